// Reading aloud: sentence by sentence, and never a sound in another language than the text's.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { message, TAGS, type Tag } from './messages';
import { openTab, visit } from './screens';
import { SpeechEngine, type Voice } from './speech-engine';

const ENGLISH: Voice = { voiceURI: 'english', lang: 'en-US' };
const REGIONS: Record<Tag, string> = {
  nl: 'nl-NL', ar: 'ar-SA', ti: 'ti-ER', tr: 'tr-TR', en: 'en-GB', fa: 'fa-IR', so: 'so-SO', uk: 'uk-UA',
};
const voice = (tag: Tag): Voice => ({ voiceURI: `voice of ${tag}`, lang: REGIONS[tag] });
const IK = { path: '/ik', name: 'ik' };
const VANDAAG = { path: '/', name: 'vandaag' };

// The engine ends a sentence when the test says so; nothing here waits for a clock.
test.use({ fakeTime: false });

function speakers(page: Page) {
  return page.locator('.speaker button');
}

function button(page: Page, tag: Tag, id: string) {
  return page.getByRole('button', { name: message(tag, id) });
}

/** Answers the question after the first voice that was tried. */
async function tryVoice(page: Page, tag: Tag, answer: 'yes' | 'no'): Promise<void> {
  await button(page, tag, 'voice-try').click();
  await expect(page.locator('.voice-question')).toBeVisible();
  await page.getByRole('button', { name: message(tag, answer), exact: true }).click();
}

/** Every language of what was said, by the voice that said it. */
async function languagesHeard(engine: SpeechEngine): Promise<string[]> {
  return [...new Set((await engine.spoken()).map(({ voice }) => voice.split('-')[0]))];
}

for (const tag of TAGS) {
  test.describe(`in ${tag}`, () => {
    test.use({ taal: tag });

    test('without a voice there is no button, and the settings say so', async ({ page }) => {
      await SpeechEngine.install(page, []);
      await visit(page, IK);
      await expect(page.locator('main')).toContainText(message(tag, 'voice-none'));
      await visit(page, VANDAAG);
      await expect(page.locator('.step .speaker')).toBeAttached();
      await expect(speakers(page)).toHaveCount(0);
    });

    test('its own voice reads after somebody has heard it, and only in this language', async ({ page }) => {
      const engine = await SpeechEngine.install(page, [ENGLISH, voice(tag)].reverse());
      await visit(page, VANDAAG);
      await expect(page.locator('.step .speaker')).toBeAttached();
      await expect(speakers(page)).toHaveCount(0);
      await visit(page, IK);
      await tryVoice(page, tag, 'yes');
      await expect(page.locator('main')).toContainText(message(tag, 'voice-on'));
      await visit(page, VANDAAG);
      await speakers(page).first().click();
      await expect.poll(() => engine.spoken()).toHaveLength(1);
      await engine.end();
      await expect.poll(async () => (await engine.spoken()).length).toBeGreaterThan(1);
      expect(await languagesHeard(engine)).toEqual([tag]);
    });

    // For English this is its own voice.
    if (tag !== 'en') test('an English voice reads nothing but English', async ({ page }) => {
      const engine = await SpeechEngine.install(page, [ENGLISH]);
      await visit(page, IK);
      await expect(page.locator('main')).toContainText(message(tag, 'voice-none'));
      await visit(page, VANDAAG);
      await expect(page.locator('.step .speaker')).toBeAttached();
      await expect(speakers(page)).toHaveCount(0);
      expect(await engine.spoken()).toEqual([]);
    });

    test('a voice that is not what it says is heard once, and never again', async ({ page }) => {
      const engine = await SpeechEngine.install(page, [voice(tag)]);
      await visit(page, IK);
      await tryVoice(page, tag, 'no');
      await expect(page.getByRole('status').filter({ hasText: message(tag, 'voice-wrong') })).toBeVisible();
      await visit(page, VANDAAG);
      await expect(page.locator('.step .speaker')).toBeAttached();
      await expect(speakers(page)).toHaveCount(0);
      expect(await engine.spoken()).toEqual([]);
    });
  });
}

