//! Which picture stands for what: one picture has one meaning in the whole app.
//!
//! Many participants cannot read, so every kind, status and party that has a word has a picture too, and no two meanings
//! share one. A lint looks each picture up in `public/pictograms/pictograms.tsv`. A picture that only screens behind the first
//! ones need begins with [`MORE`]: it is on a second sheet, which a first visit does not pay for.

use crate::contract::{
    AgendaSoort, AgendaStatus, Begrip, BetalingSoort, BetalingStatus, BewijsSoort, DeelDoelgroep,
    DeelWijze, ErvaringSoort, Examenonderdeel, Leefgebied, Nakoming, NiveauBron, OnderdeelSoort,
    Onderwerp, Partij, Reden, StationSoort, TaakPlek, TaakStatus, Teken, ToeslagSoort, Uitslag,
    Uitvoering, Vaardigheid, VervoerSoort, Voortgang,
};
use crate::share_term::Term;

/// How the id of a picture on the second sheet begins.
pub const MORE: &str = "more-";

/// Declares the meanings with the id of their picture.
macro_rules! signs {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)+) => {
        $($(#[$doc])* pub const $name: &str = $id;)+

        /// Every meaning by its name, with its picture.
        pub const SIGNS: &[(&str, &str)] = &[$((stringify!($name), $name)),+];
    };
}

signs! {
    /// Today, and the first screen.
    TODAY = "today";
    /// The PIP.
    PLAN = "plan";
    /// Lessons.
    LESSONS = "school";
    /// The language portfolio.
    PORTFOLIO = "portfolio";
    /// The contact person.
    CONTACT = "contact-person";
    /// Languages.
    GLOBE = "globe";
    /// The participant.
    ME = "me";
    /// Somebody without a photo.
    PERSON = "person";
    /// The municipality.
    TOWN_HALL = "town-hall";
    /// We, together.
    TOGETHER = "together";
    /// A place and the way to it.
    PLACE = "place";
    /// Calling.
    PHONE = "phone";
    /// Writing an e-mail.
    MAIL = "mail";
    /// A message.
    MESSAGE = "message";
    /// An answer to a question of the participant.
    ANSWER = "answer";
    /// The formal letter.
    LETTER = "letter";
    /// A goal.
    GOAL = "goal";
    /// A wish.
    WISH = "wish";
    /// An agreement.
    AGREEMENT = "agreement";
    /// The route.
    ROAD = "road";
    /// A date in the calendar.
    CALENDAR = "calendar";
    /// Until then it is possible.
    UNTIL = "clock";
    /// Childcare.
    CHILDCARE = "childcare";
    /// The family.
    FAMILY = "family";
    /// An interpreter.
    INTERPRETER = "interpreter";
    /// A teacher.
    TEACHER = "teacher";
    /// At home.
    HOME = "home";
    /// Online.
    COMPUTER = "computer";
    /// Work.
    WORK = "work";
    /// A talk.
    TALK = "talk";
    /// An exam.
    EXAM = "exam";
    /// A workshop.
    WORKSHOP = "workshop";
    /// Sport.
    SPORT = "sport";
    /// Learning at home.
    HOMEWORK = "self-study";
    /// It has another time.
    MOVED = "moved-lesson";
    /// It does not take place.
    CANCELLED = "cancelled-lesson";
    /// It took place.
    PAST = "past-lesson";
    /// It is new in the timetable.
    ADDED = "new-lesson";
    /// It is somewhere else than before.
    OTHER_PLACE = "other-place";
    /// The participant said not to come: the calendar with the open hand, no blame.
    ABSENT = "absent";
    /// The participant must come.
    COMPULSORY = "compulsory";
    /// The participant may choose.
    VOLUNTARY = "voluntary";
    /// It is finished.
    DONE = "done";
    /// It goes on.
    BUSY = "busy";
    /// It comes later.
    NOT_DONE = "not-done";
    /// It is no longer needed.
    DROPPED = "dropped";
    /// It can be tried again.
    NOT_YET = "more-not-yet";
    /// There is no result.
    NO_RESULT = "more-no-result";
    /// It was handed in.
    HANDED_IN = "more-handed-in";
    /// Something that this version does not know.
    UNKNOWN = "unknown";
    /// Waiting.
    WAITING = "waiting";
    /// Not the newest: the network is away.
    OFFLINE = "offline";
    /// Something does not work, and here is help.
    HELP = "help";
    /// There is nothing, and that is fine.
    EMPTY = "empty";
    /// A level.
    LEVEL = "level";
    /// Sharing with others.
    SHARE = "share";
    /// Private.
    LOCK = "privacy";
    /// Accessibility.
    ACCESS = "accessibility";
    /// Signing in.
    KEY = "sign-in";
    /// Signing out.
    OUT = "more-sign-out";
    /// The theme of the week.
    THEME = "theme";
    /// Feedback.
    FEEDBACK = "feedback";
    /// Reading aloud.
    READ_ALOUD = "read-aloud";
    /// Reading together.
    READ_TOGETHER = "read-together";
    /// Slowly.
    SLOW = "more-slow";
    /// Yes.
    YES = "more-yes";
    /// No.
    NO = "more-no";
    /// A reception centre for asylum seekers.
    ASYLUM_CENTRE = "asylum-centre";
    /// The first class after arriving.
    CLASSROOM = "classroom";
    /// The first intake.
    INTAKE_FIRST = "intake-first";
    /// The second intake.
    INTAKE_SECOND = "intake-second";
    /// The test of how one learns.
    DIAGNOSIS = "diagnosis";
    /// A phase of the plan, a block.
    PHASE = "phase";
    /// Help after the integration.
    AFTERCARE = "aftercare";
    /// Learning the language.
    LANGUAGE = "learn-language";
    /// Taking part among others.
    GROUP = "group";
    /// Knowledge of Dutch society.
    SOCIETY = "dutch-society";
    /// The labour market.
    LABOUR_MARKET = "labour-market";
    /// A signed statement.
    CERTIFICATE = "certificate";
    /// An internship.
    INTERNSHIP = "internship";
    /// Reading.
    READ = "read";
    /// Listening.
    LISTEN = "listen";
    /// Writing.
    WRITE = "write";
    /// Speaking.
    SPEAK = "speak";
    /// A conversation.
    CONVERSATION = "conversation";
    /// The neighbourhood.
    NEIGHBOURHOOD = "neighbourhood";
    /// A photo.
    PHOTO = "photo";
    /// A voice that was recorded.
    MICROPHONE = "more-microphone";
    /// A file.
    FILE = "evidence";
    /// On foot.
    WALKING = "walking";
    /// By bicycle.
    BICYCLE = "bicycle";
    /// By bus.
    BUS = "bus";
    /// By train.
    TRAIN = "train";
    /// By taxi.
    TAXI = "taxi";
    /// I understand it.
    UNDERSTOOD = "more-understood";
    /// A question of mine.
    QUESTION = "more-question";
    /// It does not work out: an open hand, no blame.
    DOES_NOT_WORK = "more-does-not-work";
    /// Being ill.
    ILL = "more-ill";
    /// A child.
    CHILDREN = "children";
    /// Getting there.
    TRANSPORT = "more-transport";
    /// Money.
    MONEY = "money";
    /// Too hard.
    TOO_HARD = "more-too-hard";
    /// No time.
    NO_TIME = "more-no-time";
    /// Something else.
    OTHER = "more-something-else";
    /// Rather not say.
    NOT_SAY = "more-rather-not-say";
    /// Sending.
    SEND = "send";
    /// The municipality has it.
    RECEIVED = "received";
    /// The rent of the house.
    RENT = "rent";
    /// Gas and electricity.
    ENERGY = "energy";
    /// Water.
    WATER = "water";
    /// Health insurance.
    HEALTH_INSURANCE = "health-insurance";
    /// Another insurance.
    INSURANCE = "more-insurance";
    /// Money to live on.
    WEEKLY_MONEY = "weekly-money";
    /// Help with money.
    BUDGET_COACH = "budget-coach";
    /// A video.
    VIDEO = "video";
    /// Choosing.
    CHOOSE = "choose";
    /// A place in a group.
    SEAT = "more-seat";
    /// Two things at the same time.
    CLASH = "warning";
    /// My own phone.
    OWN_PHONE = "more-own-phone";
    /// I come after all.
    COME_AFTER_ALL = "more-come-after-all";
    /// It was too easy.
    LESSON_EASY = "more-lesson-easy";
    /// It was good.
    LESSON_GOOD = "more-lesson-good";
    /// It was too hard.
    LESSON_HARD = "more-lesson-hard";
    /// It was too much.
    LESSON_MUCH = "more-lesson-much";
    /// In the evening.
    EVENING = "evening";
    /// At the weekend.
    WEEKEND = "weekend";
    /// Into the calendar of my phone.
    PHONE_CALENDAR = "more-phone-calendar";
    /// A card to hold up at a desk.
    SHOW_CARD = "more-show-card";
    /// Health.
    HEALTH = "doctor";
    /// The tasks of the portfolio.
    TASK = "task";
    /// My story.
    STORY = "more-story";
    /// A language buddy.
    BUDDY = "buddy";
    /// A QR code on the screen.
    QR = "more-qr";
    /// A link to send.
    LINK = "more-link";
    /// The six digits that go with a link.
    PIN = "more-pin";
    /// For an hour.
    HOUR = "more-hour";
    /// Until midnight.
    TONIGHT = "more-tonight";
    /// For 24 hours.
    UNTIL_TOMORROW = "more-until-tomorrow";
    /// For a week.
    WEEK = "more-week";
    /// For a month.
    MONTH = "more-month";
    /// For three months.
    THREE_MONTHS = "more-three-months";
    /// A helper sees it.
    SEES = "more-sees";
    /// No helper ever sees it.
    SEES_NOT = "more-sees-not";
    /// When somebody looked.
    LOOKED = "more-looked";
    /// Sharing ends.
    STOP = "more-stop";
    /// Somebody else than one meant.
    WRONG_PERSON = "more-wrong-person";
    /// A part of it is understood.
    PARTLY = "more-partly";
    /// It is not clear yet.
    NOT_CLEAR = "more-not-clear";
    /// The browser of the phone.
    BROWSER = "more-browser";
    /// Not to be sent on.
    DO_NOT_FORWARD = "more-do-not-forward";
    /// Taking over an address, to put it into a message.
    COPY = "more-copy";
}

/// What kind of thing is in the timetable.
pub fn agenda(soort: AgendaSoort) -> &'static str {
    match soort {
        AgendaSoort::Les => LESSONS,
        AgendaSoort::Gesprek => TALK,
        AgendaSoort::Examen => EXAM,
        AgendaSoort::Participatie => WORK,
        AgendaSoort::Workshop => WORKSHOP,
        AgendaSoort::Sport => SPORT,
        AgendaSoort::Zelfstudie => HOMEWORK,
        AgendaSoort::Onbekend => CALENDAR,
    }
}

