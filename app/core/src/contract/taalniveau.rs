//! `/taalniveaus`: the level per language skill.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Niveau;
use super::code::code_list;
use super::moment;

code_list! {
    /// The five skills of the European Language Portfolio.
    Vaardigheid {
        /// Listening.
        Luisteren = "luisteren",
        /// Reading.
        Lezen = "lezen",
        /// Conversation.
        Gesprekken = "gesprekken",
        /// Speaking.
        Spreken = "spreken",
        /// Writing.
        Schrijven = "schrijven",
    }
}

code_list! {
    /// Who says so.
    NiveauBron {
        /// The teacher.
        Docent = "docent",
        /// A test.
        Toets = "toets",
        /// The participant.
        Zelf = "zelf",
    }
}

/// A level of one skill at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Taalniveau {
    /// Stable id; made by the client for an own view.
    pub id: String,
    /// Which skill.
    pub vaardigheid: Vaardigheid,
    /// The level.
    pub niveau: Niveau,
    /// The level aimed at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doelniveau: Option<Niveau>,
    /// Who says so.
    pub bron: NiveauBron,
    /// When.
    #[serde(with = "moment::date")]
    pub vastgesteld_op: NaiveDate,
}
