//! Rust source with comments taken out, so that a check does not trip over prose.

use crate::paths::{files_below, root};
use anyhow::{Context, Result};
use std::fs;

/// A file of Rust.
pub(super) struct Source {
    /// Path below the root of the repository.
    pub(super) path: String,
    /// Path below the folder that was asked for.
    pub(super) module: String,
    /// The text with comments blanked.
    pub(super) code: String,
}

/// Every Rust file of the app.
///
/// # Errors
/// When one cannot be read.
pub(super) fn app() -> Result<Vec<Source>> {
    below("app/src")
}

/// Every Rust file below a folder of the repository.
///
/// # Errors
/// When one cannot be read.
pub(super) fn below(folder: &str) -> Result<Vec<Source>> {
    let files = files_below(&root(folder))?
        .into_iter()
        .filter(|file| file.ends_with(".rs"));
    files
        .map(|module| {
            let path = format!("{folder}/{module}");
            let text = fs::read_to_string(root(&path)).with_context(|| path.clone())?;
            Ok(Source {
                path,
                module,
                code: without_comments(&text),
            })
        })
        .collect()
}

/// The text with every comment replaced by spaces; lines and strings stay where they are.
///
/// A line that ends in `// lint: not shown` is blanked as a whole: its text never reaches the screen.
pub(super) fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let (taken, keep) = token(rest, next);
        let token = &rest[..taken];
        if token.starts_with("// lint: not shown") {
            let line = out.rfind('\n').map_or(0, |end| end + 1);
            out.truncate(line);
        }
        if keep {
            out.push_str(token);
        } else {
            out.extend(token.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        }
        rest = &rest[taken..];
    }
    out
}

/// Length of the next token, and whether it is code.
fn token(rest: &str, next: char) -> (usize, bool) {
    if rest.starts_with("//") {
        (rest.find('\n').unwrap_or(rest.len()), false)
    } else if rest.starts_with("/*") {
        (rest.find("*/").map_or(rest.len(), |end| end + 2), false)
    } else if next == '"' {
        (string_end(rest), true)
    } else if next == '\'' {
        (character_end(rest), true)
    } else {
        (next.len_utf8(), true)
    }
}

/// Length of the string literal at the start of the text, quotes included.
pub(super) fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Length of the character literal at the start, or 1 for a lifetime.
pub(super) fn character_end(text: &str) -> usize {
    let inside = &text[1..];
    let length = match inside.strip_prefix('\\') {
        Some(escape) => escape.find('\'').map(|end| end + 1),
        None => inside.chars().next().map(char::len_utf8),
    };
    match length {
        Some(length) if inside[length..].starts_with('\'') => length + 2,
        _ => 1,
    }
}

/// Length of the group in `{}`, `()` or `[]` at the start of the text, brackets included.
pub(super) fn group_end(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(next) = text[at..].chars().next() {
        at += match next {
            '"' => string_end(&text[at..]),
            '\'' => character_end(&text[at..]),
            _ => next.len_utf8(),
        };
        match next {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_ends_at_its_own_bracket() {
        assert_eq!(
            group_end("{ a(\"}\", '}', [1]) } b }"),
            "{ a(\"}\", '}', [1]) }".len()
        );
        assert_eq!(group_end("(a"), 2);
    }

    #[test]
    fn comments_go_and_the_lines_stay() {
        let text = "a // b\n/* c\n d */ e \"// f\" '\"' \"g\" 'x // h";
        let code = without_comments(text);
        assert_eq!(code.len(), text.len());
        assert_eq!(
            code.split_whitespace().collect::<Vec<_>>(),
            ["a", "e", "\"//", "f\"", "'\"'", "\"g\"", "'x"]
        );
        assert_eq!(code.lines().count(), 3);
    }

    #[test]
    fn a_marked_line_is_not_looked_at() {
        let code = without_comments("a\nlet b = \"Hallo\"; // lint: not shown\nc");
        assert!(!code.contains("Hallo"));
        assert_eq!(code.lines().count(), 3);
    }
}
