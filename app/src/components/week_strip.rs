//! The week at a glance: a column a day, a dot for each item.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::{Heard, Say, Word};
use crate::language::{Phrase, month, weekday};

/// Seven days with as many dots as there are items.
#[component]
pub fn WeekStrip(
    /// The first day.
    monday: NaiveDate,
    /// Today.
    today: NaiveDate,
    /// How many items each of the seven days has.
    counts: [usize; 7],
) -> impl IntoView {
    let days = monday.iter_days().zip(counts).map(|(date, count)| {
        let number = date.weekday().number_from_monday();
        let dots = (0..count.min(4)).map(|_| view! { <i></i> }).collect_view();
        let label = Phrase::from("day-with-items")
            .with("day", weekday(number))
            .with("items", count);
        let inside = view! {
            <span aria-hidden="true"><Word what=format!("weekday-short-{number}") /></span>
            <strong aria-hidden="true">{date.day()}</strong>
            <span class="dots" aria-hidden="true">{dots}</span>
            <Heard what=label />
        };
        let current = (date == today).then_some("date");
        if count == 0 || date < today {
            view! { <li aria-current=current>{inside}</li> }.into_any()
        } else {
            view! { <li aria-current=current><a href=format!("#{date}")>{inside}</a></li> }
                .into_any()
        }
    });
    view! {
        <div class="week">
            <p class="quiet"><Say what=month(monday.month()) term=true /></p>
            <ol class="week-strip">{days.collect_view()}</ol>
        </div>
    }
}
