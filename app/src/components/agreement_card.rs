//! An agreement of the plan: one line of pictures, the words when opened.

use leptos::prelude::*;
use mijn_pip_core::contract::{Begeleidingsafspraak, Betrokkene, Partij, Strookdeel};

use super::{Fact, Pictogram, Portrait, Say, Speaker, sign};
use crate::language::{Phrase, Said, code, day};

/// An agreement; one is open at a time, a sensitive one is folded without its words.
#[component]
pub fn AgreementCard(
    /// The agreement.
    afspraak: Begeleidingsafspraak,
) -> impl IntoView {
    let kind = match afspraak.partij {
        Partij::Inburgeraar => "agreement card mine",
        Partij::Gemeente => "agreement card theirs",
        Partij::Beide | Partij::Onbekend => "agreement card ours",
    };
    let title: Said = if afspraak.gevoelig {
        "private-agreement".into()
    } else {
        afspraak.wat.clone().into()
    };
    let parts = if afspraak.gevoelig {
        Vec::new()
    } else {
        afspraak.strook.into_vec()
    };
    let glance = parts.iter().map(|part| part.pictogram.id.clone());
    let glance = glance
        .map(|id| view! { <Pictogram id=id /> })
        .collect_view();
    view! {
        <details class=kind name="afspraak">
            <summary>
                <span class="agreement-what">
                    <span class="glance">{glance}</span>
                    {afspraak.gevoelig.then(|| view! { <Pictogram id=sign::LOCK size="small" /> })}
                    <Say what=title term=true on_control=true />
                </span>
                <Pictogram id="control-down" size="control" />
            </summary>
            <div class="agreement-body">
                {strip(parts)}
                {afspraak.gevoelig.then(|| view! { <Say what=afspraak.wat term=true /> })}
                {afspraak.waarom.map(|tekst| view! {
                    <p class="why">
                        <strong><Say what="why" /></strong>
                        " "
                        <Say what=tekst />
                    </p>
                })}
                {afspraak.wie.map(who)}
                {afspraak.uiterlijk.map(|date| {
                    let day = day(date);
                    view! {
                        <Fact sign=sign::CALENDAR>
                            <Say what=Phrase::from("we-talk-on").with("date", day.date) />
                            <span class="quiet"><Say what=day.relative /></span>
                        </Fact>
                    }
                })}
                <Fact sign=sign::voortgang(afspraak.voortgang)>
                    <Say what=code("voortgang", afspraak.voortgang) term=true />
                </Fact>
                <Speaker />
            </div>
        </details>
    }
}

/// Who does what, where and when, in pictures with their words.
fn strip(parts: Vec<Strookdeel>) -> impl IntoView {
    let shown = !parts.is_empty();
    let parts = parts.into_iter().map(|part| {
        view! {
            <li>
                <Pictogram id=part.pictogram.id />
                <Say what=part.tekst term=true />
            </li>
        }
    });
    shown.then(|| view! { <ul class="strip">{parts.collect_view()}</ul> })
}

fn who(who: Betrokkene) -> impl IntoView {
    let naam = who.naam.unwrap_or_default();
    view! {
        <div class="fact">
            <Portrait naam=naam.clone() foto=who.foto />
            <div>
                <strong dir="auto">{naam}</strong>
                <span class="quiet"><Say what=code("rol", who.rol) /></span>
            </div>
        </div>
    }
}
