//! Words that may not occur in the code of the app, because of what they do in a browser.

use super::{Findings, source};
use anyhow::Result;

/// Where they may not occur.
const FOLDERS: [&str; 2] = ["app/src", "app/core/src"];

/// Each word, and why it is not there.
const FORBIDDEN: [(&str, &str); 2] = [
    (
        "inner_html",
        "markup from text is how a page is taken over, and Leptos has no need of it",
    ),
    (
        "use_isolating",
        "Fluent isolates every value, or numbers and names reverse in Arabic text",
    ),
];

/// Looks through the code of the app and of its rules.
pub(super) fn check() -> Result<Findings> {
    let mut findings = Findings::new();
    for folder in FOLDERS {
        for file in source::below(folder)? {
            let found = forbidden(&file.code);
            findings.extend(found.iter().map(|what| format!("{}:{what}", file.path)));
        }
    }
    Ok(findings)
}

/// Line, word and reason of each that occurs.
fn forbidden(code: &str) -> Findings {
    let lines = code.lines().enumerate();
    let found = lines.flat_map(|(index, line)| {
        let words = FORBIDDEN.iter().filter(|(word, _)| line.contains(word));
        words.map(move |(word, why)| format!("{}: {word}: {why}", index + 1))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_found_on_its_line() {
        let code =
            "let a = 1;\nview! { <p inner_html=text /> }\nbundle.set_use_isolating(false);\n";
        let found = forbidden(code);
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with("2: inner_html:"), "{found:?}");
        assert!(found[1].starts_with("3: use_isolating:"), "{found:?}");
    }
}
