//! Show a card: a sentence in Dutch, so large that one can hold it up at a desk.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::components::{ActionButton, Pictogram, Say, sign};
use crate::language::{Phrase, Said, use_language};
use crate::routes::Route;
use crate::shell::{Back, Screen};

/// The cards, each with its picture.
const CARDS: [(&str, &str); 8] = [
    ("card-appointment", sign::CALENDAR),
    ("card-interpreter", sign::INTERPRETER),
    ("card-letter", sign::LETTER),
    ("card-slowly", sign::SLOW),
    ("card-write-down", sign::WRITE),
    ("card-call-contact", sign::PHONE),
    ("card-doctor", sign::HEALTH),
    ("card-way", sign::PLACE),
];

/// The cards to choose from.
#[component]
pub fn Kaart() -> impl IntoView {
    let card = RwSignal::new(None::<(&'static str, &'static str)>);
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        if let (Some(dialog), Some(_)) = (dialog.get(), card.get()) {
            let _ = dialog.show_modal();
        }
    });
    let close = Callback::new(move |()| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    });
    view! {
        <Back to=Route::Contact />
        <Screen route=Route::Kaart>
            <p><Say what="card-explained" /></p>
            <ul class="cards">
                {CARDS.into_iter().map(|(words, sign)| view! {
                    <li>
                        <button class="tile card" type="button" on:click=move |_| card.set(Some((words, sign)))>
                            <Pictogram id=sign size="large" />
                            <span class="tile-words"><Say what=words term=true on_control=true /></span>
                        </button>
                    </li>
                }).collect_view()}
            </ul>
            <dialog class="show-card" aria-labelledby="card-dutch" node_ref=dialog on:close=move |_| card.set(None)>
                {move || card.get().map(|(words, sign)| view! {
                    {large(words, sign)}
                    <ActionButton sign="control-close" label="card-away" on_tap=close />
                })}
            </dialog>
        </Screen>
    }
}

/// The card itself: Dutch, large; beneath it what it says in the reader's own language, and which that is.
fn large(words: &'static str, sign: &'static str) -> impl IntoView {
    let language = use_language();
    let tag = language.tag();
    let own = (tag != "nl").then(|| {
        let speaks =
            Phrase::from("card-i-speak").with("language", Phrase::from(format!("language-{tag}")));
        view! {
            <p class="card-own"><Say what=words /></p>
            <p class="card-dutch-small" lang="nl" dir="ltr">{dutch(speaks.into())}</p>
        }
    });
    view! {
        <Pictogram id=sign size="large" />
        <p class="card-dutch" id="card-dutch" lang="nl" dir="ltr">{dutch(words.into())}</p>
        {own}
    }
}

/// The Dutch words, whatever the reader reads.
fn dutch(what: Said) -> Option<String> {
    let faces = what.faces(use_language())?;
    Some(faces.dutch.unwrap_or(faces.own.tekst))
}
