//! What the files of rules import.

pub(super) use super::context::{Context, FieldAt, LimitsAt, Table, TypeAt};
pub(super) use super::kind::{BUILT_INS, Bound, Kind, is_date, number};
pub(super) use super::taken_names::is_taken;
pub(super) use super::{Check, given};
pub(super) use crate::diagnostics::{Diagnostic, Diagnostics, suggest};
pub(super) use crate::names;
pub(super) use crate::syntax::ast::*;
