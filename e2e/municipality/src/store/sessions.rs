//! Sessions: 15 minutes rolling, 8 hours at most, known by the hash of their token.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use rusqlite::{OptionalExtension, params};

use super::{Store, instant};
use crate::secret::Hash;

/// Minutes a session lives on after a write or a tap.
pub const ROLLING_MINUTES: i64 = 15;

/// Hours after which a session ends whatever happens.
pub const ABSOLUTE_HOURS: i64 = 8;

/// A session that has not ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Whose it is.
    pub participant: String,
    /// When it ends without another tap.
    pub expires_at: DateTime<Utc>,
    /// When it ends whatever happens.
    pub ends_at: DateTime<Utc>,
}

impl Session {
    /// A session that begins now, in whole seconds as the database keeps them.
    pub fn begin(participant: &str, now: DateTime<Utc>) -> Self {
        let now = now.trunc_subsecs(0);
        Self {
            participant: participant.to_owned(),
            expires_at: now + TimeDelta::minutes(ROLLING_MINUTES),
            ends_at: now + TimeDelta::hours(ABSOLUTE_HOURS),
        }
    }

    /// The same session after a tap.
    pub fn extended(self, now: DateTime<Utc>) -> Self {
        let rolling = now.trunc_subsecs(0) + TimeDelta::minutes(ROLLING_MINUTES);
        Self {
            expires_at: rolling.min(self.ends_at),
            ..self
        }
    }
}

impl Store {
    /// Keeps a session, new or extended.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_session(&self, token: &Hash, session: &Session) -> rusqlite::Result<()> {
        self.lock().execute(
            "insert or replace into session values (?, ?, ?, ?)",
            params![
                token,
                session.participant,
                session.expires_at.timestamp(),
                session.ends_at.timestamp()
            ],
        )?;
        Ok(())
    }

    /// The session of a token, unless it has ended.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn session(&self, token: &Hash, now: DateTime<Utc>) -> rusqlite::Result<Option<Session>> {
        self.lock()
            .query_row(
                "select participant, expires_at, ends_at from session where token_hash = ? and expires_at > ?",
                params![token, now.timestamp()],
                |row| {
                    Ok(Session {
                        participant: row.get(0)?,
                        expires_at: instant(row.get(1)?),
                        ends_at: instant(row.get(2)?),
                    })
                },
            )
            .optional()
    }

    /// Ends one session.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn end_session(&self, token: &Hash) -> rusqlite::Result<()> {
        self.lock()
            .execute("delete from session where token_hash = ?", [token])?;
        Ok(())
    }

    /// Ends every session of a participant.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn end_sessions_of(&self, participant: &str) -> rusqlite::Result<()> {
        self.lock()
            .execute("delete from session where participant = ?", [participant])?;
        Ok(())
    }
}
