//! The participant's reading preferences, kept by the municipality for every phone.

use mijn_pip_core::contract::Voorkeuren;
use mijn_pip_core::json;

use crate::platform::http::{self, Failure};

/// Puts a language first among the participant's languages.
///
/// # Errors
/// When the preferences cannot be read or written.
pub async fn save_language(tag: &str) -> Result<(), Failure> {
    let path = format!("{}/voorkeuren", http::API);
    let body = http::read(&path).await?;
    let mut voorkeuren: Voorkeuren = json::read(&body).map_err(|_| Failure::Unreadable)?;
    voorkeuren.talen.retain(|known| known != tag);
    voorkeuren.talen.insert(0, tag.to_owned());
    let body = serde_json::to_string(&voorkeuren).map_err(|_| Failure::Unreadable)?;
    http::put(&path, voorkeuren.versie, body).await?;
    Ok(())
}
