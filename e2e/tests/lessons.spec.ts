// Lessen: the week at a glance, the list by day, other weeks, and all that stands on a card.
import type { Locator, Page } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import {
  card, change, hands, item, later, LESSEN, letLook, listed, nl, openLesson, timetable, turn, unfoldCard, VANDAAG,
} from './lessons';
import { message } from './messages';
import { NOW } from './municipality';
import { openTab, visit, words } from './screens';

const NEXT_WEEK = /\/agenda-items\?van=2026-11-30&tot=2026-12-07&?$/;
const SECRET = 'Groep: omgaan met stress';

test.use({ writes: true });

test.describe('the week at a glance', () => {
  const days = (page: Page) => page.locator('.week-strip li');

  test('has a dot for each item that takes place, four at most, and says how many', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('maandag', '2026-11-23T08:00:00Z'),
      item('dinsdag', '2026-11-24T09:00:00Z'),
      item('dinsdagavond', '2026-11-24T18:00:00Z'),
      item('vervallen', '2026-11-24T13:00:00Z', { status: 'geannuleerd' }),
      ...[7, 9, 11, 13, 15].map((hour) => item(`vol-${hour}`, `2026-11-26T${String(hour).padStart(2, '0')}:00:00Z`)),
      // Half past midnight on Monday after, in Amsterdam.
      item('week-erna', '2026-11-29T23:30:00Z'),
    );
    await visit(page, LESSEN);
    const dots = await days(page).evaluateAll((all) => all.map((day) => day.querySelectorAll('.dots i').length));
    expect(dots).toEqual([1, 2, 0, 4, 0, 0, 0]);
    expect(await words(days(page).nth(3))).toMatch(new RegExp(`${message('nl', 'weekday-4')}\\D+5\\D`));
  });

  test('leads to today and to the days that come, not to those that are over or empty', async ({ page, municipality }) => {
    await timetable(municipality, ...['23', '24', '27'].map((day) => item(day, `2026-11-${day}T13:00:00Z`)));
    await visit(page, LESSEN);
    const leads = await days(page).evaluateAll((all) => all.map((day) => day.querySelector('a')?.getAttribute('href')));
    expect(leads).toEqual([undefined, '#2026-11-24', undefined, undefined, '#2026-11-27', undefined, undefined]);
    await expect(page.locator('.week-strip [aria-current=date]')).toHaveCount(1);
    await expect(days(page).nth(1)).toHaveAttribute('aria-current', 'date');
    await days(page).nth(1).locator('a').click();
    await expect(page).toHaveURL('/lessen#2026-11-24');
    await expect(page.locator('h2[id="2026-11-24"]')).toBeInViewport();
  });

  test('has the theme of that week, never that of something sensitive', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('geheim', '2026-11-24T08:30:00Z', { thema: nl('Angst'), gevoelig: true }),
      item('les', '2026-11-26T08:00:00Z', { thema: nl('Veilig werken') }),
      item('later', '2026-12-01T08:00:00Z', { thema: nl('Mijn dokter') }),
    );
    await visit(page, LESSEN);
    const theme = page.locator('.fact', { hasText: message('nl', 'theme-of-the-week') });
    await expect(theme).toHaveCount(1);
    await expect(theme).toContainText('Veilig werken');
    await turn(page, 'week-after');
    await expect(theme).toContainText('Mijn dokter');
    await turn(page, 'week-after');
    await expect(theme).toHaveCount(0);
  });
});

