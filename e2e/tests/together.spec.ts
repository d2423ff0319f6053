// Samen lezen: two people read the same lines, each in a language of their own.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { message } from './messages';
import { ALL_SCREENS, DATA_SCREENS, openTab, ready, unfold, visit } from './screens';

const PLAN = { path: '/plan', name: 'plan' };

function toggle(page: Page) {
  return page.locator('.top-bar button');
}

/** The locales that the page asked for the words of. */
function wordsAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const tag = /\/locales\/([\w-]+)\/app\.ftl$/.exec(request.url())?.[1];
    if (tag) asked.push(tag);
  });
  return asked;
}

test.describe('in Arabic', () => {
  test.use({ taal: 'ar' });

  test('every text of every screen stands beside its Dutch', async ({ page }) => {
    await visit(page, PLAN);
    for (const screen of ALL_SCREENS) {
      await visit(page, screen);
      await unfold(page);
      const before = await page.locator('main .says').count();
      await toggle(page).click();
      await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
      const alone = page.locator('main .says:not(.line .says):not([lang="nl"])');
      expect(await alone.allInnerTexts(), screen.path).toEqual([]);
      expect(await page.locator('main .line').count(), screen.path).toBeGreaterThanOrEqual(Math.min(before, 1));
      // People's own words may be Dutch, with the reader's language beside.
      await expect(page.locator('main .beside:not([lang="nl"], [lang="ar"])')).toHaveCount(0);
    }
  });

  test('nothing is loaded but the language and Dutch', async ({ page }) => {
    const asked = wordsAskedFor(page);
    for (const screen of DATA_SCREENS) await visit(page, screen);
    await toggle(page).click();
    await expect(page.locator('.line').first()).toBeVisible();
    expect([...new Set(asked)].sort()).toEqual(['ar', 'nl']);
  });

  test('a switch keeps what is open, and gives it back as it was', async ({ page }) => {
    await visit(page, { path: '/afspraken', name: 'afspraken' });
    await page.locator('.agreement summary').first().click();
    // What is folded is drawn after the click.
    await expect(page.locator('.agreement[open] button').first()).toBeVisible();
    const before = await page.locator('main').innerText();
    await toggle(page).click();
    await expect(page.locator('.agreement[open] .line').first()).toBeVisible();
    await toggle(page).click();
    await expect(page.locator('.line')).toHaveCount(0);
    expect(await page.locator('main').innerText()).toBe(before);
    await expect(page.locator('.agreement[open]')).toHaveCount(1);
  });

  test('sentences stand in pairs, and a text with other sentences as a whole', async ({ page, municipality }) => {
    const pip = await municipality.read('samar', 'pip');
    const tekst = (nl: string, ar: string) => ({ nl: { tekst: nl, herkomst: 'mens' }, ar: { tekst: ar, herkomst: 'mens' } });
    pip.beschikking.besluit = tekst('U krijgt les. Kom op tijd! Bel ons.', 'ستحصلين على درس. تعالي في الوقت! اتصلي بنا.');
    await municipality.answer({ pip });
    await visit(page, { path: '/brief', name: 'brief' });
    await toggle(page).click();
    const own = page.locator('.letter-says .says');
    await expect(own).toHaveText(['ستحصلين على درس.', 'تعالي في الوقت!', 'اتصلي بنا.']);
    await expect(page.locator('.letter-says .beside')).toHaveText(['U krijgt les.', 'Kom op tijd!', 'Bel ons.']);

    pip.beschikking.besluit = tekst('U krijgt les. Kom op tijd!', 'ستحصلين على درس فتعالي في الوقت.');
    await municipality.answer({ pip });
    await visit(page, { path: '/brief', name: 'brief' });
    await toggle(page).click();
    await expect(page.locator('.letter-says .line')).toHaveCount(1);
    await expect(page.locator('.letter-says .beside')).toHaveText('U krijgt les. Kom op tijd!');
  });

  test('a finger points at one line, also by keyboard', async ({ page }) => {
    await visit(page, PLAN);
    await toggle(page).click();
    const lines = page.locator('.line[role]');
    const pointed = page.locator('.line[aria-pressed="true"]');
    await lines.nth(0).click();
    await expect(lines.nth(0)).toHaveAttribute('aria-pressed', 'true');
    await lines.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(pointed).toHaveCount(1);
    await expect(lines.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Space');
    await expect(pointed).toHaveCount(0);
  });

  test('nothing to tap has a line to tap in it', async ({ page }) => {
    for (const screen of ALL_SCREENS) {
      await visit(page, screen);
      await toggle(page).click();
      await expect(page.locator('.line').first()).toBeAttached();
      await expect(page.locator(':is(a, button, summary, .only-heard) .line[role]'), screen.path).toHaveCount(0);
    }
  });

  test('goes on from screen to screen', async ({ page }) => {
    await visit(page, PLAN);
    await toggle(page).click();
    await openTab(page, '/contact', 'contact');
    await expect(page.locator('main .line').first()).toBeVisible();
  });

  test('the helper chooses another language, and the phone remembers it', async ({ page }) => {
    const asked = wordsAskedFor(page);
    await visit(page, PLAN);
    await page.getByRole('link', { name: message('ar', 'choose-language') }).click();
    await ready(page, 'taal');
    await page.locator('.helper-language').getByRole('button', { name: 'English' }).click();
    await ready(page, 'plan');
    await expect(page.locator('main .beside').first()).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1')).toContainText(message('en', 'title-plan'));
    expect(new Set(asked)).toEqual(new Set(['nl', 'ar', 'en']));
    await page.reload();
    await ready(page, 'plan');
    await toggle(page).click();
    await expect(page.locator('main .beside').first()).toHaveAttribute('lang', 'en');
  });

  test('says so, and stays readable, when the words cannot be had', async ({ page, municipality }) => {
    await visit(page, { path: '/taal', name: 'taal' });
    await municipality.fail({ pad: '/locales/en/app.ftl', status: 503 });
    await page.locator('.helper-language').getByRole('button', { name: 'English' }).click();
    await expect(page.locator('.helper-language').getByRole('alert')).toBeVisible();
    await expect(page.locator('.line')).toHaveCount(0);
  });
});

test('who reads Dutch chooses first which language stands beside', async ({ page }) => {
  await visit(page, PLAN);
  await toggle(page).click();
  await ready(page, 'taal');
  await page.locator('.helper-language').getByRole('button', { name: 'العربية' }).click();
  await ready(page, 'plan');
  const beside = page.locator('main .beside').first();
  await expect(beside).toHaveAttribute('lang', 'ar');
  await expect(beside).toHaveAttribute('dir', 'rtl');
});
