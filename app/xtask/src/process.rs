//! Running other programs, with one sentence when they fail.

use crate::paths::root;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// A command that runs in the root of the repository.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    command_in(&root("."), program, arguments)
}

/// A command that runs in the given folder.
pub(crate) fn command_in(folder: &Path, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

/// Runs a command whose output the user sees.
///
/// # Errors
/// `advice` when it fails, which must be a sentence that says what to do.
pub(crate) fn run(command: &mut Command, advice: &str) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("{} could not be started", program(command)))?;
    if !status.success() {
        bail!("{advice}");
    }
    Ok(())
}

/// Runs a command whose output is data; gives it as text.
///
/// # Errors
/// `advice` when it fails, which must be a sentence that says what to do, and its own words.
pub(crate) fn output(command: &mut Command, advice: &str) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("{} could not be started", program(command)))?;
    if !output.status.success() {
        bail!("{advice}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether a program is installed: `program --version` runs and succeeds.
pub(crate) fn is_installed(program: &str) -> bool {
    let output = Command::new(program).arg("--version").output();
    output.is_ok_and(|output| output.status.success())
}

/// The name of a command's program, for messages.
pub(crate) fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
