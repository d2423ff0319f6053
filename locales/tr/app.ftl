# De woorden van Mijn PIP in het Turks: korte zinnen, "siz" voor deelnemers, "sen" voor taalmaatjes.
# Achter een waarde tussen accolades staat nooit een achtervoegsel: dat zou niet bij elke naam, tijd of datum passen.
# Vaste woorden: GLOSSARY.md. Twijfels: REVIEW.md.

## De balken

main-navigation = Ana menü
skip-to-content = İçeriğe geçin
choose-language = Dilinizi seçin
me-and-my-phone = Ben ve telefonum
read-together = Birlikte okuma
listen = Dinleyin
stop-reading = Sesli okumayı durdurun
tab-vandaag = Bugün
tab-plan = Plan
tab-lessen = Dersler
tab-portfolio = Portfolyo
tab-contact = İletişim

## De schermen

title-vandaag = Bugün
title-plan = Planım
title-afspraken = Anlaşmalarım
title-leerroute = Öğrenme yolum
title-brief = Mektubum
title-doel = Hedefim
title-geld = Param
title-kiezen = Seçim yapın
title-lessen = Derslerim
title-portfolio = Dil portfolyom
title-contact = İrtibat kişim
title-kaart = Bir kart gösterin
title-ik = Ben ve telefonum
title-taal = Dilinizi seçin
title-delen = Paylaşın
title-deel = Birlikte bakmak
title-privacy = Gizlilik
title-toegankelijkheid = Herkes için kolay kullanım

## Inloggen

welcome = Mijn PIP’e hoş geldiniz
welcome-plan = Burada planınızı görürsünüz.
welcome-lessons = Derslerinizin ne zaman ve nerede olduğunu görürsünüz.
welcome-contact = Size kimin yardım ettiğini görürsünüz.
sign-in = DigiD ile giriş yapın
sign-in-again = Yeniden giriş yapın
session-ended = Çıkış yapıldı
session-ended-why = Bu daha güvenli. Devam etmek için yeniden giriş yapın.
session-ended-kept = Yazdıklarınız ve ses kayıtlarınız burada kalır. Giriş yapmak için yeni bir pencere açılır. Giriş yaptıktan sonra buraya geri dönün.
signed-in = Giriş yaptınız.
sign-out = Çıkış yapın
sign-out-failed = Şu anda çıkış yapılamıyor. Biraz sonra yeniden deneyin.
unsent-title = Henüz gönderilmedi
unsent-count =
    { $count ->
        [one] { $count } mesajınız henüz belediyeye ulaşmadı.
       *[other] { $count } mesajınız henüz belediyeye ulaşmadı.
    }
unsent-send = Şimdi gönderin
unsent-keep = Bu telefonda saklayın
unsent-discard = Göndermeden silin
unsent-still = Şu anda gönderilemiyor. İnternetiniz açık mı, bakın.
call-municipality = Belediyeyi arayın

## Dagen

today = bugün
tomorrow = yarın
yesterday = dün
in-days =
    { $days ->
        [one] { $days } gün sonra
       *[other] { $days } gün sonra
    }
days-ago =
    { $days ->
        [one] { $days } gün önce
       *[other] { $days } gün önce
    }
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
weekday-short-1 = Pzt
weekday-short-2 = Sal
weekday-short-3 = Çar
weekday-short-4 = Per
weekday-short-5 = Cum
weekday-short-6 = Cmt
weekday-short-7 = Paz
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
day-with-items =
    { $items ->
        [0] { $day }: randevu yok
        [one] { $day }: { $items } randevu
       *[other] { $day }: { $items } randevu
    }
minutes =
    { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }
since = { $date } tarihinden beri

## Vandaag

good-morning = Günaydın, { $name }
good-afternoon = İyi günler, { $name }
good-evening = İyi akşamlar, { $name }
next-step = Sonraki adım
nothing-planned = Şu anda burada bir şey yok. Yeni bir şey gelirse burada görürsünüz.
appointment = Randevu
private-appointment = Kişisel randevu
show-the-way = Yol tarifi
join-now = Şimdi katılın
join-from = Katılmak için link saat { $time } olunca burada görünür
i-am-late = Geç kalıyorum
call-now = Şimdi arayın
cannot-come = Gelemiyorum
you-do-not-come = Gelemiyorsunuz
read-message = Mesajı okuyun
see-agreements = Anlaşmaya bakın
see-feedback = Yoruma bakın
new-for-you = Sizin için yeni
new-answer = { $name } size cevap verdi
new-message = { $name } size mesaj gönderdi
new-feedback = { $name } görevinize yorum yaptı
new = yeni

## Plan

my-road = Yolum
you-are-here = Buradasınız
my-goal = Hedefim
my-own-words = Kendi sözlerim
my-wish = Dileğim
agreements-count =
    { $count ->
        [one] { $count } anlaşma
       *[other] { $count } anlaşma
    }
