# De woorden van Mijn PIP in het Arabisch: eenvoudig Modern Standaardarabisch, passend voor man en vrouw.
# Op knoppen staat een handeling (masdar), geen gebiedende wijs. Vaste woorden: GLOSSARY.md. Twijfels: REVIEW.md.

## De balken

main-navigation = القائمة الرئيسية
skip-to-content = الانتقال إلى المحتوى
choose-language = اختيار اللغة
me-and-my-phone = أنا وهاتفي
read-together = القراءة معًا
listen = استماع
stop-reading = إيقاف القراءة الآن
tab-vandaag = اليوم
tab-plan = خطتي
tab-lessen = الدروس
tab-portfolio = ملفي
tab-contact = تواصل

## De schermen

title-vandaag = اليوم
title-plan = خطتي
title-afspraken = اتفاقاتي
title-leerroute = مسار تعلّمي
title-brief = رسالتي الرسمية
title-doel = هدفي
title-geld = نقودي
title-kiezen = الاختيار
title-lessen = دروسي
title-portfolio = ملفي اللغوي
title-contact = الشخص المسؤول عني
title-kaart = عرض بطاقة بالهولندية
title-ik = أنا وهاتفي
title-taal = اختيار اللغة
title-delen = العرض على الآخرين
title-deel = المشاهدة معًا
title-privacy = الخصوصية
title-toegankelijkheid = سهولة الاستخدام للجميع

## Inloggen

welcome = أهلًا بك في Mijn PIP
welcome-plan = هنا خطتك.
welcome-lessons = هنا أوقات دروسك وأماكنها.
welcome-contact = هنا من يساعدك.
sign-in = تسجيل الدخول عبر DigiD
sign-in-again = تسجيل الدخول من جديد
session-ended = تم تسجيل خروجك
session-ended-why = هذا أكثر أمانًا. للمتابعة يلزم تسجيل الدخول من جديد.
session-ended-kept = ما كتبته أو سجّلته بصوتك يبقى هنا. تسجيل الدخول يفتح نافذة جديدة. بعد ذلك يُرجى العودة إلى هنا.
signed-in = تم تسجيل دخولك.
sign-out = تسجيل الخروج
sign-out-failed = لم ينجح تسجيل الخروج الآن. يمكنك المحاولة من جديد بعد قليل.
unsent-title = لم يتم الإرسال بعد
unsent-count =
    { $count ->
        [zero] كل رسائلك وصلت إلى البلدية.
        [one] رسالة واحدة منك لم تصل إلى البلدية بعد.
        [two] رسالتان منك لم تصلا إلى البلدية بعد.
        [few] { $count } رسائل منك لم تصل إلى البلدية بعد.
        [many] { $count } رسالة منك لم تصل إلى البلدية بعد.
       *[other] { $count } رسالة منك لم تصل إلى البلدية بعد.
    }
unsent-send = إرسال الآن
unsent-keep = حفظ في هذا الهاتف
unsent-discard = حذف
unsent-still = لم ينجح الإرسال الآن. هل الإنترنت يعمل عندك؟
call-municipality = الاتصال بالبلدية

## Dagen

