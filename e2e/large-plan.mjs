// A plan larger than any real one, for tests and measurements: sixty agreements, thirty stations, titles of forty words.

const WORDS = ['leren', 'werken', 'samen', 'praten', 'oefenen', 'lezen', 'buurt', 'school', 'winkel', 'bakkerij'];

/** A text of forty words in the languages of another text. */
function long(text, number) {
  const words = Array.from({ length: 39 }, (_, at) => WORDS[(at * 7 + number) % WORDS.length]);
  const tekst = `Nummer${number} ${words.join(' ')}`;
  return Object.fromEntries(Object.entries(text).map(([tag, { herkomst }]) => [tag, { tekst, herkomst }]));
}

/** Sixty agreements after the given ones, without answers; thirty stations after the given ones. */
export function largePlan(agreements, stations = []) {
  const fresh = ({ reactie: _, gevoelig: __, doelId: ___, ...agreement }) => agreement;
  return {
    agreements: Array.from({ length: 60 }, (_, at) => {
      const agreement = fresh(agreements[at % agreements.length]);
      return { ...agreement, id: `afspraak-groot-${at}`, wat: long(agreement.wat, at) };
    }),
    stations: Array.from({ length: stations.length && 30 }, (_, at) => {
      const station = stations[at % stations.length];
      return { ...station, titel: long(station.titel ?? { nl: { herkomst: 'mens' } }, at), voortgang: at < 20 ? 'klaar' : 'komt' };
    }),
  };
}
