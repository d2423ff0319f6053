//! One style sheet from the files in `app/style`.

use super::site::Site;
use crate::paths::{files_below, root};
use anyhow::{Context, Result};
use std::fs;

/// These come first, in this order; the components follow alphabetically.
const FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// Adds `style.css`.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn add(site: &mut Site) -> Result<()> {
    let folder = root("app/style");
    let mut files = files_below(&folder)?;
    files.sort_by_key(|file| {
        FIRST
            .iter()
            .position(|first| first == file)
            .unwrap_or(FIRST.len())
    });
    let mut style = String::new();
    for file in files {
        let path = folder.join(&file);
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        style.push_str(&minify(&text));
        style.push('\n');
    }
    site.add("style.css", style);
    Ok(())
}

/// Takes out comments and the white space that means nothing; strings stay as they are.
fn minify(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some(next) = rest.chars().next() {
        let taken = match next {
            '/' if rest.starts_with("/*") => {
                space(&mut out);
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            }
            '"' | '\'' => {
                let end = string_end(rest, next);
                out.push_str(&rest[..end]);
                end
            }
            _ if next.is_whitespace() => {
                space(&mut out);
                next.len_utf8()
            }
            _ => {
                tighten(&mut out, next);
                out.push(next);
                next.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    out.trim_end().to_owned()
}

/// One space, where one can matter: not after these characters.
fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', ':']) {
        out.push(' ');
    }
}

/// Takes back what was written but is not needed before `next`.
fn tighten(out: &mut String, next: char) {
    if matches!(next, '{' | '}' | ';' | ',') && out.ends_with(' ') {
        out.pop();
    }
    if next == '}' && out.ends_with(';') {
        out.pop();
    }
}

fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn comments_and_white_space_go() {
        let css = "/* card */\n.card {\n  color: red; /* no */\n  margin: 0 auto;\n}\n\n.a , .b > .c { top: 0 }\n";
        assert_eq!(
            minify(css),
            ".card{color:red;margin:0 auto}.a,.b > .c{top:0}"
        );
    }

    #[test]
    fn what_means_something_stays() {
        for css in [
            "@media (min-width:40rem) and (hover:hover){a :hover{top:calc(1px + 2px)}}",
            r#"a::before{content:"/* not  a ; comment */ \" }"}"#,
            "a{--x:var(--y,1px);font:600 1rem/1.5 'Noto  Sans'}",
        ] {
            assert_eq!(minify(css), css);
        }
    }
}
