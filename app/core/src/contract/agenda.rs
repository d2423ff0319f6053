//! `/agenda-items`: everything with a time, from many providers in one timetable.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;
use super::sound::sound;
use super::tolerant::{Items, part};
use super::{Betrokkene, EigenWoorden, Pictogram, Reden, Tekst, Video};

code_list! {
    /// A kind of agenda item.
    AgendaSoort {
        /// Lesson.
        Les = "les",
        /// Talk.
        Gesprek = "gesprek",
        /// Exam.
        Examen = "examen",
        /// Participation: work, internship, volunteering.
        Participatie = "participatie",
        /// Workshop.
        Workshop = "workshop",
        /// Sport.
        Sport = "sport",
        /// Self-study.
        Zelfstudie = "zelfstudie",
    }
}

code_list! {
    /// Whether it takes place as planned.
    AgendaStatus {
        /// As planned.
        Gepland = "gepland",
        /// Moved: see `oorspronkelijkBegintijdstip`.
        Verplaatst = "verplaatst",
        /// Does not take place.
        Geannuleerd = "geannuleerd",
        /// Took place.
        Geweest = "geweest",
    }
}

/// A point on the map, WGS 84 degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Geo {
    /// Latitude.
    pub breedtegraad: f64,
    /// Longitude.
    pub lengtegraad: f64,
}

/// Where it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Locatie {
    /// Name of the place, with the room.
    pub naam: String,
    /// Street and number, postcode and town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adres: Option<String>,
    /// The point on the map.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub geo: Option<Geo>,
    /// Whether it is held online.
    #[serde(default)]
    pub online: bool,
    /// A photo of the door, same-origin path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ingang: Option<String>,
}

/// The interpreter at an appointment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TolkAanwezig {
    /// The language, BCP 47.
    pub taal: String,
    /// Whether one is arranged.
    pub geregeld: bool,
}

/// Childcare during an appointment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Kinderopvang {
    /// Whether the participant needs it.
    pub nodig: bool,
    /// Whether it is arranged.
    pub geregeld: bool,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waar: Option<String>,
}

code_list! {
    /// A way to travel.
    VervoerSoort {
        /// On foot.
        Lopend = "lopend",
        /// By bicycle.
        Fiets = "fiets",
        /// By bus or tram.
        Bus = "bus",
        /// By train.
        Trein = "trein",
        /// In a taxi or a volunteer's car.
        Taxi = "taxi",
    }
}

/// How to get there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Vervoer {
    /// By what.
    pub soort: VervoerSoort,
    /// Whether the transport is arranged for the participant.
    #[serde(default)]
    pub geregeld: bool,
    /// Travel time from home, minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reistijd_minuten: Option<u32>,
}

/// Something to bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Meeneemding {
    /// Its picture.
    pub pictogram: Pictogram,
    /// Its name.
    pub tekst: Tekst,
}

/// The participant's notice of not coming.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Afmelding {
    /// Why, without details of illness.
    pub reden: Reden,
    /// In own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toelichting: Option<EigenWoorden>,
    /// In own voice: `/opnamen/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opname_id: Option<String>,
    /// When the server received it; set by the server.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub ontvangen_op: Option<DateTime<Utc>>,
}

code_list! {
    /// How an activity was, asked after it took place.
    ErvaringSoort {
        /// Too easy.
        TeMakkelijk = "te_makkelijk",
        /// Good.
        Goed = "goed",
        /// Too hard.
        TeMoeilijk = "te_moeilijk",
        /// Too much.
        TeVeel = "te_veel",
    }
}

/// The participant's experience of an activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ervaring {
    /// How it was.
    pub ervaring: ErvaringSoort,
}

/// One concrete occurrence in the timetable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", remote = "Self")]
pub struct AgendaItem {
    /// Stable id of this occurrence.
    pub id: String,
    /// Version for `If-Match`.
    pub versie: u32,
    /// The series it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reeks_id: Option<String>,
    /// How often this occurrence was changed (RFC 5545 SEQUENCE).
    #[serde(default)]
    pub volgnummer: u32,
    /// What kind.
    pub soort: AgendaSoort,
    /// What it is called.
    pub titel: Tekst,
    /// Theme of the week.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub thema: Option<Tekst>,
    /// Begin, UTC.
    #[serde(with = "moment::instant")]
    pub begin: DateTime<Utc>,
    /// End, UTC.
    #[serde(with = "moment::instant")]
    pub einde: DateTime<Utc>,
    /// The zone it is shown in, `Europe/Amsterdam`.
    pub tijdzone: String,
    /// Whether it takes place as planned.
    pub status: AgendaStatus,
    /// Begin before it was moved, UTC.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub oorspronkelijk_begintijdstip: Option<DateTime<Utc>>,
    /// When it was put in a timetable that the participant knew already, UTC; missing for what was there from the start.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub toegevoegd_op: Option<DateTime<Utc>>,
    /// Where; missing for self-study and home visits.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub locatie: Option<Locatie>,
    /// Name of the place before it was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oorspronkelijke_locatie: Option<String>,
    /// Who teaches or leads.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub docent: Option<Betrokkene>,
    /// Who provides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aanbieder: Option<String>,
    /// The interpreter.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub tolk: Option<TolkAanwezig>,
    /// Whether the family is welcome.
    #[serde(default)]
    pub gezin_welkom: bool,
    /// Childcare.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub kinderopvang: Option<Kinderopvang>,
    /// How to get there.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub vervoer: Option<Vervoer>,
    /// What to bring.
    #[serde(default)]
    pub meenemen: Items<Meeneemding>,
    /// Homework for this item.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub huiswerk: Option<Tekst>,
    /// A video explanation.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub video: Option<Video>,
    /// Where to join an online item, `https:`; shown only around the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deelnamelink: Option<String>,
    /// Who comes to the participant's home.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub bezoek: Option<Betrokkene>,
    /// Whom to call when late, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telefoon: Option<String>,
    /// Compulsory or voluntary; missing when that does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verplicht: Option<bool>,
    /// Shown as "Afspraak" and never shared.
    #[serde(default)]
    pub gevoelig: bool,
    /// The participant's notice of not coming.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub afmelding: Option<Afmelding>,
    /// How it was.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub ervaring: Option<Ervaring>,
}

sound!(AgendaItem, |item| item.begin <= item.einde);
