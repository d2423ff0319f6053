//! The page as a whole.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use mijn_pip_core::contract::InvalidParam;

use super::desk::Desk;
use super::{lately, sections};
use crate::problem::Refused;
use crate::signin::{escape, page};

/// What the page says about the form that was sent.
pub enum Note<'a> {
    /// None was sent.
    None,
    /// It was done.
    Done(&'a str),
    /// It was not done, for these fields.
    Wrong(&'a [InvalidParam]),
}

const IMITATION: &str = r#"<p class="notice">Dit hoort bij de demonstratie. Een echte gemeente doet dit in haar eigen systeem.</p>"#;

/// The page on which one chooses a participant.
pub fn choose(participants: &[(String, String)]) -> Response {
    let links = participants.iter().map(|(id, naam)| {
        let (id, naam) = (escape(id), escape(naam));
        format!("<li><a class=\"action\" href=\"/demo/gemeente/{id}\"><bdi>{naam}</bdi></a></li>\n")
    });
    let links: String = links.collect();
    answer(
        "De gemeente",
        &format!(
            "<h1>De gemeente</h1>\n{IMITATION}\n<p>Van wie wilt u iets wijzigen?</p>\n<ul class=\"choices\">\n{links}</ul>"
        ),
    )
}

/// The page of one participant.
pub fn show(desk: &Desk, note: Note) -> Result<Response, Refused> {
    let naam = escape(&desk.naam);
    let parts = [
        sections::timetable(desk)?,
        sections::conversation(desk)?,
        sections::tasks(desk)?,
        sections::agreements(desk)?,
        sections::contact(desk)?,
        lately::lately(desk)?,
    ];
    let main = format!(
        "<h1>De gemeente · <bdi>{naam}</bdi></h1>\n{}<p><a href=\"/demo/gemeente\">Iemand anders kiezen</a></p>\n{IMITATION}\n{}",
        said(note),
        parts.concat()
    );
    Ok(answer(&format!("De gemeente · {naam}"), &main))
}

fn said(note: Note) -> String {
    match note {
        Note::None => String::new(),
        Note::Done(done) => format!("<p class=\"notice\" role=\"status\">{done}</p>\n"),
        Note::Wrong(fields) => {
            let line = |field: &InvalidParam| {
                let (name, reason) = (escape(&field.name), escape(&field.reason));
                format!("<p><strong>{name}</strong>: {reason}</p>\n")
            };
            let lines: String = fields.iter().map(line).collect();
            format!(
                "<div class=\"notice\" role=\"alert\">\n<p>Dat is niet gelukt.</p>\n{lines}</div>\n"
            )
        }
    }
}

/// A page that lets its own forms say where they come from: without a referrer a browser sends `Origin: null`.
fn answer(title: &str, main: &str) -> Response {
    let style = r#"<link rel="stylesheet" href="/demo/gemeente.css">"#;
    let referrer = [(header::REFERRER_POLICY, "same-origin")];
    (referrer, page(title, style, main)).into_response()
}
