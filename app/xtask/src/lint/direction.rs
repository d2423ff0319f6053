//! Who may use whom: pages → components, data, language, routes → platform → core.
//!
//! `shell` is the frame that every page puts itself into, so it lies below the pages.

use super::{Findings, source};
use crate::paths::root;
use anyhow::{Context, Result};
use std::fs;

/// A module of the app and the modules that it may use, besides itself. `main` puts everything together.
const LAYERS: [(&str, &str); 8] = [
    (
        "app",
        "pages shell components data language routes platform",
    ),
    ("pages", "shell components data language routes platform"),
    ("shell", "components data language routes platform"),
    ("components", "language platform"),
    ("data", "language routes platform"),
    ("language", "platform"),
    ("routes", ""),
    ("platform", ""),
];

/// The only modules that fetch; the others are given what they show, or ask `data`.
const CLIENTS: [&str; 3] = ["data", "language", "platform"];

/// The browser's own interfaces, which only `platform` knows; types of events are excepted.
const BROWSER: [&str; 3] = ["web_sys", "js_sys", "gloo"];

/// Checks every file of the app, and what the crates beside it depend on.
pub(super) fn check() -> Result<Findings> {
    let mut findings = Findings::new();
    for file in source::app()? {
        let found = violations(&file.module, &file.code);
        findings.extend(
            found
                .into_iter()
                .map(|(line, what)| format!("{}:{line}: {what}", file.path)),
        );
    }
    for (crate_folder, forbidden) in [
        (
            "app/core",
            &[
                "leptos",
                "web-sys",
                "js-sys",
                "gloo",
                "wasm-bindgen",
                "mijn-pip",
            ][..],
        ),
        ("e2e/municipality", &["leptos", "web-sys", "mijn-pip"]),
    ] {
        let path = format!("{crate_folder}/Cargo.toml");
        let manifest = fs::read_to_string(root(&path)).with_context(|| path.clone())?;
        findings.extend(
            dependencies(&manifest, forbidden).map(|name| format!("{path}: depends on {name}")),
        );
    }
    Ok(findings)
}

/// Names at the start of a line in a manifest that are forbidden there.
fn dependencies<'a>(manifest: &'a str, forbidden: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let (_, list) = manifest.split_once("dependencies]").unwrap_or_default();
    let names = list
        .lines()
        .filter_map(|line| line.split(['.', ' ', '=']).next());
    names.filter(|name| {
        forbidden
            .iter()
            .any(|bad| name == bad || (name.starts_with("gloo") && *bad == "gloo"))
    })
}

/// Line and reason of each use that goes the wrong way. `module` is the path below `app/src`.
fn violations(module: &str, code: &str) -> Vec<(usize, String)> {
    let here = module_path(module);
    let mut found = Vec::new();
    for (at, path) in paths(code) {
        if let Some(reason) = judge(&here, &path) {
            found.push((1 + code[..at].matches('\n').count(), reason));
        }
    }
    found
}

/// `pages/plan/road.rs` → `[pages, plan, road]`, `pages/mod.rs` → `[pages]`.
fn module_path(module: &str) -> Vec<String> {
    let parts = module.trim_end_matches(".rs").split('/').map(str::to_owned);
    parts.filter(|part| part != "mod").collect()
}

/// Every path in the code that starts in this crate or in the browser's interfaces, groups taken apart.
fn paths(code: &str) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    let starts = ["crate", "super", "self"].iter().chain(&BROWSER);
    for start in starts {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            // `leptos::web_sys` is the browser too, but `a::self` and `my_crate` are not ours.
            let is_inside = before.is_some_and(|c| {
                c.is_alphanumeric() || c == '_' || (c == ':' && !BROWSER.contains(start))
            });
            if !is_inside {
                expand(&code[at..], Vec::new(), &mut |path| found.push((at, path)));
            }
        }
    }
    found
}

/// Reads `a::b::{c, d::e}` and gives each path with its parts. Returns the length read.
fn expand(text: &str, prefix: Vec<String>, give: &mut dyn FnMut(Vec<String>)) -> usize {
    let mut path = prefix;
    let mut at = 0;
    loop {
        let rest = &text[at..];
        if rest.starts_with('{') {
            return at + expand_group(rest, &path, give);
        }
        let end = rest
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        if end > 0 {
            path.push(rest[..end].to_owned());
        }
        at += end;
        if end == 0 || !text[at..].starts_with("::") {
            give(path);
            return at;
        }
        at += 2;
    }
}

/// Reads `{c, d::e}` and returns the length up to and with the closing brace.
fn expand_group(text: &str, path: &[String], give: &mut dyn FnMut(Vec<String>)) -> usize {
    let mut at = 1;
    while let Some(next) = text[at..].chars().next() {
        at += match next {
            '}' => return at + 1,
            _ if next.is_alphanumeric() || next == '_' || next == '{' => {
                expand(&text[at..], path.to_vec(), give)
            }
            _ => next.len_utf8(),
        };
    }
    at
}

