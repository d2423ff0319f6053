//! The recordings of one language: `public/audio/<tag>/<key>.mp3`, and the index by which the app knows them.

use crate::paths::files_below;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The list of keys beside the recordings.
const INDEX: &str = "index.json";

/// The recordings of a language.
pub(crate) struct Archive {
    folder: PathBuf,
    meta: PathBuf,
}

/// What `meta.json` says of recordings.
#[derive(Deserialize)]
struct Meta {
    #[serde(default)]
    opnamen: bool,
}

impl Archive {
    /// The recordings of a language, there or not yet.
    pub(crate) fn new(root: &Path, tag: &str) -> Self {
        Self {
            folder: root.join("public/audio").join(tag),
            meta: root.join("locales").join(tag).join("meta.json"),
        }
    }

    /// The keys of the recordings that are there.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub(crate) fn keys(&self) -> Result<BTreeSet<String>> {
        let files = files_below(&self.folder)?;
        let keys = files.iter().filter_map(|file| file.strip_suffix(".mp3"));
        Ok(keys.map(str::to_owned).collect())
    }

    /// The files in the folder that are neither a recording nor the index.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub(crate) fn strangers(&self) -> Result<Vec<String>> {
        let belongs =
            |file: &String| file == INDEX || file.strip_suffix(".mp3").is_some_and(is_key);
        let mut files = files_below(&self.folder)?;
        files.retain(|file| !belongs(file));
        Ok(files)
    }

    /// Where the recording with this key is.
    pub(crate) fn file(&self, key: &str) -> PathBuf {
        self.folder.join(format!("{key}.mp3"))
    }

    /// The size of the recording with this key, in bytes.
    ///
    /// # Errors
    /// When it is not there.
    pub(crate) fn size(&self, key: &str) -> Result<u64> {
        let file = self.file(key);
        let found =
            fs::metadata(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        Ok(found.len())
    }

    /// The keys in the index; none when there is no index.
    ///
    /// # Errors
    /// When it is not a list of keys.
    pub(crate) fn index(&self) -> Result<Vec<String>> {
        let path = self.folder.join(INDEX);
        if !path.exists() {
            return Ok(Vec::new());
        }
        serde_json::from_slice(&fs::read(&path)?)
            .with_context(|| format!("{} is no list of keys", path.display()))
    }

    /// Whether `meta.json` says that there are recordings.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn is_announced(&self) -> Result<bool> {
        is_announced(&self.read_meta()?)
    }

    /// Moves recordings in from a folder, in place of older ones with the same key.
    ///
    /// # Errors
    /// When the disk refuses.
    pub(super) fn take(&self, from: &Path, keys: &[String]) -> Result<()> {
        fs::create_dir_all(&self.folder)?;
        for key in keys {
            fs::rename(from.join(format!("{key}.mp3")), self.file(key))?;
        }
        self.announce()
    }

    /// Removes recordings.
    ///
    /// # Errors
    /// When the disk refuses.
    pub(super) fn remove(&self, keys: &[String]) -> Result<()> {
        for key in keys {
            fs::remove_file(self.file(key))?;
        }
        self.announce()
    }

    /// Writes what is there into the index and `meta.json`.
    fn announce(&self) -> Result<()> {
        let keys = self.keys()?;
        let index = serde_json::to_string_pretty(&keys)? + "\n";
        fs::write(self.folder.join(INDEX), index)?;
        fs::write(&self.meta, announced(&self.read_meta()?, !keys.is_empty())?)?;
        Ok(())
    }

    fn read_meta(&self) -> Result<String> {
        fs::read_to_string(&self.meta)
            .with_context(|| format!("{} cannot be read", self.meta.display()))
    }
}

