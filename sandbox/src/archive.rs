//! Several files as one archive (ZIP, stored as they are). Knows no service and reads nothing.

/// A file: its name and its bytes.
pub(crate) type File = (String, Vec<u8>);

/// An archive of the files; what is longer than a ZIP of the first kind can say (4 GiB) does not occur in a sandbox.
pub(crate) fn zip(files: &[File]) -> Vec<u8> {
    let (mut out, mut index) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let start = size(out.len());
        // version, flags (names are UTF-8), stored, time and day (1980-01-01), sums, lengths
        let mut said = Vec::new();
        said.extend([20, 0, 0, 8, 0, 0, 0, 0, 33, 0]);
        said.extend(crc(bytes).to_le_bytes());
        said.extend(size(bytes.len()).to_le_bytes());
        said.extend(size(bytes.len()).to_le_bytes());
        said.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
        said.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&said);
        out.extend(name.bytes());
        out.extend(bytes);
        index.extend(b"PK\x01\x02\x14\x00");
        index.extend(&said);
        // no comment, the one disk, no attributes
        index.extend([0; 10]);
        index.extend(start.to_le_bytes());
        index.extend(name.bytes());
    }
    let (start, count) = (size(out.len()), u16::try_from(files.len()).unwrap_or(u16::MAX));
    out.extend(&index);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size(index.len()).to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// CRC-32 as ZIP has it.
fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;

    #[test]
    fn the_sum_is_that_of_the_standards_check_word() {
        assert_eq!(crc(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn another_reader_finds_every_file_whole() {
        let files = [("a.txt".to_owned(), b"hi".to_vec()), ("图.bin".to_owned(), (0..=255).collect())];
        let mut archive = zip::ZipArchive::new(Cursor::new(super::zip(&files))).unwrap();
        assert_eq!(archive.len(), files.len());
        for (at, (name, bytes)) in files.iter().enumerate() {
            let mut file = archive.by_index(at).unwrap();
            assert_eq!(file.name().unwrap(), name.as_str());
            let mut read = Vec::new();
            file.read_to_end(&mut read).unwrap();
            assert_eq!(read, *bytes);
        }
    }
}
