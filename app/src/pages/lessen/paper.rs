//! The coming seven days on paper; what is sensitive is only "Afspraak".

use chrono::Days;
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, amsterdam_date, clock_range, numeric_date};
use mijn_pip_core::contract::{AgendaItem, AgendaStatus};
use mijn_pip_core::order::by_number;

use crate::components::{Both, PaperLine, PaperMore, agenda_sign, agenda_title, fitting};
use crate::data::{Reads, known, use_outgoing};
use crate::language::day;
use crate::platform::clock;

/// How many rows the appointments of a week may take, so that they fit on two sides with their days and places.
const ROWS: usize = 32;

/// The sheet.
pub fn week_on_paper(reads: Reads) -> impl IntoView {
    let today = amsterdam_date(clock::now());
    let week = today..today + Days::new(7);
    let mut items = known::timetable(reads, use_outgoing());
    items.retain(|item| {
        week.contains(&amsterdam_date(item.begin))
            && item.status != AgendaStatus::Geannuleerd
            && item.afmelding.is_none()
    });
    let items = by_number(items, |item| item.begin.timestamp());
    let (shown, more) = fitting(items, ROWS, agenda_title);
    let same_day =
        |a: &AgendaItem, b: &AgendaItem| amsterdam_date(a.begin) == amsterdam_date(b.begin);
    let days = shown.chunk_by(same_day).map(on_paper).collect_view();
    view! {
        <h1><Both what="this-week" /></h1>
        {days}
        <PaperMore count=more />
    }
}

fn on_paper(items: &[AgendaItem]) -> impl IntoView + use<> {
    let date = items.first().map(|item| amsterdam_date(item.begin));
    let lines = items.iter().cloned().map(line).collect_view();
    date.map(|date| {
        view! {
            <section class="paper-day">
                <h3><Both what=day(date).weekday /> <bdi dir="ltr">{numeric_date(date)}</bdi></h3>
                <ul>{lines}</ul>
            </section>
        }
    })
}

fn line(item: AgendaItem) -> impl IntoView {
    let when = clock_range(amsterdam(item.begin), amsterdam(item.einde));
    let (sign, words) = (agenda_sign(&item), agenda_title(&item));
    let place = item.locatie.filter(|_| !item.gevoelig);
    view! {
        <PaperLine sign=sign what=words when=when />
        {place.map(|place| view! { <li class="paper-place"><bdi dir="auto">{place.naam}</bdi></li> })}
    }
}
