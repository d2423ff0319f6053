//! The parts of the page: what there is of a participant, each with the forms that change it.

use chrono::TimeDelta;
use mijn_pip_core::civil::amsterdam;
use mijn_pip_core::contract::{AgendaStatus, Code, Onderwerp, Teken};
use serde_json::Value;

use super::attachments::{attachments, evidence};
use super::desk::Desk;
use super::form::LOCAL;
use super::html::{Field, PLACES, codes, foldable, form, own_words, plain, section, text, when};
use super::plan::GIVERS;
use crate::api::instant;
use crate::problem::Refused;
use crate::resource::{AGENDA_ITEMS, BEGELEIDINGSAFSPRAKEN, BERICHTEN, PORTFOLIO_TAKEN};
use crate::signin::escape;

/// Days of the timetable that are shown.
const DAYS: i64 = 14;

/// The coming two weeks, and a new lesson.
pub fn timetable(desk: &Desk) -> Result<String, Refused> {
    let items = desk.items(AGENDA_ITEMS)?;
    let until = desk.now() + TimeDelta::days(DAYS);
    let is_coming = |item: &&Value| {
        instant(item, "einde").is_some_and(|end| desk.now() < end)
            && instant(item, "begin").is_some_and(|begin| begin < until)
    };
    let coming = items.iter().filter(is_coming);
    let mut inner: String = coming.map(|item| lesson(desk, item)).collect();
    let fields = [
        Field::Line("titel", "Wat", "Taalles"),
        Field::Known("plaats", "Waar"),
    ];
    let new = form("nieuwe-les", "", &fields, "Zet in de agenda");
    inner += &foldable("nieuwe-les", "Nieuwe les, morgen om 10:00", &new);
    Ok(section("Agenda, de komende 14 dagen", &inner) + &known_places(&items))
}

fn lesson(desk: &Desk, item: &Value) -> String {
    let id = text(item, "/id");
    let (status, titel) = (text(item, "/status"), text(item, "/titel/nl/tekst"));
    let summary = format!("{} · {} · {}", when(item), escape(titel), plain(status));
    let local = instant(item, "begin").map(|begin| amsterdam(begin).format(LOCAL).to_string());
    let moment = Field::Moment(
        "begin",
        "Nieuwe datum en tijd",
        local.as_deref().unwrap_or_default(),
    );
    let mut inner = place(item) + &absence(desk, item);
    inner += &form("afzeggen", id, &[], "Gaat niet door");
    inner += &form("verplaatsen", id, &[moment], "Verplaats");
    inner += &form(
        "andere-plaats",
        id,
        &[Field::Known("plaats", "Nieuwe plaats")],
        "Andere plaats",
    );
    if status != AgendaStatus::Gepland.code() || item["oorspronkelijkeLocatie"].is_string() {
        inner += &form("zoals-gepland", id, &[], "Weer zoals gepland");
    }
    foldable(&format!("agenda-{id}"), &summary, &inner)
}

fn place(item: &Value) -> String {
    let (now, before) = (
        text(item, "/locatie/naam"),
        text(item, "/oorspronkelijkeLocatie"),
    );
    match (now, before) {
        ("", _) => String::new(),
        (now, "") => format!("<p>{}</p>\n", escape(now)),
        (now, before) => format!("<p>{}, eerst: {}</p>\n", escape(now), escape(before)),
    }
}

fn absence(desk: &Desk, item: &Value) -> String {
    let notice = &item["afmelding"];
    if notice.is_null() {
        return String::new();
    }
    let reason = plain(text(notice, "/reden"));
    let words = own_words(&notice["toelichting"]);
    let attached = attachments(desk, notice);
    format!("<p><strong>Afgemeld: {reason}</strong> {words}</p>\n{attached}")
}

