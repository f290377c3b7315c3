//! A file of rows as Parquet: each column by its kind, amounts as exact decimals, times as times. Rows are gathered until
//! a row group is full, so memory does not grow with the file. Knows nothing of where rows come from.

use std::fs::File;
use std::io::{Error, Result};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, FixedLenByteArray, FixedLenByteArrayType, Int32Type, Int64Type,
};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;

use super::columns::Column;
use super::content::{Content, exact};

/// Digits of a decimal, and those of them behind the point: no amount or usage has more.
const PRECISION: i32 = 38;
const SCALE: u32 = 18;
/// A row group has at most so many rows, and is written once it takes so many bytes.
const GROUP_ROWS: usize = 20_000;
const GROUP_BYTES: usize = 16 << 20;

/// A file while it is written.
pub(super) struct Table {
    writer: SerializedFileWriter<File>,
    columns: Vec<Gathered>,
    rows: usize,
    bytes: usize,
}

/// The cells of a column that wait for their row group.
struct Gathered {
    name: String,
    /// 1 where there is a value, 0 where there is none.
    levels: Vec<i16>,
    values: Values,
    /// Cells that are not of the column's kind, and are none in the file.
    misfits: u64,
}

enum Values {
    Text(Vec<ByteArray>),
    Whole(Vec<i64>),
    Decimal(Vec<FixedLenByteArray>),
    Moment(Vec<i64>),
    Day(Vec<i32>),
    Truth(Vec<bool>),
}

impl Table {
    pub(super) fn start(file: File, columns: &[Column]) -> Result<Table> {
        let fields: Vec<_> = columns.iter().map(field).collect::<std::result::Result<_, _>>().map_err(failed)?;
        let schema = Type::group_type_builder("rows").with_fields(fields).build().map_err(failed)?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(concat!("bss ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties)).map_err(failed)?;
        let gathered = |column: &Column| Gathered {
            name: column.name.clone(),
            levels: Vec::new(),
            values: Values::of(column.content),
            misfits: 0,
        };
        Ok(Table { writer, columns: columns.iter().map(gathered).collect(), rows: 0, bytes: 0 })
    }

    /// Adds a row.
    pub(super) fn add(&mut self, cells: impl Iterator<Item = Option<String>>) -> Result<()> {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            self.bytes += 2 + cell.as_ref().map_or(0, |cell| cell.len().max(16));
            column.add(cell);
        }
        self.rows += 1;
        if self.rows >= GROUP_ROWS || self.bytes >= GROUP_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    /// The file, whole; and of which columns how many cells are not of their kind.
    pub(super) fn finish(mut self) -> Result<(File, Vec<(String, u64)>)> {
        self.flush()?;
        let misfits = self.columns.iter().filter(|column| column.misfits > 0);
        let misfits = misfits.map(|column| (column.name.clone(), column.misfits)).collect();
        Ok((self.writer.into_inner().map_err(failed)?, misfits))
    }

    fn flush(&mut self) -> Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = self.writer.next_row_group().map_err(failed)?;
        for gathered in &mut self.columns {
            let Some(mut column) = group.next_column().map_err(failed)? else { break };
            gathered.write(&mut column).map_err(failed)?;
            column.close().map_err(failed)?;
        }
        group.close().map_err(failed)?;
        (self.rows, self.bytes) = (0, 0);
        Ok(())
    }
}

impl Gathered {
    fn add(&mut self, cell: Option<String>) {
        let there = cell.is_some();
        let fits = cell.is_some_and(|cell| self.values.add(&cell));
        self.misfits += u64::from(there && !fits);
        self.levels.push(i16::from(fits));
    }

