//! `/pip`: the plan, from the stages before it to what comes after.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;
use super::sound::sound;
use super::tolerant::Items;
use super::{Aanbod, EigenWoorden, Part, Tekst};

code_list! {
    /// Where the participant is on the way to and through the plan.
    Fase {
        /// Still in an asylum centre.
        Azc = "azc",
        /// The broad intake.
        Intake = "intake",
        /// Diagnosis: the *leerbaarheidstoets* and the talk about it.
        Diagnose = "diagnose",
        /// Waiting, with a reason.
        Wacht = "wacht",
        /// The PIP is laid down.
        Vastgesteld = "vastgesteld",
        /// The route is finished.
        Afgerond = "afgerond",
    }
}

code_list! {
    /// A kind of station on the participant's road.
    StationSoort {
        /// Talks in the asylum centre.
        AzcGesprek = "azc_gesprek",
        /// Starting class of some weeks before the lessons.
        Opstartklas = "opstartklas",
        /// First intake.
        IntakeA = "intake_a",
        /// Second intake.
        IntakeB = "intake_b",
        /// Diagnosis.
        Diagnose = "diagnose",
        /// A route that may still change.
        VoorlopigeRoute = "voorlopige_route",
        /// Waiting for a group or a place.
        Wachten = "wachten",
        /// The PIP is laid down.
        Pip = "pip",
        /// A phase or block of the route.
        Fase = "fase",
        /// Exams.
        Examens = "examens",
        /// The final talk of the Z-route.
        Eindgesprek = "eindgesprek",
        /// Aftercare.
        Nazorg = "nazorg",
    }
}

code_list! {
    /// How far along a station, part, goal or agreement is.
    Voortgang {
        /// Not started.
        Komt = "komt",
        /// Going on now.
        Bezig = "bezig",
        /// Finished.
        Klaar = "klaar",
        /// Not needed: exempted or withdrawn.
        Vervallen = "vervallen",
    }
}

/// A station on the participant's road.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", remote = "Self")]
pub struct Station {
    /// What kind of station.
    pub soort: StationSoort,
    /// Its own name, when the kind's name does not say enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub titel: Option<Tekst>,
    /// How far along it is.
    pub voortgang: Voortgang,
    /// First day.
    #[serde(
        default,
        with = "moment::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub begin: Option<NaiveDate>,
    /// Last day, inclusive.
    #[serde(
        default,
        with = "moment::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub einde: Option<NaiveDate>,
    /// Why it takes as long as it does, for waiting above all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toelichting: Option<Tekst>,
}

sound!(Station, |station| {
    let is_named = station.soort != StationSoort::Onbekend || station.titel.is_some();
    let span = station.begin.zip(station.einde);
    is_named && span.is_none_or(|(begin, einde)| begin <= einde)
});

/// The formal decision, apart from the living plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Beschikking {
    /// The municipality's reference on the letter.
    pub kenmerk: String,
    /// Date of the letter.
    #[serde(with = "moment::date")]
    pub dagtekening: NaiveDate,
    /// What it decides, in plain words. Only the Dutch letter is valid.
    pub besluit: Tekst,
    /// Last day for an objection (six weeks, Awb 6:7).
    #[serde(with = "moment::date")]
    pub bezwaar_tot: NaiveDate,
    /// The letter as PDF: `/documenten/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_id: Option<String>,
    /// The size of that PDF, bytes: shown before a tap, since data is prepaid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_grootte: Option<u64>,
}

/// An extension of the term by DUO.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Verlenging {
    /// When DUO changed the term.
    #[serde(with = "moment::date")]
    pub wijzigingsdatum: NaiveDate,
    /// Why, in neutral words.
    pub reden: Tekst,
}

/// The three years of the law (Wi2021 art. 11), kept by DUO.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", remote = "Self")]
pub struct Inburgeringstermijn {
    /// First day, inclusive.
    #[serde(with = "moment::date")]
    pub startdatum: NaiveDate,
    /// End, **exclusive**: the last day is the day before.
    #[serde(with = "moment::date")]
    pub einddatum: NaiveDate,
    /// An extension, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verlenging: Option<Verlenging>,
}

