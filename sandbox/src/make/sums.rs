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

#[cfg(test)]
mod tests {
    use huaweicloud_runtime::meta::{Kind, Limit};

    use super::*;
    use crate::plan::{BelowZero, Sum};
    use crate::testing::{json, world};
    use crate::world::World;

    static OBJECT: Object = Object::plain(
        "Bill",
        &[
            Field::body("kind", Kind::Text),
            Field::body("price", Kind::Decimal),
            Field::body("off", Kind::Decimal),
            Field::body("due", Kind::Decimal).limits(&[Limit::Max("50")]),
            Field::body("positive", Kind::Decimal).limits(&[Limit::Min("0")]),
            Field::body("items", Kind::List(&Kind::Any)),
        ],
    );

    fn term(factor: Decimal, list: Option<&str>, field: &str) -> SumTerm {
        SumTerm { factor, list: list.map(str::to_owned), field: field.to_owned() }
    }

    fn planned(change: impl FnOnce(&mut World)) -> World {
        let mut world = std::sync::Arc::into_inner(world()).unwrap();
        world.plan.adds_up.clear();
        world.plan.below_zero.clear();
        change(&mut world);
        world
    }

    /// The object after its amounts were worked out.
    fn worked_out(world: &World, text: &str, fixed: &[&str]) -> String {
        let Json::Object(mut entries) = json(text) else { return String::new() };
        work_out(&Maker::new(world), &OBJECT, &mut entries, fixed);
        turn(&Maker::new(world), &OBJECT, &mut entries, fixed);
        Json::Object(entries).to_string()
    }

    #[test]
    fn an_amount_is_the_sum_of_its_terms_never_below_zero() {
        let terms = vec![term(Decimal::ONE, None, "price"), term(Decimal::NEGATIVE_ONE, None, "off")];
        let world = planned(|world| world.plan.adds_up.push(Sum { field: "due".into(), terms }));
        assert_eq!(worked_out(&world, r#"{"price":9.5,"off":2,"due":1}"#, &[]), r#"{"price":9.5,"off":2,"due":7.5}"#);
        assert_eq!(worked_out(&world, r#"{"price":1,"off":2,"due":1}"#, &[]), r#"{"price":1,"off":2,"due":0}"#);
        for kept in [r#"{"price":9,"due":1}"#, r#"{"price":9,"off":2}"#, r#"{"price":90,"off":2,"due":1}"#] {
            assert_eq!(worked_out(&world, kept, &[]), kept, "a term or the amount is missing, or it would not fit");
        }
        assert_eq!(worked_out(&world, r#"{"price":9,"off":2,"due":1}"#, &["due"]), r#"{"price":9,"off":2,"due":1}"#);
    }

    #[test]
    fn a_term_is_a_part_of_a_field_or_of_the_fields_of_a_list() {
        let fifth = term(Decimal::new(2, 1), None, "price");
        let of_list = term(Decimal::ONE, Some("items"), "price");
        let world = planned(|world| {
            world.plan.adds_up.push(Sum { field: "off".into(), terms: vec![fifth] });
            world.plan.adds_up.push(Sum { field: "due".into(), terms: vec![of_list] });
        });
        let made = worked_out(&world, r#"{"price":1.13,"off":0,"due":0,"items":[{"price":3},{"price":4}]}"#, &[]);
        assert_eq!(made, r#"{"price":1.13,"off":0.23,"due":7,"items":[{"price":3},{"price":4}]}"#);
        let kept = r#"{"due":1,"items":[{"price":3},{}]}"#;
        assert_eq!(worked_out(&world, kept, &[]), kept, "one of the items has no such field");
    }

    #[test]
    fn amounts_are_below_zero_where_the_fields_beside_them_say_so() {
        let below = BelowZero {
            when: vec![("kind".into(), vec!["back".into(), "again".into()])],
            amounts: ["price", "positive"].map(str::to_owned).into(),
        };
        let world = planned(|world| world.plan.below_zero.push(below));
        let turned = |text: &str| worked_out(&world, text, &[]);
        let other = r#"{"kind":"paid","price":3,"off":1}"#;
        assert_eq!(turned(other), other);
        assert_eq!(turned(r#"{"kind":"again","price":3,"off":1}"#), r#"{"kind":"again","price":-3,"off":1}"#);
        let kept = [r#"{"price":3}"#, r#"{"kind":"back","price":-3}"#, r#"{"kind":"back","positive":3}"#];
        for kept in kept {
            assert_eq!(turned(kept), kept, "nothing says so, it is so already, or it must not be");
        }
        let fixed = r#"{"kind":"back","price":3}"#;
        assert_eq!(worked_out(&world, fixed, &["price"]), fixed);
    }

    #[test]
    fn neither_requests_nor_records_are_worked_out() {
        let terms = vec![term(Decimal::ONE, None, "price")];
        let world = planned(|world| world.plan.adds_up.push(Sum { field: "off".into(), terms }));
        let place = super::super::Place { seed: 1, n: 0, in_list: false, row: None };
        let same = |json: Json| json.get("price") == json.get("off");
        let mut maker = Maker::new(&world);
        assert!(same(maker.item(&OBJECT, place)));
        let row = crate::store::Row { n: 0, key: "k".into(), fields: std::collections::BTreeMap::new() };
        assert!(
            !same(maker.item(&OBJECT, super::super::Place { row: Some((0, &row, None)), ..place })),
            "a record is as it is"
        );
        maker.request = true;
        static ASKED: Object = Object::plain(
            "Asked",
            &[
                Field::body("price", Kind::Decimal).limits(&[Limit::Min("7")]),
                Field::body("off", Kind::Decimal).limits(&[Limit::Min("3")]),
            ],
        );
        assert_eq!(maker.item(&ASKED, place).to_string(), r#"{"price":7,"off":3}"#);
    }
}
