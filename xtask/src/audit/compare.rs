//! A spec beside a package: what differs, operation by operation, at one site.

use std::collections::BTreeSet;

use codegen::model::{Field, Limits, Model, Object, Place, Status, Type, TypeKind, WireForm};

use super::said;
use super::sdk::{Form, Sdk, SdkField};

/// What a report tells, with what it means; the order is that of the report.
pub(crate) const RULES: &[(&str, &str)] = &[
    ("missing-operation", "the package has an operation that the spec lacks"),
    ("extra-operation", "the spec has an active operation that the package lacks"),
    ("method", "another HTTP method"),
    ("path", "another path"),
    ("missing-field", "the package has a field that the spec lacks"),
    ("extra-field", "the spec has a field that the package lacks"),
    ("place", "a field travels elsewhere: path, query, header, body"),
    ("type", "a field has another type on the wire"),
    ("required", "a field is required on one side only"),
    ("missing-values", "the package's text names values that the spec's enum lacks"),
    ("extra-values", "the spec's enum has values that the package's text does not name"),
    ("min-length", "the package's text states another least length"),
    ("max-length", "the package's text states another greatest length"),
    ("min", "the package's text states another least value"),
    ("max", "the package's text states another greatest value"),
    ("default", "the package's text states another default"),
];

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Id of the operation.
    pub(crate) operation: String,
    /// `request things[].id`; empty for the operation itself.
    pub(crate) at: String,
    /// Id of a rule.
    pub(crate) rule: &'static str,
    /// What the spec says.
    pub(crate) spec: String,
    /// What the package says.
    pub(crate) sdk: String,
    /// Place in the spec, path and line.
    pub(crate) origin: Option<(String, usize)>,
}

/// Said of a side that says nothing.
pub(crate) const NOTHING: &str = "-";

/// All that differs at a site; `partial`: the spec leaves operations out on purpose.
pub(crate) fn compare(model: &Model, sdk: &Sdk, site: &str, partial: bool) -> Vec<Difference> {
    let mut walk = Walk { model, sdk, site, operation: String::new(), open: Vec::new(), out: Vec::new() };
    for operation in &model.operations {
        operation.id.clone_into(&mut walk.operation);
        let here = operation.sites.iter().any(|known| known == site);
        let origin = Some((operation.origin.file.clone(), operation.origin.line));
        match sdk.operations.get(&operation.id) {
            Some(theirs) if here => {
                walk.said("method", "", &operation.method, &theirs.method, &origin);
                walk.said("path", "", &operation.path, &theirs.path, &origin);
                walk.object("request ", &operation.request, &theirs.request, true);
                match &operation.response {
                    Some(response) => walk.object("response ", response, &theirs.response, false),
                    None => walk.object("response ", &Object::default(), &theirs.response, false),
                }
            }
            Some(_) => walk.push("missing-operation", "", "not at this site", "there", origin),
            None if here && operation.status == Status::Active && !walk.is_named(&operation.unconfirmed_sites) => {
                walk.push("extra-operation", "", "there", NOTHING, origin);
            }
            None => {}
        }
    }
    for id in sdk.operations.keys().filter(|id| !partial && model.find_operation(id).is_none()) {
        id.clone_into(&mut walk.operation);
        walk.push("missing-operation", "", NOTHING, "there", None);
    }
    walk.out.sort_by(|a, b| (&a.operation, &a.at, a.rule).cmp(&(&b.operation, &b.at, b.rule)));
    walk.out
}

struct Walk<'a> {
    model: &'a Model,
    sdk: &'a Sdk,
    site: &'a str,
    operation: String,
    /// Objects that are being compared: a tree that holds itself ends.
    open: Vec<(String, String)>,
    out: Vec<Difference>,
}

impl<'a> Walk<'a> {
    fn push(&mut self, rule: &'static str, at: &str, spec: &str, sdk: &str, origin: Option<(String, usize)>) {
        let (spec, sdk) = (spec.to_owned(), sdk.to_owned());
        self.out.push(Difference { operation: self.operation.clone(), at: at.to_owned(), rule, spec, sdk, origin });
    }

    /// Two texts that should be the same.
    fn said(&mut self, rule: &'static str, at: &str, spec: &str, sdk: &str, origin: &Option<(String, usize)>) {
        if spec != sdk {
            self.push(rule, at, spec, sdk, origin.clone());
        }
    }

