// What the municipality does is seen in the open app, without loading it again and for hardly any data.
import type { BrowserContext, Page } from '@playwright/test';
import { CONTACT, seeAll } from './contact-person';
import { expect, test } from './fixtures';
import { message } from './messages';
import { askOpenQuestion, OPEN_QUESTION, Operator } from './operator';
import { openTab, ready, type Screen, visit, words } from './screens';

const VANDAAG = { path: '/', name: 'vandaag' };
const LESSEN = { path: '/lessen', name: 'lessen' };
const PLAN = { path: '/plan', name: 'plan' };

/** Samar's lesson of this morning, and one of tomorrow. */
const TODAY = 'samar-les-di-03';
const TOMORROW = 'samar-bakkerij-wo-03';
/** A sensitive one, in two weeks. */
const SECRET = { id: 'samar-stress-02', title: 'Groep: omgaan met stress', place: 'Gezondheidscentrum Zuid' };
const TASK = 's-taak-2';

/** Before the minute is over: the rest of it is for the answer to come. */
const ALMOST_A_MINUTE = 50_000;
/** Two looks at each thing apart. */
const A_ROUND = 90_000;

const CANCELLED = message('nl', 'agenda-status-geannuleerd');

test.use({ writes: true });

/** Notes when the app is loaded again. */
async function noReload(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  return async () => expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
}

/** Hides or shows the app, as when somebody goes to another one and comes back. */
async function setShown(page: Page, shown: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
    document.dispatchEvent(new Event('visibilitychange'));
  }, !shown);
}

/** Leaves the app and comes back to it. */
async function comeBack(page: Page): Promise<void> {
  await setShown(page, false);
  await setShown(page, true);
}

/** Lets time stand still, so that nothing is looked at because its turn has come. */
async function freeze(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

/** Has everything looked at that notices are made of: what stands there now is no arrival. */
async function firstLook(page: Page): Promise<void> {
  const looks = ['agenda-items', 'portfolio-taken', 'berichten'].map((name) => page.waitForResponse((answer) => new URL(answer.url()).pathname === `/api/v1/${name}`));
  await comeBack(page);
  await Promise.all(looks);
}

/** What the app asks the municipality from now on, below the API's base and without queries. */
function asked(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/v1/')) paths.push(pathname.slice('/api/v1/'.length));
  });
  return paths;
}

/** The line above the screen about something that came. */
function arrival(page: Page) {
  return page.locator('a.arrival');
}

/** A row of the timetable. */
function row(page: Page, id: string) {
  return page.locator(`[id="${id}"]`);
}

test.describe('a lesson that is cancelled is seen within one minute', () => {
  test('on Vandaag: the next step is another, and it stands first of what is new', async ({ page, context }) => {
    await visit(page, VANDAAG);
    const stillHere = await noReload(page);
    await expect(page.locator('.step')).toContainText('Taalles');
    const operator = await Operator.open(context);
    await operator.cancel(TODAY);
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect(page.locator('.step')).toContainText('Fietsles voor vrouwen');
    const first = page.locator('.news li').first();
    await expect(first).toContainText(CANCELLED);
    await expect(first.locator('a')).toHaveAttribute('href', `/lessen#${TODAY}`);
    await expect(page.locator('.news li')).toHaveCount(3);
    // Vandaag shows it; no second line says the same.
    await expect(arrival(page)).toHaveCount(0);
    await stillHere();
  });

  test('on the timetable: in its row, while another that is open stays open', async ({ page, context }) => {
    await visit(page, LESSEN);
    const stillHere = await noReload(page);
    await row(page, 'samar-les-do-03').locator('summary').click();
    const operator = await Operator.open(context);
    await operator.cancel(TODAY);
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect(row(page, TODAY).locator('.change')).toContainText(CANCELLED);
    await expect(row(page, TODAY)).toHaveClass(/cancelled/);
    await expect(row(page, 'samar-les-do-03')).toHaveAttribute('open', '');
    await stillHere();
  });

  for (const screen of [PLAN, CONTACT, { path: '/afspraken', name: 'afspraken' }, { path: '/ik', name: 'ik' }, { path: '/kaart', name: 'kaart' }] as Screen[]) {
    test(`on ${screen.name}: as a line above the screen, which leads to the lesson and then goes`, async ({ page, context }) => {
      await visit(page, screen);
      // What was new before stands on Vandaag; it is no arrival.
      await firstLook(page);
      await expect(arrival(page)).toHaveCount(0);
      const stillHere = await noReload(page);
      const operator = await Operator.open(context);
      await operator.cancel(TODAY);
      await page.clock.runFor(ALMOST_A_MINUTE);
      await expect(arrival(page)).toContainText(CANCELLED);
      await expect(arrival(page)).toContainText('Taalles');
      // Also heard by who does not look.
      await expect(page.locator('[aria-live=polite], [role=status]').filter({ has: arrival(page) })).toHaveCount(1);
      await arrival(page).click();
      await ready(page, 'lessen');
      await expect(row(page, TODAY)).toHaveAttribute('open', '');
      await expect(arrival(page)).toHaveCount(0);
      await stillHere();
    });
  }
});

