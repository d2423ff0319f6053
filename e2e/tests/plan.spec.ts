// The rest of the plan: wishes, self-study, choosing, money, what stands before the plan, registering for exams, the letter.
import type { Locator, Page } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import { WITH_MICROPHONE } from './microphone';
import type { Municipality } from './municipality';
import { ready, screenWords, visit, words } from './screens';

const PLAN = { path: '/plan', name: 'plan' };
const DOEL = { path: '/doel', name: 'doel' };
const GELD = { path: '/geld', name: 'geld' };
const KIEZEN = { path: '/kiezen', name: 'kiezen' };
const LEERROUTE = { path: '/leerroute', name: 'leerroute' };
const BRIEF = { path: '/brief', name: 'brief' };

test.use({ writes: true, launchOptions: WITH_MICROPHONE });

test.describe('wishes', () => {
  test('one that is typed appears with how far it is, and after a reload once', async ({ page, municipality }) => {
    await visit(page, DOEL);
    const wishes = page.locator('.wishes');
    await tap(wishes, 'send');
    await expect(wishes.getByRole('alert')).toHaveText(message('nl', 'tell-empty'));
    await wishes.getByLabel(message('nl', 'add-wish')).fill('Ik wil leren zwemmen.');
    await tap(wishes, 'send');
    await expect(wishes.getByText('Ik wil leren zwemmen.')).toHaveCount(1);
    await expect(wishes.locator('.standing')).toContainText(message('nl', 'standing-received'));
    await expect(wishes.getByLabel(message('nl', 'add-wish'))).toHaveValue('');
    await page.reload();
    await ready(page, 'doel');
    await expect(wishes.getByText('Ik wil leren zwemmen.')).toHaveCount(1);
    const { plan } = await municipality.read('samar', 'pip');
    expect(plan.ontwikkelwensen.filter((wish: any) => wish.tekst?.tekst === 'Ik wil leren zwemmen.')).toMatchObject([{ tekst: { taal: 'nl' } }]);
  });

  test('one without a network waits, and is received when there is one', async ({ page, context }) => {
    await visit(page, DOEL);
    const wishes = page.locator('.wishes');
    await context.setOffline(true);
    await wishes.getByLabel(message('nl', 'add-wish')).fill('Ik wil leren zwemmen.');
    await tap(wishes, 'send');
    await expect(wishes.locator('.standing')).toContainText(message('nl', 'standing-waiting'));
    await context.setOffline(false);
    await expect(wishes.locator('.standing')).toContainText(message('nl', 'standing-received'));
    await expect(wishes.getByText('Ik wil leren zwemmen.')).toHaveCount(1);
  });

  test('one that is spoken appears, with its recording at the municipality', async ({ page, context, municipality }) => {
    await context.grantPermissions(['microphone']);
    await visit(page, DOEL);
    const wishes = page.locator('.wishes');
    await tap(wishes, 'voice-tell');
    await page.waitForFunction(() => (document.querySelector<HTMLMeterElement>('.recording meter')?.value ?? 0) > 0);
    await tap(wishes, 'voice-stop');
    await expect(wishes.getByText(message('nl', 'voice-recorded'))).toBeVisible();
    await tap(wishes, 'send');
    await expect(wishes.getByText(message('nl', 'spoken-wish'))).toHaveCount(1);
    await expect(wishes.locator('.standing')).toContainText(message('nl', 'standing-received'));
    const { plan } = await municipality.read('samar', 'pip');
    const { opnameId } = plan.ontwikkelwensen.find((wish: any) => !wish.tekst);
    const audio = await page.request.get(`${municipality.origin}/api/v1/opnamen/${opnameId}/inhoud`);
    expect(audio.status()).toBe(200);
  });
});

test('self-study is noted by picture, with words for who wants', async ({ page, municipality }) => {
  await visit(page, LEERROUTE);
  const study = page.locator('.self-study');
  expect(await words(study)).toContain('105 minuten in de laatste 7 dagen');
  await expect(study.getByRole('button', { name: message('nl', 'self-study-note') })).toHaveCount(0);
  await study.getByRole('button', { name: '30' }).click();
  await tap(study, 'self-study-note');
  await expect(study.locator('.goals li').first()).toContainText('dinsdag');
  expect(await words(study.locator('.goals li').first())).toContain('30 minuten');
  expect(await words(study)).toContain('135 minuten in de laatste 7 dagen');

  await study.getByRole('button', { name: '15' }).click();
  await study.getByLabel(message('nl', 'self-study-what')).fill('Ik las de krant.');
  await tap(study, 'self-study-note');
  await expect(study.getByText('Ik las de krant.')).toHaveCount(1);
  await expect(study.locator('.standing')).toContainText(message('nl', 'standing-received'));
  await page.reload();
  await ready(page, 'leerroute');
  expect(await words(study)).toContain('150 minuten in de laatste 7 dagen');
  await expect(study.getByText('Ik las de krant.')).toHaveCount(1);
  const { items } = await municipality.read('samar', 'zelfstudie');
  expect(items.filter((note: any) => note.datum === '2026-11-24').map((note: any) => note.minuten).sort()).toEqual([15, 30]);
});

