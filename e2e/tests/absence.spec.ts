// "I cannot come", "I am late" and "How was it?": what the participant says of a lesson, and what the municipality then has.
import type { Locator, Page } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { card, item, later, LESSEN, nl, openLesson, timetable, turn, unfoldCard, VANDAAG } from './lessons';
import { message } from './messages';
import { WITH_MICROPHONE } from './microphone';
import { type Municipality } from './municipality';
import { openTab, visit, words } from './screens';

/** A lesson of this morning, one of tomorrow, and the notice about it. */
const TODAY = 'samar-les-di-03';
const TOMORROW = 'samar-bakkerij-wo-03';
const NOTICE = `/api/v1/agenda-items/${TOMORROW}/afmelding`;
const RECEIVED = /^Ontvangen door de gemeente/;

/** Longer than any wait before the next attempt. */
const A_MINUTE = 61_000;

test.use({ writes: true, launchOptions: WITH_MICROPHONE });

/** Taps a choice, which may stand behind the tile with the others. */
async function choose(part: Locator, id: string): Promise<void> {
  const choice = part.getByRole('button', { name: message('nl', id), exact: true });
  await expect(part.locator('.choices')).toBeVisible();
  if (!(await choice.isVisible())) await tap(part, 'more-choices');
  await choice.click();
}

/** Gives notice on an open card. */
async function giveNotice(lesson: Locator, reden: string): Promise<void> {
  await tap(lesson, 'cannot-come');
  await choose(lesson, `reden-${reden}`);
}

/** The item as the municipality has it. */
async function stored(municipality: Municipality, id: string): Promise<any> {
  const { items } = await municipality.read('samar', 'agenda-items');
  return items.find((one: any) => one.id === id);
}

/** The writes that changed something at the municipality. */
async function changes(municipality: Municipality): Promise<string[]> {
  return (await municipality.writes('samar')).filter(({ nieuw }) => nieuw).map(({ methode, pad }) => `${methode} ${pad}`);
}

/** Moves a lesson by an hour, as the municipality does. */
async function move(municipality: Municipality, id: string): Promise<void> {
  const { begin, einde } = await stored(municipality, id);
  await municipality.amendItem('samar', id, {
    begin: later(begin, 60), einde: later(einde, 60), status: 'verplaatst', oorspronkelijkBegintijdstip: begin,
  });
}

