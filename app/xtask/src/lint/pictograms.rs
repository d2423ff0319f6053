//! Every pictogram that is used must be in the table, and what stands in data on the first sheet.

use super::{Findings, source};
use crate::build::pictograms::table;
use crate::paths::{files_below, root};
use anyhow::{Context, Result};
use mijn_pip_core::sign::{MORE, SIGNS};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// Attributes in a view that take an id.
const ATTRIBUTES: [&str; 2] = ["<Pictogram id=\"", " sign=\""];

/// Where the demo data is.
const DATA: &str = "e2e/participants";

/// Compares the app and the demo data with the table and the controls.
pub(super) fn check() -> Result<Findings> {
    let mut known: BTreeSet<String> = table()?.into_iter().map(|pictogram| pictogram.id).collect();
    let controls = fs::read_to_string(root("public/pictograms/controls.svg"))?;
    known.extend(after(&controls, "<symbol id=\"").map(str::to_owned));
    let mut findings = Findings::new();
    for (path, ids) in used()? {
        if path.starts_with(DATA) {
            let behind = ids.iter().filter(|id| id.starts_with(MORE));
            findings.extend(behind.map(|id| {
                format!("{path}: `{id}` is on the second sheet, and a first screen may show it")
            }));
        }
        let unknown = ids.iter().filter(|id| !known.contains(*id));
        findings.extend(
            unknown.map(|id| format!("{path}: `{id}` is not in public/pictograms/pictograms.tsv")),
        );
    }
    Ok(findings)
}

/// File → the ids that it uses.
fn used() -> Result<Vec<(String, BTreeSet<String>)>> {
    let signs = SIGNS.iter().map(|(_, id)| (*id).to_owned()).collect();
    let mut used = vec![("app/core/src/sign.rs".to_owned(), signs)];
    for file in source::app()? {
        let ids: BTreeSet<_> = ATTRIBUTES
            .iter()
            .flat_map(|attribute| after(&file.code, attribute))
            .collect();
        used.push((file.path, ids.into_iter().map(str::to_owned).collect()));
    }
    for file in files_below(&root(DATA))?
        .iter()
        .filter(|file| file.ends_with(".json"))
    {
        let path = format!("{DATA}/{file}");
        let text = fs::read_to_string(root(&path))?;
        let mut ids = BTreeSet::new();
        in_data(
            &serde_json::from_str(&text).with_context(|| path.clone())?,
            &mut ids,
        );
        used.push((path, ids));
    }
    Ok(used)
}

/// The strings that follow a piece of text, up to their closing quote.
fn after<'a>(text: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}

/// The ids of the pictograms `{"set": "mijn-pip", "id": …}` in demo data.
fn in_data(value: &Value, ids: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| in_data(item, ids)),
        Value::Object(fields) => {
            if fields.get("set").is_some_and(|set| set == "mijn-pip") {
                ids.extend(fields.get("id").and_then(Value::as_str).map(str::to_owned));
            }
            fields.values().for_each(|field| in_data(field, ids));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_in_views_and_data() {
        let code = r#"view! { <Pictogram id="plan" size="small" /> <Fact sign="place" /> }"#;
        let in_views: Vec<_> = ATTRIBUTES
            .iter()
            .flat_map(|attribute| after(code, attribute))
            .collect();
        assert_eq!(in_views, ["plan", "place"]);

        let mut ids = BTreeSet::new();
        let data =
            r#"[{"pictogram": {"set": "mijn-pip", "id": "bus"}}, {"set": "ander", "id": "x"}]"#;
        in_data(&serde_json::from_str(data).unwrap_or_default(), &mut ids);
        assert_eq!(ids.into_iter().collect::<Vec<_>>(), ["bus"]);
    }
}
