//! A day by its names: weekday in both languages, numeric date, and the date of home.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::Say;
use crate::language::{day, use_language};

/// The weekday with its Dutch word, the numeric date as on Dutch letters, and the date of home where the reader wants it.
#[component]
pub fn DayName(
    /// The day of the Amsterdam calendar.
    date: NaiveDate,
) -> impl IntoView {
    let language = use_language();
    let day = day(date);
    view! {
        <span class="day-name">
            <Say what=day.weekday term=true />
            <bdi dir="ltr">{day.date}</bdi>
            {move || language.home_date(date).map(|home| view! { <bdi class="home-date quiet" dir="auto">{home}</bdi> })}
        </span>
    }
}