test.describe('I cannot come', () => {
  test('every reason can be given with a picture, is received, and can be taken back', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    for (const reden of ['ziek', 'kind', 'werk', 'vervoer', 'anders', 'wil_ik_niet_zeggen']) {
      await giveNotice(lesson, reden);
      await expect(lesson.locator('.deed').getByText(message('nl', 'you-do-not-come'))).toBeVisible();
      await expect(lesson.locator('.deed .chip')).toHaveText(message('nl', `reden-${reden}`));
      await expect(lesson.locator('.deed .chip svg.pictogram')).toBeVisible();
      await expect(lesson.getByRole('status').getByText(RECEIVED)).toBeVisible();
      const { afmelding } = await stored(municipality, TOMORROW);
      expect(afmelding).toMatchObject({ reden });
      expect(Object.keys(afmelding).sort()).toEqual(['ontvangenOp', 'reden']);
      await tap(lesson, 'come-after-all');
      await expect(lesson.getByRole('button', { name: message('nl', 'cannot-come') })).toBeVisible();
      await expect.poll(async () => (await stored(municipality, TOMORROW)).afmelding).toBeUndefined();
    }
  });

  test('the reasons ask nothing of an illness, and stand four at a time at most', async ({ page }) => {
    const lesson = await openLesson(page, TOMORROW);
    await tap(lesson, 'cannot-come');
    const seen = new Set<string>();
    for (const _ of [1, 2]) {
      expect(await lesson.locator('.choice').count()).toBeLessThanOrEqual(4);
      for (const text of await lesson.locator('.choice').allInnerTexts()) seen.add(text.trim());
      await expect(lesson.locator('.choice:not(:has(svg.pictogram use))')).toHaveCount(0);
      await tap(lesson, 'more-choices');
    }
    const reasons = ['ziek', 'kind', 'werk', 'vervoer', 'anders', 'wil_ik_niet_zeggen'].map((reden) => message('nl', `reden-${reden}`));
    expect([...seen].sort()).toEqual([...reasons, message('nl', 'more-choices')].sort());
    await expect(lesson.locator('textarea, input')).toHaveCount(0);
  });

  test('the folded card says so, also after leaving and after loading anew', async ({ page }) => {
    const lesson = await openLesson(page, TOMORROW);
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await expect(lesson.locator('summary')).toContainText(message('nl', 'you-do-not-come'));
    await openTab(page, '/plan', 'plan');
    await openTab(page, '/lessen', 'lessen');
    await expect(lesson.locator('summary')).toContainText(message('nl', 'you-do-not-come'));
    await visit(page, LESSEN);
    await expect(lesson.locator('summary')).toContainText(message('nl', 'you-do-not-come'));
    await unfoldCard(page, TOMORROW);
    await expect(lesson.locator('.deed .chip')).toHaveText(message('nl', 'reden-kind'));
  });

  test('more is told by text', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await giveNotice(lesson, 'werk');
    await lesson.getByLabel(message('nl', 'tell-absence')).fill('Ik moet die dag langer werken.');
    await tap(lesson, 'send');
    await expect(lesson.locator('blockquote')).toHaveText('Ik moet die dag langer werken.');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await expect(lesson.locator('textarea')).toHaveCount(0);
    const toelichting = { taal: 'nl', tekst: 'Ik moet die dag langer werken.' };
    expect((await stored(municipality, TOMORROW)).afmelding).toMatchObject({ reden: 'werk', toelichting });
  });

  test('more is told by voice', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await giveNotice(lesson, 'vervoer');
    await tap(lesson, 'voice-tell');
    await page.clock.runFor(1_000);
    await tap(lesson, 'voice-stop');
    await expect(lesson.getByRole('button', { name: message('nl', 'voice-play') })).toBeVisible();
    await tap(lesson, 'send');
    await expect(lesson.locator('.chip', { hasText: message('nl', 'voice-recorded') })).toBeVisible();
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await expect.poll(async () => (await stored(municipality, TOMORROW)).afmelding?.opnameId).toMatch(/^[0-9a-f-]{36}$/);
    const { reden, opnameId } = (await stored(municipality, TOMORROW)).afmelding;
    expect(reden).toBe('vervoer');
    expect(await changes(municipality)).toEqual([`PUT ${NOTICE}`, `PUT /api/v1/opnamen/${opnameId}/inhoud`, `PUT ${NOTICE}`]);
  });

  test('nothing at all need be told, and an empty text is not sent', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await giveNotice(lesson, 'ziek');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await lesson.getByLabel(message('nl', 'tell-absence')).fill('   ');
    await tap(lesson, 'send');
    await expect(lesson.getByRole('alert')).toContainText(message('nl', 'tell-empty'));
    expect(await changes(municipality)).toEqual([`PUT ${NOTICE}`]);
  });

  test('in another week it stays said when one pages away and back', async ({ page }) => {
    await visit(page, LESSEN);
    await turn(page, 'week-after');
    const lesson = await unfoldCard(page, 'samar-fietsles-04');
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await turn(page, 'week-before');
    await expect(card(page, TODAY)).toBeVisible();
    await turn(page, 'week-after');
    await expect(lesson.locator('summary')).toContainText(message('nl', 'you-do-not-come'));
  });

  test('without a network it waits, says so, and is sent when there is one', async ({ page, context, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await context.setOffline(true);
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByText(message('nl', 'standing-waiting'))).toBeVisible();
    await expect(lesson.locator('summary')).toContainText(message('nl', 'you-do-not-come'));
    expect(await changes(municipality)).toEqual([]);
    await context.setOffline(false);
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    expect(await changes(municipality)).toEqual([`PUT ${NOTICE}`]);
  });

  test('said and taken back without a network leaves nothing at the municipality', async ({ page, context, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await context.setOffline(true);
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByText(message('nl', 'standing-waiting'))).toBeVisible();
    await tap(lesson, 'come-after-all');
    await expect(lesson.locator('summary')).not.toContainText(message('nl', 'you-do-not-come'));
    await context.setOffline(false);
    await expect(lesson.getByText(message('nl', 'standing-waiting'))).toHaveCount(0);
    expect((await stored(municipality, TOMORROW)).afmelding).toBeUndefined();
  });

  test('an answer that is lost does not double it', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await municipality.fail({ pad: NOTICE, methode: 'PUT', antwoordVerloren: true });
    await giveNotice(lesson, 'werk');
    await expect(lesson.getByText(message('nl', 'standing-waiting'))).toBeVisible();
    await municipality.recover();
    await page.clock.fastForward(A_MINUTE);
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await expect(lesson.locator('.deed .chip')).toHaveText(message('nl', 'reden-werk'));
    expect(await changes(municipality)).toEqual([`PUT ${NOTICE}`]);
  });

  test('what has begun can no longer be given notice of', async ({ page, municipality }) => {
    await timetable(municipality, item('bezig', '2026-11-24T07:39:00Z'));
    const lesson = await openLesson(page, 'bezig');
    await expect(lesson.getByRole('button', { name: message('nl', 'cannot-come') })).toHaveCount(0);
    await expect(lesson.getByText(message('nl', 'ask-experience'))).toHaveCount(0);
  });
});

