//! What people said to each other, as bubbles with a face.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock};
use mijn_pip_core::contract::{Betrokkene, EigenWoorden};

use super::{Picture, Portrait, Say, Speaker, Voice};
use crate::language::{code, day_of};

/// One bubble: theirs with face and role, or mine.
#[component]
pub fn Bubble(
    /// Who said it; none for the participant.
    van: Option<Betrokkene>,
    /// The words.
    woorden: Option<EigenWoorden>,
    /// When.
    op: DateTime<Utc>,
    /// Not read yet.
    #[prop(default = false)]
    is_new: bool,
    /// Where what was spoken can be heard.
    #[prop(optional_no_strip)]
    opname: Option<String>,
    /// Where what was photographed can be seen.
    #[prop(optional_no_strip)]
    foto: Option<String>,
    /// Whether the municipality has it, so that it can be heard and seen again.
    #[prop(default = Signal::stored(true))]
    is_here: Signal<bool>,
    /// What it is about.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let when = day_of(op);
    let class = match (van.is_some(), is_new) {
        (true, true) => "bubble theirs-said unread",
        (true, false) => "bubble theirs-said",
        (false, _) => "bubble mine-said",
    };
    let from = van.map(|van| {
        let naam = van.naam.unwrap_or_default();
        view! {
            <div class="bubble-from">
                <Portrait naam=naam.clone() foto=van.foto />
                <span>
                    <strong dir="auto">{naam}</strong>
                    <span class="quiet"><Say what=code("rol", van.rol) /></span>
                </span>
            </div>
        }
    });
    view! {
        <article class=class>
            {from}
            <div class="bubble-words">
                {children.map(|children| children())}
                {woorden.map(|woorden| view! { <Say what=woorden /> })}
                {opname.map(|path| view! { <Voice path=path is_here=is_here /> })}
                {foto.map(|path| view! { <Picture path=path is_here=is_here /> })}
                <small class="quiet">
                    <Say what=when.relative />
                    " · "
                    <bdi dir="ltr">{when.date} " " {clock(amsterdam(op))}</bdi>
                    {is_new.then(|| view! { <strong class="new"><Say what="new" /></strong> })}
                </small>
                <Speaker />
            </div>
        </article>
    }
}
