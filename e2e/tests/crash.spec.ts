// When the app breaks or cannot start: the notice in index.html, in several languages, with the number to call.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ready, visit } from './screens';

async function expectNotice(page: Page): Promise<void> {
  const notice = page.locator('#notice');
  await expect(notice).toBeVisible();
  for (const lang of ['nl', 'ar', 'ti', 'en']) await expect(notice.locator(`p[lang=${lang}]`)).toBeVisible();
  await expect(notice.getByRole('link', { name: 'Opnieuw' })).toBeVisible();
}

test('a panic shows the notice, and its link recovers', async ({ page }) => {
  await visit(page, { path: '/ik', name: 'ik' });
  await page.locator('[data-crash]').click();
  await expectNotice(page);
  await expect(page.locator('#app')).toBeHidden();
  await expect(page.locator('#notice-phone')).toHaveAttribute('href', 'tel:+31850001234');
  await expect(page.locator('#notice-phone')).toBeVisible();

  await page.getByRole('link', { name: 'Opnieuw' }).click();
  await ready(page, 'ik');
  await expect(page.locator('#notice')).toBeHidden();
  await expect(page).toHaveURL('/ik');
});

test('the notice tells nothing personal', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await visit(page, { path: '/ik', name: 'ik' });
  await page.locator('[data-crash]').click();
  await expectNotice(page);
  expect(await page.locator('#notice').innerText()).not.toContain('Samar');
  expect(said.join('\n')).toContain('the crash switch of the demonstration');
  expect(said.join('\n')).not.toContain('Samar');
});

test.describe('in Arabic', () => {
  test.use({ taal: 'ar' });

  test('each language of the notice keeps its own direction', async ({ page }) => {
    await visit(page, { path: '/ik', name: 'ik' });
    await page.locator('[data-crash]').click();
    await expectNotice(page);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    for (const [lang, direction] of [['nl', 'ltr'], ['ar', 'rtl'], ['ti', 'ltr'], ['en', 'ltr']]) {
      await expect(page.locator(`#notice p[lang=${lang}]`)).toHaveCSS('direction', direction);
    }
  });
});

test('a WebAssembly file that cannot be had shows the notice', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('/plan');
  await expectNotice(page);
  await expect(page.locator('#notice-phone')).toBeVisible();

  await page.unrouteAll();
  await page.getByRole('link', { name: 'Opnieuw' }).click();
  await ready(page, 'plan');
});

test('a browser without WebAssembly shows the notice', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/plan');
  await expectNotice(page);
});

test('a browser that does not even start boot.js shows the notice after fifteen seconds', async ({ page }) => {
  await page.route('**/boot.*.js', (route) => route.abort());
  await page.goto('/plan');
  await expect(page.locator('#notice')).toBeHidden();
  const delays = await page.locator('#notice').evaluate((notice) => notice.getAnimations().map((animation) => {
    const delay = animation.effect?.getTiming().delay;
    animation.finish();
    return delay;
  }));
  expect(delays).toEqual([15_000]);
  await expectNotice(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, fakeTime: false });

  test('the notice stands at once, in place of the skeleton', async ({ page }) => {
    await page.goto('/plan');
    await expectNotice(page);
    await expect(page.locator('#app')).toBeHidden();
    await expect(page.locator('#notice-phone')).toBeHidden();
  });
});
