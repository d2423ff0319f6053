# De woorden van Mijn PIP in het Perzisch zoals in Iran, met woorden die ook Afghanen kennen; beleefd شما, past bij man en vrouw.
# Na een getal blijft het woord enkelvoud, dus [one] en [other] zijn gelijk. Vaste woorden: GLOSSARY.md. Twijfels: REVIEW.md.

## De balken

main-navigation = منوی اصلی
skip-to-content = رفتن به محتوا
choose-language = زبان خود را انتخاب کنید
me-and-my-phone = من و تلفن من
read-together = با هم خواندن
listen = گوش کنید
stop-reading = خواندن با صدا را قطع کنید
tab-vandaag = امروز
tab-plan = برنامه
tab-lessen = کلاس‌ها
tab-portfolio = پوشه
tab-contact = تماس

## De schermen

title-vandaag = امروز
title-plan = برنامهٔ من
title-afspraken = توافق‌های من
title-leerroute = مسیر یادگیری من
title-brief = نامهٔ من
title-doel = هدف من
title-geld = پول من
title-kiezen = انتخاب کردن
title-lessen = کلاس‌های من
title-portfolio = پوشهٔ زبان من
title-contact = شخص رابط من
title-kaart = یک کارت نشان دهید
title-ik = من و تلفن من
title-taal = زبان خود را انتخاب کنید
title-delen = نشان دادن به دیگران
title-deel = با هم دیدن
title-privacy = حریم خصوصی
title-toegankelijkheid = دسترسی برای همه

## Inloggen

welcome = به Mijn PIP خوش آمدید
welcome-plan = اینجا برنامهٔ خود را می‌بینید.
welcome-lessons = می‌بینید چه وقت کلاس دارید، و کجا.
welcome-contact = می‌بینید چه کسی به شما کمک می‌کند.
sign-in = ورود با DigiD
sign-in-again = دوباره وارد شوید
session-ended = شما از اپلیکیشن خارج شده‌اید
session-ended-why = این امن‌تر است. برای ادامه دوباره وارد شوید.
session-ended-kept = هر چه نوشته‌اید یا ضبط کرده‌اید، همین‌جا می‌ماند. برای ورود یک صفحهٔ جدید باز می‌شود. بعد از آن به اینجا برگردید.
signed-in = شما وارد اپلیکیشن شده‌اید.
sign-out = خروج
sign-out-failed = خروج الان ممکن نیست. کمی بعد دوباره تلاش کنید.
unsent-title = هنوز فرستاده نشده
unsent-count =
    { $count ->
        [one] { $count } پیام شما هنوز به شهرداری نرسیده است.
       *[other] { $count } پیام شما هنوز به شهرداری نرسیده است.
    }
unsent-send = الان بفرستید
unsent-keep = در این تلفن نگه دارید
unsent-discard = دور بیندازید
unsent-still = فرستادن الان ممکن نیست. ببینید اینترنت شما روشن است یا نه.
call-municipality = به شهرداری زنگ بزنید

## Dagen

today = امروز
tomorrow = فردا
yesterday = دیروز
in-days =
    { $days ->
        [one] { $days } روز دیگر
       *[other] { $days } روز دیگر
    }
days-ago =
    { $days ->
        [one] { $days } روز پیش
       *[other] { $days } روز پیش
    }
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
weekday-short-1 = د
weekday-short-2 = س
weekday-short-3 = چ
weekday-short-4 = پ
weekday-short-5 = ج
weekday-short-6 = ش
weekday-short-7 = ی
month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
day-with-items =
    { $items ->
        [0] { $day }: چیزی نیست
        [one] { $day }: { $items } قرار ملاقات
       *[other] { $day }: { $items } قرار ملاقات
    }
minutes =
    { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }
since = از تاریخ { $date }

## Vandaag

good-morning = سلام { $name }، صبح بخیر
good-afternoon = سلام { $name }، روز بخیر
good-evening = سلام { $name }، شب بخیر
next-step = قدم بعدی
nothing-planned = الان چیزی برای شما نیست. اگر چیز جدیدی بیاید، آن را اینجا می‌بینید.
appointment = قرار ملاقات
private-appointment = قرار ملاقات شخصی
show-the-way = راه را ببینید
join-now = الان شرکت کنید
join-from = از ساعت { $time } لینک را اینجا می‌بینید. با آن می‌توانید شرکت کنید.
i-am-late = دیر می‌رسم
call-now = الان زنگ بزنید
cannot-come = نمی‌توانم بیایم
you-do-not-come = شما نمی‌آیید
read-message = پیام را بخوانید
see-agreements = توافق را ببینید
see-feedback = نظر را ببینید
new-for-you = جدید برای شما
new-answer = جواب از { $name }
new-message = پیام از { $name }
new-feedback = نظر { $name } دربارهٔ تمرین شما
new = جدید

## Plan

my-road = راه من
you-are-here = شما اینجا هستید
my-goal = هدف من
my-own-words = حرف‌های خودم
my-wish = آرزوی من
agreements-count =
    { $count ->
        [one] { $count } توافق
       *[other] { $count } توافق
    }