test.describe('choosing', () => {
  /** The card of something that can be chosen. */
  const card = (page: Page, text: string): Locator => page.locator('.menu .card', { hasText: text });

  async function choice(municipality: Municipality, id: string): Promise<any> {
    const { items } = await municipality.read('samar', 'menukaart');
    return items.find((item: any) => item.id === id);
  }

  test('what is chosen says so, and can be given back', async ({ page, municipality }) => {
    await visit(page, KIEZEN);
    const money = card(page, 'Omgaan met geld');
    await tap(money, 'choose-this');
    await expect(money.getByText(message('nl', 'chosen'), { exact: true })).toBeVisible();
    await expect(money.locator('.standing')).toContainText(message('nl', 'standing-received'));
    expect(await choice(municipality, 'samar-menukaart-07')).toMatchObject({ keuze: {}, plaatsenVrij: 3 });
    await page.reload();
    await ready(page, 'kiezen');
    await expect(money.getByText(message('nl', 'chosen'), { exact: true })).toBeVisible();
    await tap(money, 'choose-no-longer');
    await expect(money.getByRole('button', { name: message('nl', 'choose-this') })).toBeVisible();
    await expect.poll(() => choice(municipality, 'samar-menukaart-07')).toMatchObject({ plaatsenVrij: 4 });
    expect(await choice(municipality, 'samar-menukaart-07')).not.toHaveProperty('keuze');
  });

  test('what is full cannot be chosen', async ({ page }) => {
    await visit(page, KIEZEN);
    const full = card(page, 'Schoon werken in de keuken');
    await expect(full).toContainText('Er is geen plaats meer');
    await expect(full.getByRole('button')).toHaveCount(0);
  });

  test('what is at the same time stands beside, and can still be chosen', async ({ page }) => {
    await visit(page, KIEZEN);
    const writing = card(page, 'Extra les schrijven');
    expect(await words(writing.locator('.change'))).toBe('U heeft dan al iets anders: 09:00–12:00 Taalles lezen en schrijven');
    await expect(writing.getByRole('button', { name: message('nl', 'choose-this') })).toBeVisible();
    await expect(page.locator('.menu .change')).toHaveCount(1);
  });

  test('the last place is gone meanwhile: it says so, and the rest stands', async ({ page, municipality }) => {
    await visit(page, KIEZEN);
    const { items } = await municipality.read('samar', 'menukaart');
    items.find((item: any) => item.id === 'samar-menukaart-07').plaatsenVrij = 0;
    await municipality.store('samar', 'menukaart', { items });
    const money = card(page, 'Omgaan met geld');
    await tap(money, 'choose-this');
    await expect(money.locator('.standing')).toContainText(message('nl', 'standing-refused'));
    await expect(money.getByText(message('nl', 'chosen'), { exact: true })).toHaveCount(0);
    await expect(page.locator('.menu .card')).toHaveCount(items.length);
    await tap(card(page, 'Gezond koken'), 'choose-this');
    await expect(card(page, 'Gezond koken').getByText(message('nl', 'chosen'), { exact: true })).toBeVisible();
    await expect.poll(() => choice(municipality, 'samar-menukaart-10')).toHaveProperty('keuze');
    expect(await choice(municipality, 'samar-menukaart-07')).not.toHaveProperty('keuze');
  });
});

