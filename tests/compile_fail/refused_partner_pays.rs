//~ `PayOrders` cannot be called with the keys of a `Partner`
//~ the service refuses this operation to a `Partner`
//~ `CallableBy<Customer>`
use huaweicloud_bss::{Client, Partner, orders::{PayOrders, PayOrdersRequired}, types::YesNo};

pub async fn pay(client: Client<Partner>) -> Result<(), huaweicloud_bss::Error> {
    client.send(PayOrders::new(PayOrdersRequired { order_id: "id".into(), use_coupon: YesNo::No, use_discount: YesNo::No })).await?;
    Ok(())
}

fn main() {}
