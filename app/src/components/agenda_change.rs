//! What changed about an item of the timetable, loud but calm.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock, short_date};
use mijn_pip_core::contract::{AgendaItem, AgendaStatus};
use mijn_pip_core::news::is_added;

use super::{Pictogram, Say, sign};
use crate::language::{Phrase, code};
use crate::platform::clock as phone;

/// Cancelled, moved, somewhere else, new; nothing for what is as it was.
#[component]
pub fn AgendaChange(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    let (sign, words) = what(&item)?;
    let before = before(&item).into_iter();
    Some(view! {
        <p class="change">
            <Pictogram id=sign size="small" />
            <span>
                <strong><Say what=words term=true on_control=true /></strong>
                {before.map(|words| view! { <Say what=words on_control=true /> }).collect_view()}
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
    is_added(phone::now(), item).then(|| (sign::ADDED, "new-in-timetable".into()))
}

/// What it was before: the time, with the day when that is another; and the place.
fn before(item: &AgendaItem) -> Vec<Phrase> {
    if matches!(
        item.status,
        AgendaStatus::Geannuleerd | AgendaStatus::Geweest
    ) {
        return Vec::new();
    }
    let moved = item.oorspronkelijk_begintijdstip;
    let time = moved
        .filter(|_| item.status == AgendaStatus::Verplaatst)
        .map(|before| {
            let (was, is) = (amsterdam(before), amsterdam(item.begin));
            if was.date() == is.date() {
                clock(was)
            } else {
                format!("{} {}", short_date(was.date()), clock(was))
            }
        });
    let place = item
        .oorspronkelijke_locatie
        .clone()
        .filter(|_| !item.gevoelig);
    let parts = [time, place].into_iter().flatten();
    parts
        .map(|part| Phrase::from("moved-from").with("time", part))
        .collect()
}
