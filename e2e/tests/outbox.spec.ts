// What the participant writes is never lost and never doubled, whatever happens to the network, the session or the phone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { answerTo, card, MINE, openAgreement, tap } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import { WITH_MICROPHONE } from './microphone';
import { type Failure, type Municipality, NOW } from './municipality';
import { IK, kept, makeOwn } from './own-phone';
import { openTab, ready, visit } from './screens';

const DOEL = { path: '/doel', name: 'doel' };
const REACTION = `/api/v1/begeleidingsafspraken/${MINE.id}/reactie`;
const RECEIVED = /^Ontvangen door de gemeente/;
const OWNER = 'pip-eigen-telefoon';

/** Longer than any wait before the next attempt. */
const A_MINUTE = 61_000;

test.use({ writes: true, launchOptions: WITH_MICROPHONE });

/** The writes that changed something at the municipality, by path. */
async function changes(municipality: Municipality, deelnemer = 'samar'): Promise<string[]> {
  return (await municipality.writes(deelnemer)).filter(({ nieuw }) => nieuw).map(({ pad }) => pad);
}

const FAULTS: [string, Omit<Failure, 'pad'>][] = [
  ['503', { status: 503 }],
  ['429 with Retry-After', { status: 429 }],
  ['500', { status: 500 }],
  ['an answer that is lost', { antwoordVerloren: true }],
];

for (const [name, fault] of FAULTS) {
  test(`${name}: it waits, says so, and is written once`, async ({ page, municipality }) => {
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await municipality.fail({ pad: REACTION, methode: 'PUT', ...fault });
    await tap(answer, 'begrip-begrepen');
    await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
    await municipality.recover();
    await page.clock.fastForward(A_MINUTE);
    await expect(answer.getByText(RECEIVED)).toBeVisible();
    expect(await changes(municipality)).toEqual([REACTION]);
    expect(await answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'begrepen' });
  });
}

test('an answer that breaks off: what was answered stands on the screen, and is written once', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await municipality.fail({ pad: REACTION, methode: 'PUT', afgekapt: true });
  const broken = page.waitForResponse(`**${REACTION}`);
  await tap(answer, 'begrip-begrepen');
  await broken;
  await municipality.recover();
  await page.clock.fastForward(A_MINUTE);
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  await expect(answer.locator('.chip')).toHaveText(message('nl', 'begrip-begrepen'));
  expect(await changes(municipality)).toEqual([REACTION]);
});

test('a request that never reaches the municipality is sent again', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await page.route(`**${REACTION}`, (route) => route.abort());
  await tap(answer, 'begrip-begrepen');
  await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
  await page.unrouteAll();
  await tap(answer, 'try-again');
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  expect(await changes(municipality)).toEqual([REACTION]);
});

test('Retry-After is obeyed: nothing is sent before its time', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  let sent = 0;
  await page.route(`**${REACTION}`, (route) => {
    sent += 1;
    return route.fulfill({ status: 429, headers: { 'Retry-After': '300', 'API-Version': '1.0.0' } });
  });
  await tap(answer, 'begrip-begrepen');
  await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
  await page.clock.runFor(290_000);
  expect(sent).toBe(1);
  await page.unrouteAll();
  await page.clock.runFor(15_000);
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  expect(await changes(municipality)).toEqual([REACTION]);
});

test('several answers without a network: only the last one counts, and it is written once', async ({ page, context, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await context.setOffline(true);
  await tap(answer, 'begrip-begrepen');
  await tap(answer, 'uitvoering-bezig');
  await tap(answer, 'answer-other');
  await tap(answer, 'begrip-begrepen');
  await tap(answer, 'uitvoering-klaar');
  await context.setOffline(false);
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  expect(await answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'begrepen', uitvoering: 'klaar' });
});

