//! Reading aloud: sentence by sentence, never in another language than the text's.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::json;
use mijn_pip_core::recording::{key, spoken};
use mijn_pip_core::sentences::{breaths, sentences};

use super::{Language, remembered, voice};
use crate::follow::follow;
use crate::platform::lines::Line;
use crate::platform::speech::{self, DeviceVoice};
use crate::platform::{audio, document, http};

/// Longer pieces make some engines stop half-way, characters.
const BREATH: usize = 120;

/// How fast slow reading is, of the usual pace.
const SLOW: f32 = 0.75;

/// The recordings of a language.
#[derive(Clone, PartialEq)]
struct Recordings {
    tag: String,
    keys: Vec<String>,
}

/// How a line can be heard.
enum Source {
    Recording(String),
    Voice(DeviceVoice),
}

/// Reading aloud; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct ReadAloud {
    voices: RwSignal<Vec<DeviceVoice>>,
    recordings: RwSignal<Option<Recordings>>,
    slow: RwSignal<bool>,
    /// The block that is being read; none when it is silent.
    block: RwSignal<Option<u32>>,
    /// Counts the blocks drawn, so that each has a number of its own.
    blocks: StoredValue<u32>,
    /// Counts the readings, so that one that was stopped does not go on when the next begins.
    readings: StoredValue<u32>,
}

/// Reading aloud in the app around this component.
pub fn use_read_aloud() -> ReadAloud {
    use_context().unwrap_or_else(ReadAloud::new)
}

impl ReadAloud {
    /// Silent, with the voices that the device lists now.
    pub fn new() -> Self {
        Self {
            voices: RwSignal::new(speech::voices()),
            recordings: RwSignal::new(None),
            slow: RwSignal::new(remembered::slow()),
            block: RwSignal::new(None),
            blocks: StoredValue::new(0),
            readings: StoredValue::new(0),
        }
    }

    /// Follows the list of voices, which comes late, and the reader's language; falls silent when the app is hidden.
    pub fn follow(self, language: Language) {
        speech::on_voices(move || self.look_for_voices());
        document::on_hidden(move || self.stop());
        Effect::new(move |_| {
            let meta = language.meta();
            self.stop();
            if meta.opnamen {
                spawn_local(self.load_recordings(meta.tag));
            }
        });
    }

    /// Looks again which voices the device has.
    pub fn look_for_voices(self) {
        self.voices.try_set(speech::voices());
    }

    /// The voices that say they speak a language, to be tried.
    pub fn candidates(self, tag: &str) -> Vec<DeviceVoice> {
        follow(&self.voices);
        self.voices
            .with_untracked(|voices| voice::candidates(tag, voices).cloned().collect())
    }

    /// The voice that somebody heard speak this language.
    pub fn confirmed(self, tag: &str) -> Option<DeviceVoice> {
        follow(&self.voices);
        self.voices
            .with_untracked(|voices| voice::confirmed(tag, voices))
    }

    /// Remembers that somebody heard this voice speak the language; none takes it back.
    pub fn confirm(self, tag: &str, voice: Option<&DeviceVoice>) {
        self.stop();
        remembered::set_voice(tag, voice.map(|voice| voice.uri.as_str()));
        // What may be read has changed.
        self.voices.notify();
    }

    /// Whether there are recordings in a language.
    pub fn has_recordings(self, tag: &str) -> bool {
        follow(&self.recordings);
        self.recordings.with_untracked(|all| {
            all.as_ref()
                .is_some_and(|all| all.tag == tag && !all.keys.is_empty())
        })
    }

    /// Whether it reads slowly.
    pub fn is_slow(self) -> bool {
        self.slow.get()
    }

    /// Reads slowly, or at the usual pace, and remembers it on this phone.
    pub fn set_slow(self, slow: bool) {
        remembered::set_slow(slow);
        self.slow.set(slow);
    }

    /// A number for a block that can be read.
    pub fn new_block(self) -> u32 {
        self.blocks.update_value(|blocks| *blocks += 1);
        self.blocks.get_value()
    }

    /// Whether this block is being read.
    pub fn is_reading(self, block: u32) -> bool {
        self.block.get() == Some(block)
    }

