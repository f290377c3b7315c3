//! The checks in the order of the real gateway, each with its code.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod common;

use std::time::{Duration, Instant};

use bss_sandbox::{Rate, Running, Sandbox, sample};
use common::{Call, call, call_as, caller_of, operation, raw};
use huaweicloud_bss::API;
use huaweicloud_bss::runtime::Json;
use huaweicloud_bss::runtime::meta::Place;

const LIST: &str = "/v2/orders/customer-orders";

async fn sandbox() -> Running {
    Sandbox::builder(&[&API]).rate(Rate::Unlimited).start().await.unwrap()
}

#[tokio::test]
async fn path_and_method_come_before_authentication() {
    let running = sandbox().await;
    let reply = Call::new("GET", "/v2/no/such/path").send(&running).await;
    assert_eq!((reply.status, reply.code().as_str()), (404, "APIG.0101"));
    assert!(reply.json().get("request_id").is_some());
    let reply = Call::new("DELETE", LIST).send(&running).await;
    assert_eq!((reply.status, reply.header("allow")), (405, Some("GET")));
    let reply = Call::new("PATCH", LIST).send(&running).await;
    assert_eq!(reply.status, 405);
}

#[tokio::test]
async fn operations_of_other_sites_are_not_there() {
    let running = sandbox().await;
    let elsewhere =
        API.operations.iter().map(|erased| erased.meta).find(|meta| !meta.sites.meets(running.site().bit)).unwrap();
    let key = caller_of(&running, elsewhere).clone();
    let document = Json::parse(br#"{"customer_id": "x", "domain_id": "x", "partner_id": "x"}"#).unwrap();
    assert_eq!(call_as(&running, elsewhere, &document, &key).await.status, 404);
}

#[tokio::test]
async fn a_signature_must_fit_request_and_key() {
    let running = sandbox().await;
    let key = running.keys().get("customer").unwrap().clone();
    let good = || Call::new("GET", LIST).signed(&running, &key);
    assert_eq!(good().send(&running).await.status, 200);

    let refused = async |call: Call<'static>| {
        let reply = call.send(&running).await;
        assert_eq!(reply.status, 401, "{}", String::from_utf8_lossy(&reply.body));
        reply.code()
    };
    assert_eq!(refused(Call::new("GET", LIST)).await, "APIGW.0301");
    let mut changed = good();
    changed.query.push(("limit".into(), "5".into()));
    assert_eq!(refused(changed).await, "APIGW.0301");
    let wrong_key = Call::new("GET", LIST).signed_at(&running, &key.ak, "wrong", &now());
    assert_eq!(refused(wrong_key).await, "APIGW.0301");
    let unknown = Call::new("GET", LIST).signed_at(&running, "NOBODY", &key.sk, &now());
    assert_eq!(refused(unknown).await, "APIGW.0301");
    for date in ["20200101T000000Z", "yesterday", "20991231T235959Z"] {
        let old = Call::new("GET", LIST).signed_at(&running, &key.ak, &key.sk, date);
        assert!(refused(old).await.starts_with("APIGW.030"));
    }
    for value in [
        "Basic abc",
        "SDK-HMAC-SHA256",
        "SDK-HMAC-SHA256 Access=a",
        "SDK-HMAC-SM3 Access=a, SignedHeaders=host, Signature=0",
    ] {
        assert_eq!(refused(Call::new("GET", LIST).header("Authorization", value)).await, "APIGW.0301");
    }
    let post = Call::new("POST", "/v3/orders/customer-orders/pay").body("{}").signed(&running, &key);
    let mut other_body = post;
    other_body.body = b"{\"a\":1}".to_vec();
    assert_eq!(refused(other_body).await, "APIGW.0301");
}

#[tokio::test]
async fn a_stated_hash_of_the_body_may_leave_it_out_of_the_signature_but_must_not_lie() {
    let running = sandbox().await;
    let key = running.keys().get("customer").unwrap().clone();
    let pay = |hash: &str| {
        Call::new("POST", "/v3/orders/customer-orders/pay")
            .body("{}")
            .header("X-Sdk-Content-Sha256", hash)
            .signed(&running, &key)
    };
    assert_eq!(pay("UNSIGNED-PAYLOAD").send(&running).await.status, 400);
    assert_eq!(pay("0000").send(&running).await.status, 401);
}

