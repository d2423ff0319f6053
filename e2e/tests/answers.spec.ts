// Answering agreements: what is asked, that it arrives, and what becomes of an answer when the agreement changed meanwhile.
import type { Locator, Page } from '@playwright/test';
import { AFSPRAKEN, answerTo, card, MINE, OURS, openAgreement, SECRET, tap, THEIRS, unfoldAgreement } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import { WITH_MICROPHONE } from './microphone';
import { openTab, ready, words } from './screens';

const RECEIVED = /^Ontvangen door de gemeente op .?24-11-2026.? om .?08:4\d.?$/;

test.use({ writes: true, launchOptions: WITH_MICROPHONE });

/** The choices beside each other; never more than four, and always with the word that it is no signature. */
async function choices(answer: Locator): Promise<string[]> {
  await expect(answer.getByText(message('nl', 'no-signature'))).toBeVisible();
  const texts = (await answer.locator('.choice').allInnerTexts()).map((text) => text.trim());
  expect(texts.length).toBeLessThanOrEqual(4);
  return texts;
}

/** The messages of a list of ids. */
function named(...ids: string[]): string[] {
  return ids.map((id) => message('nl', id));
}

const UNDERSTOOD = named('begrip-begrepen', 'begrip-vraag');
const PROGRESS = named('uitvoering-bezig', 'uitvoering-klaar', 'uitvoering-lukt_niet');

for (const { id, text } of [MINE, OURS]) {
  test(`${id}: first whether it is understood, then how it goes, then why not, four pictures at a time`, async ({ page, municipality }) => {
    const answer = (await openAgreement(page, text)).locator('.answer');
    expect(await choices(answer)).toEqual(UNDERSTOOD);
    await tap(answer, 'begrip-begrepen');
    await expect(answer.locator('h3')).toHaveText(message('nl', 'ask-uitvoering'));
    expect(await choices(answer)).toEqual(PROGRESS);
    await tap(answer, 'uitvoering-lukt_niet');
    await expect(answer.locator('h3')).toHaveText(message('nl', 'ask-reden'));
    for (const page of [['ziek', 'kind', 'werk'], ['vervoer', 'geld', 'te_moeilijk'], ['geen_tijd', 'anders', 'wil_ik_niet_zeggen'], ['ziek', 'kind', 'werk']]) {
      await expect(answer.locator('.choice').first()).toHaveText(message('nl', `reden-${page[0]}`));
      expect(await choices(answer)).toEqual(named(...page.map((reason) => `reden-${reason}`), 'more-choices'));
      await tap(answer, 'more-choices');
    }
    await tap(answer, 'reden-vervoer');
    await expect(answer.locator('.choice')).toHaveCount(0);
    await expect(answer.locator('.chip')).toHaveText(named('begrip-begrepen', 'uitvoering-lukt_niet', 'reden-vervoer'));
    await expect(answer.getByText(RECEIVED)).toBeVisible();
    expect(await answerTo(municipality, id)).toMatchObject({ begrip: 'begrepen', uitvoering: 'lukt_niet', reden: 'vervoer' });
  });
}

test('the municipality\'s: whether it happened', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, THEIRS.text)).locator('.answer');
  expect(await choices(answer)).toEqual(UNDERSTOOD);
  await tap(answer, 'begrip-begrepen');
  await expect(answer.locator('h3')).toHaveText(message('nl', 'ask-nakoming'));
  expect(await choices(answer)).toEqual(named('nakoming-klopt', 'nakoming-niet_gebeurd'));
  await tap(answer, 'nakoming-niet_gebeurd');
  await expect(answer.locator('.chip')).toHaveText(named('begrip-begrepen', 'nakoming-niet_gebeurd'));
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  expect(await answerTo(municipality, THEIRS.id)).toMatchObject({ begrip: 'begrepen', nakoming: 'niet_gebeurd' });
});

test('another answer takes the place of the first', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await tap(answer, 'begrip-begrepen');
  await tap(answer, 'uitvoering-bezig');
  await tap(answer, 'answer-other');
  expect(await choices(answer)).toEqual(UNDERSTOOD);
  await tap(answer, 'begrip-begrepen');
  await tap(answer, 'uitvoering-klaar');
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  await expect.poll(() => answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'begrepen', uitvoering: 'klaar' });
});

test('a question in own words, and nothing is sent without any', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await tap(answer, 'begrip-vraag');
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  await tap(answer, 'send');
  await expect(answer.getByRole('alert')).toHaveText(message('nl', 'tell-empty'));
  await answer.getByLabel(message('nl', 'tell-question')).fill('Mag mijn dochter mee?');
  await tap(answer, 'send');
  await expect(answer.locator('blockquote')).toHaveText('Mag mijn dochter mee?');
  await expect.poll(() => answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'vraag', toelichting: { taal: 'nl', tekst: 'Mag mijn dochter mee?' } });
  await expect(answer.getByText(RECEIVED)).toBeVisible();
});

