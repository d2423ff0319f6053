// The helper's page: no account, a link that waits for a tap, what is shared, and what one says of it.
import type { Page } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import { WITH_MICROPHONE } from './microphone';
import { participantFile, type Municipality } from './municipality';
import { cameraPhoto } from './photo';
import { ready, words } from './screens';
import {
  connect, door, helperPhone, join, NAME, openLink, type Share, share, shareWithFamily, TASKS, watchApi, withdraw,
} from './sharing';

const TIP = 'Mooi! Zeg ook de prijs.';
const CHAT = 'Mozilla/5.0 (Linux; Android 13; SM-A135F; wv) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 WhatsApp/2.24';

test.use({ writes: true, deelnemer: null, launchOptions: WITH_MICROPHONE });

/** The feedback of a task that the municipality did not have before. */
async function feedback(municipality: Municipality, taak: string): Promise<any[]> {
  const { items } = await municipality.read('samar', 'portfolio-taken');
  const known = participantFile('samar', 'portfolio-taken.json').find(({ id }: any) => id === taak).feedback ?? [];
  return items.find(({ id }: any) => id === taak).feedback.slice(known.length);
}

/** Chooses how much is understood. */
async function understand(page: Page, teken: string): Promise<void> {
  await page.locator('.remark .choice', { hasText: message('nl', `teken-${teken}`) }).click();
}

function tipField(page: Page) {
  return page.locator('.remark textarea');
}

/** Gives the PIN and taps. */
async function givePin(page: Page, pin: string): Promise<void> {
  await page.locator('input.pin').fill(pin);
  await tap(door(page), 'helper-open');
}

test('a link is not used before a tap, and its secret leaves the address before anything is fetched', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await page.addInitScript(() => {
    const addresses: string[] = [];
    const { fetch } = window;
    window.fetch = (...asked) => {
      addresses.push(location.href);
      return fetch(...asked);
    };
    Object.assign(window, { addresses });
  });
  const asked = watchApi(page);
  const made = await share(municipality);
  await openLink(page, made);
  const addresses = await page.evaluate(() => (window as any).addresses as string[]);
  expect(addresses.length).toBeGreaterThan(1);
  expect(new Set(addresses)).toEqual(new Set([`${municipality.origin}/deel`]));
  expect(page.url()).toBe(`${municipality.origin}/deel`);
  expect(asked).toEqual([]);
  const secret = made.link.split('#')[1];
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title, document.documentElement.outerHTML]));
  expect(kept).not.toContain(secret);
  // Who connects afterwards can: it was not used up.
  await join(page);
  await expect(page.locator('.helping')).toBeVisible();
});

test('the page asks for the session of a helper and what is shared, and nothing of a participant', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  const asked = watchApi(page);
  await connect(page, await share(municipality, { doelId: 's-doel-taal' }));
  await expect(page.locator('.remark')).toBeVisible();
  await page.locator('a[href="/taal"]').click();
  await ready(page, 'taal');
  await page.locator('.languages').first().getByRole('button', { name: 'English' }).click();
  await ready(page, 'deel');
  await page.clock.fastForward(120_000);
  await page.reload();
  await expect(page.locator('.remark')).toBeVisible();
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((one) => !/^(GET|PUT) (deelsessies?|gedeeld)(\/|$)/.test(one))).toEqual([]);
  await expect(page.locator('nav, .tab-bar')).toHaveCount(0);
  await expect(page.locator('a[href="/ik"]')).toHaveCount(0);
});

test('it begins in Dutch, also on a phone that speaks another language', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality, { locale: 'ar-SY' });
  await openLink(page, await share(municipality));
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page).toHaveTitle(`${message('nl', 'title-deel')} · Mijn PIP`);
});

test('without a link it explains how one gets one', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await page.goto('/deel');
  await expect(page.getByText(message('nl', 'helper-ask-link'))).toBeVisible();
});

