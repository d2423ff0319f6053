//! What somebody will see and not see, in pictures, before it is made; and the same of a share that is there.

use leptos::prelude::*;
use mijn_pip_core::contract::{DeelDoelgroep, DeelWijze, Doel, PortfolioTaak};

use super::asking::{Answers, Wanted};
use super::questions::{goals, term_words};
use crate::components::{ActionButton, Fact, Say, Sees, family_sees, sign};
use crate::data::use_reads;
use crate::language::{Said, code};

/// Is this what you want?
pub fn summary(answers: Answers, make: Callback<()>) -> impl IntoView {
    let wanted = answers.wanted.get_untracked();
    let doelgroep = wanted.doelgroep.unwrap_or(DeelDoelgroep::Familie);
    let wijze = match doelgroep {
        DeelDoelgroep::Familie => DeelWijze::Qr,
        _ => wanted.wijze.unwrap_or(DeelWijze::Qr),
    };
    let label = match wijze {
        DeelWijze::Link => "share-make-link",
        _ => "share-make-qr",
    };
    let what = untrack(|| wanted_seen(doelgroep, &wanted));
    view! {
        <h2><Say what="share-is-this-right" /></h2>
        <Fact sign=sign::doelgroep(doelgroep)><strong><Say what=code("doelgroep", doelgroep) /></strong></Fact>
        {wanted.term.map(|term| view! {
            <Fact sign=sign::term(term)><Say what=term_words(term) /></Fact>
        })}
        <Fact sign=sign::wijze(wijze)><Say what=code("wijze", wijze) /></Fact>
        <Sees seen="share-they-see" never="share-they-never-see" what=what />
        <ActionButton sign=sign::wijze(wijze) label=label on_tap=make main=true />
    }
}

fn wanted_seen(doelgroep: DeelDoelgroep, wanted: &Wanted) -> Vec<(&'static str, Said)> {
    seen(
        doelgroep,
        &wanted.taken,
        wanted.doel.as_deref(),
        wanted.met_wensen,
    )
}

/// What is seen, as pictures with words.
pub fn seen(
    doelgroep: DeelDoelgroep,
    taken: &[String],
    doel: Option<&str>,
    met_wensen: bool,
) -> Vec<(&'static str, Said)> {
    if doelgroep == DeelDoelgroep::Familie {
        let wishes = met_wensen.then(|| (sign::WISH, "my-wishes".into()));
        return family_sees().into_iter().chain(wishes).collect();
    }
    let known: Vec<PortfolioTaak> = use_reads().taken.items();
    let goals: Vec<Doel> = goals();
    let tasks = taken.iter().map(|id| {
        let found = known.iter().find(|taak| taak.id == *id);
        found.map_or((sign::PORTFOLIO, "share-a-task".into()), |taak| {
            (
                sign::vaardigheid(taak.vaardigheid),
                taak.titel.clone().into(),
            )
        })
    });
    let goal = doel.map(|id| {
        let found = goals.iter().find(|doel| doel.id == id);
        let words = found.map_or_else(|| "share-a-goal".into(), |doel| doel.titel.clone().into());
        (sign::GOAL, words)
    });
    tasks.chain(goal).collect()
}
