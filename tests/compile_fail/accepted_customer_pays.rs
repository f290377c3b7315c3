use huaweicloud_bss::{Client, Customer, orders::{PayOrders, PayOrdersRequired}, types::YesNo};

pub async fn pay(client: Client<Customer>) -> Result<(), huaweicloud_bss::Error> {
    client.send(PayOrders::new(PayOrdersRequired { order_id: "id".into(), use_coupon: YesNo::No, use_discount: YesNo::No })).await?;
    Ok(())
}

fn main() {}
