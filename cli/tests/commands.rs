//! What the command says without a service: lists, descriptions, help, wrong input, dry runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use bss::catalog;
use huaweicloud_bss::Json;
use insta::assert_snapshot;
use support::{bss, bss_with_keys, command, run};

const PAY: &[&str] =
    &["call", "PayOrders", "--set", "use_coupon=NO", "--set", "use_discount=NO", "--set", "order_id=CS1"];

fn pay(more: &[&str]) -> Vec<&'static str> {
    let more: Vec<&'static str> = more.iter().map(|word| &*String::leak((*word).to_owned())).collect();
    [PAY, &more].concat()
}

/// A dry run without what changes from run to run.
fn dry(ended: &support::Ended) -> String {
    let lines = ended.out.lines().map(|line| match line.split_once(": ") {
        Some(("X-Sdk-Date", date)) => format!("X-Sdk-Date: ({} characters)", date.len()),
        Some(("User-Agent", agent)) => format!("User-Agent: {}…", agent.split('/').next().unwrap()),
        _ => line.to_owned(),
    });
    format!("status {}\n{}\n{}", ended.status, lines.collect::<Vec<_>>().join("\n"), ended.err)
}

#[test]
fn operations_are_listed_as_json() {
    let ended = bss(&["operations", "--json"]);
    let rows = ended.json();
    let rows = rows.as_array().unwrap();
    assert_eq!((ended.status, rows.len()), (0, catalog::operations().count()));
    let keys = ["operation", "method", "path", "sites", "callers", "status", "section", "idempotent"];
    assert!(rows.iter().all(|row| keys.iter().all(|key| row.get(key).is_some_and(|value| !value.is_null()))));
    let ids: Vec<_> = rows.iter().filter_map(|row| row.get("operation")?.as_str()).collect();
    assert_eq!(ids, catalog::operations().map(|operation| catalog::name(operation.meta)).collect::<Vec<_>>());
}

#[test]
fn operations_are_filtered() {
    let ended =
        bss(&["operations", "--section", "orders", "--status", "active", "--site", "intl", "--caller", "partner"]);
    assert_snapshot!(ended.shown());
    assert!(bss(&["operations", "支付"]).out.lines().any(|line| line.starts_with("PayOrders ")));
    let nothing = bss(&["operations", "no", "such", "words"]);
    assert_eq!((nothing.status, nothing.out.as_str()), (0, ""), "nothing found is no wrong use");
    assert!(nothing.err.contains("no operation fits; try another word; `bss operations` lists"), "{}", nothing.err);
}

#[test]
fn where_only_the_flags_leave_nothing_it_is_said_what_there_is_without_them() {
    let no_coupon = bss(&["operations", "issue", "coupon", "--site", "eu"]);
    assert_eq!((no_coupon.status, no_coupon.out.as_str()), (0, ""));
    assert!(no_coupon.err.contains("no operation fits; without the other flags "), "{}", no_coupon.err);
    assert!(no_coupon.err.contains(" do, CreatePartnerCoupons first"), "{}", no_coupon.err);
    let nothing = bss(&["operations", "--section", "orders", "--status", "removed", "--caller", "distributor"]);
    assert_eq!((nothing.status, nothing.out.as_str()), (0, ""));
    assert!(nothing.err.contains("no operation fits; give fewer flags\n"), "{}", nothing.err);
    let one = bss(&["operations", "invoice", "--site", "cn"]);
    assert!(one.err.contains("no operation fits; without the other flags ListInvoices does"), "{}", one.err);
}

#[test]
fn an_operation_is_described_for_people() {
    let ended = bss(&["describe", "PayOrders"]);
    assert_eq!(ended.status, 0);
    // the request's part: the rest is prose of the spec, which may change
    let (_, request) = ended.out.split_once("\nRequest\n").unwrap();
    assert_snapshot!(request.split_once("\n\n").unwrap().0);
    for part in [
        "POST /v3/",
        "callers       customer",
        "confirm with  ShowCustomerOrderDetails",
        "\nErrors\n  CBC.",
        "document      https://",
    ] {
        assert!(ended.out.contains(part), "no {part} in\n{}", ended.out);
    }
}

