// A language that is dropped into a built site, as a municipality would on its server: nothing is built again.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { message } from './messages';
import { dist } from './municipality';
import { openTab, ready, visit, words } from './screens';

/** Pashto: from right to left, in Arabic script. */
const TAG = 'ps';

const META = { naam: 'پښتو', richting: 'rtl', lettertype: 'arabic', nagekeken: false };

const WORDS = { 'tab-vandaag': 'نن', 'title-plan': 'زما پلان', 'sign-in': 'په DigiD ننوتل', 'only-in-dutch': 'یوازې په هالنډي' };

test.use({
  taal: null,
  flags: [
    async ({}, use) => {
      const site = mkdtempSync(join(tmpdir(), 'mijn-pip-site-'));
      cpSync(dist(), site, { recursive: true, preserveTimestamps: true });
      dropIn(site);
      await use({ dist: site });
      rmSync(site, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test.describe('signed out', () => {
  test.use({ deelnemer: null });

  test('it is chosen by its own name, and shows its own words', async ({ page }) => {
    await page.goto('/');
    await ready(page, 'welkom');
    const choice = page.getByRole('button', { name: META.naam });
    await expect(choice).toHaveAttribute('lang', TAG);
    await expect(choice).toHaveAttribute('dir', 'rtl');
    await choice.click();
    await expect(page.locator('html')).toHaveAttribute('lang', TAG);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('data-font', 'arabic');
    await expect(page.getByRole('link', { name: WORDS['sign-in'] })).toBeVisible();
    // What it has no words for stands in Dutch.
    await expect(page.getByText(message('nl', 'welcome-plan'))).toBeVisible();
    await page.reload();
    await ready(page, 'welkom');
    await expect(page.getByRole('link', { name: WORDS['sign-in'] })).toBeVisible();
  });
});

test('Dutch stands in for the rest, and for the texts of the municipality it says so', async ({ page }) => {
  await page.addInitScript((tag) => localStorage.setItem('pip-taal', tag), TAG);
  await visit(page, { path: '/plan', name: 'plan' });
  expect(await words(page.getByRole('heading', { level: 1 }))).toContain(WORDS['title-plan']);
  expect(await words(page.locator('nav'))).toBe(`${WORDS['tab-vandaag']} Plan Lessen Portfolio Contact`);
  await openTab(page, '/lessen', 'lessen');
  const title = page.locator('.agenda h3').first();
  await expect(title.locator('[lang=nl]').first()).toHaveText('Taalles');
  await expect(title).toContainText(WORDS['only-in-dutch']);
});

/** Adds the folder of the language, and its tag to the languages of the municipality. */
function dropIn(site: string): void {
  const folder = join(site, 'locales', TAG);
  mkdirSync(folder);
  writeFileSync(join(folder, 'meta.json'), JSON.stringify(META));
  writeFileSync(join(folder, 'app.ftl'), Object.entries(WORDS).map(([id, text]) => `${id} = ${text}\n`).join(''));
  const config = join(site, 'config.json');
  const { talen, ...rest } = JSON.parse(readFileSync(config, 'utf8'));
  writeFileSync(config, JSON.stringify({ ...rest, talen: [...talen, TAG] }));
}
