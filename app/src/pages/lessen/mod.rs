//! Lessen: today and the coming days, grouped by day, with the week at a glance; other weeks by paging.

mod absence;
mod attendance;
mod calendar_file;
mod experience;
mod lesson;
mod paper;
mod timetable;
mod week;

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::civil::{amsterdam_date, monday_of};

use calendar_file::CalendarFile;
use paper::week_on_paper;
use timetable::Timetable;
use week::Week;

use crate::components::{Paper, PrintButton};
use crate::data::{day_of, use_reads, use_weeks};
use crate::platform::clock;
use crate::routes::Route;
use crate::shell::{Screen, use_navigation};

/// The timetable.
#[component]
pub fn Lessen() -> impl IntoView {
    let (reads, weeks) = (use_reads(), use_weeks());
    let today = Memo::new(move |_| {
        reads.follow_time();
        amsterdam_date(clock::now())
    });
    let monday = RwSignal::new(monday_of(today.get_untracked()));
    on_cleanup(move || weeks.show(None));
    find_wanted(monday);
    view! {
        <Screen route=Route::Lessen reads=vec![reads.agenda]>
            {move || {
                let (shown, today) = (monday.get(), today.get());
                let this_week = monday_of(today);
                // This week and what comes are read with the rest of the app; another week is asked for by itself.
                let read = if shown == this_week { reads.agenda } else { weeks.of(shown) };
                weeks.show((shown != this_week).then_some(read));
                weeks.look_at_shown();
                view! {
                    <Week read=read monday=monday today=today />
                    <Timetable read=read from=(shown == this_week).then_some(today) />
                }
            }}
            <CalendarFile />
            <PrintButton />
            <Paper>{move || week_on_paper(reads)}</Paper>
        </Screen>
    }
}

/// Somebody may come for an item of another week, as from a message about it: that week is then shown, once.
fn find_wanted(monday: RwSignal<NaiveDate>) {
    let (reads, navigation) = (use_reads(), use_navigation());
    Effect::new(move |found: Option<Option<String>>| {
        let part = navigation.part();
        if !reads.agenda.is_settled() {
            return None;
        }
        if found != Some(part.clone())
            && let Some(id) = part.clone().filter(|id| !is_day(id))
        {
            if reads.agenda.item(&id).is_some() {
                show(monday, amsterdam_date(clock::now()));
            } else {
                spawn_local(show_week_of(id, monday));
            }
        }
        part
    });
}

/// Whether a part of the screen is a day, as in the strip of the week.
fn is_day(part: &str) -> bool {
    part.len() == 10
        && part
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// What is no item, or no longer, leaves the screen as it is.
async fn show_week_of(id: String, monday: RwSignal<NaiveDate>) {
    if let Some(day) = day_of(&id).await {
        show(monday, day);
    }
}

/// Shows the week of a day; the one that stands there already is not drawn anew.
fn show(monday: RwSignal<NaiveDate>, day: NaiveDate) {
    if monday
        .try_get_untracked()
        .is_some_and(|shown| shown != monday_of(day))
    {
        monday.set(monday_of(day));
    }
}
