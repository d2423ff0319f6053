# De woorden van Mijn PIP in het Tigrinya zoals in Eritrea: eenvoudig, met de beleefde meervoudsvorm (-ኩም, -ኹም).
# Ook over een ander staat de beleefde meervoudsvorm, die past bij man en vrouw. Vaste woorden: GLOSSARY.md. Twijfels: REVIEW.md.

## De balken

main-navigation = ቀንዲ ዝርዝር
skip-to-content = ናብ ትሕዝቶ ሕለፉ
choose-language = ቋንቋኹም ምረጹ
me-and-my-phone = ኣነን ተሌፎነይን
read-together = ብሓባር ምንባብ
listen = ስምዑ
stop-reading = ብድምጺ ምንባብ ደው ኣብሉ
tab-vandaag = ሎሚ
tab-plan = ውጥነይ
tab-lessen = ትምህርቲ
tab-portfolio = ማህደረይ
tab-contact = ርክብ

## De schermen

title-vandaag = ሎሚ
title-plan = ውጥነይ
title-afspraken = ስምምዓተይ
title-leerroute = መንገዲ ትምህርተይ
title-brief = ደብዳበይ
title-doel = ዕላማይ
title-geld = ገንዘበይ
title-kiezen = ምምራጽ
title-lessen = ትምህርተይ
title-portfolio = ማህደር ቋንቋይ
title-contact = ናተይ ተጸዋዒ-ሰብ
title-kaart = ካርድ ኣርእዩ
title-ik = ኣነን ተሌፎነይን
title-taal = ቋንቋኹም ምረጹ
title-delen = ንኻልኦት ምርኣይ
title-deel = ብሓባር ምርኣይ
title-privacy = ናይ ውልቂ ሓበሬታ
title-toegankelijkheid = ንኹሉ ሰብ ምቹእ

## Inloggen

welcome = እንቋዕ ናብ Mijn PIP ብደሓን መጻእኩም
welcome-plan = ኣብዚ ውጥንኩም ትርእዩ።
welcome-lessons = መዓስን ኣበይን ትምህርቲ ከም ዘለኩም ትርእዩ።
welcome-contact = መን ከም ዝሕግዘኩም ትርእዩ።
sign-in = ብDigiD እተዉ
sign-in-again = ደጊምኩም እተዉ
session-ended = ካብ ኣፕ ወጺእኩም ኣለኹም
session-ended-why = ከምኡ ዝያዳ ውሑስ እዩ። ንምቕጻል ደጊምኩም እተዉ።
session-ended-kept = ዝጸሓፍኩምዎ ወይ ብድምጽኹም ዝቐዳሕኩምዎ ኣብዚ ይጸንሕ። ንምእታው ሓድሽ ገጽ ይኽፈት። ድሕሪኡ ናብዚ ተመለሱ።
signed-in = ናብ ኣፕ ኣቲኹም ኣለኹም።
sign-out = ካብ ኣፕ ምውጻእ
sign-out-failed = ሕጂ ካብ ኣፕ ምውጻእ ኣይተኻእለን። ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።
unsent-title = ገና ኣይተላእከን
unsent-count =
    { $count ->
        [one] { $count } መልእኽትኹም ናብ ምምሕዳር ከተማ ገና ኣይበጽሐን።
       *[other] { $count } መልእኽታትኩም ናብ ምምሕዳር ከተማ ገና ኣይበጽሑን።
    }
unsent-send = ሕጂ ስደዱ
unsent-keep = ኣብዚ ተሌፎን ኣቐምጡ
unsent-discard = ደምስሱ
unsent-still = ሕጂ ምልኣኽ ኣይተኻእለን። ኢንተርነትኩም ክፉት ምዃኑ ርኣዩ።
call-municipality = ናብ ምምሕዳር ከተማ ደውሉ

## Dagen

today = ሎሚ
tomorrow = ጽባሕ
yesterday = ትማሊ
in-days =
    { $days ->
        [one] ድሕሪ { $days } መዓልቲ
       *[other] ድሕሪ { $days } መዓልታት
    }
days-ago =
    { $days ->
        [one] ቅድሚ { $days } መዓልቲ
       *[other] ቅድሚ { $days } መዓልታት
    }
weekday-1 = ሰኑይ
weekday-2 = ሰሉስ
weekday-3 = ረቡዕ
weekday-4 = ሓሙስ
weekday-5 = ዓርቢ
weekday-6 = ቀዳም
weekday-7 = ሰንበት
weekday-short-1 = ሰኑ
weekday-short-2 = ሰሉ
weekday-short-3 = ረቡ
weekday-short-4 = ሓሙ
weekday-short-5 = ዓር
weekday-short-6 = ቀዳ
weekday-short-7 = ሰን
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ጉንበት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ
day-with-items =
    { $items ->
        [0] { $day }፦ ዋላ ሓንቲ የለን
        [one] { $day }፦ { $items } ቆጸራ
       *[other] { $day }፦ { $items } ቆጸራታት
    }
minutes =
    { $minutes ->
        [one] { $minutes } ደቒቕ
       *[other] { $minutes } ደቓይቕ
    }
since = ካብ { $date } ጀሚሩ

## Vandaag

good-morning = ከመይ ሓዲርኩም፣ { $name }
good-afternoon = ከመይ ውዒልኩም፣ { $name }
good-evening = ከመይ ኣምሲኹም፣ { $name }
next-step = ዝቕጽል ስጉምቲ
nothing-planned = ሕጂ ዝተዳለወ ነገር የለን። ሓድሽ ነገር እንተመጺኡ ኣብዚ ትርእይዎ።
appointment = ቆጸራ
private-appointment = ናይ ውልቂ ቆጸራ
show-the-way = መንገዲ ርኣዩ
join-now = ሕጂ ተሳተፉ
join-from = ንምስታፍ ዝኸውን ሊንክ ካብ ሰዓት { $time } ጀሚሩ ኣብዚ ይርከብ
i-am-late = ደንጉየ ኣለኹ
call-now = ሕጂ ደውሉ
cannot-come = ኣነ ክመጽእ ኣይክእልን
you-do-not-come = ኣይክትመጹን ኢኹም
read-message = መልእኽቲ ኣንብቡ
see-agreements = ስምምዕ ርኣዩ
see-feedback = ርእይቶ ርኣዩ
new-for-you = ንዓኹም ሓድሽ
new-answer = መልሲ ካብ { $name }
new-message = መልእኽቲ ካብ { $name }
new-feedback = ርእይቶ ካብ { $name } ብዛዕባ ዕዮኹም
new = ሓድሽ

## Plan

my-road = መንገደይ
you-are-here = ኣብዚ ኣለኹም
my-goal = ዕላማይ
my-own-words = ብናተይ ቃላት
my-wish = ትምኒተይ
agreements-count =
    { $count ->
        [one] { $count } ስምምዕ
       *[other] { $count } ስምምዓት
    }
