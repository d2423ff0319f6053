// What the measurements share: the browser, and the files of a participant.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** A browser of which the memory can be emptied of what nobody uses. */
export async function browser() {
  return chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: [...FLAGS, '--js-flags=--expose-gc'] });
}

/** A page of a phone on which Dutch was chosen. */
export async function phone(chrome, origin) {
  const page = await chrome.newPage({ baseURL: origin, viewport: { width: 360, height: 740 } });
  await page.addInitScript(() => localStorage.setItem('pip-taal', 'nl'));
  return page;
}

/** A file of a participant. */
export function participantFile(participant, name) {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '../participants', participant, `${name}.json`), 'utf8'));
}

/** Stores a list of a participant, in place of the one there is. */
export async function store(page, participant, resource, items) {
  const put = await page.request.put(`/demo/deelnemers/${participant}/${resource}`, { data: { items } });
  if (!put.ok()) throw new Error(`${resource} was refused: ${await put.text()}`);
}

/** The middle one of several figures. */
export function median(figures) {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

/** Makes the processor so many times slower. */
export async function slower(page, times) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
  return devtools;
}
