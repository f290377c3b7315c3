//! `bss bills export`: a month of rows in files, through crashes, without a lost or doubled row, held against the service's
//! sum; read by software that nobody here wrote.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "tests")]

mod support;

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use bss::catalog;
use bss_sandbox::Sandbox;
use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::Kind;
use rust_decimal::Decimal;
use support::bills::{Bills, Customers};
use support::signal::INTERRUPT;
use support::{Ended, Folder, command, folder, run, service_of, started};

fn export(url: &str, out: &Path, more: &[&str]) -> Command {
    let out = out.to_str().unwrap();
    command(&[&["bills", "export", "--month", "2026-10", "--out", out, "--endpoint", url], more].concat())
}

fn ended(command: &mut Command) -> Ended {
    run(command, "")
}

/// The lines of all files, headings left out, by `gzip` and `csv`.
fn lines(folder: &Path) -> Vec<Vec<String>> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false if path.to_str().unwrap().contains("rows-") => files.push(path),
                false => {}
            }
        }
    }
    files.sort();
    let read = |path: &PathBuf| {
        assert!(!path.to_str().unwrap().ends_with(".part"), "{path:?} was left");
        let bytes = std::fs::read(path).unwrap();
        let mut text = Vec::new();
        match path.extension().is_some_and(|end| end == "gz") {
            true => drop(flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut text).unwrap()),
            false => text = bytes,
        }
        let mut reader = csv::Reader::from_reader(text.as_slice());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect::<Vec<Vec<String>>>()
    };
    files.iter().flat_map(read).collect()
}

fn headings(folder: &Path) -> Vec<String> {
    let file = folder.join("month=2026-10/rows-00000.csv");
    let mut reader = csv::Reader::from_path(file).unwrap();
    reader.headers().unwrap().iter().map(str::to_owned).collect()
}

/// A month of so many rows, exported through three crashes; the summary of the last go, which is whole.
fn through_three_crashes(rows: usize, format: &str) -> (Folder, Json) {
    let service = Bills::start(rows, None);
    let out = folder();
    let each = (rows / 20).to_string();
    let more = ["--format", format, "--rows-per-file", &each];
    for files in [2, 5, 9] {
        let mut child = started(&mut export(&service.url, &out, &more));
        // in the midst of a file
        service.wait_for(rows / 20 * files + rows / 40);
        child.kill().unwrap();
        child.wait().unwrap();
        let written = std::fs::read_dir(out.join("month=2026-10")).unwrap().count();
        assert!(written >= files && written < 20, "{written} files after {files} were written");
    }
    let began = Instant::now();
    let ended = ended(&mut export(&service.url, &out, &more));
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.err.contains("going on after "), "{}", ended.err);
    let summary = ended.json();
    assert_eq!(summary.get("rows").and_then(Json::as_i64), Some(rows as i64));
    assert_eq!(summary.get("agrees").and_then(Json::as_bool), Some(true), "{}", ended.out);
    assert_eq!(summary.get("amount"), summary.get("sum_of_service"));
    let seconds = began.elapsed().as_secs_f64();
    println!("{rows} rows in {} bytes; the last go took {seconds:.1} s", summary.get("bytes").unwrap());
    // once more there is nothing to do
    let again = self::ended(&mut export(&service.url, &out, &more));
    assert_eq!((again.status, again.json().get("rows").and_then(Json::as_i64)), (0, Some(rows as i64)));
    (out, summary)
}

#[test]
fn a_hundred_thousand_rows_come_whole_through_three_crashes() {
    const ROWS: usize = 100_000;
    let (out, summary) = through_three_crashes(ROWS, "csv");
    let rows = lines(&out);
    let operation = catalog::find("ListCustomerselfResourceRecords").unwrap().meta;
    let fields = operation.response.unwrap().field("fee_records").unwrap();
    let Kind::List(&Kind::Object(row)) = fields.kind else { panic!("no rows") };
    let column = |name: &str| row.fields.iter().position(|field| field.wire == name).unwrap();
    let (id, amount) = (column("id"), column("amount"));
    let ids: BTreeSet<&str> = rows.iter().map(|row| row[id].as_str()).collect();
    assert_eq!((rows.len(), ids.len()), (ROWS, ROWS), "a row is lost or there twice");
    let sum: Decimal = rows.iter().map(|row| row[amount].parse::<Decimal>().unwrap()).sum();
    assert_eq!(sum.to_string(), summary.get("amount").and_then(Json::as_str).unwrap());
    duckdb(&out, "read_csv('{}/**/*.csv.gz', hive_partitioning = true, all_varchar = true)", ROWS, &sum);
}

