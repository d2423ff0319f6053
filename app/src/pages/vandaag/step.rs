//! The one next step, with everything needed to do it.

use leptos::prelude::*;
use mijn_pip_core::civil::days_until;
use mijn_pip_core::contract::{
    AgendaItem, AgendaSoort, Begeleidingsafspraak, Bericht, BerichtSoort, Lijst, PortfolioTaak,
};
use mijn_pip_core::join::{Join, join};
use mijn_pip_core::news::News;
use mijn_pip_core::next_step::{NextStep, next_step};

use crate::components::{
    AgendaChange, AgendaDetails, AgendaTitle, Empty, Folded, JoinLink, Late, LinkButton, Pictogram,
    Say, Skeleton, Speaker, When, agenda_sign, sign,
};
use crate::data::{Reads, known, use_outgoing};
use crate::language::{Phrase, Said, day, day_of};
use crate::platform::{clock, maps};
use crate::routes::Route;
use crate::shell::{region, use_notices};

/// The next step needs four reads; it waits for the timetable where there is one, and does without
/// what fails.
pub fn step(reads: Reads) -> AnyView {
    if reads.agenda.is_offered() {
        region(reads.agenda, move |_: Lijst<AgendaItem>| chosen(reads)).into_any()
    } else {
        (move || chosen(reads)).into_any()
    }
}

/// The step that the rule chooses.
fn chosen(reads: Reads) -> AnyView {
    if [reads.afspraken, reads.taken, reads.berichten]
        .iter()
        .any(|read| !read.is_settled())
    {
        return view! { <Skeleton slow=false /> }.into_any();
    }
    reads.follow_time();
    let outgoing = use_outgoing();
    let agenda = known::timetable(reads, outgoing);
    let afspraken: Vec<Begeleidingsafspraak> = reads.afspraken.items();
    let mut taken: Vec<PortfolioTaak> = reads.taken.items();
    // Feedback that was opened is no step any more.
    let notices = use_notices();
    taken.retain(|taak| !notices.was_opened(&News::Feedback(taak).mark()));
    let berichten = known::messages(reads, outgoing);
    match next_step(clock::now(), &agenda, &afspraken, &taken, &berichten) {
        Some(NextStep::Appointment(item)) => view! { <Appointment item=item.clone() /> }.into_any(),
        Some(NextStep::Agreement(afspraak)) => agreement(afspraak.clone()).into_any(),
        Some(NextStep::Task(taak)) => task(taak.clone()).into_any(),
        Some(NextStep::Message(bericht)) => message(bericht.clone()).into_any(),
        None => view! { <Empty text="nothing-planned" /> }.into_any(),
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
    let inside = item.clone();
    let rest = if item.gevoelig {
        view! {
            <Folded title="private-appointment" what=item.titel.clone()>
                <AgendaDetails item=inside.clone() />
                {actions(inside)}
            </Folded>
        }
        .into_any()
    } else {
        view! {
            <AgendaDetails item=inside.clone() />
            {actions(inside)}
        }
        .into_any()
    };
    view! {
        <section class="step card">
            <StepHead when=Some(day.relative) />
            <AgendaChange item=item.clone() />
            <div class="step-title">
                <Pictogram id=agenda_sign(&item) size="large" />
                <strong>
                    <AgendaTitle item=item.clone() />
                </strong>
            </div>
            <When begin=item.begin einde=item.einde />
            {rest}
        </section>
    }
}

/// What one does about it: join, go, say that one is late or cannot come.
fn actions(item: AgendaItem) -> impl IntoView {
    let now = clock::now();
    let way = item
        .locatie
        .as_ref()
        .and_then(|place| place.geo)
        .map(maps::way_to);
    let way_is_main = !matches!(join(now, &item), Some(Join::Now(_)));
    let online = item.clone();
    let is_exam = item.soort == AgendaSoort::Examen;
    let late = item
        .telefoon
        .filter(|_| !is_exam && days_until(now, item.begin) == 0);
    let lesson = format!("{}#{}", Route::Lessen.path(), item.id);
    view! {
        <div class="actions">
            <JoinLink item=online />
            {way.map(|href| view! { <LinkButton href=href sign=sign::PLACE label="show-the-way" main=way_is_main /> })}
            {late.map(|number| view! { <Late number=number /> })}
            {(!is_exam).then(|| view! { <LinkButton href=lesson sign=sign::ABSENT label="cannot-come" /> })}
        </div>
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
    let to = format!("{}#{}", Route::Afspraken.path(), afspraak.id);
    view! { <Pointer when=when sign=sign words=words to=to to_sign=sign::AGREEMENT label="see-agreements" /> }
}

/// A task that someone gave feedback on.
fn task(taak: PortfolioTaak) -> impl IntoView {
    let words: Said = if taak.gevoelig {
        "private-task".into()
    } else {
        taak.titel.into()
    };
    let to = format!("{}#{}", Route::Portfolio.path(), taak.id);
    view! { <Pointer sign=sign::FEEDBACK words=words to=to to_sign=sign::PORTFOLIO label="see-feedback" /> }
}

/// An answer, or another message: from whom, not what it says.
fn message(bericht: Bericht) -> impl IntoView {
    let from = bericht.van.and_then(|van| van.naam).unwrap_or_default();
    let (sign, id) = match bericht.soort {
        BerichtSoort::Antwoord => (sign::ANSWER, "new-answer"),
        _ => (sign::MESSAGE, "new-message"),
    };
    let words = Phrase::from(id).with("name", from);
    let to = format!("{}#{}", Route::Contact.path(), bericht.id);
    view! { <Pointer sign=sign words=words to=to to_sign=sign::CONTACT label="read-message" /> }
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
    /// Where it is done.
    to: String,
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
                <LinkButton href=to sign=to_sign label=label main=true />
            </div>
        </section>
    }
}
