//! What a participant reads comes from the `.ftl` files, never from Rust.
//!
//! A scan of the text inside `view!`, not a parser: text between tags, a literal in braces, and the
//! attributes that are read or shown. What the app says is shown by the component `Say`, in every language of the
//! screen: a bare `language.label(…)` between tags is found as well, since it would be one language without the others.

use super::Findings;
use super::source::{self, character_end, group_end, string_end};
use anyhow::Result;

/// Attributes of HTML elements that a person sees or hears.
const SPOKEN: [&str; 4] = ["aria-label", "title", "alt", "placeholder"];

/// Scans every file of the app.
pub(super) fn check() -> Result<Findings> {
    let mut findings = Findings::new();
    for file in source::app()? {
        for (line, text) in visible(&file.code) {
            findings.push(format!(
                "{}:{line}: \"{text}\" belongs in an .ftl file, said by `Say`",
                file.path
            ));
        }
    }
    Ok(findings)
}

/// Line and text of each visible literal.
fn visible(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("view!") {
        let Some(open) = code[at..].find('{') else {
            continue;
        };
        let body = at + open;
        let end = body + group_end(&code[body..]);
        let mut scan = Scan {
            code: &code[..end.saturating_sub(1)],
            at: body + 1,
            found: Vec::new(),
        };
        scan.children();
        found.append(&mut scan.found);
    }
    found
        .into_iter()
        .map(|(at, text)| (1 + code[..at].matches('\n').count(), text))
        .collect()
}

struct Scan<'a> {
    /// The code up to the end of the view.
    code: &'a str,
    at: usize,
    /// Position and text.
    found: Vec<(usize, String)>,
}

