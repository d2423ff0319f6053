//! An optional part of a message of which one wants to know whether it was there.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A part that may be absent, or there and unreadable; either way the rest of the message stands.
///
/// Absent is usual, as before the plan is laid down. Unreadable is a fault: the screen says plainly that there is
/// something that it cannot show, and whom to ask. On the wire an absent part has no field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part<T> {
    /// There is none.
    #[default]
    Absent,
    /// There is one, and it is not what the contract says.
    Unreadable,
    /// This.
    Is(T),
}

impl<T> Part<T> {
    /// The part, when it is there and readable.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Is(part) => Some(part),
            Self::Absent | Self::Unreadable => None,
        }
    }

    /// The part to look at, when it is there and readable.
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Is(part) => Some(part),
            Self::Absent | Self::Unreadable => None,
        }
    }

    /// The part to change, when it is there and readable.
    pub fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Is(part) => Some(part),
            Self::Absent | Self::Unreadable => None,
        }
    }

    /// Whether there is a part that cannot be shown.
    pub fn is_unreadable(&self) -> bool {
        matches!(self, Self::Unreadable)
    }

    /// Whether there is nothing to show, or to write.
    pub(crate) fn is_none(&self) -> bool {
        self.as_ref().is_none()
    }
}

impl<T> From<Option<T>> for Part<T> {
    fn from(part: Option<T>) -> Self {
        part.map_or(Self::Absent, Self::Is)
    }
}

impl<T: Serialize> Serialize for Part<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Part<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer).map_or(Self::Unreadable, Self::from))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::contract::Pip;
    use crate::json;

    fn pip(fields: Value) -> Pip {
        let mut pip = json!({"versie": 1, "fase": "vastgesteld"});
        for (name, field) in fields.as_object().unwrap() {
            pip[name] = field.clone();
        }
        json::read_tree(&pip).unwrap()
    }

    #[test]
    fn absent_and_unreadable_are_told_apart() {
        let none = pip(json!({"leerroute": null}));
        assert!(none.leerroute.is_none() && !none.leerroute.is_unreadable());
        assert!(none.plan.is_none() && !none.plan.is_unreadable());
        let wrong = pip(json!({
            "beschikking": {"kenmerk": 7},
            "inburgeringstermijn": {"startdatum": "2026-09-02", "einddatum": "2026-09-02"},
            "plan": [],
            "leerroute": {"soort": "z_route"}
        }));
        assert!(wrong.beschikking.is_unreadable());
        assert!(wrong.inburgeringstermijn.is_unreadable());
        assert!(wrong.plan.is_unreadable());
        assert!(wrong.leerroute.is_unreadable() && wrong.leerroute.as_ref().is_none());
    }

    #[test]
    fn is_written_as_an_option_is() {
        let termijn = json!({"startdatum": "2026-09-02", "einddatum": "2029-09-02"});
        let written = json!(pip(json!({"inburgeringstermijn": termijn, "plan": 7})));
        assert_eq!(written["inburgeringstermijn"], termijn);
        assert!(written.get("plan").is_none());
        assert!(written.get("leerroute").is_none());
    }

    #[test]
    fn is_used_as_an_option_is() {
        let mut pip = pip(json!({"leerroute": {"soort": "z_route", "doelniveau": "a1"}}));
        pip.leerroute.as_mut().unwrap().voorlopig = true;
        assert!(pip.leerroute.as_ref().unwrap().voorlopig);
        assert!(pip.leerroute.into_option().unwrap().voorlopig);
        assert_eq!(pip.plan.into_option(), None);
    }
}
