//! `/ontzorgen`: which fixed costs the municipality pays, and how that winds down (Participatiewet art. 56a).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;
use super::sound::sound;
use super::tolerant::Items;
use super::{Helper, Part, Tekst, Voortgang};

code_list! {
    /// How much is taken over.
    OntzorgNiveau {
        /// Everything fixed is paid.
        Volledig = "volledig",
        /// Some of it is paid.
        Gedeeltelijk = "gedeeltelijk",
    }
}

code_list! {
    /// A kind of fixed cost.
    BetalingSoort {
        /// Rent.
        Huur = "huur",
        /// Gas and electricity.
        Energie = "energie",
        /// Water.
        Water = "water",
        /// Health insurance.
        Zorgverzekering = "zorgverzekering",
        /// Other insurance.
        Verzekering = "verzekering",
    }
}

code_list! {
    /// Where a payment or an allowance stands.
    BetalingStatus {
        /// Still to come.
        Komt = "komt",
        /// Paid.
        Betaald = "betaald",
        /// Applied for.
        Aangevraagd = "aangevraagd",
    }
}

/// One fixed cost of this month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Betaling {
    /// What kind.
    pub soort: BetalingSoort,
    /// Amount, euro cents.
    pub bedrag_cent: u32,
    /// Whether the municipality pays it.
    pub betaalt_gemeente: bool,
    /// Day it is due.
    #[serde(with = "moment::date")]
    pub vervaldatum: NaiveDate,
    /// Where it stands.
    pub status: BetalingStatus,
}

code_list! {
    /// An allowance of the tax office.
    ToeslagSoort {
        /// Rent.
        Huurtoeslag = "huurtoeslag",
        /// Health care.
        Zorgtoeslag = "zorgtoeslag",
        /// Child budget.
        KindgebondenBudget = "kindgebonden_budget",
        /// Childcare.
        Kinderopvangtoeslag = "kinderopvangtoeslag",
    }
}

/// One allowance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Toeslag {
    /// Which one.
    pub soort: ToeslagSoort,
    /// Where it stands.
    pub status: BetalingStatus,
}

code_list! {
    /// How often money comes.
    Ritme {
        /// Every week.
        Week = "week",
        /// Every month.
        Maand = "maand",
    }
}

/// The money to live on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Leefgeld {
    /// Amount, euro cents.
    pub bedrag_cent: u32,
    /// How often.
    pub ritme: Ritme,
    /// Day of the next payment.
    #[serde(with = "moment::date")]
    pub volgende: NaiveDate,
}

/// One step until the participant does it alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Afbouwstap {
    /// From which day.
    #[serde(with = "moment::date")]
    pub vanaf: NaiveDate,
    /// What changes.
    pub tekst: Tekst,
    /// How far along it is.
    pub voortgang: Voortgang,
}

/// The whole arrangement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", remote = "Self")]
pub struct Ontzorgen {
    /// How much is taken over.
    pub niveau: OntzorgNiveau,
    /// First day.
    #[serde(with = "moment::date")]
    pub startdatum: NaiveDate,
    /// Last day, inclusive.
    #[serde(with = "moment::date")]
    pub einddatum: NaiveDate,
    /// Wind-down.
    #[serde(default)]
    pub afbouw: Items<Afbouwstap>,
    /// Fixed costs of this month.
    #[serde(default)]
    pub betalingen: Items<Betaling>,
    /// Allowances.
    #[serde(default)]
    pub toeslagen: Items<Toeslag>,
    /// Money to live on.
    #[serde(default, skip_serializing_if = "Part::is_none")]
    pub leefgeld: Part<Leefgeld>,
    /// Budget coach during the arrangement.
    #[serde(default, skip_serializing_if = "Part::is_none")]
    pub coach: Part<Helper>,
    /// Whom to ask for help after the arrangement has ended.
    #[serde(default, skip_serializing_if = "Part::is_none")]
    pub hulp_daarna: Part<Helper>,
}

sound!(Ontzorgen, |ontzorgen| ontzorgen.startdatum
    <= ontzorgen.einddatum);
