//! The messages of a Fluent file: their words, the values that they wait for, and their plural forms.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// Every plural category of CLDR, in its own order; a selector that uses one of them is a plural selector.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of a message, by the value that chooses among them.
pub(crate) type Plurals = BTreeMap<String, Vec<BTreeSet<String>>>;

/// A message or one of its attributes: its words, the values in it, and its plural forms.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) words: String,
    pub(crate) placeholders: BTreeSet<String>,
    pub(crate) plurals: Plurals,
    /// Whether braces hold something else than a value such as `{ $name }`.
    pub(crate) has_other_braces: bool,
}

/// The messages of a file in its order, each with its key (`id`, `id.attribute` or `-term`), and what cannot be parsed.
pub(crate) fn read(text: &str) -> (Vec<(String, Message)>, Vec<String>) {
    let (resource, errors) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let messages = resource.body.iter().flat_map(patterns);
    let messages = messages.map(|(key, pattern)| {
        let mut message = Message::default();
        visit_pattern(pattern, &mut message);
        (key, message)
    });
    let errors = errors.iter().map(ToString::to_string);
    (messages.collect(), errors.collect())
}

/// What an entry says: its value and its attributes; nothing for a comment.
fn patterns<'a>(entry: &'a Entry<&'a str>) -> Vec<(String, &'a Pattern<&'a str>)> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (
            message.id.name.to_owned(),
            message.value.as_ref(),
            &message.attributes,
        ),
        Entry::Term(term) => (
            format!("-{}", term.id.name),
            Some(&term.value),
            &term.attributes,
        ),
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => return Vec::new(),
    };
    let value = value.map(|value| (id.clone(), value));
    let attributes = attributes
        .iter()
        .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
    value.into_iter().chain(attributes).collect()
}

fn visit_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.words.push_str(value),
            PatternElement::Placeable { expression } => visit_expression(expression, message),
        }
    }
}

fn visit_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, message),
        Expression::Select { selector, variants } => {
            visit_inline(selector, message);
            if let InlineExpression::VariableReference { id } = selector
                && let Some(forms) = plural(variants)
            {
                let plurals = message.plurals.entry(id.name.to_owned());
                plurals.or_default().push(forms);
            }
            variants
                .iter()
                .for_each(|variant| visit_pattern(&variant.value, message));
        }
    }
}

/// Only a value gets the marks that keep its own direction, so nothing else may stand in braces.
fn visit_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.placeholders.insert(id.name.to_owned());
        }
        _ => message.has_other_braces = true,
    }
}

/// The keys of a plural selector; nothing for a selector of another kind.
fn plural(variants: &[Variant<&str>]) -> Option<BTreeSet<String>> {
    let names = variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier { name } => Some(name.to_owned()),
        VariantKey::NumberLiteral { .. } => None,
    });
    let names: BTreeSet<_> = names.collect();
    let has_number = names.len() < variants.len();
    (has_number || names.iter().any(|name| CATEGORIES.contains(&name.as_str()))).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Message {
        read(text).0.remove(0).1
    }

    #[test]
    fn messages_attributes_and_terms_come_in_their_order() {
        let text = "# why\nplan = Mijn plan\n    .title = Plan van { $naam }\n-app = Mijn PIP\nbad = { $\na = A\n";
        let (messages, errors) = read(text);
        let keys: Vec<_> = messages.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["plan", "plan.title", "-app", "a"]);
        assert_eq!(messages[1].1.placeholders, ["naam".to_owned()].into());
        assert_eq!(errors.len(), 1);
    }

    #[test]
    fn only_values_stand_in_braces() {
        assert!(!one("a = Dag { $naam }, { $n ->\n   *[other] { $n }\n }\n").has_other_braces);
        for braces in ["naam", "\"\\u2068\"", "-pip", "NUMBER($n)", "{ naam }", "3"] {
            assert!(
                one(&format!("a = Dag {{ {braces} }}\n")).has_other_braces,
                "{braces}"
            );
        }
    }

    #[test]
    fn a_choice_by_kind_is_no_plural() {
        let kind = one("who = { $soort ->\n    [docent] de docent\n   *[anders] iemand\n }\n");
        assert_eq!(kind.plurals, Plurals::new());
        let count = one("days = { $n ->\n    [0] geen\n   *[other] { $n }\n }\n");
        assert_eq!(count.plurals["n"], [BTreeSet::from(["other".to_owned()])]);
    }
}
