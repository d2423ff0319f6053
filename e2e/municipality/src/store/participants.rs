//! The participants and their resources, as JSON of the contract.

use rusqlite::{OptionalExtension, Transaction, params};
use serde_json::Value;

use super::items::insert_items;
use super::looks::insert_look;
use super::{Look, Store};
use crate::resource::Resource;

/// One item of a list, or the body of a singular resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The resource it is of.
    pub resource: Resource,
    /// Its id; the resource's own name for a singular resource.
    pub id: String,
    /// Version for `If-Match`.
    pub versie: u32,
    /// Left out of every share.
    pub gevoelig: bool,
    /// The body on the wire.
    pub body: Value,
}

impl Item {
    /// An item with the version and the sensitivity that its body tells.
    pub fn of(resource: Resource, id: String, body: Value) -> Self {
        let versie = body.get("versie").and_then(Value::as_u64);
        let gevoelig = body.get("gevoelig").and_then(Value::as_bool);
        Self {
            resource,
            id,
            versie: versie
                .and_then(|versie| versie.try_into().ok())
                .unwrap_or(1),
            gevoelig: gevoelig.unwrap_or(false),
            body,
        }
    }
}

/// A PDF of a participant.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Stable id.
    pub id: String,
    /// The name under which it is saved.
    pub bestandsnaam: String,
    /// Its bytes.
    pub pdf: Vec<u8>,
}

/// A participant with everything the API can tell about them.
#[derive(Debug, Clone, PartialEq)]
pub struct Participant {
    /// Opaque id: the name of the folder.
    pub id: String,
    /// The name to greet with.
    pub weergavenaam: String,
    /// The group under the law, as on the wire.
    pub groep: String,
    /// All resources, in the order of their files.
    pub items: Vec<Item>,
    /// The documents.
    pub documents: Vec<Document>,
    /// What staff looked at.
    pub looks: Vec<Look>,
}

impl Store {
    /// Puts these participants in the place of all others, or changes nothing.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn replace_participants(&self, participants: &[Participant]) -> rusqlite::Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        transaction.execute("delete from participant", [])?;
        for participant in participants {
            insert(&transaction, participant)?;
        }
        transaction.commit()
    }

    /// Id and name of every participant, by id.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn participants(&self) -> rusqlite::Result<Vec<(String, String)>> {
        self.lock()
            .prepare("select id, weergavenaam from participant order by id")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    }

    /// Name and group of one participant.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn participant(&self, id: &str) -> rusqlite::Result<Option<(String, String)>> {
        self.lock()
            .query_row(
                "select weergavenaam, groep from participant where id = ?",
                [id],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()
    }

    /// A document of a participant.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn document(&self, participant: &str, id: &str) -> rusqlite::Result<Option<Document>> {
        self.lock()
            .query_row(
                "select id, bestandsnaam, pdf from document where participant = ? and id = ?",
                [participant, id],
                |row| {
                    Ok(Document {
                        id: row.get(0)?,
                        bestandsnaam: row.get(1)?,
                        pdf: row.get(2)?,
                    })
                },
            )
            .optional()
    }
}

fn insert(transaction: &Transaction, participant: &Participant) -> rusqlite::Result<()> {
    transaction.execute(
        "insert into participant values (?, ?, ?)",
        [
            &participant.id,
            &participant.weergavenaam,
            &participant.groep,
        ],
    )?;
    insert_items(transaction, &participant.id, &participant.items)?;
    for document in &participant.documents {
        transaction.execute(
            "insert into document values (?, ?, ?, ?)",
            params![
                participant.id,
                document.id,
                document.bestandsnaam,
                document.pdf
            ],
        )?;
    }
    for look in &participant.looks {
        insert_look(transaction, &participant.id, None, look)?;
    }
    Ok(())
}
