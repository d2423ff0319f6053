//! What is new for the participant, the most urgent first.
//!
//! A change of the timetable is new until the item begins: one that moved until its new begin, one that is cancelled
//! until it would have begun. What was added is new for seven days. Nothing is new about an item that the participant
//! gave notice for, nor when the messages (`melding`) about it have been read; for what was added, read since then. The
//! contract does not say when a change was made: a message that was read before a further change hides that one, unless
//! it comes with a message of its own.
//!
//! One line for one thing: an unread `melding` about an item or a task that has a line is left out. An answer never is,
//! since someone asked for it. Feedback on a sensitive task is no news; a sensitive item is, and the screen names it
//! neutrally.
//!
//! The order: changes of today and tomorrow, answers, feedback, other changes, other messages. Changes go by what comes
//! first, the rest by what is newest; equals stay as they are in their lists. Days are those of Amsterdam.

use chrono::{DateTime, Utc};

use crate::civil::days_until;
use crate::contract::{AgendaItem, AgendaStatus, Bericht, BerichtSoort, PortfolioTaak, TaakStatus};
use crate::order::by_number;

/// How many days what was added is new.
const ADDED_DAYS: i64 = 7;

/// One new thing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum News<'a> {
    /// It does not take place.
    Cancelled(&'a AgendaItem),
    /// It is at another time.
    Moved(&'a AgendaItem),
    /// It is at the same time in another place.
    OtherPlace(&'a AgendaItem),
    /// It was put in the timetable.
    Added(&'a AgendaItem),
    /// An answer to a question.
    Answer(&'a Bericht),
    /// Another message.
    Message(&'a Bericht),
    /// Feedback on a task, which has at least one that could be read.
    Feedback(&'a PortfolioTaak),
}

impl News<'_> {
    /// What it is and in which version, to remember within a visit what was opened: `agenda/{id}/{versie}`,
    /// `bericht/{id}` or `taak/{id}/{versie}`.
    pub fn mark(&self) -> String {
        match self {
            Self::Cancelled(item)
            | Self::Moved(item)
            | Self::OtherPlace(item)
            | Self::Added(item) => {
                format!("agenda/{}/{}", item.id, item.versie)
            }
            Self::Answer(bericht) | Self::Message(bericht) => format!("bericht/{}", bericht.id),
            Self::Feedback(taak) => format!("taak/{}/{}", taak.id, taak.versie),
        }
    }

    /// Whether a message is about what this line shows already.
    fn covers(&self, bericht: &Bericht) -> bool {
        match self {
            Self::Cancelled(item)
            | Self::Moved(item)
            | Self::OtherPlace(item)
            | Self::Added(item) => is_about(bericht, "agenda-items", &item.id),
            Self::Feedback(taak) => is_about(bericht, "portfolio-taken", &taak.id),
            Self::Answer(_) | Self::Message(_) => false,
        }
    }

    /// The place in the order: the rank of its kind, then the soonest change, the newest message or feedback, seconds.
    fn place(&self, now: DateTime<Utc>) -> (i64, i64) {
        match self {
            Self::Cancelled(item)
            | Self::Moved(item)
            | Self::OtherPlace(item)
            | Self::Added(item) => {
                let at = matters_at(now, item);
                let rank = if days_until(now, at) <= 1 { 0 } else { 3 };
                (rank, at.timestamp())
            }
            Self::Answer(bericht) => (1, -bericht.verzonden_op.timestamp()),
            Self::Feedback(taak) => {
                let last = taak.feedback.last().map_or(0, |last| last.op.timestamp());
                (2, -last)
            }
            Self::Message(bericht) => (4, -bericht.verzonden_op.timestamp()),
        }
    }
}

/// All that is new at an instant; see the module for the rule.
pub fn news<'a>(
    now: DateTime<Utc>,
    agenda: &'a [AgendaItem],
    taken: &'a [PortfolioTaak],
    berichten: &'a [Bericht],
) -> Vec<News<'a>> {
    let changes = agenda
        .iter()
        .filter(|item| !is_told(item, berichten))
        .filter_map(|item| change(now, item));
    let mut lines: Vec<News> = changes.chain(taken.iter().filter_map(feedback)).collect();
    let unread = berichten.iter().filter(|bericht| bericht.is_unread());
    for bericht in unread {
        if bericht.soort == BerichtSoort::Antwoord {
            lines.push(News::Answer(bericht));
        } else if !lines.iter().any(|line| line.covers(bericht)) {
            lines.push(News::Message(bericht));
        }
    }
    let lines = by_number(lines, |line| line.place(now).1);
    by_number(lines, |line| line.place(now).0)
}

/// Whether an item was put in the timetable lately.
pub fn is_added(now: DateTime<Utc>, item: &AgendaItem) -> bool {
    let is_late = |at| days_until(at, now) < ADDED_DAYS;
    item.toegevoegd_op.is_some_and(is_late)
}

/// What is new about an item.
fn change(now: DateTime<Utc>, item: &AgendaItem) -> Option<News<'_>> {
    let is_to_come = item.begin > now && item.status != AgendaStatus::Geweest;
    if !is_to_come || item.afmelding.is_some() {
        return None;
    }
    match item.status {
        AgendaStatus::Geannuleerd => Some(News::Cancelled(item)),
        AgendaStatus::Verplaatst => Some(News::Moved(item)),
        _ if item.oorspronkelijke_locatie.is_some() => Some(News::OtherPlace(item)),
        _ if is_added(now, item) => Some(News::Added(item)),
        _ => None,
    }
}

/// Whether the participant read all notices about an item, and one of them since it was added.
fn is_told(item: &AgendaItem, berichten: &[Bericht]) -> bool {
    let notices = || {
        berichten
            .iter()
            .filter(|bericht| bericht.soort == BerichtSoort::Melding)
            .filter(|bericht| is_about(bericht, "agenda-items", &item.id))
    };
    // A missing time comes before every other.
    notices().all(|notice| notice.gelezen_op.is_some())
        && notices().any(|notice| notice.gelezen_op >= item.toegevoegd_op)
}

fn is_about(bericht: &Bericht, soort: &str, id: &str) -> bool {
    let over = bericht.over.as_ref();
    over.is_some_and(|over| over.soort == soort && over.id == id)
}

fn feedback(taak: &PortfolioTaak) -> Option<News<'_>> {
    let is_new = taak.status == TaakStatus::Feedback && !taak.gevoelig && !taak.feedback.is_empty();
    is_new.then_some(News::Feedback(taak))
}

/// When one has to know of a change: at its begin, or before, when one would still go at the time it was moved from.
fn matters_at(now: DateTime<Utc>, item: &AgendaItem) -> DateTime<Utc> {
    let before = item.oorspronkelijk_begintijdstip;
    before
        .filter(|before| now < *before && *before < item.begin)
        .unwrap_or(item.begin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Verwijzing;
    use crate::json;
    use chrono::Duration;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    /// Tuesday, 09:00 in Amsterdam.
    const NOW: &str = "2026-11-24T08:00:00Z";

    fn now() -> DateTime<Utc> {
        NOW.parse().unwrap()
    }

    fn hours(hours: i64) -> DateTime<Utc> {
        now() + Duration::hours(hours)
    }

    fn nl(text: &str) -> Value {
        json!({"nl": {"tekst": text, "herkomst": "mens"}})
    }

    /// A lesson that begins so many hours from now and has this status.
    fn item(id: &str, begin: i64, status: AgendaStatus) -> AgendaItem {
        json::read_tree(&json!({
            "id": id, "versie": 3, "soort": "les", "titel": nl("Taalles"), "status": status,
            "begin": hours(begin), "einde": hours(begin + 2), "tijdzone": "Europe/Amsterdam",
        }))
        .unwrap()
    }

    fn moved(id: &str, before: i64, begin: i64) -> AgendaItem {
        AgendaItem {
            oorspronkelijk_begintijdstip: Some(hours(before)),
            ..item(id, begin, AgendaStatus::Verplaatst)
        }
    }

    fn added(id: &str, begin: i64, toegevoegd_op: i64) -> AgendaItem {
        AgendaItem {
            toegevoegd_op: Some(hours(toegevoegd_op)),
            ..item(id, begin, AgendaStatus::Gepland)
        }
    }

    fn elsewhere(id: &str, begin: i64) -> AgendaItem {
        AgendaItem {
            oorspronkelijke_locatie: Some("Buurthuis".to_owned()),
            ..item(id, begin, AgendaStatus::Gepland)
        }
    }

    fn bericht(id: &str, soort: BerichtSoort, sent: i64) -> Bericht {
        json::read_tree(&json!({
            "id": id, "soort": soort, "onderwerp": "school", "verzondenOp": hours(sent),
        }))
        .unwrap()
    }

    fn notice(id: &str, sent: i64, soort: &str, about: &str) -> Bericht {
        Bericht {
            over: Some(Verwijzing {
                soort: soort.to_owned(),
                id: about.to_owned(),
            }),
            ..bericht(id, BerichtSoort::Melding, sent)
        }
    }

    fn read(bericht: Bericht, at: i64) -> Bericht {
        Bericht {
            gelezen_op: Some(hours(at)),
            ..bericht
        }
    }

    fn taak(id: &str, feedback: &[i64]) -> PortfolioTaak {
        let feedback: Vec<_> = feedback
            .iter()
            .map(|at| json!({"rol": "docent", "naam": "Ineke", "op": hours(*at)}))
            .collect();
        json::read_tree(&json!({
            "id": id, "versie": 2, "titel": nl("Bellen"), "opdracht": nl("Bel."), "waar": "werk",
            "vaardigheid": "spreken", "niveau": "A1", "status": "feedback", "feedback": feedback,
        }))
        .unwrap()
    }

    fn marks(agenda: &[AgendaItem], taken: &[PortfolioTaak], berichten: &[Bericht]) -> Vec<String> {
        let lines = news(now(), agenda, taken, berichten);
        lines.iter().map(News::mark).collect()
    }

    fn of_items(agenda: &[AgendaItem]) -> Vec<String> {
        marks(agenda, &[], &[])
    }

    #[test]
    fn the_most_urgent_comes_first() {
        let agenda = [
            item("far", 24 * 5, AgendaStatus::Geannuleerd),
            item("unchanged", 2, AgendaStatus::Gepland),
            elsewhere("tomorrow", 26),
            added("today", 3, -1),
        ];
        let taken = [taak("older", &[-50]), taak("newer", &[-60, -4])];
        let berichten = [
            bericht("notice", BerichtSoort::Melding, -1),
            bericht("answer", BerichtSoort::Antwoord, -30),
            bericht("question", BerichtSoort::Vraag, -2),
            bericht("newer-answer", BerichtSoort::Antwoord, -20),
            bericht("new-kind", BerichtSoort::Onbekend, -40),
        ];
        assert_eq!(
            marks(&agenda, &taken, &berichten),
            [
                "agenda/today/3",
                "agenda/tomorrow/3",
                "bericht/newer-answer",
                "bericht/answer",
                "taak/newer/2",
                "taak/older/2",
                "agenda/far/3",
                "bericht/notice",
                "bericht/new-kind",
            ]
        );
    }

    #[test]
    fn each_change_has_its_name() {
        let agenda = [
            item("cancelled", 1, AgendaStatus::Geannuleerd),
            moved("moved", 1, 2),
            AgendaItem {
                oorspronkelijke_locatie: Some("Buurthuis".to_owned()),
                ..moved("moved-elsewhere", 1, 3)
            },
            elsewhere("elsewhere", 4),
            added("added", 5, -1),
        ];
        let lines = news(now(), &agenda, &[], &[]);
        assert!(matches!(
            lines[..],
            [
                News::Cancelled(_),
                News::Moved(_),
                News::Moved(_),
                News::OtherPlace(_),
                News::Added(_)
            ]
        ));
    }

    #[test]
    fn a_change_is_new_until_the_item_begins() {
        for with in [
            |begin| item("les", begin, AgendaStatus::Geannuleerd),
            |begin| moved("les", -30, begin),
            |begin| elsewhere("les", begin),
            |begin| added("les", begin, -1),
        ] {
            assert!(!of_items(&[with(1)]).is_empty());
            assert!(of_items(&[with(0)]).is_empty());
            let absent = AgendaItem {
                afmelding: json::read_tree(&json!({"reden": "ziek"})).unwrap(),
                ..with(1)
            };
            assert!(of_items(&[absent]).is_empty());
        }
        assert!(of_items(&[item("les", 1, AgendaStatus::Geweest)]).is_empty());
    }

    #[test]
    fn what_was_added_is_new_for_a_week() {
        // By the days of Amsterdam: six days ago is new on all of that day, seven days ago is not.
        assert_eq!(of_items(&[added("les", 48, -6 * 24 - 8)]).len(), 1);
        assert!(of_items(&[added("les", 48, -6 * 24 - 10)]).is_empty());
    }

    #[test]
    fn a_lesson_of_today_that_moved_far_is_urgent() {
        let agenda = [
            item("tomorrow", 24, AgendaStatus::Geannuleerd),
            moved("from-today", 2, 24 * 9),
            moved("from-last-week", -24 * 9, 24 * 3),
        ];
        assert_eq!(
            of_items(&agenda),
            [
                "agenda/from-today/3",
                "agenda/tomorrow/3",
                "agenda/from-last-week/3"
            ]
        );
    }

    #[test]
    fn a_notice_that_was_read_ends_the_news() {
        let agenda = [item("les", 30, AgendaStatus::Geannuleerd)];
        let about = |id, sent| notice(id, sent, "agenda-items", "les");
        let after = |berichten: &[Bericht]| marks(&agenda, &[], berichten);
        assert_eq!(after(&[about("a", -2)]), ["agenda/les/3"]);
        assert!(after(&[read(about("a", -2), -1)]).is_empty());
        let again = [about("b", -1), read(about("a", -3), -2)];
        assert_eq!(after(&again), ["agenda/les/3"]);
        let other = [read(notice("a", -2, "portfolio-taken", "les"), -1)];
        assert_eq!(after(&other), ["agenda/les/3"]);
    }

    #[test]
    fn a_notice_that_was_read_before_something_was_added_does_not_count() {
        let agenda = [added("les", 30, -5)];
        let about = || notice("a", -9, "agenda-items", "les");
        assert_eq!(marks(&agenda, &[], &[read(about(), -6)]).len(), 1);
        assert!(marks(&agenda, &[], &[read(about(), -5)]).is_empty());
    }

    #[test]
    fn there_is_one_line_for_one_thing() {
        let agenda = [moved("les", 5, 6)];
        let taken = [taak("bellen", &[-3])];
        let berichten = [
            notice("a", -2, "agenda-items", "les"),
            notice("b", -2, "portfolio-taken", "bellen"),
            notice("c", -2, "agenda-items", "another"),
            Bericht {
                soort: BerichtSoort::Antwoord,
                ..notice("d", -2, "agenda-items", "les")
            },
        ];
        assert_eq!(
            marks(&agenda, &taken, &berichten),
            ["agenda/les/3", "bericht/d", "taak/bellen/2", "bericht/c"]
        );
    }

    #[test]
    fn what_is_sensitive_is_news_only_in_the_timetable() {
        let agenda = [AgendaItem {
            gevoelig: true,
            ..item("talk", 5, AgendaStatus::Geannuleerd)
        }];
        let taken = [PortfolioTaak {
            gevoelig: true,
            ..taak("bellen", &[-3])
        }];
        assert_eq!(marks(&agenda, &taken, &[]), ["agenda/talk/3"]);
        assert!(marks(&[], &[taak("unreadable", &[])], &[]).is_empty());
    }

    fn some_item() -> impl Strategy<Value = AgendaItem> {
        let status = prop::sample::select(vec![
            AgendaStatus::Gepland,
            AgendaStatus::Verplaatst,
            AgendaStatus::Geannuleerd,
            AgendaStatus::Geweest,
            AgendaStatus::Onbekend,
        ]);
        let before = prop::option::of(-99i64..99);
        (status, -99i64..99, before.clone(), before, any::<bool>()).prop_map(
            |(status, begin, before, toegevoegd_op, is_elsewhere)| AgendaItem {
                oorspronkelijk_begintijdstip: before.map(hours),
                toegevoegd_op: toegevoegd_op.map(hours),
                oorspronkelijke_locatie: is_elsewhere.then(|| "Buurthuis".to_owned()),
                ..item("", begin, status)
            },
        )
    }

    /// About one of six items, or a task, or nothing.
    fn some_message() -> impl Strategy<Value = Bericht> {
        let soort = prop::sample::select(vec![
            BerichtSoort::Vraag,
            BerichtSoort::Antwoord,
            BerichtSoort::Melding,
            BerichtSoort::Melding,
        ]);
        let about = prop::option::of((any::<bool>(), 0usize..6));
        (soort, about, -99i64..0, prop::option::of(-99i64..0)).prop_map(
            |(soort, about, sent, read)| Bericht {
                soort,
                over: about.map(|(is_task, id)| Verwijzing {
                    soort: if is_task {
                        "portfolio-taken"
                    } else {
                        "agenda-items"
                    }
                    .to_owned(),
                    id: id.to_string(),
                }),
                gelezen_op: read.map(hours),
                ..bericht("", BerichtSoort::Vraag, sent)
            },
        )
    }

    /// Items, tasks and messages with ids of their own.
    fn some_lists() -> impl Strategy<Value = (Vec<AgendaItem>, Vec<PortfolioTaak>, Vec<Bericht>)> {
        let taken = prop::collection::vec(prop::collection::vec(-99i64..0, 0..3), 0..6);
        let agenda = prop::collection::vec(some_item(), 0..6);
        let berichten = prop::collection::vec(some_message(), 0..9);
        (agenda, taken, berichten).prop_map(|(mut agenda, taken, mut berichten)| {
            agenda
                .iter_mut()
                .zip(0..)
                .for_each(|(item, id)| item.id = id.to_string());
            berichten
                .iter_mut()
                .zip(0..)
                .for_each(|(bericht, id)| bericht.id = id.to_string());
            let taken = taken
                .iter()
                .zip(0..)
                .map(|(at, id)| taak(&id.to_string(), at));
            (agenda, taken.collect(), berichten)
        })
    }

    proptest! {
        #[test]
        fn there_are_never_two_lines_for_one_thing((agenda, taken, berichten) in some_lists()) {
            let lines = news(now(), &agenda, &taken, &berichten);
            let mut marks: Vec<_> = lines.iter().map(News::mark).collect();
            for line in &lines {
                if let News::Message(Bericht { over: Some(over), .. }) = line {
                    let prefix = if over.soort == "agenda-items" { "agenda" } else { "taak" };
                    let about = format!("{prefix}/{}/", over.id);
                    prop_assert!(!marks.iter().any(|mark| mark.starts_with(&about)));
                }
            }
            marks.sort();
            marks.dedup();
            prop_assert_eq!(marks.len(), lines.len());
        }

        #[test]
        fn every_unread_answer_has_a_line((agenda, taken, berichten) in some_lists()) {
            let lines = news(now(), &agenda, &taken, &berichten);
            let answers = lines.iter().filter(|line| matches!(line, News::Answer(_))).count();
            let unread = berichten.iter().filter(|bericht| {
                bericht.soort == BerichtSoort::Antwoord && bericht.gelezen_op.is_none()
            });
            prop_assert_eq!(answers, unread.count());
        }

        #[test]
        fn the_order_is_total((mut agenda, mut taken, mut berichten) in some_lists()) {
            let places = |lines: &[News]| lines.iter().map(|line| line.place(now())).collect::<Vec<_>>();
            let lines = news(now(), &agenda, &taken, &berichten);
            let (in_order, mut there) = (places(&lines), marks(&agenda, &taken, &berichten));
            prop_assert!(in_order.is_sorted());
            agenda.reverse();
            taken.reverse();
            berichten.reverse();
            let again = news(now(), &agenda, &taken, &berichten);
            prop_assert_eq!(places(&again), in_order);
            let mut still: Vec<_> = again.iter().map(News::mark).collect();
            there.sort();
            still.sort();
            prop_assert_eq!(still, there);
        }
    }
}