test.describe('with a voice that was heard', () => {
  test.use({ taal: 'ar' });

  async function begin(page: Page, faults = {}): Promise<SpeechEngine> {
    await page.addInitScript(() => localStorage.setItem('pip-stem-ar', 'voice of ar'));
    const engine = await SpeechEngine.install(page, [voice('ar')], faults);
    await visit(page, VANDAAG);
    return engine;
  }

  test('each sentence is marked while it is read, and nothing when all is said', async ({ page }) => {
    const engine = await begin(page);
    await speakers(page).first().click();
    await expect(page.locator('.reading')).toHaveCount(1);
    const first = await page.locator('.reading').innerText();
    await expect.poll(() => engine.spoken()).toHaveLength(1);
    expect((await engine.spoken())[0]).toMatchObject({ text: first, lang: 'ar-SA', voice: 'ar-SA' });
    await engine.end();
    await expect(page.locator('.reading')).not.toHaveText(first);
    await expect(async () => {
      await engine.end();
      await expect(page.locator('.reading')).toHaveCount(0, { timeout: 100 });
    }).toPass();
    await expect(button(page, 'ar', 'stop-reading')).toHaveCount(0);
  });

  test('a second tap stops, and a third begins anew', async ({ page }) => {
    const engine = await begin(page);
    await speakers(page).first().click();
    await expect.poll(() => engine.isSpeaking()).toBe(true);
    await button(page, 'ar', 'stop-reading').click();
    await expect.poll(() => engine.isSpeaking()).toBe(false);
    await expect(page.locator('.reading')).toHaveCount(0);
    await speakers(page).first().click();
    await expect.poll(() => engine.spoken()).toHaveLength(2);
    const [once, again] = await engine.spoken();
    expect(again).toEqual(once);
  });

  test('leaving the screen stops, and so does leaving the app', async ({ page }) => {
    const engine = await begin(page);
    await speakers(page).first().click();
    await expect.poll(() => engine.isSpeaking()).toBe(true);
    await openTab(page, '/plan', 'plan');
    await expect.poll(() => engine.isSpeaking()).toBe(false);
    await speakers(page).first().click();
    await expect.poll(() => engine.isSpeaking()).toBe(true);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => engine.isSpeaking()).toBe(false);
  });

  test('voices that come late bring the button', async ({ page }) => {
    const engine = await begin(page, { late: true });
    await expect(page.locator('.step .speaker')).toBeAttached();
    await expect(speakers(page)).toHaveCount(0);
    await engine.listVoices();
    await expect(speakers(page).first()).toBeVisible();
  });

  test('an engine that falls silent without a word does not hold up the rest', async ({ page }) => {
    const engine = await begin(page, { mute: true });
    await speakers(page).first().click();
    await expect.poll(async () => (await engine.spoken()).length, { timeout: 10_000 }).toBeGreaterThan(1);
  });

  test('slow reading is slower', async ({ page }) => {
    const engine = await begin(page);
    await visit(page, IK);
    const slowly = button(page, 'ar', 'read-slowly');
    await slowly.click();
    await expect(slowly).toHaveAttribute('aria-pressed', 'true');
    await visit(page, VANDAAG);
    await speakers(page).first().click();
    await expect.poll(() => engine.spoken()).toHaveLength(1);
    expect((await engine.spoken())[0]).toMatchObject({ rate: 0.75 });
  });

  test('a text that is only in Dutch is not read with the Arabic voice', async ({ page, municipality }) => {
    const pip = await municipality.read('samar', 'pip');
    const dutch = { nl: { tekst: 'Alleen Nederlands.', herkomst: 'mens' } };
    pip.beschikking.besluit = dutch;
    await municipality.answer({ pip });
    const engine = await begin(page);
    await visit(page, { path: '/brief', name: 'brief' });
    await speakers(page).first().click();
    await expect(async () => {
      await engine.end();
      await expect(page.locator('.reading')).toHaveCount(0, { timeout: 100 });
    }).toPass();
    const said = await engine.spoken();
    expect(said.length).toBeGreaterThan(1);
    expect(said.map(({ text }) => text)).not.toContain('Alleen Nederlands.');
  });

  test('a recording of the municipality that cannot be had gives way to the voice, without the words beside', async ({ page, municipality }) => {
    const pip = await municipality.read('samar', 'pip');
    const ar = { tekst: 'ستحصلين على درس. تعالي في الوقت.', herkomst: 'mens', audio: '/audio/weg.mp3' };
    pip.beschikking.besluit = { nl: { tekst: 'U krijgt les. Kom op tijd.', herkomst: 'mens' }, ar };
    await municipality.answer({ pip });
    const engine = await begin(page);
    await visit(page, { path: '/brief', name: 'brief' });
    await page.locator('.top-bar button').click();
    const asked = page.waitForRequest('**/audio/weg.mp3');
    await speakers(page).first().click();
    await asked;
    await expect.poll(() => engine.spoken()).toHaveLength(1);
    await engine.end();
    await expect.poll(() => engine.spoken()).toHaveLength(2);
    const texts = (await engine.spoken()).map(({ text }) => text);
    expect(texts).toEqual(['ستحصلين على درس.', 'تعالي في الوقت.']);
  });

  test('another language is asked anew, and the choice can be taken back', async ({ page }) => {
    await begin(page);
    await visit(page, IK);
    await button(page, 'ar', 'voice-off').click();
    await expect(button(page, 'ar', 'voice-try')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['pip-taal']);
  });
});
