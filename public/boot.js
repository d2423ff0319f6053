// Starts everything that the first screen needs while the WebAssembly is still on its way: the session, the
// data of this address and the words of the language. The app takes each answer over with `pipTakeRead`.
// What is started here and not taken, or not started and asked for, costs a request, never a fault.

/** Whether this is the page of a helper, who has no account: nothing of a participant is asked for there. */
const HELPS = /^\/deel\/*$/.test(location.pathname);
// The secret of a shared link leaves the address bar, the history and whatever reads them before anything is fetched; it is
// in memory alone, until the page takes it.
let secret = HELPS ? location.hash.slice(1) : '';
if (secret) history.replaceState(null, '', location.pathname);
globalThis.pipTakeSecret = () => {
  const taken = secret;
  secret = '';
  return taken;
};

const API = '/api/v1/';
const AGENDA = `agenda-items?van=${day(-weekday())}&tot=${day(14)}`;
const READS = {
  '/': [AGENDA, 'begeleidingsafspraken', 'portfolio-taken', 'berichten', 'pip'],
  '/plan': ['pip', 'begeleidingsafspraken'],
  '/afspraken': ['begeleidingsafspraken'],
  '/leerroute': ['pip', 'zelfstudie'],
  '/brief': ['pip'],
  '/doel': ['pip'],
  '/geld': ['ontzorgen'],
  '/kiezen': ['menukaart', `agenda-items?van=${day(0)}&tot=${day(90)}`],
  '/lessen': [AGENDA],
  '/portfolio': ['taalniveaus', 'portfolio-taken', 'verhalen', 'deellinks'],
  '/contact': ['contactpersoon', 'berichten'],
  '/delen': ['deellinks', 'portfolio-taken', 'pip'],
};
// The screens that are in a part of their own, see `pages/parts.rs`; every other is in the app itself.
const PARTS = {
  '/afspraken': 'plan', '/leerroute': 'plan', '/brief': 'plan', '/doel': 'plan', '/geld': 'plan', '/kiezen': 'plan',
  '/lessen': 'days', '/contact': 'days', '/kaart': 'days', '/portfolio': 'more', '/ik': 'more', '/taal': 'more',
  '/privacy': 'more', '/toegankelijkheid': 'more', '/delen': 'share', '/deel': 'share',
};
const PUBLIC = ['/taal', '/privacy', '/toegankelijkheid', '/deel'];

/** The Amsterdam date so many days from now, YYYY-MM-DD; the Swedish locale writes dates so. */
function day(days) {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + days * 86_400_000);
}

/** Days since Monday, in Amsterdam. */
function weekday() {
  return (new Date(day(0)).getUTCDay() + 6) % 7;
}

const started = new Map();
const start = (path) => {
  if (!started.has(path)) started.set(path, fetch(path, { signal: AbortSignal.timeout(60_000), headers: path.startsWith(API) ? { Accept: 'application/json' } : {} }));
  return started.get(path);
};
const words = (tag) => {
  start(`/locales/${tag}/app.ftl`);
  start(`/locales/${tag}/meta.json`);
};

globalThis.pipTakeRead = (path) => {
  const answer = started.get(path);
  started.delete(path);
  return answer;
};

/** Shows the notice that stands in index.html; also called by the app when it crashes. */
globalThis.pipShowNotice = () => {
  document.getElementById('app').hidden = true;
  document.getElementById('notice').classList.add('shown');
};

const config = start('/config.json').then((answer) => answer.clone().json());
config.then(({ gemeente }) => {
  const phone = document.getElementById('notice-phone');
  phone.href = `tel:${gemeente.telefoonnummer}`;
  phone.querySelector('bdi').textContent = gemeente.telefoonnummer;
  phone.hidden = false;
}).catch(() => {});

words('nl');
const chosen = localStorage.getItem('pip-taal');
if (chosen) words(chosen);
if (!PUBLIC.includes(location.pathname)) {
  start(`${API}sessie`);
  // What the municipality does not offer is not asked for.
  config.then(({ onderdelen }) => {
    const offered = (path) => onderdelen.includes(path.split('?')[0]);
    (READS[location.pathname] ?? []).filter(offered).forEach((path) => start(API + path).catch(() => {}));
  }).catch(() => {});
  // Nothing chosen on this phone: the participant's first language is known before the app can ask for it.
  if (!chosen) {
    const own = start(`${API}voorkeuren`).then((answer) => answer.clone().json());
    Promise.all([config, own])
      .then(([{ talen }, own]) => words(own.talen.find((tag) => talen.includes(tag)) ?? 'nl'))
      .catch(() => {});
  }
}
// Answers that fail before the app asks for them are its business, not the console's.
for (const answer of started.values()) answer.catch(() => {});

try {
  const app = await import(document.getElementById('app-glue').href);
  // On a phone that has chosen no language yet somebody is probably signed out.
  for (const href of [...(app.parts[PARTS[location.pathname]] ?? []), ...(chosen ? [] : app.parts.door)]) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
  }
  await app.default({ module_or_path: document.getElementById('app-wasm').href });
} catch (failure) {
  console.error(failure);
  globalThis.pipShowNotice();
}
