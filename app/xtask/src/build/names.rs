//! Names that change with the content, so that a browser may keep a file for ever.
//!
//! A file is named `style.0a1b2c3d.css` after its content. Whoever refers to it as `/style.css` is
//! rewritten, and gets its own new name only after that: leaves first.

use super::site::Site;
use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Whether a file keeps its name, because something outside the site asks for it by that name or
/// because a municipality replaces it.
fn is_fixed(path: &str) -> bool {
    const FILES: [&str; 6] = [
        "index.html",
        "config.json",
        "theme.css",
        "manifest.webmanifest",
        "robots.txt",
        "licences.txt",
    ];
    FILES.contains(&path) || path.starts_with("locales/") || path.starts_with("icons/")
}

/// Whether a file can refer to others by their public path.
fn refers(path: &str) -> bool {
    [".css", ".html", ".js"]
        .iter()
        .any(|extension| path.ends_with(extension))
}

/// Gives every file its final name and rewrites the references.
///
/// # Errors
/// When files refer to each other in a circle.
pub(super) fn hash(site: Site) -> Result<Site> {
    let mut waiting = site.0;
    let mut done = Site::default();
    while !waiting.is_empty() {
        let Some(leaf) = waiting.keys().find(|path| is_leaf(path, &waiting)).cloned() else {
            let circle: Vec<_> = waiting.into_keys().collect();
            bail!(
                "these files refer to each other in a circle: {}",
                circle.join(", ")
            );
        };
        let Some(content) = waiting.remove(&leaf) else {
            continue;
        };
        let name = if is_fixed(&leaf) {
            leaf.clone()
        } else {
            hashed_name(&leaf, &content)
        };
        for (_, text) in waiting.iter_mut().filter(|(path, _)| refers(path)) {
            if let Some(rewritten) = rewrite(text, &leaf, &name) {
                *text = rewritten;
            }
        }
        done.0.insert(name, content);
    }
    Ok(done)
}

/// A leaf refers to no other file whose name may still change.
fn is_leaf(path: &str, waiting: &BTreeMap<String, Vec<u8>>) -> bool {
    let Some(content) = waiting.get(path).filter(|_| refers(path)) else {
        return true;
    };
    let Ok(text) = std::str::from_utf8(content) else {
        return true;
    };
    !waiting
        .keys()
        .any(|other| other != path && !is_fixed(other) && find(text, other, 0).is_some())
}

/// `fonts/a.woff2` → `fonts/a.0a1b2c3d.woff2`: the first 8 hexadecimal digits of the SHA-256.
fn hashed_name(path: &str, content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let hash: String = digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let (folder, file) = path
        .rsplit_once('/')
        .map_or(("", path), |(folder, file)| (folder, file));
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}{stem}.{hash}.{extension}")
}

/// The text with every reference to `/from` replaced by `/to`; `None` when there is none.
fn rewrite(content: &[u8], from: &str, to: &str) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(content).ok()?;
    let mut rewritten = String::new();
    let mut rest = 0;
    while let Some(at) = find(text, from, rest) {
        rewritten.push_str(&text[rest..at]);
        rewritten.push('/');
        rewritten.push_str(to);
        rest = at + 1 + from.len();
    }
    if rest == 0 {
        return None;
    }
    rewritten.push_str(&text[rest..]);
    Some(rewritten.into_bytes())
}

/// Where `/path` stands as a whole public path, at or after `start`.
fn find(text: &str, path: &str, start: usize) -> Option<usize> {
    let reference = format!("/{path}");
    let continues = |byte: u8| byte.is_ascii_alphanumeric() || b"._-/".contains(&byte);
    text[start..]
        .match_indices(&reference)
        .map(|(at, _)| at + start)
        .find(|&at| {
            let before = at.checked_sub(1).map(|before| text.as_bytes()[before]);
            let after = text.as_bytes().get(at + reference.len());
            !before.is_some_and(continues) && !after.is_some_and(|&after| continues(after))
        })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn site(files: &[(&str, &str)]) -> Site {
        let mut site = Site::default();
        for (path, content) in files {
            site.add(path, *content);
        }
        site
    }

    fn text(site: &Site, starts: &str) -> String {
        let (_, content) = site
            .0
            .iter()
            .find(|(path, _)| path.starts_with(starts))
            .unwrap();
        String::from_utf8(content.clone()).unwrap()
    }

    #[test]
    fn the_font_in_the_style_in_the_page_is_renamed_through_and_through() {
        let site = hash(site(&[
            ("index.html", r#"<link rel="stylesheet" href="/style.css">"#),
            ("style.css", "@font-face{src:url(/fonts/a.woff2)}"),
            ("fonts/a.woff2", "font"),
        ]))
        .unwrap();
        let names: Vec<_> = site.0.keys().cloned().collect();
        assert_eq!(names.len(), 3);
        assert!(names.contains(&"index.html".to_owned()));
        let font = names
            .iter()
            .find(|name| name.starts_with("fonts/a."))
            .unwrap();
        assert_eq!(font.len(), "fonts/a.01234567.woff2".len());
        assert_eq!(
            text(&site, "style."),
            format!("@font-face{{src:url(/{font})}}")
        );
        let style = names
            .iter()
            .find(|name| name.starts_with("style."))
            .unwrap();
        assert!(text(&site, "index").contains(&format!("\"/{style}\"")));
    }

    #[test]
    fn a_change_in_a_leaf_changes_the_names_above_it() {
        let names = |font: &str| {
            let site = site(&[("style.css", "url(/a.woff2)"), ("a.woff2", font)]);
            hash(site).unwrap().0.into_keys().collect::<Vec<_>>()
        };
        assert_eq!(names("one"), names("one"));
        assert!(
            names("one")
                .iter()
                .zip(names("two"))
                .all(|(one, two)| *one != two)
        );
    }

    #[test]
    fn only_whole_paths_are_references() {
        let text = "/a.js /a.json x/a.js '/a.js?v=1' /b/a.js";
        let rewritten = rewrite(text.as_bytes(), "a.js", "a.1.js").unwrap();
        assert_eq!(
            String::from_utf8(rewritten).unwrap(),
            "/a.1.js /a.json x/a.js '/a.1.js?v=1' /b/a.js"
        );
    }

    #[test]
    fn what_a_municipality_replaces_keeps_its_name() {
        let fixed = [
            "config.json",
            "icons/192.png",
            "locales/nl/plan.ftl",
            "theme.css",
        ];
        let site = hash(site(&fixed.map(|path| (path, "")))).unwrap();
        assert_eq!(site.0.into_keys().collect::<Vec<_>>(), fixed);
    }

    #[test]
    fn a_circle_is_refused() {
        let error = hash(site(&[("a.js", "'/b.js'"), ("b.js", "'/a.js'")])).unwrap_err();
        assert!(error.to_string().contains("a.js, b.js"));
    }
}
