// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Create an enterprise sub-account.

use crate::prelude::*;

/// Create an enterprise sub-account.
///
/// Creates a new sub-account below an organization unit of the enterprise master account. A page that offers this to users must show the vendor's agreements.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/enterprises/multi-accounts/sub-customers` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only the enterprise master account (its AK/SK or token) |
/// | Permission | businessUnitCenter:businessUnit:view |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListEnterpriseSubCustomers`](crate::enterprise::ListEnterpriseSubCustomers); if carried out, the sub-account is listed under its organization unit |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00023.html> <https://huaweicloud.com/guide/productsdesc-bms_ee9dc015c84f24502ed5aa5bbec202f9support0> (2025-11-27) |
/// | Chinese title | 创建企业子账号 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateSubEnterpriseAccount::new("241008153920461", SubAccountAssociation::SameLegalPerson, NewSubAccount::new(NewSubAccountRequired { customer_name: "Customer 8e4c7f".into(), password: "Sandbox-e4c7f1a6".into() }))).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
/// - [`CBC.70900002`](crate::codes::CBC_70900002): This account must create sub-accounts through the Huawei HIS platform.
/// - [`CBC.99007490`](crate::codes::CBC_99007490): The linked cloud reseller is leaving; sub-accounts cannot be created.
/// - [`CBC.7004`](crate::codes::CBC_7004): A business check of the operation is not met.
/// - [`CBC.99000026`](crate::codes::CBC_99000026): Wrong verification code.
/// - [`CBC.99000027`](crate::codes::CBC_99000027): Verification code expired.
/// - [`CBC.99000029`](crate::codes::CBC_99000029): Phone number already exists.
/// - [`CBC.99000030`](crate::codes::CBC_99000030): Phone number is used too often.
/// - [`CBC.99000031`](crate::codes::CBC_99000031): Account name is not valid.
/// - [`CBC.99000036`](crate::codes::CBC_99000036): Password format is not allowed.
/// - [`CBC.99000051`](crate::codes::CBC_99000051): Phone or mail is reported by Huawei; the customer cannot be created.
/// - [`CBC.99007197`](crate::codes::CBC_99007197): The caller's IP address is throttled.
///
/// # Notes
///
/// - The page of a partner that creates sub-accounts must show the agreements of Huawei Cloud (ep_00023.md).
/// - Since 2022-08-01 a password has at least 8 characters.
/// - With financial_custody 1 permission_ids is ignored, and READ_FINANCE_INFO, READ_CONSUME_BILL and SHARE-BIZ-DISCOUNT-TO-SUB apply.
/// - The documents allow no special characters in display_name, the SDK text says it is not restricted.
///
/// # Not documented by the vendor
///
/// - Lengths in new_sub_customer (the limits come from an SDK).
#[doc(alias("创建企业子账号", "CreateSubCustomerReqV2"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateSubEnterpriseAccount {
    /// Party ID of the organization unit that gets the sub-account. Required. At most 20 characters.
    pub party_id: PartyId,
    /// Display name of the sub-account, without special characters. At most 64 characters.
    pub display_name: Option<String>,
    /// Kind of association. Required.
    pub sub_customer_association_type: SubAccountAssociation,
    /// Permissions over the sub-account; ignored with financial_custody 1.
    pub permission_ids: Option<Vec<SubAccountPermission>>,
    /// The sub-account to create. Required.
    pub new_sub_customer: NewSubAccount,
    /// Whether the master takes financial custody. Default: `0`.
    pub financial_custody: Option<Flag>,
}