test('what I am going to do, told in own words', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await tap(answer, 'begrip-begrepen');
  await answer.getByLabel(message('nl', 'tell-plan')).fill('Ik ga met de bus.');
  await tap(answer, 'send');
  await expect.poll(() => answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'begrepen', toelichting: { tekst: 'Ik ga met de bus.' } });
  await expect(answer.locator('blockquote')).toHaveText('Ik ga met de bus.');
});

test('a question is spoken, heard back, done again and sent', async ({ page, context, municipality }) => {
  await context.grantPermissions(['microphone']);
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await tap(answer, 'begrip-vraag');
  for (const record of ['voice-tell', 'voice-redo']) {
    await tap(answer, record);
    await page.waitForFunction(() => (document.querySelector<HTMLMeterElement>('.recording meter')?.value ?? 0) > 0);
    await tap(answer, 'voice-stop');
    await expect(answer.getByText(message('nl', 'voice-recorded'))).toBeVisible();
    await expect(answer.getByRole('button', { name: message('nl', 'voice-play') })).toBeVisible();
  }
  await tap(answer, 'send');
  await expect.poll(async () => (await answerTo(municipality, MINE.id))?.opnameId).toMatch(/^[0-9a-f-]{36}$/);
  const { opnameId } = await answerTo(municipality, MINE.id);
  const audio = await page.request.get(`${municipality.origin}/api/v1/opnamen/${opnameId}/inhoud`);
  expect(audio.headers()['content-type']).toMatch(/^audio\//);
  expect((await audio.body()).length).toBeGreaterThan(100);
  const recordings = (await municipality.writes('samar')).filter(({ pad }) => pad.includes('/opnamen/'));
  expect(recordings.filter(({ nieuw }) => nieuw)).toHaveLength(1);
});

test('a microphone that the reader refuses: the screen says so, and typing still works', async ({ page, municipality }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await tap(answer, 'begrip-vraag');
  await tap(answer, 'voice-tell');
  await expect(answer.getByRole('alert')).toHaveText(message('nl', 'microphone-refused'));
  await answer.getByLabel(message('nl', 'tell-question')).fill('Waar is de les?');
  await tap(answer, 'send');
  await expect.poll(() => answerTo(municipality, MINE.id)).toMatchObject({ toelichting: { tekst: 'Waar is de les?' } });
});

test('an answer waits without a network, and is sent when there is one', async ({ page, context, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await context.setOffline(true);
  await tap(answer, 'begrip-begrepen');
  await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
  await expect(answer.getByText(RECEIVED)).toHaveCount(0);
  expect(await answerTo(municipality, MINE.id)).toBeUndefined();
  await context.setOffline(false);
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  await expect(answer.getByText(message('nl', 'standing-waiting'))).toHaveCount(0);
  expect(await answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'begrepen' });
});

test('while it is under way the screen says so', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  let letThrough = () => {};
  const allowed = new Promise<void>((resolve) => { letThrough = resolve; });
  await page.route('**/reactie', async (route) => {
    await allowed;
    await route.continue();
  });
  await tap(answer, 'begrip-begrepen');
  await expect(answer.getByText(message('nl', 'standing-sent'))).toBeVisible();
  letThrough();
  await expect(answer.getByText(RECEIVED)).toBeVisible();
});

const CHANGED = 'Ik ga vier keer per week naar de taalles.';
const CHANGE = { wat: { nl: { tekst: CHANGED, herkomst: 'mens' }, ar: null } };

test('an agreement that changed meanwhile is shown anew and asked anew; one tap sends the same answer', async ({ page, municipality }) => {
  await openAgreement(page, MINE.text);
  await municipality.amend('samar', MINE.id, CHANGE);
  await tap(card(page, MINE.text), 'begrip-begrepen');
  const changed = card(page, CHANGED);
  await expect(changed.getByRole('alert')).toContainText(message('nl', 'agreement-changed'));
  expect(await choices(changed.locator('.answer'))).toEqual(UNDERSTOOD);
  await expect(page.getByText(MINE.text)).toHaveCount(0);
  expect(await answerTo(municipality, MINE.id)).toBeUndefined();

  await tap(changed, 'answer-same');
  await expect(changed.getByText(RECEIVED)).toBeVisible();
  await expect(changed.getByRole('alert')).toHaveCount(0);
  expect(await answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'begrepen' });
});

