# De woorden van Mijn PIP in het Somalisch: eenvoudig, één gedachte per zin, "adiga" voor iedereen, zonder vorm voor man of vrouw.
# Vaste woorden: GLOSSARY.md. Twijfels: REVIEW.md.

## De balken

main-navigation = Liiska guud
skip-to-content = U gudub qoraalka bogga
choose-language = Dooro luqaddaada
me-and-my-phone = Aniga iyo taleefankayga
read-together = Wadajir u akhris
listen = Dhegeyso
stop-reading = Jooji akhriska
tab-vandaag = Maanta
tab-plan = Qorshe
tab-lessen = Casharro
tab-portfolio = Galkayga
tab-contact = Xiriir

## De schermen

title-vandaag = Maanta
title-plan = Qorshahayga
title-afspraken = Heshiisyadayda
title-leerroute = Jidkayga isdhexgalka
title-brief = Warqaddayda
title-doel = Hadafkayga
title-geld = Lacagtayda
title-kiezen = Dooro
title-lessen = Casharradayda
title-portfolio = Galkayga luqadda
title-contact = Qofka aan la xiriiro
title-kaart = Tus kaar
title-ik = Aniga iyo taleefankayga
title-taal = Dooro luqaddaada
title-delen = La wadaag
title-deel = Wadajir u eegis
title-privacy = Ilaalinta xogtaada
title-toegankelijkheid = Isticmaal u fudud qof kasta

## Inloggen

welcome = Ku soo dhowow Mijn PIP
welcome-plan = Halkan waxaad ku arkaysaa qorshahaaga.
welcome-lessons = Waxaad arkaysaa goorta aad cashar leedahay iyo meesha.
welcome-contact = Waxaad arkaysaa cidda ku caawinaysa.
sign-in = Ku gal DigiD
sign-in-again = Mar kale gal
session-ended = App-ka waad ka baxday
session-ended-why = Sidaas ayaa ammaan badan. Si aad u sii waddo, mar kale gal.
session-ended-kept = Waxa aad qortay ama aad duubtay halkan ayuu ku sii jirayaa. Markaad gelayso, bog cusub ayaa furmaya. Kaddib halkan ku soo noqo.
signed-in = App-ka waad gashay.
sign-out = Ka bax
sign-out-failed = Bixitaanku hadda ma shaqaynayo. Fadlan wax yar kaddib mar kale isku day.
unsent-title = Weli lama dirin
unsent-count =
    { $count ->
        [one] { $count } fariin oo kaa timid weli degmada ma gaarin.
       *[other] { $count } fariimood oo kaa yimid weli degmada ma gaarin.
    }
unsent-send = Dir hadda
unsent-keep = Ku kaydi taleefankan
unsent-discard = Tirtir
unsent-still = Hadda lama diri karo. Eeg in internetkaagu shidan yahay.
call-municipality = Wac degmada

## Dagen

today = Maanta
tomorrow = Berri
yesterday = Shalay
in-days =
    { $days ->
        [one] { $days } maalin kaddib
       *[other] { $days } maalmood kaddib
    }
days-ago =
    { $days ->
        [one] { $days } maalin kahor
       *[other] { $days } maalmood kahor
    }
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimco
weekday-6 = Sabti
weekday-7 = Axad
weekday-short-1 = Isn
weekday-short-2 = Tldo
weekday-short-3 = Arbc
weekday-short-4 = Khms
weekday-short-5 = Jmc
weekday-short-6 = Sbti
weekday-short-7 = Axd
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maayo
month-6 = Juun
month-7 = Luulyo
month-8 = Agosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Noofeembar
month-12 = Diseembar
day-with-items =
    { $items ->
        [0] { $day }: waxba ma jiraan
        [one] { $day }: { $items } ballan
       *[other] { $day }: { $items } ballamood
    }
minutes =
    { $minutes ->
        [one] { $minutes } daqiiqad
       *[other] { $minutes } daqiiqadood
    }
since = Tan iyo { $date }

## Vandaag

good-morning = Subax wanaagsan, { $name }
good-afternoon = Galab wanaagsan, { $name }
good-evening = Fiid wanaagsan, { $name }
next-step = Tallaabada xigta
nothing-planned = Hadda wax kuu diyaarsan ma jiraan. Haddii ay wax cusub yimaadaan, halkan ayaad ku arkaysaa.
appointment = Ballan
private-appointment = Ballan shakhsi ah
show-the-way = Eeg waddada
join-now = Ka qayb gal hadda
join-from = Link-ga aad kaga qayb gelayso halkan ayaad ka arkaysaa laga bilaabo { $time }
i-am-late = Waan soo daahayaa
call-now = Wac hadda
cannot-come = Ma iman karo
you-do-not-come = Ma imanaysid
read-message = Akhri fariinta
see-agreements = Eeg heshiiska
see-feedback = Eeg faallada
new-for-you = Waxyaabo kuu cusub
new-answer = Jawaab ka timid { $name }
new-message = Fariin ka timid { $name }
new-feedback = Faallo ka timid { $name } oo ku saabsan hawshaada
new = cusub

## Plan

my-road = Waddadayda
you-are-here = Halkan ayaad joogtaa
my-goal = Hadafkayga
my-own-words = Erayadayda
my-wish = Waxa aan rabo
agreements-count =
    { $count ->
        [one] { $count } heshiis
       *[other] { $count } heshiis
    }
