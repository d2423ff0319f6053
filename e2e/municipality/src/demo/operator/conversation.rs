//! The municipality talks with the participant.

use mijn_pip_core::contract::{BerichtSoort, Code, Onderwerp, Rol};
use serde_json::{Value, json};

use super::desk::Desk;
use super::form::{Form, wrong};
use super::html::dutch_words;
use crate::problem::Refused;
use crate::resource::{BERICHTEN, CONTACTPERSOON};

/// Characters of a message, as the contract has it.
pub const MESSAGE: usize = 4000;

/// Characters of a name, as the contract has it.
const NAME: usize = 100;

/// Answers a question, about what it asked.
pub fn answer(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let words = form.text("tekst", "Antwoord", MESSAGE)?;
    let question = desk.item(BERICHTEN, form.item())?;
    let mut answer = message(desk, BerichtSoort::Antwoord, &question["onderwerp"], &words)?;
    if question["over"].is_object() {
        answer["over"] = question["over"].clone();
    }
    desk.add(BERICHTEN, answer)
}

/// Tells something of its own accord.
pub fn notify(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let onderwerp: Onderwerp = form.code("onderwerp", "Onderwerp")?;
    let words = form.text("tekst", "Melding", MESSAGE)?;
    let notice = message(desk, BerichtSoort::Melding, &json!(onderwerp), &words)?;
    desk.add(BERICHTEN, notice)
}

/// The contact person goes away, and somebody else answers.
pub fn go_away(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let naam = form.text("naam", "Naam van de vervanger", NAME)?;
    let number = form.value("telefoonnummer").replace(' ', "");
    if !is_number(&number) {
        let reason = "Schrijf + en dan alleen cijfers, zoals +31850001235.";
        return Err(wrong("Telefoonnummer van de vervanger", reason));
    }
    desk.change(CONTACTPERSOON, CONTACTPERSOON.name, |contact| {
        contact["vervanger"] = json!({ "naam": naam, "telefoonnummer": number });
    })
}

/// The contact person is back.
pub fn come_back(desk: &Desk, _: &Form) -> Result<(), Refused> {
    desk.change(CONTACTPERSOON, CONTACTPERSOON.name, |contact| {
        if let Some(fields) = contact.as_object_mut() {
            fields.remove("vervanger");
        }
    })
}

/// A message of the contact person.
fn message(
    desk: &Desk,
    soort: BerichtSoort,
    onderwerp: &Value,
    words: &str,
) -> Result<Value, Refused> {
    let contact = desk.contact()?;
    let mut van = json!({ "rol": Rol::Regievoerder.code(), "naam": contact["naam"] });
    if contact["foto"].is_string() {
        van["foto"] = contact["foto"].clone();
    }
    Ok(json!({
        "soort": soort.code(),
        "onderwerp": onderwerp,
        "van": van,
        "inhoud": dutch_words(words),
        "tolkGewenst": false,
    }))
}

/// E.164.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}
