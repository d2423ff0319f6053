//! Whether somebody can have seen a part of the screen.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};

/// Waits until a part is on the screen of a phone that is looked at.
pub async fn seen(part: &Element) {
    // The browser keeps the promise's own function, and nothing else has to be kept.
    let waiting = Promise::new(&mut |done, _| {
        let watch = Closure::<dyn Fn(Array, IntersectionObserver)>::new(
            move |entries: Array, observer: IntersectionObserver| {
                let is_seen = |entry: JsValue| {
                    entry
                        .unchecked_into::<IntersectionObserverEntry>()
                        .is_intersecting()
                };
                if entries.iter().any(is_seen) {
                    observer.disconnect();
                    let _ = done.call0(&JsValue::NULL);
                }
            },
        );
        let watch = watch.into_js_value();
        match IntersectionObserver::new(watch.unchecked_ref()) {
            Ok(observer) => observer.observe(part),
            Err(error) => drop(error),
        }
    });
    let _ = JsFuture::from(waiting).await;
}
