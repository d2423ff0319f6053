//! Reading aloud: whether this phone speaks the reader's language is asked of an ear, never of the phone.

use leptos::prelude::*;

use crate::components::{ActionButton, Card, Fact, Say, Switch, sign};
use crate::language::{Language, ReadAloud, Said, use_language, use_read_aloud};

/// How far the test is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Test {
    /// Not begun.
    Idle,
    /// This one of the voices was let hear; was it the language?
    Asked(usize),
    /// No voice spoke the language.
    NoneHeard,
}

/// "Do you hear your language?" Only after a yes are there buttons that read aloud with the voice of the phone.
#[component]
pub fn VoiceTest() -> impl IntoView {
    let (aloud, language) = (use_read_aloud(), use_language());
    let test = RwSignal::new(Test::Idle);
    aloud.look_for_voices();
    view! {
        <Card>
            <Fact sign=sign::READ_ALOUD>
                <h2><Say what="read-aloud" term=true /></h2>
            </Fact>
            {move || {
                let tag = language.tag();
                let recorded = aloud.has_recordings(&tag);
                let voice = aloud.confirmed(&tag).is_some();
                view! {
                    {recorded.then(|| view! { <p><Say what="recordings-exist" /></p> })}
                    {if voice { works(aloud, tag) } else { ask(aloud, language, test, recorded) }}
                    {(voice || recorded).then(|| view! { <Pace /> })}
                }
            }}
        </Card>
    }
}

/// The voice was heard: how to take that back.
fn works(aloud: ReadAloud, tag: String) -> AnyView {
    let off = Callback::new(move |()| aloud.confirm(&tag, None));
    view! {
        <p><Say what="voice-on" /></p>
        <div class="actions">
            <ActionButton sign=sign::NO label="voice-off" on_tap=off />
        </div>
    }
    .into_any()
}

/// Lets one hear a voice and asks what was heard; says so when there is none to try.
fn ask(aloud: ReadAloud, language: Language, test: RwSignal<Test>, recorded: bool) -> AnyView {
    let count = aloud.candidates(&language.tag()).len();
    match test.get() {
        _ if count == 0 && recorded => ().into_any(),
        _ if count == 0 => view! { <p><Say what="voice-none" /></p> }.into_any(),
        Test::Idle => {
            let hear = Callback::new(move |()| hear(aloud, language, test, 0));
            view! {
                <p><Say what="voice-why" /></p>
                <div class="actions">
                    <ActionButton sign=sign::READ_ALOUD label="voice-try" on_tap=hear main=true />
                </div>
            }
            .into_any()
        }
        Test::Asked(at) => question(aloud, language, test, at),
        Test::NoneHeard => view! { <p role="status"><Say what="voice-wrong" /></p> }.into_any(),
    }
}

/// Yes, no, or once more.
fn question(aloud: ReadAloud, language: Language, test: RwSignal<Test>, at: usize) -> AnyView {
    let yes = Callback::new(move |()| {
        let tag = language.tag();
        aloud.confirm(&tag, aloud.candidates(&tag).get(at));
    });
    let no = Callback::new(move |()| hear(aloud, language, test, at + 1));
    let again = Callback::new(move |()| hear(aloud, language, test, at));
    view! {
        <p class="voice-question" role="status">
            <strong><Say what="voice-question" /></strong>
            <span>{language.meta().naam}</span>
        </p>
        <div class="actions">
            <ActionButton sign=sign::YES label="yes" on_tap=yes />
            <ActionButton sign=sign::NO label="no" on_tap=no />
            <ActionButton sign=sign::READ_ALOUD label="listen-again" on_tap=again />
        </div>
    }
    .into_any()
}

/// Lets one hear a voice, and then asks about it; behind the last there is none.
fn hear(aloud: ReadAloud, language: Language, test: RwSignal<Test>, at: usize) {
    let meta = language.meta();
    let Some(voice) = aloud.candidates(&meta.tag).into_iter().nth(at) else {
        aloud.stop();
        test.set(Test::NoneHeard);
        return;
    };
    let words = Said::from("voice-sentence")
        .faces(language)
        .map(|faces| faces.own);
    let words = words.filter(|own| own.taal == meta.tag);
    aloud.sample(words.map_or(meta.naam, |own| own.tekst), voice);
    test.set(Test::Asked(at));
}

/// Slower, or at the usual pace.
#[component]
fn Pace() -> impl IntoView {
    let aloud = use_read_aloud();
    let slow = Signal::derive(move || aloud.is_slow());
    let on_change = Callback::new(move |slow| aloud.set_slow(slow));
    view! { <Switch sign=sign::SLOW label="read-slowly" on=slow on_change=on_change /> }
}
