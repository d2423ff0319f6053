//! The voices of the device.
//!
//! Browsers are unreliable here, and this file knows how: the list of voices comes late; cancelling is reported as
//! an error; an utterance may stop, or never start, without a word. One that is not held on to may be collected
//! in mid-sentence, so it lives as long as somebody waits for it.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::timer;

/// How often an utterance is looked after, milliseconds.
const WATCH_EVERY: u32 = 500;

/// Seen silent so many times in a row, an utterance has ended or will never start.
const SILENT_LOOKS: u32 = 3;

/// Looked after so many times it is stuck: no breath takes longer than this.
const MOST_LOOKS: u32 = 60;

/// After a cancel some engines swallow what is said at once, milliseconds.
const REST_AFTER_CANCEL: u32 = 60;

/// A voice of this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceVoice {
    /// Its name for this browser.
    pub uri: String,
    /// The language it says it speaks, BCP 47.
    pub lang: String,
}

/// The voices that the device lists now; none when it cannot speak.
pub fn voices() -> Vec<DeviceVoice> {
    let voice = |voice: SpeechSynthesisVoice| DeviceVoice {
        uri: voice.voice_uri(),
        // Android writes `ar_SA`.
        lang: voice.lang().replace('_', "-"),
    };
    listed().map(voice).collect()
}

/// Calls back whenever the list of voices has changed.
pub fn on_voices(changed: impl Fn() + 'static) {
    let Some(synthesis) = synthesis() else {
        return;
    };
    let listener = Closure::<dyn Fn()>::new(changed);
    let _ = synthesis
        .add_event_listener_with_callback("voiceschanged", listener.as_ref().unchecked_ref());
    // The app listens as long as it lives.
    listener.forget();
}

/// Says a text with a voice; done when it has ended. `false` when it could not be said.
pub async fn say(text: &str, voice: &DeviceVoice, rate: f32) -> bool {
    let (Some(synthesis), Some(device)) = (synthesis(), find(voice)) else {
        return false;
    };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else {
        return false;
    };
    if synthesis.speaking() || synthesis.pending() {
        synthesis.cancel();
        timer::wait(REST_AFTER_CANCEL).await;
    }
    utterance.set_voice(Some(&device));
    utterance.set_lang(&voice.lang);
    utterance.set_rate(rate);
    let mut resolve = None;
    let ended = Promise::new(&mut |end, fail| {
        utterance.set_onend(Some(&end));
        utterance.set_onerror(Some(&fail));
        resolve = Some(end);
    });
    let waiting = Rc::new(Cell::new(true));
    if let Some(resolve) = resolve {
        spawn_local(watch(synthesis.clone(), waiting.clone(), resolve));
    }
    synthesis.speak(&utterance);
    let said = JsFuture::from(ended).await.is_ok();
    waiting.set(false);
    said
}

/// Falls silent.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

/// Ends the wait for an utterance of which no end was reported.
async fn watch(synthesis: SpeechSynthesis, waiting: Rc<Cell<bool>>, resolve: Function) {
    let mut silent = 0;
    for _ in 0..MOST_LOOKS {
        timer::wait(WATCH_EVERY).await;
        let busy = synthesis.speaking() || synthesis.pending();
        silent = if busy { 0 } else { silent + 1 };
        if !waiting.get() || silent == SILENT_LOOKS {
            break;
        }
    }
    let _ = resolve.call0(&JsValue::NULL);
}

fn find(voice: &DeviceVoice) -> Option<SpeechSynthesisVoice> {
    listed().find(|listed| listed.voice_uri() == voice.uri)
}

fn listed() -> impl Iterator<Item = SpeechSynthesisVoice> {
    let voices = synthesis().map(|synthesis| synthesis.get_voices());
    let voices = voices.into_iter().flatten();
    voices.map(JsCast::unchecked_into)
}

fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = leptos::prelude::window().speech_synthesis().ok()?;
    (!synthesis.is_undefined()).then_some(synthesis)
}
