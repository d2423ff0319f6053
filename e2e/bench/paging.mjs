// Measures what paging twelve weeks ahead and back, a week at a time, five times over leaves in memory, in a timetable of 1,500 items: JavaScript and
// WebAssembly together, and the nodes of the page, whichever grew more, in percent of what was there after three times there and back, on the same week.
// usage: node paging.mjs ORIGIN PARTICIPANT PAGES; prints {figure} as JSON.
import { largeTimetable } from '../large-timetable.mjs';
import { browser, participantFile, phone, store } from './phone.mjs';

// The browser goes on compiling for some seventy pages; after that 240 pages are 1 % more than 120.
const WARM = 72;
const WEEKS = 12;

const [origin, participant, pages] = process.argv.slice(2);
const chrome = await browser();
const page = await phone(chrome, origin);
const today = new Date().toISOString().slice(0, 10);
const items = largeTimetable(participantFile(participant, 'agenda-items'), 1500, 365, today);
await store(page, participant, 'agenda-items', items);
await page.goto(`/demo/inloggen/${participant}?terug=/lessen`);
await page.locator('.days .agenda').first().waitFor();
const devtools = await page.context().newCDPSession(page);

/** Goes to another week and waits until its days stand there. */
async function turn(forward) {
  const before = await page.locator('.week-strip strong').first().textContent();
  await page.locator('.week-pages > button').nth(forward ? 1 : 0).click();
  await page.waitForFunction((before) => document.querySelector('.week-strip strong').textContent !== before, before);
  await page.locator('.days .agenda').first().waitFor();
}

/** Twelve weeks ahead, then back, and so on: more weeks than are kept. */
async function turnTimes(count, from) {
  for (let at = from; at < from + count; at += 1) await turn(Math.floor(at / WEEKS) % 2 === 0);
}

async function memory() {
  // The browser's own list of what was fetched, which ends at 250 entries, is not the app's.
  await page.evaluate(() => performance.clearResourceTimings());
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  return { bytes: usedSize + backingStorageSize, nodes };
}

await turnTimes(WARM, 0);
const before = await memory();
await turnTimes(Number(pages), WARM);
const after = await memory();
await chrome.close();
console.error(`paging: ${before.bytes} bytes and ${before.nodes} nodes after ${WARM}, ${after.bytes} and ${after.nodes} after ${pages} more`);
const grown = Math.max(after.bytes / before.bytes, after.nodes / before.nodes);
console.log(JSON.stringify({ figure: Math.round(100 * grown) }));
