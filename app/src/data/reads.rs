//! Every read that the screens share, so that going back shows what was there at once.

use chrono::Days;
use leptos::prelude::*;
use mijn_pip_core::civil::amsterdam_date;

use super::{Read, Session};
use crate::platform::clock;

/// How far Vandaag looks ahead, days.
const NEXT_STEP_DAYS: u64 = 14;

/// How far Lessen looks ahead, days.
const TIMETABLE_DAYS: u64 = 28;

/// The reads of the signed-in participant.
#[derive(Clone, Copy)]
pub struct Reads {
    /// The plan.
    pub pip: Read,
    /// The agreements.
    pub afspraken: Read,
    /// The coming two weeks.
    pub soon: Read,
    /// The coming four weeks.
    pub timetable: Read,
    /// Levels per skill.
    pub taalniveaus: Read,
    /// Portfolio tasks.
    pub taken: Read,
    /// The contact person.
    pub contactpersoon: Read,
    /// Messages.
    pub berichten: Read,
}

impl Reads {
    /// Reads of a session, nothing asked for yet.
    pub fn new(session: Session) -> Self {
        let read = |path: &str| Read::new(session, path);
        Self {
            pip: read("pip"),
            afspraken: read("begeleidingsafspraken"),
            soon: read(&agenda_path(NEXT_STEP_DAYS)),
            timetable: read(&agenda_path(TIMETABLE_DAYS)),
            taalniveaus: read("taalniveaus"),
            taken: read("portfolio-taken"),
            contactpersoon: read("contactpersoon"),
            berichten: read("berichten"),
        }
    }
}

/// The reads of the app around this component.
pub fn use_reads() -> Reads {
    use_context().unwrap_or_else(|| Reads::new(Session::new()))
}

/// The timetable from today, so many days by the Amsterdam calendar; `boot.js` makes the same path.
fn agenda_path(days: u64) -> String {
    let today = amsterdam_date(clock::now());
    format!("agenda-items?van={today}&tot={}", today + Days::new(days))
}
