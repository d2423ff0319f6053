//! What people said to each other, as bubbles with a face.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use mijn_pip_core::contract::{Betrokkene, EigenWoorden};

use super::{Portrait, Say, Speaker};
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
                {woorden.map(|woorden| view! { <Say what=woorden /> })}
                <small class="quiet">
                    <Say what=when.relative />
                    " · "
                    <bdi dir="ltr">{when.date}</bdi>
                    {is_new.then(|| view! { <strong class="new"><Say what="new" /></strong> })}
                </small>
                <Speaker />
            </div>
        </article>
    }
}
