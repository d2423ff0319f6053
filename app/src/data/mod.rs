//! What pages ask for: who is signed in, the municipality's settings, and reads that show what they have at once.

mod drafts;
mod outgoing;
pub mod own_phone;
mod read;
mod reads;
mod session;
mod settings;
mod voorkeuren;

pub use drafts::{Draft, Drafts, use_drafts};
pub use outgoing::{Outgoing, use_outgoing};
pub use read::{Read, ReadState};
pub use reads::{Reads, use_reads};
pub use session::{Session, SessionState, sign_in_url, use_session};
pub use settings::{Settings, use_settings};
pub use voorkeuren::{preferred_languages, save_language};
