//! Language tags: matching a reader's language against what is there.

/// Finds the best available tag for a wanted one by RFC 4647 lookup: the tag itself, then ever shorter prefixes.
///
/// Comparison ignores case. `None` when nothing matches.
pub fn lookup<'a>(
    wanted: &str,
    available: impl Iterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    let mut range = wanted;
    loop {
        if let Some(found) = available
            .clone()
            .find(|tag| tag.eq_ignore_ascii_case(range))
        {
            return Some(found);
        }
        range = shorten(range)?;
    }
}

/// Drops the last subtag, and a single-letter subtag before it (RFC 4647 §3.4).
fn shorten(range: &str) -> Option<&str> {
    let (shorter, _) = range.rsplit_once('-')?;
    match shorter.rsplit_once('-') {
        Some((before, single)) if single.len() == 1 => Some(before),
        _ => Some(shorter),
    }
}

#[cfg(test)]
mod tests {
    use super::lookup;

    #[test]
    fn shortens_until_it_finds() {
        let tags = ["nl", "ar", "fa"];
        assert_eq!(lookup("ar-SY", tags.into_iter()), Some("ar"));
        assert_eq!(lookup("AR-x-private", tags.into_iter()), Some("ar"));
        assert_eq!(lookup("ti-ER", tags.into_iter()), None);
        assert_eq!(lookup("", tags.into_iter()), None);
    }
}