#[test]
fn an_operation_is_described_for_programs() {
    let json = bss(&["describe", "PayOrders", "--json"]).json();
    let names = |json: &Json| {
        let entries = json.as_object().unwrap().iter();
        entries.map(|(name, _)| name.to_string()).collect::<Vec<_>>().join(" ")
    };
    let list = json.get("request").and_then(|fields| fields.at(3)).unwrap();
    let rule = json.get("request_rules").and_then(|rules| rules.at(0)).unwrap();
    assert_snapshot!(format!("{}\n\n{}\n\n{}", names(&json), list, rule));
}

#[test]
fn a_short_form_has_its_fields_for_flags() {
    let ended = bss(&["orders", "list-customer-orders", "--help"]);
    assert_eq!(ended.status, 0);
    let (_, flags) = ended.out.split_once("      --status").unwrap();
    assert_snapshot!(flags.split_once("      --order-type").unwrap().0);
    assert!(ended.out.contains("--limit <INTEGER>") && ended.out.contains("1..100; default 10"), "{}", ended.out);
    assert!(ended.out.contains("Rule: create_time_begin is not after create_time_end"), "{}", ended.out);
    assert!(ended.out.contains("Callers: customer, partner, distributor"), "{}", ended.out);
}

#[test]
fn the_help_of_a_call_describes_the_operation() {
    let ended = bss(&["call", "PayOrders", "--help"]);
    assert_eq!(ended.status, 0);
    assert!(ended.out.contains("coupon_infos is required when use_coupon is YES") && ended.out.contains("--dry-run"));
}

#[test]
fn a_wrong_name_is_answered_with_the_nearest() {
    assert_snapshot!(bss(&["call", "PayOrder"]).shown());
    assert_eq!(bss(&["orders", "lsit-customer-orders"]).status, 2);
    assert!(bss(&["ordres"]).err.contains("orders"));
    assert!(bss(&["orders", "list-customer-orders", "--ordr-id", "1"]).err.contains("--order-id"));
}

#[test]
fn all_violations_stand_on_a_line_each() {
    let ended = bss_with_keys(
        &[
            "call",
            "PayOrders",
            "--set",
            "ordr_id=1",
            "--set",
            "use_coupon=YES",
            "--set",
            "use_discount=Maybe",
            "--set",
            "coupon_infos[0].type=299",
        ],
        "",
    );
    assert_snapshot!(ended.shown());
}

#[test]
fn a_value_is_found_by_its_meaning() {
    let ended = bss_with_keys(&["orders", "list-customer-orders", "--status", "PendingPayment", "--limit", "101"], "");
    assert_snapshot!(ended.shown());
}

#[test]
fn keys_that_may_not_call_are_refused_before_sending() {
    let ended = bss_with_keys(&pay(&["--as", "partner", "--yes"]), "");
    assert_eq!(ended.status, 1);
    assert!(ended.err.starts_with("PayOrders: caller: "), "{}", ended.err);
}

#[test]
fn an_operation_that_a_site_lacks_is_refused() {
    let ended = bss_with_keys(&["call", "ListOrderCouponsByOrderId", "--site", "intl", "--set", "order_id=1"], "");
    assert_eq!(ended.status, 1);
    assert!(ended.err.contains(": site: "), "{}", ended.err);
}

#[test]
fn what_moves_money_wants_a_yes_where_nobody_can_be_asked() {
    assert_snapshot!(bss_with_keys(&pay(&[]), "").shown());
}

#[test]
fn a_dry_run_shows_the_signed_request() {
    assert_snapshot!(dry(&bss_with_keys(&pay(&["--dry-run"]), "")));
}

