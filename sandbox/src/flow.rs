//! Runs the steps of an operation against the records: all of them take effect, or none.

mod env;
mod txn;

pub(crate) use env::{Env, plain};

use std::collections::{BTreeMap, HashMap};

use huaweicloud_runtime::Decimal;
use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::Operation;

use crate::make::value_of;
use crate::paging::Window;
use crate::plan::{Expr, Item, Step, Verb};
use crate::store::{Change, Row, Store};
use crate::world::World;
use txn::Txn;

/// What the steps say of the answer, by response path.
#[derive(Debug, Default)]
pub(crate) struct Outcome<'w> {
    pub(crate) values: HashMap<String, Json>,
    pub(crate) lists: HashMap<String, Listed<'w>>,
    pub(crate) objects: HashMap<String, Shown<'w>>,
    pub(crate) appended: HashMap<String, Vec<Appended>>,
}

/// A page of records.
#[derive(Debug)]
pub(crate) struct Listed<'w> {
    pub(crate) record: usize,
    pub(crate) rows: Vec<Row>,
    pub(crate) total: usize,
    pub(crate) names: &'w HashMap<String, String>,
}

/// A record.
#[derive(Debug)]
pub(crate) struct Shown<'w> {
    pub(crate) record: usize,
    pub(crate) row: Row,
    pub(crate) names: &'w HashMap<String, String>,
}

/// One more item of a list.
#[derive(Debug)]
pub(crate) enum Appended {
    One(Json),
    Object(Vec<(String, Json)>),
}

/// A step cannot be taken: the error code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused(pub(crate) String);

/// Takes the steps of a call. Nothing changes yet: the changes are handed out.
pub(crate) fn run<'w>(
    world: &'w World,
    store: &Store,
    operation: &Operation,
    env: &mut Env<'_>,
) -> Result<(Outcome<'w>, Vec<Change>), Refused> {
    let mut flow = Flow { world, operation, txn: Txn::new(store), outcome: Outcome::default() };
    for step in world.plan.steps(operation.id) {
        flow.step(step, env)?;
    }
    Ok((flow.outcome, flow.txn.into_changes()))
}

/// The items of a list, or of a comma-separated text.
fn items(json: &Json) -> Vec<Json> {
    match json {
        Json::Array(items) => items.clone(),
        Json::Text(list) => list.split(',').filter(|item| !item.is_empty()).map(Json::from).collect(),
        one => vec![one.clone()],
    }
}

struct Flow<'w, 's> {
    world: &'w World,
    operation: &'s Operation,
    txn: Txn<'s>,
    outcome: Outcome<'w>,
}

