//! The stand-in municipality as a process beside this tool.

use crate::paths::{dist, root};
use crate::process::{command, run};
use anyhow::{Context, Result, anyhow, bail};
use std::io::{BufRead, BufReader, Lines};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

/// How the stand-in is started.
pub(crate) struct Setup<'a> {
    /// Port of localhost.
    pub(crate) port: u16,
    /// Folder with a folder for each participant.
    pub(crate) data: &'a Path,
    /// Moment that the stand-in takes for now, in RFC 3339.
    pub(crate) clock: Option<&'a str>,
    /// SQLite file, or `:memory:`.
    pub(crate) database: &'a str,
}

/// A running stand-in, ended when this is dropped or the user presses Ctrl-C.
pub(crate) struct Municipality {
    child: Arc<Mutex<Child>>,
    output: Lines<BufReader<ChildStdout>>,
}

/// Compiles the stand-in; cargo shows its progress.
///
/// # Errors
/// When it does not compile.
pub(crate) fn build() -> Result<()> {
    run(
        &mut command("cargo", &["build", "--package", "municipality"]),
        "the stand-in municipality could not be built (cargo's own words are above); without internet, connect and run this command again",
    )
}

/// Checks that nothing listens on the port.
///
/// # Errors
/// When something does.
pub(crate) fn check_port(port: u16) -> Result<()> {
    let in_use = |error: std::io::Error| error.kind() == std::io::ErrorKind::AddrInUse;
    let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err_and(in_use);
    let v6 = TcpListener::bind((Ipv6Addr::LOCALHOST, port)).is_err_and(in_use);
    if v4 || v6 {
        let other = port.checked_add(1).unwrap_or(8080);
        bail!(
            "port {port} is in use: stop the program that uses it, or choose another one with --port {other}"
        );
    }
    Ok(())
}

/// A port of localhost that nothing listens on now.
///
/// # Errors
/// When the system gives none.
pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

impl Municipality {
    /// Starts the stand-in on the built site and waits until it listens.
    ///
    /// # Errors
    /// When it ends before that; its own words are on the screen.
    pub(crate) fn start(setup: &Setup) -> Result<Self> {
        let mut child = arguments(setup)
            .spawn()
            .context("the stand-in municipality could not be started")?;
        let stdout = child
            .stdout
            .take()
            .context("the stand-in municipality has no output")?;
        let child = Arc::new(Mutex::new(child));
        end_on_interrupt(&child)?;
        let mut started = Self {
            child,
            output: BufReader::new(stdout).lines(),
        };
        for line in started.output.by_ref() {
            if line?.starts_with("listening on ") {
                return Ok(started);
            }
        }
        Err(anyhow!(
            "the stand-in municipality did not start (its own words are above)"
        ))
    }

    /// Shows what the stand-in says until it ends by itself, which it should not.
    ///
    /// # Errors
    /// Always, with the way it ended.
    pub(crate) fn stay(mut self) -> Result<()> {
        for line in self.output.by_ref() {
            println!("{}", line?);
        }
        let status = self
            .child
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .wait()?;
        bail!("the stand-in municipality ended ({status})")
    }
}

impl Drop for Municipality {
    fn drop(&mut self) {
        end(&self.child);
    }
}

fn arguments(setup: &Setup) -> Command {
    let mut command = Command::new(root("target/debug/municipality"));
    command
        .current_dir(root("."))
        .stdout(Stdio::piped())
        .stdin(Stdio::null());
    command.args(["--port", &setup.port.to_string(), "--db", setup.database]);
    command
        .arg("--dist")
        .arg(dist())
        .arg("--data")
        .arg(setup.data);
    if let Some(clock) = setup.clock {
        command.args(["--clock", clock]);
    }
    command
}

fn end_on_interrupt(child: &Arc<Mutex<Child>>) -> Result<()> {
    let child = Arc::clone(child);
    ctrlc::set_handler(move || {
        end(&child);
        std::process::exit(0);
    })
    .context("Ctrl-C cannot be watched")
}

/// Ends the process; one that has ended already is fine.
fn end(child: &Mutex<Child>) {
    let mut child = child.lock().unwrap_or_else(PoisonError::into_inner);
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_taken_port_is_refused_with_advice() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = check_port(port).unwrap_err().to_string();
        assert!(
            error.contains(&format!("port {port} is in use")) && error.contains("--port"),
            "{error}"
        );
        drop(taken);
        check_port(port).unwrap();
    }
}
