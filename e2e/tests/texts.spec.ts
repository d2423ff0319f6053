// No technical leftovers on any screen, and no Dutch where Arabic belongs.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { message, messages, type Tag } from './messages';
import { ALL_SCREENS, SIGNED_OUT_SCREENS, unfold, visit } from './screens';

/** Ids that cannot be words of a sentence. */
const IDS = [...messages('nl').keys()].filter((id) => /[-_]/.test(id));

/** A text, and the language it stands in. */
type Said = { lang: string; text: string };

for (const tag of ['nl', 'ar'] as const) {
  test.describe(`in ${tag}`, () => {
    test.use({ taal: tag });

    test('every screen has words only', async ({ page }) => {
      for (const screen of ALL_SCREENS) {
        await visit(page, screen);
        await expectWords(page, tag);
      }
    });

    test.describe('signed out', () => {
      test.use({ deelnemer: null });

      test('every screen has words only', async ({ page }) => {
        for (const screen of SIGNED_OUT_SCREENS) {
          await visit(page, screen);
          await expectWords(page, tag);
        }
      });
    });
  });
}

async function expectWords(page: Page, tag: Tag): Promise<void> {
  await unfold(page);
  const all = await said(page);
  const path = new URL(page.url()).pathname;
  expect(all.length, path).toBeGreaterThan(3);
  expect(all.filter(({ text }) => /[{}]|undefined|\bnull\b|\bNaN\b|\[object/.test(text)), path).toEqual([]);
  expect(all.filter(({ text }) => text.split(/[\s⁨⁩]+/).some((word) => IDS.includes(word))), path).toEqual([]);
  if (tag !== 'nl') expect(all.filter(isDutchInPlaceOf(tag)), path).toEqual([]);
}

/** Finds the app's Dutch words where those of another language belong. */
function isDutchInPlaceOf(tag: Tag): (said: Said) => boolean {
  const own = new Set(messages(tag).values());
  const dutch = new Set([...messages('nl').values()].filter((text) => !own.has(text)));
  return ({ lang, text }) => lang === tag && dutch.has(text);
}

/** Every text of the page with its language: what is read, what is heard, and the title. */
async function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const all: { lang: string; text: string }[] = [{ lang: document.documentElement.lang, text: document.title }];
    const add = (element: Element, text: string | null): void => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      if (text?.trim()) all.push({ lang, text: text.trim() });
    };
    for (const element of document.querySelectorAll('#app *')) {
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(element, node.textContent);
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) add(element, element.getAttribute(name));
    }
    return all;
  });
}

test.describe('when the Arabic words lack one', () => {
  test.use({ taal: 'ar' });

  test('Dutch stands in for it, and this check finds it', async ({ page, municipality }) => {
    const answer = await page.request.get(`${municipality.origin}/locales/ar/app.ftl`);
    const body = (await answer.text()).replace(/^tab-lessen = .*$/m, '');
    await municipality.fail({ pad: '/locales/ar/app.ftl', body, contentType: 'text/plain; charset=utf-8' });
    await visit(page, { path: '/plan', name: 'plan' });
    expect((await said(page)).filter(isDutchInPlaceOf('ar'))).toEqual([{ lang: 'ar', text: message('nl', 'tab-lessen') }]);
  });
});
