// The participant shares: with whom, what, how long and how, one question at a time; and sees and stops what is shared.
import jsQR from 'jsqr';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import type { Municipality } from './municipality';
import { go, openTab, visit, words } from './screens';
import { connect, DELEN, helperPhone, NAME, share, TASKS } from './sharing';

test.use({ writes: true });

/** The card with the question, or with what was made. */
function asking(page: Page): Locator {
  return page.locator('.asking');
}

/** Chooses a tile by its words. */
async function choose(page: Page, id: string): Promise<void> {
  await asking(page).locator('.choice', { hasText: message('nl', id) }).click();
}

/** Answers everything for a taalmaatje, up to the summary. */
async function askForBuddy(page: Page, wijze: 'qr' | 'link'): Promise<void> {
  await visit(page, DELEN);
  await choose(page, 'doelgroep-taalmaatje');
  await asking(page).locator('.option', { hasText: 'Vraag uw collega om hulp' }).click();
  await tap(asking(page), 'share-on');
  await choose(page, 'share-term-week');
  await choose(page, `wijze-${wijze}`);
  await expect(asking(page).getByRole('heading', { name: message('nl', 'share-is-this-right') })).toBeVisible();
}

/** Answers everything for family, up to the summary. */
async function askForFamily(page: Page): Promise<void> {
  await visit(page, DELEN);
  await choose(page, 'doelgroep-familie');
  await tap(asking(page), 'share-on');
  await choose(page, 'share-term-hour');
}

async function shares(municipality: Municipality): Promise<any[]> {
  return (await municipality.read('samar', 'deellinks')).items;
}

/** What a camera reads on the screen. */
async function scan(page: Page): Promise<string | undefined> {
  const { width, height, data } = PNG.sync.read(await page.locator('svg.qr').screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

function card(page: Page, name: string): Locator {
  return page.locator('.share', { hasText: name });
}

test('with a taalmaatje by QR code: everything is off, is chosen, is shown before it is made, and works', async ({ page, browser, municipality }) => {
  await visit(page, DELEN);
  await expect(page.getByText(message('nl', 'share-none'))).toBeVisible();
  await choose(page, 'doelgroep-taalmaatje');
  const options = asking(page).locator('.option');
  await expect(options).toHaveCount(6 + 4);
  for (const option of await options.all()) await expect(option).toHaveAttribute('aria-pressed', 'false');
  // What is sensitive is not among it.
  await expect(asking(page).getByText('Beter slapen')).toHaveCount(0);
  await tap(asking(page), 'share-on');
  await expect(asking(page).getByRole('alert')).toHaveText(message('nl', 'share-choose-task'));
  await options.filter({ hasText: 'Vraag uw collega om hulp' }).click();
  await options.filter({ hasText: 'Werken in een bakkerij' }).click();
  await options.filter({ hasText: 'Nederlands op niveau B1' }).click();
  await expect(asking(page).locator('.option[aria-pressed=true]')).toHaveText(['Vraag uw collega om hulp', 'Nederlands op niveau B1']);
  await tap(asking(page), 'share-on');
  await choose(page, 'share-term-three-months');
  await choose(page, 'wijze-qr');
  const summary = asking(page).locator('.sees');
  await expect(summary).toContainText('Vraag uw collega om hulp');
  for (const never of ['letter', 'money', 'messages', 'private']) await expect(summary).toContainText(message('nl', `share-never-${never}`));
  expect(await shares(municipality)).toEqual([]);

  await tap(asking(page), 'share-make-qr');
  await expect(page.locator('svg.qr')).toBeVisible();
  await expect(page.getByRole('img', { name: message('nl', 'share-qr-label') })).toBeVisible();
  const link = (await scan(page))!;
  expect(link).toMatch(new RegExp(`^${municipality.origin}/deel#[\\w-]{43}$`));
  const [made] = await shares(municipality);
  expect(made).toMatchObject({ doelgroep: 'taalmaatje', wijze: 'qr', taken: [TASKS.recording], doelId: 's-doel-taal' });

  const helper = await helperPhone(browser, municipality);
  await connect(helper, { id: made.id, link });
  await expect(helper.locator('.shared-task')).toContainText('Vraag uw collega om hulp');
  await page.clock.fastForward(5_100);
  await expect.poll(() => words(asking(page))).toContain(`${NAME} is nu gekoppeld`);
  await expect(page.locator('svg.qr')).toHaveCount(0);
  await tap(asking(page), 'share-done');
  await expect(card(page, NAME)).toContainText('Vraag uw collega om hulp');
});

test('a link to send goes one way, its code another', async ({ page, municipality }) => {
  await askForBuddy(page, 'link');
  await page.evaluate(() => {
    Object.assign(navigator.clipboard, { writeText: async (text: string) => Object.assign(window, { copied: text }) });
  });
  await tap(asking(page), 'share-make-link');
  await tap(asking(page), 'share-copy');
  await expect(asking(page).getByText(message('nl', 'share-copied'))).toBeVisible();
  const copied = await page.evaluate(() => (window as any).copied as string);
  expect(copied).toMatch(new RegExp(`^${municipality.origin}/deel#[\\w-]{43}$`));
  const pin = await words(page.locator('.pin-shown'));
  expect(pin).toMatch(/^\d{3} \d{3}$/);
  expect(copied).not.toContain(pin.replace(' ', ''));
  await expect(asking(page).getByText(message('nl', 'share-tell-pin'))).toBeVisible();
});

test('where the phone can share, it is asked to', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Navigator.prototype, { share: async (data: object) => Object.assign(window, { shared: data }) });
  });
  await askForBuddy(page, 'link');
  await tap(asking(page), 'share-make-link');
  await tap(asking(page), 'share-send');
  await expect.poll(() => page.evaluate(() => (window as any).shared?.url)).toMatch(/\/deel#[\w-]{43}$/);
});

