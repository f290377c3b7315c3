// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Messages of tickets: 留言.
//!
//! Messages on a ticket, instant messages and what is unread.

#[cfg(feature = "legacy")]
mod add_ticket_message_v1;
mod create_messages;
mod list_messages;
mod list_more_instant_messages;
mod list_new_instant_messages;
mod list_unread_new_instant_messages;
mod revoke_message;
mod update_new_instant_messages_read;

#[cfg(feature = "legacy")]
pub use add_ticket_message_v1::*;
pub use create_messages::*;
pub use list_messages::*;
pub use list_more_instant_messages::*;
pub use list_new_instant_messages::*;
pub use list_unread_new_instant_messages::*;
pub use revoke_message::*;
pub use update_new_instant_messages_read::*;
#[doc(no_inline)]
pub use crate::types::{
    AttachmentId, CaseId, CaseSite, Flag, GroupId, Message, MessageAttachment, MessageId,
    MessageSide, ReplierKind, TicketLanguage, TimeZone, WriterKind,
};
