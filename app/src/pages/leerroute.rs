//! My route: where it goes, the hours of its parts, the exams.

use leptos::prelude::*;
use mijn_pip_core::civil::numeric_date;
use mijn_pip_core::contract::{self, Examen, Inburgeringstermijn, Onderdeel, Pip};

use crate::components::{Card, Dutch, Empty, Fact, HoursBar, Pictogram, Term, sign};
use crate::data::use_reads;
use crate::language::{Language, code_id, use_language};
use crate::routes::Route;
use crate::shell::{Back, Screen, region};

/// The route.
#[component]
pub fn Leerroute() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Back to=Route::Plan />
        <Screen route=Route::Leerroute reads=vec![reads.pip]>
            {region(reads.pip, |pip: Pip| {
                let Some(route) = pip.leerroute else {
                    return view! { <Empty text="no-route" /> }.into_any();
                };
                view! {
                    {target(&route)}
                    {route.onderdelen.into_vec().into_iter().map(part).collect_view()}
                    {pip.inburgeringstermijn.map(term)}
                }
                .into_any()
            })}
        </Screen>
    }
}

fn target(route: &contract::Leerroute) -> impl IntoView + use<> {
    let language = use_language();
    let name = code_id("leerroute", route.soort);
    let provisional = route
        .voorlopig
        .then(|| view! { <span class="quiet">{language.text("provisional")}</span> });
    let level = language.text(&code_id("niveau", route.doelniveau));
    view! {
        <Card>
            <Fact sign=sign::ROAD>
                <Term id=name />
                {provisional}
            </Fact>
            <Fact sign=sign::LEVEL>
                <Term id="target-level" />
                <strong><bdi dir="ltr">{level}</bdi></strong>
            </Fact>
        </Card>
    }
}

/// One part with its hours and exams.
fn part(part: Onderdeel) -> impl IntoView {
    let language = use_language();
    let id = code_id("onderdeel", part.soort);
    let status = code_id("voortgang", part.voortgang);
    let absent = part.uren_afwezig.map(|hours| {
        language.with(
            "hours-absent",
            &[
                ("reported", hours.afgemeld.into()),
                ("unreported", hours.niet_afgemeld.into()),
            ],
        )
    });
    // `bekendTot` is exclusive: the last day that is known is the day before.
    let known = part
        .bekend_tot
        .and_then(|until| until.pred_opt())
        .map(|last| language.with("known-until", &[("date", numeric_date(last).into())]));
    view! {
        <section class="card part">
            <div class="part-head">
                <Pictogram id=sign::onderdeel(part.soort) />
                <h2>
                    {language.text(&id)}
                    <Dutch id=id />
                </h2>
                <span class="part-status">
                    <Pictogram id=sign::voortgang(part.voortgang) size="small" />
                    {language.text(&status)}
                </span>
            </div>
            {part.uren_gevolgd.map(|done| view! { <HoursBar gevolgd=done vereist=part.uren_vereist /> })}
            {absent.map(|words| view! { <p class="quiet">{words}</p> })}
            {known.map(|words| view! { <p class="quiet">{words}</p> })}
            {(!part.examens.is_empty()).then(|| {
                let exams = part.examens.into_vec().into_iter();
                view! { <ul class="exams">{exams.map(|exam| exam_line(language, exam)).collect_view()}</ul> }
            })}
        </section>
    }
}

fn exam_line(language: Language, exam: Examen) -> impl IntoView {
    let id = code_id("examen", exam.onderdeel);
    let result = match exam.uitslag {
        Some(uitslag) => language.text(&code_id("uitslag", uitslag)),
        None => language.text("uitslag-nog-niet"),
    };
    let attempts = exam
        .gratis_pogingen
        .map(|left| language.with("attempts-left", &[("count", left.into())]));
    view! {
        <li>
            <Pictogram id=sign::examen(exam.onderdeel) />
            <div>
                <strong>{language.text(&id)}</strong>
                <Dutch id=id />
                {exam.niveau.map(|level| view! {
                    <bdi class="quiet" dir="ltr">{language.text(&code_id("niveau", level))}</bdi>
                })}
                {exam.examendatum.map(|date| view! {
                    <bdi class="quiet" dir="ltr">{numeric_date(date)}</bdi>
                })}
                {attempts.map(|words| view! { <span class="quiet">{words}</span> })}
            </div>
            <span class="exam-result">
                <Pictogram id=sign::uitslag(exam.uitslag) size="small" />
                {result}
            </span>
        </li>
    }
}

/// The three years of the law, in calm words; when to register is asked of the contact person.
fn term(termijn: Inburgeringstermijn) -> impl IntoView {
    let language = use_language();
    // `einddatum` is exclusive: the last day is the day before.
    let last = termijn.einddatum.pred_opt().unwrap_or(termijn.einddatum);
    view! {
        <Card>
            <Fact sign=sign::CALENDAR>
                <Term id="term" />
                <bdi dir="ltr">
                    {format!("{} – {}", numeric_date(termijn.startdatum), numeric_date(last))}
                </bdi>
                <span class="quiet">{language.text("ask-when-to-register")}</span>
            </Fact>
        </Card>
    }
}
