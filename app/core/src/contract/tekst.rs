//! Texts: what the municipality says in many languages, and what people say in their own.

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::code::code_list;
use crate::locale;

code_list! {
    /// Who made a translation; a text that no person has checked says so.
    Herkomst {
        /// Written by a person.
        Mens = "mens",
        /// Translated by a machine, not checked.
        Machine = "machine",
        /// Translated by a machine and checked by a person.
        Nagekeken = "nagekeken",
    }
}

/// One language of a [`Tekst`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vertaling {
    /// The words themselves, plain text.
    pub tekst: String,
    /// Who made them.
    pub herkomst: Herkomst,
    /// A human recording of this text in this language, same-origin path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audio: Option<String>,
}

/// A text of the municipality: BCP 47 tag to translation. Dutch is always present.
#[derive(Debug, Clone, PartialEq)]
pub struct Tekst(Vec<(String, Vertaling)>);

/// A translation as found for a reader.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gevonden<'a> {
    /// The language of the words, BCP 47.
    pub taal: &'a str,
    /// The translation.
    pub vertaling: &'a Vertaling,
    /// Whether the reader's own languages were missing and Dutch stands in.
    pub terugval: bool,
}

impl Tekst {
    /// The Dutch text, which leads.
    pub fn nl(&self) -> &str {
        self.get("nl").map_or("", |found| found.tekst.as_str())
    }

    /// The translation of exactly this tag.
    pub fn get(&self, tag: &str) -> Option<&Vertaling> {
        self.0
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(tag))
            .map(|(_, found)| found)
    }

    /// The text without the translations that no person has checked: a decision is never translated by a machine alone.
    pub fn checked_only(mut self) -> Self {
        self.0
            .retain(|(tag, found)| tag == "nl" || found.herkomst != Herkomst::Machine);
        self
    }

    /// The best translation for a reader's language by RFC 4647 lookup (`ar-SY`, `ar`, then `nl`).
    pub fn lookup(&self, tag: &str) -> Option<Gevonden<'_>> {
        let own = locale::lookup(tag, self.0.iter().map(|(known, _)| known.as_str()));
        let taal = own.unwrap_or("nl");
        self.get(taal).map(|vertaling| Gevonden {
            taal,
            vertaling,
            terugval: own.is_none(),
        })
    }
}

impl Serialize for Tekst {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (tag, vertaling) in &self.0 {
            map.serialize_entry(tag, vertaling)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Tekst {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Tekst;

            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a map from language tag to text")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tekst, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                let tekst = Tekst(entries);
                match tekst.get("nl") {
                    Some(_) => Ok(tekst),
                    None => Err(A::Error::missing_field("nl")),
                }
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

/// What a person said or wrote, in the language it was said in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EigenWoorden {
    /// The language of the words, BCP 47.
    pub taal: String,
    /// The words, plain text, never changed.
    pub tekst: String,
    /// Translations for the other reader, when there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vertaling: Option<Tekst>,
}

/// A picture of the app's own named set; an unknown one is not drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pictogram {
    /// The set, `mijn-pip`.
    pub set: String,
    /// The id in the set.
    pub id: String,
}

/// A video explanation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Video {
    /// Where it plays, `https:`.
    pub url: String,
    /// What it is about.
    pub titel: Tekst,
    /// Its size in bytes, shown before a tap, since data is prepaid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grootte: Option<u64>,
    /// Its length in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duur_seconden: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tekst(json: &str) -> Tekst {
        serde_json::from_str(json).unwrap()
    }

    const LES: &str = r#"{"nl":{"tekst":"Taalles","herkomst":"mens"},"ar":{"tekst":"درس اللغة","herkomst":"nagekeken"}}"#;

    #[test]
    fn lookup_narrows_the_tag_and_falls_back_to_dutch() {
        let les = tekst(LES);
        let arabic = les.lookup("ar-SY").unwrap();
        assert_eq!((arabic.taal, arabic.terugval), ("ar", false));
        let tigrinya = les.lookup("ti").unwrap();
        assert_eq!((tigrinya.taal, tigrinya.terugval), ("nl", true));
    }

    #[test]
    fn what_only_a_machine_translated_can_be_left_out() {
        let besluit = r#"{"nl":{"tekst":"Ja","herkomst":"machine"},"ar":{"tekst":"x","herkomst":"machine"},"ti":{"tekst":"y","herkomst":"nagekeken"}}"#;
        let checked = tekst(besluit).checked_only();
        assert!(checked.get("ar").is_none());
        assert!(checked.get("ti").is_some());
        assert_eq!(checked.nl(), "Ja");
    }

    #[test]
    fn a_text_without_dutch_is_unreadable() {
        let read = serde_json::from_str::<Tekst>(r#"{"ar":{"tekst":"x","herkomst":"mens"}}"#);
        assert!(read.unwrap_err().to_string().contains("nl"));
    }
}
