//! A clone of what was answered beside one that the compiler derives for the same fields. Ours copies by the fields' views,
//! compiled once for all records.

use std::hint::black_box;
use std::time::Duration;

use huaweicloud_bss::orders::{AgentPayment, CustomerOrder, ListCustomerOrdersResponse, SubOrder};
use huaweicloud_bss::runtime::codec;
use huaweicloud_bss::types::{AmountBreakdown, EnterpriseProject};

macro_rules! derived {
    ($($name:ident: $type:ty),* $(,)?) => {
        /// The fields of an order, in a struct that derives its clone.
        #[derive(Clone)]
        #[allow(dead_code, reason = "cloned, not read")]
        struct Derived {
            $($name: $type,)*
        }

        impl From<CustomerOrder> for Derived {
            fn from(order: CustomerOrder) -> Self {
                let CustomerOrder { $($name,)* .. } = order;
                Derived { $($name,)* }
            }
        }
    };
}

derived! {
    order_id: Option<huaweicloud_bss::types::OrderId>,
    customer_id: Option<huaweicloud_bss::types::CustomerId>,
    service_type_code: Option<huaweicloud_bss::types::ServiceTypeCode>,
    service_type_name: Option<String>,
    source_type: Option<huaweicloud_bss::orders::OrderSource>,
    status: Option<huaweicloud_bss::orders::OrderStatus>,
    order_type: Option<huaweicloud_bss::types::OrderType>,
    amount_after_discount: Option<huaweicloud_bss::Decimal>,
    official_amount: Option<huaweicloud_bss::Decimal>,
    measure_id: Option<huaweicloud_bss::types::AmountUnit>,
    create_time: Option<huaweicloud_bss::Timestamp>,
    payment_time: Option<huaweicloud_bss::Timestamp>,
    currency: Option<huaweicloud_bss::types::Currency>,
    contract_id: Option<huaweicloud_bss::types::ContractId>,
    amount_info: Option<AmountBreakdown>,
    enterprise_projects: Vec<EnterpriseProject>,
    sub_order_infos: Vec<SubOrder>,
    agent_pay_info: Option<AgentPayment>,
}

pub(crate) fn compare(page: &[u8]) {
    let mut answer = ListCustomerOrdersResponse::default();
    assert!(codec::decode(page, &mut answer).unwrap().is_empty());
    // few enough that the allocator keeps their room, and the system is not asked for pages each time
    let mut orders = answer.order_infos;
    orders.truncate(100);
    let derived: Vec<Derived> = orders.iter().cloned().map(Derived::from).collect();
    // turn by turn, so that both see the same weather
    let mut best = [Duration::MAX; 2];
    for _ in 0..15 {
        let rounds = [
            super::round(200, &mut || black_box(orders.clone())),
            super::round(200, &mut || black_box(derived.clone())),
        ];
        best.iter_mut().zip(rounds).for_each(|(best, round)| *best = round.min(*best));
    }
    println!("a clone of 100 orders, and its end");
    super::row("ours: by views", best[0], best[1]);
    super::row("derived, for the same fields", best[1], best[1]);
}
