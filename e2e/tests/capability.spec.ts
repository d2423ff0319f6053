// Every capability is on a screen because of one datum: with it, it is seen; without it, it is gone and the rest stands.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Row, ROWS } from './capability-rows';
import { expect, sessionCookie, test } from './fixtures';
import { lines, unfoldAll, without } from './lines';
import { message } from './messages';
import { Municipality, PARTICIPANTS, participantFile } from './municipality';
import { ready, words } from './screens';

for (const row of ROWS) {
  const name = `${row.row}: ${row.who} ${row.screen}, ${datumOf(row)}`;

  test.describe(name, () => {
    // What is read on Contact stays read.
    test.use({ deelnemer: row.who, writes: row.screen === '/contact' });

    test('is seen, and gone without its datum', async ({ page, municipality }) => {
      if (row.screen === '/contact') await municipality.renew();
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
  const table = Array.from(readme.matchAll(/^\| (\d+) \| [^|]+ \| (\w+) \| (\/[\w#]*) \| ([^|]+) \|/gm), ([, ...cells]) => cells.map((cell) => cell.trim()));
  const rows = ROWS.map((row) => [String(row.row), row.who, row.screen, datumOf(row)]);
  expect(rows).toEqual(table);
});

test('every capability of the plan has a row', () => {
  expect([...new Set(ROWS.map(({ row }) => row))]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28]);
});

/** The datum as the README writes it. */
function datumOf({ who, file, path }: Row): string {
  return `\`${who}/${file}\`${path ? `: \`${path}\`` : ''}`;
}

test('a spoken name is a sound that a phone plays', async ({ page, municipality }) => {
  const path = participantFile('samar', 'contactpersoon.json').uitgesprokenNaam;
  const answer = await page.request.get(municipality.origin + path);
  expect(answer.headers()['content-type']).toBe('audio/mpeg');
  await page.goto('/');
  const seconds = await page.evaluate(async (path) => {
    const sound = new Audio(path);
    await new Promise((ready, fail) => Object.assign(sound, { oncanplaythrough: ready, onerror: fail }));
    return sound.duration;
  }, path);
  expect(seconds).toBeGreaterThan(1);
});

/** Opens the screen at a municipality, signed in. */
async function open(page: Page, municipality: Municipality, { who, screen, week = 0 }: Row): Promise<void> {
  await page.context().addCookies([sessionCookie(await municipality.signIn(who))]);
  await page.addInitScript(() => localStorage.setItem('pip-taal', 'nl'));
  await page.goto(municipality.origin + screen);
  await ready(page, screen.slice(1).split('#')[0] || 'vandaag');
  if (screen !== '/lessen') return;
  for (let pages = Math.abs(week); pages > 0; pages -= 1) {
    await page.getByRole('button', { name: message('nl', week < 0 ? 'week-before' : 'week-after') }).click();
  }
  if (week) await expect(page.locator('.agenda').first()).toBeVisible();
  // A timetable draws its first rows at once, and the others a moment later.
  await page.clock.runFor(1000);
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
  const index = value.findIndex((item) => [item.id, item.soort, item.onderdeel, item.vraag, item.rol].includes(step));
  if (index < 0) throw new Error(`there is no [${step}]`);
  return index;
}
