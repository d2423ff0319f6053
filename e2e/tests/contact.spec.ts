// The contact person: when one can call, whom while they are away, how the name sounds, and who else helps.
import { changePerson, CONTACT, MIRJAM, personCard } from './contact-person';
import { expect, test } from './fixtures';
import { message, type Tag } from './messages';
import { openTab, visit, words } from './screens';
import { hum } from './sound';

// Another contact person is stored.
test.use({ writes: true });

/** Mirjam can be reached on Monday, Tuesday and Thursday from 9 to 17 and on Wednesday from 9 to 12:30. */
const MOMENTS: [string, string, string][] = [
  ['before nine on a Tuesday', '2026-11-24T07:59:00Z', message('nl', 'reachable-today', { time: '09:00' })],
  ['at nine', '2026-11-24T08:00:00Z', message('nl', 'reachable-until', { time: '17:00' })],
  ['a little before the end', '2026-11-25T11:29:00Z', message('nl', 'reachable-until', { time: '12:30' })],
  ['at the end of the hours', '2026-11-25T11:30:00Z', message('nl', 'reachable-tomorrow', { time: '09:00' })],
  ['in the night before a day with hours', '2026-11-23T22:59:00Z', message('nl', 'reachable-tomorrow', { time: '09:00' })],
  ['when that day has begun', '2026-11-23T23:00:00Z', message('nl', 'reachable-today', { time: '09:00' })],
  ['before a weekend', '2026-11-26T16:00:00Z', message('nl', 'reachable-from', { day: message('nl', 'weekday-1'), time: '09:00' })],
  ['at nine in summer', '2026-07-14T07:00:00Z', message('nl', 'reachable-until', { time: '17:00' })],
];

const OPEN = ['17:00', '12:30'].map((time) => message('nl', 'reachable-until', { time }));

for (const [when, now, says] of MOMENTS) {
  test.describe(when, () => {
    test.use({ now });

    test(`the screen says: ${says}`, async ({ page }) => {
      await visit(page, CONTACT);
      expect(await words(personCard(page).locator('.reach'))).toBe(says);
      // Open is also seen by who does not read.
      await expect(personCard(page).locator('.reach.open')).toHaveCount(OPEN.includes(says) ? 1 : 0);
    });
  });
}

test.describe('on a phone with the time of New York', () => {
  test.use({ timezoneId: 'America/New_York', now: '2026-11-24T08:30:00Z' });

  test('the hours are those of Amsterdam', async ({ page }) => {
    await visit(page, CONTACT);
    expect(await words(personCard(page).locator('.reach'))).toBe(message('nl', 'reachable-until', { time: '17:00' }));
  });
});

test.describe('five minutes before nine', () => {
  test.use({ now: '2026-11-24T07:55:00Z' });

  test('who comes back to the screen after nine sees what is so then', async ({ page, municipality }) => {
    await visit(page, CONTACT);
    const reach = personCard(page).locator('.reach');
    expect(await words(reach)).toBe(message('nl', 'reachable-today', { time: '09:00' }));
    await municipality.reset('2026-11-24T08:02:00Z');
    await page.clock.fastForward(7 * 60_000);
    await openTab(page, '/plan', 'plan');
    await openTab(page, '/contact', 'contact');
    await expect.poll(() => words(reach)).toBe(message('nl', 'reachable-until', { time: '17:00' }));
  });
});

test('one face, what the person does, and one tap to call', async ({ page }) => {
  await visit(page, CONTACT);
  const card = personCard(page);
  await expect(card.getByRole('heading')).toHaveText(MIRJAM.naam);
  const face = card.getByRole('img', { name: MIRJAM.naam });
  await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(card.getByText(MIRJAM.functie.nl.tekst)).toBeVisible();
  await expect(card.getByRole('link', { name: message('nl', 'call') })).toHaveAttribute('href', `tel:${MIRJAM.telefoonnummer}`);
  await expect(card.getByRole('link', { name: message('nl', 'mail') })).toHaveAttribute('href', `mailto:${MIRJAM.emailadres}`);
  expect(await words(card.locator('bdi[dir=ltr]').last())).toBe(MIRJAM.telefoonnummer);
});

for (const taal of ['nl', 'ar', 'ti'] as const) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });

    test('which languages the person speaks', async ({ page }) => {
      await visit(page, CONTACT);
      await expect(personCard(page).locator('.speaks')).toContainText(message(taal, 'speaks'));
      await expect(personCard(page).locator('.speaks li')).toHaveText(['nl', 'en', 'fr'].map((tag) => message(taal, `language-${tag}`)));
    });
  });
}

test('without languages nothing is said of them', async ({ page, municipality }) => {
  await changePerson(municipality, { talen: [] });
  await visit(page, CONTACT);
  await expect(personCard(page)).toContainText(MIRJAM.naam);
  await expect(personCard(page).locator('.speaks')).toHaveCount(0);
});

const DEPUTY = { naam: 'Tom Aalders', telefoonnummer: '+31850001235', foto: '/demo/gezichten/henk.svg' };