test('who comes back to the app sees at once that a lesson is cancelled', async ({ page, context }) => {
  await visit(page, VANDAAG);
  const stillHere = await noReload(page);
  await setShown(page, false);
  const operator = await Operator.open(context);
  await operator.cancel(TODAY);
  await freeze(page);
  await setShown(page, true);
  await expect(page.locator('.news li').first()).toContainText(CANCELLED);
  await stillHere();
});

test('so on the timetable, and on any other screen', async ({ page, context }) => {
  await visit(page, LESSEN);
  const operator = await Operator.open(context);
  await operator.cancel(TODAY);
  await comeBack(page);
  await expect(row(page, TODAY).locator('.change')).toContainText(CANCELLED);
  // What was opened is told.
  await row(page, TODAY).locator('summary').click();
  await openTab(page, '/plan', 'plan');
  await operator.cancel(TOMORROW);
  await comeBack(page);
  await expect(arrival(page)).toContainText('Werken in de bakkerij');
});

/** What else can happen: by whom it is done, the words that tell it, and where they lead. */
const HAPPENINGS: { what: string; act: (operator: Operator) => Promise<void>; says: string; leads: string | RegExp; within: number }[] = [
  {
    what: 'a lesson that is moved', leads: `/lessen#${TOMORROW}`, within: ALMOST_A_MINUTE, says: message('nl', 'agenda-status-verplaatst'),
    act: (operator) => operator.act(`agenda-${TOMORROW}`, 'Verplaats', { 'Nieuwe datum en tijd': '2026-11-25T13:15' }),
  },
  {
    what: 'a lesson in another place', leads: `/lessen#${TOMORROW}`, within: ALMOST_A_MINUTE, says: message('nl', 'other-place'),
    act: (operator) => operator.act(`agenda-${TOMORROW}`, 'Andere plaats', { 'Nieuwe plaats': 'Buurthuis De Linde' }),
  },
  {
    what: 'a new lesson', leads: /^\/lessen#.+/, within: ALMOST_A_MINUTE, says: message('nl', 'new-in-timetable'),
    act: (operator) => operator.act('nieuwe-les', 'Zet in de agenda', { Wat: 'Extra les', Waar: 'Bibliotheek, leestafel' }),
  },
  {
    what: 'an answer', leads: /^\/contact#.+/, within: A_ROUND, says: message('nl', 'new-answer', { name: 'Mirjam Hoekstra' }),
    act: (operator) => operator.act(`vraag-${OPEN_QUESTION.id}`, 'Antwoord', { Antwoord: 'Ja, dat kan.' }),
  },
  {
    what: 'a message', leads: /^\/contact#.+/, within: A_ROUND, says: message('nl', 'new-message', { name: 'Mirjam Hoekstra' }),
    act: (operator) => operator.act('melding', 'Verstuur', { Onderwerp: 'school', Melding: 'Morgen is de bus gratis.' }),
  },
  {
    what: 'feedback', leads: `/portfolio#${TASK}`, within: A_ROUND, says: message('nl', 'new-feedback', { name: 'Ravi Ramdin' }),
    act: (operator) => operator.act(`taak-${TASK}`, 'Geef feedback', { Van: 'docent', Oordeel: 'alles', Feedback: 'Heel goed.' }),
  },
];

