//! Templates of the static tables that validation, encoding and decoding read.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::model::{Blank, CalendarSpan, Check, Demand, Limits, Place, Term, WireForm};
use crate::rust::{Kind, Row, Rule, SiteRow, Sites, Table};

/// `static NAME: meta::Object = …;`
pub(super) fn item(table: &Table) -> TokenStream {
    let Table { name, shared, of, rows, rules } = table;
    let visibility = shared.then(|| quote!(pub(crate)));
    let rows = rows.iter().map(row);
    if rules.is_empty() {
        return quote!(#visibility static #name: meta::Object = meta::Object::plain(#of, &[#(#rows),*]););
    }
    let rules = rules.iter().map(rule);
    quote! {
        #visibility static #name: meta::Object = meta::Object {
            name: #of,
            fields: &[#(#rows),*],
            rules: &[#(#rules),*],
        };
    }
}

fn row(row: &Row) -> TokenStream {
    let Row { wire, kind, .. } = row;
    let place = match row.place {
        Place::Path => quote!(path),
        Place::Query => quote!(query),
        Place::Header => quote!(header),
        Place::Body => quote!(body),
    };
    let named = row.named.map(|name| quote!(.named(#name)));
    let wire_form = row.wire_form.map(wire_form).map(|form| quote!(.wire(#form)));
    let at = row.at.as_ref().map(|sites| quote!(.at(#sites)));
    let unconfirmed = row.unconfirmed.as_ref().map(|sites| quote!(.unconfirmed(#sites)));
    let required = row.required.as_ref().map(|sites| match sites {
        Sites::All => quote!(.required()),
        some => quote!(.required_at(#some)),
    });
    let sensitive = row.sensitive.then(|| quote!(.sensitive()));
    let on_empty = row.on_empty.map(blank).map(|blank| quote!(.on_empty(#blank)));
    let null_is_error = row.null_is_error.then(|| quote!(.null_is_error()));
    let default = row.default.map(|text| quote!(.default(#text)));
    let limits = row.limits.map(limits).map(|limits| quote!(.limits(#limits)));
    let special = special(row);
    quote!(F::#place(#wire, #kind) #named #wire_form #at #unconfirmed #required #sensitive #on_empty #null_is_error #default #limits #special)
}

/// What few fields have.
fn special(row: &Row) -> Option<TokenStream> {
    let Row { within, by_site, .. } = row;
    if within.is_empty() && by_site.is_empty() {
        return None;
    }
    let by_site = by_site.iter().map(site_row);
    Some(quote!(.special(&meta::Special { path: &[#(#within),*], by_site: &[#(#by_site),*] })))
}

fn site_row(row: &SiteRow) -> TokenStream {
    let SiteRow { site, kind, .. } = row;
    let (wire_form, limits) = (wire_form(row.wire_form), limits(row.limits));
    quote!((#site, meta::SiteField { kind: #kind, as_wire: #wire_form, limits: meta::Limits::of(#limits) }))
}

fn wire_form(form: WireForm) -> TokenStream {
    match form {
        WireForm::Natural => quote!(W::Natural),
        WireForm::Text => quote!(W::Text),
        WireForm::Number => quote!(W::Number),
    }
}

fn blank(blank: Blank) -> TokenStream {
    match blank {
        Blank::Ignored => quote!(B::Ignored),
        Blank::Filter => quote!(B::Filter),
        Blank::Default => quote!(B::Default),
        Blank::Error => quote!(B::Error),
        Blank::Kept => quote!(B::Kept),
    }
}

impl ToTokens for Kind {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Kind::Builtin(name) => quote!(K::#name),
            Kind::Enum(name) => quote!(K::Enum(#name::META)),
            Kind::Local(table) => quote!(K::Object(&#table)),
            Kind::Shared(table) => quote!(K::Object(&crate::types::#table)),
            Kind::List(item) => quote!(K::List(&#item)),
            Kind::Csv(item) => quote!(K::Csv(&#item)),
            Kind::Map(item) => quote!(K::Map(&#item)),
        });
    }
}

impl ToTokens for Sites {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Sites::All => quote!(Sites::ALL),
            Sites::Some(names) => match names.split_first() {
                Some((first, rest)) => quote!(#first #(.or(#rest))*),
                None => quote!(Sites::NONE),
            },
        });
    }
}

/// `&[L::MaxLen(64)]`; a lower bound of nothing is none.
fn limits(limits: &Limits) -> TokenStream {
    let Limits {
        min_length,
        max_length,
        pattern,
        min,
        max,
        above,
        max_decimals,
        min_items,
        max_items,
        item_min_length,
        item_max_length,
        only,
        not_blank,
        not_pattern,
        not_prefix,
        min_classes,
        max_age,
        not_future,
    } = limits;
    let number = |n: &u64| Literal::u64_unsuffixed(*n);
    let most = |n: &Option<u64>| n.as_ref().map(number);
    let least = |n: &Option<u64>| n.as_ref().filter(|n| **n > 0).map(number);
    let said = [
        least(min_length).map(|n| quote!(L::MinLen(#n))),
        most(max_length).map(|n| quote!(L::MaxLen(#n))),
        most(max_decimals).map(|n| quote!(L::MaxDecimals(#n))),
        least(min_items).map(|n| quote!(L::MinItems(#n))),
        most(max_items).map(|n| quote!(L::MaxItems(#n))),
        least(item_min_length).map(|n| quote!(L::ItemMinLen(#n))),
        most(item_max_length).map(|n| quote!(L::ItemMaxLen(#n))),
        most(min_classes).map(|n| quote!(L::MinClasses(#n))),
        pattern.as_ref().map(|pattern| quote!(L::Pattern(#pattern))),
        min.as_ref().map(|bound| quote!(L::Min(#bound))),
        max.as_ref().map(|bound| quote!(L::Max(#bound))),
        above.as_ref().map(|bound| quote!(L::Above(#bound))),
        not_pattern.as_ref().map(|pattern| quote!(L::NotPattern(#pattern))),
        (!not_prefix.is_empty()).then(|| quote!(L::NotPrefix(&[#(#not_prefix),*]))),
        not_blank.then(|| quote!(L::NotBlank)),
        max_age.map(calendar_span).map(|span| quote!(L::MaxAge(#span))),
        not_future.then(|| quote!(L::NotFuture)),
        only.as_ref().map(|values| quote!(L::Only(&[#(#values),*]))),
    ];
    let said = said.into_iter().flatten();
    quote!(&[#(#said),*])
}

/// `R::together(&["a", "b"])`.
fn rule(rule: &Rule) -> TokenStream {
    let check = check(rule.check);
    let sites = rule.sites.as_ref().map(|sites| quote!(.at(#sites)));
    let doc = rule.doc.map(|doc| quote!(.because(#doc)));
    let callers = rule.callers.map(Literal::u16_unsuffixed).map(|bits| quote!(.by(#bits)));
    let warn = rule.warn.then(|| quote!(.only_warn()));
    quote!(R::#check #sites #callers #warn #doc)
}

fn check(check: &Check) -> TokenStream {
    match check {
        Check::Before { first, then, at_most } => {
            let span = optional(at_most.map(calendar_span));
            quote!(before(#first, #then, #span))
        }
        Check::Together(fields) => quote!(together(&[#(#fields),*])),
        Check::AtLeastOne(fields) => quote!(at_least_one(&[#(#fields),*])),
        Check::AtMostOne(fields) => quote!(at_most_one(&[#(#fields),*])),
        Check::ExactlyOne(fields) => quote!(exactly_one(&[#(#fields),*])),
        Check::Needs { field, with } => quote!(needs(#field, #with)),
        Check::InMonth { day, month } => quote!(in_month(#day, #month)),
        Check::SameMonth { first, then } => quote!(same_month(#first, #then)),
        Check::Distinct { list, field } => {
            let field = optional(field.as_ref());
            quote!(distinct(#list, #field))
        }
        Check::Differs { field, from, reversed, contained } => {
            quote!(differs(#field, #from, #reversed, #contained))
        }
        Check::MaxContains { count, list, items } => {
            let (count, items) = (Literal::u64_unsuffixed(*count), items.iter().map(term));
            quote!(max_contains(#count, #list, &[#(#items),*]))
        }
        Check::When { when, field, demand } => {
            let terms = when.iter().map(term);
            let terms = quote!(&[#(#terms),*]);
            match demand {
                Demand::Required => quote!(required_when(#field, #terms)),
                Demand::Forbidden => quote!(forbidden_when(#field, #terms)),
                Demand::Limits(bounds) => {
                    let bounds = limits(bounds);
                    quote!(limited_when(#field, #terms, #bounds))
                }
            }
        }
    }
}

fn term(term: &Term) -> TokenStream {
    let Term { field, values, negated } = term;
    match negated {
        false => quote!(T::is(#field, &[#(#values),*])),
        true => quote!(T::is_not(#field, &[#(#values),*])),
    }
}

fn calendar_span(span: CalendarSpan) -> TokenStream {
    let number = |n: u16| Literal::u16_unsuffixed(n);
    match span {
        CalendarSpan::Days(n) => {
            let n = number(n);
            quote!(meta::CalendarSpan::Days(#n))
        }
        CalendarSpan::Months(n) => {
            let n = number(n);
            quote!(meta::CalendarSpan::Months(#n))
        }
        CalendarSpan::Years(n) => {
            let n = number(n);
            quote!(meta::CalendarSpan::Years(#n))
        }
    }
}

/// `Some(x)` or `None`.
pub(super) fn optional(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
