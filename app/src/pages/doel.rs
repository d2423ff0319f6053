//! My goal: in my own words, what I want to learn and do, and my wishes, which I add by text or voice.

use leptos::prelude::*;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::{Code, Doel as SubDoel, Leefgebied, Ontwikkelwens, Pip, Plan};
use mijn_pip_core::outbox::State;

use crate::components::{Card, Folded, Pictogram, Say, SomeUnreadable, Speaker, sign};
use crate::data::{use_outgoing, use_reads};
use crate::language::code;
use crate::platform::{clock, random};
use crate::routes::Route;
use crate::shell::{
    AskAbout, Back, Screen, Tell, Told, further_part, region, show_part_or, written_line,
};

/// Below this path the wishes are written.
const WISHES: &str = "pip/ontwikkelwensen/";

/// Goal and wishes.
#[component]
pub fn Doel() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Back to=Route::Plan />
        <Screen route=Route::Doel reads=vec![reads.pip]>
            {region(reads.pip, |pip: Pip| show_part_or("no-goal", pip.plan, goal))}
            <section class="card wishes">
                <h2><Say what="my-wishes" term=true /></h2>
                {further_part(reads.pip, |pip: Pip| pip.plan.into_option().map(wishes))}
                {new_wishes()}
                {add_wish()}
                <Speaker />
            </section>
            <div class="actions"><AskAbout soort="pip" id="pip".to_owned() /></div>
        </Screen>
    }
}

fn goal(plan: Plan) -> impl IntoView {
    let unreadable = plan.doelen.onleesbaar();
    let goals = plan.doelen.into_vec();
    let fields = Leefgebied::CODES
        .iter()
        .map(|(field, _)| *field)
        .chain([Leefgebied::ONBEKEND]);
    let fields: Vec<_> = fields
        .filter_map(|field| {
            let of_field = goals.iter().filter(|doel| doel.leefgebied == field);
            let of_field: Vec<_> = of_field.cloned().collect();
            (!of_field.is_empty()).then(|| goals_of(field, of_field))
        })
        .collect();
    view! {
        <section class="card goal">
            <p class="quiet"><Say what="my-own-words" /></p>
            <blockquote><Say what=plan.hoofddoel /></blockquote>
            <Speaker />
        </section>
        <Card>
            <h2><Say what="my-sub-goals" /></h2>
            {fields}
            <SomeUnreadable count=unreadable />
        </Card>
    }
}

/// The sub-goals in one field of life.
fn goals_of(field: Leefgebied, goals: Vec<SubDoel>) -> impl IntoView {
    view! {
        <div class="field">
            <h3 class="fact">
                <Pictogram id=sign::leefgebied(field) />
                <Say what=code("leefgebied", field) term=true />
            </h3>
            <ul class="goals">{goals.into_iter().map(sub_goal).collect_view()}</ul>
        </div>
    }
}

fn sub_goal(doel: SubDoel) -> impl IntoView {
    let title = doel.titel;
    view! {
        <li>
            <Pictogram id=sign::voortgang(doel.voortgang) size="small" />
            <div>
                {if doel.gevoelig {
                    view! { <Folded title="private-goal" what=title /> }.into_any()
                } else {
                    view! { <Say what=title term=true /> }.into_any()
                }}
                <span class="quiet"><Say what=code("voortgang", doel.voortgang) /></span>
            </div>
        </li>
    }
}

/// The wishes that the municipality has.
fn wishes(plan: Plan) -> impl IntoView {
    let unreadable = plan.ontwikkelwensen.onleesbaar();
    view! {
        <ul class="goals">{plan.ontwikkelwensen.into_vec().into_iter().map(wish).collect_view()}</ul>
        <SomeUnreadable count=unreadable />
    }
}

fn wish(wens: Ontwikkelwens) -> impl IntoView {
    let words = match (wens.tekst, wens.gevoelig) {
        (Some(words), true) => view! { <Folded title="private-wish" what=words /> }.into_any(),
        (Some(words), false) => view! { <Say what=words /> }.into_any(),
        (None, _) => view! { <Say what="spoken-wish" /> }.into_any(),
    };
    view! { <li><Pictogram id=sign::WISH /><div>{words}</div></li> }
}

/// The wishes that were added here, each with how far it is.
fn new_wishes() -> impl IntoView {
    let (outgoing, reads) = (use_outgoing(), use_reads());
    move || {
        let known: Vec<String> = reads
            .pip
            .value::<Pip>()
            .into_iter()
            .flat_map(wish_ids)
            .collect();
        let added = outgoing.below(WISHES).into_iter().filter_map(|write| {
            let wens: Ontwikkelwens = write.value()?;
            let shown = !known.contains(&wens.id) || !matches!(write.state, State::Received(_));
            shown.then(|| {
                view! {
                    {wish(wens)}
                    <li>{written_line(&write)}</li>
                }
            })
        });
        view! { <ul class="goals">{added.collect_view()}</ul> }
    }
}

fn wish_ids(pip: Pip) -> Vec<String> {
    let wishes = pip
        .plan
        .into_option()
        .map(|plan| plan.ontwikkelwensen.into_vec());
    wishes.into_iter().flatten().map(|wens| wens.id).collect()
}

/// A new wish, typed or spoken.
fn add_wish() -> impl IntoView {
    let outgoing = use_outgoing();
    let on_send = Callback::new(move |told: Told| {
        let wens = Ontwikkelwens {
            id: random::uuid(),
            tekst: told.tekst,
            opname_id: told.opname_id,
            datum: amsterdam_date(clock::now()),
            gevoelig: false,
        };
        if let Ok(value) = serde_json::to_value(&wens) {
            outgoing.put(format!("{WISHES}{}", wens.id), value, None);
        }
    });
    view! { <Tell about="wish".to_owned() label="add-wish" on_send=on_send /> }
}