    fn object(&mut self, path: &str, ours: &Object, theirs: &[SdkField], request: bool) {
        let here: Vec<&Field> = ours.fields.iter().filter(|field| self.is_here(&field.sites)).collect();
        for field in &here {
            let at = format!("{path}{}", field.wire);
            match self.sdk.find(theirs, &steps(field)) {
                Some(other) => self.field(&at, field, &other, request),
                // what nobody has confirmed, and headers of an answer, packages leave out
                None if self.is_named(&field.unconfirmed_sites) || !request && field.place == Place::Header => {}
                None => self.push("extra-field", &at, "there", NOTHING, origin(field)),
            }
        }
        for other in theirs {
            if !here.iter().any(|field| steps(field).first() == Some(&other.wire.as_str())) {
                let elsewhere = ours.field(&other.wire);
                let spec = if elsewhere.is_some() { "not at this site" } else { NOTHING };
                self.push("missing-field", &format!("{path}{}", other.wire), spec, "there", elsewhere.and_then(origin));
            }
        }
    }

    fn field(&mut self, at: &str, field: &Field, theirs: &SdkField, request: bool) {
        let variant = field.by_site.iter().find(|(site, _)| site == self.site).map(|(_, variant)| variant);
        let (ty, wire) = variant.map_or((&field.ty, field.wire_form), |variant| (&variant.ty, variant.wire_form));
        let limits = variant.map_or(&field.limits, |variant| &variant.limits);
        let default = variant.map_or(&field.default, |variant| &variant.default);
        let origin = origin(field);
        if request {
            let place = place(field.place);
            // inside objects a package says nothing of it
            if !theirs.place.is_empty() {
                self.said("place", at, place, theirs.place, &origin);
            }
            let word = |required: bool| if required { "required" } else { "optional" };
            // a constant goes out with every call, though nobody is asked for it
            let required = field.constant.is_some() || field.required.iter().any(|site| site == self.site);
            self.said("required", at, word(required), word(theirs.required), &origin);
        }
        self.form(at, ty, wire, &theirs.ty, &origin, request);
        self.texts(at, ty, limits, default.as_deref(), theirs, &origin);
    }

    /// What both sides look like on the wire, and the objects inside.
    fn form(
        &mut self,
        at: &str,
        ty: &Type,
        wire: WireForm,
        theirs: &Form,
        origin: &Option<(String, usize)>,
        request: bool,
    ) {
        match (ty, theirs) {
            (Type::Any | Type::File, _) | (_, Form::Any) => {}
            (Type::List(item), Form::List(other)) => {
                self.form(&format!("{at}[]"), item, WireForm::Natural, other, origin, request);
            }
            (Type::Map(item), Form::Map(other)) => {
                self.form(&format!("{at}{{}}"), item, WireForm::Natural, other, origin, request);
            }
            // both ways of saying it put the same text on the wire
            (Type::Csv(_), Form::Text | Form::List(_)) => {}
            (Type::Named(name), Form::Object(class)) if self.fields_of(name).is_some() => {
                let pair = (name.clone(), class.clone());
                if !self.open.contains(&pair) {
                    self.open.push(pair);
                    if let Some(object) = self.fields_of(name) {
                        self.object(&format!("{at}."), object, &self.sdk.fields(class), request);
                    }
                    self.open.pop();
                }
            }
            _ => {
                let ours = self.form_of(ty, wire);
                self.said("type", at, &ours.to_string(), &theirs.to_string(), origin);
            }
        }
    }