no-agreements = هنوز توافقی ندارید. شما و شخص رابط‌تان با هم توافق می‌کنید.
private-agreement = توافق شخصی
private-goal = هدف شخصی
private-wish = آرزوی شخصی
waiting-since = از تاریخ { $date } منتظر هستید
plan-coming = برنامهٔ شما آماده می‌شود
plan-coming-why =
    { $weeks ->
        [one] شهرداری و شما با هم یک برنامه درست می‌کنید. وقتی شهرداری شما کمک را شروع کند، برنامه حداکثر { $weeks } هفته بعد از آن آماده است. الان لازم نیست کاری بکنید.
       *[other] شهرداری و شما با هم یک برنامه درست می‌کنید. وقتی شهرداری شما کمک را شروع کند، برنامه حداکثر { $weeks } هفته بعد از آن آماده است. الان لازم نیست کاری بکنید.
    }
next-talk = گفت‌وگوی بعدی شما
no-talk-yet = هنوز برای گفت‌وگو قراری گذاشته نشده است. شخص رابط‌تان به شما خبر می‌دهد.
part-unreadable = این را الان نمی‌توانیم درست نشان دهیم. از شخص رابط خود بپرسید.
see-goal = هدف و آرزوهای من
no-goal = هنوز هدفی در برنامهٔ خود ندارید. شخص رابط شما دربارهٔ آن با شما صحبت می‌کند.
my-sub-goals = چیزهایی که می‌خواهم یاد بگیرم و انجام دهم
my-wishes = آرزوهای من
no-wishes = هنوز آرزویی ننوشته‌اید.
add-wish = چه آرزویی دارید؟ آن را بنویسید یا با صدا بگویید.
spoken-wish = آرزویی که با صدا گفته‌اید
see-contact = از شخص رابط خود بپرسید

## Antwoorden op een afspraak

ask-begrip = این توافق را می‌فهمید؟
begrip-begrepen = می‌فهمم
begrip-vraag = سؤال دارم
begrip-onbekend = جواب دیگر
ask-uitvoering = چطور پیش می‌رود؟
uitvoering-bezig = دارم انجام می‌دهم
uitvoering-klaar = تمام شد
uitvoering-lukt_niet = پیش نمی‌رود
uitvoering-onbekend = جواب دیگر
ask-nakoming = این کار انجام شد؟
nakoming-klopt = بله، انجام شد
nakoming-niet_gebeurd = نه، انجام نشد
nakoming-onbekend = جواب دیگر
ask-reden = چرا پیش نمی‌رود؟
reden-ziek = بیماری
reden-kind = فرزند
reden-werk = کار
reden-vervoer = رفت‌وآمد
reden-geld = پول
reden-te_moeilijk = خیلی سخت است
reden-geen_tijd = وقت ندارم
reden-anders = چیز دیگر
reden-wil_ik_niet_zeggen = نمی‌خواهم بگویم
reden-onbekend = دلیل دیگر
more-choices = بیشتر
answer-other = جواب دیگری بدهید
answer-same = همان جواب را بفرستید
agreement-changed = شهرداری این توافق را تغییر داده است. آن را یک بار دیگر بخوانید. جواب شما هنوز درست است؟
no-signature = این امضا نیست.
tell-question = سؤال شما چیست؟
tell-plan = می‌خواهید چه کار کنید؟ برای ما بگویید.
tell-empty = اول چیزی بنویسید، یا با صدا بگویید.
send = بفرستید
voice-tell = با صدا بگویید
voice-recording = صدا در حال ضبط است
voice-stop = ضبط را تمام کنید
voice-recorded = صدا ضبط شد
voice-play = به صدای خود گوش کنید
voice-redo = دوباره ضبط کنید
microphone-refused = اپلیکیشن اجازه ندارد از میکروفون استفاده کند. می‌توانید به جای آن بنویسید.
microphone-absent = این تلفن الان نمی‌تواند صدا ضبط کند. می‌توانید به جای آن بنویسید.
standing-waiting = هنوز فرستاده نشده است. وقتی اینترنت باشد، اپلیکیشن آن را می‌فرستد.
standing-sent = در حال فرستادن
standing-received = به شهرداری رسید
standing-received-at = در تاریخ { $date } ساعت { $time } به شهرداری رسید
standing-refused = شهرداری نمی‌تواند این را قبول کند. از شخص رابط خود بپرسید.
megabytes = { $size } مگابایت

## Leerroute

why = چرا؟
we-talk-on = در تاریخ { $date } دربارهٔ این صحبت می‌کنیم
no-route = هنوز مسیر یادگیری ندارید. شخص رابط شما دربارهٔ آن با شما صحبت می‌کند.
provisional = موقت: این هنوز ممکن است تغییر کند.
target-level = سطحی که می‌خواهید به آن برسید
hours-attended =
    { $hours ->
        [one] { $hours } ساعت شرکت کرده‌اید
       *[other] { $hours } ساعت شرکت کرده‌اید
    }
hours-of-total = { $hours } از { $total } ساعت
hours-to-go = هنوز { $hours } ساعت مانده
hours-absent = ساعت‌هایی که نبودید: { $reported } ساعت با اطلاع دادن، { $unreported } ساعت بدون اطلاع دادن
known-until = اطلاعات تا پایان { $date }
attempts-left =
    { $count ->
        [0] امتحان رایگان دیگری نمانده
        [one] هنوز { $count } بار امتحان رایگان
       *[other] هنوز { $count } بار امتحان رایگان
    }
