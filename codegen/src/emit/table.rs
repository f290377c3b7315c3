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
    let within = row.within;
    let within = (!within.is_empty()).then(|| quote!(.within(&[#(#within),*])));
    let required = row.required.as_ref().map(|sites| match sites {
        Sites::All => quote!(.required()),
        some => quote!(.required_at(#some)),
    });
    let sensitive = row.sensitive.then(|| quote!(.sensitive()));
    let on_empty = row.on_empty.map(blank).map(|blank| quote!(.on_empty(#blank)));
    let null_is_error = row.null_is_error.then(|| quote!(.null_is_error()));
    let default = row.default.map(|text| quote!(.default(#text)));
    let limits = row.limits.map(limits);
    let variants = row.by_site.iter().map(site_row);
    let by_site = (!row.by_site.is_empty()).then(|| quote!(.by_site(&[#(#variants),*])));
    quote!(F::#place(#wire, #kind) #named #wire_form #at #unconfirmed #within #required #sensitive #on_empty #null_is_error #default #limits #by_site)
}

fn site_row(row: &SiteRow) -> TokenStream {
    let SiteRow { site, kind, .. } = row;
    let (wire_form, limits) = (wire_form(row.wire_form), limits(row.limits));
    quote!((#site, meta::SiteField { kind: #kind, as_wire: #wire_form, limits: L::NONE #limits }))
}

fn wire_form(form: WireForm) -> TokenStream {
    match form {
        WireForm::Natural => quote!(meta::Wire::Natural),
        WireForm::Text => quote!(meta::Wire::Text),
        WireForm::Number => quote!(meta::Wire::Number),
    }
}

fn blank(blank: Blank) -> TokenStream {
    match blank {
        Blank::Ignored => quote!(meta::Blank::Ignored),
        Blank::Filter => quote!(meta::Blank::Filter),
        Blank::Default => quote!(meta::Blank::Default),
        Blank::Error => quote!(meta::Blank::Error),
        Blank::Kept => quote!(meta::Blank::Kept),
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

/// `.max_len(64)`, of a field or of limits alone; a lower bound of nothing is none.
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
    let least = |n: &Option<u64>| n.as_ref().filter(|n| **n > 0).map(number);
    let min_length = least(min_length).map(|n| quote!(.min_len(#n)));
    let max_length = max_length.as_ref().map(number).map(|n| quote!(.max_len(#n)));
    let max_decimals = max_decimals.as_ref().map(number).map(|n| quote!(.decimals(#n)));
    let min_items = least(min_items).map(|n| quote!(.min_items(#n)));
    let max_items = max_items.as_ref().map(number).map(|n| quote!(.max_items(#n)));
    let item_min_length = least(item_min_length).map(|n| quote!(.item_min_len(#n)));
    let item_max_length = item_max_length.as_ref().map(number).map(|n| quote!(.item_max_len(#n)));
    let pattern = pattern.as_ref().map(|pattern| quote!(.pattern(#pattern)));
    let min = min.as_ref().map(|bound| quote!(.min(#bound)));
    let max = max.as_ref().map(|bound| quote!(.max(#bound)));
    let above = above.as_ref().map(|bound| quote!(.above(#bound)));
    let min_classes = min_classes.as_ref().map(number).map(|n| quote!(.min_classes(#n)));
    let not_pattern = not_pattern.as_ref().map(|pattern| quote!(.not_pattern(#pattern)));
    let not_prefix = (!not_prefix.is_empty()).then(|| quote!(.not_prefix(&[#(#not_prefix),*])));
    let not_blank = not_blank.then(|| quote!(.not_blank()));
    let max_age = max_age.map(calendar_span).map(|span| quote!(.max_age(#span)));
    let not_future = not_future.then(|| quote!(.not_future()));
    let only = only.as_ref().map(|values| quote!(.only(&[#(#values),*])));
    quote! {
        #min_length #max_length #max_decimals #min_items #max_items #item_min_length #item_max_length
        #min_classes #pattern #min #max #above #not_pattern #not_prefix #not_blank #max_age #not_future #only
    }
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
                    quote!(limited_when(#field, #terms, L::NONE #bounds))
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
