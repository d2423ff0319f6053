//! How a part looks while it loads, when it is empty, when it fails.

use leptos::prelude::*;

use super::{Card, Pictogram, Say, sign};
use crate::language::{Phrase, Said};

/// The shape of what comes; says so in words when it takes long.
#[component]
pub fn Skeleton(
    /// The first answer takes long.
    slow: bool,
) -> impl IntoView {
    view! {
        <div class="skeleton" aria-busy="true">
            <span class="bone bone-card"></span>
            <p class="slow" role="status">
                {slow.then(|| view! { <Pictogram id=sign::WAITING size="small" /> <Say what="still-busy" /> })}
            </p>
        </div>
    }
}

/// There is nothing, and that is fine: what happens next.
#[component]
pub fn Empty(
    /// The message.
    text: &'static str,
) -> impl IntoView {
    view! {
        <Card kind="empty">
            <Pictogram id=sign::EMPTY size="large" />
            <p><Say what=text /></p>
        </Card>
    }
}

/// This part could not be had; the rest works. Try again, or ask the contact person.
#[component]
pub fn FailedPart(
    /// The message that says what is wrong.
    reason: &'static str,
    /// Asks again.
    on_retry: Callback<()>,
    /// The municipality's number, E.164.
    phone: Option<String>,
) -> impl IntoView {
    view! {
        <Card kind="failed">
            <Pictogram id=sign::HELP size="large" />
            <p><Say what=reason /></p>
            <div class="actions">
                <button class="button button-main" type="button" on:click=move |_| on_retry.run(())>
                    <Pictogram id="control-again" size="control" />
                    <span><Say what="try-again" on_control=true /></span>
                </button>
                {phone.map(|phone| view! {
                    <a class="button" href=format!("tel:{phone}")>
                        <Pictogram id=sign::PHONE size="small" />
                        <bdi dir="ltr">{phone.clone()}</bdi>
                    </a>
                })}
            </div>
        </Card>
    }
}

/// Something that was just tried does not work, and why.
#[component]
pub fn Trouble(
    /// The message.
    #[prop(into)]
    text: Said,
) -> impl IntoView {
    view! {
        <p class="stale" role="alert">
            <Pictogram id=sign::HELP size="small" />
            <Say what=text />
        </p>
    }
}

/// What stands here is of an earlier time, since a newer answer could not be had.
#[component]
pub fn Stale(
    /// The time of what stands here, `14:05`.
    time: String,
) -> impl IntoView {
    view! {
        <p class="stale" role="status">
            <Pictogram id=sign::OFFLINE size="small" />
            <Say what=Phrase::from("as-of").with("time", time) />
        </p>
    }
}

/// A screen that does not exist or is not there yet.
#[component]
pub fn NoScreen(
    /// The picture.
    sign: &'static str,
    /// The message with the heading; none when the screen has it already.
    #[prop(optional)]
    title: Option<&'static str>,
    /// The message with the explanation.
    text: &'static str,
) -> impl IntoView {
    view! {
        <Card kind="empty">
            <Pictogram id=sign size="large" />
            {title.map(|title| view! { <h2><Say what=title /></h2> })}
            <p><Say what=text /></p>
            <a class="button button-main" href="/">
                <Pictogram id=sign::TODAY size="small" />
                <span><Say what="tab-vandaag" on_control=true /></span>
            </a>
        </Card>
    }
}

/// Some items of a list could not be read, and whom to ask; the others stand above.
#[component]
pub fn SomeUnreadable(
    /// How many.
    count: usize,
) -> impl IntoView {
    (count > 0).then(|| {
        view! {
            <p class="stale" role="status">
                <Pictogram id=sign::HELP size="small" />
                <span>
                    <Say what=Phrase::from("some-unreadable").with("count", count) />
                    " "
                    <Say what="see-contact" />
                </span>
            </p>
        }
    })
}
