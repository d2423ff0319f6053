//! `cargo xtask gallery`: every screen and state in every language, as pictures to look at.

use crate::build::{self, Mode};
use crate::paths::{dist, root};
use crate::playwright::playwright;
use crate::process::run as run_command;
use crate::steps::Steps;
use crate::{install, municipality};
use anyhow::{Result, bail};
use std::process::Command;

/// What `cargo xtask gallery` can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// One screen or one state only, such as lessen or unfolded
    #[arg(long, value_name = "NAME", conflicts_with = "readme")]
    only: Option<String>,
    /// One language only
    #[arg(long, value_name = "TAG", conflicts_with = "readme")]
    lang: Option<String>,
    /// Take the pictures of the README instead
    #[arg(long)]
    readme: bool,
    /// Use the build that is in target/dist
    #[arg(long)]
    skip_build: bool,
}

/// Builds, takes the pictures and says where they are.
///
/// # Errors
/// When the site does not build, or a screen or state cannot be reached.
pub(crate) fn run(options: &Options) -> Result<()> {
    if options.skip_build && !dist().join("index.html").exists() {
        bail!("there is no build in target/dist yet: leave out --skip-build");
    }
    let mut steps = Steps::new(if options.skip_build { 2 } else { 3 });
    install::npm_packages()?;
    install::chromium()?;
    if !options.skip_build {
        steps.next("Building the app");
        install::wasm_target()?;
        build::build(Mode::Release)?;
    }
    steps.next("Building the stand-in municipality");
    municipality::build()?;
    steps.next("Taking the pictures");
    run_command(
        &mut pictures(options),
        "not every picture could be taken (Playwright's own words are above)",
    )?;
    let place = if options.readme {
        root("e2e/screenshots")
    } else {
        root("target/gallery/index.html")
    };
    println!("The pictures are in {}", place.display());
    Ok(())
}

/// Playwright with the configuration of the gallery, told what to leave out.
fn pictures(options: &Options) -> Command {
    let which = if options.readme { "readme" } else { "screens" };
    let mut pictures = playwright(&["--config", "gallery/playwright.config.ts", which]);
    let choices = [
        ("GALLERY_ONLY", &options.only),
        ("GALLERY_LANG", &options.lang),
    ];
    for (name, value) in choices {
        if let Some(value) = value {
            pictures.env(name, value);
        }
    }
    pictures
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use std::ffi::OsStr;

    #[test]
    fn playwright_is_told_what_was_asked_for() {
        let options = Options {
            only: Some("lessen".to_owned()),
            lang: None,
            readme: false,
            skip_build: true,
        };
        let pictures = pictures(&options);
        let value = |name: &str| pictures.get_envs().find(|(set, _)| *set == name);
        assert_eq!(value("GALLERY_ONLY").unwrap().1, Some(OsStr::new("lessen")));
        assert_eq!(value("GALLERY_LANG"), None);
        assert_eq!(pictures.get_args().last(), Some(OsStr::new("screens")));
    }
}
