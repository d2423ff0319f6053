//! What the phone remembers of how people read: choices without personal data, open to who holds the phone.

use crate::platform::store;

/// The reader's language.
const OWN: &str = "pip-taal";
/// The language of who reads along.
const BESIDE: &str = "pip-taal-naast";
/// The calendar of home: there when it is shown.
const CALENDAR: &str = "pip-kalender";
/// Slow reading: there when it is chosen.
const SLOW: &str = "pip-langzaam";
/// The device voice of a language that someone heard, with the tag behind it.
const VOICE: &str = "pip-stem-";

/// The language chosen on this phone before.
pub fn own() -> Option<String> {
    store::get(OWN)
}

/// Remembers the reader's language.
pub fn set_own(tag: &str) {
    store::set(OWN, tag);
}

/// The language of who reads along, chosen before.
pub fn beside() -> Option<String> {
    store::get(BESIDE)
}

/// Remembers the language of who reads along.
pub fn set_beside(tag: &str) {
    store::set(BESIDE, tag);
}

/// Whether dates of home are shown.
pub fn home_dates() -> bool {
    store::get(CALENDAR).is_some()
}

/// Remembers whether dates of home are shown.
pub fn set_home_dates(on: bool) {
    set_switch(CALENDAR, on);
}

/// Whether reading aloud is slow.
pub fn slow() -> bool {
    store::get(SLOW).is_some()
}

/// Remembers whether reading aloud is slow.
pub fn set_slow(on: bool) {
    set_switch(SLOW, on);
}

/// The voice that someone heard speak this language, by its URI.
pub fn voice(tag: &str) -> Option<String> {
    store::get(&format!("{VOICE}{tag}"))
}

/// Remembers the voice that someone heard speak this language; none forgets it.
pub fn set_voice(tag: &str, uri: Option<&str>) {
    let key = format!("{VOICE}{tag}");
    match uri {
        Some(uri) => store::set(&key, uri),
        None => store::remove(&key),
    }
}

fn set_switch(key: &str, on: bool) {
    if on {
        store::set(key, "ja");
    } else {
        store::remove(key);
    }
}
