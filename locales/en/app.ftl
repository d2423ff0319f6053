# De woorden van Mijn PIP in het Engels: eenvoudig, één gedachte per zin, zonder samentrekkingen ("do not", niet "don't").
# Vaste woorden: GLOSSARY.md. Twijfels: REVIEW.md.

## De balken

main-navigation = Main menu
skip-to-content = Go to the content
choose-language = Choose your language
me-and-my-phone = Me and my phone
read-together = Read together
listen = Listen
stop-reading = Stop reading aloud
tab-vandaag = Today
tab-plan = Plan
tab-lessen = Lessons
tab-portfolio = Portfolio
tab-contact = Contact

## De schermen

title-vandaag = Today
title-plan = My plan
title-afspraken = My agreements
title-leerroute = My learning route
title-brief = My letter
title-doel = My goal
title-geld = My money
title-kiezen = Choose
title-lessen = My lessons
title-portfolio = My language portfolio
title-contact = My contact person
title-kaart = Show a card
title-ik = Me and my phone
title-taal = Choose your language
title-delen = Share
title-deel = Look together
title-privacy = Privacy
title-toegankelijkheid = Accessibility

## Inloggen

welcome = Welcome to Mijn PIP
welcome-plan = Here you can see your plan.
welcome-lessons = You can see when you have lessons, and where.
welcome-contact = You can see who helps you.
sign-in = Log in with DigiD
sign-in-again = Log in again
session-ended = You are logged out
session-ended-why = This is safer. Log in again to continue.
session-ended-kept = What you typed or recorded stays here. When you log in, a new window opens. After you have logged in, come back here.
signed-in = You are logged in.
sign-out = Log out
sign-out-failed = Logging out is not working right now. Please try again in a moment.
unsent-title = Not sent yet
unsent-count =
    { $count ->
        [one] { $count } message from you has not arrived at the municipality yet.
       *[other] { $count } messages from you have not arrived at the municipality yet.
    }
unsent-send = Send now
unsent-keep = Keep on this phone
unsent-discard = Throw away
unsent-still = Sending is not working right now. Check if your internet is on.
call-municipality = Call the municipality

## Dagen

today = today
tomorrow = tomorrow
yesterday = yesterday
in-days =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
days-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-with-items =
    { $items ->
        [0] { $day }: nothing
        [one] { $day }: { $items } appointment
       *[other] { $day }: { $items } appointments
    }
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
since = Since { $date }

## Vandaag

good-morning = Good morning, { $name }
good-afternoon = Good afternoon, { $name }
good-evening = Good evening, { $name }
next-step = Next step
nothing-planned = There is nothing to do right now. When there is something new, you will see it here.
appointment = Appointment
private-appointment = Private appointment
show-the-way = Get directions
join-now = Join now
join-from = The link to join will be here from { $time }
i-am-late = I am late
call-now = Call now
cannot-come = I cannot come
you-do-not-come = You are not coming
read-message = Read the message
see-agreements = See the agreement
see-feedback = See the feedback
new-for-you = New for you
new-answer = Answer from { $name }
new-message = Message from { $name }
new-feedback = Feedback from { $name } on your task
new = new

## Plan

my-road = My road
you-are-here = You are here
my-goal = My goal
my-own-words = My own words
my-wish = My wish
agreements-count =
    { $count ->
        [one] { $count } agreement
       *[other] { $count } agreements
    }
no-agreements = You do not have any agreements yet. You will make them together with your contact person.
private-agreement = Private agreement
private-goal = Private goal
private-wish = Private wish
waiting-since = You have been waiting since { $date }
plan-coming = Your plan is coming
plan-coming-why =
    { $weeks ->
        [one] The municipality will make a plan together with you. It will be ready within { $weeks } week after your municipality starts to help you. You do not need to do anything now.
       *[other] The municipality will make a plan together with you. It will be ready within { $weeks } weeks after your municipality starts to help you. You do not need to do anything now.
    }
