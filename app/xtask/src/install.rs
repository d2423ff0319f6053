//! Installs what is missing: npm packages, the wasm target of Rust, Chromium, ffmpeg.

use crate::paths::{npm, root};
use crate::process::{command, command_in, is_installed, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The folder that rustup keeps for the app's target.
const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Where Debian and the tests have the browser.
pub(crate) const CHROMIUM: &str = "/usr/bin/chromium";

/// Installs the npm packages of `e2e/package-lock.json`, unless they are there already.
///
/// # Errors
/// When Node is missing or the packages cannot be fetched.
pub(crate) fn npm_packages() -> Result<()> {
    let lock = fs::read(root("e2e/package-lock.json")).context("e2e/package-lock.json")?;
    let stamp = npm(".mijn-pip-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    node()?;
    let mut install = command_in(&root("e2e"), "npm", &["ci"]);
    install.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run(
        &mut install,
        "npm could not install the packages of e2e/package-lock.json (its own words are above): \
         check the internet connection and run this command again",
    )?;
    fs::write(stamp, lock).context("e2e/node_modules cannot be written")
}

/// Checks that Node and npm are there.
///
/// # Errors
/// When one of them is missing.
fn node() -> Result<()> {
    if is_installed("node") && is_installed("npm") {
        return Ok(());
    }
    bail!(
        "Node.js 20 or newer with npm is needed and was not found: install it, then run this command again"
    )
}

/// Installs the standard library for WebAssembly, unless it is there already.
///
/// # Errors
/// When rustup is missing or cannot fetch it.
pub(crate) fn wasm_target() -> Result<()> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output();
    let output =
        output.context("rustc could not be started: install Rust from https://rustup.rs")?;
    let sysroot = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(WASM_TARGET)
        .is_dir()
    {
        return Ok(());
    }
    run(
        &mut command("rustup", &["target", "add", WASM_TARGET]),
        "rustup could not add the target wasm32-unknown-unknown (its own words are above): \
         check the internet connection and run this command again",
    )
}

/// Installs Chromium, unless it is there already.
///
/// # Errors
/// When Chromium is missing and cannot be installed here.
pub(crate) fn chromium() -> Result<()> {
    if Path::new(CHROMIUM).exists() {
        return Ok(());
    }
    debian_package(
        "chromium",
        "the browser tests need Chromium at /usr/bin/chromium",
    )
}

/// Installs ffmpeg, unless it is there already.
///
/// # Errors
/// When ffmpeg is missing and cannot be installed here.
pub(crate) fn ffmpeg() -> Result<()> {
    let found = Command::new("ffmpeg").arg("-version").output();
    if found.is_ok_and(|found| found.status.success()) {
        return Ok(());
    }
    debian_package("ffmpeg", "recordings need ffmpeg")
}

/// Installs a package with apt when this user may, else says why it is needed and what to run.
fn debian_package(package: &str, why: &str) -> Result<()> {
    let advice = format!(
        "{why}: run `sudo apt-get update && sudo apt-get install -y {package}`, then run this command again"
    );
    let user = Command::new("id").arg("-u").output();
    let is_root = user.is_ok_and(|user| user.stdout.trim_ascii() == b"0");
    if !is_root || !is_installed("apt-get") {
        bail!(advice);
    }
    run(&mut command("apt-get", &["update"]), &advice)?;
    let mut install = command(
        "apt-get",
        &["install", "-y", "--no-install-recommends", package],
    );
    run(install.env("DEBIAN_FRONTEND", "noninteractive"), &advice)
}
