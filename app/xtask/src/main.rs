//! `cargo xtask`: builds, runs, tests and measures Mijn PIP.
//!
//! The app is bundled here, with the library of wasm-bindgen, and not by Trunk. Trunk takes a
//! quarter of an hour to install from source, starts the app from an inline script, which our
//! content security policy forbids, and does not compress ahead. The library compiles together
//! with this tool, has the version that `Cargo.lock` names, and needs nothing on the `PATH`.

mod bench;
mod build;
mod demo;
mod dev;
mod ftl;
mod gallery;
mod install;
mod lint;
mod locale;
mod markdown;
mod municipality;
mod paths;
mod playwright;
mod process;
mod recordings;
mod review;
mod steps;
mod test;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Builds, runs, tests and measures Mijn PIP.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show the app with the demo participants on http://localhost:8080
    Demo(demo::Options),
    /// Debug build that rebuilds and reloads on every change
    Dev(dev::Options),
    /// Write the release files to target/dist
    Build(build::Options),
    /// Run every test
    Test(test::Options),
    /// Check format, clippy, layers, texts, pictograms and the contract
    Lint,
    /// Begin a new language, or keep the review of one
    #[command(subcommand)]
    Locale(locale::Options),
    /// Take recordings of a human voice: sheet for the speaker, import, report
    #[command(subcommand)]
    Recordings(recordings::Options),
    /// Print sizes and cold-load figures, against the budgets
    Bench(bench::Options),
    /// Take pictures of every screen and state in every language
    Gallery(gallery::Options),
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Demo(options) => demo::run(&options).map(|()| ExitCode::SUCCESS),
        Command::Dev(options) => dev::run(&options).map(|()| ExitCode::SUCCESS),
        Command::Build(options) => build::run(&options).map(|()| ExitCode::SUCCESS),
        Command::Test(options) => test::run(&options),
        Command::Lint => lint::run(),
        Command::Locale(options) => locale::run(&options).map(|()| ExitCode::SUCCESS),
        Command::Recordings(options) => recordings::run(&options).map(|()| ExitCode::SUCCESS),
        Command::Bench(options) => bench::run(&options),
        Command::Gallery(options) => gallery::run(&options).map(|()| ExitCode::SUCCESS),
    }
}