term = مهلت ادغام در جامعه
extended = به شما وقت بیشتری داده شده است
register-before = تا پایان { $date } ثبت‌نام کنید
register-passed = دربارهٔ این امتحان با شخص رابط خود صحبت کنید.
pay-yourself = هزینهٔ کلاس‌ها و امتحان‌ها را خودتان پرداخت می‌کنید. می‌توانید از DUO پول قرض بگیرید. از شخص رابط خود بپرسید این کار چطور انجام می‌شود.
self-study = خودم درس می‌خوانم
self-study-total =
    { $minutes ->
        [one] { $minutes } دقیقه در 7 روز گذشته
       *[other] { $minutes } دقیقه در 7 روز گذشته
    }
self-study-none = هنوز چیزی یادداشت نکرده‌اید.
self-study-ask = امروز خودتان چه مدت درس خواندید؟
self-study-what = چه چیزی یاد گرفتید؟ لازم نیست این را بنویسید.
self-study-note = یادداشت کنید
ask-when-to-register = از شخص رابط خود بپرسید چه وقت ثبت‌نام کنید.
no-letter = هنوز نامه‌ای دربارهٔ برنامهٔ خود ندارید.
only-the-letter-counts = این توضیح است. فقط نامهٔ هلندی اعتبار دارد.
date-of-letter = تاریخ نامه
object-until = آخرین روز برای اعتراض
reference = شمارهٔ نامه
open-letter = نامه را باز کنید (PDF)
save-letter = نامه را در تلفن نگه دارید ({ $size } مگابایت)
save-letter-why = آن وقت می‌توانید نامه را بدون اینترنت هم باز کنید. این کار را فقط در تلفن خودتان انجام دهید.
plan-is-not-letter = نامه یک تصمیم رسمی است. برنامهٔ شما ممکن است بدون نامهٔ جدید تغییر کند.

## Geld

no-money = شهرداری الان هزینهٔ ثابتی برای شما پرداخت نمی‌کند.
ontzorgniveau-volledig = شهرداری هزینه‌های ثابت شما را پرداخت می‌کند
ontzorgniveau-gedeeltelijk = شهرداری بخشی از هزینه‌های ثابت شما را پرداخت می‌کند
ontzorgniveau-onbekend = کمک در دخل و خرج
money-period = از { $from } تا پایان { $until }
money-to-live = پول برای خرج زندگی
ritme-week = هر هفته
ritme-maand = هر ماه
ritme-onbekend = در روزهای معین
next-payment = دفعهٔ بعد: { $day } { $date }
fixed-costs = هزینه‌های ثابت این ماه
paid-by-municipality = شهرداری پرداخت می‌کند
paid-by-me = خودتان پرداخت می‌کنید
due-on = در تاریخ { $date }
betaling-huur = کرایهٔ خانه
betaling-energie = گاز و برق
betaling-water = آب
betaling-zorgverzekering = بیمهٔ درمانی
betaling-verzekering = بیمه
betaling-onbekend = هزینه‌های دیگر
betaling-status-komt = هنوز مانده
betaling-status-betaald = پرداخت شد
betaling-status-aangevraagd = درخواست داده شد
betaling-status-onbekend = معلوم نیست
allowances = کمک‌هزینه‌ها
toeslag-huurtoeslag = کمک‌هزینهٔ کرایهٔ خانه
toeslag-zorgtoeslag = کمک‌هزینهٔ بیمهٔ درمانی
toeslag-kindgebonden_budget = کمک‌هزینهٔ فرزندان
toeslag-kinderopvangtoeslag = کمک‌هزینهٔ نگهداری از کودکان
toeslag-onbekend = کمک‌هزینهٔ دیگر
wind-down = قدم به قدم روی پای خود
from-day = از تاریخ { $date }
budget-coach = کسی که در دخل و خرج به شما کمک می‌کند
help-afterwards = کمک بعد از این دوره

## Kiezen

menu-explained = انتخاب کنید چه کاری می‌خواهید انجام دهید. انتخاب شما به شهرداری فرستاده می‌شود.
nothing-to-choose = الان چیزی برای انتخاب کردن نیست.
menukaart-onderdeel = بخش‌های مسیر یادگیری شما
menukaart-workshop = کارگاه‌های آموزشی
menukaart-onbekend = انتخاب‌های دیگر
choose-this = این را انتخاب کنید
choose-no-longer = انتخاب را پس بگیرید
chosen = شما این را انتخاب کرده‌اید
places-left =
    { $count ->
        [0] دیگر جای خالی نیست
        [one] هنوز { $count } جای خالی هست
       *[other] هنوز { $count } جای خالی هست
    }
at-the-same-time = در همان زمان چیز دیگری دارید: { $time }

## Op papier

print = چاپ کنید
print-more =
    { $count ->
        [one] و { $count } مورد دیگر در اپلیکیشن
       *[other] و { $count } مورد دیگر در اپلیکیشن
    }
print-made = تاریخ این برگه: { $date }
this-week = این هفته

## Lessen

