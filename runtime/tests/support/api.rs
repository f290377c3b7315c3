//! A made-up service, written as the generated crate writes it.

use huaweicloud_runtime::meta::*;
use huaweicloud_runtime::{CallerKind, Decimal, Paged, Secret, operation, record, request};

pub static SITES: [Site; 2] = [
    Site { id: "cn", bit: Sites(1), title: "China", host: "bss.test", region: "r", iam_host: "iam.test" },
    Site { id: "intl", bit: Sites(2), title: "World", host: "bss-intl.test", region: "r", iam_host: "iam-intl.test" },
];

/// As the generated crate's enum of sites.
pub enum Place {
    China,
    World,
}

impl From<Place> for &'static Site {
    fn from(place: Place) -> Self {
        match place {
            Place::China => &SITES[0],
            Place::World => &SITES[1],
        }
    }
}

pub struct Customer;
pub static CUSTOMER: Caller = Caller { id: "customer", title: "Customer", bit: 1 };
pub static SERVICE: Service = Service {
    id: "bss",
    title: "A service",
    title_zh: "",
    sites: &SITES,
    callers: &[&CUSTOMER],
    errors: ERRORS,
    version: "9.9.9",
    rate_limit_codes: &["APIG.0308", "APIGW.0308", "CBC.0250"],
    retry_statuses: &[408, 429, 500, 502, 503, 504],
    gateway_prefixes: &["APIG", "APIGW"],
    error_body: ErrorBody { details: &["fail_check_items"], ..ErrorBody::USUAL },
    request_id_headers: &["X-Request-Id"],
    auth: Auth {
        token: Some("X-Auth-Token"),
        account: Some("X-Domain-Id"),
        signature: Some(Signature {
            header: "Authorization",
            date: "X-Sdk-Date",
            session: Some("X-Security-Token"),
            sha256: ("SDK-HMAC-SHA256", Some("X-Sdk-Content-Sha256")),
            sm3: Some(("SDK-HMAC-SM3", Some("X-Sdk-Content-Sm3"))),
        }),
    },
};

const fn known(
    code: &'static str,
    http: &'static [u16],
    retryable: Option<bool>,
    hint: Option<&'static str>,
) -> ErrorInfo {
    let doc = "what it means";
    match code.as_bytes()[0] {
        b'A' => ErrorInfo { retryable, hint, ..ErrorInfo::gateway(code, http, doc) },
        _ => ErrorInfo { retryable, hint, ..ErrorInfo::service(code, http, doc) },
    }
}

static ERRORS: &[ErrorInfo] = &[
    known("APIG.0201", &[400, 502, 504], None, None),
    known("APIG.0301", &[401], None, None).means(&[Means::Signature, Means::Token]),
    known("APIG.0303", &[401], None, None).means(&[Means::Signature]),
    known("APIG.0307", &[401], None, None).means(&[Means::Token]),
    known("APIG.0308", &[429], None, Some("wait 2 to 5 seconds")),
    known("APIG.0605", &[500], Some(false), None),
    known("CBC.0100", &[400, 200], None, None),
    known("CBC.0150", &[403], None, Some("use the other keys"))
        .category(Category::Permission)
        .zh(Some("无权操作"), Some("请使用另一方的密钥")),
    known("CBC.0154", &[401, 403], None, None).means(&[Means::Token]),
    known("CBC.0250", &[429], None, None),
    known("CBC.0999", &[500], None, None),
    known("CBC.9907", &[400], Some(true), None),
];

impl CallerKind for Customer {
    const META: &'static Caller = &CUSTOMER;
    const SERVICE: &'static Service = &SERVICE;
}

static SHOW_THING: Confirm = Confirm {
    service: &SERVICE,
    read: "ShowThing",
    fields: &[("id", "id")],
    sign: Some(("the thing is paid", "该物品已支付")),
};

const BASE: Operation = Operation {
    id: "",
    section: "things",
    title: "",
    title_zh: "",
    status: Status::Active,
    replaced_by: None,
    method: Method::Get,
    path: "",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(Rate::new(10, 1)),
    doc_url: Some("https://docs.test/thing"),
    paging: None,
    request: &NOTHING,
    has_body: false,
    response: None,
    errors: &[],
    form: Form::PLAIN,
};
static NOTHING: Object = Object { name: "Nothing", fields: &[], rules: &[] };

// ---- an operation that may be repeated ----

pub struct ShowThing {
    pub id: String,
    pub phone: Option<String>,
}
static SHOW_FIELDS: Object = Object {
    name: "ShowThing",
    fields: &[
        Field::path("id", Kind::Text).required().limits(&[Limit::MinLen(1), Limit::MaxLen(8)]),
        Field::query("phone", Kind::Text).sensitive(),
    ],
    rules: &[],
};
request!(ShowThing: SHOW_FIELDS; id, phone);

pub struct Thing {
    pub name: Option<String>,
    pub owner: Option<String>,
    pub amount: Option<Decimal>,
}
static THING: Object = Object {
    name: "Thing",
    fields: &[
        Field::body("name", Kind::Text),
        Field::body("owner", Kind::Text).sensitive(),
        Field::body("amount", Kind::Decimal),
    ],
    rules: &[],
};
record!(Thing: THING; name, owner, amount);

pub static SHOW: Operation = Operation {
    id: "ShowThing",
    path: "/v2/things/{id}",
    request: &SHOW_FIELDS,
    response: Some(&THING),
    errors: &[("CBC.0100", "the thing's id is wrong")],
    ..BASE
};
operation!(ShowThing => Thing: SHOW of SERVICE; Customer);

