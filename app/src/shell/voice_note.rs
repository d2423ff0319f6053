//! Recording a voice note: how loud it is, hearing it back, doing it again; at most three minutes.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::OPNAME_MAX_SECONDEN;

use crate::components::{ActionButton, Pictogram, Say, Trouble, sign};
use crate::data::use_drafts;
use crate::platform::recorder::{self, NoMicrophone, Recorder, Recording};
use crate::platform::{audio, timer};

/// How often the level is looked at, milliseconds.
const LOOK_EVERY: u32 = 200;

/// How it stands.
#[derive(Clone)]
enum Taking {
    /// Nothing is going on.
    Idle,
    /// The microphone is asked for.
    Starting,
    /// It records.
    Recording(Recorder),
    /// It could not.
    Failed(NoMicrophone),
}

/// A microphone to tell something with.
#[component]
pub fn VoiceNote(
    /// What was recorded; the component fills and empties it.
    voice: RwSignal<Option<Recording>, LocalStorage>,
    /// The name of the draft it belongs to.
    about: String,
) -> impl IntoView {
    let taking = RwSignal::new_local(Taking::Idle);
    // Apart: the words around it are not drawn anew, and the button stays under the finger.
    let look = RwSignal::new((0, 0));
    let start = Callback::new(move |()| {
        let is_free =
            taking.with_untracked(|taking| matches!(taking, Taking::Idle | Taking::Failed(_)));
        if is_free {
            taking.set(Taking::Starting);
            spawn_local(record(taking, look, voice));
        }
    });
    let stop = Callback::new(move |()| spawn_local(finish(taking, voice)));
    let drafts = use_drafts();
    // Who goes elsewhere while speaking finds what was said until then.
    on_cleanup(move || {
        if let Some(Taking::Recording(recorder)) = taking.try_get_untracked() {
            spawn_local(async move {
                if let Some(recording) = recorder.stop().await {
                    drafts.set_voice(&about, recording);
                }
            });
        }
    });
    view! {
        <div class="voice-note" role="group">
            {move || match (taking.get(), voice.get()) {
                (Taking::Recording(_), _) => recording(look, stop).into_any(),
                (_, Some(recording)) => recorded(recording, voice, start).into_any(),
                (Taking::Failed(why), None) => failed(why).into_any(),
                (Taking::Idle | Taking::Starting, None) => {
                    view! { <ActionButton sign=sign::MICROPHONE label="voice-tell" on_tap=start /> }.into_any()
                }
            }}
        </div>
    }
}

fn recording(look: RwSignal<(u32, u32)>, stop: Callback<()>) -> impl IntoView {
    let time = move || {
        let seconds = look.get().0 * LOOK_EVERY / 1000;
        format!("{}:{:02}", seconds / 60, seconds % 60)
    };
    view! {
        <p class="recording" role="status">
            <Pictogram id=sign::MICROPHONE />
            <meter min="0" max="100" value=move || look.get().1 aria-hidden="true"></meter>
            <bdi dir="ltr" aria-hidden="true">{time}</bdi>
            <span class="only-heard"><Say what="voice-recording" /></span>
        </p>
        <ActionButton sign="control-stop" label="voice-stop" on_tap=stop />
    }
}

fn recorded(
    recording: Recording,
    voice: RwSignal<Option<Recording>, LocalStorage>,
    again: Callback<()>,
) -> impl IntoView {
    let url = recording.url.clone();
    let play = Callback::new(move |()| {
        let url = url.clone();
        spawn_local(async move {
            audio::play(&url, 1.0).await;
        });
    });
    let redo = Callback::new(move |()| {
        audio::stop();
        recording.release();
        voice.set(None);
        again.run(());
    });
    view! {
        <p class="fact"><Pictogram id=sign::DONE size="small" /> <Say what="voice-recorded" /></p>
        <div class="actions">
            <ActionButton sign="control-play" label="voice-play" on_tap=play />
            <ActionButton sign="control-again" label="voice-redo" on_tap=redo />
        </div>
    }
}

fn failed(why: NoMicrophone) -> impl IntoView {
    let words = match why {
        NoMicrophone::Refused => "microphone-refused",
        NoMicrophone::Absent => "microphone-absent",
    };
    view! { <Trouble text=words /> }
}

/// Records until it is stopped, or three minutes have passed.
async fn record(
    taking: RwSignal<Taking, LocalStorage>,
    look: RwSignal<(u32, u32)>,
    voice: RwSignal<Option<Recording>, LocalStorage>,
) {
    let recorder = match recorder::start().await {
        Ok(recorder) => recorder,
        Err(why) => {
            taking.try_set(Taking::Failed(why));
            return;
        }
    };
    // Nobody is there any more: the microphone does not stay on.
    if taking
        .try_set(Taking::Recording(recorder.clone()))
        .is_some()
    {
        recorder.release();
        return;
    }
    for looks in 0..OPNAME_MAX_SECONDEN * 1000 / LOOK_EVERY {
        look.try_set((looks, recorder.level()));
        timer::wait(LOOK_EVERY).await;
        if !matches!(taking.try_get_untracked(), Some(Taking::Recording(_))) {
            return;
        }
    }
    finish(taking, voice).await;
}

async fn finish(
    taking: RwSignal<Taking, LocalStorage>,
    voice: RwSignal<Option<Recording>, LocalStorage>,
) {
    if let Some(Taking::Recording(recorder)) = taking.try_get_untracked() {
        taking.try_set(Taking::Idle);
        if let Some(recording) = recorder.stop().await {
            voice.try_set(Some(recording));
        }
    }
}
