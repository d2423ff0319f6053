//! Sign-ins under way: each can be taken once, within its time.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use super::Store;
use crate::secret::Hash;

/// What the server remembers between sending someone to the identity provider and their return.
#[derive(Debug, Clone, PartialEq)]
pub struct LoginFlow {
    /// Must come back unchanged (RFC 6749, 10.12).
    pub state: String,
    /// Must stand in the ID token.
    pub nonce: String,
    /// PKCE: proves that who redeems the code is who asked for it (RFC 7636).
    pub verifier: String,
    /// Where in the app the person goes afterwards.
    pub terug: String,
}

/// What the imitation provider remembers of a code it gave out.
#[derive(Debug, Clone, PartialEq)]
pub struct IssuedCode {
    /// Who signed in.
    pub participant: String,
    /// The PKCE challenge the code is bound to.
    pub challenge: String,
}

impl Store {
    /// Keeps a sign-in until it is taken or too old.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_login_flow(
        &self,
        cookie: &Hash,
        flow: &LoginFlow,
        expires_at: DateTime<Utc>,
    ) -> rusqlite::Result<()> {
        self.lock().execute(
            "insert into login_flow values (?, ?, ?, ?, ?, ?)",
            params![
                cookie,
                flow.state,
                flow.nonce,
                flow.verifier,
                flow.terug,
                expires_at.timestamp()
            ],
        )?;
        Ok(())
    }

    /// Takes a sign-in: nobody can take it again.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn take_login_flow(
        &self,
        cookie: &Hash,
        now: DateTime<Utc>,
    ) -> rusqlite::Result<Option<LoginFlow>> {
        let taken = self
            .lock()
            .query_row(
                "delete from login_flow where cookie_hash = ? returning state, nonce, verifier, terug, expires_at > ?",
                params![cookie, now.timestamp()],
                |row| {
                    let flow = LoginFlow {
                        state: row.get(0)?,
                        nonce: row.get(1)?,
                        verifier: row.get(2)?,
                        terug: row.get(3)?,
                    };
                    Ok((flow, row.get::<_, bool>(4)?))
                },
            )
            .optional()?;
        Ok(taken.and_then(|(flow, in_time)| in_time.then_some(flow)))
    }

    /// Forgets every session, sign-in and code whose time is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn forget_expired(&self, now: DateTime<Utc>) -> rusqlite::Result<()> {
        let connection = self.lock();
        for table in ["session", "login_flow", "issued_code"] {
            let delete = format!("delete from {table} where expires_at <= ?");
            connection.execute(&delete, [now.timestamp()])?;
        }
        Ok(())
    }

    /// Keeps a code of the imitation provider.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_code(
        &self,
        code: &Hash,
        issued: &IssuedCode,
        expires_at: DateTime<Utc>,
    ) -> rusqlite::Result<()> {
        self.lock().execute(
            "insert into issued_code values (?, ?, ?, ?)",
            params![
                code,
                issued.participant,
                issued.challenge,
                expires_at.timestamp()
            ],
        )?;
        Ok(())
    }

    /// Takes a code of the imitation provider: nobody can take it again.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn take_code(
        &self,
        code: &Hash,
        now: DateTime<Utc>,
    ) -> rusqlite::Result<Option<IssuedCode>> {
        let taken = self
            .lock()
            .query_row(
                "delete from issued_code where code_hash = ? returning participant, challenge, expires_at > ?",
                params![code, now.timestamp()],
                |row| {
                    let issued = IssuedCode {
                        participant: row.get(0)?,
                        challenge: row.get(1)?,
                    };
                    Ok((issued, row.get::<_, bool>(2)?))
                },
            )
            .optional()?;
        Ok(taken.and_then(|(issued, in_time)| in_time.then_some(issued)))
    }
}
