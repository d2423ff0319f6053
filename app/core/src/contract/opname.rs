//! `/opnamen/{uuid}/inhoud`: every voice note, at most 3 minutes and 3 MB.

/// The longest voice note, seconds.
pub const OPNAME_MAX_SECONDEN: u32 = 180;

/// The largest voice note, bytes.
pub const OPNAME_MAX_BYTES: usize = 3_000_000;
