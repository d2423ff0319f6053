//! Reading that survives a mistake: one unreadable item or part never hides the rest.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A list whose items are read one by one; what cannot be read is counted and left out.
///
/// Needs a tree to read from ([`crate::json::read`], `serde_json::from_value`). From a stream an
/// unreadable item fails the whole list.
#[derive(Debug, Clone, PartialEq)]
pub struct Items<T> {
    items: Vec<T>,
    onleesbaar: usize,
}

impl<T> Items<T> {
    /// How many items of the message could not be read.
    pub fn onleesbaar(&self) -> usize {
        self.onleesbaar
    }

    /// The readable items.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> From<Vec<T>> for Items<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            items,
            onleesbaar: 0,
        }
    }
}

impl<T> std::ops::Deref for Items<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T: Serialize> Serialize for Items<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.items.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Vec::<Attempt<T>>::deserialize(deserializer)?;
        let all = read.len();
        let items: Vec<T> = read.into_iter().filter_map(|attempt| attempt.0).collect();
        Ok(Self {
            onleesbaar: all - items.len(),
            items,
        })
    }
}

/// A value that may turn out unreadable.
struct Attempt<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Attempt<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(T::deserialize(deserializer).ok()))
    }
}

/// The body of every list on the wire: an object, so that it can grow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lijst<T> {
    /// The items, in the order of the resource's description.
    pub items: Items<T>,
}

/// Reads an optional part of a message; an unreadable part is a missing part. Where the difference matters: [`super::Part`].
pub(crate) fn part<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Ok(Option::deserialize(deserializer).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::Items;
    use crate::contract::{Begeleidingsafspraak, Ontzorgen};
    use crate::json;

    #[test]
    fn one_unreadable_item_never_hides_the_rest() {
        let read: Items<u8> = json::read(r#"[1, "two", 3, null, 500]"#).unwrap();
        assert_eq!(&*read, &[1, 3]);
        assert_eq!(read.onleesbaar(), 3);
    }

    #[test]
    fn an_unreadable_part_is_a_missing_part() {
        let ontzorgen: Ontzorgen = json::read(
            r#"{"niveau":"volledig","startdatum":"2026-09-01","einddatum":"2027-02-28","coach":7}"#,
        )
        .unwrap();
        assert!(ontzorgen.coach.is_unreadable());
        let afspraak: Begeleidingsafspraak = json::read(
            r#"{"id":"a","versie":1,"partij":"beide","wat":{"nl":{"tekst":"Les","herkomst":"mens"}},"voortgang":"komt","wie":7}"#,
        )
        .unwrap();
        assert!(afspraak.wie.is_none());
    }
}
