// Signing in at a real OpenID Connect provider on another site: 127.0.0.1, while the app is on localhost.
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { freePort, Listener } from './process';
import { ready } from './screens';

// One worker, so that one provider is enough.
test.describe.configure({ mode: 'default' });

const PROVIDER = join(import.meta.dirname, '../oidc/provider.mjs');

test.use({
  deelnemer: null,
  flags: [
    async ({}, use) => {
      // Each must know the other's address before it starts.
      const [port, providerPort] = [await freePort(), await freePort()];
      const back = `http://localhost:${port}/api/v1/inloggen/terugkeer`;
      const provider = await Listener.start('node', [PROVIDER, '--port', `${providerPort}`, '--redirect', back]);
      await use({
        port: `${port}`, issuer: provider.address, 'client-id': 'mijn-pip', 'client-secret': 'alleen-voor-de-test',
      });
      await provider.stop();
    },
    { scope: 'worker' },
  ],
});

test('the code flow with PKCE ends on the screen that was asked for', async ({ page, context, municipality }) => {
  await page.goto('/contact');
  await ready(page, 'welkom');
  const [authorization] = await Promise.all([
    page.waitForRequest((request) => request.url().startsWith('http://127.0.0.1')),
    page.getByRole('link', { name: 'Inloggen met DigiD' }).click(),
  ]);
  const asked = new URL(authorization.url()).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code', client_id: 'mijn-pip', code_challenge_method: 'S256',
    redirect_uri: `${municipality.origin}/api/v1/inloggen/terugkeer`,
  });
  for (const secret of ['code_challenge', 'state', 'nonce']) expect(asked.get(secret)?.length, secret).toBeGreaterThanOrEqual(22);

  await page.getByLabel('Deelnemer').fill('samar');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await ready(page, 'contact');
  await expect(page).toHaveURL(`${municipality.origin}/contact`);
  await expect(page.getByRole('heading', { name: 'Mirjam Hoekstra' })).toBeVisible();
  const own = (await context.cookies(municipality.origin)).filter((cookie) => cookie.name.startsWith('__Host-'));
  expect(own.map(({ name, sameSite }) => [name, sameSite])).toEqual([['__Host-pip', 'Strict']]);
});

test('signing out ends at the provider too', async ({ page, context, municipality }) => {
  await page.goto('/ik');
  await page.getByRole('link', { name: 'Inloggen met DigiD' }).click();
  await page.getByLabel('Deelnemer').fill('samar');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await ready(page, 'ik');
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(/^http:\/\/127\.0\.0\.1:\d+\/session\/end/);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(`${municipality.origin}/`);
  await ready(page, 'welkom');
  expect((await context.cookies(municipality.origin)).filter((cookie) => cookie.name === '__Host-pip')).toEqual([]);
});

test('who cancels at the provider is not signed in', async ({ page, context, municipality }) => {
  await page.goto('/plan');
  await page.getByRole('link', { name: 'Inloggen met DigiD' }).click();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByRole('heading')).toHaveText('Inloggen is niet gelukt');
  expect((await context.cookies(municipality.origin)).filter((cookie) => cookie.name.startsWith('__Host-'))).toEqual([]);
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await ready(page, 'welkom');
});

test('who is no participant is not signed in', async ({ page }) => {
  await page.goto('/plan');
  await page.getByRole('link', { name: 'Inloggen met DigiD' }).click();
  await page.getByLabel('Deelnemer').fill('niemand');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByRole('heading')).toHaveText('Inloggen is niet gelukt');
});
