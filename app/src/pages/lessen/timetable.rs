//! The items of a timetable, grouped by day.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::{AgendaItem, Lijst};
use mijn_pip_core::order::by_number;

use super::lesson::Lesson;
use crate::components::{DayName, Empty, Pictogram, Say, SomeUnreadable};
use crate::data::Read;
use crate::language::day;
use crate::platform::document::is_open;
use crate::platform::timer;
use crate::shell::around;

/// So many rows stand there at once; the others follow when those are seen, so that a full timetable is as quick as an empty one.
const AT_ONCE: usize = 10;

/// One row: a day, or what takes place on it.
#[derive(Clone, PartialEq)]
enum Row {
    /// A day of the Amsterdam calendar.
    Day(NaiveDate),
    /// An item.
    Item(Box<AgendaItem>),
}

impl Row {
    /// The same for as long as the row says the same: only what changed is drawn anew, what is open elsewhere stays open.
    fn key(&self) -> (String, u32, bool) {
        match self {
            Self::Day(date) => (date.to_string(), 0, false),
            // The link to an online lesson comes around its time, without another version.
            Self::Item(item) => (item.id.clone(), item.versie, item.deelnamelink.is_some()),
        }
    }
}

/// The items of a timetable; with `from`, what was before that day is folded.
#[component]
pub fn Timetable(
    /// The timetable.
    read: Read,
    /// The first day that is not over.
    from: Option<NaiveDate>,
) -> impl IntoView {
    let list = Memo::new(move |_| read.value::<Lijst<AgendaItem>>());
    let rows = move |past: bool| {
        let is_past =
            move |item: &AgendaItem| from.is_some_and(|from| amsterdam_date(item.begin) < from);
        list.with(|list| {
            let items = list.iter().flat_map(|list| list.items.iter());
            rows(
                items
                    .filter(|item| is_past(item) == past)
                    .cloned()
                    .collect(),
            )
        })
    };
    let coming = Memo::new(move |_| rows(false));
    let earlier = Memo::new(move |_| rows(true));
    let all = RwSignal::new(false);
    let is_empty = Memo::new(move |_| coming.with(Vec::is_empty));
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
    let nothing = if from.is_some() {
        "no-lessons"
    } else {
        "no-lessons-this-week"
    };
    view! {
        {around(read, move || list.with(Option::is_some))}
        {move || earlier.with(|rows| !rows.is_empty()).then(|| view! { <Earlier rows=earlier read=read /> })}
        <div class="days">
            <For each=shown key=Row::key let:row>{draw(row, read)}</For>
        </div>
        {move || {
            let is_empty = list.with(Option::is_some) && is_empty.get();
            is_empty.then(|| view! { <Empty text=nothing /> })
        }}
        {move || list.with(|list| list.as_ref().map(|list| {
            view! { <SomeUnreadable count=list.items.onleesbaar() /> }
        }))}
    }
}

/// What was earlier this week, folded: one tells how it was.
#[component]
fn Earlier(
    /// The rows.
    rows: Memo<Vec<Row>>,
    /// The timetable.
    read: Read,
) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <details class="earlier" on:toggle=move |event| open.set(is_open(&event))>
            <summary>
                <Pictogram id="control-down" size="control" />
                <Say what="earlier-this-week" on_control=true />
            </summary>
            <div class="days">
                {move || open.get().then(|| view! {
                    <For each=move || rows.get() key=Row::key let:row>{draw(row, read)}</For>
                })}
            </div>
        </details>
    }
}

/// Rows in the order of time, each day before what takes place on it.
fn rows(items: Vec<AgendaItem>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut last = None;
    for item in by_number(items, |item| item.begin.timestamp()) {
        let date = amsterdam_date(item.begin);
        if last != Some(date) {
            rows.push(Row::Day(date));
            last = Some(date);
        }
        rows.push(Row::Item(Box::new(item)));
    }
    rows
}

fn draw(row: Row, read: Read) -> AnyView {
    match row {
        Row::Day(date) => view! {
            <h2 class="day" id=date.to_string()>
                <Say what=day(date).relative />
                <span class="quiet"><DayName date=date /></span>
            </h2>
        }
        .into_any(),
        Row::Item(item) => view! { <Lesson item=*item read=read /> }.into_any(),
    }
}