    /// What the package's words say of a field.
    fn texts(
        &mut self,
        at: &str,
        ty: &Type,
        limits: &Limits,
        default: Option<&str>,
        theirs: &SdkField,
        origin: &Option<(String, usize)>,
    ) {
        let said = said::read(&theirs.doc);
        let of_count = |count: Option<u64>| count.map(|count| count.to_string());
        let lengths = match ty {
            Type::List(_) | Type::Csv(_) => (limits.item_min_length, limits.item_max_length.or(limits.max_length)),
            _ => (limits.min_length, limits.max_length),
        };
        let known_values = self.values(ty, limits);
        let pairs = [
            ("min-length", of_count(lengths.0), said.min_length),
            ("max-length", of_count(lengths.1), said.max_length),
            ("min", limits.min.clone(), said.min),
            ("max", limits.max.clone(), said.max),
            ("default", default.map(str::to_owned), said.default),
        ];
        for (rule, ours, theirs) in pairs {
            // a package that is silent contradicts nothing; the length of a known value says nothing
            let Some(theirs) = theirs else { continue };
            let nothing = rule == "min-length" && theirs == "0" && ours.is_none();
            if nothing || rule.ends_with("length") && known_values.is_some() {
                continue;
            }
            self.said(rule, at, ours.as_deref().unwrap_or(NOTHING), &theirs, origin);
        }
        let Some(ours) = known_values.filter(|_| !said.values.is_empty()) else { return };
        let ours: BTreeSet<&str> = ours.iter().map(String::as_str).collect();
        let theirs: BTreeSet<&str> = said.values.iter().map(|value| known_end(value, &ours)).collect();
        let listed = |values: Vec<&str>| values.join(" ");
        let missing = listed(theirs.difference(&ours).copied().collect());
        let extra = listed(ours.difference(&theirs).copied().collect());
        if !missing.is_empty() {
            self.push("missing-values", at, NOTHING, &missing, origin.clone());
        }
        if !extra.is_empty() {
            self.push("extra-values", at, &extra, NOTHING, origin.clone());
        }
    }

    /// The values of an enum that the site and the field take.
    fn values(&self, ty: &Type, limits: &Limits) -> Option<Vec<String>> {
        let name = match ty {
            Type::List(item) | Type::Csv(item) => return self.values(item, limits),
            Type::Named(name) => name,
            _ => return None,
        };
        let TypeKind::Enum(known) = &self.model.find_type(name)?.kind else { return None };
        let allowed = |wire: &String| limits.only.as_ref().is_none_or(|only| only.contains(wire));
        let here = known.values.iter().filter(|value| self.is_here(&value.sites) && allowed(&value.wire));
        Some(here.map(|value| value.wire.clone()).collect())
    }

    fn fields_of(&self, name: &str) -> Option<&'a Object> {
        match &self.model.find_type(name)?.kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        }
    }

    fn is_here(&self, sites: &Option<Vec<String>>) -> bool {
        sites.as_ref().is_none_or(|sites| sites.iter().any(|known| known == self.site))
    }

    fn is_named(&self, sites: &[String]) -> bool {
        sites.iter().any(|known| known == self.site)
    }

    /// What the spec's type looks like on the wire.
    fn form_of(&self, ty: &Type, wire: WireForm) -> Form {
        let number = |form: Form| if wire == WireForm::Text { Form::Text } else { form };
        match ty {
            Type::Text | Type::Secret | Type::Timestamp | Type::Date | Type::Month | Type::Csv(_) => Form::Text,
            Type::Integer => number(Form::Integer),
            Type::Decimal => number(Form::Decimal),
            Type::Boolean => match wire {
                WireForm::Natural => Form::Boolean,
                WireForm::Text => Form::Text,
                WireForm::Number => Form::Integer,
            },
            Type::Any | Type::File => Form::Any,
            Type::List(item) => Form::List(Box::new(self.form_of(item, WireForm::Natural))),
            Type::Map(item) => Form::Map(Box::new(self.form_of(item, WireForm::Natural))),
            Type::Named(name) => match self.model.find_type(name).map(|def| &def.kind) {
                Some(TypeKind::Enum(known)) if known.integer => number(Form::Integer),
                Some(TypeKind::Object(_)) => Form::Object(name.clone()),
                _ => Form::Text,
            },
        }
    }
}

/// Wire names from the top to a field.
fn steps(field: &Field) -> Vec<&str> {
    match field.at.is_empty() {
        true => vec![&field.wire],
        false => field.at.iter().map(String::as_str).collect(),
    }
}

/// A value without the meaning of the one before it, which prose glues on: `Pay320` where 320 is known.
fn known_end<'a>(value: &'a str, ours: &BTreeSet<&str>) -> &'a str {
    let ends = value.char_indices().map(|(at, _)| &value[at..]);
    ends.clone().next().into_iter().chain(ends).find(|end| ours.contains(end)).unwrap_or(value)
}

/// The word for a place.
fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    }
}

fn origin(field: &Field) -> Option<(String, usize)> {
    Some((field.origin.file.clone(), field.origin.line))
}
