//! What was made for a shared task; what is large is fetched with a tap, since data is prepaid.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{BewijsSoort, Bewijsstuk};

use crate::components::{Pictogram, Picture, Say, Trouble, Voice, megabytes, sign};
use crate::data::helping::{evidence_content, evidence_text};
use crate::language::{Phrase, code};
use crate::platform::audio;

/// Said when a piece cannot be had.
const TROUBLE: &str = "helper-evidence-failed";

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
        BewijsSoort::Foto => view! {
            <Picture path=content is_here=true what="helper-see-photo" size=size trouble=TROUBLE />
        }
        .into_any(),
        BewijsSoort::Audio => {
            on_cleanup(audio::stop);
            let what = code("bewijs", soort);
            view! { <Voice path=content is_here=true what=what size=size verb="listen" trouble=TROUBLE /> }
                .into_any()
        }
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
        Err(_) => Some(view! { <Trouble text=TROUBLE /> }.into_any()),
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
