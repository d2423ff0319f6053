//! "How was it?" after a lesson: four faces.

use leptos::prelude::*;
use mijn_pip_core::contract::{AgendaItem, Code, Ervaring, ErvaringSoort};

use crate::components::{Choice, Choices, Say, sign};
use crate::data::use_outgoing;
use crate::language::code;
use crate::shell::written_line;

/// Asks how an item was that took place.
#[component]
pub fn Experience(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    let outgoing = use_outgoing();
    let path = StoredValue::new(format!("agenda-items/{}/ervaring", item.id));
    let last = Memo::new(move |_| path.with_value(|path| outgoing.last(path)));
    let chosen = Signal::derive(move || {
        let written = last.with(|last| last.as_ref().and_then(|write| write.value::<Ervaring>()));
        let ervaring = written.or_else(|| item.ervaring.clone());
        ervaring.map(|ervaring| ervaring.ervaring.code())
    });
    let choose = Callback::new(move |value| {
        let ervaring = Ervaring {
            ervaring: ErvaringSoort::from_code(value),
        };
        if let Ok(value) = serde_json::to_value(&ervaring) {
            outgoing.put(path.get_value(), value, None);
        }
    });
    let choices: Vec<_> = ErvaringSoort::CODES
        .iter()
        .map(|(soort, value)| Choice {
            value,
            sign: sign::ervaring(*soort),
            label: code("ervaring", *soort),
        })
        .collect();
    view! {
        <section class="deed">
            <h3><Say what="ask-experience" /></h3>
            <Choices choices=choices chosen=chosen on_choose=choose />
            {move || last.with(|last| last.as_ref().and_then(written_line))}
        </section>
    }
}
