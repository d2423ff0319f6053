//! What is being typed or recorded and not sent yet: kept while the app is open, wherever the reader goes meanwhile.

use std::collections::BTreeMap;

use leptos::prelude::*;

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

/// All drafts, by what they are about; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Drafts(StoredValue<BTreeMap<String, Draft>, LocalStorage>);

/// The drafts of the app around this component.
pub fn use_drafts() -> Drafts {
    use_context().unwrap_or_else(Drafts::new)
}

impl Drafts {
    /// Nothing typed yet.
    pub fn new() -> Self {
        Self(StoredValue::new_local(BTreeMap::new()))
    }

    /// What was typed and recorded about something.
    pub fn get(self, about: &str) -> Draft {
        self.0
            .with_value(|drafts| drafts.get(about).cloned().unwrap_or_default())
    }

    /// Keeps what was typed and recorded.
    pub fn set(self, about: &str, draft: Draft) {
        self.0.update_value(|drafts| {
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
        self.0.update_value(|drafts| {
            if let Some(Draft { voice, photo, .. }) = drafts.remove(about) {
                voice.iter().for_each(Recording::release);
                photo.iter().for_each(Photo::release);
            }
        });
    }
}
