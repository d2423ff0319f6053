//! What is being typed, recorded and photographed about something: a draft until it is sent.

use leptos::prelude::*;
use mijn_pip_core::contract::EigenWoorden;

use crate::data::{Draft, Drafts, use_drafts};
use crate::language::{Language, use_language};
use crate::platform::camera::Photo;
use crate::platform::recorder::Recording;

/// The parts of a draft, kept while they change, wherever the reader goes meanwhile.
#[derive(Clone, Copy)]
pub struct Drafted {
    /// What was typed.
    pub text: RwSignal<String>,
    /// What was recorded.
    pub voice: RwSignal<Option<Recording>, LocalStorage>,
    /// What was photographed.
    pub photo: RwSignal<Option<Photo>, LocalStorage>,
    about: StoredValue<String>,
    drafts: Drafts,
    language: Language,
}

impl Drafted {
    /// The draft of this name, as it was left.
    pub fn new(about: String) -> Self {
        let drafts = use_drafts();
        let begun = drafts.get(&about);
        let drafted = Self {
            text: RwSignal::new(begun.text),
            voice: RwSignal::new_local(begun.voice),
            photo: RwSignal::new_local(begun.photo),
            about: StoredValue::new(about),
            drafts,
            language: use_language(),
        };
        let Self {
            text, voice, photo, ..
        } = drafted;
        // Apart: a letter that is typed does not copy a photo.
        Effect::new(move |_| drafted.keep(&|draft| draft.text = text.get()));
        Effect::new(move |_| drafted.keep(&|draft| draft.voice = voice.get()));
        Effect::new(move |_| drafted.keep(&|draft| draft.photo = photo.get()));
        drafted
    }

    fn keep(self, change: &dyn Fn(&mut Draft)) {
        self.about
            .with_value(|about| self.drafts.change(about, change));
    }

    /// The name of the draft.
    pub fn about(self) -> String {
        self.about.get_value()
    }

    /// What was typed, in the language of the reader; none when that is nothing.
    pub fn words(self) -> Option<EigenWoorden> {
        let tekst = self.text.get_untracked().trim().to_owned();
        (!tekst.is_empty()).then(|| EigenWoorden {
            taal: self.language.tag(),
            tekst,
            vertaling: None,
        })
    }

    /// Forgets it: it is on its way.
    pub fn clear(self) {
        self.about.with_value(|about| self.drafts.clear(about));
        self.text.set(String::new());
        self.voice.set(None);
        self.photo.set(None);
    }
}