impl CreateSubEnterpriseAccount {
    /// With what every site requires; everything else is unset.
    pub fn new(
        party_id: impl Into<PartyId>,
        sub_customer_association_type: SubAccountAssociation,
        new_sub_customer: NewSubAccount,
    ) -> Self {
        Self {
            party_id: party_id.into(),
            sub_customer_association_type,
            new_sub_customer,
            ..Self::default()
        }
    }
    /// Sets [`display_name`](field@Self::display_name). Display name of the sub-account, without special characters.
    pub fn display_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.display_name);
        self
    }
    /// Sets [`permission_ids`](field@Self::permission_ids). Permissions over the sub-account; ignored with financial_custody 1.
    pub fn permission_ids<F>(
        mut self,
        value: impl Settings<SubAccountPermission, F>,
    ) -> Self {
        value.set(&mut self.permission_ids);
        self
    }
    /// Sets [`financial_custody`](field@Self::financial_custody). Whether the master takes financial custody.
    pub fn financial_custody(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.financial_custody);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateSubEnterpriseAccount",
    &[
        F::body("party_id", K::Text).required_at(CN).limits(&[L::MaxLen(20)]),
        F::body("display_name", K::Text).sensitive().limits(&[L::MaxLen(64)]),
        F::body("sub_customer_association_type", K::Enum(SubAccountAssociation::META))
            .required_at(CN),
        F::body("permission_ids", K::List(&K::Enum(SubAccountPermission::META)))
            .on_empty(B::Ignored),
        F::body("new_sub_customer", K::Object(&NEW_SUB_ACCOUNT)).required_at(CN),
        F::body("financial_custody", K::Enum(Flag::META)).default("0"),
    ],
);

request!(
    CreateSubEnterpriseAccount : REQUEST; party_id, display_name,
    sub_customer_association_type, permission_ids, new_sub_customer, financial_custody
);

/// What [`CreateSubEnterpriseAccount`] answers.
#[non_exhaustive]
pub struct CreateSubEnterpriseAccountResponse {}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateSubEnterpriseAccountResponse",
    &[],
);

record!(CreateSubEnterpriseAccountResponse : RESPONSE;);
confirm!(
    SERVICE, "ListEnterpriseSubCustomers", ["org_id" = "party_id"],
    ["the sub-account is listed under its organization unit",
    "该子账号已列在其组织单元之下"]; CreateSubEnterpriseAccount =>
    enterprise::ListEnterpriseSubCustomers
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateSubEnterpriseAccount",
    section: "enterprise",
    title: "Create an enterprise sub-account",
    title_zh: "创建企业子账号",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/enterprises/multi-accounts/sub-customers",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("businessUnitCenter:businessUnit:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00023.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0151", "Access refused"),
        ("CBC.0999", "Other or unknown error"),
        (
            "CBC.70900002",
            "This account must create sub-accounts through the Huawei HIS platform",
        ),
        (
            "CBC.99007490",
            "The linked cloud reseller is leaving; sub-accounts cannot be created",
        ),
        ("CBC.7004", "A business check of the operation is not met"),
        ("CBC.99000026", "Wrong verification code"),
        ("CBC.99000027", "Verification code expired"),
        ("CBC.99000029", "Phone number already exists"),
        ("CBC.99000030", "Phone number is used too often"),
        ("CBC.99000031", "Account name is not valid"),
        ("CBC.99000036", "Password format is not allowed"),
        (
            "CBC.99000051",
            "Phone or mail is reported by Huawei; the customer cannot be created",
        ),
        ("CBC.99007197", "The caller's IP address is throttled"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    CreateSubEnterpriseAccount => CreateSubEnterpriseAccountResponse : OPERATION of
    SERVICE; Customer
);

/// Login data of the new sub-account.
#[doc(alias = "NewCustomerV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct NewSubAccount {
    /// Login name of the sub-account. Required. 1 to 32 characters. Limits as the vendor's SDK has them.
    pub customer_name: String,
    /// Phone number of the administrator; ignored with use_pri_mobile_phone Y. Required when `use_pri_mobile_phone` is `N`. At most 20 characters. Limits as the vendor's SDK has them.
    pub mobile_phone: Option<String>,
    /// Whether the sub-account takes the phone number of the master account. Default: `N`. Limits as the vendor's SDK has them.
    pub use_pri_mobile_phone: Option<YesNoLetter>,
    /// Login password of the sub-account. Required. 8 to 32 characters. The greatest length comes from a vendor SDK.
    pub password: Secret,
    /// Code from SendSmsVerificationCode. Required when `use_pri_mobile_phone` is `N`. At most 6 characters. Limits as the vendor's SDK has them.
    pub verification_code: Option<String>,
}

