//! A file of rows: CSV, compressed or not, under another name until it is whole.

use std::fs::File;
use std::io::{BufWriter, Result, Write};
use std::path::{Path, PathBuf};

use flate2::write::GzEncoder;

use super::columns::Column;

/// How files are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compression {
    None,
    Gzip,
}

impl Compression {
    /// The end of a file's name.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Compression::None => "csv",
            Compression::Gzip => "csv.gz",
        }
    }
}

enum Bytes {
    Plain(BufWriter<File>),
    Gzip(Box<GzEncoder<BufWriter<File>>>),
}

impl Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        match self {
            Bytes::Plain(out) => out.write(bytes),
            Bytes::Gzip(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> Result<()> {
        match self {
            Bytes::Plain(out) => out.flush(),
            Bytes::Gzip(out) => out.flush(),
        }
    }
}

/// A file while it is written.
pub(super) struct Rows {
    writer: csv::Writer<Bytes>,
    beside: PathBuf,
    path: PathBuf,
    pub(super) rows: u64,
}

impl Rows {
    /// Starts a file, over whatever a crash left there.
    pub(super) fn start(path: PathBuf, compression: Compression, columns: &[Column]) -> Result<Rows> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut beside = path.clone().into_os_string();
        beside.push(".part");
        let file = BufWriter::new(File::create(&beside)?);
        let bytes = match compression {
            Compression::None => Bytes::Plain(file),
            Compression::Gzip => Bytes::Gzip(Box::new(GzEncoder::new(file, flate2::Compression::default()))),
        };
        let mut writer = csv::Writer::from_writer(bytes);
        writer.write_record(columns.iter().map(|column| column.name.as_str()))?;
        Ok(Rows { writer, beside: beside.into(), path, rows: 0 })
    }

    /// Adds a row.
    pub(super) fn add(&mut self, cells: impl Iterator<Item = String>) -> Result<()> {
        self.rows += 1;
        Ok(self.writer.write_record(cells)?)
    }

    /// Gives the file its name and says how long it is.
    pub(super) fn finish(self) -> Result<u64> {
        let bytes = self.writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?;
        let out = match bytes {
            Bytes::Plain(out) => out,
            Bytes::Gzip(out) => out.finish()?,
        };
        let file = out.into_inner().map_err(|error| error.into_error())?;
        file.sync_all()?;
        std::fs::rename(&self.beside, &self.path)?;
        sync_folder(&self.path);
        Ok(file.metadata()?.len())
    }
}

/// A name is on the disk once its folder is; where that cannot be asked for, the system does it by itself.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}
