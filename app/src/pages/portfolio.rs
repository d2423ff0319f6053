//! Portfolio: my level per skill as a ladder, and my tasks.

use chrono::Datelike;
use leptos::prelude::*;
use mijn_pip_core::civil::numeric_date;
use mijn_pip_core::contract::{Code, Lijst, PortfolioTaak, TaakStatus, Taalniveau, Vaardigheid};
use mijn_pip_core::order::by_number;

use crate::components::{Empty, Ladder, Pictogram, Say, SomeUnreadable, Speaker, TaskCard, sign};
use crate::data::use_reads;
use crate::language::{Phrase, code};
use crate::routes::Route;
use crate::shell::{Screen, ask_about, region, use_notices, wanted};

/// The language portfolio.
#[component]
pub fn Portfolio() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Screen route=Route::Portfolio reads=vec![reads.taalniveaus, reads.taken]>
            {region(reads.taalniveaus, levels)}
            {region(reads.taken, tasks)}
        </Screen>
    }
}

/// The passport: the newest level per skill, by who said so.
fn levels(list: Lijst<Taalniveau>) -> impl IntoView {
    let unreadable = list.items.onleesbaar();
    let levels = by_number(list.items.into_vec(), |level| {
        level.vastgesteld_op.num_days_from_ce().into()
    });
    let rows: Vec<_> = Vaardigheid::CODES
        .iter()
        .filter_map(|(skill, _)| level_row(*skill, &levels))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="card passport">
                <h2><Say what="my-levels" term=true /></h2>
                <ul>{rows}</ul>
                <SomeUnreadable count=unreadable />
                <Speaker />
            </section>
        }
    })
}

fn level_row(skill: Vaardigheid, levels: &[Taalniveau]) -> Option<impl IntoView + use<>> {
    let mut of_skill = levels
        .iter()
        .filter(|level| level.vaardigheid == skill)
        .rev();
    let now = of_skill.next()?.clone();
    let before = of_skill
        .find(|level| level.bron == now.bron)
        .map(|level| level.niveau);
    let goal = now
        .doelniveau
        .map(|goal| Phrase::from("goal-is").with("level", code("niveau", goal)));
    Some(view! {
        <li>
            <Pictogram id=sign::vaardigheid(skill) />
            <div class="level">
                <p>
                    <strong><Say what=code("vaardigheid", skill) term=true /></strong>
                    <bdi dir="ltr" class="level-now"><Say what=code("niveau", now.niveau) /></bdi>
                </p>
                <Ladder niveau=now.niveau eerder=before doel=now.doelniveau />
                <p class="quiet">
                    <Pictogram id=sign::bron(now.bron) size="small" />
                    <Say what=code("bron", now.bron) />
                    " · "
                    <bdi dir="ltr">{numeric_date(now.vastgesteld_op)}</bdi>
                </p>
                {goal.map(|goal| view! { <p class="quiet"><Say what=goal /></p> })}
            </div>
        </li>
    })
}

/// The tasks: what waits for me first, what is finished last.
fn tasks(list: Lijst<PortfolioTaak>) -> impl IntoView {
    let unreadable = list.items.onleesbaar();
    let tasks = by_number(list.items.into_vec(), |taak| match taak.status {
        TaakStatus::Feedback => 0,
        TaakStatus::Bezig => 1,
        TaakStatus::Open | TaakStatus::Onbekend => 2,
        TaakStatus::Ingeleverd => 3,
        TaakStatus::Klaar => 4,
    });
    if tasks.is_empty() {
        return view! { <Empty text="no-tasks" /> }.into_any();
    }
    view! {
        <section class="tasks">
            <h2><Say what="my-tasks" term=true /></h2>
            {tasks.into_iter().map(task).collect_view()}
            <SomeUnreadable count=unreadable />
        </section>
    }
    .into_any()
}

/// One task; once opened, what was said of it is not new any more.
fn task(taak: PortfolioTaak) -> impl IntoView {
    let (notices, id) = (use_notices(), taak.id.clone());
    let place = format!("{}#{id}", Route::Portfolio.path());
    let on_open = Callback::new(move |()| notices.open(&place));
    let question = ask_about("portfolio-taken", &id);
    view! { <TaskCard taak=taak wanted=wanted(id) question=question on_open=on_open /> }
}
