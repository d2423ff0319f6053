//! The screens, one file each; a page owns its whole story.

mod afspraken;
mod brief;
mod contact;
mod deel;
mod delen;
mod doel;
mod geld;
mod ik;
mod kaart;
mod kiezen;
mod leerroute;
mod lessen;
mod not_found;
mod parts;
mod plan;
mod portfolio;
mod statements;
mod taal;
mod vandaag;
mod welkom;

use afspraken::Afspraken;
use brief::Brief;
use contact::Contact;
use deel::Deel;
use delen::Delen;
use doel::Doel;
use geld::Geld;
use ik::Ik;
use kaart::Kaart;
use kiezen::Kiezen;
use leerroute::Leerroute;
use lessen::Lessen;
use portfolio::Portfolio;
use statements::{Privacy, Toegankelijkheid};
use taal::Taal;
use welkom::Welkom;

pub use not_found::NotFound;
pub use parts::{
    days, door, fetch_days, fetch_door, fetch_more, fetch_plan, fetch_share, more, plan, resume,
    share,
};
pub use plan::Plan;
pub use vandaag::Vandaag;