/// What happened to it; nothing when it is as planned.
pub fn agenda_status(status: AgendaStatus) -> Option<&'static str> {
    match status {
        AgendaStatus::Verplaatst => Some(MOVED),
        AgendaStatus::Geannuleerd => Some(CANCELLED),
        AgendaStatus::Geweest => Some(PAST),
        AgendaStatus::Gepland | AgendaStatus::Onbekend => None,
    }
}

/// How it was, in a face.
pub fn ervaring(soort: ErvaringSoort) -> &'static str {
    match soort {
        ErvaringSoort::TeMakkelijk => LESSON_EASY,
        ErvaringSoort::Goed => LESSON_GOOD,
        ErvaringSoort::TeMoeilijk => LESSON_HARD,
        ErvaringSoort::TeVeel => LESSON_MUCH,
        ErvaringSoort::Onbekend => UNKNOWN,
    }
}

/// What a message is about.
pub fn onderwerp(onderwerp: Onderwerp) -> &'static str {
    match onderwerp {
        Onderwerp::Geld => MONEY,
        Onderwerp::School => LESSONS,
        Onderwerp::Kind => CHILDREN,
        Onderwerp::Werk => WORK,
        Onderwerp::Wonen => HOME,
        Onderwerp::Gezondheid => HEALTH,
        Onderwerp::Brief => LETTER,
        Onderwerp::Anders => OTHER,
        Onderwerp::Onbekend => UNKNOWN,
    }
}

