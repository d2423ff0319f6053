//! The municipality's `config.json`.

use leptos::prelude::*;
use mijn_pip_core::contract::{Aanbod, Config, Examentermijn, Gemeente};
use mijn_pip_core::json;

use crate::follow::follow;
use crate::platform::http::{self, Failure};

/// The municipality's settings; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Settings {
    config: RwSignal<Option<Config>>,
}

/// The settings of the app around this component.
pub fn use_settings() -> Settings {
    use_context().unwrap_or_else(Settings::new)
}

impl Settings {
    /// Settings that are not known yet.
    pub fn new() -> Self {
        Self {
            config: RwSignal::new(None),
        }
    }

    /// Reads `config.json`.
    ///
    /// # Errors
    /// When it cannot be had or read.
    pub async fn load(self) -> Result<(), Failure> {
        let body = http::read("/config.json").await?;
        let config = json::read(&body).map_err(|_| Failure::Unreadable)?;
        self.config.set(Some(config));
        Ok(())
    }

    /// The municipality.
    pub fn gemeente(self) -> Option<Gemeente> {
        self.read(|config| config.gemeente.clone())
    }

    /// The languages offered.
    pub fn talen(self) -> Vec<String> {
        self.read(|config| config.talen.clone()).unwrap_or_default()
    }

    /// How long registering for an exam and its result take, as far as the municipality set it.
    pub fn examentermijnen(self) -> Vec<Examentermijn> {
        self.read(|config| config.examentermijnen.to_vec())
            .unwrap_or_default()
    }

    /// Where one calls DUO about an exam, E.164.
    pub fn duo_telefoonnummer(self) -> Option<String> {
        self.read(|config| config.duo_telefoonnummer.clone())
            .flatten()
    }

    /// Within how many weeks the plan is laid down.
    pub fn plan_termijn_weken(self) -> u32 {
        self.read(|config| config.plan_termijn_weken.into())
            .unwrap_or_default()
    }

    /// Whether the API offers what a screen needs.
    pub fn offers(self, needed: Option<Aanbod>) -> bool {
        needed.is_none_or(|needed| self.read(|config| config.offers(needed)).unwrap_or(false))
    }

    /// Whether this is a demonstration with invented people.
    pub fn is_demo(self) -> bool {
        self.read(|config| config.demo).unwrap_or(false)
    }

    fn read<T>(self, read: impl FnOnce(&Config) -> T) -> Option<T> {
        follow(&self.config);
        self.config
            .with_untracked(|config| config.as_ref().map(read))
    }
}