no-agreements = Weli heshiisyo ma lihid. Heshiisyada waxaad la samaynaysaa qofka aad la xiriirto.
private-agreement = Heshiis shakhsi ah
private-goal = Hadaf shakhsi ah
private-wish = Wax shakhsi ah oo aan rabo
waiting-since = Tan iyo { $date } ayaad sugaysaa
plan-coming = Qorshahaagu wuu imanayaa
plan-coming-why =
    { $weeks ->
        [one] Degmadu qorshe ayay kula samaynaysaa. Qorshuhu wuxuu diyaar noqonayaa { $weeks } toddobaad gudihiis. Waxaa laga tirinayaa maalinta degmadaadu bilowdo inay ku caawiso. Hadda uma baahnid inaad wax samayso.
       *[other] Degmadu qorshe ayay kula samaynaysaa. Qorshuhu wuxuu diyaar noqonayaa { $weeks } toddobaad gudahood. Waxaa laga tirinayaa maalinta degmadaadu bilowdo inay ku caawiso. Hadda uma baahnid inaad wax samayso.
    }
next-talk = Wadahadalkaaga xiga
no-talk-yet = Weli wadahadal laguuma qorshayn. Qofka aad la xiriirto ayaa kuu sheegaya.
part-unreadable = Tan hadda si fiican kuma tusi karno. Weydii qofka aad la xiriirto.
see-goal = Hadafkayga iyo waxa aan rabo
no-goal = Qorshahaaga weli hadaf kuma jiro. Qofka aad la xiriirto ayaa kaala hadlaya.
my-sub-goals = Waxa aan rabo inaan barto iyo inaan sameeyo
my-wishes = Waxyaabaha aan rabo
no-wishes = Weli maadan qorin waxa aad rabto.
add-wish = Maxaad jeclaan lahayd? Qor ama codkaaga ku sheeg.
spoken-wish = Waxa aan rabo: cod la duubay
see-contact = Weydii qofka aad la xiriirto

## Antwoorden op een afspraak

ask-begrip = Heshiiskan ma fahantay?
begrip-begrepen = Waan fahmay
begrip-vraag = Su'aal ayaan qabaa
begrip-onbekend = Jawaab kale
ask-uitvoering = Heshiisku sidee ayuu u socdaa?
uitvoering-bezig = Waan ku hawlanahay
uitvoering-klaar = Waan dhammeeyay
uitvoering-lukt_niet = Iima suurtagelin
uitvoering-onbekend = Jawaab kale
ask-nakoming = Tan ma la sameeyay?
nakoming-klopt = Haa, waa la sameeyay
nakoming-niet_gebeurd = Maya, lama samayn
nakoming-onbekend = Jawaab kale
ask-reden = Maxaa keenay inaysan kuu suurtagelin?
reden-ziek = Xanuun
reden-kind = Ilmahayga
reden-werk = Shaqo
reden-vervoer = Gaadiid
reden-geld = Lacag
reden-te_moeilijk = Way igu adag tahay
reden-geen_tijd = Waqti ma hayo
reden-anders = Wax kale
reden-wil_ik_niet_zeggen = Ma rabo inaan sheego
reden-onbekend = Sabab kale
more-choices = Kuwo kale
answer-other = Beddel jawaabtayda
answer-same = Mar kale dir jawaabtayda
agreement-changed = Degmadu heshiiskan way beddeshay. Fadlan mar kale akhri. Jawaabtaadu weli ma saxan tahay?
no-signature = Tani saxiix ma aha.
tell-question = Waa maxay su'aashaadu?
tell-plan = Maxaad samayn doontaa? Noo sheeg.
tell-empty = Marka hore wax qor, ama codkaaga ku sheeg.
send = Dir
voice-tell = Ku sheeg codkaaga
voice-recording = Codka waa la duubayaa
voice-stop = Jooji duubista
voice-recorded = Duubistu way dhammaatay
voice-play = Dhegeyso codkaaga
voice-redo = Mar kale duub
microphone-refused = App-ka looma oggola inuu isticmaalo makarafoonka. Sidoo kale waad qori kartaa.
microphone-absent = Taleefankani hadda cod ma duubi karo. Sidoo kale waad qori kartaa.
standing-waiting = Weli lama dirin. App-ku wuu dirayaa marka internet la helo.
standing-sent = Waa la dirayaa
standing-received = Degmadu way heshay
standing-received-at = Degmadu waxay heshay { $date }, saacadda { $time }
standing-refused = Degmadu tan ma aqbali karto. Weydii qofka aad la xiriirto.
megabytes = { $size } MB

## Leerroute

why = Waa maxay sababtu?
we-talk-on = { $date } ayaan arrintan ka wada hadlaynaa
no-route = Weli jid isdhexgal ma lihid. Qofka aad la xiriirto ayaa kaala hadlaya.
provisional = Ku meel gaar: tani weli way isbeddeli kartaa.
target-level = Heerka aad rabto inaad gaarto
hours-attended =
    { $hours ->
        [one] Waxaad ka qayb gashay { $hours } saacad
       *[other] Waxaad ka qayb gashay { $hours } saacadood
    }
hours-of-total = { $hours } ka mid ah { $total } saacadood
hours-to-go =
    { $hours ->
        [one] Waxaa haray { $hours } saacad
       *[other] Waxaa haray { $hours } saacadood
    }
