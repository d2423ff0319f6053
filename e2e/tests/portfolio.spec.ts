// Showing what one did for a task, by photo, voice, words or PDF; handing it in, and what becomes of it.
import type { Page, Request } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import { WITH_MICROPHONE } from './microphone';
import { type Municipality, participantFile } from './municipality';
import { Operator } from './operator';
import { makeOwn } from './own-phone';
import { cameraPhoto, measures, tells } from './photo';
import {
  addPdf, addPhoto, addWords, BEGUN, choose, contentOf, FINISHED, HANDED_IN, JUDGED, OPEN, openTask, PDF, pick, pieces, PORTFOLIO, received,
  speak, statusOf, takePhoto, task, taskOf,
} from './portfolio';
import { openTab, ready, visit, words } from './screens';

/** Longer than any wait before the next attempt. */
const A_MINUTE = 61_000;

/** In this time everything that can be new has been looked at once. */
const A_ROUND = 90_000;

/** The most that evidence may be, bytes. */
const TEN_MB = 10_000_000;

const WORDS = 'Ik heb een klant geholpen met brood.';
const TASKS = participantFile('samar', 'portfolio-taken.json');
const CONTENT = /\/bewijsstukken\/[0-9a-f-]{36}\/inhoud$/;

test.use({ writes: true, launchOptions: WITH_MICROPHONE });

/** The write of a piece's bytes, when it is sent. */
function sending(page: Page): Promise<Request> {
  return page.waitForRequest((request) => request.method() === 'PUT' && CONTENT.test(request.url()));
}

/** The writes that changed something at the municipality, by path below the API's base. */
async function changes(municipality: Municipality): Promise<string[]> {
  return (await municipality.writes('samar')).filter(({ nieuw }) => nieuw).map(({ pad }) => pad.replace('/api/v1/', ''));
}

/** Expects the pieces of a task at the municipality to be of these kinds, each with its bytes. */
async function expectReceived(municipality: Municipality, kinds: string[], id = OPEN): Promise<any[]> {
  await expect.poll(async () => (await received(municipality, id)).map(({ soort }) => soort)).toEqual(kinds);
  return received(municipality, id);
}

