//! What may be shared with whom, and for how long.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use mijn_pip_core::contract::{DeelDoelgroep, DeelWijze, Deellink, InvalidParam};
use serde_json::Value;

use super::allow_list::is_sensitive;
use crate::app::App;
use crate::problem::{Refused, fault};
use crate::resource::{PIP, PORTFOLIO_TAKEN};

/// Days that a taalmaatje may look at most.
const BUDDY_DAYS: i64 = 90;

/// Hours that family may look at most.
const FAMILY_HOURS: i64 = 24;

/// Minutes that a QR code on the screen can be used.
const QR_MINUTES: i64 = 10;

/// Hours that a link that was sent can be used.
const LINK_HOURS: i64 = 72;

/// How long the link of a share can be used to connect.
pub fn usable_for(wijze: DeelWijze) -> TimeDelta {
    match wijze {
        DeelWijze::Link => TimeDelta::hours(LINK_HOURS),
        _ => TimeDelta::minutes(QR_MINUTES),
    }
}

/// Everything that is wrong with what is asked.
pub fn faults(
    app: &App,
    participant: &str,
    asked: &Deellink,
    now: DateTime<Utc>,
) -> Result<Vec<InvalidParam>, Refused> {
    let mut faults = match asked.doelgroep {
        DeelDoelgroep::Familie => of_family(asked),
        _ => of_buddy(asked),
    };
    faults.extend(of_end(asked, now));
    faults.extend(of_tasks(app, participant, &asked.taken)?);
    if let Some(id) = &asked.doel_id
        && goal(app, participant, id)?.is_none()
    {
        faults.push(fault("/doelId", "Dit doel kan niet gedeeld worden."));
    }
    Ok(faults)
}

/// The one goal, unless it is gone or sensitive.
pub fn goal(app: &App, participant: &str, id: &str) -> Result<Option<Value>, Refused> {
    let pip = app
        .store
        .item(participant, PIP, PIP.name)?
        .unwrap_or_default();
    let goals = pip["plan"]["doelen"].as_array();
    let mut goals = goals.into_iter().flatten();
    let found = goals.find(|goal| goal["id"] == id && !is_sensitive(goal));
    Ok(found.cloned())
}

/// A task, unless it is gone or sensitive.
pub fn task(app: &App, participant: &str, id: &str) -> Result<Option<Value>, Refused> {
    let task = app.store.item(participant, PORTFOLIO_TAKEN, id)?;
    Ok(task.filter(|task| !is_sensitive(task)))
}

fn of_family(asked: &Deellink) -> Vec<InvalidParam> {
    let wrong = [
        (
            asked.wijze != DeelWijze::Qr,
            fault("/wijze", "Familie krijgt alleen een QR-code."),
        ),
        (
            !asked.taken.is_empty(),
            fault("/taken", "Familie krijgt geen taken."),
        ),
        (
            asked.doel_id.is_some(),
            fault("/doelId", "Familie ziet het hele plan."),
        ),
    ];
    only_true(wrong)
}

fn of_buddy(asked: &Deellink) -> Vec<InvalidParam> {
    let wrong = [
        (
            asked.taken.is_empty() && asked.doel_id.is_none(),
            fault("/taken", "Kies een taak of een doel."),
        ),
        (
            asked.met_wensen,
            fault("/metWensen", "Alleen familie kan wensen zien."),
        ),
    ];
    only_true(wrong)
}

fn only_true<const N: usize>(wrong: [(bool, InvalidParam); N]) -> Vec<InvalidParam> {
    let kept = wrong.into_iter().filter(|(is_wrong, _)| *is_wrong);
    kept.map(|(_, fault)| fault).collect()
}

fn of_end(asked: &Deellink, now: DateTime<Utc>) -> Option<InvalidParam> {
    let longest = match asked.doelgroep {
        DeelDoelgroep::Familie => TimeDelta::hours(FAMILY_HOURS),
        _ => TimeDelta::days(BUDDY_DAYS),
    };
    if asked.geldig_tot <= now {
        Some(fault("/geldigTot", "Ligt niet in de toekomst."))
    } else if asked.geldig_tot > now + longest {
        Some(fault("/geldigTot", "Ligt te ver in de toekomst."))
    } else {
        None
    }
}

fn of_tasks(app: &App, participant: &str, taken: &[String]) -> Result<Vec<InvalidParam>, Refused> {
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    for (index, id) in taken.iter().enumerate() {
        let name = format!("/taken/{index}");
        if !seen.insert(id) {
            faults.push(fault(&name, "Staat er al."));
        } else if task(app, participant, id)?.is_none() {
            faults.push(fault(&name, "Deze taak kan niet gedeeld worden."));
        }
    }
    Ok(faults)
}
