//! The exam parts: results, attempts left, and until when to register.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam_date, numeric_date};
use mijn_pip_core::contract::{
    Examen, Examenonderdeel, Inburgeringstermijn, Items, Niveau, Uitslag,
};
use mijn_pip_core::registration::{RegisterBefore, register_before};

use crate::components::{Pictogram, Say, SomeUnreadable, sign};
use crate::data::use_settings;
use crate::language::{Phrase, code};
use crate::platform::clock;

/// The exam parts; nothing when the part has none.
pub fn exams(
    examens: Items<Examen>,
    doelniveau: Niveau,
    termijn: Option<&Inburgeringstermijn>,
) -> Option<impl IntoView + use<>> {
    let unreadable = examens.onleesbaar();
    let examens = examens.into_vec();
    let shown = !examens.is_empty() || unreadable > 0;
    shown.then(|| {
        let settled = settled(&examens);
        let lines = examens.into_iter().map(|exam| {
            let open = !settled.contains(&exam.onderdeel);
            let register = open.then(|| register(&exam, doelniveau, termijn));
            exam_line(exam, register)
        });
        let lines: Vec<_> = lines.collect();
        view! {
            <ul class="exams">{lines}</ul>
            <SomeUnreadable count=unreadable />
        }
    })
}

/// The parts for which nobody has to register any more: passed, or planned.
fn settled(examens: &[Examen]) -> Vec<Examenonderdeel> {
    let today = amsterdam_date(clock::now());
    let settled = examens.iter().filter(|exam| {
        let planned = exam.examendatum.is_some_and(|date| date >= today);
        planned || exam.uitslag == Some(Uitslag::Geslaagd)
    });
    settled.map(|exam| exam.onderdeel).collect()
}

fn exam_line(exam: Examen, register: Option<Phrase>) -> impl IntoView {
    let result = match exam.uitslag {
        Some(uitslag) => code("uitslag", uitslag),
        None => "uitslag-nog-niet".into(),
    };
    let attempts = exam
        .gratis_pogingen
        .map(|left| Phrase::from("attempts-left").with("count", u32::from(left)));
    view! {
        <li>
            <Pictogram id=sign::examen(exam.onderdeel) />
            <div>
                <strong><Say what=code("examen", exam.onderdeel) term=true /></strong>
                {exam.niveau.map(|level| view! {
                    <bdi class="quiet" dir="ltr"><Say what=code("niveau", level) /></bdi>
                })}
                {exam.examendatum.map(|date| view! {
                    <bdi class="quiet" dir="ltr">{numeric_date(date)}</bdi>
                })}
                {register.map(|words| view! { <strong class="register"><Say what=words /></strong> })}
                {attempts.map(|words| view! { <span class="quiet"><Say what=words /></span> })}
            </div>
            <span class="exam-result">
                <Pictogram id=sign::uitslag(exam.uitslag) size="small" />
                <Say what=result />
            </span>
        </li>
    }
}

/// Until when to register; a part without a level of its own is taken at the level of the route.
fn register(exam: &Examen, doelniveau: Niveau, termijn: Option<&Inburgeringstermijn>) -> Phrase {
    let today = amsterdam_date(clock::now());
    let weeks = use_settings().examentermijnen();
    let exam = Examen {
        niveau: exam.niveau.or(Some(doelniveau)),
        ..exam.clone()
    };
    match register_before(&exam, termijn, &weeks, today) {
        RegisterBefore::Day(day) => Phrase::from("register-before").with("date", numeric_date(day)),
        RegisterBefore::Passed => "register-passed".into(),
        RegisterBefore::AskContactPerson => "ask-when-to-register".into(),
    }
}
