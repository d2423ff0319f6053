//! Takes the clips of a speaker: all of them or none.

use super::archive::Archive;
use super::clip;
use super::script::Script;
use crate::install;
use crate::paths::files_below;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A clip and the sentence that it says.
#[derive(Debug, PartialEq, Eq)]
struct Clip {
    /// Its path in the speaker's folder.
    file: String,
    key: String,
}

/// Makes recordings of the clips in a folder and adds them to those of the language.
///
/// # Errors
/// When any clip has a name that is on no sheet or cannot be used; then nothing has changed.
pub(super) fn run(root: &Path, tag: &str, folder: &Path) -> Result<()> {
    let folder = folder
        .canonicalize()
        .with_context(|| format!("the folder {} does not exist", folder.display()))?;
    let script = Script::read(root, tag)?;
    let clips = assign(&script, &files_below(&folder)?)?;
    ensure!(
        !clips.is_empty(),
        "there are no clips in {}",
        folder.display()
    );
    install::ffmpeg()?;
    let finished = convert(root, &folder, &clips)?;
    let keys: Vec<_> = clips.into_iter().map(|clip| clip.key).collect();
    let archive = Archive::new(root, tag);
    archive.take(&finished, &keys)?;
    fs::remove_dir_all(finished)?;
    let all = archive.keys()?;
    println!(
        "{tag}: {} clips taken, {} sentences are recorded now",
        keys.len(),
        all.len()
    );
    Ok(())
}

/// Finds the sentence of every clip by the number that is its name.
fn assign(script: &Script, files: &[String]) -> Result<Vec<Clip>> {
    let numbers: BTreeMap<_, _> = script.numbered().into_iter().collect();
    let mut clips: BTreeMap<&str, &str> = BTreeMap::new();
    let mut refused = Vec::new();
    for file in files {
        let name = Path::new(file).file_stem().unwrap_or_default();
        match numbers.get(&*name.to_string_lossy()) {
            None => refused.push(format!("{file}: no sentence on the sheet has this number")),
            Some(sentence) => {
                if let Some(other) = clips.insert(&sentence.key, file) {
                    refused.push(format!(
                        "{file}: the same sentence as {other}, keep one of them"
                    ));
                }
            }
        }
    }
    refuse(&refused)?;
    let clips = clips.into_iter().map(|(key, file)| Clip {
        file: file.to_owned(),
        key: key.to_owned(),
    });
    Ok(clips.collect())
}

/// Makes all recordings in a folder of their own, which it gives.
fn convert(root: &Path, folder: &Path, clips: &[Clip]) -> Result<PathBuf> {
    let finished = root.join("target/recordings/import");
    if finished.exists() {
        fs::remove_dir_all(&finished)?;
    }
    fs::create_dir_all(&finished)
        .with_context(|| format!("{} cannot be made", finished.display()))?;
    let mut refused = Vec::new();
    for (at, Clip { file, key }) in clips.iter().enumerate() {
        eprintln!("[{}/{}] {file}", at + 1, clips.len());
        let mp3 = finished.join(format!("{key}.mp3"));
        if let Err(error) = clip::convert(&folder.join(file), &mp3) {
            refused.push(format!("{file} {error:#}"));
        }
    }
    refuse(&refused)?;
    Ok(finished)
}

