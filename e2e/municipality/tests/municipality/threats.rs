//! The threat model in `e2e/municipality/README.md`: every measure has a test, and every test that it names exists.

use std::fs;
use std::path::{Path, PathBuf};

const README: &str = include_str!("../../README.md");

/// The rows of the table: threat, measure, tests.
fn rows() -> Vec<[&'static str; 3]> {
    let section = README.split("## Threat model").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let table = section.lines().filter(|line| line.starts_with("| "));
    let cells = |line: &'static str| {
        let cells: Vec<_> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        <[&str; 3]>::try_from(cells).unwrap_or_else(|_| panic!("not three cells: {line}"))
    };
    table.skip(1).map(cells).collect()
}

/// What stands in backquotes: functions of Rust.
fn functions(cell: &'static str) -> Vec<&'static str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// What stands in “quotes”: titles of tests in the browser.
fn titles(cell: &'static str) -> Vec<&'static str> {
    let parts = cell.split('“').skip(1);
    parts.filter_map(|part| part.split('”').next()).collect()
}

fn sources(folder: PathBuf, extension: &str) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text += &sources(path, extension);
        } else if path.extension().is_some_and(|found| found == extension) {
            text += &fs::read_to_string(path).unwrap();
        }
    }
    text
}

#[test]
fn every_test_that_the_threat_model_names_exists() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rust = sources(here.join("tests"), "rs") + &sources(here.join("src"), "rs");
    let browser = sources(here.join("../tests"), "ts");
    let rows = rows();
    assert!(rows.len() >= 20, "{} rows", rows.len());
    for [threat, _, tests] in rows {
        let (functions, titles) = (functions(tests), titles(tests));
        assert!(
            !functions.is_empty() || !titles.is_empty(),
            "no test for: {threat}"
        );
        for name in functions {
            assert!(
                rust.contains(&format!("fn {name}(")),
                "{threat}: no test {name}"
            );
        }
        for title in titles {
            assert!(
                browser.contains(&format!("test('{title}'")),
                "{threat}: no test {title}"
            );
        }
    }
}
