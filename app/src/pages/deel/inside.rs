//! What is shared: whose it is, until when, what one sees and does not see, and how to stop.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{DeelDoelgroep, Deelsessie};

use super::{buddy, family};
use crate::components::{
    ActionButton, Card, Fact, LinkButton, Pictogram, Say, Sees, Trouble, family_sees, sign,
};
use crate::data::helping::{Helping, Why, has_ended};
use crate::data::use_settings;
use crate::language::{Phrase, Said, moment};
use crate::shell::region;

/// What is shared, or why there is nothing to see.
pub fn inside(helping: Helping) -> AnyView {
    let ended = Memo::new(move |_| has_ended(helping.sessie));
    for read in [
        helping.gedeeld,
        helping.pip,
        helping.agenda,
        helping.contactpersoon,
    ] {
        Effect::new(move |_| {
            if has_ended(read) {
                helping.end();
            }
        });
    }
    (move || {
        if ended.get() {
            nothing(helping.why.get()).into_any()
        } else {
            region(helping.sessie, move |sessie: Deelsessie| {
                // What comes after a session is its end.
                helping.why.set(Why::Over);
                shared(helping, sessie)
            })
            .into_any()
        }
    })
    .into_any()
}

/// There is no session here.
fn nothing(why: Why) -> impl IntoView {
    let (words, what_now) = match why {
        Why::NoLink => ("helper-no-link", "helper-ask-link"),
        Why::DeadLink => ("helper-dead", "helper-ask-new-link"),
        Why::Stopped => ("helper-stopped", "helper-stopped-thanks"),
        Why::Over => ("helper-over", "helper-ask-new-link"),
    };
    let phone = use_settings().gemeente().map(|g| g.telefoonnummer);
    view! {
        <Card kind="empty">
            <Pictogram id=sign::SHARE size="large" />
            <h2><Say what=words /></h2>
            <p><Say what=what_now /></p>
            {phone.map(|phone| view! {
                <LinkButton href=format!("tel:{phone}") sign=sign::PHONE label="call-municipality" />
            })}
        </Card>
    }
}

fn shared(helping: Helping, sessie: Deelsessie) -> impl IntoView {
    let is_buddy = sessie.doelgroep == DeelDoelgroep::Taalmaatje;
    view! {
        {head(&sessie)}
        {if is_buddy { buddy::tasks(helping, sessie.van.clone()) } else { family::plan(helping) }}
        {about(helping, sessie, is_buddy)}
    }
}

/// Whose, and until when.
fn head(sessie: &Deelsessie) -> impl IntoView + use<> {
    let doelgroep = sessie.doelgroep;
    let (whose, until) = match doelgroep {
        DeelDoelgroep::Taalmaatje => ("helper-of-buddy", "helper-until-day"),
        _ => ("helper-of-family", "helper-until-time"),
    };
    let whose = Phrase::from(whose).with("name", sessie.van.clone());
    let until = moment(until, sessie.geldig_tot);
    view! {
        <Card kind="helping">
            <Fact sign=sign::doelgroep(doelgroep)>
                <h2><Say what=whose /></h2>
                <span class="quiet"><Say what=until /></span>
            </Fact>
            <Fact sign=sign::DO_NOT_FORWARD><Say what=words(doelgroep, "helper-do-not-forward") /></Fact>
        </Card>
    }
}

/// What one sees and does not see, whom to call, and the way out.
fn about(helping: Helping, sessie: Deelsessie, is_buddy: bool) -> impl IntoView {
    let sees: Vec<(&'static str, Said)> = if is_buddy {
        vec![(sign::PORTFOLIO, "share-sees-tasks".into())]
    } else {
        family_sees()
    };
    let (seen, never) = match is_buddy {
        true => ("helper-you-see-je", "helper-you-never-see-je"),
        false => ("helper-you-see", "helper-you-never-see"),
    };
    view! {
        <Card>
            <Sees seen=seen never=never what=sees />
            {sessie.coordinator.map(|name| view! {
                <Fact sign=sign::CONTACT>
                    <span class="quiet"><Say what=words(sessie.doelgroep, "helper-coordinator") /></span>
                    <strong dir="auto">{name}</strong>
                </Fact>
            })}
            {sessie.coordinator_telefoonnummer.map(|number| view! {
                <div class="actions">
                    <LinkButton href=format!("tel:{number}") sign=sign::PHONE label="call" />
                </div>
                <p class="quiet"><bdi dir="ltr">{number.clone()}</bdi></p>
            })}
            <Leave helping=helping />
        </Card>
    }
}

/// The way out, for good.
#[component]
fn Leave(
    /// The helper's own.
    helping: Helping,
) -> impl IntoView {
    let failed = RwSignal::new(false);
    let stop = Callback::new(move |()| {
        spawn_local(async move {
            failed.try_set(helping.stop().await.is_err());
        });
    });
    view! {
        <div class="actions">
            <ActionButton sign=sign::STOP label="helper-stop" on_tap=stop />
        </div>
        {move || failed.get().then(|| view! { <Trouble text="helper-stop-failed" /> })}
    }
}

/// The words for who it is: `je` to a taalmaatje, `u` to family.
fn words(doelgroep: DeelDoelgroep, id: &'static str) -> String {
    match doelgroep {
        DeelDoelgroep::Taalmaatje => format!("{id}-je"),
        _ => id.to_owned(),
    }
}
