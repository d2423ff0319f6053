//! `cargo xtask demo`: the whole app with the demo participants, from nothing to a web address.

use crate::build::{self, Mode};
use crate::install;
use crate::municipality::{self, Municipality, Setup};
use crate::paths::{dist, root};
use crate::steps::Steps;
use anyhow::{Result, bail};
use chrono::DateTime;
use std::path::PathBuf;

/// What `cargo xtask demo` can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Port of localhost
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder with a folder for each participant [default: e2e/participants]
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Moment that the municipality takes for now, such as 2026-11-23T09:00:00+01:00
    #[arg(long, value_name = "RFC3339")]
    clock: Option<String>,
    /// Use the build that is in target/dist
    #[arg(long)]
    skip_build: bool,
}

/// Builds, starts the stand-in and stays until Ctrl-C.
///
/// # Errors
/// When something is missing, taken or wrong: one sentence that says what to do.
pub(crate) fn run(options: &Options) -> Result<()> {
    let data = check(options)?;
    let mut steps = Steps::new(if options.skip_build { 2 } else { 4 });
    if !options.skip_build {
        steps.next("Installing what is missing");
        install::npm_packages()?;
        install::wasm_target()?;
        steps.next("Building the app (about 5 minutes the first time)");
        build::build(Mode::Release)?;
    }
    steps.next("Building the stand-in municipality (about 3 minutes the first time)");
    municipality::build()?;
    steps.next("Starting the stand-in municipality");
    let database = root("target/demo.sqlite");
    let municipality = Municipality::start(&Setup {
        port: options.port,
        data: &data,
        clock: options.clock.as_deref(),
        database: &database.to_string_lossy(),
    })?;
    println!("Mijn PIP is running at http://localhost:{}", options.port);
    println!(
        "The municipality's side is at http://localhost:{}/demo/gemeente",
        options.port
    );
    eprintln!("Stop it with Ctrl-C.");
    municipality.stay()
}

/// Everything that can be refused before the long steps; gives the folder with participants.
fn check(options: &Options) -> Result<PathBuf> {
    if let Some(clock) = &options.clock {
        check_clock(clock)?;
    }
    let data = options
        .data
        .clone()
        .unwrap_or_else(|| root("e2e/participants"));
    let Ok(data) = data.canonicalize() else {
        bail!(
            "the folder {} does not exist: give --data a folder with a folder for each participant",
            data.display()
        );
    };
    if options.skip_build && !dist().join("index.html").exists() {
        bail!("there is no build in target/dist yet: leave out --skip-build");
    }
    municipality::check_port(options.port)?;
    Ok(data)
}

fn check_clock(clock: &str) -> Result<()> {
    if DateTime::parse_from_rfc3339(clock).is_err() {
        bail!("--clock {clock} is not a moment: write it as 2026-11-23T09:00:00+01:00 (RFC 3339)");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_clock_is_a_moment_with_its_offset() {
        check_clock("2026-11-23T09:00:00+01:00").unwrap();
        check_clock("2026-11-23T08:00:00Z").unwrap();
        for wrong in ["2026-11-23", "2026-11-23T09:00:00", "tomorrow", ""] {
            assert!(
                check_clock(wrong)
                    .unwrap_err()
                    .to_string()
                    .contains("RFC 3339"),
                "{wrong}"
            );
        }
    }
}
