//! What participants share, and the links by which helpers connect.

use chrono::{DateTime, TimeDelta, Utc};
use mijn_pip_core::contract::Deellink;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde_json::json;

use super::{Store, instant};
use crate::pin::PinHash;
use crate::secret::Hash;

/// The most shares that are active at a time.
pub const MAX_ACTIVE: i64 = 10;

/// PIN attempts in the whole life of a link.
pub const MAX_PIN_ATTEMPTS: u8 = 5;

/// Seconds within which the same session is given again, since the answer may have been lost.
pub const AGAIN_SECONDS: i64 = 120;

/// The columns that [`share`] reads.
const COLUMNS: &str =
    "participant, id, asked, usable_until, pin_attempts, session, helper, connected_at, ended_at";

/// Not withdrawn, not over, and used or still to be used: with `:now` and `:attempts`.
const IS_ACTIVE: &str = "ended_at is null and valid_until > :now \
    and (session is not null or (usable_until > :now and pin_attempts < :attempts))";

/// A share, as it was asked for and as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// Whose.
    pub participant: String,
    /// What was asked for, without what the server sets.
    pub asked: Deellink,
    /// Until when its link can be used.
    pub usable_until: DateTime<Utc>,
    /// Attempts with a PIN so far.
    pub pin_attempts: u8,
    /// Who connected.
    pub connected: Option<Connected>,
    /// Whether the participant or the helper ended it.
    pub has_ended: bool,
}

/// The use of a link.
#[derive(Debug, Clone, PartialEq)]
pub struct Connected {
    /// The session's UUID, made by the helper's browser.
    pub session: String,
    /// What the helper called himself.
    pub naam: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// What is needed to use a link, of which only hashes are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// Of the secret.
    pub secret: Hash,
    /// Of the PIN; a QR code has none.
    pub pin: Option<PinHash>,
}

/// What became of a new share.
#[derive(Debug, Clone, PartialEq)]
pub enum NewShare {
    /// It was added.
    Added,
    /// One of its id was there already.
    Earlier(Box<Share>),
    /// There are as many as there may be.
    TooMany,
}

/// How far somebody who has the secret of a link comes.
#[derive(Debug, Clone, PartialEq)]
pub enum Attempt {
    /// Nowhere: unknown, over, used, withdrawn or worn out, and nobody learns which.
    Dead,
    /// The session's UUID is that of another share.
    Taken,
    /// It is the same session as a moment ago.
    Again(Box<Share>),
    /// A PIN was left out, which costs nothing; so many attempts are left.
    PinMissing(u8),
    /// An attempt was counted; the PIN is the one of this hash, and if it is not, so many are left.
    Counted(PinHash, u8),
    /// No PIN is needed.
    Open,
}

impl Store {
    /// Adds a share, unless there is one of its id or there are too many.
    ///
    /// # Errors
    /// When the database refuses, such as for an unknown participant.
    pub fn add_share(
        &self,
        participant: &str,
        asked: &Deellink,
        key: &Key,
        [now, usable_until]: [DateTime<Utc>; 2],
    ) -> rusqlite::Result<NewShare> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        if let Some(earlier) = of_participant(&transaction, participant, &asked.id)? {
            return Ok(NewShare::Earlier(Box::new(earlier)));
        }
        if active_count(&transaction, participant, now)? >= MAX_ACTIVE {
            return Ok(NewShare::TooMany);
        }
        transaction.execute(
            "insert into share (participant, id, asked, secret_hash, pin, made_at, usable_until, valid_until) \
             values (?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                participant,
                asked.id,
                json!(asked).to_string(),
                key.secret,
                key.pin,
                now.timestamp(),
                usable_until.timestamp(),
                asked.geldig_tot.timestamp()
            ],
        )?;
        transaction.commit()?;
        Ok(NewShare::Added)
    }

    /// A share of a participant, also one that has ended.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn share(&self, participant: &str, id: &str) -> rusqlite::Result<Option<Share>> {
        of_participant(&self.lock(), participant, id)
    }

    /// The shares of a participant that are active, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn active_shares(
        &self,
        participant: &str,
        now: DateTime<Utc>,
    ) -> rusqlite::Result<Vec<Share>> {
        let select = format!(
            "select {COLUMNS} from share where participant = :participant and {IS_ACTIVE} \
             order by made_at desc, rowid desc"
        );
        let values = rusqlite::named_params! {
            ":participant": participant, ":now": now.timestamp(), ":attempts": MAX_PIN_ATTEMPTS,
        };
        self.lock()
            .prepare(&select)?
            .query_map(values, share)?
            .collect()
    }

    /// Ends a share for good; `None` when there is none, and else whether it had not ended yet. Its log stays.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn end_share(
        &self,
        participant: &str,
        id: &str,
        now: DateTime<Utc>,
    ) -> rusqlite::Result<Option<bool>> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let Some(share) = of_participant(&transaction, participant, id)? else {
            return Ok(None);
        };
        transaction.execute(
            "update share set ended_at = coalesce(ended_at, ?) where participant = ? and id = ?",
            params![now.timestamp(), participant, id],
        )?;
        transaction.execute(
            "delete from helper_token where participant = ? and share = ?",
            [participant, id],
        )?;
        transaction.commit()?;
        Ok(Some(!share.has_ended))
    }

    /// Begins an attempt to use a link. With a PIN it is counted **before** anybody compares: of guesses that arrive at the
    /// same moment no more than [`MAX_PIN_ATTEMPTS`] are ever compared.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn attempt(
        &self,
        secret: &Hash,
        session: &str,
        has_pin: bool,
        now: DateTime<Utc>,
    ) -> rusqlite::Result<Attempt> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let attempt = attempt(&transaction, secret, session, has_pin, now)?;
        transaction.commit()?;
        Ok(attempt)
    }

    /// Uses a link up, unless somebody was first; answers whether it was used up now.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn use_link(
        &self,
        secret: &Hash,
        connected: &Connected,
        token: &Hash,
    ) -> rusqlite::Result<bool> {
        let at = connected.at.timestamp();
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let used = transaction.execute(
            "update or ignore share set session = ?1, helper = ?2, connected_at = ?3 where secret_hash = ?4 \
             and session is null and ended_at is null and usable_until > ?3 and valid_until > ?3",
            params![connected.session, connected.naam, at, secret],
        )?;
        transaction.execute(
            "insert into helper_token select ?1, participant, id from share where secret_hash = ?2 and ?3",
            params![token, secret, used == 1],
        )?;
        transaction.commit()?;
        Ok(used == 1)
    }
}

