//! The browser, one capability per file; nothing else in the app touches it.

pub mod clock;
pub mod crash;
pub mod document;
pub mod http;
pub mod location;
pub mod store;
pub mod timer;
