//! Looking whether something is new while the app is open: a lesson that is cancelled at eight is seen before nine.
//!
//! What did not change costs no more than the heads of three answers (304). Looking never extends the session.

use leptos::task::spawn_local;

use super::{Read, Reads, Session};
use crate::platform::{document, timer};

/// How often, milliseconds.
const EVERY: u32 = 45_000;

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
        loop {
            timer::wait(EVERY).await;
            if session.is_signed_in() && document::is_shown() && !document::saves_data() {
                reads.notices().into_iter().for_each(Read::load);
            }
        }
    });
}
