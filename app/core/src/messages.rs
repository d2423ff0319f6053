//! Messages of the app in a reader's language (Fluent), with Dutch behind it.

pub use fluent_bundle::FluentValue;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Messages {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads the messages of a language from the text of its `.ftl` file.
    ///
    /// Entries that cannot be read are left out; the rest works. `prs` has no plural rules in the
    /// Fluent crates and is formatted as `fa-AF`.
    pub fn new(tag: &str, ftl: String) -> Self {
        let rules = if tag == "prs" { "fa-AF" } else { tag };
        let language: LanguageIdentifier = rules.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        let resource = FluentResource::try_new(ftl).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        Self {
            tag: tag.to_owned(),
            bundle,
        }
    }

    /// The language of these messages, BCP 47.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// A message with its values filled in, each isolated for its own direction; `None` when the language has none.
    pub fn format(&self, id: &str, values: &[(&str, FluentValue)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let args = FluentArgs::from_iter(values.iter().cloned());
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(messages: &Messages, count: i32) -> String {
        messages
            .format("in-days", &[("days", count.into())])
            .unwrap()
    }

    #[test]
    fn plurals_follow_the_language() {
        let ftl = "in-days = { $days ->\n [two] b\n [few] c\n [many] d\n *[other] e\n }\n";
        let arabic = Messages::new("ar", ftl.to_owned());
        assert_eq!(
            [2, 3, 11, 100].map(|n| days(&arabic, n)),
            ["b", "c", "d", "e"]
        );
    }

    #[test]
    fn an_unreadable_entry_leaves_the_rest() {
        let messages = Messages::new("nl", "a = { $\nb = goed\n".to_owned());
        assert_eq!(messages.format("b", &[]).as_deref(), Some("goed"));
        assert_eq!(messages.format("c", &[]), None);
    }

    #[test]
    fn values_are_isolated() {
        let messages = Messages::new("ar", "greet = مرحبا { $name }\n".to_owned());
        let text = messages
            .format("greet", &[("name", "Anna".into())])
            .unwrap();
        assert!(text.contains("\u{2068}Anna\u{2069}"));
    }
}