    fn write(&mut self, column: &mut SerializedColumnWriter<'_>) -> std::result::Result<(), ParquetError> {
        let levels = Some(self.levels.as_slice());
        match &mut self.values {
            Values::Text(values) => {
                column.typed::<ByteArrayType>().write_batch(values, levels, None)?;
                values.clear();
            }
            Values::Whole(values) | Values::Moment(values) => {
                column.typed::<Int64Type>().write_batch(values, levels, None)?;
                values.clear();
            }
            Values::Decimal(values) => {
                column.typed::<FixedLenByteArrayType>().write_batch(values, levels, None)?;
                values.clear();
            }
            Values::Day(values) => {
                column.typed::<Int32Type>().write_batch(values, levels, None)?;
                values.clear();
            }
            Values::Truth(values) => {
                column.typed::<BoolType>().write_batch(values, levels, None)?;
                values.clear();
            }
        }
        self.levels.clear();
        Ok(())
    }
}

impl Values {
    fn of(content: Content) -> Values {
        match content {
            Content::Text => Values::Text(Vec::new()),
            Content::Whole => Values::Whole(Vec::new()),
            Content::Decimal => Values::Decimal(Vec::new()),
            Content::Moment => Values::Moment(Vec::new()),
            Content::Day => Values::Day(Vec::new()),
            Content::Truth => Values::Truth(Vec::new()),
        }
    }

    /// Takes a cell, if it is of this kind.
    fn add(&mut self, cell: &str) -> bool {
        let added = match self {
            Values::Text(values) => {
                values.push(ByteArray::from(cell.as_bytes().to_vec()));
                Some(())
            }
            Values::Whole(values) => cell.parse().ok().map(|whole| values.push(whole)),
            Values::Decimal(values) => {
                decimal(cell).map(|digits| values.push(FixedLenByteArray::from(digits.to_be_bytes().to_vec())))
            }
            Values::Moment(values) => cell.parse::<Timestamp>().ok().map(|moment| values.push(moment.as_millisecond())),
            Values::Day(values) => day(cell).map(|day| values.push(day)),
            Values::Truth(values) => cell.parse().ok().map(|truth| values.push(truth)),
        };
        added.is_some()
    }
}

/// The digits of an amount with [`SCALE`] of them behind the point; `None`: it has more, or is none.
fn decimal(cell: &str) -> Option<i128> {
    let amount = exact(cell)?.normalize();
    let missing = SCALE.checked_sub(amount.scale())?;
    amount.mantissa().checked_mul(10_i128.checked_pow(missing)?)
}

/// Days since 1970.
fn day(cell: &str) -> Option<i32> {
    let span = cell.parse::<Date>().ok()?.since(date(1970, 1, 1)).ok()?;
    Some(span.get_days())
}

/// A column of the schema: each cell may be missing.
fn field(column: &Column) -> std::result::Result<Arc<Type>, ParquetError> {
    let (physical, logical) = match column.content {
        Content::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Content::Whole => (Physical::INT64, None),
        Content::Decimal => (
            Physical::FIXED_LEN_BYTE_ARRAY,
            Some(LogicalType::decimal(i32::try_from(SCALE).unwrap_or(PRECISION), PRECISION)),
        ),
        Content::Moment => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MILLIS))),
        Content::Day => (Physical::INT32, Some(LogicalType::Date)),
        Content::Truth => (Physical::BOOLEAN, None),
    };
    let mut builder = Type::primitive_type_builder(&column.name, physical)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(logical);
    if column.content == Content::Decimal {
        builder =
            builder.with_length(16).with_precision(PRECISION).with_scale(i32::try_from(SCALE).unwrap_or(PRECISION));
    }
    builder.build().map(Arc::new)
}

