//! Participants come in as folders: chain facts in DUO's message format in `duo/`, local facts in the contract's own types.
//!
//! Reading is strict here, unlike in the app: what this importer does not understand it refuses, naming file and field.
//! Either everything is imported or nothing.

mod arrangement;
mod documents;
mod duo;
mod folder;
mod looks;
mod participant;
mod pip;
mod references;
mod refusal;
mod route;
mod rules;
mod shift;
mod strict;

use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::NaiveDate;

use crate::contract::Contract;
use crate::store::Participant;

pub use refusal::{ImportError, Refusal};

/// The folder beside the participants with their portraits.
const PORTRAITS: &str = "gezichten";

/// Reads every participant folder in `data`, with the week of each anchor moved to the week of `today`.
///
/// # Errors
/// An [`ImportError`] with everything that is wrong with any folder; another error when `data` cannot be read.
pub fn read_participants(
    data: &Path,
    contract: &Contract,
    today: NaiveDate,
) -> anyhow::Result<Vec<Participant>> {
    let mut participants = Vec::new();
    let mut refusals = Vec::new();
    for folder in participant_folders(data)? {
        match participant::read(data, &folder, contract, today) {
            Ok(participant) => participants.push(participant),
            Err(ImportError(more)) => refusals.extend(more),
        }
    }
    anyhow::ensure!(refusals.is_empty(), ImportError(refusals));
    Ok(participants)
}

fn participant_folders(data: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let cannot = || {
        format!(
            "cannot read the participants in {}: give a folder with --data",
            data.display()
        )
    };
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(data).with_context(cannot)? {
        let path = entry.with_context(cannot)?.path();
        if path.is_dir() && !path.ends_with(PORTRAITS) {
            folders.push(path);
        }
    }
    anyhow::ensure!(
        !folders.is_empty(),
        "there is no participant folder in {}: give a folder with --data",
        data.display()
    );
    folders.sort();
    Ok(folders)
}