test('inside a chat app it says first to open the browser, and goes on for who wants to', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality, { userAgent: CHAT });
  const asked = watchApi(page);
  const { link } = await share(municipality);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: message('nl', 'helper-open-in-browser') })).toBeVisible();
  await expect(door(page)).toHaveCount(0);
  expect(asked).toEqual([]);
  await tap(page, 'helper-go-on');
  await join(page);
  await expect(page.locator('.helping')).toBeVisible();
});

test('a name is needed, and is asked for kindly', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  const asked = watchApi(page);
  await openLink(page, await share(municipality));
  await tap(door(page), 'helper-join');
  await expect(door(page).getByRole('alert')).toHaveText(message('nl', 'helper-name-empty'));
  expect(asked).toEqual([]);
});

test('a wrong PIN says how many tries are left, and the right one works', async ({ browser, municipality }) => {
  const made = await share(municipality, { wijze: 'link' });
  const page = await helperPhone(browser, municipality);
  await openLink(page, made);
  await join(page);
  const field = page.locator('input.pin');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('inputmode', 'numeric');
  await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
  await givePin(page, '12 34');
  await expect(door(page).getByRole('alert')).toHaveText(message('nl', 'helper-pin-digits'));
  const wrong = made.pincode === '123456' ? '654321' : '123456';
  await givePin(page, wrong);
  await expect.poll(() => words(door(page).getByRole('alert'))).toContain('nog 4 keer');
  await givePin(page, `${made.pincode!.slice(0, 3)} ${made.pincode!.slice(3)}`);
  await expect(page.locator('.helping')).toBeVisible();
});

test('a link that was used, has passed or never was says the same', async ({ browser, municipality }) => {
  const used = await share(municipality);
  await connect(await helperPhone(browser, municipality), used);
  const withdrawn = await share(municipality);
  await withdraw(municipality, withdrawn.id);
  for (const link of [used.link, withdrawn.link, `${municipality.origin}/deel#${'x'.repeat(43)}`]) {
    const page = await helperPhone(browser, municipality);
    await page.goto(link);
    await join(page);
    await expect(page.getByRole('heading', { name: message('nl', 'helper-dead') })).toBeVisible();
    await page.context().close();
  }
});

test('who opens the used link again on the same phone still sees what is shared', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  const made = await share(municipality);
  await connect(page, made);
  await page.goto('about:blank');
  await openLink(page, made);
  await join(page);
  await expect(page.locator('.helping')).toBeVisible();
});

test('a lost answer does not kill the link: the same question is asked once more', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await openLink(page, await share(municipality));
  const ids: string[] = [];
  const sessions = /\/api\/v1\/deelsessies\/[0-9a-f-]{36}$/;
  await page.route(sessions, async (route) => {
    ids.push(route.request().url());
    if (ids.length > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await join(page);
  await expect(door(page).getByRole('alert')).toHaveText(message('nl', 'helper-lost'));
  await expect(page.locator('input[name=naam]')).toHaveValue(NAME);
  await tap(door(page), 'try-again');
  await expect(page.locator('.helping')).toBeVisible();
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBe(ids[0]);
});

test('without a network the name stays, and it goes on by itself when there is one', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await openLink(page, await share(municipality));
  await page.context().setOffline(true);
  await join(page);
  await expect(door(page).getByRole('alert')).toHaveText(message('nl', 'helper-lost'));
  await page.context().setOffline(false);
  await expect(page.locator('.helping')).toBeVisible();
});

test('too often: it says when to try again', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await openLink(page, await share(municipality));
  await page.route('**/api/v1/deelsessies/*', (route) => route.fulfill({
    status: 429, headers: { 'API-Version': '1.0.0', 'Retry-After': '60' }, contentType: 'application/problem+json', body: '{}',
  }));
  await join(page);
  await expect.poll(() => words(door(page).getByRole('alert'))).toMatch(/om 08:4[12]\./);
  await page.unrouteAll();
  await tap(door(page), 'try-again');
  await expect(page.locator('.helping')).toBeVisible();
});

