//! The one face, with the number to call; while that person is away, the deputy's.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::civil::amsterdam;
use mijn_pip_core::contract::{Bereikbaarheid, Contactpersoon, Vervanger};
use mijn_pip_core::own_path::own;
use mijn_pip_core::reach::{Reach, reach};

use crate::components::{ActionButton, LinkButton, Pictogram, Portrait, Say, Speaker, sign};
use crate::language::{Phrase, weekday};
use crate::platform::{audio, clock};

/// The contact person.
#[component]
pub fn Person(
    /// The contact person.
    person: Contactpersoon,
) -> impl IntoView {
    let speaks = person.talen.iter().map(|tag| {
        view! { <li><Say what=format!("language-{tag}") /></li> }
    });
    let spoken = own(person.uitgesproken_naam);
    let is_away = person.vervanger.is_some();
    view! {
        <section class="card person">
            <Portrait naam=person.naam.clone() foto=person.foto large=true />
            <h2 dir="auto">{person.naam}</h2>
            {spoken.map(spoken_name)}
            <p><Say what=person.functie term=true /></p>
            {(!is_away).then(|| reachable(&person.bereikbaar))}
            {(!person.talen.is_empty()).then(|| view! {
                <div class="speaks quiet">
                    <Say what="speaks" />
                    <ul>{speaks.collect_view()}</ul>
                </div>
            })}
            {match person.vervanger {
                Some(deputy) => deputy_instead(deputy).into_any(),
                None => reach_by(person.telefoonnummer, person.emailadres).into_any(),
            }}
            <Speaker />
        </section>
    }
}

/// How the name sounds, said by the person.
fn spoken_name(path: String) -> impl IntoView {
    let play = Callback::new(move |()| {
        let path = path.clone();
        spawn_local(async move {
            audio::play(&path, 1.0).await;
        });
    });
    view! { <ActionButton sign="control-play" label="hear-name" on_tap=play /> }
}

/// Whether the person can be reached now, or when.
fn reachable(hours: &[Bereikbaarheid]) -> Option<impl IntoView + use<>> {
    let (open, words) = match reach(amsterdam(clock::now()), hours) {
        Reach::Now { until } => (true, Phrase::from("reachable-until").with("time", until)),
        Reach::Later {
            days,
            weekdag,
            from,
        } => {
            let words = match days {
                0 => "reachable-today".into(),
                1 => "reachable-tomorrow".into(),
                _ => Phrase::from("reachable-from").with("day", weekday(weekdag.into())),
            };
            (false, words.with("time", from))
        }
        Reach::Never => return None,
    };
    Some(view! {
        <p class=if open { "reach open" } else { "reach" }>
            <Pictogram id="control-clock" size="control" />
            <Say what=words />
        </p>
    })
}

fn reach_by(number: String, address: Option<String>) -> impl IntoView {
    view! {
        <div class="actions">
            <LinkButton href=format!("tel:{number}") sign=sign::PHONE label="call" main=true />
            {address.map(|address| view! {
                <LinkButton href=format!("mailto:{address}") sign=sign::MAIL label="mail" />
            })}
        </div>
        <p class="quiet"><bdi dir="ltr">{number}</bdi></p>
    }
}

/// Who answers meanwhile.
fn deputy_instead(deputy: Vervanger) -> impl IntoView {
    view! {
        <div class="deputy">
            <Portrait naam=deputy.naam.clone() foto=deputy.foto />
            <p><Say what=Phrase::from("deputy").with("name", deputy.naam) /></p>
        </div>
        {reach_by(deputy.telefoonnummer, None)}
    }
}
