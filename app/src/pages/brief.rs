//! My letter: the formal decision, apart from the living plan.

use leptos::prelude::*;
use mijn_pip_core::civil::numeric_date;
use mijn_pip_core::contract::{Aanbod, Beschikking, Pip};

use crate::components::{Card, Fact, LinkButton, Pictogram, Say, megabytes, sign};
use crate::data::{use_reads, use_settings};
use crate::language::Phrase;
use crate::routes::Route;
use crate::shell::{AskAbout, Back, Screen, region, show_part_or};

/// The letter.
#[component]
pub fn Brief() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Back to=Route::Plan />
        <Screen route=Route::Brief reads=vec![reads.pip]>
            {region(reads.pip, |pip: Pip| {
                show_part_or("no-letter", pip.beschikking, |letter| view! { <Letter letter=letter /> })
            })}
        </Screen>
    }
}

/// What the letter decides, in plain words; the dates are the letter's own and never translated.
#[component]
fn Letter(
    /// The decision.
    letter: Beschikking,
) -> impl IntoView {
    let asks_about = letter.document_id.clone();
    let offered = use_settings().offers(Some(Aanbod::Documenten));
    let file = letter
        .document_id
        .filter(|_| offered)
        .map(|id| format!("/api/v1/documenten/{id}/inhoud"));
    let size = letter
        .document_grootte
        .map_or_else(|| "?".to_owned(), megabytes);
    let save = Phrase::from("save-letter").with("size", size);
    view! {
        <Card>
            <p class="letter-says"><Say what=letter.besluit.checked_only() term=true /></p>
            <p class="only-explains">
                <Say what="only-the-letter-counts" term=true />
            </p>
            <Fact sign=sign::CALENDAR>
                <Say what="date-of-letter" term=true />
                <bdi dir="ltr">{numeric_date(letter.dagtekening)}</bdi>
            </Fact>
            <Fact sign=sign::UNTIL>
                <Say what="object-until" term=true />
                <bdi dir="ltr">{numeric_date(letter.bezwaar_tot)}</bdi>
            </Fact>
            <Fact sign=sign::LETTER>
                <Say what="reference" term=true />
                <bdi dir="ltr">{letter.kenmerk}</bdi>
            </Fact>
            {file.map(|href| view! {
                <div class="actions">
                    <LinkButton href=href.clone() sign=sign::LETTER label="open-letter" main=true />
                    <a class="button" href=href download="">
                        <Pictogram id="control-download" size="control" />
                        <span><Say what=save on_control=true /></span>
                    </a>
                </div>
                <p class="quiet"><Say what="save-letter-why" /></p>
            })}
            <p class="quiet"><Say what="plan-is-not-letter" /></p>
            {asks_about.map(|id| view! {
                <div class="actions"><AskAbout soort="documenten" id=id /></div>
            })}
        </Card>
    }
}
