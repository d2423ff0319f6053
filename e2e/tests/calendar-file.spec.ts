// The file for the phone's own calendar, read by a parser that is not ours: what stands in it is what stands on the screen.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from './fixtures';
import { card, item, later, LESSEN, openLesson, timetable, unfoldCard } from './lessons';
import { message, type Tag } from './messages';
import { visit, words } from './screens';

/** Everybody in the demonstration, in their own language. */
const READERS: [string, Tag][] = [
  ['samar', 'ar'], ['zebib', 'ti'], ['hodan', 'so'], ['abdi', 'ar'], ['farhad', 'fa'], ['olena', 'uk'], ['elif', 'tr'], ['blessing', 'en'],
];

const TODAY = '2026-11-24';
const SAMAR = 'samar-les-ma-04';

/** Everything coming, as the API has it. */
const COMING = `agenda-items?van=${TODAY}`;

/** What a calendar understands of one appointment. */
type Appointment = {
  uid: string; sequence: number; status: string; begin: string; einde: string; wall: string; summary: string;
  text: Record<string, string | undefined>; alarms: { minutes: number; text: string; action: string }[];
};

/** Taps a button and gives the text of the file that comes. */
async function file(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('mijn-pip.ics');
  const bytes = readFileSync(await download.path());
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The button that gives everything. */
function all(page: Page, tag: Tag = 'nl'): Locator {
  return page.getByRole('button', { name: message(tag, 'all-to-my-calendar'), exact: true });
}

/** Reads a file as a calendar does that knows no zones but those in the file. */
function read(text: string): Appointment[] {
  expect(ICAL.TimezoneService.has('Europe/Amsterdam')).toBe(false);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map(appointment);
}

function appointment(event: ICAL.Component): Appointment {
  const value = (name: string) => event.getFirstPropertyValue(name);
  const [begin, einde] = ['dtstart', 'dtend'].map((name) => value(name) as ICAL.Time);
  const text = ['location', 'description', 'geo', 'class', 'transp', 'url'].map((name) => [name, value(name)?.toString()]);
  const alarms = event.getAllSubcomponents('valarm').map((alarm) => ({
    minutes: -(alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60,
    text: String(alarm.getFirstPropertyValue('description')),
    action: String(alarm.getFirstPropertyValue('action')),
  }));
  return {
    uid: String(value('uid')), sequence: Number(value('sequence')), status: String(value('status')), summary: String(value('summary')),
    begin: instant(begin), einde: instant(einde), wall: `${clock(begin)}–${clock(einde)}`, text: Object.fromEntries(text), alarms,
  };
}

/** The instant in UTC, by the zone that the time is in. */
function instant(time: ICAL.Time): string {
  expect(time.zone.tzid).not.toBe('floating');
  return new Date(time.toUnixTime() * 1000).toISOString().replace('.000', '');
}

function clock(time: ICAL.Time): string {
  return [time.hour, time.minute].map((number) => String(number).padStart(2, '0')).join(':');
}

/** What the file says of an item of the API: by its UID; a sensitive one has a UID that tells nothing, and is known by its time. */
function of(appointments: Appointment[], id: string, sensitive?: { begin: string }): Appointment {
  const own = `${id}@localhost`;
  const found = appointments.filter(({ uid, begin, text }) => (sensitive ? text.class === 'PRIVATE' && begin === sensitive.begin : uid === own));
  expect(found, id).toHaveLength(1);
  if (sensitive) expect(found[0].uid, id).not.toContain(id);
  return found[0];
}

for (const [deelnemer, taal] of READERS) {
  test.describe(`of ${deelnemer}, in ${taal}`, () => {
    test.use({ deelnemer, taal });

    test('everything that comes stands in it, as on the screen', async ({ page, municipality }) => {
      const { items } = await municipality.read(deelnemer, COMING);
      await visit(page, LESSEN);
      const appointments = read(await file(page, all(page, taal)));
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(appointments.map(({ uid }) => uid)).size).toBe(items.length);
      for (const item of items) {
        const found = of(appointments, item.id, item.gevoelig ? item : undefined);
        const neutral = message(taal, 'appointment');
        const title = item.gevoelig ? neutral : summary(item.titel, taal);
        const cancelled = item.status === 'geannuleerd';
        const reminds = cancelled || item.afmelding ? [] : [{ minutes: 60 + (item.vervoer?.reistijdMinuten ?? 0), text: title, action: 'DISPLAY' }];
        expect(found, item.id).toMatchObject({
          begin: item.begin, einde: item.einde, sequence: item.volgnummer, status: cancelled ? 'CANCELLED' : 'CONFIRMED', summary: title, alarms: reminds,
        });
        if (item.gevoelig) expect(found.text, item.id).toEqual({ class: 'PRIVATE' });
        else expectDetails(found, item, taal);
      }
      for (const shown of await cards(page)) {
        const sensitive = items.find(({ id, gevoelig }: any) => id === shown.id && gevoelig);
        expect(of(appointments, shown.id, sensitive).wall, shown.id).toBe(shown.time);
      }
    });
  });
}

/** A title in the reader's language, the Dutch one beside it. */
function summary(titel: any, taal: Tag): string {
  const own = titel[taal]?.tekst ?? titel.nl.tekst;
  return own === titel.nl.tekst ? own : `${own} (${titel.nl.tekst})`;
}

/** Expects where it is, what to bring and the homework, in the reader's letters. */
function expectDetails(found: Appointment, item: any, taal: Tag): void {
  const own = (tekst: any) => tekst[taal]?.tekst ?? tekst.nl.tekst;
  const { locatie, meenemen = [], huiswerk } = item;
  expect(found.text.location, item.id).toBe(locatie && [locatie.naam, locatie.adres].filter(Boolean).join(', '));
  const told = [...meenemen.map((thing: any) => own(thing.tekst)), ...(huiswerk ? [own(huiswerk)] : []), ...(item.docent?.naam ? [item.docent.naam] : [])];
  for (const text of told) expect(found.text.description, item.id).toContain(text);
  expect(JSON.stringify(found), item.id).not.toContain(item.deelnamelink ?? 'geen link');
}

/** The times on the cards that stand on the screen. */
async function cards(page: Page): Promise<{ id: string; time: string }[]> {
  const shown = await page.locator('details.agenda').evaluateAll((all) =>
    all.map((one) => ({ id: one.id, time: one.querySelector('.agenda-time')!.textContent! })));
  expect(shown.length).toBeGreaterThan(0);
  return shown;
}

test('every line of the file is as the standard wants it', async ({ page }) => {
  await visit(page, LESSEN);
  const text = await file(page, all(page));
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.slice(0, -2).split('\r\n')) {
    expect(line).not.toMatch(/[\r\n\u2066-\u2069]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test.describe('a later file', () => {
  test.use({ writes: true });

  test('changes what stands in the calendar: the same UID, a higher SEQUENCE, the new time and status', async ({ page, municipality }) => {
    await visit(page, LESSEN);
    const before = read(await file(page, all(page)));
    const { begin, einde } = of(before, SAMAR);
    await municipality.amendItem('samar', SAMAR, {
      begin: later(begin, 60), einde: later(einde, 60), status: 'verplaatst', oorspronkelijkBegintijdstip: begin,
    });
    await municipality.amendItem('samar', 'samar-fietsles-03', { status: 'geannuleerd' });
    const after = read(await file(page, all(page)));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    const moved = of(after, SAMAR);
    expect(moved).toMatchObject({ begin: later(begin, 60), einde: later(einde, 60), status: 'CONFIRMED' });
    expect(moved.sequence).toBe(of(before, SAMAR).sequence + 1);
    const cancelled = of(after, 'samar-fietsles-03');
    expect(cancelled).toMatchObject({ status: 'CANCELLED', alarms: [], sequence: 1 });
    expect(cancelled.text.transp).toBe('TRANSPARENT');
  });

  test('does not remind of what one gave notice for', async ({ page }) => {
    const lesson = await openLesson(page, SAMAR);
    await lesson.getByRole('button', { name: message('nl', 'cannot-come') }).click();
    await lesson.getByRole('button', { name: message('nl', 'reden-kind') }).click();
    await expect(lesson.getByText(/^Ontvangen door de gemeente/)).toBeVisible();
    const one = read(await file(page, lesson.getByRole('button', { name: message('nl', 'to-my-calendar') })));
    for (const appointments of [one, read(await file(page, all(page)))]) {
      expect(of(appointments, SAMAR)).toMatchObject({ alarms: [], text: { transp: 'TRANSPARENT' } });
    }
  });
});

test('one item alone is that item, and has the UID that it has among all', async ({ page, municipality }) => {
  const lesson = await openLesson(page, SAMAR);
  const one = read(await file(page, lesson.getByRole('button', { name: message('nl', 'to-my-calendar'), exact: true })));
  const { items } = await municipality.read('samar', COMING);
  const { begin, einde } = items.find(({ id }: any) => id === SAMAR);
  expect(one).toHaveLength(1);
  expect(one[0]).toMatchObject({ begin, einde });
  expect(one[0].wall).toBe(await words(lesson.locator('.agenda-time')));
  expect(of(read(await file(page, all(page))), SAMAR)).toEqual(one[0]);
});

test('something sensitive alone is neutral too, though its card is open', async ({ page }) => {
  const lesson = await openLesson(page, 'samar-stress-02');
  const text = await file(page, lesson.getByRole('button', { name: message('nl', 'to-my-calendar'), exact: true }));
  expect(read(text)).toMatchObject([{ summary: message('nl', 'appointment'), text: { class: 'PRIVATE' } }]);
  expect(text.replace(/\r\n /g, '')).not.toMatch(/omgaan|praktijk|docent/i);
});

test.describe('texts that a file could be broken with', () => {
  test.use({ writes: true, taal: 'ti' });

  test('come through whole', async ({ page, municipality }) => {
    const own = 'ትምህርቲ ቋንቋ፦ ምንባብን ምጽሓፍን፡ ኣብ ቤት-ትምህርቲ ንዓበይቲ፡ ምስ መምህር ራቪ ራምዲን፡ ሓሙስ ንግሆ ሰዓት ትሽዓተ';
    const titel = { nl: { tekst: 'Lezen; schrijven, en \\ meer\nEND:VEVENT', herkomst: 'mens' }, ti: { tekst: own, herkomst: 'mens' } };
    await timetable(municipality, item('les', '2026-11-25T08:00:00Z', { titel, locatie: { naam: 'مدرسة, "غرفة" 2; 👩🏽‍🏫' } }));
    await visit(page, LESSEN);
    const [found, ...others] = read(await file(page, all(page, 'ti')));
    expect(others).toEqual([]);
    expect(found.summary).toBe(`${own} (Lezen; schrijven, en \\ meer\nEND:VEVENT)`);
    expect(found.text.location).toBe('مدرسة, "غرفة" 2; 👩🏽‍🏫');
  });
});

test.describe('on both sides of every summer-time change', () => {
  test.use({ writes: true, now: '2026-10-20T08:00:00Z' });

  /** An item on every half hour of the night of a change, and in the mornings around it. */
  const CHANGES = ['2026-10-25', '2027-03-28', '2027-10-31'];
  const items = CHANGES.flatMap((day) => {
    const change = Date.parse(`${day}T01:00:00Z`);
    const minutes = [-3900, -1020, -120, -90, -60, -30, -1, 0, 30, 60, 90, 420, 1860, 3300];
    return minutes.map((offset) => {
      const begin = new Date(change + offset * 60_000).toISOString().replace('.000', '');
      return item(`${day}_${offset}`, begin, { einde: later(begin, 45) });
    });
  });

  test('the zone in the file gives the right instants', async ({ page, municipality }) => {
    await timetable(municipality, ...items);
    await visit(page, LESSEN);
    const appointments = read(await file(page, all(page)));
    expect(appointments).toHaveLength(items.length);
    for (const { id, begin, einde } of items) expect(of(appointments, id), id).toMatchObject({ begin, einde });
  });

  test('a morning lesson is at the same hour before and after it', async ({ page, municipality }) => {
    const begins = ['2026-10-23T07:00:00Z', '2026-10-26T08:00:00Z', '2027-03-26T08:00:00Z', '2027-03-29T07:00:00Z'];
    await timetable(municipality, ...begins.map((begin, at) => item(`les-${at}`, begin)));
    await visit(page, LESSEN);
    const appointments = read(await file(page, all(page)));
    expect(appointments.map(({ wall }) => wall)).toEqual(begins.map(() => '09:00–11:00'));
    for (const shown of await cards(page)) expect(shown.time).toBe('09:00–11:00');
  });
});

test.describe('when it cannot be had', () => {
  const failed = (page: Page) => page.getByText(message('nl', 'calendar-failed'));

  test('says so, gives no file, and the next tap works', async ({ page, municipality }) => {
    await visit(page, LESSEN);
    let files = 0;
    page.on('download', () => { files += 1; });
    await municipality.fail({ pad: '/api/v1/agenda-items', status: 503 });
    await all(page).click();
    await expect(failed(page)).toBeVisible();
    await expect(card(page, SAMAR)).toBeVisible();
    await municipality.recover();
    expect(read(await file(page, all(page))).length).toBeGreaterThan(10);
    await expect(failed(page)).toHaveCount(0);
    expect(files).toBe(1);
  });

  test('is no file of earlier: without a network it says so', async ({ page, context }) => {
    await visit(page, LESSEN);
    await file(page, all(page));
    await context.setOffline(true);
    await all(page).click();
    await expect(failed(page)).toBeVisible();
    await context.setOffline(false);
    expect(read(await file(page, all(page))).length).toBeGreaterThan(10);
    await expect(failed(page)).toHaveCount(0);
  });

  test('a second tap while it is on its way waits for the answer, and fails no more than the first', async ({ page, municipality }) => {
    await visit(page, LESSEN);
    await municipality.fail({ pad: '/api/v1/agenda-items', status: 503, keer: 1 });
    await all(page).click();
    await expect(failed(page)).toBeVisible();
    let answer = () => {};
    const held = new Promise<void>((resolve) => { answer = resolve; });
    const everything = new RegExp(`/agenda-items\\?van=${TODAY}&?$`);
    await page.route(everything, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(everything);
    const files: string[] = [];
    page.on('download', async (download) => files.push(readFileSync(await download.path(), 'utf8')));
    await all(page).click();
    await asked;
    await all(page).click();
    answer();
    await expect.poll(() => files.length).toBe(2);
    for (const text of files) expect(read(text).length).toBeGreaterThan(10);
    await expect(failed(page)).toHaveCount(0);
  });

  test('one item needs no network', async ({ page, context }) => {
    await visit(page, LESSEN);
    await context.setOffline(true);
    const lesson = await unfoldCard(page, SAMAR);
    expect(read(await file(page, lesson.getByRole('button', { name: message('nl', 'to-my-calendar'), exact: true })))).toHaveLength(1);
  });
});
