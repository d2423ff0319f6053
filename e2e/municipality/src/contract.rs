//! The contract document: it is served as it is, and everything that comes in is held to its schemas.

use anyhow::Context;
use jsonschema::Validator;
use mijn_pip_core::contract::InvalidParam;
use serde_json::{Value, json};

use crate::resource::{self, Many, Resource};

/// `openapi.yaml` as it is written.
const OPENAPI: &str = include_str!("../../../app/core/openapi.yaml");

/// The contract with the municipal API.
pub struct Contract {
    document: Value,
    validators: Vec<(Resource, Validator)>,
}

impl Contract {
    /// Reads the contract that this program was built with.
    ///
    /// # Errors
    /// When the document is not YAML, or a schema of a stored resource is missing or invalid.
    pub fn load() -> anyhow::Result<Self> {
        let document = serde_yaml_ng::from_str(OPENAPI).context("openapi.yaml cannot be read")?;
        let mut validators = Vec::new();
        for resource in resource::ALL {
            let validator = validator(&document, &schema(resource))
                .with_context(|| format!("openapi.yaml has no schema {}", resource.schema))?;
            validators.push((resource, validator));
        }
        Ok(Self {
            document,
            validators,
        })
    }

    /// The document as JSON.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// Everything that is wrong with the one body of a resource, or with the array of a list, by JSON pointer (RFC 6901).
    pub fn faults(&self, resource: Resource, value: &Value) -> Vec<InvalidParam> {
        self.validators
            .iter()
            .filter(|(known, _)| *known == resource)
            .flat_map(|(_, validator)| validator.iter_errors(value))
            .map(|error| InvalidParam {
                name: error.instance_path().to_string(),
                reason: error.to_string(),
            })
            .collect()
    }
}

/// A validator for a schema that may refer to the components of the document.
///
/// # Errors
/// When the schema is no valid JSON Schema 2020-12.
pub fn validator(document: &Value, schema: &Value) -> anyhow::Result<Validator> {
    let mut root = schema.clone();
    root["components"] = document["components"].clone();
    Ok(jsonschema::options()
        .should_validate_formats(true)
        .build(&root)?)
}

fn schema(resource: Resource) -> Value {
    let one = json!({ "$ref": format!("#/components/schemas/{}", resource.schema) });
    match resource.many {
        Many::One => one,
        Many::List => json!({ "type": "array", "items": one }),
    }
}
