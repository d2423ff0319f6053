//! Which voice of the device may read a language.

use super::remembered;
use crate::platform::speech::DeviceVoice;

/// The voices that say they speak exactly this language.
pub fn candidates<'a>(
    tag: &str,
    voices: &'a [DeviceVoice],
) -> impl Iterator<Item = &'a DeviceVoice> {
    voices
        .iter()
        .filter(move |voice| language_of(&voice.lang).eq_ignore_ascii_case(language_of(tag)))
}

/// The voice that somebody heard speak this language on this phone.
///
/// Android lists voices that are not installed and then reads English, so what a voice says of itself is not enough.
pub fn confirmed(tag: &str, voices: &[DeviceVoice]) -> Option<DeviceVoice> {
    let heard = remembered::voice(tag)?;
    candidates(tag, voices)
        .find(|voice| voice.uri == heard)
        .cloned()
}

/// The language of a tag without its region and script.
fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}
