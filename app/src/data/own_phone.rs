//! Whether this is the participant's own phone: said on the phone, kept on the phone, never sent.

use crate::platform::store;

/// There with the `deelnemerId` of who said so.
const OWNER: &str = "pip-eigen-telefoon";

/// Who said that this is their own phone; none on a phone that may be anybody's.
pub fn owner() -> Option<String> {
    store::get(OWNER)
}

/// Notes whose phone this is, or that it is nobody's.
pub fn set_owner(owner: Option<&str>) {
    match owner {
        Some(owner) => store::set(OWNER, owner),
        None => store::remove(OWNER),
    }
}
