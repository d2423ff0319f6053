//! The stand-in, in process. Every answer under `/api/v1` is held to `openapi.yaml`, see `contract.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod choices;
mod clock_and_failures;
mod command_line;
mod contract;
mod import_files;
mod import_plan;
mod import_refusals;
mod import_route;
mod lost_answers;
mod municipality_changes;
mod new_participant;
mod participant_folder;
mod preferences;
mod reactions;
mod reads;
mod recordings;
mod requests;
mod self_study;
mod sessions;
mod sign_in;
mod site;
mod stand_in;
mod wishes;
