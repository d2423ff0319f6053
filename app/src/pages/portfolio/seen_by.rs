//! Who sees a task: always answered, since trust begins there.

use leptos::prelude::*;
use mijn_pip_core::contract::{Aanbod, Deellink, Rol};

use crate::components::{Fact, LinkButton, Say, sign};
use crate::data::{use_reads, use_settings};
use crate::language::{Phrase, code};
use crate::routes::Route;

/// The people of the municipality, and everyone with whom the participant shares it.
pub fn seen_by(task: String) -> impl IntoView {
    let reads = use_reads();
    let share = format!("{}#{task}", Route::Delen.path());
    let links = Memo::new(move |_| {
        let mut links: Vec<Deellink> = reads.deellinks.items();
        links.retain(|link| link.taken.contains(&task));
        links
    });
    let can_share = use_settings().offers(Some(Aanbod::Deellinks));
    view! {
        <section class="seen-by">
            <h3><Say what="who-sees" /></h3>
            <Fact sign=sign::TOWN_HALL><Say what="who-sees-team" /></Fact>
            {move || links.get().into_iter().map(shared_with).collect_view()}
            {can_share.then(|| view! {
                <LinkButton href=share.clone() sign=sign::SHARE label="title-delen" />
            })}
        </section>
    }
}

fn shared_with(link: Deellink) -> impl IntoView {
    let who = match link.gekoppeld_aan {
        Some(naam) => Phrase::from("who-sees-also").with("name", naam),
        None => Phrase::from("share-not-used"),
    };
    view! {
        <Fact sign=sign::BUDDY>
            <span class="quiet"><Say what=code("rol", Rol::Taalmaatje) /></span>
            <Say what=who />
        </Fact>
    }
}
