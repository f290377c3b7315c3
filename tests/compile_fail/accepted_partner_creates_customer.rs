use huaweicloud_bss::{Client, Distributor, Partner, customers::{CreateSubCustomer, CreateSubCustomerRequired}};

pub async fn create(partner: Client<Partner>, distributor: Client<Distributor>) -> Result<(), huaweicloud_bss::Error> {
    partner.send(CreateSubCustomer::new(CreateSubCustomerRequired { xaccount_id: "user".into(), xaccount_type: "platform".into() })).await?;
    distributor.send(CreateSubCustomer::new(CreateSubCustomerRequired { xaccount_id: "user".into(), xaccount_type: "platform".into() })).await?;
    Ok(())
}

fn main() {}
