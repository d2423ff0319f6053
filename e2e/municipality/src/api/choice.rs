//! `/menukaart/{id}/keuze`: the participant's choice of a part or workshop.

use axum::extract::State;
use chrono::SubsecRound;
use mijn_pip_core::contract::Keuze;
use serde_json::{Value, json};

use super::item_id::ItemId;
use super::participant::SignedIn;
use super::written::Written;
use crate::app::SharedApp;
use crate::problem::{Refused, forbidden, not_found};
use crate::resource::MENUKAART;

/// `PUT …/keuze`: takes a place; 403 when there is none.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<Written, Refused> {
    let keuze = Keuze {
        ontvangen_op: app.clock.now().trunc_subsecs(0),
    };
    let choose = |item: &mut Value| {
        if !item["keuze"].is_null() {
            return Ok(Written::replay(&participant).with(item["keuze"].clone()));
        }
        if let Some(free) = item["plaatsenVrij"].as_u64() {
            let left = free
                .checked_sub(1)
                .ok_or_else(|| forbidden("Er is geen plaats meer."))?;
            item["plaatsenVrij"] = json!(left);
        }
        item["keuze"] = json!(keuze);
        Ok::<_, Refused>(Written::created(&participant).with(item["keuze"].clone()))
    };
    app.store
        .change_item(&participant.id, MENUKAART, &id, choose)?
        .ok_or_else(not_found)
}

/// `DELETE …/keuze`: gives the place back; without a choice it changes nothing.
pub async fn delete(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<Written, Refused> {
    let leave = |item: &mut Value| {
        let chosen = item
            .as_object_mut()
            .and_then(|fields| fields.remove("keuze"));
        if let (Some(_), Some(free)) = (&chosen, item["plaatsenVrij"].as_u64()) {
            item["plaatsenVrij"] = json!(free + 1);
        }
        Ok::<_, Refused>(Written::gone(&participant, chosen.is_some()))
    };
    app.store
        .change_item(&participant.id, MENUKAART, &id, leave)?
        .ok_or_else(not_found)
}
