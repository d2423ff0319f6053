//! `openapi.yaml` and the wire types say the same: every example is readable and loses nothing, every code list is equal, every property is shown.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "openapi/document.rs"]
mod document;
#[path = "openapi/types.rs"]
mod types;

use std::collections::BTreeSet;

use document::{Document, Example};
use serde_json::Value;

#[test]
fn every_example_is_read_and_written_without_loss() {
    let document = Document::read();
    let examples = document.examples();
    assert!(examples.len() > 60, "only {} examples", examples.len());
    for example in examples {
        let written = written(&example);
        let again = types::round_trip(&example.schema, &written).unwrap();
        assert_eq!(again, written, "{} changes when read again", example.place);
        assert_kept(&example.value, &written, &example.place);
    }
}

#[test]
fn every_code_list_is_equal() {
    let documented = Document::read().code_lists();
    let known = types::code_lists();
    for (name, codes) in &known {
        assert_eq!(documented.get(*name), Some(codes), "code list {name}");
    }
    for name in documented.keys() {
        assert!(
            known.iter().any(|(known, _)| known == name),
            "code list {name} has no type in tests/openapi/types.rs"
        );
    }
}

#[test]
fn the_types_write_documented_properties_only() {
    let document = Document::read();
    for example in document.examples() {
        let unknown = document.walk(&example.schema, &written(&example)).unknown;
        assert_eq!(unknown, BTreeSet::new(), "{}", example.place);
    }
}

#[test]
fn every_property_is_shown_in_an_example() {
    let document = Document::read();
    let shown: BTreeSet<String> = document
        .examples()
        .iter()
        .flat_map(|example| document.walk(&example.schema, &example.value).shown)
        .collect();
    let hidden: Vec<String> = document.properties().difference(&shown).cloned().collect();
    assert!(hidden.is_empty(), "in no example: {hidden:?}");
}

fn written(example: &Example) -> Value {
    types::round_trip(&example.schema, &example.value)
        .unwrap_or_else(|error| panic!("{}: {error}", example.place))
}

/// Every field of the example is in what was written; fields that the type adds are absent defaults.
fn assert_kept(example: &Value, written: &Value, place: &str) {
    match (example, written) {
        (Value::Object(fields), Value::Object(kept)) => {
            for (name, value) in fields {
                let place = format!("{place}.{name}");
                let kept = kept.get(name).unwrap_or_else(|| panic!("{place} is lost"));
                assert_kept(value, kept, &place);
            }
        }
        (Value::Array(items), Value::Array(kept)) => {
            assert_eq!(items.len(), kept.len(), "{place} loses items");
            for (index, (item, kept)) in items.iter().zip(kept).enumerate() {
                assert_kept(item, kept, &format!("{place}[{index}]"));
            }
        }
        _ => assert_eq!(example, written, "{place} changes"),
    }
}
