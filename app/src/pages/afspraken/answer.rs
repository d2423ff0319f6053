//! Answering an agreement: first whether it is understood, then how it goes. It is not a signature.

use leptos::html::Section;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{Begrip, Code, Nakoming, Partij, Reactie, Reden, Uitvoering};

use super::answering::Answering;
use crate::components::{ActionButton, Choice, Choices, Pictogram, Say, StandingLine, sign};
use crate::language::{Phrase, code};
use crate::platform::timer;
use crate::shell::{Tell, Told, focus_next};

/// So long after an answer the rest of the card follows, milliseconds.
const REST_AFTER: u32 = 100;

/// What is asked now: one thing at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// Is it understood?
    Begrip,
    /// What is the question?
    Vraag,
    /// How does it go with my or our agreement?
    Uitvoering,
    /// Why does it not work out?
    Reden,
    /// Did the municipality do it?
    Nakoming,
    /// Nothing more.
    Nothing,
}

/// The answer of the participant, with what can be answered next.
#[component]
pub fn Answer(
    /// The agreement.
    answering: Answering,
) -> impl IntoView {
    let again = RwSignal::new(false);
    let partij = move || answering.afspraak().with(|afspraak| afspraak.partij);
    let question = Memo::new(move |_| match answering.reactie() {
        Some(reactie) if !again.get() => next(&reactie, partij()),
        _ => Question::Begrip,
    });
    let on_again = Callback::new(move |()| answering.answer_again());
    let on_drop = Callback::new(move |()| answering.drop_answer());
    let choose = Callback::new(move |value| {
        let reactie = answered(
            answering.reactie().unwrap_or_default(),
            question.get_untracked(),
            value,
        );
        again.set(false);
        answering.answer(&reactie);
    });
    let section = NodeRef::<Section>::new();
    // What can be told follows when the answer stands there: on a slow phone each field and picture takes time.
    let stands = RwSignal::new(None);
    Effect::new(move |_| {
        let now = question.get();
        spawn_local(async move {
            timer::wait(REST_AFTER).await;
            stands.try_set(Some(now));
        });
    });
    focus_next(section, "h3, .standing", move || question.get());
    view! {
        <section class="answer" node_ref=section>
            {move || answering.outdated().map(|reactie| view! { <Outdated reactie=reactie on_again=on_again /> })}
            {move || answering.reactie().filter(|_| !again.get()).map(answer)}
            {move || ask(question.get(), choose)}
            {move || {
                let asked = stands.get().filter(|stands| *stands == question.get());
                asked.and_then(|asked| telling(asked, &answering)).map(|label| tell(answering, label))
            }}
            {move || answering.standing().map(|standing| view! { <StandingLine standing=standing on_again=on_again on_drop=on_drop /> })}
            {move || (question.get() != Question::Begrip).then(|| {
                let other = Callback::new(move |()| again.set(true));
                view! { <ActionButton sign="control-back" label="answer-other" on_tap=other /> }
            })}
            <p class="quiet"><Say what="no-signature" term=true /></p>
        </section>
    }
}

/// The agreement was changed while it was answered: the answer is kept, and asked anew.
#[component]
fn Outdated(
    /// The answer to the earlier text.
    reactie: Reactie,
    /// Sends the same answer to the new text.
    on_again: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="change" role="alert">
            <Pictogram id=sign::AGREEMENT size="small" />
            <Say what="agreement-changed" />
            {answer(reactie)}
            <ActionButton sign=sign::SEND label="answer-same" on_tap=on_again />
        </div>
    }
}

/// What was answered, in pictures and in own words.
fn answer(reactie: Reactie) -> impl IntoView {
    view! {
        <ul class="chips">{chosen(&reactie).into_iter().map(chip).collect_view()}</ul>
        {reactie.toelichting.map(|woorden| view! { <blockquote><Say what=woorden /></blockquote> })}
    }
}

/// Whether something was said in own words.
fn is_told(reactie: &Reactie) -> bool {
    reactie.toelichting.is_some() || reactie.opname_id.is_some()
}

