//! The app as WebAssembly with its JavaScript glue.

use super::imports::{renamed, short_names};
use super::site::Site;
use super::{Mode, parts};
use crate::paths::root;
use crate::process::{command, run};
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use wasm_bindgen_cli_support::Bindgen;

/// Compiles the app; cargo shows its progress.
///
/// # Errors
/// When it does not compile.
pub(super) fn compile(mode: Mode) -> Result<()> {
    let mut arguments = vec![
        "build",
        "--package",
        "mijn-pip",
        "--target",
        "wasm32-unknown-unknown",
    ];
    arguments.extend(["--target-dir", "target/wasm"]);
    let short_paths = short_paths();
    arguments.extend(["--config", &short_paths]);
    if mode == Mode::Release {
        arguments.push("--release");
    }
    run(
        &mut command("cargo", &arguments),
        "the app could not be built (cargo's own words are above); without internet, connect and run this command again",
    )
}

/// Drops what a crate offers to JavaScript that nobody here calls: Rust streams as streams of the browser.
fn drop_streams(wasm: &mut walrus::Module) {
    let streams = wasm
        .exports
        .iter()
        .filter(|export| export.name.contains("intounderlying"));
    let streams: Vec<_> = streams.map(walrus::Export::id).collect();
    streams
        .into_iter()
        .for_each(|export| wasm.exports.delete(export));
    walrus::passes::gc::run(wasm);
}

/// Gives the functions that the app takes from its glue, and the closures that it gives back, short names; answers them by the
/// long ones.
fn shorten(wasm: &mut walrus::Module) -> BTreeMap<String, String> {
    let exported: BTreeSet<_> = wasm
        .exports
        .iter()
        .map(|export| export.name.clone())
        .collect();
    let imported = wasm.imports.iter().map(|import| import.name.clone());
    let names =
        short_names(imported.filter(|name| name.starts_with("__wb") && !exported.contains(name)));
    for import in wasm.imports.iter_mut() {
        if let Some(name) = names.get(&import.name) {
            import.name.clone_from(name);
        }
    }
    let closures = exported
        .into_iter()
        .filter(|name| name.starts_with("wasm_bindgen__"));
    let given = short_names(closures)
        .into_iter()
        .map(|(long, short)| (long, format!("_{short}")));
    let given: BTreeMap<_, _> = given.collect();
    for export in wasm.exports.iter_mut() {
        if let Some(name) = given.get(&export.name) {
            export.name.clone_from(name);
        }
    }
    names.into_iter().chain(given).collect()
}

/// Lets the app name the sources of its crates without the folders of this machine, which are of no use to a participant and
/// make the app larger and of every machine another.
fn short_paths() -> String {
    let own = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let usual = std::env::home_dir().map(|home| home.join(".cargo"));
    let sources = own.or(usual).unwrap_or_default().join("registry/src");
    // Before the first download there are none; the names are then as long as they are.
    let registries = fs::read_dir(sources).into_iter().flatten().flatten();
    let flags: Vec<_> = registries
        .map(|registry| format!("'--remap-path-prefix={}/='", registry.path().display()))
        .collect();
    format!(
        "target.wasm32-unknown-unknown.rustflags=[{}]",
        flags.join(",")
    )
}

/// Adds `mijn-pip.js`, `mijn-pip_bg.wasm` and the parts that are fetched later.
///
/// # Errors
/// When wasm-bindgen and its library differ in version, or the file is not what it expects.
pub(super) fn bind(mode: Mode, site: &mut Site) -> Result<()> {
    let lock = fs::read_to_string(root("Cargo.lock")).context("Cargo.lock cannot be read")?;
    check_versions(&lock)?;
    let profile = if mode == Mode::Release {
        "release"
    } else {
        "debug"
    };
    let path = root(&format!(
        "target/wasm/wasm32-unknown-unknown/{profile}/mijn-pip.wasm"
    ));
    let release = mode == Mode::Release;
    let app = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let mut parts = parts::cut(&app)?;
    let mut output = Bindgen::new()
        .input_bytes("mijn-pip", std::mem::take(&mut parts.main))
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The parts use the table of functions.
        .keep_lld_exports(true)
        .keep_debug(!release)
        .remove_name_section(release)
        .remove_producers_section(release)
        .generate_output()?;
    let has_snippet = output
        .snippets()
        .values()
        .any(|snippets| !snippets.is_empty());
    if has_snippet || !output.local_modules().is_empty() {
        bail!(
            "a dependency of the app brings JavaScript of its own, which would need a name in the site"
        );
    }
    drop_streams(output.wasm_mut());
    let names = shorten(output.wasm_mut());
    let glue = parts.add(&renamed(output.js(), &names), site)?;
    site.add("mijn-pip.js", glue);
    site.add("mijn-pip_bg.wasm", output.wasm_mut().emit_wasm());
    Ok(())
}

/// The glue only fits the wasm when crate and library are of one version.
fn check_versions(lock: &str) -> Result<()> {
    let (of_crate, of_library) = (
        version(lock, "wasm-bindgen"),
        version(lock, "wasm-bindgen-cli-support"),
    );
    if of_crate.is_none() || of_crate != of_library {
        bail!(
            "Cargo.lock has wasm-bindgen {} and wasm-bindgen-cli-support {}: give both the same version in app/Cargo.toml and app/xtask/Cargo.toml",
            of_crate.unwrap_or("nowhere"),
            of_library.unwrap_or("nowhere"),
        );
    }
    Ok(())
}

fn version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, entry) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    entry.split('"').next()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn lock(of_crate: &str, of_library: &str) -> String {
        format!(
            "[[package]]\nname = \"wasm-bindgen\"\nversion = \"{of_crate}\"\n\n\
             [[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"{of_library}\"\n"
        )
    }

    #[test]
    fn equal_versions_pass_and_others_say_where_to_look() {
        check_versions(&lock("0.2.130", "0.2.130")).unwrap();
        let error = check_versions(&lock("0.2.130", "0.2.131"))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("0.2.130 and wasm-bindgen-cli-support 0.2.131"),
            "{error}"
        );
        assert!(check_versions("").is_err());
    }
}
