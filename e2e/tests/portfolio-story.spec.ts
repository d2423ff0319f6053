// My story: what a participant did with Dutch, by place, in words, by voice or with a photo; and taken away again.
import type { Locator, Page } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import { WITH_MICROPHONE } from './microphone';
import type { Municipality } from './municipality';
import { cameraPhoto, measures, tells } from './photo';
import { openPart, PORTFOLIO, speak, takePhoto } from './portfolio';
import { openTab, visit } from './screens';

const STORY = { path: `${PORTFOLIO.path}#verhaal`, name: PORTFOLIO.name };
const WORDS = 'Ik kocht een kaartje in de bus.';
const TODAY = '2026-11-24';

test.use({ writes: true, launchOptions: WITH_MICROPHONE });

/** The form to tell something with, once a place was chosen. */
async function tell(page: Page, place: string): Promise<Locator> {
  const form = page.locator('.story .card').first();
  await tap(form, `plek-${place}`);
  await expect(form.getByLabel(message('nl', 'story-what'))).toBeVisible();
  return form;
}

/** What was told, the newest first. */
function entries(page: Page): Locator {
  return page.locator('.story .card').filter({ has: page.locator('strong') });
}

/** The entries that the municipality has. */
async function stories(municipality: Municipality): Promise<any[]> {
  return (await municipality.read('samar', 'verhalen')).items;
}

test.beforeEach(async ({ municipality }) => {
  await municipality.store('samar', 'verhalen', { items: [] });
});

test('first where it was; in words it stands there at once and arrives', async ({ page, municipality }) => {
  await visit(page, STORY);
  await expect(page.getByText(message('nl', 'story-none'))).toBeVisible();
  await expect(page.locator('.story textarea')).toHaveCount(0);
  const form = await tell(page, 'buurt');
  await tap(form, 'send');
  await expect(form.getByRole('alert')).toHaveText(message('nl', 'tell-empty'));
  await form.locator('textarea').fill(WORDS);
  await tap(form, 'send');
  await expect(entries(page)).toContainText([WORDS]);
  await expect(entries(page)).toContainText(message('nl', 'plek-buurt'));
  await expect(entries(page)).toContainText('24-11-2026');
  await expect(entries(page).locator('.standing')).toHaveText(message('nl', 'standing-received'));
  expect(await stories(municipality)).toMatchObject([{ datum: TODAY, waar: 'buurt', tekst: { taal: 'nl', tekst: WORDS } }]);
  // The next one is told from the start.
  await expect(page.locator('.story textarea')).toHaveCount(0);
});