next-talk = Your next talk
no-talk-yet = There is no talk planned yet. Your contact person will let you know.
part-unreadable = We cannot show this properly right now. Ask your contact person.
see-goal = My goal and wishes
no-goal = You do not have a goal in your plan yet. Your contact person will talk with you about it.
my-sub-goals = What I want to learn and do
my-wishes = My wishes
no-wishes = You have not written down any wishes yet.
add-wish = What would you like? Type it or say it.
spoken-wish = Recorded wish
see-contact = Ask your contact person

## Antwoorden op een afspraak

ask-begrip = Do you understand this agreement?
begrip-begrepen = I understand it
begrip-vraag = I have a question
begrip-onbekend = Other answer
ask-uitvoering = How is it going?
uitvoering-bezig = I am working on it
uitvoering-klaar = Done
uitvoering-lukt_niet = It is not working
uitvoering-onbekend = Other answer
ask-nakoming = Did this happen?
nakoming-klopt = Yes, it happened
nakoming-niet_gebeurd = No, it did not happen
nakoming-onbekend = Other answer
ask-reden = Why is it not working?
reden-ziek = Sick
reden-kind = Child
reden-werk = Work
reden-vervoer = Transport
reden-geld = Money
reden-te_moeilijk = Too difficult
reden-geen_tijd = No time
reden-anders = Something else
reden-wil_ik_niet_zeggen = I do not want to say
reden-onbekend = Other reason
more-choices = More
answer-other = Change my answer
answer-same = Send my answer again
agreement-changed = The municipality has changed this agreement. Please read it again. Is your answer still right?
no-signature = This is not a signature.
tell-question = What is your question?
tell-plan = What are you going to do? Tell us.
tell-empty = Type something first, or say it.
send = Send
voice-tell = Say it
voice-recording = Recording now
voice-stop = Stop recording
voice-recorded = The recording is ready
voice-play = Listen to it
voice-redo = Record again
microphone-refused = The app is not allowed to use the microphone. You can also type.
microphone-absent = This phone cannot record right now. You can also type.
standing-waiting = Not sent yet. The app will send it when there is internet.
standing-sent = Sending now
standing-received = The municipality has received this
standing-received-at = The municipality received this on { $date } at { $time }
standing-refused = The municipality cannot accept this. Ask your contact person.
megabytes = { $size } MB

## Leerroute

why = Why?
we-talk-on = On { $date } we will talk about this
no-route = You do not have a learning route yet. Your contact person will talk with you about it.
provisional = Provisional: this can still change.
target-level = Level that you want to reach
hours-attended =
    { $hours ->
        [one] { $hours } hour attended
       *[other] { $hours } hours attended
    }
hours-of-total = { $hours } of { $total } hours
hours-to-go =
    { $hours ->
        [one] { $hours } hour to go
       *[other] { $hours } hours to go
    }
hours-absent = Hours you were not there: { $reported } with a message, { $unreported } without a message
known-until = Known up to and including { $date }
attempts-left =
    { $count ->
        [0] No more free attempts
        [one] { $count } free attempt left
       *[other] { $count } free attempts left
    }
term = Civic integration period
extended = You got more time
register-before = Last day to register: { $date }
register-passed = Talk with your contact person about this exam.
pay-yourself = You pay for the lessons and the exams yourself. You can borrow money from DUO. Ask your contact person how this works.
self-study = Studying by yourself
self-study-total =
    { $minutes ->
        [one] { $minutes } minute in the last 7 days
       *[other] { $minutes } minutes in the last 7 days
    }
self-study-none = You have not written anything down yet.
self-study-ask = How long did you study by yourself today?
self-study-what = What did you learn? You can leave this empty.
self-study-note = Save this
ask-when-to-register = Ask your contact person when to register.
no-letter = You do not have a letter about your plan yet.
only-the-letter-counts = This is an explanation. Only the Dutch letter counts.
date-of-letter = Date of the letter
object-until = Last day to object
reference = Reference
open-letter = Open the letter (PDF)
save-letter = Save the letter ({ $size } MB)
save-letter-why = Then you can also open the letter without internet. Only do this on your own phone.
plan-is-not-letter = The letter is an official decision. Your plan can change without a new letter.

## Geld

