//! Using a link: it waits for a tap, so that the preview of a chat app cannot use it up.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::html::Section;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::chat_app;
use mijn_pip_core::civil::{amsterdam, clock as time_of};

use crate::components::{ActionButton, Card, Fact, Pictogram, Say, Trouble, sign};
use crate::data::helping::{Helping, NotJoined};
use crate::language::{Phrase, Said};
use crate::platform::{clock, share};
use crate::shell::focus_next;

/// The longest name, characters: half of what the contract takes.
const LONGEST_NAME: u32 = 50;

/// The digits of a PIN (contract, "Sharing without an account").
const PIN_DIGITS: usize = 6;

/// Where using the link stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The name is asked.
    Name,
    /// The name was left out.
    NoName,
    /// The PIN is asked.
    Pin,
    /// What was typed is no PIN.
    NoPin,
    /// The PIN was wrong; so many attempts are left.
    WrongPin(u8),
    /// The municipality is asked.
    Asking,
    /// There was no answer.
    Lost,
    /// It works again from this moment on.
    Wait(DateTime<Utc>),
    /// The municipality does not take it.
    Refused,
}

/// What stands before what is shared.
pub fn door(helping: Helping) -> AnyView {
    let inside_chat = chat_app::is_inside(&share::user_agent());
    (move || {
        if inside_chat && !helping.went_on.get() {
            chat_notice(helping).into_any()
        } else {
            view! { <Join helping=helping /> }.into_any()
        }
    })
    .into_any()
}

/// Inside a chat app the microphone and the cookies may fail: said before anything is used up.
fn chat_notice(helping: Helping) -> impl IntoView {
    let go_on = Callback::new(move |()| helping.went_on.set(true));
    view! {
        <Card kind="open-in-browser">
            <Fact sign=sign::BROWSER><h2><Say what="helper-open-in-browser" /></h2></Fact>
            <p><Say what="helper-chat-why" /></p>
            <Fact sign="control-menu"><Say what="helper-chat-how" /></Fact>
            <div class="actions">
                <ActionButton sign="control-forward" label="helper-go-on" on_tap=go_on />
            </div>
        </Card>
    }
}

/// Who invites, what happens, the name, and the PIN where one is needed.
#[component]
fn Join(
    /// The helper's own.
    helping: Helping,
) -> impl IntoView {
    let step = RwSignal::new(Step::Name);
    let pin = RwSignal::new(String::new());
    let needs_pin = RwSignal::new(false);
    let join = Callback::new(move |()| {
        if step.get_untracked() != Step::Asking {
            match problem(helping, needs_pin.get_untracked(), &pin.get_untracked()) {
                Some(problem) => step.set(problem),
                None => spawn_local(ask(helping, step, needs_pin, pin)),
            }
        }
    });
    helping.on_network(move || {
        if step.get_untracked() == Step::Lost {
            join.run(());
        }
    });
    let section = NodeRef::<Section>::new();
    focus_next(section, "input", move || needs_pin.get());
    // What was asked and not answered is asked again as it was: the link may have been used for it already.
    let fixed = Memo::new(move |_| matches!(step.get(), Step::Asking | Step::Lost));
    view! {
        <section class="card join" node_ref=section>
            <Fact sign=sign::SHARE><h2><Say what="helper-invited" /></h2></Fact>
            <p><Say what="helper-what-happens" /></p>
            <p class="quiet"><Say what="helper-only-once" /></p>
            {move || if needs_pin.get() {
                pin_field(pin, fixed).into_any()
            } else {
                name_field(helping.name, fixed).into_any()
            }}
            {move || trouble(step.get())}
            {move || {
                let label = match (step.get(), needs_pin.get()) {
                    (Step::Lost | Step::Wait(_), _) => "try-again",
                    (_, true) => "helper-open",
                    _ => "helper-join",
                };
                view! { <ActionButton sign=sign::YES label=label on_tap=join main=true /> }
            }}
        </section>
    }
}

fn name_field(name: RwSignal<String>, fixed: Memo<bool>) -> impl IntoView {
    view! {
        <label class="ask-field">
            <span class="fact"><Pictogram id=sign::PERSON size="small" /> <strong><Say what="helper-name" on_control=true /></strong></span>
            <span class="quiet"><Say what="helper-name-why" on_control=true /></span>
            <input
                type="text"
                name="naam"
                autocomplete="given-name"
                dir="auto"
                maxlength=LONGEST_NAME
                readonly=fixed
                prop:value=name
                on:input=move |event| name.set(event_target_value(&event))
            />
        </label>
    }
}

fn pin_field(pin: RwSignal<String>, fixed: Memo<bool>) -> impl IntoView {
    view! {
        <label class="ask-field">
            <span class="fact"><Pictogram id=sign::PIN size="small" /> <strong><Say what="helper-pin" on_control=true /></strong></span>
            <span class="quiet"><Say what="helper-pin-why" on_control=true /></span>
            <input
                class="pin"
                type="text"
                name="code"
                dir="ltr"
                inputmode="numeric"
                autocomplete="one-time-code"
                maxlength="9"
                readonly=fixed
                prop:value=pin
                on:input=move |event| pin.set(event_target_value(&event))
            />
        </label>
    }
}

/// What is missing before the municipality can be asked.
fn problem(helping: Helping, needs_pin: bool, pin: &str) -> Option<Step> {
    if helping.name.with_untracked(|name| name.trim().is_empty()) {
        return Some(Step::NoName);
    }
    (needs_pin && digits(pin).len() != PIN_DIGITS).then_some(Step::NoPin)
}

async fn ask(
    helping: Helping,
    step: RwSignal<Step>,
    needs_pin: RwSignal<bool>,
    pin: RwSignal<String>,
) {
    step.set(Step::Asking);
    let pincode = needs_pin
        .get_untracked()
        .then(|| digits(&pin.get_untracked()));
    let was_given = pincode.is_some();
    let next = match helping.join(pincode).await {
        Ok(()) => return,
        Err(NotJoined::Dead) => return helping.drop_link(),
        Err(NotJoined::Lost) => Step::Lost,
        Err(NotJoined::Refused) => Step::Refused,
        Err(NotJoined::TooOften(seconds)) => {
            Step::Wait(clock::now() + TimeDelta::seconds(seconds.into()))
        }
        Err(NotJoined::Pin(left)) => {
            needs_pin.try_set(true);
            pin.try_set(String::new());
            match left {
                Some(left) if was_given => Step::WrongPin(left),
                _ => Step::Pin,
            }
        }
    };
    step.try_set(next);
}

fn trouble(step: Step) -> Option<AnyView> {
    let words: Said = match step {
        Step::Name | Step::Pin => return None,
        Step::Asking => {
            return Some(
                view! {
                    <p class="fact" role="status">
                        <Pictogram id=sign::WAITING size="small" />
                        <Say what="helper-asking" />
                    </p>
                }
                .into_any(),
            );
        }
        Step::NoName => "helper-name-empty".into(),
        Step::NoPin => "helper-pin-digits".into(),
        Step::WrongPin(left) => Phrase::from("helper-pin-wrong")
            .with("count", u32::from(left))
            .into(),
        Step::Lost => "helper-lost".into(),
        Step::Wait(until) => Phrase::from("helper-wait")
            .with("time", time_of(amsterdam(until + TimeDelta::seconds(59))))
            .into(),
        Step::Refused => "helper-refused".into(),
    };
    Some(view! { <Trouble text=words /> }.into_any())
}

/// The digits of what was typed: with a space in between they are the same.
fn digits(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).collect()
}