test('by voice and with a photo, which arrive before what refers to them', async ({ page, context, municipality }) => {
  await context.grantPermissions(['microphone']);
  await visit(page, STORY);
  const form = await tell(page, 'werk');
  await speak(form);
  await takePhoto(form, await cameraPhoto(page, 400, 300, true));
  await tap(form, 'send');
  await expect(entries(page).locator('.standing')).toHaveText(message('nl', 'standing-received'));
  const [{ opnameId, fotoId, tekst }] = await stories(municipality);
  expect(tekst).toBeUndefined();
  const photo = await (await page.request.get(`/api/v1/fotos/${fotoId}/inhoud`)).body();
  expect(measures(photo)).toEqual({ width: 300, height: 400 });
  expect(await tells(photo)).toEqual({});
  const order = (await municipality.writes('samar')).map(({ pad }) => pad.split('/')[3]);
  expect(order).toEqual(['opnamen', 'fotos', 'verhalen']);

  await entries(page).locator('summary').click();
  await expect.poll(() => entries(page).locator('img.photo').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
  const fetched = page.waitForResponse(`**/api/v1/opnamen/${opnameId}/inhoud`);
  await tap(entries(page), 'voice-play');
  expect((await fetched).headers()['content-type']).toMatch(/^audio\//);
});

test('the newest stands first, and all of it is there for who comes back', async ({ page, municipality }) => {
  const earlier = { id: '5d0a1c44-6c0e-4a3f-9a5e-0d7a3c0f2b11', datum: '2026-11-20', waar: 'les', tekst: { taal: 'nl', tekst: 'Ik stelde een vraag in de les.' } };
  await municipality.store('samar', 'verhalen', { items: [earlier] });
  await visit(page, STORY);
  for (const [place, words] of [['buurt', WORDS], ['werk', 'Ik belde de bakker.']]) {
    const form = await tell(page, place);
    await form.locator('textarea').fill(words);
    await tap(form, 'send');
    await expect(entries(page).first()).toContainText(words);
    await expect(entries(page).first().locator('.standing')).toHaveText(message('nl', 'standing-received'));
  }
  const all = ['Ik belde de bakker.', WORDS, earlier.tekst.tekst];
  await expect(entries(page)).toContainText(all);
  await visit(page, STORY);
  await expect(entries(page)).toHaveCount(3);
  expect((await stories(municipality)).map(({ waar }) => waar).sort()).toEqual(['buurt', 'les', 'werk']);
});

test('an entry is taken away once one was asked, with its photo', async ({ page, municipality }) => {
  await visit(page, STORY);
  const form = await tell(page, 'buurt');
  await takePhoto(form, await cameraPhoto(page, 400, 300));
  await tap(form, 'send');
  await expect(entries(page).locator('.standing')).toHaveText(message('nl', 'standing-received'));
  const [{ fotoId }] = await stories(municipality);
  await tap(entries(page), 'remove');
  await tap(entries(page), 'remove-no');
  await expect(entries(page)).toHaveCount(1);
  await tap(entries(page), 'remove');
  await tap(entries(page), 'remove-yes');
  await expect(entries(page)).toHaveCount(0);
  await expect.poll(() => stories(municipality)).toEqual([]);
  expect((await page.request.get(`/api/v1/fotos/${fotoId}/inhoud`)).status()).toBe(404);
  await visit(page, STORY);
  await expect(page.getByText(message('nl', 'story-none'))).toBeVisible();
});

test('without a network it waits and says so, and arrives once', async ({ page, context, municipality }) => {
  await visit(page, STORY);
  const form = await tell(page, 'les');
  await context.setOffline(true);
  await form.locator('textarea').fill(WORDS);
  await tap(form, 'send');
  await expect(entries(page).locator('.standing')).toContainText(message('nl', 'standing-waiting'));
  await context.setOffline(false);
  await expect(entries(page).locator('.standing')).toHaveText(message('nl', 'standing-received'));
  await expect(entries(page)).toHaveCount(1);
  expect(await stories(municipality)).toHaveLength(1);
});

test('an entry that the municipality refuses is told, and can be thrown away', async ({ page, municipality }) => {
  await visit(page, STORY);
  await page.route('**/api/v1/verhalen/*', (route) => route.fulfill({ status: 403, headers: { 'API-Version': '1.0.0' }, body: '{}' }));
  const form = await tell(page, 'les');
  await form.locator('textarea').fill(WORDS);
  await tap(form, 'send');
  await expect(entries(page).locator('.standing')).toContainText(message('nl', 'standing-refused'));
  await tap(entries(page).locator('.standing'), 'unsent-discard');
  await expect(entries(page)).toHaveCount(0);
  expect(await stories(municipality)).toEqual([]);
});

test('half a story is still there after going elsewhere and back', async ({ page }) => {
  await visit(page, STORY);
  await (await tell(page, 'werk')).locator('textarea').fill('Half getypt');
  await openTab(page, '/plan', 'plan');
  await openTab(page, PORTFOLIO.path, PORTFOLIO.name);
  await openPart(page, 'my-story');
  await expect((await tell(page, 'werk')).locator('textarea')).toHaveValue('Half getypt');
});
