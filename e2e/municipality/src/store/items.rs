//! The items of a participant: reading, adding and changing them.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::Value;

use super::{Item, Store};
use crate::resource::Resource;

impl Store {
    /// Every item of a resource, in the order of its file.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn items(&self, participant: &str, resource: Resource) -> rusqlite::Result<Vec<Value>> {
        self.lock()
            .prepare(
                "select body from item where participant = ? and resource = ? order by position",
            )?
            .query_map([participant, resource.name], |row| row.get(0))?
            .collect()
    }

    /// The items of a resource of which the instant in a field, such as `begin`, is in a span of text; and those that have
    /// none. A timetable of years is then not read for a week of it.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn items_between(
        &self,
        participant: &str,
        resource: Resource,
        field: &str,
        span: [&str; 2],
    ) -> rusqlite::Result<Vec<Value>> {
        let [from, until] = span;
        self.lock()
            .prepare(
                "select body from item where participant = ?1 and resource = ?2 \
                 and coalesce(json_extract(body, '$.' || ?3) between ?4 and ?5, true) order by position",
            )?
            .query_map([participant, resource.name, field, from, until], |row| row.get(0))?
            .collect()
    }

    /// One item of a resource.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn item(
        &self,
        participant: &str,
        resource: Resource,
        id: &str,
    ) -> rusqlite::Result<Option<Value>> {
        body(&self.lock(), participant, resource, id)
    }

    /// Adds an item at the end of its resource, unless there is one of its id. Answers the body that is there now.
    ///
    /// # Errors
    /// When the database refuses, such as for an unknown participant.
    pub fn add_item(&self, participant: &str, item: &Item) -> rusqlite::Result<Added<Value>> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        if let Some(earlier) = body(&transaction, participant, item.resource, &item.id)? {
            return Ok(Added::Earlier(earlier));
        }
        let position = transaction.query_row(
            "select coalesce(max(position) + 1, 0) from item where participant = ? and resource = ?",
            [participant, item.resource.name],
            |row| row.get(0),
        )?;
        insert_item(&transaction, participant, position, item)?;
        transaction.commit()?;
        Ok(Added::New)
    }

    /// Changes an item while nobody else can; `None` when there is no such item. A refusal leaves it as it was.
    ///
    /// The store is locked meanwhile, so `change` must not ask it anything.
    ///
    /// # Errors
    /// The refusal of `change`, or when the database refuses.
    pub fn change_item<T, E: From<rusqlite::Error>>(
        &self,
        participant: &str,
        resource: Resource,
        id: &str,
        change: impl FnOnce(&mut Value) -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let Some(before) = body(&transaction, participant, resource, id)? else {
            return Ok(None);
        };
        let mut after = before.clone();
        let answer = change(&mut after)?;
        if after != before {
            let item = Item::of(resource, id.to_owned(), after);
            transaction.execute(
                "update item set versie = ?, gevoelig = ?, body = ? where participant = ? and resource = ? and id = ?",
                params![item.versie, item.gevoelig, item.body.to_string(), participant, resource.name, id],
            )?;
        }
        transaction.commit()?;
        Ok(Some(answer))
    }

    /// Takes an item away. Answers what it was; `None` when there is no such item.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn remove_item(
        &self,
        participant: &str,
        resource: Resource,
        id: &str,
    ) -> rusqlite::Result<Option<Value>> {
        self.lock()
            .query_row(
                "delete from item where participant = ? and resource = ? and id = ? returning body",
                [participant, resource.name, id],
                |row| row.get(0),
            )
            .optional()
    }

    /// Puts these items in the place of a whole resource.
    ///
    /// # Errors
    /// When the database refuses, such as for an unknown participant.
    pub fn replace_resource(
        &self,
        participant: &str,
        resource: Resource,
        items: &[Item],
    ) -> rusqlite::Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        transaction.execute(
            "delete from item where participant = ? and resource = ?",
            [participant, resource.name],
        )?;
        insert_items(&transaction, participant, items)?;
        transaction.commit()
    }
}

/// What became of something to add.
#[derive(Debug, Clone, PartialEq)]
pub enum Added<T> {
    /// It was added.
    New,
    /// This was there under its id already, and stays.
    Earlier(T),
}

/// Puts items in this order.
pub(super) fn insert_items(
    transaction: &Transaction,
    participant: &str,
    items: &[Item],
) -> rusqlite::Result<()> {
    for (position, item) in (0_i64..).zip(items) {
        insert_item(transaction, participant, position, item)?;
    }
    Ok(())
}

fn insert_item(
    transaction: &Transaction,
    participant: &str,
    position: i64,
    item: &Item,
) -> rusqlite::Result<()> {
    transaction.execute(
        "insert into item values (?, ?, ?, ?, ?, ?, ?)",
        params![
            participant,
            item.resource.name,
            item.id,
            position,
            item.versie,
            item.gevoelig,
            item.body.to_string()
        ],
    )?;
    Ok(())
}

fn body(
    connection: &Connection,
    participant: &str,
    resource: Resource,
    id: &str,
) -> rusqlite::Result<Option<Value>> {
    connection
        .query_row(
            "select body from item where participant = ? and resource = ? and id = ?",
            [participant, resource.name, id],
            |row| row.get(0),
        )
        .optional()
}
