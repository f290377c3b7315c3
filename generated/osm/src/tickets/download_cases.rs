// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Export tickets.

use crate::prelude::*;

/// Export tickets.
///
/// Exports tickets into a file; the answer is the file.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/cases/export` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Answer | bytes, not JSON |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/DownloadCases.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/DownloadCases.html> <https://support.huaweicloud.com/eu/api-ticket/DownloadCases.html> |
/// | Chinese title | 工单导出 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(DownloadCases::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The SDK gives the body as a stream; the page types it File. A file; format not documented. The content type is not documented: take any.
/// - The newest China page makes language and timezone optional (max 32) and takes comma-separated incident_id up to 3,400 characters; SDK 3.1.219 and the other sites require language (1-32) and timezone (1-64), incident_id 64, times as strings of 32.
///
/// # Not documented by the vendor
///
/// - Whether tenant_source_id_list may be repeated instead: the vendor's API definition has commas (and repeats for ListOrderIncident alone), and so have its examples for labels; the core of its SDKs repeats all lists.
/// - Limits of query_start_time, query_end_time.
#[doc(alias = "工单导出")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct DownloadCases {
    /// Language of the file. Required at International and Europe. At most 32 characters.
    pub language: Option<String>,
    /// Time zone of the file. Required at International and Europe. At most 64 characters.
    pub timezone: Option<String>,
    /// Ticket ID. At most 3400 characters.
    pub incident_id: Option<CaseId>,
    /// Start of the queried time.
    pub query_start_time: Option<String>,
    /// End of the queried time.
    pub query_end_time: Option<String>,
    /// Sub-user name. At most 64 characters.
    pub x_customer_name: Option<String>,
    /// Key words. At most 64 characters.
    pub search_key: Option<String>,
    /// Status.
    pub status: Option<CaseStatus>,
    /// Account ID. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Source IDs. At most 100 items. One parameter with comma-separated values.
    pub tenant_source_id_list: Option<Vec<String>>,
    /// Sub-user ID. At most 64 characters.
    pub sub_customer_id: Option<String>,
    /// Record offset. 0 to 65535. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records a page. 0 to 100. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
}

impl DownloadCases {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`language`](field@Self::language). Language of the file.
    pub fn language(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`timezone`](field@Self::timezone). Time zone of the file.
    pub fn timezone(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.timezone);
        self
    }
    /// Sets [`incident_id`](field@Self::incident_id). Ticket ID.
    pub fn incident_id(mut self, value: impl Setting<CaseId>) -> Self {
        value.set(&mut self.incident_id);
        self
    }
    /// Sets [`query_start_time`](field@Self::query_start_time). Start of the queried time.
    pub fn query_start_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.query_start_time);
        self
    }
    /// Sets [`query_end_time`](field@Self::query_end_time). End of the queried time.
    pub fn query_end_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.query_end_time);
        self
    }
    /// Sets [`x_customer_name`](field@Self::x_customer_name). Sub-user name.
    pub fn x_customer_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.x_customer_name);
        self
    }
    /// Sets [`search_key`](field@Self::search_key). Key words.
    pub fn search_key(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.search_key);
        self
    }
    /// Sets [`status`](field@Self::status). Status.
    pub fn status(mut self, value: impl Setting<CaseStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Account ID.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`tenant_source_id_list`](field@Self::tenant_source_id_list). Source IDs.
    pub fn tenant_source_id_list<F>(
        mut self,
        value: impl SettingsInto<String, F>,
    ) -> Self {
        value.set(&mut self.tenant_source_id_list);
        self
    }
    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). Sub-user ID.
    pub fn sub_customer_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_id);
        self
    }
    /// Sets [`offset`](field@Self::offset). Record offset.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records a page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`x_site`](field@Self::x_site). Site; in the SDK and older pages, gone from the newest pages.
    pub fn x_site(mut self, value: impl Setting<CaseSite>) -> Self {
        value.set(&mut self.x_site);
        self
    }
    /// Sets [`x_language`](field@Self::x_language). Language of names, such as zh-cn.
    pub fn x_language(mut self, value: impl Setting<TicketLanguage>) -> Self {
        value.set(&mut self.x_language);
        self
    }
    /// Sets [`x_time_zone`](field@Self::x_time_zone). Time zone of times, such as GMT+8.
    pub fn x_time_zone(mut self, value: impl Setting<TimeZone>) -> Self {
        value.set(&mut self.x_time_zone);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "DownloadCases",
    &[
        F::query("language", K::Text).required_at(INTL.or(EU)).limits(&[L::MaxLen(32)]),
        F::query("timezone", K::Text).required_at(INTL.or(EU)).limits(&[L::MaxLen(64)]),
        F::query("incident_id", K::Text).limits(&[L::MaxLen(3400)]),
        F::query("query_start_time", K::Text),
        F::query("query_end_time", K::Text),
        F::query("x_customer_name", K::Text).sensitive().limits(&[L::MaxLen(64)]),
        F::query("search_key", K::Text).limits(&[L::MaxLen(64)]),
        F::query("status", K::Enum(CaseStatus::META)),
        F::query("customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("tenant_source_id_list", K::Csv(&K::Text)).limits(&[L::MaxItems(100)]),
        F::query("sub_customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::query("limit", K::Integer).limits(&[L::Min("0"), L::Max("100")]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
    ],
);

request!(
    DownloadCases : REQUEST; language, timezone, incident_id, query_start_time,
    query_end_time, x_customer_name, search_key, status, customer_id,
    tenant_source_id_list, sub_customer_id, offset, limit, x_site, x_language,
    x_time_zone
);

static OPERATION: meta::Operation = meta::Operation {
    id: "DownloadCases",
    section: "tickets",
    title: "Export tickets",
    title_zh: "工单导出",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/cases/export",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/DownloadCases.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: None,
    errors: &[],
    form: meta::Form {
        answer: meta::AnswerFormat::Binary,
        ..meta::Form::PLAIN
    },
};

operation!(DownloadCases => () : OPERATION of SERVICE; Customer, Partner);

impl crate::runtime::Download for DownloadCases {}