today = اليوم
tomorrow = غدًا
yesterday = أمس
in-days =
    { $days ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
days-ago =
    { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
weekday-short-1 = ن
weekday-short-2 = ث
weekday-short-3 = ر
weekday-short-4 = خ
weekday-short-5 = ج
weekday-short-6 = س
weekday-short-7 = ح
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
day-with-items =
    { $items ->
        [0] { $day }: لا شيء
        [zero] { $day }: لا شيء
        [one] { $day }: موعد واحد
        [two] { $day }: موعدان
        [few] { $day }: { $items } مواعيد
        [many] { $day }: { $items } موعدًا
       *[other] { $day }: { $items } موعد
    }
minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
since = منذ { $date }

## Vandaag

good-morning = صباح الخير، { $name }
good-afternoon = مساء الخير، { $name }
good-evening = مساء الخير، { $name }
next-step = الخطوة التالية
nothing-planned = لا يوجد شيء الآن. كل جديد سيظهر هنا.
appointment = موعد
private-appointment = موعد خاص
show-the-way = عرض الطريق
join-now = الانضمام الآن
join-from = رابط الانضمام سيظهر هنا من الساعة { $time }
i-am-late = سأتأخر
call-now = الاتصال الآن
cannot-come = لا يمكنني الحضور
you-do-not-come = لن أحضُر
read-message = قراءة الرسالة
see-agreements = عرض الاتفاق
see-feedback = عرض الملاحظات
new-for-you = جديد لك
new-answer = رد من { $name }
new-message = رسالة من { $name }
new-feedback = ملاحظات من { $name } على مهمتك
new = جديد

## Plan

my-road = طريقي
you-are-here = أنت هنا
my-goal = هدفي
my-own-words = بكلماتي أنا
my-wish = أمنيتي
agreements-count =
    { $count ->
        [zero] لا توجد اتفاقات
        [one] اتفاق واحد
        [two] اتفاقان
        [few] { $count } اتفاقات
        [many] { $count } اتفاقًا
       *[other] { $count } اتفاق
    }
no-agreements = لا توجد لديك اتفاقات بعد. ستكون الاتفاقات بينك وبين الشخص المسؤول عنك.
private-agreement = اتفاق خاص
private-goal = هدف خاص
private-wish = أمنية خاصة
waiting-since = أنت في الانتظار منذ { $date }
plan-coming = خطتك قادمة
plan-coming-why =
    { $weeks ->
        [zero] البلدية تضع معك خطة. ستكون الخطة جاهزة خلال { $weeks } أسبوع بعد أن تبدأ بلديتك بمساعدتك. لا شيء مطلوب منك الآن.
        [one] البلدية تضع معك خطة. ستكون الخطة جاهزة خلال أسبوع واحد بعد أن تبدأ بلديتك بمساعدتك. لا شيء مطلوب منك الآن.
        [two] البلدية تضع معك خطة. ستكون الخطة جاهزة خلال أسبوعين بعد أن تبدأ بلديتك بمساعدتك. لا شيء مطلوب منك الآن.
        [few] البلدية تضع معك خطة. ستكون الخطة جاهزة خلال { $weeks } أسابيع بعد أن تبدأ بلديتك بمساعدتك. لا شيء مطلوب منك الآن.
        [many] البلدية تضع معك خطة. ستكون الخطة جاهزة خلال { $weeks } أسبوعًا بعد أن تبدأ بلديتك بمساعدتك. لا شيء مطلوب منك الآن.
       *[other] البلدية تضع معك خطة. ستكون الخطة جاهزة خلال { $weeks } أسبوع بعد أن تبدأ بلديتك بمساعدتك. لا شيء مطلوب منك الآن.
    }
next-talk = الحديث القادم معك
no-talk-yet = لا يوجد موعد للحديث معك بعد. سيخبرك به الشخص المسؤول عنك.
part-unreadable = لا يمكننا عرض هذا بشكل جيد الآن. يمكنك سؤال الشخص المسؤول عنك.
see-goal = هدفي وأمنياتي
no-goal = لا يوجد هدف في خطتك بعد. سيتحدث معك عنه الشخص المسؤول عنك.
my-sub-goals = ما أريد أن أتعلّمه وأفعله
my-wishes = أمنياتي
no-wishes = لا توجد لديك أمنيات مكتوبة بعد.
add-wish = ما هي أمنيتك؟ يمكنك كتابتها أو قولها بصوتك.
spoken-wish = أمنية مسجّلة بالصوت
see-contact = سؤال الشخص المسؤول عنك

## Antwoorden op een afspraak

ask-begrip = هل هذا الاتفاق واضح لك؟
begrip-begrepen = هذا واضح لي
begrip-vraag = عندي سؤال
begrip-onbekend = جواب آخر
ask-uitvoering = كيف يسير الأمر؟
uitvoering-bezig = أعمل على هذا
uitvoering-klaar = تمّ
uitvoering-lukt_niet = هذا لا ينجح معي
uitvoering-onbekend = جواب آخر
ask-nakoming = هل تم هذا؟
nakoming-klopt = نعم، تم هذا
nakoming-niet_gebeurd = لا، لم يتم هذا
nakoming-onbekend = جواب آخر
ask-reden = لماذا لا ينجح هذا؟
reden-ziek = المرض
reden-kind = الأطفال
reden-werk = العمل
reden-vervoer = المواصلات
reden-geld = المال
reden-te_moeilijk = صعب جدًا
reden-geen_tijd = ليس لدي وقت
reden-anders = شيء آخر
reden-wil_ik_niet_zeggen = لا أريد أن أقول
reden-onbekend = سبب آخر
more-choices = المزيد
answer-other = اختيار جواب آخر
answer-same = إرسال جوابي من جديد
agreement-changed = غيّرت البلدية هذا الاتفاق. يُرجى قراءته مرة أخرى. هل جوابك ما زال صحيحًا؟
no-signature = هذا ليس توقيعًا.
tell-question = ما هو سؤالك؟
tell-plan = ما هي خطوتك التالية؟ يمكنك قولها هنا.
tell-empty = يُرجى كتابة شيء أو قوله أولًا.
send = إرسال
voice-tell = تسجيل صوتي
voice-recording = التسجيل جارٍ الآن
voice-stop = إيقاف التسجيل
voice-recorded = التسجيل جاهز
voice-play = الاستماع للتسجيل
voice-redo = التسجيل من جديد
microphone-refused = غير مسموح للتطبيق باستخدام الميكروفون. يمكنك الكتابة أيضًا.
microphone-absent = لا يمكن لهذا الهاتف تسجيل الصوت الآن. يمكنك الكتابة أيضًا.
standing-waiting = لم يتم الإرسال بعد. سيرسل التطبيق هذا عندما يعمل الإنترنت.
standing-sent = الإرسال جارٍ الآن
standing-received = وصل إلى البلدية
standing-received-at = وصل إلى البلدية في { $date }، الساعة { $time }
standing-refused = لا يمكن للبلدية استلام هذا. يمكنك سؤال الشخص المسؤول عنك.
megabytes = { $size } ميغابايت

## Leerroute

why = لماذا؟
we-talk-on = في { $date } نتحدث عن هذا معًا
no-route = ليس لديك مسار تعلّم بعد. سيتحدث معك عنه الشخص المسؤول عنك.
provisional = مؤقت: قد يتغير هذا.
target-level = المستوى الذي هو هدفك
hours-attended =
    { $hours ->
        [zero] لا توجد ساعات حضور بعد
        [one] حضرت ساعة واحدة
        [two] حضرت ساعتين
        [few] حضرت { $hours } ساعات
        [many] حضرت { $hours } ساعة
       *[other] حضرت { $hours } ساعة
    }
hours-of-total = { $hours } من { $total } ساعة
hours-to-go =
    { $hours ->
        [zero] لم تبق ساعات
        [one] بقيت ساعة واحدة
        [two] بقيت ساعتان
        [few] بقيت { $hours } ساعات
        [many] بقيت { $hours } ساعة
       *[other] بقيت { $hours } ساعة
    }
hours-absent = ساعات بدون حضور: مع إبلاغ { $reported }، بدون إبلاغ { $unreported }
known-until = هذه المعلومات حتى نهاية يوم { $date }
attempts-left =
    { $count ->
        [0] لا توجد محاولة مجانية أخرى
        [zero] لا توجد محاولة مجانية أخرى
        [one] بقيت محاولة مجانية واحدة
        [two] بقيت محاولتان مجانيتان
        [few] بقيت { $count } محاولات مجانية
        [many] بقيت { $count } محاولة مجانية
       *[other] بقيت { $count } محاولة مجانية
    }
term = مدة الاندماج
extended = أصبح لديك وقت أكثر
register-before = آخر يوم للتسجيل في الامتحان: { $date }
register-passed = يُرجى التحدث مع الشخص المسؤول عنك عن هذا الامتحان.
pay-yourself = دفع ثمن الدروس والامتحانات عليك. يمكنك أخذ قرض من DUO. يمكنك سؤال الشخص المسؤول عنك كيف يتم ذلك.
self-study = التعلّم بنفسك
self-study-total =
    { $minutes ->
        [zero] { $minutes } دقيقة في آخر 7 أيام
        [one] دقيقة واحدة في آخر 7 أيام
        [two] دقيقتان في آخر 7 أيام
        [few] { $minutes } دقائق في آخر 7 أيام
        [many] { $minutes } دقيقة في آخر 7 أيام
       *[other] { $minutes } دقيقة في آخر 7 أيام
    }
self-study-none = لا يوجد شيء مكتوب بعد.
self-study-ask = كم من الوقت تعلّمت بنفسك اليوم؟
self-study-what = ماذا تعلّمت؟ يمكنك ترك هذا فارغًا.
self-study-note = إضافة
ask-when-to-register = يمكنك سؤال الشخص المسؤول عنك متى يكون التسجيل في الامتحان.
no-letter = لا توجد لديك رسالة رسمية عن خطتك بعد.
only-the-letter-counts = هذا شرح. الرسالة الرسمية بالهولندية هي وحدها المعتمدة.
date-of-letter = تاريخ الرسالة الرسمية
object-until = آخر يوم لتقديم اعتراض
reference = رقم الرسالة الرسمية
open-letter = فتح الرسالة الرسمية (PDF)
save-letter = حفظ الرسالة الرسمية ({ $size } ميغابايت)
save-letter-why = بعد ذلك يمكنك فتح الرسالة الرسمية بدون إنترنت أيضًا. يُرجى فعل هذا في هاتفك الخاص فقط.
plan-is-not-letter = الرسالة الرسمية هي قرار. خطتك قد تتغير بدون رسالة رسمية جديدة.

## Geld

no-money = البلدية لا تدفع عنك مصاريف ثابتة الآن.
ontzorgniveau-volledig = البلدية تدفع عنك المصاريف الثابتة
ontzorgniveau-gedeeltelijk = البلدية تدفع عنك جزءًا من المصاريف الثابتة
ontzorgniveau-onbekend = مساعدة في أمور المال
money-period = من { $from } حتى نهاية يوم { $until }
money-to-live = مال للمعيشة
ritme-week = كل أسبوع
ritme-maand = كل شهر
ritme-onbekend = في أيام محددة
next-payment = المرة القادمة: يوم { $day } { $date }
fixed-costs = المصاريف الثابتة هذا الشهر
paid-by-municipality = البلدية تدفع
paid-by-me = الدفع عليك
due-on = في { $date }
betaling-huur = الإيجار
betaling-energie = الغاز والكهرباء
betaling-water = الماء
betaling-zorgverzekering = التأمين الصحي
betaling-verzekering = تأمين
betaling-onbekend = مصاريف أخرى
betaling-status-komt = لم يتم بعد
betaling-status-betaald = تم الدفع
betaling-status-aangevraagd = تم تقديم الطلب
betaling-status-onbekend = غير معروف
allowances = الإعانات
toeslag-huurtoeslag = إعانة للإيجار
toeslag-zorgtoeslag = إعانة للتأمين الصحي
toeslag-kindgebonden_budget = إعانة للأطفال
toeslag-kinderopvangtoeslag = إعانة لحضانة الأطفال
toeslag-onbekend = إعانة أخرى
wind-down = الاعتماد على النفس خطوة بخطوة
from-day = ابتداءً من { $date }
budget-coach = من يساعدك في أمور المال
help-afterwards = المساعدة بعد ذلك

## Kiezen

menu-explained = يمكنك اختيار ما يناسبك. اختيارك يصل إلى البلدية.
nothing-to-choose = لا يوجد شيء للاختيار الآن.
menukaart-onderdeel = أجزاء من مسار تعلّمك
menukaart-workshop = دورات قصيرة
menukaart-onbekend = اختيارات أخرى
choose-this = اختيار هذا
choose-no-longer = إلغاء الاختيار
chosen = هذا اختيارك
places-left =
    { $count ->
        [0] لم يبق مكان
        [zero] لم يبق مكان
        [one] بقي مكان واحد
        [two] بقي مكانان
        [few] بقيت { $count } أماكن
        [many] بقي { $count } مكانًا
       *[other] بقي { $count } مكان
    }
at-the-same-time = لديك موعد آخر في هذا الوقت: { $time }

## Op papier

print = طباعة
print-more =
    { $count ->
        [zero] لا يوجد المزيد في التطبيق
        [one] والمزيد في التطبيق: { $count }
        [two] والمزيد في التطبيق: { $count }
        [few] والمزيد في التطبيق: { $count }
        [many] والمزيد في التطبيق: { $count }
       *[other] والمزيد في التطبيق: { $count }
    }
print-made = تاريخ هذه الورقة: { $date }
this-week = هذا الأسبوع

## Lessen

no-lessons = لا توجد لديك دروس في الأسبوعين القادمين.
moved-from = كان في الساعة { $time }
other-place = مكان آخر
new-in-timetable = جديد في مواعيدك
no-lessons-this-week = لا توجد لديك دروس في هذا الأسبوع.
earlier-this-week = ما مضى من هذا الأسبوع
week-before = الأسبوع السابق
week-after = الأسبوع التالي
back-to-today = العودة إلى اليوم
in-the-evening = في المساء
in-the-weekend = في نهاية الأسبوع
the-door = الدخول من هنا
transport-arranged = تم ترتيب هذا
bring = يُرجى إحضار
homework = الواجب المنزلي
theme-of-the-week = الموضوع:
home-visit = زيارة في بيتك
family-welcome = يمكن لعائلتك الحضور معك
childcare-arranged = تم ترتيب حضانة الأطفال
childcare-open = لم يتم ترتيب حضانة الأطفال بعد
interpreter-arranged = يوجد مترجم
interpreter-open = لا يوجد مترجم بعد
compulsory = إلزامي
voluntary = الاختيار لك
ask-about-this = سؤال عن هذا
to-my-calendar = حفظ في تقويم هاتفي
all-to-my-calendar = حفظ كل المواعيد في تقويم هاتفي
calendar-why = بعد ذلك يذكّرك هاتفك بدروسك.
calendar-failed = لم ينجح هذا الآن. يمكنك المحاولة من جديد بعد قليل.

## Niet kunnen komen, en hoe het was

ask-absence = لماذا لا يمكنك الحضور؟
tell-absence = يمكنك كتابة المزيد أو قوله بصوتك. هذا ليس ضروريًا.
come-after-all = سأحضُر
lesson-changed = تغيّر هذا الموعد. يمكنك رؤية التغيير في الأعلى. هل يمكنك الحضور بعد هذا التغيير؟
exam-cannot-come = هذا امتحان. إذا كان لا يمكنك الحضور، يُرجى الاتصال بـ DUO.
exam-cannot-come-ask = هذا امتحان. إذا كان لا يمكنك الحضور، يُرجى الاتصال بالشخص المسؤول عنك.
call-duo = الاتصال بـ DUO
ask-experience = كيف كان الأمر؟
ervaring-te_makkelijk = أسهل من اللازم
ervaring-goed = جيد
ervaring-te_moeilijk = أصعب من اللازم
ervaring-te_veel = أكثر من اللازم
ervaring-onbekend = جواب آخر

## Portfolio

my-levels = مستواي
goal-is = الهدف: { $level }
my-tasks = مهامي
no-tasks = لا توجد لديك مهام بعد. المعلّم يجهّزها لك.
private-task = مهمة خاصة
evidence = هذا ما أنجزته
evidence-add = عرض ما فعلته
evidence-add-this = إضافة
evidence-nothing = لا يوجد شيء للإضافة بعد. يُرجى أولًا أخذ صورة أو تسجيل صوت أو كتابة نص.
evidence-words = كتابة ما فعلته
evidence-choose-pdf = اختيار ملف PDF
evidence-too-large = هذا الملف كبير جدًا. أكبر حجم ممكن هو 10 ميغابايت.
evidence-wrong-type = هذا الملف ليس PDF. يُرجى اختيار ملف آخر.
evidence-not-arrived = هذا لم يصل. يُرجى حذفه، ثم عمله من جديد.
save-file = حفظ الملف ({ $size } ميغابايت)
phone-full = هاتفك ممتلئ. يُرجى ترك هذا التطبيق مفتوحًا حتى يتم إرسال كل شيء.
hand-in = تسليم
hand-in-again = التسليم من جديد
handed-in-waits = تم تسليم هذا. سينظر فيه المعلّم.
take-back = استرجاع
seen-together = تمت المشاهدة معًا
who-sees = من يرى هذا؟
who-sees-team = المعلّم والشخص المسؤول عنك
who-sees-also = { $name } أيضًا
tasks-everywhere = كل المهام
remove = حذف
remove-sure = حذف هذا؟ بعد الحذف لا يمكن استرجاعه.
remove-yes = نعم، حذف
remove-no = لا، يبقى هنا
my-story = قصتي
story-where = أين تكلمت بالهولندية؟
story-what = ماذا فعلت؟ يمكنك قوله بصوتك.
story-none = لا توجد قصة هنا بعد. يمكنك البدء بشيء صغير، مثل حديث قصير في المحل.
level-own = ما رأيك أنت؟
level-growth = كيف سار الأمر حتى الآن؟
print-pictures = مع صورك: { $size } ميغابايت

## Contact

call = اتصال
call-name = الاتصال بـ { $name }
mail = بريد إلكتروني
speaks = اللغات:
reachable-until = الاتصال ممكن حتى الساعة { $time }
reachable-today = الاتصال ممكن اليوم من الساعة { $time }
reachable-tomorrow = الاتصال ممكن غدًا من الساعة { $time }
reachable-from = الاتصال ممكن يوم { $day } من الساعة { $time }
deputy = الرد الآن من { $name }
messages = الرسائل
other-helpers = أشخاص آخرون يساعدونك
private-helper = مساعدة خاصة
hear-name = سماع الاسم
ask = طرح سؤال
ask-topic = ما موضوع سؤالك؟
other-topic = اختيار موضوع آخر
tell-letter = يُرجى أخذ صورة للرسالة الورقية. ما هو سؤالك عن الرسالة؟
interpreter-wanted = أريد مترجمًا
photo = صورة
photo-take = أخذ صورة
photo-again = أخذ صورة أخرى
photo-people = هل في الصورة أشخاص؟ يُرجى طلب موافقتهم أولًا.
photo-failed = لا يمكن للتطبيق فتح هذه الصورة. يُرجى أخذ صورة جديدة.
onderwerp-geld = المال
onderwerp-school = المدرسة والدروس
onderwerp-kind = الأطفال
onderwerp-werk = العمل
onderwerp-wonen = السكن
onderwerp-gezondheid = الصحة
onderwerp-brief = رسالة ورقية
onderwerp-anders = شيء آخر
onderwerp-onbekend = رسالة
over-agenda-items = عن درس أو موعد
over-begeleidingsafspraken = عن اتفاق في خطتك
over-portfolio-taken = عن مهمة
over-pip = عن خطتك
over-ontzorgen = عن نقودك
over-documenten = عن رسالتك الرسمية
over-menukaart = عن شيء للاختيار

## Een kaart om te laten zien

show-a-card = عرض بطاقة بالهولندية
card-explained = يُرجى اختيار بطاقة. يمكنك عرضها في مكتب الاستقبال أو في المحل. البطاقة مكتوبة بالهولندية.
card-away = إغلاق البطاقة
card-i-speak = أتكلم: { $language }.
card-appointment = أريد حجز موعد، من فضلك.
card-interpreter = أريد مترجمًا، من فضلك.
card-letter = لا أفهم هذه الرسالة. هل يمكنك مساعدتي؟
card-slowly = هل يمكنك التكلم ببطء؟
card-write-down = هل يمكنك كتابة هذا لي؟
card-call-contact = هل يمكنك الاتصال بالشخص المسؤول عني؟
card-doctor = أريد التحدث مع طبيب، من فضلك.
card-way = هل يمكنك وصف الطريق لي؟

## Ik

my-language = لغتي
translation-unchecked = هذه الترجمة لم يراجعها إنسان بعد.
demo-crash = عرض تجريبي: تعطيل التطبيق

## Samen lezen en voorlezen

helper-language = هل يقرأ معك أحد؟ يُرجى اختيار لغة هذا الشخص.
read-aloud = القراءة بصوت عالٍ
voice-why = ربما يستطيع هذا الهاتف القراءة بصوت عالٍ بلغتك. يُرجى الاستماع أولًا: هل الصوت جيد؟
voice-try = الاستماع إلى الصوت
voice-sentence = مرحبًا. أنا أقرأ هذا النص بصوت عالٍ.
voice-question = هل هذا الصوت بلغتك؟
yes = نعم
no = لا
listen-again = مرة أخرى
voice-on = القراءة بصوت عالٍ تعمل الآن. يمكنك الضغط على السماعة بجانب النص.
voice-off = إيقاف القراءة بصوت عالٍ
voice-wrong = إذن لن يقرأ الهاتف بصوت عالٍ. هكذا لن يصلك أبدًا صوت بلغة خاطئة.
voice-none = لا يوجد في هذا الهاتف صوت للغتك. لذلك لا تظهر السماعة.
recordings-exist = توجد نصوص سجّلها إنسان بصوته. يمكنك الضغط على السماعة.
read-slowly = القراءة ببطء
home-dates = عرض التاريخ حسب تقويم بلدك الأصلي أيضًا
own-phone = هذا هاتفي الخاص
own-phone-why = يُرجى تشغيل هذا فقط إذا لم يكن أحد غيرك يستخدم هذا الهاتف. ما كتبته ولم يتم إرساله بعد يبقى محفوظًا. حتى بعد إغلاق التطبيق.
own-phone-off = ما كتبته يبقى فقط ما دام التطبيق مفتوحًا.
machine-made = هذا النص ترجمه كمبيوتر. لم يراجعه إنسان.

## Delen

share-who = من سيشاهد معك؟
share-what = ماذا يمكن لهذا الشخص أن يرى؟
share-how-long = كم من الوقت؟
share-how = كيف يصل هذا إلى الشخص الآخر؟
share-back = العودة
share-on = المتابعة
share-family-sees = يمكن لعائلتك أن تقرأ هذا:
share-wishes = أمنياتي أيضًا
share-which-tasks = يُرجى اختيار المهام التي يمكن لرفيق اللغة أن يراها.
share-which-goal = هل يمكن لرفيق اللغة أن يرى هدفًا أيضًا؟ هذا ليس ضروريًا.
share-no-tasks = لا توجد لديك مهام لعرضها بعد. المعلّم يجهّزها لك.
share-choose-task = يُرجى اختيار مهمة أولًا.
share-a-task = مهمة
share-a-goal = هدف
share-term-hour = ساعة واحدة
share-term-evening = حتى نهاية اليوم، الساعة 24:00
share-term-day = 24 ساعة
share-term-week = أسبوع واحد
share-term-month = شهر واحد
share-term-three-months = 3 أشهر
share-is-this-right = هل هذا صحيح؟
share-they-see = هذا الشخص يرى:
share-they-never-see = هذا الشخص لا يرى أبدًا:
share-never-letter = الرسائل الرسمية
share-never-money = المال
share-never-messages = الرسائل
share-never-private = الأشياء الخاصة
share-sees-tasks = المهام التي تم اختيارها
share-make-qr = إنشاء رمز QR
share-make-link = إنشاء الرابط
share-making = جارٍ إنشاء الرمز الآن
share-failed-lost = لم ينجح هذا الآن. هل الإنترنت يعمل عندك؟ ما اخترته يبقى هنا.
share-full = عشرة أشخاص يشاهدون معك الآن
share-full-why = يُرجى إيقاف العرض على شخص منهم أولًا. بعد ذلك يمكنك العرض على شخص آخر.
share-scan = قراءة هذا الرمز بكاميرا الهاتف الآخر
share-qr-label = رمز QR لقراءته بهاتف آخر
share-minutes-left =
    { $minutes ->
        [zero] لم تبق دقائق
        [one] بقيت دقيقة واحدة
        [two] بقيت دقيقتان
        [few] بقيت { $minutes } دقائق
        [many] بقيت { $minutes } دقيقة
       *[other] بقيت { $minutes } دقيقة
    }
share-used = يمكن لـ { $name } المشاهدة معك الآن
share-passed = هذا الرمز لم يعد يعمل
share-make-new = إنشاء واحد جديد
share-done = تمّ
share-send-link = إرسال هذا الرابط
share-send = إرسال الرابط
share-copy = نسخ الرابط
share-copied = تم نسخ الرابط.
share-copy-failed = لا يمكن لهذا الهاتف نسخ الرابط.
share-tell-pin = يُرجى قول هذا الرمز للشخص الآخر بصوتك، وعدم إرساله مع الرابط.
share-link-until = الرابط يعمل مرة واحدة فقط، حتى يوم { $day } { $date }، الساعة { $time }.
share-now = المعروض على الآخرين الآن
share-none = لا شيء معروض على الآخرين الآن.
share-not-used = لم يتم الاستخدام بعد
share-until = حتى يوم { $day } { $date }، الساعة { $time }
share-not-looked = لم تتم المشاهدة بعد
share-looked-last = آخر مشاهدة: { $day } { $date }، الساعة { $time }
share-looked-at = { $day } { $date }، الساعة { $time }
share-looks = كل المشاهدات
share-stop = إيقاف العرض
share-wrong-person = هذا ليس الشخص الصحيح
share-stopped = توقف العرض. هذا الشخص لا يرى شيئًا بعد الآن.
share-not-stopped-yet = لم يتوقف العرض بعد
share-wrong-why = سيتوقف العرض. يُرجى إخبار الشخص المسؤول عنك أيضًا.

## Meekijken: voor wie helpt. "u" tot bekend is wie het is, "je" voor een taalmaatje.

helper-invited = شخص يطلب مساعدتك
helper-what-happens = يُرجى الضغط على الزر. بعد ذلك يظهر لك ما يعرضه هذا الشخص عليك.
helper-only-once = هذا الرابط يعمل مرة واحدة فقط، في هذا الهاتف.
helper-name = ما هو اسمك؟
helper-name-why = هكذا يعرف هذا الشخص من يشاهد معه.
helper-name-empty = يُرجى كتابة اسمك أولًا.
helper-join = نعم، أريد المشاهدة
helper-open = فتح
helper-asking = لحظة من فضلك
helper-pin = ما هو الرمز؟
helper-pin-why = ستة أرقام. تصلك من الشخص الذي أرسل الرابط.
helper-pin-digits = في الرمز ستة أرقام.
helper-pin-wrong =
    { $count ->
        [zero] هذا الرمز غير صحيح. لم تبق محاولات.
        [one] هذا الرمز غير صحيح. بقيت محاولة واحدة.
        [two] هذا الرمز غير صحيح. بقيت محاولتان.
        [few] هذا الرمز غير صحيح. بقيت { $count } محاولات.
        [many] هذا الرمز غير صحيح. بقيت { $count } محاولة.
       *[other] هذا الرمز غير صحيح. بقيت { $count } محاولة.
    }
helper-lost = لا يوجد اتصال الآن. ما كتبته يبقى هنا. سيحاول التطبيق من جديد عندما يعمل الإنترنت.
helper-wait = يوجد ضغط الآن. يُرجى المحاولة من جديد في الساعة { $time }.
helper-refused = لم ينجح هذا. يُرجى طلب رابط جديد.
helper-open-in-browser = فتح هذا الرابط في متصفح الإنترنت
helper-chat-why = أنت الآن داخل تطبيق آخر. هناك لا تعمل المشاهدة معًا دائمًا.
helper-chat-how = يُرجى الضغط على القائمة، ثم اختيار: الفتح في المتصفح.
helper-go-on = المتابعة رغم ذلك
helper-no-link = هنا يمكنك المشاهدة مع شخص آخر
helper-ask-link = لهذا يلزم رابط أو رمز QR. يمكنك طلبه من الشخص الذي يريد مساعدتك.
helper-dead = هذا الرابط لا يعمل أو لم يعد يعمل
helper-ask-new-link = للمشاهدة معًا يُرجى طلب رابط جديد.
helper-over = توقفت المشاهدة معًا
helper-stopped = تم الإيقاف بطلب منك
helper-stopped-thanks = شكرًا على مساعدتك.
helper-of-buddy = مساعدتك لـ { $name }
helper-of-family = القراءة مع { $name }
helper-until-day = حتى نهاية يوم { $day } { $date }
helper-until-time = حتى يوم { $day } { $date }، الساعة { $time }
helper-do-not-forward = يُرجى عدم إرسال أي شيء من هنا إلى الآخرين. يُرجى أيضًا عدم تصوير هذه الشاشة.
helper-do-not-forward-je = من فضلك، ما يظهر هنا يبقى هنا: بدون إرسال إلى الآخرين، وبدون تصوير هذه الشاشة.
helper-you-see = هذا يظهر لك:
helper-you-see-je = هذا يظهر لك:
helper-you-never-see = هذا لا يظهر لك أبدًا:
helper-you-never-see-je = هذا لا يظهر لك أبدًا:
helper-coordinator = هل لديك سؤال؟ يُرجى الاتصال بـ:
helper-coordinator-je = هل عندك سؤال؟ يمكنك الاتصال بـ:
helper-stop = أريد التوقف
helper-stop-failed = لم ينجح التوقف الآن. يمكنك المحاولة من جديد بعد قليل.
helper-goal-of = هدف { $name }
helper-no-tasks = لا توجد مهام لعرضها الآن.
helper-one-of = المهمة { $number } من { $total }
helper-task-before = المهمة السابقة
helper-task-after = المهمة التالية
helper-look-for = إلى ماذا يلزم الانتباه؟
helper-evidence = هذا ما تم إنجازه
helper-no-evidence = لم يتم إرسال شيء بعد.
helper-not-received = هذا ما زال في الطريق.
helper-see-photo = عرض الصورة
helper-evidence-failed = لم ينجح هذا الآن. هل الإنترنت يعمل عندك؟
helper-do-you-understand = هل هذا مفهوم لك؟
helper-choose-face = يُرجى اختيار وجه أولًا.
helper-tip = هل عندك نصيحة؟ يمكنك كتابتها أو قولها بصوتك. هذا ليس ضروريًا.
helper-not-sent = لم يتم الإرسال بعد. كل شيء يبقى هنا. سيحاول التطبيق من جديد عندما يعمل الإنترنت.
helper-not-taken = لا يمكن للبلدية استلام هذا. يُرجى تغيير شيء ثم المحاولة من جديد.
helper-sent = تم الإرسال. شكرًا جزيلًا!
helper-goal = الهدف
helper-wishes = الأمنيات
helper-lessons = الدروس والمواعيد
helper-no-lessons = لا توجد دروس في المواعيد الآن.

## Als iets niet lukt

still-busy = لحظة من فضلك. هذا يستغرق وقتًا أطول من المعتاد.
try-again = المحاولة من جديد
as-of = آخر تحديث: { $time }. التحديث غير ممكن الآن.
failure-unreachable = لا يوجد اتصال الآن. هل الإنترنت يعمل عندك؟
failure-signed-out = تم تسجيل خروجك.
failure-missing = هذا غير موجود لدى بلديتك.
failure-changed = تغيّر هذا في هذه الأثناء.
failure-unreadable = لا يمكننا عرض هذا الآن.
failure-busy = يوجد ضغط الآن. يُرجى الانتظار قليلًا ثم المحاولة من جديد.
failure-municipality = هناك شيء لا يعمل لدى البلدية. يُرجى المحاولة من جديد لاحقًا.
some-unreadable =
    { $count ->
        [zero] كل الأجزاء ظاهرة.
        [one] جزء واحد لا يمكننا عرضه الآن.
        [two] جزءان لا يمكننا عرضهما الآن.
        [few] { $count } أجزاء لا يمكننا عرضها الآن.
        [many] { $count } جزءًا لا يمكننا عرضها الآن.
       *[other] { $count } جزء لا يمكننا عرضها الآن.
    }
not-offered = هذا غير متوفر بعد
not-offered-why = بلديتك لم تضع هذا في التطبيق. يمكنك سؤال الشخص المسؤول عنك.
not-found = هذه الصفحة غير موجودة
not-found-why = يمكنك العودة إلى صفحة «اليوم».
only-in-dutch = بالهولندية فقط

## Privacy en toegankelijkheid

privacy-1 = لا يرى معلوماتك إلا أنت والبلدية.
privacy-shared = هل تعرض شيئًا على شخص آخر؟ هذا الشخص يرى فقط ما اخترته، إلى أن توقف ذلك.
privacy-2 = بعد إغلاق التطبيق لا يبقى شيء عنك محفوظًا في هذا الهاتف. نحفظ فقط طريقة القراءة: لغتك والصوت. هل اخترت «هذا هاتفي الخاص»؟ في هذه الحالة نحفظ أيضًا ما لم يتم إرساله بعد.
privacy-3 = التطبيق لا يرسل شيئًا إلى شركات أخرى.
privacy-4 = هل لديك سؤال عن معلوماتك؟ يمكنك الاتصال بالبلدية.
access-1 = هذا التطبيق للجميع. حتى عند صعوبة القراءة أو النظر أو السمع.
access-2 = نفحص التطبيق حسب قواعد WCAG 2.2، المستوى AA.
access-3 = هل يوجد شيء لا يعمل عندك؟ يمكنك الاتصال بالبلدية.

## Codes van het contract

agenda-status-verplaatst = وقت آخر
agenda-status-geannuleerd = أُلغي الموعد
agenda-status-geweest = انتهى الموعد
partij-inburgeraar = أنا أفعل هذا
partij-gemeente = البلدية تفعل هذا
partij-beide = نفعل هذا معًا
partij-onbekend = اتفاقات أخرى
voortgang-komt = يبدأ لاحقًا
voortgang-bezig = جارٍ الآن
voortgang-klaar = تمّ
voortgang-vervallen = لم يعد لازمًا
voortgang-onbekend = غير معروف
station-azc_gesprek = مقابلات في مركز اللجوء
station-opstartklas = صف البداية
station-intake_a = مقابلة التعارف الأولى
station-intake_b = مقابلة التعارف الثانية
station-diagnose = اختبار القدرة على التعلّم
station-voorlopige_route = مسار تعلّم مؤقت
station-wachten = الانتظار
station-pip = خطة PIP
station-fase = مرحلة
station-examens = الامتحانات
station-eindgesprek = المقابلة الختامية
station-nazorg = بعد الاندماج
station-onbekend = خطوة
leefgebied-zelfredzaamheid = الاعتماد على النفس
leefgebied-werk = العمل
leefgebied-taal = اللغة
leefgebied-meedoen = المشاركة في المجتمع
leefgebied-onbekend = هدف
leerroute-b1_route = مسار B1
leerroute-onderwijsroute = مسار الدراسة
leerroute-z_route = مسار الاعتماد على النفس (Z)
leerroute-onbekend = مسار التعلّم
niveau-alfa_a = Alfa A
niveau-alfa_b = Alfa B
niveau-alfa_c = Alfa C
niveau-a0 = A0
niveau-a1 = A1
niveau-a2 = A2
niveau-b1 = B1
niveau-b2 = B2
niveau-onbekend = ؟
onderdeel-taallessen = دروس اللغة
onderdeel-knm = معرفة المجتمع الهولندي
onderdeel-map = وحدة العمل والمشاركة
onderdeel-pvt = إعلان المشاركة
onderdeel-participatie = المشاركة في المجتمع
onderdeel-alfabetisering = تعلّم القراءة والكتابة
onderdeel-examens = الامتحانات
onderdeel-eindgesprek = المقابلة الختامية
onderdeel-stage = تدريب عملي
onderdeel-onbekend = جزء آخر
examen-KNM = معرفة المجتمع الهولندي
examen-LE = القراءة
examen-LU = الاستماع
examen-SC = الكتابة
examen-SP = التحدث
examen-onbekend = امتحان
uitslag-geslaagd = تم النجاح
uitslag-gezakt = لم يتم النجاح بعد
uitslag-geen_uitslag = لا توجد نتيجة
uitslag-onbekend = لا توجد نتيجة
uitslag-nog-niet = لم يتم بعد
vaardigheid-luisteren = الاستماع
vaardigheid-lezen = القراءة
vaardigheid-gesprekken = المحادثة
vaardigheid-spreken = التحدث
vaardigheid-schrijven = الكتابة
vaardigheid-onbekend = اللغة
bron-docent = المعلّم
bron-toets = اختبار
bron-zelf = أنا
bron-onbekend = غير معروف
plek-les = في الدرس
plek-werk = في العمل
plek-buurt = في الحي
plek-onbekend = في مكان آخر
taak-open = جديد
taak-bezig = جارٍ الآن
taak-ingeleverd = تم التسليم
taak-feedback = وصلت ملاحظات
taak-klaar = تمّ
taak-onbekend = غير معروف
bewijs-foto = صورة
bewijs-audio = تسجيل صوتي
bewijs-tekst = نص
bewijs-pdf = PDF
bewijs-onbekend = ملف
vervoer-lopend = المشي
vervoer-fiets = دراجة
vervoer-bus = حافلة
vervoer-trein = قطار
vervoer-taxi = تاكسي
vervoer-onbekend = رحلة
rol-inburgeraar = شخص مشارك
rol-regievoerder = منسّق الاندماج
rol-klantmanager = مستشار البلدية
rol-casemanager = مسؤول المتابعة
rol-docent = معلّم
rol-jobcoach = مدرّب العمل
rol-collega = زميل عمل
rol-werkgever = صاحب العمل
rol-taalmaatje = رفيق اللغة
rol-taalcoach = مدرّب اللغة
rol-coordinator = منسّق
rol-woonbegeleider = مرافق السكن
rol-budgetcoach = مدرّب الميزانية
rol-kansenverkenner = مستكشف الفرص
rol-sleutelpersoon = وسيط من المجتمع
rol-coach = مدرّب
rol-tolk = مترجم
rol-familie = العائلة
rol-onbekend = مساعد
doelgroep-taalmaatje = رفيق اللغة
doelgroep-familie = العائلة
doelgroep-onbekend = شخص آخر
wijze-qr = رمز QR على شاشتي
wijze-link = رابط مع رمز
wijze-onbekend = طريقة أخرى
teken-alles = أفهم كل شيء
teken-een_deel = أفهم جزءًا
teken-nog_niet = لا أفهم هذا بعد
teken-onbekend = ملاحظات
language-nl = الهولندية
language-ar = العربية
language-ti = التغرينية
language-tr = التركية
language-en = الإنجليزية
language-fa = الفارسية
language-prs = الدرية
language-so = الصومالية
language-uk = الأوكرانية
language-ps = البشتوية
language-ckb = الكردية السورانية
language-kmr = الكردية الكرمانجية
language-am = الأمهرية
language-fr = الفرنسية
language-es = الإسبانية
language-ru = الروسية