test('the secret is on the screen alone, and gone with it', async ({ page, municipality }) => {
  await askForFamily(page);
  await tap(asking(page), 'share-make-qr');
  await expect(page.locator('svg.qr')).toBeVisible();
  const secret = (await scan(page))!.split('#')[1];
  const kept = () => page.evaluate(async () => JSON.stringify([
    { ...localStorage }, { ...sessionStorage }, history.state, document.title, location.href, document.documentElement.outerHTML, await indexedDB.databases(),
  ]));
  expect(await kept()).not.toContain(secret);
  await openTab(page, '/plan', 'plan');
  await go(page, DELEN);
  await expect(page.locator('svg.qr')).toHaveCount(0);
  await expect(page.locator('.share')).toContainText(message('nl', 'share-not-used'));
  expect(JSON.stringify(await shares(municipality))).not.toContain(secret);
});

test('with family: plan, lessons and contact, the wishes only when they are switched on', async ({ page, municipality }) => {
  await visit(page, DELEN);
  await choose(page, 'doelgroep-familie');
  for (const tab of ['plan', 'lessen', 'contact']) await expect(asking(page).locator('.chips')).toContainText(message('nl', `tab-${tab}`));
  const wishes = asking(page).getByRole('button', { name: message('nl', 'share-wishes') });
  await expect(wishes).toHaveAttribute('aria-pressed', 'false');
  await wishes.click();
  await tap(asking(page), 'share-on');
  await expect(asking(page).locator('.choice')).toHaveText(['hour', 'evening', 'day'].map((term) => message('nl', `share-term-${term}`)));
  await choose(page, 'share-term-evening');
  await expect(asking(page).locator('.sees')).toContainText(message('nl', 'my-wishes'));
  await tap(asking(page), 'share-make-qr');
  await expect(page.locator('svg.qr')).toBeVisible();
  expect(await shares(municipality)).toMatchObject([{ doelgroep: 'familie', wijze: 'qr', metWensen: true, geldigTot: '2026-11-24T23:00:00Z' }]);
});

test('one question at a time, and what was chosen stays when one goes back', async ({ page }) => {
  await askForBuddy(page, 'link');
  for (const question of ['share-how', 'share-how-long', 'share-what']) {
    await tap(asking(page), 'share-back');
    await expect(asking(page).getByRole('heading', { level: 2 })).toHaveText(message('nl', question));
    await expect(asking(page).locator('[aria-pressed=true]')).toHaveCount(1);
  }
  await tap(asking(page), 'share-on');
  await expect(asking(page).locator('.choice[aria-pressed=true]')).toHaveText(message('nl', 'share-term-week'));
});

