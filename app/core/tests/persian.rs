//! The Persian calendar agrees with ICU, as Node has it, on every day of 1950 to 2100.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::process::Command;

use chrono::NaiveDate;
use mijn_pip_core::calendar::HomeCalendar;

#[test]
fn every_day_agrees_with_icu() {
    let first = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap();
    let last = NaiveDate::from_ymd_opt(2100, 12, 31).unwrap();
    let icu = icu(first, last);
    let own: Vec<String> = first
        .iter_days()
        .take_while(|day| *day <= last)
        .map(line)
        .collect();
    for (own, icu) in own.iter().zip(icu.lines()) {
        assert_eq!(own, icu);
    }
    assert_eq!(icu.lines().count(), own.len());
    assert_eq!(own.len(), 55_152);
}

/// A day as the script prints it.
fn line(day: NaiveDate) -> String {
    let home = HomeCalendar::Persian.date(day);
    format!("{day} {}-{}-{}", home.year, home.month, home.day)
}

fn icu(first: NaiveDate, last: NaiveDate) -> String {
    let output = Command::new("node")
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/persian/icu.mjs"
        ))
        .args([first.to_string(), last.to_string()])
        .output()
        .expect("This test compares with Node's calendar: install Node 20 or newer");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}
