// The app in Debian's Chromium at the size of a small phone. `cargo xtask test e2e` builds what is needed and runs this;
// by hand: `npx playwright test` in this folder, after `cargo xtask build` and `cargo build --package municipality`.
// PIP_DIST and PIP_MUNICIPALITY point it at another build of the app and of the stand-in.
import { defineConfig, devices } from '@playwright/test';

const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'tests',
  outputDir: '../target/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // A new machine with two cores is slow: these end a test that hangs, and pass none that would fail.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Galaxy S9+'],
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 1,
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: CHROMIUM_FLAGS },
  },
});