no-lessons = در دو هفتهٔ آینده کلاس ندارید.
moved-from = قبلاً ساعت { $time } بود
other-place = جای دیگر
new-in-timetable = تازه اضافه شد
no-lessons-this-week = در این هفته کلاس ندارید.
earlier-this-week = روزهای گذشتهٔ این هفته
week-before = هفتهٔ قبل
week-after = هفتهٔ بعد
back-to-today = به امروز برگردید
in-the-evening = عصر یا شب
in-the-weekend = آخر هفته
the-door = از اینجا داخل می‌شوید
transport-arranged = هماهنگ شده است
bring = همراه بیاورید
homework = تکلیف خانه
theme-of-the-week = موضوع:
home-visit = دیدار در خانهٔ شما
family-welcome = خانوادهٔ شما هم می‌تواند بیاید
childcare-arranged = نگهداری از کودکان هماهنگ شده است
childcare-open = نگهداری از کودکان هنوز هماهنگ نشده است
interpreter-arranged = مترجم هست
interpreter-open = هنوز مترجم نیست
compulsory = اجباری
voluntary = انتخاب با شماست
ask-about-this = دربارهٔ این بپرسید
to-my-calendar = در تقویم تلفن بگذارید
all-to-my-calendar = همه را در تقویم تلفن خود بگذارید
calendar-why = آن وقت تلفن شما کلاس‌ها را به شما یادآوری می‌کند.
calendar-failed = این کار الان ممکن نیست. کمی بعد دوباره تلاش کنید.

## Niet kunnen komen, en hoe het was

ask-absence = چرا نمی‌توانید بیایید؟
tell-absence = می‌خواهید دربارهٔ آن چیزی بگویید؟ اگر نخواهید، لازم نیست.
come-after-all = من می‌آیم
lesson-changed = این قرار ملاقات تغییر کرده است. بالا را ببینید. با این تغییر، می‌توانید بیایید؟
exam-cannot-come = این یک امتحان است. نمی‌توانید بیایید؟ به DUO زنگ بزنید.
exam-cannot-come-ask = این یک امتحان است. نمی‌توانید بیایید؟ به شخص رابط خود زنگ بزنید.
call-duo = به DUO زنگ بزنید
ask-experience = چطور بود؟
ervaring-te_makkelijk = خیلی آسان بود
ervaring-goed = خوب بود
ervaring-te_moeilijk = خیلی سخت بود
ervaring-te_veel = خیلی زیاد بود
ervaring-onbekend = طور دیگری بود

## Portfolio

my-levels = سطح من
goal-is = هدف: { $level }
my-tasks = تمرین‌های من
no-tasks = هنوز تمرینی ندارید. معلم شما آنها را برای شما آماده می‌کند.
private-task = تمرین شخصی
evidence = این را شما درست کرده‌اید
evidence-add = نشان دهید چه کار کردید
evidence-add-this = اضافه کنید
evidence-nothing = هنوز چیزی برای اضافه کردن نیست. اول عکس بگیرید، صدا ضبط کنید یا متنی بنویسید.
evidence-words = بنویسید چه کار کردید
evidence-choose-pdf = یک PDF انتخاب کنید
evidence-too-large = این فایل خیلی بزرگ است. فایل می‌تواند تا 10 مگابایت باشد.
evidence-wrong-type = این فایل PDF نیست. فایل دیگری انتخاب کنید.
evidence-not-arrived = این نرسیده است. آن را پاک کنید و از نو درست کنید.
save-file = فایل را در تلفن نگه دارید ({ $size } مگابایت)
phone-full = حافظهٔ تلفن شما پر است. این اپلیکیشن را باز بگذارید تا همه چیز فرستاده شود.
hand-in = تحویل دهید
hand-in-again = دوباره تحویل دهید
handed-in-waits = شما این را تحویل داده‌اید. معلم شما آن را نگاه می‌کند.
take-back = پس بگیرید
seen-together = با هم دیده شد
who-sees = چه کسی این را می‌بیند؟
who-sees-team = معلم شما و شخص رابط شما
who-sees-also = { $name } هم
tasks-everywhere = همهٔ تمرین‌ها
remove = پاک کنید
remove-sure = پاک شود؟ بعد از آن دیگر برنمی‌گردد.
remove-yes = بله، پاک شود
remove-no = نه، بماند
my-story = داستان من
story-where = کجا هلندی صحبت کردید؟
story-what = چه کار کردید؟ برای ما بگویید.
story-none = هنوز چیزی نگفته‌اید. با چیز کوچکی شروع کنید، مثل چند کلمه صحبت در مغازه.
level-own = خودتان چه فکر می‌کنید؟
level-growth = تا حالا چطور پیش رفته است؟
print-pictures = با عکس‌های شما: { $size } مگابایت

## Contact