/// What is asked after an answer.
fn next(reactie: &Reactie, partij: Partij) -> Question {
    match (reactie.begrip, partij) {
        (Some(Begrip::Vraag), _) if is_told(reactie) => Question::Nothing,
        (Some(Begrip::Vraag), _) => Question::Vraag,
        (Some(Begrip::Begrepen), Partij::Gemeente) if reactie.nakoming.is_none() => {
            Question::Nakoming
        }
        (Some(Begrip::Begrepen), Partij::Inburgeraar | Partij::Beide) => match reactie.uitvoering {
            None => Question::Uitvoering,
            Some(Uitvoering::LuktNiet) if reactie.reden.is_none() => Question::Reden,
            Some(_) => Question::Nothing,
        },
        (Some(Begrip::Begrepen), _) => Question::Nothing,
        _ => Question::Begrip,
    }
}

/// The answer with one more thing in it; whoever begins anew has not said the rest yet.
fn answered(reactie: Reactie, question: Question, value: &str) -> Reactie {
    match question {
        Question::Begrip => Reactie {
            begrip: Some(Begrip::from_code(value)),
            ..Reactie::default()
        },
        Question::Uitvoering => Reactie {
            uitvoering: Some(Uitvoering::from_code(value)),
            ..reactie
        },
        Question::Reden => Reactie {
            reden: Some(Reden::from_code(value)),
            ..reactie
        },
        Question::Nakoming => Reactie {
            nakoming: Some(Nakoming::from_code(value)),
            ..reactie
        },
        Question::Vraag | Question::Nothing => reactie,
    }
}

/// The question with its pictures.
fn ask(question: Question, on_choose: Callback<&'static str>) -> Option<AnyView> {
    let (words, choices) = match question {
        Question::Begrip => ("ask-begrip", choices("begrip", sign::begrip)),
        Question::Uitvoering => ("ask-uitvoering", choices("uitvoering", sign::uitvoering)),
        Question::Nakoming => ("ask-nakoming", choices("nakoming", sign::nakoming)),
        Question::Reden => ("ask-reden", choices("reden", sign::reden)),
        Question::Vraag | Question::Nothing => return None,
    };
    Some(
        view! {
            <h3><Say what=words /></h3>
            <Choices choices=choices chosen=Signal::stored(None) on_choose=on_choose />
        }
        .into_any(),
    )
}

/// Every value of a code list as a choice.
fn choices<C: Code>(list: &str, sign: fn(C) -> &'static str) -> Vec<Choice> {
    let known = C::CODES.iter();
    known
        .map(|(value, wire)| Choice {
            value: wire,
            sign: sign(*value),
            label: code(list, *value),
        })
        .collect()
}

/// What can be told in own words now, once: a question, or what I am going to do.
fn telling(question: Question, answering: &Answering) -> Option<&'static str> {
    let reactie = answering.reactie()?;
    let mine = answering
        .afspraak()
        .with(|afspraak| afspraak.partij != Partij::Gemeente);
    match question {
        Question::Vraag => Some("tell-question"),
        Question::Uitvoering if mine && !is_told(&reactie) => Some("tell-plan"),
        _ => None,
    }
}

fn tell(answering: Answering, label: &'static str) -> impl IntoView {
    let about = answering
        .afspraak()
        .with_untracked(|afspraak| format!("{label}/{}", afspraak.id));
    let on_send = Callback::new(move |told: Told| {
        let reactie = answering.reactie().unwrap_or_default();
        answering.answer(&Reactie {
            toelichting: told.tekst,
            opname_id: told.opname_id,
            ..reactie
        });
    });
    view! { <Tell about=about label=label on_send=on_send /> }
}

/// What was answered, in pictures.
fn chosen(reactie: &Reactie) -> Vec<(&'static str, Phrase)> {
    let spoken = reactie.opname_id.as_ref();
    let parts = [
        part("begrip", reactie.begrip, sign::begrip),
        part("uitvoering", reactie.uitvoering, sign::uitvoering),
        part("nakoming", reactie.nakoming, sign::nakoming),
        part("reden", reactie.reden, sign::reden),
        spoken.map(|_| (sign::MICROPHONE, "voice-recorded".into())),
    ];
    parts.into_iter().flatten().collect()
}

/// One part of an answer: its picture and its words.
fn part<C: Code>(
    list: &str,
    value: Option<C>,
    sign: fn(C) -> &'static str,
) -> Option<(&'static str, Phrase)> {
    value.map(|value| (sign(value), code(list, value)))
}

fn chip((sign, words): (&'static str, Phrase)) -> impl IntoView {
    view! { <li class="chip chip-done"><Pictogram id=sign size="small" /><Say what=words /></li> }
}