test.describe('other weeks', () => {
  test('a week shows its own days; one tap goes back to today', async ({ page }) => {
    await visit(page, LESSEN);
    const back = page.getByRole('button', { name: message('nl', 'back-to-today') });
    await expect(back).toHaveCount(0);
    await turn(page, 'week-after');
    await expect(card(page, 'samar-les-di-04')).toBeVisible();
    expect((await listed(page)).filter((id) => /^\d/.test(id))).toEqual(['30', '01', '02', '03', '04', '05', '06'].map((day) => (day === '30' ? '2026-11-30' : `2026-12-${day}`)));
    await expect(page.locator('.week-strip strong')).toHaveText(['30', '1', '2', '3', '4', '5', '6']);
    await expect(page.locator('.week-strip [aria-current=date]')).toHaveCount(0);
    await back.click();
    await expect(card(page, 'samar-les-di-03')).toBeVisible();
    await expect(back).toHaveCount(0);
    await turn(page, 'week-before');
    await expect(card(page, 'samar-les-di-02')).toBeVisible();
    await expect(page.locator('details.earlier')).toHaveCount(0);
  });

  test('a week without anything says so', async ({ page, municipality }) => {
    await timetable(municipality, item('nu', '2026-11-24T13:00:00Z'));
    await visit(page, LESSEN);
    await turn(page, 'week-after');
    await expect(page.getByText(message('nl', 'no-lessons-this-week'))).toBeVisible();
    await expect(page.locator('.agenda')).toHaveCount(0);
  });

  test('a week that was seen is there at once, and asking again costs only a 304', async ({ page }) => {
    await visit(page, LESSEN);
    const first = page.waitForResponse(NEXT_WEEK);
    await turn(page, 'week-after');
    await first;
    await expect(card(page, 'samar-les-di-04')).toBeVisible();
    await turn(page, 'week-before');
    await expect(card(page, 'samar-les-di-03')).toBeVisible();

    let answer = () => {};
    const held = new Promise<void>((resolve) => { answer = resolve; });
    await page.route(NEXT_WEEK, async (route) => {
      await held;
      await route.continue();
    });
    const again = page.waitForResponse(NEXT_WEEK);
    await turn(page, 'week-after');
    await expect(card(page, 'samar-les-di-04')).toBeVisible();
    await expect(page.locator('.skeleton')).toHaveCount(0);
    answer();
    expect((await again).status()).toBe(304);
    await expect(card(page, 'samar-les-di-04')).toBeVisible();
  });

  test('a week that was seen is there without a network, with the time of what stands there', async ({ page, context }) => {
    await visit(page, LESSEN);
    await turn(page, 'week-after');
    await expect(card(page, 'samar-les-di-04')).toBeVisible();
    await turn(page, 'week-before');
    await expect(card(page, 'samar-les-di-03')).toBeVisible();
    await context.setOffline(true);
    await turn(page, 'week-after');
    await expect(card(page, 'samar-les-di-04')).toBeVisible();
    await expect(page.locator('main .stale')).toContainText('08:40');
    await expect(page.locator('.failed')).toHaveCount(0);
  });

  test('a week that cannot be had says so in its own place; the rest stands, and trying again works', async ({ page }) => {
    await visit(page, LESSEN);
    await page.route(NEXT_WEEK, (route) => route.abort());
    await turn(page, 'week-after');
    const failed = page.locator('.failed');
    await expect(failed).toHaveCount(1);
    await expect(failed).toContainText(message('nl', 'failure-unreachable'));
    await expect(page.locator('.week-strip strong')).toHaveText(['30', '1', '2', '3', '4', '5', '6']);
    await expect(page.getByText(message('nl', 'no-lessons-this-week'))).toHaveCount(0);
    await turn(page, 'week-before');
    await expect(card(page, 'samar-les-di-03')).toBeVisible();
    await expect(failed).toHaveCount(0);
    await turn(page, 'week-after');
    await expect(failed).toHaveCount(1);
    await page.unrouteAll();
    await tap(failed, 'try-again');
    await expect(card(page, 'samar-les-di-04')).toBeVisible();
    await expect(failed).toHaveCount(0);
  });

  test('a year ahead and back again: every week is the one that its strip names', async ({ page }) => {
    await visit(page, LESSEN);
    for (let week = 0; week < 12; week += 1) await turn(page, 'week-after');
    await expect(page.locator('.week-strip strong').first()).toHaveText('15');
    for (let week = 0; week < 11; week += 1) await turn(page, 'week-before');
    await expect(page.locator('.week-strip strong').first()).toHaveText('30');
    await expect(card(page, 'samar-les-di-04')).toBeVisible();
  });
});

