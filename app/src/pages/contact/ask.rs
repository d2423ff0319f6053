//! Asking: first a picture of what it is about, then in own words, by voice or with a photo ("what is this letter?").

use leptos::prelude::*;
use mijn_pip_core::contract::{Bericht, BerichtSoort, Code, Onderwerp, Verwijzing};

use super::conversation::over_line;
use crate::components::{ActionButton, Choice, Choices, Pictogram, Say, Switch, sign};
use crate::data::use_outgoing;
use crate::language::code;
use crate::platform::{clock, document, random};
use crate::shell::{Tell, Told, asked_about};

/// The name of the form in the page, for who comes to ask about something.
const FORM: &str = "vraag";

/// The form.
#[component]
pub fn Ask() -> impl IntoView {
    let outgoing = use_outgoing();
    let over = asked_about();
    if over.is_some() {
        document::bring_into_view(FORM.to_owned());
    }
    let onderwerp = RwSignal::new(over.as_ref().map(subject));
    let over = StoredValue::new(over);
    let interpreter = RwSignal::new(false);
    let choose = Callback::new(move |value| onderwerp.set(Some(Onderwerp::from_code(value))));
    let other = Callback::new(move |()| {
        over.set_value(None);
        onderwerp.set(None);
    });
    let send = Callback::new(move |told: Told| {
        let question = question(
            told,
            onderwerp.get_untracked(),
            over.get_value(),
            interpreter.get_untracked(),
        );
        if let Ok(value) = serde_json::to_value(&question) {
            outgoing.put(format!("berichten/{}", question.id), value, None);
        }
        interpreter.set(false);
        other.run(());
    });
    let wish = Callback::new(move |wanted| interpreter.set(wanted));
    view! {
        <section class="card ask" id=FORM>
            <h2><Say what="ask" term=true /></h2>
            {move || match onderwerp.get() {
                None => view! {
                    <p><Say what="ask-topic" /></p>
                    <Choices choices=topics() chosen=Signal::stored(None) on_choose=choose />
                }
                .into_any(),
                Some(about) => view! {
                    <p class="fact"><Pictogram id=sign::onderwerp(about) /> <strong><Say what=code("onderwerp", about) term=true /></strong></p>
                    {over.get_value().map(|over| over_line(&over))}
                    <Switch sign=sign::INTERPRETER label="interpreter-wanted" on=interpreter.into() on_change=wish />
                    <Tell about="message".to_owned() label=label(about) shown=true on_send=send />
                    <ActionButton sign="control-back" label="other-topic" on_tap=other />
                }
                .into_any(),
            }}
        </section>
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

/// A letter is photographed first.
fn label(onderwerp: Onderwerp) -> &'static str {
    match onderwerp {
        Onderwerp::Brief => "tell-letter",
        _ => "tell-question",
    }
}

/// Who gets a question about an item of the app.
fn subject(over: &Verwijzing) -> Onderwerp {
    match over.soort.as_str() {
        "agenda-items" | "portfolio-taken" => Onderwerp::School,
        _ => Onderwerp::Anders,
    }
}

fn question(
    told: Told,
    onderwerp: Option<Onderwerp>,
    over: Option<Verwijzing>,
    tolk: bool,
) -> Bericht {
    Bericht {
        id: random::uuid(),
        soort: BerichtSoort::Vraag,
        onderwerp: onderwerp.unwrap_or(Onderwerp::Anders),
        van: None,
        inhoud: told.tekst,
        opname_id: told.opname_id,
        foto_id: told.foto_id,
        over,
        tolk_gewenst: tolk,
        verzonden_op: clock::now(),
        gelezen_op: None,
    }
}
