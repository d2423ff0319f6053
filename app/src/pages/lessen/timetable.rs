//! The items of a timetable, grouped by day.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::AgendaItem;
use mijn_pip_core::order::by_number;

use super::lesson::Lesson;
use crate::components::{DayName, Empty, Pictogram, Say, SomeUnreadable};
use crate::data::{List, Read};
use crate::language::day;
use crate::platform::document::is_open;
use crate::platform::timer;
use crate::shell::{around, use_navigation};

/// So many rows stand there at once; the others follow when those are seen, so that a full timetable is as quick as an empty one.
const AT_ONCE: usize = 10;

/// One row: a day, or what takes place on it. A row stays what it is while its item changes: what is open stays open.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Row {
    /// A day of the Amsterdam calendar.
    Day(NaiveDate),
    /// An item, by its id.
    Item(String),
}

/// The items of a timetable; with `from`, what was before that day is folded.
#[component]
pub fn Timetable(
    /// The timetable.
    read: Read,
    /// The first day that is not over.
    from: Option<NaiveDate>,
) -> impl IntoView {
    let items = List::new(read);
    let coming = Memo::new(move |_| rows(items, from, false));
    let earlier = Memo::new(move |_| rows(items, from, true));
    let is_empty = Memo::new(move |_| coming.with(Vec::is_empty));
    let all = RwSignal::new(false);
    Effect::new(move |_| {
        if !is_empty.get() {
            spawn_local(async move {
                timer::seen().await;
                all.try_set(true);
            });
        }
    });
    let shown = move || {
        let count = if all.get() { usize::MAX } else { AT_ONCE };
        coming.with(|rows| rows.iter().take(count).cloned().collect::<Vec<_>>())
    };
    let is_there = move || items.is_there();
    let nothing = if from.is_some() {
        "no-lessons"
    } else {
        "no-lessons-this-week"
    };
    view! {
        {around(read, is_there)}
        {move || earlier.with(|rows| !rows.is_empty()).then(|| view! { <Earlier rows=earlier items=items /> })}
        <div class="days">
            <For each=shown key=Row::clone let:row>{draw(row, items)}</For>
        </div>
        {move || (is_there() && is_empty.get()).then(|| view! { <Empty text=nothing /> })}
        {move || view! { <SomeUnreadable count=items.unreadable() /> }}
    }
}

/// What was earlier this week, folded: one tells how it was.
#[component]
fn Earlier(
    /// The rows.
    rows: Memo<Vec<Row>>,
    /// The items.
    items: List<AgendaItem>,
) -> impl IntoView {
    let navigation = use_navigation();
    let is_wanted = move || {
        navigation
            .part()
            .is_some_and(|part| rows.with_untracked(|rows| rows.contains(&Row::Item(part))))
    };
    let open = RwSignal::new(untrack(is_wanted));
    let toggled = move |event| {
        // The browser tells of a fold that begins open too; what stands there is not drawn anew.
        if open.get_untracked() != is_open(&event) {
            open.set(is_open(&event));
        }
    };
    view! {
        <details class="earlier" open=is_wanted on:toggle=toggled>
            <summary>
                <Pictogram id="control-down" size="control" />
                <Say what="earlier-this-week" on_control=true />
            </summary>
            <div class="days">
                {move || open.get().then(|| view! {
                    <For each=move || rows.get() key=Row::clone let:row>{draw(row, items)}</For>
                })}
            </div>
        </details>
    }
}

/// Rows in the order of time, each day before what takes place on it: of what is past, or of the rest.
fn rows(items: List<AgendaItem>, from: Option<NaiveDate>, past: bool) -> Vec<Row> {
    let mut timed = items.map(|item| (item.begin, amsterdam_date(item.begin), item.id.clone()));
    timed.retain(|(_, date, _)| from.is_some_and(|from| *date < from) == past);
    let mut rows = Vec::new();
    let mut last = None;
    for (_, date, id) in by_number(timed, |(begin, ..)| begin.timestamp()) {
        if last != Some(date) {
            rows.push(Row::Day(date));
            last = Some(date);
        }
        rows.push(Row::Item(id));
    }
    rows
}

fn draw(row: Row, items: List<AgendaItem>) -> Option<AnyView> {
    match row {
        Row::Day(date) => Some(day_name(date).into_any()),
        Row::Item(id) => {
            let listed = items.item(&id)?;
            Some(view! { <Lesson listed=listed read=items.read() /> }.into_any())
        }
    }
}

fn day_name(date: NaiveDate) -> impl IntoView {
    view! {
        <h2 class="day" id=date.to_string()>
            <Say what=day(date).relative />
            <span class="quiet"><DayName date=date /></span>
        </h2>
    }
}
