// Sharing: making a share as the participant's app does, and the phone of a helper, on which nobody is signed in.
import { randomUUID } from 'node:crypto';
import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import type { Tag } from './messages';
import { type Municipality, NOW } from './municipality';
import { ready } from './screens';

export const DELEN = { path: '/delen', name: 'delen' };

/** Tasks of Samar: with a recording, with a photo and a recording, with a text. */
export const TASKS = { recording: 's-taak-1', photo: 's-taak-2', text: 's-taak-4' };

/** A name that a helper gives. */
export const NAME = 'Henk';

export type Share = { id: string; link: string; pincode?: string };

/** Makes a share; what is not said is a QR code for a taalmaatje with two tasks, for a week. */
export async function share(municipality: Municipality, wanted: object = {}, who = 'samar'): Promise<Share> {
  const id = randomUUID();
  const week = new Date(Date.parse(NOW) + 7 * 86_400_000).toISOString().replace(/\.\d+/, '');
  const body = { id, doelgroep: 'taalmaatje', wijze: 'qr', taken: [TASKS.recording, TASKS.photo], geldigTot: week, ...wanted };
  const { geheim, pincode } = await as(municipality, who, 'PUT', `deellinks/${id}`, body);
  return { id, link: `${municipality.origin}/deel#${geheim}`, pincode };
}

/** Makes a share for family, for an hour. */
export async function shareWithFamily(municipality: Municipality, wanted: object = {}): Promise<Share> {
  const hour = new Date(Date.parse(NOW) + 3_600_000).toISOString().replace(/\.\d+/, '');
  return share(municipality, { doelgroep: 'familie', taken: [], geldigTot: hour, ...wanted });
}

/** Withdraws a share, as on another phone of the participant. */
export async function withdraw(municipality: Municipality, id: string): Promise<void> {
  await as(municipality, 'samar', 'DELETE', `deellinks/${id}`);
}

async function as(municipality: Municipality, who: string, method: string, resource: string, body?: object): Promise<any> {
  const answer = await fetch(`${municipality.origin}/api/v1/${resource}`, {
    method,
    headers: {
      Cookie: `__Host-pip=${await municipality.signIn(who)}`, Origin: municipality.origin, 'X-Pip-Client': '1', 'Content-Type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${resource}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

/** A page on the phone of a helper, with a clock that is the test's to move. */
export async function helperPhone(
  browser: Browser, municipality: Municipality, options: BrowserContextOptions & { taal?: Tag } = {},
): Promise<Page> {
  const { taal, ...rest } = options;
  const localStorage = taal ? [{ name: 'pip-taal', value: taal }] : [];
  const context = await browser.newContext({
    baseURL: municipality.origin, viewport: { width: 360, height: 740 }, timezoneId: 'Europe/Amsterdam', ...rest,
    storageState: { cookies: [], origins: [{ origin: municipality.origin, localStorage }] },
  });
  await context.clock.install({ time: NOW });
  return context.newPage();
}

/** Everything that a page asks the API, as method and resource. */
export function watchApi(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname.replace('/api/v1/', '')}`);
  });
  return asked;
}

/** Opens a link and waits for the question that stands before it. */
export async function openLink(page: Page, { link }: Share): Promise<void> {
  await page.goto(link);
  await ready(page, 'deel');
  await expect(door(page)).toBeVisible();
}

/** What stands before a link is used. */
export function door(page: Page): Locator {
  return page.locator('.join');
}

/** Gives a name and taps the one main button, in whatever language. */
export async function join(page: Page): Promise<void> {
  await page.locator('input[name=naam]').fill(NAME);
  await door(page).locator('.button-main').click();
}

/** Opens a link, gives a name, and waits until what is shared is there. */
export async function connect(page: Page, made: Share): Promise<void> {
  await openLink(page, made);
  await join(page);
  await expect(page.locator('.helping')).toBeVisible();
}
