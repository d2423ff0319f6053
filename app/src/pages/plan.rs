//! Plan: the road, three tiles, and my goal in my own words.

use leptos::prelude::*;
use mijn_pip_core::contract::{
    Begeleidingsafspraak, Doel, Leerroute, Lijst, Ontwikkelwens, Pip, Plan as Ontwikkelplan,
    Station, StationSoort, Voortgang,
};

use crate::components::{Card, Pictogram, Road, Say, Speaker, Tile, sign};
use crate::data::{Reads, use_reads};
use crate::language::{Phrase, code};
use crate::routes::Route;
use crate::shell::{Screen, further_part, region};

/// The landing of the plan.
#[component]
pub fn Plan() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Screen route=Route::Plan reads=vec![reads.pip, reads.afspraken]>
            {region(reads.pip, |pip: Pip| {
                let stations = stations(&pip);
                view! {
                    <Card>
                        <h2><Say what="my-road" /></h2>
                        <Road stations=stations />
                    </Card>
                }
            })}
            <div class="tiles">{tiles(reads)}</div>
            {further_part(reads.pip, |pip: Pip| pip.plan.into_option().map(goal))}
        </Screen>
    }
}

/// The road so far, then the phases of the route, then what comes after them.
fn stations(pip: &Pip) -> Vec<Station> {
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

/// The main goal, the wishes and the sub-goals.
fn goal(plan: Ontwikkelplan) -> impl IntoView {
    let wishes = plan
        .ontwikkelwensen
        .into_vec()
        .into_iter()
        .filter(|wish| !wish.gevoelig);
    let goals = plan
        .doelen
        .into_vec()
        .into_iter()
        .filter(|goal| !goal.gevoelig);
    view! {
        <section class="card goal">
            <div class="goal-head">
                <Pictogram id=sign::GOAL size="large" />
                <div>
                    <h2><Say what="my-goal" term=true /></h2>
                </div>
            </div>
            <p class="quiet"><Say what="my-own-words" /></p>
            <blockquote>
                <Say what=plan.hoofddoel />
            </blockquote>
            <ul class="goals">{goals.map(sub_goal).collect_view()}</ul>
            {wishes.map(wish).collect_view()}
            <Speaker />
        </section>
    }
}

fn sub_goal(doel: Doel) -> impl IntoView {
    let done = doel.voortgang == Voortgang::Klaar;
    view! {
        <li>
            <Pictogram id=sign::leefgebied(doel.leefgebied) />
            <div>
                <span class="quiet"><Say what=code("leefgebied", doel.leefgebied) /></span>
                <Say what=doel.titel term=true />
            </div>
            {done.then(|| view! { <Pictogram id=sign::voortgang(doel.voortgang) size="small" /> })}
        </li>
    }
}

fn wish(wens: Ontwikkelwens) -> Option<impl IntoView> {
    wens.tekst.map(|woorden| {
        view! {
            <div class="fact">
                <Pictogram id=sign::WISH />
                <div>
                    <span class="quiet"><Say what="my-wish" /></span>
                    <Say what=woorden />
                </div>
            </div>
        }
    })
}

/// Three large tiles: agreements, route, letter; what there is not has no tile.
fn tiles(reads: Reads) -> impl IntoView {
    let agreements = region(reads.afspraken, |list: Lijst<Begeleidingsafspraak>| {
        let count = Phrase::from("agreements-count").with("count", list.items.len());
        let about = view! { <Say what=count on_control=true /> }.into_any();
        view! { <Tile href=Route::Afspraken.path() sign=sign::AGREEMENT label="title-afspraken" about=about /> }
    });
    let route = further_part(reads.pip, |pip: Pip| {
        let route = pip.leerroute.into_option().map(|leerroute| {
            let soort = code("leerroute", leerroute.soort);
            let about = view! { <Say what=soort on_control=true /> }.into_any();
            view! { <Tile href=Route::Leerroute.path() sign=sign::ROAD label="title-leerroute" about=about /> }
        });
        let letter = pip.beschikking.into_option().map(|letter| {
            let about = view! { <bdi dir="ltr">{letter.kenmerk}</bdi> }.into_any();
            view! { <Tile href=Route::Brief.path() sign=sign::LETTER label="title-brief" about=about /> }
        });
        (route, letter)
    });
    (agreements, route)
}
