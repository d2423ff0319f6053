//! Mijn PIP: the participant's own window on the plan for integration and participation.

mod app;
mod components;
mod data;
mod follow;
mod language;
mod pages;
mod platform;
mod routes;
mod shell;

fn main() {
    platform::crash::install();
    platform::document::mount(app::App);
}