/// Whether a name is that of a recording: 16 hexadecimal digits.
fn is_key(name: &str) -> bool {
    name.len() == 16
        && name
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_announced(meta: &str) -> Result<bool> {
    let meta: Meta = serde_json::from_str(meta).context("meta.json cannot be read")?;
    Ok(meta.opnamen)
}

/// The text of a `meta.json` that says whether there are recordings; the rest stays as people wrote it.
fn announced(meta: &str, exist: bool) -> Result<String> {
    if is_announced(meta)? == exist {
        return Ok(meta.to_owned());
    }
    let (is, was) = (
        format!("\"opnamen\": {exist}"),
        format!("\"opnamen\": {}", !exist),
    );
    let text = match meta.trim_end().strip_suffix('}') {
        Some(fields) if !meta.contains(&was) => format!("{}, {is} }}\n", fields.trim_end()),
        _ => meta.replace(&was, &is),
    };
    ensure!(
        is_announced(&text)? == exist,
        "meta.json needs {is}: write it there, then run this command again"
    );
    Ok(text)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A repository with one language, `nl`, of these messages.
    pub(crate) fn repository(messages: &str) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let locale = root.path().join("locales/nl");
        fs::create_dir_all(&locale).unwrap();
        fs::write(locale.join("app.ftl"), messages).unwrap();
        fs::write(locale.join("meta.json"), "{ \"naam\": \"Nederlands\" }\n").unwrap();
        root
    }

    /// Puts recordings with these keys into the repository.
    pub(crate) fn record(root: &Path, keys: &[&str]) -> Archive {
        let archive = Archive::new(root, "nl");
        let from = tempfile::tempdir_in(root).unwrap();
        for key in keys {
            fs::write(from.path().join(format!("{key}.mp3")), "sound").unwrap();
        }
        let keys: Vec<_> = keys.iter().map(|key| (*key).to_owned()).collect();
        archive.take(from.path(), &keys).unwrap();
        archive
    }

    const A: &str = "000000000000000a";
    const B: &str = "000000000000000b";

    #[test]
    fn what_comes_in_is_announced_and_added() {
        let root = repository("");
        record(root.path(), &[B]);
        let archive = record(root.path(), &[A]);
        assert_eq!(archive.index().unwrap(), [A, B]);
        assert!(archive.is_announced().unwrap());
        assert_eq!(archive.size(A).unwrap(), 5);
    }

    #[test]
    fn nothing_is_announced_when_nothing_is_left() {
        let root = repository("");
        let archive = record(root.path(), &[A, B]);
        archive.remove(&[A.to_owned()]).unwrap();
        assert_eq!(archive.index().unwrap(), [B]);
        archive.remove(&[B.to_owned()]).unwrap();
        assert_eq!(archive.index().unwrap(), Vec::<String>::new());
        assert!(!archive.is_announced().unwrap());
    }

    #[test]
    fn what_is_no_recording_is_a_stranger() {
        let root = repository("");
        let archive = record(root.path(), &[A]);
        for name in ["welcome.mp3", "000000000000000A.mp3", "notes.txt"] {
            fs::write(archive.folder.join(name), "").unwrap();
        }
        assert_eq!(
            archive.strangers().unwrap(),
            ["000000000000000A.mp3", "notes.txt", "welcome.mp3"]
        );
    }

    #[test]
    fn the_rest_of_meta_stays_as_it_was() {
        let plain = "{ \"naam\": \"so\", \"nagekeken\": false }\n";
        let with = "{ \"naam\": \"so\", \"nagekeken\": false, \"opnamen\": true }\n";
        let without = "{ \"naam\": \"so\", \"nagekeken\": false, \"opnamen\": false }\n";
        assert_eq!(announced(plain, true).unwrap(), with);
        assert_eq!(announced(plain, false).unwrap(), plain);
        assert_eq!(announced(with, false).unwrap(), without);
        assert_eq!(announced(without, true).unwrap(), with);
        assert!(announced("{ \"opnamen\":false }", true).is_err());
        assert!(announced("?", true).is_err());
    }
}
