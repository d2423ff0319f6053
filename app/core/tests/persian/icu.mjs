// Prints what ICU makes of every day from one date to another: `1950-01-01 1328-10-11`.
const [from, to] = process.argv.slice(2).map(date => Date.parse(`${date}T00:00:00Z`));
const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric',
});
if (persian.resolvedOptions().calendar !== 'persian') {
  console.error('This Node has no Persian calendar: install Node 20 or newer with full ICU.');
  process.exit(1);
}

const lines = [];
for (let time = from; time <= to; time += 24 * 60 * 60 * 1000) {
  const parts = Object.fromEntries(persian.formatToParts(time).map(({ type, value }) => [type, value]));
  lines.push(`${new Date(time).toISOString().slice(0, 10)} ${parts.year}-${parts.month}-${parts.day}`);
}
console.log(lines.join('\n'));
