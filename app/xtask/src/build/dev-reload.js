// Reloads the page after each debug build; never part of a release.
const current = () => fetch('/build-id.txt', { cache: 'no-store' }).then((answer) => answer.text());
const loaded = await current();
setInterval(async () => {
  const now = await current().catch(() => loaded);
  if (now !== loaded) location.reload();
}, 500);
