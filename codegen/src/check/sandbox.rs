//! Names in `sandbox.yaml` that lead nowhere, and more records than a program holds.

use std::collections::{BTreeMap, BTreeSet};

use super::prelude::*;
use crate::load::{Entry, Node};

pub(super) const RULE: Check = Check::error(
    "sandbox",
    "sandbox.yaml names operations, fields, types, codes and records that there are, and at most 100000 `rows`",
    "A step about nothing leaves a flow broken that a user relies on",
    run,
);

/// Records of a kind, or items of a list that is made.
const MOST_ROWS: u64 = 100_000;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let Some(root) = &cx.spec.sandbox else { return };
    let mut names = Names { cx, records: BTreeMap::new(), codes: codes(cx), out };
    for entry in entries(root.get("records")) {
        names.record(entry);
    }
    names.looks(root);
    for entry in entries(root.get("refusals")) {
        entry.value.items().iter().for_each(|item| names.code(&item.value));
        if entry.value.scalar().is_some() {
            names.code(&entry.value);
        }
    }
    names.adds_up(root);
    names.below_zero(root);
    for entry in entries(root.get("operations")) {
        names.operation(entry);
    }
}

/// All error codes, of the service, the gateway and single operations.
fn codes<'a>(cx: &Context<'a>) -> BTreeSet<&'a str> {
    let service = &cx.spec.service;
    let all = || service.errors.iter().chain(&service.gateway_errors);
    let sisters = all().filter_map(|(_, error)| error.also.as_ref()).map(|code| code.as_str());
    let common = all().map(|(code, _)| code.as_str()).chain(sisters);
    let own = cx.spec.operations.iter().flat_map(|operation| operation.errors.iter().map(|(code, _)| code.as_str()));
    common.chain(own).collect()
}

struct Names<'c, 'a, 'o> {
    cx: &'c Context<'a>,
    /// Kind of record → its fields.
    records: BTreeMap<&'a str, BTreeSet<&'a str>>,
    codes: BTreeSet<&'a str>,
    out: &'o mut Diagnostics,
}

impl<'a> Names<'_, 'a, '_> {
    fn record(&mut self, entry: &'a Entry) {
        self.rows(&entry.value);
        let mut fields: BTreeSet<&'a str> =
            entries(entry.value.get("start")).iter().map(|start| start.key.text.as_str()).collect();
        if let Some(key) = entry.value.get("key").and_then(Node::scalar) {
            fields.insert(key);
        }
        if let Some(shape) = entry.value.get("shape")
            && let Some((id, path)) = shape.scalar().and_then(|text| text.split_once('.'))
        {
            match self.cx.operation(id) {
                None => self.unknown(shape.span, "operation", id, self.cx.operation_ids()),
                Some(operation) => {
                    if let Some(Kind::Object(object)) =
                        self.response(operation, shape.span, path).map(|kind| kind.item().clone())
                    {
                        fields.extend(object.fields.iter().map(|(wire, _)| wire.as_str()));
                    }
                }
            }
        }
        for caller in entry.value.get("accounts").map(Node::items).unwrap_or_default() {
            let known = self.cx.spec.service.callers.iter().map(|(id, _)| id.as_str());
            self.one_of(&caller.value, "caller", known);
        }
        self.records.insert(&entry.key.text, fields);
    }

