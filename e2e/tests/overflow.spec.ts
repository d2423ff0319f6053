// Every word can be seen whole: on the narrowest phone, and with text twice as large, in every language.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { readerOf } from './languages';
import { hiddenText } from './measure-text';
import { TAGS } from './messages';
import { ALL_SCREENS, go, type Screen, SIGNED_OUT_SCREENS, visit } from './screens';
import { setTextSize } from './text-size';

const SIZES = [
  { width: 320, percent: 100 },
  { width: 360, percent: 200 },
];

for (const taal of TAGS) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, deelnemer: readerOf(taal) });

    for (const { width, percent } of SIZES) {
      test(`every word fits ${width} pixels with text at ${percent} %`, async ({ page, context }) => {
        await page.setViewportSize({ width, height: 740 });
        await setTextSize(page, percent);
        await expectAllVisible(page, taal, ALL_SCREENS);
        await context.clearCookies();
        await expectAllVisible(page, taal, SIGNED_OUT_SCREENS);
      });
    }
  });
}

async function expectAllVisible(page: Page, taal: string, screens: Screen[]): Promise<void> {
  await visit(page, screens[0]);
  for (const screen of screens) {
    await go(page, screen);
    await page.evaluate(() => document.fonts.ready);
    expect.soft(await hiddenText(page), `${screen.path} in ${taal}`).toEqual([]);
  }
}

test('the tab bar follows the text size of the browser', async ({ page }) => {
  const words = page.locator('.tab-bar .tab span');
  const shown = () => words.evaluateAll((all) => all.filter((word) => getComputedStyle(word).clipPath === 'none').length);
  await visit(page, { path: '/plan', name: 'plan' });
  expect(await shown()).toBe(5);
  await setTextSize(page, 150);
  await expect.poll(shown).toBe(1);
});

test('a word that cannot be seen whole is found', async ({ page }) => {
  await visit(page, { path: '/plan', name: 'plan' });
  expect(await hiddenText(page)).toEqual([]);
  await page.locator('h1').evaluate((heading) => Object.assign((heading as HTMLElement).style, { whiteSpace: 'nowrap', textIndent: '20rem' }));
  expect((await hiddenText(page)).join('\n')).toContain('runs off the side');
});
