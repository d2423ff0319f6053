//! What I made for a task: each piece, how far it is, and the way to see or hear it again.

use std::mem::{Discriminant, discriminant};

use leptos::prelude::*;
use mijn_pip_core::contract::BewijsSoort;
use mijn_pip_core::outbox::State;
use mijn_pip_core::portfolio::{Piece, is_open, piece_path};

use super::working::Working;
use crate::components::{FileLink, Pictogram, Picture, Remove, Say, Voice, megabytes, sign};
use crate::data::{known, use_outgoing};
use crate::language::{Phrase, code, day_of};
use crate::shell::written_line;

/// All of it; each piece is drawn anew only when it changes itself.
pub fn evidence(working: Working) -> impl IntoView {
    let pieces = working.pieces();
    let task = working.taak().with_untracked(|taak| taak.id.clone());
    let can_change = Memo::new(move |_| is_open(working.status().get()));
    let is_any = Memo::new(move |_| pieces.with(|pieces| !pieces.is_empty()));
    view! {
        {move || is_any.get().then(|| view! { <h3><Say what="evidence" /></h3> })}
        <ul class="pieces">
            <For each=move || pieces.get() key=key let:found>
                {piece(&task, found, can_change)}
            </For>
        </ul>
    }
}

/// The same for as long as the same is to be told of it.
fn key(piece: &Piece) -> (String, bool, Option<(Discriminant<State>, bool)>) {
    let write = piece.write.as_ref();
    let told = write.map(|write| (discriminant(&write.state), write.under_way));
    (piece.stuk.id.clone(), piece.is_there(), told)
}

fn piece(task: &str, piece: Piece, can_change: Memo<bool>) -> impl IntoView + use<> {
    let outgoing = use_outgoing();
    let is_there = piece.is_there();
    let Piece { stuk, write } = piece;
    let path = piece_path(task, &stuk.id);
    let content = known::evidence(task, &stuk.id);
    let remove = Callback::new(move |()| outgoing.delete(path.clone()));
    let size = Phrase::from("megabytes").with("size", megabytes(stuk.grootte));
    let shown = match stuk.soort {
        BewijsSoort::Foto => view! { <Picture path=content is_here=is_there /> }.into_any(),
        BewijsSoort::Audio => view! { <Voice path=content is_here=is_there /> }.into_any(),
        BewijsSoort::Pdf | BewijsSoort::Onbekend if is_there => {
            view! { <FileLink path=content size=stuk.grootte /> }.into_any()
        }
        // The words are in the description already.
        _ => ().into_any(),
    };
    let is_lost = !is_there && write.is_none();
    view! {
        <li class="piece">
            <p class="fact">
                <Pictogram id=sign::bewijs(stuk.soort) />
                <span>
                    <Say what=code("bewijs", stuk.soort) />
                    <small class="quiet">
                        <bdi dir="ltr">{day_of(stuk.toegevoegd_op).date}</bdi> <Say what=size />
                    </small>
                </span>
            </p>
            {stuk.omschrijving.map(|words| view! { <p><Say what=words /></p> })}
            {shown}
            {is_lost.then(|| view! { <p class="quiet"><Say what="evidence-not-arrived" /></p> })}
            {write.as_ref().and_then(written_line)}
            {move || can_change.get().then(|| view! { <Remove on_remove=remove /> })}
        </li>
    }
}
