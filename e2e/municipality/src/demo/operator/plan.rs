//! The municipality looks at what was handed in, and revises the plan.

use mijn_pip_core::contract::{Code, Rol, TaakStatus, Teken};
use serde_json::{Value, json};

use super::conversation::MESSAGE;
use super::desk::Desk;
use super::form::{Form, wrong};
use super::html::{dutch, dutch_words};
use crate::problem::Refused;
use crate::resource::{BEGELEIDINGSAFSPRAKEN, PORTFOLIO_TAKEN};

/// Who gives feedback.
pub const GIVERS: [Rol; 2] = [Rol::Docent, Rol::Taalmaatje];

/// Gives feedback on a task, in words and with a sign.
pub fn give_feedback(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let rol: Rol = form.code("rol", "Van")?;
    if !GIVERS.contains(&rol) {
        return Err(wrong("Van", "Kies docent of taalmaatje."));
    }
    let oordeel: Teken = form.code("oordeel", "Oordeel")?;
    let words = form.text("tekst", "Feedback", MESSAGE)?;
    let feedback = json!({
        "rol": rol,
        "naam": name_of(&desk.contact()?, rol),
        "tekst": dutch_words(&words),
        "oordeel": oordeel,
        "op": desk.now(),
    });
    desk.change(PORTFOLIO_TAKEN, form.item(), |task| {
        match task["feedback"].as_array_mut() {
            Some(earlier) => earlier.push(feedback),
            None => task["feedback"] = json!([feedback]),
        }
        task["status"] = json!(TaakStatus::Feedback);
    })
}

/// Lets a task be finished: nothing of it changes any more.
pub fn finish(desk: &Desk, form: &Form) -> Result<(), Refused> {
    desk.change(PORTFOLIO_TAKEN, form.item(), |task| {
        task["status"] = json!(TaakStatus::Klaar);
    })
}

/// Another text of an agreement. The translations were of the text before, so they go.
pub fn revise(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let words = form.text("tekst", "Nieuwe tekst van de afspraak", MESSAGE)?;
    desk.change(BEGELEIDINGSAFSPRAKEN, form.item(), |agreement| {
        agreement["wat"] = dutch(&words);
    })
}

/// The helper of this role, or the role itself when nobody has it.
fn name_of(contact: &Value, rol: Rol) -> Value {
    let helpers = contact["andereHelpers"].as_array();
    let mut helpers = helpers.into_iter().flatten();
    let helper = helpers.find(|helper| helper["rol"] == rol.code());
    helper.map_or_else(|| json!(rol), |helper| helper["naam"].clone())
}
