//! The one next step, with everything needed to do it.

use leptos::prelude::*;
use mijn_pip_core::contract::{AgendaItem, Begeleidingsafspraak, Lijst, PortfolioTaak};
use mijn_pip_core::next_step::{NextStep, next_step};

use crate::components::{
    AgendaDetails, AgendaTitle, Empty, LinkButton, Pictogram, Say, Skeleton, Speaker, When,
    agenda_sign, sign,
};
use crate::data::Reads;
use crate::language::{Phrase, Said, day, day_of};
use crate::platform::clock;
use crate::routes::Route;
use crate::shell::region;

/// The next step needs three reads; it waits for the timetable where there is one, and does without
/// what fails.
pub fn step(reads: Reads) -> AnyView {
    if reads.agenda.is_offered() {
        region(reads.agenda, move |agenda: Lijst<AgendaItem>| {
            chosen(reads, &agenda.items)
        })
        .into_any()
    } else {
        (move || chosen(reads, &[])).into_any()
    }
}

/// The step that the rule chooses.
fn chosen(reads: Reads, agenda: &[AgendaItem]) -> AnyView {
    if [reads.afspraken, reads.taken]
        .iter()
        .any(|read| !read.is_settled())
    {
        return view! { <Skeleton slow=false /> }.into_any();
    }
    let afspraken: Vec<Begeleidingsafspraak> = reads.afspraken.items();
    let taken: Vec<PortfolioTaak> = reads.taken.items();
    match next_step(clock::now(), agenda, &afspraken, &taken, &[]) {
        Some(NextStep::Appointment(item)) => view! { <Appointment item=item.clone() /> }.into_any(),
        Some(NextStep::Agreement(afspraak)) => agreement(afspraak.clone()).into_any(),
        Some(NextStep::Task(taak)) => task(taak.clone()).into_any(),
        Some(NextStep::Message(_)) | None => view! { <Empty text="nothing-planned" /> }.into_any(),
    }
}

/// The coloured head of the card: next step, and when.
#[component]
fn StepHead(
    /// "tomorrow"; nothing when it has no day.
    #[prop(optional_no_strip)]
    when: Option<Phrase>,
) -> impl IntoView {
    view! {
        <header class="step-head">
            <h2><Say what="next-step" term=true /></h2>
            {when.map(|when| view! { <strong class="step-when"><Say what=when /></strong> })}
            <Speaker />
        </header>
    }
}

#[component]
fn Appointment(
    /// The appointment.
    item: AgendaItem,
) -> impl IntoView {
    let day = day_of(item.begin);
    let geo = item.locatie.as_ref().and_then(|place| place.geo);
    let map = geo.map(|geo| {
        let (north, east) = (geo.breedtegraad, geo.lengtegraad);
        format!("geo:{north},{east}?q={north},{east}")
    });
    let call = item.telefoon.clone().map(|number| format!("tel:{number}"));
    let details = (!item.gevoelig).then(|| view! { <AgendaDetails item=item.clone() /> });
    view! {
        <section class="step card">
            <StepHead when=Some(day.relative) />
            <div class="step-title">
                <Pictogram id=agenda_sign(&item) size="large" />
                <strong>
                    <AgendaTitle item=item.clone() />
                </strong>
            </div>
            <When begin=item.begin einde=item.einde />
            {details}
            <div class="actions">
                {map.map(|href| view! { <LinkButton href=href sign=sign::PLACE label="show-the-way" main=true /> })}
                {call.map(|href| view! { <LinkButton href=href sign=sign::PHONE label="call" /> })}
            </div>
        </section>
    }
}

/// An agreement that is due.
fn agreement(afspraak: Begeleidingsafspraak) -> impl IntoView {
    let words: Said = if afspraak.gevoelig {
        "private-agreement".into()
    } else {
        afspraak.wat.into()
    };
    let when = afspraak.uiterlijk.map(|date| day(date).relative);
    let sign = sign::partij(afspraak.partij);
    view! { <Pointer when=when sign=sign words=words to=Route::Afspraken to_sign=sign::AGREEMENT label="see-agreements" /> }
}

/// A task that someone gave feedback on.
fn task(taak: PortfolioTaak) -> impl IntoView {
    view! { <Pointer sign=sign::FEEDBACK words=taak.titel to=Route::Portfolio to_sign=sign::PORTFOLIO label="see-feedback" /> }
}

/// A step that is done on another screen.
#[component]
fn Pointer(
    /// "tomorrow"; nothing when it has no day.
    #[prop(optional_no_strip)]
    when: Option<Phrase>,
    /// The picture.
    sign: &'static str,
    /// What it is.
    #[prop(into)]
    words: Said,
    /// The screen.
    to: Route,
    /// The picture on the button.
    to_sign: &'static str,
    /// The message with the verb.
    label: &'static str,
) -> impl IntoView {
    view! {
        <section class="step card">
            <StepHead when=when />
            <div class="step-title">
                <Pictogram id=sign size="large" />
                <strong><Say what=words term=true /></strong>
            </div>
            <div class="actions">
                <LinkButton href=to.path() sign=to_sign label=label main=true />
            </div>
        </section>
    }
}
