//! What somebody said of a task: who, the sign, the words and the voice.

use leptos::prelude::*;
use mijn_pip_core::contract::{Betrokkene, Feedback};

use super::{Bubble, Pictogram, Say, sign};
use crate::language::code;

/// Feedback as a bubble with name and role.
#[component]
pub fn FeedbackBubble(
    /// The feedback.
    feedback: Feedback,
    /// Where a recording of this id can be heard by who reads here.
    recording: fn(&str) -> String,
) -> impl IntoView {
    let van = Betrokkene {
        rol: feedback.rol,
        naam: Some(feedback.naam),
        foto: None,
    };
    let opname = feedback.opname_id.map(|id| recording(&id));
    view! {
        <Bubble van=Some(van) woorden=feedback.tekst op=feedback.op opname=opname>
            {feedback.oordeel.map(|teken| view! {
                <p class="about"><Pictogram id=sign::teken(teken) size="small" /> <Say what=code("teken", teken) /></p>
            })}
            {feedback.samen_bekeken.then(|| view! {
                <p class="about"><Pictogram id=sign::TOGETHER size="small" /> <Say what="seen-together" /></p>
            })}
        </Bubble>
    }
}