    /// Asks again what can be heard when that changes.
    pub fn track(self) {
        follow(&self.voices);
        follow(&self.recordings);
    }

    /// Whether any of the lines can be heard in its own language.
    pub fn can_read(self, lines: &[Line]) -> bool {
        lines.iter().any(|line| self.is_audible(line))
    }

    /// Reads a block, in place of any other; stops when it is the one being read.
    pub fn toggle(self, block: u32, lines: Vec<Line>) {
        let again = self.block.get_untracked() == Some(block);
        self.stop();
        if !again {
            self.block.set(Some(block));
            spawn_local(self.read(self.readings.get_value(), lines));
        }
    }

    /// Lets one hear a voice.
    pub fn sample(self, text: String, voice: DeviceVoice) {
        self.stop();
        spawn_local(async move {
            speech::say(&text, &voice, self.rate()).await;
        });
    }

    /// Falls silent.
    pub fn stop(self) {
        self.readings.try_update_value(|readings| *readings += 1);
        self.block.try_set(None);
        speech::stop();
        audio::stop();
    }

    /// Falls silent when this block is being read: it leaves the screen.
    pub fn stop_block(self, block: u32) {
        if self.block.try_get_untracked() == Some(Some(block)) {
            self.stop();
        }
    }

    async fn read(self, reading: u32, lines: Vec<Line>) {
        for line in lines.iter().filter(|line| line.is_shown()) {
            if !self.is_audible(line) {
                continue;
            }
            line.mark();
            self.hear_line(reading, line).await;
            line.unmark();
            if !self.still_reads(reading) {
                return;
            }
        }
        self.block.try_set(None);
    }

    /// Lets one hear a line: its own recording, else sentence by sentence.
    async fn hear_line(self, reading: u32, line: &Line) {
        if let Some(path) = &line.opname
            && audio::play(path, self.rate()).await
        {
            return;
        }
        for sentence in sentences(&line.woorden) {
            for source in self.sources(&line.taal, sentence) {
                if !self.still_reads(reading) {
                    return;
                }
                if self.hear(reading, sentence, source).await {
                    break;
                }
            }
        }
    }

    /// Lets one hear a sentence; `false` when it cannot be heard this way.
    async fn hear(self, reading: u32, sentence: &str, source: Source) -> bool {
        match source {
            Source::Recording(path) => audio::play(&path, self.rate()).await,
            Source::Voice(voice) => {
                for breath in breaths(&spoken(sentence), BREATH) {
                    if !self.still_reads(reading) || !speech::say(breath, &voice, self.rate()).await
                    {
                        return false;
                    }
                }
                true
            }
        }
    }

    /// Whether something of a line can be heard in its own language.
    fn is_audible(self, line: &Line) -> bool {
        let sentence_is = |sentence| !self.sources(&line.taal, sentence).is_empty();
        line.opname.is_some() || sentences(&line.woorden).into_iter().any(sentence_is)
    }

    /// How a sentence can be heard, the best way first: a human voice, then a voice of exactly its language.
    fn sources(self, taal: &str, sentence: &str) -> Vec<Source> {
        let recording = self.recording(taal, sentence).map(Source::Recording);
        let voice = self
            .voices
            .with_untracked(|voices| voice::confirmed(taal, voices));
        recording
            .into_iter()
            .chain(voice.map(Source::Voice))
            .collect()
    }

    fn recording(self, taal: &str, sentence: &str) -> Option<String> {
        let key = key(sentence);
        self.recordings.with_untracked(|all| {
            let all = all.as_ref().filter(|all| all.tag == taal)?;
            all.keys
                .contains(&key)
                .then(|| format!("/audio/{taal}/{key}.mp3"))
        })
    }

    fn still_reads(self, reading: u32) -> bool {
        self.readings.try_get_value() == Some(reading)
    }

    fn rate(self) -> f32 {
        if self.slow.get_untracked() { SLOW } else { 1.0 }
    }

    async fn load_recordings(self, tag: String) {
        let answer = http::read(&format!("/audio/{tag}/index.json")).await;
        // Without its index a language has no recordings; the texts are all there.
        let keys = answer.ok().and_then(|body| json::read(&body).ok());
        let recordings = keys.map(|keys| Recordings { tag, keys });
        self.recordings.try_set(recordings);
    }
}
