//! The frame around every screen: bars, who may come in, and how a part waits, fails or shows.

mod asking;
mod back;
mod focus;
mod frame;
mod gate;
mod language_choice;
mod later;
mod navigation;
mod notices;
mod part;
mod photo_note;
mod region;
mod screen;
mod start;
mod tell;
mod voice_note;
mod wanted;
mod written;

pub use asking::{AskAbout, ask_about, asked_about};
pub use back::Back;
pub use focus::focus_next;
pub use frame::Frame;
pub use gate::Gate;
pub use language_choice::{LanguageChoice, Reader};
pub use later::later;
pub use navigation::{Navigation, use_navigation};
pub use notices::{Notice, Notices, use_notices};
pub use part::{show_part, show_part_or};
pub use region::{around, further_part, region};
pub use screen::Screen;
pub use start::start;
pub use tell::{Tell, Told};
pub use voice_note::VoiceNote;
pub use wanted::wanted;
pub use written::written_line;
