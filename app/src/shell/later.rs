//! A screen that is in a file of its own: shown at once when the file is there, fetched when it is not.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use super::gate::unreachable;
use crate::components::Skeleton;
use crate::routes::Route;

/// Something of a part: there at once when the part is.
pub type OfPart<T> = Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>;

/// Draws a screen of a part, after fetching the part where needed; says so when it cannot be had.
pub fn later(
    route: Route,
    fetch: fn() -> OfPart<()>,
    draw: fn(Route) -> OfPart<AnyView>,
) -> AnyView {
    let fetched = RwSignal::new(at_once(fetch()).is_some());
    let failed = RwSignal::new(false);
    let load = Callback::new(move |()| {
        failed.set(false);
        spawn_local(async move {
            match fetch().await {
                Ok(()) => fetched.try_set(true),
                Err(_) => failed.try_set(true),
            };
        });
    });
    if !fetched.get_untracked() {
        load.run(());
    }
    (move || {
        let screen = fetched.get().then(|| at_once(draw(route))).flatten();
        match screen {
            Some(screen) => screen,
            None if failed.get() => unreachable(route, load),
            None => view! { <Skeleton slow=false /> }.into_any(),
        }
    })
    .into_any()
}

/// What does not have to be waited for; the views are drawn here and now, by who owns them.
fn at_once<T>(future: OfPart<T>) -> Option<T> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(result) => result.ok(),
        Poll::Pending => None,
    }
}