fn failed(error: ParquetError) -> Error {
    match error {
        // the disk's own words
        ParquetError::External(error) => match error.downcast::<Error>() {
            Ok(error) => *error,
            Err(error) => Error::other(error.to_string()),
        },
        other => Error::other(other.to_string()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use parquet::file::reader::{FileReader, SerializedFileReader};

    use super::super::columns::Column;
    use super::super::content::Content;
    use super::{GROUP_BYTES, GROUP_ROWS, Table, day, decimal};

    /// A file of those rows, and of which columns cells did not fit.
    fn written(
        columns: &[Column],
        rows: impl IntoIterator<Item = Vec<Option<String>>>,
    ) -> (SerializedFileReader<std::fs::File>, Vec<(String, u64)>) {
        let mut table = Table::start(tempfile::tempfile().unwrap(), columns).unwrap();
        rows.into_iter().for_each(|row| table.add(row.into_iter()).unwrap());
        let (file, misfits) = table.finish().unwrap();
        (SerializedFileReader::new(file).unwrap(), misfits)
    }

    /// How many rows each row group of a file of texts has, which are so many and so long.
    fn groups(rows: usize, length: usize) -> Vec<i64> {
        let cell = "x".repeat(length);
        let rows = std::iter::repeat_n(vec![Some(cell)], rows);
        let (reader, _) = written(&[Column::of_kind("text", Content::Text)], rows);
        reader.metadata().row_groups().iter().map(|group| group.num_rows()).collect()
    }

    #[test]
    fn a_row_group_ends_once_it_has_as_many_rows_or_bytes_as_it_may_have() {
        assert!(groups(0, 1).is_empty());
        assert_eq!(groups(GROUP_ROWS, 1), [GROUP_ROWS as i64]);
        assert_eq!(groups(GROUP_ROWS + 1, 1), [GROUP_ROWS as i64, 1]);
        let each = GROUP_BYTES / 16;
        assert_eq!(groups(16, each - 2), [16]);
        assert_eq!(groups(33, each - 2), [16, 16, 1]);
        assert_eq!(groups(17, each - 3), [17]);
    }

    #[test]
    fn each_cell_is_of_the_kind_of_its_column_and_what_does_not_fit_is_none_and_counted() {
        let columns = [
            Column::of_kind("text", Content::Text),
            Column::of_kind("whole", Content::Whole),
            Column::of_kind("amount", Content::Decimal),
            Column::of_kind("at", Content::Moment),
            Column::of_kind("day", Content::Day),
            Column::of_kind("paid", Content::Truth),
        ];
        let row = |cells: [&str; 6]| cells.map(|cell| (!cell.is_empty()).then(|| cell.to_owned())).to_vec();
        let rows = [
            row(["a", "-7", "1.50", "1970-01-01T00:00:01Z", "1970-01-03", "true"]),
            row(["", "", "", "", "", ""]),
            row(["b", "many", "much", "now", "1970-01-04", "no"]),
        ];
        let (reader, misfits) = written(&columns, rows);
        let missed = ["whole", "amount", "at", "paid"].map(|name| (name.to_owned(), 1));
        assert_eq!(misfits, missed);
        let shown: Vec<String> = reader.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string()).collect();
        let one = "{text: \"a\", whole: -7, amount: 1.500000000000000000, at: 1970-01-01 00:00:01.000 +00:00, day: 1970-01-03, paid: true}";
        assert_eq!(shown[0], one);
        assert_eq!(shown[1], "{text: null, whole: null, amount: null, at: null, day: null, paid: null}");
        assert_eq!(shown[2], "{text: \"b\", whole: null, amount: null, at: null, day: 1970-01-04, paid: null}");
        assert_eq!(shown.len(), 3);
    }

    #[test]
    fn amounts_are_exact_or_told_to_be_none() {
        assert_eq!(decimal("1.50"), Some(1_500_000_000_000_000_000));
        assert_eq!(decimal("-0.000000000000000001"), Some(-1));
        assert_eq!(decimal("1e-7"), Some(100_000_000_000));
        assert_eq!(decimal("0.0000000000000000001"), None, "a digit more than there is room for");
        assert_eq!(decimal("12345678901234567.8900"), Some(12_345_678_901_234_567_890_000_000_000_000_000));
        assert_eq!(decimal("ten"), None);
        assert_eq!(decimal("1.00000000000000000000000000049e1"), None, "more digits than are kept");
    }

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!((day("1970-01-02"), day("2026-10-01"), day("2026-13-01")), (Some(1), Some(20_727), None));
    }
}
