//! The audit on small packages made for it: what is the same is silent, each kind of difference is told once, what was
//! accepted is told when it no longer differs.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const AUDIT: &str = "packages:\n  - { package: shopsdk, sites: [cn, intl] }\n";

const CLIENT: &str = r#"
class ShopClient(Client):
    def list_orders(self, request):
        r"""Lists

        :type request: :class:`shopsdk.v2.ListOrdersRequest`
        """

    @classmethod
    def _list_orders_http_info(cls, request):
        http_info = {
            "method": "GET",
            "resource_path": "/v2/{customer_id}/orders",
            "response_type": "ListOrdersResponse"
            }
        if 'customer_id' in local_var_params:
            path_params['customer_id'] = local_var_params['customer_id']
        if 'kind' in local_var_params:
            query_params.append(('kind', local_var_params['kind']))
        if 'from_' in local_var_params:
            query_params.append(('from', local_var_params['from_']))
        if 'to' in local_var_params:
            query_params.append(('to', local_var_params['to']))
        if 'offset' in local_var_params:
            query_params.append(('offset', local_var_params['offset']))
        if 'limit' in local_var_params:
            query_params.append(('limit', local_var_params['limit']))

    def pay_order(self, request):
        r"""Pays

        :type request: :class:`shopsdk.v2.PayOrderRequest`
        """

    @classmethod
    def _pay_order_http_info(cls, request):
        http_info = {
            "method": "POST",
            "resource_path": "/v2/orders/pay",
            "response_type": "PayOrderResponse"
            }
        if 'body' in local_var_params:
            body = local_var_params['body']
"#;

/// Python name, wire name, type, whether required, what is said.
type Attribute = (&'static str, &'static str, &'static str, bool, &'static str);
/// A class and its attributes.
type Model = (&'static str, &'static [Attribute]);

const MODELS: &[Model] = &[
    (
        "ListOrdersRequest",
        &[
            ("customer_id", "customer_id", "str", true, "The customer, maximum length 64"),
            ("kind", "kind", "int", false, "Kind. 1: new 2: renewal"),
            ("from_", "from", "str", false, "First day"),
            ("to", "to", "str", false, "Last day"),
            ("offset", "offset", "int", false, "Where to start, default value 0"),
            ("limit", "limit", "int", false, "How many. Value range: 1-100, default value: 10"),
        ],
    ),
    (
        "ListOrdersResponse",
        &[
            ("total_count", "total_count", "int", false, "Number"),
            ("orders", "orders", "list[Order]", false, "The orders"),
        ],
    ),
    (
        "Order",
        &[
            ("order_id", "order_id", "str", false, "The order"),
            ("kind", "kind", "int", false, "Kind"),
            ("paid_at", "paid_at", "str", false, "When"),
            ("amount", "amount", "decimal.Decimal", false, "Price"),
        ],
    ),
    ("PayOrderRequest", &[("body", "body", "PayOrderReq", false, "Body")]),
    (
        "PayOrderReq",
        &[
            ("order_id", "order_id", "str", true, "The order"),
            ("use_coupon", "use_coupon", "str", true, "YES: with NO: without"),
            ("coupon_ids", "coupon_ids", "list[str]", false, "Coupons"),
            ("remark", "remark", "str", false, "Remark, 0 to 200 characters"),
        ],
    ),
    ("PayOrderResponse", &[]),
];

fn python() -> String {
    let mut out = String::from(CLIENT);
    for (class, attributes) in MODELS {
        let rows = |row: &dyn Fn(&Attribute) -> String| attributes.iter().map(row).collect::<Vec<_>>().concat();
        out.push_str(&format!(
            "\nclass {class}(SdkResponse):\n    openapi_types = {{\n{}    }}\n\n    attribute_map = {{\n{}    }}\n\n    \
             def __init__(self):\n        r\"\"\"{class}\n\n{}        \"\"\"\n        self.discriminator = None\n\n{}\n    \
             @property\n",
            rows(&|(name, _, ty, _, _)| format!("        '{name}': '{ty}',\n")),
            rows(&|(name, wire, _, _, _)| format!("        '{name}': '{wire}',\n")),
            rows(&|(name, _, ty, _, doc)| format!("        :param {name}: {doc}\n        :type {name}: {ty}\n")),
            rows(&|(name, _, _, required, _)| match required {
                true => format!("        self.{name} = {name}\n"),
                false => format!("        if {name} is not None:\n            self.{name} = {name}\n"),
            }),
        ));
    }
    out
}

/// A workspace with one small service, and a package of the vendor.
struct Shop {
    root: PathBuf,
}

