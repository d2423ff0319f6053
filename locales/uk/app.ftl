# De woorden van Mijn PIP in het Oekraïens: eenvoudig, «ви» voor iedereen, passend voor man en vrouw.
# Op knoppen en schakelaars staat een infinitief. Vaste woorden: GLOSSARY.md. Twijfels: REVIEW.md.

## De balken

main-navigation = Головне меню
skip-to-content = Перейти до вмісту
choose-language = Оберіть свою мову
me-and-my-phone = Я і мій телефон
read-together = Читати разом
listen = Послухати
stop-reading = Зупинити читання вголос
tab-vandaag = Сьогодні
tab-plan = План
tab-lessen = Заняття
tab-portfolio = Портфоліо
tab-contact = Контакт

## De schermen

title-vandaag = Сьогодні
title-plan = Мій план
title-afspraken = Мої домовленості
title-leerroute = Мій навчальний маршрут
title-brief = Мій лист
title-lessen = Мої заняття
title-portfolio = Моє мовне портфоліо
title-contact = Моя контактна особа
title-ik = Я і мій телефон
title-taal = Оберіть свою мову
title-delen = Поділитися
title-deel = Дивитися разом
title-privacy = Приватність
title-toegankelijkheid = Доступність для всіх

## Inloggen

welcome = Ласкаво просимо до Mijn PIP
welcome-plan = Тут ви бачите свій план.
welcome-lessons = Ви бачите, коли і де у вас заняття.
welcome-contact = Ви бачите, хто вам допомагає.
sign-in = Увійти через DigiD
sign-in-again = Увійти ще раз
session-ended = Ви вийшли із застосунку
session-ended-why = Так безпечніше. Щоб продовжити, увійдіть ще раз.
signed-in = Ви увійшли.
sign-out = Вийти
sign-out-failed = Зараз не вдається вийти. Трохи зачекайте і спробуйте ще раз.
call-municipality = Подзвонити до муніципалітету

## Dagen

today = сьогодні
tomorrow = завтра
yesterday = учора
in-days =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дні
        [many] через { $days } днів
       *[other] через { $days } дня
    }
days-ago =
    { $days ->
        [one] { $days } день тому
        [few] { $days } дні тому
        [many] { $days } днів тому
       *[other] { $days } дня тому
    }
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = пʼятниця
weekday-6 = субота
weekday-7 = неділя
weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = нд
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
day-with-items =
    { $items ->
        [0] { $day }: нічого
        [one] { $day }: { $items } зустріч
        [few] { $day }: { $items } зустрічі
        [many] { $day }: { $items } зустрічей
       *[other] { $day }: { $items } зустрічі
    }
minutes =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
since = З { $date }

## Vandaag

good-morning = Доброго ранку, { $name }
good-afternoon = Добрий день, { $name }
good-evening = Добрий вечір, { $name }
next-step = Наступний крок
nothing-planned = Зараз тут нічого немає. Зʼявиться щось нове? Тоді ви побачите це тут.
appointment = Зустріч
show-the-way = Показати дорогу
see-agreements = Переглянути домовленість
see-feedback = Переглянути відгук
new-for-you = Нове для вас
new-answer = Відповідь від { $name }
new-message = Повідомлення від { $name }
new-feedback = Відгук від { $name } на ваше завдання
new = нове

## Plan

my-road = Мій шлях
you-are-here = Ви тут
my-goal = Моя мета
my-own-words = Моїми словами
my-wish = Моє бажання
agreements-count =
    { $count ->
        [one] { $count } домовленість
        [few] { $count } домовленості
        [many] { $count } домовленостей
       *[other] { $count } домовленості
    }
no-agreements = У вас ще немає домовленостей. Ви визначите їх разом із контактною особою.
private-agreement = Приватна домовленість
why = Чому?
we-talk-on = { $date } ми поговоримо про це
no-route = У вас ще немає навчального маршруту. Контактна особа поговорить з вами про це.
provisional = Тимчасово: це ще може змінитися.
target-level = Рівень, якого ви хочете досягти
hours-attended =
    { $hours ->
        [one] Пройдено { $hours } годину
        [few] Пройдено { $hours } години
        [many] Пройдено { $hours } годин
       *[other] Пройдено { $hours } години
    }
hours-of-total =
    { $total ->
        [one] { $hours } з { $total } години
        [few] { $hours } з { $total } годин
        [many] { $hours } з { $total } годин
       *[other] { $hours } з { $total } години
    }
hours-to-go =
    { $hours ->
        [one] ще { $hours } година
        [few] ще { $hours } години
        [many] ще { $hours } годин
       *[other] ще { $hours } години
    }
hours-absent = Години, коли вас не було: з повідомленням — { $reported }, без повідомлення — { $unreported }
known-until = Відомо до { $date } включно
attempts-left =
    { $count ->
        [0] Безкоштовних спроб більше немає
        [one] Ще { $count } безкоштовна спроба
        [few] Ще { $count } безкоштовні спроби
        [many] Ще { $count } безкоштовних спроб
       *[other] Ще { $count } безкоштовної спроби
    }
