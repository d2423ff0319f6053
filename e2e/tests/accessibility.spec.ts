// axe and HTML_CodeSniffer on every screen, in light and dark. HTML_CodeSniffer sees the contrast of Arabic script, axe does not.
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PRIVATE_SCREENS, type Screen, SIGNED_OUT_SCREENS, unfold, visit } from './screens';
import { connect, DELEN, helperPhone, join, openLink, share, shareWithFamily } from './sharing';

const CODE_SNIFFER = createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js');

// The checkers are scripts that the app's own policy would refuse.
test.use({ bypassCSP: true });

for (const taal of ['nl', 'ar', 'ti'] as const) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });

    for (const screen of PRIVATE_SCREENS) {
      test(`${screen.name} has no findings`, async ({ page }) => expectAccessible(page, screen));
    }

    test.describe('of who has money paid', () => {
      test.use({ deelnemer: 'hodan' });

      test('geld has no findings', async ({ page }) => expectAccessible(page, { path: '/geld', name: 'geld' }));
    });

    test.describe('signed out', () => {
      test.use({ deelnemer: null });

      test('no screen has findings', async ({ page }) => {
        for (const screen of SIGNED_OUT_SCREENS) await expectAccessible(page, screen);
      });
    });

    test.describe('sharing', () => {
      test.use({ writes: true });

      test('each question and what is made have no findings', async ({ page }) => {
        await visit(page, DELEN);
        const main = page.locator('.asking .button-main');
        await page.locator('.asking .choice').first().click();
        await page.locator('.asking .option').first().click();
        await expectNoFindings(page, 'what is shared');
        await main.click();
        await expectNoFindings(page, 'how long');
        await page.locator('.asking .choice').first().click();
        await page.locator('.asking .choice').last().click();
        await expectNoFindings(page, 'is this right');
        await main.click();
        await expect(page.locator('.pin-shown')).toBeVisible();
        await expectNoFindings(page, 'the link');
      });

      test('what a taalmaatje and family see has no findings', async ({ browser, municipality }) => {
        const phone = () => helperPhone(browser, municipality, { taal, bypassCSP: true });
        const buddy = await phone();
        await openLink(buddy, await share(municipality));
        await expectNoFindings(buddy, 'a link that waits');
        await join(buddy);
        await expect(buddy.locator('.remark')).toBeVisible();
        await unfold(buddy);
        await expectNoFindings(buddy, 'what a taalmaatje sees');
        const family = await phone();
        await connect(family, await shareWithFamily(municipality));
        await expect(family.locator('.person')).toBeVisible();
        await expectNoFindings(family, 'what family sees');
      });
    });

    test('what is shown when something is wrong has no findings', async ({ page, municipality }) => {
      await municipality.fail({ pad: '/api/v1/contactpersoon', status: 503 });
      await visit(page, { path: '/contact', name: 'contact' });
      await expect(page.locator('.failed').first()).toBeVisible();
      await expectNoFindings(page, 'a failed part');

      await municipality.recover();
      await municipality.endSessions('samar');
      await page.locator('nav a[href="/plan"]').click();
      await expect(page.locator('main a[href^="/api/v1/inloggen"]')).toBeVisible();
      await expectNoFindings(page, 'a session that ended');

      await page.goto('/demo/inloggen/samar?terug=/bestaat-niet');
      await expect(page.locator('main h2, main h1').first()).toBeVisible();
      await expectNoFindings(page, 'an address that does not exist');

      await visit(page, { path: '/ik', name: 'ik' });
      await page.locator('[data-crash]').click();
      await expect(page.locator('#notice')).toBeVisible();
      await expectNoFindings(page, 'the crash notice');
    });
  });
}

test.describe('reading together', () => {
  test.use({ taal: 'ar' });

  test('has no findings, also with a finger on a line', async ({ page }) => {
    // Three screens, each with everything on it unfolded and read by two checkers.
    test.slow();
    for (const screen of [{ path: '/', name: 'vandaag' }, { path: '/plan', name: 'plan' }, { path: '/contact', name: 'contact' }]) {
      await visit(page, screen);
      await page.locator('.top-bar button').click();
      await page.locator('.line[role]').first().click();
      await unfold(page);
      await expectNoFindings(page, `${screen.path} together`);
    }
  });
});

test.describe('on a first visit', () => {
  test.use({ taal: null, deelnemer: null });

  test('the choice of a language has no findings', async ({ page }) => {
    await expectAccessible(page, { path: '/', name: 'welkom' });
  });
});

async function expectAccessible(page: Page, screen: Screen): Promise<void> {
  await visit(page, screen);
  await unfold(page);
  await expectNoFindings(page, screen.path);
}

/** Looks at everything in light, and at the colours again in dark. */
async function expectNoFindings(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = [...(await axe(new AxeBuilder({ page }))), ...(await codeSniffer(page))];
  expect.soft(light, `${what}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = [...(await axe(new AxeBuilder({ page }).withRules('color-contrast'))), ...(await codeSniffer(page))];
  expect.soft(dark, `${what}, dark`).toEqual([]);
}

async function axe(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `axe ${id}: ${target.join(' ')} ${html.slice(0, 120)}`));
}

/** What `HTMLCS.getMessages` tells of a finding. */
type Message = { type: number; code: string; msg: string; element: Element };

async function codeSniffer(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'HTMLCS' in window))) await page.addScriptTag({ path: CODE_SNIFFER });
  return page.evaluate(async () => {
    const { HTMLCS } = window as unknown as { HTMLCS: { ERROR: number; process: Function; getMessages: () => Message[] } };
    await new Promise((done) => HTMLCS.process('WCAG2AA', document, done));
    const errors = HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR);
    return errors.map(({ code, msg, element }) => `HTMLCS ${code}: ${msg} ${element.outerHTML.slice(0, 120)}`);
  });
}
