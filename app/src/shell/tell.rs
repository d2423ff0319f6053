//! Telling something in own words: typed or spoken, kept until it is sent.

use leptos::prelude::*;
use mijn_pip_core::contract::{Aanbod, EigenWoorden};

use super::drafted::Drafted;
use super::photo_note::PhotoNote;
use super::voice_note::VoiceNote;
use super::words_field::WordsField;
use crate::components::{ActionButton, Trouble, sign};
use crate::data::{use_outgoing, use_settings};
use crate::language::Said;
use crate::platform::camera::KIND;
use crate::platform::random;

/// What was told.
#[derive(Clone)]
pub struct Told {
    /// What was typed.
    pub tekst: Option<EigenWoorden>,
    /// What was spoken: the id of a recording that is on its way.
    pub opname_id: Option<String>,
    /// What was photographed: the id of a photo that is on its way.
    pub foto_id: Option<String>,
}

/// A field to type in, a microphone, and the button that sends.
#[component]
pub fn Tell(
    /// What it is about: the same draft comes back under the same name.
    about: String,
    /// The question.
    #[prop(into)]
    label: Said,
    /// The message with the verb on the button.
    #[prop(default = "send")]
    verb: &'static str,
    /// Whether nothing at all may be said too.
    #[prop(default = false)]
    may_be_empty: bool,
    /// Whether it may be spoken, where the municipality takes recordings.
    #[prop(default = true)]
    spoken: bool,
    /// Whether a photo may go with it, where the municipality takes them.
    #[prop(default = false)]
    shown: bool,
    /// Takes what was told.
    on_send: Callback<Told>,
) -> impl IntoView {
    let outgoing = use_outgoing();
    let drafted = Drafted::new(about);
    let (text, voice, photo) = (drafted.text, drafted.voice, drafted.photo);
    let empty = RwSignal::new(false);
    let send = Callback::new(move |()| {
        let tekst = drafted.words();
        let (recorded, taken) = (voice.get_untracked(), photo.get_untracked());
        let is_empty = tekst.is_none() && recorded.is_none() && taken.is_none();
        empty.set(!may_be_empty && is_empty);
        if empty.get_untracked() {
            return;
        }
        let on_its_way = |place: &str, kind: String, bytes: Vec<u8>| {
            let id = random::uuid();
            outgoing.put_bytes(format!("{place}/{id}/inhoud"), kind, bytes);
            id
        };
        let opname_id =
            recorded.map(|recording| on_its_way("opnamen", recording.kind, recording.bytes));
        let foto_id = taken.map(|photo| on_its_way("fotos", KIND.to_owned(), photo.bytes));
        drafted.clear();
        on_send.run(Told {
            tekst,
            opname_id,
            foto_id,
        });
    });
    let settings = use_settings();
    let can_speak = spoken && settings.offers(Some(Aanbod::Opnamen));
    let can_show = shown && settings.offers(Some(Aanbod::Fotos));
    view! {
        <div class="tell">
            <WordsField label=label text=text />
            {can_speak.then(|| view! { <VoiceNote voice=voice about=drafted.about() /> })}
            {can_show.then(|| view! { <PhotoNote photo=photo /> })}
            {move || empty.get().then(|| view! { <Trouble text="tell-empty" /> })}
            <ActionButton sign=sign::SEND label=verb on_tap=send main=true />
        </div>
    }
}