test('without a network it says so, keeps what was chosen, and works with another tap', async ({ page, context, municipality }) => {
  await askForBuddy(page, 'qr');
  await context.setOffline(true);
  await tap(asking(page), 'share-make-qr');
  await expect(asking(page).getByRole('alert')).toHaveText(message('nl', 'share-failed-lost'));
  await expect(asking(page).locator('.sees')).toContainText('Vraag uw collega om hulp');
  await context.setOffline(false);
  await tap(asking(page), 'share-make-qr');
  await expect(page.locator('svg.qr')).toBeVisible();
  await expect.poll(() => shares(municipality)).toHaveLength(1);
});

test('a share whose answer is lost is taken back, and made anew under another id', async ({ page, municipality }) => {
  await askForBuddy(page, 'qr');
  const links = /\/api\/v1\/deellinks\/[0-9a-f-]{36}$/;
  const made: string[] = [];
  await page.route(links, async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    await route.fetch();
    made.push(route.request().url().split('/').at(-1)!);
    await route.abort();
  });
  await tap(asking(page), 'share-make-qr');
  await expect(asking(page).getByRole('alert')).toHaveText(message('nl', 'share-failed-lost'));
  await expect.poll(() => shares(municipality)).toEqual([]);
  await page.unroute(links);
  await tap(asking(page), 'share-make-qr');
  await expect(page.locator('svg.qr')).toBeVisible();
  const [now] = await shares(municipality);
  expect(made).toHaveLength(1);
  expect(now.id).not.toBe(made[0]);
});

test('a code counts its minutes and is replaced by the way to a new one when they are over', async ({ page, municipality, now }) => {
  await askForFamily(page);
  await tap(asking(page), 'share-make-qr');
  await expect.poll(() => words(asking(page))).toContain('Nog 10 minuten');
  const first = await scan(page);
  await page.clock.fastForward(61_000);
  await expect.poll(() => words(asking(page))).toContain('Nog 9 minuten');
  await municipality.reset(new Date(Date.parse(now) + 601_000).toISOString());
  await page.clock.fastForward(540_000);
  await page.clock.fastForward(5_100);
  await expect(asking(page)).toContainText(message('nl', 'share-passed'));
  await expect(page.locator('svg.qr')).toHaveCount(0);
  await tap(asking(page), 'share-make-new');
  await expect(page.locator('svg.qr')).toBeVisible();
  expect(await scan(page)).not.toBe(first);
});

test('who has ten shares hears so before anything is asked', async ({ page, municipality }) => {
  const made = [];
  for (let count = 0; count < 10; count += 1) made.push(await share(municipality));
  await visit(page, DELEN);
  await expect(asking(page)).toContainText(message('nl', 'share-full-why'));
  await expect(asking(page).locator('.choice')).toHaveCount(0);
  await expect(page.locator('.share')).toHaveCount(10);
});

test('who connected, since when, until when, what, and every look', async ({ page, browser, municipality }) => {
  const helper = await helperPhone(browser, municipality);
  await connect(helper, await share(municipality, { doelId: 's-doel-taal' }));
  await expect(helper.locator('.remark')).toBeVisible();
  await visit(page, DELEN);
  const shown = card(page, NAME);
  await expect.poll(() => words(shown)).toContain('Sinds 24-11');
  await expect(shown).toContainText('Nederlands op niveau B1');
  await expect(shown).toContainText('Vertel hoe u veilig werkt');
  await expect.poll(() => words(shown)).toContain('Laatst bekeken: vandaag 24-11');
  await shown.locator('summary').click();
  await expect(shown.locator('.looks')).toContainText('Vraag uw collega om hulp');
});

