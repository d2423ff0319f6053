//! Signing in: OpenID Connect, authorization code with PKCE, ending in a cookie session (*OAuth 2.0 for Browser-Based Apps*).

mod cookies;
mod oidc;
mod page;
mod provider;
mod return_path;

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;
use mijn_pip_core::contract::InvalidParam;

use crate::app::{App, SharedApp};
use crate::problem::{Refused, internal, invalid};
use crate::secret;
use crate::store::{LoginFlow, Session};

pub use cookies::{
    SESSION_COOKIE, SHARE_COOKIE, cleared_sessions, cleared_share, cookie, share as share_cookie,
};
pub use oidc::OidcProvider;
pub use page::{escape, page, style};
pub use provider::{IdentityProvider, Imitation};
pub use return_path::ReturnPath;

/// Minutes between being sent to the identity provider and coming back.
const FLOW_MINUTES: i64 = 10;

/// `GET /inloggen?terug=`: sends the person to the identity provider.
pub async fn start(
    State(app): State<SharedApp>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Refused> {
    let flow = LoginFlow {
        state: secret::random().map_err(internal)?,
        nonce: secret::random().map_err(internal)?,
        verifier: secret::random().map_err(internal)?,
        terug: return_path(&query)?.into_string(),
    };
    let cookie = secret::random().map_err(internal)?;
    let now = app.clock.now();
    app.store.forget_expired(now)?;
    let expires_at = now + TimeDelta::minutes(FLOW_MINUTES);
    app.store
        .put_login_flow(&secret::hash(&cookie), &flow, expires_at)?;
    let headers = [
        (header::LOCATION, app.provider.authorize_url(&flow)),
        (header::SET_COOKIE, cookies::login_flow(&cookie)),
    ];
    Ok((StatusCode::FOUND, headers).into_response())
}

/// `GET /inloggen/terugkeer`: the person comes back from the identity provider.
///
/// A browser shows what this answers, so it is a page, also when it did not work.
pub async fn finish(
    State(app): State<SharedApp>,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    match complete(&app, &headers, &query).await {
        Ok((session_cookie, terug)) => page::signed_in(&session_cookie, &terug),
        Err(reason) => {
            eprintln!("sign-in refused: {reason}");
            page::not_signed_in()
        }
    }
}

/// A new session of a participant; answers its cookie.
///
/// # Errors
/// When there is no randomness, or the database refuses.
pub fn begin_session(app: &App, participant: &str) -> anyhow::Result<String> {
    let token = secret::random()?;
    let session = Session::begin(participant, app.clock.now());
    app.store.put_session(&secret::hash(&token), &session)?;
    Ok(cookies::session(&token))
}

/// The relative `terug` of a query, the start of the app without one.
///
/// # Errors
/// 400 when it could lead to another site.
pub fn return_path(query: &HashMap<String, String>) -> Result<ReturnPath, Refused> {
    let terug = query.get("terug").map_or("/", String::as_str);
    ReturnPath::parse(terug).ok_or_else(|| {
        invalid(vec![InvalidParam {
            name: "terug".to_owned(),
            reason: "Geen pad van deze site: begin met precies één /.".to_owned(),
        }])
    })
}

async fn complete(
    app: &App,
    headers: &HeaderMap,
    query: &HashMap<String, String>,
) -> anyhow::Result<(String, String)> {
    let now = app.clock.now();
    let cookie = cookie(headers, cookies::LOGIN_COOKIE)
        .ok_or_else(|| anyhow::anyhow!("the login cookie is missing"))?;
    let flow = app
        .store
        .take_login_flow(&secret::hash(&cookie), now)?
        .ok_or_else(|| anyhow::anyhow!("the sign-in is unknown, used or too old"))?;
    if query.get("state") != Some(&flow.state) {
        anyhow::bail!("the state is not the one that was sent");
    }
    let code = query
        .get("code")
        .ok_or_else(|| anyhow::anyhow!("the provider sent no code: {:?}", query.get("error")))?;
    let participant = app.provider.redeem(app, code, &flow).await?;
    if app.store.participant(&participant)?.is_none() {
        anyhow::bail!("the provider named someone who is no participant");
    }
    Ok((begin_session(app, &participant)?, flow.terug))
}
