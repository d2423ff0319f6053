// Takes the pictures of the README from a running demonstration, at the size of a small phone.
// usage: cargo xtask demo --clock 2026-11-24T07:40:00Z, and beside it: node screenshots.mjs http://localhost:8080
// Afterwards make the files small: pngquant --force --ext .png screenshots/*.png
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const FLAGS = [
  '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run',
];
const FOLDER = join(import.meta.dirname, 'screenshots');
const SCREENS = [['/', 'vandaag'], ['/plan', 'plan']];

const [origin] = process.argv.slice(2);
if (!origin) {
  console.error('Say where the demonstration runs: node screenshots.mjs http://localhost:8080');
  process.exit(2);
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });
for (const taal of ['nl', 'ar']) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    storageState: { cookies: [], origins: [{ origin, localStorage: [{ name: 'pip-taal', value: taal }] }] },
  });
  const page = await context.newPage();
  for (const [path, name] of SCREENS) {
    await page.goto(`/demo/inloggen/samar?terug=${path}`);
    await page.locator(`html[data-ready="${name}"]`).waitFor();
    await page.evaluate(() => document.fonts.ready);
    const file = join(FOLDER, `${name}-${taal}.png`);
    // Without the ring that shows where a keyboard would begin.
    await page.evaluate(() => document.activeElement?.blur());
    await page.screenshot({ path: file, animations: 'disabled' });
    console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
  }
  await context.close();
}
await browser.close();