sound!(Inburgeringstermijn, |term| term.startdatum < term.einddatum);

code_list! {
    /// The four fields of sub-goals.
    Leefgebied {
        /// Managing on one's own.
        Zelfredzaamheid = "zelfredzaamheid",
        /// Work.
        Werk = "werk",
        /// Language.
        Taal = "taal",
        /// Taking part.
        Meedoen = "meedoen",
    }
}

/// A sub-goal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Doel {
    /// Stable id.
    pub id: String,
    /// Field of life.
    pub leefgebied: Leefgebied,
    /// The goal.
    pub titel: Tekst,
    /// How far along it is.
    pub voortgang: Voortgang,
    /// Shown folded and never shared.
    #[serde(default)]
    pub gevoelig: bool,
}

/// A wish in the participant's own words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ontwikkelwens {
    /// Stable id, made by the client.
    pub id: String,
    /// The wish; missing when it was only spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tekst: Option<EigenWoorden>,
    /// The spoken wish: `/opnamen/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opname_id: Option<String>,
    /// When it was added.
    #[serde(with = "moment::date")]
    pub datum: NaiveDate,
    /// Shown folded and never shared.
    #[serde(default)]
    pub gevoelig: bool,
}

/// The living development plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// The main goal in the participant's own words, never the decision's.
    pub hoofddoel: EigenWoorden,
    /// Wishes.
    #[serde(default)]
    pub ontwikkelwensen: Items<Ontwikkelwens>,
    /// Sub-goals.
    #[serde(default)]
    pub doelen: Items<Doel>,
}

code_list! {
    /// The three routes of the law.
    LeerrouteSoort {
        /// To B1 in three years; may be scaled down to A2 per part after 600 lesson hours.
        B1Route = "b1_route",
        /// Language school towards an education, mostly under 28 years.
        Onderwijsroute = "onderwijsroute",
        /// Self-reliance route: 800 h lessons and 800 h participation, level A1, no exam.
        ZRoute = "z_route",
    }
}

code_list! {
    /// Levels of the European framework, preceded by the three of literacy.
    Niveau {
        /// Literacy A.
        AlfaA = "alfa_a",
        /// Literacy B.
        AlfaB = "alfa_b",
        /// Literacy C.
        AlfaC = "alfa_c",
        /// Before A1.
        A0 = "a0",
        /// A1.
        A1 = "a1",
        /// A2.
        A2 = "a2",
        /// B1.
        B1 = "b1",
        /// B2.
        B2 = "b2",
    }
}

/// A phase or block of the route (8+17 weeks, 4×10 weeks, 7-week themes …).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", remote = "Self")]
pub struct RouteFase {
    /// Its name.
    pub naam: Tekst,
    /// First day.
    #[serde(with = "moment::date")]
    pub begin: NaiveDate,
    /// Last day, inclusive.
    #[serde(with = "moment::date")]
    pub einde: NaiveDate,
    /// How far along it is.
    pub voortgang: Voortgang,
}

sound!(RouteFase, |fase| fase.begin <= fase.einde);

code_list! {
    /// A part of the route.
    OnderdeelSoort {
        /// Language lessons, KNM included.
        Taallessen = "taallessen",
        /// Knowledge of Dutch society.
        Knm = "knm",
        /// Module Arbeidsmarkt en Participatie: at least 40 h practice.
        Map = "map",
        /// Participatieverklaringstraject: at least 12 h, and signing.
        Pvt = "pvt",
        /// Participation hours of the Z-route.
        Participatie = "participatie",
        /// Literacy lessons.
        Alfabetisering = "alfabetisering",
        /// Language exams.
        Examens = "examens",
        /// The final talk of the Z-route.
        Eindgesprek = "eindgesprek",
        /// Internship.
        Stage = "stage",
    }
}

