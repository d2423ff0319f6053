//! A sheet of paper: drawn when it is printed, in the reader's language and in Dutch.

use leptos::prelude::*;

use super::Pictogram;
use crate::language::{Said, use_language};
use crate::platform::document;

/// What stands on paper instead of the screen. It is drawn when somebody prints, and gone afterwards.
#[component]
pub fn Paper(
    /// The sheet.
    children: ChildrenFn,
) -> impl IntoView {
    let printing = RwSignal::new(false);
    document::on_print(move |begins| {
        printing.try_set(begins);
    });
    move || {
        printing
            .get()
            .then(|| view! { <div class="paper" aria-hidden="true">{children()}</div> })
    }
}

/// One line on paper: a picture, and the words in both languages.
#[component]
pub fn PaperLine(
    /// The picture.
    #[prop(into)]
    sign: String,
    /// What it says.
    #[prop(into)]
    what: Said,
    /// A day or time, in digits.
    #[prop(default = String::new())]
    when: String,
) -> impl IntoView {
    view! {
        <li class="paper-line">
            <Pictogram id=sign size="small" />
            <Both what=what />
            <bdi class="paper-when" dir="ltr">{when}</bdi>
        </li>
    }
}

/// Words in the reader's language with the Dutch ones beside them.
#[component]
pub fn Both(
    /// What is said.
    #[prop(into)]
    what: Said,
    /// The Dutch words, for people's own words that the reader reads as they are.
    #[prop(optional_no_strip)]
    nl: Option<String>,
) -> impl IntoView {
    let faces = what.faces(use_language());
    faces.map(|faces| {
        let own = faces.own;
        let dutch = faces.dutch.or(nl).filter(|_| own.taal != "nl");
        view! {
            <span class="paper-words">
                <span lang=own.taal dir=own.richting data-font=own.lettertype>{own.tekst}</span>
                {dutch.map(|words| view! { <span class="dutch" lang="nl" dir="ltr">{words}</span> })}
            </span>
        }
    })
}
