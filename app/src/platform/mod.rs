//! The browser, one capability per file; nothing else in the app touches it.

pub mod audio;
pub mod channel;
pub mod clock;
pub mod crash;
pub mod database;
pub mod document;
pub mod http;
pub mod lines;
pub mod location;
pub mod random;
pub mod recorder;
pub mod speech;
pub mod store;
pub mod timer;