test('stopping works on the next request of the helper', async ({ page, browser, municipality }) => {
  const helper = await helperPhone(browser, municipality);
  await connect(helper, await share(municipality));
  await visit(page, DELEN);
  await tap(card(page, NAME), 'share-stop');
  await expect(card(page, NAME)).toContainText(message('nl', 'share-stopped'));
  expect(await shares(municipality)).toEqual([]);
  await tap(helper, 'helper-task-after');
  await expect(helper.getByRole('heading', { name: message('nl', 'helper-over') })).toBeVisible();
});

test('a stop without a network says that it is not stopped yet, and stops when there is one', async ({ page, browser, context, municipality }) => {
  const helper = await helperPhone(browser, municipality);
  await connect(helper, await share(municipality));
  await visit(page, DELEN);
  await expect(card(page, NAME)).toBeVisible();
  await context.setOffline(true);
  await tap(card(page, NAME), 'share-stop');
  await expect(card(page, NAME)).toContainText(message('nl', 'share-not-stopped-yet'));
  await expect(card(page, NAME)).toContainText(message('nl', 'standing-waiting'));
  expect(await shares(municipality)).toHaveLength(1);
  await context.setOffline(false);
  await expect(card(page, NAME)).toContainText(message('nl', 'share-stopped'));
  expect(await shares(municipality)).toEqual([]);
});

test('the wrong person is stopped, and the way to the contact person stands there', async ({ page, browser, municipality }) => {
  const helper = await helperPhone(browser, municipality);
  await connect(helper, await share(municipality));
  await visit(page, DELEN);
  await tap(card(page, NAME), 'share-wrong-person');
  await expect(card(page, NAME)).toContainText(message('nl', 'share-wrong-why'));
  await expect(card(page, NAME).locator('a[href="/contact"]')).toBeVisible();
  await expect(card(page, NAME)).toContainText(message('nl', 'share-stopped'));
  expect(await shares(municipality)).toEqual([]);
});

test('who comes from a task begins with it', async ({ page }) => {
  await visit(page, { path: '/portfolio', name: 'portfolio' });
  await go(page, { path: `/delen#${TASKS.photo}`, name: 'delen' });
  await expect(asking(page).locator('[aria-pressed=true]')).toHaveText(['Vertel hoe u veilig werkt']);
});

test('a code is dark on white on a dark screen too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await askForFamily(page);
  await tap(asking(page), 'share-make-qr');
  await expect(page.locator('svg.qr')).toBeVisible();
  expect(await scan(page)).toContain('/deel#');
});

test('shared with the keyboard alone', async ({ page, municipality }) => {
  await visit(page, DELEN);
  const press = async (target: Locator) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const tile = (id: string) => asking(page).locator('.choice', { hasText: message('nl', id) });
  const button = (id: string) => asking(page).getByRole('button', { name: message('nl', id), exact: true });
  await press(tile('doelgroep-taalmaatje'));
  await press(asking(page).locator('.option').first());
  await press(button('share-on'));
  await expect(asking(page).getByRole('heading', { name: message('nl', 'share-how-long') })).toBeFocused();
  await press(tile('share-term-month'));
  await press(tile('wijze-qr'));
  await press(button('share-make-qr'));
  await expect(page.locator('svg.qr')).toBeVisible();
  expect(await shares(municipality)).toHaveLength(1);
});

test('only the screen of sharing asks what is shared', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, { path: '/', name: 'vandaag' });
  await openTab(page, '/plan', 'plan');
  await openTab(page, '/contact', 'contact');
  expect(asked.filter((url) => url.includes('/deellinks'))).toEqual([]);
  await go(page, DELEN);
  expect(asked.filter((url) => url.endsWith('/deellinks'))).toHaveLength(1);
});

test('a municipality without sharing has no way to it', async ({ page, municipality }) => {
  const config = await (await page.request.get('/config.json')).json();
  config.onderdelen = config.onderdelen.filter((part: string) => part !== 'deellinks');
  await municipality.fail({ pad: '/config.json', body: JSON.stringify(config) });
  await visit(page, { path: '/ik', name: 'ik' });
  await expect(page.locator('a[href="/delen"]')).toHaveCount(0);
  await visit(page, DELEN);
  await expect(page.getByRole('heading', { name: message('nl', 'not-offered') })).toBeVisible();
});
