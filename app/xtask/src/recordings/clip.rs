//! One clip of a speaker, made ready to be heard: trimmed, as loud as all others, and small.

use crate::process::command;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::Path;

/// Loudness of every recording, LUFS (EBU R128).
const LOUDNESS: f64 = -16.0;

/// Nothing louder than −3 dB (0.71) comes into the encoder, which adds up to 1 dB itself: the true peak stays below −1.5.
const LIMITER: &str = "alimiter=limit=0.71:level=false:attack=2:release=20";

/// Below this the loudest moment of a clip is no voice, dB.
const SILENT: f64 = -50.0;

/// So far below the loudest moment of a clip is silence, dB.
const QUIET: f64 = 40.0;

/// What stays of the silence before and after the voice, so that no soft sound is cut off, seconds.
const MARGIN: f64 = 0.1;

/// How short and how long a sentence can be, seconds.
const SHORTEST: f64 = 0.2;
const LONGEST: f64 = 30.0;

/// Loudness is measured over at least this, seconds; a shorter clip is repeated.
const MEASURED: f64 = 3.0;

/// Samples a second while working.
const RATE: u32 = 48_000;

/// How the voice is kept while working: 16 bits, one channel, no header. It has no room for what the phone wrote about
/// itself and its place, so none of that is published.
const WORKING: [&str; 6] = ["-f", "s16le", "-ar", "48000", "-ac", "1"];

/// How it ends up: small, and playable everywhere.
const RECORDING: [&str; 10] = [
    "-ar",
    "24000",
    "-ac",
    "1",
    "-c:a",
    "libmp3lame",
    "-b:a",
    "40k",
    "-fflags",
    "+bitexact",
];

/// One channel without the rumble of a hand on the phone.
const VOICE: &str = "aformat=channel_layouts=mono,highpass=f=70";

/// Makes a recording, MP3, of any clip that ffmpeg reads.
///
/// # Errors
/// When the clip cannot be read, is silent, too short or too long.
pub(super) fn convert(clip: &Path, mp3: &Path) -> Result<()> {
    let voice = mp3.with_extension("pcm");
    trim(clip, &voice)?;
    let seconds = seconds(&voice)?;
    ensure!(seconds >= SHORTEST, "is shorter than {SHORTEST} seconds");
    ensure!(seconds <= LONGEST, "is longer than {LONGEST} seconds");
    let gain = gain(&voice, seconds)?;
    ffmpeg(&WORKING, &voice, &levelled(gain), &RECORDING, mp3)?;
    fs::remove_file(voice)?;
    Ok(())
}

/// Writes the voice without the silence around it.
fn trim(clip: &Path, voice: &Path) -> Result<()> {
    let peak = measure(&[], clip, &format!("{VOICE},volumedetect"), "max_volume:")?;
    ensure!(peak > SILENT, "is silent");
    let threshold = peak - QUIET;
    let start = format!(
        "silenceremove=start_periods=1:start_duration=0.02:start_silence={MARGIN}:start_threshold={threshold}dB"
    );
    // Silence is only removed at the start, so the clip is turned round for its end. The pads are there so that
    // a margin is left also of a clip that begins or ends with the voice.
    let filter = format!(
        "{VOICE},aresample={RATE},adelay=200:all=1,apad=pad_dur=0.2,{start},areverse,{start},areverse"
    );
    ffmpeg(&[], clip, &filter, &WORKING, voice)?;
    Ok(())
}

/// How long the voice speaks, without the margins.
fn seconds(voice: &Path) -> Result<f64> {
    let samples = fs::metadata(voice)?.len() / 2;
    Ok(samples as f64 / f64::from(RATE) - 2.0 * MARGIN)
}

/// How much louder the voice must become, dB. The limiter takes some of it away, so it is measured behind the limiter
/// until little is missing.
fn gain(voice: &Path, seconds: f64) -> Result<f64> {
    let again = (MEASURED / seconds).floor().to_string();
    let repeated = [&["-stream_loop", &again], &WORKING[..]].concat();
    let mut gain = 0.0;
    for _ in 0..4 {
        let filter = format!("{},ebur128=framelog=verbose", levelled(gain));
        gain += LOUDNESS - measure(&repeated, voice, &filter, "I:")?;
    }
    Ok(gain)
}

/// The filter that makes the voice louder; peaks between the samples show at a higher rate.
fn levelled(gain: f64) -> String {
    format!("volume={gain:.2}dB,aresample=192000,{LIMITER},aresample=24000")
}

/// The last figure that a filter reports under a name.
fn measure(format: &[&str], input: &Path, filter: &str, name: &str) -> Result<f64> {
    let report = ffmpeg(format, input, filter, &["-f", "null"], Path::new("-"))?;
    let (_, rest) = report
        .rsplit_once(name)
        .with_context(|| format!("has no sound: ffmpeg reports no {name}"))?;
    let figure = rest.split_whitespace().next().unwrap_or_default();
    figure
        .parse()
        .with_context(|| format!("has a strange sound: ffmpeg reports {name} {figure}"))
}

/// Sends the first sound of a file through a filter; gives what ffmpeg reports.
fn ffmpeg(from: &[&str], input: &Path, filter: &str, to: &[&str], output: &Path) -> Result<String> {
    let mut ffmpeg = command("ffmpeg", &["-hide_banner", "-nostdin", "-nostats", "-y"]);
    ffmpeg.args(from).arg("-i").arg(input);
    ffmpeg.args(["-map", "0:a:0", "-af", filter]);
    ffmpeg.args(to).arg(output);
    let done = ffmpeg.output().context("ffmpeg could not be started")?;
    let report = String::from_utf8_lossy(&done.stderr).into_owned();
    if !done.status.success() {
        let reason = report.lines().last().unwrap_or("ffmpeg does not say why");
        bail!("cannot be read: {reason}");
    }
    Ok(report)
}