call = زنگ بزنید
call-name = به { $name } زنگ بزنید
mail = ایمیل
speaks = زبان‌ها:
reachable-until = تا ساعت { $time } در دسترس
reachable-today = امروز از ساعت { $time } در دسترس
reachable-tomorrow = فردا از ساعت { $time } در دسترس
reachable-from = { $day } از ساعت { $time } در دسترس
deputy = الان { $name } جواب می‌دهد
messages = پیام‌ها
other-helpers = افراد دیگری که کمک می‌کنند
private-helper = کمک شخصی
hear-name = نام را بشنوید
ask = سؤالی بپرسید
ask-topic = سؤال شما دربارهٔ چیست؟
other-topic = دربارهٔ چیز دیگر
tell-letter = از نامه عکس بگیرید. چه می‌خواهید بدانید؟
interpreter-wanted = مترجم می‌خواهم
photo = عکس
photo-take = عکس بگیرید
photo-again = عکس دیگری بگیرید
photo-people = کسی در عکس هست؟ اول از او اجازه بگیرید.
photo-failed = اپلیکیشن نمی‌تواند این عکس را باز کند. یک عکس جدید بگیرید.
onderwerp-geld = پول
onderwerp-school = مدرسه و کلاس
onderwerp-kind = فرزند
onderwerp-werk = کار
onderwerp-wonen = خانه
onderwerp-gezondheid = سلامتی
onderwerp-brief = یک نامه
onderwerp-anders = چیز دیگر
onderwerp-onbekend = پیام
over-agenda-items = دربارهٔ یک کلاس یا قرار ملاقات
over-begeleidingsafspraken = دربارهٔ یک توافق در برنامهٔ شما
over-portfolio-taken = دربارهٔ یک تمرین
over-pip = دربارهٔ برنامهٔ شما
over-ontzorgen = دربارهٔ پول شما
over-documenten = دربارهٔ نامهٔ شما
over-menukaart = دربارهٔ چیزی برای انتخاب کردن

## Een kaart om te laten zien

show-a-card = یک کارت نشان دهید
card-explained = یک کارت انتخاب کنید. آن را در اداره یا مغازه نشان دهید. کارت به زبان هلندی است.
card-away = کارت را ببندید
card-i-speak = من { $language } صحبت می‌کنم.
card-appointment = می‌خواهم یک قرار ملاقات بگذارم، لطفاً.
card-interpreter = یک مترجم می‌خواهم، لطفاً.
card-letter = این نامه را نمی‌فهمم. می‌توانید به من کمک کنید؟
card-slowly = می‌توانید آهسته صحبت کنید؟
card-write-down = می‌توانید آن را برای من بنویسید؟
card-call-contact = می‌توانید به شخص رابط من زنگ بزنید؟
card-doctor = می‌خواهم با دکتر صحبت کنم، لطفاً.
card-way = می‌توانید راه را به من نشان دهید؟

## Ik

my-language = زبان من
translation-unchecked = این ترجمه را هنوز هیچ انسانی بررسی نکرده است.
demo-crash = نمایشی: از کار انداختن اپلیکیشن

## Samen lezen en voorlezen

helper-language = کسی همراه شما می‌خواند؟ زبان او را انتخاب کنید.
read-aloud = خواندن با صدا
voice-why = شاید این تلفن بتواند به زبان شما با صدا بخواند. اول گوش کنید که خوب شنیده می‌شود یا نه.
voice-try = به صدا گوش کنید
voice-sentence = سلام، روز شما بخیر. من این متن را برای شما می‌خوانم.
voice-question = زبان خود را می‌شنوید؟
yes = بله
no = نه
listen-again = یک بار دیگر
voice-on = خواندن با صدا روشن است. روی بلندگوی کنار متن بزنید.
voice-off = خواندن با صدا را خاموش کنید
voice-wrong = پس تلفن با صدا نمی‌خواند. این‌طور هیچ‌وقت زبان اشتباه نمی‌شنوید.
voice-none = در این تلفن صدایی به زبان شما نیست. برای همین بلندگو نمی‌بینید.
recordings-exist = یک نفر متن‌هایی را خوانده و صدای خود را ضبط کرده است. روی بلندگو بزنید.
read-slowly = آهسته خواندن
home-dates = تاریخ شمسی هم نشان داده شود
own-phone = این تلفن مال خودم است
own-phone-why = این را فقط وقتی روشن کنید که هیچ کس دیگری از این تلفن استفاده نمی‌کند. آن وقت، هر چه می‌نویسید و هنوز فرستاده نشده است، در تلفن می‌ماند. حتی اگر اپلیکیشن را ببندید.
own-phone-off = هر چه می‌نویسید، فقط تا وقتی می‌ماند که اپلیکیشن باز است.
machine-made = این متن را کامپیوتر ترجمه کرده است. هیچ انسانی آن را بررسی نکرده است.

## Delen

share-who = به چه کسی می‌خواهید نشان دهید؟
share-what = این شخص اجازه دارد چه چیزی را ببیند؟
share-how-long = برای چه مدت؟
share-how = چطور آن را به او می‌رسانید؟
share-back = برگردید
share-on = ادامه دهید
share-family-sees = خانوادهٔ شما می‌تواند این را بخواند:
share-wishes = آرزوهای من هم
share-which-tasks = تمرین‌هایی را انتخاب کنید که همیار زبان شما اجازه دارد ببیند.
share-which-goal = همیار زبان شما اجازه دارد یک هدف را هم ببیند؟ اگر نخواهید، لازم نیست.
share-no-tasks = هنوز تمرینی برای نشان دادن ندارید. معلم شما آنها را برای شما آماده می‌کند.
share-choose-task = اول یک تمرین انتخاب کنید.
share-a-task = یک تمرین
share-a-goal = یک هدف
share-term-hour = 1 ساعت
share-term-evening = تا امشب ساعت 24:00
share-term-day = 24 ساعت
share-term-week = 1 هفته
share-term-month = 1 ماه
share-term-three-months = 3 ماه
share-is-this-right = این درست است؟
share-they-see = این شخص این‌ها را می‌بیند:
share-they-never-see = این شخص هیچ‌وقت این‌ها را نمی‌بیند:
share-never-letter = نامه‌ها
share-never-money = پول
share-never-messages = پیام‌ها
share-never-private = چیزهای شخصی
share-sees-tasks = تمرین‌هایی که نشان داده می‌شود
share-make-qr = کد QR بسازید
share-make-link = لینک بسازید
share-making = کد ساخته می‌شود
share-failed-lost = نشان دادن به دیگران الان ممکن نیست. ببینید اینترنت شما روشن است یا نه. هر چه انتخاب کرده‌اید، همین‌جا می‌ماند.
share-full = الان به ده نفر نشان می‌دهید
share-full-why = اول نشان دادن به یکی از این ده نفر را تمام کنید. بعد می‌توانید به کس دیگری نشان دهید.
share-scan = بگذارید این کد را اسکن کنند
share-qr-label = کد QR برای اسکن کردن با یک تلفن دیگر
share-minutes-left =
    { $minutes ->
        [one] هنوز { $minutes } دقیقه مانده
       *[other] هنوز { $minutes } دقیقه مانده
    }
