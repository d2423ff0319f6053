//! What the app says, before it is in any language.

use std::borrow::Cow;

use mijn_pip_core::contract::Code;
use mijn_pip_core::messages::{FluentValue, Messages};

/// A message with its values: said in each language that a reader needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    id: Cow<'static, str>,
    values: Vec<(&'static str, Value)>,
}

/// A value in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// The same in every language: a name, a time, a date.
    Text(String),
    /// A number that words may follow: "1 day", "2 days".
    Count(i64),
    /// A word of the language itself, such as the weekday.
    Phrase(Phrase),
}

impl Phrase {
    /// The same message with one more value.
    pub fn with(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.with_value(name, value.into())
    }

    #[inline(never)]
    fn with_value(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// The words in one language; `None` when it lacks the message or a word in it.
    pub fn said(&self, messages: &Messages) -> Option<String> {
        let values: Option<Vec<_>> = self
            .values
            .iter()
            .map(|(name, value)| Some((*name, value.said(messages)?)))
            .collect();
        messages.format(&self.id, &values?)
    }
}

impl Value {
    fn said(&self, messages: &Messages) -> Option<FluentValue<'static>> {
        Some(match self {
            Self::Text(text) => text.clone().into(),
            Self::Count(number) => (*number).into(),
            Self::Phrase(phrase) => phrase.said(messages)?.into(),
        })
    }
}

/// The message of a value of a code list: `leerroute-z_route`.
pub fn code<C: Code>(list: &str, value: C) -> Phrase {
    format!("{list}-{}", value.code()).into()
}

impl From<&'static str> for Phrase {
    fn from(id: &'static str) -> Self {
        Cow::Borrowed(id).into()
    }
}

impl From<String> for Phrase {
    fn from(id: String) -> Self {
        Cow::<str>::Owned(id).into()
    }
}

impl From<Cow<'static, str>> for Phrase {
    fn from(id: Cow<'static, str>) -> Self {
        Self {
            id,
            values: Vec::new(),
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Count(number.into())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Count(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Count(number as i64)
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}
