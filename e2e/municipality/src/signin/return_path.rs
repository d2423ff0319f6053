//! Where someone goes after signing in: only ever a path of this site.

/// A path with its query, safe to send a browser to.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnPath(String);

impl ReturnPath {
    /// Accepts what begins with exactly one `/` and is plain: a browser reads `\` as `/`, and drops tabs and line ends.
    pub fn parse(text: &str) -> Option<Self> {
        let is_relative = text.starts_with('/') && !text.starts_with("//");
        let is_plain = text
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '\\' | '"' | '<' | '>'));
        (is_relative && is_plain && text.len() <= 200).then(|| Self(text.to_owned()))
    }

    /// The path.
    pub fn into_string(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::ReturnPath;

    #[test]
    fn stays_on_this_site() {
        for good in ["/", "/plan", "/lessen?dag=2026-11-23", "/lessen#vandaag"] {
            assert!(ReturnPath::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "plan",
            "//evil.example",
            "/\\evil.example",
            "\\/evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "/plan\r\nSet-Cookie: a=b",
            "/\"><script>",
        ] {
            assert!(ReturnPath::parse(bad).is_none(), "{bad:?}");
        }
    }
}
