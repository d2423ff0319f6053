//! Lessen: today and the coming days, grouped by day, with the week at a glance.

use chrono::{Datelike, Days, NaiveDate};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, amsterdam_date, clock_range, numeric_date};
use mijn_pip_core::contract::{AgendaItem, AgendaStatus, Lijst};
use mijn_pip_core::order::by_number;

use crate::components::{
    AgendaCard, Both, DayName, Empty, Paper, PaperLine, PaperMore, PrintButton, Say,
    SomeUnreadable, WeekStrip, agenda_sign, agenda_title, fitting,
};
use crate::data::{Read, use_reads};
use crate::language::day;
use crate::platform::clock;
use crate::routes::Route;
use crate::shell::{Screen, region};

/// The timetable by day of the Amsterdam calendar.
type ByDay = Vec<(NaiveDate, Vec<AgendaItem>)>;

/// The timetable.
#[component]
pub fn Lessen() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Screen route=Route::Lessen reads=vec![reads.agenda]>
            {region(reads.agenda, timetable)}
            <PrintButton />
            <Paper>{move || week(reads.agenda)}</Paper>
        </Screen>
    }
}

/// How many rows the appointments of a week may take, so that they fit on two sides with their days and places.
const WEEK_ROWS: usize = 32;

/// The coming seven days on paper; what is sensitive is only "Afspraak".
fn week(agenda: Read) -> impl IntoView {
    let last = amsterdam_date(clock::now()) + Days::new(6);
    let mut items: Vec<AgendaItem> = agenda.items();
    items.retain(|item| {
        amsterdam_date(item.begin) <= last && item.status != AgendaStatus::Geannuleerd
    });
    let items = by_number(items, |item| item.begin.timestamp());
    let (shown, more) = fitting(items, WEEK_ROWS, agenda_title);
    let days = by_day(shown).into_iter().map(|(date, items)| {
        view! {
            <section class="paper-day">
                <h3><Both what=day(date).weekday /> <bdi dir="ltr">{numeric_date(date)}</bdi></h3>
                <ul>{items.into_iter().map(paper_line).collect_view()}</ul>
            </section>
        }
    });
    view! {
        <h1><Both what="this-week" /></h1>
        {days.collect_view()}
        <PaperMore count=more />
    }
}

fn paper_line(item: AgendaItem) -> impl IntoView {
    let when = clock_range(amsterdam(item.begin), amsterdam(item.einde));
    let (sign, words) = (agenda_sign(&item), agenda_title(&item));
    let place = item.locatie.filter(|_| !item.gevoelig);
    view! {
        <PaperLine sign=sign what=words when=when />
        {place.map(|place| view! { <li class="paper-place"><bdi dir="auto">{place.naam}</bdi></li> })}
    }
}

fn timetable(list: Lijst<AgendaItem>) -> impl IntoView {
    let unreadable = list.items.onleesbaar();
    let days = by_day(list.items.into_vec());
    let today = amsterdam_date(clock::now());
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    if days.is_empty() {
        return view! { <Empty text="no-lessons" /> }.into_any();
    }
    view! {
        <WeekStrip monday=monday today=today counts=week_counts(&days, monday) />
        {days.into_iter().map(|(date, items)| day_group(date, items)).collect_view()}
        <SomeUnreadable count=unreadable />
    }
    .into_any()
}

fn by_day(items: Vec<AgendaItem>) -> ByDay {
    let mut days = ByDay::new();
    for item in by_number(items, |item| item.begin.timestamp()) {
        let date = amsterdam_date(item.begin);
        match days.last_mut() {
            Some((last, items)) if *last == date => items.push(item),
            _ => days.push((date, vec![item])),
        }
    }
    days
}

/// How many items take place on each day of the week.
fn week_counts(days: &ByDay, monday: NaiveDate) -> [usize; 7] {
    let takes_place = |item: &&AgendaItem| item.status != AgendaStatus::Geannuleerd;
    std::array::from_fn(|offset| {
        let date = monday + Days::new(offset as u64);
        let items = days.iter().find(|(day, _)| *day == date);
        items.map_or(0, |(_, items)| items.iter().filter(takes_place).count())
    })
}

fn day_group(date: NaiveDate, items: Vec<AgendaItem>) -> impl IntoView {
    view! {
        <section class="day">
            <h2 id=date.to_string()>
                <Say what=day(date).relative />
                <span class="quiet"><DayName date=date /></span>
            </h2>
            {items.into_iter().map(|item| view! { <AgendaCard item=item /> }).collect_view()}
        </section>
    }
}