test('whose it is, until when, what one sees and never sees, and whom to call', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await connect(page, await share(municipality));
  const head = page.locator('.helping');
  await expect.poll(() => words(head)).toContain('Je helpt Samar');
  await expect.poll(() => words(head)).toContain('Tot en met dinsdag 01-12');
  await expect(head).toContainText(message('nl', 'helper-do-not-forward-je'));
  for (const never of ['letter', 'money', 'messages', 'private']) await expect(page.locator('.sees')).toContainText(message('nl', `share-never-${never}`));
  await expect(page.locator('main a[href^="tel:+"]')).toBeVisible();
});

test('the tasks come one by one: assignment, steps, what to look for, the goal once', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await connect(page, await share(municipality, { doelId: 's-doel-taal' }));
  const shown = page.locator('.shared-task');
  await expect.poll(() => words(shown)).toContain('Taak 1 van 2');
  const [task] = participantFile('samar', 'portfolio-taken.json');
  for (const text of [task.titel, task.opdracht, ...task.stappen, ...task.letOp]) await expect(shown).toContainText(text.nl.tekst);
  await expect(page.getByText('Nederlands op niveau B1')).toHaveCount(1);
  await expect(page.getByRole('button', { name: message('nl', 'helper-task-before') })).toHaveCount(0);
  await tap(page, 'helper-task-after');
  await expect.poll(() => words(shown)).toContain('Taak 2 van 2');
  await expect(shown).toContainText('Vertel hoe u veilig werkt');
  await expect(page.getByText('Nederlands op niveau B1')).toHaveCount(1);
  await tap(page, 'helper-task-before');
  await expect(shown).toContainText(task.titel.nl.tekst);
});

test('a photo and a recording are fetched with a tap, with their size before it; a text stands there', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  const fetched: string[] = [];
  const photo = await cameraPhoto(page, 400, 300);
  await page.route('**/api/v1/gedeeld/bewijsstukken/*/inhoud', async (route) => {
    fetched.push(route.request().resourceType());
    const isText = route.request().resourceType() === 'fetch';
    await route.fulfill(isText ? { contentType: 'text/plain', body: 'Er is geen gist meer.' } : { contentType: 'image/jpeg', body: photo });
  });
  await connect(page, await share(municipality, { taken: [TASKS.photo, TASKS.text] }));
  const kind = page.locator('.evidence summary');
  await expect(kind).toContainText('MB');
  expect(fetched).toEqual([]);
  await kind.click();
  const image = page.locator('.evidence img.photo');
  await expect.poll(() => image.evaluate((seen: HTMLImageElement) => seen.naturalWidth)).toBe(400);
  const asked = page.waitForRequest((request) => request.resourceType() === 'media');
  await tap(page.locator('.evidence').last(), 'listen');
  await asked;
  await tap(page, 'helper-task-after');
  await expect(page.locator('.evidence-text')).toHaveText('Er is geen gist meer.');
});

test('evidence that cannot be had says so', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await page.route('**/api/v1/gedeeld/bewijsstukken/*/inhoud', (route) => route.abort());
  await connect(page, await share(municipality, { taken: [TASKS.photo] }));
  await page.locator('.evidence summary').click();
  await expect(page.locator('.evidence').first().getByRole('alert')).toHaveText(message('nl', 'helper-evidence-failed'));
});

