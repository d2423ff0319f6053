// Asking the contact person something: by picture, in own words, by voice and with a photo; and reading what is answered.
import type { Locator, Page } from '@playwright/test';
import { tap } from './agreements';
import { askForm, bubbles, CONTACT, questionField, seeAll } from './contact-person';
import { expect, test } from './fixtures';
import { message } from './messages';
import { WITH_MICROPHONE } from './microphone';
import { type Municipality, participantFile } from './municipality';
import { cameraPhoto, measures, tellsMore } from './photo';
import { openTab, ready, visit, words } from './screens';

/** Longer than any wait before the next attempt. */
const A_MINUTE = 61_000;

const QUESTION = 'Mag mijn zoon mee naar de les?';
const MESSAGES = participantFile('samar', 'berichten.json');
const UNREAD = MESSAGES.filter(({ soort, gelezenOp }: any) => soort !== 'vraag' && !gelezenOp);

/** An item of the timetable that a question is about. */
const LESSON = { id: 'samar-les-do-03', path: '/lessen#samar-les-do-03' };

test.use({ writes: true, launchOptions: WITH_MICROPHONE });

/** Opens the screen and chooses what the question is about. */
async function askAbout(page: Page, onderwerp: string): Promise<Locator> {
  await visit(page, CONTACT);
  await choose(page, onderwerp);
  return askForm(page);
}

/** Chooses a topic by its picture, on whichever of the pages it stands. */
async function choose(page: Page, onderwerp: string): Promise<void> {
  const tile = askForm(page).getByRole('button', { name: message('nl', `onderwerp-${onderwerp}`), exact: true });
  while (!(await tile.isVisible())) await tap(askForm(page), 'more-choices');
  await tile.click();
}

/** The questions that the municipality has and did not have before. */
async function questions(municipality: Municipality, who = 'samar'): Promise<any[]> {
  const known = participantFile(who, 'berichten.json').map(({ id }: any) => id);
  const { items } = await municipality.read(who, 'berichten');
  return items.filter(({ id }: any) => !known.includes(id));
}

/** The writes that changed something below a resource. */
async function written(municipality: Municipality, resource: string): Promise<string[]> {
  const writes = await municipality.writes('samar');
  return writes.filter(({ nieuw, pad }) => nieuw && pad.startsWith(`/api/v1/${resource}/`)).map(({ pad }) => pad);
}

/** The bubble of what was just written. */
function last(page: Page): Locator {
  return bubbles(page).last();
}

/** The line under it that says how far it is. */
function standing(page: Page): Locator {
  return page.locator('.messages .standing').last();
}