no-agreements = Henüz anlaşmanız yok. Anlaşmaları irtibat kişinizle birlikte yaparsınız.
private-agreement = Kişisel anlaşma
private-goal = Kişisel hedef
private-wish = Kişisel dilek
waiting-since = { $date } tarihinden beri bekliyorsunuz
plan-coming = Planınız geliyor
plan-coming-why =
    { $weeks ->
        [one] Belediye sizinle birlikte bir plan yapar. Belediyeniz size yardım etmeye başladıktan sonra { $weeks } hafta içinde plan hazır olur. Şimdi bir şey yapmanız gerekmiyor.
       *[other] Belediye sizinle birlikte bir plan yapar. Belediyeniz size yardım etmeye başladıktan sonra { $weeks } hafta içinde plan hazır olur. Şimdi bir şey yapmanız gerekmiyor.
    }
next-talk = Sonraki görüşmeniz
no-talk-yet = Takvimde henüz görüşme yok. İrtibat kişiniz size haber verecek.
part-unreadable = Bunu şu anda düzgün gösteremiyoruz. İrtibat kişinize sorun.
see-goal = Hedefim ve dileklerim
no-goal = Planınızda henüz bir hedef yok. İrtibat kişiniz bunu sizinle konuşacak.
my-sub-goals = Öğrenmek ve yapmak istediklerim
my-wishes = Dileklerim
no-wishes = Henüz bir dilek yazmadınız.
add-wish = Dileğiniz nedir? Yazın veya sesli anlatın.
spoken-wish = Sesli dilek
see-contact = İrtibat kişinize sorun

## Antwoorden op een afspraak

ask-begrip = Bu anlaşmayı anladınız mı?
begrip-begrepen = Anladım
begrip-vraag = Bir sorum var
begrip-onbekend = Başka bir cevap
ask-uitvoering = Nasıl gidiyor?
uitvoering-bezig = Yapıyorum
uitvoering-klaar = Bitti
uitvoering-lukt_niet = Olmuyor
uitvoering-onbekend = Başka bir cevap
ask-nakoming = Bu yapıldı mı?
nakoming-klopt = Evet, yapıldı
nakoming-niet_gebeurd = Hayır, yapılmadı
nakoming-onbekend = Başka bir cevap
ask-reden = Neden olmuyor?
reden-ziek = Hastalık
reden-kind = Çocuk
reden-werk = İş
reden-vervoer = Ulaşım
reden-geld = Para
reden-te_moeilijk = Çok zor
reden-geen_tijd = Zamanım yok
reden-anders = Başka bir şey
reden-wil_ik_niet_zeggen = Söylemek istemiyorum
reden-onbekend = Başka bir neden
more-choices = Diğerleri
answer-other = Başka cevap verin
answer-same = Aynı cevabı gönderin
agreement-changed = Belediye bu anlaşmayı değiştirdi. Anlaşmayı bir kez daha okuyun. Cevabınız hâlâ doğru mu?
no-signature = Bu bir imza değildir.
tell-question = Sorunuz nedir?
tell-plan = Ne yapacaksınız? Bize anlatın.
tell-empty = Önce bir şey yazın veya sesli anlatın.
send = Gönderin
voice-tell = Sesli anlatın
voice-recording = Ses kaydediliyor
voice-stop = Ses kaydını durdurun
voice-recorded = Ses kaydı hazır
voice-play = Ses kaydını dinleyin
voice-redo = Yeniden kaydedin
microphone-refused = Uygulamanın mikrofon izni yok. Yazarak da anlatabilirsiniz.
microphone-absent = Bu telefon şu anda ses kaydedemiyor. Yazarak da anlatabilirsiniz.
standing-waiting = Henüz gönderilmedi. İnternet olunca uygulama gönderir.
standing-sent = Gönderiliyor
standing-received = Belediyeye ulaştı
standing-received-at = Belediyeye ulaştı: { $date }, saat { $time }
standing-refused = Belediye bunu alamıyor. İrtibat kişinize sorun.
megabytes = { $size } MB

## Leerroute

why = Neden?
we-talk-on = { $date } tarihinde bunu konuşacağız
no-route = Henüz bir öğrenme yolunuz yok. İrtibat kişiniz bunu sizinle konuşacak.
provisional = Geçici: bu daha sonra değişebilir.
target-level = Ulaşmak istediğiniz seviye
hours-attended =
    { $hours ->
        [one] Katıldığınız süre: { $hours } saat
       *[other] Katıldığınız süre: { $hours } saat
    }
hours-of-total = Toplam { $total } saatin { $hours } saati
hours-to-go = { $hours } saat kaldı
hours-absent = Katılmadığınız süre: { $reported } saat için haber verildi, { $unreported } saat için haber verilmedi
known-until = Bilgiler şu güne kadar, o gün dahil: { $date }
attempts-left =
    { $count ->
        [0] Ücretsiz sınav hakkı kalmadı
        [one] { $count } ücretsiz sınav hakkınız kaldı
       *[other] { $count } ücretsiz sınav hakkınız kaldı
    }
