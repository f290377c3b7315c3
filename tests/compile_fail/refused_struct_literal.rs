//~ cannot create non-exhaustive struct
use huaweicloud_bss::orders::CancelCustomerOrder;

pub fn cancel() -> CancelCustomerOrder {
    CancelCustomerOrder { order_id: "id".into() }
}

fn main() {}
