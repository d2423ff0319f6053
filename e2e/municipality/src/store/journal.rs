//! What participants wrote, in order, for the tests of a demonstration.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::{Store, instant};

/// A write that was accepted.
#[derive(Debug, Clone, PartialEq)]
pub struct WriteAction {
    /// Its method.
    pub method: String,
    /// Its path.
    pub path: String,
    /// When it was accepted.
    pub at: DateTime<Utc>,
    /// Whether it changed what is stored; a replay does not.
    pub is_new: bool,
}

impl Store {
    /// Adds a write to the journal of a participant.
    ///
    /// # Errors
    /// When the database refuses, such as for an unknown participant.
    pub fn note_write(&self, participant: &str, action: &WriteAction) -> rusqlite::Result<()> {
        self.lock().execute(
            "insert into write_action (participant, method, path, at, is_new) values (?, ?, ?, ?, ?)",
            params![participant, action.method, action.path, action.at.timestamp(), action.is_new],
        )?;
        Ok(())
    }

    /// Every write of a participant since the import, in order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn writes_of(&self, participant: &str) -> rusqlite::Result<Vec<WriteAction>> {
        self.lock()
            .prepare(
                "select method, path, at, is_new from write_action where participant = ? order by position",
            )?
            .query_map([participant], |row| {
                Ok(WriteAction {
                    method: row.get(0)?,
                    path: row.get(1)?,
                    at: instant(row.get(2)?),
                    is_new: row.get(3)?,
                })
            })?
            .collect()
    }
}