test('while the person is away: the deputy\'s face and number, and nothing by which to call in vain', async ({ page, municipality }) => {
  await changePerson(municipality, { vervanger: DEPUTY });
  await visit(page, CONTACT);
  const card = personCard(page);
  expect(await words(card.locator('.deputy'))).toBe(message('nl', 'deputy', { name: DEPUTY.naam }));
  const face = card.locator('.deputy').getByRole('img', { name: DEPUTY.naam });
  await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(card.getByRole('link', { name: message('nl', 'call') })).toHaveAttribute('href', `tel:${DEPUTY.telefoonnummer}`);
  const all = await words(page.locator('main'));
  expect(all).toContain(DEPUTY.telefoonnummer);
  expect(all).not.toContain(MIRJAM.telefoonnummer);
  await expect(page.locator(`main a[href="tel:${MIRJAM.telefoonnummer}"], main a[href^="mailto:"]`)).toHaveCount(0);
  // When the person can be reached says nothing of when the deputy can.
  await expect(card.locator('.reach')).toHaveCount(0);
});

test('a deputy without a photo has a neutral picture, and who is back is called again', async ({ page, municipality }) => {
  await changePerson(municipality, { vervanger: { naam: DEPUTY.naam, telefoonnummer: DEPUTY.telefoonnummer } });
  await visit(page, CONTACT);
  await expect(personCard(page).locator('.deputy svg')).toBeVisible();
  await changePerson(municipality, {});
  await openTab(page, '/plan', 'plan');
  await openTab(page, '/contact', 'contact');
  await expect(personCard(page).locator('.deputy')).toHaveCount(0);
  await expect(personCard(page).getByRole('link', { name: message('nl', 'call') })).toHaveAttribute('href', `tel:${MIRJAM.telefoonnummer}`);
});

test('how the name sounds is fetched with a tap, and played', async ({ page, municipality }) => {
  const path = '/demo/naam-mirjam.wav';
  await changePerson(municipality, { uitgesprokenNaam: path });
  let fetched = 0;
  await page.route(`**${path}`, (route) => {
    fetched += 1;
    return route.fulfill({ contentType: 'audio/wav', body: hum(200) });
  });
  await visit(page, CONTACT);
  expect(fetched).toBe(0);
  const played = page.waitForResponse(`**${path}`);
  await personCard(page).getByRole('button', { name: message('nl', 'hear-name') }).click();
  await played;
  expect(fetched).toBe(1);
});

test('without a spoken name there is no button', async ({ page, municipality }) => {
  await changePerson(municipality, { uitgesprokenNaam: undefined });
  await visit(page, CONTACT);
  await expect(personCard(page).getByRole('link', { name: message('nl', 'call') })).toBeVisible();
  await expect(personCard(page).getByRole('button', { name: message('nl', 'hear-name') })).toHaveCount(0);
});

/** Each is an address of another host: a browser takes a backslash for a slash, and leaves out tabs. */
const ELSEWHERE = ['https://elsewhere.example/x', '//elsewhere.example/x', '/\\elsewhere.example/x', '/\t/elsewhere.example/x', 'x.wav', 'data:audio/wav;base64,AAAA'];

for (const address of ELSEWHERE) {
  test(`nothing is fetched from ${JSON.stringify(address)}: no button for the name, and a neutral picture for the face`, async ({ page, municipality }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(municipality.origin)) foreign.push(request.url());
    });
    await changePerson(municipality, { uitgesprokenNaam: address, foto: address });
    await visit(page, CONTACT);
    await expect(personCard(page).getByRole('link', { name: message('nl', 'call') })).toBeVisible();
    await expect(personCard(page).getByRole('button', { name: message('nl', 'hear-name') })).toHaveCount(0);
    await expect(personCard(page).locator('img')).toHaveCount(0);
    await expect(personCard(page).locator('span.portrait svg')).toBeVisible();
    expect(foreign).toEqual([]);
  });
}

for (const taal of ['nl', 'ar'] as const) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });

    test('every other helper with role, what for, languages and one tap to call; a sensitive one folded', async ({ page }) => {
      await visit(page, CONTACT);
      const list = page.locator('.helpers > ul > li');
      await expect(list).toHaveCount(MIRJAM.andereHelpers.length);
      for (const [index, helper] of MIRJAM.andereHelpers.entries()) {
        const line = list.nth(index);
        if (helper.gevoelig) {
          expect(await words(line.locator('summary'))).toBe(message(taal, 'private-helper'));
          await expect(line.getByText(helper.naam)).toBeHidden();
          await expect(line.getByText(helper.waarvoor[taal].tekst)).toBeHidden();
          await line.locator('summary').click();
        }
        await expect(line.getByText(helper.naam, { exact: true })).toBeVisible();
        await expect(line).toContainText(message(taal, `rol-${helper.rol}`));
        await expect(line.getByText(helper.waarvoor[taal].tekst)).toBeVisible();
        await expect(line.locator('.helper-speaks li')).toHaveText(helper.talen.map((tag: Tag) => message(taal, `language-${tag}`)));
        const calls = helper.telefoonnummer ? [`tel:${helper.telefoonnummer}`] : [];
        expect(await line.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(calls);
        for (const link of await line.locator('a').all()) await expect(link).toHaveAccessibleName(plainly(message(taal, 'call-name', { name: helper.naam })));
      }
    });
  });
}

/** A name as assistive technology gets it, whatever marks keep its directions apart. */
function plainly(text: string): RegExp {
  const marks = '[\\u2066-\\u2069]*';
  return new RegExp(`^${marks}${Array.from(text, (letter) => letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join(marks)}${marks}$`);
}

test('without other helpers there is no empty heading', async ({ page, municipality }) => {
  await changePerson(municipality, { andereHelpers: [] });
  await visit(page, CONTACT);
  await expect(personCard(page)).toContainText(MIRJAM.naam);
  await expect(page.getByText(message('nl', 'other-helpers'))).toHaveCount(0);
});