hours-absent = Saacadaha maqnaanshaha: { $reported } waa la sheegay, { $unreported } lama sheegin
known-until = Waxaa la og yahay ilaa iyo { $date }
attempts-left =
    { $count ->
        [0] Fursad kale oo bilaash ah ma harin
        [one] Waxaa haray { $count } fursad oo bilaash ah
       *[other] Waxaa haray { $count } fursadood oo bilaash ah
    }
term = Muddada isdhexgalka bulshada
extended = Waqti dheeri ah ayaad heshay
register-before = Isdiiwaangeli ugu dambayn { $date }
register-passed = Imtixaankan kala hadal qofka aad la xiriirto.
pay-yourself = Lacagta casharrada iyo imtixaannada adiga ayaa bixinaya. DUO ayaad lacag ka amaahan kartaa. Weydii qofka aad la xiriirto sida loo sameeyo.
self-study = Iskaa wax u baro
self-study-total =
    { $minutes ->
        [one] 7-dii maalmood ee ugu dambeeyay: { $minutes } daqiiqad
       *[other] 7-dii maalmood ee ugu dambeeyay: { $minutes } daqiiqadood
    }
self-study-none = Weli waxba maadan qorin.
self-study-ask = Maanta imisa daqiiqadood ayaad iskaa wax u baratay?
self-study-what = Maxaad baratay? Khasab ma aha inaad wax qorto.
self-study-note = Kaydi
ask-when-to-register = Weydii qofka aad la xiriirto goorta aad isdiiwaangelinayso.
no-letter = Weli ma lihid warqad ku saabsan qorshahaaga.
only-the-letter-counts = Tani waa sharraxaad. Warqadda afka Nederlaanka ku qoran oo keliya ayaa ansax ah.
date-of-letter = Taariikhda warqadda
object-until = Maalinta ugu dambaysa ee aad diidmo gudbin karto
reference = Lambarka tixraaca
open-letter = Fur warqadda (PDF)
save-letter = Kaydi warqadda ({ $size } MB)
save-letter-why = Markaas warqadda waad furi kartaa xitaa internet la'aan. Sidaas ku samee taleefankaaga gaarka ah oo keliya.
plan-is-not-letter = Warqaddu waa go'aan. Qorshahaagu wuu isbeddeli karaa iyadoo aan warqad cusub laguu soo dirin.

## Geld

no-money = Hadda degmadu kharash joogto ah kuuma bixinayso.
ontzorgniveau-volledig = Degmada ayaa bixinaysa kharashkaaga joogtada ah
ontzorgniveau-gedeeltelijk = Degmada ayaa bixinaysa qayb ka mid ah kharashkaaga joogtada ah
ontzorgniveau-onbekend = Caawimada maaraynta lacagta
money-period = Laga bilaabo { $from } ilaa iyo { $until }
money-to-live = Lacagta lagu noolaado
ritme-week = Toddobaad kasta
ritme-maand = Bil kasta
ritme-onbekend = Maalmo go'an
next-payment = Marka xigta: { $day } { $date }
fixed-costs = Kharashka joogtada ah ee bishan
paid-by-municipality = Degmada ayaa bixinaysa
paid-by-me = Adiga ayaa bixinaya
due-on = Taariikhda: { $date }
betaling-huur = Kirada guriga
betaling-energie = Gaaska iyo korontada
betaling-water = Biyaha
betaling-zorgverzekering = Caymiska caafimaadka
betaling-verzekering = Caymis
betaling-onbekend = Kharash kale
betaling-status-komt = Weli way harsan tahay
betaling-status-betaald = Waa la bixiyay
betaling-status-aangevraagd = Waa la codsaday
betaling-status-onbekend = Lama garanayo
allowances = Kaalmooyinka
toeslag-huurtoeslag = Kaalmada kirada guriga
toeslag-zorgtoeslag = Kaalmada caymiska caafimaadka
toeslag-kindgebonden_budget = Kaalmada kharashka carruurta
toeslag-kinderopvangtoeslag = Kaalmada xannaanada carruurta
toeslag-onbekend = Kaalmo kale
wind-down = Tallaabo tallaabo ayaad lacagtaada iskaa u maamulaysaa
from-day = Laga bilaabo { $date }
budget-coach = Qofka kaa caawiya lacagta
help-afterwards = Caawimada intaas kaddib

## Kiezen

menu-explained = Dooro waxa aad rabto inaad samayso. Waxa aad doorato waxaa loo dirayaa degmada.
nothing-to-choose = Hadda wax la doorto ma jiraan.
menukaart-onderdeel = Qaybaha jidkaaga isdhexgalka
menukaart-workshop = Tababarro gaagaaban
menukaart-onbekend = Waxyaabo kale oo aad dooran karto
choose-this = Dooro tan
choose-no-longer = Ka noqo doorashadayda
chosen = Tan waad dooratay
places-left =
    { $count ->
        [0] Meel bannaan ma harin
        [one] Waxaa haray { $count } meel oo bannaan
       *[other] Waxaa haray { $count } meelood oo bannaan
    }
at-the-same-time = Waqtigaas wax kale ayaa kuu qorshaysan: { $time }

## Op papier

print = Daabac
print-more =
    { $count ->
        [one] iyo { $count } kale oo app-ka ku jira
       *[other] iyo { $count } kale oo app-ka ku jira
    }
print-made = Waxaa la sameeyay { $date }
this-week = Toddobaadkan

## Lessen