test('nothing is preselected, a face is needed, and what is sent arrives once', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await connect(page, await share(municipality));
  const faces = page.locator('.remark .choice');
  await expect(faces).toHaveText(['alles', 'een_deel', 'nog_niet'].map((teken) => message('nl', `teken-${teken}`)));
  for (const face of await faces.all()) await expect(face).toHaveAttribute('aria-pressed', 'false');
  await tipField(page).fill(TIP);
  await tap(page, 'send');
  await expect(page.locator('.remark').getByRole('alert')).toHaveText(message('nl', 'helper-choose-face'));
  await understand(page, 'een_deel');
  await tap(page, 'seen-together');
  await tap(page, 'send');
  await expect(page.getByText(message('nl', 'helper-sent'))).toBeVisible();
  await expect(page.locator('.bubble').last()).toContainText(TIP);
  expect(await feedback(municipality, TASKS.recording)).toMatchObject([
    { rol: 'taalmaatje', naam: NAME, oordeel: 'een_deel', samenBekeken: true, tekst: { taal: 'nl', tekst: TIP } },
  ]);
  // The next task is offered, and begins anew.
  await page.locator('.remark').getByRole('button', { name: message('nl', 'helper-task-after') }).click();
  await expect(tipField(page)).toHaveValue('');
  await expect(page.locator('.remark [aria-pressed=true]')).toHaveCount(0);
});

test('a tip without a network is kept and sent once, by itself', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await connect(page, await share(municipality));
  await understand(page, 'alles');
  await tipField(page).fill(TIP);
  await page.context().setOffline(true);
  await tap(page, 'send');
  await expect(page.locator('.remark').getByRole('alert')).toHaveText(message('nl', 'helper-not-sent'));
  await expect(tipField(page)).toHaveValue(TIP);
  expect(await feedback(municipality, TASKS.recording)).toEqual([]);
  await page.context().setOffline(false);
  await expect(page.getByText(message('nl', 'helper-sent'))).toBeVisible();
  expect(await feedback(municipality, TASKS.recording)).toHaveLength(1);
});

test('feedback whose answer is lost is sent again under the same id, and stands there once', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await connect(page, await share(municipality));
  const ids: string[] = [];
  await page.route('**/gedeeld/portfolio-taken/*/feedback/*', async (route) => {
    ids.push(route.request().url());
    if (ids.length > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await understand(page, 'nog_niet');
  await tipField(page).fill(TIP);
  await tap(page, 'send');
  await expect(page.locator('.remark').getByRole('alert')).toHaveText(message('nl', 'helper-not-sent'));
  await expect(tipField(page)).toBeDisabled();
  await tap(page.locator('.remark'), 'try-again');
  await expect(page.getByText(message('nl', 'helper-sent'))).toBeVisible();
  expect(ids[1]).toBe(ids[0]);
  expect(await feedback(municipality, TASKS.recording)).toHaveLength(1);
});

test('a spoken tip goes before what refers to it, and can be heard again', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality, { permissions: ['microphone'] });
  const asked = watchApi(page);
  await connect(page, await share(municipality));
  await understand(page, 'alles');
  await tap(page, 'voice-tell');
  await page.waitForFunction(() => (document.querySelector<HTMLMeterElement>('.recording meter')?.value ?? 0) > 0);
  await tap(page, 'voice-stop');
  await expect(page.locator('.remark').getByText(message('nl', 'voice-recorded'))).toBeVisible();
  await tap(page, 'send');
  await expect(page.getByText(message('nl', 'helper-sent'))).toBeVisible();
  const [{ opnameId }] = await feedback(municipality, TASKS.recording);
  const puts = asked.filter((one) => one.startsWith('PUT gedeeld/'));
  expect(puts[0]).toBe(`PUT gedeeld/opnamen/${opnameId}/inhoud`);
  expect(puts[1]).toMatch(/^PUT gedeeld\/portfolio-taken\/.*\/feedback\//);
  const heard = page.waitForResponse((answer) => answer.url().endsWith(`/gedeeld/opnamen/${opnameId}/inhoud`) && answer.request().method() === 'GET');
  await tap(page.locator('.bubble').last(), 'voice-play');
  expect((await heard).status()).toBeLessThan(300);
});

test('what is being typed stays while a language is chosen', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await connect(page, await share(municipality));
  await tipField(page).fill(TIP);
  await understand(page, 'alles');
  await page.locator('a[href="/taal"]').click();
  await ready(page, 'taal');
  await page.locator('.languages').first().getByRole('button', { name: 'English' }).click();
  await ready(page, 'deel');
  await expect(tipField(page)).toHaveValue(TIP);
  await expect(page.locator('.remark .choice[aria-pressed=true]')).toHaveCount(1);
});

