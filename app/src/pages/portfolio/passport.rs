//! My language passport: per skill the level as a ladder, who said so, the goal, how it grew, and my own view.

use chrono::Datelike;
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam_date, numeric_date};
use mijn_pip_core::contract::{Code, Lijst, Niveau, NiveauBron, Taalniveau, Vaardigheid};
use mijn_pip_core::order::by_number;
use mijn_pip_core::outbox::Write;

use crate::components::{Ladder, Pictogram, Say, SomeUnreadable, Speaker, sign};
use crate::data::{Outgoing, known, use_outgoing, use_reads};
use crate::language::{Phrase, code};
use crate::platform::{clock, random};
use crate::shell::{around, written_line};

/// Below this path the own views are written.
const LEVELS: &str = "taalniveaus/";

/// The five skills.
pub fn passport() -> impl IntoView {
    let (reads, outgoing) = (use_reads(), use_outgoing());
    let list = Memo::new(move |_| reads.taalniveaus.value::<Lijst<Taalniveau>>());
    let levels = Memo::new(move |_| {
        let listed = list.with(|list| {
            list.iter()
                .flat_map(|list| list.items.iter().cloned())
                .collect()
        });
        with_written(listed, &outgoing.below(LEVELS))
    });
    let skills = Vaardigheid::CODES.iter().map(|(skill, _)| *skill);
    let is_there = move || list.with(Option::is_some);
    view! {
        <section class="card passport">
            <h2><Say what="my-levels" term=true /></h2>
            {around(reads.taalniveaus, is_there)}
            <ul>{skills.map(|skill| skill_row(skill, levels)).collect_view()}</ul>
            {move || list.with(|list| list.as_ref().map(|list| {
                view! { <SomeUnreadable count=list.items.onleesbaar() /> }
            }))}
            <Speaker />
        </section>
    }
}

/// The levels by time, with the own views that were given here.
pub fn with_written(levels: Vec<Taalniveau>, writes: &[Write]) -> Vec<Taalniveau> {
    let levels = known::with_added(levels, writes, |level| &level.id);
    by_number(levels, |level| {
        level.vastgesteld_op.num_days_from_ce().into()
    })
}

/// The newest level of a skill that somebody else said, or the own view when nobody did; and the one before it.
pub fn newest(levels: &[Taalniveau]) -> Option<(&Taalniveau, Option<Niveau>)> {
    let others = levels.iter().rfind(|level| level.bron != NiveauBron::Zelf);
    let now = others.or_else(|| levels.last())?;
    let mut earlier = levels
        .iter()
        .filter(|level| level.bron == now.bron && level.id != now.id);
    Some((now, earlier.next_back().map(|level| level.niveau)))
}

fn skill_row(skill: Vaardigheid, levels: Memo<Vec<Taalniveau>>) -> impl IntoView {
    let of_skill = Memo::new(move |_| {
        levels.with(|levels| {
            let of_skill = levels.iter().filter(|level| level.vaardigheid == skill);
            of_skill.cloned().collect::<Vec<_>>()
        })
    });
    view! {
        <li>
            <Pictogram id=sign::vaardigheid(skill) />
            <div class="level">
                <p><strong><Say what=code("vaardigheid", skill) term=true /></strong></p>
                {move || of_skill.with(|levels| standing(levels))}
                {move || of_skill.with(|levels| history(levels))}
                {own_view(skill, of_skill)}
            </div>
        </li>
    }
}

fn standing(levels: &[Taalniveau]) -> Option<impl IntoView + use<>> {
    let (now, before) = newest(levels)?;
    let now = now.clone();
    let own = own_level(levels);
    let goal = now
        .doelniveau
        .map(|goal| Phrase::from("goal-is").with("level", code("niveau", goal)));
    Some(view! {
        <Ladder niveau=now.niveau eerder=before doel=now.doelniveau zelf=own />
        {said(&now)}
        {goal.map(|goal| view! { <p class="quiet"><Say what=goal /></p> })}
    })
}

/// A level, who said so and when.
fn said(level: &Taalniveau) -> impl IntoView + use<> {
    let (niveau, bron) = (level.niveau, level.bron);
    view! {
        <p class="quiet">
            <bdi dir="ltr" class="level-now"><Say what=code("niveau", niveau) /></bdi>
            <Pictogram id=sign::bron(bron) size="small" />
            <Say what=code("bron", bron) />
            " · "
            <bdi dir="ltr">{numeric_date(level.vastgesteld_op)}</bdi>
        </p>
    }
}

fn own_level(levels: &[Taalniveau]) -> Option<Niveau> {
    let own = levels.iter().rfind(|level| level.bron == NiveauBron::Zelf);
    own.map(|level| level.niveau)
}

/// Everything that was ever said of the skill, the newest first; nothing when that is one thing.
fn history(levels: &[Taalniveau]) -> Option<impl IntoView + use<>> {
    let lines: Vec<_> = levels.iter().rev().map(said).collect();
    (lines.len() > 1).then(|| {
        view! {
            <details class="folded">
                <summary>
                    <Pictogram id=sign::CALENDAR size="small" />
                    <Say what="level-growth" on_control=true />
                    <Pictogram id="control-down" size="control" />
                </summary>
                {lines}
            </details>
        }
    })
}

/// What I think myself, on the same ladder.
fn own_view(skill: Vaardigheid, levels: Memo<Vec<Taalniveau>>) -> impl IntoView {
    let outgoing = use_outgoing();
    let own = Memo::new(move |_| levels.with(|levels| own_level(levels)));
    let rungs = Niveau::CODES.iter().map(|(niveau, _)| {
        let niveau = *niveau;
        let pressed = move || (own.get() == Some(niveau)).to_string();
        view! {
            <button type="button" aria-pressed=pressed on:click=move |_| give(outgoing, skill, niveau)>
                <bdi dir="ltr"><Say what=code("niveau", niveau) on_control=true /></bdi>
            </button>
        }
    });
    view! {
        <details class="folded">
            <summary>
                <Pictogram id=sign::bron(NiveauBron::Zelf) size="small" />
                <Say what="level-own" on_control=true />
                <Pictogram id="control-down" size="control" />
            </summary>
            <div class="own-level">{rungs.collect_view()}</div>
            {move || last_given(outgoing, skill).as_ref().and_then(written_line)}
        </details>
    }
}

fn last_given(outgoing: Outgoing, skill: Vaardigheid) -> Option<Write> {
    let mut given = outgoing.below(LEVELS);
    given.retain(|write| {
        write
            .value::<Taalniveau>()
            .is_some_and(|level| level.vaardigheid == skill)
    });
    given.pop()
}

fn give(outgoing: Outgoing, vaardigheid: Vaardigheid, niveau: Niveau) {
    let level = Taalniveau {
        id: random::uuid(),
        vaardigheid,
        niveau,
        doelniveau: None,
        bron: NiveauBron::Zelf,
        vastgesteld_op: amsterdam_date(clock::now()),
    };
    if let Ok(value) = serde_json::to_value(&level) {
        outgoing.put(format!("{LEVELS}{}", level.id), value, None);
    }
}
