//! Every path of the contract with every method, as a helper and as a participant: what is not a helper's answers a helper as it
//! answers anybody. Paths that the contract gets later are asked too.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use municipality::store::{Shelf, Upload};
use serde_json::Value;

use crate::recordings::WEBM;
use crate::sharing::{BUDDY_LINK, FAMILY_LINK, SESSION, for_buddy, for_family, uuid};
use crate::stand_in::{Answer, StandIn, write};

/// Which group a path of a helper is for. A path that is not here fails the test: say whose it is.
const GROUPS: [(&str, Group); 9] = [
    ("/deelsessie", Group::Both),
    ("/gedeeld", Group::Both),
    ("/gedeeld/portfolio-taken/{id}", Group::Buddy),
    (
        "/gedeeld/portfolio-taken/{id}/feedback/{uuid}",
        Group::Buddy,
    ),
    ("/gedeeld/bewijsstukken/{uuid}/inhoud", Group::Buddy),
    ("/gedeeld/opnamen/{uuid}/inhoud", Group::Buddy),
    ("/gedeeld/pip", Group::Family),
    ("/gedeeld/agenda-items", Group::Family),
    ("/gedeeld/contactpersoon", Group::Family),
];

#[derive(Debug, Clone, Copy, PartialEq)]
enum Group {
    Buddy,
    Family,
    Both,
}

/// A shared piece of evidence, and one of a task that is not shared.
const PIECES: [&str; 2] = [
    "85791fcf-bb34-5e95-b50e-850abca4bb3e",
    "d9497d0a-5fb3-5485-b6ac-c7f4d4cef931",
];
/// A recording of the participant, which nobody shared.
const RECORDING: &str = "8f7e6d5c-4b3a-4291-8807-162534435281";

/// One path of the contract with real ids of the participant in it.
struct Case {
    template: String,
    path: String,
    method: Method,
    /// Whether the contract gives this operation to helpers.
    is_helpers: bool,
    /// Whether every id in it is one that is shared.
    is_shared: bool,
}

/// A stand-in with something behind every id, a taalmaatje and family.
struct World {
    stand_in: StandIn,
    samar: String,
    buddy: String,
    family: String,
}

impl World {
    async fn start() -> Self {
        let stand_in = StandIn::start();
        let samar = stand_in.sign_in("samar").await;
        stand_in.upload(&samar, RECORDING, "audio/webm", WEBM).await;
        for piece in PIECES {
            let upload = Upload {
                kind: "image/jpeg".to_owned(),
                bytes: b"a photo".to_vec(),
            };
            let store = &stand_in.app.store;
            store
                .add_upload("samar", Shelf::Evidence, piece, &upload)
                .unwrap();
        }
        Self {
            buddy: stand_in.helper(BUDDY_LINK, &for_buddy()).await,
            family: stand_in.helper(FAMILY_LINK, &for_family()).await,
            samar,
            stand_in,
        }
    }

    async fn ask(&self, case: &Case, cookie: &str) -> Answer {
        let request = write(case.method.clone(), &case.path, cookie)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from("{}"));
        // What is not built yet answers unlike its documentation; here only who gets which answer counts.
        self.stand_in.send_unchecked(request.unwrap()).await
    }

    /// Every path with every method.
    async fn cases(&self) -> Vec<Case> {
        let document = self.stand_in.app.contract.document();
        let mut cases = Vec::new();
        for (template, item) in document["paths"].as_object().unwrap() {
            for (path, is_shared) in self.filled(template).await {
                for method in ["GET", "PUT", "POST", "PATCH", "DELETE"] {
                    let security = &item[method.to_lowercase()]["security"];
                    cases.push(Case {
                        template: template.clone(),
                        path: path.clone(),
                        method: method.parse().unwrap(),
                        is_helpers: security[0]["helper"].is_array(),
                        is_shared,
                    });
                }
            }
        }
        cases
    }

    /// A path with ids of the participant, and whether those are shared.
    async fn filled(&self, template: &str) -> Vec<(String, bool)> {
        let mut paths = vec![(String::new(), true)];
        let mut before = "";
        for part in template.split('/').skip(1) {
            let values = match part.starts_with('{') {
                true => self.ids(before).await,
                false => vec![(part.to_owned(), true)],
            };
            let longer = paths.iter().flat_map(|(path, all)| {
                let joined =
                    |(value, shared): &(String, bool)| (format!("{path}/{value}"), *all && *shared);
                values.iter().map(joined).collect::<Vec<_>>()
            });
            paths = longer.collect();
            before = part;
        }
        paths
    }

    /// Real ids of what stands in a path behind this word, and whether each is shared with the taalmaatje.
    async fn ids(&self, resource: &str) -> Vec<(String, bool)> {
        let own = |ids: &[(&str, bool)]| {
            ids.iter()
                .map(|(id, shared)| ((*id).to_owned(), *shared))
                .collect()
        };
        match resource {
            "portfolio-taken" => own(&[("s-taak-2", true), ("s-taak-6", false)]),
            "bewijsstukken" => own(&[(PIECES[0], true), (PIECES[1], false)]),
            "opnamen" | "fotos" => own(&[(RECORDING, false)]),
            "deellinks" => own(&[(BUDDY_LINK, false), (FAMILY_LINK, false)]),
            "deelsessies" => own(&[(SESSION, false), (BUDDY_LINK, false)]),
            "feedback" => own(&[(&uuid(1), true)]),
            "documenten" => {
                let pip = self.stand_in.read(&self.samar, "/pip").await.json();
                own(&[(pip["beschikking"]["documentId"].as_str().unwrap(), false)])
            }
            "ontwikkelwensen" => {
                let pip = self.stand_in.read(&self.samar, "/pip").await.json();
                own(&[(
                    pip["plan"]["ontwikkelwensen"][0]["id"].as_str().unwrap(),
                    false,
                )])
            }
            list => self.listed(list).await,
        }
    }

    /// The first and the last id of a list; of what this stand-in has none of, any id.
    async fn listed(&self, resource: &str) -> Vec<(String, bool)> {
        let answer = self.stand_in.send_unchecked(
            axum::http::Request::get(format!("/api/v1/{resource}"))
                .header(header::COOKIE, &self.samar)
                .body(Body::empty())
                .unwrap(),
        );
        let answer = answer.await;
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let items = body["items"].as_array().cloned().unwrap_or_default();
        let ids = [items.first(), items.last()].map(|item| item?["id"].as_str().map(str::to_owned));
        let mut ids: Vec<_> = ids.into_iter().flatten().map(|id| (id, false)).collect();
        ids.dedup();
        if ids.is_empty() {
            ids.push((uuid(2), false));
        }
        ids
    }
}

