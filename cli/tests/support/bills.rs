//! A service with as many bill rows as asked for, whose sums are right, in this process. Rows are made when they are
//! asked for.

use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};

use super::server::Server;

/// A customer with rows of 0.01, 0.02, 0.03, … and their sum.
pub(crate) struct Bills {
    pub(crate) url: String,
    /// Where each page of rows begins, told when it is asked for.
    asked: Receiver<usize>,
    _server: Server,
}

impl Bills {
    /// `sum` is what the service says when it is not the truth.
    pub(crate) fn start(rows: usize, sum: Option<&'static str>) -> Bills {
        let (tell, asked) = channel();
        let tell = Mutex::new(tell);
        let server = Server::deciding(move |path| {
            if path.contains("monthly-sum") {
                let sum = sum.map_or_else(|| money(total(rows)), str::to_owned);
                return format!("{{\"total_count\": 1, \"bill_sums\": [], \"consume_amount\": {sum}}}");
            }
            let (offset, limit) = (number(path, "offset"), number(path, "limit").max(1));
            let _ = tell.lock().expect("nobody panics with it").send(offset);
            let mut page = format!("{{\"currency\": \"CNY\", \"total_count\": {rows}, \"fee_records\": [");
            for at in offset..(offset + limit).min(rows) {
                let comma = if at > offset { "," } else { "" };
                let amount = money(at as u128 + 1);
                let _ = write!(page, "{comma}{{\"id\": \"row-{at}\", \"bill_type\": 5, {MORE}\"amount\": {amount}}}");
            }
            page + "]}"
        });
        Bills { url: server.url.clone(), asked, _server: server }
    }

    /// Waits until that row is asked for: all before it are with the command.
    pub(crate) fn wait_for(&self, row: usize) {
        let patience = std::time::Duration::from_secs(120);
        while self.asked.recv_timeout(patience).expect("the next page is asked for") < row {}
    }
}

/// A partner with customers.
pub(crate) struct Customers {
    pub(crate) url: String,
    _server: Server,
}

impl Customers {
    pub(crate) fn start(customers: &'static [(&'static str, usize)]) -> Customers {
        let server = Server::deciding(move |path| {
            if path.contains("sub-customers/query") {
                let ids: Vec<String> =
                    customers.iter().map(|(id, _)| format!("{{\"customer_id\": \"{id}\"}}")).collect();
                return format!("{{\"total_count\": {}, \"sub_customers\": [{}]}}", ids.len(), ids.join(","));
            }
            let id = path.split("customer_id=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or_default();
            let id = id.replace("%2F", "/");
            let rows = customers.iter().find(|(known, _)| *known == id).map_or(0, |(_, rows)| *rows);
            if path.contains("monthly-sum") {
                // all of it is pay-per-use
                let sum = if path.contains("charge_mode=3") { money(total(rows)) } else { "0".to_owned() };
                return format!("{{\"count\": 1, \"bill_sums\": [{{\"amount\": {sum}}}]}}");
            }
            let row = |at: usize| format!("{{\"id\": \"{id}-{at}\", \"payment_amount\": {}}}", money(at as u128 + 1));
            let rows: Vec<String> = (0..rows).map(row).collect();
            format!("{{\"total_count\": {}, \"fee_records\": [{}]}}", rows.len(), rows.join(","))
        });
        Customers { url: server.url.clone(), _server: server }
    }
}

/// The same in every row.
const MORE: &str = r#""bill_date": "2026-10-07", "cloud_service_type": "hws.service.type.ebs", "#;

fn number(path: &str, name: &str) -> usize {
    let rest = path.split(&format!("{name}=")).nth(1).unwrap_or_default();
    rest.split('&').next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn total(rows: usize) -> u128 {
    let rows = rows as u128;
    rows * (rows + 1) / 2
}

fn money(cents: u128) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
