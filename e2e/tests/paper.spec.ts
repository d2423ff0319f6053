// On paper, for the kitchen wall: two sides of A4 at most, everything whole, in both languages, and nothing sensitive.
import type { Page } from '@playwright/test';
import { largePlan } from '../large-plan.mjs';
import { expect, test } from './fixtures';
import type { Tag } from './messages';
import { participantFile } from './municipality';
import { lettersOf, print, type Side, textOf } from './pdf';
import { visit } from './screens';

const PLAN = { path: '/plan', name: 'plan' };
const LESSEN = { path: '/lessen', name: 'lessen' };

/** The margin of the sheet is 12 mm. */
const MARGIN = 34;

const READERS: { taal: Tag; deelnemer: string; script: RegExp }[] = [
  { taal: 'nl', deelnemer: 'samar', script: /\p{Script=Latin}+/gu },
  { taal: 'ar', deelnemer: 'samar', script: /\p{Script=Arabic}+/gu },
  { taal: 'ti', deelnemer: 'zebib', script: /\p{Script=Ethiopic}+/gu },
];

test.use({ writes: true });

/** Prints a screen: two sides at most, and every word within the margins. */
async function sheet(page: Page, screen: { path: string; name: string }): Promise<Side[]> {
  await visit(page, screen);
  const sides = await print(page);
  expect(sides.length).toBeLessThanOrEqual(2);
  const outside = sides.flatMap(({ width, height, texts }) => texts.filter(({ text, left, right, bottom, top }) => text.trim() !== ''
    && (left < MARGIN - 1 || right > width - MARGIN + 1 || bottom < MARGIN - 1 || top > height - MARGIN + 1)));
  expect(outside).toEqual([]);
  return sides;
}

/** A plan whose stations have other titles than its agreements. */
function apart({ agreements, stations }: any): any {
  return { agreements, stations: JSON.parse(JSON.stringify(stations).replaceAll('Nummer', 'Halte')) };
}

/** Expects a text of the contract in Dutch and in the reader's language. */
function expectBoth(sides: Side[], tekst: Record<string, { tekst: string }>, taal: Tag, script: RegExp): void {
  const shown = textOf(sides);
  expect(shown).toContain(tekst.nl.tekst);
  const own = lettersOf(tekst[taal].tekst, script);
  // A mark above a letter may stand apart in a PDF.
  const printed = lettersOf(shown.replace(/(\p{M}) /gu, '$1'), script);
  expect([...own].filter((word) => !printed.has(word)), tekst[taal].tekst).toEqual([]);
}

for (const { taal, deelnemer, script } of READERS) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, deelnemer });

    test('the plan, in both languages', async ({ page }) => {
      const sides = await sheet(page, PLAN);
      const { leerroute, plan } = participantFile(deelnemer, 'pip.json');
      for (const fase of leerroute.fases.slice(-2)) expectBoth(sides, fase.naam, taal, script);
      expect(textOf(sides)).toContain(plan.hoofddoel.vertaling.nl.tekst);
      const agreements = participantFile(deelnemer, 'begeleidingsafspraken.json').filter((one: any) => one.voortgang !== 'klaar');
      for (const one of agreements.filter((one: any) => !one.gevoelig)) expectBoth(sides, one.wat, taal, script);
      const secrets = agreements.filter((one: any) => one.gevoelig);
      expect(secrets).not.toEqual([]);
      for (const one of secrets) expect(textOf(sides)).not.toContain(one.wat.nl.tekst);
      expect(textOf(sides).match(/Afspraak/g)).toHaveLength(secrets.length);
      expect(textOf(sides)).toContain('24-11-2026');
    });

    test('the week, in both languages', async ({ page, municipality }) => {
      const { items } = await municipality.read(deelnemer, 'agenda-items');
      const week = items.filter((item: any) => item.begin > '2026-11-24T08:00' && item.begin < '2026-11-30T22' && item.status !== 'geannuleerd');
      const secret = { ...week[1], gevoelig: true };
      await municipality.store(deelnemer, 'agenda-items', { items: items.map((item: any) => (item.id === secret.id ? secret : item)) });
      const sides = await sheet(page, LESSEN);
      for (const item of week) if (item.titel.nl.tekst !== secret.titel.nl.tekst) expectBoth(sides, item.titel, taal, script);
      expect(textOf(sides)).toContain('Afspraak');
      const others = week.filter((item: any) => item.id !== secret.id);
      if (!others.some((item: any) => item.titel.nl.tekst === secret.titel.nl.tekst)) expect(textOf(sides)).not.toContain(secret.titel.nl.tekst);
      for (const day of ['dinsdag', '24-11-2026', 'maandag', '30-11-2026']) expect(textOf(sides)).toContain(day);
    });

    test('sixty agreements and thirty stations with titles of forty words', async ({ page, municipality }) => {
      const pip = await municipality.read(deelnemer, 'pip');
      const { items } = await municipality.read(deelnemer, 'begeleidingsafspraken');
      const { agreements, stations } = apart(largePlan(items, pip.voortraject));
      expect(agreements).toHaveLength(60);
      expect(stations).toHaveLength(30);
      await municipality.store(deelnemer, 'begeleidingsafspraken', { items: agreements });
      await municipality.store(deelnemer, 'pip', { ...pip, voortraject: stations });
      const shown = textOf(await sheet(page, PLAN));
      // What does not fit is counted, and what stands there is whole.
      const open = agreements.filter((one: any) => one.voortgang !== 'klaar');
      const printed = open.filter((one: any) => shown.includes(one.wat.nl.tekst));
      expect(printed.length).toBeGreaterThan(3);
      expect(shown).toContain(`en nog ${open.length - printed.length} in de app`);
      const whole = [...open.map((one: any) => one.wat.nl.tekst), ...stations.map((one: any) => one.titel.nl.tekst)];
      const begun = new Set(shown.match(/(Nummer|Halte)\d+ /g));
      for (const begin of begun) expect(whole.some((title) => title.startsWith(begin) && shown.includes(title)), begin).toBe(true);
    });

    test('a week with forty appointments: what does not fit is counted', async ({ page, municipality }) => {
      const { items } = await municipality.read(deelnemer, 'agenda-items');
      const ahead = items.filter((item: any) => item.begin > '2026-11-24T08:00');
      const many = Array.from({ length: 40 }, (_, at) => {
        const begin = Date.UTC(2026, 10, 24 + (at % 7), 8 + Math.floor(at / 7));
        const stamp = (time: number) => new Date(time).toISOString().replace('.000', '');
        return { ...ahead[at % ahead.length], id: `les-${at}`, status: 'gepland', begin: stamp(begin), einde: stamp(begin + 3_600_000) };
      });
      await municipality.store(deelnemer, 'agenda-items', { items: many });
      const shown = textOf(await sheet(page, LESSEN));
      const printed = shown.match(/\d\d:\d\d–\d\d:\d\d/g)!.length;
      expect(printed).toBeGreaterThan(14);
      if (printed < 40) expect(shown).toContain(`en nog ${40 - printed} in de app`);
    });

    test('every line has its picture', async ({ page }) => {
      for (const screen of [PLAN, LESSEN]) {
        await visit(page, screen);
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        await expect(page.locator('.paper .paper-line')).not.toHaveCount(0);
        await expect(page.locator('.paper .paper-line:not(:has(svg use))')).toHaveCount(0);
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
        await expect(page.locator('.paper')).toHaveCount(0);
      }
    });
  });
}
