// What a participant sees when the municipality, the network or an answer is at fault: that part only, and what to do.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import type { Failure } from './municipality';
import { DATA_SCREENS, openTab, ready, screenWords, visit, words } from './screens';

const CONTACT = { path: '/contact', name: 'contact' };
const PERSON = '/api/v1/contactpersoon';
const PHONE = 'tel:+31850001234';

/** What can be wrong with an answer, and what the card says of it. */
const FAULTS: [string, Omit<Failure, 'pad'>, string][] = [
  ['500', { status: 500 }, 'Bij de gemeente werkt iets niet. Probeer het straks opnieuw.'],
  ['503', { status: 503 }, 'Bij de gemeente werkt iets niet. Probeer het straks opnieuw.'],
  ['404', { status: 404 }, 'Dit is er niet bij uw gemeente.'],
  ['429', { status: 429 }, 'Het is druk. Wacht even en probeer het dan opnieuw.'],
  ['an answer that breaks off', { afgekapt: true }, 'Er is geen verbinding. Kijk of uw internet aan staat.'],
  ['HTML in place of JSON', { body: '<!doctype html><title>Storing</title>', contentType: 'text/html' }, 'Dit kunnen wij nu niet laten zien.'],
  ['half of a JSON text', { body: '{"naam": "Mirjam' }, 'Dit kunnen wij nu niet laten zien.'],
  ['a list where an object belongs', { body: '[]' }, 'Dit kunnen wij nu niet laten zien.'],
];

for (const [name, fault, says] of FAULTS) {
  test(`${name}: one card for that part, the other part stands, and trying again works`, async ({ page, municipality }) => {
    await municipality.fail({ pad: PERSON, ...fault });
    await visit(page, CONTACT);
    await expectOneFailure(page, says);
    await expect(page.getByText('Nee, u hoeft niet te betalen.')).toBeVisible();

    await municipality.recover();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(page.getByRole('heading', { name: 'Mirjam Hoekstra' })).toBeVisible();
    await expect(page.locator('.failed')).toHaveCount(0);
  });
}

test('no network for one part: its card, and trying again while there is still none keeps it', async ({ page }) => {
  await page.route(`**${PERSON}`, (route) => route.abort());
  await visit(page, CONTACT);
  await expectOneFailure(page, 'Er is geen verbinding. Kijk of uw internet aan staat.');
  const again = page.waitForRequest(`**${PERSON}`);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await again;
  await expectOneFailure(page, 'Er is geen verbinding. Kijk of uw internet aan staat.');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Mirjam Hoekstra' })).toBeVisible();
});

test('no network for the whole API: no screen breaks, and each offers to try again', async ({ page }) => {
  for (const screen of DATA_SCREENS) {
    await page.route(/\/api\/v1\/(?!sessie)/, (route) => route.abort());
    await visit(page, screen);
    await expect(page.locator('.failed').first()).toContainText('Er is geen verbinding.');
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await page.unrouteAll();
    for (let cards = await page.locator('.failed').count(); cards > 0; cards = await page.locator('.failed').count()) {
      await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click();
      await expect.poll(() => page.locator('.failed').count(), screen.path).toBeLessThan(cards);
    }
  }
});

test('the municipality cannot even say who is signed in: one card, and trying again works', async ({ page }) => {
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.goto('/plan');
  await expectOneFailure(page, 'Er is geen verbinding. Kijk of uw internet aan staat.');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await ready(page, 'plan');
  expect(await screenWords(page)).toContain('Blok 3: leren en werken');
});

test('a slow answer: after three seconds the screen says that it takes long', async ({ page }) => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => { answer = resolve; });
  await page.route('**/api/v1/pip', async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto('/brief');
  await expect(page.locator('.skeleton')).toBeVisible();
  await expect(page.getByText('Nog even geduld.')).toHaveCount(0);
  await page.clock.fastForward(3000);
  await expect(page.getByRole('status')).toHaveText('Nog even geduld. Het duurt langer dan normaal.');
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  answer();
  await ready(page, 'brief');
  await expect(page.getByText('Nog even geduld.')).toHaveCount(0);
  expect(await screenWords(page)).toContain('VB-2026-004817');
});

test('a refresh that fails leaves what was there, with its time', async ({ page, municipality }) => {
  await visit(page, { path: '/plan', name: 'plan' });
  await openTab(page, '/contact', 'contact');
  await municipality.fail({ pad: '/api/v1/pip', status: 503 });
  await openTab(page, '/plan', 'plan');
  await expect(page.getByRole('status')).toHaveText(/^Stand van .?08:40.?\. Nieuw ophalen lukt nu niet\.$/);
  await expect(page.locator('.failed')).toHaveCount(0);
  expect(await screenWords(page)).toContain('Blok 3: leren en werken');
});

