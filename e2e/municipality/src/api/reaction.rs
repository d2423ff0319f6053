//! `/begeleidingsafspraken/{id}/reactie`: the participant's answer to an agreement. It is not a signature.

use chrono::{DateTime, Utc};
use mijn_pip_core::contract::{Code, InvalidParam, Partij, Reactie, Uitvoering};
use serde_json::Value;

use super::answer::Answer;
use crate::contract::Body;
use crate::problem::{Refused, fault};
use crate::resource::{BEGELEIDINGSAFSPRAKEN, Resource};

impl Answer for Reactie {
    const BODY: Body = Body::Reactie;
    const RESOURCE: Resource = BEGELEIDINGSAFSPRAKEN;
    const FIELD: &'static str = "reactie";

    fn recording(&self) -> Option<&String> {
        self.opname_id.as_ref()
    }

    fn received(&mut self) -> &mut Option<DateTime<Utc>> {
        &mut self.ontvangen_op
    }

    /// Parts of it that do not go together, or not with whose agreement it is.
    fn faults(&self, agreement: &Value, _: DateTime<Utc>) -> Result<Vec<InvalidParam>, Refused> {
        let partij = Partij::from_code(agreement["partij"].as_str().unwrap_or_default());
        let is_theirs = partij == Partij::Gemeente;
        let mut faults = Vec::new();
        if is_theirs && self.uitvoering.is_some() {
            let reason = "Hoort bij een afspraak van inburgeraar of beide.";
            faults.push(fault("/uitvoering", reason));
        }
        if !is_theirs && self.nakoming.is_some() {
            let reason = "Hoort bij een afspraak van de gemeente.";
            faults.push(fault("/nakoming", reason));
        }
        if self.reden.is_some() && self.uitvoering != Some(Uitvoering::LuktNiet) {
            faults.push(fault("/reden", "Hoort bij uitvoering lukt_niet."));
        }
        Ok(faults)
    }
}
