//! Where things are in the repository.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A path below the root of the repository.
pub(crate) fn root(relative: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    root.unwrap_or(Path::new(".")).join(relative)
}

/// The built site.
pub(crate) fn dist() -> PathBuf {
    root("target/dist")
}

/// The npm packages that `e2e/package-lock.json` pins.
pub(crate) fn npm(relative: &str) -> PathBuf {
    root("e2e/node_modules").join(relative)
}

/// Every file below a folder, sorted, as paths relative to it with forward slashes.
/// Hidden files and REUSE `.license` files are left out; a folder that does not exist is empty.
pub(crate) fn files_below(folder: &Path) -> std::io::Result<Vec<String>> {
    fn visit(folder: &Path, prefix: &str, found: &mut Vec<String>) -> std::io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') || name.ends_with(".license") {
                continue;
            }
            if entry.file_type()?.is_dir() {
                visit(&entry.path(), &format!("{prefix}{name}/"), found)?;
            } else {
                found.push(format!("{prefix}{name}"));
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    if folder.is_dir() {
        visit(folder, "", &mut found)?;
    }
    found.sort();
    Ok(found)
}

/// The names of the folders in a folder that have files below them; none when it is not there.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn folders_in(folder: &Path) -> std::io::Result<BTreeSet<String>> {
    let files = files_below(folder)?;
    let names = files
        .iter()
        .filter_map(|file| Some(file.split_once('/')?.0.to_owned()));
    Ok(names.collect())
}
