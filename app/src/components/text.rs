//! The one way to show a text: own language, beneath it Dutch as on letters, and beside it the language of who reads along.

use leptos::prelude::*;
use mijn_pip_core::dates::{Stretch, stretches};
use mijn_pip_core::sentences::{pairs, sentences};

use crate::language::{Face, Faces, Note, Phrase, Said, use_language};

/// Says something: a message, a text of the municipality, or people's own words. Drawn anew by itself when a language
/// changes, so that the screen around it stays as it is: what is open stays open.
#[component]
pub fn Say(
    /// What is said.
    #[prop(into)]
    what: Said,
    /// Whether it is a term: the Dutch words stand beneath.
    #[prop(default = false)]
    term: bool,
    /// Whether it stands on something to tap; then its lines cannot be pointed at.
    #[prop(default = false)]
    on_control: bool,
) -> impl IntoView {
    let language = use_language();
    move || {
        let faces = what.faces(language)?;
        let page = language.tag();
        let words = match &faces.beside {
            Some(beside) if language.beside().is_some() => {
                let lines = pairs(&faces.own.tekst, &beside.tekst);
                together(&faces, beside, lines, &page, !on_control)
            }
            // People's own words stand as a whole beneath their translation.
            Some(beside) => {
                let whole = vec![(&*faces.own.tekst, &*beside.tekst)];
                together(&faces, beside, whole, &page, false)
            }
            None => alone(&faces, &page),
        };
        let dutch = faces.dutch.filter(|_| term).map(|words| {
            view! { <span class="dutch" lang="nl" dir="ltr">{words}</span> }
        });
        let note = (faces.note == Some(Note::OnlyDutch)).then(|| {
            let words = language.label("only-in-dutch");
            view! { <small class="note">{words}</small> }
        });
        Some(match (dutch, note) {
            (None, None) => words,
            beneath => view! { <span class="term">{words} {beneath}</span> }.into_any(),
        })
    }
}

/// Says something that is only heard, by who uses a screen reader.
#[component]
pub fn Heard(
    /// What is said.
    #[prop(into)]
    what: Phrase,
) -> impl IntoView {
    let language = use_language();
    view! { <span class="only-heard">{language.heard(what)}</span> }
}

/// Says something in the reader's language alone: where one word fits and no line, as in the bars.
#[component]
pub fn Word(
    /// What is said.
    #[prop(into)]
    what: Phrase,
) -> impl IntoView {
    let language = use_language();
    view! { <span>{language.heard(what)}</span> }
}

/// The words in one language, each sentence apart for who listens.
fn alone(faces: &Faces, page: &str) -> AnyView {
    let parts = sentences(&faces.own.tekst);
    let words = if let [_] = parts[..] {
        words(&faces.own.tekst).into_any()
    } else {
        let parts = parts.into_iter().map(|part| {
            view! { <span class="sentence">{words(part)}</span> }
        });
        parts.collect_view().into_any()
    };
    let (lang, dir) = spoken_in(&faces.own, page);
    view! { <span class=class(faces) lang=lang dir=dir data-audio=faces.opname.clone()>{words}</span> }.into_any()
}

/// The words, with their dates whole.
fn words(text: &str) -> Vec<AnyView> {
    let parts = stretches(text).into_iter();
    parts
        .map(|part| match part {
            Stretch::Words(words) => words.to_owned().into_any(),
            Stretch::Date(date) => {
                view! { <span class="whole">{date.to_owned()}</span> }.into_any()
            }
        })
        .collect()
}

/// Line by line with the words of who reads along, so that both can put a finger on the same one.
fn together(
    faces: &Faces,
    beside: &Face,
    lines: Vec<(&str, &str)>,
    page: &str,
    pointable: bool,
) -> AnyView {
    let lines = lines.into_iter().map(|(own, other)| {
        let (lang, dir) = spoken_in(&faces.own, page);
        view! {
            <span class="line" role=pointable.then_some("button") tabindex=pointable.then_some("0") aria-pressed=pointable.then_some("false")>
                <span class=class(faces) lang=lang dir=dir>{words(own.trim())}</span>
                <span class="beside" lang=beside.taal.clone() dir=beside.richting.clone() data-font=beside.lettertype.clone()>{words(other.trim())}</span>
            </span>
        }
    });
    view! { <span class="together" data-audio=faces.opname.clone()>{lines.collect_view()}</span> }
        .into_any()
}

/// `lang` and `dir` of words that are not in the language of the page.
fn spoken_in(face: &Face, page: &str) -> (Option<String>, Option<String>) {
    let other = face.taal != page;
    let dir = (other || face.richting == "auto").then(|| face.richting.clone());
    (other.then(|| face.taal.clone()), dir)
}

/// What a machine translated has a quiet sign.
fn class(faces: &Faces) -> &'static str {
    match faces.note {
        Some(Note::Machine) => "says machine",
        _ => "says",
    }
}
