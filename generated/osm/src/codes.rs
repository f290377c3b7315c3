// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every documented error code of the service and of its gateway: `error.code() == Some(…)` without a slip.

/// `OSM.0001`: Parameters not valid.
pub const OSM_0001: &str = "OSM.0001";
/// `OSM.0002`: Not authenticated: token ended or wrong.
pub const OSM_0002: &str = "OSM.0002";
/// `OSM.0003`: Forbidden.
pub const OSM_0003: &str = "OSM.0003";
/// `OSM.0004`: Internal error.
pub const OSM_0004: &str = "OSM.0004";
/// `OSM.01010001`: Parameters not valid.
pub const OSM_01010001: &str = "OSM.01010001";
/// `OSM.01010002`: No right for the operation.
pub const OSM_01010002: &str = "OSM.01010002";
/// `OSM.01010003`: Account and password do not match.
pub const OSM_01010003: &str = "OSM.01010003";
/// `OSM.01010004`: Urged too often; later.
pub const OSM_01010004: &str = "OSM.01010004";
/// `OSM.01010005`: Attachments of today exceed the size limit.
pub const OSM_01010005: &str = "OSM.01010005";
/// `OSM.01010006`: Severity ID does not exist.
pub const OSM_01010006: &str = "OSM.01010006";
/// `OSM.01010007`: Tenant has no role to create a ticket.
pub const OSM_01010007: &str = "OSM.01010007";
/// `OSM.01010008`: Carbon copy address not valid.
pub const OSM_01010008: &str = "OSM.01010008";
/// `OSM.01010009`: Support plan does not allow the ticket.
pub const OSM_01010009: &str = "OSM.01010009";
/// `OSM.01010010`: Verification failed.
pub const OSM_01010010: &str = "OSM.01010010";
/// `OSM.01010011`: No customer in the token.
pub const OSM_01010011: &str = "OSM.01010011";
/// `OSM.01010012`: Type must be 0 or 1.
pub const OSM_01010012: &str = "OSM.01010012";
/// `OSM.01010013`: Operation must be cancel, close, press or delete.
pub const OSM_01010013: &str = "OSM.01010013";
/// `OSM.01010014`: Operation failed inside the service.
pub const OSM_01010014: &str = "OSM.01010014";
/// `OSM.01010015`: Ticket does not exist.
pub const OSM_01010015: &str = "OSM.01010015";
/// `OSM.01010049`: Tickets of different business owners.
pub const OSM_01010049: &str = "OSM.01010049";
/// `OSM.01010050`: Marketplace tickets are transferred one by one.
pub const OSM_01010050: &str = "OSM.01010050";
/// `OSM.01010058`: Handler does not belong to the partner of the customer.
pub const OSM_01010058: &str = "OSM.01010058";
/// `OSM.01010059`: Customer already has a support plan.
pub const OSM_01010059: &str = "OSM.01010059";
/// `OSM.01010062`: Workflow node does not exist.
pub const OSM_01010062: &str = "OSM.01010062";
