//! What refers to something else refers to something that exists.

use std::path::Path;

use serde_json::Value;

use super::PORTRAITS;
use super::folder::Folder;
use super::participant::Facts;
use crate::resource::{BEGELEIDINGSAFSPRAKEN, BERICHTEN, DOCUMENTEN, PIP, Resource};
use crate::store::Document;

/// Where the stand-in serves portraits.
const PORTRAIT_PATH: &str = "/demo/gezichten/";

/// Checks the references between the files of a participant, and to the portraits beside the folders.
pub fn check(folder: &mut Folder, data: &Path, facts: &Facts, documents: &[Document]) {
    let pip = facts.of(PIP);
    check_letter(folder, pip, documents);
    check_goals(folder, pip, facts.of(BEGELEIDINGSAFSPRAKEN));
    check_subjects(folder, facts, documents);
    for (resource, value) in &facts.0 {
        let file = format!("{}.json", resource.name);
        check_portraits(folder, &data.join(PORTRAITS), &file, "", value);
    }
}

fn check_letter(folder: &mut Folder, pip: &Value, documents: &[Document]) {
    let field = "/beschikking/documentId";
    let Some(id) = pip.pointer(field).and_then(Value::as_str) else {
        return;
    };
    if documents.iter().all(|document| document.id != id) {
        folder.refuse("pip.json", field, format!("there is no document {id}"));
    }
}

fn check_goals(folder: &mut Folder, pip: &Value, agreements: &Value) {
    let goals = items(&pip["plan"]["doelen"]);
    for (index, agreement) in items(agreements).iter().enumerate() {
        let goal = &agreement["doelId"];
        if goal.is_string() && goals.iter().all(|known| known["id"] != *goal) {
            let reason = format!("the plan has no goal {goal}");
            folder.refuse(
                "begeleidingsafspraken.json",
                format!("/{index}/doelId"),
                reason,
            );
        }
    }
}

fn check_subjects(folder: &mut Folder, facts: &Facts, documents: &[Document]) {
    for (index, message) in items(facts.of(BERICHTEN)).iter().enumerate() {
        let over = &message["over"];
        let (Some(soort), Some(id)) = (over["soort"].as_str(), over["id"].as_str()) else {
            continue;
        };
        let is_known = match Resource::named(soort) {
            Some(resource) => facts.has(resource, id),
            None => soort == DOCUMENTEN && documents.iter().any(|document| document.id == id),
        };
        if !is_known {
            let reason = format!("there is no {id:?} in {soort}");
            folder.refuse("berichten.json", format!("/{index}/over/id"), reason);
        }
    }
}

fn check_portraits(folder: &mut Folder, portraits: &Path, file: &str, field: &str, value: &Value) {
    match value {
        Value::String(path) => {
            let name = path.strip_prefix(PORTRAIT_PATH);
            if name.is_some_and(|name| !portraits.join(name).is_file()) {
                folder.refuse(file, field, format!("there is no portrait {path}"));
            }
        }
        Value::Array(inner) => {
            for (index, inner) in inner.iter().enumerate() {
                check_portraits(folder, portraits, file, &format!("{field}/{index}"), inner);
            }
        }
        Value::Object(fields) => {
            for (name, inner) in fields {
                check_portraits(folder, portraits, file, &format!("{field}/{name}"), inner);
            }
        }
        _ => {}
    }
}

fn items(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}
