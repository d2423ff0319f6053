//! The plan on paper: two sides of A4 at most, for the kitchen wall. What is sensitive is only "Afspraak".

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam_date, numeric_date, short_date};
use mijn_pip_core::contract::{Begeleidingsafspraak, Partij, Pip, Station, Voortgang};

use super::road;
use crate::components::{Both, Paper, PaperLine, sign};
use crate::data::Reads;
use crate::language::{Phrase, Said, code};
use crate::platform::clock;

/// At most so many stations and agreements fit on two sides, with forty words each.
const STATIONS: usize = 8;
const AGREEMENTS: usize = 10;

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

/// The road from where I am; what is behind me only as far as there is room.
fn stations(all: Vec<Station>) -> impl IntoView {
    let ahead = all
        .iter()
        .position(|station| station.voortgang != Voortgang::Klaar)
        .unwrap_or(0);
    let first = ahead
        .saturating_sub(2)
        .min(all.len().saturating_sub(STATIONS));
    let more = all.len() - all.len().min(STATIONS);
    let lines = all.into_iter().skip(first).take(STATIONS).map(|station| {
        let when = station.begin.map(numeric_date).unwrap_or_default();
        let class = if station.voortgang == Voortgang::Bezig {
            "paper-here"
        } else {
            ""
        };
        let sign = sign::station(station.soort);
        let name: Said = match station.titel {
            Some(titel) => titel.into(),
            None => code("station", station.soort).into(),
        };
        view! { <div class=class><PaperLine sign=sign what=name when=when /></div> }
    });
    view! {
        <h2><Both what="my-road" /></h2>
        <ul>{lines.collect_view()}</ul>
        {rest(more)}
    }
}

/// What is agreed and not finished, mine first.
fn agreements(all: Vec<Begeleidingsafspraak>) -> impl IntoView {
    let open: Vec<_> = all
        .into_iter()
        .filter(|afspraak| afspraak.voortgang != Voortgang::Klaar)
        .collect();
    let more = open.len() - open.len().min(AGREEMENTS);
    let parties = [
        Partij::Inburgeraar,
        Partij::Beide,
        Partij::Gemeente,
        Partij::Onbekend,
    ];
    let ordered = parties
        .iter()
        .flat_map(|partij| open.iter().filter(|afspraak| afspraak.partij == *partij));
    let lines: Vec<_> = ordered.take(AGREEMENTS).cloned().map(agreement).collect();
    view! {
        <h2><Both what="title-afspraken" /></h2>
        <ul>{lines}</ul>
        {rest(more)}
    }
}

fn agreement(afspraak: Begeleidingsafspraak) -> impl IntoView {
    let when = afspraak.uiterlijk.map(short_date).unwrap_or_default();
    let (sign, words): (_, Said) = if afspraak.gevoelig {
        (sign::AGREEMENT, "appointment".into())
    } else {
        (sign::partij(afspraak.partij), afspraak.wat.into())
    };
    view! { <PaperLine sign=sign what=words when=when /> }
}

fn rest(more: usize) -> Option<impl IntoView> {
    (more > 0)
        .then(|| view! { <p><Both what=Phrase::from("print-more").with("count", more) /></p> })
}
