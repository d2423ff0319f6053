// Takes the pictures of the README, sharp enough for a good screen.
// Afterwards make the files small: pngquant --force --ext .png e2e/screenshots/*.png
import { join } from 'node:path';
import { test } from '../tests/fixtures';
import { visit } from '../tests/screens';

const FOLDER = join(import.meta.dirname, '../screenshots');

test.use({ deviceScaleFactor: 2 });

for (const taal of ['nl', 'ar'] as const) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });

    for (const [path, name] of [['/', 'vandaag'], ['/plan', 'plan']]) {
      test(name, async ({ page }) => {
        await visit(page, { path, name });
        await page.evaluate(() => document.fonts.ready);
        // Without the ring that shows where a keyboard would begin.
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await page.screenshot({ path: join(FOLDER, `${name}-${taal}.png`), animations: 'disabled' });
      });
    }
  });
}
