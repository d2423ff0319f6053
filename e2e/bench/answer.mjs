// Measures how long the answer to an agreement takes to stand on the screen, from the tap to the next frame, on a processor
// four times slower, in a plan with sixty agreements and thirty stations whose titles have forty words; the median of several.
// usage: node answer.mjs ORIGIN PARTICIPANT ANSWERS; prints {ms} as JSON.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { largePlan } from '../large-plan.mjs';

const SLOWER = 4;
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

const [origin, participant, answers] = process.argv.slice(2);
const folder = resolve(import.meta.dirname, '../participants', participant);
const read = (name) => JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'));
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });
const page = await browser.newPage({ baseURL: origin, viewport: { width: 360, height: 740 } });
await page.addInitScript(() => localStorage.setItem('pip-taal', 'nl'));
const agreements = largePlan(read('begeleidingsafspraken')).agreements;
const put = await page.request.put(`/demo/deelnemers/${participant}/begeleidingsafspraken`, { data: { items: agreements } });
if (!put.ok()) throw new Error(`the large plan was refused: ${await put.text()}`);
await page.goto(`/demo/inloggen/${participant}?terug=/afspraken`);
await page.locator('html[data-ready="afspraken"]').waitFor();
const devtools = await page.context().newCDPSession(page);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

/** Opens an agreement and says that it is understood; milliseconds until the next question stands there. */
async function answer(index) {
  const card = page.locator('details.agreement').nth(index);
  await card.locator('summary').click();
  await card.locator('.choice').first().waitFor();
  return card.evaluate((card) => new Promise((shown) => {
    const begin = performance.now();
    const look = () => {
      if (card.querySelector('.answer .chips')) requestAnimationFrame(() => shown(performance.now() - begin));
      else requestAnimationFrame(look);
    };
    card.querySelector('.choice').click();
    look();
  }));
}

const times = [];
for (let index = 0; index < Number(answers); index += 1) times.push(await answer(index));
await browser.close();
times.sort((a, b) => a - b);
console.log(JSON.stringify({ ms: Math.round(times[Math.floor(times.length / 2)]) }));
