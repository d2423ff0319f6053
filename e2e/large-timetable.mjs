// A timetable as full as one likes, for tests and measurements.

const DAY = 86_400_000;

/** So many items after the given ones, spread evenly over so many days from a day on. */
export function largeTimetable(items, count, days, from) {
  const first = Date.parse(`${from}T08:00:00Z`);
  return Array.from({ length: count }, (unused, at) => {
    const { afmelding: _, ervaring: __, oorspronkelijkBegintijdstip: ___, ...item } = items[at % items.length];
    const begin = first + Math.floor((at * days) / count) * DAY + (at % 8) * 3_600_000;
    const instant = (moment) => new Date(moment).toISOString().replace('.000', '');
    return { ...item, id: `les-groot-${at}`, versie: 1, status: 'gepland', begin: instant(begin), einde: instant(begin + 3_000_000) };
  });
}