/** Takes a photo to go with the question. */
async function show(page: Page, buffer: Buffer, name = 'IMG_0001.jpg', mimeType = 'image/jpeg'): Promise<void> {
  await askForm(page).locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

test('first a picture of what it is about, four at a time', async ({ page }) => {
  await visit(page, CONTACT);
  const tiles = askForm(page).locator('.choice');
  const pages = [['geld', 'school', 'kind'], ['werk', 'wonen', 'gezondheid'], ['brief', 'anders'], ['geld', 'school', 'kind']];
  for (const topics of pages) {
    await expect(tiles).toHaveText([...topics.map((topic) => message('nl', `onderwerp-${topic}`)), message('nl', 'more-choices')]);
    for (const tile of await tiles.all()) await expect(tile.locator('svg')).toBeVisible();
    await tap(askForm(page), 'more-choices');
  }
  await expect(askForm(page).locator('textarea')).toHaveCount(0);
});

test('a question in own words arrives, and stands in the conversation', async ({ page, municipality }) => {
  const form = await askAbout(page, 'kind');
  await tap(form, 'send');
  await expect(form.getByRole('alert')).toHaveText(message('nl', 'tell-empty'));
  expect(await questions(municipality)).toEqual([]);
  await questionField(page).fill(QUESTION);
  await tap(form, 'send');
  await expect(last(page)).toContainText(QUESTION);
  await expect(last(page)).toContainText(message('nl', 'onderwerp-kind'));
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  expect(await questions(municipality)).toMatchObject([
    { soort: 'vraag', onderwerp: 'kind', inhoud: { taal: 'nl', tekst: QUESTION }, tolkGewenst: false },
  ]);
  // The next question begins anew.
  await expect(form.locator('.choice').first()).toBeVisible();
  await choose(page, 'kind');
  await expect(questionField(page)).toHaveValue('');
});

test('with an interpreter, for this question alone', async ({ page, municipality }) => {
  const form = await askAbout(page, 'werk');
  const wish = form.getByRole('button', { name: message('nl', 'interpreter-wanted') });
  await expect(wish).toHaveAttribute('aria-pressed', 'false');
  await wish.click();
  await expect(wish).toHaveAttribute('aria-pressed', 'true');
  await questionField(page).fill(QUESTION);
  await tap(form, 'send');
  await expect(last(page)).toContainText(message('nl', 'interpreter-wanted'));
  await expect.poll(() => questions(municipality)).toMatchObject([{ onderwerp: 'werk', tolkGewenst: true }]);
  await choose(page, 'werk');
  await expect(wish).toHaveAttribute('aria-pressed', 'false');
});

test('a question is spoken, arrives before what refers to it, and can be heard again', async ({ page, context, municipality }) => {
  await context.grantPermissions(['microphone']);
  const form = await askAbout(page, 'school');
  await tap(form, 'voice-tell');
  await page.waitForFunction(() => (document.querySelector<HTMLMeterElement>('.recording meter')?.value ?? 0) > 0);
  await tap(form, 'voice-stop');
  await expect(form.getByText(message('nl', 'voice-recorded'))).toBeVisible();
  await tap(form, 'send');
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  const [{ opnameId, inhoud }] = await questions(municipality);
  expect(inhoud).toBeUndefined();
  const path = `/api/v1/opnamen/${opnameId}/inhoud`;
  const order = (await municipality.writes('samar')).map(({ pad }) => pad).filter((pad) => !pad.endsWith('/gelezen'));
  expect(order).toEqual([path, expect.stringMatching(/^\/api\/v1\/berichten\/[0-9a-f-]{36}$/)]);

  const fetched = page.waitForResponse((answer) => answer.url().endsWith(path) && answer.request().method() === 'GET');
  await tap(last(page), 'voice-play');
  expect((await fetched).headers()['content-type']).toMatch(/^audio\//);
});

test('a photo goes with the question, without the place where it was taken, upright, and is seen before', async ({ page, municipality }) => {
  const form = await askAbout(page, 'brief');
  await expect(form.getByLabel(message('nl', 'tell-letter'))).toBeVisible();
  await expect(form.getByText(message('nl', 'photo-people'))).toBeVisible();
  const taken = await cameraPhoto(page, 400, 300, true);
  expect(tellsMore(taken)).toBe(true);
  await show(page, taken);
  const seen = form.locator('img.photo');
  await expect.poll(() => seen.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([300, 400]);

  const sending = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('/fotos/'));
  await tap(form, 'send');
  const request = await sending;
  expect(request.headers()['content-type']).toBe('image/jpeg');
  const sent = request.postDataBuffer()!;
  expect(tellsMore(sent)).toBe(false);
  expect(measures(sent)).toEqual({ width: 300, height: 400 });

  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  const [{ fotoId, onderwerp }] = await questions(municipality);
  expect(onderwerp).toBe('brief');
  const stored = await page.request.get(`/api/v1/fotos/${fotoId}/inhoud`);
  expect(stored.headers()['content-type']).toBe('image/jpeg');
  expect(measures(await stored.body())).toEqual({ width: 300, height: 400 });
  expect(tellsMore(await stored.body())).toBe(false);
});

for (const { width, height, is } of [
  { width: 2400, height: 1800, is: { width: 1600, height: 1200 } },
  { width: 900, height: 2000, is: { width: 720, height: 1600 } },
]) {
  test(`a photo of ${width} × ${height} is made small enough to send`, async ({ page }) => {
    const form = await askAbout(page, 'brief');
    await show(page, await cameraPhoto(page, width, height));
    await expect(form.locator('img.photo')).toBeVisible();
    const sending = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('/fotos/'));
    await tap(form, 'send');
    const sent = (await sending).postDataBuffer()!;
    expect(measures(sent)).toEqual(is);
    expect(tellsMore(sent)).toBe(false);
    await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  });
}

test('a file that is no picture: the screen says so, and nothing is lost', async ({ page, municipality }) => {
  const form = await askAbout(page, 'brief');
  await form.locator('textarea').fill(QUESTION);
  await show(page, await cameraPhoto(page, 400, 300));
  await expect(form.locator('img.photo')).toBeVisible();
  for (const [name, type, content] of [['brief.pdf', 'application/pdf', '%PDF-1.7'], ['foto.jpg', 'image/jpeg', 'no picture at all']]) {
    await show(page, Buffer.from(content), name, type);
    await expect(form.getByRole('alert')).toHaveText(message('nl', 'photo-failed'));
    await expect(form.locator('textarea')).toHaveValue(QUESTION);
    await expect(form.locator('img.photo')).toBeVisible();
  }
  // Another try takes the word away.
  await show(page, await cameraPhoto(page, 200, 100));
  await expect(form.getByRole('alert')).toHaveCount(0);
  await tap(form, 'send');
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  const [{ fotoId }] = await questions(municipality);
  expect(measures(await (await page.request.get(`/api/v1/fotos/${fotoId}/inhoud`)).body())).toEqual({ width: 200, height: 100 });
});

test('a photo that is thrown away is not sent, and the same can be taken anew', async ({ page, municipality }) => {
  const form = await askAbout(page, 'brief');
  const photo = await cameraPhoto(page, 400, 300);
  for (const _ of [1, 2]) {
    await show(page, photo);
    await expect(form.getByText(message('nl', 'photo-again'))).toBeVisible();
    await tap(form, 'unsent-discard');
    await expect(form.locator('img.photo')).toHaveCount(0);
  }
  await form.locator('textarea').fill(QUESTION);
  await tap(form, 'send');
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  expect((await questions(municipality))[0].fotoId).toBeUndefined();
  expect(await written(municipality, 'fotos')).toEqual([]);
});

test('a question about a lesson carries which, and leads back to it', async ({ page, municipality }) => {
  await visit(page, { path: LESSON.path, name: 'lessen' });
  await page.locator(`[id="${LESSON.id}"]`).getByRole('link', { name: message('nl', 'ask-about-this') }).click();
  await ready(page, 'contact');
  expect(new URL(page.url()).hash).toBe(`#vraag/agenda-items/${LESSON.id}`);
  const form = askForm(page);
  await expect(form).toBeInViewport();
  await expect(form.locator('.fact')).toHaveText(message('nl', 'onderwerp-school'));
  await expect(form.getByRole('link', { name: message('nl', 'over-agenda-items') })).toHaveAttribute('href', LESSON.path);
  await questionField(page).fill('Welk lokaal is het?');
  await tap(form, 'send');
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  expect(await questions(municipality)).toMatchObject([{ onderwerp: 'school', over: { soort: 'agenda-items', id: LESSON.id } }]);

  const back = last(page).getByRole('link', { name: message('nl', 'over-agenda-items') });
  await back.click();
  await ready(page, 'lessen');
  await expect(page.locator(`[id="${LESSON.id}"]`)).toHaveAttribute('open', '');
});

for (const [who, path, soort, onderwerp] of [
  ['samar', '/brief', 'documenten', 'brief'],
  ['samar', '/leerroute', 'pip', 'anders'],
  ['samar', '/doel', 'pip', 'anders'],
  ['samar', '/kiezen', 'menukaart', 'school'],
  ['hodan', '/geld', 'ontzorgen', 'geld'],
] as const) {
  test.describe(`a question asked from ${path}`, () => {
    test.use({ deelnemer: who });

    test('carries what it is about, and leads back to it', async ({ page, municipality }) => {
      const name = path.slice(1);
      await visit(page, { path, name });
      await page.getByRole('link', { name: message('nl', 'ask-about-this') }).first().click();
      await ready(page, 'contact');
      await expect(askForm(page).locator('.fact')).toHaveText(message('nl', `onderwerp-${onderwerp}`));
      await questionField(page).fill(QUESTION);
      await tap(askForm(page), 'send');
      await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
      const [{ over }] = await questions(municipality, who);
      expect(over.soort).toBe(soort);
      await last(page).getByRole('link', { name: message('nl', `over-${soort}`) }).click();
      await ready(page, soort === 'pip' ? 'plan' : name);
      if (soort === 'menukaart') await expect(page.locator(`[id="${over.id}"]`)).toBeInViewport();
    });
  });
}

test('who came to ask about a lesson can ask about something else', async ({ page, municipality }) => {
  await visit(page, { path: `/contact#vraag/agenda-items/${LESSON.id}`, name: 'contact' });
  await tap(askForm(page), 'other-topic');
  await expect(askForm(page).locator('.over')).toHaveCount(0);
  await choose(page, 'geld');
  await questionField(page).fill(QUESTION);
  await tap(askForm(page), 'send');
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  const [question] = await questions(municipality);
  expect(question.onderwerp).toBe('geld');
  expect(question.over).toBeUndefined();
});

test('what is typed and not sent stands there after going elsewhere and back', async ({ page }) => {
  await askAbout(page, 'kind');
  await questionField(page).fill('Half getypt');
  await openTab(page, '/plan', 'plan');
  await openTab(page, '/contact', 'contact');
  await expect(questionField(page)).toHaveValue('Half getypt');
  await expect(askForm(page).locator('.fact')).toHaveText(message('nl', 'onderwerp-kind'));
});

test('what is typed about a lesson is not asked about another', async ({ page }) => {
  await visit(page, { path: `/contact#vraag/agenda-items/${LESSON.id}`, name: 'contact' });
  await questionField(page).fill('Welk lokaal is het?');
  await openTab(page, '/lessen', 'lessen');
  const other = page.locator('[id="samar-bakkerij-vr-03"]');
  await other.locator('summary').click();
  await other.getByRole('link', { name: message('nl', 'ask-about-this') }).click();
  await ready(page, 'contact');
  await expect(questionField(page)).toHaveValue('');
});

test('a photo that is not sent stays too', async ({ page }) => {
  const form = await askAbout(page, 'brief');
  await show(page, await cameraPhoto(page, 400, 300));
  await expect(form.locator('img.photo')).toBeVisible();
  await openTab(page, '/plan', 'plan');
  await openTab(page, '/contact', 'contact');
  const kept = form.locator('img.photo');
  await expect.poll(() => kept.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
});

test('what is typed stands there when the session ends and somebody signs in again', async ({ page, context, municipality }) => {
  const form = await askAbout(page, 'kind');
  await questionField(page).fill('Half getypt');
  await municipality.endSessions('samar');
  await page.clock.runFor(A_MINUTE);
  await expect(page.getByText(message('nl', 'session-ended-kept'))).toBeVisible();
  const second = await context.newPage();
  await second.goto('/demo/inloggen/samar?terug=/contact');
  await ready(second, 'contact');
  await expect(questionField(page)).toBeVisible();
  await expect(questionField(page)).toHaveValue('Half getypt');
  await tap(form, 'send');
  await expect.poll(() => questions(municipality)).toMatchObject([{ onderwerp: 'kind', inhoud: { tekst: 'Half getypt' } }]);
});

test('without a network it waits and says so, and is sent once when there is one', async ({ page, context, municipality }) => {
  const form = await askAbout(page, 'kind');
  await context.setOffline(true);
  await questionField(page).fill(QUESTION);
  await tap(form, 'send');
  await expect(last(page)).toContainText(QUESTION);
  await expect(standing(page)).toContainText(message('nl', 'standing-waiting'));
  await context.setOffline(false);
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  await expect(page.locator('.messages').getByText(QUESTION)).toHaveCount(1);
  expect(await questions(municipality)).toHaveLength(1);
});

test('a question whose answer is lost is asked once', async ({ page, municipality }) => {
  const form = await askAbout(page, 'kind');
  const ask = /\/api\/v1\/berichten\/[0-9a-f-]{36}$/;
  let lost = 0;
  await page.route(ask, async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  await questionField(page).fill(QUESTION);
  await tap(form, 'send');
  await expect(standing(page)).toContainText(message('nl', 'standing-waiting'));
  expect(lost).toBeGreaterThan(0);
  await page.unroute(ask);
  await page.clock.fastForward(A_MINUTE);
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  await expect(page.locator('.messages').getByText(QUESTION)).toHaveCount(1);
  expect(await written(municipality, 'berichten')).toEqual(expect.arrayContaining([expect.stringMatching(ask)]));
  expect(await questions(municipality)).toHaveLength(1);
});

test('how much of a photo has left the phone is seen while it is sent', async ({ page, context }) => {
  const form = await askAbout(page, 'brief');
  await show(page, await cameraPhoto(page, 1000, 800));
  await expect(form.locator('img.photo')).toBeVisible();
  const devtools = await context.newCDPSession(page);
  const network = (uploadThroughput: number) => devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
  await devtools.send('Network.enable');
  await network(60_000);
  await tap(form, 'send');
  const bar = page.locator('.messages progress.sending');
  const value = () => bar.evaluate((progress: HTMLProgressElement) => progress.value);
  await expect(bar).toBeVisible();
  const first = await value();
  expect(first).toBeLessThan(100);
  await expect.poll(value).toBeGreaterThan(first);
  await network(-1);
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  await expect(bar).toHaveCount(0);
});

for (const status of [413, 415]) {
  test(`${status}: a photo that is not taken keeps the question, and it can be tried again`, async ({ page, municipality }) => {
    const form = await askAbout(page, 'brief');
    await form.locator('textarea').fill(QUESTION);
    await show(page, await cameraPhoto(page, 400, 300));
    await expect(form.locator('img.photo')).toBeVisible();
    const photos = '**/api/v1/fotos/*/inhoud';
    await page.route(photos, (route) => route.fulfill({
      status, headers: { 'API-Version': '1.0.0' }, contentType: 'application/problem+json', body: JSON.stringify({ status }),
    }));
    await tap(form, 'send');
    await expect(standing(page)).toContainText(message('nl', 'standing-refused'));
    await expect(last(page)).toContainText(QUESTION);
    await expect(standing(page).getByRole('button', { name: message('nl', 'unsent-discard') })).toBeVisible();
    expect(await questions(municipality)).toEqual([]);

    await page.unroute(photos);
    await tap(standing(page), 'try-again');
    await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
    expect(await questions(municipality)).toMatchObject([{ inhoud: { tekst: QUESTION }, fotoId: expect.any(String) }]);
    expect(await written(municipality, 'fotos')).toHaveLength(1);
  });

  test(`${status}: a question with a photo that is not taken can be thrown away`, async ({ page, municipality }) => {
    const form = await askAbout(page, 'brief');
    await form.locator('textarea').fill(QUESTION);
    await show(page, await cameraPhoto(page, 400, 300));
    await expect(form.locator('img.photo')).toBeVisible();
    await page.route('**/api/v1/fotos/*/inhoud', (route) => route.fulfill({ status, headers: { 'API-Version': '1.0.0' }, body: '{}' }));
    await tap(form, 'send');
    await expect(standing(page)).toContainText(message('nl', 'standing-refused'));
    await tap(standing(page), 'unsent-discard');
    await expect(page.locator('.messages').getByText(QUESTION)).toHaveCount(0);
    await page.unrouteAll();
    // Nothing is left that would be asked about on leaving, or sent later.
    await page.getByRole('link', { name: message('nl', 'me-and-my-phone') }).click();
    await ready(page, 'ik');
    await tap(page, 'sign-out');
    await ready(page, 'welkom');
    expect(await questions(municipality)).toEqual([]);
    expect(await written(municipality, 'fotos')).toEqual([]);
  });
}

test('what is new is marked, the municipality hears once that it was read, and it is new nowhere any more', async ({ page, municipality }) => {
  await visit(page, { path: '/', name: 'vandaag' });
  await expect(page.locator('.news a[href^="/contact"]').first()).toBeVisible();
  const dot = page.locator('nav a[href="/contact"] .new-dot');
  await expect(dot).toBeVisible();
  await openTab(page, '/contact', 'contact');
  await expect(page.locator('.bubble.unread')).toHaveCount(UNREAD.length);
  for (const { inhoud } of UNREAD) {
    await expect(page.locator('.bubble.unread', { hasText: inhoud.tekst })).toContainText(message('nl', 'new'));
  }
  await seeAll(page);
  await expect(dot).toHaveCount(0);
  const read = UNREAD.map(({ id }: any) => `/api/v1/berichten/${id}/gelezen`).sort();
  await expect.poll(async () => (await municipality.writes('samar')).map(({ pad }) => pad).sort()).toEqual(read);

  await openTab(page, '/', 'vandaag');
  await expect(page.locator('.news a[href^="/contact"]')).toHaveCount(0);
  await openTab(page, '/contact', 'contact');
  await openTab(page, '/', 'vandaag');
  await page.reload();
  await ready(page, 'vandaag');
  await expect(page.locator('.news a[href^="/contact"]')).toHaveCount(0);
  expect((await municipality.writes('samar')).map(({ pad }) => pad).sort()).toEqual(read);
});

test('who comes back does not find marked as new what was read', async ({ page, municipality }) => {
  await visit(page, CONTACT);
  await expect(page.locator('.bubble.unread')).toHaveCount(UNREAD.length);
  expect(await municipality.writes('samar')).toEqual([]);
  await seeAll(page);
  await expect.poll(async () => (await municipality.writes('samar')).length).toBe(UNREAD.length);
  await openTab(page, '/plan', 'plan');
  await openTab(page, '/contact', 'contact');
  await expect(page.locator('.bubble.unread')).toHaveCount(0);
});

test('the own messages are never marked as new', async ({ page }) => {
  await visit(page, CONTACT);
  await expect(page.locator('.bubble.mine-said')).toHaveCount(MESSAGES.length - MESSAGES.filter((one: any) => one.soort !== 'vraag').length);
  await expect(page.locator('.bubble.mine-said.unread')).toHaveCount(0);
});

for (const taal of ['nl', 'ar'] as const) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });

    test('everybody\'s own words stand there, and beside them the translation for who reads another language', async ({ page }) => {
      await visit(page, CONTACT);
      await expect(bubbles(page)).toHaveCount(MESSAGES.length);
      for (const [index, { inhoud, van }] of MESSAGES.entries()) {
        const bubble = bubbles(page).nth(index);
        const said = await words(bubble);
        expect(said).toContain(inhoud.tekst);
        expect(said).toContain(inhoud.vertaling[taal]?.tekst ?? inhoud.tekst);
        if (van) {
          await expect(bubble.locator('.bubble-from')).toContainText(van.naam);
          await expect(bubble.getByRole('img', { name: van.naam })).toBeVisible();
        }
      }
    });
  });
}