#[tokio::test]
async fn tokens_of_the_identity_service_are_good_until_they_end() {
    let running = sandbox().await;
    let key = running.keys().get("customer").unwrap();
    let auth = |password: &str| {
        format!(
            r#"{{"auth":{{"identity":{{"methods":["password"],"password":{{"user":{{"name":"{}","password":"{password}","domain":{{"name":"{}"}}}}}}}},"scope":{{"domain":{{"name":"{}"}}}}}}}}"#,
            key.user, key.account, key.account
        )
    };
    let reply = Call::new("POST", "/v3/auth/tokens").body(&auth("wrong")).send(&running).await;
    assert_eq!((reply.status, reply.text("error.code").as_str()), (401, "401"));
    let reply = Call::new("POST", "/v3/auth/tokens").body(&auth(&key.password)).send(&running).await;
    assert_eq!(reply.status, 201);
    assert!(reply.text("token.expires_at").ends_with('Z'));
    let token = reply.header("x-subject-token").unwrap().to_owned();
    let list = |token: &str| Call::new("GET", LIST).header("X-Auth-Token", token);
    assert_eq!(list(&token).send(&running).await.status, 200);
    assert_eq!(list("nonsense").send(&running).await.code(), "APIGW.0301");
    // where tokens live no time at all, one has ended before it is used
    let running = Sandbox::builder(&[&API]).token_lifetime(Duration::ZERO).start().await.unwrap();
    let reply = Call::new("POST", "/v3/auth/tokens").body(&auth(&key.password)).send(&running).await;
    let reply = list(reply.header("x-subject-token").unwrap()).send(&running).await;
    assert_eq!((reply.status, reply.code().as_str()), (401, "APIGW.0307"));
}

#[tokio::test]
async fn a_partner_acts_for_its_customer_by_an_agency() {
    let running = sandbox().await;
    let (customer, partner) = (running.keys().get("customer").unwrap(), running.keys().get("partner").unwrap());
    let assume = format!(
        r#"{{"auth":{{"identity":{{"methods":["assume_role"],"assume_role":{{"domain_id":"{}","agency_name":"a"}}}},"scope":{{"domain":{{"id":"{}"}}}}}}}}"#,
        customer.domain_id, customer.domain_id
    );
    let reply = Call::new("POST", "/v3/auth/tokens").body(&assume).send(&running).await;
    assert_eq!(reply.status, 401);
    let reply = Call::new("POST", "/v3/auth/tokens").body(&assume).signed(&running, partner).send(&running).await;
    assert_eq!(reply.status, 201, "{}", reply.json());
    let token = reply.header("x-subject-token").unwrap().to_owned();
    assert_eq!(
        Call::new("GET", "/v2/accounts/customer-accounts/balances")
            .header("X-Auth-Token", &token)
            .send(&running)
            .await
            .status,
        200
    );

    let reply = Call::new("POST", "/v3.0/OS-CREDENTIAL/securitytokens")
        .body(&assume)
        .signed(&running, partner)
        .send(&running)
        .await;
    assert_eq!(reply.status, 201, "{}", reply.json());
    let (access, secret, token) =
        (reply.text("credential.access"), reply.text("credential.secret"), reply.text("credential.securitytoken"));
    let with = Call::new("GET", LIST).header("X-Security-Token", &token).signed_at(&running, &access, &secret, &now());
    assert_eq!(with.send(&running).await.status, 200);
    let without = Call::new("GET", LIST).signed_at(&running, &access, &secret, &now());
    assert_eq!(without.send(&running).await.status, 401);
    let reply = Call::new("GET", "/v3/auth/domains").signed(&running, partner).send(&running).await;
    assert_eq!(
        reply.json().get("domains").unwrap().at(0).unwrap().get("id").unwrap().as_str(),
        Some(partner.domain_id.as_str())
    );
}

#[tokio::test]
async fn the_wrong_sides_keys_are_refused_before_the_request_is_looked_at() {
    let running = sandbox().await;
    let partner = running.keys().get("partner").unwrap().clone();
    let reply = Call::new("POST", "/v3/orders/customer-orders/pay")
        .body("no json")
        .signed(&running, &partner)
        .send(&running)
        .await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "CBC.0151"));
}