no-money = The municipality does not pay any fixed costs for you right now.
ontzorgniveau-volledig = The municipality pays your fixed costs
ontzorgniveau-gedeeltelijk = The municipality pays part of your fixed costs
ontzorgniveau-onbekend = Help with money
money-period = From { $from } up to and including { $until }
money-to-live = Money to live on
ritme-week = Every week
ritme-maand = Every month
ritme-onbekend = On fixed days
next-payment = Next time: { $day } { $date }
fixed-costs = Fixed costs this month
paid-by-municipality = The municipality pays this
paid-by-me = You pay this yourself
due-on = On { $date }
betaling-huur = Rent
betaling-energie = Gas and electricity
betaling-water = Water
betaling-zorgverzekering = Health insurance
betaling-verzekering = Insurance
betaling-onbekend = Other costs
betaling-status-komt = Still to come
betaling-status-betaald = Paid
betaling-status-aangevraagd = Applied for
betaling-status-onbekend = Not known
allowances = Allowances
toeslag-huurtoeslag = Rent allowance
toeslag-zorgtoeslag = Healthcare allowance
toeslag-kindgebonden_budget = Allowance for children
toeslag-kinderopvangtoeslag = Childcare allowance
toeslag-onbekend = Other allowance
wind-down = Doing things yourself, step by step
from-day = From { $date }
budget-coach = Who helps you with money
help-afterwards = Help afterwards

## Kiezen

menu-explained = Choose what you want to do. Your choice goes to the municipality.
nothing-to-choose = There is nothing to choose right now.
menukaart-onderdeel = Parts of your learning route
menukaart-workshop = Workshops
menukaart-onbekend = Other choices
choose-this = Choose this
choose-no-longer = Cancel my choice
chosen = You have chosen this
places-left =
    { $count ->
        [0] No places left
        [one] { $count } place left
       *[other] { $count } places left
    }
at-the-same-time = You already have something else at that time: { $time }

## Op papier

print = Print
print-more =
    { $count ->
        [one] and { $count } more in the app
       *[other] and { $count } more in the app
    }
print-made = Made on { $date }
this-week = This week

## Lessen

no-lessons = You have no lessons in the next two weeks.
moved-from = was { $time }
other-place = Different place
new-in-timetable = New in your timetable
no-lessons-this-week = You have no lessons in this week.
earlier-this-week = Earlier this week
week-before = The week before
week-after = The week after
back-to-today = Go back to today
in-the-evening = In the evening
in-the-weekend = At the weekend
the-door = You go in here
transport-arranged = Arranged
bring = Bring with you
homework = Homework
theme-of-the-week = Theme:
home-visit = Visit to your home
family-welcome = Your family can come with you
childcare-arranged = Childcare is arranged
childcare-open = Childcare is not arranged yet
interpreter-arranged = There is an interpreter
interpreter-open = There is no interpreter yet
compulsory = Compulsory
voluntary = You can choose
ask-about-this = Ask about this
to-my-calendar = Add to my phone
all-to-my-calendar = Add everything to the calendar on my phone
calendar-why = Your phone will then remind you of your lessons.
calendar-failed = This is not working right now. Please try again in a moment.

## Niet kunnen komen, en hoe het was

ask-absence = Why can you not come?
tell-absence = Would you like to tell us more? You do not have to.
come-after-all = I can come after all
lesson-changed = This appointment has changed. Please look above. Can you come after all?
exam-cannot-come = This is an exam. If you cannot come, call DUO.
exam-cannot-come-ask = This is an exam. If you cannot come, call your contact person.
call-duo = Call DUO
ask-experience = How was it?
ervaring-te_makkelijk = Too easy
ervaring-goed = Good
ervaring-te_moeilijk = Too difficult
ervaring-te_veel = Too much
ervaring-onbekend = Other answer

## Portfolio

