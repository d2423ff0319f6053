//! A calendar file for the phone's own calendar (RFC 5545).
//!
//! * No `METHOD`: the file is a picture of the timetable, not an invitation (§3.7.2), and what is published by `METHOD`
//!   would need an organizer with an address (RFC 5546 §3.2.1).
//! * `UID` is the id of the item with the host (of a sensitive one a hash of it, since ids may tell), `SEQUENCE` its number of changes: the next file changes what stands
//!   there, also when the item moved or was cancelled.
//! * The phone reminds an hour before, plus the travel time when it is known. It does not remind of what is cancelled or
//!   what the participant gave notice for; such an item leaves the time free.
//! * A sensitive item has a neutral title, its times, and nothing else.
//! * The link of an online item is left out: it works only around its time.
//!
//! Written by ourselves. The crate `icalendar` (0.17.17, MIT or Apache-2.0, well kept) was tried first. It has no way to
//! write a time zone without its parser, leaves a carriage return in a text as it is, which may pass for a new line, and
//! folds by a mix of characters and octets. It also turns on chrono's `clock` for the whole app, and brings nom, iso8601
//! and uuid.

mod entry;
mod lines;
mod zone;

pub use entry::{Entry, Words};

use chrono::{DateTime, Utc};

use lines::Lines;

/// The calendar file (`text/calendar`, UTF-8) with these appointments, made at an instant on this host.
pub fn calendar(entries: &[Entry], now: DateTime<Utc>, host: &str) -> String {
    let mut lines = Lines::default();
    lines.line("BEGIN:VCALENDAR");
    lines.line("VERSION:2.0");
    lines.line("PRODID:-//Mijn PIP//Mijn PIP//NL");
    lines.line("CALSCALE:GREGORIAN");
    zone::put_zone(&mut lines);
    for entry in entries {
        entry.put(&mut lines, now, host);
    }
    lines.line("END:VCALENDAR");
    lines.into_text()
}

#[cfg(test)]
mod tests {
    use super::lines::reading::{unescaped, unfolded};
    use super::*;
    use crate::contract::{AgendaItem, AgendaStatus, Geo, Locatie};
    use crate::json;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    const HOST: &str = "pip.example.nl";

    fn now() -> DateTime<Utc> {
        "2026-11-24T08:00:00Z".parse().unwrap()
    }

    fn both(nl: &str, ar: &str) -> Value {
        json!({"nl": {"tekst": nl, "herkomst": "mens"}, "ar": {"tekst": ar, "herkomst": "nagekeken"}})
    }

    /// A lesson with all that goes into a file, and what does not.
    fn lesson() -> AgendaItem {
        let schrift = json!({"pictogram": {"set": "mijn-pip", "id": "book"}, "tekst": both("Schrift", "دفتر")});
        let pen =
            json!({"pictogram": {"set": "mijn-pip", "id": "pen"}, "tekst": both("Pen", "قلم")});
        json::read_tree(&json!({
            "id": "les-1", "versie": 4, "volgnummer": 2, "soort": "les", "status": "verplaatst",
            "titel": both("Taalles", "درس اللغة"), "tijdzone": "Europe/Amsterdam",
            "begin": "2026-11-25T08:30:00Z", "einde": "2026-11-25T11:00:00Z",
            "locatie": {"naam": "Buurthuis, zaal 2", "adres": "Dorpsstraat 1, 1234 AB Ons Dorp",
                "geo": {"breedtegraad": 52.3702157, "lengtegraad": -0.5}},
            "vervoer": {"soort": "bus", "reistijdMinuten": 25}, "meenemen": [schrift, pen],
            "huiswerk": both("Les 4; bladzijde 12", "الدرس 4"), "deelnamelink": "https://les.example.nl/geheim",
        }))
        .unwrap()
    }