for (const { what, act, says, leads, within } of HAPPENINGS) {
  test.describe(what, () => {
    test.beforeEach(({ municipality }) => askOpenQuestion(municipality));

    test('is seen on the open screen without loading it again', async ({ page, context }) => {
      await visit(page, PLAN);
      await firstLook(page);
      const stillHere = await noReload(page);
      await act(await Operator.open(context));
      await page.clock.runFor(within);
      await expect.poll(async () => ((await arrival(page).count()) ? words(arrival(page)) : '')).toContain(says);
      await expect(arrival(page)).toHaveAttribute('href', leads);
      await stillHere();
    });

    test('is seen at once by who comes back', async ({ page, context }) => {
      await visit(page, PLAN);
      await firstLook(page);
      await act(await Operator.open(context));
      await freeze(page);
      await comeBack(page);
      await expect.poll(async () => ((await arrival(page).count()) ? words(arrival(page)) : '')).toContain(says);
    });
  });
}

test('an answer stands in the open conversation, marked as new, and is then read', async ({ page, context, municipality }) => {
  await askOpenQuestion(municipality);
  await visit(page, CONTACT);
  const operator = await Operator.open(context);
  await operator.act(`vraag-${OPEN_QUESTION.id}`, 'Antwoord', { Antwoord: 'Ja, dat kan.' });
  await page.clock.runFor(A_ROUND);
  const answer = page.locator('.bubble.unread', { hasText: 'Ja, dat kan.' });
  await expect(answer).toBeVisible();
  await seeAll(page);
  await expect.poll(async () => (await municipality.writes('samar')).filter(({ pad }) => pad.endsWith('/gelezen')).length).toBe(3);
  // What is read on the screen that is open is no arrival there.
  await expect(arrival(page)).toHaveCount(0);
});

test('feedback stands on the task in the open portfolio', async ({ page, context }) => {
  await visit(page, { path: '/portfolio', name: 'portfolio' });
  const operator = await Operator.open(context);
  await operator.act(`taak-${TASK}`, 'Geef feedback', { Van: 'docent', Oordeel: 'alles', Feedback: 'Heel goed verteld.' });
  await page.clock.runFor(A_ROUND);
  const task = page.locator('.task', { hasText: 'Vertel hoe u veilig werkt' });
  await expect(task.locator('summary')).toContainText(message('nl', 'taak-feedback'));
  await task.locator('summary').click();
  await expect(task.getByText('Heel goed verteld.')).toBeVisible();
});

test('a deputy stands in the open contact screen for who comes back', async ({ page, context }) => {
  await visit(page, CONTACT);
  const operator = await Operator.open(context);
  await operator.page.getByLabel('Naam van de vervanger').fill('Tom Aalders');
  await operator.page.getByRole('button', { name: 'Is er niet' }).click();
  await expect(operator.page.getByRole('status')).toBeVisible();
  await comeBack(page);
  expect(await words(page.locator('.deputy'))).toBe(message('nl', 'deputy', { name: 'Tom Aalders' }));
});

test.describe('when nothing changed', () => {
  test('a look is one request, of which question and answer together are below 1 kB', async ({ page, context }) => {
    await visit(page, VANDAAG);
    const bytes = await countBytes(page, context);
    const paths = asked(page);
    const before = await screen(page);
    const looks = ['agenda-items', 'berichten', 'agenda-items', 'portfolio-taken'];
    for (const [index] of looks.entries()) {
      await page.clock.runFor(22_500);
      await expect.poll(bytes.statuses).toEqual(looks.slice(0, index + 1).map(() => 304));
    }
    expect(paths).toEqual(looks);
    for (const cost of bytes.costs()) {
      expect(cost).toBeGreaterThan(300);
      expect(cost).toBeLessThan(1000);
    }
    expect(await screen(page)).toBe(before);
  });

  for (const screenName of [VANDAAG, PLAN, LESSEN, CONTACT]) {
    test(`coming back to ${screenName.name} asks for each thing once and brings nothing`, async ({ page, context }) => {
      await visit(page, screenName);
      await freeze(page);
      // After the first look at each thing all that is asked for has a mark.
      const settled = answeredTo(page);
      await comeBack(page);
      await settled();
      const bytes = await countBytes(page, context);
      const paths = asked(page);
      await comeBack(page);
      await settled();
      await expect.poll(bytes.statuses).toEqual(paths.map(() => 304));
      expect(paths).toEqual([...new Set(paths)]);
      expect(paths).toEqual(expect.arrayContaining(['agenda-items', 'portfolio-taken', 'berichten']));
      for (const cost of bytes.costs()) expect(cost).toBeLessThan(1000);
    });
  }
});

