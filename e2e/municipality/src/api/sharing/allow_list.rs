//! What of a resource is shared: the fields that are named here, and nothing else. A field that the contract gets later is not
//! shared until somebody names it.

use serde_json::{Map, Value};

/// What is shared of a value.
pub enum Shape {
    /// A text, number or truth value, which has no fields of its own.
    Plain,
    /// Of an object these fields.
    Only(&'static [(&'static str, Shape)]),
    /// Of a list every item that is not sensitive, in this shape.
    Each(&'static Shape),
    /// Of a text in many languages every translation, in this shape.
    ByLanguage(&'static Shape),
}

impl Shape {
    /// The shared part of a value; none when it is sensitive or of another kind.
    pub fn of(&self, value: &Value) -> Option<Value> {
        if is_sensitive(value) {
            return None;
        }
        match (self, value) {
            (Self::Plain, Value::Object(_) | Value::Array(_)) => None,
            (Self::Plain, plain) => Some(plain.clone()),
            (Self::Only(allowed), Value::Object(fields)) => Some(only(allowed, fields)),
            (Self::Each(shape), Value::Array(items)) => {
                Some(items.iter().filter_map(|item| shape.of(item)).collect())
            }
            (Self::ByLanguage(shape), Value::Object(texts)) => {
                let shared = |(tag, text): (&String, &Value)| Some((tag.clone(), shape.of(text)?));
                Some(texts.iter().filter_map(shared).collect())
            }
            _ => None,
        }
    }
}

fn only(allowed: &[(&str, Shape)], fields: &Map<String, Value>) -> Value {
    let shared = |(name, shape): &(&str, Shape)| {
        let value = shape.of(fields.get(*name)?)?;
        Some(((*name).to_owned(), value))
    };
    allowed.iter().filter_map(shared).collect()
}

/// Whether a value says that it is never shared. Anything but a plain no is a yes.
pub fn is_sensitive(value: &Value) -> bool {
    !matches!(value.get("gevoelig"), None | Some(Value::Bool(false)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use serde_json::json;

    const GOALS: Shape = Shape::Each(&Shape::Only(&[
        ("id", Shape::Plain),
        (
            "titel",
            Shape::ByLanguage(&Shape::Only(&[("tekst", Shape::Plain)])),
        ),
    ]));

    #[test]
    fn what_is_not_named_is_left_out() {
        let goals = json!([{"id": 1, "nieuw": "x", "titel": {"nl": {"tekst": "Werk", "nieuw": "x"}, "nieuw": "x"}}]);
        let shared = json!([{"id": 1, "titel": {"nl": {"tekst": "Werk"}}}]);
        assert_eq!(GOALS.of(&goals).unwrap(), shared);
    }

    #[test]
    fn what_is_sensitive_or_may_be_is_left_out() {
        let goals = json!([
            {"id": 1, "gevoelig": true}, {"id": 2, "gevoelig": "ja"}, {"id": 3, "gevoelig": false}, {"id": 4, "titel": {"gevoelig": true}},
        ]);
        assert_eq!(GOALS.of(&goals).unwrap(), json!([{"id": 3}, {"id": 4}]));
    }

    #[test]
    fn a_value_of_another_kind_takes_nothing_along() {
        assert_eq!(
            GOALS.of(&json!([{"id": {"bsn": "1"}}, "x", null])).unwrap(),
            json!([{}])
        );
        assert_eq!(GOALS.of(&json!({"id": 1})), None);
    }
}
