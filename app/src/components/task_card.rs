//! A task of the language portfolio.

use leptos::prelude::*;
use mijn_pip_core::contract::{Betrokkene, PortfolioTaak};

use super::{Bubble, Chip, Dutch, Pictogram, Says, sign};
use crate::language::{Language, code_id, use_language};

/// A task with its assignment, evidence and feedback when opened.
#[component]
pub fn TaskCard(
    /// The task.
    taak: PortfolioTaak,
) -> impl IntoView {
    let language = use_language();
    let status = code_id("taak", taak.status);
    let evidence = (!taak.bewijsstukken.is_empty()).then(|| evidence(language, &taak));
    let skill = word(language, code_id("vaardigheid", taak.vaardigheid));
    let place = word(language, code_id("plek", taak.waar));
    let level = language.text(&code_id("niveau", taak.niveau));
    let title = if taak.gevoelig {
        view! { <span>{language.text("private-task")}</span> }.into_any()
    } else {
        view! { <Says tekst=taak.titel.clone() dutch=true /> }.into_any()
    };
    view! {
        <details class="task card" name="taak">
            <summary>
                <Pictogram id=sign::vaardigheid(taak.vaardigheid) />
                <span class="task-title">
                    {title}
                    <span class="task-status">
                        <Pictogram id=sign::taak(taak.status) size="small" />
                        {language.text(&status)}
                    </span>
                </span>
                <Pictogram id="control-down" size="control" />
            </summary>
            <div class="task-body">
                <ul class="chips">
                    <Chip sign=sign::vaardigheid(taak.vaardigheid)>
                        {skill}
                    </Chip>
                    <Chip sign=sign::LEVEL>
                        <bdi dir="ltr">{level}</bdi>
                    </Chip>
                    <Chip sign=sign::plek(taak.waar)>
                        {place}
                    </Chip>
                </ul>
                <p><Says tekst=taak.opdracht dutch=true /></p>
                <ol class="steps">
                    {taak
                        .stappen
                        .into_vec()
                        .into_iter()
                        .map(|stap| view! { <li><Says tekst=stap dutch=true /></li> })
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
            </div>
        </details>
    }
}

/// What was made for the task, as kinds and sizes; the files come with the portfolio itself.
fn evidence(language: Language, taak: &PortfolioTaak) -> impl IntoView + use<> {
    let pieces: Vec<_> = taak
        .bewijsstukken
        .iter()
        .map(|stuk| {
            let kilobytes = (stuk.grootte / 1000).max(1);
            let kind = language.text(&code_id("bewijs", stuk.soort));
            view! {
                <Chip sign=sign::bewijs(stuk.soort)>
                    {kind}
                    " "
                    <bdi class="quiet" dir="ltr">
                        {format!("{kilobytes} kB")}
                    </bdi>
                </Chip>
            }
        })
        .collect();
    view! {
        <p class="quiet">{language.text("evidence")}</p>
        <ul class="chips">{pieces}</ul>
    }
}

fn word(language: Language, id: String) -> impl IntoView {
    view! {
        <span>{language.text(&id)}</span>
        <Dutch id=id />
    }
}