    fn looks(&mut self, root: &'a Node) {
        let types =
            self.cx.types.iter().map(|at| at.name.as_str()).chain(BUILT_INS.iter().copied()).collect::<BTreeSet<_>>();
        let wires = self.cx.fields.iter().map(|at| at.wire.as_str()).collect::<BTreeSet<_>>();
        for (part, known, what) in [("types", types, "type"), ("fields", wires, "field")] {
            for entry in entries(root.get(part)) {
                let name = entry.key.text.as_str();
                let of_one = || {
                    let (owner, wire) = name.split_once('.').unwrap_or_default();
                    self.cx.fields.iter().any(|at| at.table == Table::Object(owner) && at.wire.as_str() == wire)
                };
                if !(known.contains(name) || what == "field" && of_one()) {
                    self.unknown(entry.key.span, what, name, known.iter().copied());
                }
            }
        }
        for part in ["formats", "types", "fields"] {
            for entry in entries(root.get(part)) {
                for site in entries(entry.value.get("by_site")) {
                    if !self.cx.site_ids().any(|id| id == site.key.text) {
                        self.unknown(site.key.span, "site", &site.key.text, self.cx.site_ids());
                    }
                }
                if let Some(record) = entry.value.get("key_of") {
                    let known: Vec<_> = self.records.keys().copied().collect();
                    self.one_of(record, "record", known.into_iter());
                }
            }
        }
    }

    /// Fields that are told to add up are fields of something.
    fn adds_up(&mut self, root: &'a Node) {
        let wires = self.cx.fields.iter().map(|at| at.wire.as_str()).collect::<BTreeSet<_>>();
        for entry in
            root.get("adds_up").map(Node::items).unwrap_or_default().iter().flat_map(|item| item.value.entries())
        {
            if !wires.contains(entry.key.text.as_str()) {
                self.unknown(entry.key.span, "field", &entry.key.text, wires.iter().copied());
            }
            let one = entry.value.scalar().map(|text| (text, entry.value.span));
            let many = entry.value.items().iter().filter_map(|item| Some((item.value.scalar()?, item.value.span)));
            for (text, span) in one.into_iter().chain(many) {
                let path = text.rsplit('*').next().unwrap_or(text).trim().trim_start_matches('-').trim();
                for name in path.split("[].") {
                    if !wires.contains(name) {
                        self.unknown(span, "field", name, wires.iter().copied());
                    }
                }
            }
        }
    }

    /// So are those that can be below zero, and what decides on it.
    fn below_zero(&mut self, root: &'a Node) {
        let wires = self.cx.fields.iter().map(|at| at.wire.as_str()).collect::<BTreeSet<_>>();
        for item in root.get("below_zero").map(Node::items).unwrap_or_default() {
            let conditions =
                entries(item.value.get("when")).iter().map(|entry| (entry.key.text.as_str(), entry.key.span));
            let amounts = item.value.get("amounts").map(Node::items).unwrap_or_default();
            let amounts = amounts.iter().filter_map(|item| Some((item.value.scalar()?, item.value.span)));
            for (name, span) in conditions.chain(amounts) {
                if !wires.contains(name) {
                    self.unknown(span, "field", name, wires.iter().copied());
                }
            }
        }
    }

    /// All records are made when a sandbox starts, and stay in memory.
    fn rows(&mut self, node: &Node) {
        let Some(rows) = node.get("rows") else { return };
        if rows.scalar().and_then(|text| text.parse().ok()).is_some_and(|rows: u64| rows > MOST_ROWS) {
            let finding =
                RULE.at(rows.span, format!("more than {MOST_ROWS} rows")).label("all of them are held in memory");
            self.out.push(finding.help("a few hundred fill many pages"));
        }
    }

    fn operation(&mut self, entry: &'a Entry) {
        let Some(operation) = self.cx.operation(&entry.key.text) else {
            return self.unknown(entry.key.span, "operation", &entry.key.text, self.cx.operation_ids());
        };
        let mut known: BTreeSet<&'a str> = ["request", "now", "today", "caller", "self", "item"].into();
        for item in entry.value.items() {
            self.step(operation, &item.value, &mut known);
        }
    }

