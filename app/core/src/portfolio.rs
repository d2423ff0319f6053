//! The portfolio as the participant sees it: what the municipality has, and what was done on this phone since.

use crate::contract::{BEWIJS_MAX_BYTES, Bewijsstuk, PortfolioTaak, TaakStatus};
use crate::json;
use crate::outbox::{Method, State, Write};

/// Where a piece of evidence is written, below the API's base.
pub fn piece_path(taak: &str, stuk: &str) -> String {
    format!("portfolio-taken/{taak}/bewijsstukken/{stuk}")
}

/// Where a task is handed in, below the API's base.
pub fn hand_in_path(taak: &str) -> String {
    format!("portfolio-taken/{taak}/inlevering")
}

/// A piece of evidence, and the writes of it that the municipality did not answer yet or that it refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// What it is.
    pub stuk: Bewijsstuk,
    /// What is to be told about it: that it is on its way, or was not taken.
    pub write: Option<Write>,
}

impl Piece {
    /// Whether the municipality has it with its bytes, so that it can be opened.
    pub fn is_there(&self) -> bool {
        self.write.is_none() && self.stuk.ontvangen
    }
}

/// The evidence of a task after what was written since, the oldest first; what was taken away is gone at once.
pub fn pieces(taak: &PortfolioTaak, writes: &[Write]) -> Vec<Piece> {
    let listed = taak.bewijsstukken.iter().cloned();
    let prefix = piece_path(&taak.id, "");
    let is_listed = |stuk: &Bewijsstuk| taak.bewijsstukken.iter().any(|known| known.id == stuk.id);
    let written = writes
        .iter()
        .filter(|write| write.path.starts_with(&prefix))
        .filter_map(Write::value::<Bewijsstuk>)
        .filter(|stuk| !is_listed(stuk))
        .map(|stuk| Bewijsstuk {
            ontvangen: false,
            ..stuk
        });
    let mut pieces = Vec::new();
    for stuk in listed.chain(written) {
        pieces.extend(piece(&taak.id, stuk, writes));
    }
    pieces
}

fn piece(taak: &str, mut stuk: Bewijsstuk, writes: &[Write]) -> Option<Piece> {
    let path = piece_path(taak, &stuk.id);
    let content = format!("{path}/inhoud");
    let last = |path: &str| writes.iter().rfind(|write| write.path == path);
    let (announced, filled) = (last(&path), last(&content));
    let is_taken_away =
        announced.is_some_and(|write| write.method == Method::Delete && !write.is_stuck());
    if is_taken_away {
        return None;
    }
    stuk.ontvangen |= filled.is_some_and(|write| matches!(write.state, State::Received(_)));
    let unsettled = [announced, filled].into_iter().flatten();
    let write = unsettled.into_iter().find(|write| write.is_unsent());
    Some(Piece {
        stuk,
        write: write.cloned(),
    })
}

/// How far a task is after what was written since: handing in and taking back count at once, and so does the first
/// evidence.
pub fn status(taak: &PortfolioTaak, writes: &[Write]) -> TaakStatus {
    let path = hand_in_path(&taak.id);
    let handed_in = writes.iter().rfind(|write| write.path == path);
    if let Some(write) = handed_in {
        match (&write.state, write.method) {
            (State::Waiting, Method::Put) => return TaakStatus::Ingeleverd,
            (State::Waiting, Method::Delete) => return taken_back(taak),
            (State::Received(Some(now)), _) => {
                let now: Option<PortfolioTaak> = json::read_tree(now).ok();
                if let Some(now) = now.filter(|now| now.versie >= taak.versie) {
                    return now.status;
                }
            }
            _ => {}
        }
    }
    match taak.status {
        TaakStatus::Open if !pieces(taak, writes).is_empty() => TaakStatus::Bezig,
        status => status,
    }
}

fn taken_back(taak: &PortfolioTaak) -> TaakStatus {
    if taak.feedback.is_empty() {
        TaakStatus::Bezig
    } else {
        TaakStatus::Feedback
    }
}

/// Whether evidence can be added to a task, and taken away.
pub fn is_open(status: TaakStatus) -> bool {
    matches!(
        status,
        TaakStatus::Open | TaakStatus::Bezig | TaakStatus::Feedback
    )
}

/// Why a file cannot be evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is larger than the contract takes.
    TooLarge,
    /// By its bytes it is something else.
    WrongType,
}

