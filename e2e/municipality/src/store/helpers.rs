//! Helpers without an account: the cookies that let them in, and the voice notes they sent.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::shares::share;
use super::uploads::{find_upload, insert_upload};
use super::{Share, Shelf, Store, Upload};
use crate::secret::Hash;

/// The most voice notes that one helper sends: each may take 3 MB.
pub const MAX_RECORDINGS: i64 = 50;

/// What became of a helper's voice note.
#[derive(Debug, Clone, PartialEq)]
pub enum NewRecording {
    /// It was added.
    Added,
    /// The helper sent these bytes under its id before.
    Earlier(Upload),
    /// Its id is somebody else's.
    Foreign,
    /// There are as many as there may be.
    TooMany,
}

impl Store {
    /// The share that a helper's cookie opens, unless it ended or is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn share_of_token(
        &self,
        token: &Hash,
        now: DateTime<Utc>,
    ) -> rusqlite::Result<Option<Share>> {
        self.lock()
            .query_row(
                "select share.* from helper_token join share \
                 on share.participant = helper_token.participant and share.id = helper_token.share \
                 where token_hash = ? and ended_at is null and valid_until > ?",
                params![token, now.timestamp()],
                share,
            )
            .optional()
    }

    /// One more cookie for the session of a share.
    ///
    /// # Errors
    /// When the database refuses, such as for an unknown share.
    pub fn add_helper_token(&self, share: &Share, token: &Hash) -> rusqlite::Result<()> {
        self.lock().execute(
            "insert into helper_token values (?, ?, ?)",
            params![token, share.participant, share.asked.id],
        )?;
        Ok(())
    }

    /// Keeps a helper's voice note on the participant's shelf, where the participant hears it.
    ///
    /// # Errors
    /// When the database refuses, such as for an unknown share.
    pub fn add_helper_recording(
        &self,
        share: &Share,
        id: &str,
        upload: &Upload,
    ) -> rusqlite::Result<NewRecording> {
        let (participant, link) = (share.participant.as_str(), share.asked.id.as_str());
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let is_own = is_own(&transaction, [participant, link, id])?;
        if let Some(earlier) = find_upload(&transaction, participant, Shelf::Recordings, id)? {
            return Ok(match is_own {
                true => NewRecording::Earlier(earlier),
                false => NewRecording::Foreign,
            });
        }
        let count: i64 = transaction.query_row(
            "select count(*) from helper_recording where participant = ? and share = ?",
            [participant, link],
            |row| row.get(0),
        )?;
        if count >= MAX_RECORDINGS {
            return Ok(NewRecording::TooMany);
        }
        insert_upload(&transaction, participant, Shelf::Recordings, id, upload)?;
        transaction.execute(
            "insert into helper_recording values (?, ?, ?)",
            [participant, link, id],
        )?;
        transaction.commit()?;
        Ok(NewRecording::Added)
    }

    /// Whether a helper sent this voice note through this share.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn is_helpers_recording(&self, share: &Share, id: &str) -> rusqlite::Result<bool> {
        is_own(&self.lock(), [&share.participant, &share.asked.id, id])
    }
}

fn is_own(connection: &Connection, key: [&str; 3]) -> rusqlite::Result<bool> {
    connection
        .prepare("select 1 from helper_recording where participant = ? and share = ? and id = ?")?
        .exists(key)
}
