//! Taking part online: the link around the time, and before it from when it is there.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock};
use mijn_pip_core::contract::AgendaItem;
use mijn_pip_core::join::{Join, join};

use super::{Fact, LinkButton, Say, sign};
use crate::language::Phrase;
use crate::platform::clock as phone;

/// How an online item is joined; nothing for what is not online, or over.
#[component]
pub fn JoinLink(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    match join(phone::now(), &item)? {
        Join::Now(link) => {
            let link = link.to_owned();
            Some(
                view! { <LinkButton href=link sign=sign::COMPUTER label="join-now" main=true /> }
                    .into_any(),
            )
        }
        Join::From(at) => {
            let words = Phrase::from("join-from").with("time", clock(amsterdam(at)));
            Some(view! { <Fact sign=sign::COMPUTER><Say what=words /></Fact> }.into_any())
        }
    }
}
