//! Random specs, made from the table of keys: what a construct can hold is asked of the table, what a value may be of
//! pools that mix the plain with the nasty. A new key takes part without a line here.

use codegen::syntax::keys::{Construct, FIELD, OPERATION, RULE, SCALAR_TYPE, Shape, TYPE};

use crate::pools;
use crate::yaml::{Random, Yaml};

/// One operation with types of its own, as a file.
pub(crate) struct Case {
    random: Random,
    index: usize,
    /// Types of the operation: name and what they come to.
    types: Vec<(String, &'static str)>,
    /// Request fields so far: wire name and type.
    fields: Vec<(String, String)>,
    placeholders: Vec<String>,
    in_request: bool,
    /// How many things may still be wrong: most operations are meant to be accepted.
    slips: usize,
    /// Values of the enums among the types.
    values: Vec<(String, Vec<String>)>,
}

/// The text of a random operation; `index` keeps its names apart from those of others.
pub(crate) fn operation(seed: u64, index: usize) -> String {
    let mut case = Case {
        random: Random::new(seed),
        index,
        types: Vec::new(),
        fields: Vec::new(),
        placeholders: Vec::new(),
        in_request: true,
        slips: 0,
        values: vec![("YesNo".to_owned(), vec!["YES".to_owned(), "NO".to_owned()])],
    };
    case.slips = [0, 0, 0, 0, 0, 0, 1, 30][case.random.below(8)];
    case.operation()
}

impl Case {
    /// Whether something is to be wrong here.
    fn slip(&mut self) -> bool {
        let slips = self.slips > 0 && self.random.once_in(5);
        self.slips -= usize::from(slips);
        slips
    }

