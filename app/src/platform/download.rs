//! Giving the phone a file that the app made.

use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::timer;

/// So long a browser may take to fetch the file from the page, milliseconds.
const KEPT: u32 = 60_000;

/// Offers a text as a file of this name and content type; the phone opens it with the app that it has for it.
pub async fn save(name: &str, kind: &str, text: &str) {
    if let Ok(url) = offer(name, kind, text) {
        timer::wait(KEPT).await;
        let _ = Url::revoke_object_url(&url);
    }
}

fn offer(name: &str, kind: &str, text: &str) -> Result<String, JsValue> {
    let how = BlobPropertyBag::new();
    how.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &how)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Ok(url)
}
