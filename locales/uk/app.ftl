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
title-doel = Моя мета
title-geld = Мої гроші
title-kiezen = Вибір
title-lessen = Мої заняття
title-portfolio = Моє мовне портфоліо
title-contact = Моя контактна особа
title-kaart = Показати картку
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
session-ended-kept = Те, що ви написали або записали своїм голосом, залишиться тут. Сторінка входу відкриється в новому вікні. Потім поверніться сюди.
signed-in = Ви увійшли.
sign-out = Вийти
sign-out-failed = Зараз не вдається вийти. Трохи зачекайте і спробуйте ще раз.
unsent-title = Ще не надіслано
unsent-count =
    { $count ->
        [one] { $count } ваше повідомлення ще не надійшло до муніципалітету.
        [few] { $count } ваші повідомлення ще не надійшли до муніципалітету.
        [many] { $count } ваших повідомлень ще не надійшло до муніципалітету.
       *[other] { $count } вашого повідомлення ще не надійшло до муніципалітету.
    }
unsent-send = Надіслати зараз
unsent-keep = Зберегти на телефоні
unsent-discard = Видалити
unsent-still = Зараз не вдається надіслати. Перевірте, чи ввімкнено інтернет.
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
private-appointment = Приватна зустріч
show-the-way = Показати дорогу
join-now = Приєднатися зараз
join-from = Посилання, щоб приєднатися, буде тут з { $time }
i-am-late = Я запізнююся
call-now = Подзвонити зараз
cannot-come = Я не можу прийти
you-do-not-come = Ви не прийдете
read-message = Прочитати повідомлення
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
private-goal = Приватна мета
private-wish = Приватне бажання
waiting-since = Ви чекаєте з { $date }
plan-coming = Ви отримаєте свій план
plan-coming-why =
    { $weeks ->
        [one] Муніципалітет складе план разом із вами. План буде готовий протягом { $weeks } тижня після того, як ваш муніципалітет почне вам допомагати. Зараз вам нічого не треба робити.
        [few] Муніципалітет складе план разом із вами. План буде готовий протягом { $weeks } тижнів після того, як ваш муніципалітет почне вам допомагати. Зараз вам нічого не треба робити.
        [many] Муніципалітет складе план разом із вами. План буде готовий протягом { $weeks } тижнів після того, як ваш муніципалітет почне вам допомагати. Зараз вам нічого не треба робити.
       *[other] Муніципалітет складе план разом із вами. План буде готовий протягом { $weeks } тижня після того, як ваш муніципалітет почне вам допомагати. Зараз вам нічого не треба робити.
    }
next-talk = Ваша наступна розмова
no-talk-yet = Розмову ще не заплановано. Про дату розмови вам повідомить контактна особа.
part-unreadable = Зараз ми не можемо правильно це показати. Запитайте контактну особу.
see-goal = Моя мета і мої бажання
no-goal = У вашому плані ще немає мети. Контактна особа поговорить з вами про це.
my-sub-goals = Що я хочу вивчити і зробити
my-wishes = Мої бажання
no-wishes = Ви ще не записали своїх бажань.
add-wish = Чого б ви хотіли? Напишіть або розкажіть.
spoken-wish = Бажання, записане голосом
see-contact = Запитати контактну особу

## Antwoorden op een afspraak

