//! The wire types of `openapi.yaml`, one file per resource.
//!
//! Reading is forward compatible: unknown fields are ignored, unknown codes become `Onbekend`, an
//! unreadable item of a list or an unreadable optional part is left out and never hides the rest. A
//! value whose fields contradict each other, as an end before its begin, is unreadable too.
//! Field names on the wire are camelCase, dates are `YYYY-MM-DD`, instants are UTC with `Z`.

mod agenda;
mod begeleidingsafspraak;
mod bericht;
mod code;
mod config;
mod contactpersoon;
mod deellink;
mod foto;
mod inzage;
mod menukaart;
mod moment;
mod ontzorgen;
mod opname;
mod part;
mod pip;
mod portfolio;
mod problem;
mod push;
mod sessie;
mod sound;
mod taalniveau;
mod tekst;
mod tolerant;
mod verhaal;
mod voorkeuren;
mod zelfstudie;

pub use agenda::*;
pub use begeleidingsafspraak::*;
pub use bericht::*;
pub use code::Code;
pub use config::*;
pub use contactpersoon::*;
pub use deellink::*;
pub use foto::*;
pub use inzage::*;
pub use menukaart::*;
pub use ontzorgen::*;
pub use opname::*;
pub use part::Part;
pub use pip::*;
pub use portfolio::*;
pub use problem::*;
pub use push::*;
pub use sessie::*;
pub use taalniveau::*;
pub use tekst::*;
pub use tolerant::{Items, Lijst};
pub use verhaal::*;
pub use voorkeuren::*;
pub use zelfstudie::*;
