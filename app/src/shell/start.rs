//! Starting: settings, session and language, side by side.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::data::{Session, Settings, preferred_languages};
use crate::language::{Language, remembered_language};
use crate::platform::document;
use crate::platform::http::Failure;
use crate::routes::Route;

use super::Navigation;

/// Brings up the settings, the session and the first language; without them there is only the notice.
pub fn start(settings: Settings, session: Session, language: Language, navigation: Navigation) {
    let helps = untrack(|| navigation.route()) == Some(Route::Deel);
    // A helper has no account; see `data::helping` for when they go on to a participant's screen.
    if !helps {
        session.begin();
    }
    spawn_local(async move {
        let begun = match settings.load().await {
            Ok(()) => show_first_language(settings, language, helps).await,
            Err(failure) => Err(failure),
        };
        if begun.is_err() {
            document::show_notice();
        }
    });
}

/// The language chosen on this phone, else the participant's first one that the municipality offers;
/// else Dutch stands until one is chosen. A helper begins in Dutch.
async fn show_first_language(
    settings: Settings,
    language: Language,
    helps: bool,
) -> Result<(), Failure> {
    let known = match remembered_language() {
        known if helps || known.is_some() => known,
        _ => {
            let offered = settings.talen();
            let own = preferred_languages().await.unwrap_or_default();
            own.into_iter().find(|tag| offered.contains(tag))
        }
    };
    if let Some(tag) = known
        && language.choose(&tag).await.is_ok()
    {
        return Ok(());
    }
    language.show("nl").await
}
