// Prints as JSON what CLDR, in the version that Node has, says of the languages named on the command line.
// A language that CLDR does not know is left out.
const monday = Date.UTC(2026, 0, 5);
const day = 24 * 60 * 60 * 1000;
const counts = [2, 3, 11, 100];

const range = (length) => Array.from({ length }, (_, index) => index);
const unique = (texts) => [...new Set(texts)];

/** One part of a date as the language writes it. */
const part = (locale, options, date, type) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    .formatToParts(date)
    .find((piece) => piece.type === type).value;

/** The weekday in these widths, alone and before a date. */
const weekday = (locale, widths, index) =>
  unique(widths.flatMap((width) => [{}, { day: 'numeric', month: 'long' }].map((rest) =>
    part(locale, { weekday: width, ...rest }, monday + index * day, 'weekday'))));

/** The months of a calendar, as they stand behind the number of a day. */
const months = (locale) => {
  const number = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'numeric', numberingSystem: 'latn' });
  const names = new Map();
  for (const index of range(366)) {
    const date = Date.UTC(2026, 0, 1) + index * day;
    names.set(Number(number.format(date)), part(locale, { day: 'numeric', month: 'long' }, date, 'month'));
  }
  return [...names].sort(([a], [b]) => a - b).map(([, name]) => name);
};

const language = (tag) => {
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  return {
    plurals: new Intl.PluralRules(tag).resolvedOptions().pluralCategories,
    calendars: { persian: months(`${tag}-u-ca-persian`) },
    words: [
      ...range(7).map((index) => ({ id: `weekday-${index + 1}`, texts: weekday(locale, ['long'], index) })),
      ...range(7).map((index) => ({ id: `weekday-short-${index + 1}`, texts: weekday(locale, ['short', 'narrow'], index) })),
      ...months(locale).map((name, index) => ({ id: `month-${index + 1}`, texts: [name] })),
      ...Object.entries({ today: 0, tomorrow: 1, yesterday: -1 })
        .map(([id, days]) => ({ id, texts: [relative.format(days, 'day')] })),
      ...counts.map((count) => ({ id: 'in-days', count, texts: [counted.format(count, 'day')] })),
      ...counts.map((count) => ({ id: 'days-ago', count, texts: [counted.format(-count, 'day')] })),
    ],
  };
};

const known = Intl.DateTimeFormat.supportedLocalesOf;
const tags = process.argv.slice(2).filter((tag) => known(tag).length > 0);
console.log(JSON.stringify({
  version: process.versions.cldr,
  languages: Object.fromEntries(tags.map((tag) => [tag, language(tag)])),
}));
