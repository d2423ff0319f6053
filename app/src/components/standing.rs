//! How far something is that the participant wrote: waiting, received, or not taken.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock, numeric_date};
use mijn_pip_core::outbox::{State, Write};

use super::{ActionButton, Pictogram, Say, sign};
use crate::language::Phrase;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is on this phone and not at the municipality.
    Waiting,
    /// It is being sent.
    Sent,
    /// The municipality has it, since then when it says so.
    Received(Option<DateTime<Utc>>),
    /// The municipality does not take it.
    Refused,
}

impl Standing {
    /// How far a write is; nothing when it has to be answered anew first.
    pub fn of(write: &Write, received: Option<DateTime<Utc>>) -> Option<Self> {
        match write.state {
            State::Waiting if write.under_way => Some(Self::Sent),
            State::Waiting => Some(Self::Waiting),
            State::Received(_) => Some(Self::Received(received)),
            State::Refused(_) => Some(Self::Refused),
            State::Changed(_) => None,
        }
    }
}

/// The line that says how far it is; tried again with a tap where that helps.
#[component]
pub fn StandingLine(
    /// How far it is.
    standing: Standing,
    /// Sends it once more.
    on_again: Callback<()>,
    /// Throws it away, when the municipality does not take it.
    on_drop: Callback<()>,
) -> impl IntoView {
    let (sign, words): (_, Phrase) = match standing {
        Standing::Waiting => (sign::WAITING, "standing-waiting".into()),
        Standing::Sent => (sign::SEND, "standing-sent".into()),
        Standing::Received(None) => (sign::RECEIVED, "standing-received".into()),
        Standing::Received(Some(at)) => {
            let at = amsterdam(at);
            let words = Phrase::from("standing-received-at")
                .with("date", numeric_date(at.date()))
                .with("time", clock(at));
            (sign::RECEIVED, words)
        }
        Standing::Refused => (sign::HELP, "standing-refused".into()),
    };
    let again = matches!(standing, Standing::Refused | Standing::Waiting).then(|| {
        view! { <ActionButton sign="control-again" label="try-again" on_tap=on_again /> }
    });
    view! {
        <div class="standing" role="status">
            <p class="fact"><Pictogram id=sign size="small" /> <Say what=words /></p>
            {again}
            {(standing == Standing::Refused).then(|| view! {
                <ActionButton sign="control-throw-away" label="unsent-discard" on_tap=on_drop />
            })}
        </div>
    }
}