/// Parquet files as the library that wrote them and DuckDB read them: whole, with amounts as decimals and times as times.
#[cfg(feature = "parquet")]
#[test]
fn parquet_comes_whole_through_three_crashes() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::RowAccessor;
    const ROWS: usize = 40_000;
    let (out, summary) = through_three_crashes(ROWS, "parquet");
    let (mut ids, mut mantissas, mut count) = (BTreeSet::new(), 0_i128, 0);
    for entry in std::fs::read_dir(out.join("month=2026-10")).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(path.extension().unwrap(), "parquet", "{path:?} was left");
        let reader = SerializedFileReader::new(std::fs::File::open(path).unwrap()).unwrap();
        let schema = reader.metadata().file_metadata().schema().clone();
        let named = |name: &str| schema.get_fields().iter().find(|field| field.name() == name).unwrap().clone();
        let wanted = parquet::schema::types::Type::group_type_builder("rows");
        let wanted = wanted.with_fields(vec![named("id"), named("amount")]).build().unwrap();
        for row in reader.get_row_iter(Some(wanted)).unwrap() {
            let row = row.unwrap();
            ids.insert(row.get_string(0).unwrap().clone());
            let amount = row.get_decimal(1).unwrap();
            assert_eq!((amount.precision(), amount.scale()), (38, 18));
            mantissas += i128::from_be_bytes(amount.data().try_into().unwrap());
            count += 1;
        }
    }
    assert_eq!((count, ids.len()), (ROWS, ROWS), "a row is lost or there twice");
    let sum: Decimal = summary.get("amount").and_then(Json::as_str).unwrap().parse().unwrap();
    assert_eq!(mantissas, sum.mantissa() * 10_i128.pow(18 - sum.scale()));
    duckdb(&out, "read_parquet('{}/**/*.parquet', hive_partitioning = true)", ROWS, &sum);
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_has_a_type_for_each_column_and_tells_what_does_not_fit() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    let types = |out: &Path| -> Vec<(String, String)> {
        let file = std::fs::File::open(out.join("month=2026-10/rows-00000.parquet")).unwrap();
        let reader = SerializedFileReader::new(file).unwrap();
        let columns = reader.metadata().file_metadata().schema_descr().columns().to_vec();
        let shown = |column: &parquet::schema::types::ColumnDescPtr| {
            (column.name().to_owned(), format!("{:?}", column.logical_type_ref()))
        };
        columns.iter().map(shown).collect()
    };
    let of = |types: &[(String, String)], name: &str| types.iter().find(|(known, _)| known == name).unwrap().1.clone();
    let service = service_of(Sandbox::builder(catalog::APIS));
    for (name, more) in [("types", vec![]), ("focus-types", vec!["--focus"])] {
        let out = folder();
        let more = [vec!["--as", "customer", "--format", "parquet"], more].concat();
        let ended = ended(&mut export(&service.url, &out, &more));
        assert_eq!(ended.status, 0, "{ended:?}");
        assert!(!ended.err.contains("do not fit"), "{}", ended.err);
        let types = types(&out);
        let (amount, time) = match name {
            "types" => ("amount", "bill_date"),
            _ => ("BilledCost", "ChargePeriodStart"),
        };
        assert!(of(&types, amount).contains("Decimal"), "{types:?}");
        assert!(of(&types, time).contains("Date") || of(&types, time).contains("Timestamp"), "{types:?}");
    }
    let odd = support::server::Server::deciding(|path| match path.contains("monthly-sum") {
        true => r#"{"bill_sums": [], "consume_amount": 1}"#.to_owned(),
        false => r#"{"total_count": 1, "fee_records": [{"id": "a", "amount": 1, "official_amount": "about two"}]}"#
            .to_owned(),
    });
    let out = folder();
    let ended = ended(&mut export(&odd.url, &out, &["--format", "parquet"]));
    assert!(ended.err.contains("1 of official_amount do not fit the column"), "{}", ended.err);
}

#[cfg(not(feature = "parquet"))]
#[test]
fn a_build_without_parquet_says_so() {
    let out = folder();
    let ended = ended(&mut export("http://127.0.0.1:1", &out, &["--format", "parquet"]));
    assert_eq!(ended.status, 2);
    assert!(ended.err.contains("--features parquet"), "{}", ended.err);
}

#[test]
fn two_exports_do_not_write_into_one_folder_at_once() {
    let service = Bills::start(3, None);
    let out = folder();
    let held = std::fs::File::create(out.join("_export.lock")).unwrap();
    held.lock().unwrap();
    let refused = ended(&mut export(&service.url, &out, &[]));
    assert_eq!(refused.status, 2);
    assert!(refused.err.contains("another export is writing there"), "{}", refused.err);
    drop(held);
    assert_eq!(ended(&mut export(&service.url, &out, &[])).status, 0);
}

