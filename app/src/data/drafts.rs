//! What is being typed or recorded and not sent yet: kept while the app is open, wherever the reader goes meanwhile.

use std::collections::BTreeMap;

use leptos::prelude::*;
use mijn_pip_core::contract::{Onderwerp, Verwijzing};

use crate::platform::camera::Photo;
use crate::platform::recorder::Recording;

/// Something in own words that is not sent yet.
#[derive(Clone, Default)]
pub struct Draft {
    /// What was typed.
    pub text: String,
    /// What was recorded.
    pub voice: Option<Recording>,
    /// What was photographed.
    pub photo: Option<Photo>,
}

/// A question that was begun: what it is about, before any words.
#[derive(Clone, PartialEq)]
pub struct Asking {
    /// Its topic.
    pub onderwerp: Onderwerp,
    /// The item that it is about.
    pub over: Option<Verwijzing>,
    /// Whether an interpreter is wanted.
    pub tolk: bool,
}

/// All drafts, by what they are about, and the question that was begun; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Drafts {
    told: StoredValue<BTreeMap<String, Draft>, LocalStorage>,
    asking: StoredValue<Option<Asking>>,
}

/// The drafts of the app around this component.
pub fn use_drafts() -> Drafts {
    use_context().unwrap_or_else(Drafts::new)
}

impl Drafts {
    /// Nothing typed yet.
    pub fn new() -> Self {
        Self {
            told: StoredValue::new_local(BTreeMap::new()),
            asking: StoredValue::new(None),
        }
    }

    /// The question that was begun and not sent.
    pub fn asking(self) -> Option<Asking> {
        self.asking.get_value()
    }

    /// Keeps what a question is about; nothing when it was sent or given up.
    pub fn set_asking(self, asking: Option<Asking>) {
        self.asking.set_value(asking);
    }

    /// What was typed and recorded about something.
    pub fn get(self, about: &str) -> Draft {
        self.told
            .with_value(|drafts| drafts.get(about).cloned().unwrap_or_default())
    }

    /// Keeps what was typed and recorded.
    pub fn set(self, about: &str, draft: Draft) {
        self.told.update_value(|drafts| {
            drafts.insert(about.to_owned(), draft);
        });
    }

    /// Keeps what was recorded, beside what was typed.
    pub fn set_voice(self, about: &str, voice: Recording) {
        let draft = self.get(about);
        self.set(
            about,
            Draft {
                voice: Some(voice),
                ..draft
            },
        );
    }

    /// Forgets a draft: it was sent or thrown away.
    pub fn clear(self, about: &str) {
        self.told.update_value(|drafts| {
            if let Some(Draft { voice, photo, .. }) = drafts.remove(about) {
                voice.iter().for_each(Recording::release);
                photo.iter().for_each(Photo::release);
            }
        });
    }
}