/** Waits until all that was asked for since is answered, and that what notices are made of is among it. */
function answeredTo(page: Page): () => Promise<void> {
  const open = new Set<unknown>();
  let asked = 0;
  page.on('request', (request) => { open.add(request); asked += 1; });
  page.on('response', (response) => open.delete(response.request()));
  return async () => {
    await expect.poll(() => asked >= 3 && open.size === 0).toBe(true);
    asked = 0;
  };
}

/** What stands on the screen, as it was drawn. */
async function screen(page: Page): Promise<string> {
  return page.locator('main').innerHTML();
}

/** Counts head and body of each question to the municipality and its answer, as HTTP/1.1 has them. */
async function countBytes(page: Page, context: BrowserContext) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const bytes = new Map<string, number>();
  const answers = new Map<string, number>();
  // Photos may still be on their way.
  const asked = new Set<string>();
  const add = (id: string, more: number) => bytes.set(id, (bytes.get(id) ?? 0) + more);
  const lines = (headers: object) => Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + String(value).length + 4, 0);
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (new URL(request.url).pathname.startsWith('/api/v1/')) asked.add(requestId);
  });
  // The first lines of both are not among the headers.
  devtools.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => add(requestId, lines(headers) + 80));
  devtools.on('Network.responseReceivedExtraInfo', ({ requestId, headers, statusCode }) => {
    add(requestId, lines(headers) + 30);
    answers.set(requestId, statusCode);
  });
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
  const ofAsked = (all: Map<string, number>) => [...all].filter(([id]) => asked.has(id)).map(([, value]) => value);
  return { statuses: () => ofAsked(answers), costs: () => ofAsked(bytes) };
}

test('an app that nobody sees asks nothing', async ({ page }) => {
  await visit(page, VANDAAG);
  await setShown(page, false);
  const paths = asked(page);
  await page.clock.runFor(10 * A_ROUND);
  expect(paths).toEqual([]);
  await setShown(page, true);
  await expect.poll(() => paths).toContain('agenda-items');
});

test('a phone that saves data asks only when somebody comes back', async ({ page, context }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await visit(page, VANDAAG);
  const operator = await Operator.open(context);
  await operator.cancel(TODAY);
  const paths = asked(page);
  await page.clock.runFor(5 * A_ROUND);
  expect(paths).toEqual([]);
  await comeBack(page);
  await expect(page.locator('.news li').first()).toContainText(CANCELLED);
});

test('looking does not extend the session: the requests say nothing of a person being there', async ({ page, context, municipality }) => {
  await visit(page, VANDAAG);
  const paths = asked(page);
  await page.clock.runFor(2 * A_ROUND);
  expect(paths).not.toContain('sessie/verlenging');
  await municipality.endSessions('samar');
  await page.clock.runFor(A_ROUND);
  await expect(page.getByText(message('nl', 'session-ended-kept'))).toBeVisible();
  // From here on nothing is asked any more, also not by who comes back.
  paths.length = 0;
  await page.clock.runFor(5 * A_ROUND);
  await comeBack(page);
  await page.clock.runFor(A_ROUND);
  expect(paths).toEqual([]);
  // Who signs in again in another tab has it looked at again.
  const second = await context.newPage();
  await second.goto('/demo/inloggen/samar?terug=/plan');
  await ready(second, 'plan');
  await expect(page.locator('.step')).toBeVisible();
  await page.clock.runFor(A_ROUND);
  await expect.poll(() => paths).toContain('agenda-items');
});

test('while the municipality cannot be reached nothing on the screen changes, and the next look brings it', async ({ page, context, municipality }) => {
  await visit(page, VANDAAG);
  const operator = await Operator.open(context);
  await operator.cancel(TODAY);
  await municipality.fail({ pad: '/api/v1/agenda-items', status: 503 }, { pad: '/api/v1/berichten', status: 503 });
  await page.clock.runFor(A_ROUND);
  await expect(page.locator('.step')).toContainText('Taalles');
  await municipality.recover();
  await page.clock.runFor(ALMOST_A_MINUTE);
  await expect(page.locator('.news li').first()).toContainText(CANCELLED);
});

