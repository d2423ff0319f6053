//! Pictograms: one picture has one meaning in the whole app.

use leptos::prelude::*;

use crate::platform::document;

/// A picture of the sprite, decorative beside its word.
#[component]
pub fn Pictogram(
    /// The id in the sprite; an unknown one draws nothing.
    #[prop(into)]
    id: String,
    /// `small`, `large` or nothing for the usual size.
    #[prop(default = "")]
    size: &'static str,
) -> impl IntoView {
    let href = format!("{}#{id}", document::pictogram_sprite());
    view! {
        <svg class=format!("pictogram {size}") aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}

/// Which picture stands for what.
pub mod sign {
    use mijn_pip_core::contract::{
        AgendaSoort, AgendaStatus, BewijsSoort, Examenonderdeel, Leefgebied, NiveauBron,
        OnderdeelSoort, Partij, StationSoort, TaakPlek, TaakStatus, Uitslag, Vaardigheid,
        VervoerSoort, Voortgang,
    };

    pub const TODAY: &str = "today";
    pub const PLAN: &str = "plan";
    pub const LESSONS: &str = "school";
    pub const PORTFOLIO: &str = "portfolio";
    pub const CONTACT: &str = "contact-person";
    pub const GLOBE: &str = "globe";
    pub const ME: &str = "me";
    pub const PLACE: &str = "place";
    pub const PHONE: &str = "phone";
    pub const MESSAGE: &str = "message";
    pub const LETTER: &str = "letter";
    pub const GOAL: &str = "goal";
    pub const WISH: &str = "wish";
    pub const AGREEMENT: &str = "agreement";
    pub const ROAD: &str = "road";
    pub const CHILDCARE: &str = "childcare";
    pub const FAMILY: &str = "family";
    pub const INTERPRETER: &str = "interpreter";
    pub const TEACHER: &str = "teacher";
    pub const HOME: &str = "home";
    pub const COMPUTER: &str = "computer";
    pub const FEEDBACK: &str = "feedback";
    pub const HELP: &str = "help";
    pub const WAITING: &str = "waiting";
    pub const EMPTY: &str = "empty";
    pub const LEVEL: &str = "level";
    pub const SHARE: &str = "share";
    pub const CALENDAR: &str = "calendar";
    pub const LOCK: &str = "privacy";
    pub const ACCESS: &str = "accessibility";
    pub const KEY: &str = "sign-in";
    pub const OUT: &str = "sign-out";
    pub const THEME: &str = "theme";
    pub const HOMEWORK: &str = "self-study";
    pub const READ_ALOUD: &str = "read-aloud";
    pub const READ_TOGETHER: &str = "read-together";
    pub const SLOW: &str = "slow";
    pub const YES: &str = "yes";
    pub const NO: &str = "no";

    /// What kind of thing is in the timetable.
    pub fn agenda(soort: AgendaSoort) -> &'static str {
        match soort {
            AgendaSoort::Les => LESSONS,
            AgendaSoort::Gesprek => "talk",
            AgendaSoort::Examen => "exam",
            AgendaSoort::Participatie => "work",
            AgendaSoort::Workshop => "workshop",
            AgendaSoort::Sport => "sport",
            AgendaSoort::Zelfstudie => "self-study",
            AgendaSoort::Onbekend => CALENDAR,
        }
    }

    /// What happened to it; nothing when it is as planned.
    pub fn agenda_status(status: AgendaStatus) -> Option<&'static str> {
        match status {
            AgendaStatus::Verplaatst => Some("moved-lesson"),
            AgendaStatus::Geannuleerd => Some("cancelled-lesson"),
            AgendaStatus::Gepland | AgendaStatus::Geweest | AgendaStatus::Onbekend => None,
        }
    }

    /// Whose agreement it is.
    pub fn partij(partij: Partij) -> &'static str {
        match partij {
            Partij::Inburgeraar => ME,
            Partij::Gemeente => "town-hall",
            Partij::Beide | Partij::Onbekend => "together",
        }
    }

    /// How far along it is.
    pub fn voortgang(voortgang: Voortgang) -> &'static str {
        match voortgang {
            Voortgang::Klaar => "done",
            Voortgang::Bezig => "busy",
            Voortgang::Komt | Voortgang::Vervallen | Voortgang::Onbekend => "not-done",
        }
    }

    /// A station of the road.
    pub fn station(soort: StationSoort) -> &'static str {
        match soort {
            StationSoort::AzcGesprek => "asylum-centre",
            StationSoort::Opstartklas => "classroom",
            StationSoort::IntakeA | StationSoort::IntakeB => "intake",
            StationSoort::Diagnose => "diagnosis",
            StationSoort::VoorlopigeRoute | StationSoort::Onbekend => ROAD,
            StationSoort::Wachten => WAITING,
            StationSoort::Pip => PLAN,
            StationSoort::Fase => LESSONS,
            StationSoort::Examens => "exam",
            StationSoort::Eindgesprek => "talk",
            StationSoort::Nazorg => HELP,
        }
    }

    /// A field of life.
    pub fn leefgebied(leefgebied: Leefgebied) -> &'static str {
        match leefgebied {
            Leefgebied::Zelfredzaamheid => HOME,
            Leefgebied::Werk => "work",
            Leefgebied::Taal => "learn-language",
            Leefgebied::Meedoen => "group",
            Leefgebied::Onbekend => GOAL,
        }
    }

    /// A part of the route.
    pub fn onderdeel(soort: OnderdeelSoort) -> &'static str {
        match soort {
            OnderdeelSoort::Taallessen => LESSONS,
            OnderdeelSoort::Knm => "dutch-society",
            OnderdeelSoort::Map | OnderdeelSoort::Participatie => "work",
            OnderdeelSoort::Pvt => "certificate",
            OnderdeelSoort::Alfabetisering => "learn-language",
            OnderdeelSoort::Examens => "exam",
            OnderdeelSoort::Eindgesprek => "talk",
            OnderdeelSoort::Stage => "internship",
            OnderdeelSoort::Onbekend => ROAD,
        }
    }

    /// An exam part.
    pub fn examen(onderdeel: Examenonderdeel) -> &'static str {
        match onderdeel {
            Examenonderdeel::Knm => "dutch-society",
            Examenonderdeel::Lezen => "read",
            Examenonderdeel::Luisteren => "listen",
            Examenonderdeel::Schrijven => "write",
            Examenonderdeel::Spreken => "speak",
            Examenonderdeel::Onbekend => "exam",
        }
    }

    /// A result, without blame: only passing has a sign of its own.
    pub fn uitslag(uitslag: Option<Uitslag>) -> &'static str {
        match uitslag {
            Some(Uitslag::Geslaagd) => "done",
            Some(_) | None => "not-done",
        }
    }

    /// A language skill.
    pub fn vaardigheid(vaardigheid: Vaardigheid) -> &'static str {
        match vaardigheid {
            Vaardigheid::Luisteren => "listen",
            Vaardigheid::Lezen => "read",
            Vaardigheid::Gesprekken => "conversation",
            Vaardigheid::Spreken => "speak",
            Vaardigheid::Schrijven => "write",
            Vaardigheid::Onbekend => "learn-language",
        }
    }

    /// Who says which level it is.
    pub fn bron(bron: NiveauBron) -> &'static str {
        match bron {
            NiveauBron::Docent => TEACHER,
            NiveauBron::Toets => "exam",
            NiveauBron::Zelf | NiveauBron::Onbekend => ME,
        }
    }

    /// Where a task is done.
    pub fn plek(plek: TaakPlek) -> &'static str {
        match plek {
            TaakPlek::Les => LESSONS,
            TaakPlek::Werk => "work",
            TaakPlek::Buurt | TaakPlek::Onbekend => "neighbourhood",
        }
    }

    /// How far along a task is.
    pub fn taak(status: TaakStatus) -> &'static str {
        match status {
            TaakStatus::Open | TaakStatus::Onbekend => "not-done",
            TaakStatus::Bezig => "busy",
            TaakStatus::Ingeleverd => "handed-in",
            TaakStatus::Feedback => FEEDBACK,
            TaakStatus::Klaar => "done",
        }
    }

    /// A kind of evidence.
    pub fn bewijs(soort: BewijsSoort) -> &'static str {
        match soort {
            BewijsSoort::Foto => "photo",
            BewijsSoort::Audio => "microphone",
            BewijsSoort::Tekst => "write",
            BewijsSoort::Pdf | BewijsSoort::Onbekend => "evidence",
        }
    }

    /// A way to travel.
    pub fn vervoer(soort: VervoerSoort) -> &'static str {
        match soort {
            VervoerSoort::Lopend | VervoerSoort::Onbekend => "walking",
            VervoerSoort::Fiets => "bicycle",
            VervoerSoort::Bus => "bus",
            VervoerSoort::Trein => "train",
            VervoerSoort::Taxi => "taxi",
        }
    }
}