no-agreements = ክሳብ ሕጂ ስምምዓት የብልኩምን። ምስ ተጸዋዒ-ሰብኩም ብሓባር ትገብርዎም።
private-agreement = ናይ ውልቂ ስምምዕ
private-goal = ናይ ውልቂ ዕላማ
private-wish = ናይ ውልቂ ትምኒት
waiting-since = ካብ { $date } ጀሚርኩም ትጽበዩ ኣለኹም
plan-coming = ውጥንኩም ክመጽእ እዩ
plan-coming-why =
    { $weeks ->
        [one] ምምሕዳር ከተማ ምሳኹም ብሓባር ውጥን የዳሉ። እቲ ውጥን ኣብ ውሽጢ { $weeks } ሰሙን ድሉው ይኸውን። እዚ ግዜ ምምሕዳር ከተማኹም ክሕግዘኩም ካብ ዝጅምረሉ መዓልቲ ይቑጸር። ሕጂ ዝኾነ ነገር ክትገብሩ ኣየድልየኩምን።
       *[other] ምምሕዳር ከተማ ምሳኹም ብሓባር ውጥን የዳሉ። እቲ ውጥን ኣብ ውሽጢ { $weeks } ሰሙናት ድሉው ይኸውን። እዚ ግዜ ምምሕዳር ከተማኹም ክሕግዘኩም ካብ ዝጅምረሉ መዓልቲ ይቑጸር። ሕጂ ዝኾነ ነገር ክትገብሩ ኣየድልየኩምን።
    }
next-talk = ዝቕጽል ዝርርብኩም
no-talk-yet = ክሳብ ሕጂ ናይ ዝርርብ ቆጸራ የብልኩምን። ተጸዋዒ-ሰብኩም ክነግሩኹም እዮም።
part-unreadable = እዚ ሕጂ ብግቡእ ከነርእየኩም ኣይንኽእልን። ንተጸዋዒ-ሰብኩም ሕተቱ።
see-goal = ዕላማይን ትምኒታተይን
no-goal = ክሳብ ሕጂ ኣብ ውጥንኩም ዕላማ የብልኩምን። ተጸዋዒ-ሰብኩም ብዛዕባ እዚ ምሳኹም ክዛረቡ እዮም።
my-sub-goals = ኣነ ክመሃሮን ክገብሮን ዝደሊ ነገር
my-wishes = ትምኒታተይ
no-wishes = ክሳብ ሕጂ ዝጸሓፍኩምዎ ትምኒት የለን።
add-wish = እንታይ ትምነዩ? ጽሓፍዎ ወይ ብድምጺ ንገሩና።
spoken-wish = ብድምጺ ዝተቐድሐ ትምኒት
see-contact = ንተጸዋዒ-ሰብኩም ሕተቱ

## Antwoorden op een afspraak

ask-begrip = እዚ ስምምዕ ተረዲኡኩም ድዩ?
begrip-begrepen = ተረዲኡኒ
begrip-vraag = ሕቶ ኣለኒ
begrip-onbekend = ካልእ መልሲ
ask-uitvoering = ከመይ ይኸይድ ኣሎ?
uitvoering-bezig = እገብሮ ኣለኹ
uitvoering-klaar = ተወዲኡ
uitvoering-lukt_niet = ኣይተኻእለን
uitvoering-onbekend = ካልእ መልሲ
ask-nakoming = እዚ ተገይሩ ድዩ?
nakoming-klopt = እወ፣ ተገይሩ
nakoming-niet_gebeurd = ኣይፋል፣ ኣይተገብረን
nakoming-onbekend = ካልእ መልሲ
ask-reden = ስለምንታይ ኣይተኻእለን?
reden-ziek = ሕማም
reden-kind = ቆልዓ
reden-werk = ስራሕ
reden-vervoer = መጓዓዝያ
reden-geld = ገንዘብ
reden-te_moeilijk = ኣዝዩ ከቢድ
reden-geen_tijd = ግዜ የብለይን
reden-anders = ካልእ ነገር
reden-wil_ik_niet_zeggen = ክነግር ኣይደልን
reden-onbekend = ካልእ ምኽንያት
more-choices = ካልኦት ርኣዩ
answer-other = ካልእ መልሲ ሃቡ
answer-same = መልሰይ ደጊምኩም ስደዱ
agreement-changed = ምምሕዳር ከተማ ነዚ ስምምዕ ቀይርዎ ኣሎ። ደጊምኩም ኣንብብዎ። መልስኹም ሕጂ እውን ልክዕ ድዩ?
no-signature = እዚ ፊርማ ኣይኮነን።
tell-question = ሕቶኹም እንታይ እዩ?
tell-plan = እንታይ ክትገብሩ ኢኹም? ንገሩና።
tell-empty = መጀመርታ ገለ ነገር ጽሓፉ፣ ወይ ብድምጺ ንገሩና።
send = ስደዱ
voice-tell = ብድምጺ ንገሩ
voice-recording = ድምጽኹም ይቕዳሕ ኣሎ
voice-stop = ምቕዳሕ ደው ኣብሉ
voice-recorded = ድምጽኹም ተቐዲሑ ኣሎ
voice-play = ድምጽኹም ስምዑ
voice-redo = ደጊምኩም ቅድሑ
microphone-refused = እዚ ኣፕ ብማይክሮፎን ክጥቀም ፍቓድ የብሉን። ክትጽሕፉ እውን ትኽእሉ ኢኹም።
microphone-absent = እዚ ተሌፎን ሕጂ ድምጺ ክቐድሕ ኣይክእልን። ክትጽሕፉ እውን ትኽእሉ ኢኹም።
standing-waiting = ገና ኣይተላእከን። ኢንተርነት ምስ ሃለወ እቲ ኣፕ ክሰዶ እዩ።
standing-sent = ይለኣኽ ኣሎ
standing-received = ምምሕዳር ከተማ ተቐቢልዎ
standing-received-at = ብዕለት { $date } ሰዓት { $time } ምምሕዳር ከተማ ተቐቢልዎ
standing-refused = ምምሕዳር ከተማ ነዚ ክቕበሎ ኣይክእልን። ንተጸዋዒ-ሰብኩም ሕተቱ።
megabytes = { $size } MB

## Leerroute

why = ስለምንታይ?
we-talk-on = ብዕለት { $date } ብዛዕባ እዚ ክንዛረብ ኢና
no-route = ክሳብ ሕጂ መንገዲ ትምህርቲ የብልኩምን። ተጸዋዒ-ሰብኩም ብዛዕባ እዚ ምሳኹም ክዛረቡ እዮም።
provisional = ግዝያዊ፦ እዚ ገና ክቕየር ይኽእል እዩ።
target-level = ክትበጽሕዎ እትደልዩ ደረጃ
hours-attended =
    { $hours ->
        [one] { $hours } ሰዓት ተኸታቲልኩም
       *[other] { $hours } ሰዓታት ተኸታቲልኩም
    }
hours-of-total = { $hours } ካብ { $total } ሰዓታት
hours-to-go = ዝተረፈ ሰዓታት፦ { $hours }
hours-absent = ዘይመጻእኩምሉ ሰዓታት፦ { $reported } ብምሕባር፣ { $unreported } ብዘይ ምሕባር
known-until = ክሳብ ዕለት { $date } ዘሎ ሓበሬታ
attempts-left =
    { $count ->
        [0] ነጻ ዕድል ፈተና ኣይተረፈን
        [one] { $count } ነጻ ዕድል ፈተና ተሪፉ
       *[other] { $count } ነጻ ዕድላት ፈተና ተሪፎም
    }
