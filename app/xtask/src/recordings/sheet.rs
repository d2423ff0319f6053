//! The sheet for a speaker: what to say, and under which name to keep it.

use super::archive::Archive;
use super::script::{Script, Sentence};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Writes `target/recordings/<tag>.md` to read from and `.tsv` for a spreadsheet.
///
/// # Errors
/// When there is no such language, or the disk refuses.
pub(super) fn write(root: &Path, tag: &str, all: bool) -> Result<()> {
    let script = Script::read(root, tag)?;
    let recorded = Archive::new(root, tag).keys()?;
    let mut lines = script.numbered();
    lines.retain(|(_, sentence)| all || !recorded.contains(&sentence.key));
    let folder = root.join("target/recordings");
    fs::create_dir_all(&folder)?;
    for (ending, text) in [
        ("md", markdown(tag, &script, &lines)),
        ("tsv", table(&lines)),
    ] {
        let path = folder.join(format!("{tag}.{ending}"));
        fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    println!(
        "{} sentences to say, {} messages not for recording: see target/recordings/{tag}.md",
        lines.len(),
        script.unfit.len()
    );
    Ok(())
}

/// The sheet to read from; a speaker reads it on paper or on a second screen.
fn markdown(tag: &str, script: &Script, lines: &[(String, &Sentence)]) -> String {
    let example = lines.first().map_or("12345", |(number, _)| number);
    let mut text = format!(
        "# Opnamen voor Mijn PIP: {tag}\n\n\
         {} zinnen om in te spreken.\n\n\
         1. Zoek een stille kamer. Houd de telefoon op een hand afstand van uw mond.\n\
         2. Maak van elke zin een eigen opname. Spreek rustig, zoals tegen iemand die naast u zit.\n\
         3. Zeg alleen de zin, niet het nummer. Verspreekt u zich? Gooi de opname weg en begin opnieuw.\n\
         4. Geef de opname het nummer dat voor de zin staat als naam: `{example}`. Uw telefoon zet er zelf een einde \
         achter, zoals `{example}.m4a`.\n\
         5. Zet alle opnamen in één map. U hoeft niet alles in één keer te doen.\n\n\
         De Nederlandse zin staat erbij om te weten wat het betekent. Klopt de vertaling niet? Spreek de zin dan niet in, \
         en zeg het ons.\n\n",
        lines.len()
    );
    text.push_str("| nummer | zin | Nederlands |\n|---|---|---|\n");
    for (number, sentence) in lines {
        let (own, dutch) = (cell(&sentence.text), cell(dutch(sentence)));
        text.push_str(&format!("| **{number}** | {own} | {dutch} |\n"));
    }
    text.push_str(
        "\n## Niet om in te spreken\n\nHierin staat iets dat pas de telefoon weet, zoals een naam, een dag of een tijd.\n\n",
    );
    for message in &script.unfit {
        text.push_str(&format!("* `{}`: {}\n", message.id, message.words));
    }
    text
}

/// The same for a spreadsheet, with the key under which a recording ends up.
fn table(lines: &[(String, &Sentence)]) -> String {
    let mut text = "nummer\tzin\tnederlands\tsleutel\n".to_owned();
    for (
        number,
        Sentence {
            key,
            text: own,
            dutch,
        },
    ) in lines
    {
        text.push_str(&format!("{number}\t{own}\t{dutch}\t{key}\n"));
    }
    text
}

/// The Dutch words; none where they are the same.
fn dutch(sentence: &Sentence) -> &str {
    if sentence.dutch == sentence.text {
        ""
    } else {
        &sentence.dutch
    }
}

/// Text in a cell, where a bar would end it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recordings::{record, repository};
    use mijn_pip_core::recording::key;

    fn sheet(root: &Path, ending: &str) -> String {
        fs::read_to_string(root.join("target/recordings/nl").with_extension(ending)).unwrap()
    }

    #[test]
    fn a_sheet_has_what_is_not_recorded_yet() {
        let root = repository("yes = Ja | zeker\nno = Nee\nhello = Dag { $name }\n");
        record(root.path(), &[&key("Nee")]);
        write(root.path(), "nl", false).unwrap();
        let markdown = sheet(root.path(), "md");
        assert!(markdown.contains("1 zinnen om in te spreken"), "{markdown}");
        assert!(markdown.contains("** | Ja \\| zeker |  |\n"), "{markdown}");
        assert!(markdown.ends_with("* `hello`: Dag …\n"), "{markdown}");
        write(root.path(), "nl", true).unwrap();
        let rows = sheet(root.path(), "tsv");
        let rows: Vec<Vec<_>> = rows.lines().map(|row| row.split('\t').collect()).collect();
        assert_eq!(rows.len(), 3);
        assert_eq!(rows[2][1..], ["Nee", "Nee", &key("Nee")]);
        assert_eq!(rows[2][0].len(), 5);
    }
}
