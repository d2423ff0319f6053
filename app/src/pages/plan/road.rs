//! The stations of the road, from what the plan says.

use mijn_pip_core::contract::{Leerroute, Pip, Station, StationSoort};

/// The road so far, then the phases of the route, then what comes after them.
pub fn stations(pip: &Pip) -> Vec<Station> {
    let after = |station: &Station| {
        matches!(
            station.soort,
            StationSoort::Examens | StationSoort::Eindgesprek | StationSoort::Nazorg
        )
    };
    let (last, first): (Vec<_>, Vec<_>) = pip.voortraject.iter().cloned().partition(after);
    let phases = pip.leerroute.as_ref().into_iter().flat_map(phases);
    first.into_iter().chain(phases).chain(last).collect()
}

/// How many stations and phases cannot be shown.
pub fn unreadable(pip: &Pip) -> usize {
    let phases = pip
        .leerroute
        .as_ref()
        .map_or(0, |route| route.fases.onleesbaar());
    pip.voortraject.onleesbaar() + phases
}

fn phases(leerroute: &Leerroute) -> Vec<Station> {
    leerroute
        .fases
        .iter()
        .map(|fase| Station {
            soort: StationSoort::Fase,
            titel: Some(fase.naam.clone()),
            voortgang: fase.voortgang,
            begin: Some(fase.begin),
            einde: Some(fase.einde),
            toelichting: None,
        })
        .collect()
}