test.describe('what is sensitive', () => {
  test('is called only an appointment, on Vandaag, above another screen and in the timetable', async ({ page, context }) => {
    await visit(page, PLAN);
    await firstLook(page);
    const operator = await Operator.open(context);
    await operator.cancel(SECRET.id);
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect(arrival(page)).toContainText(CANCELLED);
    expect(await words(arrival(page))).toBe(`${CANCELLED} ${message('nl', 'appointment')}`);
    await openTab(page, '/', 'vandaag');
    const line = page.locator(`.news a[href="/lessen#${SECRET.id}"]`);
    // More urgent things may stand before it.
    if (await line.count()) await expect(line).toContainText(message('nl', 'appointment'));
    await expect(page.locator('body')).not.toContainText(SECRET.title);
    await openTab(page, '/lessen', 'lessen');
    await expect(row(page, SECRET.id).locator('summary')).toContainText(message('nl', 'appointment'));
    await expect(page.locator('body')).not.toContainText(SECRET.title);
  });

  test('moved to another place: not even the place is told', async ({ page, context }) => {
    await visit(page, VANDAAG);
    const operator = await Operator.open(context);
    await operator.act(`agenda-${SECRET.id}`, 'Andere plaats', { 'Nieuwe plaats': 'Kliniek West' });
    await page.clock.runFor(ALMOST_A_MINUTE);
    await openTab(page, '/lessen', 'lessen');
    await expect(row(page, SECRET.id).locator('summary')).toContainText(message('nl', 'other-place'));
    for (const secret of [SECRET.title, SECRET.place, 'Kliniek West']) await expect(page.locator('body')).not.toContainText(secret);
  });

  test('never stands in the title of the page', async ({ page, context, municipality }) => {
    const titles = new Set<string>();
    await page.exposeFunction('noteTitle', (title: string) => titles.add(title));
    await page.addInitScript(() => {
      const note = () => (window as any).noteTitle(document.title);
      new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await askOpenQuestion(municipality);
    await visit(page, VANDAAG);
    const operator = await Operator.open(context);
    await operator.cancel(SECRET.id);
    await operator.act(`vraag-${OPEN_QUESTION.id}`, 'Antwoord', { Antwoord: 'Over uw schulden.' });
    await page.clock.runFor(A_ROUND);
    for (const [path, name] of [['/lessen', 'lessen'], ['/portfolio', 'portfolio'], ['/contact', 'contact'], ['/plan', 'plan']]) await openTab(page, path, name);
    const allowed = ['vandaag', 'lessen', 'portfolio', 'contact', 'plan'].map((name) => `${message('nl', `title-${name}`)} · Mijn PIP`);
    await expect.poll(() => titles.has(allowed[4])).toBe(true);
    expect([...titles].filter((title) => title !== '' && title !== 'Mijn PIP' && !allowed.includes(title))).toEqual([]);
  });
});

test.describe('the number on the icon', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const badges: unknown[][] = [];
      Object.assign(window, { badges });
      const note = (name: string) => (...values: unknown[]) => {
        badges.push([name, ...values]);
        return Promise.reject(new DOMException('', 'NotAllowedError'));
      };
      Object.assign(navigator, { setAppBadge: note('set'), clearAppBadge: note('clear') });
    });
  });

  const badges = (page: Page) => page.evaluate(() => (window as any).badges as [string, number][]);

  test('tells how many things are new, never which', async ({ page, context }) => {
    await visit(page, VANDAAG);
    await expect.poll(async () => (await badges(page)).at(-1)).toEqual(['set', 3]);
    const operator = await Operator.open(context);
    await operator.cancel(SECRET.id);
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect.poll(async () => (await badges(page)).at(-1)).toEqual(['set', 4]);
    // What was opened counts no more.
    await openTab(page, '/contact', 'contact');
    await seeAll(page);
    await expect.poll(async () => ((await badges(page)).at(-1) ?? [])[1]).toBeLessThan(4);
    for (const [, count] of await badges(page)) expect(typeof count === 'number' || count === undefined).toBe(true);
  });

  test('goes when somebody signs out', async ({ page }) => {
    await visit(page, VANDAAG);
    await expect.poll(async () => (await badges(page)).at(-1)).toEqual(['set', 3]);
    await page.getByRole('link', { name: message('nl', 'me-and-my-phone') }).click();
    await ready(page, 'ik');
    await page.getByRole('button', { name: message('nl', 'sign-out') }).click();
    // The app is left for the identity provider, and no page can be asked on the way there and back: who opens it
    // signed out clears what may be left of anybody.
    await expect(async () => expect((await badges(page)).at(-1)?.[0]).toBe('clear')).toPass();
    await ready(page, 'welkom');
  });

  test('goes when the session ends', async ({ page, municipality }) => {
    await visit(page, VANDAAG);
    await expect.poll(async () => (await badges(page)).at(-1)).toEqual(['set', 3]);
    await municipality.endSessions('samar');
    await page.clock.runFor(A_ROUND);
    await expect.poll(async () => (await badges(page)).at(-1)?.[0]).toBe('clear');
  });
});

