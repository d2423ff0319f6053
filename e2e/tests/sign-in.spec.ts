// Signing in with the imitation page, staying signed in, and leaving nothing behind.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ALL_SCREENS, ready, visit } from './screens';

/** The imitation page: choose who you are. */
async function chooseSamar(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'dit is niet DigiD' })).toBeVisible();
  await page.getByRole('button', { name: 'Samar' }).click();
}

test.describe('someone who is not signed in', () => {
  test.use({ deelnemer: null });

  test('signs in and comes back on the screen that was asked for', async ({ page, context }) => {
    await page.goto('/lessen');
    await ready(page, 'welkom');
    await page.getByRole('link', { name: 'Inloggen met DigiD' }).click();
    await chooseSamar(page);
    await ready(page, 'lessen');
    await expect(page).toHaveURL('/lessen');

    const cookies = await context.cookies();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatchObject({ name: '__Host-pip', httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('sees no tabs and no data', async ({ page, municipality }) => {
    await page.goto('/plan');
    await ready(page, 'welkom');
    await expect(page.locator('nav')).toHaveCount(0);
    const answer = await page.request.get(`${municipality.origin}/api/v1/pip`);
    expect(answer.status()).toBe(401);
  });
});

test('signing out ends the session, in the browser and at the municipality', async ({ page, context, municipality }) => {
  const [{ value }] = await context.cookies();
  await visit(page, { path: '/ik', name: 'ik' });
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL('/');
  await ready(page, 'welkom');
  expect(await context.cookies()).toEqual([]);
  const headers = { cookie: `__Host-pip=${value}` };
  expect((await fetch(`${municipality.origin}/api/v1/pip`, { headers })).status).toBe(401);
});

test('signing out says so when the municipality cannot be told', async ({ page, municipality }) => {
  await visit(page, { path: '/ik', name: 'ik' });
  await municipality.fail({ pad: '/api/v1/sessie', status: 503 });
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveText('Uitloggen lukt nu niet. Probeer het zo nog een keer.');
});

test('a session that ends in the middle goes on when somebody signs in again in another tab', async ({ page, municipality }) => {
  await visit(page, { path: '/plan', name: 'plan' });
  await municipality.endSessions('samar');
  await page.getByRole('link', { name: 'Lessen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent uitgelogd');
  await expect(page.locator('nav')).toHaveCount(0);

  const popup = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Log weer in' }).click();
  const tab = await popup;
  await chooseSamar(tab);
  await ready(tab, 'lessen');
  await expect(tab).toHaveURL('/lessen');
  await ready(page, 'lessen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn lessen');
});

test('nothing personal stays on the phone', async ({ page }) => {
  for (const screen of ALL_SCREENS) await visit(page, screen);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: { 'pip-taal': 'nl' }, session: {}, databases: [], caches: [], workers: 0 });
});
