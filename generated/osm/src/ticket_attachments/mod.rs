// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Attachments of tickets: 附件.
//!
//! Uploading, downloading and deleting files of tickets and messages, and their limits.

mod delete_accessories;
#[cfg(feature = "legacy")]
mod delete_ticket_attachment_v1;
mod download_accessories;
mod download_images;
#[cfg(feature = "legacy")]
mod download_ticket_attachment_v1;
mod list_accessory_access_urls;
mod show_accessory_limits;
mod show_download_accessory_url;
mod upload_accessory;
mod upload_json_accessories;
#[cfg(feature = "legacy")]
mod upload_ticket_attachment_v1;

pub use delete_accessories::*;
#[cfg(feature = "legacy")]
pub use delete_ticket_attachment_v1::*;
pub use download_accessories::*;
pub use download_images::*;
#[cfg(feature = "legacy")]
pub use download_ticket_attachment_v1::*;
pub use list_accessory_access_urls::*;
pub use show_accessory_limits::*;
pub use show_download_accessory_url::*;
pub use upload_accessory::*;
pub use upload_json_accessories::*;
#[cfg(feature = "legacy")]
pub use upload_ticket_attachment_v1::*;
#[doc(no_inline)]
pub use crate::types::{
    AttachmentId, CaseId, CaseSite, GroupId, TicketLanguage, TimeZone,
};
