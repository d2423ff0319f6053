// What the gallery shows: every screen, and every state that a participant can meet on one. One line each.
import { expect, type Locator, type Page } from '@playwright/test';
import { sessionCookie } from '../tests/fixtures';
import { type Tag, TAGS } from '../tests/messages';
import type { Municipality } from '../tests/municipality';
import { ALL_SCREENS, go, ready, type Screen, unfold, visit } from '../tests/screens';

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
  { screen: named('brief'), state: 'slow', reach: slow },
  { screen: PLAN, state: 'before the plan', reach: as('blessing', filled) },
  { screen: named('geld'), state: 'money', reach: as('hodan', filled) },
  { screen: named('doel'), state: 'unfolded', reach: unfolded },
  { screen: named('doel'), state: 'wish waiting', reach: wishWaiting },
  { screen: named('afspraken'), state: 'answered', reach: answered },
  { screen: named('afspraken'), state: 'why not', reach: whyNot },
  { screen: named('afspraken'), state: 'question', reach: question },
  { screen: named('afspraken'), state: 'changed', reach: changed },
  { screen: named('kiezen'), state: 'chosen', reach: chosen },
  { screen: named('lessen'), state: 'why not', reach: cannotCome(0) },
  { screen: named('lessen'), state: 'absent', reach: cannotCome(1) },
  { screen: named('lessen'), state: 'next week', reach: nextWeek },
  { screen: named('contact'), state: 'asking', reach: asking },
  { screen: named('kaart'), state: 'shown', reach: cardShown },
  { screen: named('ik'), state: 'unsent', reach: unsent },
  { screen: PLAN, state: 'session over', reach: sessionOver },
  { screen: named('afspraken'), state: 'session over with kept text', reach: sessionOverWithText },
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

/** The same with another participant, who has what the reader of the language may not have. */
function as(deelnemer: string, reach: Shot['reach']): Shot['reach'] {
  return async (scene) => {
    const { page, municipality } = scene;
    await page.context().addCookies([sessionCookie(await municipality.signIn(deelnemer))]);
    await reach({ ...scene, reader: deelnemer });
  };
}

/** Opens the first agreement of one's own that has no answer, and gives its choices. */
async function openUnanswered({ page, screen }: Scene): Promise<Locator> {
  await visit(page, screen);
  const cards = page.locator('.agreement.mine');
  for (let at = 0; ; at += 1) {
    await cards.nth(at).locator('summary').click();
    await cards.nth(at).locator('.answer').waitFor();
    if ((await cards.nth(at).locator('.chip-done').count()) === 0) return cards.nth(at).locator('.answer');
  }
}

/** Taps the choices in turn by their place: 0 is "I understand", 1 is "I have a question". */
async function choose(answer: Locator, ...places: number[]): Promise<void> {
  for (const place of places) {
    const before = await answer.locator('.chip-done').count();
    await answer.locator('.choice').nth(place).click();
    await expect(answer.locator('.chip-done')).toHaveCount(before + 1);
  }
}

async function answered(scene: Scene): Promise<void> {
  await choose(await openUnanswered(scene), 0, 0);
  await scene.page.locator('.standing').waitFor();
  await scene.municipality.renew();
}

async function whyNot(scene: Scene): Promise<void> {
  await choose(await openUnanswered(scene), 0, 2);
  await scene.municipality.renew();
}

async function question(scene: Scene): Promise<void> {
  await choose(await openUnanswered(scene), 1);
  await scene.municipality.renew();
}

async function changed(scene: Scene): Promise<void> {
  const answer = await openUnanswered(scene);
  const { items } = await scene.municipality.read(scene.reader, 'begeleidingsafspraken');
  const mine = items.filter((item: any) => item.partij === 'inburgeraar');
  for (const { id } of mine) await scene.municipality.amend(scene.reader, id, { uiterlijk: '2026-12-31' });
  await answer.locator('.choice').first().click();
  await answer.getByRole('alert').waitFor();
  await scene.municipality.renew();
}

async function wishWaiting(scene: Scene): Promise<void> {
  const { page, screen } = scene;
  await visit(page, screen);
  await page.route('**/ontwikkelwensen/**', (route) => route.abort());
  await page.locator('.wishes textarea').fill('Ik wil leren zwemmen.');
  await page.locator('.wishes .button-main').click();
  await page.locator('.wishes .standing .button').waitFor();
}

async function chosen(scene: Scene): Promise<void> {
  const { page, screen } = scene;
  await visit(page, screen);
  await page.locator('.menu .button-main').first().click();
  await page.locator('.menu .standing').first().waitFor();
  await scene.municipality.renew();
}

/** Opens the first lesson that one can still come to, says that one cannot, and gives so many of the reasons. */
function cannotCome(reasons: 0 | 1): Shot['reach'] {
  return async (scene) => {
    const { page, screen, municipality } = scene;
    await visit(page, screen);
    const card = page.locator('.days details.agenda:not(.past, .cancelled)').nth(1);
    await card.locator('summary').first().click();
    await card.locator('.deed .button').first().click();
    await card.locator('.choice').first().waitFor();
    if (reasons > 0) {
      await card.locator('.choice').first().click();
      await card.locator('.standing').waitFor();
    }
    await municipality.renew();
  };
}

async function nextWeek({ page, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await page.locator('.week-pages > button').last().click();
  await page.locator('.days .agenda').first().waitFor();
}

async function asking({ page, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await page.locator('.ask .choice').first().click();
  await page.locator('.ask textarea').waitFor();
}

async function cardShown({ page, screen }: Scene): Promise<void> {
  await visit(page, screen);
  await page.locator('.cards button').nth(2).click();
  await page.locator('dialog[open]').waitFor();
}

async function unsent(scene: Scene): Promise<void> {
  const { page, screen } = scene;
  await page.route('**/reactie', (route) => route.abort());
  const answer = await openUnanswered({ ...scene, screen: named('afspraken') });
  await choose(answer, 0);
  await page.locator('.top-bar a[href="/ik"]').click();
  await ready(page, screen.name);
  await page.locator('main button.wide:not([data-crash])').click();
  await page.getByRole('alertdialog').waitFor();
}

async function sessionOverWithText(scene: Scene): Promise<void> {
  const { page, municipality, reader } = scene;
  const answer = await openUnanswered(scene);
  await choose(answer, 1);
  await answer.locator('textarea').fill('Mag mijn dochter mee?');
  await municipality.endSessions(reader);
  await answer.locator('.button-main').click();
  await page.locator('main a[href^="/api/v1/inloggen"]').waitFor();
  await municipality.renew();
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
  await page.locator('main button.wide:not([data-crash])').click();
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
