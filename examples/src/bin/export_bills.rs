//! Writes a month of resource bills as CSV to standard output; on standard error, how far it is.
//!
//!     export_bills [--site cn|intl|eu] [--endpoint URL] YYYY-MM [POSITION] > bills.csv
//!
//! After an error it says the position to go on from.

#![allow(clippy::print_stderr)]

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use bss_examples::{Arguments, explain, usage};
use huaweicloud_bss::bills::{ListCustomerselfResourceRecords, ResourceFee};
use huaweicloud_bss::{Customer, Decimal, Error, Position, YearMonth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = Arguments::read();
    let month = arguments.next("YYYY-MM").parse().unwrap_or_else(|_| usage("YYYY-MM"));
    let from = arguments.maybe().map(|text| text.parse().unwrap_or_else(|_| usage("POSITION")));
    match run(&arguments, month, from.unwrap_or_default()).await {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(output)) => {
            eprintln!("{output}");
            ExitCode::FAILURE
        }
        Err(error) => explain(&error),
    }
}

async fn run(arguments: &Arguments, month: YearMonth, from: Position) -> Result<io::Result<()>, Error> {
    let client = arguments.client::<Customer>()?;
    let request = ListCustomerselfResourceRecords::new(month).limit(1000);
    let mut records = client.items(request).from(from).read_ahead(2);
    let mut csv = BufWriter::new(io::stdout().lock());
    let (mut rows, mut sum) = (0_u64, Decimal::ZERO);
    if let Err(error) = writeln!(csv, "date,service,resource,region,amount") {
        return Ok(Err(error));
    }
    loop {
        let record = match records.try_next().await {
            Ok(Some(record)) => record,
            Ok(None) => break,
            Err(error) => {
                eprintln!("\ngo on with: {month} {}", records.position());
                return Err(error);
            }
        };
        rows += 1;
        sum += record.amount.unwrap_or_default();
        if let Err(error) = writeln!(csv, "{}", line(&record)) {
            return Ok(Err(error));
        }
        if rows % 500 == 0 {
            progress(rows, records.total());
        }
    }
    progress(rows, Some(rows));
    eprintln!("\n{rows} rows, {sum} in all");
    Ok(csv.flush())
}

fn line(record: &ResourceFee) -> String {
    let date = record.bill_date.map(|date| date.to_string());
    let amount = record.amount.map(|amount| amount.to_string());
    let fields = [
        date.as_deref(),
        record.cloud_service_type_name.as_deref(),
        record.resource_name.as_deref(),
        record.region_name.as_deref(),
        amount.as_deref(),
    ];
    fields.map(|field| quoted(field.unwrap_or_default())).join(",")
}

fn quoted(field: &str) -> String {
    match field.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field.to_owned(),
    }
}

fn progress(rows: u64, total: Option<u64>) {
    const WIDTH: u64 = 40;
    let total = total.unwrap_or(rows).max(rows).max(1);
    let filled = (rows * WIDTH / total) as usize;
    eprint!("\r[{:<40}] {rows}/{total}", "#".repeat(filled));
}