test('a translation that comes later is shown', async ({ page, municipality }) => {
  const untranslated = { ...MESSAGES[0], inhoud: { ...MESSAGES[0].inhoud, vertaling: undefined } };
  await municipality.store('samar', 'berichten', { items: [untranslated, ...MESSAGES.slice(1)] });
  await visit(page, CONTACT);
  const first = bubbles(page).first();
  await expect(first).toContainText(MESSAGES[0].inhoud.tekst);
  await expect(first).not.toContainText(MESSAGES[0].inhoud.vertaling.nl.tekst);
  await municipality.store('samar', 'berichten', { items: MESSAGES });
  await openTab(page, '/plan', 'plan');
  await openTab(page, '/contact', 'contact');
  await expect(first).toContainText(MESSAGES[0].inhoud.vertaling.nl.tekst);
});

test('a photo in the conversation is fetched when it is unfolded, and once', async ({ page }) => {
  const form = await askAbout(page, 'brief');
  await show(page, await cameraPhoto(page, 400, 300));
  await expect(form.locator('img.photo')).toBeVisible();
  await tap(form, 'send');
  await expect(standing(page)).toHaveText(message('nl', 'standing-received'));
  let fetched = 0;
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().includes('/api/v1/fotos/')) fetched += 1;
  });
  await page.reload();
  await ready(page, 'contact');
  await expect(last(page).getByText(message('nl', 'photo'), { exact: true })).toBeVisible();
  expect(fetched).toBe(0);
  const seen = page.waitForResponse('**/api/v1/fotos/*/inhoud');
  await last(page).locator('summary').click();
  await seen;
  const image = last(page).locator('img.photo');
  await expect.poll(() => image.evaluate((photo: HTMLImageElement) => photo.naturalWidth)).toBe(400);
  expect(fetched).toBe(1);
});

test('where the municipality takes no messages there is nothing to ask with', async ({ page, municipality }) => {
  const config = await (await page.request.get('/config.json')).json();
  const offer = JSON.stringify(config).replace('"berichten",', '').replace(',"berichten"', '');
  await municipality.fail({ pad: '/config.json', body: offer });
  await visit(page, CONTACT);
  await expect(page.getByRole('heading', { name: 'Mirjam Hoekstra' })).toBeVisible();
  await expect(askForm(page)).toHaveCount(0);
  await expect(page.locator('.messages')).toHaveCount(0);
});

test('asked with the keyboard alone', async ({ page, municipality }) => {
  await visit(page, CONTACT);
  await askForm(page).locator('.choice').first().focus();
  await page.keyboard.press('Enter');
  await expect(questionField(page)).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await questionField(page).evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(questionField(page)).toBeFocused();
  await page.keyboard.type(QUESTION);
  const send = askForm(page).getByRole('button', { name: message('nl', 'send'), exact: true });
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    if (await send.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(send).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => questions(municipality)).toMatchObject([{ onderwerp: 'geld', inhoud: { tekst: QUESTION } }]);
});