test('going back shows what was there at once, before any answer', async ({ page }) => {
  await visit(page, { path: '/plan', name: 'plan' });
  await openTab(page, '/contact', 'contact');
  await page.route('**/api/v1/pip', () => {});
  await openTab(page, '/plan', 'plan');
  await expect(page.getByText('Blok 3: leren en werken')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('without config.json there is only the notice', async ({ page, municipality }) => {
  await municipality.fail({ pad: '/config.json', status: 404 });
  await page.goto('/plan');
  await expect(page.getByRole('alert')).toContainText('De app werkt nu niet.');
  await expect(page.locator('#app')).toBeHidden();
  await expect(page.locator('#notice-phone')).toBeHidden();
});

const LISTS: [string, string, string][] = [
  ['lessen', 'agenda-items', 'begin'],
  ['afspraken', 'begeleidingsafspraken', 'wat'],
  ['portfolio', 'portfolio-taken', 'titel'],
  ['portfolio#paspoort', 'taalniveaus', 'vaardigheid'],
  ['portfolio#verhaal', 'verhalen', 'datum'],
  ['contact', 'berichten', 'verzondenOp'],
];

for (const [place, resource, field] of LISTS) {
  const path = `/${place}`;
  const [name] = place.split('#');
  test(`one unreadable item of ${resource} does not hide the others`, async ({ page, municipality }) => {
    const { items } = await municipality.read('samar', resource);
    const [first, second] = items.filter((item: any) => item.begin === undefined || item.begin > '2026-11-25').slice(0, 2);
    const broken = { ...second, [field]: 42 };

    await municipality.answer({ [resource]: { items: [first] } });
    await visit(page, { path, name });
    const without = await screenWords(page);

    await municipality.answer({ [resource]: { items: [broken, first] } });
    // To a part of the screen that is open a browser does not go anew.
    await page.reload();
    await ready(page, name);
    await expect(page.getByText(/^.?1.? onderdeel kunnen wij nu niet laten zien\.$/)).toBeVisible();
    const left = (await screenWords(page)).replace(/ ?1 onderdeel kunnen wij nu niet laten zien\. Vraag het uw contactpersoon/, '');
    expect(left).toBe(without);
  });
}

/** Fields whose value is one of the contract's codes. */
const CODES = new Set([
  'soort', 'status', 'fase', 'voortgang', 'rol', 'leefgebied', 'vaardigheid', 'niveau', 'doelniveau', 'bron', 'waar', 'partij',
  'uitslag', 'onderdeel', 'onderwerp', 'oordeel', 'ervaring', 'groep', 'vraag', 'reden', 'begrip', 'herkomst', 'betrouwbaarheidsniveau',
]);

test('codes of a later contract are shown plainly', async ({ page }) => {
  await changeAnswers(page, (object) => {
    for (const field of Object.keys(object)) {
      if (CODES.has(field) && /^\w+$/.test(String(object[field]))) object[field] = 'iets_van_later';
    }
  });
  for (const screen of DATA_SCREENS) {
    await visit(page, screen);
    await expect(page.locator('.failed, #notice.shown'), screen.path).toHaveCount(0);
    const shown = await screenWords(page);
    expect(shown, screen.path).not.toContain('kunnen wij nu niet laten zien');
    expect(shown, screen.path).not.toMatch(/iets_van_later|onbekend/);
  }
  await visit(page, { path: '/lessen', name: 'lessen' });
  await expect(page.getByText('Fietsles voor vrouwen').first()).toBeVisible();
  await visit(page, { path: '/afspraken', name: 'afspraken' });
  await expect(page.getByText('Ik leer fietsen.')).toBeVisible();
});

test('fields of a later contract change nothing', async ({ page }) => {
  const before = [];
  for (const screen of DATA_SCREENS) {
    await visit(page, screen);
    before.push(await screenWords(page));
  }
  await changeAnswers(page, (object) => {
    object.veldVanLater = { diep: [1, { dieper: null }] };
  });
  for (const [index, screen] of DATA_SCREENS.entries()) {
    await visit(page, screen);
    expect(await screenWords(page), screen.path).toBe(before[index]);
  }
});

/** One card that says what is wrong, how to try again and whom to call. */
async function expectOneFailure(page: Page, says: string): Promise<void> {
  const card = page.locator('.failed');
  await expect(card).toHaveCount(1);
  await expect(card.locator('p')).toHaveText(says);
  await expect(card.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
  await expect(card.getByRole('link')).toHaveAttribute('href', PHONE);
  expect(await words(card.getByRole('link'))).toBe('+31850001234');
}

/** Changes every object in every answer of the API. */
async function changeAnswers(page: Page, change: (object: Record<string, unknown>) => void): Promise<void> {
  const walk = (value: any): void => {
    if (value === null || typeof value !== 'object') return;
    Object.values(value).forEach(walk);
    // A text is a map of languages, in which every name is a language.
    if (!Array.isArray(value) && !('nl' in value)) change(value);
  };
  await page.route('**/api/v1/**', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    walk(json);
    await route.fulfill({ response, json });
  });
}

test('the same answer again leaves what is open as it is, and is of this moment', async ({ page, municipality }) => {
  await visit(page, { path: '/afspraken', name: 'afspraken' });
  await openTab(page, '/plan', 'plan');
  const again = page.waitForResponse('**/api/v1/begeleidingsafspraken');
  await page.locator('main a[href="/afspraken"]').click();
  await ready(page, 'afspraken');
  const first = page.locator('.agreement').first();
  await first.locator('summary').click();
  await again;
  await expect(first).toHaveAttribute('open', '');

  await municipality.reset('2026-11-24T07:50:00Z');
  await openTab(page, '/plan', 'plan');
  const third = page.waitForResponse('**/api/v1/begeleidingsafspraken');
  await page.locator('main a[href="/afspraken"]').click();
  await third;
  await municipality.fail({ pad: '/api/v1/begeleidingsafspraken', status: 503 });
  await openTab(page, '/plan', 'plan');
  await page.locator('main a[href="/afspraken"]').click();
  await expect(page.locator('.stale')).toContainText('08:50');
});
