//! What the app is told of recordings is what there is: the index names the files, and `meta.json` knows of them.

use super::Findings;
use crate::paths::{folders_in, root};
use crate::recordings::Archive;
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::Path;

/// Half a minute of voice is smaller than this, bytes.
const MOST: u64 = 200_000;

/// Checks every language, also one that has recordings but no messages.
pub(super) fn check() -> Result<Findings> {
    let root = root(".");
    let mut findings = Findings::new();
    for tag in tags(&root)? {
        findings.extend(language(&root, &tag)?);
    }
    Ok(findings)
}

/// The languages that have words or recordings.
fn tags(root: &Path) -> Result<BTreeSet<String>> {
    let mut tags = folders_in(&root.join("locales"))?;
    tags.extend(folders_in(&root.join("public/audio"))?);
    Ok(tags)
}

fn language(root: &Path, tag: &str) -> Result<Findings> {
    let archive = Archive::new(root, tag);
    let (keys, index) = (archive.keys()?, archive.index()?);
    let mut findings = Findings::new();
    let mut say = |what: String| findings.push(format!("public/audio/{tag}/{what}"));
    for file in archive.strangers()? {
        say(format!(
            "{file} is no recording: its name must be 16 hexadecimal digits and .mp3"
        ));
    }
    if !keys.iter().eq(&index) {
        say("index.json is not the sorted list of the recordings beside it".to_owned());
    }
    for key in &keys {
        if archive.size(key)? > MOST {
            say(format!("{key}.mp3 is larger than {MOST} bytes"));
        }
    }
    if archive.is_announced()? == keys.is_empty() {
        findings.push(format!(
            "locales/{tag}/meta.json: `opnamen` must be {}",
            !keys.is_empty()
        ));
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recordings::{record, repository};
    use std::fs;

    const A: &str = "000000000000000a";
    const B: &str = "000000000000000b";

    #[test]
    fn what_was_imported_passes() {
        let root = repository("");
        assert_eq!(language(root.path(), "nl").unwrap(), Findings::new());
        record(root.path(), &[A, B]);
        assert_eq!(tags(root.path()).unwrap(), ["nl".to_owned()].into());
        assert_eq!(language(root.path(), "nl").unwrap(), Findings::new());
    }

    #[test]
    fn whatever_differs_is_named() {
        let root = repository("");
        let archive = record(root.path(), &[A, B]);
        fs::write(archive.file(A), vec![0; 200_001]).unwrap();
        fs::rename(archive.file(B), archive.file("welcome")).unwrap();
        fs::write(root.path().join("locales/nl/meta.json"), "{}").unwrap();
        assert_eq!(
            language(root.path(), "nl").unwrap(),
            [
                "public/audio/nl/welcome.mp3 is no recording: its name must be 16 hexadecimal digits and .mp3",
                "public/audio/nl/index.json is not the sorted list of the recordings beside it",
                "public/audio/nl/000000000000000a.mp3 is larger than 200000 bytes",
                "locales/nl/meta.json: `opnamen` must be true",
            ]
        );
    }

    #[test]
    fn an_announcement_without_recordings_is_found() {
        let root = repository("");
        fs::write(
            root.path().join("locales/nl/meta.json"),
            "{ \"opnamen\": true }",
        )
        .unwrap();
        let findings = language(root.path(), "nl").unwrap();
        assert_eq!(findings, ["locales/nl/meta.json: `opnamen` must be false"]);
    }
}