/// DuckDB reads the files as they are, and its sum of the amounts is the same to the last digit.
fn duckdb(out: &Path, from: &str, rows: usize, sum: &Decimal) {
    let from = from.replace("{}", &out.display().to_string());
    // what takes long draws a bar where the answer is read
    let script = format!(
        "import duckdb\nduckdb.sql('set enable_progress_bar = false')\nprint(duckdb.sql(\"select count(*), sum(amount::decimal(38, 8)), any_value(month) from \
         {from}\").fetchall()[0])"
    );
    let python = std::env::var("BSS_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let python_runs = |script: &str| Command::new(&python).args(["-c", script]).output();
    if !python_runs("import duckdb").is_ok_and(|output| output.status.success()) {
        println!("skipped: {python} has no duckdb (pip install duckdb; BSS_TEST_PYTHON names the interpreter)");
        return;
    }
    let output = python_runs(&script).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let wanted = format!("({rows}, Decimal('{:.8}'), ", sum);
    assert!(said.starts_with(&wanted) && said.contains("2026-10"), "{said} for {wanted}");
    println!("DuckDB: {}", said.trim());
}

#[test]
fn a_sum_that_is_not_the_services_is_told() {
    let service = Bills::start(3, Some("7.00"));
    let out = folder();
    let ended = ended(&mut export(&service.url, &out, &["--compress", "none"]));
    assert_eq!(ended.status, 5, "{ended:?}");
    assert!(ended.err.contains("all rows are written") && ended.err.contains("7.00"), "{}", ended.err);
    assert_eq!(ended.json().get("agrees").and_then(Json::as_bool), Some(false));
    assert_eq!(lines(&out).len(), 3);
}

#[test]
fn the_sandboxs_rows_sum_up_to_what_it_says_for_every_source_and_length() {
    for (rows, caller) in [(None, "customer"), (Some(1_503), "customer"), (Some(41), "partner")] {
        let sandbox = Sandbox::builder(catalog::APIS);
        let service = service_of(match rows {
            Some(rows) => sandbox.rows(rows),
            None => sandbox,
        });
        let out = folder();
        let ended = ended(&mut export(&service.url, &out, &["--as", caller]));
        assert_eq!(ended.status, 0, "{ended:?}");
        let summary = ended.json();
        assert_eq!(summary.get("agrees").and_then(Json::as_bool), Some(true), "{}", ended.out);
        let many = summary.get("parts").and_then(Json::as_i64).unwrap();
        assert_eq!(many > 1, caller == "partner", "{}", ended.out);
        if let Some(rows) = rows {
            let each = i64::try_from(rows).unwrap();
            assert_eq!(summary.get("rows").and_then(Json::as_i64), Some(each * many), "{}", ended.out);
        }
    }
}

#[test]
fn a_folder_with_another_export_is_not_gone_on_with() {
    let service = Bills::start(3, None);
    let out = folder();
    assert_eq!(ended(&mut export(&service.url, &out, &[])).status, 0);
    let other = ended(&mut export(&service.url, &out, &["--focus"]));
    assert_eq!(other.status, 2);
    assert!(other.err.contains("another export: columns"), "{}", other.err);
}

#[test]
fn focus_has_its_columns() {
    let service = Bills::start(3, None);
    let out = folder();
    let ended = ended(&mut export(&service.url, &out, &["--focus", "--compress", "none"]));
    assert_eq!(ended.status, 0, "{ended:?}");
    let names = headings(&out);
    let row = &lines(&out)[0];
    let cell = |name: &str| row[names.iter().position(|known| known == name).unwrap()].as_str();
    assert_eq!((cell("BilledCost"), cell("BillingCurrency"), cell("ChargeCategory")), ("0.01", "CNY", "Usage"));
    let period = (cell("BillingPeriodStart"), cell("BillingPeriodEnd"));
    assert_eq!(period, ("2026-09-30T16:00:00Z", "2026-10-31T16:00:00Z"), "the month of UTC+8");
    // a row that tells no time of its use is one of its day
    let period = (cell("ChargePeriodStart"), cell("ChargePeriodEnd"));
    assert_eq!(period, ("2026-10-06T16:00:00Z", "2026-10-07T16:00:00Z"));
    // what FOCUS demands and the service does not have is there, and empty
    assert_eq!((cell("PricingQuantity"), cell("ServiceCategory")), ("", "Storage"));
}

#[test]
fn a_partner_gets_the_rows_of_every_customer_in_a_folder_each() {
    let service = Customers::start(&[("c-1", 3), ("c/2", 5), ("c-3", 0)]);
    let out = folder();
    let ended = ended(&mut export(&service.url, &out, &["--as", "partner", "--compress", "none"]));
    assert_eq!(ended.status, 0, "{ended:?}");
    let summary = ended.json();
    let number = |name: &str| summary.get(name).and_then(Json::as_i64);
    assert_eq!((number("rows"), number("parts"), number("files")), (Some(8), Some(3), Some(2)));
    assert_eq!(summary.get("agrees").and_then(Json::as_bool), Some(true), "{}", ended.out);
    assert!(out.join("month=2026-10/customer_id=c%2F2/rows-00000.csv").is_file());
}

#[cfg(unix)]
#[test]
fn ctrl_c_keeps_what_was_read_and_the_same_command_goes_on() {
    let service = Bills::start(20_000, None);
    let out = folder();
    let child = started(&mut export(&service.url, &out, &["--rows-per-file", "2000"]));
    service.wait_for(3_000);
    INTERRUPT.send(&child);
    let stopped = support::ended(child, "");
    assert_eq!(stopped.status, 130, "{stopped:?}");
    assert!(
        stopped.err.contains("rows are written") && stopped.err.contains("the same command goes on"),
        "{stopped:?}"
    );
    let ended = ended(&mut export(&service.url, &out, &["--rows-per-file", "2000"]));
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(lines(&out).len(), 20_000);
}

#[test]
fn an_export_tells_how_many_rows_it_asked_for_and_from_where_it_went_on() {
    let service = Bills::start(3, None);
    let out = folder();
    let first = ended(&mut export(&service.url, &out, &[]));
    assert!(first.err.contains("3 rows in ") && first.err.contains(" rows a second\n"), "{}", first.err);
    assert!(!first.err.contains("going on after") && !first.err.contains("have no"), "{}", first.err);
    let again = ended(&mut export(&service.url, &out, &[]));
    assert!(again.err.contains("going on after 3 rows\n") && again.err.contains("0 rows in "), "{}", again.err);
    let json = again.json();
    let number = |name: &str| json.get(name).and_then(Json::as_i64);
    assert_eq!((number("rows"), number("files"), number("parts")), (Some(3), Some(1), Some(1)));
    let bytes = out.join("month=2026-10/rows-00000.csv.gz").metadata().unwrap().len();
    assert_eq!(number("bytes"), Some(bytes as i64));
}

#[test]
fn the_rows_are_those_of_the_source_that_is_named() {
    let (own, customers) = (Bills::start(3, None), Customers::start(&[("c-1", 2)]));
    for (url, source, rows) in [(&own.url, "own", 3), (&customers.url, "customers", 2)] {
        let out = folder();
        let ended = ended(&mut export(url, &out, &["--source", source]));
        assert_eq!(ended.status, 0, "{source}: {ended:?}");
        assert_eq!(ended.json().get("rows").and_then(Json::as_i64), Some(rows), "{source}");
        assert_eq!(ended.json().get("agrees").and_then(Json::as_bool), Some(true), "{source}");
    }
}

#[test]
fn a_file_ends_with_the_page_that_brings_as_many_rows_as_it_may_have() {
    let service = Bills::start(2_500, None);
    for (rows, files) in [("1000", 3), ("1500", 2), ("2500", 1)] {
        let out = folder();
        let ended = ended(&mut export(&service.url, &out, &["--rows-per-file", rows]));
        assert_eq!(ended.json().get("files").and_then(Json::as_i64), Some(files), "{rows}: {ended:?}");
    }
}

#[test]
fn what_does_not_fit_in_a_row_is_warned_of_with_its_place_and_the_row_is_there() {
    let odd = support::server::Server::deciding(|path| {
        match path.contains("monthly-sum") {
        true => r#"{"bill_sums": [], "consume_amount": 1}"#.to_owned(),
        false => r#"{"total_count": 2, "fee_records": [{"id": "a", "amount": 1}, {"id": "b", "amount": 0, "official_amount": "two"}]}"#
            .to_owned(),
    }
    });
    let out = folder();
    let ended = ended(&mut export(&odd.url, &out, &["--compress", "none"]));
    assert_eq!(ended.status, 0, "{ended:?}");
    let warned: Vec<&str> = ended.err.lines().filter(|line| line.starts_with("warning: row 0 and on: ")).collect();
    assert!(warned.len() == 1 && warned[0].contains("fee_records[1].official_amount"), "{}", ended.err);
    assert_eq!(lines(&out).len(), 2);
}

#[test]
fn parquet_is_compressed_within_and_takes_no_other_way() {
    let out = folder();
    let ended = ended(&mut export("http://127.0.0.1:1", &out, &["--format", "parquet", "--compress", "gzip"]));
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(ended.err.contains("--compress is for CSV; Parquet files are compressed within"), "{}", ended.err);
}
