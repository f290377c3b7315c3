// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Querying the Invoice List.

use crate::prelude::*;

/// Querying the Invoice List.
///
/// Lists the invoice requests of a customer or a partner by the time of application. offset is a page number from 1.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/payments/intl-invoices` |
/// | Sites | International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): As a customer (Customer Operation Capabilities) domain_id is the customer account ID; as a solution provider or distributor (Partner Center) it is the partner ID |
/// | Permission | billing:invoice:manage |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/miv_01005.html> <https://support.huaweicloud.com/intl/en-us/api-oce/miv_01005.html> <https://support.huaweicloud.com/intl/zh-cn/api-oce/miv_01005.html> <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/miv_01005.html> (2026-01-26) |
/// | Chinese title | 查询发票列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{invoices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListInvoices::new(ListInvoicesRequired { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), start_time: "2026-01-01T00:00:00Z".parse()?, end_time: "2026-01-01T00:00:00Z".parse()?, offset: 1, limit: 1 })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `start_time` is not after `end_time`.
///
/// # Notes
///
/// - The SDKs fill domain_id from the credentials.
/// - Partners need the permission item BPC_ITEM_FINANCE_060100, customers the identity policy action billing:invoice:manage.
/// - The response items are camelCase on the wire, unlike most of the API.
/// - Most response lengths come from a vendor SDK.
/// - The SDK type lacks error_code and error_msg.
///
/// # Not documented by the vendor
///
/// - An example response.
/// - Whether the length of the period is limited.
#[doc(alias = "查询发票列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListInvoices {
    /// Customer account ID, or partner ID when a partner calls. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Start of the invoice application time, UTC. Required.
    pub start_time: Timestamp,
    /// End of the invoice application time, UTC. Required.
    pub end_time: Timestamp,
    /// Page number, from 1. Required. 1 to 99999.
    pub offset: i64,
    /// Page size. Required. 1 to 100.
    pub limit: i64,
}

/// What every site requires of [`ListInvoices`].
pub struct ListInvoicesRequired {
    /// Customer account ID, or partner ID when a partner calls. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Start of the invoice application time, UTC. Required.
    pub start_time: Timestamp,
    /// End of the invoice application time, UTC. Required.
    pub end_time: Timestamp,
    /// Page number, from 1. Required. 1 to 99999.
    pub offset: i64,
    /// Page size. Required. 1 to 100.
    pub limit: i64,
}

required!(
    ListInvoicesRequired of ListInvoices; domain_id, start_time, end_time, offset, limit
);

impl ListInvoices {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListInvoicesRequired) -> Self {
        Self {
            domain_id: required.domain_id,
            start_time: required.start_time,
            end_time: required.end_time,
            offset: required.offset,
            limit: required.limit,
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListInvoices",
    fields: &[
        F::path("domain_id", K::Text).required_at(INTL.or(EU)).limits(&[L::MaxLen(64)]),
        F::query("start_time", K::Timestamp).required_at(INTL.or(EU)),
        F::query("end_time", K::Timestamp).required_at(INTL.or(EU)),
        F::query("offset", K::Integer)
            .required_at(INTL.or(EU))
            .limits(&[L::Min("1"), L::Max("99999")]),
        F::query("limit", K::Integer)
            .required_at(INTL.or(EU))
            .limits(&[L::Min("1"), L::Max("100")]),
    ],
    rules: &[R::before("start_time", "end_time", None)],
};

request!(ListInvoices : REQUEST; domain_id, start_time, end_time, offset, limit);

/// What [`ListInvoices`] answers.
#[non_exhaustive]
pub struct ListInvoicesResponse {
    /// Number of records; only on success.
    pub count: Option<i64>,
    /// Invoice requests.
    pub invoices: Vec<InvoiceRequest>,
    /// Error code; only on failure. At most 20 characters.
    pub error_code: Option<ResultCode>,
    /// Error text; only on failure. At most 1000 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListInvoicesResponse",
    &[
        F::body("count", K::Integer),
        F::body("invoices", K::List(&K::Object(&INVOICE_REQUEST))),
        F::body("error_code", K::Text).limits(&[L::MaxLen(20)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1000)]),
    ],
);

