# De woorden van Mijn PIP. Nederlands leidt: eenvoudig A2/B1, één gedachte per zin, "u" voor deelnemers.
# Waarden tussen accolades zijn namen, getallen, tijden en datums; ze staan vanzelf in de goede leesrichting.

## De balken

main-navigation = Hoofdmenu
skip-to-content = Naar de inhoud
choose-language = Kies uw taal
me-and-my-phone = Ik en mijn telefoon
read-together = Samen lezen
listen = Luister
stop-reading = Stop met voorlezen
tab-vandaag = Vandaag
tab-plan = Plan
tab-lessen = Lessen
tab-portfolio = Portfolio
tab-contact = Contact

## De schermen

title-vandaag = Vandaag
title-plan = Mijn plan
title-afspraken = Mijn afspraken
title-leerroute = Mijn leerroute
title-brief = Mijn brief
title-doel = Mijn doel
title-geld = Mijn geld
title-kiezen = Kiezen
title-lessen = Mijn lessen
title-portfolio = Mijn taalportfolio
title-contact = Mijn contactpersoon
title-kaart = Laat een kaart zien
title-ik = Ik en mijn telefoon
title-taal = Kies uw taal
title-delen = Delen
title-deel = Meekijken
title-privacy = Privacy
title-toegankelijkheid = Toegankelijkheid

## Inloggen

welcome = Welkom bij Mijn PIP
welcome-plan = Hier ziet u uw plan.
welcome-lessons = U ziet wanneer u les heeft, en waar.
welcome-contact = U ziet wie u helpt.
sign-in = Inloggen met DigiD
sign-in-again = Log weer in
session-ended = U bent uitgelogd
session-ended-why = Dat is veiliger. Log weer in om verder te gaan.
session-ended-kept = Wat u heeft getypt of ingesproken, blijft hier staan. Inloggen opent een nieuw venster. Kom daarna hier terug.
signed-in = U bent ingelogd.
sign-out = Uitloggen
sign-out-failed = Uitloggen lukt nu niet. Probeer het zo nog een keer.
unsent-title = Nog niet verstuurd
unsent-count =
    { $count ->
        [one] { $count } bericht van u is nog niet bij de gemeente.
       *[other] { $count } berichten van u zijn nog niet bij de gemeente.
    }
unsent-send = Verstuur nu
unsent-keep = Bewaar op deze telefoon
unsent-discard = Gooi weg
unsent-still = Versturen lukt nu niet. Kijk of uw internet aan staat.
call-municipality = Bel de gemeente

## Dagen

today = vandaag
tomorrow = morgen
yesterday = gisteren
in-days =
    { $days ->
        [one] over { $days } dag
       *[other] over { $days } dagen
    }
days-ago =
    { $days ->
        [one] { $days } dag geleden
       *[other] { $days } dagen geleden
    }
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
weekday-short-1 = ma
weekday-short-2 = di
weekday-short-3 = wo
weekday-short-4 = do
weekday-short-5 = vr
weekday-short-6 = za
weekday-short-7 = zo
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
day-with-items =
    { $items ->
        [0] { $day }: niets
        [one] { $day }: { $items } afspraak
       *[other] { $day }: { $items } afspraken
    }