my-levels = My level
goal-is = goal: { $level }
my-tasks = My tasks
no-tasks = You do not have any tasks yet. Your teacher will make them for you.
private-task = Private task
evidence = You made this
evidence-add = Show what you did
evidence-add-this = Add this
evidence-nothing = There is nothing to add yet. First take a photo, make a recording or write a text.
evidence-words = Write what you did
evidence-choose-pdf = Choose a PDF
evidence-too-large = This file is too big. It can be up to 10 MB.
evidence-wrong-type = This file is not a PDF. Choose a different file.
evidence-not-arrived = This did not arrive. Remove it and make it again.
save-file = Save the file ({ $size } MB)
phone-full = Your phone is full. Keep this app open until everything is sent.
hand-in = Hand in
hand-in-again = Hand in again
handed-in-waits = You have handed this in. Your teacher will look at it.
take-back = Take back
seen-together = Looked at together
who-sees = Who can see this?
who-sees-team = Your teacher and your contact person
who-sees-also = Also { $name }
tasks-everywhere = All tasks
remove = Remove
remove-sure = Remove this? Then it is really gone.
remove-yes = Yes, remove it
remove-no = No, keep it
my-story = My story
story-where = Where did you speak Dutch?
story-what = What did you do? Tell us.
story-none = You have not told us anything yet. Start with something small, like a short chat in a shop.
level-own = What do you think yourself?
level-growth = How has it gone so far?
print-pictures = With your photos: { $size } MB

## Contact

call = Call
call-name = Call { $name }
mail = Email
speaks = Speaks:
reachable-until = Available until { $time }
reachable-today = Available today from { $time }
reachable-tomorrow = Available tomorrow from { $time }
reachable-from = Available on { $day } from { $time }
deputy = { $name } is answering now
messages = Messages
other-helpers = Other people who help
private-helper = Private helper
hear-name = Listen to the name
ask = Ask a question
ask-topic = What is your question about?
other-topic = About something else
tell-letter = Take a photo of the letter. What do you want to know?
interpreter-wanted = I want an interpreter
photo = Photo
photo-take = Take a photo
photo-again = Take a different photo
photo-people = Are there people in the photo? Ask them first.
photo-failed = The app cannot use this photo. Please take a new photo.
onderwerp-geld = Money
onderwerp-school = School and lessons
onderwerp-kind = Child
onderwerp-werk = Work
onderwerp-wonen = Housing
onderwerp-gezondheid = Health
onderwerp-brief = A letter
onderwerp-anders = Something else
onderwerp-onbekend = Message
over-agenda-items = About a lesson or appointment
over-begeleidingsafspraken = About an agreement in your plan
over-portfolio-taken = About a task
over-pip = About your plan
over-ontzorgen = About your money
over-documenten = About your letter
over-menukaart = About something you can choose

## Een kaart om te laten zien

show-a-card = Show a card
card-explained = Choose a card. Show it at a desk or in a shop. The card is in Dutch.
card-away = Put the card away
card-i-speak = I speak { $language }.
card-appointment = I would like to make an appointment.
card-interpreter = I would like an interpreter.
card-letter = I do not understand this letter. Can you help me?
card-slowly = Can you speak slowly?
card-write-down = Can you write that down for me?
card-call-contact = Can you call my contact person?
card-doctor = I would like to talk to a doctor.
card-way = Can you show me the way?

## Ik

my-language = My language
translation-unchecked = No person has checked this translation yet.
demo-crash = Demonstration: make the app crash

## Samen lezen en voorlezen

helper-language = Is someone reading with you? Choose that person's language.
read-aloud = Reading aloud
voice-why = Maybe this phone can read aloud in your language. Listen first: does it sound good?
voice-try = Listen to the voice
voice-sentence = Hello. I am reading this text to you.
voice-question = Do you hear your language?
yes = Yes
no = No
listen-again = Listen again
voice-on = Reading aloud is on. Tap the loudspeaker next to a text.
voice-off = Turn off reading aloud
voice-wrong = Then the phone will not read aloud. That way, you never hear the wrong language.
voice-none = This phone has no voice for your language. That is why you do not see a loudspeaker.
recordings-exist = A person has recorded texts for you to listen to. Tap the loudspeaker.
read-slowly = Read slowly
home-dates = Also show dates in your calendar from home
own-phone = This is my own phone
own-phone-why = Only turn this on if nobody else uses this phone. Then this phone keeps what you write until it is sent, even when you close the app.
own-phone-off = What you write stays here only while the app is open.
machine-made = A computer translated this text. No person has checked it.