/// Why the module `here` may not use the path, if it may not.
fn judge(here: &[String], path: &[String]) -> Option<String> {
    let layer = here.first().map_or("main", String::as_str);
    let name = path.join("::");
    if let Some(reason) = judge_browser(layer, path) {
        return Some(reason);
    }
    if layer == "main" {
        return None;
    }
    let target = resolve(here, path)?;
    let used = target.first()?;
    if used == layer {
        return is_other_page(here, &target)
            .then(|| format!("{name}: a page does not use another page"));
    }
    if !LAYERS.iter().any(|(known, _)| known == used) {
        return None;
    }
    let Some((_, may_use)) = LAYERS.iter().find(|(known, _)| *known == layer) else {
        return Some(format!(
            "{layer}: unknown layer, give it a place in the table of cargo xtask lint"
        ));
    };
    if !may_use.split(' ').any(|name| name == used) {
        return Some(format!("{name}: {layer} may not use {used}"));
    }
    (is_fetching(&target) && !CLIENTS.contains(&layer))
        .then(|| format!("{name}: {layer} does not fetch, data does"))
}

fn judge_browser(layer: &str, path: &[String]) -> Option<String> {
    let (first, last) = path.first().zip(path.last())?;
    let is_browser = BROWSER.iter().any(|browser| first.starts_with(browser));
    (is_browser && layer != "platform" && !last.ends_with("Event"))
        .then(|| format!("{}: only platform knows the browser", path.join("::")))
}

/// Everything in `platform::http`, except the type that says what went wrong.
fn is_fetching(target: &[String]) -> bool {
    target.starts_with(&["platform".to_owned(), "http".to_owned()])
        && target.last().is_none_or(|last| last != "Failure")
}

/// The path from the root of the crate.
fn resolve(here: &[String], path: &[String]) -> Option<Vec<String>> {
    let ups = path.iter().take_while(|part| *part == "super").count();
    let start = match path.first()?.as_str() {
        "crate" => return Some(path[1..].to_vec()),
        "self" => here,
        _ => &here[..here.len().saturating_sub(ups)],
    };
    let rest = path.iter().skip(ups).filter(|part| *part != "self");
    Some(start.iter().chain(rest).cloned().collect())
}

/// Both in `pages`, each in a page of its own.
fn is_other_page(here: &[String], target: &[String]) -> bool {
    let (Some(own), Some(other)) = (here.get(1), target.get(1)) else {
        return false;
    };
    here.first().is_some_and(|layer| layer == "pages")
        && own != other
        && other.starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(module: &str, code: &str) -> Vec<String> {
        violations(module, code)
            .into_iter()
            .map(|(_, reason)| reason)
            .collect()
    }

    #[test]
    fn downward_is_allowed() {
        let code = "use crate::components::{Card, text::Dutch};\nuse crate::data::reads;\nuse crate::routes::Route;\n\
                    use super::Shown;\nuse leptos::prelude::*;\nuse web_sys::{KeyboardEvent, MouseEvent};";
        assert!(reasons("pages/plan/mod.rs", code).is_empty());
        assert!(reasons("pages/plan/road.rs", "use super::tiles::Tile;").is_empty());
        assert!(
            reasons(
                "data/read.rs",
                "use crate::platform::{clock, http::{self, Failure}};"
            )
            .is_empty()
        );
        assert!(
            reasons(
                "platform/http.rs",
                "use web_sys::Response; use gloo_net::http::Request;"
            )
            .is_empty()
        );
        assert!(reasons("shell/region.rs", "use crate::platform::http::Failure;").is_empty());
        assert!(reasons("main.rs", "use crate::pages::Plan;").is_empty());
    }

    #[test]
    fn upward_is_refused_with_its_line() {
        let found = violations(
            "language/active.rs",
            "use leptos::prelude::*;\nuse crate::data::Session;",
        );
        assert_eq!(
            found,
            [(
                2,
                "crate::data::Session: language may not use data".to_owned()
            )]
        );
        assert_eq!(
            reasons(
                "components/card.rs",
                "use crate::{data::Session, language::Meta};"
            )
            .len(),
            1
        );
        assert_eq!(
            reasons(
                "platform/http.rs",
                "let a = crate::routes::Route::at(path);"
            )
            .len(),
            1
        );
        assert_eq!(
            reasons("components/card.rs", "use super::super::data::Session;").len(),
            1
        );
    }

    #[test]
    fn pages_do_not_know_each_other() {
        assert_eq!(
            reasons("pages/plan.rs", "use super::contact::Face;").len(),
            1
        );
        assert_eq!(
            reasons(
                "pages/plan/road.rs",
                "use crate::pages::{contact::Face, plan::Tile};"
            )
            .len(),
            1
        );
    }

    #[test]
    fn only_data_fetches_and_only_platform_knows_the_browser() {
        assert_eq!(
            reasons("pages/plan.rs", "use crate::platform::http::get;").len(),
            1
        );
        assert_eq!(
            reasons("components/card.rs", "let a = web_sys::window();").len(),
            1
        );
        assert_eq!(
            reasons("components/card.rs", "fn a(b: leptos::web_sys::Element) {}").len(),
            1
        );
        assert_eq!(
            reasons("data/read.rs", "use gloo_timers::future::sleep;").len(),
            1
        );
        assert_eq!(
            reasons("data/read.rs", "use web_sys::{Event, Window};").len(),
            1
        );
    }

    #[test]
    fn a_crate_beside_the_app_does_not_depend_on_it() {
        let manifest =
            "[package]\nname = \"municipality\"\n[dependencies]\nmijn-pip-core.workspace = true\n";
        assert_eq!(dependencies(manifest, &["mijn-pip", "leptos"]).count(), 0);
        let manifest =
            format!("{manifest}mijn-pip = {{ path = \"../../app\" }}\ngloo-net = \"0.6\"\n");
        assert_eq!(
            dependencies(&manifest, &["mijn-pip", "gloo"]).collect::<Vec<_>>(),
            ["mijn-pip", "gloo-net"]
        );
    }
}
