//! The one next step on Vandaag.
//!
//! The rule, first match wins:
//! 1. an appointment that is going on, or comes today or tomorrow;
//! 2. an agreement of mine or ours that is to be talked about within a week;
//! 3. a portfolio task with feedback;
//! 4. an answer that is not read;
//! 5. another message that is not read;
//! 6. the next appointment, however far;
//! 7. nothing: the screen says so kindly.
//!
//! Days are those of Amsterdam, whatever the phone says. Cancelled and absent items are no step, nor is what is over by
//! the clock or by its status. An agreement that the participant answered with "done" is none either, even before the
//! municipality follows; "does not work out" is, since that is what the talk is about. Of messages the newest is the step,
//! of equals the first in the list. What is sensitive may be the step; the screen shows it folded.

use std::cmp::Reverse;

use chrono::{DateTime, NaiveDate, Utc};

use crate::civil::{amsterdam_date, days_until};
use crate::contract::{
    AgendaItem, AgendaStatus, Begeleidingsafspraak, Bericht, BerichtSoort, Partij, PortfolioTaak,
    TaakStatus, Uitvoering, Voortgang,
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
    /// Read this message.
    Message(&'a Bericht),
}

/// Chooses the next step; see the module for the rule.
pub fn next_step<'a>(
    now: DateTime<Utc>,
    agenda: &'a [AgendaItem],
    afspraken: &'a [Begeleidingsafspraak],
    taken: &'a [PortfolioTaak],
    berichten: &'a [Bericht],
) -> Option<NextStep<'a>> {
    let appointment = next_appointment(now, agenda);
    let soon = appointment.filter(|item| days_until(now, item.begin) <= 1);
    soon.map(NextStep::Appointment)
        .or_else(|| due_agreement(amsterdam_date(now), afspraken).map(NextStep::Agreement))
        .or_else(|| with_feedback(taken).map(NextStep::Task))
        .or_else(|| unread(berichten).map(NextStep::Message))
        .or_else(|| appointment.map(NextStep::Appointment))
}

/// The appointment going on, else the first to come, that takes place with the participant.
fn next_appointment(now: DateTime<Utc>, agenda: &[AgendaItem]) -> Option<&AgendaItem> {
    let takes_place = |status| !matches!(status, AgendaStatus::Geannuleerd | AgendaStatus::Geweest);
    agenda
        .iter()
        .filter(|item| item.einde > now && item.afmelding.is_none())
        .filter(|item| takes_place(item.status))
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
        .filter(|afspraak| !is_said_done(afspraak))
        .filter(due)
        .min_by_key(|afspraak| afspraak.uiterlijk)
}

/// Whether the participant answered that it is done.
fn is_said_done(afspraak: &Begeleidingsafspraak) -> bool {
    let reactie = afspraak.reactie.as_ref();
    reactie.and_then(|reactie| reactie.uitvoering) == Some(Uitvoering::Klaar)
}

fn with_feedback(taken: &[PortfolioTaak]) -> Option<&PortfolioTaak> {
    taken
        .iter()
        .find(|taak| taak.status == TaakStatus::Feedback)
}