/// Checks a PDF before it is sent: by its bytes, since its name tells nothing (ISO 32000-2, 7.5.2).
///
/// # Errors
/// Why it cannot be sent.
pub fn check_pdf(size: usize, beginning: &[u8]) -> Result<(), Unfit> {
    if size > BEWIJS_MAX_BYTES {
        return Err(Unfit::TooLarge);
    }
    if !beginning.starts_with(b"%PDF-") {
        return Err(Unfit::WrongType);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::Body;
    use serde_json::{Value, json};

    const STUK: &str = "2b6a9c11-0c5f-4d7a-9a77-7e1a2f3b4c51";

    fn stuk() -> Value {
        json!({"id": STUK, "soort": "foto", "grootte": 3, "toegevoegdOp": "2026-11-19T12:41:07Z"})
    }

    fn taak(status: &str, stukken: &[Value]) -> PortfolioTaak {
        let taak = json!({"id": "t", "versie": 4, "titel": {"nl": {"tekst": "T", "herkomst": "mens"}},
            "opdracht": {"nl": {"tekst": "O", "herkomst": "mens"}}, "waar": "werk", "vaardigheid": "schrijven",
            "niveau": "a2", "status": status, "bewijsstukken": stukken});
        serde_json::from_value(taak).unwrap()
    }

    fn write(method: Method, path: String, body: Body, state: State) -> Write {
        let mut write = Write::new(path.clone(), "p".into(), method, path, body);
        write.state = state;
        write
    }

    fn announce(state: State) -> Write {
        write(
            Method::Put,
            piece_path("t", STUK),
            Body::Json(stuk()),
            state,
        )
    }

    fn content(state: State) -> Write {
        let path = format!("{}/inhoud", piece_path("t", STUK));
        write(Method::Put, path, Body::Bytes("image/jpeg".into()), state)
    }

    fn hand_in(method: Method, state: State) -> Write {
        write(method, hand_in_path("t"), Body::Empty, state)
    }

    #[test]
    fn a_piece_is_seen_from_the_moment_it_is_added_and_can_be_opened_when_its_bytes_are_there() {
        let open = taak("open", &[]);
        for (announced, filled, is_there) in [
            (State::Waiting, State::Waiting, false),
            (State::Received(None), State::Waiting, false),
            (State::Received(None), State::Refused(413), false),
            (State::Received(None), State::Received(None), true),
        ] {
            let found = pieces(&open, &[announce(announced), content(filled)]);
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].is_there(), is_there);
        }
    }

    #[test]
    fn what_is_listed_and_written_is_one() {
        let mut waits = stuk();
        waits["ontvangen"] = json!(false);
        let listed = taak("bezig", &[waits]);
        let found = pieces(
            &listed,
            &[announce(State::Received(None)), content(State::Waiting)],
        );
        assert_eq!(found.len(), 1);
        assert!(!found[0].is_there());
        let found = pieces(&listed, &[content(State::Received(None))]);
        assert!(found[0].is_there());
        assert!(!pieces(&listed, &[])[0].is_there());
    }

    #[test]
    fn what_was_taken_away_is_gone_unless_that_was_refused() {
        let listed = taak("bezig", &[stuk()]);
        for (state, left) in [
            (State::Waiting, 0),
            (State::Received(None), 0),
            (State::Refused(403), 1),
        ] {
            let taken = write(Method::Delete, piece_path("t", STUK), Body::Empty, state);
            assert_eq!(pieces(&listed, &[taken]).len(), left);
        }
    }

    #[test]
    fn what_is_not_taken_is_told_of_the_piece() {
        let refused = pieces(
            &taak("open", &[]),
            &[
                announce(State::Received(None)),
                content(State::Refused(415)),
            ],
        );
        assert!(refused[0].write.as_ref().unwrap().is_stuck());
    }

    #[test]
    fn handing_in_and_taking_back_count_at_once() {
        let bezig = taak("bezig", &[stuk()]);
        let handed = [hand_in(Method::Put, State::Waiting)];
        assert_eq!(status(&bezig, &handed), TaakStatus::Ingeleverd);
        let refused = [hand_in(Method::Put, State::Refused(409))];
        assert_eq!(status(&bezig, &refused), TaakStatus::Bezig);
        let back = [hand_in(Method::Delete, State::Waiting)];
        assert_eq!(
            status(&taak("ingeleverd", &[stuk()]), &back),
            TaakStatus::Bezig
        );
    }

    #[test]
    fn what_the_municipality_said_last_stands() {
        let answer = json!(taak("ingeleverd", &[stuk()]));
        let handed = [hand_in(Method::Put, State::Received(Some(answer)))];
        assert_eq!(
            status(&taak("bezig", &[stuk()]), &handed),
            TaakStatus::Ingeleverd
        );
        let mut later = taak("feedback", &[stuk()]);
        later.versie = 5;
        assert_eq!(status(&later, &handed), TaakStatus::Feedback);
    }

    #[test]
    fn the_first_evidence_begins_a_task() {
        let open = taak("open", &[]);
        assert_eq!(status(&open, &[]), TaakStatus::Open);
        assert_eq!(
            status(&open, &[announce(State::Waiting)]),
            TaakStatus::Bezig
        );
    }

    #[test]
    fn a_pdf_is_known_by_its_bytes_and_its_size() {
        assert_eq!(check_pdf(900, b"%PDF-1.7"), Ok(()));
        assert_eq!(check_pdf(BEWIJS_MAX_BYTES, b"%PDF-"), Ok(()));
        assert_eq!(
            check_pdf(BEWIJS_MAX_BYTES + 1, b"%PDF-"),
            Err(Unfit::TooLarge)
        );
        assert_eq!(check_pdf(900, b"PK\x03\x04"), Err(Unfit::WrongType));
        assert_eq!(check_pdf(0, b""), Err(Unfit::WrongType));
    }
}
