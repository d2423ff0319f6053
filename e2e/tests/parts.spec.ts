// The app comes in parts: a first screen fetches only what it needs, the next tap the rest, and a part that cannot be had says so.
import { expect, test } from './fixtures';
import { message } from './messages';
import { go, openTab, ready, visit } from './screens';
import type { Page } from '@playwright/test';

/** The names of the parts that the browser was asked for, once each time. */
function watchParts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const part = /mijn-pip-(\w+)\.\w+\.wasm$/.exec(request.url());
    if (part) asked.push(part[1]);
  });
  return asked;
}

const PLAN = { path: '/plan', name: 'plan' };
const AFSPRAKEN = { path: '/afspraken', name: 'afspraken' };

test('the plan needs the app alone; going on from it fetches the parts', async ({ page }) => {
  const asked = watchParts(page);
  await visit(page, PLAN);
  expect(asked).toEqual([]);
  await go(page, AFSPRAKEN);
  await expect.poll(() => asked).toContain('split_more');
  expect(new Set(asked).size).toBe(asked.length);
});

test('a screen in a part fetches it beside the app, once, and no other', async ({ page }) => {
  const asked = watchParts(page);
  await visit(page, AFSPRAKEN);
  expect(asked).toContain('split_plan');
  expect(asked).not.toContain('split_more');
  expect(new Set(asked).size).toBe(asked.length);
});

test('without a network the screen says so, and the same button gets it later', async ({ page, context }) => {
  await visit(page, PLAN);
  await context.setOffline(true);
  await page.locator('a[href="/afspraken"]').click();
  await expect(page.getByText(message('nl', 'failure-unreachable'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(message('nl', 'title-afspraken'));
  await context.setOffline(false);
  await page.getByRole('button', { name: message('nl', 'try-again') }).click();
  await ready(page, 'afspraken');
});

test('after the first step every other screen opens without a network', async ({ page, context }) => {
  const asked = watchParts(page);
  await visit(page, PLAN);
  await openTab(page, '/', 'vandaag');
  await expect.poll(() => asked).toContain('split_more');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.locator('nav a[href="/lessen"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(message('nl', 'title-lessen'));
});
