//! My route: where it goes, the hours of its parts, the exams.

use leptos::prelude::*;
use mijn_pip_core::civil::numeric_date;
use mijn_pip_core::contract::{self, Examen, Inburgeringstermijn, Onderdeel, Pip};

use crate::components::{Card, Empty, Fact, HoursBar, Pictogram, Say, Speaker, sign};
use crate::data::use_reads;
use crate::language::{Phrase, code};
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
                let Some(route) = pip.leerroute.into_option() else {
                    return view! { <Empty text="no-route" /> }.into_any();
                };
                view! {
                    {target(&route)}
                    {route.onderdelen.into_vec().into_iter().map(part).collect_view()}
                    {pip.inburgeringstermijn.into_option().map(term)}
                }
                .into_any()
            })}
        </Screen>
    }
}

fn target(route: &contract::Leerroute) -> impl IntoView + use<> {
    let (name, level) = (
        code("leerroute", route.soort),
        code("niveau", route.doelniveau),
    );
    let provisional = route
        .voorlopig
        .then(|| view! { <span class="quiet"><Say what="provisional" /></span> });
    view! {
        <Card>
            <Fact sign=sign::ROAD>
                <Say what=name term=true />
                {provisional}
            </Fact>
            <Fact sign=sign::LEVEL>
                <Say what="target-level" term=true />
                <strong><bdi dir="ltr"><Say what=level /></bdi></strong>
            </Fact>
        </Card>
    }
}

/// One part with its hours and exams.
fn part(part: Onderdeel) -> impl IntoView {
    let absent = part.uren_afwezig.map(|hours| {
        Phrase::from("hours-absent")
            .with("reported", hours.afgemeld)
            .with("unreported", hours.niet_afgemeld)
    });
    // `bekendTot` is exclusive: the last day that is known is the day before.
    let known = part
        .bekend_tot
        .and_then(|until| until.pred_opt())
        .map(|last| Phrase::from("known-until").with("date", numeric_date(last)));
    view! {
        <section class="card part">
            <div class="part-head">
                <Pictogram id=sign::onderdeel(part.soort) />
                <h2><Say what=code("onderdeel", part.soort) term=true /></h2>
                <span class="part-status">
                    <Pictogram id=sign::voortgang(part.voortgang) size="small" />
                    <Say what=code("voortgang", part.voortgang) />
                </span>
            </div>
            {part.uren_gevolgd.map(|done| view! { <HoursBar gevolgd=done vereist=part.uren_vereist /> })}
            {absent.map(|words| view! { <p class="quiet"><Say what=words /></p> })}
            {known.map(|words| view! { <p class="quiet"><Say what=words /></p> })}
            {(!part.examens.is_empty()).then(|| {
                let exams = part.examens.into_vec().into_iter();
                view! { <ul class="exams">{exams.map(exam_line).collect_view()}</ul> }
            })}
            <Speaker />
        </section>
    }
}

fn exam_line(exam: Examen) -> impl IntoView {
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
                {attempts.map(|words| view! { <span class="quiet"><Say what=words /></span> })}
            </div>
            <span class="exam-result">
                <Pictogram id=sign::uitslag(exam.uitslag) size="small" />
                <Say what=result />
            </span>
        </li>
    }
}

/// The three years of the law, in calm words; when to register is asked of the contact person.
fn term(termijn: Inburgeringstermijn) -> impl IntoView {
    // `einddatum` is exclusive: the last day is the day before.
    let last = termijn.einddatum.pred_opt().unwrap_or(termijn.einddatum);
    view! {
        <Card>
            <Fact sign=sign::CALENDAR>
                <Say what="term" term=true />
                <bdi dir="ltr">
                    {format!("{} – {}", numeric_date(termijn.startdatum), numeric_date(last))}
                </bdi>
                <span class="quiet"><Say what="ask-when-to-register" /></span>
            </Fact>
        </Card>
    }
}
