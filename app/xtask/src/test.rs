//! `cargo xtask test`: every test, and one line of counts at the end.

use crate::build::{self, Mode};
use crate::paths::root;
use crate::playwright::playwright;
use crate::process::command;
use crate::{install, municipality};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::fs;
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{ExitCode, Stdio};

/// Tells the tests that they may take long: more seeds, the whole grid of faults.
const LONG: &str = "MIJN_PIP_LONG";

/// Tells the browser tests how many seeded runs there are of each kind, and how many that is when they may take long.
const RUNS: (&str, &str) = ("PIP_RUNS", "100");

/// What `cargo xtask test` can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Run the long tests as well
    #[arg(long)]
    long: bool,
    /// Run one part only
    part: Option<Part>,
}

/// A part of the tests.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// The Rust tests: rules, contract, stand-in, this tool.
    Core,
    /// The app in a real browser.
    E2e,
}

/// Runs a part, with the long tests or without.
type Run = fn(bool) -> Result<Counts>;

/// How many tests ended how.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Runs the parts; the last line on the screen is `N passed, N failed`.
///
/// # Errors
/// None of a test: those are counted.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let parts: [(Part, &str, Run); 2] = [
        (Part::Core, "the Rust tests", core),
        (Part::E2e, "the browser tests", e2e),
    ];
    let mut counts = Counts::default();
    for (part, name, run) in parts {
        if options.part.is_none_or(|only| only == part) {
            counts += run(options.long).unwrap_or_else(|error| {
                eprintln!("FAIL {name}: {error:#}");
                Counts {
                    failed: 1,
                    ..Counts::default()
                }
            });
        }
    }
    println!("{}", summary(&counts));
    Ok(if counts.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn summary(counts: &Counts) -> String {
    let skipped = match counts.skipped {
        0 => String::new(),
        skipped => format!(", {skipped} skipped"),
    };
    format!(
        "{} passed, {} failed{skipped}",
        counts.passed, counts.failed
    )
}

/// The tests of every crate that runs here; those of the app need a browser.
fn core(long: bool) -> Result<Counts> {
    let mut tests = command(
        "cargo",
        &[
            "test",
            "--workspace",
            "--exclude",
            "mijn-pip",
            "--no-fail-fast",
        ],
    );
    if long {
        tests.env(LONG, "1").args(["--", "--include-ignored"]);
    }
    let mut child = tests
        .stdout(Stdio::piped())
        .spawn()
        .context("cargo could not be started")?;
    let mut counts = Counts::default();
    for line in child
        .stdout
        .take()
        .map(BufReader::new)
        .into_iter()
        .flat_map(BufReader::lines)
    {
        let line = line?;
        println!("{line}");
        counts += cargo_counts(&line).unwrap_or_default();
    }
    failed_at_least_once(&mut counts, child.wait()?.success());
    Ok(counts)
}

/// Playwright, on the release build and the stand-in.
fn e2e(long: bool) -> Result<Counts> {
    install::npm_packages()?;
    install::wasm_target()?;
    install::chromium()?;
    build::build(Mode::Release)?;
    municipality::build()?;
    let report = root("target/playwright.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut playwright = playwright(&["--reporter=list,json"]);
    playwright.env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    if long {
        let (runs, many) = RUNS;
        playwright.env(LONG, "1").env(runs, many);
    }
    let status = playwright
        .status()
        .context("Playwright could not be started")?;
    let text = fs::read_to_string(report)
        .context("Playwright wrote no report (its own words are above)")?;
    let mut counts = playwright_counts(&text)?;
    failed_at_least_once(&mut counts, status.success());
    Ok(counts)
}

/// A part that ended badly without a failed test, because it did not build for example, counts as one.
fn failed_at_least_once(counts: &mut Counts, success: bool) {
    if !success && counts.failed == 0 {
        eprintln!("FAIL the tests did not all run: the reason is above");
        counts.failed = 1;
    }
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; …` of one test program.
fn cargo_counts(line: &str) -> Option<Counts> {
    let (_, results) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |name: &str| {
        let mut parts = results.split("; ");
        parts.find_map(|part| part.strip_suffix(name)?.trim().parse().ok())
    };
    Some(Counts {
        passed: count("passed")?,
        failed: count("failed")?,
        skipped: count("ignored")?,
    })
}

/// The report that Playwright's JSON reporter writes.
#[derive(Deserialize)]
struct Report {
    stats: Stats,
}

#[derive(Deserialize)]
struct Stats {
    expected: usize,
    unexpected: usize,
    flaky: usize,
    skipped: usize,
}

/// A test that only passed on a second try has not passed.
fn playwright_counts(report: &str) -> Result<Counts> {
    let Report { stats } =
        serde_json::from_str(report).context("the report of Playwright cannot be read")?;
    Ok(Counts {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_lines_of_cargo_are_counted() {
        let line = "test result: FAILED. 3 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(
            cargo_counts(line),
            Some(Counts {
                passed: 3,
                failed: 1,
                skipped: 2
            })
        );
        assert_eq!(cargo_counts("test names::a_circle ... ok"), None);
    }

    #[test]
    fn the_report_of_playwright_is_counted() {
        let report = r#"{"suites":[],"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":0}}"#;
        assert_eq!(
            playwright_counts(report).unwrap(),
            Counts {
                passed: 4,
                failed: 2,
                skipped: 0
            }
        );
        assert!(playwright_counts("{}").is_err());
    }

    #[test]
    fn the_last_line_names_what_was_skipped_only_if_something_was() {
        let mut counts = Counts {
            passed: 2,
            failed: 0,
            skipped: 0,
        };
        assert_eq!(summary(&counts), "2 passed, 0 failed");
        counts += Counts {
            passed: 1,
            failed: 1,
            skipped: 3,
        };
        assert_eq!(summary(&counts), "3 passed, 1 failed, 3 skipped");
    }

    #[test]
    fn a_part_that_does_not_build_counts_as_a_failure() {
        let mut counts = Counts::default();
        failed_at_least_once(&mut counts, false);
        assert_eq!(counts.failed, 1);
        failed_at_least_once(&mut counts, false);
        assert_eq!(counts.failed, 1);
    }
}
