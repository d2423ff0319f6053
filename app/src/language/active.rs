//! The active language and its words.

use std::rc::Rc;

use leptos::prelude::*;
use mijn_pip_core::messages::FluentValue as Value;

use mijn_pip_core::contract::Code;
use mijn_pip_core::messages::Messages;

use super::Meta;
use crate::follow::follow;
use crate::platform::{document, http, store};

/// The source language, behind every other.
const DUTCH: &str = "nl";

/// Where the phone remembers the chosen language.
const STORED: &str = "pip-taal";

/// The words now on the screen.
#[derive(Clone)]
struct Words {
    meta: Meta,
    own: Rc<Messages>,
    dutch: Rc<Messages>,
}

/// The reader's language; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Language {
    words: RwSignal<Option<Words>, LocalStorage>,
    chosen: RwSignal<bool>,
}

/// The language of the app around this component.
pub fn use_language() -> Language {
    // `App` provides it before anything else; a component outside `App` shows no words rather than break.
    use_context().unwrap_or_else(Language::new)
}

impl Language {
    /// A language that has no words yet.
    pub fn new() -> Self {
        Self {
            words: RwSignal::new_local(None),
            chosen: RwSignal::new(false),
        }
    }

    /// The tag that was chosen on this phone before.
    pub fn stored() -> Option<String> {
        store::get(STORED)
    }

    /// Shows a language that the reader chose, and remembers it on this phone.
    ///
    /// # Errors
    /// As [`Self::show`]; nothing is remembered then.
    pub async fn choose(self, tag: &str) -> Result<(), http::Failure> {
        self.show(tag).await?;
        store::set(STORED, tag);
        self.chosen.set(true);
        Ok(())
    }

    /// Whether the reader has chosen, on this phone or in the preferences.
    pub fn is_chosen(self) -> bool {
        follow(&self.chosen);
        self.chosen.get_untracked()
    }

    /// Draws what is around again when the language changes.
    pub fn track(self) {
        follow(&self.words);
    }

    /// Loads a language and shows it: words, direction, font.
    ///
    /// # Errors
    /// When its words or Dutch cannot be had; the language on the screen stays.
    pub async fn show(self, tag: &str) -> Result<(), http::Failure> {
        let dutch = match self.read(|words| words.dutch.clone()) {
            Some(dutch) => dutch,
            None => Rc::new(load_messages(DUTCH).await?),
        };
        let (meta, own) = if tag == DUTCH {
            (dutch_meta(), dutch.clone())
        } else {
            (load_meta(tag).await?, Rc::new(load_messages(tag).await?))
        };
        document::set_language(&meta.tag, &meta.richting, meta.lettertype.as_deref());
        self.words.set(Some(Words { meta, own, dutch }));
        Ok(())
    }

    /// Whether there are words to show.
    pub fn is_ready(self) -> bool {
        self.read(|_| ()).is_some()
    }

    /// The active language.
    pub fn meta(self) -> Meta {
        self.read(|words| words.meta.clone())
            .unwrap_or_else(dutch_meta)
    }

    /// The active tag.
    pub fn tag(self) -> String {
        self.meta().tag
    }

    /// Whether the reader reads Dutch, so that no Dutch word is needed beside.
    pub fn is_dutch(self) -> bool {
        self.read(|words| words.meta.tag == DUTCH).unwrap_or(true)
    }

    /// A message in the reader's language, else in Dutch, else nothing.
    pub fn text(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with values.
    pub fn with(self, id: &str, values: &[(&str, Value)]) -> String {
        self.read(|words| {
            let own = words.own.format(id, values);
            own.or_else(|| words.dutch.format(id, values))
        })
        .flatten()
        .unwrap_or_default()
    }

    /// A message in Dutch, as it stands on letters and boards.
    pub fn dutch(self, id: &str, values: &[(&str, Value)]) -> String {
        self.read(|words| words.dutch.format(id, values))
            .flatten()
            .unwrap_or_default()
    }

    fn read<T>(self, read: impl FnOnce(&Words) -> T) -> Option<T> {
        follow(&self.words);
        self.words.with_untracked(|words| words.as_ref().map(read))
    }
}

/// The message id of a value of a code list: `leerroute-z_route`.
pub fn code_id<C: Code>(list: &str, value: C) -> String {
    format!("{list}-{}", value.code())
}

async fn load_messages(tag: &str) -> Result<Messages, http::Failure> {
    let ftl = http::read(&format!("/locales/{tag}/app.ftl")).await?;
    Ok(Messages::new(tag, ftl))
}

/// What there is to know of a language.
///
/// # Errors
/// When there is no such language, or no network.
pub async fn load_meta(tag: &str) -> Result<Meta, http::Failure> {
    let json = http::read(&format!("/locales/{tag}/meta.json")).await?;
    Meta::read(tag, &json).ok_or(http::Failure::Unreadable)
}

/// Dutch is the source, so its file need not be asked for.
fn dutch_meta() -> Meta {
    Meta {
        tag: DUTCH.to_owned(),
        naam: "Nederlands".to_owned(),
        richting: "ltr".to_owned(),
        lettertype: None,
        nagekeken: true,
    }
}
