//! Links and helpers to test with.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};

use crate::stand_in::{Answer, StandIn, write};

/// The share of [`for_buddy`].
pub(crate) const BUDDY_LINK: &str = "c1d2e3f4-5a6b-4c7d-8e9f-0a1b2c3d4e71";
/// The share of [`for_family`].
pub(crate) const FAMILY_LINK: &str = "c1d2e3f4-5a6b-4c7d-8e9f-0a1b2c3d4e72";
/// A session of a helper.
pub(crate) const SESSION: &str = "d4e5f6a7-8b9c-4d0e-9f1a-2b3c4d5e6f81";

/// The name of a helper's cookie.
pub(crate) const COOKIE: &str = "__Host-pip-deel";

/// Two tasks and a goal, by a link with a PIN.
pub(crate) fn for_buddy() -> Value {
    json!({
        "doelgroep": "taalmaatje", "wijze": "link", "taken": ["s-taak-1", "s-taak-2"],
        "doelId": "s-doel-werk", "geldigTot": "2027-02-20T22:59:59Z",
    })
}

/// The plan without wishes, by a QR code.
pub(crate) fn for_family() -> Value {
    json!({ "doelgroep": "familie", "wijze": "qr", "geldigTot": "2026-11-25T08:00:00Z" })
}

/// The same with other values.
pub(crate) fn with(mut body: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

/// The `n`th of any number of UUIDs.
pub(crate) fn uuid(n: usize) -> String {
    format!("0b9d1c1e-6f0a-4d3c-9a52-{n:012x}")
}

impl StandIn {
    /// Makes a share as samar does; the answer with its secret.
    pub(crate) async fn share(&self, id: &str, body: &Value) -> Value {
        let samar = self.sign_in("samar").await;
        let made = self.put(&samar, &format!("/deellinks/{id}"), body).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
        made.json()
    }

    /// Uses a link from an address of its own.
    pub(crate) async fn connect_from(&self, peer: &str, session: &str, body: &Value) -> Answer {
        self.send(connection(peer, session, body)).await
    }

    /// Uses a link.
    pub(crate) async fn connect(&self, session: &str, body: &Value) -> Answer {
        self.connect_from("192.0.2.1", session, body).await
    }

    /// Shares with a helper called Henk, who connects; his cookie.
    pub(crate) async fn helper(&self, link: &str, body: &Value) -> String {
        let made = self.share(link, body).await;
        let connected = self.connect(link, &using(&made)).await;
        assert_eq!(connected.status, StatusCode::CREATED);
        connected.cookie(COOKIE).unwrap()
    }

    /// A taalmaatje with [`for_buddy`].
    pub(crate) async fn buddy(&self) -> String {
        self.helper(BUDDY_LINK, &for_buddy()).await
    }

    /// Family with [`for_family`].
    pub(crate) async fn family(&self) -> String {
        self.helper(FAMILY_LINK, &for_family()).await
    }

    /// Lets the clock show a time.
    pub(crate) fn at(&self, time: &str) {
        self.app.clock.set(time.parse().unwrap());
    }

    /// Lets the municipality change an item or a list of samar, unchecked.
    pub(crate) async fn replace(&self, resource: &str, body: Value) {
        let path = format!("/demo/deelnemers/samar/{resource}");
        let answer = self.demo(Method::PUT, &path, body).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
    }
}

/// What Henk's browser sends to use a link.
pub(crate) fn using(made: &Value) -> Value {
    let mut body = json!({ "geheim": made["geheim"], "naam": "Henk" });
    if made["pincode"].is_string() {
        body["pincode"] = made["pincode"].clone();
    }
    body
}

/// The same with a PIN that is not the right one.
pub(crate) fn with_wrong_pin(made: &Value) -> Value {
    let wrong = match made["pincode"].as_str().unwrap() {
        "000000" => "000001",
        _ => "000000",
    };
    with(using(made), json!({ "pincode": wrong }))
}

/// The request of a helper's browser, which has no session of a participant.
pub(crate) fn connection(peer: &str, session: &str, body: &Value) -> Request<Body> {
    let peer = SocketAddr::new(peer.parse().unwrap(), 50_000);
    let mut request = write(Method::PUT, &format!("/deelsessies/{session}"), "")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_string()))
        .unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    request
}