term = Uyum süresi
extended = Size ek süre verildi
register-before = Kayıt için son gün: { $date }
register-passed = Bu sınav hakkında irtibat kişinizle konuşun.
pay-yourself = Derslerin ve sınavların parasını kendiniz ödersiniz. DUO’dan borç para alabilirsiniz. Bunun nasıl yapıldığını irtibat kişinize sorun.
self-study = Kendi başına öğrenme
self-study-total =
    { $minutes ->
        [one] Son 7 günde { $minutes } dakika
       *[other] Son 7 günde { $minutes } dakika
    }
self-study-none = Henüz bir şey yazmadınız.
self-study-ask = Bugün kendi başınıza kaç dakika ders çalıştınız?
self-study-what = Ne öğrendiniz? Burayı boş bırakabilirsiniz.
self-study-note = Kaydedin
ask-when-to-register = Ne zaman kayıt yaptıracağınızı irtibat kişinize sorun.
no-letter = Planınız hakkında henüz bir mektubunuz yok.
only-the-letter-counts = Bu bir açıklamadır. Yalnızca Hollandaca mektup geçerlidir.
date-of-letter = Mektubun tarihi
object-until = İtiraz edebileceğiniz son gün
reference = Mektubun numarası
open-letter = Mektubu açın (PDF)
save-letter = Mektubu kaydedin ({ $size } MB)
save-letter-why = Böylece mektubu internet olmadan da açabilirsiniz. Bunu yalnızca kendi telefonunuzda yapın.
plan-is-not-letter = Mektup bir karardır. Planınız yeni bir mektup olmadan da değişebilir.

## Geld

no-money = Belediye şu anda sabit giderlerinizi ödemiyor.
ontzorgniveau-volledig = Belediye sabit giderlerinizi ödüyor
ontzorgniveau-gedeeltelijk = Belediye sabit giderlerinizin bir kısmını ödüyor
ontzorgniveau-onbekend = Para konusunda yardım
money-period = İlk gün: { $from }, son gün: { $until }
money-to-live = Geçim parası
ritme-week = Her hafta
ritme-maand = Her ay
ritme-onbekend = Belli günlerde
next-payment = Bir sonraki ödeme: { $day } { $date }
fixed-costs = Bu ayki sabit giderler
paid-by-municipality = Belediye öder
paid-by-me = Kendiniz ödersiniz
due-on = Ödeme günü: { $date }
betaling-huur = Kira
betaling-energie = Gaz ve elektrik
betaling-water = Su
betaling-zorgverzekering = Sağlık sigortası
betaling-verzekering = Sigorta
betaling-onbekend = Diğer giderler
betaling-status-komt = Yapılacak
betaling-status-betaald = Ödendi
betaling-status-aangevraagd = Başvuru yapıldı
betaling-status-onbekend = Bilinmiyor
allowances = Devlet yardımları
toeslag-huurtoeslag = Kira yardımı
toeslag-zorgtoeslag = Sağlık sigortası yardımı
toeslag-kindgebonden_budget = Çocuklar için ek yardım
toeslag-kinderopvangtoeslag = Çocuk bakımı yardımı
toeslag-onbekend = Başka bir devlet yardımı
wind-down = Adım adım kendi başına yapmak
from-day = { $date } tarihinden itibaren
budget-coach = Para konusunda size yardım eden kişi
help-afterwards = Daha sonraki yardım

## Kiezen

menu-explained = Ne yapmak istediğinizi seçin. Seçiminiz belediyeye gider.
nothing-to-choose = Şu anda seçecek bir şey yok.
menukaart-onderdeel = Öğrenme yolunuzun bölümleri
menukaart-workshop = Atölye çalışmaları
menukaart-onbekend = Diğer seçenekler
choose-this = Bunu seçin
choose-no-longer = Seçimi geri alın
chosen = Bunu seçtiniz
places-left =
    { $count ->
        [0] Yer kalmadı
        [one] { $count } yer kaldı
       *[other] { $count } yer kaldı
    }
at-the-same-time = Takviminizde aynı saatte başka bir şey var: { $time }

## Op papier

print = Yazdırın
print-more =
    { $count ->
        [one] ve uygulamada { $count } tane daha
       *[other] ve uygulamada { $count } tane daha
    }
print-made = Hazırlandığı gün: { $date }
this-week = Bu hafta

## Lessen