## Delen

share-who = Who do you want to share with?
share-what = What can this person see?
share-how-long = For how long?
share-how = How do you want to share it?
share-back = Back
share-on = Continue
share-family-sees = Your family can read this:
share-wishes = My wishes too
share-which-tasks = Choose the tasks that your language buddy can see.
share-which-goal = Can your language buddy also see a goal? You do not have to choose one.
share-no-tasks = You do not have any tasks to share yet. Your teacher will make them for you.
share-choose-task = Choose a task first.
share-a-task = A task
share-a-goal = A goal
share-term-hour = 1 hour
share-term-evening = Until 24:00 tonight
share-term-day = 24 hours
share-term-week = 1 week
share-term-month = 1 month
share-term-three-months = 3 months
share-is-this-right = Is this right?
share-they-see = This person can see:
share-they-never-see = This person can never see:
share-never-letter = Letters
share-never-money = Money
share-never-messages = Messages
share-never-private = Private things
share-sees-tasks = Shared tasks
share-make-qr = Make the QR code
share-make-link = Make the link
share-making = The code is being made
share-failed-lost = Sharing is not working right now. Check if your internet is on. What you chose stays here.
share-full = You already share with ten people
share-full-why = First stop sharing with one of the ten. Then you can share again.
share-scan = Let the other person scan this code
share-qr-label = QR code to scan with another phone
share-minutes-left =
    { $minutes ->
        [one] { $minutes } minute left
       *[other] { $minutes } minutes left
    }
share-used = You are now sharing with { $name }
share-passed = This code no longer works
share-make-new = Make a new one
share-done = Done
share-send-link = Send this link
share-send = Send the link
share-copy = Copy the link
share-copied = The link is copied.
share-copy-failed = Copying does not work on this phone.
share-tell-pin = Say the code yourself. Do not send it with the link.
share-link-until = The link works once, until { $day } { $date } at { $time }.
share-now = You are sharing this now
share-none = You are not sharing anything now.
share-not-used = Not used yet
share-until = until { $day } { $date } at { $time }
share-not-looked = Not looked at yet
share-looked-last = Last looked at: { $day } { $date } at { $time }
share-looked-at = { $day } { $date } at { $time }
share-looks = Everything that was looked at
share-stop = Stop sharing
share-wrong-person = This is not the right person
share-stopped = Stopped. This person can no longer see anything.
share-not-stopped-yet = Not stopped yet
share-wrong-why = Sharing will stop. Please also tell your contact person.

## Meekijken: voor wie helpt. "u" tot bekend is wie het is, "je" voor een taalmaatje.

helper-invited = Someone is asking for your help
helper-what-happens = Tap the button. Then you can see what this person shares with you.
helper-only-once = This link works once, on this phone.
helper-name = What is your name?
helper-name-why = Then this person knows who is looking.
helper-name-empty = Type your name first.
helper-join = Yes, I want to look together
helper-open = Open
helper-asking = Please wait a moment
helper-pin = What is the code?
helper-pin-why = Six digits. You get them from the person who sent the link.
helper-pin-digits = A code has six digits.
helper-pin-wrong =
    { $count ->
        [one] This code is not right. You can try { $count } more time.
       *[other] This code is not right. You can try { $count } more times.
    }
