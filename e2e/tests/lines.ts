// The lines of a screen, to see what another has more or less.
import { expect, type Page } from '@playwright/test';
import { unfold } from './screens';

/** Unfolds everything; what is folded is drawn when it is opened. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]), .agreement:not(:has(.agreement-body)), .agenda:not(:has(.agenda-body)), .earlier .days:empty');
  await expect(async () => {
    // What was just drawn may have folds of its own.
    await unfold(page);
    await expect(folded).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

/** The lines of parts of the screen. */
export async function lines(page: Page, part: string): Promise<string[]> {
  const texts = await page.locator(part).allInnerTexts();
  return texts.flatMap((text) => text.replace(/[\u2066-\u2069]/g, '').split(/\s*\n\s*/)).filter((text) => text !== '');
}

/** The lines of one text that another does not have; each counts once. */
export function without(all: string[], others: string[]): string[] {
  const left = [...others];
  return all.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
