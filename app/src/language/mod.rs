//! The reader's language: which one is active, its words, its direction, its dates.

mod active;
mod dates;
mod meta;

pub use active::{Language, code_id, load_meta, use_language};
pub use dates::{day, day_of};
pub use meta::Meta;
