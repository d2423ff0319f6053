//! The cookies of the API, and reading them.

use axum::http::{HeaderMap, header};

/// The session. `Strict`: no other site can make the browser send it.
pub const SESSION_COOKIE: &str = "__Host-pip";

/// The view that a helper was given; signing out takes it from this browser too.
pub const SHARE_COOKIE: &str = "__Host-pip-deel";

/// The sign-in under way. `Lax`: it must come along when the identity provider sends the person back.
pub const LOGIN_COOKIE: &str = "__Host-pip-login";

/// The session cookie, until the browser closes; how long it is good for is up to the server.
pub fn session(token: &str) -> String {
    format!("{SESSION_COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict")
}

/// Takes away everything that opens anything.
pub fn cleared_sessions() -> [String; 2] {
    [SESSION_COOKIE, SHARE_COOKIE]
        .map(|name| format!("{name}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"))
}

/// The cookie of a helper, for as many seconds as the share lasts.
pub fn share(token: &str, seconds: i64) -> String {
    format!("{SHARE_COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age={seconds}")
}

/// Takes a helper's cookie away.
pub fn cleared_share() -> String {
    share("", 0)
}

/// The cookie of a sign-in under way, for ten minutes.
pub fn login_flow(secret: &str) -> String {
    format!("{LOGIN_COOKIE}={secret}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600")
}

/// Takes the cookie of a sign-in away.
pub fn cleared_login_flow() -> String {
    format!("{LOGIN_COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
}

/// The value of a cookie of a request.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
}
