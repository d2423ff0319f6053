//! The languages of this municipality, and what a choice does.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{LanguagePicker, Pictogram, Say, sign};
use crate::data::{Settings, save_language, use_session, use_settings};
use crate::language::{Language, Meta, load_meta, use_language};

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The language of the participant.
    Own,
    /// The language of who reads along; it then stands beside at once.
    Beside,
}

/// One tap chooses a language and remembers it.
#[component]
pub fn LanguageChoice(
    /// Whose language.
    #[prop(default = Reader::Own)]
    reader: Reader,
    /// What happens after a choice.
    on_chosen: Callback<()>,
) -> impl IntoView {
    let (settings, session, language) = (use_settings(), use_session(), use_language());
    let talen = load_talen(settings);
    let failed = RwSignal::new(false);
    let on_choose = Callback::new(move |tag: String| {
        spawn_local(async move {
            let shown = match reader {
                Reader::Own => language.choose(&tag).await.is_ok(),
                Reader::Beside => language.read_together(&tag).await.is_ok(),
            };
            failed.try_set(!shown);
            if shown {
                on_chosen.try_run(());
            }
            if shown && reader == Reader::Own && session.is_signed_in() {
                // The phone has the choice; that the municipality could not be told is no reason to stop.
                let _ = save_language(&tag).await;
            }
        });
    });
    view! {
        {move || failed.get().then(|| view! {
            <p class="stale" role="alert">
                <Pictogram id=sign::HELP size="small" />
                <Say what="failure-unreachable" />
            </p>
        })}
        {move || {
            // Only when all are there: a list that grows under a finger takes the tap away.
            let (to_come, known) = talen.get();
            (to_come == 0).then(|| {
                let (active, other) = active(reader, language);
                let known = known.into_iter().flatten().filter(|taal| Some(&taal.tag) != other.as_ref());
                view! { <LanguagePicker talen=known.collect() active=active on_choose=on_choose /> }
            })
        }}
    }
}

/// The tag that is chosen now, and the one that cannot be.
fn active(reader: Reader, language: Language) -> (Option<String>, Option<String>) {
    match reader {
        Reader::Own => (language.is_chosen().then(|| language.tag()), None),
        Reader::Beside => (language.beside(), Some(language.tag())),
    }
}

/// The languages offered that could be had, and how many answers are still to come.
type Talen = (usize, Vec<Option<Meta>>);

/// Asks for what is known of each language offered, all at once; one that cannot be had is left out.
fn load_talen(settings: Settings) -> RwSignal<Talen> {
    let tags = settings.talen();
    let talen = RwSignal::new((tags.len(), vec![None; tags.len()]));
    for (place, tag) in tags.into_iter().enumerate() {
        spawn_local(async move {
            let meta = load_meta(&tag).await.ok();
            talen.try_update(|(to_come, known)| {
                *to_come -= 1;
                known[place] = meta;
            });
        });
    }
    talen
}
