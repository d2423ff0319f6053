//! Contact: one face, how to reach it, what was said, and who else helps.

use chrono::{Datelike, NaiveDateTime};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock as clock_text};
use mijn_pip_core::contract::{
    Bereikbaarheid, Bericht, BerichtSoort, Contactpersoon, Helper, Lijst, Vervanger,
};
use mijn_pip_core::order::by_number;

use crate::components::{
    Bubble, Dutch, LinkButton, Pictogram, Portrait, Says, SomeUnreadable, sign,
};
use crate::data::use_reads;
use crate::language::{Language, code_id, use_language};
use crate::platform::clock;
use crate::routes::Route;
use crate::shell::{Screen, further_part, region};

/// The contact person.
#[component]
pub fn Contact() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Screen route=Route::Contact reads=vec![reads.contactpersoon, reads.berichten]>
            {region(reads.contactpersoon, |person: Contactpersoon| view! { <Person person=person /> })}
            {region(reads.berichten, conversation)}
            {further_part(reads.contactpersoon, |person: Contactpersoon| others(person.andere_helpers.into_vec()))}
        </Screen>
    }
}

/// The one face, with the number to call.
#[component]
fn Person(
    /// The contact person.
    person: Contactpersoon,
) -> impl IntoView {
    let language = use_language();
    let now = amsterdam(clock::now());
    let (open, hours) = reachable(language, now, &person.bereikbaar);
    let speaks: Vec<_> = person
        .talen
        .iter()
        .map(|tag| language.text(&format!("language-{tag}")))
        .filter(|name| !name.is_empty())
        .collect();
    view! {
        <section class="card person">
            <Portrait naam=person.naam.clone() foto=person.foto large=true />
            <h2 dir="auto">{person.naam}</h2>
            <p><Says tekst=person.functie dutch=true /></p>
            <p class=if open { "reach open" } else { "reach" }>
                <Pictogram id="control-clock" size="control" />
                {hours}
            </p>
            {(!speaks.is_empty()).then(|| view! {
                <p class="quiet">{language.text("speaks")} " " {speaks.join(" · ")}</p>
            })}
            {person.vervanger.map(|deputy| deputy_line(language, deputy))}
            <div class="actions">
                <LinkButton
                    href=format!("tel:{}", person.telefoonnummer)
                    sign=sign::PHONE
                    label="call"
                    main=true
                />
                {person.emailadres.map(|address| view! {
                    <LinkButton href=format!("mailto:{address}") sign=sign::MESSAGE label="mail" />
                })}
            </div>
            <p class="quiet"><bdi dir="ltr">{person.telefoonnummer}</bdi></p>
        </section>
    }
}

/// Whether the person can be reached now, and the words for it.
fn reachable(language: Language, now: NaiveDateTime, hours: &[Bereikbaarheid]) -> (bool, String) {
    let weekday = now.weekday().number_from_monday();
    let time = clock_text(now);
    let today = |hour: &&Bereikbaarheid| u32::from(hour.weekdag) == weekday;
    if let Some(hour) = hours
        .iter()
        .filter(today)
        .find(|h| h.van <= time && time < h.tot)
    {
        let until = language.with("reachable-until", &[("time", hour.tot.clone().into())]);
        return (true, until);
    }
    let later = |hour: &&Bereikbaarheid| u32::from(hour.weekdag) == weekday && time < hour.van;
    let days_ahead = |hour: &&Bereikbaarheid| (u32::from(hour.weekdag) + 6 - weekday) % 7;
    let next = hours
        .iter()
        .find(later)
        .or_else(|| hours.iter().min_by_key(days_ahead));
    let words = next.map_or_else(String::new, |hour| {
        let day = language.text(&format!("weekday-{}", hour.weekdag));
        language.with(
            "reachable-from",
            &[("day", day.into()), ("time", hour.van.clone().into())],
        )
    });
    (false, words)
}

fn deputy_line(language: Language, deputy: Vervanger) -> impl IntoView {
    view! {
        <div class="fact">
            <Portrait naam=deputy.naam.clone() foto=deputy.foto />
            <div>
                <span>{language.with("deputy", &[("name", deputy.naam.into())])}</span>
                <a href=format!("tel:{}", deputy.telefoonnummer)>
                    <bdi dir="ltr">{deputy.telefoonnummer.clone()}</bdi>
                </a>
            </div>
        </div>
    }
}

/// The messages, the oldest first, as one conversation.
fn conversation(list: Lijst<Bericht>) -> impl IntoView {
    let language = use_language();
    let unreadable = list.items.onleesbaar();
    let messages = by_number(list.items.into_vec(), |bericht| {
        bericht.verzonden_op.timestamp()
    });
    let bubbles = messages.into_iter().map(|bericht| {
        let is_new = bericht.gelezen_op.is_none() && bericht.soort != BerichtSoort::Vraag;
        view! {
            <Bubble van=bericht.van woorden=bericht.inhoud op=bericht.verzonden_op is_new=is_new />
        }
    });
    view! {
        <section class="messages">
            <h2>{language.text("messages")} <Dutch id="messages" /></h2>
            {bubbles.collect_view()}
            <SomeUnreadable count=unreadable />
        </section>
    }
}

/// The other helpers, each with what they are for.
fn others(helpers: Vec<Helper>) -> Option<impl IntoView> {
    let language = use_language();
    let helpers: Vec<_> = helpers
        .into_iter()
        .filter(|helper| !helper.gevoelig)
        .collect();
    (!helpers.is_empty()).then(|| {
        view! {
            <section class="card helpers">
                <h2>{language.text("other-helpers")} <Dutch id="other-helpers" /></h2>
                <ul>{helpers.into_iter().map(|helper| helper_line(language, helper)).collect_view()}</ul>
            </section>
        }
    })
}

fn helper_line(language: Language, helper: Helper) -> impl IntoView {
    let role = code_id("rol", helper.rol);
    view! {
        <li>
            <Portrait naam=helper.naam.clone() foto=helper.foto />
            <div>
                <strong dir="auto">{helper.naam.clone()}</strong>
                <span class="quiet">{language.text(&role)} <Dutch id=role /></span>
                <Says tekst=helper.waarvoor dutch=true />
            </div>
            {helper.telefoonnummer.map(|number| view! {
                <a
                    class="round"
                    href=format!("tel:{number}")
                    aria-label=language.with("call-name", &[("name", helper.naam.into())])
                >
                    <Pictogram id=sign::PHONE size="small" />
                </a>
            })}
        </li>
    }
}
