//! A sheet of paper: drawn when it is printed, in the reader's language and in Dutch.

use leptos::prelude::*;

use super::Pictogram;
use crate::language::{Faces, Phrase, Said, use_language};
use crate::platform::document;

/// What stands on paper instead of the screen. It is drawn when somebody prints, and gone afterwards.
#[component]
pub fn Paper(
    /// Drawn ahead, for what has pictures that are fetched first.
    #[prop(into, default = Signal::stored(false))]
    ahead: Signal<bool>,
    /// The sheet.
    children: ChildrenFn,
) -> impl IntoView {
    let printing = RwSignal::new(false);
    document::on_print(move |begins| {
        printing.try_set(begins);
    });
    let is_drawn = Memo::new(move |_| ahead.get() || printing.get());
    // Nobody sees or hears it on a screen, where it is not displayed; a PDF is read aloud.
    move || {
        is_drawn
            .get()
            .then(|| view! { <div class="paper">{children()}</div> })
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

/// How many characters stand on a line of half a sheet, counted so that wide scripts fit too; a whole one takes twice as many.
const HALF_LINE: usize = 28;

/// As many items as fit into so many rows of a sheet, and how many do not.
pub fn fitting<T>(items: Vec<T>, rows: usize, says: impl Fn(&T) -> Said) -> (Vec<T>, usize) {
    let language = use_language();
    let mut left = rows;
    let fits = items.iter().take_while(|item| {
        let taken = says(item).faces(language).map_or(1, |faces| height(&faces));
        let fits = taken <= left;
        left = left.saturating_sub(taken);
        fits
    });
    let count = fits.count();
    let more = items.len() - count;
    (items.into_iter().take(count).collect(), more)
}

/// How many rows a text takes: in half a line when another language stands beside it.
fn height(faces: &Faces) -> usize {
    let length = |text: &str| text.chars().count();
    let own = length(&faces.own.tekst);
    match &faces.dutch {
        Some(dutch) => 1 + own.max(length(dutch)) / HALF_LINE,
        None => 1 + own / (2 * HALF_LINE),
    }
}

/// What does not stand on the sheet any more; nothing when all of it does.
#[component]
pub fn PaperMore(
    /// How many.
    count: usize,
) -> impl IntoView {
    (count > 0).then(|| {
        view! { <p><Both what=Phrase::from("print-more").with("count", count) /></p> }
    })
}
