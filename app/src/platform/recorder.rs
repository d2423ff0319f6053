//! The microphone: recording a voice note.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AnalyserNode, AudioContext, Blob, BlobEvent, MediaRecorder, MediaRecorderOptions, MediaStream,
    MediaStreamConstraints, MediaStreamTrack, RecordingState, Url,
};

/// What is recorded: speech at 32 kbit/s is clear, and three minutes of it are 0.7 MB.
const BITS_PER_SECOND: u32 = 32_000;

/// Why nothing can be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoMicrophone {
    /// The reader, or the phone's settings, said no.
    Refused,
    /// There is no microphone, or this browser cannot record.
    Absent,
}

/// A voice note.
#[derive(Clone)]
pub struct Recording {
    /// The audio as the browser made it.
    pub bytes: Vec<u8>,
    /// Its content type, without parameters.
    pub kind: String,
    /// Where it can be played on this phone; of this page only.
    pub url: String,
}

/// A recording that is going on.
#[derive(Clone)]
pub struct Recorder {
    stream: MediaStream,
    recorder: MediaRecorder,
    pieces: Rc<RefCell<Vec<Blob>>>,
    level: Option<Level>,
}

/// How loud it is.
#[derive(Clone)]
struct Level {
    context: AudioContext,
    analyser: AnalyserNode,
}

/// Asks for the microphone and begins.
///
/// # Errors
/// When the microphone may not be used or is not there.
pub async fn start() -> Result<Recorder, NoMicrophone> {
    let constraints = MediaStreamConstraints::new();
    constraints.set_audio(&true.into());
    let devices = leptos::prelude::window().navigator().media_devices();
    let asked = devices.and_then(|devices| devices.get_user_media_with_constraints(&constraints));
    let asked = asked.map_err(|_| NoMicrophone::Absent)?;
    let stream: MediaStream = JsFuture::from(asked).await.map_err(why)?.unchecked_into();
    let options = MediaRecorderOptions::new();
    options.set_audio_bits_per_second(BITS_PER_SECOND);
    let recorder =
        MediaRecorder::new_with_media_stream_and_media_recorder_options(&stream, &options);
    let recorder = recorder.map_err(|_| let_go(&stream))?;
    let pieces = Rc::new(RefCell::new(Vec::new()));
    let kept = pieces.clone();
    let keep = Closure::<dyn Fn(BlobEvent)>::new(move |event: BlobEvent| {
        kept.borrow_mut().extend(event.data());
    });
    recorder.set_ondataavailable(Some(keep.into_js_value().unchecked_ref()));
    // In pieces of a second: what was said until the battery died is there.
    recorder
        .start_with_time_slice(1000)
        .map_err(|_| let_go(&stream))?;
    let level = Level::of(&stream).ok();
    Ok(Recorder {
        stream,
        recorder,
        pieces,
        level,
    })
}

impl Recorder {
    /// How loud it is now, 0 to 100.
    pub fn level(&self) -> u32 {
        self.level.as_ref().map_or(0, Level::now)
    }

    /// Ends the recording and lets the microphone go.
    pub async fn stop(self) -> Option<Recording> {
        let ended = Promise::new(&mut |resolve, _| self.recorder.set_onstop(Some(&resolve)));
        // It has ended by itself when a call came in.
        let goes_on = self.recorder.state() != RecordingState::Inactive;
        if goes_on && self.recorder.stop().is_ok() {
            let _ = JsFuture::from(ended).await;
        }
        self.release();
        let pieces: Array = self.pieces.borrow().iter().map(JsValue::from).collect();
        let blob = Blob::new_with_blob_sequence(&pieces).ok()?;
        let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
        let kind = self.recorder.mime_type();
        Some(Recording {
            bytes: Uint8Array::new(&bytes).to_vec(),
            kind: kind.split(';').next().unwrap_or_default().to_owned(),
            url: Url::create_object_url_with_blob(&blob).ok()?,
        })
    }

    /// Lets the microphone go; what was recorded is of no use.
    pub fn release(&self) {
        let_go(&self.stream);
        if let Some(level) = &self.level {
            let _ = level.context.close();
        }
    }
}

impl Recording {
    /// Frees what the browser holds to play it.
    pub fn release(&self) {
        let _ = Url::revoke_object_url(&self.url);
    }
}

impl Level {
    fn of(stream: &MediaStream) -> Result<Self, JsValue> {
        let context = AudioContext::new()?;
        let analyser = context.create_analyser()?;
        context
            .create_media_stream_source(stream)?
            .connect_with_audio_node(&analyser)?;
        Ok(Self { context, analyser })
    }

    /// The largest swing of the last moment; silence lies at 128.
    fn now(&self) -> u32 {
        let mut samples = [128_u8; 256];
        self.analyser.get_byte_time_domain_data(&mut samples);
        let swing = samples.iter().map(|sample| sample.abs_diff(128)).max();
        u32::from(swing.unwrap_or(0)) * 100 / 128
    }
}

/// Turns the microphone off; there is none then.
fn let_go(stream: &MediaStream) -> NoMicrophone {
    for track in stream.get_tracks().iter() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
    NoMicrophone::Absent
}

/// The browser names the reason (W3C Media Capture, `getUserMedia`).
fn why(error: JsValue) -> NoMicrophone {
    let name = js_sys::Reflect::get(&error, &"name".into())
        .ok()
        .and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => NoMicrophone::Refused,
        _ => NoMicrophone::Absent,
    }
}