share-used = { $name } حالا وصل است
share-passed = این کد دیگر کار نمی‌کند
share-make-new = یکی دیگر بسازید
share-done = تمام شد
share-send-link = این لینک را بفرستید
share-send = لینک را بفرستید
share-copy = لینک را کپی کنید
share-copied = لینک کپی شد.
share-copy-failed = کپی کردن در این تلفن ممکن نیست.
share-tell-pin = این رمز را خودتان به او بگویید. آن را همراه لینک نفرستید.
share-link-until = لینک فقط یک بار کار می‌کند، تا { $day } { $date } ساعت { $time }.
share-now = الان این‌ها را به دیگران نشان می‌دهید
share-none = الان چیزی به دیگران نشان نمی‌دهید.
share-not-used = هنوز استفاده نشده
share-until = تا { $day } { $date } ساعت { $time }
share-not-looked = هنوز دیده نشده
share-looked-last = آخرین بار دیده شد: { $day } { $date } ساعت { $time }
share-looked-at = { $day } { $date } ساعت { $time }
share-looks = همهٔ چیزهایی که دیده شد
share-stop = دیگر نشان ندهید
share-wrong-person = این کسی نیست که می‌خواستم
share-stopped = تمام شد. این شخص دیگر چیزی نمی‌بیند.
share-not-stopped-yet = هنوز نشان داده می‌شود
share-wrong-why = دیگر به این شخص نشان داده نمی‌شود. این را به شخص رابط خود هم بگویید.

## Meekijken: voor wie helpt. "u" tot bekend is wie het is, "je" voor een taalmaatje.

helper-invited = کسی از شما کمک می‌خواهد
helper-what-happens = روی دکمه بزنید. بعد می‌بینید این شخص چه چیزی را به شما نشان می‌دهد.
helper-only-once = این لینک فقط یک بار کار می‌کند، در این تلفن.
helper-name = نام شما چیست؟
helper-name-why = آن وقت این شخص می‌داند چه کسی همراه او می‌بیند.
helper-name-empty = اول نام خود را بنویسید.
helper-join = بله، همراه او می‌بینم
helper-open = باز کنید
helper-asking = کمی صبر کنید
helper-pin = رمز این لینک چیست؟
helper-pin-why = شش رقم دارد. آن را از کسی می‌گیرید که لینک را فرستاده است.
helper-pin-digits = رمز شش رقم دارد.
helper-pin-wrong =
    { $count ->
        [one] این رمز درست نیست. هنوز { $count } بار دیگر می‌توانید تلاش کنید.
       *[other] این رمز درست نیست. هنوز { $count } بار دیگر می‌توانید تلاش کنید.
    }
