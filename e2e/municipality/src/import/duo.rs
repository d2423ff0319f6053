//! The messages in which DUO delivers a participant's chain facts (machine-to-machine API Wi2021, 2026).
//!
//! Field names and codes are DUO's. Fields that the participant's app has no use for are not read.

use chrono::NaiveDate;
use serde::Deserialize;

/// `duo/pip.json`: the PIP as the municipality reported it.
#[derive(Debug, Deserialize)]
pub struct PipBericht {
    /// CBS code of the municipality, four digits.
    pub gemeentecode: String,
    /// The PIP.
    pub pip: Pip,
}

/// The facts of a PIP.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pip {
    /// Date of the PIP in force.
    pub dagtekening_pip: NaiveDate,
    /// The route.
    pub leerroute: Leerroute,
    /// The level; without meaning for the Z-route.
    pub niveau: PipNiveau,
    /// Whether literacy lessons are part of it.
    pub indicator_alfabetiseringsonderwijs: Alfabetisering,
}

/// The three routes.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum Leerroute {
    /// B1-route.
    B,
    /// Onderwijsroute.
    O,
    /// Z-route.
    Z,
}

/// The level of a PIP.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum PipNiveau {
    /// A2.
    A2,
    /// B1.
    B1,
}

/// Who needs literacy lessons.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum Alfabetisering {
    /// Cannot read in any script.
    A,
    /// Reads another script.
    #[serde(rename = "AA")]
    AndersAlfabeet,
    /// Does not apply.
    #[serde(rename = "NVT")]
    Nvt,
}

/// `duo/examens.json`: exams and the free attempts that are left.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExamenBericht {
    /// Every exam.
    #[serde(default)]
    pub examens: Vec<Examen>,
    /// Free attempts per part.
    #[serde(default)]
    pub gratis_pogingen_tegoed: Vec<Tegoed>,
}

/// One exam.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Examen {
    /// The day.
    pub examendatum: NaiveDate,
    /// The result; missing while it is to come.
    pub resultaat: Option<Resultaat>,
    /// Why there is none. DUO's words of blame stay here.
    pub reden_geen_resultaat: Option<RedenGeenResultaat>,
    /// The part.
    pub onderdeel: ExamenOnderdeel,
    /// The level.
    pub niveau: ExamenNiveau,
}

/// A result.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum Resultaat {
    /// Passed.
    Geslaagd,
    /// Not passed.
    Gezakt,
    /// None.
    Geen,
}

/// Why there is no result; known so that another code is refused, and used for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum RedenGeenResultaat {
    /// DUO blames the participant.
    Verwijtbaar,
    /// DUO does not.
    Nietverwijtbaar,
    /// Cancelled in time.
    Afgemeld,
    /// Did not come.
    Absent,
}

/// A part of the exam.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ExamenOnderdeel {
    /// Knowledge of Dutch society.
    Knm,
    /// Reading.
    Le,
    /// Listening.
    Lu,
    /// Writing.
    Sc,
    /// Speaking.
    Sp,
}

/// The level of an exam.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum ExamenNiveau {
    /// A2.
    A2,
    /// B1.
    B1,
    /// B2.
    B2,
}

/// Free attempts left for one part.
#[derive(Debug, Deserialize)]
pub struct Tegoed {
    /// The part.
    pub onderdeel: ExamenOnderdeel,
    /// How many.
    pub aantal: u8,
}

/// `duo/gevolgde-uren.json`: hours that schools and municipality reported.
#[derive(Debug, Deserialize)]
pub struct UrenBericht {
    /// Until when they are known, exclusive.
    #[serde(rename = "bekendTot")]
    pub bekend_tot: NaiveDate,
    /// Lessons and KNM in the route, despite its name.
    #[serde(rename = "ParticipatieAlsTaalles")]
    pub lessen: Uren,
    /// Participation of the Z-route, despite its name.
    #[serde(rename = "ParticipatieactiviteitenBredeIntake")]
    pub participatie: Uren,
    /// Lessons and KNM during the broad intake.
    #[serde(rename = "TaallesEnKnmBredeIntake")]
    pub lessen_brede_intake: Uren,
}

/// Hours.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Uren {
    /// Whole hours.
    pub uren: u32,
}

/// `duo/inburgeringstermijn.json`: the term of the law.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TermijnBericht {
    /// First day, inclusive.
    pub startdatum: NaiveDate,
    /// End, exclusive.
    pub einddatum: NaiveDate,
    /// When DUO changed it.
    pub wijzigingsdatum: Option<NaiveDate>,
    /// Why it was extended; its words stay here.
    pub verlengingsgrondcode: Option<String>,
}

/// `duo/afronding.json`: parts that were finished.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AfrondingBericht {
    /// The final talk of the MAP.
    pub datum_eindgesprek_map: Option<NaiveDate>,
    /// The signing of the PVT.
    #[serde(rename = "datumOndertekeningPvt")]
    pub datum_ondertekening_pvt: Option<NaiveDate>,
    /// The end of the Z-route.
    pub datum_afronding_zroute: Option<NaiveDate>,
}