record!(ListInvoicesResponse : RESPONSE; count, invoices, error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListInvoices",
    section: "invoices",
    title: "Querying the Invoice List",
    title_zh: "查询发票列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/payments/intl-invoices",
    sites: INTL.or(EU),
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:invoice:manage"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/miv_01005.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("invoices"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListInvoices => ListInvoicesResponse : OPERATION of SERVICE; Customer, Partner,
    Distributor
);

impl Paged for ListInvoices {
    type Item = InvoiceRequest;
    fn take_items(page: &mut Self::Response) -> Vec<InvoiceRequest> {
        std::mem::take(&mut page.invoices)
    }
}

/// One invoice request.
#[doc(alias = "InvoiceRequestInfoIntl")]
#[non_exhaustive]
pub struct InvoiceRequest {
    /// Invoice request ID. At most 64 characters. Wire name `requestId`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Reason of the rejection. At most 256 characters. Wire name `cancelReason`.
    #[doc(alias = "cancelReason")]
    pub cancel_reason: Option<String>,
    /// Kind of invoice title. Wire name `titleType`.
    #[doc(alias = "titleType")]
    pub title_type: Option<InvoiceTitleType>,
    /// Channel of the invoice. Wire name `channelType`.
    #[doc(alias = "channelType")]
    pub channel_type: Option<InvoiceChannel>,
    /// Invoice kind. Wire name `invoiceType`.
    #[doc(alias = "invoiceType")]
    pub invoice_type: Option<InvoiceType>,
    /// Invoice title (a company or a person). At most 1024 characters. Limits as the vendor's SDK has them. Wire name `invoiceTitle`.
    #[doc(alias = "invoiceTitle")]
    pub invoice_title: Option<String>,
    /// Invoiced amount. Unit: USD. Wire name `invoiceAmount`.
    #[doc(alias = "invoiceAmount")]
    pub invoice_amount: Option<Decimal>,
    /// What the invoice is issued for. Wire name `invoiceMethod`.
    #[doc(alias = "invoiceMethod")]
    pub invoice_method: Option<InvoiceBasis>,
    /// Invoice class. Wire name `invoiceClass`.
    #[doc(alias = "invoiceClass")]
    pub invoice_class: Option<InvoiceClass>,
    /// Invoicing state. Wire name `invoiceState`.
    #[doc(alias = "invoiceState")]
    pub invoice_state: Option<InvoiceState>,
    /// Operator who applied. At most 32 characters. Limits as the vendor's SDK has them. Wire name `applyOpera`.
    #[doc(alias = "applyOpera")]
    pub apply_operator: Option<String>,
    /// Postal address for the invoice. Wire name `addressInfo`.
    #[doc(alias = "addressInfo")]
    pub address_info: Option<InvoiceAddress>,
    /// Application time, UTC. Wire name `applyTime`.
    #[doc(alias = "applyTime")]
    pub apply_time: Option<Timestamp>,
    /// Paper or electronic invoice. Wire name `invoiceMode`.
    #[doc(alias = "invoiceMode")]
    pub invoice_mode: Option<InvoiceMode>,
    /// Where an electronic invoice is sent. At most 400 characters. Limits as the vendor's SDK has them.
    pub email: Option<String>,
    /// Kind of request. Wire name `requestMode`.
    #[doc(alias = "requestMode")]
    pub request_mode: Option<InvoiceRequestMode>,
    /// Original request ID of a returned invoice. At most 64 characters. Limits as the vendor's SDK has them. Wire name `srcRequestId`.
    #[doc(alias = "srcRequestId")]
    pub src_request_id: Option<String>,
    /// Signing entity ID. At most 64 characters. Limits as the vendor's SDK has them. Wire name `salesId`.
    #[doc(alias = "salesId")]
    pub sales_id: Option<String>,
    /// Invoice number. At most 32 characters. Limits as the vendor's SDK has them. Wire name `invoiceNo`.
    #[doc(alias = "invoiceNo")]
    pub invoice_no: Option<String>,
    /// Transaction type. Wire name `tradeType`.
    #[doc(alias = "tradeType")]
    pub trade_type: Option<InvoiceTradeType>,
    /// Billing cycle of the invoice. At most 64 characters. Limits as the vendor's SDK has them. Wire name `billCycle`.
    #[doc(alias = "billCycle")]
    pub bill_cycle: Option<String>,
    /// Taxes. Wire name `taxList`.
    #[doc(alias = "taxList")]
    pub tax_list: Vec<InvoiceTax>,
}

