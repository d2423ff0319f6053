//! Handing something over: the phone's own way to share, the clipboard, and the secret that a link brought.

use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

#[wasm_bindgen]
extern "C" {
    /// Takes over the secret that `boot.js` took out of the address; empty when there is none, or it was taken before.
    #[wasm_bindgen(js_name = pipTakeSecret)]
    pub fn take_secret() -> String;
}

/// Whether the phone has its own way to share (Web Share, level 1).
pub fn can_share() -> bool {
    Reflect::has(&window().navigator(), &"share".into()).unwrap_or(false)
}

/// Lets the reader choose an app to send an address with; also when they choose none after all.
pub async fn share(url: &str) {
    let what = ShareData::new();
    what.set_url(url);
    // Who closes the list of apps has decided.
    let _ = JsFuture::from(window().navigator().share_with_data(&what)).await;
}

/// Puts a text on the clipboard; whether that worked. An old browser has none.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    if !Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false) {
        return false;
    }
    let written = navigator.clipboard().write_text(text);
    JsFuture::from(written).await.is_ok()
}

/// What the browser calls itself.
pub fn user_agent() -> String {
    window().navigator().user_agent().unwrap_or_default()
}
