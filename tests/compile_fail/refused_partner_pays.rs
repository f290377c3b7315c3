//~ `PayOrders` cannot be called with the keys of a `Partner`
//~ the service refuses this operation to a `Partner`
//~ `CallableBy<Customer>`
use huaweicloud_bss::{Client, Partner, orders::PayOrders, types::YesNo};

pub async fn pay(client: Client<Partner>) -> Result<(), huaweicloud_bss::Error> {
    client.send(PayOrders::new("id", YesNo::No, YesNo::No)).await?;
    Ok(())
}

fn main() {}
