// Measures what it costs to look whether something is new when nothing is: the question and the answer together, bytes as in
// HTTP/1.1, of the most expensive of several looks.
// usage: node look.mjs ORIGIN PARTICIPANT LOOKS; prints {figure} as JSON.
import { browser, phone } from './phone.mjs';

/** Looks are this far apart at least, milliseconds; see `data/watch.rs`. */
const APART = 22_500;

const [origin, participant, looks] = process.argv.slice(2);
const chrome = await browser();
const page = await phone(chrome, origin);
await page.clock.install();
await page.goto(`/demo/inloggen/${participant}?terug=/`);
await page.locator('html[data-ready="vandaag"]').waitFor();
const devtools = await page.context().newCDPSession(page);
await devtools.send('Network.enable');

let current = 0;
const lines = (headers) => Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
devtools.on('Network.requestWillBeSentExtraInfo', ({ headers }) => { current += lines(headers) + 60; });
devtools.on('Network.responseReceivedExtraInfo', ({ headers, statusCode }) => {
  if (statusCode !== 304) throw new Error(`a look was answered ${statusCode}`);
  current += lines(headers) + 30;
});

const costs = [];
for (let at = 0; at < Number(looks); at += 1) {
  current = 0;
  const answered = page.waitForResponse('**/api/v1/**');
  await page.clock.fastForward(APART);
  await (await answered).finished();
  await page.waitForFunction(() => true);
  costs.push(current);
}
await chrome.close();
console.error(`looks: ${costs.join(', ')} bytes`);
console.log(JSON.stringify({ figure: Math.max(...costs) }));
