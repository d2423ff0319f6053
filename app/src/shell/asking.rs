//! A question carries what it is about, from wherever in the app it is asked.

use leptos::prelude::*;
use mijn_pip_core::contract::{Aanbod, Verwijzing};

use crate::components::{LinkButton, sign};
use crate::data::use_settings;
use crate::platform::location;
use crate::routes::Route;

/// The mark of a question in the fragment of the address.
const MARK: &str = "vraag/";

/// Where one asks about an item: its resource, as in the path of the API, and its id. Nowhere when the municipality takes
/// no questions.
fn ask_about(soort: &str, id: &str) -> Option<String> {
    let settings = use_settings();
    let needed = [Some(Aanbod::Berichten), Route::Contact.needs()];
    let can_ask = needed.into_iter().all(|needed| settings.offers(needed));
    can_ask.then(|| format!("{}#{MARK}{soort}/{id}", Route::Contact.path()))
}

/// The way to a question about an item.
#[component]
pub fn AskAbout(
    /// Its resource, as in the path of the API.
    soort: &'static str,
    /// Its id; of what a participant has one of, the name of the resource again.
    id: String,
) -> impl IntoView {
    ask_about(soort, &id).map(|href| {
        view! {
            <LinkButton href=href sign=sign::QUESTION label="ask-about-this" />
        }
    })
}

/// What the question is about that somebody came to ask.
pub fn asked_about() -> Option<Verwijzing> {
    let part = location::fragment()?;
    let (soort, id) = part.strip_prefix(MARK)?.split_once('/')?;
    Some(Verwijzing {
        soort: soort.to_owned(),
        id: id.to_owned(),
    })
}
