//! The messages of an `.ftl` file, as far as languages can be compared by them.

use super::Findings;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// Every plural category of CLDR, in its own order; a selector that uses one of them is a plural selector.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of a message, by the value that chooses among them.
pub(super) type Plurals = BTreeMap<String, Vec<BTreeSet<String>>>;

/// A message or one of its attributes: its words, the values in it, and its plural forms.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) words: String,
    pub(super) placeholders: BTreeSet<String>,
    pub(super) plurals: Plurals,
    /// Whether braces hold something else than a value such as `{ $name }`.
    pub(super) has_other_braces: bool,
}

/// File and key → message.
pub(super) type Messages = BTreeMap<(String, String), Message>;

/// Adds the messages of one file; gives what cannot be read.
pub(super) fn read(file: &str, text: &str, messages: &mut Messages) -> Findings {
    let (resource, errors) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut findings: Findings = errors.iter().map(ToString::to_string).collect();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            findings.push(format!(
                "`-{}` is a term; write its words out",
                term.id.name
            ));
        }
        for (key, pattern) in patterns(entry) {
            let mut message = Message::default();
            visit_pattern(pattern, &mut message);
            if messages
                .insert((file.to_owned(), key.clone()), message)
                .is_some()
            {
                findings.push(format!("`{key}` is there twice"));
            }
        }
    }
    findings
}

/// The value of a message and its attributes, each with its key.
fn patterns<'a>(entry: &'a Entry<&str>) -> Vec<(String, &'a Pattern<&'a str>)> {
    let Entry::Message(message) = entry else {
        return Vec::new();
    };
    let id = message.id.name;
    let value = message.value.iter().map(|value| (id.to_owned(), value));
    let attributes = message.attributes.iter();
    let attributes =
        attributes.map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
    value.chain(attributes).collect()
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
        let mut messages = Messages::new();
        assert_eq!(read("app.ftl", text, &mut messages), Findings::new());
        messages.into_values().next().unwrap()
    }

    #[test]
    fn what_does_not_parse_is_named() {
        let mut messages = Messages::new();
        assert_eq!(read("app.ftl", "plan = { $n\n", &mut messages).len(), 1);
        assert_eq!(
            read("app.ftl", "a = A\na = B\n", &mut messages),
            ["`a` is there twice"]
        );
        assert_eq!(
            read("app.ftl", "-pip = PIP\n", &mut messages),
            ["`-pip` is a term; write its words out"]
        );
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