code_list! {
    /// An exam part, with DUO's code on the wire.
    Examenonderdeel {
        /// Knowledge of Dutch society.
        Knm = "KNM",
        /// Reading.
        Lezen = "LE",
        /// Listening.
        Luisteren = "LU",
        /// Writing.
        Schrijven = "SC",
        /// Speaking.
        Spreken = "SP",
    }
}

code_list! {
    /// A result, without blame: DUO's reasons never reach the participant.
    Uitslag {
        /// Passed.
        Geslaagd = "geslaagd",
        /// Not passed this time.
        Gezakt = "gezakt",
        /// No result, whatever the reason.
        GeenUitslag = "geen_uitslag",
    }
}

/// One exam part with its result or its date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Examen {
    /// Which part.
    pub onderdeel: Examenonderdeel,
    /// At which level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub niveau: Option<Niveau>,
    /// When it takes or took place.
    #[serde(
        default,
        with = "moment::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub examendatum: Option<NaiveDate>,
    /// The result, once there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uitslag: Option<Uitslag>,
    /// Free attempts left for this part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gratis_pogingen: Option<u8>,
}

/// Hours of absence in neutral words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UrenAfwezig {
    /// Reported, hours.
    pub afgemeld: u32,
    /// "Niet afgemeld", hours.
    pub niet_afgemeld: u32,
}

/// A part of the route with its hours and exams.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Onderdeel {
    /// Which part.
    pub soort: OnderdeelSoort,
    /// How far along it is.
    pub voortgang: Voortgang,
    /// Total hours, only where the law has one: Z-route 800 + 800, MAP 40, PVT 12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uren_vereist: Option<u32>,
    /// Hours attended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uren_gevolgd: Option<u32>,
    /// Hours of absence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uren_afwezig: Option<UrenAfwezig>,
    /// Until when the hours are known, **exclusive**.
    #[serde(
        default,
        with = "moment::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub bekend_tot: Option<NaiveDate>,
    /// When the part was finished (final talk, signing).
    #[serde(
        default,
        with = "moment::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub afgerond_op: Option<NaiveDate>,
    /// Exams of this part.
    #[serde(default)]
    pub examens: Items<Examen>,
}

/// The participant's route.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Leerroute {
    /// Which of the three.
    pub soort: LeerrouteSoort,
    /// Whether it may still change.
    #[serde(default)]
    pub voorlopig: bool,
    /// The level aimed at.
    pub doelniveau: Niveau,
    /// Phases and blocks.
    #[serde(default)]
    pub fases: Items<RouteFase>,
    /// Parts.
    #[serde(default)]
    pub onderdelen: Items<Onderdeel>,
}

/// The whole PIP of one participant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pip {
    /// Version, raised at each change.
    pub versie: u32,
    /// Further resources in which there is something for this participant, so that the plan can lead to them unasked.
    #[serde(default)]
    pub verwijzingen: Items<Aanbod>,
    /// Where the participant is.
    pub fase: Fase,
    /// The road: what came before the PIP, the PIP itself, and what comes after the phases of the route.
    #[serde(default)]
    pub voortraject: Items<Station>,
    /// Date of the first PIP; the term of three years starts the day after (Wi2021 art. 11).
    #[serde(
        default,
        with = "moment::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub dagtekening_initiele_pip: Option<NaiveDate>,
    /// Date of the PIP now in force.
    #[serde(
        default,
        with = "moment::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub dagtekening_pip: Option<NaiveDate>,
    /// The formal decision.
    #[serde(default, skip_serializing_if = "Part::is_none")]
    pub beschikking: Part<Beschikking>,
    /// The term of the law.
    #[serde(default, skip_serializing_if = "Part::is_none")]
    pub inburgeringstermijn: Part<Inburgeringstermijn>,
    /// The living plan.
    #[serde(default, skip_serializing_if = "Part::is_none")]
    pub plan: Part<Plan>,
    /// The route.
    #[serde(default, skip_serializing_if = "Part::is_none")]
    pub leerroute: Part<Leerroute>,
}
