//! Templates of what the crate says of its service: sites, callers and error codes.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::table::optional;
use super::{Error, doc, print};
use crate::file::File;
use crate::model::{Auth, ErrorBody, ErrorInfo, Model, Signature, SignatureHash};
use crate::rust::{Caller, Crate, Service, Site};

pub(super) fn emit(plan: &Crate<'_>, _: &Model) -> Result<Vec<File>, Error> {
    let constants = plan.service.sites.iter().map(constant);
    let (site, table) = (site_enum(&plan.service.sites), site_table(&plan.service.sites));
    let callers = plan.service.callers.iter().map(caller);
    let service = service(&plan.service);
    let tokens = quote! {
        //! Sites, callers and error codes.

        use crate::prelude::*;

        #(#constants)*
        #site
        #table
        #(#callers)*
        #service
    };
    Ok(vec![print::file("src/service.rs", tokens)?])
}

fn constant(site: &Site) -> TokenStream {
    let (name, bit) = (&site.constant, Literal::u16_unsuffixed(site.bit));
    quote!(pub(crate) const #name: Sites = Sites(#bit);)
}

fn site_enum(sites: &[Site]) -> TokenStream {
    let variants = sites.iter().map(|site| {
        let (docs, aliases, name) = (doc::line(&site.docs), doc::aliases(&site.aliases), &site.variant);
        quote!(#docs #aliases #name)
    });
    let names = sites.iter().map(|site| &site.variant);
    quote! {
        /// A site of the cloud. Accounts, keys, prices and parts of the API differ from site to site.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Site {
            #(#variants,)*
        }
        impl Site {
            /// Every site.
            pub const ALL: &'static [Site] = &[#(Site::#names),*];

            /// Hosts and names of the site.
            pub fn meta(self) -> &'static meta::Site {
                &SITES[self as usize]
            }
        }
        site!(Site);
        impl From<Site> for &'static meta::Site {
            fn from(site: Site) -> Self {
                site.meta()
            }
        }
    }
}

fn site_table(sites: &[Site]) -> TokenStream {
    let count = Literal::usize_unsuffixed(sites.len());
    let rows = sites.iter().map(|site| {
        let Site { constant, facts, .. } = site;
        let (id, title) = (&facts.id, &facts.title);
        // an empty name is an unknown one
        let known = |name: &Option<String>| name.clone().unwrap_or_default();
        let (host, region, iam) = (known(&facts.host), known(&facts.region), known(&facts.iam));
        quote! {
            meta::Site {
                id: #id,
                bit: #constant,
                title: #title,
                host: #host,
                region: #region,
                iam_host: #iam,
            }
        }
    });
    quote!(static SITES: [meta::Site; #count] = [#(#rows),*];)
}

fn caller(caller: &Caller) -> TokenStream {
    let Caller { name, title, id, .. } = caller;
    let (docs, aliases) = (doc::line(&caller.docs), doc::aliases(&caller.aliases));
    let bit = Literal::u16_unsuffixed(caller.bit);
    quote! {
        #docs
        #aliases
        #[derive(Clone, Copy, Debug)]
        pub enum #name {}
        impl CallerKind for #name {
            const SERVICE: &'static meta::Service = &SERVICE;
            const META: &'static meta::Caller = &meta::Caller { id: #id, title: #title, bit: #bit };
        }
    }
}

fn service(service: &Service) -> TokenStream {
    let callers = service.callers.iter().map(|caller| &caller.name);
    let codes = &service.facts.rate_limit_codes;
    let passing = service.facts.http.iter().filter(|http| http.retry);
    let passing = passing.map(|http| Literal::u16_unsuffixed(http.status));
    let auth = auth(service.facts.auth.as_ref());
    let error_body = error_body(&service.facts.error_body);
    let errors = service.facts.errors.iter().map(error);
    let prefixes = gateway_prefixes(&service.facts.errors).into_iter();
    let id_headers = &service.facts.request_id_headers;
    let (id, title, title_zh) = (&service.facts.id, &service.facts.title.en, &service.facts.title.zh);
    quote! {
        /// What holds for every operation.
        pub(crate) static SERVICE: meta::Service = meta::Service {
            id: #id,
            title: #title,
            title_zh: #title_zh,
            version: env!("CARGO_PKG_VERSION"),
            sites: &SITES,
            callers: &[#(<#callers as CallerKind>::META),*],
            rate_limit_codes: &[#(#codes),*],
            retry_statuses: &[#(#passing),*],
            gateway_prefixes: &[#(#prefixes),*],
            auth: #auth,
            error_body: #error_body,
            request_id_headers: &[#(#id_headers),*],
            errors: &error_codes!(#(#errors);*),
        };
    }
}

fn auth(auth: Option<&Auth>) -> TokenStream {
    let Some(Auth { token, account, signature }) = auth else { return quote!(meta::Auth::NONE) };
    let (token, account) = (optional(token.as_ref()), optional(account.as_ref()));
    let hash = |SignatureHash { algorithm, content }: &SignatureHash| {
        let content = optional(content.as_ref());
        quote!((#algorithm, #content))
    };
    let signature = optional(signature.as_ref().map(|signature| {
        let Signature { header, date, session, sha256, sm3 } = signature;
        let (session, sha256, sm3) = (optional(session.as_ref()), hash(sha256), optional(sm3.as_ref().map(hash)));
        quote!(meta::Signature { header: #header, date: #date, session: #session, sha256: #sha256, sm3: #sm3 })
    }));
    quote!(meta::Auth { token: #token, account: #account, signature: #signature })
}

/// Where its errors say what they are; a service that does not say it has the usual names.
fn error_body(body: &ErrorBody) -> TokenStream {
    let ErrorBody { code, message, request_id, details, in_success, success_codes, success_flags } = body;
    if code.is_empty() && message.is_empty() {
        return quote!(meta::ErrorBody::USUAL);
    }
    quote! {
        meta::ErrorBody {
            code: &[#(#code),*],
            message: &[#(#message),*],
            request_id: &[#(#request_id),*],
            details: &[#(#details),*],
            in_success: #in_success,
            success_codes: &[#(#success_codes),*],
            success_flags: &[#(#success_flags),*],
        }
    }
}

/// A row of `error_codes!`: what is not known is left out of its brackets.
fn error(error: &ErrorInfo) -> TokenStream {
    let ErrorInfo { code, doc, doc_zh, hint, hint_zh, .. } = error;
    let source = if error.gateway { quote!(gateway) } else { quote!(service) };
    let http = error.http.iter().map(|status| Literal::u16_unsuffixed(*status));
    let category = error.category.as_ref().map(|category| variant(category));
    let means = error.means.iter().map(|means| variant(means));
    let retry = error.retry;
    let hint = hint.as_ref().map(|hint| quote!(#hint #hint_zh));
    quote!(#source #code [#(#http),*] [#category] [#(#means),*] [#retry] [#doc #doc_zh] [#hint])
}

/// `before-work` as the variant that it is: one of the few words of the language.
fn variant(word: &str) -> Ident {
    Ident::new(&word.to_upper_camel_case(), Span::call_site())
}

/// What stands before the number in the gateway's codes: it says the same thing with several of them.
fn gateway_prefixes(errors: &[ErrorInfo]) -> BTreeSet<&str> {
    let codes = errors.iter().filter(|error| error.gateway).flat_map(|error| [Some(&error.code), error.also.as_ref()]);
    codes.flatten().filter_map(|code| code.split_once('.')).map(|(prefix, _)| prefix).collect()
}
