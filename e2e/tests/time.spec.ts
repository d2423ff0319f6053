// The time is that of the Netherlands, wherever the phone thinks it is: around midnight, and in the weeks in which the clock changes.
import { expect, test } from './fixtures';
import { card, hands, item, later, LESSEN, timetable, VANDAAG } from './lessons';
import { message } from './messages';
import { visit, words } from './screens';

const ZONES = ['America/Los_Angeles', 'Asia/Tehran', 'Pacific/Kiritimati', 'Europe/Amsterdam'];

/** Moments in UTC, and what begins after each of them: within the hour, and at about nine on later days. */
const MOMENTS: { name: string; now: string; begins: string[] }[] = [
  { name: 'a minute before midnight', now: '2026-11-24T22:59:00Z', begins: ['2026-11-24T22:59:30Z', '2026-11-24T23:00:00Z', '2026-11-25T08:00:00Z', '2026-11-27T08:45:00Z'] },
  { name: 'a minute after midnight', now: '2026-11-24T23:01:00Z', begins: ['2026-11-24T23:30:00Z', '2026-11-25T08:00:00Z', '2026-11-26T08:00:00Z', '2026-11-28T08:45:00Z'] },
  { name: 'in the night before winter time begins', now: '2026-10-24T22:01:00Z', begins: ['2026-10-24T23:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T08:00:00Z', '2026-10-25T23:00:00Z', '2026-10-28T08:00:00Z'] },
  { name: 'at the end of the day of 25 hours', now: '2026-10-25T22:59:00Z', begins: ['2026-10-25T22:59:30Z', '2026-10-25T23:00:00Z', '2026-10-28T08:00:00Z'] },
  { name: 'in the night before summer time begins', now: '2027-03-27T23:01:00Z', begins: ['2027-03-28T00:30:00Z', '2027-03-28T01:00:00Z', '2027-03-28T07:00:00Z', '2027-03-28T22:00:00Z', '2027-03-31T07:00:00Z'] },
  { name: 'at the end of the day of 23 hours', now: '2027-03-28T21:59:00Z', begins: ['2027-03-28T21:59:30Z', '2027-03-28T22:00:00Z', '2027-03-31T07:00:00Z'] },
];

/** What the clock and the calendar of Amsterdam say at an instant, by the tables of Node. */
function amsterdam(instant: string): { weekday: string; date: string; time: string; days: number; hour: number; minute: number } {
  const format = new Intl.DateTimeFormat('nl', {
    timeZone: 'Europe/Amsterdam', weekday: 'long', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const { weekday, year, month, day, hour, minute } = parts;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  return { weekday, date: `${day}-${month}`, time: `${hour}:${minute}`, days, hour: Number(hour), minute: Number(minute) };
}

/** "today", "tomorrow" or "in 3 days", as a pattern. */
function relative(now: string, begin: string): string {
  const days = amsterdam(begin).days - amsterdam(now).days;
  if (days > 1) return `\\S+ ${days} \\S+`;
  return message('nl', days === 0 ? 'today' : 'tomorrow');
}

/** How the hands of a clock stand then, degrees. */
function drawn(begin: string): { hour: number; minute: number } {
  const { hour, minute } = amsterdam(begin);
  return { hour: Math.floor(((hour % 12) * 60 + minute) / 2), minute: minute * 6 };
}

/** The hours from begin to end, as they stand on a card. */
function range(begin: string): string {
  return `${amsterdam(begin).time}–${amsterdam(later(begin, 120)).time}`;
}

test.use({ writes: true });

for (const timezoneId of ZONES) {
  test.describe(`on a phone in ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const { name, now, begins } of MOMENTS) {
      test.describe(name, () => {
        test.use({ now });

        test.beforeEach(async ({ municipality }) => timetable(municipality, ...begins.map((begin) => item(begin, begin))));

        test('Lessen has each item under its day, at its time', async ({ page }) => {
          await visit(page, LESSEN);
          for (const begin of begins) {
            const lesson = card(page, begin);
            await expect(lesson.locator('.agenda-time')).toHaveText(range(begin));
            expect(await hands(lesson.locator('.clock-face')), begin).toEqual(drawn(begin));
            const { weekday, date } = amsterdam(begin);
            const heading = lesson.locator('xpath=preceding-sibling::h2[1]');
            expect(await words(heading), begin).toMatch(new RegExp(`^${relative(now, begin)} ${weekday} ${date}$`, 'i'));
          }
          const today = page.locator('.week-strip [aria-current=date] strong');
          await expect(today).toHaveText(String(Number(amsterdam(now).date.slice(0, 2))));
        });

        test('Vandaag has the first of them', async ({ page }) => {
          await visit(page, VANDAAG);
          const step = page.locator('.step');
          const { weekday, date } = amsterdam(begins[0]);
          expect(await words(step.locator('.step-when'))).toMatch(new RegExp(`^${relative(now, begins[0])}$`, 'i'));
          expect(await words(step.locator('.when-day'))).toBe(`${weekday} ${date}`);
          await expect(step.locator('.when-time')).toHaveText(range(begins[0]));
          expect(await hands(step.locator('.clock-face'))).toEqual(drawn(begins[0]));
        });
      });
    }
  });
}
