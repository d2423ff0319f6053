//! Reading a code list without the app's tolerance: an unknown code is an error.

use mijn_pip_core::contract::Code;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// Reads a code that this version knows.
pub fn code<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    let value = T::from_code(&text);
    if value == T::ONBEKEND {
        let known: Vec<_> = T::CODES.iter().map(|(_, code)| *code).collect();
        let known = known.join(", ");
        return Err(D::Error::custom(format!(
            "unknown code {text}, expected one of {known}"
        )));
    }
    Ok(value)
}
