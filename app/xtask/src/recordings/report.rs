//! How much of each language is recorded, and which recordings nobody will hear again.

use super::archive::Archive;
use super::script::Script;
use crate::paths::folders_in;
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::Path;

/// What there is of a language.
#[derive(Debug, PartialEq, Eq)]
struct State {
    recorded: usize,
    total: usize,
    bytes: u64,
    /// The keys of recordings whose sentence does not exist any more.
    stale: Vec<String>,
}

/// Prints a line for each language, and removes the stale recordings if asked.
///
/// # Errors
/// When a language cannot be read, or a file not removed.
pub(super) fn run(root: &Path, prune: bool) -> Result<()> {
    for tag in folders_in(&root.join("locales"))? {
        let state = state(root, &tag)?;
        println!("{}", line(&tag, &state));
        for key in &state.stale {
            println!("     {key}.mp3 belongs to no sentence");
        }
        if prune && !state.stale.is_empty() {
            Archive::new(root, &tag).remove(&state.stale)?;
            println!("     removed");
        }
    }
    Ok(())
}

fn state(root: &Path, tag: &str) -> Result<State> {
    let (script, archive) = (Script::read(root, tag)?, Archive::new(root, tag));
    let keys: BTreeSet<_> = script
        .sentences
        .iter()
        .map(|sentence| &sentence.key)
        .collect();
    let mut state = State {
        recorded: 0,
        total: keys.len(),
        bytes: 0,
        stale: Vec::new(),
    };
    for key in archive.keys()? {
        state.bytes += archive.size(&key)?;
        if keys.contains(&key) {
            state.recorded += 1;
        } else {
            state.stale.push(key);
        }
    }
    Ok(state)
}

fn line(tag: &str, state: &State) -> String {
    let State {
        recorded,
        total,
        bytes,
        stale,
    } = state;
    let stale = match stale.len() {
        0 => String::new(),
        count => format!(", {count} stale"),
    };
    format!("{tag:4} {recorded} of {total} sentences, {bytes} bytes{stale}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recordings::{record, repository};
    use mijn_pip_core::recording::key;

    #[test]
    fn a_changed_sentence_leaves_a_stale_recording() {
        let root = repository("yes = Ja\nno = Nee\n");
        let (current, old) = (key("Ja"), key("Neen"));
        let archive = record(root.path(), &[&current, &old]);
        let found = state(root.path(), "nl").unwrap();
        assert_eq!(
            line("nl", &found),
            "nl   1 of 2 sentences, 10 bytes, 1 stale"
        );
        assert_eq!(found.stale, [old]);
        run(root.path(), false).unwrap();
        assert_eq!(
            archive.index().unwrap().len(),
            2,
            "a report changes nothing"
        );
        run(root.path(), true).unwrap();
        assert_eq!(archive.index().unwrap(), [current]);
        assert_eq!(
            line("nl", &state(root.path(), "nl").unwrap()),
            "nl   1 of 2 sentences, 5 bytes"
        );
    }
}
