//! A part of a screen that shows one read: waiting, failing or showing, apart from the rest.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock};
use serde::de::DeserializeOwned;

use crate::components::{FailedPart, Skeleton, Stale};
use crate::data::{Read, ReadState, use_settings};
use crate::platform::http::Failure;

/// Shows a read; drawn anew when the data changes. Texts follow the language by themselves.
pub fn region<T, V>(read: Read, show: impl Fn(T) -> V + Send + 'static) -> impl IntoView
where
    T: DeserializeOwned,
    V: IntoView + 'static,
{
    move || {
        if !read.is_offered() {
            return (None, None);
        }
        let value = read.value();
        let around = stands(read, &read.state(), value.is_some());
        (around, value.map(|value| show(value).into_any()))
    }
}

/// What stands above a part that follows its read by itself, so that what is open in it stays open: that it is waited
/// for, or how it failed.
pub fn around(read: Read, is_readable: impl Fn() -> bool + Send + 'static) -> impl IntoView {
    move || {
        read.is_offered()
            .then(|| stands(read, &read.state(), is_readable()))
    }
}

/// Shows a further part of a read whose [`region`] stands elsewhere on the screen and says how it goes.
pub fn further_part<T, V>(read: Read, show: impl Fn(T) -> V + Send + 'static) -> impl IntoView
where
    T: DeserializeOwned,
    V: IntoView + 'static,
{
    move || read.value().map(|value| show(value).into_any())
}

/// What stands in place of the value, or above it.
fn stands(read: Read, state: &ReadState, readable: bool) -> Option<AnyView> {
    match state {
        ReadState::Loading => Some(view! { <Skeleton slow=false /> }.into_any()),
        ReadState::Slow => Some(view! { <Skeleton slow=true /> }.into_any()),
        ReadState::Failed(failure) => Some(failed(read, *failure)),
        ReadState::Ready(..) if !readable => Some(failed(read, Failure::Unreadable)),
        ReadState::Ready(_, None) => None,
        ReadState::Ready(snapshot, Some(_)) => {
            Some(view! { <Stale time=clock(amsterdam(snapshot.at)) /> }.into_any())
        }
    }
}

fn failed(read: Read, failure: Failure) -> AnyView {
    let phone = use_settings().gemeente().map(|g| g.telefoonnummer);
    let retry = Callback::new(move |()| read.retry());
    view! { <FailedPart reason=reason(failure) on_retry=retry phone=phone /> }.into_any()
}

/// From what went wrong to what the participant reads: the only place that knows both.
fn reason(failure: Failure) -> &'static str {
    match failure {
        Failure::Unreachable => "failure-unreachable",
        Failure::SignedOut => "failure-signed-out",
        Failure::Missing => "failure-missing",
        Failure::Changed => "failure-changed",
        Failure::Unreadable => "failure-unreadable",
        Failure::Refused(429) => "failure-busy",
        Failure::Refused(_) => "failure-municipality",
    }
}