#[tokio::test]
async fn every_broken_limit_is_refused_with_the_field_named() {
    let mut bad = Vec::new();
    let mut refused = 0;
    for site in huaweicloud_bss::Site::ALL {
        let running = Sandbox::builder(&[&API]).site(site.meta().id).rate(Rate::Unlimited).start().await.unwrap();
        for operation in
            API.operations.iter().map(|erased| erased.meta).filter(|operation| operation.sites.meets(site.meta().bit))
        {
            let key = caller_of(&running, operation).clone();
            for (document, rule, path) in sample::broken(&API, operation, site.meta()) {
                let reply = call_as(&running, operation, &document, &key).await;
                let line = format!("{path}: {rule}: ");
                if reply.status != 400
                    || !reply.code().starts_with("CBC.010")
                    || !reply.message().lines().any(|have| have.starts_with(&line))
                {
                    bad.push(format!(
                        "{} at {}: {line}{} {}",
                        operation.id,
                        site.meta().id,
                        reply.status,
                        String::from_utf8_lossy(&reply.body)
                    ));
                }
                refused += 1;
            }
        }
    }
    println!("{refused} broken requests refused");
    assert!(bad.is_empty(), "{} of {refused}:\n{}", bad.len(), bad.join("\n"));
}

/// The client leaves null out: it is put into the bytes.
#[tokio::test]
async fn a_null_that_the_documents_call_an_error_is_refused_by_its_field() {
    let running = sandbox().await;
    let site = running.site();
    let mut tried = Vec::new();
    for operation in API.operations.iter().map(|erased| erased.meta).filter(|meta| meta.sites.meets(site.bit)) {
        for field in operation.request.fields.iter().filter(|field| field.null_is_error && field.place == Place::Body) {
            let mut call = Call::of(operation, &sample::minimal(&API, operation, site), &running);
            let body = String::from_utf8(call.body).unwrap();
            call.body = body.replacen('{', &format!("{{\"{}\":null,", field.wire), 1).replace(",}", "}").into_bytes();
            let key = caller_of(&running, operation).clone();
            let reply = call.signed(&running, &key).send(&running).await;
            let line = format!("{}: type: ", field.wire);
            assert_eq!(reply.status, 400, "{} takes null for {}", operation.id, field.wire);
            assert!(reply.message().lines().any(|have| have.starts_with(&line)), "{}", reply.message());
            tried.push(field.wire);
        }
    }
    assert!(!tried.is_empty());
}

