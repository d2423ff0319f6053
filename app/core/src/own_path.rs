//! Paths of this origin, which the contract calls `Pad`: faces, doors and recordings come from nowhere else, since a foreign
//! address would tell somebody else who reads this.

/// Whether a browser asks nobody but this origin for a path.
///
/// It reads `\` as `/` and leaves tabs and line ends out (WHATWG URL, *path start state*), so that `/\host` is `//host`.
pub fn is_own(path: &str) -> bool {
    let mut letters = path.chars();
    let is_rooted = letters.next() == Some('/') && !matches!(letters.next(), Some('/' | '\\'));
    is_rooted && !path.contains(char::is_control)
}

/// The path, when it is of this origin.
pub fn own(path: Option<String>) -> Option<String> {
    path.filter(|path| is_own(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_origin_are_own() {
        for path in ["/", "/demo/gezichten/mirjam.svg", "/a//b", "/a\\b", "/ü"] {
            assert!(is_own(path), "{path}");
        }
        for path in [
            "",
            "a",
            "//host/x",
            "/\\host/x",
            "\\\\host/x",
            "/\t/host/x",
            "/a\nb",
            "https://host/x",
            " /a",
        ] {
            assert!(!is_own(path), "{path}");
        }
    }
}