    fn operation(&mut self) -> String {
        let count = self.random.below(4);
        let kinds = ["text", "integer", "decimal", "enum", "enum", "object", "date", "boolean"];
        for at in 0..count {
            let name = match self.slip() || self.random.once_in(20) {
                true => self.random.pick(pools::TYPE_NAMES).to_owned(),
                false => format!("T{}{}", self.index, ["A", "B", "C", "D"][at]),
            };
            let kind = kinds[self.random.below(kinds.len())];
            self.types.push((name, kind));
        }
        // types come first: conditions ask for the values of enums
        let mut types = Vec::new();
        for (name, kind) in std::mem::take(&mut self.types) {
            let type_ = self.type_of(&name, kind);
            types.push((name.clone(), type_));
            // known from here on: a type is made of those before it, or of itself by a slip
            self.types.push((name, kind));
        }
        let method = self.random.pick(&["GET", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD"]);
        let reads = matches!(method, "GET" | "HEAD");
        let paged = reads && method == "GET" && self.random.once_in(3);
        // what travels beside JSON; the keys below that say so
        let (form, form_keys): (&str, &[&str]) = match self.random.below(8) {
            0 if !reads => ("binary", &["body", "body_format"]),
            1 if !reads => ("multipart", &["body", "body_format"]),
            2 if method == "GET" && !paged => ("download", &["response"]),
            _ => ("json", &[]),
        };
        let legacy = self.random.once_in(8);
        let mut parts = Vec::new();
        for key in OPERATION.keys {
            let table = matches!(key.name, "query" | "headers" | "path_parameters") || (key.name == "body" && !reads);
            let wanted = match key.name {
                name if form_keys.contains(&name) => true,
                "pagination" => paged,
                "status" | "replaced_by" => legacy,
                "confirm_with" => !reads && self.random.once_in(2),
                "rules" => self.fields.len() > 1 && self.random.once_in(3),
                "types" => count > 0,
                // what a response or a body may be instead of an object leaves little to say beside it
                "response_headers" | "error_fields" | "success_status" | "docs" => self.random.once_in(3),
                "body" | "body_format" if reads => false,
                "unconfirmed_sites" => false,
                _ if table => !self.random.once_in(3) || (paged && key.name == "query"),
                _ => self.random.once_in(14),
            };
            if !(key.required || wanted || (self.slips > 0 && self.slip())) {
                continue;
            }
            self.in_request = !matches!(key.name, "response" | "response_headers" | "error_fields");
            let mut value = match key.name {
                "response" if method == "HEAD" => Yaml::Scalar("none".to_owned()),
                "response" if form == "download" => Yaml::Scalar("binary".to_owned()),
                "body_format" if form != "json" => Yaml::Scalar(form.to_owned()),
                "body" if form == "binary" => Yaml::Map(vec![self.file("content", true)]),
                "method" => Yaml::Scalar(method.to_owned()),
                "types" => continue,
                "status" => Yaml::Scalar(self.random.pick(&["deprecated", "removed"]).to_owned()),
                "idempotent" if reads => Yaml::Scalar("true".to_owned()),
                "idempotent" => Yaml::Scalar("false".to_owned()),
                name => self.operation_key(name, &key.shape),
            };
            if let ("multipart", "body", Yaml::Map(entries)) = (form, key.name, &mut value) {
                entries.push(self.file("scan", false));
            }
            if let (true, Yaml::Map(entries)) = (paged, &mut value) {
                let field = |type_: &str| {
                    Yaml::Map(vec![
                        ("type".to_owned(), Yaml::Scalar(type_.to_owned())),
                        ("doc".to_owned(), Yaml::Scalar("Page".to_owned())),
                    ])
                };
                let own: &[(&str, &str)] = match key.name {
                    "query" => &[("page_offset", "integer"), ("page_limit", "integer")],
                    "response" => &[("total", "integer"), ("page_items", "list<Order>")],
                    _ => &[],
                };
                entries.extend(own.iter().map(|(name, type_)| ((*name).to_owned(), field(type_))));
            }
            parts.push((key.name.to_owned(), value));
        }
        if count > 0 {
            parts.push(("types".to_owned(), Yaml::Map(types)));
        }
        // what the path names is known once its parameters are
        let path = parts.iter_mut().find(|(name, _)| name == "path");
        if let Some((_, path)) = path {
            let tail: String = self.placeholders.iter().map(|name| format!("/{{{name}}}")).collect();
            *path = Yaml::Scalar(format!("/v{}/things{tail}", self.index));
        }
        let mut out = String::new();
        for (key, value) in parts {
            out.push_str(&key);
            out.push_str(": ");
            value.write(&mut out);
            out.push('\n');
        }
        out
    }

    fn operation_key(&mut self, key: &str, shape: &Shape) -> Yaml {
        let index = self.index;
        let text = |text: String| Yaml::Scalar(text);
        match key {
            "operation" => match self.slip() || self.random.once_in(25) {
                true => text(self.random.pick(pools::OPERATION_NAMES).to_owned()),
                false => text(format!("{}{index}", self.random.pick(&["Show", "List", "GetT", "RenewV", "HTTPAsk"]))),
            },
            "replaced_by" | "confirm_with" => text("ListOrders".to_owned()),
            "callers" => match self.slip() {
                true => self.value(key, shape),
                false => self.some_of(&["customer", "partner"]),
            },
            "sites" if self.slips == 0 => Yaml::List(vec![text("cn".to_owned()), text("intl".to_owned())]),
            "path_parameters" => {
                let fields = self.fields_of(3, key);
                if let Yaml::Map(entries) = &fields {
                    self.placeholders = entries.iter().map(|(name, _)| name.clone()).collect();
                }
                fields
            }
            "pagination" => self.pagination(),
            "rules" => Yaml::List((0..1 + self.random.below(2)).map(|_| self.rule()).collect()),
            "errors" => Yaml::Map(vec![("CBC.0100".to_owned(), self.value("doc", &Shape::Text))]),
            "query" | "headers" | "body" | "response" | "response_headers" | "error_fields" => {
                match self.slip() || (key == "response" && self.random.once_in(9)) {
                    true => self.value(key, shape),
                    false => self.fields_of(5, key),
                }
            }
            _ => self.value(key, shape),
        }
    }

    /// A field that holds a file, with its name.
    fn file(&mut self, name: &str, required: bool) -> (String, Yaml) {
        let scalar = |text: &str| Yaml::Scalar(text.to_owned());
        self.fields.push((name.to_owned(), "file".to_owned()));
        let mut keys = vec![("type".to_owned(), scalar("file"))];
        keys.extend(required.then(|| ("required".to_owned(), scalar("true"))));
        keys.push(("doc".to_owned(), scalar("A file")));
        (name.to_owned(), Yaml::Map(keys))
    }

    fn rule(&mut self) -> Yaml {
        if self.slip() || self.random.once_in(8) {
            return self.value("rule", &RULE);
        }
        let kind = self.random.pick(&["together", "at_least_one", "at_most_one", "exactly_one"]);
        let from = self.random.below(self.fields.len().saturating_sub(1));
        let names = self.fields.iter().skip(from).take(2).map(|(name, _)| Yaml::Scalar(name.clone()));
        Yaml::Map(vec![(kind.to_owned(), Yaml::List(names.collect()))])
    }

    fn pagination(&mut self) -> Yaml {
        let pair = |key: &str, value: &str| (key.to_owned(), Yaml::Scalar(value.to_owned()));
        let styles: &[&str] = if self.slip() { &["marker"] } else { &["offset", "page"] };
        let style = self.random.pick(styles);
        let (offset, limit) = (pair("offset", "page_offset"), pair("limit", "page_limit"));
        Yaml::Map(vec![pair("style", style), offset, limit, pair("total", "total"), pair("items", "page_items")])
    }

    fn some_of(&mut self, pool: &[&str]) -> Yaml {
        let first = self.random.below(pool.len());
        let count = 1 + self.random.below(pool.len() - first);
        Yaml::List(pool[first..first + count].iter().map(|text| Yaml::Scalar((*text).to_owned())).collect())
    }

    /// A map of up to `most` fields.
    fn fields_of(&mut self, most: usize, table: &str) -> Yaml {
        let mut out: Vec<(String, Yaml)> = Vec::new();
        for _ in 0..self.random.below(most + 1) {
            let pool = if table.contains("header") { pools::HEADER_NAMES } else { pools::FIELD_NAMES };
            let nasty = self.slip();
            let name = self.random.pick(if nasty { pools::NASTY_NAMES } else { pool }).to_owned();
            if out.iter().any(|(known, _)| *known == name) || self.fields.iter().any(|(known, _)| *known == name) {
                continue;
            }
            let field = self.field(table);
            if let Yaml::Map(keys) = &field
                && self.in_request
                && let Some((_, Yaml::Scalar(type_))) = keys.iter().find(|(key, _)| key == "type")
            {
                self.fields.push((name.clone(), type_.clone()));
            }
            out.push((name, field));
        }
        Yaml::Map(out)
    }

    fn field(&mut self, table: &str) -> Yaml {
        let type_ = self.type_expr(table);
        let kind = self.kind_of(&type_);
        let mut out = vec![("type".to_owned(), Yaml::Scalar(type_))];
        if table == "path_parameters" {
            out.push(("required".to_owned(), Yaml::Scalar("true".to_owned())));
        }
        self.limits(&FIELD, kind, table, &mut out);
        out.push(("doc".to_owned(), self.value("doc", &Shape::Text)));
        Yaml::Map(out)
    }

    /// A few of the keys that a construct has beside its type and doc, mostly those that fit the kind.
    fn limits(&mut self, construct: &'static Construct, kind: &str, table: &str, out: &mut Vec<(String, Yaml)>) {
        for _ in 0..self.random.below(3) {
            let key = &construct.keys[self.random.below(construct.keys.len())];
            let condition = key.name.contains("_when") || key.name.contains("_unless");
            let fits = pools::fits(key.name, kind)
                && (key.name != "at" || table == "body")
                && (self.in_request || !pools::REQUEST_ONLY.contains(&key.name))
                && (!condition || self.decider().is_some());
            let known = out.iter().any(|(name, _)| name == key.name) || matches!(key.name, "type" | "doc");
            if known || (!fits && !self.slip()) {
                continue;
            }
            let value = match key.name {
                "at" if !self.slip() => Yaml::Scalar(format!("outer.p{}", self.fields.len())),
                "not_blank" | "not_future" if !self.slip() => Yaml::Scalar("true".to_owned()),
                "min" | "max" | "above" | "default" | "constant" => {
                    let pool = if self.slip() { pools::values(kind) } else { pools::good_values(kind) };
                    Yaml::Scalar(self.random.pick(pool).to_owned())
                }
                "name" => Yaml::Scalar(format!("named_{}", self.random.below(1000))),
                "required" if !self.slip() => Yaml::Scalar("true".to_owned()),
                "only" => Yaml::List(vec![Yaml::Scalar(self.random.pick(&["YES", "A", "NO"]).to_owned())]),
                _ => self.value(key.name, &key.shape),
            };
            out.push((key.name.to_owned(), value));
        }
    }

    /// A field whose value decides about others, with one of its values.
    fn decider(&self) -> Option<(String, String)> {
        let values =
            |type_: &str| self.values.iter().find(|(name, _)| name == type_).and_then(|(_, values)| values.first());
        self.fields.iter().find_map(|(name, type_)| Some((name.clone(), values(type_)?.clone())))
    }

    fn type_of(&mut self, type_name: &str, kind: &'static str) -> Yaml {
        if self.slip() {
            return self.value("type", &TYPE);
        }
        let text = |text: &str| Yaml::Scalar(text.to_owned());
        let doc = ("doc".to_owned(), self.value("doc", &Shape::Text));
        Yaml::Map(match kind {
            "enum" => {
                let mut values: Vec<(String, Yaml)> = Vec::new();
                let mut variants = pools::VARIANTS.iter();
                for _ in 0..1 + self.random.below(4) {
                    let pool = if self.slip() { pools::ODD_VALUES } else { pools::ENUM_VALUES };
                    let wire = self.random.pick(pool).to_owned();
                    if values.iter().all(|(known, _)| *known != wire) {
                        let mut keys = vec![("doc".to_owned(), self.value("doc", &Shape::Text))];
                        if wire.is_empty() || !wire.bytes().all(|byte| byte.is_ascii_uppercase()) {
                            let name = variants.next().copied().unwrap_or_default().to_owned();
                            keys.insert(0, ("name".to_owned(), Yaml::Scalar(name)));
                        }
                        values.push((wire, Yaml::Map(keys)));
                    }
                }
                self.values.push((type_name.to_owned(), values.iter().map(|(wire, _)| wire.clone()).collect()));
                vec![("enum".to_owned(), text("text")), doc, ("values".to_owned(), Yaml::Map(values))]
            }
            "object" => {
                let (fields, request) = (std::mem::take(&mut self.fields), self.in_request);
                self.in_request = true;
                let own = self.fields_of(4, "fields");
                self.fields = fields;
                self.in_request = request;
                vec![doc, ("fields".to_owned(), own)]
            }
            kind => {
                let mut out = vec![("type".to_owned(), text(kind))];
                self.limits(&SCALAR_TYPE, kind, "", &mut out);
                out.push(doc);
                out
            }
        })
    }

    fn kind_of(&self, type_: &str) -> &'static str {
        let own = self.types.iter().find(|(name, _)| name == type_).map(|(_, kind)| *kind);
        own.unwrap_or_else(|| pools::kind(type_))
    }

    fn type_expr(&mut self, table: &str) -> String {
        let single = |this: &mut Self| match this.types.is_empty() || this.random.once_in(2) {
            true => this.random.pick(pools::BUILT_INS).to_owned(),
            false => {
                let at = this.random.below(this.types.len());
                this.types[at].0.clone()
            }
        };
        let inner = single(self);
        let flat = matches!(table, "path_parameters" | "query") || table.contains("header");
        let is_flat = !matches!(self.kind_of(&inner), "object" | "any");
        if self.slip() {
            return self.random.pick(pools::ODD_TYPES).to_owned();
        }
        match self.random.below(10) {
            0 | 1 if !flat => format!("list<{inner}>"),
            2 if is_flat && table != "path_parameters" => format!("csv<{inner}>"),
            3 if !flat => format!("map<{inner}>"),
            4 if !flat => self.random.pick(pools::BASE_TYPES).to_owned(),
            _ if flat && !is_flat => "text".to_owned(),
            _ => inner,
        }
    }

    fn field_name(&mut self) -> String {
        match self.fields.is_empty() {
            true => "missing".to_owned(),
            false => {
                let at = self.random.below(self.fields.len());
                self.fields[at].0.clone()
            }
        }
    }

    /// A field with objects of the base, where there is one.
    fn list_of_orders(&mut self) -> String {
        let of_orders = self.fields.iter().find(|(_, type_)| type_ == "list<Order>").map(|(name, _)| name.clone());
        of_orders.unwrap_or_else(|| self.field_name())
    }

    /// Anything that the table allows under a key.
    fn value(&mut self, key: &str, shape: &Shape) -> Yaml {
        let scalar = |text: &str| Yaml::Scalar(text.to_owned());
        match shape {
            Shape::Text => {
                let pool = match key {
                    "of" => return Yaml::Scalar(self.list_of_orders()),
                    "pattern" | "not_pattern" if self.slip() => pools::ODD_PATTERNS,
                    "pattern" | "not_pattern" => pools::PATTERNS,
                    "vendor_name" | "vendor_body" | "vendor_response" | "zh" if self.slip() => pools::ODD_TITLES,
                    "vendor_name" | "vendor_body" | "vendor_response" | "zh" => pools::TITLES,
                    "first" | "then" | "together" | "at_least_one" | "at_most_one" | "exactly_one" | "same_month"
                    | "distinct" | "a" | "b" | "offset" | "limit" | "marker" => return Yaml::Scalar(self.field_name()),
                    _ if self.slip() => pools::ODD_TEXTS,
                    _ if self.random.once_in(3) => pools::PLAIN,
                    _ => pools::TEXTS,
                };
                scalar(self.random.pick(pool))
            }
            Shape::Formed { what, .. } => match *what {
                "a site of service.yaml" if self.slip() => scalar(self.random.pick(&["us_2", "xx", ""])),
                "a site of service.yaml" => scalar(self.random.pick(&["cn", "intl"])),
                "a date, yyyy-MM-dd" if self.slip() => scalar(self.random.pick(&["2023-02-29", "x"])),
                "a date, yyyy-MM-dd" => scalar(self.random.pick(&["2024-02-29", "2023-12-31"])),
                "a rate such as `10/s`" if self.slip() => scalar(self.random.pick(&["0/s", "x", "2/10s"])),
                "a rate such as `10/s`" => scalar(self.random.pick(&["10/s", "1/min", "100/h", "5000/d"])),
                "a link, https://…" if self.slip() => scalar(self.random.pick(pools::ODD_LINKS)),
                "a link, https://…" => scalar(self.random.pick(pools::LINKS)),
                _ => scalar(self.random.pick(pools::WORDS)),
            },
            Shape::Value => {
                let kind = self.random.pick(&["text", "integer", "date"]);
                scalar(self.random.pick(pools::values(kind)))
            }
            Shape::Bool if self.slip() => scalar("yes"),
            Shape::Bool => scalar(self.random.pick(&["true", "false"])),
            Shape::Status if self.slip() => scalar(self.random.pick(pools::ODD_COUNTS)),
            Shape::Status if key == "success_status" => scalar(self.random.pick(&["201", "202"])),
            Shape::Status => scalar(self.random.pick(&["400", "404", "500"])),
            Shape::Count if self.slip() => scalar(self.random.pick(pools::ODD_COUNTS)),
            Shape::Count => scalar(self.random.pick(pools::COUNTS)),
            Shape::Words(words) => scalar(self.random.pick(words)),
            Shape::Span => scalar(self.random.pick(&["1 year", "90 days", "18 months"])),
            Shape::Type => Yaml::Scalar(self.type_expr("body")),
            Shape::List(item) => {
                if matches!(item.inner(), Shape::Text) && self.fields.len() > 1 && pools::OF_FIELDS.contains(&key) {
                    let from = self.random.below(self.fields.len() - 1);
                    let pair = &self.fields[from..from + 2];
                    return Yaml::List(pair.iter().map(|(name, _)| Yaml::Scalar(name.clone())).collect());
                }
                let count = if self.slip() { 0 } else { 1 + self.random.below(2) };
                Yaml::List((0..count).map(|_| self.value(key, item)).collect())
            }
            Shape::OneOrMany(item) => self.value(key, item),
            Shape::Map(inner) if matches!(inner.inner(), Shape::List(_)) => {
                // a condition: a field and its values
                let (name, value) = match self.slip() {
                    false if key == "where" => ("kind".to_owned(), "1".to_owned()),
                    true => (self.field_name(), "x".to_owned()),
                    false => self.decider().unwrap_or_default(),
                };
                Yaml::Map(vec![(name, Yaml::List(vec![Yaml::Scalar(value)]))])
            }
            Shape::Map(inner) => {
                let name = match key {
                    "by_site" => self.random.pick(&["cn", "intl"]).to_owned(),
                    "hints" if !self.slip() => self.random.pick(&["404", "CBC.0100"]).to_owned(),
                    _ => self.field_name(),
                };
                Yaml::Map(vec![(name, self.value(key, inner))])
            }
            Shape::Of(construct) => self.construct(construct),
            Shape::Variant(variants) => {
                let case = &variants.cases[self.random.below(variants.cases.len())];
                self.construct(case.construct)
            }
            Shape::Pair(extra) => {
                let from = self.random.below(self.fields.len().saturating_sub(1));
                let name = |at: usize| self.fields.get(at).map(|(name, _)| name.clone()).unwrap_or_default();
                let mut pair = vec![(name(from), Yaml::Scalar(name(from + 1)))];
                for key in extra.iter().filter(|_| from.is_multiple_of(2)) {
                    pair.push((key.name.to_owned(), Yaml::Scalar("1 year".to_owned())));
                }
                Yaml::Map(pair)
            }
            Shape::Either(one, other) => match self.random.once_in(2) {
                true => self.value(key, one),
                false => self.value(key, other),
            },
            Shape::Block(inner) => self.value(key, inner),
        }
    }

    fn construct(&mut self, construct: &'static Construct) -> Yaml {
        let mut out = Vec::new();
        for key in construct.keys {
            if key.required || self.random.once_in(14) {
                out.push((key.name.to_owned(), self.value(key.name, &key.shape)));
            }
        }
        Yaml::Map(out)
    }
}