test.describe('money', () => {
  test('who has none has no tile, and its screen says so', async ({ page }) => {
    await visit(page, PLAN);
    await expect(page.locator('.tile').first()).toBeVisible();
    await expect(page.locator('.tile[href="/geld"]')).toHaveCount(0);
    await visit(page, GELD);
    await expect(page.getByText(message('nl', 'no-money'))).toBeVisible();
    await expect(page.locator('.failed, .amount')).toHaveCount(0);
  });

  test.describe('of who has some', () => {
    test.use({ deelnemer: 'hodan' });

    test('is a tap away from the plan', async ({ page }) => {
      await visit(page, PLAN);
      await page.locator('.tile[href="/geld"]').click();
      await ready(page, 'geld');
      await expect(page.locator('.amount').first()).toHaveText('€ 110,00');
    });

    test.describe('in Arabic', () => {
      test.use({ taal: 'ar' });

      test('amounts keep their order', async ({ page, municipality }) => {
        const ontzorgen = await municipality.read('hodan', 'ontzorgen');
        ontzorgen.leefgeld.bedragCent = 123_456;
        await municipality.store('hodan', 'ontzorgen', ontzorgen);
        await visit(page, GELD);
        const amount = page.locator('.amount').first();
        await expect(amount).toHaveText('€ 1.234,56');
        await expect(amount).toHaveAttribute('dir', 'ltr');
        // As drawn, from left to right.
        const left = await amount.evaluate((element) => {
          const text = element.firstChild!;
          return Array.from(text.textContent!, (_, at) => {
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            return range.getBoundingClientRect().left;
          });
        });
        expect(left).toEqual([...left].sort((a, b) => a - b));
      });
    });
  });
});

test.describe('before the plan', () => {
  test.use({ deelnemer: 'blessing' });

  test('it says within how many weeks the plan comes, and when the next talk is', async ({ page }) => {
    await visit(page, PLAN);
    const shown = await screenWords(page);
    expect(shown).toContain('Dat is klaar binnen 10 weken nadat uw gemeente u gaat helpen. U hoeft nu niets te doen.');
    expect(shown).toContain('Uw volgende gesprek Uw contactpersoon belt u 11:00–11:20 vrijdag 27-11');
  });

  test('a municipality with a shorter term says that', async ({ page, municipality }) => {
    await configure(page, municipality, (config) => { config.planTermijnWeken = 6; });
    await visit(page, PLAN);
    expect(await screenWords(page)).toContain('Dat is klaar binnen 6 weken nadat uw gemeente u gaat helpen.');
  });

  test('without a talk in the timetable it says who will tell', async ({ page, municipality }) => {
    await municipality.store('blessing', 'agenda-items', { items: [] });
    await visit(page, PLAN);
    await expect(page.getByText(message('nl', 'no-talk-yet'))).toBeVisible();
  });
});

test('once there is a plan, no weeks are named', async ({ page }) => {
  await visit(page, PLAN);
  await expect(page.getByText(message('nl', 'plan-coming'))).toHaveCount(0);
});

test.describe('registering for an exam', () => {
  test('until when, for what is neither passed nor planned', async ({ page }) => {
    await visit(page, LEERROUTE);
    const registers = page.locator('.exams li').filter({ has: page.locator('.register') });
    // Fourteen weeks before 10-11-2028, the last day of the term: six for the result, eight to register.
    expect(await Promise.all((await registers.all()).map(words))).toEqual(
      ['Lezen', 'Schrijven', 'Spreken'].map((part) => `${part} Meld u aan tot en met 04-08-2028 Nog 2 gratis pogingen Nog niet gedaan`),
    );
  });

  test('without weeks the contact person knows', async ({ page, municipality }) => {
    await configure(page, municipality, (config) => { delete config.examentermijnen; });
    await visit(page, LEERROUTE);
    await expect(page.locator('.register')).toHaveText(Array(3).fill(message('nl', 'ask-when-to-register')));
  });
});

test.describe('in Arabic', () => {
  test.use({ taal: 'ar' });

  test('the decision of the letter is never shown in a machine\'s words', async ({ page, municipality }) => {
    const pip = await municipality.read('samar', 'pip');
    pip.beschikking.besluit.ar = { tekst: 'أنت تتابعين مسار B1.', herkomst: 'machine' };
    await municipality.store('samar', 'pip', pip);
    await visit(page, BRIEF);
    await expect(page.locator('.letter-says').getByText(pip.beschikking.besluit.nl.tekst)).toHaveAttribute('lang', 'nl');
    await expect(page.getByText(pip.beschikking.besluit.ar.tekst)).toHaveCount(0);

    pip.beschikking.besluit.ar.herkomst = 'nagekeken';
    await municipality.store('samar', 'pip', pip);
    await visit(page, BRIEF);
    await expect(page.getByText(pip.beschikking.besluit.ar.tekst)).toBeVisible();
  });
});

/** Serves another config.json. */
async function configure(page: Page, municipality: Municipality, change: (config: any) => void): Promise<void> {
  const config = await (await page.request.get(`${municipality.origin}/config.json`)).json();
  change(config);
  await municipality.fail({ pad: '/config.json', body: JSON.stringify(config) });
}
