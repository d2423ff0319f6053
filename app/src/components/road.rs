//! The road: the participant's way as a path of stations.

use leptos::prelude::*;
use mijn_pip_core::contract::{Station, StationSoort, Voortgang};

use super::{Pictogram, Say, sign};
use crate::language::{Phrase, Said, code, day};

/// The stations from the asylum centre to what comes after; the current one stands out.
#[component]
pub fn Road(
    /// The stations in order.
    stations: Vec<Station>,
) -> impl IntoView {
    let stations = stations
        .into_iter()
        .map(|station| view! { <StationLine station=station /> });
    view! { <ol class="road">{stations.collect_view()}</ol> }
}

/// A station by its own name, else by its kind.
pub fn station_name(station: &Station) -> Said {
    match &station.titel {
        Some(titel) => titel.clone().into(),
        None => code("station", station.soort).into(),
    }
}

#[component]
fn StationLine(
    /// The station.
    station: Station,
) -> impl IntoView {
    let (class, current) = match station.voortgang {
        Voortgang::Klaar => ("station passed", None),
        Voortgang::Bezig => ("station here", Some("step")),
        _ => ("station", None),
    };
    // What is behind me needs no explanation any more.
    let explained = station.voortgang != Voortgang::Klaar;
    let name = station_name(&station);
    let since = match station.soort {
        StationSoort::Wachten => "waiting-since",
        _ => "since",
    };
    let since = station
        .begin
        .filter(|_| current.is_some())
        .map(|begin| Phrase::from(since).with("date", day(begin).date));
    view! {
        <li class=class aria-current=current>
            <span class="station-sign">
                <Pictogram id=sign::station(station.soort) />
            </span>
            <div class="station-words">
                {current.map(|_| view! { <strong class="you-are-here"><Say what="you-are-here" /></strong> })}
                <Say what=name term=true />
                {since.map(|since| view! { <span class="quiet"><Say what=since /></span> })}
                {station.toelichting.filter(|_| explained).map(|tekst| view! { <span class="quiet"><Say what=tekst /></span> })}
            </div>
        </li>
    }
}
