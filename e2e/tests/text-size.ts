// The size of text that someone has set in the browser.
import { type Page } from '@playwright/test';

/** Medium, in every browser. */
const NORMAL = 16;

/** Sets the browser's own text size, which `rem` and media queries in `em` both follow; per cent of normal. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: (NORMAL * percent) / 100 } });
}
