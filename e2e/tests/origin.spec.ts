// Who made a text is said honestly and quietly, and nothing in it changes places.
import { expect, test } from './fixtures';
import { message } from './messages';
import { visit } from './screens';

const BRIEF = { path: '/brief', name: 'brief' };

test.use({ taal: 'ar' });

/** Lets the letter say something. */
async function decide(municipality: any, besluit: object): Promise<void> {
  const pip = await municipality.read('samar', 'pip');
  pip.beschikking.besluit = { nl: { tekst: 'U krijgt les.', herkomst: 'mens' }, ...besluit };
  await municipality.answer({ pip });
}

test('what a machine translated has a sign, and the screen explains it', async ({ page, municipality }) => {
  const { items } = await municipality.read('samar', 'begeleidingsafspraken');
  const wat = { nl: { tekst: 'U krijgt les.', herkomst: 'mens' }, ar: { tekst: 'ستحصلين على دروس.', herkomst: 'machine' } };
  await municipality.answer({ begeleidingsafspraken: { items: [{ ...items[0], wat }] } });
  await visit(page, { path: '/afspraken', name: 'afspraken' });
  await expect(page.locator('.agreement-what .says')).toHaveClass('says machine');
  await expect(page.getByText(message('ar', 'machine-made').split('.')[0])).toBeVisible();
});

test('a decision is never shown in the words of a machine', async ({ page, municipality }) => {
  await decide(municipality, { ar: { tekst: 'ستحصلين على دروس.', herkomst: 'machine' } });
  await visit(page, BRIEF);
  await expect(page.locator('.letter-says .says')).toHaveText('U krijgt les.');
});

test('what a person wrote or checked has none, and nothing is explained', async ({ page, municipality }) => {
  for (const herkomst of ['mens', 'nagekeken']) {
    await decide(municipality, { ar: { tekst: 'ستحصلين على دروس.', herkomst } });
    await visit(page, BRIEF);
    await expect(page.locator('.letter-says .says')).toHaveClass('says');
    await expect(page.locator('.machine-legend')).toBeHidden();
  }
});

test('what is only there in Dutch says so, in Dutch and from left to right', async ({ page, municipality }) => {
  await decide(municipality, {});
  await visit(page, BRIEF);
  const words = page.locator('.letter-says .says');
  await expect(words).toHaveText('U krijgt les.');
  await expect(words).toHaveAttribute('lang', 'nl');
  await expect(words).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('.letter-says .note')).toHaveText(message('ar', 'only-in-dutch'));
});

test('numbers keep their order inside Arabic', async ({ page, municipality }) => {
  await decide(municipality, { ar: { tekst: 'اتصلي 06-12345678 بين 09:00–12:00.', herkomst: 'mens' } });
  await visit(page, BRIEF);
  const left = (text: string) => page.locator('.letter-says .says').evaluate((says, text) => {
    const node = says.firstChild as Text;
    const x = (at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().x;
    };
    const begin = node.data.indexOf(text);
    return [x(begin), x(begin + text.length - 1)];
  }, text);
  for (const number of ['06-12345678', '09:00–12:00']) {
    const [first, last] = await left(number);
    expect(first, number).toBeLessThan(last);
  }
});
