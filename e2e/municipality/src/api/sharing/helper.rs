//! Who asks on the helper's side: whoever has the cookie of a share that is still open.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use mijn_pip_core::contract::DeelDoelgroep;

use crate::app::App;
use crate::problem::{Refused, not_found, signed_out};
use crate::secret;
use crate::signin::{SHARE_COOKIE, cookie};
use crate::store::Share;

/// A helper of either group. No participant is one, whatever session they have: a helper sees only what was chosen.
pub struct Helper {
    /// What was shared, and with whom.
    pub share: Share,
    /// What the helper called himself.
    pub naam: String,
}

/// A taalmaatje; for family there is nothing here.
pub struct Buddy(pub Helper);

/// Family; for a taalmaatje there is nothing here.
pub struct Family(pub Helper);

impl FromRequestParts<Arc<App>> for Helper {
    type Rejection = Refused;

    /// No cookie, a wrong one, withdrawn and over are all the same 401.
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Refused> {
        let token = cookie(&parts.headers, SHARE_COOKIE).ok_or_else(signed_out)?;
        let share = app
            .store
            .share_of_token(&secret::hash(&token), app.clock.now())?
            .ok_or_else(signed_out)?;
        let connected = share.connected.clone().ok_or_else(signed_out)?;
        Ok(Self {
            share,
            naam: connected.naam,
        })
    }
}

impl FromRequestParts<Arc<App>> for Buddy {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Refused> {
        of_group(parts, app, DeelDoelgroep::Taalmaatje)
            .await
            .map(Self)
    }
}

impl FromRequestParts<Arc<App>> for Family {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Refused> {
        of_group(parts, app, DeelDoelgroep::Familie).await.map(Self)
    }
}

async fn of_group(
    parts: &mut Parts,
    app: &Arc<App>,
    group: DeelDoelgroep,
) -> Result<Helper, Refused> {
    let helper = Helper::from_request_parts(parts, app).await?;
    if helper.share.asked.doelgroep == group {
        Ok(helper)
    } else {
        Err(not_found())
    }
}
