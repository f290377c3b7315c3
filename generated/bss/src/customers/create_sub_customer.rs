// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Create a customer.

use crate::prelude::*;

/// Create a customer.
///
/// Creates a cloud account for a customer of the partner platform, maps the two accounts and associates the customer with the partner. China: with a mobile number; international: with an email address and a country.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/sub-customers` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller). The page that creates the customer must show the user agreement and the privacy statement. |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010118 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListSubCustomers`](crate::customers::ListSubCustomers); if carried out, the customer is listed, associated since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mc_00016.html> <https://huaweicloud.com/guide/productsdesc-bms_03dc518e5ab18fa48593dc463d47cc7bsupport1> <https://huaweicloud.com/guide/productsdesc-bms_03dc518e5ab18fa48593dc463d47cc7bsupport3> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00016.html> (2026-01-23) |
/// | Chinese title | 创建客户 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateSubCustomer::new(CreateSubCustomerRequired { xaccount_id: "user_d8e4c7f1a6".into(), xaccount_type: "sandbox_partner".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `password` is not the same as `domain_name`, nor is it that backwards.
/// - `password` is not the same as `mobile_phone`, nor does it contain it.
/// - `password` is not the same as `email`, nor does it contain it.
/// - `mobile_phone` is sent only together with `verification_code`: Fetch a code with SendVerificationMessageCode first.
/// - `email` is sent only together with `verification_code`: Fetch a code with SendVerificationMessageCode first.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0101`](crate::codes::CBC_0101): A parameter is not valid.
/// - [`CBC.99000050`](crate::codes::CBC_99000050): Waiting for the association result timed out; look it up with ListSubCustomers (domain_id and domain_name are still returned).
/// - [`CBC.99000051`](crate::codes::CBC_99000051): The mobile number or email address is already reported by Huawei.
/// - [`CBC.99004008`](crate::codes::CBC_99004008): The verification code has expired.
/// - [`CBC.99004009`](crate::codes::CBC_99004009): The verification code failed more than 3 times.
///
/// # Notes
///
/// - Without mobile_phone (China) or email (international) no verification code is needed.
/// - Sub-customers of a reseller need indirect_partner_id; else the field is not looked at.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
/// - cooperation_type is in the China SDK only, marked as to be taken offline; the documents of 2025 and later leave it out.
/// - Password: the documents say both that an empty one makes a user without password who comes by SSO, and that an empty string is refused and only an absent or null one becomes random.
/// - The association is asynchronous: with include_association_result its outcome shows in the error code (CBC.99000050), else look it up with ListSubCustomers.
/// - Since 2022-08-01 a password has at least 8 characters.
/// - An account created without phone (China) or email (international) gets no notifications.
///
/// # Not documented by the vendor
///
/// - Length of email in the documents.
/// - International lengths of the fields that both sites have (those given are from the China documents).
#[doc(alias = "创建客户")]
#[doc(alias = "CreateCustomerV2Req")]
#[doc(alias = "register customer")]
#[doc(alias = "sign up")]
#[doc(alias = "注册客户")]
#[doc(alias = "开户")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateSubCustomer {
    /// Account name to create; random when absent. 5 to 32 characters, pattern `[a-zA-Z_-][a-zA-Z0-9_-]*`, does not begin with `op_` or `shadow_`. An empty text stands for the default.
    pub domain_name: Option<String>,
    /// Mobile number; Chinese numbers only. Only at China. At most 32 characters. An empty text is kept as the value. An empty string is stored as such.
    pub mobile_phone: Option<String>,
    /// Verification code sent to the phone or email. Exactly 6 characters. An empty text is refused.
    pub verification_code: Option<String>,
    /// User ID on the partner platform, given by the partner. Required. At most 128 characters.
    pub xaccount_id: PlatformUserId,
    /// Platform identifier, given by Huawei. Required. At most 64 characters.
    pub xaccount_type: PlatformId,
    /// Password of the account; random when absent. 8 to 32 characters, at least 2 of the kinds upper case, lower case, digits and other characters. An empty text is refused.
    pub password: Option<Secret>,
    /// Whether to switch off marketing messages. Default: `false`. Travels as text.
    pub is_close_market_ms: Option<bool>,
    /// Association type; absent or other than 1: partner-paid customer. Only at China. One of `1`. Deprecated. Limits as the vendor's SDK has them.
    pub cooperation_type: Option<CooperationType>,
    /// Reseller ID; needed to create a reseller's sub-customer. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Whether to answer with the outcome of the association. Default: `false`.
    pub include_association_result: Option<bool>,
    /// Email address; must contain @. Only at International and Europe. At most 64 characters, pattern `.+@.+`. Limits as the vendor's SDK has them.
    pub email: Option<String>,
    /// Two-letter country code (ISO 3166) of the customer. Required at International and Europe. Only at International and Europe. At most 2 characters, pattern `[A-Za-z]{2}`.
    pub domain_area: Option<String>,
}

/// What every site requires of [`CreateSubCustomer`].
pub struct CreateSubCustomerRequired {
    /// User ID on the partner platform, given by the partner. Required. At most 128 characters.
    pub xaccount_id: PlatformUserId,
    /// Platform identifier, given by Huawei. Required. At most 64 characters.
    pub xaccount_type: PlatformId,
}

required!(CreateSubCustomerRequired of CreateSubCustomer; xaccount_id, xaccount_type);

