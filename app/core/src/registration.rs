//! Until when one can register for an exam part, so that exam and result still fall within the term.
//!
//! The letter names the end of the *inburgeringstermijn*; the real last moment is earlier:
//!
//! ```text
//! last day to register ── aanmeldenWeken ──▶ exam ── uitslagWeken ──▶ result, on the last day of the term
//! ```
//!
//! All of it in calendar days of Amsterdam, without times. `einddatum` is exclusive, so the last day of the term is the
//! day before it. A result that comes after `w` weeks stands on the same day of the week, `7 · w` days later, and may
//! come on that last day itself; the exam may stand on the day `7 · w` days before it, and so on backwards. Hence, with
//! the day of registering **included**:
//!
//! `einddatum − 1 − 7 · (uitslagWeken + aanmeldenWeken)` days.
//!
//! Whether there is something to register for (not passed, no date to come) is for who asks.

use chrono::{Days, NaiveDate};

use crate::contract::{Examen, Examentermijn, Inburgeringstermijn};

/// Until when one registers for an exam part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegisterBefore {
    /// On this day at the latest, the day itself included.
    Day(NaiveDate),
    /// That day has been; what can still be done is a talk, not a date.
    Passed,
    /// The municipality set no weeks for this part and level, or there is no term: the contact person knows.
    AskContactPerson,
}

/// Until when one registers for an exam part; `today` is the calendar day in Amsterdam.
pub fn register_before(
    examen: &Examen,
    termijn: Option<&Inburgeringstermijn>,
    examentermijnen: &[Examentermijn],
    today: NaiveDate,
) -> RegisterBefore {
    match last_day(examen, termijn, examentermijnen) {
        Some(day) if day < today => RegisterBefore::Passed,
        Some(day) => RegisterBefore::Day(day),
        None => RegisterBefore::AskContactPerson,
    }
}

fn last_day(
    examen: &Examen,
    termijn: Option<&Inburgeringstermijn>,
    examentermijnen: &[Examentermijn],
) -> Option<NaiveDate> {
    let weken = weeks_for(examen, examentermijnen)?;
    let weeks = u64::from(weken.uitslag_weken) + u64::from(weken.aanmelden_weken);
    termijn?
        .einddatum
        .checked_sub_days(Days::new(1 + 7 * weeks))
}

/// The weeks of exactly this part and level, else those of the part at every level; the first of equals.
fn weeks_for<'a>(
    examen: &Examen,
    examentermijnen: &'a [Examentermijn],
) -> Option<&'a Examentermijn> {
    let find = |niveau| {
        examentermijnen
            .iter()
            .find(|weken| weken.onderdeel == examen.onderdeel && weken.niveau == niveau)
    };
    find(examen.niveau).or_else(|| find(None))
}

#[cfg(test)]
mod tests {
    use super::RegisterBefore::{AskContactPerson, Day, Passed};
    use super::*;
    use crate::contract::{Examenonderdeel, Niveau};
    use proptest::prelude::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn examen(onderdeel: Examenonderdeel, niveau: Option<Niveau>) -> Examen {
        Examen {
            onderdeel,
            niveau,
            examendatum: None,
            uitslag: None,
            gratis_pogingen: None,
        }
    }

    fn weken(niveau: Option<Niveau>, uitslag_weken: u8, aanmelden_weken: u8) -> Examentermijn {
        Examentermijn {
            onderdeel: Examenonderdeel::Lezen,
            niveau,
            uitslag_weken,
            aanmelden_weken,
            bron: "https://www.example.nl/".to_owned(),
            peildatum: date("2026-07-01"),
        }
    }

    fn until(einddatum: NaiveDate) -> Inburgeringstermijn {
        Inburgeringstermijn {
            startdatum: date("1990-01-01"),
            einddatum,
            verlenging: None,
        }
    }

    /// The answer for reading at A2, long before.
    fn lezen(einddatum: NaiveDate, examentermijnen: &[Examentermijn]) -> RegisterBefore {
        let lezen = examen(Examenonderdeel::Lezen, Some(Niveau::A2));
        let today = date("1990-01-01");
        register_before(&lezen, Some(&until(einddatum)), examentermijnen, today)
    }

    #[test]
    fn the_end_is_exclusive_and_the_day_inclusive() {
        let end = date("2027-03-01");
        assert_eq!(lezen(end, &[weken(None, 0, 0)]), Day(date("2027-02-28")));
        assert_eq!(lezen(end, &[weken(None, 1, 0)]), Day(date("2027-02-21")));
        assert_eq!(lezen(end, &[weken(None, 8, 6)]), Day(date("2026-11-22")));
    }

    #[test]
    fn goes_over_leap_days_and_years() {
        let weeks = [weken(None, 0, 1)];
        assert_eq!(lezen(date("2028-03-01"), &weeks), Day(date("2028-02-22")));
        assert_eq!(lezen(date("2027-03-01"), &weeks), Day(date("2027-02-21")));
        assert_eq!(lezen(date("2028-02-29"), &weeks), Day(date("2028-02-21")));
        assert_eq!(lezen(date("2028-01-01"), &weeks), Day(date("2027-12-24")));
        assert_eq!(lezen(date("2026-05-01"), &weeks), Day(date("2026-04-23")));
    }