test.describe('when the session is over', () => {
  /** Answers in a session that has ended; what was typed meanwhile stands beneath. */
  async function answerTooLate(page: Page, municipality: Municipality): Promise<void> {
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await tap(answer, 'begrip-vraag');
    await expect(answer.getByText(RECEIVED)).toBeVisible();
    await answer.getByLabel(message('nl', 'tell-question')).fill('Is er ook les op zaterdag?');
    await municipality.endSessions('samar');
    await tap(answer, 'send');
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText(message('nl', 'session-ended'));
    await expect(page.getByText(message('nl', 'session-ended-kept'))).toBeVisible();
  }

  test('the screen says so; signing in in another tab sends it, and the first goes on by itself', async ({ page, context, municipality }) => {
    await answerTooLate(page, municipality);
    const [second] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: message('nl', 'sign-in-again') }).click(),
    ]);
    await second.getByRole('button', { name: 'Samar' }).click();
    await ready(second, 'afspraken');
    await expect(page.getByText(message('nl', 'session-ended'))).toHaveCount(0);
    const answer = card(page, MINE.text).locator('.answer');
    await expect(answer.locator('blockquote')).toHaveText('Is er ook les op zaterdag?');
    await expect(answer.getByText(RECEIVED)).toBeVisible();
    expect(await answerTo(municipality, MINE.id)).toMatchObject({ toelichting: { tekst: 'Is er ook les op zaterdag?' } });
    expect(await changes(municipality)).toEqual([REACTION, REACTION]);
  });

  test('what is typed and not sent is still there afterwards', async ({ page, context, municipality }) => {
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await tap(answer, 'begrip-vraag');
    const question = answer.getByLabel(message('nl', 'tell-question'));
    await question.fill('Half getypt');
    await municipality.endSessions('samar');
    // Something else that is asked for tells that the session is over.
    await openTabOnceEnded(page);
    const second = await context.newPage();
    await second.goto('/demo/inloggen/samar?terug=/afspraken');
    await ready(second, 'afspraken');
    await ready(page, 'contact');
    await openTab(page, '/plan', 'plan');
    await page.locator('main a[href="/afspraken"]').click();
    await card(page, MINE.text).locator('summary').click();
    await expect(question).toHaveValue('Half getypt');
  });

  test('somebody else signs in: nothing of the first is sent as the other\'s', async ({ page, context, municipality }) => {
    await answerTooLate(page, municipality);
    const second = await context.newPage();
    await second.goto('/demo/inloggen/hodan?terug=/afspraken');
    await ready(second, 'afspraken');
    await ready(page, 'afspraken');
    await expect(page.getByText('Ik ga drie ochtenden per week naar de taalles.')).toBeVisible();
    await expect(page.getByText('Is er ook les op zaterdag?')).toHaveCount(0);
    await page.clock.fastForward(A_MINUTE);
    expect(await changes(municipality, 'hodan')).toEqual([]);
    expect(await changes(municipality)).toEqual([REACTION]);
  });
});

/** Goes to another screen, which then finds that the session is over. */
async function openTabOnceEnded(page: Page): Promise<void> {
  await page.locator('nav a[href="/contact"]').click();
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText(message('nl', 'session-ended'));
}

test('the screen that found the session over shows its data once somebody has signed in again', async ({ page, context, municipality }) => {
  await visit(page, { path: '/plan', name: 'plan' });
  await municipality.endSessions('samar');
  await openTabOnceEnded(page);
  const second = await context.newPage();
  await second.goto('/demo/inloggen/samar?terug=/plan');
  await ready(second, 'plan');
  await expect(page.getByRole('heading', { name: 'Mirjam Hoekstra' })).toBeVisible();
  await expect(page.locator('.failed')).toHaveCount(0);
});

test('a tap on the tab of this screen keeps what waits and what is typed', async ({ page, context }) => {
  await visit(page, { path: '/plan', name: 'plan' });
  await openTab(page, '/contact', 'contact');
  await context.setOffline(true);
  await page.locator('nav a[href="/contact"]').click();
  await ready(page, 'contact');
  await expect(page.getByRole('heading', { name: 'Mirjam Hoekstra' })).toBeVisible();
});

test('without an own phone nothing personal is kept, also while something waits', async ({ page, context }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await context.setOffline(true);
  await tap(answer, 'begrip-begrepen');
  await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
  expect(await kept(page)).toEqual({ local: { 'pip-taal': 'nl' }, records: [] });
});

test('closing with something unsent is asked about', async ({ page, context }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await context.setOffline(true);
  await tap(answer, 'begrip-begrepen');
  await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
  const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
});

