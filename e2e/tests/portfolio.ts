// The portfolio of a participant, and showing what one did as a reader does.
import { expect, type Locator, type Page } from '@playwright/test';
import { tap } from './agreements';
import { message } from './messages';
import type { Municipality } from './municipality';
import { ready, visit } from './screens';

export const PORTFOLIO = { path: '/portfolio', name: 'portfolio' };

/** Tasks of Samar, by how far they are. */
export const OPEN = 's-taak-5';
export const BEGUN = 's-taak-4';
export const HANDED_IN = 's-taak-2';
export const JUDGED = 's-taak-1';
export const FINISHED = 's-taak-3';

/** The smallest file that is a PDF from its first line to its last. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The kinds of evidence. */
export type Kind = 'foto' | 'audio' | 'tekst' | 'pdf';

/** Opens the portfolio at a task. */
export async function openTask(page: Page, id = OPEN): Promise<Locator> {
  await visit(page, { path: `${PORTFOLIO.path}#${id}`, name: PORTFOLIO.name });
  await expect(task(page, id).locator('.task-body')).toBeVisible();
  return task(page, id);
}

/** The card of a task. */
export function task(page: Page, id = OPEN): Locator {
  return page.locator(`.task[id="${id}"]`);
}

/** How far a task is, as its card says. */
export function statusOf(task: Locator): Locator {
  return task.locator('.task-status');
}

/** What was made for a task, the oldest first. */
export function pieces(task: Locator): Locator {
  return task.locator('.piece');
}

/** Chooses what to show it with. */
export async function choose(task: Locator, kind: Kind): Promise<void> {
  const tile = task.locator('.capture').getByRole('button', { name: message('nl', `bewijs-${kind}`), exact: true });
  await tile.click();
  await expect(tile).toHaveAttribute('aria-pressed', 'true');
}

/** Chooses a file of the phone. */
export async function pick(part: Locator, buffer: Buffer, name = 'IMG_0001.jpg', mimeType = 'image/jpeg'): Promise<void> {
  await part.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** Shows a photo, and waits until it stands there to be looked at. */
export async function takePhoto(part: Locator, photo: Buffer): Promise<void> {
  await pick(part, photo);
  await expect(part.locator('.photo-note img.photo')).toBeVisible();
}

/** Adds a photo to an open task. */
export async function addPhoto(task: Locator, photo: Buffer): Promise<void> {
  await choose(task, 'foto');
  await takePhoto(task, photo);
  await tap(task, 'evidence-add-this');
}

/** Adds words to an open task. */
export async function addWords(task: Locator, words: string): Promise<void> {
  await choose(task, 'tekst');
  await task.locator('textarea').fill(words);
  await tap(task, 'evidence-add-this');
}

/** Adds a file of the phone to an open task. */
export async function addPdf(task: Locator, buffer = PDF): Promise<void> {
  await choose(task, 'pdf');
  await pick(task, buffer, 'brief.pdf', 'application/pdf');
}

/** Speaks until something was heard. */
export async function speak(part: Locator): Promise<void> {
  await tap(part, 'voice-tell');
  // The microphone of the tests hums now and then: one looks often.
  const heard = () => part.locator('.recording meter').evaluate((meter: HTMLMeterElement) => meter.value);
  await expect.poll(heard, { intervals: [20] }).toBeGreaterThan(0);
  await tap(part, 'voice-stop');
  await expect(part.getByText(message('nl', 'voice-recorded')).last()).toBeVisible();
}

/** The task as the municipality has it. */
export async function taskOf(municipality: Municipality, id = OPEN): Promise<any> {
  const { items } = await municipality.read('samar', 'portfolio-taken');
  return items.find((item: any) => item.id === id);
}

/** The evidence of a task whose bytes the municipality has, the oldest first. */
export async function received(municipality: Municipality, id = OPEN): Promise<any[]> {
  return (await taskOf(municipality, id)).bewijsstukken.filter(({ ontvangen }: any) => ontvangen !== false);
}

/** The bytes of a piece, as its owner gets them. */
export async function contentOf(page: Page, stuk: string, id = OPEN): Promise<{ kind: string; bytes: Buffer }> {
  const answer = await page.request.get(`/api/v1/portfolio-taken/${id}/bewijsstukken/${stuk}/inhoud`);
  expect(answer.status()).toBe(200);
  return { kind: answer.headers()['content-type'], bytes: await answer.body() };
}

/** Goes to a part of the portfolio by its tile. */
export async function openPart(page: Page, name: 'my-tasks' | 'my-story' | 'my-levels'): Promise<void> {
  await page.locator('.parts').getByRole('link', { name: message('nl', name) }).click();
  await expect(page.getByRole('heading', { level: 2, name: message('nl', name) })).toBeVisible();
  await ready(page, PORTFOLIO.name);
}
