//! What refers to something else refers to something that exists.

use std::path::Path;

use serde_json::Value;

use super::PORTRAITS;
use super::folder::Folder;
use crate::resource::{BEGELEIDINGSAFSPRAKEN, BERICHTEN, PIP, Resource};
use crate::store::{Document, Item};

/// Where the stand-in serves portraits.
const PORTRAIT_PATH: &str = "/demo/gezichten/";

/// Checks the references between the files of a participant, and to the portraits beside the folders.
pub fn check(folder: &mut Folder, data: &Path, items: &[Item], documents: &[Document]) {
    let pip = of(items, PIP).next().map(|item| &item.body);
    let letter = pip.and_then(|pip| pip["beschikking"]["documentId"].as_str());
    if let Some(id) = letter.filter(|id| documents.iter().all(|document| document.id != *id)) {
        let reason = format!("there is no document {id}");
        folder.refuse("pip.json", "/beschikking/documentId", reason);
    }
    let goals: Vec<_> = pip
        .and_then(|pip| pip["plan"]["doelen"].as_array())
        .into_iter()
        .flatten()
        .filter_map(|goal| goal["id"].as_str())
        .collect();
    for item in of(items, BEGELEIDINGSAFSPRAKEN) {
        let goal = item.body["doelId"].as_str();
        if let Some(goal) = goal.filter(|goal| !goals.contains(goal)) {
            refuse(
                folder,
                item,
                "doelId",
                format!("the plan has no goal {goal}"),
            );
        }
    }
    for item in of(items, BERICHTEN) {
        let over = &item.body["over"];
        if let (Some(soort), Some(id)) = (over["soort"].as_str(), over["id"].as_str()) {
            let is_known = items
                .iter()
                .any(|other| other.resource.name == soort && other.id == id);
            if !is_known {
                refuse(folder, item, "over", format!("there is no {id} in {soort}"));
            }
        }
    }
    check_portraits(folder, &data.join(PORTRAITS), items);
}

fn check_portraits(folder: &mut Folder, portraits: &Path, items: &[Item]) {
    for item in items {
        for path in texts(&item.body) {
            let name = path.strip_prefix(PORTRAIT_PATH);
            if name.is_some_and(|name| !portraits.join(name).is_file()) {
                refuse(folder, item, "", format!("there is no portrait {path}"));
            }
        }
    }
}

fn refuse(folder: &mut Folder, item: &Item, field: &str, reason: String) {
    let file = format!("{}.json", item.resource.name);
    folder.refuse(&file, format!("{} {field}", item.id).trim(), reason);
}

fn of(items: &[Item], resource: Resource) -> impl Iterator<Item = &Item> {
    items.iter().filter(move |item| item.resource == resource)
}

/// Every text in a message, however deep.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}
