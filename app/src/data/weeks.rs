//! The timetable by week, for who pages back or ahead.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::{Aanbod, AgendaItem};
use mijn_pip_core::json;

use super::reads::agenda_path;
use super::{Read, Session, Settings};
use crate::platform::http;

/// So many weeks are kept, so that going back shows what was there at once and memory does not grow.
const KEPT: usize = 8;

/// The weeks that were looked at; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Weeks {
    kept: StoredValue<Vec<(NaiveDate, Read)>>,
    /// The week that stands on the screen, when it is not this one.
    shown: StoredValue<Option<Read>>,
    /// The reads live as long as the app, not as long as the screen that asked for one.
    owner: StoredValue<Owner>,
    session: Session,
    settings: Settings,
}

/// The weeks of the app around this component.
pub fn use_weeks() -> Weeks {
    use_context().unwrap_or_else(|| Weeks::new(Session::new(), Settings::new()))
}

/// The day of an item that stands in no timetable here; none when there is no such item, or nobody to ask.
pub async fn day_of(item: &str) -> Option<NaiveDate> {
    let answer = http::read(&format!("{}/agenda-items/{item}", http::API)).await;
    let item: AgendaItem = json::read(&answer.ok()?).ok()?;
    Some(amsterdam_date(item.begin))
}

impl Weeks {
    /// No week looked at yet.
    pub fn new(session: Session, settings: Settings) -> Self {
        Self {
            kept: StoredValue::new(Vec::new()),
            shown: StoredValue::new(None),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            session,
            settings,
        }
    }

    /// The timetable of the week that begins on this Monday. The week furthest from it is forgotten when there are many.
    pub fn of(self, monday: NaiveDate) -> Read {
        let known = self.kept.with_value(|kept| {
            let known = kept.iter().find(|(day, _)| *day == monday);
            known.map(|(_, read)| *read)
        });
        known.unwrap_or_else(|| {
            let read = self
                .owner
                .with_value(|owner| owner.with(|| self.read(monday)));
            self.keep(monday, read);
            read
        })
    }

    /// Says which week stands on the screen.
    pub fn show(self, read: Option<Read>) {
        self.shown.set_value(read);
    }

    /// Looks whether something is new in the week that stands on the screen.
    pub fn look_at_shown(self) {
        if let Some(read) = self.shown.get_value() {
            read.load();
        }
    }

    /// Looks whether something is new in every week that was looked at.
    pub fn look_again(self) {
        let kept = self.kept.get_value();
        kept.into_iter().for_each(|(_, read)| read.refresh());
        self.look_at_shown();
    }

    fn read(self, monday: NaiveDate) -> Read {
        let path = move || agenda_path(monday, monday + Days::new(7));
        Read::new(
            self.session,
            self.settings,
            Aanbod::AgendaItems,
            Box::new(path),
        )
    }

    fn keep(self, monday: NaiveDate, read: Read) {
        self.kept.update_value(|kept| {
            kept.push((monday, read));
            let far =
                |(_, (day, _)): &(usize, &(NaiveDate, Read))| (*day - monday).num_days().abs();
            if kept.len() > KEPT
                && let Some((furthest, _)) = kept.iter().enumerate().max_by_key(far)
            {
                kept.swap_remove(furthest).1.dispose();
            }
        });
    }
}
