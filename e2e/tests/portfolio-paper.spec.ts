// The portfolio on paper: both languages, the pictures, nothing sensitive, and a PDF that can be read aloud.
import type { Page } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { message, type Tag } from './messages';
import { participantFile } from './municipality';
import { lettersOf, pictures, printed, textOf } from './pdf';
import { cameraPhoto } from './photo';
import { addPhoto, addWords, BEGUN, openTask, PORTFOLIO, received } from './portfolio';
import { visit, words } from './screens';

const ARABIC = /\p{Script=Arabic}+/gu;
const TASKS = participantFile('samar', 'portfolio-taken.json');
const STORY = { id: '5d0a1c44-6c0e-4a3f-9a5e-0d7a3c0f2b11', datum: '2026-11-20', waar: 'les', tekst: { taal: 'nl', tekst: 'Ik stelde een vraag in de les.' } };

test.use({ writes: true });

/** Prints as the button does: the sheet is there when the browser is asked, and the PDF is of that. */
async function printByButton(page: Page, taal: Tag = 'nl'): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(document.querySelectorAll('.paper').length);
    };
  });
  await page.getByRole('button', { name: message(taal, 'print') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
  return page.pdf({ format: 'A4', tagged: true });
}

test('holds the levels, the story, the tasks with their pictures and what was said', async ({ page, municipality }) => {
  await municipality.store('samar', 'verhalen', { items: [STORY] });
  const card = await openTask(page, BEGUN);
  await addPhoto(card, await cameraPhoto(page, 400, 300));
  await expect.poll(async () => (await received(municipality, BEGUN)).map(({ soort }) => soort)).toContain('foto');
  await visit(page, PORTFOLIO);
  const pdf = await printByButton(page);
  const shown = textOf(await printed(pdf));
  for (const { titel, opdracht, feedback = [] } of TASKS) {
    expect(shown).toContain(titel.nl.tekst);
    expect(shown).toContain(opdracht.nl.tekst);
    for (const { naam, tekst } of feedback) {
      expect(shown).toContain(naam);
      if (tekst) expect(shown).toContain(tekst.tekst);
    }
  }
  expect(shown).toContain(STORY.tekst.tekst);
  expect(shown).toContain(message('nl', 'my-levels'));
  expect(shown).toContain('24-11-2026');
  expect(await pictures(pdf)).toContainEqual({ width: 400, height: 300 });
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
});

test('a photo that was added just now is on it', async ({ page, municipality }) => {
  const card = await openTask(page, BEGUN);
  await addPhoto(card, await cameraPhoto(page, 400, 300));
  await expect.poll(async () => (await received(municipality, BEGUN)).map(({ soort }) => soort)).toContain('foto');
  await expect(card.locator('.piece .standing')).toHaveCount(0);
  expect(await pictures(await printByButton(page))).toContainEqual({ width: 400, height: 300 });
});

test('words that were added just now are on it', async ({ page }) => {
  const card = await openTask(page, BEGUN);
  await addWords(card, 'Morgen komt het meel om zeven uur.');
  await expect(card.locator('.piece .standing')).toHaveCount(0);
  expect(textOf(await printed(await printByButton(page)))).toContain('Morgen komt het meel om zeven uur.');
});

test('a story that was told just now is on it, and one that was taken away is not', async ({ page, municipality }) => {
  await municipality.store('samar', 'verhalen', { items: [STORY] });
  await visit(page, { path: `${PORTFOLIO.path}#verhaal`, name: PORTFOLIO.name });
  await tap(page, 'remove');
  await tap(page, 'remove-yes');
  await expect(page.getByText(STORY.tekst.tekst)).toHaveCount(0);
  await tap(page, 'plek-buurt');
  await page.locator('.story textarea').fill('Ik kocht een kaartje in de bus.');
  await tap(page, 'send');
  await expect(page.locator('.story .standing')).toHaveText(message('nl', 'standing-received'));
  const shown = textOf(await printed(await printByButton(page)));
  expect(shown).toContain('Ik kocht een kaartje in de bus.');
  expect(shown).not.toContain(STORY.tekst.tekst);
});

test('nothing sensitive is on it', async ({ page, municipality }) => {
  const [secret, ...others] = TASKS;
  await municipality.store('samar', 'portfolio-taken', { items: [{ ...secret, gevoelig: true }, ...others] });
  await visit(page, PORTFOLIO);
  const shown = textOf(await printed(await printByButton(page)));
  expect(shown).toContain(others[0].titel.nl.tekst);
  for (const text of [secret.titel.nl.tekst, secret.opdracht.nl.tekst, ...secret.feedback.map(({ tekst }: any) => tekst.tekst)]) expect(shown).not.toContain(text);
});

test('the button stands beside what its pictures cost', async ({ page, municipality }) => {
  const photo = { ...TASKS[1].bewijsstukken[0], soort: 'foto', grootte: 2_400_000 };
  await municipality.store('samar', 'portfolio-taken', { items: [{ ...TASKS[1], bewijsstukken: [photo] }] });
  await visit(page, PORTFOLIO);
  expect(await words(page.locator('main'))).toContain(message('nl', 'print-pictures', { size: '2,4' }));
  await municipality.store('samar', 'portfolio-taken', { items: [{ ...TASKS[1], bewijsstukken: [] }] });
  await visit(page, PORTFOLIO);
  expect(await words(page.locator('main'))).not.toContain(message('nl', 'print-pictures', { size: '2,4' }).split(':')[0]);
});

test.describe('in ar', () => {
  test.use({ taal: 'ar' });

  test('every task stands there in both languages', async ({ page }) => {
    await visit(page, PORTFOLIO);
    const shown = textOf(await printed(await printByButton(page, 'ar')));
    const letters = lettersOf(shown.replace(/(\p{M}) /gu, '$1'), ARABIC);
    for (const { titel } of TASKS) {
      expect(shown).toContain(titel.nl.tekst);
      expect([...lettersOf(titel.ar.tekst, ARABIC)].filter((word) => !letters.has(word)), titel.ar.tekst).toEqual([]);
    }
  });
});