    fn words(taal: &str) -> Words<'_> {
        Words {
            taal,
            neutraal: "Afspraak",
            meenemen: "Neem mee",
            huiswerk: "Huiswerk",
            regels: &[],
        }
    }

    fn file_in(taal: &str, item: &AgendaItem) -> String {
        let words = Words {
            regels: &["Docent: Ineke".to_owned()],
            ..words(taal)
        };
        calendar(&[Entry::of(item, &words)], now(), HOST)
    }

    fn file(item: &AgendaItem) -> String {
        file_in("nl", item)
    }

    /// The lines of the appointment.
    fn event(item: &AgendaItem) -> Vec<String> {
        let lines = unfolded(&file(item)).into_iter();
        let event = lines.skip_while(|line| line.1 != "VEVENT").skip(1);
        event
            .take_while(|line| line.1 != "VEVENT")
            .map(|(name, value)| format!("{name}:{value}"))
            .collect()
    }

    #[test]
    fn the_file_has_a_zone_and_the_appointments() {
        let entries = [lesson(), lesson()].map(|item| Entry::of(&item, &words("nl")));
        let lines = unfolded(&calendar(&entries, now(), HOST));
        let begins = lines.iter().filter(|line| line.0 == "BEGIN");
        let begins: Vec<_> = begins.map(|line| line.1.as_str()).collect();
        assert_eq!(
            begins,
            [
                "VCALENDAR",
                "VTIMEZONE",
                "DAYLIGHT",
                "STANDARD",
                "VEVENT",
                "VALARM",
                "VEVENT",
                "VALARM"
            ]
        );
        assert!(!lines.iter().any(|line| line.0 == "METHOD"));
        assert_eq!(lines.iter().filter(|line| line.0 == "END").count(), 8);
    }

    #[test]
    fn an_appointment_has_all_that_one_needs() {
        assert_eq!(
            event(&lesson()),
            [
                "UID:les-1@pip.example.nl",
                "DTSTAMP:20261124T080000Z",
                "SEQUENCE:2",
                "DTSTART;TZID=Europe/Amsterdam:20261125T093000",
                "DTEND;TZID=Europe/Amsterdam:20261125T120000",
                "SUMMARY:Taalles",
                "LOCATION:Buurthuis\\, zaal 2\\, Dorpsstraat 1\\, 1234 AB Ons Dorp",
                "GEO:52.370216;-0.500000",
                "DESCRIPTION:Docent: Ineke\\nNeem mee: Schrift\\, Pen\\nHuiswerk: Les 4\\; bladzijde 12",
                "STATUS:CONFIRMED",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Taalles",
                "TRIGGER:-PT1H25M",
                "END:VALARM",
            ]
        );
    }

    #[test]
    fn the_dutch_title_stands_beside_that_of_the_reader() {
        let summary = |taal| {
            let lines = unfolded(&file_in(taal, &lesson())).into_iter();
            let mut summaries = lines.filter(|line| line.0 == "SUMMARY");
            summaries.next().map(|line| unescaped(&line.1)).unwrap()
        };
        assert_eq!(summary("ar-SY"), "درس اللغة (Taalles)");
        assert_eq!(summary("ti"), "Taalles");
        assert!(file_in("ar", &lesson()).contains("Neem mee: دفتر"));
    }

    #[test]
    fn what_is_not_there_has_no_line() {
        let bare = AgendaItem {
            locatie: None,
            vervoer: None,
            meenemen: Default::default(),
            huiswerk: None,
            ..lesson()
        };
        let file = calendar(&[Entry::of(&bare, &words("nl"))], now(), HOST);
        for name in [
            "LOCATION",
            "GEO",
            "\r\nDESCRIPTION:\r\n",
            "CLASS",
            "TRANSP",
            "URL",
        ] {
            assert!(!file.contains(name), "{name}");
        }
        assert!(file.contains("TRIGGER:-PT1H\r\n"));
    }

    #[test]
    fn a_sensitive_appointment_says_only_when() {
        let talk = AgendaItem {
            gevoelig: true,
            ..lesson()
        };
        let lines = event(&talk);
        // The id may tell what it is, so its UID is another, the same at every writing.
        assert!(
            lines[0].starts_with("UID:") && !lines[0].contains("les-1"),
            "{}",
            lines[0]
        );
        assert_eq!(lines[0], event(&talk)[0]);
        assert_eq!(
            lines[1..],
            [
                "DTSTAMP:20261124T080000Z",
                "SEQUENCE:2",
                "DTSTART;TZID=Europe/Amsterdam:20261125T093000",
                "DTEND;TZID=Europe/Amsterdam:20261125T120000",
                "SUMMARY:Afspraak",
                "CLASS:PRIVATE",
                "STATUS:CONFIRMED",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Afspraak",
                "TRIGGER:-PT1H25M",
                "END:VALARM",
            ]
        );
    }

    #[test]
    fn nobody_is_reminded_of_what_one_does_not_go_to() {
        let absent = AgendaItem {
            afmelding: json::read_tree(&json!({"reden": "ziek"})).unwrap(),
            ..lesson()
        };
        let cancelled = AgendaItem {
            status: AgendaStatus::Geannuleerd,
            ..absent.clone()
        };
        for (item, status) in [
            (absent, "STATUS:CONFIRMED"),
            (cancelled, "STATUS:CANCELLED"),
        ] {
            let event = event(&item);
            assert_eq!(event[event.len() - 2..], [status, "TRANSP:TRANSPARENT"]);
            assert!(!event.iter().any(|line| line.contains("VALARM")));
        }
    }

    proptest! {
        #[test]
        fn whatever_the_texts_the_file_keeps_its_form(
            id: String, naam: String, adres: Option<String>, neutraal: String, gevoelig: bool,
        ) {
            let place = Locatie { naam, adres, ..lesson().locatie.unwrap() };
            let item = AgendaItem { id, gevoelig, locatie: Some(place), ..lesson() };
            let regels = [neutraal.clone()];
            let words = Words {
                taal: "nl", neutraal: &neutraal, meenemen: &neutraal, huiswerk: &neutraal, regels: &regels,
            };
            let file = calendar(&[Entry::of(&item, &words)], now(), HOST);
            prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
            prop_assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
            let names = |file: &str| unfolded(file).into_iter().map(|line| line.0).collect::<Vec<_>>();
            let plain = AgendaItem { gevoelig, ..lesson() };
            prop_assert_eq!(names(&file), names(&self::file(&plain)));
            prop_assert_eq!(&file, &calendar(&[Entry::of(&item, &words)], now(), HOST));
        }

        #[test]
        fn a_point_on_the_map_is_right_to_a_step(breedtegraad in -90f64..=90.0, lengtegraad in -180f64..=180.0) {
            let mut item = lesson();
            item.locatie.as_mut().unwrap().geo = Some(Geo { breedtegraad, lengtegraad });
            let event = event(&item);
            let geo = event.iter().find_map(|line| line.strip_prefix("GEO:")).unwrap();
            let (north, east) = geo.split_once(';').unwrap();
            let near = |text: &str, degrees: f64| (text.parse::<f64>().unwrap() - degrees).abs() < 1e-6;
            prop_assert!(near(north, breedtegraad) && near(east, lengtegraad), "{}", geo);
        }
    }
}
