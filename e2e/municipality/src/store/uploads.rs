//! The bytes that a participant sent: voice notes and photos.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Added, Store};

/// What kind of bytes they are; each has ids of its own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shelf {
    /// Voice notes.
    Recordings,
    /// Photos.
    Photos,
    /// Evidence of portfolio tasks.
    Evidence,
}

impl Shelf {
    /// Its name in the table.
    fn name(self) -> &'static str {
        match self {
            Self::Recordings => "recordings",
            Self::Photos => "photos",
            Self::Evidence => "evidence",
        }
    }
}

/// Bytes of a participant.
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    /// Their content type.
    pub kind: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Store {
    /// Keeps bytes, unless the participant has some of this id on the shelf.
    ///
    /// # Errors
    /// When the database refuses, such as for an unknown participant.
    pub fn add_upload(
        &self,
        participant: &str,
        shelf: Shelf,
        id: &str,
        upload: &Upload,
    ) -> rusqlite::Result<Added<Upload>> {
        let connection = self.lock();
        let earlier = match insert_upload(&connection, participant, shelf, id, upload)? {
            true => None,
            false => find_upload(&connection, participant, shelf, id)?,
        };
        Ok(earlier.map_or(Added::New, Added::Earlier))
    }

    /// Bytes of a participant.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn upload(
        &self,
        participant: &str,
        shelf: Shelf,
        id: &str,
    ) -> rusqlite::Result<Option<Upload>> {
        find_upload(&self.lock(), participant, shelf, id)
    }

    /// Whether a participant sent these.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn has_upload(&self, participant: &str, shelf: Shelf, id: &str) -> rusqlite::Result<bool> {
        self.lock()
            .prepare("select 1 from upload where participant = ? and shelf = ? and id = ?")?
            .exists([participant, shelf.name(), id])
    }
}

/// Puts bytes on a shelf, unless there are some of this id; answers whether they were put.
pub(super) fn insert_upload(
    connection: &Connection,
    participant: &str,
    shelf: Shelf,
    id: &str,
    upload: &Upload,
) -> rusqlite::Result<bool> {
    let added = connection.execute(
        "insert or ignore into upload values (?, ?, ?, ?, ?)",
        params![participant, shelf.name(), id, upload.kind, upload.bytes],
    )?;
    Ok(added == 1)
}

/// The bytes on a shelf.
pub(super) fn find_upload(
    connection: &Connection,
    participant: &str,
    shelf: Shelf,
    id: &str,
) -> rusqlite::Result<Option<Upload>> {
    connection
        .query_row(
            "select kind, bytes from upload where participant = ? and shelf = ? and id = ?",
            [participant, shelf.name(), id],
            |row| {
                Ok(Upload {
                    kind: row.get(0)?,
                    bytes: row.get(1)?,
                })
            },
        )
        .optional()
}