test('a share that is withdrawn while the page is open is said at the next request', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  const made: Share = await share(municipality);
  await connect(page, made);
  await understand(page, 'alles');
  await withdraw(municipality, made.id);
  await tap(page, 'send');
  await expect(page.getByRole('heading', { name: message('nl', 'helper-over') })).toBeVisible();
  await expect(page.getByText('Vraag uw collega om hulp')).toHaveCount(0);
});

test('who stops sees nothing any more, and the participant sees that it ended', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await connect(page, await share(municipality));
  await tap(page, 'helper-stop');
  await expect(page.getByRole('heading', { name: message('nl', 'helper-stopped') })).toBeVisible();
  expect((await municipality.read('samar', 'deellinks')).items).toEqual([]);
  await page.reload();
  await expect(page.getByText(message('nl', 'helper-ask-link'))).toBeVisible();
});

test('family reads plan, lessons and contact, and no wishes', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  const asked = watchApi(page);
  await connect(page, await shareWithFamily(municipality));
  const { plan } = participantFile('samar', 'pip.json');
  await expect(page.locator('.goal')).toContainText(plan.hoofddoel.tekst);
  await expect(page.locator('main')).toContainText(message('nl', 'leerroute-b1_route'));
  await expect(page.locator('.agenda').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mirjam Hoekstra' })).toBeVisible();
  // Two weeks at once, the rest with a tap.
  const soon = await page.locator('.agenda').count();
  await tap(page, 'more-choices');
  expect(await page.locator('.agenda').count()).toBeGreaterThan(soon);
  await expect(page.locator('main')).not.toContainText(plan.ontwikkelwensen[0].tekst.tekst);
  await expect(page.locator('.remark, textarea')).toHaveCount(0);
  await expect.poll(() => words(page.locator('.helping'))).toContain('Tot dinsdag 24-11 om 09:40');
  expect(new Set(asked.filter((one) => one.startsWith('GET')))).toEqual(
    new Set(['GET deelsessie', 'GET gedeeld/pip', 'GET gedeeld/agenda-items', 'GET gedeeld/contactpersoon']),
  );
});

test('family reads the wishes when the participant switched them on, in two languages', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality, { taal: 'ar' });
  await connect(page, await shareWithFamily(municipality, { metWensen: true }));
  const { plan } = participantFile('samar', 'pip.json');
  await expect(page.locator('.goal')).toContainText(plan.ontwikkelwensen[0].tekst.tekst);
  await page.locator('.top-bar button').click();
  await expect(page.locator('.goal .together').first()).toBeVisible();
});

test('helped with the keyboard alone', async ({ browser, municipality }) => {
  const page = await helperPhone(browser, municipality);
  await openLink(page, await share(municipality));
  const press = async (selector: string, key: string) => {
    const target = page.locator(selector).first();
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    if (key.length > 6) await page.keyboard.type(key);
    else await page.keyboard.press(key);
  };
  await press('input[name=naam]', 'Henk de Boer');
  await press('.join .button-main', 'Enter');
  await press('.remark .choice', 'Enter');
  await press('.remark textarea', TIP);
  await press('.remark .button-main', 'Enter');
  await expect(page.getByText(message('nl', 'helper-sent'))).toBeVisible();
  expect(await feedback(municipality, TASKS.recording)).toMatchObject([{ naam: 'Henk de Boer', oordeel: 'alles', tekst: { tekst: TIP } }]);
});
