//! Amounts that add up: in a made-up object that has an amount and all of its terms, the amount is worked out.

use huaweicloud_runtime::meta::{Field, Object};
use huaweicloud_runtime::{Decimal, Json};

use super::Maker;
use crate::flow_text;
use crate::plan::SumTerm;

/// Works out the amounts of an object, in the order of the plan; `fixed` are those that are given.
pub(super) fn work_out(maker: &Maker<'_>, object: &'static Object, entries: &mut [(Box<str>, Json)], fixed: &[&str]) {
    for sum in maker.world.plan.adds_up.iter().filter(|sum| !fixed.contains(&sum.field.as_str())) {
        let Some(field) = object.field(&sum.field) else { continue };
        let Some(total) = total(entries, &sum.terms) else { continue };
        let Some((_, amount)) = entries.iter_mut().find(|(name, _)| **name == *sum.field) else { continue };
        if let Some(json) = fitting(maker, field, total) {
            *amount = json;
        }
    }
}

/// Puts amounts below zero where other fields say so; sums of amounts that all are hold as before.
pub(super) fn turn(maker: &Maker<'_>, object: &'static Object, entries: &mut [(Box<str>, Json)], fixed: &[&str]) {
    for below in &maker.world.plan.below_zero {
        let said = |field: &str| entries.iter().find(|(name, _)| **name == *field).map(|(_, json)| flow_text(json));
        if !below.when.iter().all(|(field, values)| said(field).is_some_and(|value| values.contains(&value))) {
            continue;
        }
        for (name, json) in entries.iter_mut().filter(|(name, _)| !fixed.contains(&&**name)) {
            let Some(field) = object.field(name).filter(|_| below.amounts.iter().any(|amount| **amount == **name))
            else {
                continue;
            };
            let negative = flow_text(json).parse::<Decimal>().ok().filter(|amount| amount.is_sign_positive());
            if let Some(amount) = negative.and_then(|amount| maker.fit(field, &(-amount).to_string())) {
                *json = amount;
            }
        }
    }
}

/// The sum of all terms; `None`: one of them is not there.
fn total(entries: &[(Box<str>, Json)], terms: &[SumTerm]) -> Option<Decimal> {
    terms.iter().try_fold(Decimal::ZERO, |sum, term| {
        let value = |entries: &[(Box<str>, Json)], name: &str| -> Option<Decimal> {
            let (_, json) = entries.iter().find(|(known, _)| **known == *name)?;
            flow_text(json).parse().ok()
        };
        let part = match &term.list {
            None => value(entries, &term.field)?,
            Some(list) => {
                let (_, items) = entries.iter().find(|(known, _)| **known == **list)?;
                let items = items.as_array()?.iter();
                items.map(|item| value(item.as_object()?, &term.field)).sum::<Option<Decimal>>()?
            }
        };
        sum.checked_add(part.checked_mul(term.factor)?.round_dp(2))
    })
}

/// The sum as the field has it, never below zero.
fn fitting(maker: &Maker<'_>, field: &'static Field, sum: Decimal) -> Option<Json> {
    maker.fit(field, &sum.max(Decimal::ZERO).to_string())
}
