// What the gallery shows: every screen, and every state that a participant can meet on one. One line each.
import type { Page } from '@playwright/test';
import { sessionCookie } from '../tests/fixtures';
import { type Tag, TAGS } from '../tests/messages';
import type { Municipality } from '../tests/municipality';
import { ALL_SCREENS, go, type Screen, unfold, visit } from '../tests/screens';

/** Where a picture is taken: a phone of someone who reads `taal`, signed in and with nothing wrong. */
export type Scene = { page: Page; municipality: Municipality; screen: Screen; taal: Tag; reader: string };

/** A picture: the screen, what is special, how to get there, and the languages that differ; all when none are named. */
export type Shot = { screen: Screen; state: string; reach: (scene: Scene) => Promise<void>; tags?: readonly Tag[] };

const WELKOM = { path: '/', name: 'welkom' };
const PLAN = named('plan');

/** Who reads Dutch first chooses what stands beside it. */
const NOT_DUTCH = TAGS.filter((tag) => tag !== 'nl');

const LISTS = ['agenda-items', 'begeleidingsafspraken', 'berichten', 'portfolio-taken', 'taalniveaus'];

export const SHOTS: Shot[] = [
  { screen: WELKOM, state: 'new', reach: firstVisit },
  { screen: WELKOM, state: 'chosen', reach: signedOut },
  ...ALL_SCREENS.map((screen) => ({ screen, state: 'filled', reach: filled })),
  ...['afspraken', 'lessen', 'portfolio'].map((name) => ({ screen: named(name), state: 'unfolded', reach: unfolded })),
  ...['vandaag', 'afspraken', 'lessen', 'portfolio', 'contact'].map((name) => ({ screen: named(name), state: 'empty', reach: empty })),
  ...['vandaag', 'afspraken'].map((name) => ({ screen: named(name), state: 'read together', reach: together, tags: NOT_DUTCH })),
  { screen: PLAN, state: 'failed', reach: failed('pip') },
  { screen: named('contact'), state: 'part failed', reach: failed('contactpersoon') },
  { screen: PLAN, state: 'stale', reach: stale },
  { screen: named('leerroute'), state: 'slow', reach: slow },
  { screen: PLAN, state: 'session over', reach: sessionOver },
  { screen: named('ik'), state: 'sign-out failed', reach: signOutFailed },
  { screen: named('ik'), state: 'crash', reach: crash },
  ...['vandaag', 'plan', 'lessen'].map((name) => ({ screen: named(name), state: 'without words', reach: withoutWords, tags: ['nl'] as const })),
];

async function filled({ page, screen }: Scene): Promise<void> {
  await visit(page, screen);
}

async function firstVisit(scene: Scene): Promise<void> {
  await scene.page.evaluate(() => localStorage.clear());
  await signedOut(scene);
}

async function signedOut({ page, screen }: Scene): Promise<void> {
  await page.context().clearCookies();
  await visit(page, screen);
}

async function unfolded({ page, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await unfold(page);
}

async function together({ page, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await page.locator('.top-bar button').click();
  await page.locator('.top-bar button[aria-pressed="true"]').waitFor();
  await unfold(page);
}

async function empty({ page, municipality, screen }: Scene): Promise<void> {
  await municipality.answer(Object.fromEntries(LISTS.map((resource) => [resource, { items: [] }])));
  await visit(page, screen);
}

function failed(resource: string): Shot['reach'] {
  return async ({ page, municipality, screen }) => {
    await municipality.fail({ pad: `/api/v1/${resource}`, status: 503 });
    await visit(page, screen);
  };
}

async function stale({ page, municipality, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await go(page, named('contact'));
  await municipality.fail({ pad: '/api/v1/pip', status: 503 });
  await go(page, screen);
  await page.getByRole('status').waitFor();
}

async function slow({ page, screen }: Scene): Promise<void> {
  await page.route('**/api/v1/pip', () => {});
  await page.goto(screen.path);
  await page.locator('.skeleton').waitFor();
  await page.clock.fastForward(3000);
  await page.getByRole('status').waitFor();
}

async function sessionOver({ page, municipality, screen, reader }: Scene): Promise<void> {
  await visit(page, named('contact'));
  await municipality.endSessions(reader);
  await page.locator(`nav a[href="${screen.path}"]`).click();
  await page.locator('main a[href^="/api/v1/inloggen"]').waitFor();
}

async function signOutFailed({ page, municipality, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await municipality.fail({ pad: '/api/v1/sessie', status: 503 });
  await page.locator('main > button.wide:not([data-crash])').click();
  await page.getByRole('alert').filter({ visible: true }).waitFor();
}

async function crash({ page, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await page.locator('[data-crash]').click();
  await page.locator('#notice').waitFor();
}

/** Only what someone sees who cannot read: texts without colour; what is drawn in the colour of the text keeps it. */
async function withoutWords({ page, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule('* { -webkit-text-fill-color: transparent !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

function named(name: string): Screen {
  const screen = ALL_SCREENS.find((known) => known.name === name);
  if (!screen) throw new Error(`there is no screen ${name}`);
  return screen;
}
