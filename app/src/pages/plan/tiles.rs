//! Large tiles to the rest of the plan; what there is not has no tile.

use leptos::prelude::*;
use mijn_pip_core::contract::{Aanbod, Begeleidingsafspraak, Lijst, Pip};

use crate::components::{Say, Tile, sign};
use crate::data::{Reads, use_settings};
use crate::language::{Phrase, Said, code};
use crate::routes::Route;
use crate::shell::{further_part, region};

/// Agreements, route and letter; money and choosing for who has something there.
pub fn tiles(reads: Reads) -> impl IntoView {
    let agreements = region(reads.afspraken, |list: Lijst<Begeleidingsafspraak>| {
        let count = Phrase::from("agreements-count").with("count", list.items.len());
        tile(
            Route::Afspraken,
            sign::AGREEMENT,
            "title-afspraken",
            count.into(),
        )
    });
    let others = further_part(reads.pip, |pip: Pip| {
        let settings = use_settings();
        let further: Vec<_> = pip.verwijzingen.iter().copied().collect();
        let has = |aanbod: Aanbod| further.contains(&aanbod) && settings.offers(Some(aanbod));
        let soort = pip
            .leerroute
            .as_ref()
            .map(|route| code("leerroute", route.soort));
        // What cannot be read has its tile too: its screen says so.
        let soort = soort.or_else(|| {
            pip.leerroute
                .is_unreadable()
                .then(|| "title-leerroute".into())
        });
        let letter = pip
            .beschikking
            .as_ref()
            .map(|letter| letter.kenmerk.clone());
        let letter = letter.or_else(|| pip.beschikking.is_unreadable().then(String::new));
        view! {
            {soort.map(|soort| tile(Route::Leerroute, sign::ROAD, "title-leerroute", soort.into()))}
            {letter.map(|kenmerk| view! {
                <Tile
                    href=Route::Brief.path()
                    sign=sign::LETTER
                    label="title-brief"
                    about=view! { <bdi dir="ltr">{kenmerk}</bdi> }.into_any()
                />
            })}
            {has(Aanbod::Ontzorgen).then(|| tile(Route::Geld, sign::MONEY, "title-geld", "fixed-costs".into()))}
            {has(Aanbod::Menukaart).then(|| tile(Route::Kiezen, sign::CHOOSE, "title-kiezen", "menukaart-workshop".into()))}
        }
    });
    (agreements, others)
}

fn tile(to: Route, sign: &'static str, label: &'static str, about: Said) -> impl IntoView {
    let about = view! { <Say what=about on_control=true /> }.into_any();
    view! { <Tile href=to.path() sign=sign label=label about=about /> }
}