static INVOICE_REQUEST: meta::Object = meta::Object::plain(
    "InvoiceRequest",
    &[
        F::body("requestId", K::Text).named("request_id").limits(&[L::MaxLen(64)]),
        F::body("cancelReason", K::Text)
            .named("cancel_reason")
            .limits(&[L::MaxLen(256)]),
        F::body("titleType", K::Enum(InvoiceTitleType::META)).named("title_type"),
        F::body("channelType", K::Enum(InvoiceChannel::META)).named("channel_type"),
        F::body("invoiceType", K::Enum(InvoiceType::META)).named("invoice_type"),
        F::body("invoiceTitle", K::Text)
            .named("invoice_title")
            .sensitive()
            .limits(&[L::MaxLen(1024)]),
        F::body("invoiceAmount", K::Decimal).named("invoice_amount"),
        F::body("invoiceMethod", K::Enum(InvoiceBasis::META)).named("invoice_method"),
        F::body("invoiceClass", K::Enum(InvoiceClass::META)).named("invoice_class"),
        F::body("invoiceState", K::Enum(InvoiceState::META)).named("invoice_state"),
        F::body("applyOpera", K::Text)
            .named("apply_operator")
            .sensitive()
            .limits(&[L::MaxLen(32)]),
        F::body("addressInfo", K::Object(&INVOICE_ADDRESS)).named("address_info"),
        F::body("applyTime", K::Timestamp).named("apply_time"),
        F::body("invoiceMode", K::Enum(InvoiceMode::META)).named("invoice_mode"),
        F::body("email", K::Text).sensitive().limits(&[L::MaxLen(400)]),
        F::body("requestMode", K::Enum(InvoiceRequestMode::META)).named("request_mode"),
        F::body("srcRequestId", K::Text)
            .named("src_request_id")
            .limits(&[L::MaxLen(64)]),
        F::body("salesId", K::Text).named("sales_id").limits(&[L::MaxLen(64)]),
        F::body("invoiceNo", K::Text).named("invoice_no").limits(&[L::MaxLen(32)]),
        F::body("tradeType", K::Enum(InvoiceTradeType::META)).named("trade_type"),
        F::body("billCycle", K::Text).named("bill_cycle").limits(&[L::MaxLen(64)]),
        F::body("taxList", K::List(&K::Object(&INVOICE_TAX))).named("tax_list"),
    ],
);

record!(
    InvoiceRequest : INVOICE_REQUEST; request_id, cancel_reason, title_type,
    channel_type, invoice_type, invoice_title, invoice_amount, invoice_method,
    invoice_class, invoice_state, apply_operator, address_info, apply_time, invoice_mode,
    email, request_mode, src_request_id, sales_id, invoice_no, trade_type, bill_cycle,
    tax_list
);

/// Postal address of an invoice.
#[doc(alias = "PostAddressInfoIntl")]
#[non_exhaustive]
pub struct InvoiceAddress {
    /// Address of the recipient. At most 1024 characters. Limits as the vendor's SDK has them.
    pub address: Option<String>,
    /// Name of the recipient. At most 1024 characters. Limits as the vendor's SDK has them.
    pub recipients: Option<String>,
    /// Postal code. At most 256 characters. Limits as the vendor's SDK has them. Wire name `zipCode`.
    #[doc(alias = "zipCode")]
    pub zip_code: Option<String>,
    /// Mobile number of the recipient. At most 256 characters. Limits as the vendor's SDK has them. Wire name `mobilePhone`.
    #[doc(alias = "mobilePhone")]
    pub mobile_phone: Option<String>,
}

