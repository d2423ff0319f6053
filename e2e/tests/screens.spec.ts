// Every screen shows the participant's own data, in Dutch and in Arabic, at the size of a small phone.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { message, type Tag } from './messages';
import { participantFile } from './municipality';
import { DATA_SCREENS, openTab, ready, screenWords, visit, words } from './screens';

const pip = participantFile('samar', 'pip.json');
const contact = participantFile('samar', 'contactpersoon.json');
const messages = participantFile('samar', 'berichten.json');
const agreements = participantFile('samar', 'begeleidingsafspraken.json');
const menu = participantFile('samar', 'menukaart.json');
const tasks = participantFile('samar', 'portfolio-taken.json');

/** Texts of the participant's folder that a screen must show in a language. */
const TEXTS: Record<string, (tag: Tag) => string[]> = {
  vandaag: (tag) => [{ nl: 'Taalles', ar: 'درس اللغة' }[tag], 'ROC Voorbeeldstad, lokaal 2.14', 'Ravi Ramdin', '09:00–12:00', '24-11'],
  plan: (tag) => [
    pip.plan.hoofddoel.tekst,
    ...pip.leerroute.fases.map((fase: any) => fase.naam[tag].tekst),
    ...pip.voortraject.map((station: any) => station.titel[tag].tekst),
  ],
  afspraken: (tag) => agreements.flatMap((a: any) => [a.wat[tag].tekst, ...(a.waarom ? [a.waarom[tag].tekst] : [])]),
  leerroute: () => ['380', '22', '40', '12', '86', '07-10-2026', '27-10-2026', '20-01-2027', '11-11-2025 – 10-11-2028', '08-11-2026'],
  // The decision is the letter's own, and no machine translates it.
  brief: () => [pip.beschikking.besluit.nl.tekst, 'VB-2026-004817', '07-09-2026', '19-10-2026'],
  doel: (tag) => [
    pip.plan.hoofddoel.tekst,
    ...pip.plan.doelen.map((doel: any) => doel.titel[tag].tekst),
    ...pip.plan.ontwikkelwensen.map((wish: any) => wish.tekst.tekst),
  ],
  geld: (tag) => [message(tag, 'no-money')],
  kiezen: (tag) => menu.flatMap((item: any) => [item.titel[tag].tekst, item.uitleg[tag].tekst]),
  lessen: (tag) => [
    { nl: 'Fietsles voor vrouwen', ar: 'تعليم ركوب الدراجة للنساء' }[tag],
    'Buurthuis De Linde', 'Bakkerij De Korenaar', '08:00–12:30', '13:00–16:00', '25-11', '26-11', '01-12',
  ],
  portfolio: (tag) => tasks.filter((t: any) => !t.gevoelig).flatMap((t: any) => [t.titel[tag].tekst, t.opdracht[tag].tekst]),
  contact: (tag) => [
    contact.naam, contact.functie[tag].tekst, contact.telefoonnummer, ...messages.map((m: any) => m.inhoud.tekst),
    ...contact.andereHelpers.filter((h: any) => !h.gevoelig).flatMap((h: any) => [h.naam, h.waarvoor[tag].tekst]),
  ],
};

const DIRECTION = { nl: 'ltr', ar: 'rtl' };

// What is read on Contact stays read, and is then no longer new on Vandaag.
test.use({ writes: true });

for (const tag of ['nl', 'ar'] as const) {
  test.describe(`in ${tag}`, () => {
    test.use({ taal: tag });

    for (const screen of DATA_SCREENS) {
      test(`${screen.name} shows the participant's data`, async ({ page }) => {
        await visit(page, screen);
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[tag]);
        const shown = await screenWords(page);
        for (const text of TEXTS[screen.name](tag)) expect(shown).toContain(text.replace(/\s+/g, ' '));
        await expect(page.locator('.failed, .skeleton')).toHaveCount(0);
      });
    }

    test('the title follows the screen, and the focus is on its heading', async ({ page }) => {
      await visit(page, { path: '/', name: 'vandaag' });
      for (const name of ['plan', 'lessen', 'portfolio', 'contact']) {
        await openTab(page, `/${name}`, name);
        await expect(page).toHaveTitle(`${message(tag, `title-${name}`)} · Mijn PIP`);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        await expect(page.locator('nav [aria-current="page"]')).toHaveAttribute('href', `/${name}`);
      }
      await page.goBack();
      await ready(page, 'portfolio');
      await expect(page).toHaveTitle(`${message(tag, 'title-portfolio')} · Mijn PIP`);
    });
  });
}

