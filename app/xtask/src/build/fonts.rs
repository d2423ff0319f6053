//! The fonts: one family per script, loaded with the language only, and the few letters in which languages call themselves.

use super::node;
use super::site::Site;
use crate::locale;
use crate::paths::{npm, root};
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;

/// What is left of a font.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    /// All of it; the package has it per script.
    All,
    /// The letters of Tigrinya and Amharic: the basic Ethiopic block with its punctuation and numbers. The supplements
    /// for other languages are two fifths of the file.
    TigrinyaAndAmharic,
    /// The letters of the languages' own names, for the screen on which someone looks for a language in a script that
    /// this phone may not have.
    Names,
}

const ARABIC: &str = "@fontsource/vazirmatn/files/vazirmatn-arabic";
const ETHIOPIC: &str = "@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic";

/// Name in the site's `fonts/`, family in the npm packages, weight, what is kept. The style sheet refers to the name.
const FONTS: [(&str, &str, u32, Keep); 6] = [
    ("vazirmatn-400", ARABIC, 400, Keep::All),
    ("vazirmatn-700", ARABIC, 700, Keep::All),
    ("noto-ethiopic-400", ETHIOPIC, 400, Keep::TigrinyaAndAmharic),
    ("noto-ethiopic-700", ETHIOPIC, 700, Keep::TigrinyaAndAmharic),
    ("names-arabic", ARABIC, 700, Keep::Names),
    ("names-ethiopic", ETHIOPIC, 700, Keep::Names),
];

/// Adds the fonts.
///
/// # Errors
/// When a font cannot be read or made smaller.
pub(super) fn add(site: &mut Site) -> Result<()> {
    for (name, family, weight, keep) in FONTS {
        let path = npm(&format!("{family}-{weight}-normal.woff2"));
        let font = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let font = match keep {
            Keep::All => font,
            Keep::TigrinyaAndAmharic => {
                subset(&font, &('\u{1200}'..='\u{137C}').collect::<String>())?
            }
            Keep::Names => subset(&font, &names()?)?,
        };
        site.add(&format!("fonts/{name}.woff2"), font);
    }
    Ok(())
}

fn subset(font: &[u8], letters: &str) -> Result<Vec<u8>> {
    let script = format!(
        "const LETTERS = {};\n{}",
        serde_json::to_string(letters)?,
        include_str!("subset-font.mjs")
    );
    node::run("subset-font", &script, font)
}

/// What all languages call themselves, in a row.
fn names() -> Result<String> {
    let mut names = String::new();
    for tag in locale::tags()? {
        let path = format!("locales/{tag}/meta.json");
        let meta: Value = serde_json::from_slice(&fs::read(root(&path))?).with_context(|| path)?;
        names.push_str(meta["naam"].as_str().unwrap_or_default());
    }
    Ok(names)
}
