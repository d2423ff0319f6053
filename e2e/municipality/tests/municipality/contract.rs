//! Holds an answer to the contract: status, headers, content type and body must be the documented ones.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::{HeaderMap, Method, StatusCode, header};
use jsonschema::Validator;
use municipality::contract::{Contract, validator};
use serde_json::{Value, json};

use crate::stand_in::contract;

/// What was answered to what.
pub(crate) struct Exchange<'a> {
    pub(crate) method: &'a Method,
    pub(crate) path: &'a str,
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// Panics with what is wrong when an answer is not as documented.
pub(crate) fn assert_documented(contract: &Contract, exchange: &Exchange) {
    let Exchange {
        method,
        path,
        status,
        ..
    } = exchange;
    let what = format!("{method} {path} → {status}");
    let document = contract.document();
    let response = documented(document, exchange)
        .unwrap_or_else(|| panic!("{what} is not a documented answer"));
    for (name, header) in response["headers"].as_object().into_iter().flatten() {
        assert_header(
            contract,
            exchange.headers,
            name,
            resolve(document, header),
            &what,
        );
    }
    assert_eq!(exchange.headers["cache-control"], "no-store", "{what}");
    match response["content"].as_object() {
        None => assert!(exchange.body.is_empty(), "{what} has a body"),
        Some(_) if *exchange.method == Method::HEAD => {}
        Some(content) => {
            let kind = exchange.headers[header::CONTENT_TYPE].to_str().unwrap();
            let media = content
                .get(kind)
                .unwrap_or_else(|| panic!("{what} is {kind}, which is not documented"));
            if kind.ends_with("json") {
                let body = serde_json::from_slice(exchange.body).unwrap();
                assert_valid(contract, &media["schema"], &body, &what);
            }
        }
    }
}

/// The documented response for a status, with its reference followed.
fn documented<'d>(document: &'d Value, exchange: &Exchange) -> Option<&'d Value> {
    let responses = &document["components"]["responses"];
    let path = exchange.path.strip_prefix("/api/v1")?.split('?').next()?;
    let Some(item) = path_item(document, path) else {
        return (exchange.status == StatusCode::NOT_FOUND).then(|| &responses["NietGevonden"]);
    };
    let method = match exchange.method.as_str() {
        "HEAD" => "get".to_owned(),
        other => other.to_lowercase(),
    };
    match item.get(&method) {
        Some(operation) => operation["responses"]
            .get(exchange.status.as_str())
            .map(|response| resolve(document, response)),
        None => (exchange.status == StatusCode::METHOD_NOT_ALLOWED)
            .then(|| &responses["MethodeNietToegestaan"]),
    }
}

/// The path of the document that a request path is an instance of, without parameters if there is one.
fn path_item<'d>(document: &'d Value, path: &str) -> Option<&'d Value> {
    let paths = document["paths"].as_object()?;
    let is_instance = |template: &str| {
        let (parts, wanted) = (template.split('/'), path.split('/'));
        parts.clone().count() == wanted.clone().count()
            && parts
                .zip(wanted)
                .all(|(part, wanted)| part.starts_with('{') || part == wanted)
    };
    paths.get(path).or_else(|| {
        let found = paths.iter().find(|(template, _)| is_instance(template));
        found.map(|(_, item)| item)
    })
}

fn resolve<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    match value["$ref"].as_str() {
        Some(reference) => document.pointer(&reference[1..]).unwrap(),
        None => value,
    }
}

fn assert_header(contract: &Contract, headers: &HeaderMap, name: &str, header: &Value, what: &str) {
    let Some(value) = headers.get(name) else {
        assert_ne!(header["required"], true, "{what} has no header {name}");
        return;
    };
    let text = value.to_str().unwrap();
    let value = match header["schema"]["type"].as_str() {
        Some("integer") => json!(text.parse::<i64>().unwrap()),
        _ => json!(text),
    };
    assert_valid(
        contract,
        &header["schema"],
        &value,
        &format!("{what}, header {name}"),
    );
}

fn assert_valid(contract: &Contract, schema: &Value, value: &Value, what: &str) {
    let validator = cached_validator(contract, schema);
    let faults: Vec<_> = validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(
        faults.is_empty(),
        "{what} is not as documented: {faults:#?}"
    );
}

/// Making a validator takes much longer than using it.
fn cached_validator(contract: &Contract, schema: &Value) -> Arc<Validator> {
    static CACHE: Mutex<BTreeMap<String, Arc<Validator>>> = Mutex::new(BTreeMap::new());
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    let made = || Arc::new(validator(contract.document(), schema).unwrap());
    Arc::clone(cache.entry(schema.to_string()).or_insert_with(made))
}

#[test]
#[should_panic(expected = "is not as documented")]
fn notices_a_body_that_is_not_as_documented() {
    let headers = HeaderMap::from_iter([
        ("api-version".parse().unwrap(), "1.0.0".parse().unwrap()),
        (header::CACHE_CONTROL, "no-store".parse().unwrap()),
        (header::ETAG, "\"a\"".parse().unwrap()),
        (header::CONTENT_TYPE, "application/json".parse().unwrap()),
    ]);
    let exchange = Exchange {
        method: &Method::GET,
        path: "/api/v1/pip",
        status: StatusCode::OK,
        headers: &headers,
        body: br#"{"versie": 1, "fase": "ergens"}"#,
    };
    assert_documented(&contract(), &exchange);
}

#[test]
#[should_panic(expected = "is not a documented answer")]
fn notices_a_status_that_is_not_documented() {
    let exchange = Exchange {
        method: &Method::GET,
        path: "/api/v1/pip",
        status: StatusCode::IM_A_TEAPOT,
        headers: &HeaderMap::new(),
        body: b"",
    };
    assert_documented(&contract(), &exchange);
}
