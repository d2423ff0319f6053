// A card to hold up at a desk: large and in Dutch, whatever the reader reads.
import { expect, test } from './fixtures';
import { message } from './messages';
import { visit, words } from './screens';

const KAART = { path: '/kaart', name: 'kaart' };
const CARDS = [
  'card-appointment', 'card-interpreter', 'card-letter', 'card-slowly', 'card-write-down', 'card-call-contact', 'card-doctor', 'card-way',
];

/** How the sentences begin that a card shows beneath, by who reads it. */
const READERS = { nl: 'samar', ar: 'samar', ti: 'zebib' } as const;

for (const taal of ['nl', 'ar', 'ti'] as const) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, deelnemer: READERS[taal] });

    test('each card opens over the whole screen in Dutch, with the own words beneath, and goes away', async ({ page }) => {
      await visit(page, KAART);
      const tiles = page.locator('.cards button');
      const dialog = page.getByRole('dialog');
      await expect(tiles).toHaveCount(CARDS.length);
      for (const [index, id] of CARDS.entries()) {
        await expect(tiles.nth(index)).toContainText(message(taal, id));
        await tiles.nth(index).click();
        await expect(dialog).toBeVisible();
        const dutch = dialog.locator('.card-dutch');
        await expect(dutch).toHaveAttribute('lang', 'nl');
        await expect(dutch).toHaveAttribute('dir', 'ltr');
        expect(await words(dutch)).toBe(message('nl', id));
        if (taal === 'nl') {
          await expect(dialog.locator('.card-own, .card-dutch-small')).toHaveCount(0);
        } else {
          expect(await words(dialog.locator('.card-own'))).toBe(message(taal, id));
          const speaks = dialog.locator('.card-dutch-small');
          await expect(speaks).toHaveAttribute('lang', 'nl');
          expect(await words(speaks)).toBe(message('nl', 'card-i-speak', { language: message('nl', `language-${taal}`) }));
        }
        // By turns with the button and with the keyboard.
        if (index % 2 === 0) await page.keyboard.press('Escape');
        else await dialog.getByRole('button', { name: message(taal, 'card-away') }).click();
        await expect(dialog).toBeHidden();
        await expect(tiles.nth(index)).toBeFocused();
      }
    });

    test('the card fills the screen, and its words are the largest on it', async ({ page }) => {
      await visit(page, KAART);
      await page.locator('.cards button').first().click();
      const box = await page.getByRole('dialog').boundingBox();
      expect(box).toMatchObject({ x: 0, y: 0 });
      expect(box!.width).toBeGreaterThanOrEqual(359);
      expect(box!.height).toBeGreaterThanOrEqual(739);
      const sizes = await page.getByRole('dialog').locator('p, button').evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      expect(sizes[0]).toBe(Math.max(...sizes));
      expect(sizes[0]).toBeGreaterThanOrEqual(28);
    });
  });
}

test('a card is opened with the keyboard, and the focus stays in it', async ({ page }) => {
  await visit(page, KAART);
  await page.locator('.cards button').nth(2).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    // The browser's own bars come between; nothing of the page beneath does.
    expect(await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement?.closest('dialog')))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the contact screen leads to the cards, and back leads there again', async ({ page }) => {
  await visit(page, { path: '/contact', name: 'contact' });
  await page.getByRole('link', { name: message('nl', 'show-a-card') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'kaart');
  await expect(page.locator('nav a[href="/contact"]')).toHaveAttribute('aria-current', 'page');
  await page.locator('#screen a[href="/contact"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'contact');
});

test('a card opens without a network', async ({ page, context }) => {
  await visit(page, KAART);
  await context.setOffline(true);
  await page.locator('.cards button').nth(6).click();
  expect(await words(page.getByRole('dialog').locator('.card-dutch'))).toBe(message('nl', 'card-doctor'));
});