no-lessons = Önümüzdeki iki hafta dersiniz yok.
moved-from = eski saat: { $time }
other-place = Yeri değişti
new-in-timetable = Takviminizde yeni
no-lessons-this-week = Seçtiğiniz hafta dersiniz yok.
earlier-this-week = Bu haftanın önceki günleri
week-before = Önceki hafta
week-after = Sonraki hafta
back-to-today = Bugüne dönün
in-the-evening = Akşam
in-the-weekend = Hafta sonu
the-door = Buradan girin
transport-arranged = Ayarlandı
bring = Yanınızda getirin
homework = Ev ödevi
theme-of-the-week = Konu:
home-visit = Evinize ziyaret
family-welcome = Aileniz de gelebilir
childcare-arranged = Çocuk bakımı ayarlandı
childcare-open = Çocuk bakımı henüz ayarlanmadı
interpreter-arranged = Tercüman var
interpreter-open = Henüz tercüman yok
compulsory = Zorunlu
voluntary = Seçim sizin
ask-about-this = Bu konuda soru sorun
to-my-calendar = Telefona ekleyin
all-to-my-calendar = Hepsini telefonunuzun takvimine ekleyin
calendar-why = O zaman telefonunuz size derslerinizi hatırlatır.
calendar-failed = Bu şu anda olmuyor. Biraz sonra yeniden deneyin.

## Niet kunnen komen, en hoe het was

ask-absence = Neden gelemiyorsunuz?
tell-absence = Başka bir şey anlatmak ister misiniz? Anlatmasanız da olur.
come-after-all = Yine de geliyorum
lesson-changed = Bu randevu değişti. Yukarıya bakın. Bu değişiklikten sonra gelebiliyor musunuz?
exam-cannot-come = Bu bir sınav. Gelemiyor musunuz? O zaman DUO’yu arayın.
exam-cannot-come-ask = Bu bir sınav. Gelemiyor musunuz? İrtibat kişinizi arayın.
call-duo = DUO’yu arayın
ask-experience = Nasıldı?
ervaring-te_makkelijk = Fazla kolay
ervaring-goed = İyi
ervaring-te_moeilijk = Çok zor
ervaring-te_veel = Bana fazla geldi
ervaring-onbekend = Başka bir cevap

## Portfolio

my-levels = Seviyem
goal-is = hedef: { $level }
my-tasks = Görevlerim
no-tasks = Henüz göreviniz yok. Görevleri sizin için öğretmeniniz hazırlar.
private-task = Kişisel görev
evidence = Sizin çalışmanız
evidence-add = Ne yaptığınızı gösterin
evidence-add-this = Ekleyin
evidence-nothing = Henüz eklenecek bir şey yok. Önce fotoğraf çekin, ses kaydedin veya bir yazı yazın.
evidence-words = Ne yaptığınızı yazın
evidence-choose-pdf = Bir PDF seçin
evidence-too-large = Bu dosya çok büyük. Dosya en fazla 10 MB olabilir.
evidence-wrong-type = Bu dosya PDF değil. Başka bir dosya seçin.
evidence-not-arrived = Bu ulaşmadı. Bunu silin ve yeniden yapın.
save-file = Dosyayı kaydedin ({ $size } MB)
phone-full = Telefonunuzda yer kalmadı. Her şey gönderilene kadar bu uygulamayı açık bırakın.
hand-in = Teslim edin
hand-in-again = Yeniden teslim edin
handed-in-waits = Bunu teslim ettiniz. Öğretmeniniz buna bakacak.
take-back = Geri alın
seen-together = Birlikte baktık
who-sees = Bunu kim görüyor?
who-sees-team = Öğretmeniniz ve irtibat kişiniz
who-sees-also = Ayrıca { $name }
tasks-everywhere = Bütün görevler
remove = Silin
remove-sure = Silinsin mi? Silinirse geri gelmez.
remove-yes = Evet, silin
remove-no = Hayır, kalsın
my-story = Hikâyem
story-where = Nerede Hollandaca konuştunuz?
story-what = Ne yaptınız? Bize anlatın.
story-none = Henüz bir şey anlatmadınız. Küçük bir şeyle başlayın, örneğin mağazada kısa bir konuşmayla.
level-own = Sizce seviyeniz nedir?
level-growth = Şimdiye kadar nasıl gitti?
print-pictures = Fotoğraflarınızla birlikte: { $size } MB

## Contact

