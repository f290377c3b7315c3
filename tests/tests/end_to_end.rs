//! A program against a real HTTP exchange on loopback: it signs, sends, reads; and what is wrong never leaves.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use huaweicloud_bss::orders::{
    ListCustomerOrders, OrderCoupon, OrderStatus, PayOrders, PayOrdersRequired, PaymentCouponType,
};
use huaweicloud_bss::types::YesNo;
use huaweicloud_bss::{AccessKey, Client, Customer, Decimal, Error, Site};

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
struct Seen {
    line: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Seen {
    fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or_else(|| panic!("no header {name} in {:?}", self.headers), |(_, value)| value)
    }
}

/// Answers with these, one request after the other, and keeps what it saw.
fn serve(answers: Vec<(u16, &'static str)>) -> (String, Arc<Mutex<Vec<Seen>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    thread::spawn(move || {
        // bounded: one answer more than asked for is one request more than expected, and it finds nobody
        for (status, body) in answers {
            let Ok((stream, _)) = listener.accept() else { return };
            log.lock().unwrap().push(exchange(stream, status, body));
        }
    });
    (url, seen)
}

fn exchange(stream: TcpStream, status: u16, body: &str) -> Seen {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut seen = Seen::default();
    reader.read_line(&mut seen.line).unwrap();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        seen.headers.push((name.to_owned(), value.to_owned()));
    }
    let length = seen.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let mut bytes = vec![0; length.map_or(0, |(_, value)| value.parse().unwrap())];
    reader.read_exact(&mut bytes).unwrap();
    seen.body = String::from_utf8(bytes).unwrap();
    let head = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nX-Request-Id: req-1\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = stream;
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body.as_bytes()).unwrap();
    seen
}

