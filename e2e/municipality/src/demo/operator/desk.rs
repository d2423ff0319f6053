//! One participant as the municipality has them before it.

use chrono::{DateTime, SubsecRound, Utc};
use serde_json::Value;

use crate::app::App;
use crate::demo::changes;
use crate::order;
use crate::problem::{Refused, not_found};
use crate::resource::{CONTACTPERSOON, Resource};
use crate::store::WriteAction;

/// A participant to read and to change things of.
pub struct Desk<'a> {
    app: &'a App,
    /// The participant's id.
    pub id: &'a str,
    /// The name to greet with.
    pub naam: String,
}

impl<'a> Desk<'a> {
    /// The desk of a participant; 404 when there is none of this id.
    pub fn of(app: &'a App, id: &'a str) -> Result<Self, Refused> {
        let (naam, _) = app.store.participant(id)?.ok_or_else(not_found)?;
        Ok(Self { app, id, naam })
    }

    /// Now, in whole seconds.
    pub fn now(&self) -> DateTime<Utc> {
        self.app.clock.now().trunc_subsecs(0)
    }

    /// The items of a list, in the order of the contract.
    pub fn items(&self, resource: Resource) -> Result<Vec<Value>, Refused> {
        let mut items = self.app.store.items(self.id, resource)?;
        order::sort(resource, &mut items);
        Ok(items)
    }

    /// One item; 404 when there is none.
    pub fn item(&self, resource: Resource, id: &str) -> Result<Value, Refused> {
        let item = self.app.store.item(self.id, resource, id)?;
        item.ok_or_else(not_found)
    }

    /// The contact person.
    pub fn contact(&self) -> Result<Value, Refused> {
        self.item(CONTACTPERSOON, CONTACTPERSOON.name)
    }

    /// Changes an item, see [`changes::change`].
    pub fn change(
        &self,
        resource: Resource,
        id: &str,
        edit: impl FnOnce(&mut Value),
    ) -> Result<(), Refused> {
        changes::change(self.app, self.id, resource, id, edit).map(drop)
    }

    /// Adds an item, see [`changes::add`].
    pub fn add(&self, resource: Resource, item: Value) -> Result<(), Refused> {
        changes::add(self.app, self.id, resource, item).map(drop)
    }

    /// What the participant wrote, oldest first.
    pub fn writes(&self) -> Result<Vec<WriteAction>, Refused> {
        Ok(self.app.store.writes_of(self.id)?)
    }
}
