//! What a speaker says in a language: every sentence of its messages, as the app shows it.

use crate::ftl;
use crate::paths::files_below;
use anyhow::{Context, Result, ensure};
use mijn_pip_core::messages::{FluentValue, Messages};
use mijn_pip_core::recording::{key, spoken};
use mijn_pip_core::sentences::sentences;
use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

/// Messages that are recorded once for each number that occurs: message, value, numbers, step.
///
/// A day nearer by has a word of its own, and the agenda shows two weeks. Hours run into the hundreds and are left
/// to the phone's voice, like every name, date and time.
const COUNTS: [(&str, &str, RangeInclusive<i64>, usize); 6] = [
    ("in-days", "days", 2..=14, 1),
    ("days-ago", "days", 2..=14, 1),
    ("minutes", "minutes", 5..=60, 5),
    ("agreements-count", "count", 1..=10, 1),
    ("attempts-left", "count", 0..=4, 1),
    ("some-unreadable", "count", 1..=5, 1),
];

/// How many digits of its key name a sentence, unless another has the same.
const DIGITS: usize = 5;

/// The values that a message is formatted with.
type Values<'a> = Vec<(&'a str, FluentValue<'a>)>;

/// A sentence to be said.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    /// The name of its recording.
    pub(super) key: String,
    /// What is said.
    pub(super) text: String,
    /// What it means in Dutch.
    pub(super) dutch: String,
}

/// A message that cannot be recorded, because a value in it is known only on the phone.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unfit {
    pub(super) id: String,
    /// Its words, with an ellipsis for each value.
    pub(super) words: String,
}

/// The sentences of a language, each once, in the order of its messages.
#[derive(Debug, Default)]
pub(super) struct Script {
    pub(super) sentences: Vec<Sentence>,
    pub(super) unfit: Vec<Unfit>,
}

impl Script {
    /// Reads the messages of a language, and the Dutch beside them.
    ///
    /// # Errors
    /// When there is no such language.
    pub(super) fn read(root: &Path, tag: &str) -> Result<Self> {
        let own = messages(root, tag)?;
        Ok(Self::new(tag, &own, &messages(root, "nl")?))
    }

    fn new(tag: &str, own: &str, dutch: &str) -> Self {
        let mut script = Self::default();
        let (ids, _) = ftl::read(own);
        let own = Messages::new(tag, own.to_owned());
        let dutch = Messages::new("nl", dutch.to_owned());
        for (id, message) in ids {
            match every_value(&id, &message.placeholders) {
                Some(every) => every.iter().for_each(|values| {
                    let dutch = dutch.format(&id, values).unwrap_or_default();
                    script.add(&own.format(&id, values).unwrap_or_default(), &dutch);
                }),
                None => script.unfit.push(unfit(&own, id, &message.placeholders)),
            }
        }
        script
    }

    /// Adds the sentences of a text that are not there yet, with the whole Dutch text where it has other sentences.
    fn add(&mut self, own: &str, dutch: &str) {
        let (parts, beside) = (sentences(own), sentences(dutch));
        for (at, part) in parts.iter().enumerate() {
            let same_parts = parts.len() == beside.len();
            let sentence = Sentence {
                key: key(part),
                text: spoken(part),
                dutch: spoken(if same_parts { beside[at] } else { dutch }),
            };
            let is_new = self.sentences.iter().all(|other| other.key != sentence.key);
            if is_new && sentence.text.contains(char::is_alphanumeric) {
                self.sentences.push(sentence);
            }
        }
    }

    /// The sentences, each with the number that its clip has for a name.
    ///
    /// The number comes from the sentence itself, not from its place on the sheet. So a clip that lay on a phone while
    /// the texts changed, or a number that was mistyped, hardly ever fits another sentence. It has digits only,
    /// because every keyboard has those.
    pub(super) fn numbered(&self) -> Vec<(String, &Sentence)> {
        let digits: Vec<_> = self.sentences.iter().map(Sentence::digits).collect();
        let number = |own: &String| {
            let tail = |length: usize| &own[own.len() - length..];
            let is_alone = |length: &usize| {
                let same = digits.iter().filter(|other| other.ends_with(tail(*length)));
                same.count() == 1
            };
            let length = (DIGITS..own.len()).find(is_alone);
            tail(length.unwrap_or(own.len())).to_owned()
        };
        digits.iter().map(number).zip(&self.sentences).collect()
    }
}

impl Sentence {
    /// The key in decimal digits.
    fn digits(&self) -> String {
        let key = u64::from_str_radix(&self.key, 16).unwrap_or_default();
        format!("{key:020}")
    }
}

