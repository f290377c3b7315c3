// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: objects.

use crate::prelude::*;

/// A label.
#[doc(alias = "CaseLabelInfo")]
#[non_exhaustive]
pub struct CaseLabel {
    /// Label ID. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub label_id: Option<i64>,
    /// Name. 1 to 64 characters.
    pub name: Option<String>,
    /// Color such as #000000. 1 to 7 characters.
    pub color: Option<String>,
}

pub(crate) static CASE_LABEL: meta::Object = meta::Object::plain(
    "CaseLabel",
    &[
        F::body("label_id", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("name", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("color", K::Text).limits(&[L::MinLen(1), L::MaxLen(7)]),
    ],
);

record!(CaseLabel : CASE_LABEL; label_id, name, color);

/// A message.
#[doc(alias = "QueryMessageInfoV2")]
#[non_exhaustive]
pub struct Message {
    /// Kind. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: Option<MessageSide>,
    /// Who wrote the message.
    pub replier_type: Option<ReplierKind>,
    /// Writer ID. At most 64 characters.
    pub replier: Option<String>,
    /// Text. At most 400 characters.
    pub content: Option<String>,
    /// When it was made.
    pub create_time: Option<String>,
    /// Writer name. At most 256 characters.
    pub replier_name: Option<String>,
    /// Whether it is the first message. 0 to 1. Limits as the vendor's SDK has them.
    pub is_first_message: Option<i64>,
    /// Kind of IAM user.
    pub iam_user_type: Option<WriterKind>,
    /// Attachments.
    pub accessory_list: Vec<MessageAttachment>,
}

pub(crate) static MESSAGE: meta::Object = meta::Object::plain(
    "Message",
    &[
        F::body("type", K::Enum(MessageSide::META)).named("kind"),
        F::body("replier_type", K::Enum(ReplierKind::META)),
        F::body("replier", K::Text).limits(&[L::MaxLen(64)]),
        F::body("content", K::Text).limits(&[L::MaxLen(400)]),
        F::body("create_time", K::Text),
        F::body("replier_name", K::Text).sensitive().limits(&[L::MaxLen(256)]),
        F::body("is_first_message", K::Integer).limits(&[L::Min("0"), L::Max("1")]),
        F::body("iam_user_type", K::Enum(WriterKind::META)),
        F::body("accessory_list", K::List(&K::Object(&crate::types::MESSAGE_ATTACHMENT))),
    ],
);

record!(
    Message : MESSAGE; kind, replier_type, replier, content, create_time, replier_name,
    is_first_message, iam_user_type, accessory_list
);

/// An attachment of a message.
#[doc(alias = "SimpleAccessoryV2")]
#[non_exhaustive]
pub struct MessageAttachment {
    /// Attachment ID. At most 64 characters.
    pub accessory_id: Option<AttachmentId>,
    /// File name.
    pub file_actual_name: Option<String>,
}

pub(crate) static MESSAGE_ATTACHMENT: meta::Object = meta::Object::plain(
    "MessageAttachment",
    &[
        F::body("accessory_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("file_actual_name", K::Text),
    ],
);

record!(MessageAttachment : MESSAGE_ATTACHMENT; accessory_id, file_actual_name);

/// A product that a ticket can be about.
#[doc(alias = "IncidentProductCategoryV2")]
#[non_exhaustive]
pub struct ProductCategory {
    /// Product ID.
    pub incident_product_category_id: Option<ProductCategoryId>,
    /// Product name.
    pub incident_product_category_name: Option<String>,
    /// Product description.
    pub incident_product_category_desc: Option<String>,
    /// Product acronym.
    pub incident_product_category_acronym: Option<String>,
    /// Whether the support plan applies.
    pub can_use_support_plan: Option<bool>,
}

pub(crate) static PRODUCT_CATEGORY: meta::Object = meta::Object::plain(
    "ProductCategory",
    &[
        F::body("incident_product_category_id", K::Text),
        F::body("incident_product_category_name", K::Text),
        F::body("incident_product_category_desc", K::Text),
        F::body("incident_product_category_acronym", K::Text),
        F::body("can_use_support_plan", K::Boolean),
    ],
);

record!(
    ProductCategory : PRODUCT_CATEGORY; incident_product_category_id,
    incident_product_category_name, incident_product_category_desc,
    incident_product_category_acronym, can_use_support_plan
);

/// A rating in one dimension.
#[doc(alias = "IncidentSatisfactionV2Do")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct Satisfaction {
    /// Total score. 0 to 65535. Limits as the vendor's SDK has them.
    pub value: Option<i64>,
    /// Satisfaction item ID. Required. 0 to 65535. Limits as the vendor's SDK has them.
    pub satisfaction_id: i64,
    /// Score given. Required. 0 to 65535. Limits as the vendor's SDK has them.
    pub satisfaction_value: i64,
    /// Satisfaction item name.
    pub satisfaction_name: Option<String>,
    /// Score of one step. 0 to 65535. Limits as the vendor's SDK has them.
    pub per_value: Option<i64>,
    /// Satisfaction dimension ID.
    pub sat_category_id: Option<String>,
    /// Satisfaction dimension name.
    pub sat_category_name: Option<String>,
}

/// What every site requires of [`Satisfaction`].
pub struct SatisfactionRequired {
    /// Satisfaction item ID. Required. 0 to 65535. Limits as the vendor's SDK has them.
    pub satisfaction_id: i64,
    /// Score given. Required. 0 to 65535. Limits as the vendor's SDK has them.
    pub satisfaction_value: i64,
}

required!(SatisfactionRequired of Satisfaction; satisfaction_id, satisfaction_value);

impl Satisfaction {
    /// With what every site requires; everything else is unset.
    pub fn new(required: SatisfactionRequired) -> Self {
        Self {
            satisfaction_id: required.satisfaction_id,
            satisfaction_value: required.satisfaction_value,
            ..Self::default()
        }
    }
    /// Sets [`value`](field@Self::value). Total score.
    pub fn value(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.value);
        self
    }
    /// Sets [`satisfaction_name`](field@Self::satisfaction_name). Satisfaction item name.
    pub fn satisfaction_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.satisfaction_name);
        self
    }
    /// Sets [`per_value`](field@Self::per_value). Score of one step.
    pub fn per_value(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.per_value);
        self
    }
    /// Sets [`sat_category_id`](field@Self::sat_category_id). Satisfaction dimension ID.
    pub fn sat_category_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sat_category_id);
        self
    }
    /// Sets [`sat_category_name`](field@Self::sat_category_name). Satisfaction dimension name.
    pub fn sat_category_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sat_category_name);
        self
    }
}

pub(crate) static SATISFACTION: meta::Object = meta::Object::plain(
    "Satisfaction",
    &[
        F::body("value", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("satisfaction_id", K::Integer)
            .required()
            .limits(&[L::Min("0"), L::Max("65535")]),
        F::body("satisfaction_value", K::Integer)
            .required()
            .limits(&[L::Min("0"), L::Max("65535")]),
        F::body("satisfaction_name", K::Text),
        F::body("per_value", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("sat_category_id", K::Text),
        F::body("sat_category_name", K::Text),
    ],
);

request!(
    Satisfaction : SATISFACTION; value, satisfaction_id, satisfaction_value,
    satisfaction_name, per_value, sat_category_id, sat_category_name
);
