//! The stand-in, in process. Every answer under `/api/v1` is held to `openapi.yaml`, see `contract.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod clock_and_failures;
mod command_line;
mod contract;
mod import_files;
mod import_refusals;
mod import_route;
mod new_participant;
mod participant_folder;
mod preferences;
mod reads;
mod requests;
mod sessions;
mod sign_in;
mod site;
mod stand_in;
