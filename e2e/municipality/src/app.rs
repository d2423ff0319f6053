//! What every handler shares.

use std::path::PathBuf;
use std::sync::Arc;

use mijn_pip_core::contract::Aanbod;

use crate::attempts::Attempts;
use crate::clock::Clock;
use crate::contract::Contract;
use crate::demo::Failures;
use crate::signin::IdentityProvider;
use crate::store::Store;

/// The state of the running stand-in.
pub struct App {
    /// What is promised.
    pub contract: Arc<Contract>,
    /// Participants and sessions.
    pub store: Store,
    /// The time that sessions are measured by.
    pub clock: Clock,
    /// Failed tries of helpers to connect.
    pub attempts: Attempts,
    /// Who says who the participant is.
    pub provider: IdentityProvider,
    /// The folder with the built app.
    pub dist: PathBuf,
    /// The resources this municipality offers; `None` offers all and leaves `config.json` as it is.
    pub offered: Option<Vec<Aanbod>>,
    /// What only a demonstration has; `None` for a stand-in without demo routes.
    pub demo: Option<Demo>,
}

/// What only a demonstration has.
pub struct Demo {
    /// The folder with the demo participants and their portraits.
    pub data: PathBuf,
    /// The failures a test has switched on.
    pub failures: Failures,
}

/// The handle that axum hands to every handler.
pub type SharedApp = Arc<App>;

impl App {
    /// Whether a resource of the contract is offered.
    pub fn offers(&self, resource: Aanbod) -> bool {
        self.offered
            .as_ref()
            .is_none_or(|offered| offered.contains(&resource))
    }
}
