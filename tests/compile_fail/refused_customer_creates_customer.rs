//~ `CreateSubCustomer` cannot be called with the keys of a `Customer`
//~ CallableBy<Distributor>
//~ CallableBy<Partner>
use huaweicloud_bss::{Client, Customer, customers::{CreateSubCustomer, CreateSubCustomerRequired}};

pub async fn create(client: Client<Customer>) -> Result<(), huaweicloud_bss::Error> {
    client.send(CreateSubCustomer::new(CreateSubCustomerRequired { xaccount_id: "user".into(), xaccount_type: "platform".into() })).await?;
    Ok(())
}

fn main() {}
