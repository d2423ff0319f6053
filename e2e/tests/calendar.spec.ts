// The calendar of home: a second line beneath the dates of Dutch letters, for who wants it.
import { expect, test } from './fixtures';
import { message } from './messages';
import { visit } from './screens';

const LESSEN = { path: '/lessen', name: 'lessen' };
const IK = { path: '/ik', name: 'ik' };

test.describe('in Persian', () => {
  test.use({ taal: 'fa', deelnemer: 'farhad' });

  test('dates of home appear when they are asked for, and go again', async ({ page }) => {
    const today = page.locator('.day').first().locator('.home-date');
    await visit(page, LESSEN);
    await expect(today).toBeEmpty();
    await visit(page, IK);
    const home = page.getByRole('button', { name: message('fa', 'home-dates') });
    await expect(home).toHaveAttribute('aria-pressed', 'false');
    await home.click();
    await visit(page, LESSEN);
    await expect(today).toHaveText('3 آذر 1405');
    await expect(page.locator('.day').first().locator('bdi').first()).toHaveText('24-11');
    await visit(page, IK);
    await home.click();
    await visit(page, LESSEN);
    await expect(today).toBeEmpty();
  });
});

test('a language without another calendar has no such choice', async ({ page }) => {
  await visit(page, IK);
  await expect(page.getByRole('button', { name: message('nl', 'home-dates') })).toHaveCount(0);
});