helper-lost = There is no connection. What you typed stays here. The app will try again when there is internet.
helper-wait = It is busy right now. Please try again at { $time }.
helper-refused = This is not working. Ask for a new link.
helper-open-in-browser = Open this link in your browser
helper-chat-why = You are now looking inside another app. Looking together does not always work there.
helper-chat-how = Tap the menu. Then choose: open in browser.
helper-go-on = Continue anyway
helper-no-link = Here you can look together with someone
helper-ask-link = You need a link or a QR code for this. Ask the person you help.
helper-dead = This link does not work, or no longer works
helper-ask-new-link = Do you want to look together? Ask for a new link.
helper-over = Looking together has stopped
helper-stopped = You have stopped
helper-stopped-thanks = Thank you for your help.
helper-of-buddy = You are helping { $name }
helper-of-family = You are reading together with { $name }
helper-until-day = Last day: { $day } { $date }
helper-until-time = Until { $day } { $date } at { $time }
helper-do-not-forward = Please do not send anything to others. Do not take a photo of this screen.
helper-do-not-forward-je = Please do not send anything to others. Do not take a photo of this screen.
helper-you-see = You can see:
helper-you-see-je = You can see:
helper-you-never-see = You can never see:
helper-you-never-see-je = You can never see:
helper-coordinator = Do you have a question? Call:
helper-coordinator-je = Do you have a question? Call:
helper-stop = I want to stop
helper-stop-failed = Stopping is not working right now. Please try again in a moment.
helper-goal-of = The goal of { $name }
helper-no-tasks = There are no tasks to look at right now.
helper-one-of = Task { $number } of { $total }
helper-task-before = Previous task
helper-task-after = Next task
helper-look-for = What do you look for?
helper-evidence = This was made
helper-no-evidence = Nothing has been sent in yet.
helper-not-received = This is still on its way.
helper-see-photo = See the photo
helper-evidence-failed = This is not working right now. Check if your internet is on.
helper-do-you-understand = Do you understand it?
helper-choose-face = Choose a face first.
helper-tip = Do you have a tip? Type it or say it. You do not have to.
helper-not-sent = Not sent yet. Everything stays here. The app will try again when there is internet.
helper-not-taken = The municipality cannot accept this. Change something and try again.
helper-sent = Sent. Thank you!
helper-goal = The goal
helper-wishes = Wishes
helper-lessons = Lessons and appointments
helper-no-lessons = There are no lessons in the timetable right now.

## Als iets niet lukt

still-busy = Please wait a moment. This is taking longer than normal.
try-again = Try again
as-of = This is from { $time }. We cannot get newer information right now.
failure-unreachable = There is no connection. Check if your internet is on.
failure-signed-out = You are logged out.
failure-missing = Your municipality does not have this.
failure-changed = This has changed in the meantime.
failure-unreadable = We cannot show this right now.
failure-busy = It is busy right now. Please wait a moment, then try again.
failure-municipality = Something is not working at the municipality. Please try again later.
some-unreadable =
    { $count ->
        [one] We cannot show { $count } part right now.
       *[other] We cannot show { $count } parts right now.
    }
not-offered = This is not here yet
not-offered-why = Your municipality does not have this in the app. Ask your contact person.
not-found = This page does not exist
not-found-why = Go back to Today.
only-in-dutch = only in Dutch

## Privacy en toegankelijkheid

privacy-1 = Only you and the municipality can see your data.
privacy-shared = Do you share something with someone? That person only sees what you chose, until you stop.
privacy-2 = When you close the app, nothing about you stays on this phone. We only remember how you read: your language and the voice that reads aloud. If you say that this is your own phone, the phone also keeps what has not been sent yet.
privacy-3 = The app does not send anything to other companies.
privacy-4 = Do you have a question about your data? Call the municipality.
access-1 = This app is made for everyone. You can also use it if you do not read, see or hear well.
access-2 = We test with the rules of WCAG 2.2, level AA.
access-3 = Is something not working for you? Call the municipality.

## Codes van het contract

