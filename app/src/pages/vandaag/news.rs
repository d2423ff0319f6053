//! At most three new things.

use leptos::prelude::*;

use crate::components::{Heard, Pictogram, Say, Speaker};
use crate::shell::{Notice, use_notices};

/// At most so many new things.
const SHOWN: usize = 3;

/// What is new, the most urgent first; each leads to where it stands.
pub fn news() -> impl IntoView {
    let notices = use_notices();
    move || {
        let mut news = notices.list();
        news.truncate(SHOWN);
        (!news.is_empty()).then(|| {
            view! {
                <section class="card news">
                    <h2><Heard what="new-for-you" /></h2>
                    <ul>{news.into_iter().map(line).collect_view()}</ul>
                    <Speaker />
                </section>
            }
        })
    }
}

fn line(notice: Notice) -> impl IntoView {
    view! {
        <li>
            <a href=notice.place>
                <Pictogram id=notice.sign />
                <span>
                    <Say what=notice.words term=true on_control=true />
                    {notice.about.map(|title| view! { <span class="quiet"><Say what=title on_control=true /></span> })}
                </span>
                <i class="new-dot" aria-hidden="true"></i>
            </a>
        </li>
    }
}
