//! Plan: the road, three tiles, and my goal in my own words.

use leptos::prelude::*;
use mijn_pip_core::contract::{
    Begeleidingsafspraak, Doel, Leerroute, Lijst, Ontwikkelwens, Pip, Plan as Ontwikkelplan,
    Station, StationSoort, Voortgang,
};

use crate::components::{Card, Dutch, OwnWords, Pictogram, Road, Says, Tile, sign};
use crate::data::{Reads, use_reads};
use crate::language::{code_id, use_language};
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
                        <h2>{use_language().text("my-road")}</h2>
                        <Road stations=stations />
                    </Card>
                }
            })}
            <div class="tiles">{tiles(reads)}</div>
            {further_part(reads.pip, |pip: Pip| pip.plan.map(goal))}
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
    let phases = pip.leerroute.iter().flat_map(phases);
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
    let language = use_language();
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
                    <h2>{language.text("my-goal")}</h2>
                    <Dutch id="my-goal" />
                </div>
            </div>
            <p class="quiet">{language.text("my-own-words")}</p>
            <blockquote>
                <OwnWords woorden=plan.hoofddoel />
            </blockquote>
            <ul class="goals">{goals.map(sub_goal).collect_view()}</ul>
            {wishes.map(wish).collect_view()}
        </section>
    }
}

fn sub_goal(doel: Doel) -> impl IntoView {
    let language = use_language();
    let field = code_id("leefgebied", doel.leefgebied);
    let done = doel.voortgang == Voortgang::Klaar;
    view! {
        <li>
            <Pictogram id=sign::leefgebied(doel.leefgebied) />
            <div>
                <span class="quiet">{language.text(&field)}</span>
                <Says tekst=doel.titel dutch=true />
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
                    <span class="quiet">{use_language().text("my-wish")}</span>
                    <OwnWords woorden=woorden />
                </div>
            </div>
        }
    })
}

/// Three large tiles: agreements, route, letter; what there is not has no tile.
fn tiles(reads: Reads) -> impl IntoView {
    let agreements = region(reads.afspraken, |list: Lijst<Begeleidingsafspraak>| {
        let language = use_language();
        let count = list.items.len();
        let about = language.with("agreements-count", &[("count", count.into())]);
        view! { <Tile href=Route::Afspraken.path() sign=sign::AGREEMENT label="title-afspraken" about=about /> }
    });
    let route = further_part(reads.pip, |pip: Pip| {
        let language = use_language();
        let route = pip.leerroute.map(|leerroute| {
            let about = language.text(&code_id("leerroute", leerroute.soort));
            view! { <Tile href=Route::Leerroute.path() sign=sign::ROAD label="title-leerroute" about=about /> }
        });
        let letter = pip.beschikking.map(|letter| {
            view! { <Tile href=Route::Brief.path() sign=sign::LETTER label="title-brief" about=letter.kenmerk /> }
        });
        (route, letter)
    });
    (agreements, route)
}
