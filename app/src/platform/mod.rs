//! The browser, one capability per file; nothing else in the app touches it.

pub mod audio;
pub mod clock;
pub mod crash;
pub mod document;
pub mod http;
pub mod lines;
pub mod location;
pub mod speech;
pub mod store;
pub mod timer;
