//! Many tasks that pay against a sandbox that fails on purpose, and the books compared at the end: what was told with what
//! was carried out. Knows nothing of processes or memory.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bss_sandbox::Identity;
use huaweicloud_bss::accounts::{ListPartnerAdjustRecords, UpdateCustomerAccountAmount};
use huaweicloud_bss::customers::ListSubCustomers;
use huaweicloud_bss::runtime::Json;
use huaweicloud_bss::types::CustomerId;
use huaweicloud_bss::{AccessKey, Client, Confirmation, Decimal, Error, NoRetry, Partner, Site};

/// Faults for the payments alone; some strike before anything is done, some when all is done.
pub(crate) const FAULTS: &str = "reset@2.5%/UpdateCustomerAccountAmount,lost@2.5%/UpdateCustomerAccountAmount,\
    truncate@2.5%/UpdateCustomerAccountAmount,503@2.5%/UpdateCustomerAccountAmount";
/// The operation, as the log names it.
const PAYMENT: &str = "UpdateCustomerAccountAmount";
/// What the partner of the sandbox can pay for: customers get 0.01, 0.02, … and it starts with a million.
pub(crate) const MOST: u64 = 120_000;
/// Payments of unknown outcome that are looked up by their confirmation.
const LOOKED_UP: usize = 200;

/// How long, by how many.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// Tasks that pay.
    pub(crate) tasks: u64,
    /// How long they pay.
    pub(crate) time: Duration,
    /// How long a task rests between two payments.
    pub(crate) rest: Duration,
}

/// What the payers were told: a byte a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Told {
    Nothing = 1,
    Done,
    Unknown,
    Refused,
}

/// The payers' ledger: it has its whole size from the beginning, so that it is no part of what the client's memory grows
/// by. Who paid what follows from the payment's number.
struct Ledger {
    told: Box<[AtomicU8]>,
    /// The confirmations of the first unknown ones, by their numbers.
    confirmations: Mutex<Vec<(u64, Option<Confirmation>)>>,
    others: Mutex<Vec<String>>,
}

impl Ledger {
    fn new() -> Self {
        Ledger {
            told: (0..MOST).map(|_| AtomicU8::new(Told::Nothing as u8)).collect(),
            confirmations: Mutex::new(Vec::with_capacity(LOOKED_UP)),
            others: Mutex::default(),
        }
    }

    fn note(&self, number: u64, error: Option<Error>) {
        let told = match error {
            None => Told::Done,
            Some(error) if error.is_outcome_unknown() => {
                let mut kept = self.confirmations.lock().unwrap_or_else(PoisonError::into_inner);
                if kept.len() < LOOKED_UP {
                    kept.push((number, error.confirmation().cloned()));
                }
                Told::Unknown
            }
            Some(error) => {
                let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
                if others.len() < 5 {
                    others.push(error.to_string());
                }
                Told::Refused
            }
        };
        if let Some(entry) = self.told.get(number as usize) {
            entry.store(told as u8, Ordering::SeqCst);
        }
    }

    /// The numbers of those that were told so.
    fn all(&self, told: Told) -> impl Iterator<Item = u64> {
        let is = move |(_, entry): &(u64, &AtomicU8)| entry.load(Ordering::SeqCst) == told as u8;
        (0..).zip(self.told.iter()).filter(is).map(|(number, _)| number)
    }
}

/// The books.
#[derive(Clone, Debug, Default)]
pub(crate) struct Books {
    /// Payments that were told as made.
    pub(crate) done: u64,
    /// Payments of which nobody knows.
    pub(crate) unknown: u64,
    /// Payments that were told as not made.
    pub(crate) refused: u64,
    /// Payments that were begun and of which nobody was told anything: a task failed.
    pub(crate) untold: u64,
    /// Payments that the sandbox made.
    pub(crate) executed: u64,
    /// Payments that the sandbox made more than once.
    pub(crate) twice: u64,
    /// Payments that were told as made and were not.
    pub(crate) lost: u64,
    /// Payments that were told as not made and were.
    pub(crate) denied: u64,
    /// Faults that struck before the sandbox did anything, by its log.
    pub(crate) struck_before: u64,
    /// All faults that struck, by its log.
    pub(crate) struck: BTreeMap<String, u64>,
    /// Unknown ones that were looked up by the confirmation that the error had.
    pub(crate) looked_up: u64,
    /// Of these, how often it said what the books say.
    pub(crate) confirmed_right: u64,
    /// What other errors there were, some of them.
    pub(crate) others: Vec<String>,
}

impl Books {
    /// What does not add up; empty when all does.
    pub(crate) fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut check = |right: bool, what: &str| wrong.extend((!right).then(|| format!("{what}: {self:?}")));
        check(self.untold == 0, "of a payment nothing was told");
        check(self.twice == 0, "a payment was made twice");
        check(self.lost == 0, "a payment that was told as made was not");
        check(self.denied == 0, "a payment that was told as not made was");
        check(
            self.executed + self.struck_before == self.done + self.unknown,
            "executed is not done + unknown - those that a fault struck before any work",
        );
        check(self.looked_up == self.confirmed_right, "a confirmation did not tell");
        wrong
    }
}

type Payment = (CustomerId, Decimal);

