//! Renews for a month what expires within a week.
//!
//!     renew_expiring [--site cn|intl|eu] [--endpoint URL] [--yes]

#![allow(clippy::print_stdout)]

use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use bss_examples::{Arguments, explain};
use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::subscriptions::{ListPayPerUseCustomerResources, RenewalResources};
use huaweicloud_bss::types::{Flag, PeriodType, ResourceId};
use huaweicloud_bss::{Client, Customer, Error, Timestamp};

/// As many as one request takes.
const BATCH: usize = 10;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = Arguments::read();
    let yes = arguments.flag("--yes");
    match run(&arguments, yes).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => explain(&error),
    }
}

async fn run(arguments: &Arguments, yes: bool) -> Result<(), Error> {
    let client = arguments.client::<Customer>()?;
    let now = SystemTime::now();
    let request = ListPayPerUseCustomerResources::new()
        .only_main_resource(Flag::Yes)
        .expire_time_begin(Timestamp::from(now))
        .expire_time_end(Timestamp::from(now + Duration::from_secs(7 * 24 * 60 * 60)));
    let mut expiring = client.items(request);
    let mut ids: Vec<ResourceId> = Vec::new();
    while let Some(resource) = expiring.try_next().await? {
        let Some(id) = resource.resource_id else { continue };
        println!("{id} expires {:?}", resource.expire_time);
        ids.push(id);
    }
    if !yes {
        println!("{} resources; nothing is renewed without --yes", ids.len());
        return Ok(());
    }
    for batch in ids.chunks(BATCH) {
        let asked = Timestamp::from(SystemTime::now());
        let request = RenewalResources::new(batch.iter().cloned(), PeriodType::Month, 1).is_auto_pay(Flag::No);
        let answer = match client.call(request).await {
            Ok(answer) => answer,
            // There may be an order: look before anybody renews again.
            Err(error) if error.is_outcome_unknown() => {
                let read = error.confirmation().and_then(|read| read.request::<ListCustomerOrders>());
                show_new_orders(&client, read.unwrap_or_default().create_time_begin(asked)).await?;
                return Err(error);
            }
            Err(error) => return Err(error),
        };
        for failed in answer.failures() {
            println!("not renewed: {failed}");
        }
        for order in &answer.order_ids {
            println!("order {order} is to be paid");
        }
    }
    Ok(())
}

/// The orders that came into being since a batch was asked for.
async fn show_new_orders(client: &Client<Customer>, request: ListCustomerOrders) -> Result<(), Error> {
    let mut found = false;
    let mut orders = client.items(request);
    while let Some(order) = orders.try_next().await? {
        let Some(id) = order.order_id else { continue };
        println!("the answer to the renewal was lost; order {id} came of it and is to be paid");
        found = true;
    }
    if !found {
        println!("the answer to the renewal was lost; no order came of it so far");
    }
    Ok(())
}
