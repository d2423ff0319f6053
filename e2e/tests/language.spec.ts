// Choosing a language: at once, without reloading, and remembered.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ready, visit, words } from './screens';

/** Sets a mark that a reload would wipe. */
async function markWindow(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

async function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'marked' in window);
}

/** What the languages of this municipality call themselves, as the site says. */
async function ownNames(page: Page): Promise<string[]> {
  const json = async (path: string) => (await page.request.get(path)).json();
  const { talen } = await json('/config.json');
  return Promise.all(talen.map(async (tag: string) => (await json(`/locales/${tag}/meta.json`)).naam));
}

/** The choices for the reader; those for who reads along stand below. */
function choice(page: Page, name: string) {
  return page.locator('main > .languages').getByRole('button', { name });
}

async function expectLanguage(page: Page, lang: string, dir: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('dir', dir);
}

test.describe('a first visit', () => {
  test.use({ taal: null, deelnemer: null });

  test('begins with the languages by their own name', async ({ page }) => {
    const names = await ownNames(page);
    expect(names).toEqual(expect.arrayContaining(['Nederlands', 'العربية']));
    await page.goto('/');
    await ready(page, 'welkom');
    const choices = page.locator('main').getByRole('button');
    await expect(choices).toHaveText(names);
    const arabic = choices.filter({ hasText: 'العربية' });
    await expect(arabic).toHaveAttribute('lang', 'ar');
    await expect(arabic).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('link', { name: 'Inloggen met DigiD' })).toHaveCount(0);
  });

  test('shows the choice at once, and remembers it', async ({ page }) => {
    await page.goto('/');
    await ready(page, 'welkom');
    await markWindow(page);
    await page.getByRole('button', { name: 'العربية' }).click();
    await expectLanguage(page, 'ar', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('أهلًا بك في Mijn PIP');
    await expect(page.getByRole('link', { name: 'تسجيل الدخول عبر DigiD' })).toBeVisible();
    expect(await isMarked(page)).toBe(true);

    await page.reload();
    await ready(page, 'welkom');
    await expectLanguage(page, 'ar', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('أهلًا بك في Mijn PIP');
    expect(await isMarked(page)).toBe(false);
  });

  test('says so when a language cannot be had', async ({ page, municipality }) => {
    await page.goto('/');
    await ready(page, 'welkom');
    await expect(page.getByRole('button', { name: 'العربية' })).toBeVisible();
    await municipality.fail({ pad: '/locales/ar/app.ftl', status: 503 });
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.getByRole('alert').filter({ visible: true })).toBeVisible();
    await expectLanguage(page, 'nl', 'ltr');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test.describe('someone who is signed in', () => {
  test.beforeEach(async ({ municipality }) => municipality.prefer('samar', ['nl', 'ar']));
  test.afterAll(async ({ municipality }) => municipality.prefer('samar', ['ar']));

  test('changes the language with the globe, and the municipality knows', async ({ page, municipality }) => {
    await visit(page, { path: '/plan', name: 'plan' });
    await markWindow(page);
    await page.getByRole('link', { name: 'Kies uw taal' }).click();
    await ready(page, 'taal');
    await expect(choice(page, 'Nederlands')).toHaveAttribute('aria-pressed', 'true');
    const [written] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'PUT'),
      choice(page, 'العربية').click(),
    ]);
    await expectLanguage(page, 'ar', 'rtl');
    expect(await isMarked(page)).toBe(true);

    expect(new URL(written.url()).pathname).toBe('/api/v1/voorkeuren');
    expect(written.headers()).toMatchObject({ 'x-pip-client': '1', 'if-match': '"1"' });
    expect((await written.response())?.status()).toBe(200);
    expect((await municipality.read('samar', 'voorkeuren')).talen).toEqual(['ar', 'nl']);
  });

  test('finds every screen in the new language afterwards', async ({ page }) => {
    await visit(page, { path: '/', name: 'vandaag' });
    await page.getByRole('link', { name: 'Kies uw taal' }).click();
    await choice(page, 'العربية').click();
    await ready(page, 'vandaag');
    expect(await words(page.locator('.step'))).toContain('درس اللغة');
    expect(await page.locator('nav .tab > span:not(.only-heard)').allTextContents()).toEqual(['اليوم', 'خطتي', 'الدروس', 'ملفي', 'تواصل']);
    await page.getByRole('link', { name: 'تواصل' }).click();
    await ready(page, 'contact');
    expect(await words(page.locator('main'))).toContain('الشخص المسؤول عنكِ في البلدية');
  });

  test('keeps the choice when the municipality cannot be told', async ({ page, municipality }) => {
    await visit(page, { path: '/taal', name: 'taal' });
    await municipality.fail({ pad: '/api/v1/voorkeuren', status: 503 });
    await choice(page, 'العربية').click();
    await ready(page, 'vandaag');
    await expectLanguage(page, 'ar', 'rtl');
    expect(await page.evaluate(() => localStorage.getItem('pip-taal'))).toBe('ar');
  });
});

test.describe('on a phone where nothing was chosen', () => {
  test.use({ taal: null });

  test('the participant\'s first language is used', async ({ page, municipality }) => {
    await municipality.prefer('samar', ['ar', 'nl']);
    await visit(page, { path: '/plan', name: 'plan' });
    await expectLanguage(page, 'ar', 'rtl');
  });

  test('a language that is not offered is passed over', async ({ page, municipality }) => {
    await municipality.prefer('samar', ['xx', 'ar']);
    await visit(page, { path: '/plan', name: 'plan' });
    await expectLanguage(page, 'ar', 'rtl');
  });

  test('Dutch stands when none of the participant\'s languages is offered', async ({ page, municipality }) => {
    await municipality.prefer('samar', ['xx', 'yy']);
    await visit(page, { path: '/plan', name: 'plan' });
    await expectLanguage(page, 'nl', 'ltr');
    await municipality.prefer('samar', ['ar']);
  });
});

test('a language that the municipality no longer offers gives way to Dutch', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('pip-taal', 'xx'));
  await visit(page, { path: '/plan', name: 'plan' });
  await expectLanguage(page, 'nl', 'ltr');
});
