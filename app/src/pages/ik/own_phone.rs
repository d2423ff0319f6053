//! Whether this is my own phone: then it keeps what is not sent yet.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{Card, Say, Switch, sign};
use crate::data::{own_phone, use_outgoing, use_session};

/// The choice, with what it means.
#[component]
pub fn OwnPhone() -> impl IntoView {
    let (session, outgoing) = (use_session(), use_outgoing());
    let on = RwSignal::new(outgoing.is_kept());
    let on_change = Callback::new(move |wanted: bool| {
        if wanted {
            own_phone::set_owner(session.deelnemer().as_deref());
            spawn_local(outgoing.keep_all());
        } else {
            own_phone::set_owner(None);
            spawn_local(outgoing.keep_none());
        }
        on.set(outgoing.is_kept());
    });
    // Another one's phone: what that person kept is not touched.
    let others = own_phone::owner().is_some() && !outgoing.is_kept();
    (!others).then(|| view! {
        <Card>
            <Switch sign=sign::OWN_PHONE label="own-phone" on=on.into() on_change=on_change />
            <p class="quiet">
                {move || view! { <Say what=if on.get() { "own-phone-why" } else { "own-phone-off" } /> }}
            </p>
        </Card>
    })
}
