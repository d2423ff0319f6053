// Pictures of the app instead of tests of it. `cargo xtask gallery` builds what is needed and runs this; by hand:
// `npx playwright test --config gallery/playwright.config.ts screens` (or `readme`).
import { defineConfig } from '@playwright/test';
import tests from '../playwright.config';

export default defineConfig(tests, {
  testDir: '.',
  testMatch: /(screens|readme)\.ts/,
  outputDir: '../../target/gallery/failed',
  globalTeardown: './index-page.ts',
  timeout: 300_000,
  use: { screenshot: 'off' },
});
