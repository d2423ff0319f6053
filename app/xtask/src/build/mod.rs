//! `cargo xtask build`: the site in `target/dist`, ready to serve.

mod assets;
mod compress;
mod fonts;
mod imports;
mod names;
mod node;
mod parts;
pub(crate) mod pictograms;
mod site;
mod style;
mod wasm;

use crate::install;
use crate::paths::root;
use anyhow::{Context, Result};
use site::Site;
use std::fs::{File, TryLockError};

/// What `cargo xtask build` can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Quick build without optimisation, compression or hashes that change
    #[arg(long)]
    debug: bool,
}

/// How the app is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// As shipped: small, compressed.
    Release,
    /// As developed: quick, with debug information, reloads itself.
    Debug,
}

/// Builds and says where the files are.
pub(crate) fn run(options: &Options) -> Result<()> {
    let mode = if options.debug {
        Mode::Debug
    } else {
        Mode::Release
    };
    install::npm_packages()?;
    install::wasm_target()?;
    build(mode)?;
    println!("The site is in target/dist");
    Ok(())
}

/// Builds the site into `target/dist`; what is needed must be installed.
///
/// # Errors
/// When the app does not compile or a file that the site needs is missing or wrong.
pub(crate) fn build(mode: Mode) -> Result<()> {
    let _lock = lock()?;
    let mut site = Site::default();
    wasm::compile(mode)?;
    wasm::bind(mode, &mut site)?;
    style::add(&mut site)?;
    pictograms::add(&mut site)?;
    assets::add(&mut site)?;
    fonts::add(&mut site)?;
    let mut site = names::hash(site)?;
    if mode == Mode::Debug {
        assets::add_reload(&mut site)?;
    }
    site.write(mode)
}

/// Waits until no other build writes to the same folder; held until it is dropped.
fn lock() -> Result<File> {
    let path = root("target/dist.lock");
    let file = File::create(&path).with_context(|| format!("{} cannot be made", path.display()))?;
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        eprintln!("Waiting for another build of the site …");
        file.lock()?;
    }
    Ok(file)
}
