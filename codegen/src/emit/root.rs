//! `lib.rs` and the crate's own prelude.

use quote::quote;

use super::{Error, doc, print};
use crate::file::File;
use crate::model::Model;
use crate::rust::Crate;

pub(super) fn emit(plan: &Crate<'_>, _: &Model) -> Result<Vec<File>, Error> {
    Ok(vec![lib(plan)?, prelude(plan)?])
}

fn lib(plan: &Crate) -> Result<File, Error> {
    let docs = doc::inner(&plan.docs);
    let sections = plan.sections.iter().map(|section| {
        let (feature, module) = (doc::features(&[section.feature]), &section.module);
        quote!(#feature pub mod #module;)
    });
    let runtime = &plan.package.runtime_library;
    let callers = plan.service.callers.iter().map(|caller| &caller.name);
    let tokens = quote! {
        #docs

        #![allow(clippy::too_many_arguments, clippy::should_implement_trait, clippy::wrong_self_convention)]

        #[cfg(feature = "catalog")]
        pub mod catalog;
        pub mod codes;
        mod prelude;
        mod service;
        pub mod types;
        #(#sections)*

        #[cfg(feature = "catalog")]
        pub use catalog::API;
        pub use #runtime as runtime;
        pub use #runtime::guide;
        pub use #runtime::prelude::*;
        pub use service::{#(#callers,)* Site};
    };
    print::file("src/lib.rs", tokens)
}

fn prelude(plan: &Crate) -> Result<File, Error> {
    let runtime = &plan.package.runtime_library;
    let callers = plan.service.callers.iter().map(|caller| &caller.name);
    let sites = plan.service.sites.iter().map(|site| &site.constant);
    let tokens = quote! {
        //! What every file of this crate uses, under short names.

        #![allow(unused_imports)]

        pub(crate) use std::collections::BTreeMap;
        pub(crate) use #runtime::meta::{
            self, Blank as B, Field as F, Kind as K, Limit as L, Rule as R, Sites, Term as T, Wire as W,
        };
        pub(crate) use #runtime::{
            CallerKind, Date, Decimal, Json, Paged, Secret, Setting, Settings, SettingsInto, Text, Timestamp, Upload, YearMonth,
            confirm, error_codes, open_enum, operation, record, request,
            required, site, text_kinds,
        };
        pub(crate) use crate::service::{SERVICE, #(#sites,)* #(#callers),*};
        pub(crate) use crate::types::*;
    };
    print::file("src/prelude.rs", tokens)
}