call = Arayın
call-name = Arayın: { $name }
mail = E-posta
speaks = Konuştuğu diller:
reachable-until = Saat { $time } olana kadar kendisine ulaşabilirsiniz
reachable-today = Bugün saat { $time } ve sonrasında kendisine ulaşabilirsiniz
reachable-tomorrow = Yarın saat { $time } ve sonrasında kendisine ulaşabilirsiniz
reachable-from = { $day } günü saat { $time } ve sonrasında kendisine ulaşabilirsiniz
deputy = Şimdi { $name } cevap veriyor
messages = Mesajlar
other-helpers = Yardım eden başka kişiler
private-helper = Kişisel yardım
hear-name = Adını dinleyin
ask = Soru sorun
ask-topic = Sorunuz ne hakkında?
other-topic = Başka bir konu
tell-letter = Mektubun fotoğrafını çekin. Neyi bilmek istiyorsunuz?
interpreter-wanted = Tercüman istiyorum
photo = Fotoğraf
photo-take = Fotoğraf çekin
photo-again = Başka fotoğraf çekin
photo-people = Fotoğrafta insan var mı? Önce izin isteyin.
photo-failed = Uygulama bu fotoğrafı açamıyor. Yeni bir fotoğraf çekin.
onderwerp-geld = Para
onderwerp-school = Okul ve dersler
onderwerp-kind = Çocuk
onderwerp-werk = İş
onderwerp-wonen = Ev
onderwerp-gezondheid = Sağlık
onderwerp-brief = Bir mektup
onderwerp-anders = Başka bir şey
onderwerp-onbekend = Mesaj
over-agenda-items = Bir ders veya randevu hakkında
over-begeleidingsafspraken = Planınızdaki bir anlaşma hakkında
over-portfolio-taken = Bir görev hakkında
over-pip = Planınız hakkında
over-ontzorgen = Paranız hakkında
over-documenten = Mektubunuz hakkında
over-menukaart = Seçebileceğiniz bir şey hakkında

## Een kaart om te laten zien

show-a-card = Bir kart gösterin
card-explained = Bir kart seçin. Kartı gişede veya mağazada gösterin. Kart Hollandacadır.
card-away = Kartı kapatın
card-i-speak = { $language } konuşuyorum.
card-appointment = Randevu almak istiyorum.
card-interpreter = Tercüman rica ediyorum.
card-letter = Bu mektubu anlamıyorum. Bana yardım edebilir misiniz?
card-slowly = Yavaş konuşabilir misiniz?
card-write-down = Bunu benim için bir kâğıda yazabilir misiniz?
card-call-contact = İrtibat kişimi telefonla arayabilir misiniz?
card-doctor = Bir doktorla konuşmak istiyorum.
card-way = Bana yolu gösterebilir misiniz?

## Ik

my-language = Dilim
translation-unchecked = Bu çeviriyi henüz bir insan kontrol etmedi.
demo-crash = Demo: uygulamayı çökertin

## Samen lezen en voorlezen

helper-language = Sizinle birlikte okuyan biri var mı? O kişinin dilini seçin.
read-aloud = Sesli okuma
voice-why = Bu telefon belki sizin dilinizde sesli okuyabilir. Önce dinleyin: ses iyi mi?
voice-try = Sesi dinleyin
voice-sentence = İyi günler. Bu yazıyı size okuyorum.
voice-question = Kendi dilinizi duyuyor musunuz?
yes = Evet
no = Hayır
listen-again = Yeniden dinleyin
voice-on = Sesli okuma açık. Bir yazının yanındaki hoparlöre dokunun.
voice-off = Sesli okumayı kapatın
voice-wrong = O zaman telefon sesli okumaz. Böylece hiçbir zaman yanlış bir dil duymazsınız.
voice-none = Bu telefonda sizin diliniz için ses yok. Bu yüzden hoparlör görmüyorsunuz.
recordings-exist = Bir insan bazı yazıları okudu ve sesini kaydetti. Hoparlöre dokunun.
read-slowly = Yavaş okuma
home-dates = Memleketinizin takvimindeki tarihi de gösterin
own-phone = Bu telefon benim
own-phone-why = Bu ayarı yalnızca telefonu sizden başka kimse kullanmıyorsa açın. Yazdıklarınız henüz gönderilmediyse bu telefonda kalır. Uygulamayı kapatsanız da kalır.
own-phone-off = Yazdıklarınız yalnızca uygulama açıkken burada kalır.
machine-made = Bu yazıyı bilgisayar çevirdi. Çeviriyi bir insan kontrol etmedi.

## Delen

share-who = Kiminle paylaşmak istiyorsunuz?
share-what = Bu kişi neleri görebilsin?
share-how-long = Ne kadar süre?
share-how = Nasıl paylaşmak istiyorsunuz?
share-back = Geri dönün
share-on = Devam edin
share-family-sees = Aileniz bunları okuyabilir:
share-wishes = Dileklerimi de görsün
share-which-tasks = Dil arkadaşınızın görebileceği görevleri seçin.
share-which-goal = Dil arkadaşınız bir hedefinizi de görsün mü? Görmese de olur.
share-no-tasks = Henüz paylaşacak bir göreviniz yok. Görevleri sizin için öğretmeniniz hazırlar.
share-choose-task = Önce bir görev seçin.
share-a-task = Bir görev
share-a-goal = Bir hedef
share-term-hour = 1 saat
share-term-evening = Bu gece saat 24:00’e kadar
share-term-day = 24 saat
share-term-week = 1 hafta
share-term-month = 1 ay
share-term-three-months = 3 ay
share-is-this-right = Bu doğru mu?
share-they-see = Bu kişi şunları görür:
share-they-never-see = Bu kişi şunları hiçbir zaman görmez:
share-never-letter = Mektuplar
share-never-money = Para
share-never-messages = Mesajlar
share-never-private = Kişisel olanlar
share-sees-tasks = Paylaşılan görevler
share-make-qr = QR kodunu oluşturun
share-make-link = Linki oluşturun
share-making = Kod oluşturuluyor
share-failed-lost = Şu anda paylaşılamıyor. İnternetiniz açık mı, bakın. Seçtikleriniz burada kalır.
share-full = Zaten on kişiyle paylaşıyorsunuz
share-full-why = Önce on kişiden biriyle paylaşmayı durdurun. Sonra yeniden paylaşabilirsiniz.
share-scan = Bu kodu karşınızdaki kişinin telefonuna okutun
share-qr-label = Başka bir telefonla okutulacak QR kodu
share-minutes-left =
    { $minutes ->
        [one] { $minutes } dakika kaldı
       *[other] { $minutes } dakika kaldı
    }
