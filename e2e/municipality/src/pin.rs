//! PINs of six digits: a million of them, so what is kept must be slow to try.

use anyhow::anyhow;
use argon2::{Algorithm, Argon2, Params, Version};
use rand::TryRngCore;
use rand::rngs::OsRng;

/// How many PINs there are.
const PINS: u32 = 1_000_000;

/// Numbers from here on would make the low PINs likelier.
const EVEN_SHARE: u32 = u32::MAX - u32::MAX % PINS;

const SALT_BYTES: usize = 16;
const HASH_BYTES: usize = 32;

/// Memory for one try, KiB: with [`PASSES`] and [`LANES`] what the OWASP Password Storage Cheat Sheet asks of Argon2id at least.
/// Who steals the database needs hours for one PIN, and a PIN opens nothing without the 32 random bytes of its link.
const MEMORY_KIB: u32 = 19 * 1024;
/// Passes over that memory.
const PASSES: u32 = 2;
/// Lanes that could run at once.
const LANES: u32 = 1;

/// What is kept of a PIN: the salt and, behind it, the slow hash.
pub type PinHash = [u8; SALT_BYTES + HASH_BYTES];

/// A PIN of the operating system's randomness, each as likely as any other.
///
/// # Errors
/// When the operating system has no randomness to give.
pub fn random() -> anyhow::Result<String> {
    loop {
        if let Some(pin) = of_number(OsRng.try_next_u32()?) {
            return Ok(pin);
        }
    }
}

/// The PIN of a random number; none of a number that would favour some.
fn of_number(number: u32) -> Option<String> {
    (number < EVEN_SHARE).then(|| format!("{:06}", number % PINS))
}

/// What to keep of a PIN. Takes tens of milliseconds.
///
/// # Errors
/// When the operating system has no randomness for the salt.
pub fn hash(pin: &str) -> anyhow::Result<PinHash> {
    let mut salt = [0; SALT_BYTES];
    OsRng.try_fill_bytes(&mut salt)?;
    with_salt(pin, &salt)
}

/// Whether it is the PIN of which this was kept. Takes tens of milliseconds.
///
/// # Errors
/// When there is no memory to try it.
pub fn is_right(pin: &str, kept: &PinHash) -> anyhow::Result<bool> {
    Ok(with_salt(pin, &kept[..SALT_BYTES])? == *kept)
}

fn with_salt(pin: &str, salt: &[u8]) -> anyhow::Result<PinHash> {
    let refused = |error: argon2::Error| anyhow!("argon2: {error}");
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(HASH_BYTES)).map_err(refused)?;
    let mut kept = [0; SALT_BYTES + HASH_BYTES];
    kept[..SALT_BYTES].copy_from_slice(salt);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(pin.as_bytes(), salt, &mut kept[SALT_BYTES..])
        .map_err(refused)?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn a_pin_has_six_digits_and_every_pin_is_as_likely() {
        assert_eq!(of_number(0).unwrap(), "000000");
        assert_eq!(of_number(PINS + 42).unwrap(), "000042");
        assert_eq!(EVEN_SHARE % PINS, 0);
        assert_eq!(of_number(EVEN_SHARE - 1).unwrap(), "999999");
        assert_eq!(of_number(EVEN_SHARE), None);
        assert_eq!(random().unwrap().len(), 6);
    }

    #[test]
    fn only_the_right_pin_is_right_and_two_of_the_same_are_kept_differently() {
        let kept = hash("402718").unwrap();
        assert!(is_right("402718", &kept).unwrap());
        assert!(!is_right("402719", &kept).unwrap());
        assert_ne!(hash("402718").unwrap(), kept);
    }
}
