// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Post an entry.

use crate::prelude::*;

/// Post an entry.
///
/// Writes one entry.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1/books/{book_id}/entries` |
/// | Sites | Home and Moon |
/// | Callers | [`Clerk`](crate::Clerk), [`Auditor`](crate::Auditor) |
/// | Unconfirmed | at Moon: tried with a warning |
/// | Always sent | `entry.kind`: `plain`, `entry.proof.ways`: `word`, `hand` |
/// | Success | HTTP 201 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowReceipt`](crate::entries::ShowReceipt) |
/// | Rate limit | 10 calls a second |
/// | Source | <https://ledger.example.com/post_entry.html> |
/// | Chinese title | 记账 |
///
/// # Example
///
/// ```no_run
/// # use ledger_client::{entries::*, types::*, *}; async fn run(client: Client<Clerk>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(PostEntry::new("book_id", Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `secret` is not the same as `writer`, nor is it that backwards, nor does it contain it.
/// - `by` is `auditor` or `owner` in at most 1 item of `remarks`.
///
/// # Related
///
/// - [`ShowReceipt`](crate::entries::ShowReceipt): Shows what was written.
///
/// # Errors
///
/// - [`L.1`](crate::codes::L_1): Wrong entry.
///
/// # When it is refused
///
/// - `403`: Ask the owner of the book to share it.
#[doc(alias = "记账")]
#[doc(alias = "book")]
#[doc(alias = "入账")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct PostEntry {
    /// Book. Required.
    pub book_id: String,
    /// Tags; each repeats the name.
    pub tags: Option<Vec<String>>,
    /// Pages; in one text.
    pub pages: Option<Vec<i64>>,
    /// Amount. Required. at most 1000; otherwise the call is warned of. In the body at `entry.amount.value`.
    pub amount: Decimal,
    /// Grade of the entry. In the body at `entry.grade`. Travels as text.
    pub grade: Option<Grade>,
    /// Who writes. Required when called by auditor. Does not begin with `sys_`. In the body at `entry.proof.writer`.
    pub writer: Option<String>,
    /// Word that proves it. At least 2 of the kinds upper case, lower case, digits and other characters. In the body at `entry.proof.secret`.
    pub secret: Option<String>,
    /// What people say of it. In the body at `entry.remarks`.
    pub remarks: Option<Vec<Remark>>,
    /// Day of the entry. At most 18 months ago, not in the future.
    pub day: Option<Date>,
}

impl PostEntry {
    /// With what every site requires; everything else is unset.
    pub fn new(book_id: impl Into<String>, amount: impl Into<Decimal>) -> Self {
        Self {
            book_id: book_id.into(),
            amount: amount.into(),
            ..Self::default()
        }
    }
    /// Sets [`tags`](field@Self::tags). Tags; each repeats the name.
    pub fn tags<F>(mut self, value: impl SettingsInto<String, F>) -> Self {
        value.set(&mut self.tags);
        self
    }
    /// Sets [`pages`](field@Self::pages). Pages; in one text.
    pub fn pages<F>(mut self, value: impl Settings<i64, F>) -> Self {
        value.set(&mut self.pages);
        self
    }
    /// Sets [`grade`](field@Self::grade). Grade of the entry.
    pub fn grade(mut self, value: impl Setting<Grade>) -> Self {
        value.set(&mut self.grade);
        self
    }
    /// Sets [`writer`](field@Self::writer). Who writes.
    pub fn writer(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.writer);
        self
    }
    /// Sets [`secret`](field@Self::secret). Word that proves it.
    pub fn secret(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.secret);
        self
    }
    /// Sets [`remarks`](field@Self::remarks). What people say of it.
    pub fn remarks<F>(mut self, value: impl Settings<Remark, F>) -> Self {
        value.set(&mut self.remarks);
        self
    }
    /// Sets [`day`](field@Self::day). Day of the entry.
    pub fn day(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.day);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "PostEntry",
    fields: &[
        F::path("book_id", K::Text).required(),
        F::query("tags", K::List(&K::Text)),
        F::query("pages", K::Csv(&K::Integer)),
        F::body("amount", K::Decimal)
            .required()
            .special(
                &meta::Special {
                    path: &["entry", "amount", "value"],
                    by_site: &[],
                },
            ),
        F::body("grade", K::Enum(Grade::META))
            .wire(W::Text)
            .special(
                &meta::Special {
                    path: &["entry", "grade"],
                    by_site: &[],
                },
            ),
        F::body("writer", K::Text)
            .limits(&[L::NotPrefix(&["sys_"])])
            .special(
                &meta::Special {
                    path: &["entry", "proof", "writer"],
                    by_site: &[],
                },
            ),
        F::body("secret", K::Text)
            .sensitive()
            .limits(&[L::MinClasses(2)])
            .special(
                &meta::Special {
                    path: &["entry", "proof", "secret"],
                    by_site: &[],
                },
            ),
        F::body("remarks", K::List(&K::Object(&REMARK)))
            .special(
                &meta::Special {
                    path: &["entry", "remarks"],
                    by_site: &[],
                },
            ),
        F::body("day", K::Date)
            .limits(&[L::MaxAge(meta::CalendarSpan::Months(18)), L::NotFuture]),
    ],
    rules: &[
        R::required_when("writer", &[]).by(2),
        R::limited_when("amount", &[], &[L::Max("1000")])
            .only_warn()
            .because("More takes a day"),
        R::differs("secret", "writer", true, true),
        R::max_contains(1, "remarks", &[T::is("by", &["auditor", "owner"])]),
    ],
};