/// All that is wrong at once, so that a speaker is asked only once.
fn refuse(refused: &[String]) -> Result<()> {
    if refused.is_empty() {
        return Ok(());
    }
    bail!("nothing was taken:\n{}", refused.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recordings::repository;
    use mijn_pip_core::recording::key;
    use std::process::Command;
    use std::sync::Once;

    /// Runs ffmpeg and gives what it reports; installs it first, once, since apt allows no two at a time.
    fn ffmpeg(arguments: &str) -> String {
        static INSTALL: Once = Once::new();
        INSTALL.call_once(|| install::ffmpeg().unwrap());
        let output = Command::new("ffmpeg")
            .args(arguments.split_whitespace())
            .output()
            .unwrap();
        let report = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{report}");
        report
    }

    /// The last figure that ffmpeg reports under a name.
    fn figure(report: &str, name: &str) -> f64 {
        let (_, rest) = report.rsplit_once(name).unwrap();
        rest.split_whitespace().next().unwrap().parse().unwrap()
    }

    /// A tone between silences, in stereo, as a phone would record a sentence from far away.
    fn tone(file: &Path, seconds: f64) {
        let source = format!("sine=frequency=440:duration={seconds}");
        let around = "volume=-20dB,adelay=800:all=1,apad=pad_dur=1.5";
        ffmpeg(&format!(
            "-f lavfi -i {source} -af {around} -ac 2 -metadata title=Thuis {}",
            file.display()
        ));
    }

    fn number(root: &Path, text: &str) -> String {
        let script = Script::read(root, "nl").unwrap();
        let numbered = script.numbered();
        let found = numbered.iter().find(|(_, sentence)| sentence.text == text);
        found.unwrap().0.clone()
    }

    #[test]
    fn names_that_are_on_no_sheet_are_refused() {
        let root = repository("yes = Ja\n");
        let script = Script::read(root.path(), "nl").unwrap();
        let number = number(root.path(), "Ja");
        let files = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let good = format!("dag 1/{number}.m4a");
        let [clip] = &assign(&script, &files(&[&good])).unwrap()[..] else {
            panic!("not one")
        };
        assert_eq!((&clip.file, &clip.key), (&good, &key("Ja")));
        let error = assign(
            &script,
            &files(&["Opname 1.m4a", &good, &format!("{number}.wav")]),
        )
        .unwrap_err()
        .to_string();
        let lines: Vec<_> = error.lines().collect();
        assert_eq!(
            lines[1],
            "Opname 1.m4a: no sentence on the sheet has this number"
        );
        assert_eq!(
            lines[2],
            format!("{number}.wav: the same sentence as {good}, keep one of them")
        );
    }

    #[test]
    fn a_clip_becomes_a_recording_that_is_as_loud_as_all_others() {
        let root = repository("yes = Ja\nno = Nee\n");
        let clips = root.path().join("clips");
        fs::create_dir(&clips).unwrap();
        tone(
            &clips.join(number(root.path(), "Ja")).with_extension("ogg"),
            1.0,
        );
        run(root.path(), "nl", &clips).unwrap();

        let archive = Archive::new(root.path(), "nl");
        assert_eq!(archive.index().unwrap(), [key("Ja")]);
        assert!(archive.is_announced().unwrap());
        let file = archive.file(&key("Ja"));
        let report = ffmpeg(&format!(
            "-i {} -af ebur128=peak=true -f null -",
            file.display()
        ));
        assert!(report.contains("Audio: mp3, 24000 Hz, mono"), "{report}");
        assert!((figure(&report, "I:") + 16.0).abs() < 1.0, "{report}");
        assert!(figure(&report, "Peak:") <= -1.5, "{report}");
        assert!(
            report.contains("Duration: 00:00:01.2"),
            "the silence is gone: {report}"
        );
        assert!(!report.contains("Thuis"), "{report}");
        assert!(archive.size(&key("Ja")).unwrap() < 8_000);
    }

    #[test]
    fn one_bad_clip_and_nothing_is_taken() {
        let root = repository("a = Goed\nb = Stil\nc = Kort\nd = Lang\ne = Geen geluid\n");
        let clips = root.path().join("clips");
        fs::create_dir(&clips).unwrap();
        let clip = |text: &str| clips.join(number(root.path(), text)).with_extension("wav");
        tone(&clip("Goed"), 0.5);
        ffmpeg(&format!(
            "-f lavfi -i anullsrc=duration=1 {}",
            clip("Stil").display()
        ));
        tone(&clip("Kort"), 0.1);
        tone(&clip("Lang"), 31.0);
        fs::write(clip("Geen geluid"), "a text").unwrap();
        let error = run(root.path(), "nl", &clips).unwrap_err().to_string();
        for (text, reason) in [
            ("Stil", "is silent"),
            ("Kort", "is shorter"),
            ("Lang", "is longer"),
            ("Geen geluid", "cannot be read"),
        ] {
            let line = format!("{}.wav {reason}", number(root.path(), text));
            assert!(error.contains(&line), "{line} is not in {error}");
        }
        assert_eq!(error.lines().count(), 5, "{error}");
        assert!(!root.path().join("public").exists());
    }
}