/// The newest message to read, answers first.
fn unread(berichten: &[Bericht]) -> Option<&Bericht> {
    berichten
        .iter()
        .filter(|bericht| bericht.is_unread())
        .min_by_key(|bericht| {
            let is_answer = bericht.soort == BerichtSoort::Antwoord;
            (!is_answer, Reverse(bericht.verzonden_op))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use chrono::Duration;
    use serde_json::{Value, json};

    /// A Monday morning in winter, 09:00 in Amsterdam.
    const NOW: &str = "2026-11-23T08:00:00Z";

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn nl(text: &str) -> Value {
        json!({"nl": {"tekst": text, "herkomst": "mens"}})
    }

    /// Three hours long.
    fn item(id: &str, begin: &str, status: &str) -> AgendaItem {
        let begin = utc(begin);
        json::read_tree(&json!({
            "id": id, "versie": 1, "soort": "les", "status": status, "tijdzone": "Europe/Amsterdam",
            "titel": nl("Taalles"), "begin": begin, "einde": begin + Duration::hours(3),
        }))
        .unwrap()
    }

    fn afspraak(id: &str, partij: &str, uiterlijk: &str) -> Begeleidingsafspraak {
        json::read_tree(&json!({
            "id": id, "versie": 1, "partij": partij, "voortgang": "bezig", "uiterlijk": uiterlijk,
            "wat": nl("Ik praat."),
        }))
        .unwrap()
    }

    fn answered(uitvoering: Uitvoering) -> Begeleidingsafspraak {
        let mut afspraak = afspraak("answered", "inburgeraar", "2026-11-24");
        afspraak.reactie = Some(crate::contract::Reactie {
            uitvoering: Some(uitvoering),
            ..Default::default()
        });
        afspraak
    }

    fn taak(id: &str, status: &str) -> PortfolioTaak {
        json::read_tree(&json!({
            "id": id, "versie": 1, "titel": nl("Bellen"), "opdracht": nl("Bel."), "waar": "werk",
            "vaardigheid": "spreken", "niveau": "A1", "status": status,
        }))
        .unwrap()
    }

    fn bericht(id: &str, soort: &str, sent: &str) -> Bericht {
        json::read_tree(&json!({
            "id": id, "soort": soort, "onderwerp": "school", "verzondenOp": sent,
        }))
        .unwrap()
    }

    /// All that may be there at a moment.
    #[derive(Default)]
    struct Vandaag {
        agenda: Vec<AgendaItem>,
        afspraken: Vec<Begeleidingsafspraak>,
        taken: Vec<PortfolioTaak>,
        berichten: Vec<Bericht>,
    }

    impl Vandaag {
        fn step_at(&self, now: &str) -> Option<&str> {
            let Self {
                agenda,
                afspraken,
                taken,
                berichten,
            } = self;
            let step = next_step(utc(now), agenda, afspraken, taken, berichten)?;
            Some(match step {
                NextStep::Appointment(item) => &item.id,
                NextStep::Agreement(afspraak) => &afspraak.id,
                NextStep::Task(taak) => &taak.id,
                NextStep::Message(bericht) => &bericht.id,
            })
        }

        fn step(&self) -> Option<&str> {
            self.step_at(NOW)
        }
    }

    fn with_agenda<const N: usize>(agenda: [AgendaItem; N]) -> Vandaag {
        Vandaag {
            agenda: agenda.into(),
            ..Vandaag::default()
        }
    }

    fn with_agreements<const N: usize>(afspraken: [Begeleidingsafspraak; N]) -> Vandaag {
        Vandaag {
            afspraken: afspraken.into(),
            ..Vandaag::default()
        }
    }

    fn with_messages<const N: usize>(berichten: [Bericht; N]) -> Vandaag {
        Vandaag {
            berichten: berichten.into(),
            ..Vandaag::default()
        }
    }

    #[test]
    fn each_rank_goes_before_the_next() {
        let mut vandaag = Vandaag {
            agenda: vec![
                item("far", "2026-11-26T09:00:00Z", "gepland"),
                item("soon", "2026-11-24T09:00:00Z", "gepland"),
            ],
            afspraken: vec![afspraak("due", "beide", "2026-11-30")],
            taken: vec![taak("open", "open"), taak("feedback", "feedback")],
            berichten: vec![
                bericht("notice", "melding", "2026-11-22T09:00:00Z"),
                bericht("answer", "antwoord", "2026-11-20T09:00:00Z"),
                bericht("question", "vraag", "2026-11-22T10:00:00Z"),
            ],
        };
        assert_eq!(vandaag.step(), Some("soon"));
        vandaag.agenda.pop();
        assert_eq!(vandaag.step(), Some("due"));
        vandaag.afspraken.pop();
        assert_eq!(vandaag.step(), Some("feedback"));
        vandaag.taken.pop();
        assert_eq!(vandaag.step(), Some("answer"));
        vandaag.berichten[1].gelezen_op = Some(utc(NOW));
        assert_eq!(vandaag.step(), Some("notice"));
        vandaag.berichten[0].gelezen_op = Some(utc(NOW));
        assert_eq!(vandaag.step(), Some("far"));
        vandaag.agenda.pop();
        assert_eq!(vandaag.step(), None);
    }

    #[test]
    fn the_lesson_going_on_comes_first() {
        let vandaag = with_agenda([
            item("later", "2026-11-23T12:00:00Z", "gepland"),
            item("going-on", "2026-11-23T07:00:00Z", "gepland"),
            item("over", "2026-11-23T04:00:00Z", "gepland"),
        ]);
        assert_eq!(vandaag.step_at("2026-11-23T06:59:59Z"), Some("over"));
        assert_eq!(vandaag.step_at("2026-11-23T07:00:00Z"), Some("going-on"));
        assert_eq!(vandaag.step_at("2026-11-23T09:59:59Z"), Some("going-on"));
        assert_eq!(vandaag.step_at("2026-11-23T10:00:00Z"), Some("later"));
    }

    #[test]
    fn what_does_not_take_place_is_no_step() {
        let mut absent = item("absent", "2026-11-23T09:30:00Z", "gepland");
        absent.afmelding = json::read_tree(&json!({"reden": "werk"})).unwrap();
        let vandaag = with_agenda([
            item("cancelled", "2026-11-23T09:00:00Z", "geannuleerd"),
            item("over", "2026-11-23T09:00:00Z", "geweest"),
            absent,
            item("next", "2026-11-24T09:00:00Z", "verplaatst"),
        ]);
        assert_eq!(vandaag.step(), Some("next"));
    }

    #[test]
    fn tomorrow_ends_at_midnight_in_amsterdam() {
        let with_lesson = |begin| Vandaag {
            agenda: vec![item("lesson", begin, "gepland")],
            taken: vec![taak("feedback", "feedback")],
            ..Vandaag::default()
        };
        let step = |begin| with_lesson(begin).step().map(str::to_owned);
        assert_eq!(step("2026-11-24T22:59:59Z").as_deref(), Some("lesson"));
        assert_eq!(step("2026-11-24T23:00:00Z").as_deref(), Some("feedback"));
    }

    #[test]
    fn an_agreement_is_due_from_a_week_before_until_its_day() {
        let vandaag = with_agreements([afspraak("due", "inburgeraar", "2026-11-30")]);
        assert_eq!(vandaag.step_at("2026-11-22T22:59:59Z"), None);
        assert_eq!(vandaag.step_at("2026-11-22T23:00:00Z"), Some("due"));
        assert_eq!(vandaag.step_at("2026-11-30T22:59:59Z"), Some("due"));
        assert_eq!(vandaag.step_at("2026-11-30T23:00:00Z"), None);
    }

    #[test]
    fn the_first_agreement_of_mine_or_ours_is_the_step() {
        let vandaag = with_agreements([
            afspraak("theirs", "gemeente", "2026-11-24"),
            afspraak("later", "inburgeraar", "2026-11-27"),
            afspraak("ours", "beide", "2026-11-26"),
            afspraak("the-same-day", "inburgeraar", "2026-11-26"),
        ]);
        assert_eq!(vandaag.step(), Some("ours"));
        let done = Begeleidingsafspraak {
            voortgang: Voortgang::Klaar,
            ..afspraak("done", "beide", "2026-11-26")
        };
        assert_eq!(with_agreements([done]).step(), None);
    }

    #[test]
    fn what_the_participant_says_is_done_is_no_step() {
        let step_with = |uitvoering| with_agreements([answered(uitvoering)]).step().is_some();
        assert!(!step_with(Uitvoering::Klaar));
        assert!(step_with(Uitvoering::Bezig));
        assert!(step_with(Uitvoering::LuktNiet));
        assert!(step_with(Uitvoering::Onbekend));
    }

    #[test]
    fn the_newest_message_is_the_step() {
        let mut read = bericht("read", "antwoord", "2026-11-22T12:00:00Z");
        read.gelezen_op = Some(utc(NOW));
        let vandaag = with_messages([
            bericht("older", "antwoord", "2026-11-20T09:00:00Z"),
            bericht("newest", "antwoord", "2026-11-21T09:00:00Z"),
            bericht("as-new", "antwoord", "2026-11-21T09:00:00Z"),
            bericht("question", "vraag", "2026-11-22T09:00:00Z"),
            bericht("notice", "melding", "2026-11-22T09:00:00Z"),
            read,
        ]);
        assert_eq!(vandaag.step(), Some("newest"));
        let unknown = with_messages([bericht("new-kind", "podcast", "2026-11-22T09:00:00Z")]);
        assert_eq!(unknown.step(), Some("new-kind"));
    }
}
