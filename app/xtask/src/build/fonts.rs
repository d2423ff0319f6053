//! The fonts: one family per script, loaded with the language only.

use super::node;
use super::site::Site;
use crate::paths::npm;
use anyhow::{Context, Result};
use std::fs;

/// What is left of a font.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    /// All of it; the package has it per script.
    All,
    /// The letters of Tigrinya and Amharic.
    TigrinyaAndAmharic,
}

/// Name in the site's `fonts/`, file in the npm packages, what is kept. The style sheet refers to the name.
const FONTS: [(&str, &str, Keep); 4] = [
    (
        "vazirmatn-400.woff2",
        "@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2",
        Keep::All,
    ),
    (
        "vazirmatn-700.woff2",
        "@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff2",
        Keep::All,
    ),
    (
        "noto-ethiopic-400.woff2",
        "@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2",
        Keep::TigrinyaAndAmharic,
    ),
    (
        "noto-ethiopic-700.woff2",
        "@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-700-normal.woff2",
        Keep::TigrinyaAndAmharic,
    ),
];

/// Adds the fonts.
///
/// # Errors
/// When a font cannot be read or made smaller.
pub(super) fn add(site: &mut Site) -> Result<()> {
    for (name, package_file, keep) in FONTS {
        let path = npm(package_file);
        let font = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let font = match keep {
            Keep::All => font,
            Keep::TigrinyaAndAmharic => {
                node::run("subset-font", include_str!("subset-font.mjs"), &font)?
            }
        };
        site.add(&format!("fonts/{name}"), font);
    }
    Ok(())
}