test.describe('what is over', () => {
  test('stands folded above, is there when it is opened, and nothing of today is in it', async ({ page }) => {
    await visit(page, LESSEN);
    await expect(card(page, 'samar-les-ma-03')).toHaveCount(0);
    expect((await listed(page))[0]).toBe('2026-11-24');
    const earlier = page.locator('details.earlier');
    await earlier.getByText(message('nl', 'earlier-this-week')).click();
    await expect(card(page, 'samar-les-ma-03')).toBeVisible();
    expect(await earlier.locator('.days > *').evaluateAll((all) => all.map(({ id }) => id)))
      .toEqual(['2026-11-23', 'samar-les-ma-03', 'samar-zelfstudie-03', 'samar-stress-01']);
  });

  test.describe('on a Monday', () => {
    test.use({ now: '2026-11-22T23:01:00Z' });

    test('there is nothing to fold', async ({ page }) => {
      await visit(page, LESSEN);
      await expect(card(page, 'samar-les-ma-03')).toBeVisible();
      await expect(page.locator('details.earlier')).toHaveCount(0);
    });
  });
});

test.describe('on a card', () => {
  const NOON = '2026-11-27T11:00:00Z';
  const ONE = later(NOON, 60);
  const TWO = later(NOON, 120);
  const THREE = later(NOON, 180);

  test('what is cancelled says so, leads nowhere, and asks nothing', async ({ page, municipality }) => {
    const place = { naam: 'Buurthuis', geo: { breedtegraad: 52.1, lengtegraad: 5.2 } };
    await timetable(municipality, item('weg', NOON, { status: 'geannuleerd', locatie: place, telefoon: '+31850001210' }));
    const lesson = await openLesson(page, 'weg');
    expect(await change(lesson)).toBe(message('nl', 'agenda-status-geannuleerd'));
    for (const id of ['cannot-come', 'i-am-late', 'show-the-way']) {
      await expect(lesson.getByText(message('nl', id)), id).toHaveCount(0);
    }
  });

  test('what moved to another day says which day and time it was', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('dag', NOON, { status: 'verplaatst', oorspronkelijkBegintijdstip: '2026-11-25T08:30:00Z' }),
      // Monday in Amsterdam, Sunday in London.
      item('nacht', '2026-11-29T23:10:00Z', { status: 'verplaatst', oorspronkelijkBegintijdstip: '2026-11-30T08:00:00Z' }),
    );
    await visit(page, LESSEN);
    const was = (time: string) => `${message('nl', 'agenda-status-verplaatst')} ${message('nl', 'moved-from', { time })}`;
    expect(await change(card(page, 'dag'))).toBe(was('25-11 09:30'));
    expect(await change(card(page, 'nacht'))).toBe(was('09:00'));
  });

  test('what is somewhere else says where it was', async ({ page, municipality }) => {
    await timetable(municipality, item('elders', NOON, { locatie: { naam: 'Buurthuis' }, oorspronkelijkeLocatie: 'Bibliotheek' }));
    await visit(page, LESSEN);
    expect(await change(card(page, 'elders'))).toBe(`${message('nl', 'other-place')} ${message('nl', 'moved-from', { time: 'Bibliotheek' })}`);
    expect(await words(card(page, 'elders'))).toContain('Buurthuis');
  });

  test('what was added is new for a week, by the days of Amsterdam', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('nieuw', NOON, { toegevoegdOp: '2026-11-17T23:10:00Z' }),
      item('bekend', ONE, { toegevoegdOp: '2026-11-17T22:50:00Z' }),
      item('altijd', TWO),
    );
    await visit(page, LESSEN);
    expect(await change(card(page, 'nieuw'))).toBe(message('nl', 'new-in-timetable'));
    for (const id of ['bekend', 'altijd']) await expect(card(page, id).locator('.change')).toHaveCount(0);
  });

  test('the evening and the weekend have a chip of their own, the day has none', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('overdag', '2026-11-26T15:59:00Z'),
      item('avond', '2026-11-26T16:00:00Z'),
      item('zaterdag', '2026-11-28T18:00:00Z'),
    );
    await visit(page, LESSEN);
    for (const [id, own, other] of [
      ['avond', 'in-the-evening', 'in-the-weekend'],
      ['zaterdag', 'in-the-weekend', 'in-the-evening'],
    ]) {
      const lesson = await unfoldCard(page, id);
      await expect(lesson.locator('.chip', { hasText: message('nl', own) })).toHaveCount(1);
      await expect(lesson.getByText(message('nl', other))).toHaveCount(0);
    }
    const day = await unfoldCard(page, 'overdag');
    for (const id of ['in-the-evening', 'in-the-weekend']) await expect(day.getByText(message('nl', id))).toHaveCount(0);
  });

  test('who teaches and who provides it, and what to bring', async ({ page, municipality }) => {
    await timetable(municipality, item('les', NOON, {
      docent: { rol: 'docent', naam: 'Ravi Ramdin' }, aanbieder: 'ROC Voorbeeldstad', locatie: { naam: 'Lokaal 2.14', adres: 'Schoolstraat 4' },
      meenemen: [{ pictogram: { set: 'mijn-pip', id: 'book' }, tekst: nl('boek') }], huiswerk: nl('Lees bladzijde 48.'), verplicht: true,
    }));
    const lesson = await openLesson(page, 'les');
    expect(await words(lesson.locator('.chip', { hasText: 'Ravi Ramdin' }))).toBe(`Ravi Ramdin ${message('nl', 'rol-docent')}`);
    expect(await words(lesson.locator('.agenda-body'))).toContain('Lokaal 2.14 ROC Voorbeeldstad Schoolstraat 4');
    await expect(lesson.locator('.chip', { hasText: 'boek' }).locator('use')).toHaveAttribute('href', /#book$/);
    expect(await words(lesson.locator('.fact', { hasText: message('nl', 'homework') }))).toContain('Lees bladzijde 48.');
    await expect(lesson.getByText(message('nl', 'compulsory'), { exact: true })).toBeVisible();
  });

  test('interpreter and childcare: arranged or not yet, and not a word where nobody needs them', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('wel', NOON, { tolk: { taal: 'ar', geregeld: true }, kinderopvang: { nodig: true, geregeld: true, waar: 'De Vlinder' } }),
      item('nog-niet', ONE, { tolk: { taal: 'ar', geregeld: false }, kinderopvang: { nodig: true, geregeld: false } }),
      item('niet-nodig', TWO, { kinderopvang: { nodig: false, geregeld: false } }),
    );
    await visit(page, LESSEN);
    const chip = (id: string, words: string) => card(page, id).locator('.chip', { hasText: message('nl', words) });
    await unfoldCard(page, 'wel');
    await expect(chip('wel', 'interpreter-arranged')).toHaveClass(/chip-done/);
    await expect(chip('wel', 'interpreter-arranged')).toContainText(message('nl', 'language-ar'));
    await expect(chip('wel', 'childcare-arranged')).toHaveClass(/chip-done/);
    await expect(chip('wel', 'childcare-arranged')).toContainText('De Vlinder');
    await unfoldCard(page, 'nog-niet');
    await expect(chip('nog-niet', 'interpreter-open')).toHaveClass(/chip-open/);
    await expect(chip('nog-niet', 'childcare-open')).toHaveClass(/chip-open/);
    const none = await unfoldCard(page, 'niet-nodig');
    await expect(none.locator('.chip')).toHaveCount(0);
  });

  test('travel is what the municipality says of it: by what, how long, arranged or not', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('taxi', NOON, { vervoer: { soort: 'taxi', geregeld: true, reistijdMinuten: 17 } }),
      item('bus', ONE, { vervoer: { soort: 'bus', geregeld: false, reistijdMinuten: 23 } }),
      item('fiets', TWO, { vervoer: { soort: 'fiets' } }),
      item('onbekend', THREE),
    );
    await visit(page, LESSEN);
    const chip = async (id: string) => words((await unfoldCard(page, id)).locator('.chip'));
    expect(await chip('taxi')).toMatch(new RegExp(`^${message('nl', 'vervoer-taxi')} 17 \\S+ ${message('nl', 'transport-arranged')}$`));
    await expect(card(page, 'taxi').locator('.chip')).toHaveClass(/chip-done/);
    expect(await chip('bus')).toMatch(new RegExp(`^${message('nl', 'vervoer-bus')} 23 \\S+$`));
    await expect(card(page, 'bus').locator('.chip')).not.toHaveClass(/chip-/);
    expect(await chip('fiets')).toBe(message('nl', 'vervoer-fiets'));
    await expect((await unfoldCard(page, 'onbekend')).locator('.chip')).toHaveCount(0);
  });

  test('the door is a photo of this origin, fetched when the card is opened; another origin is not asked', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('deur', NOON, { locatie: { naam: 'ROC', ingang: '/demo/gezichten/ingang-roc.svg' } }),
      item('vreemd', ONE, { locatie: { naam: 'ROC', ingang: '//elders.example/deur.jpg' } }),
    );
    let asked = 0;
    page.on('request', (request) => { if (request.url().endsWith('ingang-roc.svg')) asked += 1; });
    await visit(page, LESSEN);
    expect(asked).toBe(0);
    const door = (await unfoldCard(page, 'deur')).locator('.door');
    await expect(door).toContainText(message('nl', 'the-door'));
    await door.scrollIntoViewIfNeeded();
    await expect.poll(() => door.locator('img').evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeGreaterThan(0);
    await expect((await unfoldCard(page, 'vreemd')).locator('.door')).toHaveCount(0);
  });

  test('a visit at home has the face and the name of who comes, and no way to go', async ({ page, municipality }) => {
    const bezoek = { rol: 'taalmaatje', naam: 'Noor Bakker', foto: '/demo/gezichten/els.svg' };
    await timetable(municipality, item('bezoek', '2026-11-24T13:00:00Z', { soort: 'gesprek', bezoek }));
    const step = async () => {
      await visit(page, VANDAAG);
      return page.locator('.step');
    };
    for (const shown of [() => openLesson(page, 'bezoek'), step]) {
      const part = await shown();
      expect(await words(part)).toContain(`${message('nl', 'home-visit')} Noor Bakker ${message('nl', 'rol-taalmaatje')}`);
      await expect(part.locator('img.portrait')).toHaveAttribute('src', bezoek.foto);
      await expect(part.getByText(message('nl', 'show-the-way'))).toHaveCount(0);
    }
  });

  test('a video says what it costs before the tap, and opens apart; one that is not safe is not offered', async ({ page, municipality }) => {
    const video = { titel: nl('Zo werkt het'), url: 'https://video.example/les', grootte: 12_345_678, duurSeconden: 181 };
    await timetable(municipality, item('film', NOON, { video }), item('onveilig', ONE, { video: { ...video, url: 'http://video.example/les' } }));
    await visit(page, LESSEN);
    const link = (await unfoldCard(page, 'film')).locator('a.video');
    await expect(link).toHaveAttribute('href', video.url);
    await expect(link).toHaveAttribute('rel', /noopener/);
    expect(await words(link)).toMatch(new RegExp(`^Zo werkt het 4 \\S+ ${message('nl', 'megabytes', { size: '12,3' })}$`));
    await expect((await unfoldCard(page, 'onveilig')).locator('a.video')).toHaveCount(0);
  });

  test('the drawn clock is at its begin', async ({ page, municipality }) => {
    await timetable(municipality, item('half-vier', '2026-11-24T14:30:00Z'));
    await visit(page, LESSEN);
    expect(await hands(card(page, 'half-vier').locator('.clock-face'))).toEqual({ hour: 105, minute: 180 });
    expect(await words(card(page, 'half-vier').locator('.agenda-time'))).toBe('15:30–17:30');
  });
});

