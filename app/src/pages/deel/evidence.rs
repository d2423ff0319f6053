//! What was made for a shared task; what is large is fetched with a tap, since data is prepaid.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{BewijsSoort, Bewijsstuk};

use crate::components::{ActionButton, Pictogram, Say, Trouble, megabytes, sign};
use crate::data::helping::{evidence_content, evidence_text};
use crate::language::{Phrase, code};
use crate::platform::audio;
use crate::platform::document::is_open;

/// One piece, by its kind.
pub fn evidence(stuk: Bewijsstuk) -> impl IntoView {
    let Bewijsstuk {
        id,
        soort,
        omschrijving,
        grootte,
        ontvangen,
        ..
    } = stuk;
    let content = evidence_content(&id);
    let size = Phrase::from("megabytes").with("size", megabytes(grootte));
    let piece = match soort {
        _ if !ontvangen => {
            view! { <p class="quiet"><Say what="helper-not-received" /></p> }.into_any()
        }
        BewijsSoort::Foto => photo(content, size).into_any(),
        BewijsSoort::Audio => recording(content, size).into_any(),
        BewijsSoort::Tekst => text(id).into_any(),
        _ => file(content, soort, size).into_any(),
    };
    view! {
        <div class="evidence">
            {omschrijving.map(|words| view! { <p><Say what=words /></p> })}
            {piece}
        </div>
    }
}

/// A photo, fetched when it is unfolded.
fn photo(path: String, size: Phrase) -> impl IntoView {
    let (open, failed) = (RwSignal::new(false), RwSignal::new(false));
    let toggled = move |event| {
        open.set(is_open(&event));
        failed.set(false);
    };
    view! {
        <details class="folded" on:toggle=toggled>
            <summary>
                <Pictogram id=sign::PHOTO size="small" />
                <span class="evidence-kind"><Say what="helper-see-photo" on_control=true /> <small class="quiet"><Say what=size on_control=true /></small></span>
                <Pictogram id="control-down" size="control" />
            </summary>
            {move || (open.get() && !failed.get()).then(|| view! {
                <img class="photo" src=path.clone() alt="" on:error=move |_| failed.set(true) />
            })}
            {move || failed.get().then(|| view! { <Trouble text="helper-evidence-failed" /> })}
        </details>
    }
}

/// A recording, fetched when it is played.
fn recording(path: String, size: Phrase) -> impl IntoView {
    let failed = RwSignal::new(false);
    let path = StoredValue::new(path);
    let play = Callback::new(move |()| {
        failed.set(false);
        spawn_local(async move {
            failed.try_set(!audio::play(&path.get_value(), 1.0).await);
        });
    });
    on_cleanup(audio::stop);
    view! {
        <p class="fact">
            <Pictogram id=sign::MICROPHONE size="small" />
            <span class="evidence-kind"><Say what=code("bewijs", BewijsSoort::Audio) /> <small class="quiet"><Say what=size /></small></span>
        </p>
        <div class="actions"><ActionButton sign="control-play" label="listen" on_tap=play /></div>
        {move || failed.get().then(|| view! { <Trouble text="helper-evidence-failed" /> })}
    }
}

/// A text, which costs hardly any data.
fn text(id: String) -> impl IntoView {
    let words = RwSignal::new(None);
    spawn_local(async move {
        words.try_set(Some(evidence_text(&id).await));
    });
    move || match words.get()? {
        Ok(words) => Some(
            view! { <blockquote class="evidence-text" dir="auto">{words}</blockquote> }.into_any(),
        ),
        Err(_) => Some(view! { <Trouble text="helper-evidence-failed" /> }.into_any()),
    }
}

/// A PDF, or a kind that this version does not know: for the phone's own app.
fn file(path: String, soort: BewijsSoort, size: Phrase) -> impl IntoView {
    view! {
        <a class="button" href=path target="_blank" rel="external noopener noreferrer">
            <Pictogram id=sign::bewijs(soort) size="small" />
            <span class="evidence-kind">
                <Say what=code("bewijs", soort) on_control=true />
                <small class="quiet"><Say what=size on_control=true /></small>
            </span>
        </a>
    }
}