    fn step(&mut self, operation: &'a Operation, step: &'a Node, known: &mut BTreeSet<&'a str>) {
        if let Some((node, path)) = step.get("make").and_then(|node| Some((node, node.scalar()?))) {
            self.rows(step);
            let item = self.response(operation, node.span, path);
            self.item_fields(
                item.as_ref(),
                entries(step.get("where")).iter().map(|entry| (entry.key.span, entry.key.text.as_str())),
            );
            return self.references(operation, step, known);
        }
        if let Some((node, path)) = step.get("tell").and_then(|node| Some((node, node.scalar()?))) {
            self.request(operation, node.span, path);
            for key in ["answer", "tally", "append"] {
                for entry in entries(step.get(key)) {
                    self.response(operation, entry.key.span, &entry.key.text);
                }
            }
            return self.references(operation, step, known);
        }
        if let Some(node) = step.get("sum") {
            self.sum(operation, step, node);
            return self.references(operation, step, known);
        }
        let verbs = ["list", "show", "change", "put", "add", "remove"];
        let Some(record) = verbs.iter().find_map(|verb| step.get(verb)) else { return };
        let kinds: Vec<_> = self.records.keys().copied().collect();
        self.one_of(record, "record", kinds.into_iter());
        let fields = record.scalar().and_then(|kind| self.records.get(kind)).cloned();
        for key in ["where", "from", "until", "expect", "set", "plus", "minus", "unique"] {
            for entry in entries(step.get(key)) {
                if let Some(fields) = &fields
                    && !fields.contains(entry.key.text.as_str())
                {
                    self.unknown(entry.key.span, "field of the record", &entry.key.text, fields.iter().copied());
                }
            }
        }
        for entry in entries(step.get("names")) {
            if let (Some(fields), Some(name)) = (&fields, entry.value.scalar())
                && !fields.contains(name)
            {
                self.unknown(entry.value.span, "field of the record", name, fields.iter().copied());
            }
        }
        for key in ["missing", "refuse", "short"] {
            if let Some(code) = step.get(key) {
                self.code(code);
            }
        }
        entries(step.get("unique")).iter().for_each(|entry| self.code(&entry.value));
        for key in ["at", "total"] {
            if let Some((node, path)) = step.get(key).and_then(|node| Some((node, node.scalar()?))) {
                self.response(operation, node.span, path);
            }
        }
        for key in ["answer", "tally", "append"] {
            for entry in entries(step.get(key)) {
                // a binary answer has no fields: its bytes are said as Base64
                if !(matches!(operation.response, Response::Binary(_)) && entry.key.text == "bytes") {
                    self.response(operation, entry.key.span, &entry.key.text);
                }
            }
        }
        if let Some((node, path)) = step.get("each").and_then(|node| Some((node, node.scalar()?))) {
            self.request(operation, node.span, path);
        }
        known.extend(step.get("as").unwrap_or(record).scalar());
        self.references(operation, step, known);
    }

    /// A sum of a list that another operation makes.
    fn sum(&mut self, operation: &'a Operation, step: &'a Node, node: &'a Node) {
        for entry in ["totals", "by"].into_iter().flat_map(|key| entries(step.get(key))) {
            self.response(operation, entry.key.span, &entry.key.text);
        }
        if let Some((node, path)) = step.get("at").and_then(|node| Some((node, node.scalar()?))) {
            self.response(operation, node.span, path);
        }
        for entry in entries(step.get("each")) {
            self.list(&entry.value);
        }
        let Some((of, item)) = self.list(node) else { return };
        for entry in ["with", "each"].into_iter().flat_map(|key| entries(step.get(key))) {
            self.request(of, entry.key.span, &entry.key.text);
        }
        let conditions = entries(step.get("where")).iter().map(|entry| (entry.key.span, entry.key.text.as_str()));
        let named = ["totals", "by"].into_iter().flat_map(|key| entries(step.get(key)));
        let named = named.filter_map(|entry| Some((entry.value.span, entry.value.scalar()?)));
        self.item_fields(Some(&item), conditions.chain(named));
    }

