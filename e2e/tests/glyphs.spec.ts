// Every character that a reader meets has a shape in the fonts of the app, and a phone loads the fonts of its language only.
import type { Page } from '@playwright/test';
import { alphabet } from './alphabet';
import { draw } from './draw';
import { expect, test } from './fixtures';
import { readerOf } from './languages';
import { TAGS, type Tag } from './messages';
import { visit } from './screens';

/** Never assigned, so in no font: the letters to compare with. There is more than one shape for them. */
const MISSING = ['\u{10fffd}', '\u{f0000}', '\u0378', '\u05ff', '\u{1e7ff}'];

/** Printable by its name, and without ink in every font. */
const BLANK = '\u2800';

/** What stands on another letter. */
const MARK = /\p{M}/u;
const ARABIC = /\p{Script_Extensions=Arabic}/u;

/** The script that the app brings a font for. */
const SCRIPTS: Partial<Record<Tag, RegExp>> = { ar: /\p{Script=Arabic}/u, fa: /\p{Script=Arabic}/u, ti: /\p{Script=Ethiopic}/u };

const PLAN = { path: '/plan', name: 'plan' };

for (const taal of TAGS) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, deelnemer: readerOf(taal) });

    test('every character is drawn', async ({ page }) => {
      await visit(page, PLAN);
      for (const weight of [400, 700] as const) {
        expect(await notDrawn(page, alphabet(taal), weight), `${weight}`).toEqual([]);
        expect(await notDrawn(page, [...MISSING, BLANK], weight), 'what must be found').toEqual([...MISSING, BLANK]);
        expect(await marksNotDrawn(page, MISSING, weight), 'what must be found on a letter').toEqual(MISSING);
      }
    });
  });
}

for (const [taal, script] of Object.entries(SCRIPTS) as [Tag, RegExp][]) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, deelnemer: readerOf(taal) });

    test('the letters come from the font of the app', async ({ page }) => {
      const letters = alphabet(taal).filter((character) => script.test(character));
      expect(letters.length).toBeGreaterThan(25);
      await page.route('**/fonts/**', (route) => route.abort());
      await visit(page, PLAN);
      const without = await draw(page, letters, 400);
      await page.unrouteAll();
      await visit(page, PLAN);
      const shown = await draw(page, letters, 400);
      expect(letters.filter((_, place) => shown[place].ink === without[place].ink)).toEqual([]);
    });
  });
}

test.describe('fonts', () => {
  for (const [taal, family] of [['nl', null], ['uk', null], ['ti', 'noto-ethiopic'], ['ar', 'vazirmatn']] as const) {
    test.describe(`of ${taal}`, () => {
      test.use({ taal, deelnemer: readerOf(taal) });

      test('are those of the language; the own names of the others are small files of their own', async ({ page }) => {
        const fetched: string[] = [];
        page.on('request', (request) => {
          if (request.resourceType() === 'font') fetched.push(new URL(request.url()).pathname.replace(/^\/fonts\/|-\w+\.\w+\.woff2$/g, ''));
        });
        await visit(page, PLAN);
        await page.evaluate(() => document.fonts.ready);
        expect([...new Set(fetched)]).toEqual(family ? [family] : []);
        await visit(page, { path: '/taal', name: 'taal' });
        await expect.poll(() => fetched).toContain('names');
        await page.evaluate(() => document.fonts.ready);
        expect([...new Set(fetched)].sort()).toEqual(['names', ...(family ? [family] : [])].sort());
      });
    });
  }
});

// A machine without fonts of these scripts shows that lines keep their height and places. That the metrics of the fallback
// faces match a phone's own fonts, only a phone can show.
test.describe('when the font comes late', () => {
  test.use({ fakeTime: false });

  for (const taal of ['ar', 'ti'] as const) {
    test.describe(`in ${taal}`, () => {
      test.use({ taal, deelnemer: readerOf(taal) });

      test('what is on the screen hardly moves', async ({ page }) => {
        let answer = () => {};
        const answered = new Promise<void>((resolve) => { answer = resolve; });
        await page.route('**/fonts/**', async (route) => {
          await answered;
          await route.continue();
        });
        await visit(page, PLAN);
        const before = await settledShift(page);
        answer();
        await page.evaluate(() => document.fonts.ready);
        expect((await settledShift(page)) - before).toBeLessThan(0.02);
      });
    });
  }
});

/** How much has moved on the screen up to now, as the browser counts it. */
async function settledShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords();
    return shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0);
  });
}

/** Which characters come out as nothing, or as the box that stands for a missing one. */
async function notDrawn(page: Page, characters: string[], weight: 400 | 700): Promise<string[]> {
  const marks = characters.filter((character) => MARK.test(character));
  const letters = characters.filter((character) => !MARK.test(character));
  return [...(await lettersNotDrawn(page, letters, weight)), ...(await marksNotDrawn(page, marks, weight))];
}

async function lettersNotDrawn(page: Page, letters: string[], weight: 400 | 700): Promise<string[]> {
  const shapeless = new Set((await draw(page, ['', ...MISSING], weight)).map(({ ink }) => ink));
  const drawings = await draw(page, letters, weight);
  return letters.filter((_, place) => shapeless.has(drawings[place].ink));
}

/** A mark that is there changes the letter under it and takes no room; the box of a missing one stands beside the letter. */
async function marksNotDrawn(page: Page, marks: string[], weight: 400 | 700): Promise<string[]> {
  const missing: string[] = [];
  for (const mark of marks) {
    const base = ARABIC.test(mark) ? 'ب' : 'o';
    const [bare, marked] = await draw(page, [base, base + mark], weight);
    if (marked.ink === bare.ink || marked.width > bare.width + 1) missing.push(mark);
  }
  return missing;
}