fn attempt(
    transaction: &Transaction,
    secret: &Hash,
    session: &str,
    has_pin: bool,
    now: DateTime<Utc>,
) -> rusqlite::Result<Attempt> {
    let select = format!("select {COLUMNS}, pin from share where secret_hash = ?");
    let found = transaction
        .query_row(&select, [secret], |row| Ok((share(row)?, row.get("pin")?)))
        .optional()?;
    let Some((share, pin)): Option<(Share, Option<PinHash>)> = found else {
        return Ok(Attempt::Dead);
    };
    if share.is_over(now) {
        return Ok(Attempt::Dead);
    }
    if let Some(connected) = &share.connected {
        let is_again =
            connected.session == session && now < connected.at + TimeDelta::seconds(AGAIN_SECONDS);
        return Ok(match is_again {
            true => Attempt::Again(Box::new(share)),
            false => Attempt::Dead,
        });
    }
    let left = MAX_PIN_ATTEMPTS.saturating_sub(share.pin_attempts);
    if share.usable_until <= now || left == 0 {
        return Ok(Attempt::Dead);
    }
    if is_taken(transaction, session)? {
        return Ok(Attempt::Taken);
    }
    let Some(pin) = pin else {
        return Ok(Attempt::Open);
    };
    if !has_pin {
        return Ok(Attempt::PinMissing(left));
    }
    transaction.execute(
        "update share set pin_attempts = pin_attempts + 1 where secret_hash = ?",
        [secret],
    )?;
    Ok(Attempt::Counted(pin, left - 1))
}

impl Share {
    /// Whether nobody may look through it any more, used or not.
    fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.has_ended || self.asked.geldig_tot <= now
    }

    /// The share as its participant sees it: what was asked, and what became of it.
    pub fn shown(&self) -> Deellink {
        Deellink {
            gekoppeld_aan: self.connected.as_ref().map(|helper| helper.naam.clone()),
            gekoppeld_op: self.connected.as_ref().map(|helper| helper.at),
            te_gebruiken_tot: Some(self.usable_until),
            ..self.asked.clone()
        }
    }
}

fn of_participant(
    connection: &Connection,
    participant: &str,
    id: &str,
) -> rusqlite::Result<Option<Share>> {
    let select = format!("select {COLUMNS} from share where participant = ? and id = ?");
    connection
        .query_row(&select, [participant, id], share)
        .optional()
}

fn active_count(
    connection: &Connection,
    participant: &str,
    now: DateTime<Utc>,
) -> rusqlite::Result<i64> {
    let select =
        format!("select count(*) from share where participant = :participant and {IS_ACTIVE}");
    let values = rusqlite::named_params! {
        ":participant": participant, ":now": now.timestamp(), ":attempts": MAX_PIN_ATTEMPTS,
    };
    connection.query_row(&select, values, |row| row.get(0))
}

fn is_taken(connection: &Connection, session: &str) -> rusqlite::Result<bool> {
    connection
        .prepare("select 1 from share where session = ?")?
        .exists([session])
}

/// The share of a row with [`COLUMNS`].
pub(super) fn share(row: &Row) -> rusqlite::Result<Share> {
    let session: Option<String> = row.get("session")?;
    let connected = match session {
        Some(session) => Some(Connected {
            session,
            naam: row.get("helper")?,
            at: instant(row.get("connected_at")?),
        }),
        None => None,
    };
    Ok(Share {
        participant: row.get("participant")?,
        asked: asked(row)?,
        usable_until: instant(row.get("usable_until")?),
        pin_attempts: row.get("pin_attempts")?,
        connected,
        has_ended: row.get::<_, Option<i64>>("ended_at")?.is_some(),
    })
}

fn asked(row: &Row) -> rusqlite::Result<Deellink> {
    let text: String = row.get("asked")?;
    let unreadable = |error: serde_json::Error| {
        rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
    };
    serde_json::from_str(&text).map_err(unreadable)
}
