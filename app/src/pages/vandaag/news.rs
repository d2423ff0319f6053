//! At most three new things.

use leptos::prelude::*;
use mijn_pip_core::contract::{Bericht, BerichtSoort, PortfolioTaak, TaakStatus};
use mijn_pip_core::order::by_number;

use crate::components::{Heard, Pictogram, Say, Speaker, sign};
use crate::data::{Read, Reads};
use crate::language::Phrase;
use crate::routes::Route;

/// At most so many new things.
const NEWS: usize = 3;

/// Unread messages and tasks with feedback, the newest first.
pub fn news(reads: Reads) -> impl IntoView {
    move || {
        let messages = unread(reads.berichten).into_iter().map(|bericht| {
            let (sign, id) = match bericht.soort {
                BerichtSoort::Antwoord => (sign::ANSWER, "new-answer"),
                _ => (sign::MESSAGE, "new-message"),
            };
            let from = bericht.van.and_then(|van| van.naam).unwrap_or_default();
            (sign, id, from, Route::Contact)
        });
        let feedback = reads.taken.items::<PortfolioTaak>().into_iter();
        let feedback = feedback
            .filter(|taak| taak.status == TaakStatus::Feedback && !taak.gevoelig)
            .filter_map(|taak| taak.feedback.last().map(|last| last.naam.clone()))
            .map(|from| (sign::FEEDBACK, "new-feedback", from, Route::Portfolio));
        let lines: Vec<_> = messages.chain(feedback).take(NEWS).collect();
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|(sign, id, from, route)| {
                let words = Phrase::from(id).with("name", from);
                view! {
                    <li>
                        <a href=route.path()>
                            <Pictogram id=sign />
                            <span><Say what=words term=true on_control=true /></span>
                            <i class="new-dot" aria-hidden="true"></i>
                        </a>
                    </li>
                }
            });
            view! {
                <section class="card news">
                    <h2><Heard what="new-for-you" /></h2>
                    <ul>{lines.collect_view()}</ul>
                    <Speaker />
                </section>
            }
        })
    }
}

fn unread(berichten: Read) -> Vec<Bericht> {
    let mut unread: Vec<Bericht> = berichten.items();
    unread.retain(|bericht| bericht.gelezen_op.is_none() && bericht.soort != BerichtSoort::Vraag);
    by_number(unread, |bericht| -bericht.verzonden_op.timestamp())
}