fn said(answer: &Answer) -> (StatusCode, String) {
    (answer.status, answer.text())
}

#[tokio::test]
async fn a_helpers_cookie_opens_what_the_contract_marks_and_nothing_else() {
    let mut world = World::start().await;
    let groups = BTreeMap::from(GROUPS);
    let mut opened = BTreeMap::new();
    for case in world.cases().await {
        let anybody = world.ask(&case, "").await;
        for group in [Group::Buddy, Group::Family] {
            let cookie = match group {
                Group::Buddy => &world.buddy,
                _ => &world.family,
            };
            let answer = world.ask(&case, cookie).await;
            let what = format!(
                "{} {} as {group:?}: {}",
                case.method, case.path, answer.status
            );
            if !case.is_helpers {
                assert_eq!(said(&answer), said(&anybody), "{what}");
                continue;
            }
            assert_eq!(anybody.status, StatusCode::UNAUTHORIZED, "{what}");
            let whose = groups.get(case.template.as_str());
            let whose = *whose.unwrap_or_else(|| panic!("{} is not in GROUPS", case.template));
            let is_open = whose == Group::Both || whose == group;
            // A voice note that a helper sends is his own, whatever else has its id.
            let is_own = case.method == Method::PUT && case.path.contains("/opnamen/");
            if is_open && (case.is_shared || is_own) {
                let refusals = [
                    StatusCode::UNAUTHORIZED,
                    StatusCode::FORBIDDEN,
                    StatusCode::NOT_FOUND,
                ];
                assert!(!refusals.contains(&answer.status), "{what}");
                *opened
                    .entry((case.template.clone(), case.method.to_string()))
                    .or_insert(0) += 1;
            } else {
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{what}");
            }
            if case.method == Method::DELETE {
                // The session is over.
                world = World::start().await;
            }
        }
    }
    // All that helpers have is tried, but the voice note that is not shared.
    assert_eq!(opened.len(), GROUPS.len() + 1, "{opened:#?}");
}

#[tokio::test]
async fn a_participants_session_opens_nothing_of_a_helper() {
    let world = World::start().await;
    for case in world.cases().await {
        if case.is_helpers {
            let anybody = world.ask(&case, "").await;
            let participant = world.ask(&case, &world.samar).await;
            assert_eq!(said(&participant), said(&anybody), "{}", case.path);
        }
    }
}

#[tokio::test]
async fn both_cookies_at_once_open_what_each_opens_alone() {
    let world = World::start().await;
    let both = format!("{}; {}", world.samar, world.buddy);
    for (path, status) in [
        ("/gedeeld", StatusCode::OK),
        ("/gedeeld/portfolio-taken/s-taak-2", StatusCode::OK),
        ("/gedeeld/portfolio-taken/s-taak-6", StatusCode::NOT_FOUND),
        ("/gedeeld/pip", StatusCode::NOT_FOUND),
        ("/pip", StatusCode::OK),
    ] {
        assert_eq!(
            world.stand_in.read(&both, path).await.status,
            status,
            "{path}"
        );
    }
    let zebib = world.stand_in.sign_in("zebib").await;
    let both = format!("{zebib}; {}", world.buddy);
    let task = world
        .stand_in
        .read(&both, "/portfolio-taken/s-taak-2")
        .await;
    assert_eq!(task.status, StatusCode::NOT_FOUND);
    // The one's token is worth nothing as the other's.
    let (_, token) = world.buddy.split_once('=').unwrap();
    let swapped = format!("__Host-pip={token}");
    assert_eq!(
        world.stand_in.read(&swapped, "/pip").await.status,
        StatusCode::UNAUTHORIZED
    );
    let (_, token) = world.samar.split_once('=').unwrap();
    let swapped = format!("__Host-pip-deel={token}");
    assert_eq!(
        world.stand_in.read(&swapped, "/gedeeld").await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_made_up_cookie_of_a_helper_opens_nothing() {
    let stand_in = StandIn::start();
    for cookie in ["__Host-pip-deel=AAAA", "__Host-pip-deel="] {
        for path in ["/gedeeld", "/deelsessie", "/gedeeld/pip"] {
            let answer = stand_in.read(cookie, path).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
        }
    }
}
