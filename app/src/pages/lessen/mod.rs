//! Lessen: today and the coming days, grouped by day, with the week at a glance; other weeks by paging.

mod absence;
mod calendar_file;
mod experience;
mod lesson;
mod paper;
mod timetable;
mod week;

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam_date, monday_of};

use calendar_file::CalendarFile;
use paper::week_on_paper;
use timetable::Timetable;
use week::Week;

use crate::components::{Paper, PrintButton};
use crate::data::{use_reads, use_weeks};
use crate::platform::clock;
use crate::routes::Route;
use crate::shell::Screen;

/// The timetable.
#[component]
pub fn Lessen() -> impl IntoView {
    let (reads, weeks) = (use_reads(), use_weeks());
    let today = amsterdam_date(clock::now());
    let this_week = monday_of(today);
    let monday = RwSignal::new(this_week);
    view! {
        <Screen route=Route::Lessen reads=vec![reads.agenda]>
            {move || {
                let shown = monday.get();
                // This week and what comes are read with the rest of the app; another week is asked for by itself.
                let read = if shown == this_week { reads.agenda } else { weeks.of(shown) };
                if shown != this_week {
                    read.load();
                }
                view! {
                    <Week read=read monday=monday today=today />
                    <Timetable read=read from=(shown == this_week).then_some(today) />
                }
            }}
            <CalendarFile />
            <PrintButton />
            <Paper>{move || week_on_paper(reads.agenda)}</Paper>
        </Screen>
    }
}
