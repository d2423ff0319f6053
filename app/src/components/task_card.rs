//! A task of the language portfolio.

use leptos::prelude::*;
use mijn_pip_core::contract::{Betrokkene, PortfolioTaak};

use super::{Bubble, Chip, LinkButton, Pictogram, Say, Speaker, sign};
use crate::language::{Said, code};
use crate::platform::document::is_open;

/// A task with its assignment, evidence and feedback when opened.
#[component]
pub fn TaskCard(
    /// The task.
    taak: PortfolioTaak,
    /// Whether it is the one that somebody came for: it is then opened.
    wanted: Signal<bool>,
    /// Where one asks about it.
    question: String,
    /// Told when it is opened.
    on_open: Callback<()>,
) -> impl IntoView {
    let evidence = (!taak.bewijsstukken.is_empty()).then(|| evidence(&taak));
    let title: Said = if taak.gevoelig {
        "private-task".into()
    } else {
        taak.titel.clone().into()
    };
    let toggled = move |event| {
        if is_open(&event) {
            on_open.run(());
        }
    };
    view! {
        <details class="task card" name="taak" id=taak.id.clone() open=move || wanted.get() on:toggle=toggled>
            <summary>
                <Pictogram id=sign::vaardigheid(taak.vaardigheid) />
                <span class="task-title">
                    <Say what=title term=true on_control=true />
                    <span class="task-status">
                        <Pictogram id=sign::taak(taak.status) size="small" />
                        <Say what=code("taak", taak.status) on_control=true />
                    </span>
                </span>
                <Pictogram id="control-down" size="control" />
            </summary>
            <div class="task-body">
                <ul class="chips">
                    <Chip sign=sign::vaardigheid(taak.vaardigheid)>
                        <Say what=code("vaardigheid", taak.vaardigheid) term=true />
                    </Chip>
                    <Chip sign=sign::LEVEL>
                        <bdi dir="ltr"><Say what=code("niveau", taak.niveau) /></bdi>
                    </Chip>
                    <Chip sign=sign::plek(taak.waar)>
                        <Say what=code("plek", taak.waar) term=true />
                    </Chip>
                </ul>
                <p><Say what=taak.opdracht term=true /></p>
                <ol class="steps">
                    {taak
                        .stappen
                        .into_vec()
                        .into_iter()
                        .map(|stap| view! { <li><Say what=stap term=true /></li> })
                        .collect_view()}
                </ol>
                {evidence}
                {taak
                    .feedback
                    .iter()
                    .map(|feedback| {
                        let van = Betrokkene {
                            rol: feedback.rol,
                            naam: Some(feedback.naam.clone()),
                            foto: None,
                        };
                        view! { <Bubble van=Some(van) woorden=feedback.tekst.clone() op=feedback.op /> }
                    })
                    .collect_view()}
                <div class="actions">
                    <LinkButton href=question sign=sign::QUESTION label="ask-about-this" />
                </div>
                <Speaker />
            </div>
        </details>
    }
}

/// What was made for the task, as kinds and sizes; the files come with the portfolio itself.
fn evidence(taak: &PortfolioTaak) -> impl IntoView + use<> {
    let pieces: Vec<_> = taak
        .bewijsstukken
        .iter()
        .map(|stuk| {
            let kilobytes = (stuk.grootte / 1000).max(1);
            let kind = code("bewijs", stuk.soort);
            view! {
                <Chip sign=sign::bewijs(stuk.soort)>
                    <Say what=kind />
                    " "
                    <bdi class="quiet" dir="ltr">
                        {format!("{kilobytes} kB")}
                    </bdi>
                </Chip>
            }
        })
        .collect();
    view! {
        <p class="quiet"><Say what="evidence" /></p>
        <ul class="chips">{pieces}</ul>
    }
}
