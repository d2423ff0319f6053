//! Whether a choice of the *menukaart* is at the same time as something in the timetable.
//!
//! Spans are half-open: what begins at the moment that the other ends does not clash. Where there is no end, or none
//! after the begin, [`USUAL_MINUTES`] are counted, on either side. Cancelled items do not count; an item that the
//! participant gave notice for does, since it still takes place and the notice can be taken back.

use chrono::{DateTime, Duration, Utc};

use crate::contract::{AgendaItem, AgendaStatus};

/// How long something takes of which the end is not known, minutes.
const USUAL_MINUTES: i64 = 90;

/// The first item of the timetable, by begin, that is at the same time as what begins and ends so (UTC).
pub fn first_clash(
    begin: DateTime<Utc>,
    einde: Option<DateTime<Utc>>,
    agenda: &[AgendaItem],
) -> Option<&AgendaItem> {
    let end = end_of(begin, einde);
    agenda
        .iter()
        .filter(|item| item.status != AgendaStatus::Geannuleerd)
        .filter(|item| item.begin < end && begin < end_of(item.begin, Some(item.einde)))
        .min_by_key(|item| item.begin)
}

fn end_of(begin: DateTime<Utc>, einde: Option<DateTime<Utc>>) -> DateTime<Utc> {
    einde
        .filter(|einde| begin < *einde)
        .unwrap_or(begin + Duration::minutes(USUAL_MINUTES))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use proptest::prelude::*;
    use serde_json::json;

    fn at(minute: i64) -> DateTime<Utc> {
        let day: DateTime<Utc> = "2026-11-24T00:00:00Z".parse().unwrap();
        day + Duration::minutes(minute)
    }

    fn item(begin: i64, einde: i64) -> AgendaItem {
        let titel = json!({"nl": {"tekst": "Taalles", "herkomst": "mens"}});
        let item: AgendaItem = json::read_tree(&json!({
            "id": "les", "versie": 1, "soort": "les", "titel": titel, "status": "gepland",
            "begin": "2026-11-24T00:00:00Z", "einde": "2026-11-24T00:00:00Z", "tijdzone": "Europe/Amsterdam"
        }))
        .unwrap();
        AgendaItem {
            begin: at(begin),
            einde: at(einde),
            ..item
        }
    }

    fn clashes(begin: i64, einde: Option<i64>, other: AgendaItem) -> bool {
        first_clash(at(begin), einde.map(at), &[other]).is_some()
    }

    #[test]
    fn touching_is_no_clash() {
        assert!(!clashes(600, Some(660), item(540, 600)));
        assert!(!clashes(600, Some(660), item(660, 720)));
        assert!(clashes(600, Some(660), item(540, 601)));
        assert!(clashes(600, Some(660), item(659, 720)));
        assert!(clashes(600, Some(660), item(610, 620)));
        assert!(clashes(610, Some(620), item(600, 660)));
    }

    #[test]
    fn without_an_end_it_takes_ninety_minutes() {
        for einde in [None, Some(600), Some(500)] {
            assert!(clashes(600, einde, item(689, 720)));
            assert!(!clashes(600, einde, item(690, 720)));
        }
        assert!(clashes(689, Some(720), item(600, 600)));
        assert!(!clashes(690, Some(720), item(600, 600)));
    }

    #[test]
    fn what_is_cancelled_does_not_count() {
        let with = |status| AgendaItem {
            status,
            ..item(600, 660)
        };
        assert!(!clashes(600, None, with(AgendaStatus::Geannuleerd)));
        assert!(clashes(600, None, with(AgendaStatus::Verplaatst)));
        assert!(clashes(600, None, with(AgendaStatus::Onbekend)));
    }

    #[test]
    fn the_first_by_begin_is_named() {
        let agenda = [item(640, 700), item(540, 590), item(610, 620)];
        let first = first_clash(at(600), Some(at(660)), &agenda).unwrap();
        assert_eq!(first.begin, at(610));
        assert!(first_clash(at(600), None, &[]).is_none());
    }

    fn span() -> impl Strategy<Value = (i64, i64)> {
        (0i64..300, 0i64..200).prop_map(|(begin, length)| (begin, begin + length))
    }

    proptest! {
        #[test]
        fn is_mutual((a, b) in span(), (c, d) in span()) {
            prop_assert_eq!(clashes(a, Some(b), item(c, d)), clashes(c, Some(d), item(a, b)));
        }

        #[test]
        fn is_the_same_on_every_day((a, b) in span(), (c, d) in span(), later in -500_000i64..500_000) {
            let moved = clashes(a + later, Some(b + later), item(c + later, d + later));
            prop_assert_eq!(clashes(a, Some(b), item(c, d)), moved);
        }

        #[test]
        fn is_a_minute_in_common((a, b) in span(), (c, d) in span()) {
            let end = |begin: i64, end: i64| if end > begin { end } else { begin + 90 };
            let common = (a..end(a, b)).any(|minute| (c..end(c, d)).contains(&minute));
            prop_assert_eq!(clashes(a, Some(b), item(c, d)), common);
        }
    }
}