term = ገደብ-ግዜ ምውህሃድ
extended = ተወሳኺ ግዜ ተዋሂቡኩም
register-before = ንምምዝጋብ ናይ መወዳእታ መዓልቲ፦ { $date }
register-passed = ብዛዕባ እዚ ፈተና ምስ ተጸዋዒ-ሰብኩም ተዛረቡ።
pay-yourself = ንትምህርትን ንፈተናታትን ባዕልኹም ትኸፍሉ። ካብ DUO ገንዘብ ክትልቅሑ ትኽእሉ ኢኹም። ብኸመይ ከም ዝኸውን ንተጸዋዒ-ሰብኩም ሕተቱ።
self-study = ባዕልኹም ምምሃር
self-study-total =
    { $minutes ->
        [one] ኣብ ዝሓለፉ 7 መዓልታት { $minutes } ደቒቕ
       *[other] ኣብ ዝሓለፉ 7 መዓልታት { $minutes } ደቓይቕ
    }
self-study-none = ክሳብ ሕጂ ዝጸሓፍኩምዎ ነገር የለን።
self-study-ask = ሎሚ ክንደይ ደቓይቕ ባዕልኹም ተማሂርኩም?
self-study-what = እንታይ ተማሂርኩም? ነዚ ክትጽሕፉ ግድን ኣይኮነን።
self-study-note = ጽሓፉ
ask-when-to-register = መዓስ ከም እትምዝገቡ ንተጸዋዒ-ሰብኩም ሕተቱ።
no-letter = ክሳብ ሕጂ ብዛዕባ ውጥንኩም ደብዳበ የብልኩምን።
only-the-letter-counts = እዚ መብርሂ እዩ። ሕጋዊ ዝኾነ እቲ ብሆላንድኛ ዝተጻሕፈ ደብዳበ ጥራይ እዩ።
date-of-letter = ዕለት ደብዳበ
object-until = ተቓውሞ ንምቕራብ ናይ መወዳእታ መዓልቲ
reference = ቁጽሪ ደብዳበ
open-letter = ደብዳበ ክፈቱ (PDF)
save-letter = ደብዳበ ኣቐምጡ ({ $size } MB)
save-letter-why = ሽዑ ነቲ ደብዳበ ብዘይ ኢንተርነት እውን ክትከፍትዎ ትኽእሉ ኢኹም። ነዚ ኣብ ናትኩም ተሌፎን ጥራይ ግበሩ።
plan-is-not-letter = እቲ ደብዳበ ውሳነ እዩ። ውጥንኩም ብዘይ ሓድሽ ደብዳበ ክቕየር ይኽእል እዩ።

## Geld

no-money = ሕጂ ምምሕዳር ከተማ ቀዋሚ ወጻኢታት ኣይከፍለልኩምን።
ontzorgniveau-volledig = ምምሕዳር ከተማ ቀዋሚ ወጻኢታትኩም ይኸፍል
ontzorgniveau-gedeeltelijk = ምምሕዳር ከተማ ገሊኡ ቀዋሚ ወጻኢታትኩም ይኸፍል
ontzorgniveau-onbekend = ሓገዝ ኣብ ጉዳይ ገንዘብ
money-period = ካብ { $from } ክሳብ { $until }
money-to-live = ገንዘብ ንመነባብሮ
ritme-week = ነፍሲ ወከፍ ሰሙን
ritme-maand = ነፍሲ ወከፍ ወርሒ
ritme-onbekend = ኣብ ፍሉጣት መዓልታት
next-payment = ዝቕጽል ገንዘብ፦ { $day } { $date }
fixed-costs = ናይዚ ወርሒ ቀዋሚ ወጻኢታት
paid-by-municipality = ምምሕዳር ከተማ ይኸፍል
paid-by-me = ባዕልኹም ትኸፍሉ
due-on = ብዕለት { $date }
betaling-huur = ክራይ ገዛ
betaling-energie = ጋዝን ኤለክትሪክን
betaling-water = ማይ
betaling-zorgverzekering = መድሕን ጥዕና
betaling-verzekering = መድሕን
betaling-onbekend = ካልኦት ወጻኢታት
betaling-status-komt = ገና እዩ
betaling-status-betaald = ተኸፊሉ
betaling-status-aangevraagd = ተሓቲቱ
betaling-status-onbekend = ኣይፍለጥን
allowances = ኣበላት
toeslag-huurtoeslag = ኣበል ክራይ ገዛ
toeslag-zorgtoeslag = ኣበል መድሕን ጥዕና
toeslag-kindgebonden_budget = ተወሳኺ ኣበል ንቆልዑ
toeslag-kinderopvangtoeslag = ኣበል ክንክን ህጻናት
toeslag-onbekend = ካልእ ኣበል
wind-down = ስጉምቲ ብስጉምቲ ባዕልኹም ምግባር
from-day = ካብ { $date } ጀሚሩ
budget-coach = ሓጋዚኹም ኣብ ጉዳይ ገንዘብ
help-afterwards = ድሕሪኡ ዝወሃብ ሓገዝ

## Kiezen

menu-explained = እንታይ ክትገብሩ ከም እትደልዩ ምረጹ። ምርጫኹም ናብ ምምሕዳር ከተማ ይኸይድ።
nothing-to-choose = ሕጂ እትመርጽዎ ነገር የለን።
menukaart-onderdeel = ክፋላት መንገዲ ትምህርትኹም
menukaart-workshop = ሓጸርቲ ስልጠናታት
menukaart-onbekend = ካልኦት ምርጫታት
choose-this = ነዚ ምረጹ
choose-no-longer = ነዚ ምርጫ ስረዙ
chosen = ነዚ መሪጽኩም ኣለኹም
places-left =
    { $count ->
        [0] ቦታ ኣይተረፈን
        [one] { $count } ቦታ ተሪፉ
       *[other] { $count } ቦታታት ተሪፎም
    }
at-the-same-time = ኣብዚ ሰዓት ካልእ ነገር ኣለኩም፦ { $time }

## Op papier

print = ኣብ ወረቐት ሕተሙ
print-more =
    { $count ->
        [one] ካልእ { $count } ኣብቲ ኣፕ ኣሎ
       *[other] ካልኦት { $count } ኣብቲ ኣፕ ኣለዉ
    }
print-made = ብዕለት { $date } ዝተዳለወ
this-week = ኣብዚ ሰሙን

## Lessen

