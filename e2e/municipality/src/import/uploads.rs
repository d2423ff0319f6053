//! The bytes that local facts refer to: evidence in `bewijsstukken/`, voice notes in `opnamen/`, photos in `fotos/`.
//!
//! They are read as those that a participant sends: what the API would refuse is refused, and a photo loses its metadata.

use mijn_pip_core::contract::{BewijsSoort, Code};
use serde_json::{Value, json};

use super::folder::Folder;
use super::participant::Facts;
use crate::api::{Intake, PHOTOS, RECORDINGS, evidence};
use crate::resource::PORTFOLIO_TAKEN;
use crate::store::{KeptUpload, Upload};

/// A field that refers to bytes: the field, what it takes, and the folder and the end of the name of its file.
const REFERENCES: [(&str, Intake, &str, &str); 2] = [
    ("opnameId", RECORDINGS, "opnamen", "ogg"),
    ("fotoId", PHOTOS, "fotos", "jpg"),
];

/// Everything that the facts refer to; the size of each piece of evidence becomes that of its file.
pub fn read(folder: &mut Folder, facts: &mut Facts) -> Vec<KeptUpload> {
    let mut reader = Reader {
        folder,
        file: String::new(),
        uploads: Vec::new(),
    };
    for (resource, value) in &mut facts.0 {
        reader.file = format!("{}.json", resource.name);
        reader.follow("", value);
        if *resource == PORTFOLIO_TAKEN {
            reader.read_evidence(value);
        }
    }
    reader.uploads
}

/// Reads what one file after the other refers to.
struct Reader<'f, 'a> {
    folder: &'f mut Folder<'a>,
    /// The file of facts that is read.
    file: String,
    uploads: Vec<KeptUpload>,
}

impl Reader<'_, '_> {
    /// Reads the recordings and photos that a value refers to, however deep.
    fn follow(&mut self, field: &str, value: &Value) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.follow(&format!("{field}/{index}"), item);
                }
            }
            Value::Object(fields) => {
                for (name, inner) in fields {
                    let field = format!("{field}/{name}");
                    let known = REFERENCES.into_iter().find(|known| known.0 == name);
                    match (known, inner.as_str()) {
                        (Some((_, intake, place, end)), Some(id)) => {
                            self.read_once(&field, intake, &format!("{place}/{id}.{end}"), id);
                        }
                        _ => self.follow(&field, inner),
                    }
                }
            }
            _ => {}
        }
    }

    /// Reads the evidence of all tasks.
    fn read_evidence(&mut self, tasks: &mut Value) {
        for (at, task) in tasks.as_array_mut().into_iter().flatten().enumerate() {
            let pieces = task.get_mut("bewijsstukken").and_then(Value::as_array_mut);
            for (index, piece) in pieces.into_iter().flatten().enumerate() {
                let field = format!("/{at}/bewijsstukken/{index}/id");
                if let Some(size) = self.read_piece(&field, piece) {
                    piece["grootte"] = json!(size);
                }
            }
        }
    }

    /// Reads a piece of evidence that the municipality has; its size, bytes.
    fn read_piece(&mut self, field: &str, piece: &Value) -> Option<usize> {
        if piece["ontvangen"] == false {
            return None;
        }
        let id = piece["id"].as_str()?;
        let soort = BewijsSoort::from_code(piece["soort"].as_str()?);
        let intake = evidence(soort)?;
        if self.position(intake, id).is_some() {
            let reason = "is the id of an earlier piece of evidence too";
            self.folder.refuse(&self.file, field, reason);
            return None;
        }
        let name = format!("bewijsstukken/{id}.{}", end_of(soort));
        let at = self.read_once(field, intake, &name, id)?;
        Some(self.uploads[at].upload.bytes.len())
    }

    /// Reads a file, unless it was read before; where it stands among the uploads.
    fn read_once(&mut self, field: &str, intake: Intake, name: &str, id: &str) -> Option<usize> {
        if let Some(known) = self.position(intake, id) {
            return Some(known);
        }
        match bytes(self.folder, intake, name) {
            Ok(upload) => {
                self.uploads.push(KeptUpload {
                    shelf: intake.shelf,
                    id: id.to_ascii_lowercase(),
                    upload,
                });
                Some(self.uploads.len() - 1)
            }
            Err(reason) => {
                self.folder.refuse(&self.file, field, reason);
                None
            }
        }
    }

    fn position(&self, intake: Intake, id: &str) -> Option<usize> {
        self.uploads
            .iter()
            .position(|known| known.shelf == intake.shelf && known.id.eq_ignore_ascii_case(id))
    }
}

/// The end of the name of a file of evidence.
fn end_of(soort: BewijsSoort) -> &'static str {
    match soort {
        BewijsSoort::Foto => "jpg",
        BewijsSoort::Audio => "ogg",
        BewijsSoort::Pdf => "pdf",
        BewijsSoort::Tekst | BewijsSoort::Onbekend => "txt",
    }
}

fn bytes(folder: &Folder, intake: Intake, name: &str) -> Result<Upload, String> {
    let bytes = std::fs::read(folder.path(name))
        .map_err(|error| format!("{name} cannot be read: {error}"))?;
    if bytes.len() > intake.max_bytes {
        return Err(format!("{name} has more than {} bytes", intake.max_bytes));
    }
    (intake.read)(bytes.into()).ok_or_else(|| format!("{name} is not what its name says"))
}