no-lessons = Labada toddobaad ee soo socda casharro ma lihid.
moved-from = hore waxay ahayd { $time }
other-place = Meel kale
new-in-timetable = Ku cusub jadwalkaaga
no-lessons-this-week = Toddobaadka aad eegayso casharro ma lihid.
earlier-this-week = Maalmihii hore ee toddobaadkan
week-before = Toddobaadka ka horreeya
week-after = Toddobaadka xiga
back-to-today = Ku noqo maanta
in-the-evening = Fiidkii
in-the-weekend = Dhammaadka toddobaadka
the-door = Halkan ayaad ka gelaysaa
transport-arranged = Waa la diyaariyay
bring = Soo qaado
homework = Layliga guriga
theme-of-the-week = Mawduuca:
home-visit = Booqashada gurigaaga
family-welcome = Qoyskaagu wuu kula iman karaa
childcare-arranged = Xannaanada carruurta waa la diyaariyay
childcare-open = Xannaanada carruurta weli lama diyaarin
interpreter-arranged = Waxaa jira turjubaan
interpreter-open = Weli turjubaan ma jiro
compulsory = Waajib
voluntary = Adigaa dooran kara
ask-about-this = Tan wax ka weydii
to-my-calendar = Ku dar taleefankayga
all-to-my-calendar = Dhammaantood ku dar kalandarka taleefankayga
calendar-why = Markaas taleefankaagu wuxuu ku xasuusinayaa casharradaada.
calendar-failed = Tani hadda ma shaqaynayso. Fadlan wax yar kaddib mar kale isku day.

## Niet kunnen komen, en hoe het was

ask-absence = Maxaa keenay inaadan iman karin?
tell-absence = Ma rabtaa inaad wax kale noo sheegto? Khasab ma aha.
come-after-all = Haa, waan imanayaa
lesson-changed = Ballantani way isbeddeshay. Eeg qaybta sare. Hadda ma iman kartaa?
exam-cannot-come = Kani waa imtixaan. Haddii aadan iman karin, wac DUO.
exam-cannot-come-ask = Kani waa imtixaan. Haddii aadan iman karin, wac qofka aad la xiriirto.
call-duo = Wac DUO
ask-experience = Sidee ayay ahayd?
ervaring-te_makkelijk = Aad ayay ii fududayd
ervaring-goed = Way fiicnayd
ervaring-te_moeilijk = Way igu adkayd
ervaring-te_veel = Way igu badnayd
ervaring-onbekend = Si kale

## Portfolio

my-levels = Heerkayga
goal-is = hadafka: { $level }
my-tasks = Hawlahayga
no-tasks = Weli hawlo ma lihid. Macallinkaaga ayaa kuu samaynaya.
private-task = Hawl shakhsi ah
evidence = Waxa aad samaysay
evidence-add = Tus waxa aad samaysay
evidence-add-this = Ku dar
evidence-nothing = Weli ma jiraan wax lagu daro. Marka hore sawir qaad, cod duub ama qoraal qor.
evidence-words = Qor waxa aad samaysay
evidence-choose-pdf = Dooro PDF
evidence-too-large = Faylkani aad ayuu u weyn yahay. Wuxuu noqon karaa ugu badnaan 10 MB.
evidence-wrong-type = Faylkani PDF ma aha. Fayl kale dooro.
evidence-not-arrived = Tani degmada ma gaarin. Ka saar, kaddibna mar kale samee.
save-file = Kaydi faylka ({ $size } MB)
phone-full = Taleefankaagu waa buuxaa. App-ka ha xirin ilaa wax walba la diro.
hand-in = Gudbi
hand-in-again = Mar kale gudbi
handed-in-waits = Tan waad gudbisay. Macallinkaaga ayaa eegaya.
take-back = Dib u soo qaado
seen-together = Wadajir ayaa loo eegay
who-sees = Yaa tan arkaya?
who-sees-team = Macallinkaaga iyo qofka aad la xiriirto
who-sees-also = Sidoo kale { $name }
tasks-everywhere = Dhammaan hawlaha
remove = Ka saar
remove-sure = Ma ka saaraysaa? Kaddib dib looma soo celin karo.
remove-yes = Haa, ka saar
remove-no = Maya, ha ka saarin
my-story = Sheekadayda
story-where = Xaggee ayaad afka Nederlaanka kaga hadashay?
story-what = Maxaad samaysay? Noo sheeg.
story-none = Weli waxba maadan sheegin. Wax yar ku bilow, sida sheeko gaaban oo aad dukaanka kula yeelatay qof.
level-own = Adigu sidee ayaad u aragtaa?
level-growth = Ilaa hadda sidee ayay ahayd?
print-pictures = Sawirradaada oo ku jira: { $size } MB

## Contact