no-lessons = ኣብ ዝመጽእ ክልተ ሰሙን ትምህርቲ የብልኩምን።
moved-from = ሰዓት { $time } ነይሩ
other-place = ቦታ ተቐይሩ
new-in-timetable = ሓድሽ ቆጸራ
no-lessons-this-week = ኣብዚ ሰሙን ትምህርቲ የብልኩምን።
earlier-this-week = ኣብዚ ሰሙን ቅድሚ ሕጂ
week-before = ቅድሚኡ ዘሎ ሰሙን
week-after = ድሕሪኡ ዘሎ ሰሙን
back-to-today = ናብ ሎሚ ተመለሱ
in-the-evening = ምሸት
in-the-weekend = ቀዳመ-ሰንበት
the-door = በዚ ናብ ውሽጢ ትኣትዉ
transport-arranged = ተዳልዩ ኣሎ
bring = ምሳኹም ኣምጽኡ
homework = ዕዮ ገዛ
theme-of-the-week = ኣርእስቲ፦
home-visit = ምብጻሕ ኣብ ገዛኹም
family-welcome = ስድራቤትኩም ምሳኹም ክመጹ ይኽእሉ
childcare-arranged = ክንክን ህጻናት ተዳልዩ ኣሎ
childcare-open = ክንክን ህጻናት ገና ኣይተዳለወን
interpreter-arranged = ኣስተርጓሚ ኣሎ
interpreter-open = ኣስተርጓሚ ገና የለን
compulsory = ግዴታ
voluntary = ክትመርጹ ትኽእሉ
ask-about-this = ብዛዕባ እዚ ሕተቱ
to-my-calendar = ናብ ተሌፎነይ ኣእትዉ
all-to-my-calendar = ኩሉ ናብ ካለንደር ተሌፎነይ ኣእትዉ
calendar-why = ሽዑ ተሌፎንኩም ብዛዕባ ትምህርትኹም የዘኻኽረኩም።
calendar-failed = ሕጂ ኣይተኻእለን። ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።

## Niet kunnen komen, en hoe het was

ask-absence = ክትመጹ ዘይትኽእሉ ስለምንታይ እዩ?
tell-absence = ተወሳኺ ክትነግሩና ትደልዩ ዲኹም? ግድን ኣይኮነን።
come-after-all = ኣነ ክመጽእ እየ
lesson-changed = እዚ ቆጸራ ተቐይሩ ኣሎ። ኣብ ላዕሊ ርኣዩ። ሕጂ ክትመጹ ትኽእሉ ዲኹም?
exam-cannot-come = እዚ ፈተና እዩ። ክትመጹ ኣይትኽእሉን ዲኹም? ሽዑ ናብ DUO ደውሉ።
exam-cannot-come-ask = እዚ ፈተና እዩ። ክትመጹ ኣይትኽእሉን ዲኹም? ናብ ተጸዋዒ-ሰብኩም ደውሉ።
call-duo = ናብ DUO ደውሉ
ask-experience = ከመይ ነይሩ?
ervaring-te_makkelijk = ኣዝዩ ቀሊል
ervaring-goed = ጽቡቕ
ervaring-te_moeilijk = ኣዝዩ ከቢድ
ervaring-te_veel = ኣዝዩ ብዙሕ
ervaring-onbekend = ካልእ

## Portfolio

my-levels = ደረጃይ
goal-is = ዕላማ፦ { $level }
my-tasks = ዕዮታተይ
no-tasks = ክሳብ ሕጂ ዕዮታት የብልኩምን። መምህርኩም ከዳልዉልኩም እዮም።
private-task = ናይ ውልቂ ዕዮ
evidence = ንስኹም ዝሰራሕኩምዎ
evidence-add = እንታይ ከም ዝገበርኩም ኣርእዩ
evidence-add-this = ነዚ ወስኹ
evidence-nothing = ክሳብ ሕጂ እትውስኽዎ ነገር የለን። መጀመርታ ስእሊ ኣልዕሉ፣ ድምጺ ቅድሑ ወይ ጽሓፉ።
evidence-words = እንታይ ከም ዝገበርኩም ጽሓፉ
evidence-choose-pdf = PDF ምረጹ
evidence-too-large = እዚ ፋይል ኣዝዩ ዓቢ እዩ። ክሳብ 10 MB ክኸውን ይኽእል።
evidence-wrong-type = እዚ ፋይል PDF ኣይኮነን። ካልእ ፋይል ምረጹ።
evidence-not-arrived = እዚ ኣይበጽሐን። ደምስስዎ፣ ድሕሪኡ ደጊምኩም ስርሕዎ።
save-file = ፋይል ኣቐምጡ ({ $size } MB)
phone-full = ተሌፎንኩም መሊኡ ኣሎ። ኩሉ ክሳብ ዝለኣኽ ነዚ ኣፕ ኣይትዕጸውዎ።
hand-in = ኣረክቡ
hand-in-again = ደጊምኩም ኣረክቡ
handed-in-waits = ነዚ ኣረኪብኩም ኣለኹም። መምህርኩም ክርእይዎ እዮም።
take-back = መሊስኩም ውሰዱ
seen-together = ብሓባር ተራእዩ
who-sees = ነዚ መን ይርኢ?
who-sees-team = መምህርኩምን ተጸዋዒ-ሰብኩምን
who-sees-also = { $name } እውን
tasks-everywhere = ኩሎም ዕዮታት
remove = ደምስሱ
remove-sure = ክትድምስስዎ ትደልዩ ዲኹም? ሽዑ ፈጺሙ ይጠፍእ።
remove-yes = እወ፣ ደምስሱ
remove-no = ኣይፋል፣ ይጽናሕ
my-story = ዛንታይ
story-where = ሆላንድኛ ኣበይ ተዛሪብኩም?
story-what = እንታይ ጌርኩም? ንገሩና።
story-none = ክሳብ ሕጂ ዝነገርኩምና ነገር የለን። ብንእሽቶ ነገር ጀምሩ፣ ንኣብነት ኣብ ድኳን ዝገበርኩምዎ ሓጺር ዕላል።
level-own = ንስኹም እንታይ ትሓስቡ?
level-growth = ክሳብ ሕጂ ከመይ ከይዱ?
print-pictures = ምስ ስእልታትኩም፦ { $size } MB

## Contact

