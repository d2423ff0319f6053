//! The participant's reading preferences, kept by the municipality for every phone.

use mijn_pip_core::contract::Voorkeuren;
use mijn_pip_core::json;

use crate::platform::http::{self, Failure};

/// The participant's languages, the preferred one first.
///
/// # Errors
/// When nobody is signed in, or the preferences cannot be read.
pub async fn preferred_languages() -> Result<Vec<String>, Failure> {
    load().await.map(|voorkeuren| voorkeuren.talen)
}

/// Puts a language first among the participant's languages.
///
/// # Errors
/// When the preferences cannot be read or written.
pub async fn save_language(tag: &str) -> Result<(), Failure> {
    let mut voorkeuren = load().await?;
    voorkeuren.talen.retain(|known| known != tag);
    voorkeuren.talen.insert(0, tag.to_owned());
    let body = serde_json::to_string(&voorkeuren).map_err(|_| Failure::Unreadable)?;
    http::put(&path(), voorkeuren.versie, body).await?;
    Ok(())
}

async fn load() -> Result<Voorkeuren, Failure> {
    let body = http::read(&path()).await?;
    json::read(&body).map_err(|_| Failure::Unreadable)
}

fn path() -> String {
    format!("{}/voorkeuren", http::API)
}
