//! My route: where it goes, the hours of its parts, the exams, and what I learn by myself.

mod exams;
mod self_study;

use leptos::prelude::*;
use mijn_pip_core::civil::numeric_date;
use mijn_pip_core::contract::{
    self, Groep, Inburgeringstermijn, Niveau, Onderdeel, Pip, Verlenging,
};

use crate::components::{Card, Fact, HoursBar, Pictogram, Say, SomeUnreadable, Speaker, sign};
use crate::data::{SessionState, use_reads, use_session};
use crate::language::{Phrase, code};
use crate::routes::Route;
use crate::shell::{AskAbout, Back, Screen, region, show_part, show_part_or};

/// The route.
#[component]
pub fn Leerroute() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Back to=Route::Plan />
        <Screen route=Route::Leerroute reads=vec![reads.pip, reads.zelfstudie]>
            {region(reads.pip, |pip: Pip| {
                let known_term = pip.inburgeringstermijn.as_ref().cloned();
                view! {
                    {show_part_or("no-route", pip.leerroute, move |route| view! {
                        {target(&route)}
                        {pays_alone()}
                        {parts(route, known_term)}
                    })}
                    {show_part(pip.inburgeringstermijn, term)}
                }
            })}
            {self_study::self_study(reads.zelfstudie)}
            <div class="actions"><AskAbout soort="pip" id="pip".to_owned() /></div>
        </Screen>
    }
}

fn parts(route: contract::Leerroute, termijn: Option<Inburgeringstermijn>) -> impl IntoView {
    let unreadable = route.onderdelen.onleesbaar();
    let parts = route.onderdelen.into_vec().into_iter();
    view! {
        {parts.map(|onderdeel| part(onderdeel, route.doelniveau, termijn.as_ref())).collect_view()}
        <SomeUnreadable count=unreadable />
    }
}

/// Family migrants pay lessons and exams themselves (Wi2021); a loan of DUO is possible.
fn pays_alone() -> impl IntoView {
    let session = use_session();
    move || match session.state() {
        SessionState::SignedIn(sessie) if sessie.groep == Groep::Gezinsmigrant => Some(view! {
            <Card>
                <Fact sign=sign::MONEY><Say what="pay-yourself" /></Fact>
            </Card>
        }),
        _ => None,
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
fn part(
    part: Onderdeel,
    doelniveau: Niveau,
    termijn: Option<&Inburgeringstermijn>,
) -> impl IntoView + use<> {
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
            {exams::exams(part.examens, doelniveau, termijn)}
            <Speaker />
        </section>
    }
}

/// The three years of the law, in calm words, with the time that DUO added.
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
                {termijn.verlenging.map(extension)}
            </Fact>
        </Card>
    }
}

fn extension(verlenging: Verlenging) -> impl IntoView {
    view! {
        <span class="quiet"><Say what="extended" /></span>
        <Say what=verlenging.reden />
    }
}
