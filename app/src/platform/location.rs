//! Where the browser is: the address, its links, its back button.

use leptos::prelude::*;
use leptos::web_sys;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// The path of the address now.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The host of this origin, without its port.
pub fn host() -> String {
    window().location().hostname().unwrap_or_default()
}

/// The scheme, host and port of this app.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// What follows `#` in the address: which part of the screen somebody came for.
pub fn fragment() -> Option<String> {
    let hash = window().location().hash().ok()?;
    hash.strip_prefix('#')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
}

/// Goes to another screen of the app without loading the page again.
pub fn push(path: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(path));
    }
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Takes what follows `#` out of the address, and out of the history.
pub fn drop_fragment() {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path()));
    }
}

/// Calls back when the reader goes back or forward.
pub fn on_back(back: impl Fn() + 'static) {
    window_event_listener(leptos::ev::popstate, move |_| back());
}

/// Calls back with path and fragment when the reader taps a link to another path of this origin; what the
/// callback takes, the browser does not load.
///
/// A link with `target`, `download` or `rel` is the browser's, and so is a tap with another button or key.
pub fn on_link(take: impl Fn(&str, &str) -> bool + 'static) {
    window_event_listener(leptos::ev::click, move |event| {
        let Some(link) = plain_link(&event) else {
            return;
        };
        // A link to where one is loads nothing: what is typed there stays.
        let is_here = link.pathname() == path() && link.hash().is_empty();
        if is_here {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        if is_here || link.pathname() != path() && take(&link.pathname(), &link.hash()) {
            event.prevent_default();
        }
    });
}

/// The link of this origin that a plain tap is on.
fn plain_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let other = event.default_prevented() || event.button() != 0;
    if other || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let on = event.target()?.dyn_into::<Element>().ok()?;
    let link = on
        .closest("a[href]:not([target], [download], [rel])")
        .ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    (link.origin() == window().location().origin().ok()?).then_some(link)
}