test('what was typed about an agreement that changed is still there, and one tap sends it', async ({ page, municipality }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await tap(answer, 'begrip-vraag');
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  await answer.getByLabel(message('nl', 'tell-question')).fill('Welke dagen zijn dat?');
  await municipality.amend('samar', MINE.id, CHANGE);
  await tap(answer, 'send');
  const changed = card(page, CHANGED);
  await expect(changed.getByRole('alert')).toContainText(message('nl', 'agreement-changed'));
  await expect(changed.locator('blockquote')).toHaveText('Welke dagen zijn dat?');
  await tap(changed, 'answer-same');
  await expect.poll(() => answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'vraag', toelichting: { tekst: 'Welke dagen zijn dat?' } });
});

test('only the progress changed: the answer is taken without asking', async ({ page, municipality }) => {
  await openAgreement(page, MINE.text);
  await municipality.amend('samar', MINE.id, { voortgang: 'klaar' });
  await tap(card(page, MINE.text), 'begrip-begrepen');
  await expect(card(page, MINE.text).getByText(RECEIVED)).toBeVisible();
  await expect(card(page, MINE.text).getByRole('alert')).toHaveCount(0);
  expect(await answerTo(municipality, MINE.id)).toMatchObject({ begrip: 'begrepen' });
  expect((await municipality.writes('samar')).filter(({ nieuw }) => nieuw)).toHaveLength(1);
});

test('can be answered with the keyboard alone', async ({ page, municipality }) => {
  await openAgreement(page, MINE.text);
  await card(page, MINE.text).locator('summary').focus();
  for (const id of ['begrip-begrepen', 'uitvoering-lukt_niet', 'reden-werk']) {
    await tabTo(page, message('nl', id));
    await page.keyboard.press('Enter');
    await expect(card(page, MINE.text).locator('.chip').last()).toHaveText(message('nl', id));
  }
  await expect.poll(() => answerTo(municipality, MINE.id)).toMatchObject({ uitvoering: 'lukt_niet', reden: 'werk' });
});

test('an answer is still there after going to another screen and back', async ({ page, context }) => {
  await openAgreement(page, MINE.text);
  // The other screens are on the phone from now on.
  await comeBack(page);
  const answer = (await unfoldAgreement(page, MINE.text)).locator('.answer');
  await tap(answer, 'begrip-begrepen');
  await expect(answer.getByText(RECEIVED)).toBeVisible();
  await context.setOffline(true);
  await tap(answer, 'uitvoering-bezig');
  await expect(answer.getByText(message('nl', 'standing-waiting'))).toBeVisible();
  await comeBack(page);
  const again = (await unfoldAgreement(page, MINE.text)).locator('.answer');
  await expect(again.locator('.chip')).toHaveText(named('begrip-begrepen', 'uitvoering-bezig'));
  await expect(again.getByText(message('nl', 'standing-waiting'))).toBeVisible();
  await context.setOffline(false);
  await expect(again.getByText(RECEIVED)).toBeVisible();
  await comeBack(page);
  const last = (await unfoldAgreement(page, MINE.text)).locator('.answer');
  await expect(last.locator('.chip')).toHaveText(named('begrip-begrepen', 'uitvoering-bezig'));
  await expect(last.getByText(RECEIVED)).toBeVisible();
});

test('what is typed survives going to another screen and back', async ({ page }) => {
  const answer = (await openAgreement(page, MINE.text)).locator('.answer');
  await tap(answer, 'begrip-vraag');
  await answer.getByLabel(message('nl', 'tell-question')).fill('Half getypt');
  await comeBack(page);
  const again = (await unfoldAgreement(page, MINE.text)).locator('.answer');
  await expect(again.getByLabel(message('nl', 'tell-question'))).toHaveValue('Half getypt');
});

test('a sensitive agreement stays folded under its neutral title, also when it is answered', async ({ page, municipality }) => {
  const secret = 'Wij praten over de groep over stress.';
  await openAgreement(page, SECRET.text);
  await expect(page.getByText(secret)).toBeVisible();
  await tap(card(page, SECRET.text), 'begrip-begrepen');
  await expect.poll(() => answerTo(municipality, SECRET.id)).toMatchObject({ begrip: 'begrepen' });
  expect(await words(card(page, SECRET.text).locator('summary'))).toBe(SECRET.text);
  await card(page, SECRET.text).locator('summary').click();
  await expect(page.getByText(secret)).toBeHidden();
});

/** Presses the tabulator until something with this name has the focus; it must be near. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim());
    if (focused === name) return;
  }
  throw new Error(`${name} cannot be reached with the tabulator`);
}

/** Goes to another tab and back to the agreements. */
async function comeBack(page: Page): Promise<void> {
  await openTab(page, '/contact', 'contact');
  await openTab(page, '/plan', 'plan');
  await page.locator(`main a[href="${AFSPRAKEN.path}"]`).first().click();
  await ready(page, AFSPRAKEN.name);
}
