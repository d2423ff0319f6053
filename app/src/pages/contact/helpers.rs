//! The other helpers, each with what they are for.

use leptos::prelude::*;
use mijn_pip_core::contract::Helper;

use crate::components::{Folded, Pictogram, Portrait, Say, Speaker, sign};
use crate::language::{Phrase, code, use_language};

/// Everyone else who helps; a sensitive one is folded.
pub fn helpers(helpers: Vec<Helper>) -> Option<impl IntoView> {
    (!helpers.is_empty()).then(|| {
        view! {
            <section class="card helpers">
                <h2><Say what="other-helpers" term=true /></h2>
                <ul>{helpers.into_iter().map(helper).collect_view()}</ul>
                <Speaker />
            </section>
        }
    })
}

fn helper(helper: Helper) -> impl IntoView {
    if helper.gevoelig {
        let what = helper.waarvoor.clone();
        view! {
            <li>
                <Folded title="private-helper" what=what>{line(helper)}</Folded>
            </li>
        }
        .into_any()
    } else {
        view! {
            <li>
                {line(helper.clone())}
                <p class="help-for"><Say what=helper.waarvoor term=true /></p>
            </li>
        }
        .into_any()
    }
}

/// Who it is, in which languages, and the number.
fn line(helper: Helper) -> impl IntoView {
    let language = use_language();
    let call = Phrase::from("call-name").with("name", helper.naam.clone());
    let speaks = helper.talen.iter().map(|tag| {
        view! { <li><Say what=format!("language-{tag}") /></li> }
    });
    view! {
        <div class="helper">
            <Portrait naam=helper.naam.clone() foto=helper.foto />
            <div>
                <strong dir="auto">{helper.naam.clone()}</strong>
                <span class="quiet"><Say what=code("rol", helper.rol) term=true /></span>
                <ul class="helper-speaks quiet">{speaks.collect_view()}</ul>
            </div>
            {helper.telefoonnummer.map(|number| view! {
                <a class="round" href=format!("tel:{number}") aria-label=language.heard(call)>
                    <Pictogram id=sign::PHONE size="small" />
                </a>
            })}
        </div>
    }
}
