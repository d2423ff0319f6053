//! What the stand-in remembers, in one SQLite database.
//!
//! The calls are short and block the thread they run on; a municipality with many participants would use a pool.

mod helpers;
mod items;
mod journal;
mod looks;
mod participants;
mod sessions;
mod shares;
mod sign_ins;
mod uploads;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Context;
use chrono::{DateTime, Utc};
use rusqlite::Connection;

pub use helpers::{MAX_RECORDINGS, NewRecording};
pub use items::Added;
pub use journal::WriteAction;
pub use looks::Look;
pub use participants::{Document, Item, Participant};
pub use sessions::{ABSOLUTE_HOURS, ROLLING_MINUTES, Session};
pub use shares::{AGAIN_SECONDS, Attempt, Connected, Key, NewShare, Share};
pub use sign_ins::{IssuedCode, LoginFlow};
pub use uploads::{Shelf, Upload};

/// Raised when the tables change. The participants come from the import at every start, so an older file starts anew.
const SCHEMA_VERSION: i64 = 4;

const SCHEMA: &str = include_str!("schema.sql");

/// The database.
pub struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens the database at a path, `:memory:` for one that is gone at the end.
    ///
    /// # Errors
    /// When the file cannot be opened, or is not a database.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        }
        let connection = Connection::open(path)
            .with_context(|| format!("cannot open the database {}", path.display()))?;
        prepare(&connection).with_context(|| {
            format!(
                "{} is not a database of this program: choose another --db",
                path.display()
            )
        })?;
        Ok(Self {
            connection: Mutex::new(connection),
        })
    }

    /// A panic while the lock was held leaves SQLite's own transaction rolled back, so the connection stays usable.
    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// An instant as the tables keep it, seconds since 1970.
fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "foreign_keys", true)?;
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version != SCHEMA_VERSION {
        connection.execute_batch(SCHEMA)?;
        connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    }
    Ok(())
}
