//! Short names for what the app takes from the browser.
//!
//! wasm-bindgen gives each function a name with a hash, which nothing can compress: with some three hundred of them 3 kB in the
//! app and as much in its glue. Both are made in one build, so any names will do.

use std::collections::BTreeMap;

/// The glue with every name of an import in place of which there is a short one.
pub(super) fn renamed(glue: &str, names: &BTreeMap<String, String>) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut renamed = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(begin) = rest.find(is_part) {
        let word = &rest[begin..];
        let end = word.find(|letter| !is_part(letter)).unwrap_or(word.len());
        renamed.push_str(&rest[..begin]);
        renamed.push_str(names.get(&word[..end]).map_or(&word[..end], |name| name));
        rest = &word[end..];
    }
    renamed.push_str(rest);
    renamed
}

/// A name for each, in this order: `a`, `b`, … `z`, `aa`, ….
pub(super) fn short_names(names: impl Iterator<Item = String>) -> BTreeMap<String, String> {
    names.zip((0..).map(short)).collect()
}

fn short(number: u32) -> String {
    let letter = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter.to_string(),
        before => short(before - 1) + &letter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn only_whole_names_are_replaced() {
        let names = short_names(["__wbg_get_1f".to_owned(), "__wbg_set_2e".to_owned()].into_iter());
        let glue =
            "__wbg_get_1f: function() { get(__wbg_get_1f_more, $__wbg_set_2e); }, __wbg_set_2e";
        assert_eq!(
            renamed(glue, &names),
            "a: function() { get(__wbg_get_1f_more, $__wbg_set_2e); }, b"
        );
    }

    #[test]
    fn every_name_is_another() {
        let names: BTreeSet<_> = (0..2000).map(short).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!([0, 25, 26, 51, 52].map(short), ["a", "z", "aa", "az", "ba"]);
    }
}
