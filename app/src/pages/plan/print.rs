//! The plan on paper: two sides of A4 at most, for the kitchen wall. What is sensitive is only "Afspraak".

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam_date, numeric_date, short_date};
use mijn_pip_core::contract::{Begeleidingsafspraak, Partij, Pip, Station, Voortgang};
use mijn_pip_core::order::by_number;

use super::road;
use crate::components::{Both, Paper, PaperLine, PaperMore, fitting, sign, station_name};
use crate::data::Reads;
use crate::language::{Phrase, Said};
use crate::platform::clock;

/// How many rows the road and the agreements may take, so that both fit on two sides.
const STATION_ROWS: usize = 26;
const AGREEMENT_ROWS: usize = 52;

/// What is behind me needs no more than the last two stations.
const BEHIND: usize = 2;

/// The sheet; drawn when somebody prints.
pub fn sheet(reads: Reads) -> impl IntoView {
    view! {
        <Paper>
            {move || {
                let pip: Option<Pip> = reads.pip.value();
                let today = numeric_date(amsterdam_date(clock::now()));
                let goal = pip.as_ref().and_then(|pip| pip.plan.as_ref().map(|plan| plan.hoofddoel.clone()));
                view! {
                    <h1><Both what="title-plan" /></h1>
                    {goal.map(|words| {
                        let nl = words.vertaling.as_ref().map(|tekst| tekst.nl().to_owned());
                        view! { <p class="paper-goal"><Both what=words nl=nl /></p> }
                    })}
                    {pip.map(|pip| stations(road::stations(&pip)))}
                    {agreements(reads.afspraken.items())}
                    <p class="paper-foot"><Both what=Phrase::from("print-made").with("date", today) /></p>
                }
            }}
        </Paper>
    }
}

/// The road from where I am, with what came just before.
fn stations(all: Vec<Station>) -> impl IntoView {
    let ahead = all
        .iter()
        .position(|station| station.voortgang != Voortgang::Klaar);
    let first = ahead.unwrap_or(0).saturating_sub(BEHIND);
    let (shown, more) = fitting(
        all.into_iter().skip(first).collect(),
        STATION_ROWS,
        station_name,
    );
    let lines = shown.into_iter().map(|station| {
        let when = station.begin.map(numeric_date).unwrap_or_default();
        let class = if station.voortgang == Voortgang::Bezig {
            "paper-here"
        } else {
            ""
        };
        let sign = sign::station(station.soort);
        view! { <div class=class><PaperLine sign=sign what=station_name(&station) when=when /></div> }
    });
    view! {
        <h2><Both what="my-road" /></h2>
        <ul>{lines.collect_view()}</ul>
        <PaperMore count=more />
    }
}

/// What is agreed and not finished, mine first.
fn agreements(all: Vec<Begeleidingsafspraak>) -> impl IntoView {
    let mut open = all;
    open.retain(|afspraak| afspraak.voortgang != Voortgang::Klaar);
    let open = by_number(open, |afspraak| match afspraak.partij {
        Partij::Inburgeraar => 0,
        Partij::Beide => 1,
        Partij::Gemeente | Partij::Onbekend => 2,
    });
    let (shown, more) = fitting(open, AGREEMENT_ROWS, words);
    let lines = shown.into_iter().map(|afspraak| {
        let when = afspraak.uiterlijk.map(short_date).unwrap_or_default();
        let sign = if afspraak.gevoelig {
            sign::AGREEMENT
        } else {
            sign::partij(afspraak.partij)
        };
        view! { <PaperLine sign=sign what=words(&afspraak) when=when /> }
    });
    view! {
        <h2><Both what="title-afspraken" /></h2>
        <ul>{lines.collect_view()}</ul>
        <PaperMore count=more />
    }
}

/// A sensitive one hangs on no wall.
fn words(afspraak: &Begeleidingsafspraak) -> Said {
    if afspraak.gevoelig {
        "appointment".into()
    } else {
        afspraak.wat.clone().into()
    }
}
