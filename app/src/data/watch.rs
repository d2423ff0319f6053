//! Looking whether something is new while the app is open: a lesson that is cancelled at eight is seen before nine.
//!
//! What did not change costs no more than a question and the head of an answer (304), below 1 kB together. Looking never
//! extends the session.

use leptos::task::spawn_local;

use super::{Reads, Session};
use crate::platform::{document, timer};

/// After so long the timetable is read that no screen asked for, milliseconds.
const FIRST: u32 = 5_000;

/// How often one looks at one thing, milliseconds; every other time it is the timetable.
const EVERY: u32 = 22_500;

/// Looks whenever the reader comes back to the app and every so often while it is seen; a phone that saves data only does
/// the former.
pub fn watch(reads: Reads, session: Session) {
    let look = move || {
        if session.is_signed_in() {
            reads.look_again();
        }
    };
    document::on_shown(look);
    document::on_online(look);
    spawn_local(async move {
        // What notices are compared with stands early, also when the app was opened at a screen without them.
        timer::wait(FIRST).await;
        if session.is_signed_in() && !reads.agenda.is_settled() {
            reads.agenda.load();
        }
        for read in [reads.agenda, reads.berichten, reads.agenda, reads.taken]
            .iter()
            .cycle()
        {
            timer::wait(EVERY).await;
            if session.is_signed_in() && document::is_shown() && !document::saves_data() {
                read.load();
            }
        }
    });
}