ask-begrip = Ви розумієте цю домовленість?
begrip-begrepen = Я розумію
begrip-vraag = У мене є запитання
begrip-onbekend = Інша відповідь
ask-uitvoering = Як у вас із цим справи?
uitvoering-bezig = Я це роблю
uitvoering-klaar = Готово
uitvoering-lukt_niet = Не вдається
uitvoering-onbekend = Інша відповідь
ask-nakoming = Це зроблено?
nakoming-klopt = Так, зроблено
nakoming-niet_gebeurd = Ні, не зроблено
nakoming-onbekend = Інша відповідь
ask-reden = Чому не вдається?
reden-ziek = Хвороба
reden-kind = Дитина
reden-werk = Робота
reden-vervoer = Транспорт
reden-geld = Гроші
reden-te_moeilijk = Надто складно
reden-geen_tijd = Немає часу
reden-anders = Щось інше
reden-wil_ik_niet_zeggen = Не хочу казати
reden-onbekend = Інша причина
more-choices = Показати ще
answer-other = Відповісти інакше
answer-same = Надіслати мою відповідь ще раз
agreement-changed = Муніципалітет змінив цю домовленість. Прочитайте її ще раз. Ваша відповідь ще підходить?
no-signature = Це не підпис.
tell-question = Яке у вас запитання?
tell-plan = Що ви будете робити? Розкажіть про це.
tell-empty = Спочатку напишіть щось або розкажіть.
send = Надіслати
voice-tell = Розказати голосом
voice-recording = Триває запис
voice-stop = Зупинити запис
voice-recorded = Запис готовий
voice-play = Послухати запис
voice-redo = Записати ще раз
microphone-refused = Застосунку не дозволено користуватися мікрофоном. Ви можете також написати.
microphone-absent = Цей телефон зараз не може записувати голос. Ви можете також написати.
standing-waiting = Ще не надіслано. Застосунок надішле це, коли зʼявиться інтернет.
standing-sent = Надсилається
standing-received = Муніципалітет це отримав
standing-received-at = Муніципалітет це отримав: { $date }, { $time }
standing-refused = Муніципалітет не може це прийняти. Запитайте контактну особу.
megabytes = { $size } МБ

## Leerroute

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
extended = Вам дали більше часу
register-before = Запишіться до { $date } включно
register-passed = Поговоріть про цей іспит із контактною особою.
pay-yourself = Ви самі платите за заняття та іспити. Ви можете позичити гроші в DUO. Запитайте контактну особу, як це зробити.
self-study = Самостійне навчання
self-study-total =
    { $minutes ->
        [one] { $minutes } хвилина за останні 7 днів
        [few] { $minutes } хвилини за останні 7 днів
        [many] { $minutes } хвилин за останні 7 днів
       *[other] { $minutes } хвилини за останні 7 днів
    }
self-study-none = Ви ще нічого не записали.
self-study-ask = Скільки часу ви сьогодні вчилися самостійно?
self-study-what = Що ви вивчали? Заповнювати це не обовʼязково.
self-study-note = Записати
ask-when-to-register = Запитайте контактну особу, коли вам записатися.
no-letter = У вас ще немає листа про ваш план.
only-the-letter-counts = Це пояснення. Діє лише лист нідерландською мовою.
date-of-letter = Дата листа
object-until = Останній день, щоб подати заперечення
reference = Номер листа
open-letter = Відкрити лист (PDF)
save-letter = Зберегти лист ({ $size } МБ)
save-letter-why = Тоді ви зможете відкрити лист і без інтернету. Робіть це лише на власному телефоні.
plan-is-not-letter = Лист — це офіційне рішення. Ваш план може змінитися без нового листа.

## Geld

no-money = Зараз муніципалітет не оплачує ваших постійних витрат.
ontzorgniveau-volledig = Муніципалітет оплачує ваші постійні витрати
ontzorgniveau-gedeeltelijk = Муніципалітет оплачує частину ваших постійних витрат
ontzorgniveau-onbekend = Допомога з грошима
money-period = З { $from } до { $until } включно
money-to-live = Гроші на життя
ritme-week = Щотижня
ritme-maand = Щомісяця
ritme-onbekend = У визначені дні
next-payment = Наступна виплата: { $day }, { $date }
fixed-costs = Постійні витрати цього місяця
paid-by-municipality = Платить муніципалітет
paid-by-me = Ви платите самі
due-on = Дата оплати: { $date }
betaling-huur = Оренда житла
betaling-energie = Газ і електрика
betaling-water = Вода
betaling-zorgverzekering = Медичне страхування
betaling-verzekering = Страхування
betaling-onbekend = Інші витрати
betaling-status-komt = Ще попереду
betaling-status-betaald = Сплачено
betaling-status-aangevraagd = Заявку подано
betaling-status-onbekend = Невідомо
allowances = Субсидії
toeslag-huurtoeslag = Субсидія на оренду житла
toeslag-zorgtoeslag = Субсидія на медичне страхування
toeslag-kindgebonden_budget = Субсидія на дітей
toeslag-kinderopvangtoeslag = Субсидія на догляд за дітьми
toeslag-onbekend = Інша субсидія
wind-down = Крок за кроком до самостійності
from-day = З { $date }
budget-coach = Хто допомагає вам із грошима
help-afterwards = Хто допоможе потім

