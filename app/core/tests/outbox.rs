//! The outbox against a municipality and a phone that fail at every step: nothing is lost, doubled or sent as another's.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use mijn_pip_core::outbox::{Answer, Body, Method, Outbox, State, Write};
use serde_json::{Value, json};

/// How many runs; each is another course of events.
const RUNS: u64 = 100;

/// How many things happen in a run.
const EVENTS: u32 = 120;

/// Numbers that look random and are the same for the same seed (xorshift64*, Vigna 2016).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % limit
    }

    fn in_a_hundred(&mut self, percentage: u64) -> bool {
        self.below(100) < percentage
    }
}

/// A municipality that keeps to the contract, and counts what it takes.
#[derive(Default)]
struct Municipality {
    /// Agreements by path.
    agreements: BTreeMap<String, Value>,
    /// What was created, by owner and path: content, and how often it was taken as new.
    created: BTreeMap<(String, String), (Value, u32)>,
    /// Answers by owner and path, in the order in which they were taken.
    answers: Vec<(String, String, Value)>,
}

impl Municipality {
    fn take(&mut self, owner: &str, write: &Write) -> (u16, String) {
        let Body::Json(body) = &write.body else {
            return (400, String::new());
        };
        assert_eq!(owner, write.owner, "sent in another's session");
        if write.path.starts_with("wensen/") {
            return self.create(owner, &write.path, body);
        }
        self.answer(owner, write, body)
    }

    fn create(&mut self, owner: &str, path: &str, body: &Value) -> (u16, String) {
        let known = self.created.entry((owner.to_owned(), path.to_owned()));
        let (content, times) = known.or_insert_with(|| (body.clone(), 0));
        match (*content == *body, *times) {
            (true, 0) => {
                *times = 1;
                (201, body.to_string())
            }
            (true, _) => (200, body.to_string()),
            (false, _) => (409, String::new()),
        }
    }

    fn answer(&mut self, owner: &str, write: &Write, body: &Value) -> (u16, String) {
        let item = self.agreements.get_mut(&write.path).unwrap();
        if item.get("reactie") == Some(body) {
            return (200, item.to_string());
        }
        let seen = write.seen.as_ref().unwrap().versie;
        if item["versie"] != seen {
            return (412, json!({"huidig": item}).to_string());
        }
        item["versie"] = (seen + 1).into();
        item["reactie"] = body.clone();
        self.answers
            .push((owner.to_owned(), write.path.clone(), body.clone()));
        (200, item.to_string())
    }

    /// Somebody at the municipality changes what was agreed, or only notes how far along it is.
    fn revise(&mut self, path: &str, field: &str, value: u64) {
        let item = self.agreements.get_mut(path).unwrap();
        item["versie"] = (item["versie"].as_u64().unwrap() + 1).into();
        item[field] = value.into();
    }
}

/// A phone with someone at it, and what it keeps when the app is closed.
struct Phone {
    outbox: Outbox,
    kept: Vec<Write>,
    signed_in: Option<&'static str>,
    now: DateTime<Utc>,
    made: u32,
    /// What the participant did last at each path, which must arrive.
    wanted: BTreeMap<(String, String), Value>,
    /// The agreements as the participant last saw them.
    seen: BTreeMap<String, Value>,
}

const PEOPLE: [&str; 2] = ["samar", "zebib"];

impl Phone {
    fn keep(&mut self) {
        let all = PEOPLE.iter().flat_map(|owner| self.outbox.of(owner));
        let unsent = all.filter(|write| !matches!(write.state, State::Received(_)));
        self.kept = unsent.cloned().collect();
        // As through a database: in text and back.
        let text = serde_json::to_string(&self.kept).unwrap();
        self.kept = serde_json::from_str(&text).unwrap();
        self.kept.reverse();
    }

    fn restart(&mut self) {
        self.outbox = Outbox::default();
        self.outbox.restore(self.kept.clone());
    }