test('a browser without a number on the icon works as any other', async ({ page, context }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['setAppBadge', 'clearAppBadge']) delete (Navigator.prototype as any)[name];
  });
  await visit(page, VANDAAG);
  const operator = await Operator.open(context);
  await operator.cancel(TODAY);
  await page.clock.runFor(ALMOST_A_MINUTE);
  await expect(page.locator('.news li').first()).toContainText(CANCELLED);
  expect(errors).toEqual([]);
});

test.describe('the dots on the tabs', () => {
  const dot = (page: Page, path: string) => page.locator(`nav a[href="${path}"] .new-dot`);

  test('stand where something is new, are told to who does not see them, and go when it was opened', async ({ page, context }) => {
    await visit(page, PLAN);
    await firstLook(page);
    await expect(dot(page, '/lessen')).toBeVisible();
    await expect(page.locator('nav a[href="/lessen"]')).toContainText(message('nl', 'new'));
    await expect(dot(page, '/plan')).toHaveCount(0);
    await openTab(page, '/lessen', 'lessen');
    await row(page, 'samar-les-di-04').locator('summary').click();
    await expect(dot(page, '/lessen')).toHaveCount(0);
    const operator = await Operator.open(context);
    await operator.cancel(TOMORROW);
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect(dot(page, '/lessen')).toBeVisible();
    await row(page, TOMORROW).locator('summary').click();
    await expect(dot(page, '/lessen')).toHaveCount(0);
    await openTab(page, '/', 'vandaag');
    await expect(page.locator('.news a[href^="/lessen"]')).toHaveCount(0);
  });

  test('what was opened from Vandaag is no longer new there', async ({ page, context }) => {
    await visit(page, VANDAAG);
    const operator = await Operator.open(context);
    await operator.cancel(TODAY);
    await page.clock.runFor(ALMOST_A_MINUTE);
    const line = page.locator(`.news a[href="/lessen#${TODAY}"]`);
    await line.click();
    await ready(page, 'lessen');
    await expect(row(page, TODAY)).toHaveAttribute('open', '');
    await openTab(page, '/', 'vandaag');
    await expect(line).toHaveCount(0);
    // A further change is new again.
    await operator.act(`agenda-${TODAY}`, 'Verplaats', { 'Nieuwe datum en tijd': '2026-11-24T15:15' });
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect(line).toContainText(message('nl', 'agenda-status-verplaatst'));
  });

  test('feedback that was opened is no longer new', async ({ page }) => {
    await visit(page, VANDAAG);
    await expect(dot(page, '/portfolio')).toBeVisible();
    await openTab(page, '/portfolio', 'portfolio');
    await page.locator('.task', { hasText: 'Vraag uw collega om hulp' }).locator('summary').click();
    await expect(dot(page, '/portfolio')).toHaveCount(0);
    await openTab(page, '/', 'vandaag');
    await expect(page.locator('.news a[href^="/portfolio"]')).toHaveCount(0);
  });

  test('a lesson that is as planned again is news no more', async ({ page, context }) => {
    await visit(page, VANDAAG);
    const operator = await Operator.open(context);
    await operator.cancel(TODAY);
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect(page.locator('.step')).toContainText('Fietsles voor vrouwen');
    await operator.act(`agenda-${TODAY}`, 'Weer zoals gepland');
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect(page.locator('.step')).toContainText('Taalles');
    await expect(page.locator(`.news a[href="/lessen#${TODAY}"]`)).toHaveCount(0);
  });
});

test.describe('in Arabic', () => {
  test.use({ taal: 'ar' });

  test('what comes is told in Arabic, with the Dutch word of the timetable in it', async ({ page, context }) => {
    await visit(page, PLAN);
    await firstLook(page);
    const operator = await Operator.open(context);
    await operator.cancel(TODAY);
    await page.clock.runFor(ALMOST_A_MINUTE);
    await expect(arrival(page)).toContainText(message('ar', 'agenda-status-geannuleerd'));
    await expect(arrival(page)).toContainText('درس اللغة');
  });
});