## Kiezen

menu-explained = Оберіть, що ви хочете робити. Ми надішлемо ваш вибір муніципалітету.
nothing-to-choose = Зараз немає з чого обирати.
menukaart-onderdeel = Частини вашого навчального маршруту
menukaart-workshop = Майстер-класи
menukaart-onbekend = Інші варіанти
choose-this = Обрати це
choose-no-longer = Скасувати вибір
chosen = Ви це обрали
places-left =
    { $count ->
        [0] Місць більше немає
        [one] Ще { $count } місце
        [few] Ще { $count } місця
        [many] Ще { $count } місць
       *[other] Ще { $count } місця
    }
at-the-same-time = У цей час у вас уже щось є: { $time }

## Op papier

print = Надрукувати
print-more =
    { $count ->
        [one] і ще { $count } в застосунку
        [few] і ще { $count } в застосунку
        [many] і ще { $count } в застосунку
       *[other] і ще { $count } в застосунку
    }
print-made = Створено { $date }
this-week = Цей тиждень

## Lessen

no-lessons = У найближчі два тижні у вас немає занять.
moved-from = було { $time }
other-place = Інше місце
new-in-timetable = Нове у вашому розкладі
no-lessons-this-week = На цьому тижні у вас немає занять.
earlier-this-week = Раніше цього тижня
week-before = Попередній тиждень
week-after = Наступний тиждень
back-to-today = Повернутися до сьогодні
in-the-evening = Увечері
in-the-weekend = У вихідні
the-door = Вхід тут
transport-arranged = Організовано
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
ask-about-this = Запитати про це
to-my-calendar = Додати в календар
all-to-my-calendar = Додати все в календар телефону
calendar-why = Тоді телефон нагадуватиме вам про заняття.
calendar-failed = Зараз не вдається. Трохи зачекайте і спробуйте ще раз.

## Niet kunnen komen, en hoe het was

ask-absence = Чому ви не можете прийти?
tell-absence = Хочете розказати про це більше? Це не обовʼязково.
come-after-all = Я все-таки прийду
lesson-changed = Ця зустріч змінилася. Подивіться вище. Тепер ви можете прийти?
exam-cannot-come = Це іспит. Ви не можете прийти? Тоді подзвоніть до DUO.
exam-cannot-come-ask = Це іспит. Ви не можете прийти? Подзвоніть контактній особі.
call-duo = Подзвонити до DUO
ask-experience = Як усе пройшло?
ervaring-te_makkelijk = Надто легко
ervaring-goed = Добре
ervaring-te_moeilijk = Надто складно
ervaring-te_veel = Забагато
ervaring-onbekend = По-іншому

## Portfolio

my-levels = Мій рівень
goal-is = мета: { $level }
my-tasks = Мої завдання
no-tasks = У вас ще немає завдань. Викладач підготує їх для вас.
private-task = Приватне завдання
evidence = Ось що ви зробили
evidence-add = Покажіть, що ви зробили
evidence-add-this = Додати
evidence-nothing = Поки що нема чого додати. Спочатку зробіть фото, аудіозапис або напишіть текст.
evidence-words = Напишіть, що ви зробили
evidence-choose-pdf = Обрати PDF
evidence-too-large = Цей файл завеликий. Можна до 10 МБ.
evidence-wrong-type = Цей файл — не PDF. Оберіть інший файл.
evidence-not-arrived = Це не надійшло. Приберіть це і зробіть ще раз.
save-file = Зберегти файл ({ $size } МБ)
phone-full = На вашому телефоні немає вільного місця. Не закривайте цей застосунок, доки все не буде надіслано.
hand-in = Здати
hand-in-again = Здати ще раз
handed-in-waits = Ви це здали. Викладач це перегляне.
take-back = Забрати назад
seen-together = Переглянуто разом
who-sees = Хто це бачить?
who-sees-team = Ваш викладач і ваша контактна особа
who-sees-also = Також { $name }
tasks-everywhere = Усі завдання
remove = Прибрати
remove-sure = Прибрати? Тоді це зникне назавжди.
remove-yes = Так, прибрати
remove-no = Ні, залишити
my-story = Моя історія
story-where = Де ви розмовляли нідерландською?
story-what = Що ви робили? Розкажіть про це.
story-none = Ви ще нічого не розказали. Почніть із чогось невеликого, наприклад із короткої розмови в магазині.
level-own = А що думаєте ви?
level-growth = Як ішли справи досі?
print-pictures = З вашими фото: { $size } МБ

