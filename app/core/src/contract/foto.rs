//! `/fotos/{uuid}/inhoud`: every photo that goes with a message, JPEG without its metadata, at most 5 MB.

/// The largest photo, bytes.
pub const FOTO_MAX_BYTES: usize = 5_000_000;

/// The longest side of a photo as the app sends it, pixels: the letters of a page are still read.
pub const FOTO_MAX_PIXELS: u32 = 1600;