static INVOICE_ADDRESS: meta::Object = meta::Object::plain(
    "InvoiceAddress",
    &[
        F::body("address", K::Text).sensitive().limits(&[L::MaxLen(1024)]),
        F::body("recipients", K::Text).sensitive().limits(&[L::MaxLen(1024)]),
        F::body("zipCode", K::Text)
            .named("zip_code")
            .sensitive()
            .limits(&[L::MaxLen(256)]),
        F::body("mobilePhone", K::Text)
            .named("mobile_phone")
            .sensitive()
            .limits(&[L::MaxLen(256)]),
    ],
);

record!(InvoiceAddress : INVOICE_ADDRESS; address, recipients, zip_code, mobile_phone);

/// One tax of an invoice.
#[doc(alias = "TaxInfo")]
#[non_exhaustive]
pub struct InvoiceTax {
    /// Tax kind. Limits as the vendor's SDK has them. Wire name `taxClass`.
    #[doc(alias = "taxClass")]
    pub tax_class: Option<TaxClass>,
    /// Tax rate. At most 64 characters. Limits as the vendor's SDK has them. Wire name `taxRate`.
    #[doc(alias = "taxRate")]
    pub tax_rate: Option<String>,
    /// Tax sub-kind. Limits as the vendor's SDK has them. Wire name `subTaxClass`.
    #[doc(alias = "subTaxClass")]
    pub sub_tax_class: Option<SubTaxClass>,
    /// Tax amount. Unit: USD. Wire name `taxAmount`.
    #[doc(alias = "taxAmount")]
    pub tax_amount: Option<Decimal>,
    /// Whether the tax is shown. Limits as the vendor's SDK has them. Wire name `taxVisibleFlag`.
    #[doc(alias = "taxVisibleFlag")]
    pub tax_visible_flag: Option<YesNoLetter>,
    /// Whether the tax is entered in the accounts. Limits as the vendor's SDK has them. Wire name `taxAccountingFlag`.
    #[doc(alias = "taxAccountingFlag")]
    pub tax_accounting_flag: Option<YesNoLetter>,
}

static INVOICE_TAX: meta::Object = meta::Object::plain(
    "InvoiceTax",
    &[
        F::body("taxClass", K::Enum(TaxClass::META))
            .named("tax_class")
            .limits(&[L::MaxLen(64)]),
        F::body("taxRate", K::Text).named("tax_rate").limits(&[L::MaxLen(64)]),
        F::body("subTaxClass", K::Enum(SubTaxClass::META))
            .named("sub_tax_class")
            .limits(&[L::MaxLen(64)]),
        F::body("taxAmount", K::Decimal).named("tax_amount"),
        F::body("taxVisibleFlag", K::Enum(YesNoLetter::META))
            .named("tax_visible_flag")
            .limits(&[L::MaxLen(1)]),
        F::body("taxAccountingFlag", K::Enum(YesNoLetter::META))
            .named("tax_accounting_flag")
            .limits(&[L::MaxLen(1)]),
    ],
);

record!(
    InvoiceTax : INVOICE_TAX; tax_class, tax_rate, sub_tax_class, tax_amount,
    tax_visible_flag, tax_accounting_flag
);

