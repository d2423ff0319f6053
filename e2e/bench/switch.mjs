// Measures how long a language that was fetched before takes to stand on the screen, from the tap to the next frame of the
// plan, on a processor four times slower; the median of several switches there and back.
// usage: node switch.mjs ORIGIN PARTICIPANT SWITCHES; prints {ms} as JSON.
import { chromium } from '@playwright/test';

const SLOWER = 4;
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

const [origin, participant, switches] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });
const page = await browser.newPage({ baseURL: origin, viewport: { width: 360, height: 740 } });
await page.goto(`/demo/inloggen/${participant}?terug=/plan`);
await page.locator('html[data-ready="plan"]').waitFor();
const devtools = await page.context().newCDPSession(page);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

/** Chooses a language on its screen, and waits until the plan stands there in it. */
async function choose(tag) {
  await page.locator('a[href="/taal"]').click();
  const choice = page.locator(`main > .languages [lang="${tag}"]`);
  await choice.waitFor();
  return choice.evaluate((button, tag) => new Promise((shown) => {
    const root = document.documentElement;
    const begin = performance.now();
    const look = () => {
      if (root.lang === tag && root.dataset.ready === 'plan') requestAnimationFrame(() => shown(performance.now() - begin));
      else requestAnimationFrame(look);
    };
    button.click();
    look();
  }), tag);
}

const tags = ['ar', 'nl'];
for (const tag of tags) await choose(tag);
const times = [];
for (let turn = 0; turn < Number(switches); turn += 1) times.push(await choose(tags[turn % tags.length]));
await browser.close();
times.sort((a, b) => a - b);
console.log(JSON.stringify({ ms: Math.round(times[Math.floor(times.length / 2)]) }));