// ---- an operation that must not be repeated ----

pub struct PayThing {
    pub id: String,
    pub password: Option<Secret>,
    pub payer: Option<String>,
}
static PAY_FIELDS: Object = Object {
    name: "PayThing",
    fields: &[
        Field::body("id", Kind::Text).required().limits(&[Limit::MinLen(1)]),
        Field::body("password", Kind::Secret),
        Field::body("payer", Kind::Text).sensitive().limits(&[Limit::MaxLen(40)]),
    ],
    rules: &[],
};
request!(PayThing: PAY_FIELDS; id, password, payer);

pub static PAY: Operation = Operation {
    id: "PayThing",
    path: "/v2/things/pay",
    method: Method::Post,
    request: &PAY_FIELDS,
    has_body: true,
    idempotent: false,
    confirm_with: Some(&SHOW_THING),
    response: Some(&THING),
    ..BASE
};
operation!(PayThing => Thing: PAY of SERVICE; Customer);

// ---- an operation of one site, without an answer ----

pub struct DropThing {
    pub id: String,
}
static DROP_FIELDS: Object =
    Object { name: "DropThing", fields: &[Field::path("id", Kind::Text).required()], rules: &[] };
request!(DropThing: DROP_FIELDS; id);

pub static DROP: Operation = Operation {
    id: "DropThing",
    path: "/v2/things/{id}",
    method: Method::Delete,
    request: &DROP_FIELDS,
    sites: Sites(2),
    ..BASE
};
operation!(DropThing => (): DROP of SERVICE; Customer);

// ---- a batch ----

pub struct FreezeThings {
    pub ids: Vec<String>,
}
static FREEZE_FIELDS: Object = Object {
    name: "FreezeThings",
    fields: &[Field::body("ids", Kind::List(&Kind::Text)).required().limits(&[Limit::MaxItems(10)])],
    rules: &[],
};
request!(FreezeThings: FREEZE_FIELDS; ids);

pub struct Failure {
    pub id: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
}
static FAILURE: Object = Object {
    name: "Failure",
    fields: &[
        Field::body("id", Kind::Text),
        Field::body("error_code", Kind::Text),
        Field::body("error_msg", Kind::Text),
    ],
    rules: &[],
};
record!(Failure: FAILURE; id, error_code, error_msg);

pub struct Frozen {
    pub error_details: Vec<Failure>,
}
static FROZEN: Object =
    Object { name: "Frozen", fields: &[Field::body("error_details", Kind::List(&Kind::Object(&FAILURE)))], rules: &[] };
record!(Frozen: FROZEN; error_details);

pub static FREEZE: Operation = Operation {
    id: "FreezeThings",
    path: "/v2/things/freeze",
    method: Method::Post,
    request: &FREEZE_FIELDS,
    has_body: true,
    idempotent: false,
    response: Some(&FROZEN),
    ..BASE
};
operation!(FreezeThings => Frozen: FREEZE of SERVICE; Customer);

// ---- lists: by offset, by page, by marker ----

pub struct Row {
    pub id: Option<i64>,
}
static ROW: Object = Object { name: "Row", fields: &[Field::body("id", Kind::Integer)], rules: &[] };
record!(Row: ROW; id);

pub struct Rows {
    pub rows: Vec<Row>,
    pub total_count: Option<i64>,
    pub next: Option<String>,
}
static ROWS: Object = Object {
    name: "Rows",
    fields: &[
        Field::body("rows", Kind::List(&Kind::Object(&ROW))),
        Field::body("total_count", Kind::Integer),
        Field::body("next", Kind::Text),
    ],
    rules: &[],
};
record!(Rows: ROWS; rows, total_count, next);

macro_rules! list {
    ($name:ident, $fields:ident, $meta:ident, $position:ident: $type:ty, $kind:expr, $paging:expr) => {
        pub struct $name {
            pub $position: Option<$type>,
            pub limit: Option<i64>,
        }
        static $fields: Object = Object {
            name: stringify!($name),
            fields: &[
                Field::query(stringify!($position), $kind),
                Field::query("limit", Kind::Integer).default("10").limits(&[Limit::Min("1"), Limit::Max("1000")]),
            ],
            rules: &[],
        };
        request!($name: $fields; $position, limit);
        pub static $meta: Operation = Operation {
            id: stringify!($name),
            path: concat!("/v2/", stringify!($name)),
            request: &$fields,
            response: Some(&ROWS),
            paging: Some($paging),
            ..BASE
        };
        operation!($name => Rows: $meta of SERVICE; Customer);
        impl Paged for $name {
            type Item = Row;
            fn take_items(page: &mut Rows) -> Vec<Row> {
                std::mem::take(&mut page.rows)
            }
        }
    };
}

const BY_OFFSET: Paging = Paging {
    style: PagingStyle::Offset,
    position: "offset",
    limit: "limit",
    items: Some("rows"),
    total: Some("total_count"),
    next: None,
};
list!(ListRows, LIST_FIELDS, LIST, offset: i64, Kind::Integer, BY_OFFSET);
list!(ListRowPages, LIST_PAGE_FIELDS, LIST_PAGES, page: i64, Kind::Integer, Paging {
    style: PagingStyle::Page { first: 1 },
    position: "page",
    ..BY_OFFSET
});
list!(ListRowMarks, LIST_MARK_FIELDS, LIST_MARKS, marker: String, Kind::Text, Paging {
    style: PagingStyle::Marker,
    position: "marker",
    total: None,
    next: Some("next"),
    ..BY_OFFSET
});