fn known_places(items: &[Value]) -> String {
    let mut places: Vec<_> = items
        .iter()
        .map(|item| text(item, "/locatie/naam"))
        .collect();
    places.sort_unstable();
    places.dedup();
    let options = places.into_iter().filter(|place| !place.is_empty());
    let options = options.map(|place| format!(r#"<option value="{}">"#, escape(place)));
    format!(
        "<datalist id=\"{PLACES}\">{}</datalist>\n",
        options.collect::<String>()
    )
}

/// The questions that wait for an answer, and a notice of the municipality's own accord.
pub fn conversation(desk: &Desk) -> Result<String, Refused> {
    let messages = desk.items(BERICHTEN)?;
    let open = messages
        .iter()
        .filter(|message| is_open(message, &messages));
    let mut inner: String = open.map(|message| question(desk, message)).collect();
    let fields = [
        Field::Choice("onderwerp", "Onderwerp", codes::<Onderwerp>()),
        Field::Text("tekst", "Melding", ""),
    ];
    inner += &foldable(
        "melding",
        "Nieuwe melding",
        &form("melden", "", &fields, "Verstuur"),
    );
    Ok(section("Open vragen en meldingen", &inner))
}

/// A question after which nothing was answered on its subject.
fn is_open(message: &Value, all: &[Value]) -> bool {
    let answers = |other: &Value| {
        other["soort"] == "antwoord"
            && other["onderwerp"] == message["onderwerp"]
            && text(other, "/verzondenOp") >= text(message, "/verzondenOp")
    };
    message["soort"] == "vraag" && !all.iter().any(answers)
}

fn question(desk: &Desk, message: &Value) -> String {
    let id = text(message, "/id");
    let fields = [Field::Text("tekst", "Antwoord", "")];
    let inner = attachments(desk, message) + &form("beantwoorden", id, &fields, "Antwoord");
    foldable(&format!("vraag-{id}"), &words_of(message), &inner)
}

/// What a message says, in one line.
pub fn words_of(message: &Value) -> String {
    let mut parts = vec![plain(text(message, "/onderwerp"))];
    let words = own_words(&message["inhoud"]);
    if !words.is_empty() {
        parts.push(words);
    }
    if message["opnameId"].is_string() {
        parts.push("gesproken".to_owned());
    }
    if message["fotoId"].is_string() {
        parts.push("met een foto".to_owned());
    }
    if message["tolkGewenst"] == true {
        parts.push("wil een tolk".to_owned());
    }
    parts.join(" · ")
}

/// The tasks, those that were handed in first.
pub fn tasks(desk: &Desk) -> Result<String, Refused> {
    let mut tasks = desk.items(PORTFOLIO_TAKEN)?;
    tasks.retain(|task| task["status"] != "klaar");
    tasks.sort_by_key(|task| task["status"] != "ingeleverd");
    let inner: String = tasks.iter().map(|item| task(desk, item)).collect();
    Ok(section("Taken", &inner))
}

fn task(desk: &Desk, task: &Value) -> String {
    let id = text(task, "/id");
    let (titel, status) = (text(task, "/titel/nl/tekst"), text(task, "/status"));
    let summary = format!("{} · {}", escape(titel), plain(status));
    let fields = [
        Field::Choice("rol", "Van", GIVERS.map(Code::code).to_vec()),
        Field::Choice("oordeel", "Oordeel", codes::<Teken>()),
        Field::Text("tekst", "Feedback", ""),
    ];
    let mut inner = evidence(desk, task);
    inner += &form("feedback", id, &fields, "Geef feedback");
    inner += &form("taak-klaar", id, &[], "De taak is klaar");
    foldable(&format!("taak-{id}"), &summary, &inner)
}

/// The agreements of the plan.
pub fn agreements(desk: &Desk) -> Result<String, Refused> {
    let items = desk.items(BEGELEIDINGSAFSPRAKEN)?;
    let inner: String = items.iter().map(agreement).collect();
    Ok(section("Afspraken in het plan", &inner))
}

fn agreement(agreement: &Value) -> String {
    let id = text(agreement, "/id");
    let wat = text(agreement, "/wat/nl/tekst");
    let fields = [Field::Text("tekst", "Nieuwe tekst van de afspraak", wat)];
    let inner = form("afspraak-wijzigen", id, &fields, "Wijzig de afspraak");
    foldable(&format!("afspraak-{id}"), &escape(wat), &inner)
}

/// Whether the contact person is there, and who answers otherwise.
pub fn contact(desk: &Desk) -> Result<String, Refused> {
    let contact = desk.contact()?;
    let naam = escape(text(&contact, "/naam"));
    let inner = match text(&contact, "/vervanger/naam") {
        "" => {
            let fields = [
                Field::Line("naam", "Naam van de vervanger", "Tom Aalders"),
                Field::Line(
                    "telefoonnummer",
                    "Telefoonnummer van de vervanger",
                    "+31850001235",
                ),
            ];
            let away = form("vervangen", "", &fields, "Is er niet");
            format!("<p>{naam} is er.</p>\n{away}")
        }
        deputy => {
            let back = form("terug", "", &[], "Is er weer");
            format!(
                "<p>{naam} is er niet. {} vervangt.</p>\n{back}",
                escape(deputy)
            )
        }
    };
    Ok(section("Contactpersoon", &inner))
}
