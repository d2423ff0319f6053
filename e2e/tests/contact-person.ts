// The contact screen, and the contact person as a test has them.
import type { Locator, Page } from '@playwright/test';
import { message } from './messages';
import { type Municipality, participantFile } from './municipality';

export const CONTACT = { path: '/contact', name: 'contact' };

/** Samar's contact person. */
export const MIRJAM = participantFile('samar', 'contactpersoon.json');

/** Lets the contact person be as always, except for this. */
export async function changePerson(municipality: Municipality, change: object): Promise<void> {
  await municipality.store('samar', 'contactpersoon', { ...MIRJAM, ...change });
}

/** The card of the contact person. */
export function personCard(page: Page): Locator {
  return page.locator('.person');
}

/** The form to ask something with. */
export function askForm(page: Page): Locator {
  return page.locator('#vraag');
}

/** The field that a question is typed in. */
export function questionField(page: Page): Locator {
  return askForm(page).getByLabel(message('nl', 'tell-question'));
}

/** What was said, the oldest first. */
export function bubbles(page: Page): Locator {
  return page.locator('.messages .bubble');
}

/** Scrolls to each message that is new: only what was on the screen is read. */
export async function seeAll(page: Page): Promise<void> {
  for (const bubble of await page.locator('.bubble.unread').all()) await bubble.scrollIntoViewIfNeeded();
}