    fn write(&mut self, owner: &str, path: String, body: Value) {
        self.made += 1;
        let id = format!("write-{}", self.made);
        let write = Write::new(
            id,
            owner.to_owned(),
            Method::Put,
            path.clone(),
            Body::Json(body.clone()),
        );
        let write = match self.seen.get(&path) {
            Some(item) => write.after_seeing(item),
            None => write,
        };
        self.outbox.add(write);
        self.wanted.insert((owner.to_owned(), path), body);
        self.keep();
    }

    fn answer(&mut self, chance: &mut Chance, path: &str) {
        let Some(owner) = self.signed_in else { return };
        if path.starts_with(owner) {
            let body = json!({"begrip": chance.below(1000)});
            self.write(owner, path.to_owned(), body);
        }
    }

    /// One attempt, with everything that may go wrong on the way.
    fn send(&mut self, chance: &mut Chance, municipality: &mut Municipality, faults: u64) {
        let Some(owner) = self.signed_in else { return };
        let Some(write) = self.outbox.next(owner, self.now) else {
            return;
        };
        self.keep();
        let answer = match chance.below(6) {
            _ if !chance.in_a_hundred(faults) => Some(municipality.take(owner, &write)),
            0 => None,
            1 => {
                municipality.take(owner, &write);
                None
            }
            2 => Some((503, String::new())),
            3 => Some((429, String::new())),
            4 => {
                self.signed_in = None;
                Some((401, String::new()))
            }
            _ => {
                municipality.take(owner, &write);
                return self.restart();
            }
        };
        let answer = answer.map_or(Answer::None, |(status, body)| Answer::Status {
            status,
            body,
            retry_after: None,
        });
        self.outbox.settle(&write.id, &answer, self.now, 500);
        self.keep();
        self.look(owner, chance);
    }

    /// The participant sees what was changed, and answers anew.
    fn look(&mut self, owner: &'static str, chance: &mut Chance) {
        let changed = self.outbox.of(owner).find_map(|write| match &write.state {
            State::Changed(item) => Some((write.path.clone(), item.clone())),
            State::Refused(status) => panic!("refused with {status}: {write:?}"),
            _ => None,
        });
        if let Some((path, item)) = changed {
            self.seen.insert(path.clone(), item);
            self.answer(chance, &path);
        }
    }
}

fn run(seed: u64) {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut municipality = Municipality::default();
    for path in ["samar/1", "samar/2", "zebib/1"] {
        let item = json!({"versie": 1, "wat": 0, "voortgang": 0});
        municipality.agreements.insert(path.to_owned(), item);
    }
    let paths: Vec<_> = municipality.agreements.keys().cloned().collect();
    let mut phone = Phone {
        outbox: Outbox::default(),
        kept: Vec::new(),
        signed_in: Some("samar"),
        now: DateTime::from_timestamp(1_795_000_000, 0).unwrap(),
        made: 0,
        wanted: BTreeMap::new(),
        seen: municipality.agreements.clone(),
    };
    for _ in 0..EVENTS {
        let path = paths[chance.below(3) as usize].clone();
        phone.now += TimeDelta::seconds(chance.below(30) as i64);
        match chance.below(10) {
            0 | 1 => phone.answer(&mut chance, &path),
            2 => {
                if let Some(owner) = phone.signed_in {
                    let (wish, words) = (format!("wensen/{}", phone.made), chance.below(1000));
                    phone.write(owner, wish, json!({"tekst": words}));
                }
            }
            3 => phone.restart(),
            4 => phone.signed_in = [Some("samar"), Some("zebib"), None][chance.below(3) as usize],
            5 => {
                let field = ["wat", "voortgang"][chance.below(2) as usize];
                municipality.revise(&path, field, chance.below(1_000_000));
            }
            _ => phone.send(&mut chance, &mut municipality, 45),
        }
    }
    // In the end everyone comes back, and the network holds.
    for owner in PEOPLE {
        phone.signed_in = Some(owner);
        for _ in 0..2 * EVENTS {
            phone.now += TimeDelta::minutes(11);
            phone.send(&mut chance, &mut municipality, 0);
        }
        assert_eq!(
            phone
                .outbox
                .of(owner)
                .filter(|write| write.is_unsent())
                .count(),
            0,
            "seed {seed}: {:?}",
            phone.outbox
        );
    }
    check(seed, &phone, &municipality);
}

