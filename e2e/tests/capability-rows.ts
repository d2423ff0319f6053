// What each demo participant shows of the plan, by the numbers of the capabilities that practice asked for: the same rows
// as the table "What is seen where" in e2e/participants/README.md.

/** A capability that a participant shows on a screen, and the one datum that brings it there. */
export type Row = {
  row: number;
  who: string;
  screen: string;
  file: string;
  /** Where the datum is in the file, as in the README; the whole file without it. */
  path?: string;
  /** The part of the screen that holds it; all else stays when it goes. */
  part: string;
  /** Words in that part, in Dutch. */
  seen: string[];
  /** What is drawn in that part. */
  drawn?: string;
  /** Whether it is folded at first. */
  folded?: boolean;
};

const agreement = (text: string) => `.agreement:has-text("${text}")`;
const station = (text: string) => `.station:has-text("${text}")`;
const line = (text: string) => `main li:has-text("${text}")`;
const card = (text: string) => `main .card:has-text("${text}")`;

export const ROWS: Row[] = [
  { row: 2, who: 'hodan', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[hodan-afspraak-03].reactie', part: agreement('De gemeente betaalt zes maanden'), seen: ['Ja, het is gebeurd'] },
  { row: 2, who: 'elif', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[elif-afspraak-06].reactie', part: agreement('De gemeente legt uit hoe u geld leent'), seen: ['Nee, het is niet gebeurd', 'Bunu henüz konuşmadık.'] },
  { row: 3, who: 'samar', screen: '/brief', file: 'pip.json', path: 'beschikking', part: 'main .card', seen: ['VB-2026-004817', 'U volgt de B1-route.', 'Alleen de Nederlandse brief geldt.'] },
  { row: 4, who: 'blessing', screen: '/plan', file: 'pip.json', path: 'voortraject[opstartklas]', part: station('Opstartklas'), seen: ['Opstartklas van 6 weken'] },
  { row: 4, who: 'blessing', screen: '/plan', file: 'pip.json', path: 'voortraject[intake_b]', part: station('Tweede gesprek'), seen: ['Tweede gesprek: wat kunt u al?'] },
  { row: 4, who: 'blessing', screen: '/leerroute', file: 'pip.json', path: 'leerroute.voorlopig', part: card('Niveau dat u wilt halen'), seen: ['Voorlopig: dit kan nog veranderen.'] },
  { row: 5, who: 'blessing', screen: '/plan', file: 'pip.json', path: 'voortraject[wachten].toelichting', part: station('U wacht sinds'), seen: ['U staat op de lijst voor een huis in Voorbeeldstad.'] },
  { row: 5, who: 'samar', screen: '/plan', file: 'pip.json', path: 'voortraject[wachten]', part: '.station.passed:has-text("Wachten op een groep")', seen: ['Wachten op een groep'] },
  { row: 7, who: 'zebib', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[z-afspraak-02].strook', part: agreement('Ik help in de schoolkeuken.'), seen: ['koken', 'woensdag'], drawn: '.glance svg' },
  { row: 8, who: 'zebib', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[z-afspraak-01].video', part: agreement('Ik ga naar de taalles.'), seen: ['Hoe werkt de Z-route?', '5,4 MB'], drawn: 'a[href$=".mp4"]' },
  { row: 8, who: 'samar', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[s-afspraak-02].video', part: agreement('Ik praat op mijn werk Nederlands'), seen: ['Rania vertelt: zo leerde ik Nederlands op mijn werk'], drawn: 'a[href$=".mp4"]' },
  { row: 12, who: 'farhad', screen: '/kiezen', file: 'menukaart.json', path: '[farhad-menukaart-01]', part: card('Extra les rekenen'), seen: ['Extra les rekenen', 'Verplicht', 'U heeft dit gekozen'] },
  { row: 12, who: 'farhad', screen: '/leerroute', file: 'zelfstudie.json', path: '[4]', part: '.self-study', seen: ['woensdag 18-11 120 minuten', 'برای امتحان خواندن تمرین کردم.'] },
  { row: 13, who: 'abdi', screen: '/plan', file: 'pip.json', path: 'leerroute.fases[1]', part: station('Blok 1: 17 weken'), seen: ['Blok 1: 17 weken'] },
  { row: 13, who: 'zebib', screen: '/plan', file: 'pip.json', path: 'leerroute.fases[2]', part: station('Deel 3: lezen en werken'), seen: ['Deel 3: lezen en werken'] },
  { row: 14, who: 'samar', screen: '/kiezen', file: 'menukaart.json', path: '[samar-menukaart-05]', part: card('Schoon werken in de keuken'), seen: ['Schoon werken in de keuken', 'Er is geen plaats meer'] },
  { row: 14, who: 'samar', screen: '/kiezen', file: 'menukaart.json', path: '[samar-menukaart-02]', part: card('Extra les schrijven'), seen: ['Extra les schrijven', 'U heeft dan al iets anders'] },
  { row: 14, who: 'samar', screen: '/kiezen', file: 'menukaart.json', path: '[samar-menukaart-04].keuze', part: card('Uw eigen bedrijf beginnen'), seen: ['U heeft dit gekozen'] },
  { row: 18, who: 'zebib', screen: '/leerroute', file: 'duo/gevolgde-uren.json', part: '.part:has-text("Taallessen"), .part:has-text("Meedoen")', seen: ['278 van 800 uur', '158 van 800 uur'] },
  { row: 18, who: 'zebib', screen: '/leerroute', file: 'pip.json', path: 'leerroute.onderdelen[participatie].urenAfwezig', part: '.part:has-text("Meedoen")', seen: ['6 uur afgemeld'] },
  { row: 18, who: 'samar', screen: '/leerroute', file: 'pip.json', path: 'leerroute.onderdelen[stage]', part: '.part:has-text("Stage")', seen: ['86 uur gevolgd'] },
  { row: 19, who: 'hodan', screen: '/geld', file: 'ontzorgen.json', part: 'main .card', seen: ['Huur € 687,35', 'Gas en stroom € 184,00', 'Water € 21,50', 'Zorgverzekering € 158,90', 'De gemeente betaalt uw vaste kosten'] },
  { row: 19, who: 'hodan', screen: '/geld', file: 'ontzorgen.json', path: 'leefgeld', part: card('Geld om van te leven'), seen: ['€ 110,00', 'Elke week'] },
  { row: 19, who: 'hodan', screen: '/geld', file: 'ontzorgen.json', path: 'afbouw[2]', part: line('Abdi en u betalen zelf het water.'), seen: ['Vanaf 04-01-2027'] },
  { row: 19, who: 'hodan', screen: '/geld', file: 'ontzorgen.json', path: 'toeslagen[kinderopvangtoeslag]', part: line('Kinderopvangtoeslag'), seen: ['Moet nog'] },
  { row: 19, who: 'hodan', screen: '/geld', file: 'ontzorgen.json', path: 'hulpDaarna', part: card('Hulp daarna'), seen: ['Amina Yusuf'], drawn: 'a[href="tel:+31850001470"]' },
  { row: 19, who: 'abdi', screen: '/geld', file: 'ontzorgen.json', path: 'betalingen[zorgverzekering]', part: line('€ 157,40'), seen: ['Zorgverzekering € 157,40 U betaalt zelf'] },
  { row: 20, who: 'elif', screen: '/doel', file: 'pip.json', path: 'plan.ontwikkelwensen[2]', part: line('gelinlik'), seen: ['Beş yıl sonra kendi dükkânımda gelinlik dikiyorum.'] },
  { row: 20, who: 'samar', screen: '/doel', file: 'pip.json', path: 'plan.doelen[s-doel-mee]', part: '.field:has-text("Andere ouders")', seen: ['Andere ouders op school kennen'] },
  { row: 21, who: 'abdi', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[abdi-afspraak-08]', part: agreement('Privé-afspraak'), seen: ['Mind-Spring'], folded: true },
  { row: 21, who: 'abdi', screen: '/doel', file: 'pip.json', path: 'plan.doelen[abdi-doel-rust]', part: line('Privé-doel'), seen: ['Minder piekeren en beter slapen'], folded: true },
  { row: 21, who: 'abdi', screen: '/doel', file: 'pip.json', path: 'plan.ontwikkelwensen[3]', part: line('Privé-wens'), seen: ['أريد أن أتكلم مع رجال آخرين عن الطريق إلى هنا.'], folded: true },
  { row: 23, who: 'farhad', screen: '/plan', file: 'pip.json', path: 'voortraject[nazorg]', part: station('Naar het mbo'), seen: ['Naar het mbo'] },
  { row: 23, who: 'olena', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[olena-afspraak-08]', part: agreement('uw volgende stap'), seen: ['Wij praten over uw volgende stap na de examens.'] },
  { row: 23, who: 'farhad', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[farhad-afspraak-05]', part: agreement('uw schoolkeuze'), seen: ['Wij praten over uw schoolkeuze.'] },
  { row: 23, who: 'samar', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[s-afspraak-09]', part: agreement('Wij kiezen samen een datum'), seen: ['Wij kiezen samen een datum voor uw examen luisteren.'] },
  { row: 24, who: 'samar', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[s-afspraak-01].verplicht', part: agreement('Ik ga drie keer per week'), seen: ['Verplicht'] },
  { row: 24, who: 'samar', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[s-afspraak-04].verplicht', part: agreement('Ik leer fietsen.'), seen: ['U mag kiezen'] },
  { row: 26, who: 'samar', screen: '/leerroute', file: 'duo/examens.json', path: 'examens[0]', part: '.exams li:has-text("KNM")', seen: ['07-10-2026', 'Geslaagd'] },
  { row: 26, who: 'samar', screen: '/leerroute', file: 'duo/examens.json', path: 'examens[1]', part: '.exams li:has-text("27-10-2026")', seen: ['Geen uitslag'] },
  { row: 26, who: 'olena', screen: '/leerroute', file: 'duo/examens.json', path: 'examens[2]', part: '.exams li:has-text("28-10-2026")', seen: ['Nog niet gehaald'] },
  { row: 26, who: 'samar', screen: '/leerroute', file: 'duo/examens.json', path: 'gratisPogingenTegoed[LU]', part: '.exams li:has-text("Luisteren")', seen: ['Nog 1 gratis poging'] },
  { row: 27, who: 'olena', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[olena-afspraak-03]', part: agreement('Ik betaal mijn examens'), seen: ['Ik betaal mijn examens en de zaterdaggroep zelf.'] },
  { row: 27, who: 'elif', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[elif-afspraak-02].waarom', part: agreement('Ik betaal mijn lessen en examens zelf.'), seen: ['Ik kan geld lenen bij DUO.'] },
  { row: 27, who: 'elif', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[elif-afspraak-03]', part: agreement('Ik ga naar de vrouwengroep.'), seen: ['Ik ga naar de vrouwengroep.'] },
];
