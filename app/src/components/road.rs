//! The road: the participant's way as a path of stations.

use leptos::prelude::*;
use mijn_pip_core::contract::{Station, Voortgang};

use super::{Dutch, Pictogram, Says, sign};
use crate::language::{code_id, day, use_language};

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

#[component]
fn StationLine(
    /// The station.
    station: Station,
) -> impl IntoView {
    let language = use_language();
    let (class, current) = match station.voortgang {
        Voortgang::Klaar => ("station passed", None),
        Voortgang::Bezig => ("station here", Some("step")),
        _ => ("station", None),
    };
    // What is behind me needs no explanation any more.
    let explained = station.voortgang != Voortgang::Klaar;
    let id = code_id("station", station.soort);
    let name = match station.titel {
        Some(titel) => view! { <Says tekst=titel dutch=true /> }.into_any(),
        None => view! {
            <span>{language.text(&id)}</span>
            <Dutch id=id />
        }
        .into_any(),
    };
    let since = station
        .begin
        .filter(|_| current.is_some())
        .map(|begin| language.with("since", &[("date", day(language, begin).date.into())]));
    view! {
        <li class=class aria-current=current>
            <span class="station-sign">
                <Pictogram id=sign::station(station.soort) />
            </span>
            <div class="station-words">
                {current.map(|_| view! { <strong class="you-are-here">{language.text("you-are-here")}</strong> })}
                {name}
                {since.map(|since| view! { <span class="quiet">{since}</span> })}
                {station.toelichting.filter(|_| explained).map(|tekst| view! { <span class="quiet"><Says tekst=tekst /></span> })}
            </div>
        </li>
    }
}