call = ደውሉ
call-name = ናብ { $name } ደውሉ
mail = ኢመይል
speaks = ዝዛረብዎ ቋንቋታት፦
reachable-until = ክሳብ ሰዓት { $time } ይርከቡ
reachable-today = ሎሚ ካብ ሰዓት { $time } ጀሚሮም ይርከቡ
reachable-tomorrow = ጽባሕ ካብ ሰዓት { $time } ጀሚሮም ይርከቡ
reachable-from = { $day } ካብ ሰዓት { $time } ጀሚሮም ይርከቡ
deputy = ሕጂ { $name } መልሲ ይህቡ
messages = መልእኽታት
other-helpers = ካልኦት ዝሕግዙ ሰባት
private-helper = ናይ ውልቂ ሓጋዚ
hear-name = ነቲ ስም ስምዑ
ask = ሕቶ ሕተቱ
ask-topic = ሕቶኹም ብዛዕባ ምንታይ እዩ?
other-topic = ብዛዕባ ካልእ ነገር
tell-letter = ናይቲ ደብዳበ ስእሊ ኣልዕሉ። እንታይ ክትፈልጡ ትደልዩ?
interpreter-wanted = ኣስተርጓሚ እደሊ
photo = ስእሊ
photo-take = ስእሊ ኣልዕሉ
photo-again = ካልእ ስእሊ ኣልዕሉ
photo-people = ኣብቲ ስእሊ ሰባት ኣለዉ ድዮም? መጀመርታ ፍቓድ ሕተትዎም።
photo-failed = እቲ ኣፕ ነዚ ስእሊ ክኸፍቶ ኣይክእልን። ሓድሽ ስእሊ ኣልዕሉ።
onderwerp-geld = ገንዘብ
onderwerp-school = ቤት-ትምህርትን ትምህርትን
onderwerp-kind = ቆልዓ
onderwerp-werk = ስራሕ
onderwerp-wonen = መንበሪ ገዛ
onderwerp-gezondheid = ጥዕና
onderwerp-brief = ደብዳበ
onderwerp-anders = ካልእ ነገር
onderwerp-onbekend = መልእኽቲ
over-agenda-items = ብዛዕባ ትምህርቲ ወይ ቆጸራ
over-begeleidingsafspraken = ብዛዕባ ኣብ ውጥንኩም ዘሎ ስምምዕ
over-portfolio-taken = ብዛዕባ ዕዮ
over-pip = ብዛዕባ ውጥንኩም
over-ontzorgen = ብዛዕባ ገንዘብኩም
over-documenten = ብዛዕባ ደብዳበኹም
over-menukaart = ብዛዕባ ክትመርጽዎ እትኽእሉ ነገር

## Een kaart om te laten zien

show-a-card = ካርድ ኣርእዩ
card-explained = ካርድ ምረጹ። ኣብ ቤት-ጽሕፈት ወይ ኣብ ድኳን ኣርእይዎ። እቲ ካርድ ብሆላንድኛ እዩ።
card-away = ካርድ ዕጸዉ
card-i-speak = ኣነ { $language } እዛረብ።
card-appointment = በጃኹም፣ ቆጸራ ክሕዝ እደሊ።
card-interpreter = በጃኹም፣ ኣስተርጓሚ እደሊ።
card-letter = እዚ ደብዳበ ኣይተረድኣንን። ክትሕግዙኒ ትኽእሉ ዲኹም?
card-slowly = ብቐስታ ክትዛረቡ ትኽእሉ ዲኹም?
card-write-down = ነዚ ክትጽሕፉለይ ትኽእሉ ዲኹም?
card-call-contact = ናብ ተጸዋዒ-ሰበይ ክትድውሉ ትኽእሉ ዲኹም?
card-doctor = በጃኹም፣ ምስ ሓኪም ክዛረብ እደሊ።
card-way = መንገዲ ከተርእዩኒ ትኽእሉ ዲኹም?

## Ik

my-language = ቋንቋይ
translation-unchecked = እዚ ትርጉም ገና ብሰብ ኣይተመርመረን።
demo-crash = መርኣያ፦ እቲ ኣፕ ብጌጋ ደው ክብል ግበሩ

## Samen lezen en voorlezen

helper-language = ምሳኹም ዘንብብ ሰብ ኣሎ ድዩ? ናይቲ ሰብ ቋንቋ ምረጹ።
read-aloud = ብድምጺ ምንባብ
voice-why = እዚ ተሌፎን ብቋንቋኹም ብድምጺ ከንብብ ይኽእል ይኸውን። መጀመርታ ስምዑ፣ ጽቡቕ ድዩ ዝስማዕ ርኣዩ።
voice-try = ነቲ ድምጺ ስምዑ
voice-sentence = ሰላም። ነዚ ጽሑፍ ከንብበልኩም እየ።
voice-question = ቋንቋኹም ትሰምዑ ዲኹም?
yes = እወ
no = ኣይፋል
listen-again = ደጊምኩም ስምዑ
voice-on = ብድምጺ ምንባብ ተወሊዑ ኣሎ። ኣብ ጎኒ ጽሑፍ ዘሎ ምልክት ድምጺ ጠውቑ።
voice-off = ብድምጺ ምንባብ ኣጥፍኡ
voice-wrong = እምበኣር እዚ ተሌፎን ብድምጺ ኣየንብብን። ከምኡ ብጌጋ ካልእ ቋንቋ ፈጺምኩም ኣይትሰምዑን።
voice-none = እዚ ተሌፎን ንቋንቋኹም ዝኸውን ድምጺ የብሉን። ስለዚ ምልክት ድምጺ ኣይትርእዩን።
recordings-exist = ሰብ ብድምጹ ዘንበቦም ጽሑፋት ኣለዉ። ምልክት ድምጺ ጠውቑ።
read-slowly = ብቐስታ ምንባብ
home-dates = ዕለት ብናይ ዓዲ ኣቆጻጽራ እውን ኣርእዩ
own-phone = እዚ ናተይ ተሌፎን እዩ
own-phone-why = ካልእ ሰብ በዚ ተሌፎን ዘይጥቀም እንተኾይኑ ጥራይ ነዚ ወልዑ። ሽዑ እቲ ዝጸሓፍኩምዎ ግን ገና ዘይተላእከ ተቐሚጡ ይጸንሕ። ነቲ ኣፕ እንተዓጸኹምዎ እውን ይጸንሕ።
own-phone-off = እቲ ዝጸሓፍኩምዎ፣ እቲ ኣፕ ክፉት ከሎ ጥራይ ይጸንሕ።
machine-made = እዚ ጽሑፍ ብኮምፒተር ዝተተርጎመ እዩ። ሰብ ኣይመርመሮን።

## Delen

share-who = ንመን ከተርእዩ ትደልዩ?
share-what = እዚ ሰብ እንታይ ክርኢ ትፈቕዱ?
share-how-long = ንኽንደይ ግዜ?
share-how = ነቲ ሰብ ብኸመይ ክትህብዎ ኢኹም?
share-back = ተመለሱ
share-on = ቀጽሉ
share-family-sees = ስድራቤትኩም ነዚ ከንብቡ ይኽእሉ፦
share-wishes = ትምኒታተይ እውን
share-which-tasks = ናትኩም ሓጋዚ ቋንቋ ክርእይዎም ዝኽእሉ ዕዮታት ምረጹ።
share-which-goal = ናትኩም ሓጋዚ ቋንቋ ሓደ ዕላማ እውን ክርእዩ ትፈቕዱ ዲኹም? ግድን ኣይኮነን።
share-no-tasks = ክሳብ ሕጂ ከተርእይዎ እትኽእሉ ዕዮ የብልኩምን። መምህርኩም ከዳልዉልኩም እዮም።
share-choose-task = መጀመርታ ዕዮ ምረጹ።
share-a-task = ሓደ ዕዮ
share-a-goal = ሓደ ዕላማ
share-term-hour = 1 ሰዓት
share-term-evening = ክሳብ ሎሚ ምሸት ሰዓት 24:00
share-term-day = 24 ሰዓታት
share-term-week = 1 ሰሙን
share-term-month = 1 ወርሒ
share-term-three-months = 3 ኣዋርሕ
share-is-this-right = እዚ ልክዕ ድዩ?
share-they-see = እዚ ሰብ ዝርእዮ፦
share-they-never-see = እዚ ሰብ ፈጺሙ ዘይርእዮ፦
share-never-letter = ደብዳበታት
share-never-money = ገንዘብ
share-never-messages = መልእኽታት
share-never-private = ናይ ውልቂ
share-sees-tasks = ክርኣዩ ዝተፈቕዱ ዕዮታት
share-make-qr = ኮድ QR ኣዳልዉ
share-make-link = ሊንክ ኣዳልዉ
share-making = እቲ ኮድ ይዳሎ ኣሎ
share-failed-lost = ሕጂ ንኻልኦት ምርኣይ ኣይተኻእለን። ኢንተርነትኩም ክፉት ምዃኑ ርኣዩ። ዝመረጽኩምዎ ይጸንሕ።
share-full = ድሮ ንዓሰርተ ሰባት ተርእዩ ኣለኹም
share-full-why = መጀመርታ ሓደ ካብቶም ዓሰርተ ደው ኣብሉ። ሽዑ ደጊምኩም ከተርእዩ ትኽእሉ ኢኹም።
share-scan = እቲ ሰብ ነዚ ኮድ ብተሌፎን ስካን ይግበሮ
share-qr-label = ብካልእ ተሌፎን ስካን ዝግበር ኮድ QR
share-minutes-left =
    { $minutes ->
        [one] { $minutes } ደቒቕ ተሪፉ
       *[other] { $minutes } ደቓይቕ ተሪፉ
    }