/// What every site requires of [`NewSubAccount`].
pub struct NewSubAccountRequired {
    /// Login name of the sub-account. Required. 1 to 32 characters. Limits as the vendor's SDK has them.
    pub customer_name: String,
    /// Login password of the sub-account. Required. 8 to 32 characters. The greatest length comes from a vendor SDK.
    pub password: Secret,
}

required!(NewSubAccountRequired of NewSubAccount; customer_name, password);

impl NewSubAccount {
    /// With what every site requires; everything else is unset.
    pub fn new(required: NewSubAccountRequired) -> Self {
        Self {
            customer_name: required.customer_name,
            password: required.password,
            ..Self::default()
        }
    }
    /// Sets [`mobile_phone`](field@Self::mobile_phone). Phone number of the administrator; ignored with use_pri_mobile_phone Y.
    pub fn mobile_phone(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.mobile_phone);
        self
    }
    /// Sets [`use_pri_mobile_phone`](field@Self::use_pri_mobile_phone). Whether the sub-account takes the phone number of the master account.
    pub fn use_pri_mobile_phone(mut self, value: impl Setting<YesNoLetter>) -> Self {
        value.set(&mut self.use_pri_mobile_phone);
        self
    }
    /// Sets [`verification_code`](field@Self::verification_code). Code from SendSmsVerificationCode.
    pub fn verification_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.verification_code);
        self
    }
}

static NEW_SUB_ACCOUNT: meta::Object = meta::Object {
    name: "NewSubAccount",
    fields: &[
        F::body("customer_name", K::Text)
            .required()
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("mobile_phone", K::Text).sensitive().limits(&[L::MaxLen(20)]),
        F::body("use_pri_mobile_phone", K::Enum(YesNoLetter::META))
            .default("N")
            .limits(&[L::MaxLen(10)]),
        F::body("password", K::Secret)
            .required()
            .sensitive()
            .limits(&[L::MinLen(8), L::MaxLen(32)]),
        F::body("verification_code", K::Text).sensitive().limits(&[L::MaxLen(6)]),
    ],
    rules: &[
        R::required_when("mobile_phone", &[T::is("use_pri_mobile_phone", &["N"])]),
        R::required_when("verification_code", &[T::is("use_pri_mobile_phone", &["N"])])
            .because("A code is needed when a phone number of the sub-account is given"),
    ],
};

request!(
    NewSubAccount : NEW_SUB_ACCOUNT; customer_name, mobile_phone, use_pri_mobile_phone,
    password, verification_code
);

/// Kind of association of a sub-account.
#[non_exhaustive]
pub enum SubAccountAssociation {
    /// Same legal person (`1`).
    SameLegalPerson,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(SubAccountAssociation : integer; SameLegalPerson = "1");

/// Permission over a sub-account.
#[non_exhaustive]
pub enum SubAccountPermission {
    /// View finance data of the sub-account.
    ReadFinanceInfo,
    /// View consumption of the sub-account.
    ReadConsumeBill,
    /// Manage invoices of the linked account.
    SubstituteOpenInvoice,
    /// Forbid the linked account to issue invoices.
    TakeOverOpenInvoice,
    /// Sub-account shares the credit of the master.
    ShareCreditToSub,
    /// Sub-account inherits commercial discounts of the master.
    ShareBizDiscountToSub,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    SubAccountPermission : text; ReadFinanceInfo = "READ_FINANCE_INFO", ReadConsumeBill =
    "READ_CONSUME_BILL", SubstituteOpenInvoice = "SUBSTITUTE-OPEN-INVOICE",
    TakeOverOpenInvoice = "TAKE-OVER-OPEN-INVOICE", ShareCreditToSub =
    "SHARE-CREDIT-TO-SUB", ShareBizDiscountToSub = "SHARE-BIZ-DISCOUNT-TO-SUB"
);
