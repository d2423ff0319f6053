//! A bar of hours that one can understand without reading.

use leptos::prelude::*;

use super::Say;
use crate::language::Phrase;

/// Hours attended, as a bar where the law has a total, else as a plain number.
#[component]
pub fn HoursBar(
    /// Hours attended.
    gevolgd: u32,
    /// The total of the law; none where 600 hours are no total.
    vereist: Option<u32>,
) -> impl IntoView {
    let Some(total) = vereist.filter(|total| *total > 0) else {
        return view! {
            <p class="hours"><Say what=Phrase::from("hours-attended").with("hours", gevolgd) /></p>
        }
        .into_any();
    };
    let share = (gevolgd.min(total) * 100) / total;
    let words = Phrase::from("hours-of-total")
        .with("hours", gevolgd)
        .with("total", total);
    let left = total.saturating_sub(gevolgd);
    let left = (left > 0).then(|| Phrase::from("hours-to-go").with("hours", left));
    view! {
        <div class="hours">
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-done" width=share height="8"></rect>
            </svg>
            <p class="hours-words">
                <Say what=words />
                {left.map(|left| view! { <span class="quiet"><Say what=left /></span> })}
            </p>
        </div>
    }
    .into_any()
}
