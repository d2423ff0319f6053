//! What a taalmaatje says of a task: a face, a tip typed or spoken, whether they looked at it together.

use leptos::html::Section;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{Code, Teken};

use crate::components::{ActionButton, Card, Choice, Choices, Fact, Say, Switch, Trouble, sign};
use crate::data::helping::{Helping, NotSent};
use crate::data::{Drafts, use_drafts};
use crate::language::code;
use crate::shell::{Drafted, VoiceNote, WordsField, focus_next};

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It is being made.
    Making,
    /// The face is missing.
    NoFace,
    /// It is being sent.
    Sending,
    /// There was no answer; it is kept.
    Lost,
    /// The municipality does not take it.
    Refused,
}

/// The form, and after sending the way on.
#[component]
pub fn Remark(
    /// The helper's own.
    helping: Helping,
    /// The id of the task.
    taak: String,
    /// The task after this one, counted from 0.
    next: Option<usize>,
) -> impl IntoView {
    let remark = helping.remark(&taak);
    let is_sent = Memo::new(move |_| remark.with(|remark| remark.is_sent));
    let section = NodeRef::<Section>::new();
    focus_next(section, "h3", move || is_sent.get());
    view! {
        <section class="remark" node_ref=section>
            {move || if is_sent.get() {
                sent(helping, next).into_any()
            } else {
                view! { <Form helping=helping taak=taak.clone() /> }.into_any()
            }}
        </section>
    }
}

fn sent(helping: Helping, next: Option<usize>) -> impl IntoView {
    view! {
        <Card>
            <div role="status"><Fact sign=sign::RECEIVED><h3><Say what="helper-sent" /></h3></Fact></div>
            {next.map(|next| {
                let go = Callback::new(move |()| helping.at.set(next));
                view! { <ActionButton sign="control-forward" label="helper-task-after" on_tap=go main=true /> }
            })}
        </Card>
    }
}

/// What is being made; nothing of it is lost when sending fails.
#[component]
fn Form(
    /// The helper's own.
    helping: Helping,
    /// The id of the task.
    taak: String,
) -> impl IntoView {
    let drafts = use_drafts();
    let remark = helping.remark(&taak);
    let drafted = Drafted::new(draft(&taak));
    let fixed = Memo::new(move |_| remark.with(|remark| remark.is_under_way()));
    let standing = RwSignal::new(match fixed.get_untracked() {
        true => Standing::Lost,
        false => Standing::Making,
    });
    let taak = StoredValue::new(taak);
    let send = Callback::new(move |()| {
        if remark.with_untracked(|remark| remark.teken.is_none()) {
            standing.set(Standing::NoFace);
        } else if standing.get_untracked() != Standing::Sending {
            standing.set(Standing::Sending);
            let (tip, voice) = (drafted.words(), drafted.voice.get_untracked());
            spawn_local(async move {
                let taak = taak.get_value();
                let result = helping.send(&taak, tip, voice).await;
                settle(helping, &taak, drafts, standing, result);
            });
        }
    });
    helping.on_network(move || {
        if standing.get_untracked() == Standing::Lost {
            send.run(());
        }
    });
    let chosen = Signal::derive(move || remark.with(|remark| remark.teken.map(Code::code)));
    let choose = Callback::new(move |value| {
        remark.update(|remark| remark.teken = Some(Teken::from_code(value)));
        standing.set(Standing::Making);
    });
    let together = Signal::derive(move || remark.with(|remark| remark.samen_bekeken));
    let on_together = Callback::new(move |on| remark.update(|remark| remark.samen_bekeken = on));
    view! {
        <Card>
            // What was sent without an answer is sent again as it was.
            <fieldset class="plain tell" disabled=fixed>
                <legend><h3><Say what="helper-do-you-understand" /></h3></legend>
                <Choices choices=faces() chosen=chosen on_choose=choose />
                <WordsField label="helper-tip" text=drafted.text />
                <VoiceNote voice=drafted.voice about=drafted.about() />
                <Switch sign=sign::TOGETHER label="seen-together" on=together on_change=on_together />
            </fieldset>
            {move || trouble(standing.get())}
            {move || {
                let label = if standing.get() == Standing::Lost { "try-again" } else { "send" };
                view! { <ActionButton sign=sign::SEND label=label on_tap=send main=true /> }
            }}
        </Card>
    }
}

/// Three faces, none of them a mark.
fn faces() -> Vec<Choice> {
    let known = Teken::CODES.iter();
    known
        .map(|(teken, value)| Choice {
            value,
            sign: sign::teken(*teken),
            label: code("teken", *teken),
        })
        .collect()
}

/// The name of the draft of a tip.
fn draft(taak: &str) -> String {
    format!("help/{taak}")
}

fn settle(
    helping: Helping,
    taak: &str,
    drafts: Drafts,
    standing: RwSignal<Standing>,
    result: Result<(), NotSent>,
) {
    match result {
        Ok(()) => {
            drafts.clear(&draft(taak));
            helping.taak(taak).load();
        }
        Err(NotSent::Ended) => helping.end(),
        Err(NotSent::Lost) => {
            standing.try_set(Standing::Lost);
        }
        Err(NotSent::Refused) => {
            standing.try_set(Standing::Refused);
        }
    }
}

fn trouble(standing: Standing) -> Option<AnyView> {
    let words = match standing {
        Standing::Making => return None,
        Standing::Sending => {
            return Some(view! { <p role="status"><Say what="standing-sent" /></p> }.into_any());
        }
        Standing::NoFace => "helper-choose-face",
        Standing::Lost => "helper-not-sent",
        Standing::Refused => "helper-not-taken",
    };
    Some(view! { <Trouble text=words /> }.into_any())
}
