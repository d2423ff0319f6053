// What the municipality sends that contradicts itself: that item says plainly that it cannot be shown and whom to ask, and
// the rest stands.
import { expect, test } from './fixtures';
import { lines, unfoldAll, without } from './lines';
import { message } from './messages';
import { visit } from './screens';

const ARABIC_ONLY = { ar: { tekst: 'كلام بلا هولندية', herkomst: 'mens' } };

/** Something wrong in a resource of a participant, and the part of a screen that then cannot be shown. */
type Wrong = {
  name: string;
  who?: string;
  resource: string;
  screen: string;
  spoil: (body: any) => void;
  part: string;
  /** Lines elsewhere that rightly go or change with it. */
  also?: string[];
};

const WRONG: Wrong[] = [
  { name: 'hours below nothing', resource: 'pip', screen: 'leerroute', part: '.part:has-text("Stage")', spoil: (pip) => { part(pip, 'stage').urenGevolgd = -5; } },
  { name: 'hours with a fraction', resource: 'pip', screen: 'leerroute', part: '.part:has-text("Taallessen")', spoil: (pip) => { part(pip, 'taallessen').urenGevolgd = 380.5; } },
  { name: 'a phase that ends before it begins', resource: 'pip', screen: 'plan', part: '.station:has-text("Blok 3")', spoil: (pip) => { pip.leerroute.fases[2].einde = '2020-01-01'; } },
  { name: 'a station of an unknown kind without a title', resource: 'pip', screen: 'plan', part: '.station:has-text("Leerbaarheidstoets")', spoil: (pip) => { pip.voortraject[2] = { soort: 'ruimtereis', voortgang: 'klaar' }; } },
  { name: 'a station with a title without Dutch', resource: 'pip', screen: 'plan', part: '.station:has-text("Leerbaarheidstoets")', spoil: (pip) => { pip.voortraject[2].titel = ARABIC_ONLY; } },
  { name: 'a term that ends before it begins', resource: 'pip', screen: 'leerroute', part: 'main .card:has-text("Inburgeringstermijn")', spoil: (pip) => { pip.inburgeringstermijn.einddatum = '2020-01-01'; }, also: Array(3).fill('Meld u aan tot en met 04-08-2028') },
  { name: 'an exam on no day', resource: 'pip', screen: 'leerroute', part: '.exams li:has-text("KNM")', spoil: (pip) => { pip.leerroute.onderdelen.find((one: any) => one.examens?.[0]?.onderdeel === 'KNM').examens[0].examendatum = 'ooit'; } },
  { name: 'a route without a target', resource: 'pip', screen: 'leerroute', part: 'main .card:has-text("Niveau dat u wilt halen"), .part', spoil: (pip) => { delete pip.leerroute.doelniveau; } },
  { name: 'a letter without a reference', resource: 'pip', screen: 'brief', part: 'main .card', spoil: (pip) => { delete pip.beschikking.kenmerk; } },
  { name: 'a goal without Dutch', resource: 'pip', screen: 'doel', part: '.field:has-text("Nederlands op niveau B1")', spoil: (pip) => { pip.plan.doelen[0].titel = ARABIC_ONLY; } },
  { name: 'a wish of no day', resource: 'pip', screen: 'doel', part: '.wishes li:has-text("fietsen")', spoil: (pip) => { pip.plan.ontwikkelwensen[1].datum = 42; } },
  { name: 'an agreement without Dutch', resource: 'begeleidingsafspraken', screen: 'afspraken', part: '.agreement:has-text("Ik leer fietsen.")', spoil: ({ items }) => { items.find((item: any) => item.id === 's-afspraak-04').wat = ARABIC_ONLY; } },
  { name: 'something to choose without Dutch', resource: 'menukaart', screen: 'kiezen', part: '.menu .card:has-text("Gezond koken")', spoil: ({ items }) => { items.find((item: any) => item.id === 'samar-menukaart-10').titel = ARABIC_ONLY; } },
  { name: 'self-study of less than no time', resource: 'zelfstudie', screen: 'leerroute', part: '.self-study', spoil: ({ items }) => { items[0].minuten = -10; } },
  { name: 'ontzorgen that ends before it begins', who: 'hodan', resource: 'ontzorgen', screen: 'geld', part: 'main .card', spoil: (money) => { money.einddatum = '2020-01-01'; } },
  { name: 'a payment with decimals', who: 'hodan', resource: 'ontzorgen', screen: 'geld', part: 'main li:has-text("€ 687,35")', spoil: (money) => { money.betalingen.find((one: any) => one.soort === 'huur').bedragCent = 687.35; } },
  { name: 'money to live on with decimals', who: 'hodan', resource: 'ontzorgen', screen: 'geld', part: 'main .card:has-text("Geld om van te leven")', spoil: (money) => { money.leefgeld.bedragCent = 110.5; } },
  { name: 'a step without Dutch', who: 'hodan', resource: 'ontzorgen', screen: 'geld', part: 'main li:has-text("Abdi en u betalen zelf het water.")', spoil: (money) => { money.afbouw[2].tekst = ARABIC_ONLY; } },
];

for (const { name, who = 'samar', resource, screen, spoil, part, also = [] } of WRONG) {
  test.describe(name, () => {
    test.use({ deelnemer: who, writes: true });

    test(`on /${screen} that item says so, and the rest stands`, async ({ page, municipality }) => {
      const errors: string[] = [];
      page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await visit(page, { path: `/${screen}`, name: screen });
      await unfoldAll(page);
      const spoilt = await lines(page, part);
      expect(spoilt).not.toEqual([]);
      const rest = without(await lines(page, 'main'), [...spoilt, ...also]);

      const body = await municipality.read(who, resource);
      spoil(body);
      await municipality.store(who, resource, body);
      await visit(page, { path: `/${screen}`, name: screen });
      await unfoldAll(page);
      const notice = page.locator('main').locator('.stale, .failed').filter({ hasText: /niet (goed )?laten zien/ });
      await expect(notice.first()).toBeVisible();
      const helps = notice.filter({ hasText: 'contactpersoon' }).or(notice.filter({ has: page.locator('a[href^="tel:"], a[href="/contact"]') }));
      await expect(helps.first()).toBeVisible();
      expect(without(rest, await lines(page, 'main'))).toEqual([]);
      expect(errors).toEqual([]);
      await expect(page.locator('#notice')).toBeHidden();
    });
  });
}

test('a plan without a goal that can be read still has its road and its tiles', async ({ page, municipality }) => {
  const pip = await municipality.read('samar', 'pip');
  delete pip.plan.hoofddoel;
  await municipality.answer({ pip });
  await visit(page, { path: '/plan', name: 'plan' });
  await expect(page.getByText(message('nl', 'part-unreadable'))).toBeVisible();
  await expect(page.locator('.station')).not.toHaveCount(0);
  await expect(page.locator('.tile')).not.toHaveCount(0);
  await visit(page, { path: '/doel', name: 'doel' });
  await expect(page.getByText(message('nl', 'part-unreadable'))).toBeVisible();
  await expect(page.getByText(message('nl', 'no-goal'))).toHaveCount(0);
});

/** A part of the route. */
function part(pip: any, soort: string): any {
  return pip.leerroute.onderdelen.find((one: any) => one.soort === soort);
}
