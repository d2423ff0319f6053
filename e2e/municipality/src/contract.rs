//! The contract document: it is served as it is, and everything that comes in is held to its schemas.

use anyhow::Context;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use mijn_pip_core::contract::InvalidParam;
use serde_json::{Value, json};

use crate::resource::{
    self, AGENDA_ITEMS, BEGELEIDINGSAFSPRAKEN, BERICHTEN, CONTACTPERSOON, Many, PORTFOLIO_TAKEN,
    Resource,
};

/// The `InvalidParam.name` of the body as a whole, of which the JSON pointer is empty.
pub const WHOLE_BODY: &str = ".";

/// The longest `InvalidParam.name`.
const MAX_NAME: usize = 200;
/// The longest `InvalidParam.reason`.
const MAX_REASON: usize = 300;

/// `openapi.yaml` as it is written.
const OPENAPI: &str = include_str!("../../../app/core/openapi.yaml");

/// A schema that what is written is held to; its name is the schema's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Body {
    /// A notice of not coming.
    Afmelding,
    /// An item of the timetable, as the municipality changes it.
    AgendaItem,
    /// An agreement, as the municipality changes it.
    Begeleidingsafspraak,
    /// A message, of either side.
    Bericht,
    /// The contact person, as the municipality changes it.
    Contactpersoon,
    /// A share that is asked for.
    Deellink,
    /// The use of a link.
    DeelsessieAanvraag,
    /// How an activity was.
    Ervaring,
    /// Feedback of a helper.
    HelperFeedback,
    /// A wish.
    Ontwikkelwens,
    /// A task, as the municipality changes it.
    PortfolioTaak,
    /// An answer to an agreement.
    Reactie,
    /// How the participant wants to read.
    Voorkeuren,
    /// A note of self-study.
    Zelfstudie,
}

const BODIES: [Body; 14] = [
    Body::Afmelding,
    Body::AgendaItem,
    Body::Begeleidingsafspraak,
    Body::Bericht,
    Body::Contactpersoon,
    Body::Deellink,
    Body::DeelsessieAanvraag,
    Body::Ervaring,
    Body::HelperFeedback,
    Body::Ontwikkelwens,
    Body::PortfolioTaak,
    Body::Reactie,
    Body::Voorkeuren,
    Body::Zelfstudie,
];

impl Body {
    /// One item of a resource that the municipality changes of its own accord.
    pub fn of(resource: Resource) -> Option<Self> {
        match resource {
            AGENDA_ITEMS => Some(Self::AgendaItem),
            BEGELEIDINGSAFSPRAKEN => Some(Self::Begeleidingsafspraak),
            BERICHTEN => Some(Self::Bericht),
            CONTACTPERSOON => Some(Self::Contactpersoon),
            PORTFOLIO_TAKEN => Some(Self::PortfolioTaak),
            _ => None,
        }
    }
}

/// The contract with the municipal API.
pub struct Contract {
    document: Value,
    validators: Vec<(Resource, Validator)>,
    bodies: Vec<(Body, Validator)>,
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
        let mut bodies = Vec::new();
        for body in BODIES {
            let validator = validator(&document, &named(&format!("{body:?}")))
                .with_context(|| format!("openapi.yaml has no schema {body:?}"))?;
            bodies.push((body, validator));
        }
        Ok(Self {
            document,
            validators,
            bodies,
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

    /// Everything that is wrong with what was written, as its problem document may tell it: a missing field by its own
    /// name, and nothing of what people wrote.
    pub fn faults_of_body(&self, body: Body, value: &Value) -> Vec<InvalidParam> {
        self.bodies
            .iter()
            .filter(|(known, _)| *known == body)
            .flat_map(|(_, validator)| validator.iter_errors(value))
            .map(|error| InvalidParam {
                name: start(&name(&error), MAX_NAME),
                reason: start(&error.masked().to_string(), MAX_REASON),
            })
            .collect()
    }
}

fn name(error: &ValidationError) -> String {
    let path = error.instance_path();
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            format!("{path}/{}", property.as_str().unwrap_or_default())
        }
        _ if path.as_str().is_empty() => WHOLE_BODY.to_owned(),
        _ => path.to_string(),
    }
}

fn start(text: &str, length: usize) -> String {
    text.chars().take(length).collect()
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
    let one = named(resource.schema);
    match resource.many {
        Many::One => one,
        Many::List => json!({ "type": "array", "items": one }),
    }
}

fn named(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}
