//! `cargo xtask dev`: rebuilds on every change, and the page reloads itself.

use crate::build::{self, Mode};
use crate::install;
use crate::municipality::{self, Municipality, Setup};
use crate::paths::{files_below, root};
use anyhow::Result;
use std::fs;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

/// What the site is made from.
const WATCHED: [&str; 6] = [
    "app/index.html",
    "app/src",
    "app/core/src",
    "app/style",
    "public",
    "locales",
];

/// What `cargo xtask dev` can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Port of localhost
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Builds, starts the stand-in, and rebuilds until Ctrl-C.
///
/// # Errors
/// When the first build or the start fails; a later build that fails only says so.
pub(crate) fn run(options: &Options) -> Result<()> {
    municipality::check_port(options.port)?;
    install::npm_packages()?;
    install::wasm_target()?;
    let mut seen = state()?;
    build::build(Mode::Debug)?;
    municipality::build()?;
    let _municipality = Municipality::start(&Setup {
        port: options.port,
        data: &root("e2e/participants"),
        clock: None,
        database: ":memory:",
    })?;
    println!("Mijn PIP is running at http://localhost:{}", options.port);
    loop {
        sleep(Duration::from_millis(300));
        let now = state()?;
        if now != seen {
            seen = now;
            match build::build(Mode::Debug) {
                Ok(()) => eprintln!("Rebuilt."),
                Err(error) => eprintln!("error: {error:#}"),
            }
        }
    }
}

/// Path and last change of every watched file. A file that goes while we look is left out.
fn state() -> Result<Vec<(String, SystemTime)>> {
    let mut state = Vec::new();
    for watched in WATCHED {
        let path = root(watched);
        let files = if path.is_file() {
            vec![String::new()]
        } else {
            files_below(&path)?
        };
        for file in files {
            let changed = fs::metadata(path.join(&file)).and_then(|file| file.modified());
            state.extend(
                changed
                    .ok()
                    .map(|changed| (format!("{watched}/{file}"), changed)),
            );
        }
    }
    Ok(state)
}
