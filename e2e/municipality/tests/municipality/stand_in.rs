//! A stand-in to send requests to.

use std::future::IntoFuture;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::request::Builder;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, Utc};
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::Aanbod;
use municipality::app::{App, Demo};
use municipality::attempts::Attempts;
use municipality::clock::Clock;
use municipality::contract::Contract;
use municipality::demo::Failures;
use municipality::signin::{IdentityProvider, Imitation};
use municipality::store::{Participant, Store};
use municipality::{import, router, service};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use crate::contract::{Exchange, assert_documented};

/// The time at which every stand-in starts: a Tuesday morning in the week of the demo data's anchor.
pub(crate) const NOW: &str = "2026-11-24T09:00:00Z";

/// The contract, read once for all tests.
pub(crate) fn contract() -> Arc<Contract> {
    static CONTRACT: LazyLock<Arc<Contract>> =
        LazyLock::new(|| Arc::new(Contract::load().unwrap()));
    Arc::clone(&CONTRACT)
}

/// The folder with the demo participants.
pub(crate) fn demo_data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../participants")
}

/// Reads participants as the program does at its start.
pub(crate) fn import_at(data: &Path, now: DateTime<Utc>) -> anyhow::Result<Vec<Participant>> {
    import::read_participants(data, &contract(), amsterdam_date(now))
}

/// How a stand-in differs from the usual one.
#[derive(Default)]
pub(crate) struct Setup {
    pub(crate) data: Option<PathBuf>,
    pub(crate) dist: Option<PathBuf>,
    pub(crate) offered: Option<Vec<Aanbod>>,
    pub(crate) db: Option<PathBuf>,
    pub(crate) no_demo: bool,
}

/// A running stand-in.
pub(crate) struct StandIn {
    pub(crate) app: Arc<App>,
    router: Router,
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl StandIn {
    /// With the demo participants.
    pub(crate) fn start() -> Self {
        Self::start_with(Setup::default())
    }

    pub(crate) fn start_with(setup: Setup) -> Self {
        let now = NOW.parse().unwrap();
        let data = setup.data.unwrap_or_else(demo_data);
        let db = setup.db.unwrap_or_else(|| ":memory:".into());
        let store = Store::open(&db).unwrap();
        store
            .replace_participants(&import_at(&data, now).unwrap())
            .unwrap();
        let failures = Failures::default();
        let app = Arc::new(App {
            contract: contract(),
            store,
            clock: Clock::starting_at(now),
            attempts: Attempts::default(),
            provider: IdentityProvider::Imitation(Imitation),
            dist: setup.dist.unwrap_or_default(),
            offered: setup.offered,
            demo: (!setup.no_demo).then_some(Demo { data, failures }),
        });
        let router = router(Arc::clone(&app));
        Self { app, router }
    }

    /// Sends a request, and holds the answer to the contract where there is one.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let method = request.method().clone();
        let path = request.uri().to_string();
        let answer = self.send_unchecked(request).await;
        // Where the identity provider returns to is each municipality's own business.
        if path.starts_with("/api/v1") && !path.starts_with("/api/v1/inloggen/") {
            assert_documented(
                &self.app.contract,
                &Exchange {
                    method: &method,
                    path: &path,
                    status: answer.status,
                    headers: &answer.headers,
                    body: &answer.body,
                },
            );
        }
        answer
    }

