//! Reading what was filled in. What is wrong is said in Dutch, with the field by its label.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use mijn_pip_core::contract::Code;

use crate::problem::{Refused, fault, invalid};
use crate::wall_time::from_amsterdam;

/// What a browser sends for a field of the type `datetime-local`.
pub const LOCAL: &str = "%Y-%m-%dT%H:%M";

/// A filled-in form.
pub struct Form(HashMap<String, String>);

impl Form {
    /// The form of these fields.
    pub fn of(fields: HashMap<String, String>) -> Self {
        Self(fields)
    }

    /// A field without space around it; empty when it was not sent.
    pub fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }

    /// The id of the item that the form is about.
    pub fn item(&self) -> &str {
        self.value("item")
    }

    /// Words that must be there, at most so many characters.
    pub fn text(&self, name: &str, label: &str, most: usize) -> Result<String, Refused> {
        // Browsers send a line break as two characters; the contract has one.
        let text = self.value(name).replace("\r\n", "\n");
        match text.chars().count() {
            0 => Err(wrong(label, "Vul hier iets in.")),
            length if length > most => {
                let reason = format!("Dit is te lang. Schrijf hoogstens {most} tekens.");
                Err(wrong(label, &reason))
            }
            _ => Ok(text),
        }
    }

    /// A moment still to come, as clocks in Amsterdam show it.
    pub fn moment(
        &self,
        name: &str,
        label: &str,
        now: DateTime<Utc>,
    ) -> Result<DateTime<Utc>, Refused> {
        let local = NaiveDateTime::parse_from_str(self.value(name), LOCAL);
        let local = local.map_err(|_| {
            wrong(
                label,
                "Dit is geen datum met een tijd. Schrijf bijvoorbeeld 2026-11-30T10:00.",
            )
        })?;
        let moment = from_amsterdam(local);
        if moment <= now {
            return Err(wrong(label, "Deze tijd is al geweest."));
        }
        Ok(moment)
    }

    /// A choice out of a code list.
    pub fn code<T: Code>(&self, name: &str, label: &str) -> Result<T, Refused> {
        match T::from_code(self.value(name)) {
            unknown if unknown == T::ONBEKEND => Err(wrong(label, "Kies iets uit de lijst.")),
            known => Ok(known),
        }
    }
}

/// One field that is wrong, by its label.
pub fn wrong(label: &str, reason: &str) -> Refused {
    invalid(vec![fault(label, reason)])
}