impl Shop {
    fn new(name: &str, audit: &str, python: &str) -> Self {
        let root = std::env::temp_dir().join(format!("xtask-audit-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/fixtures/check/_base");
        for file in [
            "service.yaml",
            "types/common.yaml",
            "orders/section.yaml",
            "orders/list_orders.yaml",
            "orders/pay_order.yaml",
        ] {
            write(&root.join("spec/shop").join(file), &fs::read(base.join(file)).unwrap());
        }
        if !audit.is_empty() {
            write(&root.join("spec/shop/audit.yaml"), audit.as_bytes());
        }
        write(&root.join("shopsdk-1.2.3/shopsdk/v2/all.py"), python.as_bytes());
        Shop { root }
    }

    fn wheel(&self) -> String {
        self.root.join("shopsdk-1.2.3").to_string_lossy().into_owned()
    }

    fn audit(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("--root").arg(&self.root).arg("audit").args(arguments).output().unwrap()
    }

    /// Exit status and report on the package in its folder.
    fn report(&self, arguments: &[&str]) -> (i32, String) {
        let wheel = self.wheel();
        let mut all = vec!["--wheel", wheel.as_str()];
        all.extend(arguments);
        shown(&self.audit(&all))
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn shown(output: &Output) -> (i32, String) {
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code().unwrap(), text)
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn archive(path: &Path, python: &str) {
    let mut zip = zip::ZipWriter::new(fs::File::create(path).unwrap());
    zip.start_file("shopsdk/v2/all.py", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(python.as_bytes()).unwrap();
    zip.finish().unwrap();
}

#[test]
fn a_package_that_says_the_same_is_clean() {
    let (status, text) = Shop::new("same", AUDIT, &python()).report(&[]);
    assert_eq!(status, 0, "{text}");
    assert!(text.contains("2 operations at cn, intl compared with shopsdk 1.2.3"), "{text}");
    assert!(text.contains("0 differences, 0 accepted, 0 stale"), "{text}");
}

#[test]
fn each_kind_of_difference_is_told_once_with_its_place() {
    let cases = [
        ("\"POST\"", "\"PUT\"", "method            PayOrder (cn, intl): spec POST, shopsdk 1.2.3 PUT"),
        (
            "/v2/orders/pay",
            "/v3/orders/pay",
            "path              PayOrder (cn, intl): spec /v2/orders/pay, shopsdk 1.2.3 /v3",
        ),
        (
            "PayOrderRequest",
            "CancelOrderRequest",
            "missing-operation CancelOrder (cn, intl): spec -, shopsdk 1.2.3 there",
        ),
        ("PayOrderRequest", "CancelOrderRequest", "extra-operation   PayOrder (cn, intl): spec there, shopsdk 1.2.3 -"),
        ("'remark': 'remark'", "'remark': 'note'", "missing-field     PayOrder (cn, intl) request note: spec -"),
        ("'remark': 'remark'", "'remark': 'note'", "extra-field       PayOrder (cn, intl) request remark: spec there"),
        ("append(('kind'", "header('kind'", "extra-field       ListOrders (cn, intl) request kind"),
        (
            "query_params.append(('kind', local_var_params['kind']))",
            "header_params['kind'] = local_var_params['kind']",
            "place             ListOrders (cn, intl) request kind: spec query, shopsdk 1.2.3 header",
        ),
        (
            "'amount': 'decimal.Decimal'",
            "'amount': 'str'",
            "type              ListOrders (cn, intl) response orders[].amount: spec decimal",
        ),
        (
            "'coupon_ids': 'list[str]'",
            "'coupon_ids': 'list[int]'",
            "type              PayOrder (cn, intl) request coupon_ids[]: spec text",
        ),
        (
            "'orders': 'list[Order]'",
            "'orders': 'Order'",
            "type              ListOrders (cn, intl) response orders: spec list<object>",
        ),
        (
            "        self.use_coupon = use_coupon\n",
            "        if use_coupon is not None:\n            self.use_coupon = use_coupon\n",
            "required          PayOrder (cn, intl) request use_coupon: spec required, shopsdk 1.2.3 optional",
        ),
        (
            "1: new 2: renewal",
            "1: new 2: renewal 3: gift",
            "missing-values    ListOrders (cn, intl) request kind: spec -, shopsdk 1.2.3 3",
        ),
        (
            "1: new 2: renewal",
            "1: new 7: gift",
            "extra-values      ListOrders (cn, intl) request kind: spec 2, shopsdk 1.2.3 -",
        ),
        (
            "0 to 200 characters",
            "0 to 100 characters",
            "max-length        PayOrder (cn, intl) request remark: spec 200, shopsdk 1.2.3 100",
        ),
        (
            "0 to 200 characters",
            "5 to 200 characters",
            "min-length        PayOrder (cn, intl) request remark: spec -, shopsdk 1.2.3 5",
        ),
        (
            "Value range: 1-100",
            "Value range: 1-500",
            "max               ListOrders (cn, intl) request limit: spec 100, shopsdk 1.2.3 500",
        ),
        (
            "Value range: 1-100",
            "Value range: 5-100",
            "min               ListOrders (cn, intl) request limit: spec 1, shopsdk 1.2.3 5",
        ),
        (
            "default value: 10",
            "default value: 20",
            "default           ListOrders (cn, intl) request limit: spec 10, shopsdk 1.2.3 20",
        ),
    ];
    for (at, (from, to, line)) in cases.into_iter().enumerate() {
        let changed = python();
        assert!(changed.contains(from), "{from}");
        let (status, text) = Shop::new(&format!("case{at}"), AUDIT, &changed.replace(from, to)).report(&[]);
        assert_eq!(status, 1, "{text}");
        assert_eq!(text.matches(line).count(), 1, "{line}\n--\n{text}");
    }
}

#[test]
fn a_constant_is_what_a_package_requires() {
    let constant = |python: &str, name: &str| {
        let shop = Shop::new(name, AUDIT, python);
        let file = shop.root.join("spec/shop/orders/pay_order.yaml");
        let text = fs::read_to_string(&file).unwrap();
        let said = "remark: { type: text, constant: ours, doc: Remark }";
        write(&file, text.replace("remark: { type: text, max_length: 200, doc: Remark }", said).as_bytes());
        shop.report(&[])
    };
    // it goes out with every call, so a package that leaves it to the caller says something else
    let (status, text) = constant(&python().replace("0 to 200 characters", ""), "constant-optional");
    assert_eq!(status, 1, "{text}");
    assert!(text.contains("request remark: spec required, shopsdk 1.2.3 optional"), "{text}");
    let required = python().replace("0 to 200 characters", "").replace(
        "        if remark is not None:\n            self.remark = remark\n",
        "        self.remark = remark\n",
    );
    assert_eq!(constant(&required, "constant-required").0, 0);
}

#[test]
fn a_difference_names_the_line_of_the_spec() {
    let (_, text) = Shop::new("line", AUDIT, &python().replace("0 to 200", "0 to 100")).report(&[]);
    assert!(text.contains("[spec/shop/orders/pay_order.yaml:"), "{text}");
}

#[test]
fn what_is_accepted_is_silent_until_it_no_longer_differs() {
    let accepted = "
accepted:
  - operations: [PayOrder]
    at: request remark
    rule: max-length
    spec: 200
    sdk: 100
    version: 1.2.3
    reason: The page says 200
";
    let audit = format!("{AUDIT}{accepted}");
    let (status, text) = Shop::new("accepted", &audit, &python().replace("0 to 200", "0 to 100")).report(&[]);
    assert_eq!((status, text.contains("0 differences, 2 accepted, 0 stale")), (0, false), "{text}");
    assert!(text.contains("0 differences, 1 accepted, 0 stale"), "{text}");
    let (status, text) = Shop::new("changed", &audit, &python().replace("0 to 200", "0 to 50")).report(&[]);
    assert_eq!(status, 1, "{text}");
    assert!(text.contains("shopsdk 1.2.3 50") && text.contains("stale"), "another value is another difference: {text}");
    let (status, text) = Shop::new("stale", &audit, &python()).report(&[]);
    assert_eq!(status, 1, "{text}");
    assert!(text.contains("stale             PayOrder request remark: `max-length` no longer differs"), "{text}");
    assert!(text.contains("[spec/shop/audit.yaml:5]"), "{text}");
}

#[test]
fn what_is_accepted_at_one_site_is_told_at_the_others() {
    let audit = format!(
        "{AUDIT}\naccepted:\n  - operations: [PayOrder]\n    sites: [cn]\n    rule: method\n    spec: POST\n    sdk: PUT\n    \
         version: 1.2.3\n    reason: The page says so\n"
    );
    let (status, text) = Shop::new("one-site", &audit, &python().replace("\"POST\"", "\"PUT\"")).report(&[]);
    assert_eq!(status, 1, "{text}");
    assert!(text.contains("method            PayOrder (intl): spec POST"), "{text}");
}

#[test]
fn operations_that_a_partial_spec_leaves_out_are_silent() {
    let audit = "packages:\n  - { package: shopsdk, sites: [cn, intl], partial: true }\n";
    let more = python()
        + "\n    def drop(self, request):\n        :type request: :class:`shopsdk.v2.DropOrderRequest`\n\n    def _drop_http_info(cls):\n            \"method\": \"GET\",\n            \"resource_path\": \"/v2/x\",\n";
    assert_eq!(Shop::new("partial", audit, &more).report(&[]).0, 0);
    let (status, text) = Shop::new("whole", AUDIT, &more).report(&[]);
    assert_eq!((status, text.contains("missing-operation DropOrder")), (1, true), "{text}");
}

#[test]
fn an_archive_says_what_its_folder_says() {
    let changed = python().replace("\"POST\"", "\"PUT\"");
    let shop = Shop::new("archive", AUDIT, &changed);
    let path = shop.root.join("shopsdk-1.2.3-py3-none-any.whl");
    archive(&path, &changed);
    assert_eq!(shown(&shop.audit(&["--wheel", &path.to_string_lossy()])), shop.report(&[]));
}

#[test]
fn json_and_markdown_tell_the_same() {
    let shop = Shop::new("formats", AUDIT, &python().replace("\"POST\"", "\"P|UT\""));
    let (status, text) = shop.report(&["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let row = &json[0]["differences"][0];
    assert_eq!(status, 1);
    assert_eq!((&row["rule"], &row["operation"], &row["sdk"]), (&"method".into(), &"PayOrder".into(), &"P|UT".into()));
    assert_eq!(row["file"], "spec/shop/orders/pay_order.yaml");
    let (status, text) = shop.report(&["--format", "markdown"]);
    assert_eq!(status, 1);
    assert!(text.contains("### method: another HTTP method"), "{text}");
    assert!(text.contains("| `PayOrder` | `cn, intl` |  | `POST` | `P\\|UT` |"), "{text}");
}

#[test]
fn wrong_use_says_what_to_do_and_ends_with_2() {
    let shop = Shop::new("wrong", AUDIT, "nothing = 1\n");
    let (status, text) = shop.report(&[]);
    assert_eq!(status, 2, "{text}");
    assert!(text.contains("shopsdk 1.2.3 has no operation"), "{text}");
    let broken = shop.root.join("shopsdk-1.2.4-py3-none-any.whl");
    write(&broken, b"no archive");
    let (status, text) = shown(&shop.audit(&["--wheel", &broken.to_string_lossy()]));
    assert_eq!((status, text.contains("is no whole archive")), (2, true), "{text}");
    let other = shop.root.join("othersdk-1.0.0");
    write(&other.join("a.py"), python().as_bytes());
    let (status, text) = shown(&shop.audit(&["--wheel", &other.to_string_lossy()]));
    assert_eq!((status, text.contains("othersdk, which no audit.yaml names")), (2, true), "{text}");
    let (status, text) = Shop::new("none", "", &python()).report(&[]);
    assert_eq!((status, text.contains("audit.yaml")), (2, true), "{text}");
}

#[cfg(unix)]
#[test]
fn without_a_path_the_newest_package_comes_through_pip_into_the_cache() {
    use std::os::unix::fs::PermissionsExt;
    let shop = Shop::new("pip", AUDIT, &python());
    let newest = shop.root.join("shopsdk-1.2.10-py3-none-any.whl");
    archive(&newest, &python());
    // an older one is in the cache already
    let cache = shop.root.join("cache");
    fs::create_dir_all(cache.join("shopsdk")).unwrap();
    archive(&cache.join("shopsdk/shopsdk-1.2.9-py3-none-any.whl"), &python().replace("\"POST\"", "\"PUT\""));
    let pip = shop.root.join("python");
    write(
        &pip,
        format!(
            "#!/bin/sh\necho \"$@\" > {root}/called\nwhile [ \"$1\" != --dest ]; do shift; done\ncp {} \"$2/\"\n",
            newest.display(),
            root = shop.root.display()
        )
        .as_bytes(),
    );
    fs::set_permissions(&pip, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(&shop.root).args(["audit", "--cache"]).arg(&cache).env("PYTHON", &pip);
    let (status, text) = shown(&command.output().unwrap());
    assert_eq!(status, 0, "{text}");
    assert!(text.contains("shopsdk 1.2.10"), "{text}");
    let called = fs::read_to_string(shop.root.join("called")).unwrap();
    assert!(called.contains("--no-deps --only-binary=:all:"), "nothing of a package may run: {called}");
}
