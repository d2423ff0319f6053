//! The way to a place, in the map that the phone has.

use leptos::prelude::window;
use mijn_pip_core::contract::Geo;

/// An address that opens a map: `geo:` (RFC 5870) where phones know it, and a map on the web elsewhere. Nothing is asked
/// of anybody before a tap.
pub fn way_to(geo: Geo) -> String {
    let (north, east) = (geo.breedtegraad, geo.lengtegraad);
    // Asked of the browser: searching in a text costs the app a kilobyte.
    let agent = js_sys::JsString::from(window().navigator().user_agent().unwrap_or_default());
    let is = |phone: &str| agent.includes(phone, 0);
    if is("Android") {
        format!("geo:{north},{east}?q={north},{east}")
    } else if is("iPhone") || is("iPad") {
        format!("https://maps.apple.com/?daddr={north},{east}")
    } else {
        format!("https://www.openstreetmap.org/?mlat={north}&mlon={east}#map=17/{north}/{east}")
    }
}
