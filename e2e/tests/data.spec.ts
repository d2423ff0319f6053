// With another participant's folder dropped in, every screen changes: nothing on a screen comes from anywhere but the data.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { messages } from './messages';
import { PARTICIPANTS } from './municipality';
import { DATA_SCREENS, screenWords, visit } from './screens';

/** Fields that hold words which a participant reads. */
const WORDS = new Set(['tekst', 'naam', 'weergavenaam', 'kenmerk', 'adres', 'aanbieder', 'waar']);

/** Codes that stand in a field of words. */
const CODES = new Set(['les', 'werk', 'buurt']);

/** Old words and the new ones in their place; one for one. */
const renamed = new Map<string, string>();

test.describe.configure({ mode: 'default' });
test.use({
  flags: [
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'mijn-pip-'));
      cpSync(join(PARTICIPANTS, 'gezichten'), join(data, 'gezichten'), { recursive: true });
      cpSync(join(PARTICIPANTS, 'samar'), join(data, 'samar'), { recursive: true });
      rewriteFolder(join(data, 'samar'));
      await use({ data });
      rmSync(data, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** What each screen must show at least, as counts of new words and as dates that are a week earlier than in the original. */
const EXPECTED: Record<string, { words: number; dates: string[] }> = {
  vandaag: { words: 4, dates: [] },
  plan: { words: 15, dates: ['24-08'] },
  afspraken: { words: 20, dates: [] },
  leerroute: { words: 0, dates: ['30-09-2026', '20-10-2026', '13-01-2027', '04-11-2025 – 03-11-2028', '01-11-2026'] },
  brief: { words: 2, dates: ['31-08-2026', '12-10-2026'] },
  doel: { words: 8, dates: [] },
  geld: { words: 0, dates: [] },
  kiezen: { words: 20, dates: ['03-12'] },
  lessen: { words: 10, dates: [] },
  portfolio: { words: 20, dates: [] },
  paspoort: { words: 0, dates: ['01-10-2026', '25-10-2026', '02-07-2026'] },
  contact: { words: 10, dates: ['27-10', '28-10', '12-11'] },
};

for (const tag of ['nl', 'ar'] as const) {
  test.describe(`in ${tag}`, () => {
    test.use({ taal: tag });

    test('every screen shows the new words and dates, and none of the old', async ({ page }) => {
      const own = [...messages('nl').values(), ...messages('ar').values()].join('\n');
      const old = [...renamed.keys()].filter((text) => !own.includes(text));
      for (const screen of [...DATA_SCREENS, { path: '/portfolio#paspoort', name: 'portfolio' }]) {
        await visit(page, screen);
        await expect(page.locator('.failed')).toHaveCount(0);
        const shown = await screenWords(page);
        const expected = EXPECTED[screen.path.split('#')[1] ?? screen.name];
        expect([...renamed.values()].filter(isIn(shown)).length, screen.path).toBeGreaterThanOrEqual(expected.words);
        for (const date of expected.dates) expect(shown, screen.path).toContain(date);
        expect(old.filter(isIn(shown)), screen.path).toEqual([]);
      }
    });
  });
}

/** Whether words stand in a text, and not inside other words. */
function isIn(shown: string): (words: string) => boolean {
  const bounded = ` ${shown.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (words) => bounded.includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
}

/** Gives every file of a folder other words, and dates a week earlier. */
function rewriteFolder(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) rewriteFolder(path);
    else if (name.endsWith('.json') && name !== 'anker.json') {
      writeFileSync(path, JSON.stringify(rewritten(JSON.parse(readFileSync(path, 'utf8')))));
    }
  }
}

function rewritten(value: any, field = ''): any {
  if (typeof value === 'string') return WORDS.has(field) && !CODES.has(value) ? otherWords(value) : weekEarlier(value);
  if (Array.isArray(value)) return value.map((item) => rewritten(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, rewritten(inside, name)]));
}

function otherWords(text: string): string {
  if (!renamed.has(text)) renamed.set(text, `Nieuw${renamed.size}`);
  return renamed.get(text)!;
}

/** Dates and instants; anything else stays. */
function weekEarlier(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return text;
  const date = new Date(text);
  date.setUTCDate(date.getUTCDate() - 7);
  return text.includes('T') ? date.toISOString().replace('.000', '') : date.toISOString().slice(0, 10);
}