call = Wac
call-name = Wac { $name }
mail = Iimayl
speaks = Luqadaha:
reachable-until = Waa la heli karaa ilaa { $time }
reachable-today = Maanta waa la heli karaa laga bilaabo { $time }
reachable-tomorrow = Berri waa la heli karaa laga bilaabo { $time }
reachable-from = Waxaa la heli karaa { $day } laga bilaabo { $time }
deputy = Hadda jawaabta waxaad ka helaysaa { $name }
messages = Fariimaha
other-helpers = Dad kale oo ku caawinaya
private-helper = Caawimo shakhsi ah
hear-name = Dhegeyso magaca
ask = Wax weydii
ask-topic = Su'aashaadu maxay ku saabsan tahay?
other-topic = Ku saabsan wax kale
tell-letter = Warqadda sawir ka qaad. Maxaad rabtaa inaad ka ogaato?
interpreter-wanted = Turjubaan ayaan rabaa
photo = Sawir
photo-take = Sawir qaad
photo-again = Sawir kale qaad
photo-people = Dad ma ku jiraan sawirka? Marka hore weydii inay oggol yihiin.
photo-failed = App-ku sawirkan ma akhrin karo. Sawir cusub qaad.
onderwerp-geld = Lacag
onderwerp-school = Dugsi iyo casharro
onderwerp-kind = Carruur
onderwerp-werk = Shaqo
onderwerp-wonen = Guri
onderwerp-gezondheid = Caafimaad
onderwerp-brief = Warqad
onderwerp-anders = Wax kale
onderwerp-onbekend = Fariin
over-agenda-items = Ku saabsan cashar ama ballan
over-begeleidingsafspraken = Ku saabsan heshiis qorshahaaga ku jira
over-portfolio-taken = Ku saabsan hawl
over-pip = Ku saabsan qorshahaaga
over-ontzorgen = Ku saabsan lacagtaada
over-documenten = Ku saabsan warqaddaada
over-menukaart = Ku saabsan wax la doorto

## Een kaart om te laten zien

show-a-card = Tus kaar
card-explained = Dooro kaar. Kaarka tus qofka jooga xafiiska ama dukaanka. Kaarku wuxuu ku qoran yahay afka Nederlaanka.
card-away = Xir kaarka
card-i-speak = Waxaan ku hadlaa: { $language }.
card-appointment = Waxaan jeclaan lahaa inaan ballan qabsado.
card-interpreter = Waxaan jeclaan lahaa inaan turjubaan helo.
card-letter = Warqaddan ma fahmayo. Fadlan ma i caawin kartaa?
card-slowly = Fadlan ma u hadli kartaa si tartiib ah?
card-write-down = Fadlan taas ma ii qori kartaa?
card-call-contact = Fadlan ma wici kartaa qofka aan la xiriiro?
card-doctor = Waxaan jeclaan lahaa inaan dhakhtar la hadlo.
card-way = Fadlan waddada ma i tusi kartaa?

## Ik

my-language = Luqaddayda
translation-unchecked = Weli qofna ma hubin tarjumaddan.
demo-crash = Tusaale: app-ka khalad ku jooji

## Samen lezen en voorlezen

helper-language = Qof ma kula akhrinayaa? Dooro luqadda qofkaas.
read-aloud = Kor u akhris
voice-why = Waxaa laga yaabaa in taleefankani luqaddaada wax kuugu akhrin karo. Marka hore dhegeyso: codku ma fiican yahay?
voice-try = Dhegeyso codka
voice-sentence = Maalin wanaagsan. Qoraalkan ayaan kuu akhrinayaa.
voice-question = Luqaddaada ma maqlaysaa?
yes = Haa
no = Maya
listen-again = Mar kale dhegeyso
voice-on = Kor u akhrisku waa shidan yahay. Taabo sameecadda ku ag taal qoraalka.
voice-off = Dami kor u akhriska
voice-wrong = Markaas taleefanku wax kuuma akhrinayo. Sidaas weligaa luqad khaldan ma maqli doontid.
voice-none = Taleefankani ma laha cod luqaddaada ku hadla. Sidaas darteed sameecad ma arkaysid.
recordings-exist = Qof ayaa qoraallo akhriyay, codkana waa la duubay. Taabo sameecadda.
read-slowly = Si tartiib ah u akhri
home-dates = Muuji sidoo kale taariikhda dalkaaga laga isticmaalo
own-phone = Kani waa taleefankayga gaarka ah
own-phone-why = Tan ha shidin haddii qof kale uu taleefankan isticmaalo. Haddii aad shiddo, waxaa la kaydinayaa wixii aad qortay ee aan weli la dirin. Xitaa haddii aad app-ka xirto.
own-phone-off = Waxa aad qorto wuxuu jirayaa inta uu app-ku furan yahay oo keliya.
machine-made = Qoraalkan waxaa turjumay kombiyuutar. Qofna ma hubin.

## Delen

share-who = Yaad rabtaa inaad wax la wadaagto?
share-what = Maxaa qofkan loo oggol yahay inuu arko?
share-how-long = Muddo intee le'eg?
share-how = Sidee ayaad u siinaysaa?
share-back = Dib u noqo
share-on = Sii wad
share-family-sees = Qoyskaagu wuxuu akhrin karaa:
share-wishes = Sidoo kale waxyaabaha aan rabo
share-which-tasks = Dooro hawlaha uu saaxiibkaaga luqaddu arki karo.
share-which-goal = Ma rabtaa in saaxiibkaaga luqaddu hadaf sidoo kale arko? Khasab ma aha.
share-no-tasks = Weli ma lihid hawlo aad la wadaagto. Macallinkaaga ayaa kuu samaynaya.
share-choose-task = Marka hore hawl dooro.
share-a-task = Hawl
share-a-goal = Hadaf
share-term-hour = 1 saacad
share-term-evening = Ilaa caawa saacadda 24:00
share-term-day = 24 saacadood
share-term-week = 1 toddobaad
share-term-month = 1 bil
share-term-three-months = 3 bilood
share-is-this-right = Tani ma saxan tahay?
share-they-see = Qofkani wuxuu arkayaa:
share-they-never-see = Qofkani weligiis ma arki doono:
share-never-letter = Warqadaha
share-never-money = Lacagta
share-never-messages = Fariimaha
share-never-private = Waxyaabaha shakhsiga ah
share-sees-tasks = Hawlaha la wadaagay
share-make-qr = Samee koodhka QR
share-make-link = Samee link-ga
share-making = Koodhka waa la samaynayaa
share-failed-lost = Hadda wax lama wadaagi karo. Eeg in internetkaagu shidan yahay. Waxa aad dooratay wuu sii jirayaa.
share-full = Hadda toban qof ayaad wax la wadaagaysaa
share-full-why = Marka hore jooji la wadaagga mid ka mid ah tobanka qof. Kaddib mar kale ayaad wax la wadaagi kartaa.
share-scan = Koodhkan tus taleefanka qofka kale.
share-qr-label = Koodhka QR ee lagu iskaan gareeyo taleefan kale
share-minutes-left =
    { $minutes ->
        [one] Waxaa haray { $minutes } daqiiqad
       *[other] Waxaa haray { $minutes } daqiiqadood
    }
