//~ the trait bound `OrderId: From<CustomerId>` is not satisfied
use huaweicloud_bss::{orders::PayOrders, types::{CustomerId, YesNo}};

pub fn pay(customer: CustomerId) -> PayOrders {
    PayOrders::new(customer, YesNo::No, YesNo::No)
}

fn main() {}
