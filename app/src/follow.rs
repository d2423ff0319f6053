//! Reading a signal from wherever a screen is drawn.

use leptos::prelude::Track;
use leptos::reactive::graph::Observer;

/// Follows a signal where something can follow it.
///
/// The body of a component cannot; it is drawn anew by the region or the closure around it, which does.
pub fn follow(signal: &impl Track) {
    if Observer::get().is_some() {
        signal.track();
    }
}