    /// Sends a request, whatever the answer.
    pub(crate) async fn send_unchecked(&self, request: Request<Body>) -> Answer {
        let response = self.respond(request).await;
        let (parts, body) = response.into_parts();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: to_bytes(body, usize::MAX).await.unwrap().into(),
        }
    }

    /// The answer with its body still unread.
    pub(crate) async fn respond(&self, request: Request<Body>) -> Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    /// Everything that comes back over a connection of its own.
    pub(crate) async fn answer_to(&self, request: &str) -> Vec<u8> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut connection = TcpStream::connect(listener.local_addr().unwrap())
            .await
            .unwrap();
        let serving =
            tokio::spawn(axum::serve(listener, service(Arc::clone(&self.app))).into_future());
        connection.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        // Reset or closed: the answer is what came before.
        let _ = connection.read_to_end(&mut answer).await;
        serving.abort();
        answer
    }

    /// Gets a path without any cookie.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    /// Signs a demo participant in; the cookie to send.
    pub(crate) async fn sign_in(&self, participant: &str) -> String {
        let answer = self.get(&format!("/demo/inloggen/{participant}")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        answer.cookie("__Host-pip").unwrap()
    }

    /// Gets a resource of the API as a signed-in participant.
    pub(crate) async fn read(&self, cookie: &str, resource: &str) -> Answer {
        let request = Request::get(format!("/api/v1{resource}")).header(header::COOKIE, cookie);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Puts JSON as a signed-in participant.
    pub(crate) async fn put(&self, cookie: &str, resource: &str, body: &Value) -> Answer {
        self.send_json(write(Method::PUT, resource, cookie), body)
            .await
    }

    /// Puts JSON with the version that was seen, as `If-Match` has it.
    pub(crate) async fn put_seen(
        &self,
        cookie: &str,
        resource: &str,
        if_match: &str,
        body: &Value,
    ) -> Answer {
        let request = write(Method::PUT, resource, cookie).header(header::IF_MATCH, if_match);
        self.send_json(request, body).await
    }

    async fn send_json(&self, request: Builder, body: &Value) -> Answer {
        let request = request.header(header::CONTENT_TYPE, "application/json; charset=utf-8");
        let body = Body::from(body.to_string());
        self.send(request.body(body).unwrap()).await
    }

    /// Sends a write without a body.
    pub(crate) async fn write(&self, method: Method, resource: &str, cookie: &str) -> Answer {
        let request = write(method, resource, cookie).body(Body::empty());
        self.send(request.unwrap()).await
    }

    /// Sends a voice note.
    pub(crate) async fn upload(
        &self,
        cookie: &str,
        uuid: &str,
        kind: &str,
        bytes: impl Into<Body>,
    ) -> Answer {
        let path = format!("/opnamen/{uuid}/inhoud");
        self.send_bytes(cookie, &path, kind, bytes.into()).await
    }

    /// Sends a photo.
    pub(crate) async fn send_photo(
        &self,
        cookie: &str,
        uuid: &str,
        kind: &str,
        bytes: impl Into<Body>,
    ) -> Answer {
        let path = format!("/fotos/{uuid}/inhoud");
        self.send_bytes(cookie, &path, kind, bytes.into()).await
    }

    /// Sends bytes to any resource.
    pub(crate) async fn send_bytes(
        &self,
        cookie: &str,
        path: &str,
        kind: &str,
        bytes: Body,
    ) -> Answer {
        let request = write(Method::PUT, path, cookie)
            .header(header::CONTENT_TYPE, kind)
            .body(bytes);
        self.send(request.unwrap()).await
    }

    /// What a participant wrote: method, resource and whether it was new.
    pub(crate) async fn writes_of(&self, participant: &str) -> Vec<(String, String, bool)> {
        let path = format!("/demo/deelnemers/{participant}/schrijfacties");
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let writes = self.get(&path).await.json();
        writes
            .as_array()
            .unwrap()
            .iter()
            .map(|write| {
                let resource = text(&write["pad"]).replacen("/api/v1", "", 1);
                (text(&write["methode"]), resource, write["nieuw"] == true)
            })
            .collect()
    }

    /// Sends a body to a demo route.
    pub(crate) async fn demo(&self, method: Method, path: &str, body: Value) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/json");
        let body = Body::from(body.to_string());
        self.send(request.body(body).unwrap()).await
    }
}

/// A write as the app sends it.
pub(crate) fn write(method: Method, resource: &str, cookie: &str) -> Builder {
    Request::builder()
        .method(method)
        .uri(format!("/api/v1{resource}"))
        .header(header::HOST, "localhost:8080")
        .header(header::ORIGIN, "http://localhost:8080")
        .header("x-pip-client", "1")
        .header(header::COOKIE, cookie)
}

impl Answer {
    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Vec<Value> {
        self.json()["items"].as_array().unwrap().clone()
    }

    /// The names of all that is wrong, sorted.
    pub(crate) fn invalid_params(&self) -> Vec<String> {
        assert_eq!(self.status, StatusCode::BAD_REQUEST);
        let problem = self.json();
        let params = problem["invalidParams"].as_array().unwrap();
        let name = |param: &Value| param["name"].as_str().unwrap().to_owned();
        let mut names: Vec<_> = params.iter().map(name).collect();
        names.sort_unstable();
        names
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// A header.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .unwrap_or_else(|| panic!("no header {name}"))
            .to_str()
            .unwrap()
    }

    /// `name=value` of a cookie that is set.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        let set = self.set_cookie(name)?;
        set.split(';').next().map(str::to_owned)
    }

    /// The whole `Set-Cookie` of a cookie.
    pub(crate) fn set_cookie(&self, name: &str) -> Option<String> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .map(|value| value.to_str().unwrap())
            .find(|value| value.starts_with(&format!("{name}=")))
            .map(str::to_owned)
    }
}
