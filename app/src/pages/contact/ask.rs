//! Asking: first a picture of what it is about, then in own words, by voice or with a photo ("what is this letter?").

use leptos::html::Section;
use leptos::prelude::*;
use mijn_pip_core::contract::{Bericht, BerichtSoort, Code, Onderwerp, Verwijzing};

use super::conversation::over_line;
use crate::components::{ActionButton, Choice, Choices, Pictogram, Say, Switch, sign};
use crate::data::{Asking, use_drafts, use_outgoing};
use crate::language::code;
use crate::platform::{clock, document, random};
use crate::shell::{Tell, Told, asked_about, focus_next};

/// The name of the form in the page, for who comes to ask about something.
const FORM: &str = "vraag";

/// The form; what was begun is there again for who comes back.
#[component]
pub fn Ask() -> impl IntoView {
    let drafts = use_drafts();
    let begun = drafts.asking();
    let about_item = asked_about().map(about).map(|asked| match &begun {
        Some(begun) if begun.over == asked.over => begun.clone(),
        _ => asked,
    });
    if about_item.is_some() {
        document::bring_into_view(FORM.to_owned());
    }
    let asking = RwSignal::new(about_item.or(begun));
    Effect::new(move |_| drafts.set_asking(asking.get()));
    let choose = Callback::new(move |value| {
        asking.set(Some(Asking {
            onderwerp: Onderwerp::from_code(value),
            over: None,
            tolk: false,
        }));
    });
    // The wish for an interpreter does not draw the form anew.
    let subject = Memo::new(move |_| {
        asking.with(|asking| {
            asking
                .as_ref()
                .map(|asking| (asking.onderwerp, asking.over.clone()))
        })
    });
    let section = NodeRef::<Section>::new();
    focus_next(section, ".fact, p", move || subject.get());
    view! {
        <section class="card ask" id=FORM node_ref=section>
            <h2><Say what="ask" term=true /></h2>
            {move || match subject.get() {
                None => view! {
                    <p><Say what="ask-topic" /></p>
                    <Choices choices=topics() chosen=Signal::stored(None) on_choose=choose />
                }
                .into_any(),
                Some((onderwerp, over)) => form(asking, onderwerp, over).into_any(),
            }}
        </section>
    }
}

/// The words, the voice or the photo.
fn form(
    asking: RwSignal<Option<Asking>>,
    onderwerp: Onderwerp,
    over: Option<Verwijzing>,
) -> impl IntoView {
    let outgoing = use_outgoing();
    let tolk = Signal::derive(move || {
        asking.with(|asking| asking.as_ref().is_some_and(|asking| asking.tolk))
    });
    let wish = Callback::new(move |wanted| {
        asking.update(|asking| {
            if let Some(asking) = asking {
                asking.tolk = wanted;
            }
        });
    });
    let send = Callback::new(move |told: Told| {
        if let Some(asking) = asking.get_untracked() {
            let question = question(told, asking);
            if let Ok(value) = serde_json::to_value(&question) {
                outgoing.put(format!("berichten/{}", question.id), value, None);
            }
        }
        asking.set(None);
    });
    let other = Callback::new(move |()| asking.set(None));
    // What is typed about one item is not sent about another.
    let draft = over.as_ref().map_or_else(
        || "message".to_owned(),
        |over| format!("message/{}/{}", over.soort, over.id),
    );
    let label = label(onderwerp, over.as_ref());
    view! {
        <p class="fact">
            <Pictogram id=sign::onderwerp(onderwerp) />
            <strong><Say what=code("onderwerp", onderwerp) term=true /></strong>
        </p>
        {over.map(|over| over_line(&over))}
        <Switch sign=sign::INTERPRETER label="interpreter-wanted" on=tolk on_change=wish />
        <Tell about=draft label=label shown=true on_send=send />
        <ActionButton sign="control-back" label="other-topic" on_tap=other />
    }
}

fn topics() -> Vec<Choice> {
    let known = Onderwerp::CODES.iter();
    known
        .map(|(onderwerp, value)| Choice {
            value,
            sign: sign::onderwerp(*onderwerp),
            label: code("onderwerp", *onderwerp),
        })
        .collect()
}

/// A letter is photographed first, unless it is the one that the app has.
fn label(onderwerp: Onderwerp, over: Option<&Verwijzing>) -> &'static str {
    match (onderwerp, over) {
        (Onderwerp::Brief, None) => "tell-letter",
        _ => "tell-question",
    }
}

/// A question about an item of the app, and who gets it.
fn about(over: Verwijzing) -> Asking {
    let onderwerp = match over.soort.as_str() {
        "agenda-items" | "portfolio-taken" | "menukaart" => Onderwerp::School,
        "ontzorgen" => Onderwerp::Geld,
        "documenten" => Onderwerp::Brief,
        _ => Onderwerp::Anders,
    };
    Asking {
        onderwerp,
        over: Some(over),
        tolk: false,
    }
}

fn question(told: Told, asking: Asking) -> Bericht {
    Bericht {
        id: random::uuid(),
        soort: BerichtSoort::Vraag,
        onderwerp: asking.onderwerp,
        van: None,
        inhoud: told.tekst,
        opname_id: told.opname_id,
        foto_id: told.foto_id,
        over: asking.over,
        tolk_gewenst: asking.tolk,
        verzonden_op: clock::now(),
        gelezen_op: None,
    }
}