/// Kind of invoice title.
#[non_exhaustive]
pub enum InvoiceTitleType {
    /// Individual (`0`).
    Individual,
    /// Enterprise (`1`).
    Enterprise,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(InvoiceTitleType : integer; Individual = "0", Enterprise = "1");

/// Channel of an invoice.
#[non_exhaustive]
pub enum InvoiceChannel {
    /// Huawei Cloud (`0`).
    HuaweiCloud,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(InvoiceChannel : integer; HuaweiCloud = "0");

/// Invoice kind.
#[non_exhaustive]
pub enum InvoiceType {
    /// Special VAT invoice (`0`).
    SpecialVat,
    /// General VAT invoice (`1`).
    GeneralVat,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(InvoiceType : integer; SpecialVat = "0", GeneralVat = "1");

/// What an invoice is issued for.
#[non_exhaustive]
pub enum InvoiceBasis {
    /// By billing cycle (`0`).
    BillingCycle,
    /// By received payment (`1`).
    ReceivedPayment,
    /// By order (`2`).
    Order,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    InvoiceBasis : integer; BillingCycle = "0", ReceivedPayment = "1", Order = "2"
);

/// Invoice class.
#[non_exhaustive]
pub enum InvoiceClass {
    /// Tax invoice (`0`).
    Tax,
    /// Commercial invoice (`1`).
    Commercial,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(InvoiceClass : integer; Tax = "0", Commercial = "1");

/// Invoicing state.
#[non_exhaustive]
pub enum InvoiceState {
    /// Draft (`0`).
    Draft,
    /// Pending approval (`1`).
    PendingApproval,
    /// Waiting for the invoice file export (`4`).
    PendingFileExport,
    /// Waiting for the invoice file backfill (`5`).
    PendingFileBackfill,
    /// Waiting for the mailing confirmation (`6`).
    PendingMailing,
    /// Waiting for the receipt confirmation (`7`).
    PendingReceipt,
    /// Completed (`8`).
    Completed,
    /// Returned (`9`).
    Returned,
    /// Pending rejection approval (`11`).
    PendingRejectionApproval,
    /// Return pending approval (`13`).
    PendingReturnApproval,
    /// Return status pending backfill (`14`).
    PendingReturnBackfill,
    /// Return failed (`15`).
    ReturnFailed,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    InvoiceState : integer; Draft = "0", PendingApproval = "1", PendingFileExport = "4",
    PendingFileBackfill = "5", PendingMailing = "6", PendingReceipt = "7", Completed =
    "8", Returned = "9", PendingRejectionApproval = "11", PendingReturnApproval = "13",
    PendingReturnBackfill = "14", ReturnFailed = "15"
);

/// Paper or electronic invoice.
#[non_exhaustive]
pub enum InvoiceMode {
    /// Paper invoice (`0`).
    Paper,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(InvoiceMode : text; Paper = "0");

/// Kind of invoice request.
#[non_exhaustive]
pub enum InvoiceRequestMode {
    /// Invoice request (`0`).
    Invoice,
    /// Invoice return request (`1`).
    Return,
    /// Invoice that has been returned (`2`).
    Returned,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(InvoiceRequestMode : text; Invoice = "0", Return = "1", Returned = "2");

/// Transaction type of an invoice.
#[non_exhaustive]
pub enum InvoiceTradeType {
    /// Settlement by credit card deduction (`3`).
    CardSettlement,
    /// Invoice for an unpaid settlement (`4`).
    UnpaidSettlement,
    /// Invoice before payment (`5`).
    BeforePayment,
    /// Monthly invoice of a business partner (`6`).
    PartnerMonthly,
    /// Top-up invoice (`7`).
    TopUp,
    /// Online payment of a yearly/monthly order (`8`).
    OnlinePayment,
    /// Common withdrawal invoice (`10`).
    Withdrawal,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    InvoiceTradeType : integer; CardSettlement = "3", UnpaidSettlement = "4",
    BeforePayment = "5", PartnerMonthly = "6", TopUp = "7", OnlinePayment = "8",
    Withdrawal = "10"
);

/// Tax kind.
#[non_exhaustive]
pub enum TaxClass {
    /// Value-added tax.
    Vat,
    /// Service tax (ISS).
    Iss,
    /// Withholding tax.
    Wht,
    /// Goods and services tax.
    Gst,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(TaxClass : text; Vat = "VAT", Iss = "ISS", Wht = "WHT", Gst = "GST");

/// Tax sub-kind.
#[non_exhaustive]
pub enum SubTaxClass {
    /// PIS (Brazil).
    Pis,
    /// COFINS (Brazil).
    Cofins,
    /// Central GST.
    Cgst,
    /// State GST.
    Sgst,
    /// Integrated GST.
    Igst,
    /// Service tax (ISS).
    Iss,
    /// Withholding tax.
    Wht,
    /// Value-added tax.
    Vat,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    SubTaxClass : text; Pis = "PIS", Cofins = "COFINS", Cgst = "CGST", Sgst = "SGST",
    Igst = "IGST", Iss = "ISS", Wht = "WHT", Vat = "VAT"
);
