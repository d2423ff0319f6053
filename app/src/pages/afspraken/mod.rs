//! The agreements of the plan: what I do, what the municipality does, what we do together.

mod answer;
mod answering;

use leptos::prelude::*;
use mijn_pip_core::contract::{Begeleidingsafspraak, Partij};

use answer::Answer;
use answering::Answering;

use crate::components::{AgreementCard, Empty, Pictogram, Say, SomeUnreadable, sign};
use crate::data::{List, use_reads};
use crate::language::code;
use crate::routes::Route;
use crate::shell::{Back, Screen, around, wanted};

/// The order in which the parties stand.
const PARTIES: [Partij; 4] = [
    Partij::Inburgeraar,
    Partij::Gemeente,
    Partij::Beide,
    Partij::Onbekend,
];

/// The agreements.
#[component]
pub fn Afspraken() -> impl IntoView {
    let reads = use_reads();
    let all = List::new(reads.afspraken);
    let is_empty = move || all.is_there() && all.map(|_| ()).is_empty() && all.unreadable() == 0;
    view! {
        <Back to=Route::Plan />
        <Screen route=Route::Afspraken reads=vec![reads.afspraken]>
            {around(reads.afspraken, move || all.is_there())}
            {PARTIES.map(|partij| group(partij, all)).into_iter().collect_view()}
            {move || is_empty().then(|| view! { <Empty text="no-agreements" /> })}
            {move || view! { <SomeUnreadable count=all.unreadable() /> }}
        </Screen>
    }
}

/// The agreements of one party, under its sign.
fn group(partij: Partij, all: List<Begeleidingsafspraak>) -> impl IntoView {
    let of_party = Memo::new(move |_| {
        let ids = all.map(|afspraak| (afspraak.partij == partij).then(|| afspraak.id.clone()));
        ids.into_iter().flatten().collect::<Vec<_>>()
    });
    let is_there = Memo::new(move |_| of_party.with(|ids| !ids.is_empty()));
    move || {
        is_there.get().then(|| view! {
            <section class="agreements">
                <h2 class="party">
                    <Pictogram id=sign::partij(partij) />
                    <span><Say what=code("partij", partij) term=true /></span>
                </h2>
                <For each=move || of_party.get() key=String::clone let:id>{agreement(&id, all)}</For>
            </section>
        })
    }
}

/// One agreement, with what the participant answers to it.
fn agreement(id: &str, all: List<Begeleidingsafspraak>) -> Option<impl IntoView + use<>> {
    let answering = Answering::new(all.item(id)?);
    Some(view! {
        <AgreementCard afspraak=answering.afspraak() wanted=wanted(id.to_owned()) answered=answering.sign()>
            <Answer answering=answering />
        </AgreementCard>
    })
}