test.describe('on an own phone', () => {
  test('an answer survives a closed tab and is sent by the next', async ({ page, context, municipality }) => {
    await makeOwn(page);
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await municipality.fail({ pad: REACTION, methode: 'PUT', status: 503 });
    await tap(answer, 'begrip-begrepen');
    await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
    await expect.poll(async () => (await kept(page)).records.length).toBe(1);
    await page.close();

    await municipality.recover();
    const next = await context.newPage();
    const again = (await openAgreement(next, MINE.text)).locator('.answer');
    await expect(again.getByText(RECEIVED)).toBeVisible();
    await expect.poll(async () => (await kept(next)).records).toEqual([]);
    expect(await changes(municipality)).toEqual([REACTION]);
  });

  test('an answer survives a restarted browser, and is sent after signing in', async ({ launchOptions, viewport, municipality }) => {
    const profile = mkdtempSync(join(tmpdir(), 'mijn-pip-'));
    const open = async () => {
      const context = await chromium.launchPersistentContext(profile, { ...launchOptions, viewport, baseURL: municipality.origin });
      await context.clock.install({ time: NOW });
      await context.addInitScript(() => localStorage.setItem('pip-taal', 'nl'));
      return context;
    };
    const before = await open();
    const [page] = before.pages();
    await page.goto('/demo/inloggen/samar?terug=/ik');
    await makeOwn(page);
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await municipality.fail({ pad: REACTION, methode: 'PUT', status: 503 });
    await tap(answer, 'begrip-begrepen');
    await expect.poll(async () => (await kept(page)).records.length).toBe(1);
    await before.close();

    await municipality.recover();
    const after = await open();
    const [next] = after.pages();
    await next.goto('/afspraken');
    await ready(next, 'welkom');
    expect(await changes(municipality)).toEqual([]);
    await next.goto('/demo/inloggen/samar?terug=/plan');
    await ready(next, 'plan');
    await expect.poll(() => changes(municipality)).toEqual([REACTION]);
    await expect.poll(async () => (await kept(next)).records).toEqual([]);
    await after.close();
    rmSync(profile, { recursive: true });
  });

  test('what was spoken survives a closed tab, and arrives before what refers to it', async ({ page, context, municipality }) => {
    await context.grantPermissions(['microphone']);
    await makeOwn(page);
    await visit(page, DOEL);
    await page.route(/\/api\/v1\/(opnamen|pip\/ontwikkelwensen)\//, (route) => route.abort());
    await tap(page, 'voice-tell');
    await page.waitForFunction(() => (document.querySelector<HTMLMeterElement>('.recording meter')?.value ?? 0) > 0);
    await tap(page, 'voice-stop');
    await expect(page.getByText(message('nl', 'voice-recorded'))).toBeVisible();
    await tap(page, 'send');
    await expect(page.locator('.wishes .standing')).toContainText(message('nl', 'standing-waiting'));
    await expect.poll(async () => (await kept(page)).records.length).toBe(2);
    await page.close();

    const next = await context.newPage();
    await visit(next, { path: '/plan', name: 'plan' });
    await expect.poll(() => changes(municipality)).toEqual([
      expect.stringMatching(/\/opnamen\/[0-9a-f-]+\/inhoud$/),
      expect.stringContaining('/api/v1/pip/ontwikkelwensen/'),
    ]);
    await expect.poll(async () => (await kept(next)).records).toEqual([]);
  });

  test('two tabs have the same unsent answer: it is written once', async ({ page, context, municipality }) => {
    await makeOwn(page);
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await municipality.fail({ pad: REACTION, methode: 'PUT', status: 503 });
    await tap(answer, 'begrip-begrepen');
    await expect.poll(async () => (await kept(page)).records.length).toBe(1);
    const second = await context.newPage();
    const again = (await openAgreement(second, MINE.text)).locator('.answer');
    await expect(again.getByText(message('nl', 'standing-waiting'))).toBeVisible();
    await municipality.recover();
    for (const tab of [page, second]) await tab.clock.fastForward(A_MINUTE);
    await expect(answer.getByText(RECEIVED)).toBeVisible();
    await expect(again.getByText(RECEIVED)).toBeVisible();
    expect(await changes(municipality)).toEqual([REACTION]);
  });

  test('the answer given last counts, also when an earlier one waits in another tab', async ({ page, context, municipality }) => {
    await makeOwn(page);
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await tap(answer, 'begrip-begrepen');
    await expect(answer.getByText(RECEIVED)).toBeVisible();
    await page.route(`**${REACTION}`, (route) => route.abort());
    await tap(answer, 'uitvoering-bezig');
    await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();

    const second = await context.newPage();
    const last = (await openAgreement(second, MINE.text)).locator('.answer');
    await expect(last.getByText(RECEIVED)).toBeVisible();
    await tap(last, 'answer-other');
    await tap(last, 'begrip-begrepen');
    await tap(last, 'uitvoering-klaar');
    await expect.poll(() => answerTo(municipality, MINE.id)).toMatchObject({ uitvoering: 'klaar' });

    await page.unrouteAll();
    await page.clock.fastForward(A_MINUTE);
    await expect(answer.getByText(message('nl', 'standing-waiting'))).toHaveCount(0);
    expect(await answerTo(municipality, MINE.id)).toMatchObject({ uitvoering: 'klaar' });
  });

  test('switched off, nothing stays on the phone', async ({ page, municipality }) => {
    await makeOwn(page);
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await municipality.fail({ pad: REACTION, methode: 'PUT', status: 503 });
    await tap(answer, 'begrip-begrepen');
    await expect.poll(async () => (await kept(page)).records.length).toBe(1);
    await visit(page, IK);
    await page.getByRole('button', { name: message('nl', 'own-phone') }).click();
    await expect.poll(() => kept(page)).toEqual({ local: { 'pip-taal': 'nl' }, records: [] });
  });
});

test.describe('signing out with something unsent', () => {
  /** Leaves an answer unsent and asks to sign out. */
  async function signOutUnsent(page: Page, municipality: Municipality): Promise<void> {
    const answer = (await openAgreement(page, MINE.text)).locator('.answer');
    await municipality.fail({ pad: REACTION, methode: 'PUT', status: 503 });
    await tap(answer, 'begrip-begrepen');
    await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
    await page.getByRole('link', { name: message('nl', 'me-and-my-phone') }).click();
    await ready(page, 'ik');
    await tap(page, 'sign-out');
    await expect(page.getByRole('alertdialog')).toContainText(/1.? bericht van u is nog niet bij de gemeente/);
  }

  test('send: it says so when that does not work, and signs out when it does', async ({ page, municipality }) => {
    await signOutUnsent(page, municipality);
    await expect(page.getByRole('button', { name: message('nl', 'unsent-keep') })).toHaveCount(0);
    await tap(page, 'unsent-send');
    await expect(page.getByRole('alertdialog').getByRole('alert')).toHaveText(message('nl', 'unsent-still'));
    await municipality.recover();
    await tap(page, 'unsent-send');
    await ready(page, 'welkom');
    expect(await changes(municipality)).toEqual([REACTION]);
  });

  test('throw away: it never arrives', async ({ page, municipality }) => {
    await signOutUnsent(page, municipality);
    await municipality.recover();
    await leave(page, 'unsent-discard');
    await page.goto('/demo/inloggen/samar?terug=/afspraken');
    await ready(page, 'afspraken');
    await page.clock.fastForward(A_MINUTE);
    expect(await changes(municipality)).toEqual([]);
    expect((await kept(page)).records).toEqual([]);
  });

  test('keep, on an own phone: it is sent after the next signing in', async ({ page, context, municipality }) => {
    await makeOwn(page);
    await signOutUnsent(page, municipality);
    await leave(page, 'unsent-keep');
    expect(await context.cookies()).toEqual([]);
    const { local, records } = await kept(page);
    expect(local[OWNER]).toBeTruthy();
    expect(records).toHaveLength(1);

    await municipality.recover();
    await page.goto('/demo/inloggen/samar?terug=/plan');
    await ready(page, 'plan');
    await expect.poll(() => changes(municipality)).toEqual([REACTION]);
    await expect.poll(async () => (await kept(page)).records).toEqual([]);
  });

  test('kept, and another person signs in: it is not sent as theirs, and waits for its owner', async ({ page, municipality }) => {
    await makeOwn(page);
    await signOutUnsent(page, municipality);
    await leave(page, 'unsent-keep');
    await municipality.recover();
    await page.goto('/demo/inloggen/hodan?terug=/plan');
    await ready(page, 'plan');
    await page.clock.fastForward(A_MINUTE);
    expect(await changes(municipality, 'hodan')).toEqual([]);
    expect(await changes(municipality)).toEqual([]);
    await page.goto('/demo/inloggen/samar?terug=/plan');
    await ready(page, 'plan');
    await expect.poll(() => changes(municipality)).toEqual([REACTION]);
  });
});

test('a wish whose answer is lost is written once', async ({ page, municipality }) => {
  await visit(page, DOEL);
  const lost = loseAnswers(page);
  await page.getByLabel(message('nl', 'add-wish')).fill('Ik wil leren zwemmen.');
  await tap(page, 'send');
  await expect(page.locator('.wishes .standing')).toContainText(message('nl', 'standing-waiting'));
  expect(await lost()).toBeGreaterThan(0);
  await page.clock.fastForward(A_MINUTE);
  await expect(page.locator('.wishes .standing')).toContainText(message('nl', 'standing-received'));
  await expect(page.getByText('Ik wil leren zwemmen.')).toHaveCount(1);
  expect(await changes(municipality)).toEqual([expect.stringContaining('/api/v1/pip/ontwikkelwensen/')]);
});

/** Lets every write arrive and its answer be lost; ends that, and tells how many were. */
function loseAnswers(page: Page): () => Promise<number> {
  let lost = 0;
  const writes = (url: URL) => /\/(reactie|ontwikkelwensen|zelfstudie)\b/.test(url.pathname);
  void page.route(writes, async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    await route.fetch();
    lost += 1;
    return route.abort();
  });
  return async () => {
    await page.unroute(writes);
    return lost;
  };
}

/** Chooses what becomes of the unsent; the app is then left for the page that ends the sign-in too. */
async function leave(page: Page, choice: string): Promise<void> {
  const left = page.waitForEvent('load');
  await tap(page, choice);
  await left;
  await ready(page, 'welkom');
}
