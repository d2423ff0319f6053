//! Every read that the screens share, so that going back shows what was there at once.

use chrono::{Datelike, Days, NaiveDate};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam_date, monday_of};
use mijn_pip_core::contract::{Aanbod, AgendaItem, Code};

use super::{Read, Session, Settings};
use crate::follow::follow;
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
    /// The timetable of this week and of the coming two weeks.
    pub agenda: Read,
    /// The timetable as far ahead as one chooses.
    pub agenda_ahead: Read,
    /// The timetable from today on, however far.
    pub agenda_all: Read,
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
    /// My story.
    pub verhalen: Read,
    /// The contact person.
    pub contactpersoon: Read,
    /// Messages.
    pub berichten: Read,
    /// What is shared now.
    pub deellinks: Read,
    /// Moves on when something of the timetable has begun or ended, or a day has passed.
    turn: RwSignal<i64>,
}

impl Reads {
    /// Reads of a session, nothing asked for yet.
    pub fn new(session: Session, settings: Settings) -> Self {
        // A resource at the path of its own name.
        let named = |offer: Aanbod| {
            Read::new(
                session,
                settings,
                offer,
                Box::new(move || offer.code().to_owned()),
            )
        };
        let agenda = |path: fn() -> String| {
            Read::new(session, settings, Aanbod::AgendaItems, Box::new(path))
        };
        Self {
            pip: named(Aanbod::Pip),
            afspraken: named(Aanbod::Begeleidingsafspraken),
            agenda: agenda(timetable_path),
            agenda_ahead: agenda(ahead_path),
            agenda_all: agenda(|| format!("agenda-items?van={}", amsterdam_date(clock::now()))),
            ontzorgen: named(Aanbod::Ontzorgen),
            menukaart: named(Aanbod::Menukaart),
            zelfstudie: named(Aanbod::Zelfstudie),
            taalniveaus: named(Aanbod::Taalniveaus),
            taken: named(Aanbod::PortfolioTaken),
            verhalen: named(Aanbod::Verhalen),
            contactpersoon: named(Aanbod::Contactpersoon),
            berichten: named(Aanbod::Berichten),
            deellinks: named(Aanbod::Deellinks),
            turn: RwSignal::new(0),
        }
    }
}

impl Reads {
    /// Asks again for what could not be had because the session was over.
    pub fn resume(self) {
        self.all()
            .into_iter()
            .filter(|read| read.was_signed_out())
            .for_each(Read::retry);
    }

    /// Looks whether there is something new in what was asked for before, and in what notices are made of.
    pub fn look_again(self) {
        self.notices().into_iter().for_each(Read::load);
        self.all().into_iter().for_each(Read::refresh);
    }

    /// Lets what is drawn here be drawn anew when something has begun or ended since, or a day has passed.
    pub fn follow_time(self) {
        follow(&self.turn);
    }

    /// Looks whether something has begun or ended since one looked last, or a day has passed.
    pub fn let_time_pass(self) {
        let now = clock::now();
        let items: Vec<AgendaItem> = untrack(|| self.agenda.items());
        let moments = items.iter().flat_map(|item| [item.begin, item.einde]);
        let passed = moments.filter(|moment| *moment <= now).count() as i64;
        let turn = i64::from(amsterdam_date(now).num_days_from_ce()) * 10_000 + passed;
        match self.turn.get_untracked() {
            // Nothing was drawn of an earlier time.
            0 => {
                self.turn.try_update_untracked(|now| *now = turn);
            }
            before if before != turn => self.turn.set(turn),
            _ => {}
        }
    }

    /// What notices are made of: a lesson that changed, feedback, an answer.
    pub fn notices(self) -> [Read; 3] {
        [self.agenda, self.taken, self.berichten]
    }

    /// All that screens show; what is only asked for on purpose is not among them.
    fn all(self) -> [Read; 13] {
        [
            self.pip,
            self.afspraken,
            self.agenda,
            self.agenda_ahead,
            self.ontzorgen,
            self.menukaart,
            self.zelfstudie,
            self.taalniveaus,
            self.taken,
            self.verhalen,
            self.contactpersoon,
            self.berichten,
            self.deellinks,
        ]
    }
}

/// The reads of the app around this component.
pub fn use_reads() -> Reads {
    use_context().unwrap_or_else(|| Reads::new(Session::new(), Settings::new()))
}

/// The timetable from Monday of this week by the Amsterdam calendar, since the week's strip shows it and a lesson may be
/// told about some days later; `boot.js` makes the same path.
fn timetable_path() -> String {
    let today = amsterdam_date(clock::now());
    agenda_path(monday_of(today), today + Days::new(TIMETABLE_DAYS))
}

/// The timetable from today; `boot.js` makes the same path.
fn ahead_path() -> String {
    let today = amsterdam_date(clock::now());
    agenda_path(today, today + Days::new(AHEAD_DAYS))
}

/// The timetable from one day until another, exclusive.
pub(super) fn agenda_path(from: NaiveDate, until: NaiveDate) -> String {
    format!("agenda-items?van={from}&tot={until}")
}