impl Scan<'_> {
    /// Text, tags, blocks and literals between tags.
    fn children(&mut self) {
        while let Some(next) = self.code[self.at..].chars().next() {
            match next {
                '<' => self.tag(),
                '{' => self.block(),
                '"' => self.literal(),
                _ => self.bare_text(),
            }
        }
    }

    fn bare_text(&mut self) {
        let rest = &self.code[self.at..];
        let end = rest.find(['<', '{', '"']).unwrap_or(rest.len());
        self.report(self.at, rest[..end].trim());
        self.at += end;
    }

    fn literal(&mut self) {
        let end = string_end(&self.code[self.at..]);
        self.report(self.at, inside(&self.code[self.at..self.at + end]));
        self.at += end;
    }

    /// Rust in braces: a literal by itself is text, and so is one that starts like a sentence.
    fn block(&mut self) {
        let start = self.at;
        let end = start + group_end(&self.code[start..]);
        let content = self.code[start + 1..end].trim_end_matches('}').trim();
        if content.starts_with('"') && string_end(content) == content.len() {
            self.report(start, inside(content));
        } else {
            self.sentences(start + 1, end);
        }
        self.at = end;
    }

    fn sentences(&mut self, mut at: usize, end: usize) {
        while at < end {
            let rest = &self.code[at..end];
            if rest.starts_with('"') {
                let length = string_end(rest);
                let text = inside(&rest[..length]);
                if text.starts_with(char::is_uppercase) {
                    self.report(at, text);
                }
                at += length;
            } else if rest.starts_with(".label(") {
                self.report(at, ".label");
                at += ".label(".len();
            } else if let Some(view) = rest.strip_prefix("view!") {
                // A view of its own is scanned by itself.
                at += rest.len() - view.trim_start().len();
                at += group_end(&self.code[at..end]);
            } else {
                at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
    }

    /// `<p class="a" title="b">`: looks at the attributes and stops behind the `>`.
    fn tag(&mut self) {
        let start = self.at;
        let is_html = self.code[start + 1..].starts_with(|c: char| c.is_ascii_lowercase());
        self.at += 1;
        while let Some(next) = self.code[self.at..].chars().next() {
            let rest = &self.code[self.at..];
            let before = &self.code[start..self.at];
            match next {
                '"' => {
                    let end = string_end(rest);
                    if is_html && SPOKEN.iter().any(|name| ends_with_attribute(before, name)) {
                        self.report(self.at, inside(&rest[..end]));
                    }
                    self.at += end;
                }
                '\'' => self.at += character_end(rest),
                '{' | '(' | '[' => self.at += group_end(rest),
                '<' => self.at += generics_end(rest),
                '>' => {
                    self.at += 1;
                    if !before.ends_with(['=', '-']) {
                        return;
                    }
                }
                _ => self.at += next.len_utf8(),
            }
        }
    }

    fn report(&mut self, at: usize, text: &str) {
        if text.chars().any(char::is_alphabetic) {
            self.found.push((at, text.to_owned()));
        }
    }
}

/// Length of `<Vec<_>>`.
fn generics_end(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

/// A literal without its quotes.
fn inside(literal: &str) -> &str {
    literal.trim_matches('"')
}

/// Whether the text ends in `name=`, as a whole name.
fn ends_with_attribute(text: &str, name: &str) -> bool {
    let before = text
        .trim_end()
        .strip_suffix('=')
        .and_then(|text| text.trim_end().strip_suffix(name));
    before.is_some_and(|before| before.ends_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(code: &str) -> Vec<String> {
        visible(code).into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn text_in_a_view_is_found() {
        assert_eq!(texts("view! { <p>\"Mijn plan\"</p> }"), ["Mijn plan"]);
        assert_eq!(texts("view! { <p>Mijn plan</p> }"), ["Mijn plan"]);
        assert_eq!(texts("view! { <p>{\"Mijn plan\"}</p> }"), ["Mijn plan"]);
        assert_eq!(
            texts("view! { <p>{if a { \"Ja\" } else { \"nee\" }}</p> }"),
            ["Ja"]
        );
        assert_eq!(
            texts("view! { <p>{move || view! { <b>\"خطتي\"</b> }}</p> }"),
            ["خطتي"]
        );
        assert_eq!(
            texts("view! { <p on:click=move |_| { a() }>\"Klaar\"</p> }"),
            ["Klaar"]
        );
        assert_eq!(
            texts("view! { <A b=c::<Vec<_>>() d=|x| -> u8 { 1 }>\"Klaar\"</A> }"),
            ["Klaar"]
        );
    }

    #[test]
    fn a_bare_label_is_found_but_not_in_an_attribute() {
        assert_eq!(
            texts("view! { <p>{move || language.label(\"plan\")}</p> }"),
            [".label"]
        );
        let spoken =
            "view! { <a aria-label=move || language.label(\"plan\")><Say what=\"a\" /></a> }";
        assert_eq!(texts(spoken), Vec::<String>::new());
    }

    #[test]
    fn spoken_attributes_are_found() {
        assert_eq!(
            texts("view! { <a aria-label=\"Terug\" href=\"/plan\"/> }"),
            ["Terug"]
        );
        assert_eq!(
            texts("view! { <img class=\"face\" alt=\"Foto\"> }"),
            ["Foto"]
        );
    }

    #[test]
    fn what_is_no_text_passes() {
        for code in [
            "view! { <p class=\"quiet\">{t.text(\"plan-title\")} \" · \" <b>{day}</b></p> }",
            "view! { <Tile title=\"plan-title\" sign=\"plan\"/> }",
            "view! { <img alt=\"\" src=face/> <bdi dir=\"ltr\">\"09:00–12:00\"</bdi> }",
            "view! { <p on:click=move |_| set.set('a' > 'b') aria-hidden=\"true\"></p> }",
            "view! { <p data-title=\"plan\">{format!(\"{a}#{b}\")}</p> }",
            "let message = \"Not text of a view\";",
        ] {
            assert_eq!(texts(code), Vec::<String>::new(), "{code}");
        }
    }

    #[test]
    fn the_line_is_named() {
        assert_eq!(
            visible("fn a() {\n view! {\n <p>\n \"Plan\" </p> }"),
            [(4, "Plan".to_owned())]
        );
    }
}