share-used = ሕጂ ምስ { $name } ተራኺብኩም ኣለኹም
share-passed = እዚ ኮድ ድሕሪ ሕጂ ኣይሰርሕን
share-make-new = ሓድሽ ኣዳልዉ
share-done = ተወዲኡ
share-send-link = ነዚ ሊንክ ስደዱ
share-send = ነቲ ሊንክ ስደዱ
share-copy = ነቲ ሊንክ ኮፒ ግበሩ
share-copied = እቲ ሊንክ ኮፒ ተገይሩ ኣሎ።
share-copy-failed = ኣብዚ ተሌፎን ኮፒ ምግባር ኣይተኻእለን።
share-tell-pin = እቲ ኮድ ባዕልኹም ንገሩ፣ ምስቲ ሊንክ ኣይትስደድዎ።
share-link-until = እቲ ሊንክ ሓደ ግዜ ጥራይ ይሰርሕ፣ ክሳብ { $day } { $date } ሰዓት { $time }።
share-now = ሕጂ ንኻልኦት እተርእይዎ
share-none = ሕጂ ንኻልኦት እተርእይዎ ነገር የለን።
share-not-used = ገና ዝተጠቕመሉ የለን
share-until = ክሳብ { $day } { $date } ሰዓት { $time }
share-not-looked = ገና ኣይተራእየን
share-looked-last = ንመወዳእታ ግዜ ዝተራእየሉ፦ { $day } { $date } ሰዓት { $time }
share-looked-at = { $day } { $date } ሰዓት { $time }
share-looks = ኩሉ ዝተራእየ
share-stop = ደው ኣብሉ
share-wrong-person = እዚ እቲ ዝደለኽዎ ሰብ ኣይኮነን
share-stopped = ደው ኢሉ ኣሎ። እዚ ሰብ ድሕሪ ሕጂ ዝኾነ ነገር ኣይርእን።
share-not-stopped-yet = ገና ደው ኣይበለን
share-wrong-why = እዚ ሰብ ድሕሪ ሕጂ ኣይርእን። ንተጸዋዒ-ሰብኩም እውን ንገሩ።

## Meekijken: voor wie helpt. "u" tot bekend is wie het is, "je" voor een taalmaatje.

helper-invited = ሓደ ሰብ ሓገዝኩም ይሓትት ኣሎ
helper-what-happens = ነቲ መጠወቒ ጠውቑ። ሽዑ እዚ ሰብ ዘርእየኩም ነገር ትርእዩ።
helper-only-once = እዚ ሊንክ ሓደ ግዜ ጥራይ ይሰርሕ፣ ኣብዚ ተሌፎን።
helper-name = ስምኩም መን እዩ?
helper-name-why = ሽዑ እቲ ሰብ መን ይርኢ ከም ዘሎ ይፈልጥ።
helper-name-empty = መጀመርታ ስምኩም ጽሓፉ።
helper-join = እወ፣ ብሓባር እርኢ
helper-open = ክፈቱ
helper-asking = በጃኹም ቁሩብ ተጸበዩ
helper-pin = እቲ ኮድ እንታይ እዩ?
helper-pin-why = ሽዱሽተ ቁጽርታት እዩ። ካብቲ ነቲ ሊንክ ዝሰደደ ሰብ ትረኽብዎ።
helper-pin-digits = ሓደ ኮድ ሽዱሽተ ቁጽርታት ኣለዎ።
helper-pin-wrong =
    { $count ->
        [one] እዚ ኮድ ልክዕ ኣይኮነን። ገና { $count } ግዜ ክትፍትኑ ትኽእሉ ኢኹም።
       *[other] እዚ ኮድ ልክዕ ኣይኮነን። ገና { $count } ግዜ ክትፍትኑ ትኽእሉ ኢኹም።
    }
