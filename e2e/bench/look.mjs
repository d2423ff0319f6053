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
await page.waitForLoadState('networkidle');
const devtools = await page.context().newCDPSession(page);
await devtools.send('Network.enable');

const lines = (headers) => Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);

/** Lets time pass until the next look, and waits until all of it is known. */
async function look() {
  let bytes = 0;
  const answered = new Promise((known, refused) => {
    devtools.once('Network.responseReceivedExtraInfo', ({ headers, statusCode }) => {
      bytes += lines(headers) + 'HTTP/1.1 304 Not Modified'.length + 4;
      if (statusCode === 304) known();
      else refused(new Error(`a look was answered ${statusCode}`));
    });
  });
  devtools.once('Network.requestWillBeSentExtraInfo', ({ headers }) => { bytes += lines(headers); });
  devtools.once('Network.requestWillBeSent', ({ request }) => { bytes += `GET ${new URL(request.url).pathname} HTTP/1.1`.length + 4; });
  await page.clock.fastForward(APART);
  await answered;
  return bytes;
}

const costs = [];
for (let at = 0; at < Number(looks); at += 1) costs.push(await look());
await chrome.close();
console.error(`looks: ${costs.join(', ')} bytes`);
console.log(JSON.stringify({ figure: Math.max(...costs) }));
