//! Contact: one face, how to reach it, what was said, and who else helps.

use chrono::{Datelike, NaiveDateTime};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock as clock_text};
use mijn_pip_core::contract::{
    Bereikbaarheid, Bericht, BerichtSoort, Contactpersoon, Helper, Lijst, Vervanger,
};
use mijn_pip_core::order::by_number;

use crate::components::{
    Bubble, LinkButton, Pictogram, Portrait, Say, SomeUnreadable, Speaker, sign,
};
use crate::data::use_reads;
use crate::language::{Phrase, code, use_language, weekday};
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
    let now = amsterdam(clock::now());
    let (open, hours) = reachable(now, &person.bereikbaar);
    let speaks = person.talen.iter().map(|tag| {
        view! { <li><Say what=format!("language-{tag}") /></li> }
    });
    view! {
        <section class="card person">
            <Portrait naam=person.naam.clone() foto=person.foto large=true />
            <h2 dir="auto">{person.naam}</h2>
            <p><Say what=person.functie term=true /></p>
            <p class=if open { "reach open" } else { "reach" }>
                <Pictogram id="control-clock" size="control" />
                {hours.map(|hours| view! { <Say what=hours /> })}
            </p>
            {(!person.talen.is_empty()).then(|| view! {
                <div class="speaks quiet">
                    <Say what="speaks" />
                    <ul>{speaks.collect_view()}</ul>
                </div>
            })}
            {person.vervanger.map(deputy_line)}
            <div class="actions">
                <LinkButton
                    href=format!("tel:{}", person.telefoonnummer)
                    sign=sign::PHONE
                    label="call"
                    main=true
                />
                {person.emailadres.map(|address| view! {
                    <LinkButton href=format!("mailto:{address}") sign=sign::MAIL label="mail" />
                })}
            </div>
            <p class="quiet"><bdi dir="ltr">{person.telefoonnummer}</bdi></p>
            <Speaker />
        </section>
    }
}

/// Whether the person can be reached now, and the words for it.
fn reachable(now: NaiveDateTime, hours: &[Bereikbaarheid]) -> (bool, Option<Phrase>) {
    let today_number = now.weekday().number_from_monday();
    let time = clock_text(now);
    let today = |hour: &&Bereikbaarheid| u32::from(hour.weekdag) == today_number;
    if let Some(hour) = hours
        .iter()
        .filter(today)
        .find(|h| h.van <= time && time < h.tot)
    {
        let until = Phrase::from("reachable-until").with("time", hour.tot.clone());
        return (true, Some(until));
    }
    let later = |hour: &&Bereikbaarheid| u32::from(hour.weekdag) == today_number && time < hour.van;
    let days_ahead = |hour: &&Bereikbaarheid| (u32::from(hour.weekdag) + 6 - today_number) % 7;
    let next = hours
        .iter()
        .find(later)
        .or_else(|| hours.iter().min_by_key(days_ahead));
    let words = next.map(|hour| {
        Phrase::from("reachable-from")
            .with("day", weekday(hour.weekdag.into()))
            .with("time", hour.van.clone())
    });
    (false, words)
}

fn deputy_line(deputy: Vervanger) -> impl IntoView {
    view! {
        <div class="fact">
            <Portrait naam=deputy.naam.clone() foto=deputy.foto />
            <div>
                <Say what=Phrase::from("deputy").with("name", deputy.naam) />
                <a href=format!("tel:{}", deputy.telefoonnummer)>
                    <bdi dir="ltr">{deputy.telefoonnummer.clone()}</bdi>
                </a>
            </div>
        </div>
    }
}

/// The messages, the oldest first, as one conversation.
fn conversation(list: Lijst<Bericht>) -> impl IntoView {
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
            <h2><Say what="messages" term=true /></h2>
            {bubbles.collect_view()}
            <SomeUnreadable count=unreadable />
        </section>
    }
}

/// The other helpers, each with what they are for.
fn others(helpers: Vec<Helper>) -> Option<impl IntoView> {
    let helpers: Vec<_> = helpers
        .into_iter()
        .filter(|helper| !helper.gevoelig)
        .collect();
    (!helpers.is_empty()).then(|| {
        view! {
            <section class="card helpers">
                <h2><Say what="other-helpers" term=true /></h2>
                <ul>{helpers.into_iter().map(helper_line).collect_view()}</ul>
                <Speaker />
            </section>
        }
    })
}

fn helper_line(helper: Helper) -> impl IntoView {
    let language = use_language();
    let call = Phrase::from("call-name").with("name", helper.naam.clone());
    view! {
        <li>
            <Portrait naam=helper.naam.clone() foto=helper.foto />
            <div>
                <strong dir="auto">{helper.naam.clone()}</strong>
                <span class="quiet"><Say what=code("rol", helper.rol) term=true /></span>
                <Say what=helper.waarvoor term=true />
            </div>
            {helper.telefoonnummer.map(|number| view! {
                <a
                    class="round"
                    href=format!("tel:{number}")
                    aria-label=language.heard(call)
                >
                    <Pictogram id=sign::PHONE size="small" />
                </a>
            })}
        </li>
    }
}