term = Строк інтеграції
ask-when-to-register = Запитайте контактну особу, коли вам треба записатися на іспит.
no-letter = У вас ще немає листа про ваш план.
only-the-letter-counts = Це пояснення. Діє лише лист нідерландською мовою.
date-of-letter = Дата листа
object-until = Останній день, щоб подати заперечення
reference = Номер листа
open-letter = Відкрити лист (PDF)

## Lessen

no-lessons = У найближчі два тижні у вас немає занять.
moved-from = було { $time }
bring = Візьміть із собою
homework = Домашнє завдання
theme-of-the-week = Тема:
home-visit = Візит до вас додому
family-welcome = Ваша сімʼя може прийти з вами
childcare-arranged = Догляд за дітьми організовано
childcare-open = Догляд за дітьми ще не організовано
interpreter-arranged = Є перекладач
interpreter-open = Перекладача ще немає
compulsory = Обовʼязково
voluntary = За бажанням

## Portfolio

my-levels = Мій рівень
goal-is = мета: { $level }
my-tasks = Мої завдання
no-tasks = У вас ще немає завдань. Викладач підготує їх для вас.
private-task = Приватне завдання
evidence = Ось що ви зробили

## Contact

call = Подзвонити
call-name = Подзвонити: { $name }
mail = Електронна пошта
speaks = Мови:
reachable-until = На звʼязку до { $time }
reachable-from = На звʼязку: { $day }, з { $time }
deputy = Зараз відповідає { $name }
messages = Повідомлення
other-helpers = Інші люди, які допомагають

## Ik

my-language = Моя мова
translation-unchecked = Цей переклад ще не перевірила людина.
demo-crash = Демонстрація: викликати збій застосунку

## Samen lezen en voorlezen

helper-language = Хтось читає разом із вами? Оберіть мову цієї людини.
read-aloud = Читання вголос
voice-why = Можливо, цей телефон уміє читати вголос вашою мовою. Спочатку послухайте, чи добре це звучить.
voice-try = Послухати голос
voice-sentence = Добрий день. Я читаю вам цей текст.
voice-question = Ви чуєте свою мову?
yes = Так
no = Ні
listen-again = Послухати ще раз
voice-on = Читання вголос увімкнено. Натисніть на значок динаміка біля тексту.
voice-off = Вимкнути читання вголос
voice-wrong = Тоді телефон не читатиме вголос. Так ви ніколи не почуєте іншу мову замість своєї.
voice-none = На цьому телефоні немає голосу для вашої мови. Тому ви не бачите значка динаміка.
recordings-exist = Людина записала тексти своїм голосом. Натисніть на значок динаміка.
read-slowly = Читати повільно
home-dates = Показувати також дату за календарем моєї країни
machine-made = Цей текст переклав компʼютер. Людина його не перевіряла.

## Als iets niet lukt

still-busy = Зачекайте ще трохи. Це триває довше, ніж зазвичай.
try-again = Спробувати ще раз
as-of = Дані на { $time }. Оновити їх зараз не вдається.
failure-unreachable = Немає зʼєднання. Перевірте, чи ввімкнено інтернет.
failure-signed-out = Ви вийшли із застосунку.
failure-missing = У вашому муніципалітеті цього немає.
failure-changed = Тим часом це змінилося.
failure-unreadable = Зараз ми не можемо це показати.
failure-busy = Зараз багато відвідувачів. Трохи зачекайте і спробуйте ще раз.
failure-municipality = У муніципалітеті щось не працює. Спробуйте ще раз пізніше.
some-unreadable =
    { $count ->
        [one] { $count } частину ми зараз не можемо показати.
        [few] { $count } частини ми зараз не можемо показати.
        [many] { $count } частин ми зараз не можемо показати.
       *[other] { $count } частини ми зараз не можемо показати.
    }
not-offered = Цього ще немає
not-offered-why = У застосунку вашого муніципалітету цього немає. Запитайте контактну особу.
not-yet = Це зʼявиться пізніше
sharing-not-yet = Пізніше тут ви зможете показати свої завдання мовному партнеру або сімʼї.
helper-not-yet = Пізніше тут можна буде дивитися разом з учасником.
not-found = Цієї сторінки немає
not-found-why = Поверніться на сторінку «Сьогодні».
only-in-dutch = лише нідерландською

## Privacy en toegankelijkheid

privacy-1 = Ваші дані видно лише вам і муніципалітету.
privacy-2 = Коли ви закриєте застосунок, на цьому телефоні нічого про вас не залишиться. Ми запамʼятовуємо лише те, як ви читаєте: вашу мову і голос телефону.
privacy-3 = Застосунок нічого не надсилає іншим компаніям.
privacy-4 = У вас є запитання про ваші дані? Подзвоніть до муніципалітету.
access-1 = Цей застосунок створено для всіх. Також для тих, кому важко читати, бачити або чути.
access-2 = Ми перевіряємо застосунок за правилами WCAG 2.2, рівень AA.
access-3 = У вас щось не працює? Подзвоніть до муніципалітету.

