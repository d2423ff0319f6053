//! Compresses ahead: the server only picks the file that the browser accepts.

use anyhow::Result;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

const WORTHWHILE: [&str; 11] = [
    "css",
    "ftl",
    "html",
    "js",
    "json",
    "mjs",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];

/// Whether the kind of file gets smaller; fonts and photos are compressed already.
pub(super) fn is_worthwhile(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| WORTHWHILE.contains(&extension))
}

/// Writes `.br` and `.gz` beside `target`, taken over from `previous` when that has the same content.
///
/// # Errors
/// When the disk refuses.
pub(super) fn write_beside(target: &Path, content: &[u8], previous: &Path) -> Result<()> {
    let unchanged = fs::read(previous).is_ok_and(|before| before == content);
    for (suffix, compress) in [("br", brotli as fn(&[u8]) -> Result<Vec<u8>>), ("gz", gzip)] {
        let kept = if unchanged {
            fs::read(with_suffix(previous, suffix)).ok()
        } else {
            None
        };
        let compressed = match kept {
            Some(kept) => kept,
            None => compress(content)?,
        };
        fs::write(with_suffix(target, suffix), compressed)?;
    }
    Ok(())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(format!(".{suffix}"));
    path.into()
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    brotli::CompressorWriter::new(&mut compressed, 1 << 16, 11, 22).write_all(content)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use std::io::Read;

    #[test]
    fn text_is_worthwhile_and_fonts_are_not() {
        assert!(is_worthwhile("locales/nl/plan.ftl"));
        assert!(is_worthwhile("mijn-pip_bg.0a1b2c3d.wasm"));
        assert!(!is_worthwhile("fonts/vazirmatn-400.woff2"));
        assert!(!is_worthwhile("LICENCE"));
    }

    #[test]
    fn both_encodings_give_the_content_back() {
        let content = b"Mijn PIP ".repeat(100);
        let mut unpacked = Vec::new();
        let packed = brotli(&content).unwrap();
        brotli::Decompressor::new(&packed[..], 4096)
            .read_to_end(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, content);

        unpacked.clear();
        let packed = gzip(&content).unwrap();
        flate2::read::GzDecoder::new(&packed[..])
            .read_to_end(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, content);
    }
}
