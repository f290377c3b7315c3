//! What the spec says of operations, objects, fields and enums, as static tables.
//!
//! The generated crate fills these tables; encoding, decoding, validation and redaction read them. Nothing here knows
//! of any one operation.

mod auth;
mod error_body;
mod error_info;
mod field;
mod form;
mod limits;
mod object;
mod operation;
mod rule;
mod service;

pub use auth::{Auth, Signature};
pub use error_body::ErrorBody;
pub use error_info::{Category, ErrorInfo, Means, known};
pub use field::{Field, SiteField, Special};
pub use form::{AnswerFormat, BodyFormat, Confirm, Constant, Form};
pub use limits::{Limit, Limits};
pub use object::{Blank, Enum, EnumValue, Kind, Object, Place, Wire};
pub use operation::{Method, Operation, Paging, PagingStyle, Rate, Status};
pub use rule::{CalendarSpan, Check, Demand, Rule, Term};
pub use service::{Caller, Service, Site, Sites};

pub(crate) use object::position;
