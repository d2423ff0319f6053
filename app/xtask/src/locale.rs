//! `cargo xtask locale new <tag>`: a folder for a new language, ready for a translator.

use crate::paths::root;
use anyhow::{Context, Result, ensure};
use std::fs;

/// Languages written from right to left, among those that newcomers speak.
const RIGHT_TO_LEFT: [&str; 7] = ["ar", "fa", "prs", "ps", "ckb", "ur", "he"];

/// What can be done with a language.
#[derive(clap::Subcommand)]
pub(crate) enum Options {
    /// Make the folder of a new language from the Dutch one
    New {
        /// Its BCP 47 tag, such as ps or ckb
        tag: String,
    },
}

/// Makes the folder and says what comes next.
///
/// # Errors
/// When the tag is none, or the language is there already.
pub(crate) fn run(options: &Options) -> Result<()> {
    let Options::New { tag } = options;
    ensure!(
        is_tag(tag),
        "`{tag}` is no language tag; give one such as ps, ckb or pt-BR"
    );
    let folder = root(&format!("locales/{tag}"));
    ensure!(!folder.exists(), "locales/{tag} is there already");
    fs::create_dir_all(&folder)?;
    for (name, text) in [
        ("app.ftl", fs::read_to_string(root("locales/nl/app.ftl"))?),
        ("meta.json", meta(tag)),
        (
            "GLOSSARY.md",
            "| Nederlands | | let op |\n|---|---|---|\n".to_owned(),
        ),
    ] {
        fs::write(folder.join(name), text)
            .with_context(|| format!("locales/{tag}/{name} cannot be written"))?;
    }
    println!(
        "locales/{tag} is there, still in Dutch. Translate app.ftl, write the language's own name in \
         meta.json, run `cargo xtask lint`, and add `{tag}` to `talen` in public/config.json."
    );
    Ok(())
}

/// Whether a tag has the shape of BCP 47: a language of two or three letters, then subtags.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let shaped = |part: &str| {
        (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
    };
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(shaped)
}

fn meta(tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or_default();
    let direction = if RIGHT_TO_LEFT.contains(&language) {
        "rtl"
    } else {
        "ltr"
    };
    format!("{{ \"naam\": \"{tag}\", \"richting\": \"{direction}\", \"nagekeken\": false }}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_their_shape() {
        assert!(
            ["ps", "ckb", "pt-BR", "zh-Hant"]
                .iter()
                .all(|tag| is_tag(tag))
        );
        assert!(
            ["", "Dutch", "p", "../x", "ps_AF"]
                .iter()
                .all(|tag| !is_tag(tag))
        );
    }

    #[test]
    fn the_direction_is_known() {
        assert!(meta("ckb").contains("rtl"));
        assert!(meta("so").contains("ltr"));
    }
}
