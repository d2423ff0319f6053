//! The browser, one capability per file; nothing else in the app touches it.

pub mod audio;
pub mod badge;
pub mod camera;
pub mod channel;
pub mod clock;
pub mod crash;
pub mod database;
pub mod document;
pub mod download;
pub mod file;
pub mod http;
pub mod lines;
pub mod maps;

pub mod location;
pub mod random;
pub mod recorder;
pub mod seen;
pub mod share;
pub mod speech;
pub mod store;
pub mod timer;
pub mod upload;
