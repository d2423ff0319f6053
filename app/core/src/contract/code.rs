//! Code lists: closed sets of words on the wire that may grow in a later version of the API.

/// A value of a code list.
///
/// A code that this version does not know becomes `Onbekend` and is shown plainly.
pub trait Code: Copy + Eq + 'static {
    /// Every known value with its code on the wire, in the order of the law or of everyday use.
    const CODES: &'static [(Self, &'static str)];

    /// The value for codes that this version does not know.
    const ONBEKEND: Self;

    /// The code on the wire; `onbekend` for a value that was not understood.
    fn code(self) -> &'static str {
        Self::CODES
            .iter()
            .find(|(value, _)| *value == self)
            .map_or("onbekend", |(_, code)| code)
    }

    /// The value of a code on the wire.
    fn from_code(code: &str) -> Self {
        Self::CODES
            .iter()
            .find(|(_, known)| *known == code)
            .map_or(Self::ONBEKEND, |(value, _)| *value)
    }
}

/// Declares a code list with its wire codes; table-driven, since a derived visitor per enum costs the app kilobytes.
macro_rules! code_list {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
            /// A code that this version does not know.
            Onbekend,
        }

        impl $crate::contract::Code for $name {
            const CODES: &'static [(Self, &'static str)] = &[$((Self::$variant, $code)),+];
            const ONBEKEND: Self = Self::Onbekend;
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::contract::Code::code(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(|code| $crate::contract::Code::from_code(&code))
            }
        }
    };
}

pub(crate) use code_list;

#[cfg(test)]
mod tests {
    use super::Code;
    use crate::contract::LeerrouteSoort;

    #[test]
    fn an_unknown_code_becomes_onbekend() {
        let read: LeerrouteSoort = serde_json::from_str("\"x_route\"").unwrap();
        assert_eq!(read, LeerrouteSoort::Onbekend);
        assert_eq!(read.code(), "onbekend");
    }

    #[test]
    fn a_known_code_round_trips() {
        let read: LeerrouteSoort = serde_json::from_str("\"z_route\"").unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), "\"z_route\"");
    }
}