test.describe('when the lesson changed meanwhile', () => {
  const CHANGED = message('nl', 'lesson-changed');

  test('the new situation is shown first, and the notice is asked anew', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await expect(lesson.locator('.agenda-time')).toHaveText('08:00–12:30');
    await move(municipality, TOMORROW);
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByRole('alert')).toContainText(CHANGED);
    await expect(lesson.locator('.agenda-time')).toHaveText('09:00–13:30');
    await expect(lesson.locator('summary')).toContainText(message('nl', 'agenda-status-verplaatst'));
    await expect(lesson.locator('summary')).not.toContainText(message('nl', 'you-do-not-come'));
    expect(await changes(municipality)).toEqual([]);
    await tap(lesson, 'cannot-come');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    expect((await stored(municipality, TOMORROW)).afmelding).toMatchObject({ reden: 'kind' });
  });

  test('one comes after all: nothing is sent', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await move(municipality, TOMORROW);
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByRole('alert')).toContainText(CHANGED);
    await tap(lesson, 'come-after-all');
    await expect(lesson.getByRole('alert')).toHaveCount(0);
    await expect(lesson.getByRole('button', { name: message('nl', 'cannot-come') })).toBeVisible();
    await expect(lesson.locator('.agenda-time')).toHaveText('09:00–13:30');
    expect(await changes(municipality)).toEqual([]);
  });

  test('what was told is kept, shown, and sent with the answer', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await lesson.getByLabel(message('nl', 'tell-absence')).fill('Mijn zoon is ziek.');
    await move(municipality, TOMORROW);
    await tap(lesson, 'send');
    await expect(lesson.getByRole('alert')).toContainText(CHANGED);
    await expect(lesson.getByText('Mijn zoon is ziek.')).toBeVisible();
    await tap(lesson, 'cannot-come');
    await expect(lesson.locator('blockquote')).toHaveText('Mijn zoon is ziek.');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    expect((await stored(municipality, TOMORROW)).afmelding).toMatchObject({ reden: 'kind', toelichting: { tekst: 'Mijn zoon is ziek.' } });
  });

  test('one comes after all: the notice that the municipality has is taken back', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await lesson.getByLabel(message('nl', 'tell-absence')).fill('Mijn zoon is ziek.');
    await move(municipality, TOMORROW);
    await tap(lesson, 'send');
    await expect(lesson.getByRole('alert')).toContainText(CHANGED);
    await tap(lesson, 'come-after-all');
    await expect.poll(async () => (await stored(municipality, TOMORROW)).afmelding).toBeUndefined();
    await expect(lesson.locator('summary')).not.toContainText(message('nl', 'you-do-not-come'));
  });

  test('a lesson that was cancelled says so, and asks nothing more', async ({ page, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await municipality.amendItem('samar', TOMORROW, { status: 'geannuleerd' });
    await giveNotice(lesson, 'kind');
    await expect(lesson.locator('summary')).toContainText(message('nl', 'agenda-status-geannuleerd'));
    await expect(lesson.getByRole('button', { name: message('nl', 'cannot-come') })).toHaveCount(0);
    expect(await changes(municipality)).toEqual([]);
  });

  test('a change without a network is seen when the notice is sent', async ({ page, context, municipality }) => {
    const lesson = await openLesson(page, TOMORROW);
    await context.setOffline(true);
    await giveNotice(lesson, 'kind');
    await move(municipality, TOMORROW);
    await context.setOffline(false);
    await expect(lesson).toContainText('09:00–13:30');
    await expect(lesson.getByText(CHANGED)).toBeVisible();
    expect(await changes(municipality)).toEqual([]);
  });
});