share-used = Artık { $name } ile paylaşıyorsunuz
share-passed = Bu kod artık çalışmıyor
share-make-new = Yenisini oluşturun
share-done = Bitti
share-send-link = Bu linki gönderin
share-send = Linki gönderin
share-copy = Linki kopyalayın
share-copied = Link kopyalandı.
share-copy-failed = Bu telefonda kopyalama olmuyor.
share-tell-pin = Kodu kendiniz söyleyin. Linkle birlikte göndermeyin.
share-link-until = Link yalnızca bir kez çalışır. Bitiş: { $day } { $date }, saat { $time }.
share-now = Şu anda paylaştıklarınız
share-none = Şu anda hiçbir şey paylaşmıyorsunuz.
share-not-used = Henüz kullanılmadı
share-until = bitiş: { $day } { $date }, saat { $time }
share-not-looked = Henüz bakılmadı
share-looked-last = En son bakıldı: { $day } { $date }, saat { $time }
share-looked-at = { $day } { $date }, saat { $time }
share-looks = Bakılan her şey
share-stop = Paylaşmayı durdurun
share-wrong-person = Bu, doğru kişi değil
share-stopped = Durduruldu. Bu kişi artık hiçbir şey görmüyor.
share-not-stopped-yet = Henüz durdurulmadı
share-wrong-why = Paylaşım durur. Bunu irtibat kişinize de söyleyin.

## Meekijken: voor wie helpt. "u" tot bekend is wie het is, "je" voor een taalmaatje.

helper-invited = Biri sizden yardım istiyor
helper-what-happens = Düğmeye dokunun. O zaman bu kişinin sizinle paylaştıklarını görürsünüz.
helper-only-once = Bu link yalnızca bir kez ve bu telefonda çalışır.
helper-name = Adınız nedir?
helper-name-why = Bu kişi böylece kendisiyle kimin baktığını bilir.
helper-name-empty = Önce adınızı yazın.
helper-join = Evet, birlikte bakıyorum
helper-open = Açın
helper-asking = Lütfen bekleyin
helper-pin = Kod nedir?
helper-pin-why = Kod altı rakamdır. Kodu size linki gönderen kişi söyler.
helper-pin-digits = Kodda altı rakam vardır.
helper-pin-wrong =
    { $count ->
        [one] Bu kod doğru değil. { $count } kez daha deneyebilirsiniz.
       *[other] Bu kod doğru değil. { $count } kez daha deneyebilirsiniz.
    }
