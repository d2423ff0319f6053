//! Vandaag: the one next step, what is new, and how far along I am.

mod news;
mod step;

use chrono::Timelike;
use leptos::prelude::*;
use mijn_pip_core::civil::amsterdam;
use mijn_pip_core::contract::{Leerroute, OnderdeelSoort, Pip};

use crate::components::{HoursBar, Pictogram, Say, Speaker, sign};
use crate::data::{SessionState, use_reads, use_session};
use crate::language::{Phrase, code};
use crate::platform::clock;
use crate::routes::Route;
use crate::shell::{Screen, region};

/// The first screen.
#[component]
pub fn Vandaag() -> impl IntoView {
    let reads = use_reads();
    let all = vec![
        reads.agenda,
        reads.afspraken,
        reads.taken,
        reads.berichten,
        reads.pip,
    ];
    view! {
        <Screen route=Route::Vandaag reads=all heading=greeting>
            {step::step(reads)}
            {news::news()}
            {region(reads.pip, |pip: Pip| pip.leerroute.into_option().map(progress))}
        </Screen>
    }
}

/// A greeting by name and time of day.
fn greeting() -> Phrase {
    let id = match amsterdam(clock::now()).hour() {
        5..12 => "good-morning",
        12..18 => "good-afternoon",
        _ => "good-evening",
    };
    match use_session().state() {
        SessionState::SignedIn(sessie) => Phrase::from(id).with("name", sessie.weergavenaam),
        _ => "title-vandaag".into(),
    }
}

/// One quiet line: the route and the hours of its lessons.
fn progress(leerroute: Leerroute) -> impl IntoView {
    let lessons = leerroute
        .onderdelen
        .iter()
        .find(|part| part.soort == OnderdeelSoort::Taallessen)
        .and_then(|part| part.uren_gevolgd.map(|done| (done, part.uren_vereist)));
    view! {
        <section class="card progress">
            <div class="fact">
                <Pictogram id=sign::ROAD />
                <div>
                    <strong><Say what=code("leerroute", leerroute.soort) term=true /></strong>
                </div>
            </div>
            {lessons.map(|(done, total)| view! { <HoursBar gevolgd=done vereist=total /> })}
            <Speaker />
        </section>
    }
}
