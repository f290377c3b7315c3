//! Pays an order, with a coupon where one can be used.
//!
//!     pay_order [--site cn|intl|eu] [--endpoint URL] [--yes] ORDER

#![allow(clippy::print_stdout)]

use std::process::ExitCode;

use bss_examples::{Arguments, explain};
use huaweicloud_bss::orders::{
    ListOrderCouponsByOrderId, PayOrders, PayOrdersRequired, ShowCustomerOrderDetails, UsableCoupon,
};
use huaweicloud_bss::types::{OrderCoupon, YesNo};
use huaweicloud_bss::{Client, Customer, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = Arguments::read();
    let yes = arguments.flag("--yes");
    let order = arguments.next("ORDER");
    match run(&arguments, &order, yes).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => explain(&error),
    }
}

async fn run(arguments: &Arguments, order: &str, yes: bool) -> Result<(), Error> {
    let client = arguments.client::<Customer>()?;
    let coupon = best_coupon(&client, order).await?;
    let use_coupon = if coupon.is_some() { YesNo::Yes } else { YesNo::No };
    let required = PayOrdersRequired { order_id: order.into(), use_coupon, use_discount: YesNo::No };
    let request = match &coupon {
        Some(coupon) => PayOrders::new(required).coupon_infos([coupon.clone()]),
        None => PayOrders::new(required),
    };
    println!("order {order}, coupon {}", coupon.as_ref().map_or("none", |coupon| coupon.id.as_str()));
    if !yes {
        println!("nothing is paid without --yes");
        return Ok(());
    }
    match client.send(request).await {
        Ok(_) => println!("paid"),
        // It may be paid: look before anybody pays again.
        Err(error) if error.is_outcome_unknown() => {
            let read = error.confirmation().and_then(|read| read.request::<ShowCustomerOrderDetails>());
            let Some(read) = read else { return Err(error) };
            let details = client.send(read).await?;
            let status = details.order_info.and_then(|order| order.status);
            println!("the answer to the payment was lost; the order's status is now {status:?}");
            return Err(error);
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The usable coupon with the greatest balance.
async fn best_coupon(client: &Client<Customer>, order: &str) -> Result<Option<OrderCoupon>, Error> {
    let usable = client.send(ListOrderCouponsByOrderId::new(order)).await?.user_coupons;
    let best = usable.into_iter().max_by_key(|coupon| coupon.balance);
    Ok(best.and_then(|UsableCoupon { coupon_id, coupon_type, .. }| Some(OrderCoupon::new(coupon_id?, coupon_type?))))
}