test.describe('an exam', () => {
  const exam = item('examen', '2026-11-24T12:00:00Z', { soort: 'examen', titel: nl('Examen lezen'), telefoon: '+31850009999' });

  test.beforeEach(async ({ municipality }) => timetable(municipality, exam));

  test('shows the number of DUO, and neither a notice nor a number for who is late', async ({ page }) => {
    const lesson = await openLesson(page, 'examen');
    await expect(lesson.getByText(message('nl', 'exam-cannot-come'))).toBeVisible();
    await expect(lesson.getByRole('link', { name: message('nl', 'call-duo') })).toHaveAttribute('href', 'tel:+31850001300');
    await expect(lesson.locator('.deed')).toContainText('+31850001300');
    await expect(lesson.locator('a[href^="tel:"]')).toHaveCount(1);
    await expect(lesson.getByText(message('nl', 'cannot-come'), { exact: true })).toHaveCount(0);
    await expect(lesson.getByText(message('nl', 'i-am-late'))).toHaveCount(0);
  });

  test('on Vandaag has neither', async ({ page }) => {
    await visit(page, VANDAAG);
    const step = page.locator('.step');
    await expect(step).toContainText('Examen lezen');
    for (const id of ['cannot-come', 'i-am-late']) await expect(step.getByText(message('nl', id), { exact: true }), id).toHaveCount(0);
  });

  test('leads to the contact person where the municipality knows no number of DUO', async ({ page, municipality }) => {
    const config = await (await fetch(`${municipality.origin}/config.json`)).json();
    const { duoTelefoonnummer: _, ...rest } = config;
    await municipality.fail({ pad: '/config.json', body: JSON.stringify(rest) });
    const lesson = await openLesson(page, 'examen');
    await expect(lesson.getByText(message('nl', 'exam-cannot-come-ask'))).toBeVisible();
    await expect(lesson.locator('.deed a')).toHaveAttribute('href', '/contact');
    await expect(lesson.locator('a[href^="tel:"]')).toHaveCount(0);
  });

  test.describe('that is over', () => {
    test.use({ now: '2026-11-24T14:30:00Z' });

    test('asks nothing any more', async ({ page }) => {
      const lesson = await openLesson(page, 'examen');
      await expect(lesson.locator('.deed')).toHaveCount(0);
    });
  });
});

test.describe('I am late', () => {
  const number = '+31850001777';
  const late = item('straks', '2026-11-24T08:00:00Z', { telefoon: number });

  for (const [screen, open] of [
    [LESSEN, (page: Page) => openLesson(page, 'straks')],
    [VANDAAG, async (page: Page) => { await visit(page, VANDAAG); return page.locator('.step'); }],
  ] as const) {
    test(`is two taps on ${screen.path}: the second calls the lesson's own number`, async ({ page, municipality }) => {
      await timetable(municipality, late);
      const part = await open(page);
      const call = part.locator('.late a');
      await expect(call).toBeHidden();
      await part.locator('.late summary', { hasText: message('nl', 'i-am-late') }).click();
      await expect(call).toBeVisible();
      await expect(call).toHaveAttribute('href', `tel:${number}`);
      expect(await words(call)).toBe(`${message('nl', 'call-now')} ${number}`);
    });
  }

  test('is there today only, also while it goes on; not for what is over, cancelled or has no number', async ({ page, municipality }) => {
    await timetable(
      municipality,
      item('voorbij', '2026-11-24T05:30:00Z', { telefoon: number }),
      item('bezig', '2026-11-24T07:00:00Z', { telefoon: number }),
      item('zonder', '2026-11-24T10:00:00Z'),
      item('weg', '2026-11-24T11:00:00Z', { telefoon: number, status: 'geannuleerd' }),
      // Today in Amsterdam and in London; tomorrow in Amsterdam, today in London.
      item('laat', '2026-11-24T22:30:00Z', { telefoon: number }),
      item('morgen', '2026-11-24T23:30:00Z', { telefoon: number }),
    );
    await visit(page, LESSEN);
    for (const [id, count] of Object.entries({ voorbij: 0, bezig: 1, zonder: 0, weg: 0, laat: 1, morgen: 0 })) {
      await expect((await unfoldCard(page, id)).locator('.late'), id).toHaveCount(count);
    }
  });
});

