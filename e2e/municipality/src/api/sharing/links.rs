//! `/deellinks`: what the participant shares.

use axum::Json;
use axum::extract::State;
use chrono::SubsecRound;
use mijn_pip_core::contract::{DeelWijze, Deellink};
use serde_json::{Value, json};
use tokio::task::spawn_blocking;

use super::rules;
use crate::api::body::JsonBody;
use crate::api::participant::SignedIn;
use crate::api::path_uuid::PathUuid;
use crate::api::sent;
use crate::api::written::Written;
use crate::app::SharedApp;
use crate::contract::Body;
use crate::pin;
use crate::problem::{Refused, TOO_MANY_SHARES, conflict, internal, not_found, refuse, refuse_any};
use crate::secret;
use crate::store::{Key, NewShare, Share};

/// What the server sets, and ignores in requests.
const READ_ONLY: [&str; 5] = [
    "geheim",
    "pincode",
    "gekoppeldAan",
    "gekoppeldOp",
    "teGebruikenTot",
];

/// `GET /deellinks`: what is active now.
pub async fn list(
    State(app): State<SharedApp>,
    participant: SignedIn,
) -> Result<Json<Value>, Refused> {
    let shares = app.store.active_shares(&participant.id, app.clock.now())?;
    let items: Vec<_> = shares.iter().map(Share::shown).collect();
    Ok(Json(json!({ "items": items })))
}

/// `PUT /deellinks/{uuid}`: shares. The secret and the PIN are in this one answer.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
    JsonBody(mut body): JsonBody<Value>,
) -> Result<Written, Refused> {
    if let Some(fields) = body.as_object_mut() {
        fields.retain(|name, _| !READ_ONLY.contains(&name.as_str()));
    }
    let mut asked: Deellink = sent::read_new(&app, Body::Deellink, &uuid, body)?;
    asked.geldig_tot = asked.geldig_tot.trunc_subsecs(0);
    if let Some(earlier) = app.store.share(&participant.id, &uuid)? {
        return replay(&participant, &asked, &earlier);
    }
    let now = app.clock.now().trunc_subsecs(0);
    refuse_any(rules::faults(&app, &participant.id, &asked, now)?)?;
    let (new, key) = new_link(asked.clone()).await.map_err(internal)?;
    let usable_until = now + rules::usable_for(asked.wijze);
    match app
        .store
        .add_share(&participant.id, &asked, &key, [now, usable_until])?
    {
        NewShare::Added => Ok(Written::created(&participant).with(json!(Deellink {
            te_gebruiken_tot: Some(usable_until),
            ..new
        }))),
        NewShare::Earlier(earlier) => replay(&participant, &asked, &earlier),
        NewShare::TooMany => Err(refuse(TOO_MANY_SHARES, "Er zijn al tien deellinks actief.")),
    }
}

/// `DELETE /deellinks/{uuid}`: the helper's next request is refused. What he wrote and saw stays.
pub async fn withdraw(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
) -> Result<Written, Refused> {
    let now = app.clock.now();
    let ended_now = app.store.end_share(&participant.id, &uuid, now)?;
    let ended_now = ended_now.ok_or_else(not_found)?;
    Ok(Written::gone(&participant, ended_now))
}

/// The same share again, without the secret and the PIN, which nobody knows any more.
fn replay(by: &SignedIn, asked: &Deellink, earlier: &Share) -> Result<Written, Refused> {
    if *asked == earlier.asked {
        Ok(Written::replay(by).with(json!(earlier.shown())))
    } else {
        Err(conflict())
    }
}

/// A share with its secret, and its PIN when it is sent; and what is kept of them.
async fn new_link(asked: Deellink) -> anyhow::Result<(Deellink, Key)> {
    let geheim = secret::random()?;
    let pincode = match asked.wijze {
        DeelWijze::Link => Some(pin::random()?),
        _ => None,
    };
    let slow = pincode.clone();
    let key = Key {
        secret: secret::hash(&geheim),
        pin: spawn_blocking(move || slow.map(|pin| pin::hash(&pin)).transpose()).await??,
    };
    let new = Deellink {
        geheim: Some(geheim),
        pincode,
        ..asked
    };
    Ok((new, key))
}
