//! What a helper sees of a participant, and what nobody ever sees, in pictures.

use leptos::prelude::*;

use super::{Chip, Fact, Say, sign};
use crate::language::Said;

/// What is never shared (contract, "Sharing without an account").
const NEVER: [(&str, &str); 4] = [
    (sign::LETTER, "share-never-letter"),
    (sign::MONEY, "share-never-money"),
    (sign::MESSAGE, "share-never-messages"),
    (sign::LOCK, "share-never-private"),
];

/// Two rows of pictures: what is seen, and what never is.
#[component]
pub fn Sees(
    /// The message that begins the first row.
    seen: &'static str,
    /// The message that begins the second.
    never: &'static str,
    /// What is seen.
    what: Vec<(&'static str, Said)>,
) -> impl IntoView {
    let what = what.into_iter().map(|(sign, words)| chip(sign, words));
    let nothing = NEVER
        .into_iter()
        .map(|(sign, words)| chip(sign, words.into()));
    view! {
        <div class="sees">
            <Fact sign=sign::SEES><strong><Say what=seen /></strong></Fact>
            <ul class="chips">{what.collect_view()}</ul>
            <Fact sign=sign::SEES_NOT><strong><Say what=never /></strong></Fact>
            <ul class="chips">{nothing.collect_view()}</ul>
        </div>
    }
}

/// What family sees of everybody (contract, "Sharing without an account").
pub fn family_sees() -> Vec<(&'static str, Said)> {
    vec![
        (sign::PLAN, "tab-plan".into()),
        (sign::LESSONS, "tab-lessen".into()),
        (sign::CONTACT, "tab-contact".into()),
    ]
}

fn chip(sign: &'static str, words: Said) -> impl IntoView {
    view! { <Chip sign=sign><Say what=words /></Chip> }
}
