//! The agreements of the plan: what I do, what the municipality does, what we do together.

mod answer;
mod answering;

use leptos::prelude::*;
use mijn_pip_core::contract::{Begeleidingsafspraak, Lijst, Partij};

use answer::Answer;
use answering::Answering;

use crate::components::{AgreementCard, Empty, Pictogram, Say, SomeUnreadable, sign};
use crate::data::use_reads;
use crate::language::code;
use crate::routes::Route;
use crate::shell::{Back, Screen, region};

/// The agreements.
#[component]
pub fn Afspraken() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Back to=Route::Plan />
        <Screen route=Route::Afspraken reads=vec![reads.afspraken]>
            {region(reads.afspraken, agreements)}
        </Screen>
    }
}

fn agreements(list: Lijst<Begeleidingsafspraak>) -> impl IntoView {
    let unreadable = list.items.onleesbaar();
    let all = list.items.into_vec();
    if all.is_empty() {
        return view! { <Empty text="no-agreements" /> }.into_any();
    }
    let parties = [
        Partij::Inburgeraar,
        Partij::Gemeente,
        Partij::Beide,
        Partij::Onbekend,
    ];
    let groups = parties.into_iter().filter_map(|partij| group(partij, &all));
    view! {
        {groups.collect_view()}
        <SomeUnreadable count=unreadable />
    }
    .into_any()
}

/// The agreements of one party, under its sign.
fn group(partij: Partij, all: &[Begeleidingsafspraak]) -> Option<impl IntoView + use<>> {
    let of_party: Vec<_> = all.iter().filter(|a| a.partij == partij).cloned().collect();
    (!of_party.is_empty()).then(|| {
        view! {
            <section class="agreements">
                <h2 class="party">
                    <Pictogram id=sign::partij(partij) />
                    <span><Say what=code("partij", partij) term=true /></span>
                </h2>
                {of_party.into_iter().map(agreement).collect_view()}
            </section>
        }
    })
}

/// One agreement, with what the participant answers to it.
fn agreement(afspraak: Begeleidingsafspraak) -> impl IntoView {
    let answering = Answering::new(afspraak);
    view! {
        <AgreementCard afspraak=answering.afspraak() answered=answering.sign()>
            <Answer answering=answering />
        </AgreementCard>
    }
}
