// My language passport: the levels that others gave, and beside them what I think myself.
import type { Locator, Page } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import { type Municipality, participantFile } from './municipality';
import { openPart, PORTFOLIO } from './portfolio';
import { openTab, visit, words } from './screens';

const PASSPORT = { path: `${PORTFOLIO.path}#paspoort`, name: PORTFOLIO.name };
const LEVELS = participantFile('samar', 'taalniveaus.json');

/** The rungs of the ladder, the lowest first. */
const RUNGS = ['alfa_a', 'alfa_b', 'alfa_c', 'a0', 'a1', 'a2', 'b1', 'b2'];

test.use({ writes: true });

/** The row of a skill. */
function skill(page: Page, name: string): Locator {
  return page.locator('.passport > ul > li', { has: page.locator('strong', { hasText: message('nl', `vaardigheid-${name}`) }) });
}

/** Unfolds a part of a row by what its summary says. */
async function unfold(row: Locator, id: string): Promise<Locator> {
  const part = row.locator('details', { hasText: message('nl', id) });
  await part.locator('summary').click();
  return part;
}

/** Says what one thinks oneself. */
async function give(row: Locator, niveau: string): Promise<void> {
  const part = row.locator('details', { hasText: message('nl', 'level-own') });
  if (!(await part.locator('.own-level').isVisible())) await part.locator('summary').click();
  await tap(part, `niveau-${niveau}`);
  await expect(part.getByRole('button', { name: message('nl', `niveau-${niveau}`), exact: true })).toHaveAttribute('aria-pressed', 'true');
}

/** The rung with the ring of the own view. */
async function ring(row: Locator): Promise<string[]> {
  const own = await row.locator('.rung').evaluateAll((all) => all.map((rung) => rung.classList.contains('own')));
  return RUNGS.filter((_, index) => own[index]);
}

/** The own views that the municipality has of a skill. */
async function ownViews(municipality: Municipality, vaardigheid: string): Promise<any[]> {
  const { items } = await municipality.read('samar', 'taalniveaus');
  return items.filter((one: any) => one.vaardigheid === vaardigheid && one.bron === 'zelf');
}

test('every skill has its newest level, who said so, when, and the goal', async ({ page }) => {
  await visit(page, PASSPORT);
  for (const name of ['luisteren', 'lezen', 'gesprekken', 'spreken', 'schrijven']) {
    const said = LEVELS.filter((one: any) => one.vaardigheid === name && one.bron !== 'zelf');
    const { niveau, bron, vastgesteldOp, doelniveau } = said.at(-1);
    const shown = await words(skill(page, name));
    expect(shown).toContain(message('nl', `niveau-${niveau}`));
    expect(shown).toContain(message('nl', `bron-${bron}`));
    expect(shown).toContain(vastgesteldOp.split('-').reverse().join('-'));
    expect(shown).toContain(message('nl', 'goal-is', { level: message('nl', `niveau-${doelniveau}`) }));
    const reached = await skill(page, name).locator('.rung.reached').count();
    expect(RUNGS[reached - 1]).toBe(niveau);
  }
});

test('an own view stands as a ring at once, arrives, and the level that others gave stays', async ({ page, municipality }) => {
  await visit(page, PASSPORT);
  const row = skill(page, 'schrijven');
  expect(await ring(row)).toEqual([]);
  const reached = await row.locator('.rung.reached').count();
  await give(row, 'a2');
  expect(await ring(row)).toEqual(['a2']);
  await expect(row.locator('.standing')).toHaveText(message('nl', 'standing-received'));
  expect(await ownViews(municipality, 'schrijven')).toMatchObject([{ niveau: 'a2', vastgesteldOp: '2026-11-24' }]);
  await expect(row.locator('.rung.reached')).toHaveCount(reached);
  await openTab(page, '/plan', 'plan');
  await openTab(page, PORTFOLIO.path, PORTFOLIO.name);
  await openPart(page, 'my-levels');
  expect(await ring(row)).toEqual(['a2']);
});

test('another own view takes its place, and both stay in the history', async ({ page, municipality }) => {
  await visit(page, PASSPORT);
  const row = skill(page, 'gesprekken');
  expect(await ring(row)).toEqual(['b1']);
  await give(row, 'a2');
  expect(await ring(row)).toEqual(['a2']);
  await expect(row.locator('.standing')).toHaveText(message('nl', 'standing-received'));
  const known = LEVELS.filter((one: any) => one.vaardigheid === 'gesprekken').reverse();
  const history = (await unfold(row, 'level-growth')).locator('p');
  await expect(history).toHaveCount(known.length + 1);
  const lines = await Promise.all((await history.all()).map(words));
  const expected = [{ niveau: 'a2', bron: 'zelf', vastgesteldOp: '2026-11-24' }, ...known];
  for (const [index, { niveau, bron, vastgesteldOp }] of expected.entries()) {
    expect(lines[index]).toContain(message('nl', `niveau-${niveau}`));
    expect(lines[index]).toContain(message('nl', `bron-${bron}`));
    expect(lines[index]).toContain(vastgesteldOp.split('-').reverse().join('-'));
  }
  expect((await ownViews(municipality, 'gesprekken')).map(({ niveau }) => niveau)).toEqual(['b1', 'a2']);
});

test('without a network an own view waits and says so, and arrives once', async ({ page, context, municipality }) => {
  await visit(page, PASSPORT);
  const row = skill(page, 'lezen');
  await context.setOffline(true);
  await give(row, 'b1');
  await expect(row.locator('.standing')).toContainText(message('nl', 'standing-waiting'));
  expect(await ring(row)).toEqual(['b1']);
  await context.setOffline(false);
  await expect(row.locator('.standing')).toHaveText(message('nl', 'standing-received'));
  expect(await ownViews(municipality, 'lezen')).toHaveLength(1);
});

test('an own view that the municipality refuses is told, and is not shown as mine', async ({ page, municipality }) => {
  await visit(page, PASSPORT);
  await page.route('**/api/v1/taalniveaus/*', (route) => route.fulfill({ status: 403, headers: { 'API-Version': '1.0.0' }, body: '{}' }));
  const row = skill(page, 'lezen');
  const part = await unfold(row, 'level-own');
  await tap(part, 'niveau-b1');
  await expect(row.locator('.standing')).toContainText(message('nl', 'standing-refused'));
  expect(await ring(row)).toEqual([]);
  await tap(row.locator('.standing'), 'unsent-discard');
  await expect(row.locator('.standing')).toHaveCount(0);
  expect(await ownViews(municipality, 'lezen')).toEqual([]);
});