## Codes van het contract

agenda-status-verplaatst = Інший час
agenda-status-geannuleerd = Не відбудеться
agenda-status-geweest = Уже відбулося
partij-inburgeraar = Це роблю я
partij-gemeente = Це робить муніципалітет
partij-beide = Це ми робимо разом
partij-onbekend = Інші домовленості
voortgang-komt = Почнеться пізніше
voortgang-bezig = У процесі
voortgang-klaar = Готово
voortgang-vervallen = Більше не потрібно
voortgang-onbekend = Невідомо
station-azc_gesprek = Розмови в центрі для біженців
station-opstartklas = Стартовий клас
station-intake_a = Перша вступна розмова
station-intake_b = Друга вступна розмова
station-diagnose = Тест навчальних можливостей
station-voorlopige_route = Тимчасовий навчальний маршрут
station-wachten = Очікування
station-pip = План PIP
station-fase = Етап
station-examens = Іспити
station-eindgesprek = Підсумкова розмова
station-nazorg = Після інтеграції
station-onbekend = Крок
leefgebied-zelfredzaamheid = Самостійність
leefgebied-werk = Робота
leefgebied-taal = Мова
leefgebied-meedoen = Участь у житті суспільства
leefgebied-onbekend = Мета
leerroute-b1_route = Маршрут B1
leerroute-onderwijsroute = Маршрут «Освіта»
leerroute-z_route = Маршрут «Самостійність» (Z)
leerroute-onbekend = Навчальний маршрут
niveau-alfa_a = Alfa A
niveau-alfa_b = Alfa B
niveau-alfa_c = Alfa C
niveau-a0 = A0
niveau-a1 = A1
niveau-a2 = A2
niveau-b1 = B1
niveau-b2 = B2
niveau-onbekend = ?
onderdeel-taallessen = Заняття з мови
onderdeel-knm = Знання про нідерландське суспільство
onderdeel-map = Модуль «Ринок праці та участь»
onderdeel-pvt = Декларація про участь
onderdeel-participatie = Участь у житті суспільства
onderdeel-alfabetisering = Вчитися читати й писати
onderdeel-examens = Іспити
onderdeel-eindgesprek = Підсумкова розмова
onderdeel-stage = Стажування
onderdeel-onbekend = Інша частина
examen-KNM = Знання про нідерландське суспільство
examen-LE = Читання
examen-LU = Слухання
examen-SC = Письмо
examen-SP = Говоріння
examen-onbekend = Іспит
uitslag-geslaagd = Складено
uitslag-gezakt = Ще не складено
uitslag-geen_uitslag = Немає результату
uitslag-onbekend = Немає результату
uitslag-nog-niet = Іспиту ще не було
vaardigheid-luisteren = Слухання
vaardigheid-lezen = Читання
vaardigheid-gesprekken = Розмови
vaardigheid-spreken = Говоріння
vaardigheid-schrijven = Письмо
vaardigheid-onbekend = Мова
bron-docent = Викладач
bron-toets = Тест
bron-zelf = Я
bron-onbekend = Невідомо
plek-les = На занятті
plek-werk = На роботі
plek-buurt = Біля дому
plek-onbekend = В іншому місці
taak-open = Нове
taak-bezig = У процесі
taak-ingeleverd = Здано
taak-feedback = Є відгук
taak-klaar = Готово
taak-onbekend = Невідомо
bewijs-foto = Фото
bewijs-audio = Аудіозапис
bewijs-tekst = Текст
bewijs-pdf = PDF
bewijs-onbekend = Файл
vervoer-lopend = Пішки
vervoer-fiets = Велосипед
vervoer-bus = Автобус
vervoer-trein = Поїзд
vervoer-taxi = Таксі
vervoer-onbekend = Поїздка
rol-inburgeraar = Учасник
rol-regievoerder = Координатор інтеграції
rol-klantmanager = Консультант муніципалітету
rol-casemanager = Куратор
rol-docent = Викладач
rol-jobcoach = Наставник з питань роботи
rol-collega = Колега
rol-werkgever = Роботодавець
rol-taalmaatje = Мовний партнер
rol-taalcoach = Мовний наставник
rol-coordinator = Координатор
rol-woonbegeleider = Помічник з питань житла
rol-budgetcoach = Фінансовий наставник
rol-kansenverkenner = Помічник у пошуку можливостей
rol-sleutelpersoon = Посередник у спільноті
rol-coach = Наставник
rol-tolk = Перекладач
rol-familie = Сімʼя
rol-onbekend = Помічник
language-nl = нідерландська
language-ar = арабська
language-ti = тигринья
language-tr = турецька
language-en = англійська
language-fa = перська
language-prs = дарі
language-so = сомалійська
language-uk = українська
language-ps = пушту
language-ckb = курдська (сорані)
language-kmr = курдська (курманджі)
language-am = амхарська
language-fr = французька
language-es = іспанська
language-ru = російська