#[test]
fn a_dry_run_masks_secrets_and_personal_data() {
    let args = ["call", "CreateSubEnterpriseAccount", "--dry-run", "--input", "-", "--validate", "off"];
    let request = r#"{"party_id": "p-1", "name": "n", "password": "Hunter2Hunter2", "domain_name": "secret-name", "amount": 1.50}"#;
    let mut command = command(&args);
    command.env("BSS_TOKEN", "token-of-somebody").env("HUAWEICLOUD_SDK_DOMAIN_ID", "domain");
    let ended = run(&mut command, request);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("X-Auth-Token: ***") && ended.out.contains(r#""password": "***""#), "{}", ended.out);
    let all = ended.out + &ended.err;
    assert!(!all.contains("token-of-somebody") && !all.contains("Hunter2"), "{all}");
}

#[test]
fn a_dry_run_without_keys_is_unsigned_and_asks_nobody() {
    let ended = bss(&["call", "ListCustomerOrders", "--set", "limit=2", "--dry-run"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("GET https://bss.myhuaweicloud.com/v2/orders/customer-orders?limit=2"), "{}", ended.out);
    assert_eq!(ended.err, "warning: not signed, for there are no keys\n");
    // a scheme in capitals is the same
    let shown = bss_with_keys(&["call", "ListCustomerOrders", "--dry-run", "--endpoint", "HTTPS://a.example.com"], "");
    assert!(shown.out.contains("\nAuthorization: ") && shown.err.is_empty(), "{shown:?}");
    let folder = support::folder();
    let file = folder.join("credentials");
    std::fs::write(&file, "[global]\nak = A\n").unwrap();
    let mut half = command(&["call", "ListCustomerOrders", "--dry-run"]);
    let ended = run(half.env("HUAWEICLOUD_SDK_CREDENTIALS_FILE", &file), "");
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.err.starts_with("warning: not signed: ") && ended.err.contains("sk"), "{}", ended.err);
}

#[test]
fn a_dry_run_of_a_call_without_proof_shows_it_and_sends_nothing() {
    let set = ["--set", "user_name=someone", "--set", "domain_name=company", "--set", "password=Hunter2Hunter2"];
    let ended = bss(&[&["call", "KeystoneCreateUserTokenByPassword", "--dry-run"], &set[..]].concat());
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("/v3/auth/tokens") && ended.out.contains("company"), "{}", ended.out);
    assert!(!ended.out.contains("Hunter2") && !ended.err.contains("not signed"), "{ended:?}");
}

#[test]
fn a_dry_run_can_be_a_document() {
    let ended = bss_with_keys(&pay(&["--dry-run", "--output", "json"]), "");
    let json = ended.json();
    assert_eq!(json.path("body.order_id").and_then(|id| id.as_str()), Some("CS1"));
    let authorization = json.path("headers.Authorization").and_then(|value| value.as_str()).unwrap();
    assert!(authorization.ends_with("Signature=***"), "{authorization}");
}

