// Measures how long a language that was fetched before takes to stand on the screen, from the tap to the next frame of the
// plan, on a processor four times slower; the median of several switches there and back.
// usage: node switch.mjs ORIGIN PARTICIPANT SWITCHES; prints {figure} as JSON.
import { browser, median, phone, slower } from './phone.mjs';

const [origin, participant, switches] = process.argv.slice(2);
const chrome = await browser();
const page = await phone(chrome, origin);
await page.goto(`/demo/inloggen/${participant}?terug=/plan`);
await page.locator('html[data-ready="plan"]').waitFor();
await slower(page, 4);

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
await chrome.close();
console.log(JSON.stringify({ figure: Math.round(median(times)) }));
