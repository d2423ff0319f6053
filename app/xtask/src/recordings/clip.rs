//! One clip of a speaker, made ready to be heard: trimmed, as loud as all others, and small.

use crate::process::command;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::Path;

/// Loudness of every recording, LUFS (EBU R128).
const LOUDNESS: f64 = -16.0;

/// Nothing louder than this comes into the encoder (0.79 is −2 dB): what it adds itself stays below −1.5 dB.
const LIMITER: &str = "alimiter=limit=0.79:level=false:attack=2:release=20";

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

/// Samples a second while working: 16 bits, one channel, no header.
const RATE: u32 = 48_000;
const WORKING: [&str; 6] = ["-f", "s16le", "-ar", "48000", "-ac", "1"];

/// One channel without the rumble of a hand on the phone.
const VOICE: &str = "aformat=channel_layouts=mono,highpass=f=70";

/// Makes an MP3 of about 40 kbit/s, mono, of any clip that ffmpeg reads. It knows nothing of the speaker's phone or place.
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
    let mut arguments = input(&voice)?;
    arguments.extend(["-af".to_owned(), levelled(gain)]);
    arguments.extend(words(
        "-ar 24000 -ac 1 -c:a libmp3lame -b:a 40k -map_metadata -1 -fflags +bitexact",
    ));
    arguments.push(text(mp3)?);
    ffmpeg(&arguments)?;
    fs::remove_file(voice)?;
    Ok(())
}

/// Writes the voice without the silence around it.
fn trim(clip: &Path, voice: &Path) -> Result<()> {
    let mut arguments = words("-i");
    arguments.push(text(clip)?);
    arguments.extend(words("-map 0:a:0 -af"));
    let measured = [format!("{VOICE},volumedetect")]
        .into_iter()
        .chain(words("-f null -"));
    let report = ffmpeg(&[arguments.clone(), measured.collect()].concat())?;
    let peak = figure(&report, "max_volume:")?;
    ensure!(peak > SILENT, "is silent");

    let threshold = peak - QUIET;
    let start = format!(
        "silenceremove=start_periods=1:start_duration=0.02:start_silence={MARGIN}:start_threshold={threshold}dB"
    );
    // Silence is only removed at the start, so the clip is turned round for its end. The pads are there so that
    // a margin is left also of a clip that begins or ends with the voice.
    arguments.push(format!(
        "{VOICE},aresample={RATE},adelay=200:all=1,apad=pad_dur=0.2,{start},areverse,{start},areverse"
    ));
    arguments.extend(WORKING.map(str::to_owned));
    arguments.push(text(voice)?);
    ffmpeg(&arguments)?;
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
    let again = (MEASURED / seconds).floor();
    let mut gain = 0.0;
    for _ in 0..3 {
        let mut arguments = words(&format!("-stream_loop {again}"));
        arguments.extend(input(voice)?);
        arguments.extend([
            "-af".to_owned(),
            format!("{},ebur128=framelog=verbose", levelled(gain)),
        ]);
        arguments.extend(words("-f null -"));
        gain += LOUDNESS - figure(&ffmpeg(&arguments)?, "I:")?;
    }
    Ok(gain)
}

/// The filter that makes the voice louder; peaks between the samples show at a higher rate.
fn levelled(gain: f64) -> String {
    format!("volume={gain:.2}dB,aresample=192000,{LIMITER},aresample=24000")
}

/// The working file as input.
fn input(voice: &Path) -> Result<Vec<String>> {
    let mut arguments: Vec<_> = WORKING.map(str::to_owned).into();
    arguments.extend(["-i".to_owned(), text(voice)?]);
    Ok(arguments)
}

/// The last figure that ffmpeg reports under a name.
fn figure(report: &str, name: &str) -> Result<f64> {
    let (_, rest) = report
        .rsplit_once(name)
        .with_context(|| format!("has no sound: ffmpeg says nothing of {name}"))?;
    let figure = rest.split_whitespace().next().unwrap_or_default();
    figure
        .parse()
        .with_context(|| format!("has a strange {name} {figure}"))
}

/// Runs ffmpeg and gives what it reports.
fn ffmpeg(arguments: &[String]) -> Result<String> {
    let output = command("ffmpeg", &["-hide_banner", "-nostdin", "-nostats", "-y"])
        .args(arguments)
        .output();
    let output = output.context("ffmpeg could not be started")?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        bail!(
            "cannot be read: {}",
            report.lines().last().unwrap_or("ffmpeg does not say why")
        );
    }
    Ok(report)
}

fn words(arguments: &str) -> Vec<String> {
    arguments.split(' ').map(str::to_owned).collect()
}

fn text(path: &Path) -> Result<String> {
    let text = path.to_str().context("has a name that is not UTF-8")?;
    Ok(text.to_owned())
}