/// Whose agreement it is.
pub fn partij(partij: Partij) -> &'static str {
    match partij {
        Partij::Inburgeraar => ME,
        Partij::Gemeente => TOWN_HALL,
        Partij::Beide => TOGETHER,
        Partij::Onbekend => AGREEMENT,
    }
}

/// How far along it is.
pub fn voortgang(voortgang: Voortgang) -> &'static str {
    match voortgang {
        Voortgang::Komt => NOT_DONE,
        Voortgang::Bezig => BUSY,
        Voortgang::Klaar => DONE,
        Voortgang::Vervallen => DROPPED,
        Voortgang::Onbekend => UNKNOWN,
    }
}

/// A station of the road.
pub fn station(soort: StationSoort) -> &'static str {
    match soort {
        StationSoort::AzcGesprek => ASYLUM_CENTRE,
        StationSoort::Opstartklas => CLASSROOM,
        StationSoort::IntakeA => INTAKE_FIRST,
        StationSoort::IntakeB => INTAKE_SECOND,
        StationSoort::Diagnose => DIAGNOSIS,
        StationSoort::VoorlopigeRoute => ROAD,
        StationSoort::Wachten => WAITING,
        StationSoort::Pip => PLAN,
        StationSoort::Fase => PHASE,
        StationSoort::Examens => EXAM,
        StationSoort::Eindgesprek => TALK,
        StationSoort::Nazorg => AFTERCARE,
        StationSoort::Onbekend => UNKNOWN,
    }
}

