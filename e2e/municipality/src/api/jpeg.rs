//! JPEG without what it says about its maker: where and when it was taken, with what, and of what it is a part.

/// The content type.
pub const KIND: &str = "image/jpeg";

const START_OF_IMAGE: u8 = 0xd8;
const END_OF_IMAGE: u8 = 0xd9;
const START_OF_SCAN: u8 = 0xda;
const ADOBE: u8 = 0xee;

/// The picture alone; `None` when the bytes are not a JPEG from begin to end (ITU T.81, annex B).
///
/// The segments are copied one by one, those between the scans of a progressive picture too, and nothing after its end:
/// cameras put previews and films there, with metadata of their own. The EXIF goes whole, its orientation included:
/// the app sends pictures that are upright already.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xff, START_OF_IMAGE])?;
    let mut picture = vec![0xff, START_OF_IMAGE];
    let mut has_scan = false;
    loop {
        let marker = next_marker(&mut rest)?;
        if marker == END_OF_IMAGE {
            picture.extend([0xff, END_OF_IMAGE]);
            return has_scan.then_some(picture);
        }
        let length = usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?]));
        let (segment, after) = rest.split_at_checked(length)?;
        let contents = segment.get(2..)?;
        rest = after;
        if is_picture(marker, contents) {
            picture.extend([0xff, marker]);
            picture.extend(segment);
        }
        if marker == START_OF_SCAN {
            has_scan = true;
            let (scan, after) = rest.split_at(scan_length(rest)?);
            picture.extend(scan);
            rest = after;
        }
    }
}

/// Takes the next marker; any number of `FF` may stand before it.
fn next_marker(rest: &mut &[u8]) -> Option<u8> {
    let after_fill = rest.iter().position(|byte| *byte != 0xff)?;
    let marker = *rest.get(after_fill)?;
    *rest = &rest[after_fill + 1..];
    (after_fill > 0 && has_length(marker)).then_some(marker)
}

/// Markers that may stand between scans: all others have neither length nor contents.
fn has_length(marker: u8) -> bool {
    marker == END_OF_IMAGE || !matches!(marker, 0x00..=0x01 | 0xd0..=0xd8)
}

/// Frames, tables and scans. Of all other segments only Adobe's tells the decoder something: which colours these are.
fn is_picture(marker: u8, contents: &[u8]) -> bool {
    let is_colours = marker == ADOBE && contents.len() == 12 && contents.starts_with(b"Adobe");
    matches!(marker, 0xc0..=0xcf | START_OF_SCAN..=0xdf) || is_colours
}

/// Bytes until the next marker that is no restart (`D0`–`D7`) and no escaped `FF`.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    let goes_on = |next: u8| matches!(next, 0x00 | 0xd0..=0xd7 | 0xff);
    bytes
        .windows(2)
        .position(|pair| pair[0] == 0xff && !goes_on(pair[1]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::without_metadata;

    fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
        let length = u16::try_from(contents.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &length[..], contents].concat()
    }

    fn jpeg(parts: &[&[u8]]) -> Vec<u8> {
        [b"\xff\xd8", &parts.concat()[..], b"\xff\xd9"].concat()
    }

    const SCAN: &[u8] = b"\xff\xda\0\x03\x01ab\xff\0c\xff\xd0d";

    #[test]
    fn only_the_picture_is_left() {
        let tables = segment(0xdb, b"tables");
        let adobe = segment(0xee, b"Adobe\0\x64\0\0\0\0\x01");
        let kept = jpeg(&[&adobe, &tables, SCAN, &tables, SCAN]);
        let metadata = [
            segment(0xe0, b"JFIF\0 and a preview"),
            segment(0xe1, b"Exif\0\0MM\0*GPS 52.1 5.4"),
            segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
            segment(0xed, b"Photoshop 3.0\x008BIM"),
            segment(0xee, b"Adobe and something else"),
            segment(0xfe, b"a comment"),
        ]
        .concat();
        let sent = jpeg(&[
            &metadata, &adobe, &tables, SCAN, &metadata, b"\xff", &tables, SCAN,
        ]);
        assert_eq!(without_metadata(&sent).unwrap(), kept);
        let with_film = [&sent[..], b"\xff\xd8\xff\xe1\0\x08Exif\0\0\xff\xd9ftypmp42"].concat();
        assert_eq!(without_metadata(&with_film).unwrap(), kept);
        assert_eq!(without_metadata(&kept).unwrap(), kept);
    }

    #[test]
    fn what_is_not_whole_is_no_picture() {
        let tables = segment(0xdb, b"tables");
        let whole = jpeg(&[&tables, SCAN]);
        assert!((0..whole.len()).all(|end| without_metadata(&whole[..end]).is_none()));
        for wrong in [
            &jpeg(&[&tables])[..],
            &jpeg(&[b"no marker", SCAN]),
            &jpeg(&[b"\xff\xdb\0\x01", SCAN]),
            b"\x89PNG\r\n\x1a\n",
            b"GIF89a",
            b"RIFF\0\0\0\0WEBP",
        ] {
            assert_eq!(without_metadata(wrong), None);
        }
    }
}
