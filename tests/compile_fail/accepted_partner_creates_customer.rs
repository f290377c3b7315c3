use huaweicloud_bss::{Client, Distributor, Partner, customers::CreateSubCustomer};

pub async fn create(partner: Client<Partner>, distributor: Client<Distributor>) -> Result<(), huaweicloud_bss::Error> {
    partner.send(CreateSubCustomer::new("user", "platform")).await?;
    distributor.send(CreateSubCustomer::new("user", "platform")).await?;
    Ok(())
}

fn main() {}