/// A field of life.
pub fn leefgebied(leefgebied: Leefgebied) -> &'static str {
    match leefgebied {
        Leefgebied::Zelfredzaamheid => HOME,
        Leefgebied::Werk => WORK,
        Leefgebied::Taal => LANGUAGE,
        Leefgebied::Meedoen => GROUP,
        Leefgebied::Onbekend => GOAL,
    }
}

/// A part of the route.
pub fn onderdeel(soort: OnderdeelSoort) -> &'static str {
    match soort {
        OnderdeelSoort::Taallessen => LESSONS,
        OnderdeelSoort::Knm => SOCIETY,
        OnderdeelSoort::Map => LABOUR_MARKET,
        OnderdeelSoort::Pvt => CERTIFICATE,
        OnderdeelSoort::Participatie => GROUP,
        OnderdeelSoort::Alfabetisering => LANGUAGE,
        OnderdeelSoort::Examens => EXAM,
        OnderdeelSoort::Eindgesprek => TALK,
        OnderdeelSoort::Stage => INTERNSHIP,
        OnderdeelSoort::Onbekend => UNKNOWN,
    }
}

/// An exam part.
pub fn examen(onderdeel: Examenonderdeel) -> &'static str {
    match onderdeel {
        Examenonderdeel::Knm => SOCIETY,
        Examenonderdeel::Lezen => READ,
        Examenonderdeel::Luisteren => LISTEN,
        Examenonderdeel::Schrijven => WRITE,
        Examenonderdeel::Spreken => SPEAK,
        Examenonderdeel::Onbekend => EXAM,
    }
}

/// A result, without blame: what was not passed can be tried again. None for an exam that was not taken yet.
pub fn uitslag(uitslag: Option<Uitslag>) -> &'static str {
    match uitslag {
        Some(Uitslag::Geslaagd) => DONE,
        Some(Uitslag::Gezakt) => NOT_YET,
        Some(Uitslag::GeenUitslag) => NO_RESULT,
        Some(Uitslag::Onbekend) => UNKNOWN,
        None => NOT_DONE,
    }
}

/// A language skill.
pub fn vaardigheid(vaardigheid: Vaardigheid) -> &'static str {
    match vaardigheid {
        Vaardigheid::Luisteren => LISTEN,
        Vaardigheid::Lezen => READ,
        Vaardigheid::Gesprekken => CONVERSATION,
        Vaardigheid::Spreken => SPEAK,
        Vaardigheid::Schrijven => WRITE,
        Vaardigheid::Onbekend => LANGUAGE,
    }
}

/// Who says which level it is.
pub fn bron(bron: NiveauBron) -> &'static str {
    match bron {
        NiveauBron::Docent => TEACHER,
        NiveauBron::Toets => EXAM,
        NiveauBron::Zelf => ME,
        NiveauBron::Onbekend => UNKNOWN,
    }
}

/// Where a task is done.
pub fn plek(plek: TaakPlek) -> &'static str {
    match plek {
        TaakPlek::Les => LESSONS,
        TaakPlek::Werk => WORK,
        TaakPlek::Buurt => NEIGHBOURHOOD,
        TaakPlek::Onbekend => UNKNOWN,
    }
}