helper-lost = الان وصل نمی‌شود. هر چه نوشته‌اید، همین‌جا می‌ماند. وقتی اینترنت باشد، اپلیکیشن دوباره تلاش می‌کند.
helper-wait = الان شلوغ است. ساعت { $time } دوباره تلاش کنید.
helper-refused = این کار ممکن نیست. یک لینک جدید بخواهید.
helper-open-in-browser = این لینک را در مرورگر خود باز کنید
helper-chat-why = الان داخل یک اپلیکیشن دیگر هستید. آنجا با هم دیدن گاهی کار نمی‌کند.
helper-chat-how = روی منو بزنید. آنجا این را انتخاب کنید: باز کردن در مرورگر.
helper-go-on = همین‌جا ادامه دهید
helper-no-link = اینجا می‌توانید همراه کسی ببینید
helper-ask-link = برای این کار یک لینک یا کد QR لازم است. آن را از کسی بگیرید که به او کمک می‌کنید.
helper-dead = این لینک کار نمی‌کند یا وقت آن گذشته است
helper-ask-new-link = می‌خواهید همراه کسی ببینید؟ یک لینک جدید بخواهید.
helper-over = با هم دیدن تمام شد
helper-stopped = شما دیگر همراه او نمی‌بینید
helper-stopped-thanks = از کمک شما ممنونیم.
helper-of-buddy = شما به { $name } کمک می‌کنید
helper-of-family = شما همراه { $name } می‌خوانید
helper-until-day = تا پایان { $day } { $date }
helper-until-time = تا { $day } { $date } ساعت { $time }
helper-do-not-forward = چیزی برای دیگران نفرستید. از این صفحه عکس نگیرید.
helper-do-not-forward-je = چیزی برای دیگران نفرستید. از این صفحه عکس نگیرید.
helper-you-see = شما این‌ها را می‌بینید:
helper-you-see-je = شما این‌ها را می‌بینید:
helper-you-never-see = شما هیچ‌وقت این‌ها را نمی‌بینید:
helper-you-never-see-je = شما هیچ‌وقت این‌ها را نمی‌بینید:
helper-coordinator = سؤالی دارید؟ زنگ بزنید به:
helper-coordinator-je = سؤالی دارید؟ زنگ بزنید به:
helper-stop = دیگر همراه او نمی‌بینم
helper-stop-failed = تمام کردن الان ممکن نیست. کمی بعد دوباره تلاش کنید.
helper-goal-of = هدف { $name }
helper-no-tasks = الان تمرینی برای دیدن نیست.
helper-one-of = تمرین { $number } از { $total }
helper-task-before = تمرین قبلی
helper-task-after = تمرین بعدی
helper-look-for = به چه چیزی توجه کنید؟
helper-evidence = کاری که انجام شده است
helper-no-evidence = هنوز چیزی فرستاده نشده است.
helper-not-received = این هنوز در راه است.
helper-see-photo = عکس را ببینید
helper-evidence-failed = این کار الان ممکن نیست. ببینید اینترنت شما روشن است یا نه.
helper-do-you-understand = این را می‌فهمید؟
helper-choose-face = اول یک چهره انتخاب کنید.
helper-tip = پیشنهادی دارید؟ آن را بنویسید یا با صدا بگویید. اگر نخواهید، لازم نیست.
helper-not-sent = هنوز فرستاده نشده است. همه چیز همین‌جا می‌ماند. وقتی اینترنت باشد، اپلیکیشن دوباره تلاش می‌کند.
helper-not-taken = شهرداری نمی‌تواند این را قبول کند. چیزی را تغییر دهید و دوباره تلاش کنید.
helper-sent = فرستاده شد. خیلی ممنون!
helper-goal = هدف
helper-wishes = آرزوها
helper-lessons = کلاس‌ها و قرارهای ملاقات
helper-no-lessons = الان کلاسی در پیش نیست.

## Als iets niet lukt

still-busy = کمی صبر کنید. این بیشتر از همیشه طول می‌کشد.
try-again = دوباره تلاش کنید
as-of = این اطلاعات ساعت { $time } گرفته شده است. گرفتن اطلاعات جدید الان ممکن نیست.
failure-unreachable = الان وصل نمی‌شود. ببینید اینترنت شما روشن است یا نه.
failure-signed-out = شما از اپلیکیشن خارج شده‌اید.
failure-missing = شهرداری شما این را ندارد.
failure-changed = این حالا تغییر کرده است.
failure-unreadable = الان نمی‌توانیم این را نشان دهیم.
failure-busy = الان شلوغ است. کمی صبر کنید و بعد دوباره تلاش کنید.
failure-municipality = چیزی در شهرداری کار نمی‌کند. بعداً دوباره تلاش کنید.
some-unreadable =
    { $count ->
        [one] { $count } بخش را الان نمی‌توانیم نشان دهیم.
       *[other] { $count } بخش را الان نمی‌توانیم نشان دهیم.
    }
not-offered = این هنوز وجود ندارد
not-offered-why = شهرداری شما این را در اپلیکیشن نگذاشته است. از شخص رابط خود بپرسید.
not-found = این صفحه وجود ندارد
not-found-why = به «امروز» برگردید.
only-in-dutch = فقط به زبان هلندی

## Privacy en toegankelijkheid

privacy-1 = فقط شما و شهرداری اطلاعات شما را می‌بینید.
privacy-shared = چیزی را به کسی نشان می‌دهید؟ آن شخص فقط چیزی را می‌بیند که شما انتخاب کرده‌اید، تا وقتی که دیگر نشان ندهید.
privacy-2 = وقتی اپلیکیشن را می‌بندید، چیزی دربارهٔ شما در این تلفن نمی‌ماند. فقط این را نگه می‌داریم که چطور می‌خوانید: زبان شما و صدایی که متن را می‌خواند. اگر بگویید این تلفن مال خودتان است، هر چه هنوز فرستاده نشده است هم در تلفن می‌ماند.
privacy-3 = اپلیکیشن هیچ چیزی به شرکت‌های دیگر نمی‌فرستد.
privacy-4 = دربارهٔ اطلاعات خود سؤالی دارید؟ به شهرداری زنگ بزنید.
access-1 = این اپلیکیشن برای همه ساخته شده است. حتی اگر خوب نمی‌خوانید، خوب نمی‌بینید یا خوب نمی‌شنوید.
access-2 = ما اپلیکیشن را با قواعد WCAG 2.2، سطح AA، آزمایش می‌کنیم.
access-3 = چیزی برای شما کار نمی‌کند؟ به شهرداری زنگ بزنید.

## Codes van het contract

