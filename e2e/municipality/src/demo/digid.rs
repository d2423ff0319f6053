//! The imitation sign-in page: it says in large letters that it is not DigiD.

use std::fmt::Write;

use axum::Form;
use axum::extract::{Query, State};
use axum::response::{Html, Redirect};
use chrono::TimeDelta;
use serde::Deserialize;

use crate::app::SharedApp;
use crate::problem::{Refused, internal, not_found};
use crate::secret;
use crate::signin::{escape, page};
use crate::store::IssuedCode;

/// Seconds within which a code must be redeemed.
const CODE_SECONDS: i64 = 60;

/// What the municipality asks with (RFC 6749, 4.1.1 and RFC 7636, 4.3). The answer always goes to its own callback.
#[derive(Deserialize)]
pub struct AuthorizationRequest {
    state: String,
    code_challenge: String,
}

/// The page: every demo participant is a button.
pub async fn choose(
    State(app): State<SharedApp>,
    Query(request): Query<AuthorizationRequest>,
) -> Result<Html<String>, Refused> {
    let mut buttons = String::new();
    for (id, naam) in app.store.participants()? {
        let (id, naam) = (escape(&id), escape(&naam));
        writeln!(
            buttons,
            r#"<button name="deelnemer" value="{id}"><bdi>{naam}</bdi></button>"#
        )
        .map_err(internal)?;
    }
    let (state, challenge) = (escape(&request.state), escape(&request.code_challenge));
    Ok(page(
        "Nagemaakt inloggen",
        "",
        &format!(
            r#"<div class="notice">
<h1>Nagemaakt inloggen – dit is niet DigiD</h1>
<p>Deze mensen bestaan niet. Kies wie u wilt zijn.</p>
<p lang="ar" dir="rtl"><strong>تسجيل دخول تجريبي – هذا ليس <bdi>DigiD</bdi></strong><br>هؤلاء الأشخاص غير حقيقيين. اختر من تريد أن تكون.</p>
</div>
<form method="post" action="/demo/digid">
<input type="hidden" name="state" value="{state}">
<input type="hidden" name="code_challenge" value="{challenge}">
{buttons}</form>"#
        ),
    ))
}

/// The choice, with what the municipality asked with.
#[derive(Deserialize)]
pub struct Choice {
    deelnemer: String,
    state: String,
    code_challenge: String,
}

/// Gives out a code bound to the challenge, and sends the person back with it.
pub async fn issue_code(
    State(app): State<SharedApp>,
    Form(choice): Form<Choice>,
) -> Result<Redirect, Refused> {
    app.store
        .participant(&choice.deelnemer)?
        .ok_or_else(not_found)?;
    let code = secret::random().map_err(internal)?;
    let issued = IssuedCode {
        participant: choice.deelnemer,
        challenge: choice.code_challenge,
    };
    let expires_at = app.clock.now() + TimeDelta::seconds(CODE_SECONDS);
    app.store
        .put_code(&secret::hash(&code), &issued, expires_at)?;
    let state: String = choice
        .state
        .chars()
        .filter(char::is_ascii_graphic)
        .collect();
    Ok(Redirect::to(&format!(
        "/api/v1/inloggen/terugkeer?code={code}&state={state}"
    )))
}