/// How far along a task is.
pub fn taak(status: TaakStatus) -> &'static str {
    match status {
        TaakStatus::Open => NOT_DONE,
        TaakStatus::Bezig => BUSY,
        TaakStatus::Ingeleverd => HANDED_IN,
        TaakStatus::Feedback => FEEDBACK,
        TaakStatus::Klaar => DONE,
        TaakStatus::Onbekend => UNKNOWN,
    }
}

/// A kind of evidence.
pub fn bewijs(soort: BewijsSoort) -> &'static str {
    match soort {
        BewijsSoort::Foto => PHOTO,
        BewijsSoort::Audio => MICROPHONE,
        BewijsSoort::Tekst => WRITE,
        BewijsSoort::Pdf => FILE,
        BewijsSoort::Onbekend => UNKNOWN,
    }
}

/// A way to travel.
pub fn vervoer(soort: VervoerSoort) -> &'static str {
    match soort {
        VervoerSoort::Lopend => WALKING,
        VervoerSoort::Fiets => BICYCLE,
        VervoerSoort::Bus => BUS,
        VervoerSoort::Trein => TRAIN,
        VervoerSoort::Taxi => TAXI,
        VervoerSoort::Onbekend => UNKNOWN,
    }
}

/// Whether the participant understands it.
pub fn begrip(begrip: Begrip) -> &'static str {
    match begrip {
        Begrip::Begrepen => UNDERSTOOD,
        Begrip::Vraag => QUESTION,
        Begrip::Onbekend => UNKNOWN,
    }
}

/// How it goes with an agreement, as the participant says.
pub fn uitvoering(uitvoering: Uitvoering) -> &'static str {
    match uitvoering {
        Uitvoering::Bezig => BUSY,
        Uitvoering::Klaar => DONE,
        Uitvoering::LuktNiet => DOES_NOT_WORK,
        Uitvoering::Onbekend => UNKNOWN,
    }
}

/// Whether the municipality kept its agreement, as the participant says.
pub fn nakoming(nakoming: Nakoming) -> &'static str {
    match nakoming {
        Nakoming::Klopt => YES,
        Nakoming::NietGebeurd => NO,
        Nakoming::Onbekend => UNKNOWN,
    }
}

/// Why something does not work out.
pub fn reden(reden: Reden) -> &'static str {
    match reden {
        Reden::Ziek => ILL,
        Reden::Kind => CHILDREN,
        Reden::Werk => WORK,
        Reden::Vervoer => TRANSPORT,
        Reden::Geld => MONEY,
        Reden::TeMoeilijk => TOO_HARD,
        Reden::GeenTijd => NO_TIME,
        Reden::Anders => OTHER,
        Reden::WilIkNietZeggen => NOT_SAY,
        Reden::Onbekend => UNKNOWN,
    }
}

/// Who a share is for.
pub fn doelgroep(doelgroep: DeelDoelgroep) -> &'static str {
    match doelgroep {
        DeelDoelgroep::Taalmaatje => BUDDY,
        DeelDoelgroep::Familie => FAMILY,
        DeelDoelgroep::Onbekend => UNKNOWN,
    }
}

/// How a share is handed over.
pub fn wijze(wijze: DeelWijze) -> &'static str {
    match wijze {
        DeelWijze::Qr => QR,
        DeelWijze::Link => LINK,
        DeelWijze::Onbekend => UNKNOWN,
    }
}

/// How long something is shared.
pub fn term(term: Term) -> &'static str {
    match term {
        Term::Hour => HOUR,
        Term::Evening => TONIGHT,
        Term::Day => UNTIL_TOMORROW,
        Term::Week => WEEK,
        Term::Month => MONTH,
        Term::ThreeMonths => THREE_MONTHS,
    }
}

/// Whether a helper understands the evidence, in a face.
pub fn teken(teken: Teken) -> &'static str {
    match teken {
        Teken::Alles => UNDERSTOOD,
        Teken::EenDeel => PARTLY,
        Teken::NogNiet => NOT_CLEAR,
        Teken::Onbekend => UNKNOWN,
    }
}

/// A fixed cost.
pub fn betaling(soort: BetalingSoort) -> &'static str {
    match soort {
        BetalingSoort::Huur => RENT,
        BetalingSoort::Energie => ENERGY,
        BetalingSoort::Water => WATER,
        BetalingSoort::Zorgverzekering => HEALTH_INSURANCE,
        BetalingSoort::Verzekering => INSURANCE,
        BetalingSoort::Onbekend => MONEY,
    }
}