share-used = Adiga iyo { $name } hadda waad isku xiran tihiin
share-passed = Koodhkani hadda kaddib ma shaqaynayo
share-make-new = Samee mid cusub
share-done = Waan dhammeeyay
share-send-link = Dir link-gan
share-send = Dir link-ga
share-copy = Koobi garee link-ga
share-copied = Link-ga waa la koobi gareeyay.
share-copy-failed = Taleefankani link-ga ma koobi garayn karo.
share-tell-pin = Lambarka sirta ah adigu u sheeg qofka. Ha ku qorin fariinta link-ga.
share-link-until = Link-ga mar keliya ayuu shaqaynayaa, ilaa { $day } { $date }, saacadda { $time }.
share-now = Waxa aad hadda la wadaagayso
share-none = Hadda qofna waxba lama wadaagaysid.
share-not-used = Weli lama isticmaalin
share-until = ilaa { $day } { $date }, saacadda { $time }
share-not-looked = Weli lama eegin
share-looked-last = Markii ugu dambaysay ee la eegay: { $day } { $date }, saacadda { $time }
share-looked-at = { $day } { $date }, saacadda { $time }
share-looks = Wax kasta oo la eegay
share-stop = Jooji
share-wrong-person = Kani ma aha qofkii saxda ahaa
share-stopped = Waa la joojiyay. Qofkani hadda kaddib waxba ma arkayo.
share-not-stopped-yet = Weli lama joojin
share-wrong-why = La wadaaggu wuu joogsanayaa. Sidoo kale u sheeg qofka aad la xiriirto.

## Meekijken: voor wie helpt. "u" tot bekend is wie het is, "je" voor een taalmaatje.

helper-invited = Qof ayaa caawimo kaa codsanaya
helper-what-happens = Taabo badhanka. Markaas waxaad arkaysaa waxa uu qofkani kula wadaagayo.
helper-only-once = Link-gani mar keliya ayuu shaqaynayaa. Taleefankan oo keliya ayuu ku shaqaynayaa.
helper-name = Magacaagu waa maxay?
helper-name-why = Markaas qofkani wuxuu ogaanayaa cidda wax la eegaysa.
helper-name-empty = Marka hore magacaaga qor.
helper-join = Haa, waan la eegayaa
helper-open = Fur
helper-asking = Fadlan wax yar sug
helper-pin = Waa maxay lambarka sirta ah?
helper-pin-why = Waa lix tiro. Waxaad ka helaysaa qofka link-ga kuu soo diray.
helper-pin-digits = Lambarka sirta ahi wuxuu leeyahay lix tiro.
helper-pin-wrong =
    { $count ->
        [one] Lambarkani ma saxna. Weli { $count } mar ayaad isku dayi kartaa.
       *[other] Lambarkani ma saxna. Weli { $count } jeer ayaad isku dayi kartaa.
    }
