//! Handing something over: the phone's own way to share, the clipboard, and the secret that a link brought.
//!
//! The browser's functions are looked up by their names: an old browser lacks some of them, and the app, which every screen
//! pays for, need not name each.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Takes over the secret that `boot.js` took out of the address; none when there is none, or it was taken before.
pub fn take_secret() -> Option<String> {
    let secret = call(&window(), "pipTakeSecret", &JsValue::NULL)?.as_string()?;
    (!secret.is_empty()).then_some(secret)
}

/// Whether the phone has its own way to share (Web Share, level 1).
pub fn can_share() -> bool {
    property(&window().navigator(), "share").is_some()
}

/// Lets the reader choose an app to send an address with; also when they choose none after all.
pub async fn share(url: &str) {
    let what = Object::new();
    if Reflect::set(&what, &"url".into(), &url.into()).is_ok() {
        // Who closes the list of apps has decided.
        ended(call(&window().navigator(), "share", &what)).await;
    }
}

/// Puts a text on the clipboard; whether that worked.
pub async fn copy(text: &str) -> bool {
    match property(&window().navigator(), "clipboard") {
        Some(clipboard) => ended(call(&clipboard, "writeText", &text.into())).await,
        None => false,
    }
}

/// What the browser calls itself.
pub fn user_agent() -> String {
    let name = property(&window().navigator(), "userAgent");
    name.and_then(|name| name.as_string()).unwrap_or_default()
}

/// A property that is there.
fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(of, &name.into()).ok();
    value.filter(JsValue::is_truthy)
}

/// What a function of an object gives; none when it fails or is not there.
fn call(of: &JsValue, name: &str, with: &JsValue) -> Option<JsValue> {
    let function: Function = property(of, name)?.unchecked_into();
    function.call1(of, with).ok()
}

/// Whether what was promised came about.
async fn ended(promise: Option<JsValue>) -> bool {
    match promise {
        Some(promise) => {
            let promise: Promise = promise.unchecked_into();
            JsFuture::from(promise).await.is_ok()
        }
        None => false,
    }
}
