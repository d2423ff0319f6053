//! `cargo xtask recordings`: a human voice for the sentences of the app.
//!
//! A speaker gets a sheet with the sentences to say, gives each clip the number that stands before its sentence, and
//! the clips become files below `public/audio`. A recording belongs to a sentence as it is shown: its name is the
//! sentence's key, so a text that changes is never read with an old recording.

mod archive;
mod clip;
mod import;
mod report;
mod script;
mod sheet;

pub(crate) use archive::Archive;
#[cfg(test)]
pub(crate) use archive::tests::{record, repository};

use crate::paths::root;
use anyhow::Result;
use std::path::PathBuf;

/// What can be done with recordings.
#[derive(clap::Subcommand)]
pub(crate) enum Options {
    /// Write the sheet for a speaker: target/recordings/<TAG>.md and .tsv
    List {
        /// The language's folder in locales, such as ar
        tag: String,
        /// Also the sentences that are recorded already
        #[arg(long)]
        all: bool,
    },
    /// Take the clips of a speaker, named as the sheet says
    Import {
        /// The language's folder in locales, such as ar
        tag: String,
        /// The folder with the clips: wav, mp3, m4a, ogg or whatever else ffmpeg reads
        folder: PathBuf,
    },
    /// Say how much of each language is recorded
    Report {
        /// Remove the recordings of sentences that do not exist any more
        #[arg(long)]
        prune: bool,
    },
}

/// Does what was asked.
///
/// # Errors
/// When a language, a folder or a clip is not what it must be: a sentence that names it.
pub(crate) fn run(options: &Options) -> Result<()> {
    let root = root(".");
    match options {
        Options::List { tag, all } => sheet::write(&root, tag, *all),
        Options::Import { tag, folder } => import::run(&root, tag, folder),
        Options::Report { prune } => report::run(&root, *prune),
    }
}
