//! `documenten.json`: the letters, with their PDF in `documenten/`.

use serde::Deserialize;

use super::folder::Folder;
use crate::store::Document;

const FILE: &str = "documenten.json";

/// One entry.
#[derive(Deserialize)]
struct Entry {
    id: String,
    bestandsnaam: String,
    bestand: String,
}

/// The documents of a participant; a missing file means none.
pub fn read(folder: &mut Folder) -> Vec<Document> {
    let value = folder.json(FILE);
    let entries: Option<Vec<Entry>> = value.and_then(|value| folder.typed(FILE, value));
    let mut documents = Vec::new();
    for (index, entry) in entries.into_iter().flatten().enumerate() {
        match pdf(folder, &entry.bestand) {
            Ok(pdf) => documents.push(Document {
                id: entry.id,
                bestandsnaam: entry.bestandsnaam,
                pdf,
            }),
            Err(reason) => folder.refuse(FILE, format!("/{index}/bestand"), reason),
        }
    }
    documents
}

fn pdf(folder: &Folder, name: &str) -> Result<Vec<u8>, String> {
    if name.contains(['/', '\\']) {
        return Err(format!("{name} is not a name in the folder documenten"));
    }
    let bytes = std::fs::read(folder.path("documenten").join(name))
        .map_err(|error| format!("documenten/{name} cannot be read: {error}"))?;
    if bytes.starts_with(b"%PDF-") {
        Ok(bytes)
    } else {
        Err(format!("documenten/{name} is not a PDF"))
    }
}
