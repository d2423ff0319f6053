// Items of a timetable, made for a test, and their cards on the screen.
import { expect, type Locator, type Page } from '@playwright/test';
import { message } from './messages';
import type { Municipality } from './municipality';
import { visit, words } from './screens';

export const LESSEN = { path: '/lessen', name: 'lessen' };
export const VANDAAG = { path: '/', name: 'vandaag' };

/** Longer than the app waits between two looks at the timetable, milliseconds. */
const A_LOOK = 50_000;

/** Lets the time pass in which an open app looks at the timetable again. */
export async function letLook(page: Page): Promise<void> {
  await page.clock.runFor(A_LOOK);
}

/** A text of the municipality, in Dutch alone. */
export function nl(tekst: string): object {
  return { nl: { tekst, herkomst: 'mens' } };
}

/** An item that lasts two hours, of which a test says only what matters to it. */
export function item(id: string, begin: string, fields: object = {}): any {
  return {
    id, versie: 1, volgnummer: 0, soort: 'les', status: 'gepland', titel: nl(`Les ${id}`), tijdzone: 'Europe/Amsterdam',
    begin, einde: later(begin, 120), ...fields,
  };
}

/** So many minutes after an instant. */
export function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace('.000', '');
}

/** Gives Samar this timetable and no other. */
export async function timetable(municipality: Municipality, ...items: object[]): Promise<void> {
  await municipality.store('samar', 'agenda-items', { items });
}

/** The card of an item. */
export function card(page: Page, id: string): Locator {
  return page.locator(`details.agenda[id="${id}"]`);
}

/** Unfolds a card that stands on the screen. */
export async function unfoldCard(page: Page, id: string): Promise<Locator> {
  await card(page, id).locator('summary').first().click();
  await expect(card(page, id).locator('.agenda-body')).toBeVisible();
  return card(page, id);
}

/** Opens the timetable and one of its cards. */
export async function openLesson(page: Page, id: string): Promise<Locator> {
  await visit(page, LESSEN);
  return unfoldCard(page, id);
}

/** What is said on a card of how it changed. */
export async function change(lesson: Locator): Promise<string> {
  return words(lesson.locator('summary .change'));
}

/** The day and the items that stand on the screen, from top to bottom. */
export async function listed(page: Page): Promise<string[]> {
  return page.locator('.days > *:visible').evaluateAll((all) => all.map(({ id }) => id));
}

/** How far the hands of a clock are turned, degrees. */
export async function hands(clock: Locator): Promise<{ hour: number; minute: number }> {
  const turned = (hand: string) => clock.locator(`.${hand}`).getAttribute('transform');
  const degrees = (transform: string | null) => Number(/^rotate\((\d+)/.exec(transform ?? '')?.[1]);
  return { hour: degrees(await turned('hour')), minute: degrees(await turned('minute')) };
}

/** Pages to the week after or before the one on the screen. */
export async function turn(page: Page, to: 'week-after' | 'week-before' | 'back-to-today'): Promise<void> {
  await page.getByRole('button', { name: message('nl', to), exact: true }).click();
}