agenda-status-verplaatst = زمان دیگر
agenda-status-geannuleerd = برگزار نمی‌شود
agenda-status-geweest = برگزار شد
partij-inburgeraar = این را من انجام می‌دهم
partij-gemeente = این را شهرداری انجام می‌دهد
partij-beide = این را با هم انجام می‌دهیم
partij-onbekend = توافق‌های دیگر
voortgang-komt = بعداً شروع می‌شود
voortgang-bezig = در حال انجام
voortgang-klaar = تمام شد
voortgang-vervallen = دیگر لازم نیست
voortgang-onbekend = معلوم نیست
station-azc_gesprek = گفت‌وگوها در مرکز پناهجویان
station-opstartklas = کلاس شروع
station-intake_a = گفت‌وگوی آشنایی اول
station-intake_b = گفت‌وگوی آشنایی دوم
station-diagnose = آزمون توانایی یادگیری
station-voorlopige_route = مسیر یادگیری موقت
station-wachten = انتظار
station-pip = برنامهٔ PIP
station-fase = مرحله
station-examens = امتحان‌ها
station-eindgesprek = گفت‌وگوی پایانی
station-nazorg = بعد از ادغام در جامعه
station-onbekend = قدم
leefgebied-zelfredzaamheid = روی پای خود
leefgebied-werk = کار
leefgebied-taal = زبان
leefgebied-meedoen = مشارکت در جامعه
leefgebied-onbekend = هدف
leerroute-b1_route = مسیر B1
leerroute-onderwijsroute = مسیر تحصیلی
leerroute-z_route = مسیر Z
leerroute-onbekend = مسیر یادگیری
niveau-alfa_a = Alfa A
niveau-alfa_b = Alfa B
niveau-alfa_c = Alfa C
niveau-a0 = A0
niveau-a1 = A1
niveau-a2 = A2
niveau-b1 = B1
niveau-b2 = B2
niveau-onbekend = ؟
onderdeel-taallessen = کلاس‌های زبان
onderdeel-knm = شناخت جامعهٔ هلند
onderdeel-map = دورهٔ بازار کار و مشارکت
onderdeel-pvt = بیانیهٔ مشارکت
onderdeel-participatie = مشارکت در جامعه
onderdeel-alfabetisering = یادگیری خواندن و نوشتن
onderdeel-examens = امتحان‌ها
onderdeel-eindgesprek = گفت‌وگوی پایانی
onderdeel-stage = کارآموزی
onderdeel-onbekend = بخش دیگر
examen-KNM = شناخت جامعهٔ هلند
examen-LE = خواندن
examen-LU = گوش دادن
examen-SC = نوشتن
examen-SP = صحبت کردن
examen-onbekend = امتحان
uitslag-geslaagd = قبول شدید
uitslag-gezakt = هنوز قبول نشده‌اید
uitslag-geen_uitslag = نتیجه‌ای نیست
uitslag-onbekend = نتیجه‌ای نیست
uitslag-nog-niet = هنوز انجام نشده
vaardigheid-luisteren = گوش دادن
vaardigheid-lezen = خواندن
vaardigheid-gesprekken = گفت‌وگو
vaardigheid-spreken = صحبت کردن
vaardigheid-schrijven = نوشتن
vaardigheid-onbekend = زبان
bron-docent = معلم
bron-toets = آزمون
bron-zelf = خودم
bron-onbekend = معلوم نیست
plek-les = در کلاس
plek-werk = در محل کار
plek-buurt = در محله
plek-onbekend = جای دیگر
taak-open = جدید
taak-bezig = در حال انجام
taak-ingeleverd = تحویل داده شد
taak-feedback = نظر رسید
taak-klaar = تمام شد
taak-onbekend = معلوم نیست
bewijs-foto = عکس
bewijs-audio = صدای ضبط‌شده
bewijs-tekst = متن
bewijs-pdf = PDF
bewijs-onbekend = فایل
vervoer-lopend = پیاده
vervoer-fiets = دوچرخه
vervoer-bus = اتوبوس
vervoer-trein = قطار
vervoer-taxi = تاکسی
vervoer-onbekend = رفت‌وآمد
rol-inburgeraar = شرکت‌کننده
rol-regievoerder = مسئول برنامه
rol-klantmanager = مشاور شهرداری
rol-casemanager = مسئول پیگیری
rol-docent = معلم
rol-jobcoach = مربی کار
rol-collega = همکار
rol-werkgever = کارفرما
rol-taalmaatje = همیار زبان
rol-taalcoach = مربی زبان
rol-coordinator = هماهنگ‌کننده
rol-woonbegeleider = راهنمای خانه و زندگی
rol-budgetcoach = مربی دخل و خرج
rol-kansenverkenner = راهنمای فرصت‌ها
rol-sleutelpersoon = معتمد هم‌زبانان
rol-coach = مربی
rol-tolk = مترجم
rol-familie = خانواده
rol-onbekend = کمک‌کننده
doelgroep-taalmaatje = همیار زبان
doelgroep-familie = خانواده
doelgroep-onbekend = کس دیگر
wijze-qr = کد QR در صفحهٔ تلفن من
wijze-link = لینک با رمز
wijze-onbekend = طور دیگر
teken-alles = همه را می‌فهمم
teken-een_deel = بخشی را می‌فهمم
teken-nog_niet = هنوز نمی‌فهمم
teken-onbekend = نظر
language-nl = هلندی
language-ar = عربی
language-ti = تیگرینیا
language-tr = ترکی
language-en = انگلیسی
language-fa = فارسی
language-prs = دری
language-so = سومالیایی
language-uk = اوکراینی
language-ps = پشتو
language-ckb = کردی سورانی
language-kmr = کردی کرمانجی
language-am = امهری
language-fr = فرانسوی
language-es = اسپانیایی
language-ru = روسی