helper-lost = Bağlantı yok. Yazdıklarınız burada kalır. İnternet olunca uygulama yeniden dener.
helper-wait = Sistem şu anda yoğun. Saat { $time } olunca yeniden deneyin.
helper-refused = Bu olmuyor. Yeni bir link isteyin.
helper-open-in-browser = Bu linki tarayıcınızda açın
helper-chat-why = Şu anda başka bir uygulamanın içindesiniz. Birlikte bakmak burada her zaman olmuyor.
helper-chat-how = Menüye dokunun. Orada “tarayıcıda aç” yazısını seçin.
helper-go-on = Yine de devam edin
helper-no-link = Burada biriyle birlikte bakarsınız
helper-ask-link = Bunun için bir link veya QR kodu gerekir. Onu yardım ettiğiniz kişiden isteyin.
helper-dead = Bu link çalışmıyor veya artık geçerli değil
helper-ask-new-link = Birlikte bakmak ister misiniz? Yeni bir link isteyin.
helper-over = Birlikte bakmak bitti
helper-stopped = Birlikte bakmayı bıraktınız
helper-stopped-thanks = Yardımınız için teşekkürler.
helper-of-buddy = Yardım ettiğin kişi: { $name }
helper-of-family = { $name } ile birlikte okuyorsunuz
helper-until-day = Son gün: { $day } { $date }
helper-until-time = Bitiş: { $day } { $date }, saat { $time }
helper-do-not-forward = Hiçbir şeyi başkasına göndermeyin. Bu ekranın fotoğrafını çekmeyin.
helper-do-not-forward-je = Hiçbir şeyi başkasına gönderme. Bu ekranın fotoğrafını çekme.
helper-you-see = Şunları görürsünüz:
helper-you-see-je = Şunları görürsün:
helper-you-never-see = Şunları hiçbir zaman görmezsiniz:
helper-you-never-see-je = Şunları hiçbir zaman görmezsin:
helper-coordinator = Bir sorunuz mu var? Arayın:
helper-coordinator-je = Sormak istediğin bir şey mi var? Ara:
helper-stop = Bırakıyorum
helper-stop-failed = Bu şu anda olmuyor. Biraz sonra yeniden deneyin.
helper-goal-of = { $name } şunu hedefliyor:
helper-no-tasks = Şu anda bakılacak görev yok.
helper-one-of = Görev { $number }, toplam { $total }
helper-task-before = Önceki görev
helper-task-after = Sonraki görev
helper-look-for = Nelere dikkat edersin?
helper-evidence = Yapılan çalışma
helper-no-evidence = Henüz bir şey gönderilmedi.
helper-not-received = Bu henüz yolda.
helper-see-photo = Fotoğrafa bak
helper-evidence-failed = Bu şu anda olmuyor. İnternetin açık mı, bak.
helper-do-you-understand = Anlıyor musun?
helper-choose-face = Önce bir yüz seç.
helper-tip = Bir önerin var mı? Yaz veya sesli anlat. Boş bırakabilirsin.
helper-not-sent = Henüz gönderilmedi. Her şey burada kalır. İnternet olunca uygulama yeniden dener.
helper-not-taken = Belediye bunu alamıyor. Bir şeyi değiştir ve yeniden dene.
helper-sent = Gönderildi. Teşekkürler!
helper-goal = Hedef
helper-wishes = Dilekler
helper-lessons = Dersler ve randevular
helper-no-lessons = Takvimde şu anda ders yok.

## Als iets niet lukt

still-busy = Lütfen biraz daha bekleyin. Bu, normalden uzun sürüyor.
try-again = Yeniden deneyin
as-of = Son bilgiler: saat { $time }. Şu anda yeni bilgi alınamıyor.
failure-unreachable = Bağlantı yok. İnternetiniz açık mı, bakın.
failure-signed-out = Çıkış yapıldı.
failure-missing = Bu, sizin belediyenizde yok.
failure-changed = Bu bilgi bu arada değişti.
failure-unreadable = Bunu şu anda gösteremiyoruz.
failure-busy = Sistem şu anda yoğun. Biraz bekleyin. Sonra yeniden deneyin.
failure-municipality = Belediyenin sisteminde bir sorun var. Daha sonra yeniden deneyin.
some-unreadable =
    { $count ->
        [one] { $count } bölümü şu anda gösteremiyoruz.
       *[other] { $count } bölümü şu anda gösteremiyoruz.
    }
not-offered = Bu henüz yok
not-offered-why = Belediyenizin uygulamasında bu yok. İrtibat kişinize sorun.
not-found = Bu sayfa yok
not-found-why = “Bugün” sayfasına dönün.
only-in-dutch = yalnızca Hollandaca

## Privacy en toegankelijkheid

privacy-1 = Bilgilerinizi yalnızca siz ve belediye görür.
privacy-shared = Biriyle bir şey paylaşıyor musunuz? O kişi, siz durdurana kadar yalnızca seçtiğinizi görür.
privacy-2 = Uygulamayı kapatınca bu telefonda sizinle ilgili hiçbir şey kalmaz. Yalnızca nasıl okuduğunuzu hatırlarız: dilinizi ve okuma sesini. “Bu telefon benim” ayarını açtınız mı? O zaman henüz gönderilmeyenleri de saklarız.
privacy-3 = Uygulama başka şirketlere hiçbir şey göndermez.
privacy-4 = Bilgileriniz hakkında bir sorunuz mu var? Belediyeyi arayın.
access-1 = Bu uygulama herkes için yapıldı. İyi okuyamayan, göremeyen veya duyamayan kişiler için de.
access-2 = Uygulamayı WCAG 2.2 kurallarına göre, AA seviyesinde test ediyoruz.
access-3 = Sizin için çalışmayan bir şey mi var? Belediyeyi arayın.

## Codes van het contract

