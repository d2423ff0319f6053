//! An agreement of the plan: one line of pictures, the words when opened.

use leptos::prelude::*;
use mijn_pip_core::contract::{Begeleidingsafspraak, Betrokkene, Partij, Strookdeel};

use super::{Dutch, Fact, Pictogram, Portrait, Says, sign};
use crate::language::{code_id, day, use_language};

/// An agreement; one is open at a time, a sensitive one is folded without its words.
#[component]
pub fn AgreementCard(
    /// The agreement.
    afspraak: Begeleidingsafspraak,
) -> impl IntoView {
    let language = use_language();
    let kind = match afspraak.partij {
        Partij::Inburgeraar => "agreement card mine",
        Partij::Gemeente => "agreement card theirs",
        Partij::Beide | Partij::Onbekend => "agreement card ours",
    };
    let (folded, shown) = if afspraak.gevoelig {
        (Some(language.text("private-agreement")), None)
    } else {
        (None, Some(afspraak.wat.clone()))
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
    let status = code_id("voortgang", afspraak.voortgang);
    view! {
        <details class=kind name="afspraak">
            <summary>
                <span class="agreement-what">
                    <span class="glance">{glance}</span>
                    {folded.map(|words| view! { <Pictogram id=sign::LOCK size="small" /> {words} })}
                    {shown.map(|wat| view! { <Says tekst=wat dutch=true /> })}
                </span>
                <Pictogram id="control-down" size="control" />
            </summary>
            <div class="agreement-body">
                {strip(parts)}
                {afspraak.gevoelig.then(|| view! { <Says tekst=afspraak.wat dutch=true /> })}
                {afspraak.waarom.map(|tekst| view! {
                    <p class="why">
                        <strong>{language.text("why")}</strong>
                        " "
                        <Says tekst=tekst />
                    </p>
                })}
                {afspraak.wie.map(who)}
                {afspraak.uiterlijk.map(|date| {
                    let day = day(language, date);
                    view! {
                        <Fact sign=sign::CALENDAR>
                            <span>{language.with("we-talk-on", &[("date", day.date.into())])}</span>
                            <span class="quiet">{day.relative}</span>
                        </Fact>
                    }
                })}
                <Fact sign=sign::voortgang(afspraak.voortgang)>
                    <span>{language.text(&status)}</span>
                    <Dutch id=status />
                </Fact>
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
                <Says tekst=part.tekst dutch=true />
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
                <span class="quiet">{use_language().text(&code_id("rol", who.rol))}</span>
            </div>
        </div>
    }
}
