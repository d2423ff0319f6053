//! What pages ask for: who is signed in, the municipality's settings, and reads that show what they have at once.

mod drafts;
pub mod helping;
pub mod known;
mod list;
mod outgoing;
pub mod own_phone;
mod read;
mod reads;
mod reply;
mod session;
mod settings;
mod sharing;
mod voorkeuren;
mod watch;
mod weeks;

pub use drafts::{Asking, Draft, Drafts, use_drafts};
pub use list::List;
pub use outgoing::{Outgoing, use_outgoing};
pub use read::{Read, ReadState};
pub use reads::{Reads, use_reads};
pub use reply::Reply;
pub use session::{Session, SessionState, sign_in_url, use_session};
pub use settings::{Settings, use_settings};
pub use sharing::{NotMade, deellink_path, looks_of, make_share};
pub use voorkeuren::{preferred_languages, save_language};
pub use watch::watch;
pub use weeks::{Weeks, day_of, use_weeks};