test.describe('something sensitive', () => {
  const geheim = item('geheim', '2026-11-24T09:00:00Z', {
    gevoelig: true, titel: nl(SECRET), soort: 'sport', locatie: { naam: 'Praktijk De Rust' }, oorspronkelijkeLocatie: 'Kliniek Oost',
    docent: { rol: 'docent', naam: 'Dokter Jansen' },
  });
  const told = [SECRET, 'Praktijk De Rust', 'Kliniek Oost', 'Dokter Jansen'];

  test.beforeEach(async ({ municipality }) => timetable(municipality, geheim));

  test('is neutral on the folded card, and shows itself when it is opened', async ({ page }) => {
    await visit(page, LESSEN);
    await expect(card(page, 'geheim').locator('h3')).toHaveText(message('nl', 'appointment'));
    await expect(card(page, 'geheim').locator('summary > svg.pictogram use')).toHaveAttribute('href', /#calendar$/);
    const folded = await page.locator('body').textContent();
    for (const text of told) expect(folded).not.toContain(text);
    const lesson = await unfoldCard(page, 'geheim');
    for (const text of [SECRET, 'Praktijk De Rust', 'Dokter Jansen']) await expect(lesson.getByText(text)).toBeVisible();
    expect(await words(lesson.locator('summary'))).not.toContain('Kliniek');
  });

  test('is neutral on Vandaag, and shows itself when it is unfolded', async ({ page }) => {
    await visit(page, VANDAAG);
    const step = page.locator('.step');
    await expect(step.locator('.step-title')).toHaveText(message('nl', 'appointment'));
    await expect(step.locator('.step-title use')).toHaveAttribute('href', /#calendar$/);
    for (const text of told) await expect(step.getByText(text).filter({ visible: true }), text).toHaveCount(0);
    await step.getByText(message('nl', 'private-appointment')).click();
    for (const text of [SECRET, 'Praktijk De Rust', 'Dokter Jansen']) await expect(step.getByText(text)).toBeVisible();
  });

  test('is neutral on paper, also while its card is open', async ({ page }) => {
    await openLesson(page, 'geheim');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.paper .paper-line')).toHaveCount(1);
    const paper = await page.locator('.paper').textContent();
    expect(paper).toContain(message('nl', 'appointment'));
    for (const text of told) expect(paper).not.toContain(text);
    await expect(page.locator('.paper use[href$="#calendar"]')).toHaveCount(1);
  });

  test('stays neutral in the line that says that it moved', async ({ page, municipality }) => {
    await visit(page, VANDAAG);
    await openTab(page, '/plan', 'plan');
    await municipality.amendItem('samar', 'geheim', {
      begin: '2026-11-24T10:00:00Z', einde: '2026-11-24T12:00:00Z', status: 'verplaatst', oorspronkelijkBegintijdstip: geheim.begin,
    });
    await letLook(page);
    const line = page.locator('a.arrival');
    await expect(line).toContainText(message('nl', 'agenda-status-verplaatst'));
    await expect(line).toContainText(message('nl', 'appointment'));
    for (const text of told) expect(await line.textContent()).not.toContain(text);
    expect(await page.title()).not.toContain(SECRET);
  });
});

test.describe('a link to an item', () => {
  /** The card is open, in view, and the keyboard begins there. */
  async function expectShown(page: Page, id: string): Promise<void> {
    await expect(card(page, id)).toHaveAttribute('open', '');
    await expect(card(page, id).locator('summary').first()).toBeFocused();
    await expect(card(page, id).locator('summary').first()).toBeInViewport();
    await expect(card(page, id).locator('.agenda-body')).toBeVisible();
    await expect(page.locator('details.agenda[open]')).toHaveCount(1);
  }

  test('opens its card and begins there', async ({ page }) => {
    await page.goto('/lessen#samar-les-do-03');
    await expectShown(page, 'samar-les-do-03');
  });

  test('opens the card of something two weeks ahead', async ({ page }) => {
    await page.goto('/lessen#samar-stress-02');
    await expectShown(page, 'samar-stress-02');
  });

  test('from Vandaag leads to the item that one cannot come to', async ({ page }) => {
    await visit(page, VANDAAG);
    await page.locator('.step').getByRole('link', { name: message('nl', 'cannot-come') }).click();
    await expect(page).toHaveURL('/lessen#samar-les-di-03');
    await expectShown(page, 'samar-les-di-03');
  });

  test('opens what was earlier this week: a question about it leads there', async ({ page }) => {
    await page.goto('/lessen#samar-les-ma-03');
    await expectShown(page, 'samar-les-ma-03');
  });

  test('above the timetable itself opens the card that changed', async ({ page, municipality }) => {
    await visit(page, VANDAAG);
    await openTab(page, '/lessen', 'lessen');
    await unfoldCard(page, 'samar-les-di-03');
    await municipality.amendItem('samar', 'samar-les-ma-04', { status: 'geannuleerd' });
    await letLook(page);
    await page.locator('a.arrival').click();
    await expectShown(page, 'samar-les-ma-04');
  });
});

test.describe('newer data', () => {
  /** Marks every card, to see which of them are drawn anew. */
  async function mark(page: Page): Promise<void> {
    await page.locator('details.agenda').evaluateAll((all) => all.forEach((one) => Object.assign(one, { marked: true })));
  }

  /** The cards that were drawn since. */
  async function drawnAnew(page: Page): Promise<string[]> {
    return page.locator('details.agenda').evaluateAll((all) => all.filter((one) => !('marked' in one)).map(({ id }) => id));
  }

  test('changes the card that it is about and draws none anew; what is open stays open', async ({ page, municipality }) => {
    await visit(page, LESSEN);
    await expect(card(page, 'samar-les-ma-04')).toBeVisible();
    const open = await unfoldCard(page, 'samar-bakkerij-wo-03');
    await mark(page);
    await municipality.amendItem('samar', 'samar-les-do-03', { locatie: { naam: 'Bibliotheek' }, oorspronkelijkeLocatie: 'ROC' });
    await letLook(page);
    await expect(card(page, 'samar-les-do-03')).toContainText('Bibliotheek');
    expect(await drawnAnew(page)).toEqual([]);
    await expect(open).toHaveAttribute('open', '');
    await expect(open.locator('.agenda-body')).toBeVisible();
  });

  test('changes the open card too, and leaves it open', async ({ page, municipality }) => {
    const open = await openLesson(page, 'samar-bakkerij-wo-03');
    await municipality.amendItem('samar', 'samar-bakkerij-wo-03', { locatie: { naam: 'Bibliotheek' }, oorspronkelijkeLocatie: 'Bakkerij' });
    await letLook(page);
    await expect(open.locator('summary')).toContainText('Bibliotheek');
    await expect(open).toHaveAttribute('open', '');
    await expect(open.locator('.agenda-body')).toContainText('Bibliotheek');
  });

  test('leaves what is being typed, and the place of the cursor', async ({ page, municipality }) => {
    const open = await openLesson(page, 'samar-bakkerij-wo-03');
    await tap(open, 'cannot-come');
    await tap(open, 'reden-kind');
    await expect(open.getByRole('status')).toContainText(message('nl', 'standing-received'));
    const field = open.getByLabel(message('nl', 'tell-absence'));
    await field.fill('Mijn zoon is thuis');
    await municipality.amendItem('samar', 'samar-les-do-03', { locatie: { naam: 'Bibliotheek' }, oorspronkelijkeLocatie: 'ROC' });
    await letLook(page);
    await expect(card(page, 'samar-les-do-03')).toContainText('Bibliotheek');
    await expect(open).toHaveAttribute('open', '');
    await expect(field).toHaveValue('Mijn zoon is thuis');
    await expect(field).toBeFocused();
  });

  test('is told within a minute on another screen too, also when that was opened from a bookmark', async ({ page, municipality }) => {
    await visit(page, { path: '/plan', name: 'plan' });
    // The first look, with which what comes is compared.
    const first = page.waitForResponse(/agenda-items\?van/);
    await page.clock.runFor(10_000);
    await first;
    await municipality.amendItem('samar', 'samar-les-ma-04', { status: 'geannuleerd' });
    await letLook(page);
    await expect(page.locator('a.arrival')).toContainText(message('nl', 'agenda-status-geannuleerd'));
    await expect(page.locator('a.arrival')).toHaveAttribute('href', '/lessen#samar-les-ma-04');
  });

  test('brings what is new and takes away what is gone, each in its place', async ({ page, municipality }) => {
    const [first, second] = [item('eerst', '2026-11-25T09:00:00Z'), item('daarna', '2026-11-27T09:00:00Z')];
    await timetable(municipality, first, second);
    await visit(page, LESSEN);
    await expect(card(page, 'daarna')).toBeVisible();
    await mark(page);
    await timetable(municipality, item('nieuw', '2026-11-26T09:00:00Z', { toegevoegdOp: NOW }), second);
    await letLook(page);
    await expect(card(page, 'eerst')).toHaveCount(0);
    expect(await listed(page)).toEqual(['2026-11-26', 'nieuw', '2026-11-27', 'daarna']);
    expect(await drawnAnew(page)).toEqual(['nieuw']);
  });
});

test.describe('an online lesson', () => {
  const LINK = 'https://les.voorbeeldstad.example/groep-3';
  const online = item('online', '2026-11-24T13:00:00Z', { locatie: { naam: 'Online', online: true }, deelnamelink: LINK });

  /** Opens a screen; gives the part of it that the lesson is joined in. */
  async function joining(page: Page, screen: typeof LESSEN): Promise<Locator> {
    if (screen === LESSEN) return openLesson(page, 'online');
    await visit(page, screen);
    return page.locator('.step');
  }

  /** What is offered to join with, on Lessen and on Vandaag. */
  async function expectJoin(page: Page, expected: 'link' | 'from'): Promise<void> {
    for (const screen of [LESSEN, VANDAAG]) {
      const part = await joining(page, screen);
      const link = part.getByRole('link', { name: message('nl', 'join-now') });
      await expect(link, screen.path).toHaveCount(expected === 'link' ? 1 : 0);
      if (expected === 'link') await expect(link, screen.path).toHaveAttribute('href', LINK);
      const from = message('nl', 'join-from', { time: '13:30' });
      expect((await words(part)).includes(from), screen.path).toBe(expected === 'from');
    }
  }

  test.beforeEach(async ({ municipality }) => timetable(municipality, online));

  for (const [now, expected] of [['12:29:00', 'from'], ['12:30:10', 'link'], ['14:59:00', 'link']] as const) {
    test.describe(`at ${now} UTC`, () => {
      test.use({ now: `2026-11-24T${now}Z` });

      test(expected === 'link' ? 'can be joined' : 'says from when it can be joined', async ({ page }) => {
        await expectJoin(page, expected);
      });
    });
  }

  test.describe('when it is over', () => {
    test.use({ now: '2026-11-24T15:00:10Z' });

    test('has no link, and says nothing of one', async ({ page }) => {
      const lesson = await openLesson(page, 'online');
      await expect(lesson.getByRole('link', { name: message('nl', 'join-now') })).toHaveCount(0);
      await expect(lesson.getByText('13:30')).toHaveCount(0);
      expect(await page.content()).not.toContain(LINK);
    });
  });

  for (const screen of [LESSEN, VANDAAG]) {
    test.describe('while the app is open', () => {
      test.use({ now: '2026-11-24T12:29:30Z' });

      test(`the link comes by itself on ${screen.path}`, async ({ page, municipality }) => {
        const part = await joining(page, screen);
        expect(await words(part)).toContain(message('nl', 'join-from', { time: '13:30' }));
        await municipality.reset('2026-11-24T12:30:20Z');
        await letLook(page);
        await expect(part.getByRole('link', { name: message('nl', 'join-now') })).toBeVisible();
      });
    });
  }
});