request!(
    PostEntry : REQUEST; book_id, tags, pages, amount, grade, writer, secret, remarks,
    day
);

/// What [`PostEntry`] answers.
#[non_exhaustive]
pub struct PostEntryResponse {
    /// Seal of the entry. Wire name `X-Ledger-Seal`.
    #[doc(alias = "X-Ledger-Seal")]
    pub seal: Option<Secret>,
    /// ID of the entry.
    pub entry_id: Option<String>,
    /// Grade that it was given.
    pub grade: Option<Grade>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "PostEntryResponse",
    &[
        F::header("X-Ledger-Seal", K::Secret).named("seal").sensitive(),
        F::body("entry_id", K::Text),
        F::body("grade", K::Enum(Grade::META)),
    ],
);

record!(PostEntryResponse : RESPONSE; seal, entry_id, grade);

/// What an error of [`PostEntry`] has beside code and message; `ServiceError::details_as` reads it.
#[non_exhaustive]
pub struct PostEntryFailure {
    /// Lines that are wrong.
    pub lines: Vec<i64>,
}

static FAILURE: meta::Object = meta::Object::plain(
    "PostEntryFailure",
    &[F::body("lines", K::List(&K::Integer))],
);

record!(PostEntryFailure : FAILURE; lines);
confirm!(SERVICE, "ShowReceipt", [], []);

static OPERATION: meta::Operation = meta::Operation {
    id: "PostEntry",
    section: "entries",
    title: "Post an entry",
    title_zh: "记账",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v1/books/{book_id}/entries",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://ledger.example.com/post_entry.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("L.1", "wrong entry")],
    form: meta::Form {
        success: &[201],
        unconfirmed: MOON,
        constants: &[
            meta::Constant {
                wire: "kind",
                place: meta::Place::Body,
                at: &["entry", "kind"],
                json: "\"plain\"",
                sites: Sites::ALL,
            },
            meta::Constant {
                wire: "ways",
                place: meta::Place::Body,
                at: &["entry", "proof", "ways"],
                json: "[\"word\",\"hand\"]",
                sites: Sites::ALL,
            },
        ],
        hints: &[
            ("403", "Ask the owner of the book to share it", "请账本所有者共享"),
        ],
        ..meta::Form::PLAIN
    },
};

operation!(PostEntry => PostEntryResponse : OPERATION of SERVICE; Clerk, Auditor);

/// What somebody says of an entry.
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct Remark {
    /// Who says it.
    pub by: Option<String>,
    /// What is said.
    pub text: Option<String>,
}

impl Remark {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`by`](field@Self::by). Who says it.
    pub fn by(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.by);
        self
    }
    /// Sets [`text`](field@Self::text). What is said.
    pub fn text(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.text);
        self
    }
}

static REMARK: meta::Object = meta::Object::plain(
    "Remark",
    &[F::body("by", K::Text), F::body("text", K::Text)],
);

request!(Remark : REMARK; by, text);

/// How good an entry is.
#[non_exhaustive]
pub enum Grade {
    /// Fair (`1`).
    Fair,
    /// Fine (`2`). Only at Home and Moon. Unconfirmed at Moon.
    Fine,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(Grade : integer; Fair = "1", Fine = "2" in Sites::ALL; unconfirmed MOON);