helper-lost = Xiriir internet ma jiro. Waxa aad qortay wuu sii jirayaa. App-ku mar kale ayuu isku dayayaa marka internet la helo.
helper-wait = Hadda dad badan ayaa isticmaalaya. Fadlan mar kale isku day saacadda { $time }.
helper-refused = Tani ma shaqaynayso. Link cusub weydiiso.
helper-open-in-browser = Link-gan ku fur browser-kaaga
helper-chat-why = Hadda waxaad ku jirtaa app kale. Halkaas wadajir u eegistu mar walba kama shaqayso.
helper-chat-how = Taabo liiska (menu). Ka dooro: ku fur browser-ka.
helper-go-on = Si kastaba sii wad
helper-no-link = Halkan waxaad wax kula eegaysaa qof kale
helper-ask-link = Waxaad taas ku samayn kartaa link ama koodhka QR. Weydiiso qofka aad caawinayso.
helper-dead = Link-gani ma shaqeeyo ama wuu joogsaday
helper-ask-new-link = Ma rabtaa inaad wax la eegto? Link cusub weydiiso.
helper-over = Wadajir u eegistii way joogsatay
helper-stopped = Waad joojisay
helper-stopped-thanks = Waad ku mahadsan tahay caawimadaada.
helper-of-buddy = Waxaad caawinaysaa { $name }
helper-of-family = Waxaad wax la akhrinaysaa { $name }
helper-until-day = Ilaa dhammaadka { $day } { $date }
helper-until-time = Ilaa { $day } { $date }, saacadda { $time }
helper-do-not-forward = Waxba ha u sii dirin dad kale. Shaashaddan sawir ha ka qaadin.
helper-do-not-forward-je = Waxba ha u sii dirin dad kale. Shaashaddan sawir ha ka qaadin.
helper-you-see = Waxaad arkaysaa:
helper-you-see-je = Waxaad arkaysaa:
helper-you-never-see = Weligaa ma arki doontid:
helper-you-never-see-je = Weligaa ma arki doontid:
helper-coordinator = Su'aal ma qabtaa? Wac:
helper-coordinator-je = Su'aal ma qabtaa? Wac:
helper-stop = Waan joojinayaa
helper-stop-failed = Joojintu hadda ma shaqaynayso. Fadlan wax yar kaddib mar kale isku day.
helper-goal-of = Hadafka { $name }
helper-no-tasks = Hadda ma jiraan hawlo la eego.
helper-one-of = Hawsha { $number } oo ka mid ah { $total }
helper-task-before = Hawsha ka horraysa
helper-task-after = Hawsha xigta
helper-look-for = Maxaad u fiirsanaysaa?
helper-evidence = Waxa la sameeyay
helper-no-evidence = Weli waxba lama soo dirin.
helper-not-received = Tani weli way soo socotaa.
helper-see-photo = Eeg sawirka
helper-evidence-failed = Tani hadda ma shaqaynayso. Eeg in internetkaagu shidan yahay.
helper-do-you-understand = Ma fahantay?
helper-choose-face = Marka hore weji dooro.
helper-tip = Talo ma haysaa? Qor ama codkaaga ku sheeg. Khasab ma aha.
helper-not-sent = Weli lama dirin. Wax walba way sii jirayaan. App-ku mar kale ayuu isku dayayaa marka internet la helo.
helper-not-taken = Degmadu tan ma aqbali karto. Wax beddel, kaddibna mar kale isku day.
helper-sent = Waa la diray. Aad ayaad u mahadsan tahay!
helper-goal = Hadafka
helper-wishes = Waxyaabaha la rabo
helper-lessons = Casharro iyo ballamo
helper-no-lessons = Hadda casharro kuma jiraan jadwalka.

## Als iets niet lukt

still-busy = Fadlan wax yar sug. Waxay qaadanaysaa waqti ka badan intii caadiga ahayd.
try-again = Mar kale isku day
as-of = Xogtani waa tii { $time }. Xog cusub hadda lama heli karo.
failure-unreachable = Xiriir internet ma jiro. Eeg in internetkaagu shidan yahay.
failure-signed-out = App-ka waad ka baxday.
failure-missing = Tani degmadaada kama jirto.
failure-changed = Tani dhowaan way isbeddeshay.
failure-unreadable = Tan hadda kuma tusi karno.
failure-busy = Hadda dad badan ayaa isticmaalaya. Fadlan wax yar sug, kaddibna mar kale isku day.
failure-municipality = Nidaamka degmada cilad baa ku jirta. Fadlan mar dambe isku day.
some-unreadable =
    { $count ->
        [one] { $count } qayb hadda kuma tusi karno.
       *[other] { $count } qaybood hadda kuma tusi karno.
    }
not-offered = Tani weli ma jirto
not-offered-why = Degmadaadu tan kuma darin app-ka. Weydii qofka aad la xiriirto.
not-found = Boggani ma jiro
not-found-why = Ku noqo Maanta.
only-in-dutch = afka Nederlaanka oo keliya

## Privacy en toegankelijkheid

privacy-1 = Adiga iyo degmada oo keliya ayaa arka xogtaada.
privacy-shared = Qof ma la wadaagaysaa wax? Qofkaasi wuxuu arkayaa oo keliya waxa aad dooratay, ilaa aad joojiso.
privacy-2 = Markaad app-ka xirto, wax adiga kugu saabsan kuma haraan taleefankan. Sida aad wax u akhrido oo keliya ayaan xasuusannaa: luqaddaada iyo codka. Haddii aad sheegto inuu taleefankani yahay kaaga gaarka ah, waxaan sidoo kale kaydinnaa wixii aan weli la dirin.
privacy-3 = App-ku waxba uma diro shirkado kale.
privacy-4 = Su'aal ma ka qabtaa xogtaada? Wac degmada.
access-1 = App-kan waxaa loo sameeyay qof kasta. Xitaa haddii aadan si fiican wax u akhrin, u arkin ama u maqlin.
access-2 = Waxaan ku tijaabinnaa xeerarka WCAG 2.2, heerka AA.
access-3 = Ma jiraan wax aan kuu shaqaynayn? Wac degmada.

## Codes van het contract

