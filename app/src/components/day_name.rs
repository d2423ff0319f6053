//! A day by its names: weekday in both languages, numeric date, and the date of home.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::Say;
use crate::language::day;

/// The weekday with its Dutch word, the numeric date as on Dutch letters, and the date of home where the reader wants it.
#[component]
pub fn DayName(
    /// The day of the Amsterdam calendar.
    date: NaiveDate,
) -> impl IntoView {
    let day = day(date);
    view! {
        <span class="day-name">
            <Say what=day.weekday term=true />
            <bdi dir="ltr">{day.date}</bdi>
            <span class="home-date quiet"><Say what=date /></span>
        </span>
    }
}