#[test]
fn set_reaches_into_lists_and_objects() {
    let args = [
        "call",
        "PayOrders",
        "--dry-run",
        "--output",
        "json",
        "--input",
        "-",
        "--set",
        "use_coupon=YES",
        "--set",
        "coupon_infos[0].id=a=b",
        "--set",
        "coupon_infos[0].type=301",
        "--set",
        r#"coupon_infos[1]={"id":"c","type":300}"#,
        "--set",
        "use_discount=NO",
    ];
    let ended = bss_with_keys(&args, r#"{"order_id": "CS1", "use_coupon": "NO"}"#);
    let body = ended.json().get("body").map(ToString::to_string);
    let wanted = r#"{"order_id":"CS1","use_coupon":"YES","use_discount":"NO","coupon_infos":[{"id":"a=b","type":301},{"id":"c","type":300}]}"#;
    assert_eq!(body.as_deref(), Some(wanted), "{}", ended.err);
}

#[test]
fn a_value_may_begin_with_a_dash() {
    let args = ["orders", "list-customer-orders", "--order-by", "-createTime", "--dry-run", "--order_id", "CS1"];
    let ended = bss_with_keys(&args, "");
    assert!(ended.out.contains("order_by=-createTime") && ended.out.contains("order_id=CS1"), "{ended:?}");
}

#[test]
fn a_list_grows_by_repeating() {
    for (args, wanted) in [
        (vec!["--set", "quota_ids=a", "--set", "quota_ids=b"], r#"["a","b"]"#),
        (vec!["--set", r#"quota_ids=["a","b"]"#], r#"["a","b"]"#),
        (vec!["--set", "quota_ids[0]=a", "--set", "quota_ids[1]=b"], r#"["a","b"]"#),
    ] {
        let head = ["call", "ReclaimCouponQuotas", "--dry-run", "--output", "json", "--validate", "off"];
        let ended = bss_with_keys(&[&head, args.as_slice()].concat(), "");
        assert_eq!(
            ended.json().path("body.quota_ids").map(ToString::to_string).as_deref(),
            Some(wanted),
            "{}",
            ended.err
        );
    }
    let twice = bss_with_keys(&pay(&["--set", "order_id=2", "--dry-run"]), "");
    assert_eq!((twice.status, twice.err.contains("given twice")), (2, true));
}

#[test]
fn a_name_given_twice_is_refused() {
    let args = ["call", "PayOrders", "--dry-run", "--validate", "off"];
    let refused = |more: &[&str], input: &str| {
        let ended = bss_with_keys(&[&args, more].concat(), input);
        assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{ended:?}");
        ended.err
    };
    let top = refused(&["--input", "-"], r#"{"order_id": "CS1", "use_coupon": "NO", "order_id": "CS2"}"#);
    assert_eq!(top, "order_id: duplicate: given twice in one object\n");
    let nested = refused(&["--input", "-"], r#"{"coupon_infos": [{"id": "a", "id": "b"}]}"#);
    assert!(nested.starts_with("coupon_infos[0].id: duplicate: "), "{nested}");
    let set = refused(&["--set", r#"coupon_infos=[{"id":"a","id":"b"}]"#], "");
    assert!(set.starts_with("coupon_infos[0].id: duplicate: "), "{set}");
}

#[test]
fn wrong_use_is_status_2() {
    let cases: &[(&[&str], &str)] = &[
        (&["call", "PayOrders", "--input", "-"], "{"),
        (&["call", "PayOrders", "--input", "-"], "[]"),
        (&["call", "PayOrders", "--input", "/no/such/file"], ""),
        (&["call", "PayOrders", "--set", "order_id"], ""),
        (&["call", "PayOrders", "--set", ".=1"], ""),
        (&["call", "PayOrders", "--set", "coupon_infos[3].id=1"], ""),
        (&["call", "PayOrders", "--output", "xml"], ""),
        (&["call", "PayOrders", "--query", "a["], ""),
        (&["call", "PayOrders", "--timeout", "soon"], ""),
        (&["call", "PayOrders", "--site", "mars"], ""),
        (&["call"], ""),
        (&["no-such-command"], ""),
        (&["call", "ListCustomerOrders", "--profile", "none"], ""),
        (&["call", "ListCustomerOrders", "--endpoint", "ftp://x"], ""),
        (&["call", "ListCustomerOrders", "--endpoint", "http://example.com"], ""),
    ];
    for (args, input) in cases {
        let ended = bss_with_keys(args, input);
        assert_eq!(ended.status, 2, "{args:?}: {ended:?}");
        assert!(!ended.err.is_empty() && ended.out.is_empty(), "{args:?}: {ended:?}");
    }
}

#[test]
fn an_error_code_is_explained() {
    assert_snapshot!(bss(&["errors", "CBC.0154"]).shown());
    assert!(bss(&["errors", "0308"]).out.contains("429"));
    let unknown = bss(&["errors", "CBC.none"]);
    assert_eq!((unknown.status, unknown.out.as_str()), (0, ""));
    assert!(unknown.err.contains("nobody documented the code CBC.none"));
    assert_eq!(bss(&["errors", "CBC.none", "--json"]).out, "[]\n");
    let all = bss(&["errors", "--json"]).json();
    assert!(all.as_array().unwrap().len() > 50);
}

#[test]
fn the_sandbox_tells_its_keys() {
    let keys = bss(&["sandbox", "--print-keys", "--json"]).json();
    for caller in ["customer", "partner", "distributor"] {
        for key in ["ak", "sk", "domain_id", "user", "password", "account"] {
            assert!(keys.path(&format!("{caller}.{key}")).and_then(|text| text.as_str()).is_some(), "{caller}.{key}");
        }
    }
    assert_eq!(bss(&["sandbox", "--faults", "rain"]).status, 2);
}

#[test]
fn a_sandbox_on_a_busy_port_says_why_not() {
    let busy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = busy.local_addr().unwrap().port().to_string();
    let ended = bss(&["sandbox", "--port", &port]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(ended.err.contains("the address is in use; port 0 takes a free one"), "{}", ended.err);
}

#[test]
fn version_and_help_are_no_misuse() {
    assert!(bss(&["--version"]).out.starts_with("bss "));
    let help = bss(&["--help"]);
    assert_eq!(help.status, 0);
    assert!(help.out.lines().all(|line| line.chars().count() <= 100));
    assert_eq!(bss(&[]).status, 2);
}
