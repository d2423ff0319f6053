// Measures the cold, signed-in load of /plan on a slow phone (Lighthouse, devtools throttling), median of several runs.
// usage: node measure.mjs ORIGIN PARTICIPANT LANGUAGE RUNS; prints {bytes, wasm, requests, fcp, lcp} as JSON, in bytes and ms.
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [origin, participant, language, runs] = process.argv.slice(2);
const chromeFlags = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Chooses the language and signs in, so that the profile is that of a participant who comes back. */
async function signIn(port) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await browser.contexts()[0].newPage();
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate((tag) => localStorage.setItem('pip-taal', tag), language);
  await page.goto(`${origin}/demo/inloggen/${participant}?terug=/robots.txt`);
  await page.close();
  await browser.close();
}

/** Lighthouse empties the HTTP cache first and leaves cookies and local storage alone. */
async function once() {
  const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', chromeFlags, logLevel: 'error' });
  try {
    await signIn(chrome.port);
    const flags = { port: chrome.port, logLevel: 'error', throttlingMethod: 'devtools', onlyCategories: ['performance'] };
    const { lhr } = await lighthouse(`${origin}/plan`, flags);
    return figures(lhr);
  } finally {
    chrome.kill();
  }
}

function figures({ runtimeError, audits }) {
  if (runtimeError) throw new Error(runtimeError.message);
  const requests = audits['network-requests'].details.items.filter(({ url }) => url.startsWith('http'));
  const failed = requests.filter(({ statusCode }) => statusCode < 200 || statusCode >= 400);
  if (failed.length) throw new Error(`not loaded: ${failed.map(({ url, statusCode }) => `${url} (${statusCode})`).join(', ')}`);
  if (!requests.some(({ url }) => url.endsWith('/api/v1/pip'))) throw new Error('/plan did not ask for the PIP: is the participant signed in?');
  const bytes = (list) => list.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    bytes: bytes(requests),
    wasm: bytes(requests.filter(({ url }) => url.endsWith('.wasm'))),
    requests: requests.length,
    fcp: Math.round(audits['first-contentful-paint'].numericValue),
    lcp: Math.round(audits['largest-contentful-paint'].numericValue),
  };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const all = [];
for (let run = 0; run < Number(runs); run += 1) all.push(await once());
console.log(JSON.stringify(Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((row) => row[key]))]))));
