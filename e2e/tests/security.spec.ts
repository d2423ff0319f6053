// What a browser lets the app do, and what the app asks for.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ALL_SCREENS, DATA_SCREENS, ready, type Screen, SIGNED_OUT_SCREENS, unfold, visit } from './screens';

test('the content security policy allows WebAssembly and nothing unsafe', async ({ page }) => {
  const answer = await page.goto('/plan');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  const directives = Object.fromEntries(policy.split(';').map((part) => {
    const [name, ...sources] = part.trim().split(/\s+/);
    return [name, sources];
  }));
  expect(directives).toMatchObject({
    'default-src': ["'none'"], 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'style-src': ["'self'"], 'connect-src': ["'self'"],
    'base-uri': ["'none'"], 'form-action': ["'self'"], 'frame-ancestors': ["'none'"],
  });
  expect(policy).not.toMatch(/'unsafe-(inline|eval|hashes)'|https?:|\*/);
  expect(answer?.headers()).toMatchObject({
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY',
  });
});

test('a page that the browser still had works as the first time', async ({ page }) => {
  await visit(page, { path: '/plan', name: 'plan' });
  await visit(page, { path: '/plan', name: 'plan' });
  await page.reload();
  await ready(page, 'plan');
});

/** The browser itself reports that Samar has no money arrangement, and is nobody's helper. */
const NOT_THERE = /status of 404 .*\/api\/v1\/ontzorgen$|status of 401 .*\/api\/v1\/deelsessie$/;

test('no screen breaks the policy, asks another site or complains', async ({ page, municipality }) => {
  await expectQuiet(page, municipality.origin, ALL_SCREENS, NOT_THERE);
});

test.describe('in Arabic', () => {
  test.use({ taal: 'ar' });

  test('no screen breaks the policy, asks another site or complains', async ({ page, municipality }) => {
    await expectQuiet(page, municipality.origin, ALL_SCREENS, NOT_THERE);
  });
});

test.describe('signed out', () => {
  test.use({ deelnemer: null });

  test('no screen breaks the policy, asks another site or complains', async ({ page, municipality }) => {
    // The browser itself reports that the session was refused.
    await expectQuiet(page, municipality.origin, SIGNED_OUT_SCREENS, /status of 401/);
  });
});

for (const { path, name } of DATA_SCREENS) {
  test(`a cold visit to ${name} asks for each thing once, and reads all it asked for`, async ({ page }) => {
    const asked = await coldVisit(page, { path, name });
    const api = asked.filter((url) => url.startsWith('/api/'));
    expect(api.filter((url, index) => api.indexOf(url) !== index)).toEqual([]);
    expect(asked.filter((url, index) => asked.indexOf(url) !== index)).toEqual([]);
    expect(api.length).toBeLessThanOrEqual(7);
    expect(await page.evaluate((paths) => paths.filter((path) => globalThis.pipTakeRead(path)), api), 'asked for and never used').toEqual([]);
  });
}

test('a cold visit to the plan takes at most sixteen requests', async ({ page }) => {
  expect((await coldVisit(page, { path: '/plan', name: 'plan' })).length).toBeLessThanOrEqual(16);
});

test.describe('in Arabic', () => {
  test.use({ taal: 'ar' });

  test('a cold visit to the plan takes at most nineteen requests', async ({ page }) => {
    const asked = await coldVisit(page, { path: '/plan', name: 'plan' });
    expect(asked.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(19);
  });
});

/** Visits screens and expects no violation, no word in the console, and no request to another site. */
async function expectQuiet(page: Page, origin: string, screens: Screen[], expected = /^$/): Promise<void> {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
  });
  page.on('console', (message) => {
    const said = `${message.text()} ${message.location().url}`;
    if (['error', 'warning'].includes(message.type()) && !expected.test(said)) complaints.push(said);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  for (const screen of screens) {
    await visit(page, screen);
    await unfold(page);
    await page.evaluate(() => document.fonts.ready);
  }
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
}

/** Every path asked for until the screen is complete. */
async function coldVisit(page: Page, screen: Screen): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    asked.push(pathname + search);
  });
  await visit(page, screen);
  await page.evaluate(() => document.fonts.ready);
  return asked;
}

declare global {
  var pipTakeRead: (path: string) => unknown;
}
