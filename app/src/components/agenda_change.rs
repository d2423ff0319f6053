//! What changed about an item of the timetable, loud but calm.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock, days_until, short_date};
use mijn_pip_core::contract::{AgendaItem, AgendaStatus};

use super::{Pictogram, Say, sign};
use crate::language::{Phrase, code};
use crate::platform::clock as phone;

/// So many days something is new in the timetable.
const NEW_DAYS: i64 = 7;

/// Cancelled, moved, somewhere else, new; nothing for what is as it was.
#[component]
pub fn AgendaChange(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    let (sign, words) = what(&item)?;
    let before = before(&item);
    Some(view! {
        <p class="change">
            <Pictogram id=sign size="small" />
            <span>
                <strong><Say what=words term=true on_control=true /></strong>
                {before.map(|words| view! { <Say what=words on_control=true /> })}
            </span>
        </p>
    })
}

/// The picture and the words of the change that matters most.
fn what(item: &AgendaItem) -> Option<(&'static str, Phrase)> {
    if let Some(sign) = sign::agenda_status(item.status) {
        return Some((sign, code("agenda-status", item.status)));
    }
    if item.oorspronkelijke_locatie.is_some() {
        return Some((sign::OTHER_PLACE, "other-place".into()));
    }
    let added = item.toegevoegd_op?;
    (days_until(added, phone::now()) < NEW_DAYS).then(|| (sign::ADDED, "new-in-timetable".into()))
}

/// What it was before: the time, with the day when that is another; or the place.
fn before(item: &AgendaItem) -> Option<Phrase> {
    match (item.status, item.oorspronkelijk_begintijdstip) {
        (AgendaStatus::Verplaatst, Some(before)) => {
            let (was, is) = (amsterdam(before), amsterdam(item.begin));
            let time = if was.date() == is.date() {
                clock(was)
            } else {
                format!("{} {}", short_date(was.date()), clock(was))
            };
            Some(Phrase::from("moved-from").with("time", time))
        }
        (AgendaStatus::Geannuleerd | AgendaStatus::Geweest, _) => None,
        _ => {
            let place = item
                .oorspronkelijke_locatie
                .clone()
                .filter(|_| !item.gevoelig);
            place.map(|place| Phrase::from("moved-from").with("time", place))
        }
    }
}
