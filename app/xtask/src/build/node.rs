//! Scripts in Node that do what an npm library does better than we would.

use crate::paths::root;
use crate::process::command_in;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::process::Stdio;

/// Runs a script with the npm packages of `e2e`, from standard input to standard output; once for
/// every new state of script and input, since the answer is kept in `target/node`.
///
/// # Errors
/// When Node is missing or the script fails.
pub(super) fn run(library: &str, script: &str, input: &[u8]) -> Result<Vec<u8>> {
    let digest = Sha256::new_with_prefix(input)
        .chain_update(script)
        .finalize();
    let key: String = digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let cached = root(&format!("target/node/{library}-{key}"));
    if let Ok(known) = fs::read(&cached) {
        return Ok(known);
    }
    let output = call(library, script, input)?;
    fs::create_dir_all(root("target/node"))?;
    fs::write(cached, &output)?;
    Ok(output)
}

fn call(library: &str, script: &str, input: &[u8]) -> Result<Vec<u8>> {
    let mut child = command_in(
        &root("e2e"),
        "node",
        &["--input-type=module", "--eval", script],
    )
    .stdin(Stdio::piped())
    .stdout(Stdio::piped())
    .spawn()
    .context("Node.js could not be started: install Node.js 20 or newer")?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input)?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("{library} could not do its work (its own words are above)");
    }
    Ok(output.stdout)
}
