//! One file an operation: the request, the answer, the types that only it uses, the table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::table::optional;
use super::{Error, doc, print, structs, texts, types};
use crate::file::File;
use crate::model::{AnswerFormat, BodyFormat, Model, Pagination, PagingStyle, Place, RateLimit, Title};
use crate::rust::{Confirmed, Constant, Crate, Name, Operation, Paged, Section};

pub(super) fn emit(plan: &Crate<'_>, _: &Model) -> Result<Vec<File>, Error> {
    let of_section = |section| operations(section);
    plan.sections.iter().flat_map(of_section).collect()
}

fn operations<'c>(section: &'c Section<'c>) -> impl Iterator<Item = Result<File, Error>> + 'c {
    section.operations.iter().map(|operation| file(operation, &section.module))
}

fn file(operation: &Operation, section: &Name) -> Result<File, Error> {
    let docs = doc::inner(&operation.docs);
    let allow = operation.legacy.then(|| quote!(#![allow(deprecated)]));
    let request = structs::item(&operation.request);
    let response = operation.response.as_ref().map(structs::item);
    let failure = operation.failure.as_ref().map(structs::item);
    let table = table(operation);
    let name = &operation.request.name;
    let download = (operation.facts.answer == Some(AnswerFormat::Binary))
        .then(|| quote!(impl crate::runtime::Download for #name {}));
    let paged = operation.paged.as_ref().map(|paged| self::paged(paged, &operation.request.name));
    let items = operation.items.iter().map(types::item);
    let kinds = texts::kinds(&operation.items);
    let tokens = quote! {
        #docs
        #allow
        use crate::prelude::*;
        #request
        #response
        #failure
        #table
        #paged
        #download
        #(#items)*
        #kinds
    };
    print::file(format!("src/{}/{}.rs", section.as_str(), operation.module.as_str()), tokens)
}

/// `static OPERATION` and the traits.
fn table(operation: &Operation) -> TokenStream {
    let Operation { facts, method, status, sites, callable_by, .. } = operation;
    let (id, section, path, has_body, idempotent) =
        (&facts.id, &facts.section, &facts.path, facts.body.is_some(), facts.idempotent);
    let (title, title_zh) = (&facts.title.en, &facts.title.zh);
    let replaced_by = optional(facts.replaced_by.as_ref());
    let confirm = confirm(operation);
    let confirm_with = optional(confirm.as_ref().map(|_| quote!(&CONFIRM)));
    let (permission, doc_url) = (optional(facts.permission.as_ref()), optional(facts.docs.first()));
    let callers = Literal::u16_unsuffixed(operation.callers);
    let rate_limit = rate_limit(operation.rate_limit);
    let paging = optional(facts.pagination.as_ref().map(paging));
    let response = optional(operation.response.as_ref().map(|_| quote!(&RESPONSE)));
    let errors = facts.errors.iter().map(|(code, doc)| quote!((#code, #doc)));
    let form = form(operation);
    let request_name = &operation.request.name;
    let answer = operation.response.as_ref().map_or_else(
        || quote!(()),
        |response| {
            let name = &response.name;
            quote!(#name)
        },
    );
    quote! {
        #confirm
        static OPERATION: meta::Operation = meta::Operation {
            id: #id,
            section: #section,
            title: #title,
            title_zh: #title_zh,
            status: meta::Status::#status,
            replaced_by: #replaced_by,
            method: meta::Method::#method,
            path: #path,
            sites: #sites,
            callers: #callers,
            idempotent: #idempotent,
            confirm_with: #confirm_with,
            permission: #permission,
            rate_limit: #rate_limit,
            doc_url: #doc_url,
            paging: #paging,
            request: &REQUEST,
            has_body: #has_body,
            response: #response,
            errors: &[#(#errors),*],
            form: #form,
        };
        operation!(#request_name => #answer: OPERATION of SERVICE; #(#callable_by),*);
    }
}

/// `confirm!(SERVICE, "Show", ["id" = "thing"], ["it is there", "它存在"]; Make => things::Show);`: the printer would put a
/// blank behind a `crate` in a macro call.
fn confirm(operation: &Operation) -> Option<TokenStream> {
    let facts = operation.facts;
    let read = facts.confirm_with.as_ref()?;
    let fields = facts.confirm_fields.iter().map(|(to, from)| quote!(#to = #from));
    let sign = facts.confirm_sign.as_ref().map(|Title { en, zh }| quote!(#en, #zh));
    let typed = operation.confirmed.as_ref().map(|Confirmed { module, request, features }| {
        let (features, name) = (doc::features(features), &operation.request.name);
        quote!(; #features #name => #module::#request)
    });
    Some(quote!(confirm!(SERVICE, #read, [#(#fields),*], [#sign] #typed);))
}

/// `meta::Form { anonymous: true, ..meta::Form::PLAIN }`: what is unusual.
fn form(operation: &Operation) -> TokenStream {
    let facts = operation.facts;
    let mut parts: Vec<TokenStream> = Vec::new();
    match facts.body {
        Some(BodyFormat::Multipart) => parts.push(quote!(body: meta::BodyFormat::Multipart)),
        Some(BodyFormat::Binary) => parts.push(quote!(body: meta::BodyFormat::Binary)),
        Some(BodyFormat::Json) | None => {}
    }
    if facts.answer == Some(AnswerFormat::Binary) {
        parts.push(quote!(answer: meta::AnswerFormat::Binary));
    }
    let odd = facts.success_status.iter().filter(|status| !matches!(status, 200 | 204));
    let odd: Vec<_> = odd.map(|status| Literal::u16_unsuffixed(*status)).collect();
    if !odd.is_empty() {
        parts.push(quote!(success: &[#(#odd),*]));
    }
    if let Some(sites) = &operation.unconfirmed {
        parts.push(quote!(unconfirmed: #sites));
    }
    if facts.anonymous {
        parts.push(quote!(anonymous: true));
    }
    if !operation.constants.is_empty() {
        let constants = operation.constants.iter().map(constant);
        parts.push(quote!(constants: &[#(#constants),*]));
    }
    if !facts.hints.is_empty() {
        let hints = facts.hints.iter().map(|(on, Title { en, zh })| quote!((#on, #en, #zh)));
        parts.push(quote!(hints: &[#(#hints),*]));
    }
    match parts.is_empty() {
        true => quote!(meta::Form::PLAIN),
        false => quote!(meta::Form { #(#parts,)* ..meta::Form::PLAIN }),
    }
}

fn constant(constant: &Constant) -> TokenStream {
    let Constant { field, json, sites } = constant;
    let (wire, at) = (&field.wire, &field.at);
    let place = match field.place {
        Place::Path => quote!(Path),
        Place::Query => quote!(Query),
        Place::Header => quote!(Header),
        Place::Body => quote!(Body),
    };
    quote! {
        meta::Constant { wire: #wire, place: meta::Place::#place, at: &[#(#at),*], json: #json, sites: #sites }
    }
}

fn rate_limit(limit: Option<RateLimit>) -> TokenStream {
    optional(limit.map(|RateLimit { calls, seconds }| {
        let (calls, seconds) = (Literal::u32_unsuffixed(calls), Literal::u32_unsuffixed(seconds));
        quote!(meta::Rate::new(#calls, #seconds))
    }))
}

fn paging(paging: &Pagination) -> TokenStream {
    let Pagination { position, limit, items, total, next, .. } = paging;
    let style = match paging.style {
        PagingStyle::Offset => quote!(Offset),
        PagingStyle::Page { first } => {
            let first = Literal::u8_unsuffixed(first);
            quote!(Page { first: #first })
        }
        PagingStyle::Marker => quote!(Marker),
    };
    let (items, total, next) = (optional(items.as_ref()), optional(total.as_ref()), optional(next.as_ref()));
    quote! {
        meta::Paging {
            style: meta::PagingStyle::#style,
            position: #position,
            limit: #limit,
            items: #items,
            total: #total,
            next: #next,
        }
    }
}

/// `impl Paged`.
fn paged(paged: &Paged, request: &Name) -> TokenStream {
    let Paged { item, outer, list } = paged;
    let taken = match outer.split_first() {
        None => quote!(std::mem::take(&mut page.#list)),
        Some((first, inner)) => quote! {
            page.#first.as_mut() #(.and_then(|inner| inner.#inner.as_mut()))*
                .map(|inner| std::mem::take(&mut inner.#list))
                .unwrap_or_default()
        },
    };
    quote! {
        impl Paged for #request {
            type Item = #item;
            fn take_items(page: &mut Self::Response) -> Vec<#item> {
                #taken
            }
        }
    }
}
