//! What the phone remembers in the open: choices such as the language, and on an own phone the opaque id of its owner.

use gloo_storage::{LocalStorage, Storage};

/// A remembered choice; `None` when there is none or the browser keeps nothing.
pub fn get(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(key).ok().flatten()
}

/// Remembers a choice; a browser that keeps nothing is no fault.
pub fn set(key: &str, value: &str) {
    let _ = LocalStorage::raw().set_item(key, value);
}

/// Forgets a choice.
pub fn remove(key: &str) {
    let _ = LocalStorage::raw().remove_item(key);
}
