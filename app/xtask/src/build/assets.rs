//! Files that go into the site as they are: the page, `public`, the locales, licences.

use super::site::Site;
use crate::paths::{files_below, npm, root};
use anyhow::{Context, Result};
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

/// What the site takes from others → the licence text in their npm package.
const LICENCES: [(&str, &str); 3] = [
    (
        "OpenMoji 17, pictograms, https://openmoji.org",
        "openmoji/LICENSE.txt",
    ),
    ("Vazirmatn, font", "@fontsource/vazirmatn/LICENSE"),
    (
        "Noto Sans Ethiopic, font",
        "@fontsource/noto-sans-ethiopic/LICENSE",
    ),
];

/// Adds everything that is copied.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn add(site: &mut Site) -> Result<()> {
    site.copy("index.html", &root("app/index.html"))?;
    add_folder(site, "public", "", |file| {
        !file.starts_with("pictograms/") && !file.ends_with(".license") && file != "boot.js"
    })?;
    let boot = fs::read_to_string(root("public/boot.js")).context("public/boot.js")?;
    site.add("boot.js", without_comments(&boot));
    add_folder(site, "locales", "locales/", |file| {
        file.ends_with(".ftl") || file.ends_with(".json")
    })?;
    site.add("licences.txt", licences()?);
    Ok(())
}

/// A script without the lines that are only comment: half of `boot.js` is for who reads it here.
fn without_comments(script: &str) -> String {
    let is_comment = |line: &&str| {
        let line = line.trim();
        line.starts_with("//") || line.starts_with("/**") && line.ends_with("*/")
    };
    script
        .lines()
        .filter(|line| !is_comment(line))
        .flat_map(|line| [line.trim_start(), "\n"])
        .collect()
}

/// Copies the files that belong in the site: not the drawings that the sprite is made from, nor the
/// notes of translators.
fn add_folder(
    site: &mut Site,
    folder: &str,
    prefix: &str,
    belongs: fn(&str) -> bool,
) -> Result<()> {
    let folder = root(folder);
    for file in files_below(&folder)? {
        if belongs(&file) {
            site.copy(&format!("{prefix}{file}"), &folder.join(&file))?;
        }
    }
    Ok(())
}

fn licences() -> Result<String> {
    let mut text = String::new();
    for (what, package_file) in LICENCES {
        let path = npm(package_file);
        let licence = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        text.push_str(&format!("{what}\n\n{}\n\n\n", licence.trim()));
    }
    Ok(text)
}

/// Makes the debug page reload itself when `build-id.txt` changes.
///
/// # Errors
/// When the page is not text.
pub(super) fn add_reload(site: &mut Site) -> Result<()> {
    let page = site
        .0
        .remove("index.html")
        .context("the site has no index.html")?;
    let page = String::from_utf8(page).context("app/index.html is not UTF-8")?;
    let script = "<script src=\"/dev-reload.js\" type=\"module\"></script></body>";
    site.add("index.html", page.replace("</body>", script));
    site.add("dev-reload.js", include_str!("dev-reload.js"));
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    site.add("build-id.txt", now.as_millis().to_string());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn only_whole_lines_of_comment_go() {
        let script = "// why\n/** what */\nconst a = 'https://x'; // kept\n  go();\n";
        assert_eq!(
            without_comments(script),
            "const a = 'https://x'; // kept\ngo();\n"
        );
    }
}