impl<'w> Flow<'w, '_> {
    fn step(&mut self, step: &'w Step, env: &mut Env<'_>) -> Result<(), Refused> {
        let holds = step.when.iter().all(|(expr, values)| {
            env.texts(self.world, expr).is_some_and(|have| have.iter().any(|text| values.contains(text)))
        });
        if !holds {
            return Ok(());
        }
        let Some(each) = &step.each else { return self.once(step, env) };
        let items = env.document.path(each).map(items).unwrap_or_default();
        for path in step.append.iter().map(|(path, _)| path) {
            self.outcome.appended.entry(path.clone()).or_default();
        }
        for item in items {
            env.item = Some(item);
            self.once(step, env)?;
        }
        env.item = None;
        Ok(())
    }

    fn once(&mut self, step: &'w Step, env: &mut Env<'_>) -> Result<(), Refused> {
        if step.verb == Verb::List {
            self.list(step, env);
            return Ok(());
        }
        if step.verb == Verb::Tell {
            self.tell(step, env);
            return Ok(());
        }
        let found = if step.verb == Verb::Add {
            None
        } else {
            self.find(step, env, Window { from: 0, count: 1 }).0.into_iter().next()
        };
        let mut row = match (found, step.verb) {
            (Some(row), _) => row,
            (None, Verb::Add) => self.fresh(step.record),
            (None, Verb::Put) => {
                let mut row = self.fresh(step.record);
                self.assign(step, env, &step.filter, &mut row);
                row
            }
            (None, _) => return step.missing.clone().map_or(Ok(()), |code| Err(Refused(code))),
        };
        for (field, values) in &step.expect {
            if !value_of(self.world, step.record, &row, field).is_some_and(|have| values.contains(&have)) {
                return Err(Refused(step.refuse.clone().unwrap_or_default()));
            }
        }
        self.assign(step, env, &step.set, &mut row);
        for (field, code) in &step.unique {
            let taken = self.world.said(step.record, &row, field).is_some_and(|mine| {
                self.txn
                    .rows(step.record)
                    .any(|other| other.n != row.n && self.world.said(step.record, other, field).as_ref() == Some(&mine))
            });
            if taken {
                return Err(Refused(code.clone()));
            }
        }
        self.amounts(step, env, &mut row)?;
        match step.verb {
            Verb::Change | Verb::Put | Verb::Add => self.txn.put(step.record, row.clone()),
            Verb::Remove => self.txn.remove(step.record, row.n),
            Verb::Show | Verb::List | Verb::Tell => {}
        }
        if let Some(at) = &step.at {
            self.outcome
                .objects
                .insert(at.clone(), Shown { record: step.record, row: row.clone(), names: &step.names });
        }
        env.records.insert(step.alias.clone(), (step.record, row));
        self.tell(step, env);
        Ok(())
    }

    fn fresh(&self, record: usize) -> Row {
        let n = self.txn.next(record);
        Row { n, key: self.world.key(record, n), fields: BTreeMap::new() }
    }

    fn assign(&self, step: &Step, env: &Env<'_>, values: &[(String, Expr)], row: &mut Row) {
        let key = self.world.plan.records.get(step.record).map_or("", |plan| plan.key.as_str());
        for (field, expr) in values {
            let Some(text) = env.text(self.world, expr) else { continue };
            if field == key {
                row.key = text;
            } else {
                row.fields.insert(field.clone(), text);
            }
        }
    }

    /// Adds and takes away, exactly.
    fn amounts(&self, step: &Step, env: &Env<'_>, row: &mut Row) -> Result<(), Refused> {
        let signed = [(&step.plus, Decimal::ONE), (&step.minus, Decimal::NEGATIVE_ONE)];
        for (field, expr, sign) in
            signed.into_iter().flat_map(|(list, sign)| list.iter().map(move |(field, expr)| (field, expr, sign)))
        {
            let amount = env.text(self.world, expr).and_then(|text| text.parse::<Decimal>().ok()).unwrap_or_default();
            let have = value_of(self.world, step.record, row, field)
                .and_then(|text| text.parse::<Decimal>().ok())
                .unwrap_or_default();
            let sum = amount.checked_mul(sign).and_then(|amount| have.checked_add(amount));
            match sum.filter(|sum| !sum.is_sign_negative() || sum.is_zero()) {
                Some(sum) => row.fields.insert(field.clone(), sum.to_string()),
                None => return Err(Refused(step.short.clone().unwrap_or_default())),
            };
        }
        Ok(())
    }

    /// Notes what the answer says of it.
    fn tell(&mut self, step: &'w Step, env: &Env<'_>) {
        for (path, expr) in &step.answer {
            if let Some(json) = env.json(self.world, expr) {
                self.outcome.values.insert(path.clone(), json);
            }
        }
        for (path, expr) in &step.tally {
            let number = |text: String| text.parse::<Decimal>().ok();
            let Some(more) = env.text(self.world, expr).and_then(number) else { continue };
            let have = self.outcome.values.get(path).and_then(|json| number(plain(json))).unwrap_or_default();
            let sum = have.checked_add(more).unwrap_or(have);
            self.outcome.values.insert(path.clone(), Json::from(sum.to_string()));
        }
        for (path, item) in &step.append {
            let item = match item {
                Item::One(expr) => env.json(self.world, expr).map(Appended::One),
                Item::Object(fields) => {
                    let fields =
                        fields.iter().filter_map(|(name, expr)| Some((name.clone(), env.json(self.world, expr)?)));
                    Some(Appended::Object(fields.collect()))
                }
            };
            self.outcome.appended.entry(path.clone()).or_default().extend(item);
        }
    }

    fn list(&mut self, step: &'w Step, env: &Env<'_>) {
        let paging = self.operation.paging;
        let Some(at) = step.at.as_deref().or(paging.and_then(|paging| paging.items)) else { return };
        let window = paging.map_or(Window::ALL, |paging| Window::of(&paging, self.operation, env.document));
        let (rows, total) = self.find(step, env, window);
        if let Some(path) = &step.total {
            self.outcome.values.insert(path.clone(), Json::from(total as i64));
        }
        self.outcome.lists.insert(at.to_owned(), Listed { record: step.record, rows, total, names: &step.names });
    }

    /// A part of the records that the conditions of a step hold for, and how many there are (of a step that is no list:
    /// as far as it looked).
    fn find(&self, step: &Step, env: &Env<'_>, window: Window) -> (Vec<Row>, usize) {
        let is_list = step.verb == Verb::List;
        let given = |list: &[(String, Expr)]| -> Vec<(String, Vec<String>)> {
            list.iter().filter_map(|(field, expr)| Some((field.clone(), env.texts(self.world, expr)?))).collect()
        };
        let (filter, from, until) = (given(&step.filter), given(&step.from), given(&step.until));
        // what a step must find is told by its conditions: one that the request leaves blank names nothing
        let blank =
            |(field, expr): &(String, Expr)| expr.names_request() && filter.iter().all(|(known, _)| known != field);
        if !is_list && (filter.is_empty() || step.filter.iter().any(blank)) {
            return (Vec::new(), 0);
        }
        let value = |row: &Row, field: &str| value_of(self.world, step.record, row, field);
        let holds = |row: &Row| {
            filter.iter().all(|(field, values)| value(row, field).is_some_and(|have| values.contains(&have)))
                && from.iter().all(|(field, bound)| {
                    value(row, field).is_some_and(|have| bound.first().is_none_or(|bound| have >= *bound))
                })
                && until.iter().all(|(field, bound)| {
                    let up_to = |have: &str, bound: &str| have.get(..bound.len()).unwrap_or(have) <= bound;
                    value(row, field).is_some_and(|have| bound.first().is_none_or(|bound| up_to(&have, bound)))
                })
        };
        let key = self.world.plan.records.get(step.record).map(|plan| plan.key.as_str());
        let by_key = filter.iter().find(|(field, values)| Some(field.as_str()) == key && values.len() == 1);
        let named = by_key.and_then(|(_, values)| values.first());
        let mut rows = Vec::new();
        let mut count = 0;
        let mut all: Box<dyn Iterator<Item = &Row>> = match named {
            Some(key) => Box::new(self.txn.by_key(step.record, key).into_iter()),
            None => Box::new(self.txn.rows(step.record)),
        };
        for row in all.by_ref().filter(|row| holds(row)) {
            if (window.from..window.from.saturating_add(window.count)).contains(&count) {
                rows.push(row.clone());
            }
            count += 1;
            if !is_list && rows.len() == window.count {
                break;
            }
        }
        (rows, count)
    }
}

#[cfg(test)]
mod tests;
