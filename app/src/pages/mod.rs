//! The screens, one file each; a page owns its whole story.

mod afspraken;
mod brief;
mod contact;
mod delen;
mod ik;
mod leerroute;
mod lessen;
mod not_found;
mod plan;
mod portfolio;
mod statements;
mod taal;
mod vandaag;
mod welkom;

pub use afspraken::Afspraken;
pub use brief::Brief;
pub use contact::Contact;
pub use delen::{Deel, Delen};
pub use ik::Ik;
pub use leerroute::Leerroute;
pub use lessen::Lessen;
pub use not_found::NotFound;
pub use plan::Plan;
pub use portfolio::Portfolio;
pub use statements::{Privacy, Toegankelijkheid};
pub use taal::Taal;
pub use vandaag::Vandaag;
pub use welkom::welkom;