/// Everything that the participants did last stands at the municipality, once.
fn check(seed: u64, phone: &Phone, municipality: &Municipality) {
    for ((owner, path), wanted) in &phone.wanted {
        if path.starts_with("wensen/") {
            let (content, times) = &municipality.created[&(owner.clone(), path.clone())];
            assert_eq!((content, *times), (wanted, 1), "seed {seed}: {path}");
        } else {
            assert_eq!(
                &municipality.agreements[path]["reactie"], wanted,
                "seed {seed}: {path}"
            );
        }
    }
    let created = municipality.created.len();
    let wished = phone
        .wanted
        .keys()
        .filter(|(_, path)| path.starts_with("wensen/"))
        .count();
    assert_eq!(created, wished, "seed {seed}");
    assert!(
        municipality
            .answers
            .iter()
            .all(|(owner, path, _)| path.starts_with(owner.as_str()))
    );
}

#[test]
fn nothing_is_lost_doubled_or_sent_as_anothers() {
    for seed in 1..=RUNS {
        run(seed);
    }
}

/// A write of one person to a piece of evidence.
fn of_piece(method: Method, rest: &str, body: Body) -> Write {
    let path = format!("portfolio-taken/t/bewijsstukken/b{rest}");
    Write::new(format!("{method:?}{rest}"), "p".into(), method, path, body)
}

#[test]
fn what_is_taken_back_is_not_filled_any_more() {
    let announce = of_piece(Method::Put, "", Body::Json(json!({"id": "b"})));
    let content = of_piece(Method::Put, "/inhoud", Body::Bytes("image/jpeg".into()));
    assert!(content.is_content_of(&announce));
    let back = of_piece(Method::Delete, "", Body::Empty);
    let mut outbox = Outbox::default();
    outbox.add(announce.clone());
    outbox.add(content.clone());
    assert_eq!(
        outbox.add(back.clone()),
        [announce.id.clone(), content.id.clone()]
    );

    // Bytes that may be under way are left alone, and nobody is asked about them when they come too late.
    let mut outbox = Outbox::default();
    outbox.add(content.clone());
    let now = DateTime::UNIX_EPOCH;
    assert!(outbox.next("p", now).is_some());
    assert!(outbox.add(back).is_empty());
    let gone = Answer::Status {
        status: 404,
        body: String::new(),
        retry_after: None,
    };
    outbox.settle(&content.id, &gone, now, 0);
    assert!(outbox.get(&content.id).is_none());
}

#[test]
fn a_question_about_a_task_takes_no_evidence_of_it_along() {
    let content = of_piece(Method::Put, "/inhoud", Body::Bytes("image/jpeg".into()));
    let about = json!({"id": "q", "over": {"soort": "portfolio-taken", "id": "t"}});
    let question = Write::new(
        "q".into(),
        "p".into(),
        Method::Put,
        "berichten/q".into(),
        Body::Json(about),
    );
    assert!(!content.is_content_of(&question));
}

#[test]
fn what_fails_just_when_the_network_came_back_is_tried_again_at_once() {
    let mut outbox = Outbox::default();
    outbox.add(of_piece(Method::Put, "", Body::Json(json!({"id": "b"}))));
    let now = DateTime::UNIX_EPOCH;
    let under_way = outbox.next("p", now).unwrap();
    outbox.wake();
    outbox.settle(&under_way.id, &Answer::None, now, 0);
    assert!(outbox.next("p", now).is_some());
    // Once: what fails again rests.
    outbox.settle(&under_way.id, &Answer::None, now, 0);
    assert!(outbox.next("p", now).is_none());
}
