//! Before there is a plan: within how many weeks it comes, and the next talk.

use leptos::prelude::*;
use mijn_pip_core::contract::{AgendaItem, AgendaSoort, AgendaStatus, Fase, Pip};
use mijn_pip_core::order::by_number;

use crate::components::{AgendaTitle, Card, Fact, Say, When, sign};
use crate::data::{use_reads, use_settings};
use crate::language::Phrase;
use crate::platform::clock;

/// The term of the law, or the municipality's own, in calm words (Wi2021: the PIP is laid down within ten weeks);
/// nothing once there is a plan.
pub fn before_the_plan(pip: &Pip) -> Option<impl IntoView + use<>> {
    let is_before = matches!(
        pip.fase,
        Fase::Azc | Fase::Intake | Fase::Diagnose | Fase::Wacht
    );
    (is_before && pip.dagtekening_initiele_pip.is_none()).then(|| {
        let weeks = use_settings().plan_termijn_weken();
        view! {
            <Card>
                <Fact sign=sign::PLAN>
                    <h2><Say what="plan-coming" /></h2>
                    <Say what=Phrase::from("plan-coming-why").with("weeks", weeks) />
                </Fact>
            </Card>
            <Card>
                <h2><Say what="next-talk" /></h2>
                {next_talk()}
            </Card>
        }
    })
}

/// The next talk in the timetable, as soon as that is there.
fn next_talk() -> impl IntoView {
    let agenda = use_reads().agenda;
    agenda.load();
    move || {
        let talk = agenda.is_settled().then(|| first_talk(agenda.items()));
        talk.map(|talk| match talk {
            Some(talk) => {
                let (begin, einde) = (talk.begin, talk.einde);
                view! {
                    <Fact sign=sign::TALK><strong><AgendaTitle item=talk /></strong></Fact>
                    <When begin=begin einde=einde />
                }
                .into_any()
            }
            None => view! { <p><Say what="no-talk-yet" /></p> }.into_any(),
        })
    }
}

fn first_talk(mut items: Vec<AgendaItem>) -> Option<AgendaItem> {
    let now = clock::now();
    items.retain(|item| {
        item.soort == AgendaSoort::Gesprek
            && item.einde > now
            && item.status != AgendaStatus::Geannuleerd
    });
    by_number(items, |item| item.begin.timestamp())
        .into_iter()
        .next()
}
