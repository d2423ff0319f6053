//! The way to a place, in the map that the phone has.

use leptos::prelude::window;
use mijn_pip_core::contract::Geo;

/// An address that opens a map: `geo:` (RFC 5870) where phones know it, and a map on the web elsewhere. Nothing is asked
/// of anybody before a tap.
pub fn way_to(geo: Geo) -> String {
    let (north, east) = (geo.breedtegraad, geo.lengtegraad);
    let agent = window().navigator().user_agent().unwrap_or_default();
    if agent.contains("Android") {
        format!("geo:{north},{east}?q={north},{east}")
    } else if agent.contains("iPhone") || agent.contains("iPad") {
        format!("https://maps.apple.com/?daddr={north},{east}")
    } else {
        format!("https://www.openstreetmap.org/?mlat={north}&mlon={east}#map=17/{north}/{east}")
    }
}
