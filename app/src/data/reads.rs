//! Every read that the screens share, so that going back shows what was there at once.

use chrono::Days;
use leptos::prelude::*;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::Aanbod;

use super::{Read, Session, Settings};
use crate::platform::clock;

/// How far the timetable looks ahead, days.
const TIMETABLE_DAYS: u64 = 14;

/// How far it looks for what is at the same time as something that can be chosen, days.
const AHEAD_DAYS: u64 = 90;

/// The reads of the signed-in participant.
#[derive(Clone, Copy)]
pub struct Reads {
    /// The plan.
    pub pip: Read,
    /// The agreements.
    pub afspraken: Read,
    /// The timetable of the coming two weeks.
    pub agenda: Read,
    /// The timetable as far ahead as one chooses.
    pub agenda_ahead: Read,
    /// The money arrangement; missing for who has none.
    pub ontzorgen: Read,
    /// What can be chosen.
    pub menukaart: Read,
    /// Notes of self-study.
    pub zelfstudie: Read,
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
    pub fn new(session: Session, settings: Settings) -> Self {
        let read = |offer, path| Read::new(session, settings, offer, path);
        Self {
            pip: read(Aanbod::Pip, || "pip".into()),
            afspraken: read(Aanbod::Begeleidingsafspraken, || {
                "begeleidingsafspraken".into()
            }),
            agenda: read(Aanbod::AgendaItems, || agenda_path(TIMETABLE_DAYS)),
            agenda_ahead: read(Aanbod::AgendaItems, || agenda_path(AHEAD_DAYS)),
            ontzorgen: read(Aanbod::Ontzorgen, || "ontzorgen".into()),
            menukaart: read(Aanbod::Menukaart, || "menukaart".into()),
            zelfstudie: read(Aanbod::Zelfstudie, || "zelfstudie".into()),
            taalniveaus: read(Aanbod::Taalniveaus, || "taalniveaus".into()),
            taken: read(Aanbod::PortfolioTaken, || "portfolio-taken".into()),
            contactpersoon: read(Aanbod::Contactpersoon, || "contactpersoon".into()),
            berichten: read(Aanbod::Berichten, || "berichten".into()),
        }
    }
}

impl Reads {
    /// Asks again for what could not be had because the session was over.
    pub fn resume(self) {
        let all = [
            self.pip,
            self.afspraken,
            self.agenda,
            self.agenda_ahead,
            self.ontzorgen,
            self.menukaart,
            self.zelfstudie,
            self.taalniveaus,
            self.taken,
            self.contactpersoon,
            self.berichten,
        ];
        all.into_iter()
            .filter(|read| read.was_signed_out())
            .for_each(Read::retry);
    }
}

/// The reads of the app around this component.
pub fn use_reads() -> Reads {
    use_context().unwrap_or_else(|| Reads::new(Session::new(), Settings::new()))
}

/// The timetable from today by the Amsterdam calendar; `boot.js` makes the same path.
fn agenda_path(days: u64) -> String {
    let today = amsterdam_date(clock::now());
    format!("agenda-items?van={today}&tot={}", today + Days::new(days))
}
