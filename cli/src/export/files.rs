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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    use super::super::columns;

    /// The columns of the first export that the spec has.
    fn some_columns() -> Vec<Column> {
        let mut plans = crate::catalog::sections().into_iter().filter_map(|id| super::super::plan::Plan::of(&id));
        columns::of(&plans.next().unwrap().sources[0], false, "2026-10")
    }

    #[test]
    fn a_file_has_its_name_once_it_is_whole() {
        let (folder, columns) = (tempfile::tempdir().unwrap(), some_columns());
        let heading: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        for (format, name) in [(Format::Csv, "rows.csv"), (Format::Gzip, "rows.csv.gz")] {
            assert_eq!(name, format!("rows.{}", format.ending()));
            let path = folder.path().join("inner").join(name);
            // over what a crash left
            std::fs::create_dir_all(folder.path().join("inner")).unwrap();
            std::fs::write(folder.path().join("inner").join(format!("{name}.part")), "left by a crash").unwrap();
            let mut rows = Rows::start(path.clone(), format, &columns).unwrap();
            for cell in ["a", "b"] {
                let cells = columns.iter().enumerate().map(|(at, _)| (at == 0).then(|| cell.to_owned()));
                rows.add(cells).unwrap();
            }
            assert_eq!(rows.rows, 2);
            assert!(!path.exists());
            let finished = rows.finish().unwrap();
            assert_eq!(finished.bytes, path.metadata().unwrap().len());
            assert!(finished.misfits.is_empty());
            let bytes = std::fs::read(&path).unwrap();
            let mut text = String::new();
            match format {
                Format::Gzip => {
                    std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(bytes.as_slice()), &mut text)
                        .unwrap();
                }
                _ => text = String::from_utf8(bytes).unwrap(),
            }
            let empty = ",".repeat(columns.len() - 1);
            assert_eq!(text, format!("{}\na{empty}\nb{empty}\n", heading.join(",")));
        }
        let names: Vec<_> =
            std::fs::read_dir(folder.path().join("inner")).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert_eq!(names.len(), 2, "{names:?}");
    }
}