impl CreateSubCustomer {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreateSubCustomerRequired) -> Self {
        Self {
            xaccount_id: required.xaccount_id,
            xaccount_type: required.xaccount_type,
            ..Self::default()
        }
    }
    /// Sets [`domain_name`](field@Self::domain_name). Account name to create; random when absent.
    pub fn domain_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.domain_name);
        self
    }
    /// Sets [`mobile_phone`](field@Self::mobile_phone). Mobile number; Chinese numbers only.
    pub fn mobile_phone(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.mobile_phone);
        self
    }
    /// Sets [`verification_code`](field@Self::verification_code). Verification code sent to the phone or email.
    pub fn verification_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.verification_code);
        self
    }
    /// Sets [`password`](field@Self::password). Password of the account; random when absent.
    pub fn password(mut self, value: impl Setting<Secret>) -> Self {
        value.set(&mut self.password);
        self
    }
    /// Sets [`is_close_market_ms`](field@Self::is_close_market_ms). Whether to switch off marketing messages.
    pub fn is_close_market_ms(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.is_close_market_ms);
        self
    }
    /// Sets [`cooperation_type`](field@Self::cooperation_type). Association type; absent or other than 1: partner-paid customer.
    #[deprecated(note = "the vendor is taking this field away")]
    pub fn cooperation_type(mut self, value: impl Setting<CooperationType>) -> Self {
        value.set(&mut self.cooperation_type);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed to create a reseller's sub-customer.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`include_association_result`](field@Self::include_association_result). Whether to answer with the outcome of the association.
    pub fn include_association_result(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.include_association_result);
        self
    }
    /// Sets [`email`](field@Self::email). Email address; must contain @.
    pub fn email(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.email);
        self
    }
    /// Sets [`domain_area`](field@Self::domain_area). Two-letter country code (ISO 3166) of the customer.
    pub fn domain_area(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.domain_area);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "CreateSubCustomer",
    fields: &[
        F::body("domain_name", K::Text)
            .sensitive()
            .on_empty(B::Default)
            .limits(
                &[
                    L::MinLen(5),
                    L::MaxLen(32),
                    L::Pattern("[a-zA-Z_-][a-zA-Z0-9_-]*"),
                    L::NotPrefix(&["op_", "shadow_"]),
                ],
            ),
        F::body("mobile_phone", K::Text)
            .at(CN)
            .sensitive()
            .on_empty(B::Kept)
            .limits(&[L::MaxLen(32)]),
        F::body("verification_code", K::Text)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MinLen(6), L::MaxLen(6)]),
        F::body("xaccount_id", K::Text).required().limits(&[L::MaxLen(128)]),
        F::body("xaccount_type", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("password", K::Secret)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MinLen(8), L::MaxLen(32), L::MinClasses(2)]),
        F::body("is_close_market_ms", K::Boolean)
            .wire(W::Text)
            .on_empty(B::Default)
            .default("false"),
        F::body("cooperation_type", K::Enum(CooperationType::META))
            .at(CN)
            .limits(&[L::MaxLen(1), L::Only(&["1"])]),
        F::body("indirect_partner_id", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("include_association_result", K::Boolean)
            .on_empty(B::Default)
            .default("false"),
        F::body("email", K::Text)
            .at(INTL.or(EU))
            .sensitive()
            .limits(&[L::MaxLen(64), L::Pattern(".+@.+")]),
        F::body("domain_area", K::Text)
            .at(INTL.or(EU))
            .required_at(INTL.or(EU))
            .limits(&[L::MaxLen(2), L::Pattern("[A-Za-z]{2}")]),
    ],
    rules: &[
        R::differs("password", "domain_name", true, false),
        R::differs("password", "mobile_phone", false, true).at(CN),
        R::differs("password", "email", false, true).at(INTL.or(EU)),
        R::needs("mobile_phone", "verification_code")
            .at(CN)
            .because("Fetch a code with SendVerificationMessageCode first"),
        R::needs("email", "verification_code")
            .at(INTL.or(EU))
            .because("Fetch a code with SendVerificationMessageCode first"),
    ],
};

request!(
    CreateSubCustomer : REQUEST; domain_name, mobile_phone, verification_code,
    xaccount_id, xaccount_type, password, is_close_market_ms, cooperation_type,
    indirect_partner_id, include_association_result, email, domain_area
);

/// What [`CreateSubCustomer`] answers.
#[non_exhaustive]
pub struct CreateSubCustomerResponse {
    /// Customer account ID; only on success or CBC.99000050. At most 64 characters.
    pub domain_id: Option<CustomerId>,
    /// Account name, as sent or a random one of 32 characters; only on success or CBC.99000050. At most 64 characters.
    pub domain_name: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateSubCustomerResponse",
    &[
        F::body("domain_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("domain_name", K::Text).sensitive().limits(&[L::MaxLen(64)]),
    ],
);

record!(CreateSubCustomerResponse : RESPONSE; domain_id, domain_name);
confirm!(
    SERVICE, "ListSubCustomers", ["account_name" = "domain_name", "indirect_partner_id" =
    "indirect_partner_id"], ["the customer is listed, associated since the call",
    "列表中有该客户，且关联时间晚于本次调用"]; CreateSubCustomer =>
    customers::ListSubCustomers
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateSubCustomer",
    section: "customers",
    title: "Create a customer",
    title_zh: "创建客户",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/sub-customers",
    sites: Sites::ALL,
    callers: 6,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_010118"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mc_00016.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0101", "A parameter is not valid"),
        (
            "CBC.99000050",
            "Waiting for the association result timed out; look it up with ListSubCustomers (domain_id and domain_name are still returned)",
        ),
        (
            "CBC.99000051",
            "The mobile number or email address is already reported by Huawei",
        ),
        ("CBC.99004008", "The verification code has expired"),
        ("CBC.99004009", "The verification code failed more than 3 times"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    CreateSubCustomer => CreateSubCustomerResponse : OPERATION of SERVICE; Partner,
    Distributor
);