/// The messages of a language as they stand in its files.
fn messages(root: &Path, tag: &str) -> Result<String> {
    let folder = root.join("locales").join(tag);
    let files = files_below(&folder)?;
    let files = files.iter().filter(|file| file.ends_with(".ftl"));
    let texts = files.map(|file| {
        fs::read_to_string(folder.join(file))
            .with_context(|| format!("locales/{tag}/{file} cannot be read"))
    });
    let texts: Vec<_> = texts.collect::<Result<_>>()?;
    ensure!(
        !texts.is_empty(),
        "locales/{tag} has no messages: is `{tag}` a language of the app?"
    );
    Ok(texts.join("\n"))
}

/// Every set of values that a message occurs with; none when they cannot be counted.
fn every_value(id: &str, placeholders: &BTreeSet<String>) -> Option<Vec<Values<'static>>> {
    if placeholders.is_empty() {
        return Some(vec![Values::new()]);
    }
    let (_, name, numbers, step) = COUNTS.into_iter().find(|(message, ..)| *message == id)?;
    let numbers = numbers.step_by(step);
    Some(numbers.map(|number| vec![(name, number.into())]).collect())
}

fn unfit(messages: &Messages, id: String, placeholders: &BTreeSet<String>) -> Unfit {
    let gaps: Values = placeholders
        .iter()
        .map(|name| (name.as_str(), "…".into()))
        .collect();
    let words = messages.format(&id, &gaps).unwrap_or_default();
    Unfit {
        words: spoken(&words),
        id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::root;

    fn texts(script: &Script) -> Vec<(&str, &str)> {
        let sentences = script.sentences.iter();
        sentences
            .map(|said| (said.text.as_str(), said.dutch.as_str()))
            .collect()
    }

    #[test]
    fn each_sentence_is_there_once_with_its_dutch() {
        let script = Script::new(
            "en",
            "a = Wait. Try again!\nb = Try again!\nc = ?\nd = One text.\n",
            "a = Wacht. Probeer opnieuw!\nb = Nog eens!\nc = ?\nd = Twee. Zinnen.\n",
        );
        assert_eq!(
            texts(&script),
            [
                ("Wait.", "Wacht."),
                ("Try again!", "Probeer opnieuw!"),
                ("One text.", "Twee. Zinnen.")
            ]
        );
    }

    #[test]
    fn counts_are_said_as_the_app_shows_them() {
        let days =
            "in-days = { $days ->\n    [two] بعد يومين\n   *[other] بعد { $days } أيام\n }\n";
        let script = Script::new("ar", days, "in-days = over { $days } dagen\n");
        assert_eq!(script.sentences.len(), 13);
        assert_eq!(
            texts(&script)[..2],
            [
                ("بعد يومين", "over 2 dagen"),
                ("بعد 3 أيام", "over 3 dagen")
            ]
        );
        assert_eq!(script.sentences[1].key, key("بعد \u{2068}3\u{2069} أيام"));
    }

    #[test]
    fn what_only_the_phone_knows_is_named_with_its_gap() {
        let script = Script::new("nl", "hello = Dag, { $name }.\n", "");
        assert_eq!(script.sentences, []);
        let (id, words) = ("hello".to_owned(), "Dag, ….".to_owned());
        assert_eq!(script.unfit, [Unfit { id, words }]);
    }

    #[test]
    fn the_counted_messages_exist_and_have_one_value() {
        let (found, _) = ftl::read(&messages(&root("."), "nl").unwrap());
        for (id, value, ..) in COUNTS {
            let message = found.iter().find(|(key, _)| key == id);
            let (_, message) = message.unwrap_or_else(|| panic!("{id} does not exist"));
            assert_eq!(message.placeholders, [value.to_owned()].into(), "{id}");
        }
    }

    #[test]
    fn a_number_tells_its_sentence_from_all_others() {
        let sentence = |number: u64| Sentence {
            key: format!("{number:016x}"),
            text: String::new(),
            dutch: String::new(),
        };
        let script = Script {
            sentences: [7_012_345, 8_112_345, 99].map(sentence).into(),
            unfit: Vec::new(),
        };
        let numbers: Vec<_> = script
            .numbered()
            .into_iter()
            .map(|(number, _)| number)
            .collect();
        assert_eq!(numbers, ["012345", "112345", "00099"]);
    }

    #[test]
    fn a_number_does_not_change_with_the_sheet() {
        let number = |ftl: &str| {
            let script = Script::new("nl", ftl, "");
            let numbered = script.numbered();
            numbered
                .iter()
                .find(|(_, sentence)| sentence.text == "Nee")
                .map(|(number, _)| number.clone())
        };
        assert!(number("b = Nee\n").is_some());
        assert_eq!(number("b = Nee\n"), number("a = Ja\nb = Nee\n"));
    }

    #[test]
    fn an_unknown_language_is_refused() {
        let error = Script::read(&root("."), "xx").unwrap_err().to_string();
        assert!(error.contains("locales/xx"), "{error}");
    }
}
