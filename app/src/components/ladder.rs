//! A language level as a ladder: it shows growth, never a mark.

use leptos::prelude::*;
use mijn_pip_core::contract::{Code, Niveau};

/// The rungs from Alfa A to B2 with where I am and where I go.
#[component]
pub fn Ladder(
    /// The level now.
    niveau: Niveau,
    /// The level before; none when it is the first.
    eerder: Option<Niveau>,
    /// The level aimed at.
    doel: Option<Niveau>,
    /// Where I stand in my own view.
    zelf: Option<Niveau>,
) -> impl IntoView {
    let rung = |level: Niveau| Niveau::CODES.iter().position(|(known, _)| *known == level);
    let (now, before, goal) = (rung(niveau), eerder.and_then(rung), doel.and_then(rung));
    let own = zelf.and_then(rung);
    let rungs = Niveau::CODES.iter().enumerate().map(|(index, _)| {
        let reached = now.is_some_and(|now| index <= now);
        let grown = reached && before.is_some_and(|before| index > before);
        let class = match (reached, grown, Some(index) == goal) {
            (true, true, _) => "rung reached grown",
            (true, false, _) => "rung reached",
            (false, _, true) => "rung goal",
            (false, _, false) => "rung",
        };
        view! { <li class=class class:own=own == Some(index)></li> }
    });
    view! {
        <ol class="ladder" aria-hidden="true">
            {rungs.collect_view()}
        </ol>
    }
}