helper-lost = መስመር ኢንተርነት የለን። ዝጸሓፍኩምዎ ይጸንሕ። ኢንተርነት ምስ ሃለወ እቲ ኣፕ ደጊሙ ክፍትን እዩ።
helper-wait = ሕጂ ጽዑቕ እዩ። ሰዓት { $time } ደጊምኩም ፈትኑ።
helper-refused = እዚ ኣይተኻእለን። ሓድሽ ሊንክ ሕተቱ።
helper-open-in-browser = ነዚ ሊንክ ኣብ ብራውዘር ክፈትዎ
helper-chat-why = ሕጂ ኣብ ውሽጢ ካልእ ኣፕ ኢኹም ትርእዩ ዘለኹም። ኣብኡ ብሓባር ምርኣይ ሓደሓደ ግዜ ኣይሰርሕን።
helper-chat-how = ነቲ ዝርዝር ጠውቑ። ኣብኡ «ኣብ ብራውዘር ምኽፋት» ምረጹ።
helper-go-on = ከምዚ ኢልኩም ቀጽሉ
helper-no-link = ኣብዚ ምስ ሓደ ሰብ ብሓባር ትርእዩ
helper-ask-link = እዚ ብሊንክ ወይ ብኮድ QR ይከኣል። ነቲ እትሕግዝዎ ሰብ ሕተትዎ።
helper-dead = እዚ ሊንክ ኣይሰርሕን፣ ወይ ድሕሪ ሕጂ ኣይሰርሕን
helper-ask-new-link = ብሓባር ክትርእዩ ትደልዩ ዲኹም? ሓድሽ ሊንክ ሕተቱ።
helper-over = ብሓባር ምርኣይ ደው ኢሉ ኣሎ
helper-stopped = ደው ኣቢልኩም ኣለኹም
helper-stopped-thanks = ስለ ሓገዝኩም የቐንየልና።
helper-of-buddy = ን{ $name } ትሕግዙ ኣለኹም
helper-of-family = ምስ { $name } ብሓባር ተንብቡ ኣለኹም
helper-until-day = ናይ መወዳእታ መዓልቲ፦ { $day } { $date }
helper-until-time = ክሳብ { $day } { $date } ሰዓት { $time }
helper-do-not-forward = ናብ ካልእ ሰብ ዝኾነ ነገር ኣይትስደዱ። ናይዚ ስክሪን ስእሊ ኣይተልዕሉ።
helper-do-not-forward-je = ናብ ካልእ ሰብ ዝኾነ ነገር ኣይትስደዱ። ናይዚ ስክሪን ስእሊ ኣይተልዕሉ።
helper-you-see = ንስኹም እትርእይዎ፦
helper-you-see-je = ንስኹም እትርእይዎ፦
helper-you-never-see = ንስኹም ፈጺምኩም ዘይትርእይዎ፦
helper-you-never-see-je = ንስኹም ፈጺምኩም ዘይትርእይዎ፦
helper-coordinator = ሕቶ ኣለኩም ድዩ? ናብዚ ደውሉ፦
helper-coordinator-je = ሕቶ ኣለኩም ድዩ? ናብዚ ደውሉ፦
helper-stop = ኣነ ደው የብል
helper-stop-failed = ሕጂ ደው ምባል ኣይተኻእለን። ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።
helper-goal-of = ዕላማ ናይ { $name }
helper-no-tasks = ሕጂ እትርእይዎ ዕዮ የለን።
helper-one-of = ዕዮ { $number } ካብ { $total }
helper-task-before = ቅድሚኡ ዘሎ ዕዮ
helper-task-after = ድሕሪኡ ዘሎ ዕዮ
helper-look-for = ኣብ ምንታይ ተስተውዕሉ?
helper-evidence = እዚ ተሰሪሑ ኣሎ
helper-no-evidence = ክሳብ ሕጂ ዝተላእከ ነገር የለን።
helper-not-received = እዚ ገና ኣብ መንገዲ ኣሎ።
helper-see-photo = ነቲ ስእሊ ርኣዩ
helper-evidence-failed = እዚ ሕጂ ኣይተኻእለን። ኢንተርነትኩም ክፉት ምዃኑ ርኣዩ።
helper-do-you-understand = ተረዲኡኩም ድዩ?
helper-choose-face = መጀመርታ ሓደ ስእሊ ገጽ ምረጹ።
helper-tip = ምኽሪ ኣለኩም ድዩ? ጽሓፍዎ ወይ ብድምጺ ንገሩ። ግድን ኣይኮነን።
helper-not-sent = ገና ኣይተላእከን። ኩሉ ይጸንሕ። ኢንተርነት ምስ ሃለወ እቲ ኣፕ ደጊሙ ክፍትን እዩ።
helper-not-taken = ምምሕዳር ከተማ ነዚ ክቕበሎ ኣይክእልን። ገለ ነገር ቀይሩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።
helper-sent = ተላኢኹ ኣሎ። የቐንየልና!
helper-goal = እቲ ዕላማ
helper-wishes = ትምኒታት
helper-lessons = ትምህርትን ቆጸራታትን
helper-no-lessons = ሕጂ ዝተመደበ ትምህርቲ የለን።

## Als iets niet lukt

still-busy = በጃኹም ቁሩብ ተጸበዩ። ካብ ልሙድ ንላዕሊ ግዜ ይወስድ ኣሎ።
try-again = ደጊምኩም ፈትኑ
as-of = ሓበሬታ ናይ ሰዓት { $time }። ሓድሽ ሓበሬታ ሕጂ ምምጻእ ኣይተኻእለን።
failure-unreachable = መስመር ኢንተርነት የለን። ኢንተርነትኩም ክፉት ምዃኑ ርኣዩ።
failure-signed-out = ካብ ኣፕ ወጺእኩም ኣለኹም።
failure-missing = እዚ ኣብ ምምሕዳር ከተማኹም የለን።
failure-changed = እዚ ኣብ መንጎ ተቐይሩ ኣሎ።
failure-unreadable = እዚ ሕጂ ከነርእየኩም ኣይንኽእልን።
failure-busy = ሕጂ ጽዑቕ እዩ። ቁሩብ ተጸቢኹም ደጊምኩም ፈትኑ።
failure-municipality = ኣብ ምምሕዳር ከተማ ዘይሰርሕ ነገር ኣሎ። ደሓር ደጊምኩም ፈትኑ።
some-unreadable =
    { $count ->
        [one] { $count } ክፋል ሕጂ ከነርእየኩም ኣይንኽእልን።
       *[other] { $count } ክፋላት ሕጂ ከነርእየኩም ኣይንኽእልን።
    }
not-offered = እዚ ገና የለን
not-offered-why = ምምሕዳር ከተማኹም ነዚ ኣብዚ ኣፕ ኣየእተዎን። ንተጸዋዒ-ሰብኩም ሕተቱ።
not-found = እዚ ገጽ እዚ የለን
not-found-why = ናብ «ሎሚ» ተመለሱ።
only-in-dutch = ብሆላንድኛ ጥራይ

## Privacy en toegankelijkheid

privacy-1 = ንስኹምን ምምሕዳር ከተማን ጥራይ ኢኹም ሓበሬታኹም ትርእዩ።
privacy-shared = ንኻልእ ሰብ ገለ ነገር ተርእዩ ዲኹም? እቲ ሰብ ክሳብ እተቋርጹ እቲ ዝመረጽኩምዎ ጥራይ ይርኢ።
privacy-2 = ነዚ ኣፕ ምስ ዓጸኹምዎ፣ ብዛዕባኹም ኣብዚ ተሌፎን ዝተርፍ ሓበሬታ የለን። ብኸመይ ከም እተንብቡ ጥራይ ንዝክር፦ ቋንቋኹምን እቲ ድምጽን። «እዚ ናተይ ተሌፎን እዩ» እንተኢልኩም፣ ነቲ ገና ዘይተላእከ እውን ኣብዚ ተሌፎን ነቐምጦ።
privacy-3 = እዚ ኣፕ ናብ ካልኦት ኩባንያታት ዝሰዶ ነገር የለን።
privacy-4 = ብዛዕባ ሓበሬታኹም ሕቶ ኣለኩም ድዩ? ናብ ምምሕዳር ከተማ ደውሉ።
access-1 = እዚ ኣፕ ንኹሉ ሰብ ዝተሰርሐ እዩ። ምንባብ፣ ምርኣይ ወይ ምስማዕ እንተጸገመኩም እውን ንዓኹም እዩ።
access-2 = ነዚ ኣፕ ብሕግታት WCAG 2.2፣ ደረጃ AA ንፍትኖ።
access-3 = ንዓኹም ዘይሰርሕ ነገር ኣሎ ድዩ? ናብ ምምሕዳር ከተማ ደውሉ።

## Codes van het contract

