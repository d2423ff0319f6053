//! Who looked at what of a participant, staff and helpers.

use chrono::{DateTime, TimeDelta, Utc};
use mijn_pip_core::contract::{Code, Rol};
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use super::{Share, Store, instant};

/// Within so many minutes one helper looks at one thing once.
const ONCE_MINUTES: i64 = 60;

/// Days that a look is told.
const TOLD_DAYS: i64 = 365;

/// A look at something of a participant.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// What tells one thing from another, such as its resource and id; nobody sees it.
    pub thing: String,
    /// When.
    pub op: DateTime<Utc>,
    /// Who.
    pub naam: String,
    /// In which role.
    pub rol: Rol,
    /// What was looked at, a `Tekst`.
    pub wat: Value,
}

impl Store {
    /// Notes that a helper looked at something, once an hour.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn note_look(&self, share: &Share, look: &Look) -> rusqlite::Result<()> {
        let (participant, link) = (&share.participant, &share.asked.id);
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let hour_ago = look.op - TimeDelta::minutes(ONCE_MINUTES);
        let is_noted = transaction
            .prepare(
                "select 1 from look where participant = ? and share = ? and thing = ? and at > ?",
            )?
            .exists(params![participant, link, look.thing, hour_ago.timestamp()])?;
        if !is_noted {
            insert_look(&transaction, participant, Some(link), look)?;
        }
        transaction.commit()
    }

    /// The looks of the last year as the contract has them, newest first: all, or those through one share.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn looks(
        &self,
        participant: &str,
        share: Option<&str>,
        now: DateTime<Utc>,
    ) -> rusqlite::Result<Vec<Value>> {
        let year_ago = now - TimeDelta::days(TOLD_DAYS);
        self.lock()
            .prepare(
                "select at, naam, rol, wat from look where participant = ?1 and (?2 is null or share = ?2) \
                 and at > ?3 and at <= ?4 order by at desc, position desc",
            )?
            .query_map(
                params![participant, share, year_ago.timestamp(), now.timestamp()],
                |row| {
                    Ok(json!({
                        "op": instant(row.get(0)?),
                        "naam": row.get::<_, String>(1)?,
                        "rol": row.get::<_, String>(2)?,
                        "wat": row.get::<_, Value>(3)?,
                    }))
                },
            )?
            .collect()
    }
}

/// Puts a look into the log; staff look through no share.
pub(super) fn insert_look(
    connection: &Connection,
    participant: &str,
    share: Option<&str>,
    look: &Look,
) -> rusqlite::Result<()> {
    connection.execute(
        "insert into look (participant, share, thing, at, naam, rol, wat) values (?, ?, ?, ?, ?, ?, ?)",
        params![
            participant,
            share,
            look.thing,
            look.op.timestamp(),
            look.naam,
            look.rol.code(),
            look.wat.to_string(),
        ],
    )?;
    Ok(())
}
