//! A taalmaatje: the shared tasks one by one, with the goal they serve.

use leptos::html::Section;
use leptos::prelude::*;
use mijn_pip_core::contract::{Gedeeld, PortfolioTaak, Tekst};

use super::evidence::evidence;
use super::remark::Remark;
use crate::components::{
    ActionButton, Assignment, Card, Empty, Fact, FeedbackBubble, Pictogram, Say, SomeUnreadable,
    sign,
};
use crate::data::helping::{Helping, has_ended, recording_content};
use crate::language::Phrase;
use crate::shell::{focus_next, region};

/// The goal and the tasks.
pub fn tasks(helping: Helping, van: String) -> AnyView {
    helping.gedeeld.load();
    region(helping.gedeeld, move |gedeeld: Gedeeld| {
        view! {
            {gedeeld.doel.map(|doel| goal(doel, van.clone()))}
            <OneByOne helping=helping ids=gedeeld.taken />
        }
    })
    .into_any()
}

fn goal(doel: Tekst, van: String) -> impl IntoView {
    view! {
        <Card>
            <Fact sign=sign::GOAL>
                <span class="quiet"><Say what=Phrase::from("helper-goal-of").with("name", van) /></span>
                <strong><Say what=doel /></strong>
            </Fact>
        </Card>
    }
}

/// One task at a time, with the way to the others.
#[component]
fn OneByOne(
    /// The helper's own.
    helping: Helping,
    /// The ids of the tasks, in order.
    ids: Vec<String>,
) -> impl IntoView {
    let count = ids.len();
    let at = Memo::new(move |_| helping.at.get().min(count.saturating_sub(1)));
    let go = Callback::new(move |to: usize| helping.at.set(to));
    let section = NodeRef::<Section>::new();
    focus_next(section, "h2, h3", move || at.get());
    view! {
        <section class="shared-task" node_ref=section>
            {move || (count > 1).then(|| pager(at.get(), count, go))}
            {move || match ids.get(at.get()) {
                Some(id) => one(helping, id.clone(), (at.get() + 1 < count).then_some(at.get() + 1)),
                None => view! { <Empty text="helper-no-tasks" /> }.into_any(),
            }}
        </section>
    }
}

/// "1 van 2", back and on.
fn pager(at: usize, count: usize, go: Callback<usize>) -> impl IntoView {
    let before = Callback::new(move |()| go.run(at.saturating_sub(1)));
    let after = Callback::new(move |()| go.run(at + 1));
    let place = Phrase::from("helper-one-of")
        .with("number", at + 1)
        .with("total", count);
    view! {
        <h2 class="fact"><Pictogram id=sign::PORTFOLIO size="small" /> <span><Say what=place /></span></h2>
        <div class="actions">
            {(at > 0).then(|| view! { <ActionButton sign="control-back" label="helper-task-before" on_tap=before /> })}
            {(at + 1 < count).then(|| view! { <ActionButton sign="control-forward" label="helper-task-after" on_tap=after /> })}
        </div>
    }
}

/// A task, and what the helper says of it.
fn one(helping: Helping, id: String, next: Option<usize>) -> AnyView {
    let read = helping.taak(&id);
    read.load();
    Effect::new(move |_| {
        if has_ended(read) {
            helping.end();
        }
    });
    view! {
        {region(read, |taak: PortfolioTaak| card(taak))}
        {move || read.value::<PortfolioTaak>().is_some().then(|| {
            view! { <Remark helping=helping taak=id.clone() next=next /> }
        })}
    }
    .into_any()
}

fn card(taak: PortfolioTaak) -> impl IntoView {
    let unreadable = taak.bewijsstukken.onleesbaar() + taak.feedback.onleesbaar();
    let attention = taak.let_op.clone().into_vec();
    let pieces = taak.bewijsstukken.clone().into_vec();
    let said = taak.feedback.clone().into_vec().into_iter();
    view! {
        <Card>
            <h3><Say what=taak.titel.clone() term=true /></h3>
            <Assignment taak=taak.clone() />
            {(!attention.is_empty()).then(|| view! {
                <h4 class="fact"><Pictogram id=sign::SEES size="small" /> <span><Say what="helper-look-for" /></span></h4>
                <ul class="look-for">
                    {attention.into_iter().map(|what| view! { <li><Say what=what term=true /></li> }).collect_view()}
                </ul>
            })}
        </Card>
        <Card>
            <h3><Say what="helper-evidence" /></h3>
            {pieces.is_empty().then(|| view! { <p class="quiet"><Say what="helper-no-evidence" /></p> })}
            {pieces.into_iter().map(evidence).collect_view()}
            <SomeUnreadable count=unreadable />
        </Card>
        {said.map(|feedback| view! { <FeedbackBubble feedback=feedback recording=recording_content /> }).collect_view()}
    }
}
