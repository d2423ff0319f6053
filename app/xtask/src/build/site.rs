//! The files of the site, in memory until all of them are right.

use super::Mode;
use super::compress;
use crate::paths::{dist, root};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Path below the site's root (without leading slash) → content.
#[derive(Default, Debug, PartialEq, Eq)]
pub(super) struct Site(pub(super) BTreeMap<String, Vec<u8>>);

impl Site {
    /// Adds a file.
    pub(super) fn add(&mut self, path: &str, content: impl Into<Vec<u8>>) {
        self.0.insert(path.to_owned(), content.into());
    }

    /// Adds a file that is copied from the disk.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(super) fn copy(&mut self, path: &str, from: &Path) -> Result<()> {
        let content =
            fs::read(from).with_context(|| format!("{} cannot be read", from.display()))?;
        self.add(path, content);
        Ok(())
    }

    /// Writes everything beside `target/dist`, then swaps, so that a running server never sees half a site.
    ///
    /// # Errors
    /// When the disk refuses.
    pub(super) fn write(&self, mode: Mode) -> Result<()> {
        let (new, old) = (root("target/dist.new"), root("target/dist.old"));
        remove(&new)?;
        for (path, content) in &self.0 {
            let target = new.join(path);
            fs::create_dir_all(target.parent().unwrap_or(&new))?;
            fs::write(&target, content)?;
            if mode == Mode::Release && compress::is_worthwhile(path) {
                compress::write_beside(&target, content, &dist().join(path))?;
            }
        }
        remove(&old)?;
        if dist().exists() {
            fs::rename(dist(), &old)?;
        }
        fs::rename(&new, dist())?;
        remove(&old)
    }
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    Ok(())
}
