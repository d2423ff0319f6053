// Measures how much longer the first lessons take to stand on the screen in a timetable of 1,500 items over 12 months than in
// one of 50, on a processor four times slower: the ratio of the medians, in percent.
// usage: node timetable.mjs ORIGIN PARTICIPANT LOADS; prints {figure} as JSON.
import { largeTimetable } from '../large-timetable.mjs';
import { browser, median, participantFile, phone, slower, store } from './phone.mjs';

const DAYS = 365;

const [origin, participant, loads] = process.argv.slice(2);
const chrome = await browser();
const items = participantFile(participant, 'agenda-items');
const today = new Date().toISOString().slice(0, 10);

/** Milliseconds until the first lessons of a timetable of so many items stand there. */
async function load(count) {
  const page = await phone(chrome, origin);
  await store(page, participant, 'agenda-items', largeTimetable(items, count, DAYS, today));
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.days .agenda')) globalThis.firstLessons = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  await slower(page, 4);
  await page.goto(`/demo/inloggen/${participant}?terug=/lessen`);
  await page.locator('.days .agenda').first().waitFor();
  const time = await page.waitForFunction(() => globalThis.firstLessons);
  const milliseconds = await time.jsonValue();
  await page.context().close();
  return milliseconds;
}

const times = { 50: [], 1500: [] };
for (let at = 0; at < Number(loads); at += 1) for (const count of [50, 1500]) times[count].push(await load(count));
await chrome.close();
const [small, large] = [median(times[50]), median(times[1500])];
console.error(`first lessons: ${Math.round(small)} ms with 50 items, ${Math.round(large)} ms with 1,500`);
console.log(JSON.stringify({ figure: Math.round((100 * large) / small) }));