agenda-status-verplaatst = Zamanı değişti
agenda-status-geannuleerd = İptal edildi
agenda-status-geweest = Yapıldı
partij-inburgeraar = Bunu ben yapıyorum
partij-gemeente = Bunu belediye yapıyor
partij-beide = Bunu birlikte yapıyoruz
partij-onbekend = Diğer anlaşmalar
voortgang-komt = Daha sonra başlayacak
voortgang-bezig = Devam ediyor
voortgang-klaar = Bitti
voortgang-vervallen = Artık gerekli değil
voortgang-onbekend = Bilinmiyor
station-azc_gesprek = Sığınmacı merkezinde görüşmeler
station-opstartklas = Başlangıç sınıfı
station-intake_a = Birinci tanışma görüşmesi
station-intake_b = İkinci tanışma görüşmesi
station-diagnose = Öğrenme testi
station-voorlopige_route = Geçici öğrenme yolu
station-wachten = Bekleme
station-pip = PIP
station-fase = Aşama
station-examens = Sınavlar
station-eindgesprek = Bitiş görüşmesi
station-nazorg = Uyum sürecinden sonra
station-onbekend = Adım
leefgebied-zelfredzaamheid = Kendi başına yapmak
leefgebied-werk = İş
leefgebied-taal = Dil
leefgebied-meedoen = Topluma katılım
leefgebied-onbekend = Hedef
leerroute-b1_route = B1 yolu
leerroute-onderwijsroute = Eğitim yolu
leerroute-z_route = Z yolu
leerroute-onbekend = Öğrenme yolu
niveau-alfa_a = Alfa A
niveau-alfa_b = Alfa B
niveau-alfa_c = Alfa C
niveau-a0 = A0
niveau-a1 = A1
niveau-a2 = A2
niveau-b1 = B1
niveau-b2 = B2
niveau-onbekend = ?
onderdeel-taallessen = Dil dersleri
onderdeel-knm = Hollanda toplumu bilgisi
onderdeel-map = İş piyasası ve katılım modülü
onderdeel-pvt = Katılım beyanı
onderdeel-participatie = Topluma katılım
onderdeel-alfabetisering = Okuma yazma öğrenmek
onderdeel-examens = Sınavlar
onderdeel-eindgesprek = Bitiş görüşmesi
onderdeel-stage = Staj
onderdeel-onbekend = Başka bölüm
examen-KNM = Hollanda toplumu bilgisi
examen-LE = Okuma
examen-LU = Dinleme
examen-SC = Yazma
examen-SP = Konuşma
examen-onbekend = Sınav
uitslag-geslaagd = Geçtiniz
uitslag-gezakt = Henüz geçmediniz
uitslag-geen_uitslag = Sonuç yok
uitslag-onbekend = Sonuç yok
uitslag-nog-niet = Henüz yapılmadı
vaardigheid-luisteren = Dinleme
vaardigheid-lezen = Okuma
vaardigheid-gesprekken = Karşılıklı konuşma
vaardigheid-spreken = Konuşma
vaardigheid-schrijven = Yazma
vaardigheid-onbekend = Dil
bron-docent = Öğretmen
bron-toets = Test
bron-zelf = Kendim
bron-onbekend = Bilinmiyor
plek-les = Derste
plek-werk = İş yerinde
plek-buurt = Mahallede
plek-onbekend = Başka bir yerde
taak-open = Yeni
taak-bezig = Devam ediyor
taak-ingeleverd = Teslim edildi
taak-feedback = Yorum geldi
taak-klaar = Bitti
taak-onbekend = Bilinmiyor
bewijs-foto = Fotoğraf
bewijs-audio = Ses kaydı
bewijs-tekst = Yazı
bewijs-pdf = PDF
bewijs-onbekend = Dosya
vervoer-lopend = Yürüyerek
vervoer-fiets = Bisiklet
vervoer-bus = Otobüs
vervoer-trein = Tren
vervoer-taxi = Taksi
vervoer-onbekend = Yolculuk
rol-inburgeraar = Katılımcı
rol-regievoerder = Uyum koordinatörü
rol-klantmanager = Belediye danışmanı
rol-casemanager = Süreç danışmanı
rol-docent = Öğretmen
rol-jobcoach = İş koçu
rol-collega = İş arkadaşı
rol-werkgever = İşveren
rol-taalmaatje = Dil arkadaşı
rol-taalcoach = Dil koçu
rol-coordinator = Koordinatör
rol-woonbegeleider = Evde destek görevlisi
rol-budgetcoach = Bütçe koçu
rol-kansenverkenner = Fırsat danışmanı
rol-sleutelpersoon = Köprü kişi
rol-coach = Koç
rol-tolk = Tercüman
rol-familie = Aile
rol-onbekend = Yardımcı
doelgroep-taalmaatje = Dil arkadaşı
doelgroep-familie = Aile
doelgroep-onbekend = Başka biri
wijze-qr = Ekranımdaki QR kodu
wijze-link = Kodlu link
wijze-onbekend = Başka şekilde
teken-alles = Hepsini anlıyorum
teken-een_deel = Bir kısmını anlıyorum
teken-nog_niet = Henüz anlamıyorum
teken-onbekend = Yorum
language-nl = Hollandaca
language-ar = Arapça
language-ti = Tigrinya
language-tr = Türkçe
language-en = İngilizce
language-fa = Farsça
language-prs = Darice
language-so = Somalice
language-uk = Ukraynaca
language-ps = Peştuca
language-ckb = Kürtçe (Sorani)
language-kmr = Kürtçe (Kurmancî)
language-am = Amharca
language-fr = Fransızca
language-es = İspanyolca
language-ru = Rusça