test.describe('the next step', () => {
  const step = (page: Page) => page.locator('.step');
  const FIRST = /Taalles/;
  const SECOND = /Fietsles voor vrouwen/;

  for (const network of ['with', 'without'] as const) {
    test(`${network} a network is no longer the lesson that one does not come to, at once`, async ({ page, context }) => {
      await visit(page, VANDAAG);
      await expect(step(page).locator('.step-title')).toHaveText(FIRST);
      await openTab(page, '/lessen', 'lessen');
      if (network === 'without') await context.setOffline(true);
      const lesson = await unfoldCard(page, TODAY);
      await giveNotice(lesson, 'kind');
      await expect(lesson.locator('.deed').getByText(message('nl', 'you-do-not-come'))).toBeVisible();
      await openTab(page, '/', 'vandaag');
      await expect(step(page).locator('.step-title')).toHaveText(SECOND);
      await openTab(page, '/lessen', 'lessen');
      await unfoldCard(page, TODAY);
      await tap(lesson, 'come-after-all');
      await openTab(page, '/', 'vandaag');
      await expect(step(page).locator('.step-title')).toHaveText(FIRST);
    });
  }

  test('stays the other one when the app is loaded anew', async ({ page }) => {
    const lesson = await openLesson(page, TODAY);
    await giveNotice(lesson, 'kind');
    await expect(lesson.getByText(RECEIVED)).toBeVisible();
    await visit(page, VANDAAG);
    await expect(step(page).locator('.step-title')).toHaveText(SECOND);
  });

  test('leads to giving notice of it', async ({ page, municipality }) => {
    await visit(page, VANDAAG);
    await step(page).getByRole('link', { name: message('nl', 'cannot-come') }).click();
    await giveNotice(card(page, TODAY), 'ziek');
    await expect(card(page, TODAY).getByText(RECEIVED)).toBeVisible();
    expect((await stored(municipality, TODAY)).afmelding).toMatchObject({ reden: 'ziek' });
  });
});

test.describe('how was it', () => {
  const FACES = ['te_makkelijk', 'goed', 'te_moeilijk', 'te_veel'];
  const face = (lesson: Locator, soort: string) => lesson.getByRole('button', { name: message('nl', `ervaring-${soort}`), exact: true });

  test.describe('after the lesson', () => {
    test.use({ now: '2026-11-24T11:01:00Z' });

    test('is four faces, and can be changed', async ({ page, municipality }) => {
      const lesson = await openLesson(page, TODAY);
      await expect(lesson.locator('.choice')).toHaveCount(4);
      const faces = await lesson.locator('.choice use').evaluateAll((all) => all.map((use) => use.getAttribute('href')));
      expect(new Set(faces).size).toBe(4);
      for (const soort of FACES) {
        await face(lesson, soort).click();
        await expect(face(lesson, soort)).toHaveAttribute('aria-pressed', 'true');
        await expect(lesson.locator('.choice[aria-pressed=true]')).toHaveCount(1);
        await expect(lesson.getByText(RECEIVED)).toBeVisible();
        await expect.poll(async () => (await stored(municipality, TODAY)).ervaring).toEqual({ ervaring: soort });
      }
      await visit(page, LESSEN);
      await unfoldCard(page, TODAY);
      await expect(face(lesson, 'te_veel')).toHaveAttribute('aria-pressed', 'true');
    });

    test('without a network it waits, and is sent afterwards', async ({ page, context, municipality }) => {
      const lesson = await openLesson(page, TODAY);
      await context.setOffline(true);
      await face(lesson, 'goed').click();
      await expect(face(lesson, 'goed')).toHaveAttribute('aria-pressed', 'true');
      await expect(lesson.getByText(message('nl', 'standing-waiting'))).toBeVisible();
      await context.setOffline(false);
      await expect(lesson.getByText(RECEIVED)).toBeVisible();
      expect((await stored(municipality, TODAY)).ervaring).toEqual({ ervaring: 'goed' });
    });

    test('can be told of an earlier day of this week', async ({ page, municipality }) => {
      await visit(page, LESSEN);
      await page.getByText(message('nl', 'earlier-this-week')).click();
      const lesson = await unfoldCard(page, 'samar-les-ma-03');
      await face(lesson, 'te_moeilijk').click();
      await expect(lesson.getByText(RECEIVED)).toBeVisible();
      expect((await stored(municipality, 'samar-les-ma-03')).ervaring).toEqual({ ervaring: 'te_moeilijk' });
    });
  });

  test.describe('a minute before its end', () => {
    test.use({ now: '2026-11-24T10:59:00Z' });

    test('is not asked yet', async ({ page }) => {
      const lesson = await openLesson(page, TODAY);
      await expect(lesson.getByText(message('nl', 'ask-experience'))).toHaveCount(0);
      await expect(lesson.locator('.choice')).toHaveCount(0);
    });
  });

  test('is not asked of a lesson that one gave notice of, nor of one that was cancelled', async ({ page, municipality }) => {
    const over = '2026-11-24T05:00:00Z';
    await timetable(
      municipality,
      item('geweest', over, { status: 'geweest' }),
      item('afgemeld', over, { status: 'geweest', afmelding: { reden: 'kind' } }),
      item('vervallen', over, { status: 'geannuleerd' }),
    );
    await visit(page, LESSEN);
    for (const [id, count] of Object.entries({ geweest: 4, afgemeld: 0, vervallen: 0 })) {
      await expect((await unfoldCard(page, id)).locator('.choice'), id).toHaveCount(count);
    }
  });
});
