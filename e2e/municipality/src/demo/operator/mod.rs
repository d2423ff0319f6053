//! `/demo/gemeente`: the municipality's side of a demonstration, by hand, in plain HTML forms.
//!
//! One chooses a participant, and then changes what the app of that participant shows: the timetable, the answers, the
//! feedback, the plan, the contact person. What the participant wrote stands there too.

mod attachments;
mod conversation;
mod desk;
mod form;
mod html;
mod lately;
mod page;
mod plan;
mod sections;
mod timetable;

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form as Sent, Router};

use crate::api::same_origin;
use crate::app::SharedApp;
use crate::problem::{Refused, not_found};
use crate::store::Shelf;
use desk::Desk;
use form::Form;
use page::Note;

/// What the municipality can do.
struct Action {
    /// The value of its button.
    name: &'static str,
    /// Does it.
    run: fn(&Desk, &Form) -> Result<(), Refused>,
    /// What the page says when it is done.
    done: &'static str,
}

const ACTIONS: [Action; 12] = [
    action("afzeggen", timetable::cancel, "De les gaat niet door."),
    action("verplaatsen", timetable::move_time, "De les is verplaatst."),
    action(
        "andere-plaats",
        timetable::move_place,
        "De les is op een andere plaats.",
    ),
    action(
        "zoals-gepland",
        timetable::put_back,
        "De les is weer zoals gepland.",
    ),
    action(
        "nieuwe-les",
        timetable::add,
        "De nieuwe les staat in de agenda.",
    ),
    action(
        "beantwoorden",
        conversation::answer,
        "Het antwoord is verstuurd.",
    ),
    action("melden", conversation::notify, "De melding is verstuurd."),
    action(
        "vervangen",
        conversation::go_away,
        "De contactpersoon is er niet; de vervanger staat in de app.",
    ),
    action(
        "terug",
        conversation::come_back,
        "De contactpersoon is er weer.",
    ),
    action("feedback", plan::give_feedback, "De feedback is gegeven."),
    action("taak-klaar", plan::finish, "De taak is klaar."),
    action(
        "afspraak-wijzigen",
        plan::revise,
        "De afspraak is gewijzigd.",
    ),
];

const fn action(
    name: &'static str,
    run: fn(&Desk, &Form) -> Result<(), Refused>,
    done: &'static str,
) -> Action {
    Action { name, run, done }
}

/// The page and its stylesheet. A form of another site is refused.
pub fn routes() -> Router<SharedApp> {
    Router::new()
        .route("/gemeente", get(choose))
        .route("/gemeente/{id}", get(show).post(act))
        .layer(from_fn(same_origin))
        .route(
            "/gemeente/{id}/opnamen/{uuid}",
            attachments::bytes(Shelf::Recordings),
        )
        .route(
            "/gemeente/{id}/fotos/{uuid}",
            attachments::bytes(Shelf::Photos),
        )
        .route(
            "/gemeente/{id}/bewijsstukken/{uuid}",
            attachments::bytes(Shelf::Evidence),
        )
        .route("/gemeente.css", get(style))
}

/// `GET /demo/gemeente`: every participant.
async fn choose(State(app): State<SharedApp>) -> Result<Response, Refused> {
    Ok(page::choose(&app.store.participants()?))
}

/// `GET /demo/gemeente/{id}?klaar=verplaatsen`: what there is of one participant, after an action with its confirmation.
async fn show(
    State(app): State<SharedApp>,
    Path(id): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Refused> {
    let desk = Desk::of(&app, &id)?;
    let done = query.get("klaar").and_then(|name| action_named(name));
    page::show(
        &desk,
        done.map_or(Note::None, |action| Note::Done(action.done)),
    )
}

/// `POST /demo/gemeente/{id}`: does what the button of the form says, and shows the page again.
async fn act(
    State(app): State<SharedApp>,
    Path(id): Path<String>,
    Sent(fields): Sent<HashMap<String, String>>,
) -> Result<Response, Refused> {
    let desk = Desk::of(&app, &id)?;
    let form = Form::of(fields);
    let action = action_named(form.value("actie")).ok_or_else(not_found)?;
    match (action.run)(&desk, &form) {
        Ok(()) => {
            let back = format!("/demo/gemeente/{id}?klaar={}", action.name);
            Ok(Redirect::to(&back).into_response())
        }
        Err(refused) if !refused.invalid_params().is_empty() => {
            let page = page::show(&desk, Note::Wrong(refused.invalid_params()))?;
            Ok((StatusCode::BAD_REQUEST, page).into_response())
        }
        Err(refused) => Err(refused),
    }
}

fn action_named(name: &str) -> Option<&'static Action> {
    ACTIONS.iter().find(|action| action.name == name)
}

/// `GET /demo/gemeente.css`
async fn style() -> impl IntoResponse {
    let kind = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    (kind, include_str!("page.css"))
}