agenda-status-verplaatst = Different time
agenda-status-geannuleerd = Cancelled
agenda-status-geweest = Already happened
partij-inburgeraar = I do this
partij-gemeente = The municipality does this
partij-beide = We do this together
partij-onbekend = Other agreements
voortgang-komt = Starts later
voortgang-bezig = In progress
voortgang-klaar = Done
voortgang-vervallen = No longer needed
voortgang-onbekend = Not known
station-azc_gesprek = Talks at the asylum seekers' centre
station-opstartklas = Starter class
station-intake_a = First intake talk
station-intake_b = Second intake talk
station-diagnose = Learning ability test
station-voorlopige_route = Provisional learning route
station-wachten = Waiting
station-pip = PIP
station-fase = Phase
station-examens = Exams
station-eindgesprek = Final talk
station-nazorg = After civic integration
station-onbekend = Step
leefgebied-zelfredzaamheid = Doing things yourself
leefgebied-werk = Work
leefgebied-taal = Language
leefgebied-meedoen = Taking part
leefgebied-onbekend = Goal
leerroute-b1_route = B1 route
leerroute-onderwijsroute = Education route
leerroute-z_route = Self-reliance route (Z)
leerroute-onbekend = Learning route
niveau-alfa_a = Alfa A
niveau-alfa_b = Alfa B
niveau-alfa_c = Alfa C
niveau-a0 = A0
niveau-a1 = A1
niveau-a2 = A2
niveau-b1 = B1
niveau-b2 = B2
niveau-onbekend = ?
onderdeel-taallessen = Language lessons
onderdeel-knm = Knowledge of Dutch Society
onderdeel-map = Labour Market and Participation Module
onderdeel-pvt = Participation declaration
onderdeel-participatie = Taking part
onderdeel-alfabetisering = Learning to read and write
onderdeel-examens = Exams
onderdeel-eindgesprek = Final talk
onderdeel-stage = Work placement
onderdeel-onbekend = Other part
examen-KNM = Knowledge of Dutch Society
examen-LE = Reading
examen-LU = Listening
examen-SC = Writing
examen-SP = Speaking
examen-onbekend = Exam
uitslag-geslaagd = Passed
uitslag-gezakt = Not passed yet
uitslag-geen_uitslag = No result
uitslag-onbekend = No result
uitslag-nog-niet = Not done yet
vaardigheid-luisteren = Listening
vaardigheid-lezen = Reading
vaardigheid-gesprekken = Conversations
vaardigheid-spreken = Speaking
vaardigheid-schrijven = Writing
vaardigheid-onbekend = Language
bron-docent = Teacher
bron-toets = Test
bron-zelf = Myself
bron-onbekend = Not known
plek-les = In the lesson
plek-werk = At work
plek-buurt = In the neighbourhood
plek-onbekend = Somewhere else
taak-open = New
taak-bezig = In progress
taak-ingeleverd = Handed in
taak-feedback = Feedback received
taak-klaar = Done
taak-onbekend = Not known
bewijs-foto = Photo
bewijs-audio = Recording
bewijs-tekst = Text
bewijs-pdf = PDF
bewijs-onbekend = File
vervoer-lopend = Walking
vervoer-fiets = Bicycle
vervoer-bus = Bus
vervoer-trein = Train
vervoer-taxi = Taxi
vervoer-onbekend = Travel
rol-inburgeraar = Participant
rol-regievoerder = Civic integration manager
rol-klantmanager = Adviser at the municipality
rol-casemanager = Case manager
rol-docent = Teacher
rol-jobcoach = Job coach
rol-collega = Colleague
rol-werkgever = Employer
rol-taalmaatje = Language buddy
rol-taalcoach = Language coach
rol-coordinator = Coordinator
rol-woonbegeleider = Housing support worker
rol-budgetcoach = Budget coach
rol-kansenverkenner = Opportunity finder
rol-sleutelpersoon = Community link worker
rol-coach = Coach
rol-tolk = Interpreter
rol-familie = Family
rol-onbekend = Helper
doelgroep-taalmaatje = Language buddy
doelgroep-familie = Family
doelgroep-onbekend = Someone else
wijze-qr = QR code on my screen
wijze-link = Link with a code
wijze-onbekend = In another way
teken-alles = I understand everything
teken-een_deel = I understand part of it
teken-nog_niet = I do not understand it yet
teken-onbekend = Feedback
language-nl = Dutch
language-ar = Arabic
language-ti = Tigrinya
language-tr = Turkish
language-en = English
language-fa = Persian
language-prs = Dari
language-so = Somali
language-uk = Ukrainian
language-ps = Pashto
language-ckb = Sorani Kurdish
language-kmr = Kurmanji Kurdish
language-am = Amharic
language-fr = French
language-es = Spanish
language-ru = Russian
