//! `/agenda-items`: what takes place on calendar days in Amsterdam.

use std::collections::HashMap;

use axum::Json;
use axum::extract::{Query, State};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::InvalidParam;
use mijn_pip_core::join::EARLY_MINUTES;
use serde_json::{Value, json};

use super::item_id::ItemId;
use super::participant::SignedIn;
use crate::app::{App, SharedApp};
use crate::order;
use crate::problem::{Refused, fault, invalid, not_found};
use crate::resource::AGENDA_ITEMS;

/// Days that the timetable goes back when nobody asks for a span.
const DAYS_BACK: Days = Days::new(14);

/// `GET /agenda-items?van&tot`: the items that begin in the span, in the order of their begin.
pub async fn list(
    State(app): State<SharedApp>,
    participant: SignedIn,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, Refused> {
    let now = app.clock.now();
    let span = Span::parse(&query, amsterdam_date(now)).map_err(invalid)?;
    let items: Vec<_> = between(&app, &participant.id, &span)?
        .into_iter()
        .map(|item| with_timely_link(item, now))
        .collect();
    Ok(Json(json!({ "items": items })))
}

/// The items that begin in a span, in the order of their begin, as they are stored.
pub fn between(app: &App, participant: &str, span: &Span) -> Result<Vec<Value>, Refused> {
    let [from, until] = span.around();
    let around = [&*from, &*until];
    let mut items = app
        .store
        .items_between(participant, AGENDA_ITEMS, "begin", around)?;
    order::sort(AGENDA_ITEMS, &mut items);
    items.retain(|item| instant(item, "begin").is_none_or(|begin| span.contains(begin)));
    Ok(items)
}

/// `GET /agenda-items/{id}`
pub async fn item(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<Json<Value>, Refused> {
    let item = app.store.item(&participant.id, AGENDA_ITEMS, &id)?;
    let item = item.ok_or_else(not_found)?;
    Ok(Json(with_timely_link(item, app.clock.now())))
}

/// Days from `van`, inclusive, to `tot`, exclusive.
#[derive(Debug, PartialEq)]
pub struct Span {
    van: Option<NaiveDate>,
    tot: Option<NaiveDate>,
}

impl Span {
    /// From a day on.
    pub fn from_day(van: NaiveDate) -> Self {
        Self {
            van: Some(van),
            tot: None,
        }
    }

    /// Reads both bounds; the error names every one that is wrong. Without any it begins two weeks ago.
    fn parse(query: &HashMap<String, String>, today: NaiveDate) -> Result<Self, Vec<InvalidParam>> {
        let mut wrong = Vec::new();
        let van = day(query, "van", &mut wrong);
        let tot = day(query, "tot", &mut wrong);
        if van.zip(tot).is_some_and(|(van, tot)| van > tot) {
            wrong.push(fault("tot", "Ligt voor van."));
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let van = match (van, tot) {
            (None, None) => today.checked_sub_days(DAYS_BACK),
            _ => van,
        };
        Ok(Self { van, tot })
    }

    /// A span that certainly holds it, as text that is in the order of time; the days of Amsterdam begin before those of UTC.
    fn around(&self) -> [String; 2] {
        let from = self.van.and_then(|van| van.pred_opt());
        let text = |day: NaiveDate| day.to_string();
        // What is not bounded ends after every digit.
        [
            from.map(text).unwrap_or_default(),
            self.tot.map_or("~".to_owned(), text),
        ]
    }

    fn contains(&self, begin: DateTime<Utc>) -> bool {
        let day = amsterdam_date(begin);
        self.van.is_none_or(|van| van <= day) && self.tot.is_none_or(|tot| day < tot)
    }
}

fn day(
    query: &HashMap<String, String>,
    name: &str,
    wrong: &mut Vec<InvalidParam>,
) -> Option<NaiveDate> {
    let day = query.get(name)?.parse().ok();
    if day.is_none() {
        wrong.push(fault(name, "Geen datum. Schrijf JJJJ-MM-DD."));
    }
    day
}

/// Leaves the link to an online item out, except around its time.
pub fn with_timely_link(mut item: Value, now: DateTime<Utc>) -> Value {
    let opens = instant(&item, "begin").map(|begin| begin - TimeDelta::minutes(EARLY_MINUTES));
    let closes = instant(&item, "einde");
    let is_open = opens.is_some_and(|opens| opens <= now) && closes.is_some_and(|end| now < end);
    if let (false, Some(fields)) = (is_open, item.as_object_mut()) {
        fields.remove("deelnamelink");
    }
    item
}

/// The instant of a field; none when it is missing or unreadable.
pub fn instant(item: &Value, field: &str) -> Option<DateTime<Utc>> {
    item.get(field)?.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    fn parse(query: &[(&str, &str)]) -> Result<Span, Vec<InvalidParam>> {
        let owned = query.iter().map(|(k, v)| (k.to_string(), v.to_string()));
        Span::parse(&owned.collect(), "2026-11-25".parse().unwrap())
    }

    #[test]
    fn days_are_those_of_amsterdam_and_the_last_is_outside() {
        let span = parse(&[("van", "2026-11-23"), ("tot", "2026-11-30")]).unwrap();
        assert!(span.contains("2026-11-22T23:00:00Z".parse().unwrap()));
        assert!(!span.contains("2026-11-22T22:59:59Z".parse().unwrap()));
        assert!(!span.contains("2026-11-29T23:00:00Z".parse().unwrap()));
    }

    #[test]
    fn without_a_span_it_begins_two_weeks_ago() {
        let span = parse(&[]).unwrap();
        assert!(span.contains("2026-11-11T08:00:00Z".parse().unwrap()));
        assert!(!span.contains("2026-11-10T08:00:00Z".parse().unwrap()));
        assert!(span.contains("2030-01-01T08:00:00Z".parse().unwrap()));
    }

    #[test]
    fn names_every_bound_that_is_wrong() {
        let wrong = parse(&[("van", "gisteren"), ("tot", "2026-13-01")]).unwrap_err();
        let names: Vec<_> = wrong.iter().map(|param| param.name.as_str()).collect();
        assert_eq!(names, ["van", "tot"]);
        assert!(parse(&[("van", "2026-11-30"), ("tot", "2026-11-23")]).is_err());
    }

    #[test]
    fn the_link_shows_around_the_time_only() {
        let item = json!({"begin": "2026-11-25T18:00:00Z", "einde": "2026-11-25T19:00:00Z", "deelnamelink": "https://x.example"});
        let shown = |now: &str| {
            with_timely_link(item.clone(), now.parse().unwrap())
                .get("deelnamelink")
                .is_some()
        };
        assert!(!shown("2026-11-25T17:29:59Z"));
        assert!(shown("2026-11-25T17:30:00Z"));
        assert!(!shown("2026-11-25T19:00:00Z"));
    }
}
