//! Texts on a screen, each with its own language and direction.

use leptos::prelude::*;
use mijn_pip_core::contract::{EigenWoorden, Tekst};

use crate::language::{Language, use_language};

/// A word of the app with the Dutch word beneath, as it stands on letters and boards.
#[component]
pub fn Term(
    /// The message.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let language = use_language();
    view! {
        <span class="term">
            <span>{language.text(&id)}</span>
            <Dutch id=id />
        </span>
    }
}

/// The Dutch word of a message; nothing when the reader reads Dutch.
#[component]
pub fn Dutch(
    /// The message.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let language = use_language();
    dutch_line(language, language.dutch(&id, &[]))
}

/// A text of the municipality in the reader's language, with the Dutch beneath when asked.
#[component]
pub fn Says(
    /// The text.
    tekst: Tekst,
    /// Whether the Dutch words stand beneath.
    #[prop(default = false)]
    dutch: bool,
) -> impl IntoView {
    let language = use_language();
    let found = tekst.lookup(&language.tag()).map(|found| {
        let direction = if found.terugval { "auto" } else { "" };
        view! {
            <span class="says" lang=found.taal.to_owned() dir=direction>
                {found.vertaling.tekst.clone()}
            </span>
            {found.terugval.then(|| view! { <small class="note">{language.text("only-in-dutch")}</small> })}
            {(dutch && !found.terugval).then(|| dutch_line(language, tekst.nl().to_owned()))}
        }
    });
    view! { <span class="term">{found}</span> }
}

/// What a person said, in the language it was said in, with the translation the reader needs.
#[component]
pub fn OwnWords(
    /// The words.
    woorden: EigenWoorden,
) -> impl IntoView {
    let language = use_language();
    let translation = woorden
        .vertaling
        .filter(|_| !woorden.taal.eq_ignore_ascii_case(&language.tag()))
        .map(|tekst| view! { <Says tekst=tekst /> });
    view! {
        <span class="term">
            <span class="says" lang=woorden.taal dir="auto">
                {woorden.tekst}
            </span>
            {translation.map(|translation| view! { <span class="dutch">{translation}</span> })}
        </span>
    }
}

fn dutch_line(language: Language, words: String) -> Option<impl IntoView> {
    (!language.is_dutch()).then(|| {
        view! {
            <span class="dutch" lang="nl" dir="ltr">
                {words}
            </span>
        }
    })
}
