//! The languages of who reads: words, direction, dates, and the voice that reads them aloud.

mod active;
mod aloud;
mod dates;
mod faces;
mod meta;
mod phrase;
mod remembered;
mod voice;

pub use active::{Language, load_meta, use_language};
pub use aloud::{ReadAloud, use_read_aloud};
pub use dates::{day, day_of, moment, month, weekday};
pub use faces::{Face, Faces, Note, Said};
pub use meta::Meta;
pub use phrase::{Phrase, code};
pub use remembered::own as remembered_language;
