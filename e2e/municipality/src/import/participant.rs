//! One participant from all files of a folder.

use std::path::Path;

use chrono::NaiveDate;
use mijn_pip_core::contract::{Code, Groep};
use serde::Deserialize;
use serde_json::{Value, json};

use super::folder::Folder;
use super::refusal::ImportError;
use super::shift::Shift;
use super::{arrangement, documents, looks, pip, references, rules, strict};
use crate::contract::Contract;
use crate::order;
use crate::resource::{
    self, CONTACTPERSOON, MENUKAART, Many, ONTZORGEN, PIP, Resource, VOORKEUREN, ZELFSTUDIE,
};
use crate::store::{Document, Item, Participant};

/// Reads a participant.
///
/// # Errors
/// Everything that is wrong with the folder.
pub fn read(
    data: &Path,
    path: &Path,
    contract: &Contract,
    today: NaiveDate,
) -> Result<Participant, ImportError> {
    let mut folder = Folder::new(path, contract);
    if !is_id(&folder.id) {
        let reason =
            "the name of the folder is the participant's id: letters, digits and - . _ ~ only";
        folder.refuse("", "", reason);
    }
    let made = make(&mut folder, data, today);
    folder.finish(made)
}

/// Ids stand in addresses, so they are plain (the contract's schema `Id`).
fn is_id(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c))
}

fn make(folder: &mut Folder, data: &Path, today: NaiveDate) -> Option<Participant> {
    let anker: Anker = typed(folder, "anker.json")?;
    folder.set_shift(Shift::between(anker.anker, today));
    let person: Option<Person> = typed(folder, "deelnemer.json");
    let voorkeuren = person.as_ref().map(|person| person.preferences(folder));
    let pip = pip::read(folder);
    let contactpersoon = contactpersoon(folder);
    let groep = person.as_ref().map(|person| person.groep);
    let ontzorgen = arrangement::read(folder, groep);
    let mut facts = Facts(Vec::new());
    facts.put(VOORKEUREN, voorkeuren);
    facts.put(PIP, pip);
    facts.put(CONTACTPERSOON, contactpersoon);
    facts.put(ONTZORGEN, ontzorgen);
    for resource in resource::ALL {
        if resource.many == Many::List {
            facts.put(resource, list(folder, resource, today));
        }
    }
    let documents = documents::read(folder);
    let looks = looks::read(folder);
    facts.refer(&documents);
    if folder.is_fine() {
        references::check(folder, data, &facts, &documents);
    }
    let person = person?;
    Some(Participant {
        id: folder.id.clone(),
        weergavenaam: person.weergavenaam,
        groep: person.groep.code().to_owned(),
        items: facts.into_items(),
        documents,
        looks,
    })
}

/// What the files of a folder say, by resource, in the order of the files.
pub struct Facts(pub Vec<(Resource, Value)>);

impl Facts {
    fn put(&mut self, resource: Resource, value: Option<Value>) {
        self.0.extend(value.map(|value| (resource, value)));
    }

    /// Puts into the plan what else there is for this participant, and the size of the letter.
    fn refer(&mut self, documents: &[Document]) {
        let there = |resource: &Resource| {
            !matches!(self.of(*resource), Value::Null) && *self.of(*resource) != json!([])
        };
        let further = [ONTZORGEN, MENUKAART].into_iter().filter(there);
        let further: Vec<_> = further.map(|resource| resource.name).collect();
        let Some((_, pip)) = self.0.iter_mut().find(|(known, _)| *known == PIP) else {
            return;
        };
        pip["verwijzingen"] = json!(further);
        if let Some(letter) = pip.get_mut("beschikking") {
            let pdf = documents
                .iter()
                .find(|document| letter["documentId"] == document.id);
            if let Some(pdf) = pdf {
                letter["documentGrootte"] = json!(pdf.pdf.len());
            }
        }
    }

    /// What is said about a resource; null when there is nothing.
    pub fn of(&self, resource: Resource) -> &Value {
        let found = self.0.iter().find(|(known, _)| *known == resource);
        found.map_or(&Value::Null, |(_, value)| value)
    }

    /// Whether there is an item of this id; of what there is one of, that is the name of the resource.
    pub fn has(&self, resource: Resource, id: &str) -> bool {
        match self.of(resource) {
            Value::Array(items) => items.iter().any(|item| item["id"] == id),
            Value::Null => false,
            _ => id == resource.name,
        }
    }

    /// The items to store, each list in the order that the contract promises.
    fn into_items(self) -> Vec<Item> {
        let mut items = Vec::new();
        for (resource, value) in self.0 {
            match value {
                Value::Array(mut bodies) => {
                    order::sort(resource, &mut bodies);
                    items.extend(bodies.into_iter().map(|body| item(resource, body)));
                }
                body => items.push(item(resource, body)),
            }
        }
        items
    }
}

/// `anker.json`: the day to which all dates of the folder are relative.
#[derive(Deserialize)]
struct Anker {
    anker: NaiveDate,
}

/// `deelnemer.json`: who the participant is.
#[derive(Deserialize)]
struct Person {
    weergavenaam: String,
    #[serde(deserialize_with = "strict::code")]
    groep: Groep,
    voorkeuren: Value,
}

impl Person {
    fn preferences(&self, folder: &mut Folder) -> Value {
        let mut voorkeuren = self.voorkeuren.clone();
        if let Some(fields) = voorkeuren.as_object_mut() {
            fields.insert("versie".to_owned(), json!(1));
        }
        folder.check("deelnemer.json", "/voorkeuren", VOORKEUREN, &voorkeuren);
        voorkeuren
    }
}

fn typed<T: serde::de::DeserializeOwned>(folder: &mut Folder, file: &str) -> Option<T> {
    let value = folder.required_json(file)?;
    folder.typed(file, value)
}

fn contactpersoon(folder: &mut Folder) -> Option<Value> {
    let body = folder.required_json("contactpersoon.json")?;
    folder.check("contactpersoon.json", "", CONTACTPERSOON, &body);
    Some(body)
}

/// A list; a missing file is an empty one.
fn list(folder: &mut Folder, resource: Resource, today: NaiveDate) -> Option<Value> {
    let file = format!("{}.json", resource.name);
    let value = folder.json(&file)?;
    folder.check(&file, "", resource, &value);
    rules::check(folder, &file, &value);
    match resource {
        MENUKAART => rules::check_ends(folder, &file, &value),
        ZELFSTUDIE => rules::check_past(folder, &file, &value, today),
        _ => {}
    }
    Some(value)
}

fn item(resource: Resource, body: Value) -> Item {
    let id = match resource.many {
        Many::One => resource.name,
        Many::List => body["id"].as_str().unwrap_or_default(),
    };
    Item::of(resource, id.to_owned(), body)
}