    /// What `Operation.path` leads to.
    fn list(&mut self, node: &'a Node) -> Option<(&'a Operation, Kind<'a>)> {
        let (id, path) = node.scalar()?.split_once('.')?;
        let Some(of) = self.cx.operation(id) else {
            self.unknown(node.span, "operation", id, self.cx.operation_ids());
            return None;
        };
        Some((of, self.response(of, node.span, path)?))
    }

    /// Names of fields that the items of a list have.
    fn item_fields<'n>(&mut self, item: Option<&Kind<'a>>, names: impl Iterator<Item = (Span, &'n str)>) {
        let Some(Kind::Object(object)) = item.map(|kind| kind.item().clone()) else { return };
        let known: Vec<&str> = object.fields.iter().map(|(wire, _)| wire.as_str()).collect();
        for (span, name) in names {
            if !known.contains(&name) {
                self.unknown(span, "field of the list's items", name, known.iter().copied());
            }
        }
    }

    /// Every `$…` below a node; `known` are the names that stand for something here.
    fn references(&mut self, operation: &'a Operation, node: &'a Node, known: &BTreeSet<&'a str>) {
        for item in node.items() {
            self.references(operation, &item.value, known);
        }
        for entry in node.entries() {
            self.reference(operation, entry.key.span, &entry.key.text, known);
            self.references(operation, &entry.value, known);
        }
        if let Some(text) = node.scalar() {
            self.reference(operation, node.span, text, known);
        }
    }

    fn reference(&mut self, operation: &'a Operation, span: Span, text: &str, known: &BTreeSet<&'a str>) {
        for part in text.split('|') {
            let Some(path) = part.strip_prefix('$') else { continue };
            let (head, rest) = path.split_once('.').unwrap_or((path, ""));
            if head == "request" {
                self.request(operation, span, rest);
            } else if !known.contains(head.split(['+', '-']).next().unwrap_or(head)) {
                self.unknown(span, "value of an earlier step", head, known.iter().copied());
            }
        }
    }

    /// A request field; what is below its first name is not looked at.
    fn request(&mut self, operation: &'a Operation, span: Span, path: &str) {
        let scope = super::context::request_scope(operation);
        let name = path.split('.').next().unwrap_or_default();
        if scope.get(name).is_none() {
            self.unknown(span, "field of the request", name, scope.names().collect::<Vec<_>>().into_iter());
        }
    }

    /// What stands at a path of the response.
    fn response(&mut self, operation: &'a Operation, span: Span, path: &str) -> Option<Kind<'a>> {
        let mut fields: &'a [(Text, Field)] = operation.response.fields().map(Vec::as_slice).unwrap_or_default();
        let mut kind = None;
        for part in path.split('.') {
            let Some((_, field)) = fields.iter().find(|(wire, _)| wire.as_str() == part) else {
                self.unknown(span, "field of the response", part, fields.iter().map(|(wire, _)| wire.as_str()));
                return None;
            };
            let found = self.cx.kind(Some(operation), &field.type_.expr);
            fields = match found.item() {
                Kind::Object(object) => object.fields.as_slice(),
                _ => &[],
            };
            kind = Some(found);
        }
        kind
    }

    fn code(&mut self, node: &Node) {
        let known: Vec<_> = self.codes.iter().copied().collect();
        self.one_of(node, "error code", known.into_iter());
    }

    fn one_of<'k>(&mut self, node: &Node, what: &str, mut known: impl Iterator<Item = &'k str> + Clone) {
        if let Some(text) = node.scalar()
            && !known.clone().any(|name| name == text)
        {
            self.unknown(node.span, what, text, known.by_ref().collect::<Vec<_>>().into_iter());
        }
    }

    fn unknown<'k>(&mut self, span: Span, what: &str, name: &str, known: impl Iterator<Item = &'k str> + Clone) {
        let finding = RULE.at(span, format!("there is no {what} `{name}`")).label("leads nowhere");
        self.out.push(finding.help(suggest(name, known)));
    }
}

fn entries(node: Option<&Node>) -> &[Entry] {
    node.map(Node::entries).unwrap_or_default()
}
