//! A bar of hours that one can understand without reading.

use leptos::prelude::*;

use crate::language::use_language;

/// Hours attended, as a bar where the law has a total, else as a plain number.
#[component]
pub fn HoursBar(
    /// Hours attended.
    gevolgd: u32,
    /// The total of the law; none where 600 hours are no total.
    vereist: Option<u32>,
) -> impl IntoView {
    let language = use_language();
    let Some(total) = vereist.filter(|total| *total > 0) else {
        return view! {
            <p class="hours">{language.with("hours-attended", &[("hours", gevolgd.into())])}</p>
        }
        .into_any();
    };
    let share = (gevolgd.min(total) * 100) / total;
    let words = language.with(
        "hours-of-total",
        &[("hours", gevolgd.into()), ("total", total.into())],
    );
    let left = total.saturating_sub(gevolgd);
    let left = (left > 0).then(|| language.with("hours-to-go", &[("hours", left.into())]));
    view! {
        <div class="hours">
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-done" width=share height="8"></rect>
            </svg>
            <p>{words} {left.map(|left| view! { <span class="quiet">" · " {left}</span> })}</p>
        </div>
    }
    .into_any()
}
