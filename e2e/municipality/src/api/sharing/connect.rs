//! `/deelsessies/{uuid}`: a helper uses a link, once.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, SubsecRound, Utc};
use mijn_pip_core::contract::DeelsessieAanvraag;
use serde_json::Value;
use tokio::task::spawn_blocking;

use super::peer::Peer;
use super::{name, session};
use crate::api::body::JsonBody;
use crate::api::path_uuid::PathUuid;
use crate::api::sent;
use crate::app::{App, SharedApp};
use crate::contract::Body;
use crate::pin::{self, PinHash};
use crate::problem::{Refused, conflict, internal, not_found, refuse_any, too_often, wrong_pin};
use crate::secret::{self, Hash};
use crate::signin::share_cookie;
use crate::store::{Attempt, Connected, Share};

/// `PUT /deelsessies/{uuid}`: uses a link up. Whatever is wrong with a link, the answer is the same 404.
pub async fn write(
    State(app): State<SharedApp>,
    Peer(client): Peer,
    PathUuid(uuid): PathUuid,
    JsonBody(body): JsonBody<Value>,
) -> Result<Response, Refused> {
    let now = app.clock.now();
    if let Some(seconds) = app.attempts.wait(client, now) {
        return Err(too_often(seconds));
    }
    let DeelsessieAanvraag {
        geheim,
        pincode,
        naam,
    } = read(&app, body)?;
    let wish = Wish {
        secret: secret::hash(&geheim),
        helper: Connected {
            session: uuid,
            naam,
            at: now.trunc_subsecs(0),
        },
        now,
    };
    let failed = |refusal| {
        app.attempts.failed(client, now);
        Err(refusal)
    };
    match wish.attempt(&app, pincode.is_some())? {
        Attempt::Dead => failed(not_found()),
        Attempt::Taken => Err(conflict()),
        Attempt::Again(share) => wish.again(&app, &share),
        Attempt::PinMissing(left) => Err(wrong_pin(left)),
        Attempt::Counted(kept, left) => match is_right(pincode, kept).await? {
            true => wish.grant(&app),
            false => failed(wrong_pin(left)),
        },
        Attempt::Open => wish.grant(&app),
    }
}

fn read(app: &App, mut body: Value) -> Result<DeelsessieAanvraag, Refused> {
    let mut faults: Vec<_> = name::tidy(&mut body).into_iter().collect();
    faults.extend(app.contract.faults_of_body(Body::DeelsessieAanvraag, &body));
    refuse_any(faults)?;
    sent::read(app, Body::DeelsessieAanvraag, body)
}

/// Compares beside the other requests, since it is slow on purpose.
async fn is_right(pincode: Option<String>, kept: PinHash) -> Result<bool, Refused> {
    let pin = pincode.unwrap_or_default();
    spawn_blocking(move || pin::is_right(&pin, &kept))
        .await
        .map_err(internal)?
        .map_err(internal)
}

/// Who wants to use which link.
struct Wish {
    secret: Hash,
    helper: Connected,
    now: DateTime<Utc>,
}

impl Wish {
    fn attempt(&self, app: &App, has_pin: bool) -> Result<Attempt, Refused> {
        let session = &self.helper.session;
        let attempt = app
            .store
            .attempt(&self.secret, session, has_pin, self.now)?;
        Ok(attempt)
    }

    /// 201: uses the link up. Who was overtaken by another gets the 404 of a used link, by a retry of their own the same session.
    fn grant(&self, app: &App) -> Result<Response, Refused> {
        let token = secret::random().map_err(internal)?;
        let hash = secret::hash(&token);
        if app.store.use_link(&self.secret, &self.helper, &hash)? {
            let share = app.store.share_of_token(&hash, self.now)?;
            let share = share.ok_or_else(not_found)?;
            return self.answer(app, StatusCode::CREATED, &share, &token);
        }
        match self.attempt(app, false)? {
            Attempt::Again(share) => self.again(app, &share),
            Attempt::Taken => Err(conflict()),
            _ => Err(not_found()),
        }
    }

    /// 200: the same session with one more cookie. The first cookie stays good: of two answers under way nobody knows which
    /// one the browser keeps.
    fn again(&self, app: &App, share: &Share) -> Result<Response, Refused> {
        let earlier = share.connected.as_ref();
        if earlier.is_some_and(|earlier| earlier.naam != self.helper.naam) {
            return Err(conflict());
        }
        let token = secret::random().map_err(internal)?;
        app.store.add_helper_token(share, &secret::hash(&token))?;
        self.answer(app, StatusCode::OK, share, &token)
    }

    fn answer(
        &self,
        app: &App,
        status: StatusCode,
        share: &Share,
        token: &str,
    ) -> Result<Response, Refused> {
        let seconds = (share.asked.geldig_tot - self.now).num_seconds();
        let cookie = [(header::SET_COOKIE, share_cookie(token, seconds))];
        let session = session::describe(app, share)?;
        Ok((status, cookie, Json(session)).into_response())
    }
}
