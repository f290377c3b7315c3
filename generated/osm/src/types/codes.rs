// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: codes.

use crate::prelude::*;

/// Kind of agreement.
#[non_exhaustive]
pub enum AgreementKind {
    /// New ticket, ordinary user (`0`).
    Ordinary,
    /// New ticket, marketplace user (`1`).
    Marketplace,
    /// Authorization (`2`).
    Authorization,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(AgreementKind : text; Ordinary = "0", Marketplace = "1", Authorization = "2");

/// What to do with a ticket.
#[non_exhaustive]
pub enum CaseAction {
    /// Withdraw (`cancel`).
    Withdraw,
    /// Close.
    Close,
    /// Urge (`press`).
    Urge,
    /// Delete.
    Delete,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CaseAction : text; Withdraw = "cancel", Close = "close", Urge = "press", Delete =
    "delete"
);

/// A right on tickets.
#[non_exhaustive]
pub enum CaseRight {
    /// Export tickets.
    Export,
    /// Create tickets (`createCase`).
    Create,
    /// Tickets of a delegating account; newest China page only (`assumeCaseAll`).
    AssumeAll,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CaseRight : text; Export = "export", Create = "createCase", AssumeAll =
    "assumeCaseAll"
);

/// Site.
#[non_exhaustive]
pub enum CaseSite {
    /// China site (`0`).
    China,
    /// International site (`1`).
    International,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CaseSite : integer; China = "0", International = "1");

/// State of a ticket.
#[non_exhaustive]
pub enum CaseStatus {
    /// To be accepted (`0`).
    Accepting,
    /// Being processed (`1`).
    Processing,
    /// Result to be confirmed (`2`).
    Confirming,
    /// Completed (`3`).
    Completed,
    /// Withdrawn (`4`).
    Withdrawn,
    /// Invalid (`12`).
    Invalid,
    /// Deleted; newest China page only (`13`).
    Deleted,
    /// Feedback awaited (`17`).
    FeedbackAwaited,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CaseStatus : integer; Accepting = "0", Processing = "1", Confirming = "2", Completed
    = "3", Withdrawn = "4", Invalid = "12", Deleted = "13", FeedbackAwaited = "17"
);

/// Kind of contact.
#[non_exhaustive]
pub enum ContactWay {
    /// Phone, SMS (`0`).
    Phone,
    /// Mail (`1`).
    Mail,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ContactWay : integer; Phone = "0", Mail = "1");

/// What is diagnosed.
#[non_exhaustive]
pub enum DiagnoseKind {
    /// ECS diagnosis (`1`).
    Ecs,
    /// RDS diagnosis (`2`).
    Rds,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(DiagnoseKind : integer; Ecs = "1", Rds = "2");

/// Yes or no, as 1 or 0.
#[non_exhaustive]
pub enum Flag {
    /// No (`0`).
    No,
    /// Yes (`1`).
    Yes,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(Flag : integer; No = "0", Yes = "1");

/// Order of the log.
#[non_exhaustive]
pub enum LogOrder {
    /// Newest first (`0`).
    NewestFirst,
    /// Oldest first (`1`).
    OldestFirst,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(LogOrder : integer; NewestFirst = "0", OldestFirst = "1");

/// Which side a message comes from.
#[non_exhaustive]
pub enum MessageSide {
    /// From the customer (`0`).
    Customer,
    /// From support (`1`).
    Support,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(MessageSide : integer; Customer = "0", Support = "1");

/// Dimension of a rating.
#[non_exhaustive]
pub enum OldSatisfactionDimension {
    /// Timeliness (`1`).
    Timeliness,
    /// Result (`3`).
    Result,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(OldSatisfactionDimension : integer; Timeliness = "1", Result = "3");

/// Who answered.
#[non_exhaustive]
pub enum ReplierKind {
    /// Customer (`0`).
    Customer,
    /// Huawei engineer (`1`).
    Engineer,
    /// Third party (`2`).
    ThirdParty,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ReplierKind : integer; Customer = "0", Engineer = "1", ThirdParty = "2");

/// Who wrote.
#[non_exhaustive]
pub enum WriterKind {
    /// Account (`0`).
    Account,
    /// IAM user (`1`).
    User,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(WriterKind : integer; Account = "0", User = "1");