test.describe('on Vandaag', () => {
  test('the next step is the lesson of this morning, with its clock', async ({ page }) => {
    await visit(page, { path: '/', name: 'vandaag' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Goedemorgen, .?Samar.?$/);
    const step = page.locator('.step');
    await expect(step).toHaveCount(1);
    expect(await words(step)).toMatch(/^Volgende stap\W*vandaag Taalles /);
    expect(await words(step.locator('.when-day'))).toBe('dinsdag 24-11');
    await expect(step.locator('.when-time')).toHaveText('09:00–12:00');
    expect(await hands(page)).toEqual({ hour: 270, minute: 0 });
    await expect(step.getByRole('link', { name: 'Route' })).toHaveAttribute('href', /^geo:52\.0912,5\.4031/);
    await expect(step.locator('a[href^="tel:"]')).toHaveAttribute('href', 'tel:+31850001210');
  });

  test('what is new leads to its screen', async ({ page }) => {
    await visit(page, { path: '/', name: 'vandaag' });
    const news = page.locator('.news');
    await expect.poll(() => words(news)).toBe(
      'Nieuw voor u Antwoord van Joost van Dalen Reactie van Els Visser op uw taak Gaat niet door Taalles',
    );
    await news.getByRole('link').last().click();
    await ready(page, 'lessen');
    await expect(page.locator('details.agenda[open]')).toHaveAttribute('id', 'samar-les-di-04');
    await page.goBack();
    await news.getByRole('link', { name: 'Els Visser' }).click();
    await ready(page, 'portfolio');
  });

  test.describe('in Arabic', () => {
    test.use({ taal: 'ar' });

    test('the Dutch weekday and the Dutch name stand beside', async ({ page }) => {
      await visit(page, { path: '/', name: 'vandaag' });
      const step = page.locator('.step');
      expect(await words(step.locator('.when-day'))).toBe('الثلاثاء dinsdag 24-11');
      await expect(step.locator('.when-day [lang=nl]')).toHaveText('dinsdag');
      await expect(step.locator('.step-title [lang=nl]')).toHaveText('Taalles');
      await expect(step.locator('.when-time')).toHaveAttribute('dir', 'ltr');
      expect(await hands(page)).toEqual({ hour: 270, minute: 0 });
    });
  });

  test.describe('when the lesson is over', () => {
    test.use({ now: '2026-11-24T13:45:00Z' });

    test('the next step is that of tomorrow', async ({ page }) => {
      await visit(page, { path: '/', name: 'vandaag' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Goedemiddag, .?Samar.?$/);
      expect(await words(page.locator('.step'))).toMatch(/^Volgende stap\W*morgen Werken in de bakkerij /);
      expect(await words(page.locator('.step .when-day'))).toBe('woensdag 25-11');
      await expect(page.locator('.step .when-time')).toHaveText('08:00–12:30');
      expect(await hands(page)).toEqual({ hour: 240, minute: 0 });
    });
  });
});

test('another participant sees her own plan', async ({ page, context, municipality }) => {
  await context.clearCookies();
  await page.goto('/demo/inloggen/zebib?terug=/contact');
  await ready(page, 'contact');
  const hers = participantFile('zebib', 'contactpersoon.json');
  expect(await screenWords(page)).toContain(hers.naam);
  expect(hers.naam).not.toBe(contact.naam);
  await expect(page.getByText(contact.naam)).toHaveCount(0);
  expect((await municipality.read('zebib', 'sessie')).weergavenaam).toBe('Zebib');
});

test.describe('on Lessen', () => {
  test('a moved and a cancelled lesson say so', async ({ page }) => {
    await visit(page, { path: '/lessen', name: 'lessen' });
    const moved = page.locator('.agenda', { hasText: 'Andere tijd' });
    expect(await words(moved)).toContain('Andere tijd was 09:00 Taalles lezen en schrijven 13:00–16:00');
    const cancelled = page.locator('.agenda.cancelled');
    expect(await words(cancelled)).toContain('Gaat niet door Taalles');
  });

  test('a day of the week strip leads to that day', async ({ page }) => {
    await visit(page, { path: '/lessen', name: 'lessen' });
    await page.locator('.week-strip a[href="#2026-11-28"]').click();
    await expect(page.getByRole('heading', { name: 'zaterdag 28-11' })).toBeInViewport();
    await expect(page).toHaveURL('/lessen#2026-11-28');
  });

  test('a sensitive item is only an appointment', async ({ page, municipality }) => {
    const { items } = await municipality.read('samar', 'agenda-items');
    const secret = { ...items.find((item: any) => item.begin > '2026-11-25'), gevoelig: true, titel: { nl: { tekst: 'Omgaan met stress', herkomst: 'mens' } } };
    await municipality.answer({ 'agenda-items': { items: [secret] } });
    await visit(page, { path: '/lessen', name: 'lessen' });
    await expect(page.locator('.agenda h3')).toHaveText('Afspraak');
    expect(await page.locator('body').textContent()).not.toContain('Omgaan met stress');
  });
});

test('a sensitive agreement is folded under a neutral title', async ({ page }) => {
  const secret = agreements.find((afspraak: any) => afspraak.gevoelig).wat.nl.tekst;
  await visit(page, { path: '/afspraken', name: 'afspraken' });
  await expect(page.getByText('Privé-afspraak')).toBeVisible();
  await expect(page.getByText(secret)).toBeHidden();
  await page.getByText('Privé-afspraak').click();
  await expect(page.getByText(secret)).toBeVisible();
});

test('the letter is the PDF of the municipality', async ({ page, municipality }) => {
  await visit(page, { path: '/brief', name: 'brief' });
  const href = await page.getByRole('link', { name: 'Open de brief' }).getAttribute('href');
  const answer = await page.request.get(municipality.origin + href);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('every tab can be reached and opened with the keyboard', async ({ page }) => {
  await visit(page, { path: '/ik', name: 'ik' });
  const reached: string[] = [];
  for (let presses = 0; presses < 40 && reached.length < 5; presses += 1) {
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.closest('nav a')?.getAttribute('href'));
    if (href) reached.push(href);
  }
  expect(reached).toEqual(['/', '/plan', '/lessen', '/portfolio', '/contact']);
  await page.keyboard.press('Enter');
  await ready(page, 'contact');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an address that does not exist says so and leads back', async ({ page }) => {
  await page.goto('/bestaat-niet');
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Vandaag' }).click();
  await ready(page, 'vandaag');
});

for (const timezoneId of ['America/New_York', 'Asia/Tehran']) {
  test.describe(`on a phone set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('times are those of Amsterdam', async ({ page }) => {
      await visit(page, { path: '/', name: 'vandaag' });
      expect(await words(page.locator('.step .when-day'))).toBe('dinsdag 24-11');
      await expect(page.locator('.step .when-time')).toHaveText('09:00–12:00');
      await openTab(page, '/lessen', 'lessen');
      expect(await words(page.locator('.days h2.day').first())).toMatch(/^vandaag dinsdag 24-11$/i);
      expect(await words(page.locator('details.agenda').first())).toContain('Taalles 09:00–12:00');
      await openTab(page, '/contact', 'contact');
      expect(await words(page.locator('.reach'))).toBe('Vandaag bereikbaar vanaf 09:00');
    });

    test.describe('just after midnight in Amsterdam', () => {
      test.use({ now: '2026-11-24T23:30:00Z' });

      test('today is the day of Amsterdam', async ({ page }) => {
        await visit(page, { path: '/lessen', name: 'lessen' });
        expect(await words(page.locator('.days h2.day').first())).toMatch(/^vandaag woensdag 25-11/i);
        await expect(page.locator('.week-strip [aria-current=date] strong')).toHaveText('25');
      });
    });
  });
}

test('on a phone whose clock is two years behind, today is the day of the municipality', async ({ page, context }) => {
  await context.clock.setSystemTime('2024-11-24T18:00:00Z');
  await visit(page, { path: '/', name: 'vandaag' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Goedemorgen/);
  expect(await words(page.locator('.step'))).toMatch(/^Volgende stap\W*vandaag Taalles /);
});

test.describe('with the browser\'s own timers', () => {
  test.use({ fakeTime: false });

  test('a screen marks the moment it shows its data', async ({ page }) => {
    await visit(page, { path: '/plan', name: 'plan' });
    const marks = await page.evaluate(() => performance.getEntriesByName('pip-ready').map((mark) => mark.startTime));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks[0]).toBeGreaterThan(0);
  });
});

/** How far the hands of the first clock on the screen are turned, degrees. */
async function hands(page: Page): Promise<{ hour: number; minute: number }> {
  const turned = (hand: string) => page.locator(`.clock-face .${hand}`).first().getAttribute('transform');
  const degrees = (transform: string | null) => Number(/^rotate\((\d+)/.exec(transform ?? '')?.[1]);
  return { hour: degrees(await turned('hour')), minute: degrees(await turned('minute')) };
}
