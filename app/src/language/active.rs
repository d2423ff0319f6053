//! The languages on the screen and their words.

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;
use mijn_pip_core::messages::Messages;

use super::{Meta, Phrase, remembered};
use crate::follow::follow;
use crate::platform::{document, http};

/// The source language, behind every other.
const DUTCH: &str = "nl";

/// A language with its words.
#[derive(Clone)]
pub(super) struct Tongue {
    pub meta: Meta,
    pub messages: Rc<Messages>,
}

/// The words now on the screen.
#[derive(Clone)]
pub(super) struct Words {
    /// The reader's language.
    pub own: Tongue,
    /// Dutch, as on letters, and where the reader's language lacks a word.
    pub dutch: Tongue,
    /// The language of who reads along; only while they read together.
    pub beside: Option<Tongue>,
}

/// The reader's language; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Language {
    words: RwSignal<Option<Words>, LocalStorage>,
    /// What was fetched before, so that a language comes back at once.
    known: StoredValue<Vec<Tongue>, LocalStorage>,
    chosen: RwSignal<bool>,
    home_dates: RwSignal<bool>,
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
            known: StoredValue::new_local(Vec::new()),
            chosen: RwSignal::new(false),
            home_dates: RwSignal::new(remembered::home_dates()),
        }
    }

    /// Shows a language that the reader chose, and remembers it on this phone.
    ///
    /// # Errors
    /// As [`Self::show`]; nothing is remembered then.
    pub async fn choose(self, tag: &str) -> Result<(), http::Failure> {
        self.show(tag).await?;
        remembered::set_own(tag);
        self.chosen.set(true);
        Ok(())
    }

    /// Whether the reader has chosen, on this phone or in the preferences.
    pub fn is_chosen(self) -> bool {
        follow(&self.chosen);
        self.chosen.get_untracked()
    }

    /// Draws what is around again when a language or the calendar changes.
    pub fn track(self) {
        follow(&self.words);
        follow(&self.home_dates);
    }

    /// Loads a language and shows it: words, direction, font. Who reads along keeps theirs, unless it is the same.
    ///
    /// # Errors
    /// When its words or Dutch cannot be had; the language on the screen stays.
    pub async fn show(self, tag: &str) -> Result<(), http::Failure> {
        let (dutch, own) = (self.tongue(DUTCH).await?, self.tongue(tag).await?);
        let beside = self.read(|words| words.beside.clone()).flatten();
        document::set_language(tag, &own.meta.richting, own.meta.lettertype.as_deref());
        self.words.set(Some(Words {
            beside: beside.filter(|beside| beside.meta.tag != tag),
            own,
            dutch,
        }));
        Ok(())
    }

    /// Puts the language of who reads along beside the reader's, and remembers it on this phone.
    ///
    /// # Errors
    /// When its words cannot be had; the screen stays as it is.
    pub async fn read_together(self, tag: &str) -> Result<(), http::Failure> {
        let tongue = self.tongue(tag).await?;
        self.words.update(|words| {
            if let Some(words) = words {
                words.beside = Some(tongue);
            }
        });
        remembered::set_beside(tag);
        Ok(())
    }

    /// Takes the second language away again.
    pub fn read_alone(self) {
        self.words.update(|words| {
            if let Some(words) = words {
                words.beside = None;
            }
        });
    }

    /// The language of who reads along, while they read together.
    pub fn beside(self) -> Option<String> {
        self.read(|words| Some(words.beside.as_ref()?.meta.tag.clone()))
            .flatten()
    }

    /// The language that stands beside this one when nothing else is said: the one chosen before, else Dutch.
    ///
    /// None for a reader of Dutch who has not chosen one.
    pub fn usual_beside(self) -> Option<String> {
        let own = self.tag();
        let candidates = remembered::beside().into_iter().chain([DUTCH.to_owned()]);
        candidates.into_iter().find(|tag| *tag != own)
    }

    /// Whether dates of home stand beneath those of Dutch letters; none where the language has no other calendar.
    pub fn home_dates(self) -> Option<bool> {
        follow(&self.home_dates);
        let has_calendar = self.read(|words| words.own.meta.kalender.is_some());
        has_calendar?.then(|| self.home_dates.get_untracked())
    }

    /// Shows dates of home, or no longer, and remembers it on this phone.
    pub fn set_home_dates(self, on: bool) {
        remembered::set_home_dates(on);
        self.home_dates.set(on);
    }

    /// A date in the calendar of home, when the reader wants it.
    pub fn home_date(self, date: NaiveDate) -> Option<String> {
        self.home_dates().filter(|on| *on)?;
        self.read(|words| words.own.meta.kalender.as_ref()?.date(date))
            .flatten()
    }

    /// Whether there are words to show.
    pub fn is_ready(self) -> bool {
        self.read(|_| ()).is_some()
    }

    /// The active language.
    pub fn meta(self) -> Meta {
        self.read(|words| words.own.meta.clone())
            .unwrap_or_default()
    }

    /// The active tag.
    pub fn tag(self) -> String {
        self.meta().tag
    }

    /// A message as plain text, for titles; else Dutch, else nothing.
    ///
    /// What is shown is said by the component `Say`, in all the languages of the screen.
    pub fn label(self, phrase: impl Into<Phrase>) -> String {
        let phrase = phrase.into();
        self.read(|words| {
            let own = phrase.said(&words.own.messages);
            own.or_else(|| phrase.said(&words.dutch.messages))
        })
        .flatten()
        .unwrap_or_default()
    }

    /// A message that is only heard, as the value of an attribute that follows the language.
    pub fn heard(self, phrase: impl Into<Phrase>) -> Signal<String> {
        let phrase = phrase.into();
        Signal::derive(move || self.label(phrase.clone()))
    }

    pub(super) fn read<T>(self, read: impl FnOnce(&Words) -> T) -> Option<T> {
        follow(&self.words);
        self.words.with_untracked(|words| words.as_ref().map(read))
    }

    /// A language with its words, fetched once.
    async fn tongue(self, tag: &str) -> Result<Tongue, http::Failure> {
        let known = self.known.with_value(|known| {
            let found = known.iter().find(|tongue| tongue.meta.tag == tag);
            found.cloned()
        });
        if let Some(tongue) = known {
            return Ok(tongue);
        }
        let meta = load_meta(tag).await?;
        let ftl = http::read(&format!("/locales/{tag}/app.ftl")).await?;
        let messages = Rc::new(Messages::new(tag, ftl));
        let tongue = Tongue { meta, messages };
        self.known.update_value(|known| known.push(tongue.clone()));
        Ok(tongue)
    }
}

/// What there is to know of a language.
///
/// # Errors
/// When there is no such language, or no network.
pub async fn load_meta(tag: &str) -> Result<Meta, http::Failure> {
    let json = http::read(&format!("/locales/{tag}/meta.json")).await?;
    Meta::read(tag, &json).ok_or(http::Failure::Unreadable)
}