## Contact

call = Подзвонити
call-name = Подзвонити: { $name }
mail = Електронна пошта
speaks = Мови:
reachable-until = На звʼязку до { $time }
reachable-today = На звʼязку: сьогодні, з { $time }
reachable-tomorrow = На звʼязку: завтра, з { $time }
reachable-from = На звʼязку: { $day }, з { $time }
deputy = Зараз відповідає { $name }
messages = Повідомлення
other-helpers = Інші люди, які допомагають
private-helper = Приватна допомога
hear-name = Послухати імʼя
ask = Поставити запитання
ask-topic = Про що ваше запитання?
other-topic = Про щось інше
tell-letter = Зробіть фото листа. Що ви хочете дізнатися?
interpreter-wanted = Мені потрібен перекладач
photo = Фото
photo-take = Зробити фото
photo-again = Зробити інше фото
photo-people = На фото є люди? Спочатку запитайте їх, чи можна.
photo-failed = Застосунок не може відкрити це фото. Зробіть нове фото.
onderwerp-geld = Гроші
onderwerp-school = Школа і заняття
onderwerp-kind = Дитина
onderwerp-werk = Робота
onderwerp-wonen = Житло
onderwerp-gezondheid = Здоровʼя
onderwerp-brief = Лист
onderwerp-anders = Щось інше
onderwerp-onbekend = Повідомлення
over-agenda-items = Про заняття або зустріч
over-begeleidingsafspraken = Про домовленість у вашому плані
over-portfolio-taken = Про завдання
over-pip = Про ваш план
over-ontzorgen = Про ваші гроші
over-documenten = Про ваш лист
over-menukaart = Про те, що можна обрати

## Een kaart om te laten zien

show-a-card = Показати картку
card-explained = Оберіть картку. Покажіть її в установі або в магазині. Картка написана нідерландською мовою.
card-away = Сховати картку
card-i-speak = Я розмовляю такою мовою: { $language }.
card-appointment = Я хочу записатися на прийом.
card-interpreter = Мені потрібен перекладач.
card-letter = Я не розумію цього листа. Ви можете мені допомогти?
card-slowly = Ви можете говорити повільніше?
card-write-down = Ви можете написати це для мене?
card-call-contact = Ви можете подзвонити моїй контактній особі?
card-doctor = Я хочу поговорити з лікарем.
card-way = Ви можете показати мені дорогу?

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
own-phone = Це мій власний телефон
own-phone-why = Увімкніть це, лише якщо цим телефоном більше ніхто не користується. Тоді те, що ви записали і ще не надіслали, збережеться. Навіть якщо ви закриєте застосунок.
own-phone-off = Те, що ви записали, зберігається лише тоді, коли застосунок відкритий.
machine-made = Цей текст переклав компʼютер. Людина його не перевіряла.

## Delen

