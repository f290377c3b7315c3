//! A file of rows: CSV, compressed or not, or Parquet; under another name until it is whole.

use std::fs::File;
use std::io::{BufWriter, Result, Write};
use std::path::{Path, PathBuf};

use flate2::write::GzEncoder;

#[cfg(feature = "parquet")]
use super::columnar::Table;
use super::columns::Column;

/// How files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Csv,
    Gzip,
    #[cfg(feature = "parquet")]
    Parquet,
}

impl Format {
    /// The end of a file's name.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Gzip => "csv.gz",
            #[cfg(feature = "parquet")]
            Format::Parquet => "parquet",
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

enum Writer {
    Csv(Box<csv::Writer<Bytes>>),
    #[cfg(feature = "parquet")]
    Parquet(Box<Table>),
}

/// A file while it is written.
pub(super) struct Rows {
    writer: Writer,
    beside: PathBuf,
    path: PathBuf,
    pub(super) rows: u64,
}

/// A file that is whole.
pub(super) struct Finished {
    pub(super) bytes: u64,
    /// Columns, and how many cells in each are not of its kind and therefore none.
    pub(super) misfits: Vec<(String, u64)>,
}

impl Rows {
    /// Starts a file, over whatever a crash left there.
    pub(super) fn start(path: PathBuf, format: Format, columns: &[Column]) -> Result<Rows> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut beside = path.clone().into_os_string();
        beside.push(".part");
        let file = File::create(&beside)?;
        let csv = |bytes| -> Result<Writer> {
            let mut writer = csv::Writer::from_writer(bytes);
            writer.write_record(columns.iter().map(|column| column.name.as_str()))?;
            Ok(Writer::Csv(Box::new(writer)))
        };
        let gzip = |out| GzEncoder::new(out, flate2::Compression::default());
        let writer = match format {
            Format::Csv => csv(Bytes::Plain(BufWriter::new(file)))?,
            Format::Gzip => csv(Bytes::Gzip(Box::new(gzip(BufWriter::new(file)))))?,
            #[cfg(feature = "parquet")]
            Format::Parquet => Writer::Parquet(Box::new(Table::start(file, columns)?)),
        };
        Ok(Rows { writer, beside: beside.into(), path, rows: 0 })
    }

    /// Adds a row.
    pub(super) fn add(&mut self, cells: impl Iterator<Item = Option<String>>) -> Result<()> {
        self.rows += 1;
        match &mut self.writer {
            Writer::Csv(writer) => Ok(writer.write_record(cells.map(Option::unwrap_or_default))?),
            #[cfg(feature = "parquet")]
            Writer::Parquet(table) => table.add(cells),
        }
    }

    /// Gives the file its name and says how long it is.
    pub(super) fn finish(self) -> Result<Finished> {
        let (file, misfits) = match self.writer {
            Writer::Csv(writer) => {
                let bytes = writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?;
                let out = match bytes {
                    Bytes::Plain(out) => out,
                    Bytes::Gzip(out) => out.finish()?,
                };
                (out.into_inner().map_err(|error| error.into_error())?, Vec::new())
            }
            #[cfg(feature = "parquet")]
            Writer::Parquet(table) => table.finish()?,
        };
        file.sync_all()?;
        std::fs::rename(&self.beside, &self.path)?;
        sync_folder(&self.path);
        Ok(Finished { bytes: file.metadata()?.len(), misfits })
    }
}

/// A name is on the disk once its folder is; where that cannot be asked for, the system does it by itself.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}
