//! My tasks: by the place where they are done, what waits for me first.

use leptos::prelude::*;
use mijn_pip_core::contract::{Code, PortfolioTaak, TaakPlek, TaakStatus};
use mijn_pip_core::order::by_number;

use super::task::task;
use crate::components::{Choice, Choices, Empty, Say, SomeUnreadable, sign};
use crate::data::{List, use_reads};
use crate::language::code;
use crate::shell::around;

/// The choice of tasks of every place.
const EVERYWHERE: &str = "";

/// The tasks.
pub fn tasks() -> impl IntoView {
    let reads = use_reads();
    let all = List::<PortfolioTaak>::new(reads.taken);
    let place = RwSignal::new(EVERYWHERE);
    let shown = Memo::new(move |_| {
        let place = place.get();
        let ids = ordered(all).into_iter();
        let here = ids.filter(|(_, waar, _)| place == EVERYWHERE || waar.code() == place);
        here.map(|(id, ..)| id).collect::<Vec<_>>()
    });
    let is_empty = move || all.is_there() && shown.with(Vec::is_empty) && all.unreadable() == 0;
    view! {
        <section class="tasks">
            <h2><Say what="my-tasks" term=true /></h2>
            {around(reads.taken, move || all.is_there())}
            {places(all, place)}
            <For each=move || shown.get() key=String::clone let:id>{task(&id, all)}</For>
            {move || is_empty().then(|| view! { <Empty text="no-tasks" /> })}
            {move || view! { <SomeUnreadable count=all.unreadable() /> }}
        </section>
    }
}

/// Every task: what waits for me first, what is finished last.
fn ordered(all: List<PortfolioTaak>) -> Vec<(String, TaakPlek, TaakStatus)> {
    let tasks = all.map(|taak| (taak.id.clone(), taak.waar, taak.status));
    by_number(tasks, |(_, _, status)| match status {
        TaakStatus::Feedback => 0,
        TaakStatus::Bezig => 1,
        TaakStatus::Open | TaakStatus::Onbekend => 2,
        TaakStatus::Ingeleverd => 3,
        TaakStatus::Klaar => 4,
    })
}

/// The places, when the tasks are at more than one.
fn places(all: List<PortfolioTaak>, place: RwSignal<&'static str>) -> impl IntoView {
    let known = Memo::new(move |_| {
        let places = all.map(|taak| taak.waar);
        let codes = TaakPlek::CODES.iter().copied();
        codes
            .filter(|(known, _)| places.contains(known))
            .collect::<Vec<_>>()
    });
    let choose = Callback::new(move |value| place.set(value));
    move || {
        let known = known.get();
        (known.len() > 1).then(|| {
            let everywhere = Choice {
                value: EVERYWHERE,
                sign: sign::TASK,
                label: "tasks-everywhere".into(),
            };
            let places = known.into_iter().map(|(waar, value)| Choice {
                value,
                sign: sign::plek(waar),
                label: code("plek", waar),
            });
            let choices = std::iter::once(everywhere).chain(places).collect();
            let chosen = Signal::derive(move || Some(place.get()));
            view! { <div class="places"><Choices choices=choices chosen=chosen on_choose=choose /></div> }
        })
    }
}