share-who = З ким ви хочете поділитися?
share-what = Що зможе бачити ця людина?
share-how-long = На який час?
share-how = Як ви це передасте?
share-back = Назад
share-on = Далі
share-family-sees = Ваша сімʼя зможе це читати:
share-wishes = Також мої бажання
share-which-tasks = Оберіть завдання, які зможе бачити ваш мовний партнер.
share-which-goal = Показати мовному партнеру також мету? Це не обовʼязково.
share-no-tasks = У вас ще немає завдань, якими можна поділитися. Викладач підготує їх для вас.
share-choose-task = Спочатку оберіть завдання.
share-a-task = Завдання
share-a-goal = Мета
share-term-hour = 1 година
share-term-evening = До 24:00 сьогодні
share-term-day = 24 години
share-term-week = 1 тиждень
share-term-month = 1 місяць
share-term-three-months = 3 місяці
share-is-this-right = Усе правильно?
share-they-see = Ця людина побачить:
share-they-never-see = Ця людина ніколи не побачить:
share-never-letter = Листи
share-never-money = Гроші
share-never-messages = Повідомлення
share-never-private = Приватне
share-sees-tasks = Завдання, якими поділилися
share-make-qr = Створити QR-код
share-make-link = Створити посилання
share-making = Код створюється
share-failed-lost = Зараз не вдається поділитися. Перевірте, чи ввімкнено інтернет. Те, що ви обрали, залишиться тут.
share-full = Ви вже ділитеся з десятьма людьми
share-full-why = Спочатку закрийте доступ для когось із них. Тоді ви знову зможете поділитися.
share-scan = Дайте відсканувати цей код
share-qr-label = QR-код, щоб відсканувати іншим телефоном
share-minutes-left =
    { $minutes ->
        [one] Ще { $minutes } хвилина
        [few] Ще { $minutes } хвилини
        [many] Ще { $minutes } хвилин
       *[other] Ще { $minutes } хвилини
    }
share-used = Підключено: { $name }
share-passed = Цей код більше не працює
share-make-new = Створити ще раз
share-done = Готово
share-send-link = Надішліть це посилання
share-send = Надіслати посилання
share-copy = Скопіювати посилання
share-copied = Посилання скопійовано.
share-copy-failed = На цьому телефоні не вдається скопіювати.
share-tell-pin = Скажіть код самі, не надсилайте його разом із посиланням.
share-link-until = Посилання працює один раз, до { $date }, { $time } ({ $day }).
share-now = Ось чим ви зараз ділитеся
share-none = Зараз ви нічим не ділитеся.
share-not-used = Ще не використано
share-until = до { $date }, { $time } ({ $day })
share-not-looked = Ще не переглядали
share-looked-last = Останній перегляд: { $day }, { $date }, { $time }
share-looked-at = { $day }, { $date }, { $time }
share-looks = Усе, що переглядали
share-stop = Закрити доступ
share-wrong-person = Це не та людина
share-stopped = Доступ закрито. Ця людина більше нічого не бачить.
share-not-stopped-yet = Доступ ще не закрито
share-wrong-why = Доступ закривається. Розкажіть про це також контактній особі.

## Meekijken: voor wie helpt. "u" tot bekend is wie het is, "je" voor een taalmaatje.

helper-invited = Хтось просить вас про допомогу
helper-what-happens = Натисніть на кнопку. Тоді ви побачите, чим ця людина ділиться з вами.
helper-only-once = Це посилання працює один раз, на цьому телефоні.
helper-name = Як вас звати?
helper-name-why = Тоді ця людина знатиме, хто дивиться разом із нею.
helper-name-empty = Спочатку напишіть своє імʼя.
helper-join = Так, хочу дивитися разом
helper-open = Відкрити
helper-asking = Трохи зачекайте
helper-pin = Який код ви отримали?
helper-pin-why = Шість цифр. Їх вам дасть людина, яка надіслала посилання.
helper-pin-digits = У коді шість цифр.
helper-pin-wrong =
    { $count ->
        [one] Цей код не підходить. Ви можете спробувати ще { $count } раз.
        [few] Цей код не підходить. Ви можете спробувати ще { $count } рази.
        [many] Цей код не підходить. Ви можете спробувати ще { $count } разів.
       *[other] Цей код не підходить. Ви можете спробувати ще { $count } разу.
    }