agenda-status-verplaatst = Waqti kale
agenda-status-geannuleerd = Ma dhacayso
agenda-status-geweest = Way dhacday
partij-inburgeraar = Tan aniga ayaa samaynaya
partij-gemeente = Tan degmada ayaa samaynaysa
partij-beide = Tan waan wada samaynaynaa
partij-onbekend = Heshiisyo kale
voortgang-komt = Mar dambe ayay bilaabmaysaa
voortgang-bezig = Way socotaa
voortgang-klaar = Way dhammaatay
voortgang-vervallen = Looma sii baahna
voortgang-onbekend = Lama garanayo
station-azc_gesprek = Wadahadallada xerada magangelyada
station-opstartklas = Fasalka bilowga
station-intake_a = Waraysiga koowaad
station-intake_b = Waraysiga labaad
station-diagnose = Tijaabada awoodda barashada
station-voorlopige_route = Jidka isdhexgalka ee ku meel gaarka ah
station-wachten = Sugitaan
station-pip = PIP
station-fase = Marxalad
station-examens = Imtixaanno
station-eindgesprek = Wadahadalka ugu dambeeya
station-nazorg = Isdhexgalka bulshada kaddib
station-onbekend = Tallaabo
leefgebied-zelfredzaamheid = Isku filnaansho
leefgebied-werk = Shaqo
leefgebied-taal = Luqad
leefgebied-meedoen = Ka qaybgalka bulshada
leefgebied-onbekend = Hadaf
leerroute-b1_route = Jidka B1
leerroute-onderwijsroute = Jidka waxbarashada
leerroute-z_route = Jidka isku filnaanshaha (Z)
leerroute-onbekend = Jidka isdhexgalka
niveau-alfa_a = Alfa A
niveau-alfa_b = Alfa B
niveau-alfa_c = Alfa C
niveau-a0 = A0
niveau-a1 = A1
niveau-a2 = A2
niveau-b1 = B1
niveau-b2 = B2
niveau-onbekend = ?
onderdeel-taallessen = Casharrada luqadda
onderdeel-knm = Aqoonta bulshada Nederlaan
onderdeel-map = Qaybta suuqa shaqada iyo ka qaybgalka
onderdeel-pvt = Caddaynta ka qaybgalka
onderdeel-participatie = Ka qaybgalka bulshada
onderdeel-alfabetisering = Barashada akhriska iyo qorista
onderdeel-examens = Imtixaanno
onderdeel-eindgesprek = Wadahadalka ugu dambeeya
onderdeel-stage = Tababar shaqo
onderdeel-onbekend = Qayb kale
examen-KNM = Aqoonta bulshada Nederlaan
examen-LE = Akhris
examen-LU = Dhegeysi
examen-SC = Qoris
examen-SP = Hadal
examen-onbekend = Imtixaan
uitslag-geslaagd = Waad gudubtay
uitslag-gezakt = Weli maadan gudbin
uitslag-geen_uitslag = Natiijo ma jirto
uitslag-onbekend = Natiijo ma jirto
uitslag-nog-niet = Weli lama gelin
vaardigheid-luisteren = Dhegeysi
vaardigheid-lezen = Akhris
vaardigheid-gesprekken = Wada sheekaysi
vaardigheid-spreken = Hadal
vaardigheid-schrijven = Qoris
vaardigheid-onbekend = Luqad
bron-docent = Macallin
bron-toets = Tijaabo
bron-zelf = Aniga
bron-onbekend = Lama garanayo
plek-les = Casharka dhexdiisa
plek-werk = Goobta shaqada
plek-buurt = Xaafadda
plek-onbekend = Meel kale
taak-open = Cusub
taak-bezig = Way socotaa
taak-ingeleverd = Waa la gudbiyay
taak-feedback = Faallo ayaa timid
taak-klaar = Way dhammaatay
taak-onbekend = Lama garanayo
bewijs-foto = Sawir
bewijs-audio = Cod la duubay
bewijs-tekst = Qoraal
bewijs-pdf = PDF
bewijs-onbekend = Fayl
vervoer-lopend = Socod
vervoer-fiets = Baaskiil
vervoer-bus = Bas
vervoer-trein = Tareen
vervoer-taxi = Taksi
vervoer-onbekend = Safar
rol-inburgeraar = Ka-qaybgale
rol-regievoerder = Hagaha isdhexgalka
rol-klantmanager = La-taliyaha degmada
rol-casemanager = Maareeyaha kiiska
rol-docent = Macallin
rol-jobcoach = Tababaraha shaqada
rol-collega = Saaxiibka shaqada
rol-werkgever = Loo-shaqeeye
rol-taalmaatje = Saaxiibka luqadda
rol-taalcoach = Tababaraha luqadda
rol-coordinator = Isku-duwe
rol-woonbegeleider = Caawiyaha guriyaynta
rol-budgetcoach = Tababaraha miisaaniyadda
rol-kansenverkenner = Raadiyaha fursadaha
rol-sleutelpersoon = Xiriiriyaha bulshada
rol-coach = Tababare
rol-tolk = Turjubaan
rol-familie = Qoys
rol-onbekend = Caawiye
doelgroep-taalmaatje = Saaxiibka luqadda
doelgroep-familie = Qoys
doelgroep-onbekend = Qof kale
wijze-qr = Koodhka QR ee shaashaddayda
wijze-link = Link iyo lambar sir ah
wijze-onbekend = Si kale
teken-alles = Wax walba waan fahmay
teken-een_deel = Qayb ayaan fahmay
teken-nog_niet = Weli ma fahmin
teken-onbekend = Faallo
language-nl = Afka Nederlaanka
language-ar = Af Carabi
language-ti = Af Tigrinya
language-tr = Af Turki
language-en = Af Ingiriisi
language-fa = Af Faarisi
language-prs = Af Dari
language-so = Af Soomaali
language-uk = Af Yukreeniyaan
language-ps = Af Bashtuu
language-ckb = Af Kurdi (Soraani)
language-kmr = Af Kurdi (Kurmanji)
language-am = Af Amxaari
language-fr = Af Faransiis
language-es = Af Isbaanish
language-ru = Af Ruush
