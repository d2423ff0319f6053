//! Contact: one face, how to reach it, asking, what was said, and who else helps.

mod ask;
mod conversation;
mod helpers;
mod person;

use leptos::prelude::*;
use mijn_pip_core::contract::{Aanbod, Contactpersoon};

use ask::Ask;
use conversation::Conversation;
use helpers::helpers;
use person::Person;

use crate::components::{LinkButton, sign};
use crate::data::{use_reads, use_settings};
use crate::routes::Route;
use crate::shell::{Screen, further_part, region};

/// The contact person.
#[component]
pub fn Contact() -> impl IntoView {
    let reads = use_reads();
    let can_ask = move || use_settings().offers(Some(Aanbod::Berichten));
    view! {
        <Screen route=Route::Contact reads=vec![reads.contactpersoon, reads.berichten]>
            {region(reads.contactpersoon, |person: Contactpersoon| view! { <Person person=person /> })}
            {can_ask().then(|| view! { <Ask /> <Conversation /> })}
            <div class="actions">
                <LinkButton href=Route::Kaart.path() sign=sign::SHOW_CARD label="show-a-card" />
            </div>
            {further_part(reads.contactpersoon, |person: Contactpersoon| helpers(person.andere_helpers.into_vec()))}
        </Screen>
    }
}
