//! Reading `openapi.yaml`: its examples, its code lists and its properties.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// The contract document.
pub(crate) struct Document(Value);

/// One example, with the name of the schema that it is an example of.
pub(crate) struct Example {
    /// Name in `components.schemas`.
    pub(crate) schema: String,
    /// Where it stands, for messages.
    pub(crate) place: String,
    /// The example itself.
    pub(crate) value: Value,
}

/// What a walk over a value by its schema met, as `Schema.property`.
#[derive(Default)]
pub(crate) struct Walk {
    /// Documented properties that the value has.
    pub(crate) shown: BTreeSet<String>,
    /// Fields of the value that are not documented.
    pub(crate) unknown: BTreeSet<String>,
}

impl Document {
    /// The document of this crate.
    pub(crate) fn read() -> Self {
        Self(serde_yaml_ng::from_str(include_str!("../../openapi.yaml")).unwrap())
    }

    /// Every example of a component schema and of a media type.
    pub(crate) fn examples(&self) -> Vec<Example> {
        let mut found = Vec::new();
        for (name, schema) in self.schemas() {
            for value in schema["examples"].as_array().into_iter().flatten() {
                found.push(Example {
                    schema: name.clone(),
                    place: format!("components.schemas.{name}"),
                    value: value.clone(),
                });
            }
        }
        self.media_examples(&self.0, "", &mut found);
        found
    }

    /// The component schemas that are a string with an `enum`, with their values.
    pub(crate) fn code_lists(&self) -> BTreeMap<String, Vec<String>> {
        let codes = |schema: &Value| {
            let codes = schema["enum"].as_array()?.iter();
            Some(
                codes
                    .map(|code| code.as_str().unwrap().to_owned())
                    .collect(),
            )
        };
        self.schemas()
            .filter_map(|(name, schema)| Some((name.clone(), codes(schema)?)))
            .collect()
    }

    /// Every documented property, as `Schema.property`.
    pub(crate) fn properties(&self) -> BTreeSet<String> {
        self.schemas()
            .flat_map(|(name, schema)| {
                let properties = schema["properties"].as_object().into_iter().flatten();
                properties.map(move |(property, _)| format!("{name}.{property}"))
            })
            .collect()
    }

    /// Walks a value along a component schema.
    pub(crate) fn walk(&self, schema: &str, value: &Value) -> Walk {
        let mut walk = Walk::default();
        self.step(
            schema,
            &self.0["components"]["schemas"][schema],
            value,
            &mut walk,
        );
        walk
    }

    fn schemas(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0["components"]["schemas"].as_object().unwrap().iter()
    }

    fn media_examples(&self, node: &Value, place: &str, found: &mut Vec<Example>) {
        let children: Vec<(String, &Value)> = match node {
            Value::Object(fields) => fields
                .iter()
                .map(|(key, child)| (key.clone(), child))
                .collect(),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(i, child)| (i.to_string(), child))
                .collect(),
            _ => return,
        };
        for (key, child) in children {
            let place = format!("{place}/{key}");
            if key == "content" {
                for media in child.as_object().unwrap().values() {
                    found.extend(self.examples_of(media, &place));
                }
            } else {
                self.media_examples(child, &place, found);
            }
        }
    }

    fn examples_of(&self, media: &Value, place: &str) -> Vec<Example> {
        let named = media["examples"].as_object().into_iter().flatten();
        let values = named.map(|(_, example)| &self.resolve(example)["value"]);
        values
            .chain(media.get("example"))
            .map(|value| Example {
                schema: name_of(&media["schema"])
                    .unwrap_or_else(|| panic!("{place} has an example of an unnamed schema"))
                    .to_owned(),
                place: place.to_owned(),
                value: value.clone(),
            })
            .collect()
    }

    fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        match node["$ref"].as_str() {
            Some(reference) => self.0.pointer(reference.trim_start_matches('#')).unwrap(),
            None => node,
        }
    }

    fn step(&self, name: &str, schema: &Value, value: &Value, walk: &mut Walk) {
        let name = name_of(schema).unwrap_or(name);
        let schema = self.resolve(schema);
        match value {
            Value::Array(items) => {
                for item in items {
                    self.step(name, &schema["items"], item, walk);
                }
            }
            Value::Object(fields) => {
                for (field, value) in fields {
                    match self.property(name, schema, field) {
                        Some((owner, property)) => {
                            walk.shown.insert(format!("{owner}.{field}"));
                            self.step(owner, property, value, walk);
                        }
                        None => {
                            walk.unknown.insert(format!("{name}.{field}"));
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// The schema of a field, and the name of the schema that documents it.
    fn property<'a>(
        &'a self,
        name: &'a str,
        schema: &'a Value,
        field: &str,
    ) -> Option<(&'a str, &'a Value)> {
        if let Some(property) = schema["properties"]
            .get(field)
            .or(schema.get("additionalProperties"))
        {
            return Some((name, property));
        }
        let parts = schema["allOf"].as_array().into_iter().flatten();
        parts
            .filter_map(|part| {
                self.property(name_of(part).unwrap_or(name), self.resolve(part), field)
            })
            .next()
    }
}

/// The name of the component schema that is referred to.
fn name_of(schema: &Value) -> Option<&str> {
    schema["$ref"]
        .as_str()?
        .strip_prefix("#/components/schemas/")
}