/// An allowance.
pub fn toeslag(soort: ToeslagSoort) -> &'static str {
    match soort {
        ToeslagSoort::Huurtoeslag => RENT,
        ToeslagSoort::Zorgtoeslag => HEALTH_INSURANCE,
        ToeslagSoort::KindgebondenBudget => CHILDREN,
        ToeslagSoort::Kinderopvangtoeslag => CHILDCARE,
        ToeslagSoort::Onbekend => MONEY,
    }
}

/// Where a payment or an allowance stands.
pub fn betaling_status(status: BetalingStatus) -> &'static str {
    match status {
        BetalingStatus::Komt => NOT_DONE,
        BetalingStatus::Betaald => DONE,
        BetalingStatus::Aangevraagd => HANDED_IN,
        BetalingStatus::Onbekend => UNKNOWN,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::contract::Code;

    /// Every value of a code list has a picture of its own.
    fn assert_distinct<C: Code>(list: &str, sign: impl Fn(C) -> &'static str) {
        let mut seen = BTreeSet::new();
        let values = C::CODES.iter().map(|(value, _)| *value);
        for value in values.chain([C::ONBEKEND]) {
            assert!(
                seen.insert(sign(value)),
                "{list}: {} shares its picture",
                value.code()
            );
        }
    }

    #[test]
    fn no_two_meanings_share_a_picture() {
        let pictures: BTreeSet<_> = SIGNS.iter().map(|(_, picture)| picture).collect();
        assert_eq!(pictures.len(), SIGNS.len());
    }

    #[test]
    fn every_value_of_a_list_has_its_own() {
        assert_distinct("agenda", agenda);
        assert_distinct("ervaring", ervaring);
        assert_distinct("onderwerp", onderwerp);
        assert_distinct("partij", partij);
        assert_distinct("voortgang", voortgang);
        assert_distinct("station", station);
        assert_distinct("leefgebied", leefgebied);
        assert_distinct("onderdeel", onderdeel);
        assert_distinct("examen", examen);
        assert_distinct("uitslag", |value| uitslag(Some(value)));
        assert_distinct("vaardigheid", vaardigheid);
        assert_distinct("bron", bron);
        assert_distinct("plek", plek);
        assert_distinct("taak", taak);
        assert_distinct("bewijs", bewijs);
        assert_distinct("vervoer", vervoer);
        assert_distinct("begrip", begrip);
        assert_distinct("uitvoering", uitvoering);
        assert_distinct("nakoming", nakoming);
        assert_distinct("reden", reden);
        assert_distinct("doelgroep", doelgroep);
        assert_distinct("wijze", wijze);
        assert_distinct("teken", teken);
        assert_distinct("betaling", betaling);
        assert_distinct("toeslag", toeslag);
        assert_distinct("betaling-status", betaling_status);
    }

    #[test]
    fn what_is_not_as_planned_is_seen() {
        let changed = [
            AgendaStatus::Verplaatst,
            AgendaStatus::Geannuleerd,
            AgendaStatus::Geweest,
        ];
        let mut signs: BTreeSet<_> = changed.into_iter().map(agenda_status).collect();
        assert!(!signs.contains(&agenda_status(AgendaStatus::Gepland)));
        let also = [ADDED, OTHER_PLACE, ABSENT, CALENDAR, PLACE];
        signs.extend(also.map(Some));
        assert_eq!(signs.len(), changed.len() + also.len());
    }

    /// Vandaag, the plan's landing and the road are drawn from the first sheet alone.
    #[test]
    fn the_first_screens_do_without_the_second_sheet() {
        fn all<C: Code>(sign: impl Fn(C) -> &'static str) -> Vec<&'static str> {
            let values = C::CODES.iter().map(|(value, _)| *value);
            values.chain([C::ONBEKEND]).map(sign).collect()
        }
        let lists = [
            all(agenda),
            all(|status| agenda_status(status).unwrap_or(CALENDAR)),
            all(partij),
            all(voortgang),
            all(station),
            all(vervoer),
        ];
        let alone = [ADDED, OTHER_PLACE, ABSENT, CHOOSE, MONEY, LETTER];
        for sign in lists.into_iter().flatten().chain(alone) {
            assert!(!sign.starts_with(MORE), "{sign}");
        }
    }
}