agenda-status-verplaatst = ግዜ ተቐይሩ
agenda-status-geannuleerd = ተሰሪዙ
agenda-status-geweest = ተኻይዱ
partij-inburgeraar = ነዚ ኣነ እገብሮ
partij-gemeente = ነዚ ምምሕዳር ከተማ ይገብሮ
partij-beide = ነዚ ብሓባር ንገብሮ
partij-onbekend = ካልኦት ስምምዓት
voortgang-komt = ደሓር ይጅምር
voortgang-bezig = ይካየድ ኣሎ
voortgang-klaar = ተወዲኡ
voortgang-vervallen = ድሕሪ ሕጂ ኣየድልን
voortgang-onbekend = ኣይፍለጥን
station-azc_gesprek = ዝርርባት ኣብ መዕቆቢ ሓተትቲ ዑቕባ
station-opstartklas = ናይ መጀመርታ ክፍሊ
station-intake_a = ቀዳማይ ናይ ምልላይ ዝርርብ
station-intake_b = ካልኣይ ናይ ምልላይ ዝርርብ
station-diagnose = ገምጋም ዓቕሚ ምምሃር
station-voorlopige_route = ግዝያዊ መንገዲ ትምህርቲ
station-wachten = ምጽባይ
station-pip = ውጥን PIP
station-fase = ምዕራፍ
station-examens = ፈተናታት
station-eindgesprek = ናይ መወዳእታ ዝርርብ
station-nazorg = ድሕሪ ምውህሃድ
station-onbekend = ስጉምቲ
leefgebied-zelfredzaamheid = ርእሰ-ምክኣል
leefgebied-werk = ስራሕ
leefgebied-taal = ቋንቋ
leefgebied-meedoen = ተሳትፎ
leefgebied-onbekend = ዕላማ
leerroute-b1_route = መንገዲ B1
leerroute-onderwijsroute = መንገዲ ስሩዕ ትምህርቲ
leerroute-z_route = መንገዲ ርእሰ-ምክኣል (Z)
leerroute-onbekend = መንገዲ ትምህርቲ
niveau-alfa_a = Alfa A
niveau-alfa_b = Alfa B
niveau-alfa_c = Alfa C
niveau-a0 = A0
niveau-a1 = A1
niveau-a2 = A2
niveau-b1 = B1
niveau-b2 = B2
niveau-onbekend = ?
onderdeel-taallessen = ትምህርቲ ቋንቋ
onderdeel-knm = ፍልጠት ሕብረተሰብ ሆላንድ
onderdeel-map = ትምህርቲ ዕዳጋ ስራሕን ተሳትፎን
onderdeel-pvt = መግለጺ ተሳትፎ
onderdeel-participatie = ተሳትፎ
onderdeel-alfabetisering = ምንባብን ምጽሓፍን ምምሃር
onderdeel-examens = ፈተናታት
onderdeel-eindgesprek = ናይ መወዳእታ ዝርርብ
onderdeel-stage = ልምምድ ስራሕ
onderdeel-onbekend = ካልእ ክፋል
examen-KNM = ፍልጠት ሕብረተሰብ ሆላንድ
examen-LE = ምንባብ
examen-LU = ምስማዕ
examen-SC = ምጽሓፍ
examen-SP = ምዝራብ
examen-onbekend = ፈተና
uitslag-geslaagd = ሓሊፍኩም
uitslag-gezakt = ገና ኣይሓለፍኩምን
uitslag-geen_uitslag = ውጽኢት የለን
uitslag-onbekend = ውጽኢት የለን
uitslag-nog-niet = ገና ኣይተገብረን
vaardigheid-luisteren = ምስማዕ
vaardigheid-lezen = ምንባብ
vaardigheid-gesprekken = ምስ ሰብ ምዝርራብ
vaardigheid-spreken = ምዝራብ
vaardigheid-schrijven = ምጽሓፍ
vaardigheid-onbekend = ቋንቋ
bron-docent = መምህር
bron-toets = ገምጋም
bron-zelf = ባዕለይ
bron-onbekend = ኣይፍለጥን
plek-les = ኣብ ትምህርቲ
plek-werk = ኣብ ስራሕ
plek-buurt = ኣብ ከባቢ
plek-onbekend = ኣብ ካልእ ቦታ
taak-open = ሓድሽ
taak-bezig = ይካየድ ኣሎ
taak-ingeleverd = ኣረኪብኩም
taak-feedback = ርእይቶ መጺኡ
taak-klaar = ተወዲኡ
taak-onbekend = ኣይፍለጥን
bewijs-foto = ስእሊ
bewijs-audio = ቅዳሕ ድምጺ
bewijs-tekst = ጽሑፍ
bewijs-pdf = PDF
bewijs-onbekend = ፋይል
vervoer-lopend = ብእግሪ
vervoer-fiets = ብሽክለታ
vervoer-bus = ኣውቶቡስ
vervoer-trein = ባቡር
vervoer-taxi = ታክሲ
vervoer-onbekend = ጉዕዞ
rol-inburgeraar = ተሳታፊ
rol-regievoerder = ሓላፊ ምውህሃድ
rol-klantmanager = ኣማኻሪ ምምሕዳር ከተማ
rol-casemanager = ሓላፊ ጉዳይ
rol-docent = መምህር
rol-jobcoach = ኣሰልጣኒ ስራሕ
rol-collega = መሳርሕቲ
rol-werkgever = ኣስራሒ
rol-taalmaatje = ሓጋዚ ቋንቋ
rol-taalcoach = ኣሰልጣኒ ቋንቋ
rol-coordinator = ኣወሃሃዲ
rol-woonbegeleider = ሓጋዚ መንበሪ ገዛ
rol-budgetcoach = ኣሰልጣኒ ኣጠቓቕማ ገንዘብ
rol-kansenverkenner = ሓጋዚ ምድላይ ዕድላት
rol-sleutelpersoon = መላግቦ ሰብ
rol-coach = ኣሰልጣኒ
rol-tolk = ኣስተርጓሚ
rol-familie = ስድራቤት
rol-onbekend = ሓጋዚ
doelgroep-taalmaatje = ሓጋዚ ቋንቋ
doelgroep-familie = ስድራቤት
doelgroep-onbekend = ካልእ ሰብ
wijze-qr = ኮድ QR ኣብ ስክሪነይ
wijze-link = ሊንክ ምስ ኮድ
wijze-onbekend = ካልእ
teken-alles = ኩሉ ተረዲኡኒ
teken-een_deel = ገሊኡ ተረዲኡኒ
teken-nog_niet = ገና ኣይተረድኣንን
teken-onbekend = ርእይቶ
language-nl = ሆላንድኛ
language-ar = ዓረብኛ
language-ti = ትግርኛ
language-tr = ቱርክኛ
language-en = እንግሊዝኛ
language-fa = ፋርስኛ
language-prs = ዳሪ
language-so = ሶማሊ
language-uk = ዩክረይንኛ
language-ps = ፓሽቶ
language-ckb = ሶራኒ
language-kmr = ኩርማንጂ
language-am = ኣምሓርኛ
language-fr = ፈረንሳይኛ
language-es = ስጳንኛ
language-ru = ሩስኛ
