//! Playing a recording.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlAudioElement;

/// What plays now, and who waits for its end.
struct Playing {
    audio: HtmlAudioElement,
    end: Function,
}

thread_local! {
    static PLAYING: RefCell<Option<Playing>> = const { RefCell::new(None) };
}

/// Plays a recording of this origin; done when it has ended or is stopped. `false` when it could not be played.
pub async fn play(path: &str, rate: f32) -> bool {
    stop();
    let Ok(audio) = HtmlAudioElement::new_with_src(path) else {
        return false;
    };
    audio.set_playback_rate(rate.into());
    let ended = Promise::new(&mut |end, fail| {
        audio.set_onended(Some(&end));
        audio.set_onerror(Some(&fail));
        let audio = audio.clone();
        PLAYING.set(Some(Playing { audio, end }));
    });
    let Ok(begun) = audio.play() else {
        return false;
    };
    JsFuture::from(begun).await.is_ok() && JsFuture::from(ended).await.is_ok()
}

/// Stops what plays.
pub fn stop() {
    if let Some(Playing { audio, end }) = PLAYING.take() {
        let _ = audio.pause();
        let _ = end.call0(&JsValue::NULL);
    }
}
