//~ the trait bound `Text<OrderId>: From<Text<CustomerId>>` is not satisfied
use huaweicloud_bss::{orders::{PayOrders, PayOrdersRequired}, types::{CustomerId, YesNo}};

pub fn pay(customer: CustomerId) -> PayOrders {
    PayOrders::new(PayOrdersRequired { order_id: customer.into(), use_coupon: YesNo::No, use_discount: YesNo::No })
}

fn main() {}
