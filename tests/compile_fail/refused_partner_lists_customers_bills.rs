//~ cannot be called with the keys of a `Partner`
use huaweicloud_bss::{Client, Partner, bills::ListCustomerBillsFeeRecords};

pub fn list(client: Client<Partner>) {
    let _ = client.items(ListCustomerBillsFeeRecords::new("2026-01".parse().unwrap()));
}

fn main() {}
