// Usable without reading: with every word invisible there is still a sign for each kind, status and party.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { messages } from './messages';
import { openTab, unfold, visit, words } from './screens';

const SCREENS = [
  { path: '/', name: 'vandaag' },
  { path: '/plan', name: 'plan' },
  { path: '/afspraken', name: 'afspraken' },
  { path: '/leerroute', name: 'leerroute' },
  { path: '/doel', name: 'doel' },
  { path: '/geld', name: 'geld' },
  { path: '/kiezen', name: 'kiezen' },
  { path: '/lessen', name: 'lessen' },
];

/** What has a meaning of its own, as small as it gets. */
const MEANING = [
  '.tab', '.tile', '.party', '.station', '.chip', '.fact', '.change', '.part-head', '.part-status', '.exam-result',
  '.exams li', '.goals li', '.payments li', '.choice', '.payer', '.news li', '.strip li', '.step-title', '.agenda summary', '.agreement summary', '.when',
].join(', ');

/** What says something without a word: a pictogram, a drawn clock, a face, a bar. */
const SIGN = 'svg.pictogram use, svg.clock-face, img.portrait, svg.bar';

/** Lists of the contract whose words stand on these screens, by the beginning of their message ids. */
const LISTS = ['agenda-status-', 'partij-', 'voortgang-', 'station-', 'leefgebied-', 'onderdeel-', 'examen-', 'uitslag-', 'vervoer-', 'betaling-status-', 'toeslag-'];

for (const deelnemer of ['samar', 'zebib', 'hodan'] as const) {
  test.describe(`on the screens of ${deelnemer}`, () => {
    test.use({ deelnemer });

    test('everything that means something has a sign', async ({ page }) => {
      for (const screen of SCREENS) {
        await visit(page, screen);
        await unfold(page);
        const bare = page.locator(MEANING).and(page.locator(`:not(:has(${SIGN}))`));
        expect(await bare.allInnerTexts(), screen.path).toEqual([]);
      }
    });

    test('no two words of a list share a sign', async ({ page }) => {
      const signs = new Map<string, Set<string>>();
      for (const screen of SCREENS) {
        await visit(page, screen);
        await unfold(page);
        for (const [word, sign] of await wordsWithSigns(page)) signs.set(word, (signs.get(word) ?? new Set()).add(sign));
      }
      let seen = 0;
      for (const list of LISTS) {
        const inList = [...messages('nl')].filter(([id, word]) => id.startsWith(list) && signs.has(word));
        const known = new Set(inList.map(([, word]) => word));
        const used = [...known].flatMap((word) => [...signs.get(word)!]);
        seen += known.size;
        expect(used, list).toEqual([...new Set(used)]);
      }
      expect(seen).toBeGreaterThan(12);
    });
  });
}

test('every sign is drawn', async ({ page }) => {
  const sheets = new Map<string, string>();
  for (const screen of SCREENS) {
    await visit(page, screen);
    await unfold(page);
    for (const href of await hrefs(page)) {
      const [path, id] = href.split('#');
      if (!sheets.has(path)) sheets.set(path, await (await page.request.get(path)).text());
      expect(sheets.get(path), `${screen.path} ${id}`).toContain(`id="${id}"`);
    }
  }
});

test('a first screen does without the second sheet; going on from it fetches that', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const screen of SCREENS.slice(0, 2)) {
    await visit(page, screen);
    await unfold(page);
    const [first, more] = await sheetPaths(page);
    expect(more).toMatch(/^\/pictograms-more\./);
    expect(new Set((await hrefs(page)).map((href) => href.split('#')[0]))).toEqual(new Set([first]));
    expect(asked).not.toContain(more);
  }
  const [, more] = await sheetPaths(page);
  await openTab(page, '/lessen', 'lessen');
  await expect.poll(() => asked).toContain(more);
});

test('the pictures of an answer are on the second sheet', async ({ page }) => {
  await visit(page, { path: '/afspraken', name: 'afspraken' });
  await unfold(page);
  const [, more] = await sheetPaths(page);
  await expect.poll(async () => (await hrefs(page)).some((href) => href.startsWith(`${more}#more-`))).toBe(true);
});

test('without its words a screen still tells its agreements apart', async ({ page }) => {
  await visit(page, { path: '/afspraken', name: 'afspraken' });
  await page.evaluate(() => document.body.style.setProperty('color', 'transparent'));
  const parties = page.locator('.party use');
  const ids = await parties.evaluateAll((all) => all.map((use) => use.getAttribute('href')!.split('#')[1]));
  expect(ids).toEqual(['me', 'town-hall', 'together']);
  await expect(page.locator('.agreement .glance').first()).toBeVisible();
  expect(await words(page.locator('.party').first())).not.toBe('');
});

/** Where every picture of the screen is drawn from, each once. */
async function hrefs(page: Page): Promise<string[]> {
  const all = await page.locator('svg.pictogram use').evaluateAll((uses) => uses.map((use) => use.getAttribute('href')!));
  return [...new Set(all)];
}

/** The two sheets of pictures. */
async function sheetPaths(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((body) => [body.dataset.pictograms!, body.dataset.pictogramsMore!]);
}

/** The words that stand right beside a pictogram, with its id. */
async function wordsWithSigns(page: Page): Promise<[string, string][]> {
  return page.locator('svg.pictogram').evaluateAll((all) =>
    all.map((svg) => {
      const next = svg.nextElementSibling;
      const word = next?.matches('.says') ? next : next?.querySelector('.says');
      return [word?.textContent?.trim() ?? '', svg.querySelector('use')!.getAttribute('href')!.split('#')[1]];
    }),
  );
}
