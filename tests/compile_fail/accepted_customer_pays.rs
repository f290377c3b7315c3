use huaweicloud_bss::{Client, Customer, orders::PayOrders, types::YesNo};

pub async fn pay(client: Client<Customer>) -> Result<(), huaweicloud_bss::Error> {
    client.send(PayOrders::new("id", YesNo::No, YesNo::No)).await?;
    Ok(())
}

fn main() {}
