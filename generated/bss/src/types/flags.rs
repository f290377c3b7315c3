// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: flags.

use crate::prelude::*;

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

/// Language of names and messages.
#[non_exhaustive]
pub enum Language {
    /// Chinese.
    ZhCn,
    /// English.
    EnUs,
    /// Chinese, where letter case is ignored (`zh_cn`).
    LowerZhCn,
    /// English, where letter case is ignored (`en_us`).
    LowerEnUs,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    Language : text; ZhCn = "zh_CN", EnUs = "en_US", LowerZhCn = "zh_cn", LowerEnUs =
    "en_us"
);

/// Language of names and messages, written in lower case.
#[non_exhaustive]
pub enum LowerLanguage {
    /// Chinese.
    ZhCn,
    /// English.
    EnUs,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(LowerLanguage : text; ZhCn = "zh_cn", EnUs = "en_us");

/// Language of a message.
#[non_exhaustive]
pub enum MessageLanguage {
    /// Chinese.
    ZhCn,
    /// English.
    EnUs,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(MessageLanguage : text; ZhCn = "zh-cn", EnUs = "en-us");

/// Yes or no.
#[non_exhaustive]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(YesNo : text; Yes = "YES", No = "NO");

/// Yes or no, as one letter.
#[non_exhaustive]
pub enum YesNoLetter {
    /// Yes (`Y`).
    Yes,
    /// No (`N`).
    No,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(YesNoLetter : text; Yes = "Y", No = "N");
