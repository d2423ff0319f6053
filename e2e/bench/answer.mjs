// Measures how long the answer to an agreement takes to stand on the screen, from the tap to the next frame, on a processor
// four times slower, in a plan with sixty agreements and thirty stations whose titles have forty words; the median of several.
// usage: node answer.mjs ORIGIN PARTICIPANT ANSWERS; prints {figure} as JSON.
import { largePlan } from '../large-plan.mjs';
import { browser, median, participantFile, phone, slower, store } from './phone.mjs';

const [origin, participant, answers] = process.argv.slice(2);
const chrome = await browser();
const page = await phone(chrome, origin);
const { agreements } = largePlan(participantFile(participant, 'begeleidingsafspraken'));
await store(page, participant, 'begeleidingsafspraken', agreements);
await page.goto(`/demo/inloggen/${participant}?terug=/afspraken`);
await page.locator('html[data-ready="afspraken"]').waitFor();
await slower(page, 4);

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
await chrome.close();
console.log(JSON.stringify({ figure: Math.round(median(times)) }));
