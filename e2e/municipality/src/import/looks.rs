//! `inzagen.json`: what staff looked at.

use mijn_pip_core::contract::{Inzage, Rol};
use serde_json::json;

use super::folder::Folder;
use crate::store::Look;

const FILE: &str = "inzagen.json";

/// The looks of staff; a missing file means none.
pub fn read(folder: &mut Folder) -> Vec<Look> {
    let value = folder.json(FILE);
    let Some(looks) = value.and_then(|value| folder.typed::<Vec<Inzage>>(FILE, value)) else {
        return Vec::new();
    };
    for (index, look) in looks.iter().enumerate() {
        if matches!(look.rol, Rol::Onbekend) {
            folder.refuse(FILE, format!("/{index}/rol"), "is no role of the contract");
        }
    }
    looks.into_iter().map(staff).collect()
}

fn staff(look: Inzage) -> Look {
    Look {
        thing: String::new(),
        op: look.op,
        naam: look.naam,
        rol: look.rol,
        wat: json!(look.wat),
    }
}
