// The agreements of a participant, and answering them as a reader does.
import { expect, type Locator, type Page } from '@playwright/test';
import { message } from './messages';
import { visit } from './screens';

export const AFSPRAKEN = { path: '/afspraken', name: 'afspraken' };

/** Agreements of Samar that she has not answered. */
export const MINE = { id: 's-afspraak-01', text: 'Ik ga drie keer per week naar de taalles.' };
export const THEIRS = { id: 's-afspraak-06', text: 'De gemeente betaalt uw taallessen en uw buskaart.' };
export const OURS = { id: 's-afspraak-08', text: 'Wij praten met de bakker over meer uren.' };
export const SECRET = { id: 's-afspraak-10', text: 'Privé-afspraak' };

/** The card of an agreement. */
export function card(page: Page, text: string): Locator {
  return page.locator('.agreement', { hasText: text });
}

/** Opens the agreements and one of them. */
export async function openAgreement(page: Page, text: string): Promise<Locator> {
  await visit(page, AFSPRAKEN);
  return unfoldAgreement(page, text);
}

/** Opens an agreement on the screen, unless it is open. */
export async function unfoldAgreement(page: Page, text: string): Promise<Locator> {
  if (!(await card(page, text).locator('.answer').isVisible())) await card(page, text).locator('summary').click();
  await expect(card(page, text).locator('.answer')).toBeVisible();
  return card(page, text);
}

/** Taps a choice or a button of the app. */
export async function tap(part: Locator | Page, id: string): Promise<void> {
  await part.getByRole('button', { name: message('nl', id), exact: true }).click();
}

/** What the municipality has of the answer to an agreement; nothing without one. */
export async function answerTo(municipality: { read(deelnemer: string, resource: string): Promise<any> }, id: string): Promise<any> {
  const { items } = await municipality.read('samar', 'begeleidingsafspraken');
  return items.find((item: any) => item.id === id).reactie;
}