test.describe('evidence', () => {
  for (const { width, height, is } of [
    { width: 400, height: 300, is: { width: 300, height: 400 } },
    { width: 2400, height: 1800, is: { width: 1200, height: 1600 } },
  ]) {
    test(`a photo of ${width} × ${height} is seen before, made small, and tells nobody where it was taken`, async ({ page, municipality }) => {
      const card = await openTask(page);
      const taken = await cameraPhoto(page, width, height, true);
      expect((await tells(taken)).place).toEqual({ latitude: expect.closeTo(52.09, 1), longitude: expect.closeTo(5.12, 1) });
      await choose(card, 'foto');
      await takePhoto(card, taken);
      const seen = card.locator('.photo-note img.photo');
      await expect.poll(() => seen.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([is.width, is.height]);
      expect(await changes(municipality)).toEqual([]);

      const request = sending(page);
      await tap(card, 'evidence-add-this');
      const sent = (await request).postDataBuffer()!;
      const [{ id, grootte }] = await expectReceived(municipality, ['foto']);
      const { kind, bytes } = await contentOf(page, id);
      expect(kind).toBe('image/jpeg');
      expect(grootte).toBe(bytes.length);
      for (const photo of [sent, bytes]) {
        expect(measures(photo)).toEqual(is);
        expect(await tells(photo)).toEqual({});
      }
      await expect(pieces(card)).toHaveCount(1);
      await pieces(card).locator('summary').click();
      await expect.poll(() => pieces(card).locator('img.photo').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(is.width);
    });
  }

  test('a voice note is heard before, and can be heard again', async ({ page, context, municipality }) => {
    await context.grantPermissions(['microphone']);
    const card = await openTask(page);
    await choose(card, 'audio');
    await speak(card.locator('.capture'));
    await expect(card.locator('.capture').getByRole('button', { name: message('nl', 'voice-play') })).toBeVisible();
    const request = sending(page);
    await tap(card, 'evidence-add-this');
    const sent = (await request).postDataBuffer()!;
    const [{ id }] = await expectReceived(municipality, ['audio']);
    const { kind, bytes } = await contentOf(page, id);
    expect(kind).toMatch(/^audio\//);
    expect(bytes.equals(sent)).toBe(true);
    const fetched = page.waitForResponse((answer) => answer.url().endsWith(`${id}/inhoud`) && answer.request().method() === 'GET');
    await tap(pieces(card), 'voice-play');
    expect((await fetched).status()).toBe(200);
  });

  test('words stand there at once, and arrive as a piece with its description', async ({ page, municipality }) => {
    const card = await openTask(page);
    await addWords(card, WORDS);
    await expect(pieces(card)).toContainText(WORDS);
    const [{ id, omschrijving }] = await expectReceived(municipality, ['tekst']);
    expect(omschrijving).toEqual({ taal: 'nl', tekst: WORDS });
    const { kind, bytes } = await contentOf(page, id);
    expect(kind).toMatch(/^text\/plain/);
    expect(bytes.toString()).toBe(WORDS);
    await expect(statusOf(card)).toContainText(message('nl', 'taak-bezig'));
    await expect(card.locator('textarea')).toHaveCount(0);
  });

  test('a PDF is added as it is, and can be had again', async ({ page, municipality }) => {
    const card = await openTask(page);
    await addPdf(card);
    const [{ id }] = await expectReceived(municipality, ['pdf']);
    const { kind, bytes } = await contentOf(page, id);
    expect(kind).toBe('application/pdf');
    expect(bytes.equals(PDF)).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download'), pieces(card).locator('a[download]').click()]);
    expect(download.url()).toContain(id);
  });

  for (const kind of ['foto', 'audio', 'tekst'] as const) {
    test(`adding nothing as ${kind}: the screen says so, and nothing is sent`, async ({ page, municipality }) => {
      const card = await openTask(page);
      await choose(card, kind);
      await tap(card, 'evidence-add-this');
      await expect(card.getByRole('alert')).toHaveText(message('nl', 'evidence-nothing'));
      await expect(pieces(card)).toHaveCount(0);
      expect(await changes(municipality)).toEqual([]);
    });
  }

  test('a file that cannot be evidence: each reason is said, and the rest is intact', async ({ page, municipality }) => {
    const card = await openTask(page);
    await addWords(card, WORDS);
    await expectReceived(municipality, ['tekst']);
    await choose(card, 'pdf');
    const tooLarge = Buffer.concat([PDF, Buffer.alloc(TEN_MB)]);
    for (const [file, why] of [[tooLarge, 'evidence-too-large'], [Buffer.from('no document at all'), 'evidence-wrong-type']] as const) {
      await pick(card, file, 'brief.pdf', 'application/pdf');
      await expect(card.getByRole('alert')).toHaveText(message('nl', why));
    }
    await choose(card, 'foto');
    await takePhoto(card, await cameraPhoto(page, 400, 300));
    await pick(card, Buffer.from('no picture at all'));
    await expect(card.getByRole('alert')).toHaveText(message('nl', 'photo-failed'));
    await expect(card.locator('.photo-note img.photo')).toBeVisible();
    await expect(pieces(card)).toHaveCount(1);
    await tap(card, 'evidence-add-this');
    await addPdf(card);
    await expectReceived(municipality, ['tekst', 'foto', 'pdf']);
  });

  test('a microphone that the reader refuses: the screen says so, and words can be added', async ({ page, municipality }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    const card = await openTask(page);
    await choose(card, 'audio');
    await tap(card, 'voice-tell');
    await expect(card.getByRole('alert')).toHaveText(message('nl', 'microphone-refused'));
    await addWords(card, WORDS);
    await expectReceived(municipality, ['tekst']);
  });

  test('a piece is taken away once one was asked, and is gone at the municipality too', async ({ page, municipality }) => {
    const card = await openTask(page);
    await addWords(card, WORDS);
    await addPdf(card);
    await expectReceived(municipality, ['tekst', 'pdf']);
    const first = pieces(card).filter({ hasText: WORDS });
    await tap(first, 'remove');
    await expect(first.getByRole('alert')).toContainText(message('nl', 'remove-sure'));
    await tap(first, 'remove-no');
    await expect(first.getByRole('alert')).toHaveCount(0);
    await tap(first, 'remove');
    await tap(first, 'remove-yes');
    await expect(pieces(card)).toHaveCount(1);
    await expectReceived(municipality, ['pdf']);
    await openTask(page);
    await expect(pieces(card)).toHaveCount(1);
    await expect(pieces(card)).not.toContainText(WORDS);
  });

  test('a piece that waits is taken away: its bytes never arrive', async ({ page, context, municipality }) => {
    const card = await openTask(page);
    await context.setOffline(true);
    await addWords(card, WORDS);
    await tap(pieces(card), 'remove');
    await tap(pieces(card), 'remove-yes');
    await expect(pieces(card)).toHaveCount(0);
    await context.setOffline(false);
    await addPdf(card);
    await expectReceived(municipality, ['pdf']);
    expect((await changes(municipality)).filter((path) => CONTENT.test(path))).toHaveLength(1);
  });

  test('how much of it has left the phone is seen while it is sent', async ({ page, context, municipality }) => {
    const card = await openTask(page);
    const devtools = await context.newCDPSession(page);
    const network = (uploadThroughput: number) => devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
    await devtools.send('Network.enable');
    const photo = await cameraPhoto(page, 1000, 800);
    await network(60_000);
    await addPhoto(card, photo);
    const bar = pieces(card).locator('progress.sending');
    const value = () => bar.evaluate((progress: HTMLProgressElement) => progress.value);
    await expect(bar).toBeVisible();
    const first = await value();
    expect(first).toBeLessThan(100);
    await expect.poll(value).toBeGreaterThan(first);
    await network(-1);
    await expectReceived(municipality, ['foto']);
    await expect(bar).toHaveCount(0);
  });

  test('of a piece whose bytes never came the screen says so, and it can be taken away', async ({ page, municipality }) => {
    const lost = { id: '2b6a9c11-0c5f-4d7a-9a77-7e1a2f3b4c51', soort: 'foto', grootte: 3, toegevoegdOp: '2026-11-19T12:41:07Z', ontvangen: false };
    const items = TASKS.map((one: any) => (one.id === OPEN ? { ...one, status: 'bezig', bewijsstukken: [lost] } : one));
    await municipality.store('samar', 'portfolio-taken', { items });
    const card = await openTask(page);
    await expect(pieces(card)).toContainText(message('nl', 'evidence-not-arrived'));
    await tap(pieces(card), 'remove');
    await tap(pieces(card), 'remove-yes');
    await expect(pieces(card)).toHaveCount(0);
    await expect.poll(async () => (await taskOf(municipality)).bewijsstukken).toEqual([]);
  });
});

test.describe('handing in', () => {
  test('counts at once, arrives, and can be taken back', async ({ page, municipality }) => {
    const card = await openTask(page);
    await expect(card.getByRole('button', { name: message('nl', 'hand-in'), exact: true })).toHaveCount(0);
    await addWords(card, WORDS);
    await tap(card, 'hand-in');
    await expect(statusOf(card)).toContainText(message('nl', 'taak-ingeleverd'));
    await expect(card.getByText(message('nl', 'handed-in-waits'))).toBeVisible();
    await expect(card.locator('.standing')).toHaveText(message('nl', 'standing-received'));
    expect(await taskOf(municipality)).toMatchObject({ status: 'ingeleverd', ingeleverdOp: expect.any(String) });
    // What was handed in stays as it is, until it is taken back.
    await expect(card.locator('.capture')).toHaveCount(0);
    await expect(card.getByRole('button', { name: message('nl', 'remove'), exact: true })).toHaveCount(0);
    await tap(card, 'take-back');
    await expect(statusOf(card)).toContainText(message('nl', 'taak-bezig'));
    await expect(card.locator('.capture')).toBeVisible();
    await expect.poll(async () => (await taskOf(municipality)).status).toBe('bezig');
    await expect(pieces(card)).toHaveCount(1);
  });

  test('again, after something was said of it', async ({ page, context, municipality }) => {
    const card = await openTask(page);
    await addWords(card, WORDS);
    await tap(card, 'hand-in');
    await expect.poll(async () => (await taskOf(municipality)).status).toBe('ingeleverd');
    const operator = await Operator.open(context);
    await operator.act(`taak-${OPEN}`, 'Geef feedback', { Van: 'docent', Oordeel: 'een_deel', Feedback: 'Schrijf ook wat de klant zei.' });
    await page.clock.runFor(A_ROUND);
    await expect(card.locator('.bubble')).toContainText('Schrijf ook wat de klant zei.');
    await expect(statusOf(card)).toContainText(message('nl', 'taak-feedback'));
    await addWords(card, 'De klant zei: dank u wel.');
    await tap(card, 'hand-in-again');
    await expect(statusOf(card)).toContainText(message('nl', 'taak-ingeleverd'));
    await expect.poll(async () => (await taskOf(municipality)).status).toBe('ingeleverd');
    expect((await taskOf(municipality)).feedback).toHaveLength(1);
    await expectReceived(municipality, ['tekst', 'tekst']);
    await expect(card.locator('.bubble')).toHaveCount(1);
  });

  test('what is finished takes nothing more', async ({ page }) => {
    const card = await openTask(page, FINISHED);
    await expect(statusOf(card)).toContainText(message('nl', 'taak-klaar'));
    await expect(pieces(card)).not.toHaveCount(0);
    for (const id of ['remove', 'hand-in', 'hand-in-again', 'take-back']) {
      await expect(card.getByRole('button', { name: message('nl', id), exact: true })).toHaveCount(0);
    }
    await expect(card.locator('.capture')).toHaveCount(0);
  });

  test('that the municipality refuses is told, and can be sent again', async ({ page, municipality }) => {
    const card = await openTask(page, BEGUN);
    const path = `/api/v1/portfolio-taken/${BEGUN}/inlevering`;
    await municipality.fail({ pad: path, methode: 'PUT', status: 403 });
    await tap(card, 'hand-in');
    await expect(card.locator('.standing')).toContainText(message('nl', 'standing-refused'));
    await expect(statusOf(card)).toContainText(message('nl', 'taak-bezig'));
    await municipality.recover();
    await tap(card.locator('.standing'), 'try-again');
    await expect(card.locator('.standing')).toHaveText(message('nl', 'standing-received'));
    await expect(statusOf(card)).toContainText(message('nl', 'taak-ingeleverd'));
    expect((await taskOf(municipality, BEGUN)).status).toBe('ingeleverd');
  });

  test('with the keyboard alone, from the first choice to the status', async ({ page, municipality }) => {
    const card = await openTask(page);
    await card.locator('summary').first().focus();
    const go = async (id: string) => {
      const target = card.getByRole('button', { name: message('nl', id), exact: true });
      for (let presses = 0; presses < 30 && !(await target.evaluate((one) => one === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
      await expect(target).toBeFocused();
    };
    await go('bewijs-tekst');
    await page.keyboard.press('Enter');
    const field = card.locator('textarea');
    await expect(field).toBeVisible();
    for (let presses = 0; presses < 8 && !(await field.evaluate((one) => one === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type(WORDS);
    await go('evidence-add-this');
    await page.keyboard.press('Enter');
    await expect(pieces(card)).toContainText(WORDS);
    await go('hand-in');
    await page.keyboard.press('Space');
    await expect(statusOf(card)).toContainText(message('nl', 'taak-ingeleverd'));
    await expect.poll(async () => (await taskOf(municipality)).status).toBe('ingeleverd');
  });
});

for (const status of [413, 415]) {
  test.describe(`${status}: bytes that are not taken`, () => {
    test('are told of the piece, and can be sent again', async ({ page, municipality }) => {
      const card = await openTask(page);
      await page.route(CONTENT, (route) => (route.request().method() === 'PUT' ? route.fulfill({ status, headers: { 'API-Version': '1.0.0' }, body: '{}' }) : route.continue()));
      await addPhoto(card, await cameraPhoto(page, 400, 300));
      await expect(pieces(card).locator('.standing')).toContainText(message('nl', 'standing-refused'));
      expect(await received(municipality)).toEqual([]);
      await page.unroute(CONTENT);
      await tap(pieces(card).locator('.standing'), 'try-again');
      await expectReceived(municipality, ['foto']);
      await expect(pieces(card).locator('.standing')).toHaveCount(0);
    });

    test('can be thrown away, and the piece with them', async ({ page, municipality }) => {
      const card = await openTask(page);
      await page.route(CONTENT, (route) => route.fulfill({ status, headers: { 'API-Version': '1.0.0' }, body: '{}' }));
      await addPhoto(card, await cameraPhoto(page, 400, 300));
      await expect(pieces(card).locator('.standing')).toContainText(message('nl', 'standing-refused'));
      await tap(pieces(card).locator('.standing'), 'unsent-discard');
      await expect(pieces(card).locator('.standing')).toHaveCount(0);
      await page.unroute(CONTENT);
      // Nothing is left that would be asked about on leaving, or sent later.
      await page.clock.fastForward(A_MINUTE);
      await page.getByRole('link', { name: message('nl', 'me-and-my-phone') }).click();
      await ready(page, 'ik');
      await tap(page, 'sign-out');
      await ready(page, 'welkom');
      expect(await received(municipality)).toEqual([]);
    });
  });
}

test('without a network all of it waits, and arrives in its order afterwards', async ({ page, context, municipality }) => {
  await context.grantPermissions(['microphone']);
  const card = await openTask(page);
  const photo = await cameraPhoto(page, 400, 300);
  await context.setOffline(true);
  await addPhoto(card, photo);
  await choose(card, 'audio');
  await speak(card.locator('.capture'));
  await tap(card, 'evidence-add-this');
  await addWords(card, WORDS);
  await addPdf(card);
  await tap(card, 'hand-in');
  await expect(statusOf(card)).toContainText(message('nl', 'taak-ingeleverd'));
  await expect(pieces(card)).toHaveCount(4);
  await expect(card.locator('.standing').last()).toContainText(message('nl', 'standing-waiting'));
  expect(await changes(municipality)).toEqual([]);
  await context.setOffline(false);
  await expect(card.locator('.standing')).toHaveText([message('nl', 'standing-received')]);
  const all = await expectReceived(municipality, ['foto', 'audio', 'tekst', 'pdf']);
  const below = `portfolio-taken/${OPEN}`;
  const paths = all.flatMap(({ id }) => [`${below}/bewijsstukken/${id}`, `${below}/bewijsstukken/${id}/inhoud`]);
  expect(await changes(municipality)).toEqual([...paths, `${below}/inlevering`]);
});

test('what was begun and not added is still there after going elsewhere and back', async ({ page, context, municipality }) => {
  await context.grantPermissions(['microphone']);
  let card = await openTask(page);
  const back = async () => {
    await openTab(page, '/plan', 'plan');
    await openTab(page, PORTFOLIO.path, PORTFOLIO.name);
    card = task(page);
    await card.locator('summary').first().click();
  };
  await choose(card, 'tekst');
  await card.locator('textarea').fill('Half getypt');
  await back();
  await expect(card.locator('textarea')).toHaveValue('Half getypt');
  await choose(card, 'audio');
  await speak(card.locator('.capture'));
  await back();
  await expect(card.locator('.capture').getByText(message('nl', 'voice-recorded'))).toBeVisible();
  await choose(card, 'foto');
  await takePhoto(card, await cameraPhoto(page, 400, 300));
  await back();
  const kept = card.locator('.photo-note img.photo');
  await expect.poll(() => kept.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
  expect(await changes(municipality)).toEqual([]);
});

test('of what was begun in two ways, adding one leaves the other', async ({ page, municipality }) => {
  const card = await openTask(page);
  await choose(card, 'tekst');
  await card.locator('textarea').fill('Half getypt');
  await addPhoto(card, await cameraPhoto(page, 400, 300));
  await expectReceived(municipality, ['foto']);
  await choose(card, 'tekst');
  await expect(card.locator('textarea')).toHaveValue('Half getypt');
});

test('what is begun for one task is not at another', async ({ page }) => {
  const card = await openTask(page);
  await choose(card, 'tekst');
  await card.locator('textarea').fill('Half getypt');
  const other = task(page, BEGUN);
  await other.locator('summary').first().click();
  await choose(other, 'tekst');
  await expect(other.locator('textarea')).toHaveValue('');
});

test('a task stays open, with what is being typed, while its data is looked at anew', async ({ page, municipality }) => {
  const card = await openTask(page);
  await choose(card, 'tekst');
  await card.locator('textarea').fill('Half getypt');
  const changed = { nl: { tekst: 'Help drie klanten in de winkel.', herkomst: 'mens' } };
  const items = TASKS.map((one: any) => (one.id === OPEN ? { ...one, versie: one.versie + 1, opdracht: changed } : one));
  await municipality.store('samar', 'portfolio-taken', { items });
  await page.clock.runFor(A_ROUND);
  await expect(card.getByText(changed.nl.tekst)).toBeVisible();
  await expect(card).toHaveAttribute('open', '');
  await expect(card.locator('textarea')).toHaveValue('Half getypt');
});

test('what waits for me stands first, and a place shows its own tasks', async ({ page }) => {
  await visit(page, PORTFOLIO);
  const ids = () => page.locator('.task').evaluateAll((all) => all.map(({ id }) => id));
  expect(await ids()).toEqual([JUDGED, BEGUN, OPEN, 's-taak-6', HANDED_IN, FINISHED]);
  const places = page.locator('.places');
  await expect(places.locator('.choice')).toHaveText(['tasks-everywhere', 'plek-werk', 'plek-buurt'].map((id) => message('nl', id)));
  await tap(places, 'plek-buurt');
  await expect.poll(ids).toEqual(TASKS.filter(({ waar }: any) => waar === 'buurt').map(({ id }: any) => id));
  await tap(places, 'tasks-everywhere');
  await expect.poll(ids).toHaveLength(TASKS.length);
});

for (const [part, heading] of [['verhaal', 'my-story'], ['paspoort', 'my-levels'], ['taken', 'my-tasks']]) {
  test(`#${part} opens that part`, async ({ page }) => {
    await visit(page, { path: `${PORTFOLIO.path}#${part}`, name: PORTFOLIO.name });
    await expect(page.locator('main h2').filter({ visible: true })).toHaveText([message('nl', heading)]);
    await expect(page.locator('.parts [aria-current=true]')).toHaveText(message('nl', heading));
  });
}

test('the id of a task opens that task alone, in view', async ({ page }) => {
  await openTask(page, HANDED_IN);
  await expect(page.locator('.task[open]')).toHaveCount(1);
  await expect(task(page, HANDED_IN)).toBeInViewport();
});

test('a sensitive task stays under its neutral title until it is opened', async ({ page, municipality }) => {
  const items = TASKS.map((one: any) => (one.id === OPEN ? { ...one, gevoelig: true } : one));
  await municipality.store('samar', 'portfolio-taken', { items });
  await visit(page, PORTFOLIO);
  const secret = items.find((one: any) => one.gevoelig);
  await expect(task(page)).toContainText(message('nl', 'private-task'));
  expect(await words(page.locator('main'))).not.toContain(secret.titel.nl.tekst);
  expect(await words(page.locator('main'))).not.toContain(secret.opdracht.nl.tekst);
  await task(page).locator('summary').first().click();
  await expect(task(page).getByText(secret.opdracht.nl.tekst)).toBeVisible();
  expect(await words(page.locator('main'))).not.toContain(secret.titel.nl.tekst);
});

test('a phone that is full: the screen says so, it is sent all the same, and nothing is lost', async ({ page, context, municipality }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await makeOwn(page);
  const card = await openTask(page);
  await context.setOffline(true);
  await addWords(card, WORDS);
  await expect(card.getByText(message('nl', 'phone-full'))).toBeVisible();
  const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await context.setOffline(false);
  await expectReceived(municipality, ['tekst']);
  await expect(card.getByText(message('nl', 'phone-full'))).toHaveCount(0);
});
