// A municipality whose API offers only some resources: what is not offered has no tab, no screen and no request.
import { expect, test } from './fixtures';
import { DATA_SCREENS, screenWords, visit } from './screens';

const OFFERED = ['pip', 'contactpersoon'];

test.describe.configure({ mode: 'default' });
test.use({ flags: { onderdelen: OFFERED.join(',') } });

test('only what is offered has a tab', async ({ page }) => {
  await visit(page, { path: '/plan', name: 'plan' });
  await expect(page.locator('nav a')).toHaveText(['Vandaag', 'Plan', 'Contact']);
});

for (const [path, name] of [['/lessen', 'lessen'], ['/portfolio', 'portfolio'], ['/afspraken', 'afspraken']]) {
  test(`${path} says that it is not offered`, async ({ page }) => {
    await visit(page, { path, name });
    await expect(page.getByRole('heading', { name: 'Dit is er nog niet' })).toBeVisible();
    await expect(page.locator('.failed, .skeleton')).toHaveCount(0);
  });
}

test('what is offered is shown, without a gap where the rest would be', async ({ page }) => {
  for (const [path, name, text] of [['/', 'vandaag', 'B1-route'], ['/plan', 'plan', 'Blok 3: leren en werken'], ['/contact', 'contact', 'Mirjam Hoekstra']]) {
    await visit(page, { path, name });
    expect(await screenWords(page), path).toContain(text);
    await expect(page.locator('.failed, .skeleton'), path).toHaveCount(0);
  }
  await visit(page, { path: '/plan', name: 'plan' });
  await expect(page.locator('.tile')).toHaveCount(2);
  await visit(page, { path: '/brief', name: 'brief' });
  await expect(page.getByRole('link', { name: 'Open de brief' })).toHaveCount(0);
});

test('nothing is asked for that is not offered', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const resource = /\/api\/v1\/([^/?]+)/.exec(request.url())?.[1];
    if (resource) asked.add(resource);
  });
  for (const screen of DATA_SCREENS) await visit(page, screen);
  expect([...asked].sort()).toEqual([...OFFERED, 'sessie'].sort());
});