/// Pays, and compares the books. `log` is the sandbox's.
///
/// # Errors
/// When the lists cannot be read, before or after.
pub(crate) async fn run(url: &str, key: &Identity, log: &Path, plan: Plan) -> Result<Books, Error> {
    let credentials = AccessKey::new(key.ak.as_str(), key.sk.as_str()).domain_id(key.domain_id.as_str());
    let client = Client::<Partner>::builder().site(Site::China).endpoint(url).credentials(credentials);
    let client = client.timeout(Duration::from_secs(60)).build()?;
    let customers = customers(&client).await?;
    let before = records(&client).await?;

    let next = Arc::new(AtomicU64::new(0));
    let ledger = Arc::new(Ledger::new());
    let end = Instant::now() + plan.time;
    let customers: Arc<[CustomerId]> = customers.into();
    let tasks: Vec<_> = (0..plan.tasks)
        .map(|task| {
            let (client, next, ledger, customers) = (
                client.with(huaweicloud_bss::CallOptions::new().retry(NoRetry)),
                Arc::clone(&next),
                Arc::clone(&ledger),
                Arc::clone(&customers),
            );
            tokio::spawn(async move {
                // they do not all begin at once
                tokio::time::sleep(plan.rest.mul_f64(task as f64 / plan.tasks.max(1) as f64)).await;
                while Instant::now() < end {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= MOST {
                        return;
                    }
                    let (customer, amount) = payment(&customers, number);
                    let outcome = client.send(UpdateCustomerAccountAmount::new(customer, amount)).await;
                    ledger.note(number, outcome.err());
                    tokio::time::sleep(plan.rest).await;
                }
            })
        })
        .collect();
    for task in tasks {
        // one that fails leaves a payment of which nothing was told
        let _ = task.await;
    }
    let begun = next.load(Ordering::SeqCst);

    let after = records(&client).await?;
    let count = |records: &HashMap<Payment, u64>, payment: &Payment| records.get(payment).copied().unwrap_or(0);
    let times = |payment: &Payment| count(&after, payment).saturating_sub(count(&before, payment));
    let made = |number| times(&payment(&customers, number));
    let (struck, struck_before) = struck(log);
    let mut books = Books { struck, struck_before, ..Books::default() };
    for told in [Told::Done, Told::Refused, Told::Unknown, Told::Nothing] {
        for number in ledger.all(told).take_while(|number| *number < begun) {
            let times = made(number);
            books.executed += times;
            books.twice += u64::from(times > 1);
            match told {
                Told::Done => (books.done, books.lost) = (books.done + 1, books.lost + u64::from(times == 0)),
                Told::Refused => {
                    (books.refused, books.denied) = (books.refused + 1, books.denied + u64::from(times > 0))
                }
                Told::Unknown => books.unknown += 1,
                Told::Nothing => books.untold += 1,
            }
        }
    }
    let confirmations = std::mem::take(&mut *ledger.confirmations.lock().unwrap_or_else(PoisonError::into_inner));
    for (number, confirmation) in &confirmations {
        let read = confirmation.as_ref().and_then(Confirmation::request::<ListPartnerAdjustRecords>);
        let found = match read {
            Some(read) => found(&client, read, payment(&customers, *number).1).await?,
            None => false,
        };
        books.looked_up += 1;
        books.confirmed_right += u64::from(found == (made(*number) > 0));
    }
    books.others = std::mem::take(&mut *ledger.others.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(books)
}

/// The payment of that number: no two are alike.
fn payment(customers: &[CustomerId], number: u64) -> Payment {
    let count = customers.len().max(1) as u64;
    let customer = customers.get((number % count) as usize).cloned().unwrap_or_default();
    (customer, Decimal::new(1 + (number / count) as i64, 2))
}

async fn customers(client: &Client<Partner>) -> Result<Vec<CustomerId>, Error> {
    let mut found = Vec::new();
    let mut all = client.items(ListSubCustomers::new().limit(100));
    while let Some(customer) = all.try_next().await? {
        found.extend(customer.customer_id);
    }
    Ok(found)
}

/// How often each payment stands in the sandbox's records.
async fn records(client: &Client<Partner>) -> Result<HashMap<Payment, u64>, Error> {
    let mut found = HashMap::new();
    let mut all = client.items(ListPartnerAdjustRecords::new().limit(100));
    while let Some(record) = all.try_next().await? {
        if let (Some(customer), Some(amount)) = (record.customer_id, record.amount) {
            *found.entry((customer, amount)).or_default() += 1;
        }
    }
    Ok(found)
}

/// Whether the read of a confirmation shows a payment of that amount.
async fn found(client: &Client<Partner>, read: ListPartnerAdjustRecords, amount: Decimal) -> Result<bool, Error> {
    let mut all = client.items(read.limit(100));
    while let Some(record) = all.try_next().await? {
        if record.amount == Some(amount) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The faults in the sandbox's log by name, and how many payments they struck before anything was done: those of which
/// the log has no answer of the operation itself.
fn struck(log: &Path) -> (BTreeMap<String, u64>, u64) {
    let (mut struck, mut before) = (BTreeMap::new(), 0);
    for line in std::fs::read_to_string(log).unwrap_or_default().lines() {
        let Ok(entry) = Json::parse(line.as_bytes()) else { continue };
        let text = |name: &str| entry.get(name).map(|value| value.as_str().map_or(value.to_string(), str::to_owned));
        if let (Some(PAYMENT), Some(fault)) = (text("operation").as_deref(), text("fault")) {
            *struck.entry(fault).or_default() += 1;
            before += u64::from(matches!(text("status").as_deref(), Some("0" | "503")));
        }
    }
    (struck, before)
}