helper-lost = Немає зʼєднання. Те, що ви написали, залишиться тут. Застосунок спробує ще раз, коли зʼявиться інтернет.
helper-wait = Зараз багато відвідувачів. Спробуйте ще раз після { $time }.
helper-refused = Не вдається. Попросіть нове посилання.
helper-open-in-browser = Відкрийте це посилання у браузері
helper-chat-why = Зараз ви дивитеся всередині іншого застосунку. Там не завжди вдається дивитися разом.
helper-chat-how = Натисніть на меню. Оберіть там: відкрити у браузері.
helper-go-on = Усе одно продовжити
helper-no-link = Тут ви дивитеся разом із кимось
helper-ask-link = Для цього потрібне посилання або QR-код. Попросіть про це людину, якій ви допомагаєте.
helper-dead = Це посилання не працює або вже не діє
helper-ask-new-link = Хочете дивитися разом? Попросіть нове посилання.
helper-over = Перегляд завершено
helper-stopped = Ви завершили перегляд
helper-stopped-thanks = Дякуємо за вашу допомогу.
helper-of-buddy = Ви допомагаєте: { $name }
helper-of-family = Ви і { $name } читаєте разом
helper-until-day = До { $date } включно ({ $day })
helper-until-time = До { $date }, { $time } ({ $day })
helper-do-not-forward = Нікому нічого не пересилайте. Не робіть фото цього екрана.
helper-do-not-forward-je = Нікому нічого не пересилайте. Не робіть фото цього екрана.
helper-you-see = Ви бачите:
helper-you-see-je = Ви бачите:
helper-you-never-see = Ви ніколи не побачите:
helper-you-never-see-je = Ви ніколи не побачите:
helper-coordinator = У вас є запитання? Подзвоніть:
helper-coordinator-je = У вас є запитання? Подзвоніть:
helper-stop = Завершити перегляд
helper-stop-failed = Зараз не вдається завершити. Трохи зачекайте і спробуйте ще раз.
helper-goal-of = Мета, яку має { $name }
helper-no-tasks = Зараз немає завдань для перегляду.
helper-one-of = Завдання { $number } з { $total }
helper-task-before = Попереднє завдання
helper-task-after = Наступне завдання
helper-look-for = На що звернути увагу?
helper-evidence = Ось що зроблено
helper-no-evidence = Ще нічого не надіслано.
helper-not-received = Це ще в дорозі.
helper-see-photo = Переглянути фото
helper-evidence-failed = Зараз не вдається. Перевірте, чи ввімкнено інтернет.
helper-do-you-understand = Ви це розумієте?
helper-choose-face = Спочатку оберіть смайлик.
helper-tip = У вас є порада? Напишіть або розкажіть. Це не обовʼязково.
helper-not-sent = Ще не надіслано. Усе залишиться тут. Застосунок спробує ще раз, коли зʼявиться інтернет.
helper-not-taken = Муніципалітет не може це прийняти. Змініть щось і спробуйте ще раз.
helper-sent = Надіслано. Дякуємо вам!
helper-goal = Мета
helper-wishes = Бажання
helper-lessons = Заняття і зустрічі
helper-no-lessons = Зараз у розкладі немає занять.

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
not-found = Цієї сторінки немає
not-found-why = Поверніться на сторінку «Сьогодні».
only-in-dutch = лише нідерландською

## Privacy en toegankelijkheid

privacy-1 = Ваші дані видно лише вам і муніципалітету.
privacy-shared = Ви ділитеся чимось із кимось? Ця людина бачить лише те, що ви вибрали, доки ви не зупините це.
privacy-2 = Коли ви закриєте застосунок, на цьому телефоні нічого про вас не залишиться. Ми запамʼятовуємо лише те, як ви читаєте: вашу мову і голос телефону. Ви вказали, що це ваш власний телефон? Тоді ми зберігаємо також те, що ще не надіслано.
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
doelgroep-taalmaatje = Мовний партнер
doelgroep-familie = Сімʼя
doelgroep-onbekend = Інша людина
wijze-qr = QR-код на моєму екрані
wijze-link = Посилання з кодом
wijze-onbekend = По-іншому
teken-alles = Я все розумію
teken-een_deel = Я розумію частину
teken-nog_niet = Я ще не розумію
teken-onbekend = Відгук
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
