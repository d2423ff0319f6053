//! Joining an online appointment: the link is there only around its time.

use chrono::{DateTime, Duration, Utc};

use crate::contract::{AgendaItem, AgendaStatus};

/// How long before its begin an appointment can be joined, minutes; the contract says the same of `deelnamelink`.
pub const EARLY_MINUTES: i64 = 30;

/// How an online appointment can be joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join<'a> {
    /// With this link, `https:`, now and until its end.
    Now(&'a str),
    /// From this instant on.
    From(DateTime<Utc>),
}

/// How an appointment can be joined online.
///
/// `None` when it is not online, cancelled or over, or when it is time and there is no safe link: what was read from the
/// API before that time has none yet.
pub fn join(now: DateTime<Utc>, item: &AgendaItem) -> Option<Join<'_>> {
    let opens = item.begin - Duration::minutes(EARLY_MINUTES);
    let link = item.deelnamelink.as_deref();
    let is_online = link.is_some() || item.locatie.as_ref().is_some_and(|place| place.online);
    let is_on = !matches!(
        item.status,
        AgendaStatus::Geannuleerd | AgendaStatus::Geweest
    );
    if !is_online || !is_on || item.einde <= now {
        None
    } else if now < opens {
        Some(Join::From(opens))
    } else {
        link.filter(|link| link.starts_with("https://"))
            .map(Join::Now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use serde_json::json;

    const LINK: &str = "https://les.example.nl/a";

    fn item(link: Option<&str>) -> AgendaItem {
        json::read_tree(&json!({
            "id": "les", "versie": 1, "soort": "les", "status": "gepland", "tijdzone": "Europe/Amsterdam",
            "titel": {"nl": {"tekst": "Taalles", "herkomst": "mens"}}, "deelnamelink": link,
            "begin": "2026-11-24T09:00:00Z", "einde": "2026-11-24T11:00:00Z",
            "locatie": {"naam": "Online", "online": true},
        }))
        .unwrap()
    }

    fn at<'a>(time: &str, item: &'a AgendaItem) -> Option<Join<'a>> {
        join(format!("2026-11-24T{time}Z").parse().unwrap(), item)
    }

    #[test]
    fn the_link_is_there_from_half_an_hour_before_until_the_end() {
        let item = item(Some(LINK));
        let opens = Join::From("2026-11-24T08:30:00Z".parse().unwrap());
        assert_eq!(at("08:29:59", &item), Some(opens));
        assert_eq!(at("08:30:00", &item), Some(Join::Now(LINK)));
        assert_eq!(at("10:59:59", &item), Some(Join::Now(LINK)));
        assert_eq!(at("11:00:00", &item), None);
    }

    #[test]
    fn before_the_time_no_link_is_needed_to_say_when() {
        assert!(matches!(at("08:00:00", &item(None)), Some(Join::From(_))));
        assert_eq!(at("09:00:00", &item(None)), None);
    }

    #[test]
    fn what_is_not_online_or_not_on_has_no_link() {
        let here = AgendaItem {
            locatie: None,
            ..item(None)
        };
        assert_eq!(at("08:00:00", &here), None);
        for status in [AgendaStatus::Geannuleerd, AgendaStatus::Geweest] {
            let item = AgendaItem {
                status,
                ..item(Some(LINK))
            };
            assert_eq!(at("08:00:00", &item), None);
            assert_eq!(at("09:00:00", &item), None);
        }
    }

    #[test]
    fn only_a_safe_link_is_shown() {
        for link in [
            "http://les.example.nl/",
            "javascript:alert(1)",
            "",
            " https://x",
        ] {
            assert_eq!(at("09:00:00", &item(Some(link))), None, "{link}");
        }
    }
}