#[tokio::test]
async fn all_violations_are_named_at_once() {
    let running = sandbox().await;
    let reply = call(&running, "PayOrders", r#"{"use_coupon": "MAYBE", "use_discount": "YES"}"#).await;
    let message = reply.message();
    for expected in ["order_id: required", "use_coupon: enum", "discount_infos: required_when"] {
        assert!(message.lines().any(|line| line.starts_with(expected)), "{message}");
    }
    assert_eq!(reply.status, 400);
}

#[tokio::test]
async fn the_rate_limit_comes_after_the_rules() {
    let running = Sandbox::builder(&[&API]).rate(Rate::PerSecond(2)).start().await.unwrap();
    let mut statuses = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(3) && statuses.iter().filter(|status| **status == 429).count() == 0 {
        statuses.push(call(&running, "ListCustomerOrders", "{}").await.status);
        assert_eq!(call(&running, "ListCustomerOrders", r#"{"limit": 0}"#).await.status, 400);
    }
    assert!(statuses.contains(&429) && statuses.contains(&200), "{statuses:?}");
    let reply = call(&running, "ListCustomerOrders", "{}").await;
    assert!(reply.status == 200 || reply.code() == "APIG.0308");
}

#[tokio::test]
async fn bad_input_gets_a_clear_answer_and_never_a_500() {
    let running =
        Sandbox::builder(&[&API]).rate(Rate::Unlimited).patience(Duration::from_millis(600)).start().await.unwrap();
    let key = running.keys().get("customer").unwrap().clone();
    let pay = "/v3/orders/customer-orders/pay";
    for body in [
        "",
        "[",
        "[]",
        "1",
        "null",
        "\"x\"",
        "{\"order_id\":}",
        &"[".repeat(100_000),
        "{\"order_id\": \"\u{0}\"}",
        "\u{feff}{}",
    ] {
        let reply = Call::new("POST", pay).body(body).signed(&running, &key).send(&running).await;
        assert_eq!(reply.status, 400, "{body:.40}");
    }
    let twice = r#"{"order_id":"CS1","order_id":"CS2","use_coupon":"NO","use_discount":"NO"}"#;
    let reply = Call::new("POST", pay).body(twice).signed(&running, &key).send(&running).await;
    assert_eq!(reply.status, 400);
    assert!(String::from_utf8_lossy(&reply.body).contains("order_id is given twice"));
    let mut not_utf8 = Call::new("POST", pay);
    not_utf8.body = vec![b'{', 0xff, 0xfe, b'}'];
    assert_eq!(not_utf8.signed(&running, &key).send(&running).await.status, 400);
    let long = Call::new("GET", &format!("{LIST}?x={}", "a".repeat(40_000)));
    assert_eq!(long.send(&running).await.status, 414);
    let long = Call::new("GET", LIST).header("X-Long", &"a".repeat(40_000));
    assert_eq!(long.send(&running).await.status, 431);
    let many = (0..300).fold(Call::new("GET", LIST), |call, n| call.header(&format!("X-{n}"), "1"));
    assert!((400..500).contains(&many.send(&running).await.status));
    let head =
        format!("POST {pay} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\nConnection: close\r\n\r\n");
    assert_eq!(raw(&running, head.as_bytes()).await.unwrap().status, 413);
    let slow = format!("POST {pay} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\nConnection: close\r\n\r\n{{");
    assert_eq!(raw(&running, slow.as_bytes()).await.unwrap().status, 408);
    for nonsense in [
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "\u{1}\u{2}\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    ] {
        if let Some(reply) = raw(&running, nonsense.as_bytes()).await {
            assert!((400..500).contains(&reply.status), "{nonsense:?} {}", reply.status);
        }
    }
    assert_eq!(call(&running, "ListCustomerOrders", "{}").await.status, 200);
}

/// Random changes to good requests: whatever comes, the answer is a clear one.
#[tokio::test]
async fn random_changes_never_make_it_fail() {
    let running = sandbox().await;
    let mut seed = 12_345_u64;
    let mut next = move |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % most.max(1)
    };
    let operations: Vec<_> = API
        .operations
        .iter()
        .map(|erased| erased.meta)
        .filter(|operation| operation.sites.meets(running.site().bit))
        .collect();
    for _ in 0..1_500 {
        let operation = operations[next(operations.len())];
        let key = caller_of(&running, operation).clone();
        let mut call = Call::of(operation, &sample::full(&API, operation, running.site()), &running);
        for _ in 0..=next(3) {
            match next(3) {
                0 if !call.body.is_empty() => {
                    let at = next(call.body.len());
                    call.body[at] = [b'"', b'{', b'0', b'9', b'-', b',', 0, 0xff][next(8)];
                }
                1 if !call.query.is_empty() => {
                    let at = next(call.query.len());
                    call.query[at].1 = ["", "-1", "99999999999999999999", "\u{0}", "null", "[]", "2025-13-45", "é,é"]
                        [next(8)]
                    .to_owned();
                }
                _ => call.body.truncate(next(call.body.len() + 1)),
            }
        }
        let reply = call.signed(&running, &key).send(&running).await;
        assert!(
            matches!(reply.status, 200 | 204 | 400 | 404),
            "{} {} {}",
            operation.id,
            reply.status,
            String::from_utf8_lossy(&reply.body)
        );
    }
}

#[tokio::test]
async fn faults_strike_as_told() {
    let running = Sandbox::builder(&[&API])
        .faults("503@#1/ListCustomerOrders,truncate@#2/ListCustomerOrders,reset@#3/ListCustomerOrders,expired@#4/ListCustomerOrders,429@#5/ListCustomerOrders,latency:80ms@#6/ListCustomerOrders,lost/CancelCustomerOrder")
        .start()
        .await
        .unwrap();
    let key = running.keys().get("customer").unwrap().clone();
    let list = || Call::new("GET", LIST).signed(&running, &key);
    assert_eq!(list().send(&running).await.status, 503);
    let cut = list().send(&running).await;
    assert_eq!(cut.status, 200);
    assert!(Json::parse(&cut.body).is_err());
    assert_eq!(cut.header("content-length").unwrap().parse::<usize>().unwrap() / 2, cut.body.len());
    assert!(list().try_send(&running).await.is_none());
    assert_eq!(list().send(&running).await.code(), "APIGW.0307");
    assert_eq!(list().send(&running).await.code(), "APIG.0308");
    let begun = Instant::now();
    assert_eq!(list().send(&running).await.status, 200);
    assert!(begun.elapsed() >= Duration::from_millis(80));
    // lost: done, but not answered
    let document = sample::full(&API, operation("CancelCustomerOrder"), running.site());
    let cancel = Call::of(operation("CancelCustomerOrder"), &document, &running).signed(&running, &key);
    assert!(cancel.try_send(&running).await.is_none());
    let id = document.get("order_id").unwrap().as_str().unwrap();
    let shown = call(&running, "ShowCustomerOrderDetails", &format!(r#"{{"order_id": "{id}"}}"#)).await;
    assert_eq!(shown.text("order_info.status"), "4");
    assert!(Sandbox::builder(&[&API]).faults("nonsense").start().await.is_err());
}

#[tokio::test]
async fn the_log_tells_rules_and_hides_what_is_sensitive() {
    let path = std::env::temp_dir().join(format!("bss-sandbox-log-{}.jsonl", std::process::id()));
    let running = Sandbox::builder(&[&API]).log(&path).start().await.unwrap();
    let document = r#"{"xaccount_id": "x", "xaccount_type": "t", "domain_name": "abc", "password": "Secret-Word-1", "mobile_phone": "13800000000", "verification_code": "1"}"#;
    let reply = call(&running, "CreateSubCustomer", document).await;
    assert_eq!(reply.status, 400);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(text.contains("domain_name: min_length"), "{text}");
    assert!(text.contains(r#""operation":"CreateSubCustomer""#) && text.contains(r#""caller":"partner""#), "{text}");
    for hidden in ["Secret-Word-1", "13800000000", &running.keys().get("partner").unwrap().sk] {
        assert!(!text.contains(hidden), "{text}");
    }
    let calls = running.calls();
    assert_eq!(calls.len(), 1);
}

#[tokio::test]
async fn the_page_is_for_this_machine_only() {
    let running = sandbox().await;
    call(&running, "ListCustomerOrders", r#"{"limit": 1000}"#).await;
    let page =
        raw(&running, format!("GET / HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", running.address()).as_bytes())
            .await
            .unwrap();
    assert_eq!(page.status, 200);
    let page = String::from_utf8(page.body).unwrap();
    assert!(page.contains("viewport") && !page.contains("https://") && !page.contains("src="));
    let status =
        raw(&running, b"GET /_sandbox/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.unwrap();
    let json = status.json();
    assert_eq!(
        json.get("requests").unwrap().at(0).unwrap().get("broken").unwrap().at(0).unwrap().as_str(),
        Some("limit: max")
    );
}

#[tokio::test]
async fn under_a_name_that_is_not_its_own_nothing_is_answered() {
    let running = sandbox().await;
    let with = async |line: &str, host: &str| {
        let text = format!("{line} HTTP/1.1\r\n{host}Connection: close\r\n\r\n");
        raw(&running, text.as_bytes()).await.unwrap().status
    };
    let list = format!("GET {LIST}");
    for line in ["GET /", "GET /_sandbox/status", list.as_str(), "POST /v3/auth/tokens"] {
        assert_eq!(with(line, "Host: evil.example.com\r\n").await, 421, "{line}");
        assert_eq!(with(line, "Host: 0.0.0.0\r\n").await, 421, "{line}");
        assert_ne!(with(line, "Host: localhost:1\r\n").await, 421, "{line}");
    }
    // a name in the request line counts as well
    let absolute = format!("GET http://evil.example.com{LIST}");
    assert_eq!(with(&absolute, "Host: localhost\r\n").await, 421);
    let own = format!("GET http://{}{LIST}", running.address());
    assert_eq!(with(&own, "Host: localhost\r\n").await, 401);
    let named = Sandbox::builder(&[&API]).host("sandbox").start().await.unwrap();
    let text = format!("GET {LIST} HTTP/1.1\r\nHost: sandbox:80\r\nConnection: close\r\n\r\n");
    assert_eq!(raw(&named, text.as_bytes()).await.unwrap().status, 401);
}

#[tokio::test]
async fn a_plus_in_a_query_is_a_blank_and_signed_either_way() {
    let running = sandbox().await;
    let key = running.keys().get("customer").unwrap().clone();
    // signed as a blank, sent as a plus
    let call = Call { query: vec![("service_type_code".into(), "a b".into())], ..Call::new("GET", LIST) };
    let signed = call.signed(&running, &key);
    let bytes = String::from_utf8(signed.bytes(&running, true)).unwrap().replace("a%20b", "a+b");
    let reply = raw(&running, bytes.as_bytes()).await.unwrap();
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    let asked = running.calls()[0].path("request.service_type_code").map(ToString::to_string);
    assert_eq!(asked.as_deref(), Some("\"a b\""));
    // signed as it is sent
    let call = Call { query: vec![("service_type_code".into(), "a+b".into())], ..Call::new("GET", LIST) };
    let signed = call.signed(&running, &key);
    let bytes = String::from_utf8(signed.bytes(&running, true)).unwrap().replace("a%2Bb", "a+b");
    assert_eq!(raw(&running, bytes.as_bytes()).await.unwrap().status, 200);
}

#[tokio::test]
async fn it_stops_when_told() {
    let running = sandbox().await;
    let address = running.address();
    running.shutdown().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}

fn now() -> String {
    jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string()
}
