// Every capability of the plan is on a screen because of one datum: with it, it is seen; without it, it is gone and the rest stands.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Row, ROWS } from './capability-rows';
import { expect, sessionCookie, test } from './fixtures';
import { lines, unfoldAll, without } from './lines';
import { Municipality, PARTICIPANTS } from './municipality';
import { ready, words } from './screens';

for (const row of ROWS) {
  const name = `${row.row}: ${row.who} ${row.screen}, ${datumOf(row)}`;

  test.describe(name, () => {
    test.use({ deelnemer: row.who });

    test('is seen, and gone without its datum', async ({ page, municipality }) => {
      await open(page, municipality, row);
      if (row.folded) for (const text of row.seen) await expect(page.getByText(text)).not.toBeVisible();
      await unfoldAll(page);
      const part = page.locator(row.part);
      const shown = await partWords(page, row);
      for (const text of row.seen) expect(shown).toContain(text);
      if (row.drawn) await expect(part.locator(row.drawn).first()).toBeVisible();
      const rest = without(await lines(page, 'main'), await lines(page, row.part));

      const data = withoutDatum(row);
      const poorer = await Municipality.start({ data });
      try {
        await open(page, poorer, row);
        await unfoldAll(page);
        const left = await partWords(page, row);
        for (const text of row.seen) expect(left).not.toContain(text);
        if (row.drawn) await expect(part.locator(row.drawn)).toHaveCount(0);
        await expect(page.locator('.failed')).toHaveCount(0);
        expect(without(rest, await lines(page, 'main'))).toEqual([]);
      } finally {
        await poorer.stop();
        rmSync(data, { recursive: true });
      }
    });
  });
}

test('the rows are those of the README of the participants', () => {
  const readme = readFileSync(join(PARTICIPANTS, 'README.md'), 'utf8');
  const table = Array.from(readme.matchAll(/^\| (\d+) \| [^|]+ \| (\w+) \| (\/\w*) \| ([^|]+) \|/gm), ([, ...cells]) => cells.map((cell) => cell.trim()));
  const rows = ROWS.map((row) => [String(row.row), row.who, row.screen, datumOf(row)]);
  expect(rows).toEqual(table);
});

test('every capability of the plan has a row', () => {
  expect([...new Set(ROWS.map(({ row }) => row))]).toEqual([2, 3, 4, 5, 7, 8, 12, 13, 14, 18, 19, 20, 21, 23, 24, 26, 27]);
});

/** The datum as the README writes it. */
function datumOf({ who, file, path }: Row): string {
  return `\`${who}/${file}\`${path ? `: \`${path}\`` : ''}`;
}

/** Opens the screen at a municipality, signed in. */
async function open(page: Page, municipality: Municipality, { who, screen }: Row): Promise<void> {
  await page.context().addCookies([sessionCookie(await municipality.signIn(who))]);
  await page.addInitScript(() => localStorage.setItem('pip-taal', 'nl'));
  await page.goto(municipality.origin + screen);
  await ready(page, screen.slice(1));
}

/** The words in the part that holds the datum; none when it is gone. */
async function partWords(page: Page, { part }: Row): Promise<string> {
  const parts = await page.locator(part).all();
  return (await Promise.all(parts.map(words))).join('\n');
}

/** A folder with the participant alone, without the datum. */
function withoutDatum({ who, file, path }: Row): string {
  const data = mkdtempSync(join(tmpdir(), 'mijn-pip-'));
  for (const folder of ['gezichten', who]) cpSync(join(PARTICIPANTS, folder), join(data, folder), { recursive: true });
  const at = join(data, who, file);
  if (path === undefined) {
    rmSync(at);
    return data;
  }
  const content = JSON.parse(readFileSync(at, 'utf8'));
  const steps = Array.from(path.matchAll(/\[([^\]]+)\]|([^.[]+)/g), ([, item, field]) => item ?? field);
  const last = steps.pop()!;
  const holder = steps.reduce((value, step) => value[keyIn(value, step)], content);
  if (Array.isArray(holder)) holder.splice(keyIn(holder, last) as number, 1);
  else delete holder[last];
  writeFileSync(at, JSON.stringify(content));
  return data;
}

/** The place of an item in a list, or a field. */
function keyIn(value: any, step: string): string | number {
  if (!Array.isArray(value)) return step;
  if (/^\d+$/.test(step)) return Number(step);
  const index = value.findIndex((item) => [item.id, item.soort, item.onderdeel, item.vraag].includes(step));
  if (index < 0) throw new Error(`there is no [${step}]`);
  return index;
}
