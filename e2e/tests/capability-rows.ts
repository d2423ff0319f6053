// What each demo participant shows, by the numbers of the capabilities that practice asked for: the same rows
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
  /** In which week of the timetable, counted from this one. */
  week?: number;
};

const agreement = (text: string) => `.agreement:has-text("${text}")`;
const station = (text: string) => `.station:has-text("${text}")`;
const line = (text: string) => `main li:has-text("${text}")`;
const card = (text: string) => `main .card:has-text("${text}")`;
const bubble = (text: string) => `.bubble:has-text("${text}")`;
const task = (id: string) => `.task[id="${id}"]`;
const skill = (name: string) => `.passport > ul > li:has(strong:has-text("${name}"))`;
const appointment = (id: string) => `.agenda[id="${id}"]`;
/** A card of the timetable that goes as a whole: the week counts one less, and its day goes too when it was alone there. */
const whole = (id: string, day?: string) => `${appointment(id)}, .week-strip${day ? `, .day[id="${day}"]` : ''}`;
const PERSON = '.card.person';
/** Stands beneath a screen that shows something a machine translated. */
const MACHINE = ', .machine-legend';

export const ROWS: Row[] = [
  { row: 2, who: 'hodan', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[hodan-afspraak-03].reactie', part: agreement('De gemeente betaalt zes maanden'), seen: ['Ja, het is gebeurd'] },
  { row: 2, who: 'elif', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[elif-afspraak-06].reactie', part: agreement('De gemeente legt uit hoe u geld leent'), seen: ['Nee, het is niet gebeurd', 'Bunu henüz konuşmadık.'] },
  { row: 3, who: 'samar', screen: '/brief', file: 'pip.json', path: 'beschikking', part: 'main .card', seen: ['VB-2026-004817', 'U volgt de B1-route.', 'Alleen de Nederlandse brief geldt.'] },
  { row: 4, who: 'blessing', screen: '/plan', file: 'pip.json', path: 'voortraject[opstartklas]', part: station('Opstartklas'), seen: ['Opstartklas van 6 weken'] },
  { row: 4, who: 'blessing', screen: '/plan', file: 'pip.json', path: 'voortraject[intake_b]', part: station('Tweede gesprek'), seen: ['Tweede gesprek: wat kunt u al?'] },
  { row: 4, who: 'blessing', screen: '/leerroute', file: 'pip.json', path: 'leerroute.voorlopig', part: card('Niveau dat u wilt halen'), seen: ['Voorlopig: dit kan nog veranderen.'] },
  { row: 5, who: 'blessing', screen: '/plan', file: 'pip.json', path: 'voortraject[wachten].toelichting', part: station('U wacht sinds'), seen: ['U staat op de lijst voor een huis in Voorbeeldstad.'] },
  { row: 5, who: 'samar', screen: '/plan', file: 'pip.json', path: 'voortraject[wachten]', part: '.station.passed:has-text("Wachten op een groep")', seen: ['Wachten op een groep'] },
  { row: 6, who: 'hodan', screen: '/contact', file: 'contactpersoon.json', path: 'andereHelpers[budgetcoach]', part: line('Loes Brand'), seen: ['Budgetcoach', 'Vragen over geld en rekeningen', 'Nederlands', 'Engels'], drawn: 'a[href="tel:+31850001420"]' },
  { row: 6, who: 'zebib', screen: '/contact', file: 'contactpersoon.json', path: 'andereHelpers[sleutelpersoon]', part: line('Yonas Tesfay'), seen: ['Sleutelpersoon', 'Vragen in uw eigen taal', 'Tigrinya'], drawn: 'a[href="tel:+31850001360"]' },
  { row: 6, who: 'zebib', screen: '/contact', file: 'contactpersoon.json', path: 'andereHelpers[coach]', part: line('Privé-hulp'), seen: ['Hanan Aziz', 'De vrouwengroep over gezondheid'], folded: true },
  { row: 6, who: 'elif', screen: '/contact', file: 'contactpersoon.json', path: 'bereikbaar', part: PERSON, seen: ['Bereikbaar tot 16:30'] },
  { row: 6, who: 'blessing', screen: '/contact', file: 'contactpersoon.json', path: 'talen', part: PERSON, seen: ['Spreekt: Nederlands Engels Arabisch Frans'] },
  { row: 6, who: 'abdi', screen: '/contact', file: 'contactpersoon.json', path: 'vervanger', part: PERSON, seen: ['Nu antwoordt Anneke Bosman'], drawn: 'a[href="tel:+31850001301"]' },
  { row: 6, who: 'olena', screen: '/contact', file: 'contactpersoon.json', path: 'uitgesprokenNaam', part: PERSON, seen: ['Hoor de naam'] },
  { row: 7, who: 'zebib', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[z-afspraak-02].strook', part: agreement('Ik help in de schoolkeuken.'), seen: ['koken', 'woensdag'], drawn: '.glance svg' },
  { row: 8, who: 'zebib', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[z-afspraak-01].video', part: agreement('Ik ga naar de taalles.'), seen: ['Hoe werkt de Z-route?', '5,4 MB'], drawn: 'a[href$=".mp4"]' },
  { row: 8, who: 'samar', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[s-afspraak-02].video', part: agreement('Ik praat op mijn werk Nederlands'), seen: ['Rania vertelt: zo leerde ik Nederlands op mijn werk'], drawn: 'a[href$=".mp4"]' },
  { row: 9, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-les-di-03]', part: whole('samar-les-di-03'), seen: ['Taalles', 'ROC Voorbeeldstad, lokaal 2.14', '09:00–12:00'] },
  { row: 9, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-fietsles-03]', part: whole('samar-fietsles-03'), seen: ['Fietsles voor vrouwen', 'Sportpunt Voorbeeldstad', '13:15–14:30'] },
  { row: 9, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-bakkerij-wo-03]', part: whole('samar-bakkerij-wo-03'), seen: ['Werken in de bakkerij', 'Bakkerij De Korenaar', '08:00–12:30'] },
  { row: 9, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-gesprek-mirjam-02]', part: whole('samar-gesprek-mirjam-02'), seen: ['Gesprek met uw contactpersoon', 'Gemeentehuis, kamer 1.07'] },
  { row: 9, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-inloop-02]', part: whole('samar-inloop-02', '2026-11-28'), seen: ['Taalcafé op zaterdag', 'Bibliotheek Voorbeeldstad'] },
  { row: 9, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-examen-01]', week: 8, part: whole('samar-examen-01'), seen: ['Examen luisteren B1', 'DUO', '13:30–15:15'] },
  { row: 9, who: 'farhad', screen: '/lessen', file: 'agenda-items.json', path: '[farhad-zelfstudie-01]', part: whole('farhad-zelfstudie-01', '2026-11-25'), seen: ['Huiswerk maken', '10:00–12:00'] },
  { row: 9, who: 'farhad', screen: '/lessen', file: 'agenda-items.json', path: '[farhad-werk-02]', part: whole('farhad-werk-02'), seen: ['Werken in de supermarkt', 'Supermarkt Het Plein', '18:00–21:30'] },
  { row: 10, who: 'hodan', screen: '/lessen', file: 'agenda-items.json', path: '[hodan-les-di-01]', part: whole('hodan-les-di-01', '2026-11-24'), seen: ['Taalles', '09:00–11:30'] },
  { row: 10, who: 'abdi', screen: '/lessen', file: 'agenda-items.json', path: '[abdi-les-wo-02]', part: whole('abdi-les-wo-02'), seen: ['Taalles in de avond', 'In de avond', '18:30–21:00'] },
  { row: 10, who: 'olena', screen: '/lessen', file: 'agenda-items.json', path: '[olena-les-za-02]', part: whole('olena-les-za-02', '2026-11-28'), seen: ['Zaterdaggroep: op weg naar B1', 'In het weekend'] },
  { row: 10, who: 'olena', screen: '/lessen', file: 'agenda-items.json', path: '[olena-les-werk-02].oorspronkelijkBegintijdstip', part: appointment('olena-les-werk-02'), seen: ['was 24-11 15:15'] },
  { row: 10, who: 'abdi', screen: '/lessen', file: 'agenda-items.json', path: '[abdi-les-do-02].oorspronkelijkBegintijdstip', part: appointment('abdi-les-do-02'), seen: ['was 26-11 18:30'] },
  { row: 10, who: 'hodan', screen: '/lessen', file: 'agenda-items.json', path: '[hodan-les-do-03].oorspronkelijkeLocatie', part: appointment('hodan-les-do-03'), seen: ['Andere plaats', 'was Taalschool De Brug, lokaal 4'] },
  { row: 10, who: 'farhad', screen: '/lessen', file: 'agenda-items.json', path: '[farhad-meelopen-01].toegevoegdOp', part: appointment('farhad-meelopen-01'), seen: ['Nieuw in uw agenda'] },
  { row: 10, who: 'farhad', screen: '/', file: 'agenda-items.json', path: '[farhad-meelopen-01]', part: '.news li:has-text("Nieuw in uw agenda")', seen: ['Praten met een leerling van het mbo'] },
  { row: 11, who: 'hodan', screen: '/lessen', file: 'agenda-items.json', path: '[hodan-pvt-01].tolk', part: appointment('hodan-pvt-01'), seen: ['Er is een tolk', 'Somalisch'] },
  { row: 11, who: 'elif', screen: '/lessen', file: 'agenda-items.json', path: '[elif-map-01].tolk', part: appointment('elif-map-01'), seen: ['Er is nog geen tolk', 'Turks'] },
  { row: 11, who: 'elif', screen: '/lessen', file: 'agenda-items.json', path: '[elif-les-di-02].kinderopvang', part: appointment('elif-les-di-02'), seen: ['Kinderopvang is geregeld', 'Peuteropvang De Regenboog'] },
  { row: 11, who: 'hodan', screen: '/lessen', file: 'agenda-items.json', path: '[hodan-geldcursus-01].kinderopvang', part: appointment('hodan-geldcursus-01'), seen: ['Kinderopvang is nog niet geregeld'] },
  { row: 11, who: 'blessing', screen: '/lessen', file: 'agenda-items.json', path: '[blessing-diploma-01].vervoer', part: appointment('blessing-diploma-01'), seen: ['Geregeld'] },
  { row: 11, who: 'farhad', screen: '/lessen', file: 'agenda-items.json', path: '[farhad-open-dag-01].vervoer', part: appointment('farhad-open-dag-01'), seen: ['Trein', '40 minuten'] },
  { row: 12, who: 'farhad', screen: '/kiezen', file: 'menukaart.json', path: '[farhad-menukaart-01]', part: card('Extra les rekenen'), seen: ['Extra les rekenen', 'Verplicht', 'U heeft dit gekozen'] },
  { row: 12, who: 'farhad', screen: '/leerroute', file: 'zelfstudie.json', path: '[4]', part: '.self-study', seen: ['woensdag 18-11 120 minuten', 'برای امتحان خواندن تمرین کردم.'] },
  { row: 13, who: 'abdi', screen: '/plan', file: 'pip.json', path: 'leerroute.fases[1]', part: station('Blok 1: 17 weken'), seen: ['Blok 1: 17 weken'] },
  { row: 13, who: 'zebib', screen: '/plan', file: 'pip.json', path: 'leerroute.fases[2]', part: station('Deel 3: lezen en werken'), seen: ['Deel 3: lezen en werken'] },
  { row: 14, who: 'samar', screen: '/kiezen', file: 'menukaart.json', path: '[samar-menukaart-05]', part: card('Schoon werken in de keuken'), seen: ['Schoon werken in de keuken', 'Er is geen plaats meer'] },
  { row: 14, who: 'samar', screen: '/kiezen', file: 'menukaart.json', path: '[samar-menukaart-02]', part: card('Extra les schrijven'), seen: ['Extra les schrijven', 'U heeft dan al iets anders'] },
  { row: 14, who: 'samar', screen: '/kiezen', file: 'menukaart.json', path: '[samar-menukaart-04].keuze', part: card('Uw eigen bedrijf beginnen'), seen: ['U heeft dit gekozen'] },
  { row: 15, who: 'samar', screen: '/portfolio', file: 'portfolio-taken.json', path: '[s-taak-5]', part: task('s-taak-5'), seen: ['Help een klant in de winkel', 'Op het werk', 'Nieuw'] },
  { row: 15, who: 'samar', screen: '/portfolio', file: 'portfolio-taken.json', path: '[s-taak-1].bewijsstukken[0]', part: task('s-taak-1'), seen: ['Mijn gesprek met Henk over de oven', 'Opname is klaar'] },
  { row: 15, who: 'samar', screen: '/portfolio', file: 'portfolio-taken.json', path: '[s-taak-1].feedback[1]', part: task('s-taak-1'), seen: ['Els Visser', 'Taalmaatje', 'Ik begrijp u goed.'] },
  { row: 15, who: 'samar', screen: '/portfolio#paspoort', file: 'taalniveaus.json', path: '[bbdef40c-0384-5943-903c-2e33604dfb98]', part: skill('Lezen'), seen: ['08-10-2026'] },
  { row: 15, who: 'samar', screen: '/portfolio#paspoort', file: 'taalniveaus.json', path: '[99906544-ec42-5110-a460-ab4c2c3da2a4]', part: skill('Spreken'), seen: ['01-11-2026'], drawn: '.rung.own' },
  { row: 15, who: 'samar', screen: '/portfolio#verhaal', file: 'verhalen.json', path: '[9d2f0c4b-7d1e-4a0e-8c55-4b7e0d9f2c01]', part: card('Een klant vroeg mij'), seen: ['Een klant vroeg mij naar bruin brood.', '20-11-2026', 'Opname is klaar'] },
  { row: 15, who: 'zebib', screen: '/portfolio#verhaal', file: 'verhalen.json', path: '[9d2f0c4b-7d1e-4a0e-8c55-4b7e0d9f2c05]', part: card('21-11-2026'), seen: ['In de buurt', 'Opname is klaar'] },
  { row: 17, who: 'elif', screen: '/lessen', file: 'agenda-items.json', path: '[elif-familie-01].gezinWelkom', part: appointment('elif-familie-01'), seen: ['Uw gezin mag meekomen'] },
  { row: 17, who: 'olena', screen: '/lessen', file: 'agenda-items.json', path: '[olena-koor-01].gezinWelkom', part: appointment('olena-koor-01'), seen: ['Uw gezin mag meekomen'] },
  { row: 18, who: 'zebib', screen: '/leerroute', file: 'duo/gevolgde-uren.json', part: '.part:has-text("Taallessen"), .part:has-text("Meedoen")', seen: ['278 van 800 uur', '158 van 800 uur'] },
  { row: 18, who: 'zebib', screen: '/leerroute', file: 'pip.json', path: 'leerroute.onderdelen[participatie].urenAfwezig', part: '.part:has-text("Meedoen")', seen: ['6 uur afgemeld'] },
  { row: 18, who: 'samar', screen: '/leerroute', file: 'pip.json', path: 'leerroute.onderdelen[stage]', part: '.part:has-text("Stage")', seen: ['86 uur gevolgd'] },
  { row: 19, who: 'hodan', screen: '/geld', file: 'ontzorgen.json', part: 'main :is(.card, .card ~ .actions)', seen: ['Huur € 687,35', 'Gas en stroom € 184,00', 'Water € 21,50', 'Zorgverzekering € 158,90', 'De gemeente betaalt uw vaste kosten'] },
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
  { row: 22, who: 'hodan', screen: '/lessen', file: 'agenda-items.json', path: '[hodan-geldcursus-01].afmelding', part: appointment('hodan-geldcursus-01') + MACHINE, seen: ['U komt niet', 'Weli ma haysto cid Bilal haysa.'] },
  { row: 22, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-les-di-02].afmelding', week: -1, part: appointment('samar-les-di-02'), seen: ['U komt niet'] },
  { row: 22, who: 'elif', screen: '/lessen', file: 'agenda-items.json', path: '[elif-les-di-01].ervaring', week: -1, part: appointment('elif-les-di-01'), seen: [], drawn: '.choice[aria-pressed="true"]:has-text("Te moeilijk")' },
  { row: 22, who: 'olena', screen: '/lessen', file: 'agenda-items.json', path: '[olena-les-za-01].ervaring', week: -1, part: appointment('olena-les-za-01'), seen: [], drawn: '.choice[aria-pressed="true"]:has-text("Te veel")' },
  { row: 22, who: 'farhad', screen: '/contact', file: 'berichten.json', path: '[8f2c0d76-21a6-5430-9aae-43e2f4fbac53]', part: bubble('درس‌ها برای من خیلی تند است.'), seen: ['درس‌ها برای من خیلی تند است. همه چیز را نمی‌فهمم.'] },
  { row: 22, who: 'farhad', screen: '/contact', file: 'berichten.json', path: '[05da93c6-522b-58fe-bdb5-c31314a03ec4]', part: bubble('in kleine stappen'), seen: ['Wij doen het moeilijke deel nog een keer, in kleine stappen.'] },
  { row: 22, who: 'olena', screen: '/contact', file: 'berichten.json', path: '[17741a3e-9eb6-5806-b4bb-ff7f85f70918]', part: bubble('У вівторок у мене пізня зміна.') + MACHINE, seen: ['У вівторок у мене пізня зміна. Чи можна перенести заняття?'] },
  { row: 23, who: 'farhad', screen: '/plan', file: 'pip.json', path: 'voortraject[nazorg]', part: station('Naar het mbo'), seen: ['Naar het mbo'] },
  { row: 23, who: 'olena', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[olena-afspraak-08]', part: agreement('uw volgende stap'), seen: ['Wij praten over uw volgende stap na de examens.'] },
  { row: 23, who: 'farhad', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[farhad-afspraak-05]', part: agreement('uw schoolkeuze'), seen: ['Wij praten over uw schoolkeuze.'] },
  { row: 23, who: 'samar', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[s-afspraak-09]', part: agreement('Wij kiezen samen een datum'), seen: ['Wij kiezen samen een datum voor uw examen luisteren.'] },
  { row: 24, who: 'samar', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[s-afspraak-01].verplicht', part: agreement('Ik ga drie keer per week'), seen: ['Verplicht'] },
  { row: 24, who: 'samar', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[s-afspraak-04].verplicht', part: agreement('Ik leer fietsen.'), seen: ['U mag kiezen'] },
  { row: 25, who: 'zebib', screen: '/lessen', file: 'agenda-items.json', path: '[zebib-les-do-03].thema', part: appointment('zebib-les-do-03'), seen: ['Thema: Bij de dokter'] },
  { row: 25, who: 'zebib', screen: '/lessen', file: 'agenda-items.json', path: '[zebib-schoolkeuken-03].thema', part: appointment('zebib-schoolkeuken-03'), seen: ['Thema: Bij de dokter'] },
  { row: 25, who: 'elif', screen: '/lessen', file: 'agenda-items.json', path: '[elif-vrouwengroep-02].thema', part: appointment('elif-vrouwengroep-02'), seen: ['Thema: Boodschappen'] },
  { row: 26, who: 'samar', screen: '/leerroute', file: 'duo/examens.json', path: 'examens[0]', part: '.exams li:has-text("KNM")', seen: ['07-10-2026', 'Geslaagd'] },
  { row: 26, who: 'samar', screen: '/leerroute', file: 'duo/examens.json', path: 'examens[1]', part: '.exams li:has-text("27-10-2026")', seen: ['Geen uitslag'] },
  { row: 26, who: 'olena', screen: '/leerroute', file: 'duo/examens.json', path: 'examens[2]', part: '.exams li:has-text("28-10-2026")', seen: ['Nog niet gehaald'] },
  { row: 26, who: 'samar', screen: '/leerroute', file: 'duo/examens.json', path: 'gratisPogingenTegoed[LU]', part: '.exams li:has-text("Luisteren")', seen: ['Nog 1 gratis poging'] },
  { row: 27, who: 'olena', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[olena-afspraak-03]', part: agreement('Ik betaal mijn examens'), seen: ['Ik betaal mijn examens en de zaterdaggroep zelf.'] },
  { row: 27, who: 'elif', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[elif-afspraak-02].waarom', part: agreement('Ik betaal mijn lessen en examens zelf.'), seen: ['Ik kan geld lenen bij DUO.'] },
  { row: 27, who: 'elif', screen: '/afspraken', file: 'begeleidingsafspraken.json', path: '[elif-afspraak-03]', part: agreement('Ik ga naar de vrouwengroep.'), seen: ['Ik ga naar de vrouwengroep.'] },
  { row: 28, who: 'olena', screen: '/lessen', file: 'agenda-items.json', path: '[olena-werk-di-01].docent', part: appointment('olena-werk-di-01'), seen: ['Bram Postma', 'Collega'] },
  { row: 28, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-bakkerij-vr-03].docent', part: appointment('samar-bakkerij-vr-03'), seen: ['Henk Mulder', 'Collega'] },
  { row: 28, who: 'olena', screen: '/portfolio', file: 'portfolio-taken.json', path: '[olena-taak-1]', part: task('olena-taak-1'), seen: ['Geef uw werk door aan een collega', 'Bram Postma', 'Collega', 'Alles was duidelijk.'] },
  { row: 28, who: 'olena', screen: '/lessen', file: 'agenda-items.json', path: '[olena-les-werk-02].locatie', part: appointment('olena-les-werk-02'), seen: ['Zuivelfabriek De Melkbus, kantine'] },
  { row: 28, who: 'samar', screen: '/lessen', file: 'agenda-items.json', path: '[samar-taalmaatje-02].bezoek', part: appointment('samar-taalmaatje-02'), seen: ['Bezoek bij u thuis', 'Els Visser'], drawn: 'img.portrait' },
  { row: 28, who: 'abdi', screen: '/lessen', file: 'agenda-items.json', path: '[abdi-huisbezoek-01].bezoek', week: -1, part: appointment('abdi-huisbezoek-01'), seen: ['Bezoek bij u thuis', 'Karim Bouzid'], drawn: 'img.portrait' },
  { row: 28, who: 'elif', screen: '/lessen', file: 'agenda-items.json', path: '[elif-les-vr-02].locatie', part: appointment('elif-les-vr-02'), seen: ['Basisschool De Regenboog, ouderkamer'] },
  { row: 28, who: 'zebib', screen: '/lessen', file: 'agenda-items.json', path: '[zebib-les-do-03].locatie', part: appointment('zebib-les-do-03'), seen: ['in basisschool De Vlinder'], drawn: '.door img' },
];
