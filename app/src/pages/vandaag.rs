//! Vandaag: the one next step, what is new, and how far along I am.

use chrono::Timelike;
use leptos::prelude::*;
use mijn_pip_core::civil::amsterdam;
use mijn_pip_core::contract::{
    AgendaItem, Begeleidingsafspraak, Bericht, BerichtSoort, Leerroute, OnderdeelSoort, Pip,
    PortfolioTaak, TaakStatus,
};
use mijn_pip_core::next_step::{NextStep, next_step};
use mijn_pip_core::order::by_number;

use crate::components::{
    AgendaDetails, AgendaTitle, Dutch, Empty, HoursBar, LinkButton, Pictogram, Says, Skeleton,
    When, agenda_sign, sign,
};
use crate::data::{Read, Reads, SessionState, use_reads, use_session};
use crate::language::{Language, code_id, day, day_of, use_language};
use crate::platform::clock;
use crate::routes::Route;
use crate::shell::{Screen, region};

/// At most so many new things.
const NEWS: usize = 3;

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
            {step(reads)}
            {news(reads)}
            {region(reads.pip, |pip: Pip| pip.leerroute.map(progress))}
        </Screen>
    }
}

/// A greeting by name and time of day.
fn greeting(language: Language) -> String {
    let id = match amsterdam(clock::now()).hour() {
        5..12 => "good-morning",
        12..18 => "good-afternoon",
        _ => "good-evening",
    };
    match use_session().state() {
        SessionState::SignedIn(sessie) => {
            language.with(id, &[("name", sessie.weergavenaam.into())])
        }
        _ => language.text("title-vandaag"),
    }
}

/// The next step needs three reads; it waits for the timetable, and does without what fails.
fn step(reads: Reads) -> impl IntoView {
    let waiting = move || {
        [reads.afspraken, reads.taken]
            .iter()
            .any(|read| !read.is_settled())
    };
    region(
        reads.agenda,
        move |agenda: mijn_pip_core::contract::Lijst<AgendaItem>| {
            if waiting() {
                return view! { <Skeleton slow=false /> }.into_any();
            }
            let afspraken: Vec<Begeleidingsafspraak> = reads.afspraken.items();
            let taken: Vec<PortfolioTaak> = reads.taken.items();
            match next_step(clock::now(), &agenda.items, &afspraken, &taken) {
                Some(NextStep::Appointment(item)) => {
                    view! { <Appointment item=item.clone() /> }.into_any()
                }
                Some(NextStep::Agreement(afspraak)) => {
                    view! { <Agreement afspraak=afspraak.clone() /> }.into_any()
                }
                Some(NextStep::Task(taak)) => view! { <Task taak=taak.clone() /> }.into_any(),
                None => view! { <Empty text="nothing-planned" /> }.into_any(),
            }
        },
    )
}

/// The coloured head of the card: next step, and when.
#[component]
fn StepHead(
    /// "tomorrow"; nothing when it has no day.
    #[prop(optional_no_strip)]
    when: Option<String>,
) -> impl IntoView {
    let language = use_language();
    view! {
        <header class="step-head">
            <h2>{language.text("next-step")} {when.map(|when| view! { <span class="step-when">{when}</span> })}</h2>
            <Dutch id="next-step" />
        </header>
    }
}

#[component]
fn Appointment(
    /// The appointment.
    item: AgendaItem,
) -> impl IntoView {
    let language = use_language();
    let day = day_of(language, item.begin);
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

#[component]
fn Agreement(
    /// The agreement.
    afspraak: Begeleidingsafspraak,
) -> impl IntoView {
    let language = use_language();
    let when = afspraak.uiterlijk.map(|date| day(language, date).relative);
    let words = if afspraak.gevoelig {
        view! { <span>{language.text("private-agreement")}</span> }.into_any()
    } else {
        view! { <Says tekst=afspraak.wat dutch=true /> }.into_any()
    };
    view! {
        <section class="step card">
            <StepHead when=when />
            <div class="step-title">
                <Pictogram id=sign::partij(afspraak.partij) size="large" />
                <strong>{words}</strong>
            </div>
            <div class="actions">
                <LinkButton
                    href=Route::Afspraken.path()
                    sign=sign::AGREEMENT
                    label="see-agreements"
                    main=true
                />
            </div>
        </section>
    }
}

#[component]
fn Task(
    /// The task.
    taak: PortfolioTaak,
) -> impl IntoView {
    view! {
        <section class="step card">
            <StepHead />
            <div class="step-title">
                <Pictogram id=sign::FEEDBACK size="large" />
                <strong>
                    <Says tekst=taak.titel dutch=true />
                </strong>
            </div>
            <div class="actions">
                <LinkButton
                    href=Route::Portfolio.path()
                    sign=sign::PORTFOLIO
                    label="see-feedback"
                    main=true
                />
            </div>
        </section>
    }
}

/// Unread messages and tasks with feedback, the newest first.
fn news(reads: Reads) -> impl IntoView {
    let language = use_language();
    move || {
        language.track();
        let messages = unread(reads.berichten).into_iter().map(|bericht| {
            let id = match bericht.soort {
                BerichtSoort::Antwoord => "new-answer",
                _ => "new-message",
            };
            let from = bericht.van.and_then(|van| van.naam).unwrap_or_default();
            (sign::MESSAGE, id, from, Route::Contact)
        });
        let feedback = reads.taken.items::<PortfolioTaak>().into_iter();
        let feedback = feedback
            .filter(|taak| taak.status == TaakStatus::Feedback && !taak.gevoelig)
            .filter_map(|taak| taak.feedback.last().map(|last| last.naam.clone()))
            .map(|from| (sign::FEEDBACK, "new-feedback", from, Route::Portfolio));
        let lines: Vec<_> = messages.chain(feedback).take(NEWS).collect();
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|(sign, id, from, route)| {
                let values = [("name", from.into())];
                view! {
                    <li>
                        <a href=route.path()>
                            <Pictogram id=sign />
                            <span>
                                {language.with(id, &values)}
                                {(!language.is_dutch()).then(|| view! {
                                    <span class="dutch" lang="nl" dir="ltr">{language.dutch(id, &values)}</span>
                                })}
                            </span>
                            <i class="new-dot" aria-hidden="true"></i>
                        </a>
                    </li>
                }
            });
            view! {
                <section class="card news">
                    <h2 class="only-heard">{language.text("new-for-you")}</h2>
                    <ul>{lines.collect_view()}</ul>
                </section>
            }
        })
    }
}

fn unread(berichten: Read) -> Vec<Bericht> {
    let mut unread: Vec<Bericht> = berichten.items();
    unread.retain(|bericht| bericht.gelezen_op.is_none() && bericht.soort != BerichtSoort::Vraag);
    by_number(unread, |bericht| -bericht.verzonden_op.timestamp())
}

/// One quiet line: the route and the hours of its lessons.
fn progress(leerroute: Leerroute) -> impl IntoView {
    let language = use_language();
    let id = code_id("leerroute", leerroute.soort);
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
                    <strong>{language.text(&id)}</strong>
                    <Dutch id=id />
                </div>
            </div>
            {lessons.map(|(done, total)| view! { <HoursBar gevolgd=done vereist=total /> })}
        </section>
    }
}
