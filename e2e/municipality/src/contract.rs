//! The contract document: it is served as it is, and everything that comes in is held to its schemas.

use anyhow::Context;
use jsonschema::Validator;
use mijn_pip_core::contract::InvalidParam;
use serde_json::{Value, json};

use crate::resource::{Many, Resource};

/// `openapi.yaml` as it is written.
const OPENAPI: &str = include_str!("../../../app/core/openapi.yaml");

/// The contract with the municipal API.
pub struct Contract {
    document: Value,
}

impl Contract {
    /// Reads the contract that this program was built with.
    ///
    /// # Errors
    /// When the document is not YAML.
    pub fn load() -> anyhow::Result<Self> {
        let document = serde_yaml_ng::from_str(OPENAPI).context("openapi.yaml cannot be read")?;
        Ok(Self { document })
    }

    /// The document as JSON.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// A validator for a schema that may refer to the components of the document.
    ///
    /// # Errors
    /// When the schema is no valid JSON Schema 2020-12.
    pub fn validator(&self, schema: &Value) -> anyhow::Result<Validator> {
        let mut root = schema.clone();
        root["components"] = self.document["components"].clone();
        Ok(jsonschema::options()
            .should_validate_formats(true)
            .build(&root)?)
    }

    /// Everything that is wrong with the one body of a resource, or with the array of a list, by JSON pointer (RFC 6901).
    ///
    /// # Errors
    /// When the contract has no such schema, or it is invalid.
    pub fn faults(&self, resource: Resource, value: &Value) -> anyhow::Result<Vec<InvalidParam>> {
        let one = json!({ "$ref": format!("#/components/schemas/{}", resource.schema) });
        let schema = match resource.many {
            Many::One => one,
            Many::List => json!({ "type": "array", "items": one }),
        };
        let validator = self.validator(&schema)?;
        let errors = validator.iter_errors(value);
        Ok(errors
            .map(|error| InvalidParam {
                name: error.instance_path().to_string(),
                reason: error.to_string(),
            })
            .collect())
    }
}
