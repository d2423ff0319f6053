//! The pieces of HTML that the page is made of, and the Dutch in what is stored. Everything from outside is escaped here.

use chrono::Datelike;
use mijn_pip_core::civil::{amsterdam, clock_range, short_date};
use mijn_pip_core::contract::Code;
use serde_json::{Value, json};

use crate::api::instant;
use crate::signin::escape;

const WEEKDAYS: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];

/// A field of a form.
pub enum Field<'a> {
    /// One line: name, label, value to begin with.
    Line(&'a str, &'a str, &'a str),
    /// One line with a list of known values: name, label.
    Known(&'a str, &'a str),
    /// A moment, as clocks in Amsterdam show it: name, label, value to begin with.
    Moment(&'a str, &'a str, &'a str),
    /// Many lines: name, label, text to begin with.
    Text(&'a str, &'a str, &'a str),
    /// A choice: name, label, codes.
    Choice(&'a str, &'a str, Vec<&'static str>),
}

/// The id of the list of known places, one on the page.
pub const PLACES: &str = "plaatsen";

impl Field<'_> {
    fn html(&self) -> String {
        let (label, control) = match self {
            Self::Line(name, label, value) => (label, input(name, "text", value, "")),
            Self::Known(name, label) => (
                label,
                input(name, "text", "", &format!(r#" list="{PLACES}""#)),
            ),
            Self::Moment(name, label, value) => (label, input(name, "datetime-local", value, "")),
            Self::Text(name, label, value) => {
                let value = escape(value);
                (
                    label,
                    format!(r#"<textarea name="{name}" rows="3">{value}</textarea>"#),
                )
            }
            Self::Choice(name, label, codes) => (label, choice(name, codes)),
        };
        format!("<label>{label} {control}</label>\n")
    }
}

fn input(name: &str, kind: &str, value: &str, more: &str) -> String {
    let value = escape(value);
    format!(r#"<input name="{name}" type="{kind}" value="{value}"{more} autocomplete="off">"#)
}

fn choice(name: &str, codes: &[&str]) -> String {
    let options = codes.iter().map(|code| {
        let words = plain(code);
        format!(r#"<option value="{code}">{words}</option>"#)
    });
    format!(
        r#"<select name="{name}">{}</select>"#,
        options.collect::<String>()
    )
}

/// A form that does one action to one item; an empty id for what is about no item.
pub fn form(action: &str, item: &str, fields: &[Field], button: &str) -> String {
    let item = escape(item);
    let fields: String = fields.iter().map(Field::html).collect();
    // Without an address a form goes to the page that it stands on.
    format!(
        r#"<form method="post">
<input type="hidden" name="item" value="{item}">
{fields}<button name="actie" value="{action}">{button}</button>
</form>
"#
    )
}

/// Something to unfold, with an id for links and tests.
pub fn foldable(id: &str, summary: &str, inner: &str) -> String {
    let id = escape(id);
    format!("<details id=\"{id}\"><summary>{summary}</summary>\n{inner}</details>\n")
}

/// A part of the page; says so when there is nothing in it.
pub fn section(title: &str, inner: &str) -> String {
    let inner = if inner.is_empty() {
        "<p>Niets.</p>\n"
    } else {
        inner
    };
    format!("<section>\n<h2>{title}</h2>\n{inner}</section>\n")
}

/// A part of an item as text.
pub fn text<'a>(item: &'a Value, pointer: &str) -> &'a str {
    item.pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// People's own words, in quotation marks, with the Dutch translation beside them when there is one.
pub fn own_words(words: &Value) -> String {
    let (taal, tekst) = (escape(text(words, "/taal")), escape(text(words, "/tekst")));
    if tekst.is_empty() {
        return String::new();
    }
    let own = format!(r#"“<bdi lang="{taal}">{tekst}</bdi>”"#);
    match text(words, "/vertaling/nl/tekst") {
        nl if !nl.is_empty() && taal != "nl" => format!("{own} ({})", escape(nl)),
        _ => own,
    }
}

/// When an item is: `do 26-11, 13:00–16:00`.
pub fn when(item: &Value) -> String {
    let Some((begin, end)) = instant(item, "begin").zip(instant(item, "einde")) else {
        return String::new();
    };
    let (begin, end) = (amsterdam(begin), amsterdam(end));
    let weekday = WEEKDAYS[begin.weekday().num_days_from_monday() as usize];
    let day = short_date(begin.date());
    format!("{weekday} {day}, {}", clock_range(begin, end))
}

/// A code as words.
pub fn plain(code: &str) -> String {
    escape(&code.replace('_', " "))
}

/// Every code of a list.
pub fn codes<T: Code>() -> Vec<&'static str> {
    T::CODES.iter().map(|(_, code)| *code).collect()
}

/// A text of the municipality in Dutch.
pub fn dutch(tekst: &str) -> Value {
    json!({ "nl": { "tekst": tekst, "herkomst": "mens" } })
}

/// What somebody of the municipality says, in Dutch.
pub fn dutch_words(tekst: &str) -> Value {
    json!({ "taal": "nl", "tekst": tekst, "vertaling": dutch(tekst) })
}
