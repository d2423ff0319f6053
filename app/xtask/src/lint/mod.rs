//! `cargo xtask lint`: what a compiler does not check. All checks run, also after one fails.

mod cldr;
mod dates;
mod direction;
mod forbidden;
mod ftl;
mod literals;
mod locales;
mod meta;
mod pictograms;
mod recordings;
mod reviews;
mod source;
mod words;

use crate::install;
use crate::paths::{npm, root};
use crate::process::{command, command_in, run as run_command};
use anyhow::{Result, ensure};
use std::process::ExitCode;

/// What is wrong, a sentence each with file and line; nothing when all is well.
type Findings = Vec<String>;

/// What a person has to do and no machine can insist on, a sentence each; printed, but not a failure.
type Notes = Vec<String>;

/// Looks at one thing; an error is a check that could not run.
type Check = fn() -> Result<Findings>;

const CHECKS: [(&str, Check); 13] = [
    ("format", format),
    ("clippy for this machine", clippy_host),
    ("clippy for the browser", clippy_wasm),
    ("direction of dependencies", direction::check),
    ("visible text only in .ftl files", literals::check),
    ("nothing forbidden", forbidden::check),
    ("locales", locales::check),
    ("dates as CLDR has them", dates::check),
    ("reviews of the locales", reviews::check),
    ("pictograms", pictograms::check),
    ("recordings", recordings::check),
    ("OpenAPI contract", openapi),
    ("OpenAPI rules find what they should", openapi_rules),
];

/// Runs every check and prints a line for each.
///
/// # Errors
/// None of a check: those are printed. When the reviews cannot be read.
pub(crate) fn run() -> Result<ExitCode> {
    let mut all_well = true;
    for (name, check) in CHECKS {
        let findings = check().unwrap_or_else(|error| vec![format!("{error:#}")]);
        all_well &= findings.is_empty();
        println!(
            "{} {name}",
            if findings.is_empty() { "ok  " } else { "FAIL" }
        );
        for finding in findings {
            println!("     {finding}");
        }
    }
    for note in reviews::notes()? {
        println!("note {note}");
    }
    Ok(if all_well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn format() -> Result<Findings> {
    cargo(&["fmt", "--all", "--check"], "run `cargo fmt --all`")
}

fn clippy_host() -> Result<Findings> {
    let arguments = [
        "clippy",
        "--workspace",
        "--exclude",
        "mijn-pip",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    cargo(&arguments, "clippy's own words are above")
}

fn clippy_wasm() -> Result<Findings> {
    install::wasm_target()?;
    let mut arguments = vec![
        "clippy",
        "--package",
        "mijn-pip",
        "--target",
        "wasm32-unknown-unknown",
    ];
    arguments.extend(["--target-dir", "target/wasm", "--", "-D", "warnings"]);
    cargo(&arguments, "clippy's own words are above")
}

fn cargo(arguments: &[&str], advice: &str) -> Result<Findings> {
    run_command(&mut command("cargo", arguments), advice)?;
    Ok(Findings::new())
}

/// The contract against our own rules, each of which names its NL API Design Rule.
fn openapi() -> Result<Findings> {
    install::npm_packages()?;
    let (document, rules) = ("app/core/openapi.yaml", "app/core/.spectral.yaml");
    for file in [document, rules] {
        ensure!(root(file).exists(), "{file} is missing");
    }
    let spectral = npm(".bin/spectral");
    let arguments = [
        "lint",
        document,
        "--ruleset",
        rules,
        "--fail-severity=warn",
        "--quiet",
    ];
    let mut spectral = command_in(&root("."), &spectral.to_string_lossy(), &arguments);
    run_command(&mut spectral, "Spectral's own words are above")?;
    Ok(Findings::new())
}

/// A rule that cannot fire checks nothing: each must find its fault in a bad document.
fn openapi_rules() -> Result<Findings> {
    install::npm_packages()?;
    let mut node = command("node", &["app/core/tests/spectral/check.mjs"]);
    run_command(&mut node, "the script's own words are above")?;
    Ok(Findings::new())
}
