//~ `CreateSubCustomer` cannot be called with the keys of a `Customer`
//~ CallableBy<Distributor>
//~ CallableBy<Partner>
use huaweicloud_bss::{Client, Customer, customers::CreateSubCustomer};

pub async fn create(client: Client<Customer>) -> Result<(), huaweicloud_bss::Error> {
    client.send(CreateSubCustomer::new("user", "platform")).await?;
    Ok(())
}

fn main() {}