minutes =
    { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
since = Sinds { $date }

## Vandaag

good-morning = Goedemorgen, { $name }
good-afternoon = Goedemiddag, { $name }
good-evening = Goedenavond, { $name }
next-step = Volgende stap
nothing-planned = Er staat nu niets klaar. Komt er iets nieuws? Dan ziet u het hier.
appointment = Afspraak
private-appointment = Privé-afspraak
show-the-way = Route
join-now = Doe nu mee
join-from = De link om mee te doen staat hier vanaf { $time }
i-am-late = Ik ben te laat
call-now = Bel nu
cannot-come = Ik kan niet komen
you-do-not-come = U komt niet
read-message = Lees het bericht
see-agreements = Bekijk de afspraak
see-feedback = Bekijk de reactie
new-for-you = Nieuw voor u
new-answer = Antwoord van { $name }
new-message = Bericht van { $name }
new-feedback = Reactie van { $name } op uw taak
new = nieuw

## Plan

my-road = Mijn weg
you-are-here = U bent hier
my-goal = Mijn doel
my-own-words = Mijn eigen woorden
my-wish = Mijn wens
agreements-count =
    { $count ->
        [one] { $count } afspraak
       *[other] { $count } afspraken
    }
no-agreements = U heeft nog geen afspraken. U maakt ze samen met uw contactpersoon.
private-agreement = Privé-afspraak
private-goal = Privé-doel
private-wish = Privé-wens
waiting-since = U wacht sinds { $date }
plan-coming = Uw plan komt
plan-coming-why =
    { $weeks ->
        [one] De gemeente maakt samen met u een plan. Dat is klaar binnen { $weeks } week nadat uw gemeente u gaat helpen. U hoeft nu niets te doen.
       *[other] De gemeente maakt samen met u een plan. Dat is klaar binnen { $weeks } weken nadat uw gemeente u gaat helpen. U hoeft nu niets te doen.
    }
next-talk = Uw volgende gesprek
no-talk-yet = Er staat nog geen gesprek in de agenda. U hoort het van uw contactpersoon.
part-unreadable = Dit kunnen wij nu niet goed laten zien. Vraag het uw contactpersoon.
see-goal = Mijn doel en wensen
no-goal = U heeft nog geen doel in uw plan. Uw contactpersoon praat hierover met u.
my-sub-goals = Wat ik wil leren en doen
my-wishes = Mijn wensen
no-wishes = U heeft nog geen wensen opgeschreven.
add-wish = Wat wilt u graag? Typ het of vertel het.
spoken-wish = Ingesproken wens
see-contact = Vraag het uw contactpersoon

## Antwoorden op een afspraak

ask-begrip = Snapt u deze afspraak?
begrip-begrepen = Ik snap het
begrip-vraag = Ik heb een vraag
begrip-onbekend = Ander antwoord
ask-uitvoering = Hoe gaat het?
uitvoering-bezig = Ik ben bezig
uitvoering-klaar = Klaar
uitvoering-lukt_niet = Het lukt niet
uitvoering-onbekend = Ander antwoord
ask-nakoming = Is dit gebeurd?
nakoming-klopt = Ja, het is gebeurd
nakoming-niet_gebeurd = Nee, het is niet gebeurd
nakoming-onbekend = Ander antwoord
ask-reden = Waarom lukt het niet?
reden-ziek = Ziek
reden-kind = Kind
reden-werk = Werk
reden-vervoer = Vervoer
reden-geld = Geld
reden-te_moeilijk = Te moeilijk
reden-geen_tijd = Geen tijd
reden-anders = Iets anders
reden-wil_ik_niet_zeggen = Wil ik niet zeggen
reden-onbekend = Andere reden
more-choices = Meer
answer-other = Ander antwoord
answer-same = Stuur mijn antwoord opnieuw
agreement-changed = De gemeente heeft deze afspraak veranderd. Lees hem nog een keer. Klopt uw antwoord nog?
no-signature = Dit is geen handtekening.
tell-question = Wat is uw vraag?
tell-plan = Wat gaat u doen? Vertel het.
tell-empty = Typ eerst iets, of vertel het.
send = Versturen
voice-tell = Vertel het
voice-recording = Opname loopt
voice-stop = Stop de opname
voice-recorded = Opname is klaar
voice-play = Luister terug
voice-redo = Opnieuw opnemen
microphone-refused = De app mag de microfoon niet gebruiken. U kunt ook typen.
microphone-absent = Deze telefoon kan nu niet opnemen. U kunt ook typen.
standing-waiting = Nog niet verstuurd. De app stuurt het als er internet is.
standing-sent = Wordt verstuurd
standing-received = Ontvangen door de gemeente
standing-received-at = Ontvangen door de gemeente op { $date } om { $time }
standing-refused = De gemeente kan dit niet aannemen. Vraag het uw contactpersoon.
megabytes = { $size } MB

## Leerroute

why = Waarom?
we-talk-on = Op { $date } praten wij hierover
no-route = U heeft nog geen leerroute. Uw contactpersoon praat hierover met u.
provisional = Voorlopig: dit kan nog veranderen.
target-level = Niveau dat u wilt halen
hours-attended =
    { $hours ->
        [one] { $hours } uur gevolgd
       *[other] { $hours } uur gevolgd
    }
hours-of-total = { $hours } van { $total } uur
hours-to-go = nog { $hours } uur
hours-absent = Niet geweest: { $reported } uur afgemeld, { $unreported } uur niet afgemeld
known-until = Bekend tot en met { $date }
attempts-left =
    { $count ->
        [0] Geen gratis poging meer
        [one] Nog { $count } gratis poging
       *[other] Nog { $count } gratis pogingen
    }
term = Inburgeringstermijn
extended = U kreeg meer tijd
register-before = Meld u aan tot en met { $date }
register-passed = Praat met uw contactpersoon over dit examen.
pay-yourself = U betaalt de lessen en de examens zelf. U kunt geld lenen bij DUO. Vraag uw contactpersoon hoe dat gaat.
self-study = Zelf leren
self-study-total =
    { $minutes ->
        [one] { $minutes } minuut in de laatste 7 dagen
       *[other] { $minutes } minuten in de laatste 7 dagen
    }
self-study-none = U heeft nog niets opgeschreven.
self-study-ask = Hoe lang heeft u vandaag zelf geleerd?
self-study-what = Wat heeft u geleerd? U hoeft dit niet in te vullen.
self-study-note = Schrijf op
ask-when-to-register = Vraag uw contactpersoon wanneer u zich aanmeldt.
no-letter = U heeft nog geen brief over uw plan.
only-the-letter-counts = Dit is uitleg. Alleen de Nederlandse brief geldt.
date-of-letter = Datum van de brief
object-until = U kunt bezwaar maken tot en met
reference = Kenmerk
open-letter = Open de brief (PDF)
save-letter = Bewaar de brief ({ $size } MB)
save-letter-why = U kunt de brief dan ook zonder internet openen. Doe dit alleen op uw eigen telefoon.
plan-is-not-letter = De brief is een besluit. Uw plan kan veranderen zonder nieuwe brief.

## Geld

no-money = De gemeente betaalt nu geen vaste kosten voor u.
ontzorgniveau-volledig = De gemeente betaalt uw vaste kosten
ontzorgniveau-gedeeltelijk = De gemeente betaalt een deel van uw vaste kosten
ontzorgniveau-onbekend = Hulp met geld
money-period = Van { $from } tot en met { $until }
money-to-live = Geld om van te leven
ritme-week = Elke week
ritme-maand = Elke maand
ritme-onbekend = Op vaste dagen
next-payment = De volgende keer: { $day } { $date }
fixed-costs = Vaste kosten deze maand
paid-by-municipality = De gemeente betaalt
paid-by-me = U betaalt zelf
due-on = Op { $date }
betaling-huur = Huur
betaling-energie = Gas en stroom
betaling-water = Water
betaling-zorgverzekering = Zorgverzekering
betaling-verzekering = Verzekering
betaling-onbekend = Andere kosten
betaling-status-komt = Moet nog
betaling-status-betaald = Betaald
betaling-status-aangevraagd = Aangevraagd
betaling-status-onbekend = Niet bekend
allowances = Toeslagen
toeslag-huurtoeslag = Huurtoeslag
toeslag-zorgtoeslag = Zorgtoeslag
toeslag-kindgebonden_budget = Kindgebonden budget
toeslag-kinderopvangtoeslag = Kinderopvangtoeslag
toeslag-onbekend = Andere toeslag
wind-down = Stap voor stap zelf doen
from-day = Vanaf { $date }
budget-coach = Uw hulp bij geld
help-afterwards = Hulp daarna

## Kiezen

menu-explained = Kies wat u wilt doen. Uw keuze gaat naar de gemeente.
nothing-to-choose = Er is nu niets te kiezen.
menukaart-onderdeel = Onderdelen van uw leerroute
menukaart-workshop = Workshops
menukaart-onbekend = Andere keuzes
choose-this = Kies dit
choose-no-longer = Kies dit niet meer
chosen = U heeft dit gekozen
places-left =
    { $count ->
        [0] Er is geen plaats meer
        [one] Nog { $count } plaats
       *[other] Nog { $count } plaatsen
    }
at-the-same-time = U heeft dan al iets anders: { $time }

## Op papier

print = Print
print-more =
    { $count ->
        [one] en nog { $count } in de app
       *[other] en nog { $count } in de app
    }
print-made = Gemaakt op { $date }
this-week = Deze week

## Lessen

no-lessons = U heeft de komende twee weken geen lessen.
moved-from = was { $time }
other-place = Andere plaats
new-in-timetable = Nieuw in uw agenda
no-lessons-this-week = U heeft geen lessen in deze week.
earlier-this-week = Eerder deze week
week-before = De week ervoor
week-after = De week erna
back-to-today = Terug naar vandaag
in-the-evening = In de avond
in-the-weekend = In het weekend
the-door = Hier gaat u naar binnen
transport-arranged = Geregeld
bring = Neem mee
homework = Huiswerk
theme-of-the-week = Thema:
home-visit = Bezoek bij u thuis
family-welcome = Uw gezin mag meekomen
childcare-arranged = Kinderopvang is geregeld
childcare-open = Kinderopvang is nog niet geregeld
interpreter-arranged = Er is een tolk
interpreter-open = Er is nog geen tolk
compulsory = Verplicht
voluntary = U mag kiezen
ask-about-this = Vraag hierover
to-my-calendar = In mijn telefoon
all-to-my-calendar = Zet alles in de agenda van mijn telefoon
calendar-why = Uw telefoon herinnert u dan aan uw lessen.
calendar-failed = Dat lukt nu niet. Probeer het zo nog een keer.

## Niet kunnen komen, en hoe het was

ask-absence = Waarom kunt u niet komen?
tell-absence = Wilt u er iets bij vertellen? Het hoeft niet.
come-after-all = Ik kom toch
lesson-changed = Deze afspraak is veranderd. Kijk hierboven. Kunt u nu wel komen?
exam-cannot-come = Dit is een examen. Kunt u niet komen? Bel dan DUO.
exam-cannot-come-ask = Dit is een examen. Kunt u niet komen? Bel uw contactpersoon.
call-duo = Bel DUO
ask-experience = Hoe was het?
ervaring-te_makkelijk = Te makkelijk
ervaring-goed = Goed
ervaring-te_moeilijk = Te moeilijk
ervaring-te_veel = Te veel
ervaring-onbekend = Anders

## Portfolio

my-levels = Mijn niveau
goal-is = doel: { $level }
my-tasks = Mijn taken
no-tasks = U heeft nog geen taken. Uw docent maakt ze voor u.
private-task = Privé-taak
evidence = Dit heeft u gemaakt
evidence-add = Laat zien wat u deed
evidence-add-this = Voeg toe
evidence-nothing = Er is nog niets om toe te voegen. Maak eerst een foto, een opname of een tekst.
evidence-words = Schrijf wat u deed
evidence-choose-pdf = Kies een pdf
evidence-too-large = Dit bestand is te groot. Het mag 10 MB zijn.
evidence-wrong-type = Dit bestand is geen pdf. Kies een ander bestand.
evidence-not-arrived = Dit is niet aangekomen. Haal het weg en maak het opnieuw.
save-file = Bewaar het bestand ({ $size } MB)
phone-full = Uw telefoon is vol. Laat deze app open tot alles verstuurd is.
hand-in = Lever in
hand-in-again = Lever opnieuw in
handed-in-waits = U heeft dit ingeleverd. Uw docent kijkt ernaar.
take-back = Haal terug
seen-together = Samen bekeken
who-sees = Wie ziet dit?
who-sees-team = Uw docent en uw contactpersoon
who-sees-also = Ook { $name }
tasks-everywhere = Alle taken
remove = Haal weg
remove-sure = Weghalen? Dan is het echt weg.
remove-yes = Ja, haal weg
remove-no = Nee, laat staan
my-story = Mijn verhaal
story-where = Waar sprak u Nederlands?
story-what = Wat deed u? Vertel het.
story-none = U heeft nog niets verteld. Begin met iets kleins, zoals een praatje in de winkel.
level-own = Wat vindt u zelf?
level-growth = Hoe ging het tot nu toe?
print-pictures = Met uw foto's: { $size } MB

## Contact

call = Bellen
call-name = Bel { $name }
mail = E-mail
speaks = Spreekt:
reachable-until = Bereikbaar tot { $time }
reachable-today = Vandaag bereikbaar vanaf { $time }
reachable-tomorrow = Morgen bereikbaar vanaf { $time }
reachable-from = Bereikbaar op { $day } vanaf { $time }
deputy = Nu antwoordt { $name }
messages = Berichten
other-helpers = Andere mensen die helpen
private-helper = Privé-hulp
hear-name = Hoor de naam
ask = Vraag iets
ask-topic = Waar gaat uw vraag over?
other-topic = Over iets anders
tell-letter = Maak een foto van de brief. Wat wilt u weten?
interpreter-wanted = Ik wil een tolk
photo = Foto
photo-take = Maak een foto
photo-again = Maak een andere foto
photo-people = Mensen op de foto? Vraag het eerst.
photo-failed = Dit is geen foto die de app kan lezen. Maak een nieuwe foto.
onderwerp-geld = Geld
onderwerp-school = School en les
onderwerp-kind = Kind
onderwerp-werk = Werk
onderwerp-wonen = Wonen
onderwerp-gezondheid = Gezondheid
onderwerp-brief = Een brief
onderwerp-anders = Iets anders
onderwerp-onbekend = Bericht
over-agenda-items = Over een les of afspraak
over-begeleidingsafspraken = Over een afspraak in uw plan
over-portfolio-taken = Over een taak
over-pip = Over uw plan
over-ontzorgen = Over uw geld
over-documenten = Over uw brief
over-menukaart = Over iets om te kiezen

## Een kaart om te laten zien

show-a-card = Laat een kaart zien
card-explained = Kies een kaart. Laat hem zien aan een balie of in de winkel. De kaart is in het Nederlands.
card-away = Kaart weg
card-i-speak = Ik spreek: { $language }.
card-appointment = Ik wil graag een afspraak maken.
card-interpreter = Ik wil graag een tolk.
card-letter = Ik begrijp deze brief niet. Kunt u mij helpen?
card-slowly = Kunt u langzaam praten?
card-write-down = Kunt u dat voor mij opschrijven?
card-call-contact = Kunt u mijn contactpersoon bellen?
card-doctor = Ik wil graag met een dokter praten.
card-way = Kunt u mij de weg wijzen?

## Ik

my-language = Mijn taal
translation-unchecked = Deze vertaling is nog niet door een mens nagekeken.
demo-crash = Demonstratie: laat de app vastlopen

## Samen lezen en voorlezen

helper-language = Leest er iemand met u mee? Kies de taal van die persoon.
read-aloud = Voorlezen
voice-why = Deze telefoon kan misschien voorlezen in uw taal. Luister eerst of dat goed klinkt.
voice-try = Luister naar de stem
voice-sentence = Goedendag. Ik lees deze tekst voor.
voice-question = Hoort u uw taal?
yes = Ja
no = Nee
listen-again = Nog een keer
voice-on = Voorlezen staat aan. Tik op de luidspreker bij een tekst.
voice-off = Zet voorlezen uit
voice-wrong = Dan leest de telefoon niet voor. Zo hoort u nooit een verkeerde taal.
voice-none = Deze telefoon heeft geen stem voor uw taal. Daarom ziet u geen luidspreker.
recordings-exist = Een mens heeft teksten ingesproken. Tik op de luidspreker.
read-slowly = Lees langzaam
home-dates = Laat ook de datum van thuis zien
own-phone = Dit is mijn eigen telefoon
own-phone-why = Zet dit alleen aan als niemand anders deze telefoon gebruikt. Wat u opschrijft en nog niet verstuurd is, blijft dan bewaard. Ook als u de app sluit.
own-phone-off = Wat u opschrijft, blijft alleen staan zolang de app open is.
machine-made = Deze tekst is door een computer vertaald. Geen mens heeft hem nagekeken.

## Delen

share-who = Met wie wilt u delen?
share-what = Wat mag deze persoon zien?
share-how-long = Hoe lang?
share-how = Hoe geeft u het door?
share-back = Terug
share-on = Verder
share-family-sees = Uw familie kan dit lezen:
share-wishes = Ook mijn wensen
share-which-tasks = Kies de taken die uw taalmaatje mag zien.
share-which-goal = Mag uw taalmaatje ook een doel zien? Het hoeft niet.
share-no-tasks = U heeft nog geen taken om te delen. Uw docent maakt ze voor u.
share-choose-task = Kies eerst een taak.
share-a-task = Een taak
share-a-goal = Een doel
share-term-hour = 1 uur
share-term-evening = Tot vanavond 24:00 uur
share-term-day = 24 uur
share-term-week = 1 week
share-term-month = 1 maand
share-term-three-months = 3 maanden
share-is-this-right = Klopt dit?
share-they-see = Deze persoon ziet:
share-they-never-see = Deze persoon ziet nooit:
share-never-letter = Brieven
share-never-money = Geld
share-never-messages = Berichten
share-never-private = Privé
share-sees-tasks = Gedeelde taken
share-make-qr = Maak de QR-code
share-make-link = Maak de link
share-making = De code wordt gemaakt
share-failed-lost = Delen lukt nu niet. Kijk of uw internet aan staat. Wat u koos, blijft staan.
share-full = U deelt al met tien mensen
share-full-why = Stop eerst met een van de tien. Dan kunt u weer delen.
share-scan = Laat deze code scannen
share-qr-label = QR-code om te scannen met een andere telefoon
share-minutes-left =
    { $minutes ->
        [one] Nog { $minutes } minuut
       *[other] Nog { $minutes } minuten
    }
share-used = { $name } is nu gekoppeld
share-passed = Deze code werkt niet meer
share-make-new = Maak een nieuwe
share-done = Klaar
share-send-link = Stuur deze link
share-send = Stuur de link
share-copy = Kopieer de link
share-copied = De link is gekopieerd.
share-copy-failed = Kopiëren lukt niet op deze telefoon.
share-tell-pin = Vertel de code zelf, stuur hem niet mee.
share-link-until = De link werkt één keer, tot { $day } { $date } om { $time }.
share-now = Dit deelt u nu
share-none = U deelt nu niets.
share-not-used = Nog niet gebruikt
share-until = tot { $day } { $date } om { $time }
share-not-looked = Nog niet bekeken
share-looked-last = Laatst bekeken: { $day } { $date } om { $time }
share-looked-at = { $day } { $date } om { $time }
share-looks = Alles wat is bekeken
share-stop = Stop
share-wrong-person = Dit is niet de goede persoon
share-stopped = Gestopt. Deze persoon ziet niets meer.
share-not-stopped-yet = Nog niet gestopt
share-wrong-why = Het delen stopt. Vertel het ook uw contactpersoon.

## Meekijken: voor wie helpt. "u" tot bekend is wie het is, "je" voor een taalmaatje.

helper-invited = Iemand vraagt uw hulp
helper-what-happens = Tik op de knop. Dan ziet u wat deze persoon met u deelt.
helper-only-once = Deze link werkt één keer, op deze telefoon.
helper-name = Wat is uw naam?
helper-name-why = Dan weet deze persoon wie er meekijkt.
helper-name-empty = Typ eerst uw naam.
helper-join = Ja, ik kijk mee
helper-open = Open
helper-asking = Even geduld
helper-pin = Wat is de code?
helper-pin-why = Zes cijfers. U krijgt ze van de persoon die de link stuurde.
helper-pin-digits = Een code heeft zes cijfers.
helper-pin-wrong =
    { $count ->
        [one] Deze code klopt niet. U kunt het nog { $count } keer proberen.
       *[other] Deze code klopt niet. U kunt het nog { $count } keer proberen.
    }
helper-lost = Er is geen verbinding. Wat u typte, blijft staan. De app probeert het opnieuw als er internet is.
helper-wait = Het is druk. Probeer het opnieuw om { $time }.
helper-refused = Dit lukt niet. Vraag een nieuwe link.
helper-open-in-browser = Open deze link in uw browser
helper-chat-why = U kijkt nu binnen een andere app. Daar werkt meekijken niet altijd.
helper-chat-how = Tik op het menu. Kies daar: openen in de browser.
helper-go-on = Toch doorgaan
helper-no-link = Hier kijkt u mee met iemand
helper-ask-link = Dat kan met een link of een QR-code. Vraag die aan de persoon die u helpt.
helper-dead = Deze link werkt niet of niet meer
helper-ask-new-link = Wilt u meekijken? Vraag een nieuwe link.
helper-over = Het meekijken is gestopt
helper-stopped = U bent gestopt
helper-stopped-thanks = Bedankt voor uw hulp.
helper-of-buddy = Je helpt { $name }
helper-of-family = U leest mee met { $name }
helper-until-day = Tot en met { $day } { $date }
helper-until-time = Tot { $day } { $date } om { $time }
helper-do-not-forward = Stuur niets door. Maak geen foto van dit scherm.
helper-do-not-forward-je = Stuur niets door. Maak geen foto van dit scherm.
helper-you-see = Dit ziet u:
helper-you-see-je = Dit zie je:
helper-you-never-see = Dit ziet u nooit:
helper-you-never-see-je = Dit zie je nooit:
helper-coordinator = Heeft u een vraag? Bel:
helper-coordinator-je = Heb je een vraag? Bel:
helper-stop = Ik stop
helper-stop-failed = Stoppen lukt nu niet. Probeer het zo nog een keer.
helper-goal-of = Het doel van { $name }
helper-no-tasks = Er zijn nu geen taken om te bekijken.
helper-one-of = Taak { $number } van { $total }
helper-task-before = Vorige taak
helper-task-after = Volgende taak
helper-look-for = Waar let je op?
helper-evidence = Dit is gemaakt
helper-no-evidence = Er is nog niets ingestuurd.
helper-not-received = Dit is nog onderweg.
helper-see-photo = Bekijk de foto
helper-evidence-failed = Dit lukt nu niet. Kijk of je internet aan staat.
helper-do-you-understand = Begrijp je het?
helper-choose-face = Kies eerst een gezicht.
helper-tip = Heb je een tip? Typ of vertel het. Het hoeft niet.
helper-not-sent = Nog niet verstuurd. Alles blijft staan. De app probeert het opnieuw als er internet is.
helper-not-taken = Dit kan de gemeente niet aannemen. Verander iets en probeer het opnieuw.
helper-sent = Verstuurd. Dank je wel!
helper-goal = Het doel
helper-wishes = Wensen
helper-lessons = Lessen en afspraken
helper-no-lessons = Er staan nu geen lessen in de agenda.

## Als iets niet lukt

still-busy = Nog even geduld. Het duurt langer dan normaal.
try-again = Probeer opnieuw
as-of = Stand van { $time }. Nieuw ophalen lukt nu niet.
failure-unreachable = Er is geen verbinding. Kijk of uw internet aan staat.
failure-signed-out = U bent uitgelogd.
failure-missing = Dit is er niet bij uw gemeente.
failure-changed = Dit is intussen veranderd.
failure-unreadable = Dit kunnen wij nu niet laten zien.
failure-busy = Het is druk. Wacht even en probeer het dan opnieuw.
failure-municipality = Bij de gemeente werkt iets niet. Probeer het straks opnieuw.
some-unreadable =
    { $count ->
        [one] { $count } onderdeel kunnen wij nu niet laten zien.
       *[other] { $count } onderdelen kunnen wij nu niet laten zien.
    }
not-offered = Dit is er nog niet
not-offered-why = Uw gemeente heeft dit niet in de app. Vraag het uw contactpersoon.
not-found = Deze pagina is er niet
not-found-why = Ga terug naar Vandaag.
only-in-dutch = alleen in het Nederlands

## Privacy en toegankelijkheid

privacy-1 = Alleen u en de gemeente zien uw gegevens.
privacy-shared = Deelt u iets met iemand? Die persoon ziet alleen wat u koos, tot u stopt.
privacy-2 = Op deze telefoon blijft niets over u bewaard als u de app sluit. Alleen hoe u leest onthouden wij: uw taal en de stem. Zegt u dat dit uw eigen telefoon is? Dan bewaren wij ook wat nog niet verstuurd is.
privacy-3 = De app stuurt niets naar andere bedrijven.
privacy-4 = Heeft u een vraag over uw gegevens? Bel de gemeente.
access-1 = Deze app is gemaakt voor iedereen. Ook als u niet goed leest, ziet of hoort.
access-2 = Wij testen op de regels van WCAG 2.2, niveau AA.
access-3 = Werkt iets niet voor u? Bel de gemeente.

## Codes van het contract

agenda-status-verplaatst = Andere tijd
agenda-status-geannuleerd = Gaat niet door
agenda-status-geweest = Geweest
partij-inburgeraar = Dit doe ik
partij-gemeente = Dit doet de gemeente
partij-beide = Dit doen wij samen
partij-onbekend = Andere afspraken
voortgang-komt = Begint later
voortgang-bezig = Bezig
voortgang-klaar = Klaar
voortgang-vervallen = Niet meer nodig
voortgang-onbekend = Niet bekend
station-azc_gesprek = Gesprekken in het azc
station-opstartklas = Opstartklas
station-intake_a = Eerste intake
station-intake_b = Tweede intake
station-diagnose = Leerbaarheidstoets
station-voorlopige_route = Voorlopige leerroute
station-wachten = Wachten
station-pip = PIP
station-fase = Fase
station-examens = Examens
station-eindgesprek = Eindgesprek
station-nazorg = Na de inburgering
station-onbekend = Stap
leefgebied-zelfredzaamheid = Zelf doen
leefgebied-werk = Werk
leefgebied-taal = Taal
leefgebied-meedoen = Meedoen
leefgebied-onbekend = Doel
leerroute-b1_route = B1-route
leerroute-onderwijsroute = Onderwijsroute
leerroute-z_route = Z-route
leerroute-onbekend = Leerroute
niveau-alfa_a = Alfa A
niveau-alfa_b = Alfa B
niveau-alfa_c = Alfa C
niveau-a0 = A0
niveau-a1 = A1
niveau-a2 = A2
niveau-b1 = B1
niveau-b2 = B2
niveau-onbekend = ?
onderdeel-taallessen = Taallessen
onderdeel-knm = Kennis van de Nederlandse Maatschappij
onderdeel-map = Module Arbeidsmarkt en Participatie
onderdeel-pvt = Participatieverklaring
onderdeel-participatie = Meedoen
onderdeel-alfabetisering = Leren lezen en schrijven
onderdeel-examens = Examens
onderdeel-eindgesprek = Eindgesprek
onderdeel-stage = Stage
onderdeel-onbekend = Ander onderdeel
examen-KNM = KNM
examen-LE = Lezen
examen-LU = Luisteren
examen-SC = Schrijven
examen-SP = Spreken
examen-onbekend = Examen
uitslag-geslaagd = Geslaagd
uitslag-gezakt = Nog niet gehaald
uitslag-geen_uitslag = Geen uitslag
uitslag-onbekend = Geen uitslag
uitslag-nog-niet = Nog niet gedaan
vaardigheid-luisteren = Luisteren
vaardigheid-lezen = Lezen
vaardigheid-gesprekken = Gesprekken
vaardigheid-spreken = Spreken
vaardigheid-schrijven = Schrijven
vaardigheid-onbekend = Taal
bron-docent = Docent
bron-toets = Toets
bron-zelf = Ik zelf
bron-onbekend = Onbekend
plek-les = In de les
plek-werk = Op het werk
plek-buurt = In de buurt
plek-onbekend = Ergens anders
taak-open = Nieuw
taak-bezig = Bezig
taak-ingeleverd = Ingeleverd
taak-feedback = Reactie gekregen
taak-klaar = Klaar
taak-onbekend = Niet bekend
bewijs-foto = Foto
bewijs-audio = Opname
bewijs-tekst = Tekst
bewijs-pdf = PDF
bewijs-onbekend = Bestand
vervoer-lopend = Lopen
vervoer-fiets = Fiets
vervoer-bus = Bus
vervoer-trein = Trein
vervoer-taxi = Taxi
vervoer-onbekend = Reis
rol-inburgeraar = Deelnemer
rol-regievoerder = Regievoerder
rol-klantmanager = Klantmanager
rol-casemanager = Casemanager
rol-docent = Docent
rol-jobcoach = Jobcoach
rol-collega = Collega
rol-werkgever = Werkgever
rol-taalmaatje = Taalmaatje
rol-taalcoach = Taalcoach
rol-coordinator = Coördinator
rol-woonbegeleider = Woonbegeleider
rol-budgetcoach = Budgetcoach
rol-kansenverkenner = Kansenverkenner
rol-sleutelpersoon = Sleutelpersoon
rol-coach = Coach
rol-tolk = Tolk
rol-familie = Familie
rol-onbekend = Helper
doelgroep-taalmaatje = Taalmaatje
doelgroep-familie = Familie
doelgroep-onbekend = Iemand anders
wijze-qr = QR-code op mijn scherm
wijze-link = Link met een code
wijze-onbekend = Anders
teken-alles = Ik begrijp alles
teken-een_deel = Ik begrijp een deel
teken-nog_niet = Ik begrijp het nog niet
teken-onbekend = Reactie
language-nl = Nederlands
language-ar = Arabisch
language-ti = Tigrinya
language-tr = Turks
language-en = Engels
language-fa = Perzisch
language-prs = Dari
language-so = Somalisch
language-uk = Oekraïens
language-ps = Pasjtoe
language-ckb = Sorani
language-kmr = Kurmancî
language-am = Amhaars
language-fr = Frans
language-es = Spaans
language-ru = Russisch
