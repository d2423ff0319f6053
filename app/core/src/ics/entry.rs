//! One appointment in a calendar file.

use chrono::{DateTime, Utc};

use super::lines::Lines;
use super::zone::{put_times, utc};
use crate::contract::{AgendaItem, AgendaStatus, Geo, Locatie, Tekst};
use crate::recording::key;

/// How long before the begin the phone reminds, minutes, the travel time not counted.
const REMIND_MINUTES: u32 = 60;

/// The words around an appointment, in the reader's language; a sensitive one gets [`Words::neutraal`] and nothing else.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The reader's language, BCP 47, for the texts of the item itself.
    pub taal: &'a str,
    /// What a sensitive item is called: "Afspraak".
    pub neutraal: &'a str,
    /// What stands before the things to bring: "Neem mee".
    pub meenemen: &'a str,
    /// What stands before the homework: "Huiswerk".
    pub huiswerk: &'a str,
    /// Whole lines to begin with: who teaches, whether there is an interpreter, childcare.
    pub regels: &'a [String],
}

/// One appointment as it goes into a calendar file.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    id: String,
    volgnummer: u32,
    begin: DateTime<Utc>,
    einde: DateTime<Utc>,
    titel: String,
    presence: Presence,
    /// None of a sensitive appointment.
    details: Option<Details>,
}

/// Whether the participant is there.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Presence {
    /// Yes, and is reminded so many minutes before.
    Comes(u32),
    /// The participant gave notice.
    Absent,
    /// It does not take place.
    Cancelled,
}

/// What does not stand in the file when it is sensitive.
#[derive(Debug, Clone, PartialEq)]
struct Details {
    plaats: Option<String>,
    geo: Option<Geo>,
    omschrijving: String,
}

impl Entry {
    /// The appointment with its title in the reader's language, the Dutch one beside it: "درس اللغة (Taalles)".
    pub fn of(item: &AgendaItem, words: &Words) -> Self {
        Self {
            // Ids may tell, as in `sollicitatie-1`.
            id: if item.gevoelig {
                key(&item.id)
            } else {
                item.id.clone()
            },
            volgnummer: item.volgnummer,
            begin: item.begin,
            einde: item.einde,
            titel: if item.gevoelig {
                words.neutraal.to_owned()
            } else {
                both(&item.titel, words.taal)
            },
            presence: presence(item),
            details: (!item.gevoelig).then(|| details(item, words)),
        }
    }

    /// Writes the appointment, as known at an instant, for a calendar of this host.
    pub(super) fn put(&self, lines: &mut Lines, now: DateTime<Utc>, host: &str) {
        lines.line("BEGIN:VEVENT");
        lines.text("UID", &[&self.id, "@", host].concat());
        lines.put("DTSTAMP", &utc(now));
        lines.put("SEQUENCE", &self.volgnummer.to_string());
        put_times(lines, self.begin, self.einde);
        lines.text("SUMMARY", &self.titel);
        match &self.details {
            Some(details) => details.put(lines),
            None => lines.line("CLASS:PRIVATE"),
        }
        self.put_presence(lines);
        lines.line("END:VEVENT");
    }

    fn put_presence(&self, lines: &mut Lines) {
        let cancelled = self.presence == Presence::Cancelled;
        lines.put("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
        if let Presence::Comes(minutes) = self.presence {
            lines.line("BEGIN:VALARM");
            lines.line("ACTION:DISPLAY");
            lines.text("DESCRIPTION", &self.titel);
            lines.put("TRIGGER", &before(minutes));
            lines.line("END:VALARM");
        } else {
            lines.line("TRANSP:TRANSPARENT");
        }
    }
}

impl Details {
    fn put(&self, lines: &mut Lines) {
        if let Some(plaats) = &self.plaats {
            lines.text("LOCATION", plaats);
        }
        if let Some(geo) = self.geo {
            let (north, east) = (degrees(geo.breedtegraad), degrees(geo.lengtegraad));
            lines.put("GEO", &[&north, ";", &east].concat());
        }
        if !self.omschrijving.is_empty() {
            lines.text("DESCRIPTION", &self.omschrijving);
        }
    }
}

fn presence(item: &AgendaItem) -> Presence {
    let travel = item.vervoer.as_ref().and_then(|way| way.reistijd_minuten);
    if item.status == AgendaStatus::Geannuleerd {
        Presence::Cancelled
    } else if item.afmelding.is_some() {
        Presence::Absent
    } else {
        Presence::Comes(REMIND_MINUTES.saturating_add(travel.unwrap_or(0)))
    }
}

fn details(item: &AgendaItem, words: &Words) -> Details {
    let mut regels = words.regels.to_vec();
    let bring: Vec<_> = item
        .meenemen
        .iter()
        .map(|thing| said(&thing.tekst, words.taal))
        .collect();
    if !bring.is_empty() {
        regels.push([words.meenemen, ": ", &bring.join(", ")].concat());
    }
    if let Some(huiswerk) = &item.huiswerk {
        regels.push([words.huiswerk, ": ", said(huiswerk, words.taal)].concat());
    }
    Details {
        plaats: item.locatie.as_ref().map(place),
        geo: item.locatie.as_ref().and_then(|place| place.geo),
        omschrijving: regels.join("\n"),
    }
}

/// A text in the reader's language, else in Dutch.
fn said<'a>(tekst: &'a Tekst, taal: &str) -> &'a str {
    tekst
        .lookup(taal)
        .map_or("", |found| found.vertaling.tekst.as_str())
}

/// A text with the Dutch one beside it, unless that is the same.
fn both(tekst: &Tekst, taal: &str) -> String {
    match (said(tekst, taal), tekst.nl()) {
        (own, nl) if own == nl => nl.to_owned(),
        (own, nl) => [own, " (", nl, ")"].concat(),
    }
}

fn place(locatie: &Locatie) -> String {
    match &locatie.adres {
        Some(adres) => [&locatie.naam, ", ", adres].concat(),
        None => locatie.naam.clone(),
    }
}

/// So many minutes before: `-PT1H25M`.
fn before(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("-PT{hours}H"),
        (hours, minutes) => format!("-PT{hours}H{minutes}M"),
    }
}

/// Degrees with six decimals, less than a step on the ground; in whole numbers, since writing fractions to a number of
/// decimals costs the app kilobytes.
fn degrees(degrees: f64) -> String {
    let millionths = (degrees * 1e6).round_ties_even() as i64;
    let sign = if millionths < 0 { "-" } else { "" };
    let millionths = millionths.unsigned_abs();
    format!(
        "{sign}{}.{:06}",
        millionths / 1_000_000,
        millionths % 1_000_000
    )
}