    #[test]
    fn the_day_itself_is_still_in_time() {
        let (lezen, termijn) = (
            examen(Examenonderdeel::Lezen, None),
            until(date("2027-03-01")),
        );
        let on = |today| register_before(&lezen, Some(&termijn), &[weken(None, 1, 0)], date(today));
        assert_eq!(on("2027-02-20"), Day(date("2027-02-21")));
        assert_eq!(on("2027-02-21"), Day(date("2027-02-21")));
        assert_eq!(on("2027-02-22"), Passed);
    }

    #[test]
    fn without_weeks_or_term_the_contact_person_knows() {
        let (end, today) = (date("2027-03-01"), date("2026-01-01"));
        let b1 = [weken(Some(Niveau::B1), 1, 1)];
        assert_eq!(lezen(end, &[]), AskContactPerson);
        assert_eq!(lezen(end, &b1), AskContactPerson);
        let knm = examen(Examenonderdeel::Knm, None);
        let all = [weken(None, 1, 1)];
        assert_eq!(
            register_before(&knm, Some(&until(end)), &all, today),
            AskContactPerson
        );
        let lezen = examen(Examenonderdeel::Lezen, None);
        assert_eq!(register_before(&lezen, None, &all, today), AskContactPerson);
        assert_eq!(
            register_before(&lezen, Some(&until(end)), &b1, today),
            AskContactPerson
        );
    }

    #[test]
    fn the_most_specific_weeks_win_wherever_they_stand() {
        let (part, level) = (weken(None, 0, 0), weken(Some(Niveau::A2), 1, 0));
        let end = date("2027-03-01");
        for both in [[part.clone(), level.clone()], [level, part]] {
            assert_eq!(lezen(end, &both), Day(date("2027-02-21")));
        }
    }

    #[test]
    fn an_end_before_the_calendar_is_asked() {
        assert_eq!(
            lezen(NaiveDate::MIN, &[weken(None, 255, 255)]),
            AskContactPerson
        );
    }

    /// Days around the ends of months and years and the leap days, and any other.
    fn days() -> impl Strategy<Value = NaiveDate> {
        let near_month_end =
            (2000i32..2100, 1u32..=12, -3i64..=3).prop_map(|(year, month, off)| {
                NaiveDate::from_ymd_opt(year, month, 1).unwrap() + chrono::Duration::days(off)
            });
        let any = (0i64..36_525).prop_map(|days| date("2000-01-01") + chrono::Duration::days(days));
        prop_oneof![near_month_end, any]
    }

    fn day(einddatum: NaiveDate, uitslag: u8, aanmelden: u8) -> NaiveDate {
        match lezen(einddatum, &[weken(None, uitslag, aanmelden)]) {
            Day(day) => day,
            other => panic!("{other:?}"),
        }
    }

    proptest! {
        #[test]
        fn counts_as_the_calendar_does(end in days(), uitslag in 0u8..60, aanmelden in 0u8..60) {
            let exam = day(end, uitslag, aanmelden) + chrono::Duration::weeks(aanmelden.into());
            let result = exam + chrono::Duration::weeks(uitslag.into());
            prop_assert_eq!(result.succ_opt(), Some(end));
            prop_assert_eq!(end.signed_duration_since(day(end, uitslag, aanmelden)).num_days(),
                1 + 7 * (i64::from(uitslag) + i64::from(aanmelden)));
        }

        #[test]
        fn is_always_before_the_end(end in days(), uitslag in 0u8..60, aanmelden in 0u8..60) {
            prop_assert!(day(end, uitslag, aanmelden) < end);
        }

        #[test]
        fn an_extension_moves_it_by_as_many_days(end in days(), more in 0i64..2_000, weeks in 0u8..60) {
            let extended = end + chrono::Duration::days(more);
            let moved = day(extended, weeks, weeks) - day(end, weeks, weeks);
            prop_assert_eq!(moved.num_days(), more);
        }

        #[test]
        fn a_later_end_is_never_an_earlier_day(one in days(), other in days(), weeks in 0u8..60) {
            let (first, last) = (one.min(other), one.max(other));
            prop_assert!(day(first, weeks, weeks) <= day(last, weeks, weeks));
        }

        #[test]
        fn is_passed_exactly_from_the_day_after(end in days(), weeks in 0u8..60, off in -400i64..400) {
            let last = day(end, weeks, weeks);
            let today = last + chrono::Duration::days(off);
            let lezen = examen(Examenonderdeel::Lezen, Some(Niveau::B1));
            let weeks = [weken(None, weeks, weeks)];
            let expected = if today > last { Passed } else { Day(last) };
            prop_assert_eq!(register_before(&lezen, Some(&until(end)), &weeks, today), expected);
        }
    }
}