fn client(url: &str) -> Client<Customer> {
    Client::<Customer>::builder()
        .site(Site::China)
        .credentials(AccessKey::new("AK-FOR-TESTS", "the secret key").domain_id("domain"))
        .endpoint(url)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_payment_is_signed_sent_and_answered() {
    let (url, seen) = serve(vec![(200, "{}")]);
    let coupon = OrderCoupon::new("coupon-1", PaymentCouponType::CashCoupon);
    let payment = PayOrders::new(PayOrdersRequired {
        order_id: "CS2026".into(),
        use_coupon: YesNo::Yes,
        use_discount: YesNo::No,
    })
    .coupon_infos([coupon]);
    client(&url).send(payment).await.unwrap();

    let seen = seen.lock().unwrap()[0].clone();
    assert_eq!(seen.line.trim_end(), "POST /v3/orders/customer-orders/pay HTTP/1.1");
    assert_eq!(
        seen.body,
        r#"{"order_id":"CS2026","use_coupon":"YES","use_discount":"NO","coupon_infos":[{"id":"coupon-1","type":301}]}"#
    );
    assert_eq!(seen.header("content-type"), "application/json");
    assert_eq!(seen.header("x-domain-id"), "domain");
    assert_eq!(seen.header("x-sdk-date").len(), "20260101T000000Z".len());
    let authorization = seen.header("authorization");
    assert!(authorization.starts_with("SDK-HMAC-SHA256 Access=AK-FOR-TESTS, SignedHeaders="), "{authorization}");
    let signature = authorization.rsplit_once("Signature=").unwrap().1;
    assert!(signature.len() == 64 && signature.bytes().all(|byte| byte.is_ascii_hexdigit()), "{signature}");
    assert!(!format!("{seen:?}").contains("the secret key"));
}

#[tokio::test]
async fn a_list_is_read_page_by_page_with_exact_amounts() {
    let pages = vec![
        (
            200,
            r#"{"total_count":3,"order_infos":[{"order_id":"a","amount_after_discount":0.10},{"order_id":"b","status":77}]}"#,
        ),
        (200, r#"{"total_count":3,"order_infos":[{"order_id":"c","amount_after_discount":"12.3400"}]}"#),
    ];
    let (url, seen) = serve(pages);
    let request = ListCustomerOrders::new().status(OrderStatus::PendingPayment).limit(2);
    let mut orders = client(&url).items(request);
    let mut read = Vec::new();
    while let Some(order) = orders.try_next().await.unwrap() {
        read.push(order);
    }
    let ids: Vec<&str> = read.iter().filter_map(|order| Some(order.order_id.as_ref()?.as_str())).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(read[0].amount_after_discount.map(|amount| amount.to_string()).as_deref(), Some("0.10"));
    assert_eq!(read[1].status, Some(OrderStatus::Other("77".into())));
    assert_eq!(read[2].amount_after_discount, Some(Decimal::new(123_400, 4)));
    let lines: Vec<String> = seen.lock().unwrap().iter().map(|seen| seen.line.clone()).collect();
    assert!(lines[0].starts_with("GET /v2/orders/customer-orders?"), "{}", lines[0]);
    assert!(lines[0].contains("status=6") && lines[0].contains("limit=2"), "{}", lines[0]);
    assert!(lines[1].contains("offset=2"), "{}", lines[1]);
}

#[tokio::test]
async fn everything_that_is_wrong_is_named_and_nothing_is_sent() {
    let (url, seen) = serve(vec![(200, "{}")]);
    let coupons = (0..4).map(|n| OrderCoupon::new("x".repeat(60 + 5 * n), PaymentCouponType::Other("9".into())));
    let payment = PayOrders::new(PayOrdersRequired {
        order_id: "é".repeat(65).into(),
        use_coupon: YesNo::No,
        use_discount: YesNo::Yes,
    })
    .coupon_infos(coupons);
    let error = client(&url).send(payment).await.unwrap_err();
    insta::assert_snapshot!(error.violations().unwrap(), @r#"
    order_id: max_length: 65 characters, at most 64 allowed
    coupon_infos: max_items: 4 items, at most 3 allowed
    coupon_infos[0].type: enum: "9": not a value of PaymentCouponType; allowed: 300, 301, 302, 303
    coupon_infos[1].id: max_length: 65 characters, at most 64 allowed
    coupon_infos[1].type: enum: "9": not a value of PaymentCouponType; allowed: 300, 301, 302, 303
    coupon_infos[2].id: max_length: 70 characters, at most 64 allowed
    coupon_infos[2].type: enum: "9": not a value of PaymentCouponType; allowed: 300, 301, 302, 303
    coupon_infos[3].id: max_length: 75 characters, at most 64 allowed
    coupon_infos[3].type: enum: "9": not a value of PaymentCouponType; allowed: 300, 301, 302, 303
    discount_infos: required_when: must be given when use_discount is YES
    see https://support.huaweicloud.com/api-bpconsole/api_order_00030.html
    "#);
    assert!(error.is_refused());
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn where_the_documents_contradict_each_other_a_call_is_warned_of_and_sent() {
    let (url, seen) = serve(vec![(200, "{}")]);
    let required = PayOrdersRequired { order_id: "CS1".into(), use_coupon: YesNo::No, use_discount: YesNo::No };
    let payment = PayOrders::new(required).coupon_infos([OrderCoupon::new("c", PaymentCouponType::CashCoupon)]);
    let answer = client(&url).call(payment).await.unwrap();
    let warnings = answer.warnings().to_string();
    assert!(
        warnings
            .starts_with("coupon_infos: forbidden_when: must not be given when use_coupon is NO (The page says both"),
        "{warnings}"
    );
    assert!(seen.lock().unwrap()[0].body.contains("coupon_infos"));
}

#[tokio::test]
async fn an_error_of_the_service_says_what_it_is() {
    let (url, _) = serve(vec![(400, r#"{"error_code":"CBC.99005003","error_msg":"balance too small"}"#)]);
    let error: Error = client(&url)
        .send(PayOrders::new(PayOrdersRequired {
            order_id: "CS1".into(),
            use_coupon: YesNo::No,
            use_discount: YesNo::No,
        }))
        .await
        .unwrap_err();
    assert_eq!(error.code().map(|code| code.as_str().to_owned()).as_deref(), Some("CBC.99005003"));
    assert_eq!(error.http_status(), Some(400));
    assert_eq!(error.request_id(), Some("req-1"));
    assert!(!error.is_retryable());
    assert!(error.to_string().contains("CBC.99005003"), "{error}");
}

#[tokio::test]
async fn an_operation_that_the_site_lacks_is_refused() {
    use huaweicloud_bss::accounts::{ListStoredValueCards, StoredValueCardStatus};
    let (url, seen) = serve(vec![(200, "{}")]);
    let client = Client::<Customer>::builder()
        .site(Site::Europe)
        .credentials(AccessKey::new("AK", "SK"))
        .endpoint(url)
        .build()
        .unwrap();
    let error = client.send(ListStoredValueCards::new(StoredValueCardStatus::ALL[0].clone())).await.unwrap_err();
    assert_eq!(error.violations().unwrap().iter().next().unwrap().rule.id(), "site");
    assert!(seen.lock().unwrap().is_empty());
}
