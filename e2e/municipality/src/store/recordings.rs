//! The voice notes of a participant.

use rusqlite::{OptionalExtension, params};

use super::{Added, Store};

/// A voice note.
#[derive(Debug, Clone, PartialEq)]
pub struct Recording {
    /// Its content type.
    pub kind: String,
    /// Its bytes.
    pub audio: Vec<u8>,
}

impl Store {
    /// Keeps a voice note, unless the participant has one of this id.
    ///
    /// # Errors
    /// When the database refuses, such as for an unknown participant.
    pub fn add_recording(
        &self,
        participant: &str,
        id: &str,
        recording: &Recording,
    ) -> rusqlite::Result<Added<Recording>> {
        let added = self.lock().execute(
            "insert or ignore into recording values (?, ?, ?, ?)",
            params![participant, id, recording.kind, recording.audio],
        )?;
        let earlier = match added {
            0 => self.recording(participant, id)?,
            _ => None,
        };
        Ok(earlier.map_or(Added::New, Added::Earlier))
    }

    /// A voice note of a participant.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn recording(&self, participant: &str, id: &str) -> rusqlite::Result<Option<Recording>> {
        self.lock()
            .query_row(
                "select kind, audio from recording where participant = ? and id = ?",
                [participant, id],
                |row| {
                    Ok(Recording {
                        kind: row.get(0)?,
                        audio: row.get(1)?,
                    })
                },
            )
            .optional()
    }

    /// Whether a participant sent this voice note.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn has_recording(&self, participant: &str, id: &str) -> rusqlite::Result<bool> {
        self.lock()
            .prepare("select 1 from recording where participant = ? and id = ?")?
            .exists([participant, id])
    }
}
