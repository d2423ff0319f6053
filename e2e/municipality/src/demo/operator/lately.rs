//! What the participant wrote last, so that one sees it arrive.

use mijn_pip_core::civil::{amsterdam, clock, short_date};
use serde_json::Value;

use super::attachments::attachments;
use super::desk::Desk;
use super::html::{own_words, plain, section, text, when};
use super::sections::words_of;
use crate::problem::Refused;
use crate::resource::{
    AGENDA_ITEMS, BEGELEIDINGSAFSPRAKEN, BERICHTEN, PORTFOLIO_TAKEN, Resource, TAALNIVEAUS,
    VERHALEN,
};
use crate::signin::escape;
use crate::store::WriteAction;

/// Writes that are shown.
const WRITES: usize = 15;

/// The last writes that changed something, newest first, with what is stored of them now.
pub fn lately(desk: &Desk) -> Result<String, Refused> {
    let writes = desk.writes()?;
    let newest = writes.iter().rev().filter(|write| write.is_new);
    let lines: Result<Vec<_>, Refused> =
        newest.take(WRITES).map(|write| line(desk, write)).collect();
    let lines = lines?.concat();
    let inner = match lines.as_str() {
        "" => String::new(),
        lines => format!("<ol reversed>\n{lines}</ol>\n"),
    };
    Ok(section("Wat de inburgeraar het laatst stuurde", &inner))
}

fn line(desk: &Desk, write: &WriteAction) -> Result<String, Refused> {
    let at = amsterdam(write.at);
    let (day, time) = (short_date(at.date()), clock(at));
    let words = words(desk, write)?;
    Ok(format!("<li>{day} {time} {words}</li>\n"))
}

fn words(desk: &Desk, write: &WriteAction) -> Result<String, Refused> {
    let path = write.path.strip_prefix("/api/v1/").unwrap_or(&write.path);
    let parts: Vec<_> = path.split('/').collect();
    Ok(match (write.method.as_str(), parts.as_slice()) {
        ("DELETE", ["agenda-items", id, "afmelding"]) => {
            format!(
                "Komt toch: {}",
                appointment(&stored(desk, AGENDA_ITEMS, id)?)
            )
        }
        (_, ["agenda-items", id, "afmelding"]) => absence(&stored(desk, AGENDA_ITEMS, id)?),
        (_, ["agenda-items", id, "ervaring"]) => {
            let item = stored(desk, AGENDA_ITEMS, id)?;
            let experience = plain(text(&item, "/ervaring/ervaring"));
            format!("Hoe het was: {experience}, {}", appointment(&item))
        }
        (_, ["berichten", id]) => format!("Vraag: {}", words_of(&stored(desk, BERICHTEN, id)?)),
        (_, ["berichten", id, "gelezen"]) => {
            format!("Gelezen: {}", words_of(&stored(desk, BERICHTEN, id)?))
        }
        (_, ["begeleidingsafspraken", id, "reactie"]) => {
            reaction(&stored(desk, BEGELEIDINGSAFSPRAKEN, id)?)
        }
        (method, ["portfolio-taken", id, part @ ..]) => {
            let what = step(method, part);
            format!("{what}: {}", titel(&stored(desk, PORTFOLIO_TAKEN, id)?))
        }
        ("DELETE", ["verhalen", _]) => "Iets uit mijn verhaal gehaald".to_owned(),
        (_, ["verhalen", id]) => told(desk, &stored(desk, VERHALEN, id)?),
        (_, ["taalniveaus", id]) => own_view(&stored(desk, TAALNIVEAUS, id)?),
        (_, ["opnamen", ..]) => "Een opname".to_owned(),
        (_, ["fotos", ..]) => "Een foto".to_owned(),
        (method, _) => escape(&format!("{method} {path}")),
    })
}

/// The item as it is now; null when it has gone.
fn stored(desk: &Desk, resource: Resource, id: &str) -> Result<Value, Refused> {
    let mut items = desk.items(resource)?.into_iter();
    let item = items.find(|item| text(item, "/id").eq_ignore_ascii_case(id));
    Ok(item.unwrap_or_default())
}

fn titel(item: &Value) -> String {
    escape(text(item, "/titel/nl/tekst"))
}

fn appointment(item: &Value) -> String {
    format!("{}, {}", titel(item), when(item))
}

/// What was done with a task.
fn step(method: &str, part: &[&str]) -> &'static str {
    match (method, part) {
        ("DELETE", ["inlevering"]) => "Teruggenomen",
        (_, ["inlevering"]) => "Ingeleverd",
        ("DELETE", _) => "Bewijsstuk weggehaald",
        (_, [.., "inhoud"]) => "Bewijsstuk ontvangen",
        _ => "Bewijsstuk aangekondigd",
    }
}

fn own_view(level: &Value) -> String {
    let [skill, own] = ["/vaardigheid", "/niveau"].map(|field| plain(text(level, field)));
    format!("Eigen mening: {skill} {own}")
}

fn told(desk: &Desk, entry: &Value) -> String {
    let words = own_words(&entry["tekst"]);
    format!("Mijn verhaal: {words}{}", attachments(desk, entry))
}

fn absence(item: &Value) -> String {
    let notice = &item["afmelding"];
    let appointment = appointment(item);
    if notice.is_null() {
        return format!("Afmelding, later ingetrokken: {appointment}");
    }
    let reason = plain(text(notice, "/reden"));
    let words = own_words(&notice["toelichting"]);
    format!("Afmelding: {appointment}. Reden: {reason}. {words}")
}

fn reaction(agreement: &Value) -> String {
    let reactie = &agreement["reactie"];
    let answers = ["/begrip", "/uitvoering", "/reden", "/nakoming"];
    let answers = answers.map(|pointer| plain(text(reactie, pointer)));
    let answers: Vec<_> = answers
        .into_iter()
        .filter(|answer| !answer.is_empty())
        .collect();
    let wat = escape(text(agreement, "/wat/nl/tekst"));
    let words = own_words(&reactie["toelichting"]);
    format!("Antwoord op “{wat}”: {}. {words}", answers.join(", "))
}
