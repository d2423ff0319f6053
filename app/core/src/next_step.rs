//! The one next step on Vandaag.
//!
//! The rule, first match wins:
//! 1. an appointment that is going on, or comes today or tomorrow;
//! 2. an agreement of mine or ours that is to be talked about within a week;
//! 3. a portfolio task with feedback;
//! 4. the next appointment, however far;
//! 5. nothing: the screen says so kindly.
//!
//! Cancelled and absent items are no step. What is sensitive may be the step; the screen shows it folded.

use chrono::{DateTime, NaiveDate, Utc};

use crate::civil::{amsterdam_date, days_until};
use crate::contract::{
    AgendaItem, AgendaStatus, Begeleidingsafspraak, Partij, PortfolioTaak, TaakStatus, Voortgang,
};

/// How many days before its date an agreement becomes a step.
const AGREEMENT_DAYS: i64 = 7;

/// What the participant does next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NextStep<'a> {
    /// Go to this appointment.
    Appointment(&'a AgendaItem),
    /// Talk about this agreement.
    Agreement(&'a Begeleidingsafspraak),
    /// Look at the feedback on this task.
    Task(&'a PortfolioTaak),
}

/// Chooses the next step; see the module for the rule.
pub fn next_step<'a>(
    now: DateTime<Utc>,
    agenda: &'a [AgendaItem],
    afspraken: &'a [Begeleidingsafspraak],
    taken: &'a [PortfolioTaak],
) -> Option<NextStep<'a>> {
    let appointment = next_appointment(now, agenda);
    let soon = appointment.filter(|item| days_until(now, item.begin) <= 1);
    soon.map(NextStep::Appointment)
        .or_else(|| due_agreement(amsterdam_date(now), afspraken).map(NextStep::Agreement))
        .or_else(|| with_feedback(taken).map(NextStep::Task))
        .or_else(|| appointment.map(NextStep::Appointment))
}

/// The appointment going on, else the first to come, that takes place with the participant.
fn next_appointment(now: DateTime<Utc>, agenda: &[AgendaItem]) -> Option<&AgendaItem> {
    agenda
        .iter()
        .filter(|item| item.einde > now && item.afmelding.is_none())
        .filter(|item| item.status != AgendaStatus::Geannuleerd)
        .min_by_key(|item| item.begin)
}

fn due_agreement(
    today: NaiveDate,
    afspraken: &[Begeleidingsafspraak],
) -> Option<&Begeleidingsafspraak> {
    let due = |afspraak: &&Begeleidingsafspraak| {
        afspraak
            .uiterlijk
            .is_some_and(|day| (0..=AGREEMENT_DAYS).contains(&(day - today).num_days()))
    };
    afspraken
        .iter()
        .filter(|afspraak| afspraak.partij != Partij::Gemeente)
        .filter(|afspraak| matches!(afspraak.voortgang, Voortgang::Komt | Voortgang::Bezig))
        .filter(due)
        .min_by_key(|afspraak| afspraak.uiterlijk)
}

fn with_feedback(taken: &[PortfolioTaak]) -> Option<&PortfolioTaak> {
    taken
        .iter()
        .find(|taak| taak.status == TaakStatus::Feedback)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, begin: &str, status: &str) -> AgendaItem {
        let begin: DateTime<Utc> = begin.parse().unwrap();
        serde_json::from_value(serde_json::json!({
            "id": id, "versie": 1, "soort": "les", "status": status, "tijdzone": "Europe/Amsterdam",
            "titel": {"nl": {"tekst": "Taalles", "herkomst": "mens"}},
            "begin": begin, "einde": begin + chrono::Duration::hours(3),
        }))
        .unwrap()
    }

    fn afspraak(id: &str, partij: &str, uiterlijk: &str) -> Begeleidingsafspraak {
        serde_json::from_value(serde_json::json!({
            "id": id, "versie": 1, "partij": partij, "voortgang": "bezig", "uiterlijk": uiterlijk,
            "wat": {"nl": {"tekst": "Ik praat.", "herkomst": "mens"}},
        }))
        .unwrap()
    }

    fn now() -> DateTime<Utc> {
        "2026-11-23T08:00:00Z".parse().unwrap()
    }

    fn step<'a>(
        agenda: &'a [AgendaItem],
        afspraken: &'a [Begeleidingsafspraak],
    ) -> Option<&'a str> {
        next_step(now(), agenda, afspraken, &[]).map(|step| match step {
            NextStep::Appointment(item) => item.id.as_str(),
            NextStep::Agreement(afspraak) => afspraak.id.as_str(),
            NextStep::Task(taak) => taak.id.as_str(),
        })
    }

    #[test]
    fn the_lesson_going_on_comes_first() {
        let agenda = [
            item("later", "2026-11-23T12:00:00Z", "gepland"),
            item("going-on", "2026-11-23T07:00:00Z", "gepland"),
            item("over", "2026-11-23T04:00:00Z", "geweest"),
        ];
        assert_eq!(step(&agenda, &[]), Some("going-on"));
    }

    #[test]
    fn a_cancelled_lesson_is_no_step() {
        let agenda = [
            item("cancelled", "2026-11-23T09:00:00Z", "geannuleerd"),
            item("next", "2026-11-24T09:00:00Z", "verplaatst"),
        ];
        assert_eq!(step(&agenda, &[]), Some("next"));
    }

    #[test]
    fn an_agreement_of_ours_goes_before_a_far_lesson() {
        let agenda = [item("far", "2026-11-26T09:00:00Z", "gepland")];
        let afspraken = [
            afspraak("theirs", "gemeente", "2026-11-24"),
            afspraak("ours", "beide", "2026-11-30"),
            afspraak("too-far", "inburgeraar", "2026-12-01"),
        ];
        assert_eq!(step(&agenda, &afspraken), Some("ours"));
        assert_eq!(step(&agenda, &afspraken[..1]), Some("far"));
    }

    #[test]
    fn nothing_to_do_is_an_answer() {
        assert_eq!(step(&[], &[]), None);
    }
}
