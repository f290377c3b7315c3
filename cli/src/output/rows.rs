//! Rows and columns of an answer: by the operation's table, or, behind a query, by what is there.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Kind, Object, Operation};

/// Objects in objects become columns so deep.
const DEPTH: usize = 4;

/// Where the rows are.
pub(super) struct Shape {
    /// Path of the list; `None`: the document itself.
    pub(super) path: Option<&'static str>,
    /// What a row is.
    row: Option<&'static Object>,
    /// What else the answer says beside a list.
    beside: Vec<Column>,
}

/// A column: a path of names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// The names with dots between them.
    pub(super) name: String,
    path: Vec<String>,
    /// Whether it holds lists of objects, which no cell shows well.
    pub(super) nested: bool,
    /// What is worth least goes first where there is no room for all.
    pub(super) worth: Worth,
    /// Whether it is a part of what stands beside it.
    pub(super) part: bool,
}

/// How much a column tells, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Worth {
    /// A list of objects.
    Nested,
    /// Words.
    Plain,
    /// A number that is no money: how many, how large.
    Quantity,
    /// A word of a few.
    State,
    /// A text with a type of its own: which of them.
    Id,
    /// When.
    Time,
    /// How much money.
    Amount,
    /// How much is due, of several amounts.
    Due,
    /// What the row is.
    Name,
}

impl Shape {
    /// By what is there.
    pub(super) fn unknown() -> Self {
        Shape { path: None, row: None, beside: Vec::new() }
    }

    /// By the table: the list that is paged, or else the only list of objects.
    pub(super) fn of(operation: &'static Operation) -> Self {
        let Some(answer) = operation.response else { return Shape::unknown() };
        let paged = operation.paging.and_then(|paging| paging.items);
        let lists: Vec<_> =
            answer.fields.iter().filter(|field| matches!(field.kind, Kind::List(Kind::Object(_)))).collect();
        let path = paged.or(match lists.as_slice() {
            [only] => Some(only.wire),
            _ => None,
        });
        let Some(path) = path else { return Shape { path: None, row: Some(answer), beside: Vec::new() } };
        let kind = path.split('.').try_fold(Kind::Object(answer), |kind, name| match kind {
            Kind::Object(object) => object.field(name).map(|field| field.kind),
            _ => None,
        });
        let row = match kind {
            Some(Kind::List(Kind::Object(row))) => Some(*row),
            _ => None,
        };
        let total = operation.paging.and_then(|paging| paging.total);
        let mut beside = Vec::new();
        by_table(answer, &mut Vec::new(), &mut beside);
        beside.retain(|column| column.worth > Worth::Nested && Some(&*column.name) != total && column.name != path);
        Shape { path: Some(path), row, beside }
    }

    /// The columns of what an answer says beside its list, once for all of its rows.
    pub(super) fn beside(&self) -> &[Column] {
        &self.beside
    }

    /// The rows.
    pub(super) fn rows<'a>(&self, answer: &'a Json) -> Vec<&'a Json> {
        match self.path {
            Some(path) => answer.path(path).and_then(Json::as_array).unwrap_or_default().iter().collect(),
            None => match answer {
                Json::Array(items) => items.iter().collect(),
                Json::Null => Vec::new(),
                one => vec![one],
            },
        }
    }

    /// The columns, where they are known before there is an answer.
    pub(super) fn known_columns(&self) -> Option<Vec<Column>> {
        let mut columns = Vec::new();
        by_table(self.row?, &mut Vec::new(), &mut columns);
        Some(columns)
    }

    /// The columns.
    pub(super) fn columns(&self, answer: &Json) -> Vec<Column> {
        let mut columns = Vec::new();
        match self.row {
            Some(object) => by_table(object, &mut Vec::new(), &mut columns),
            None => self.rows(answer).iter().for_each(|row| by_value(row, &mut Vec::new(), &mut columns)),
        }
        // a row is known by its first column
        if let Some(first) = columns.first_mut() {
            first.worth = Worth::Name;
        }
        columns
    }
}

impl Column {
    /// The path of a scalar among rows that are scalars.
    const VALUE: &'static str = "value";

    fn at(path: &[String]) -> Self {
        let name = if path.is_empty() { Self::VALUE.to_owned() } else { path.join(".") };
        Column { name, path: path.to_vec(), nested: false, worth: Worth::Plain, part: path.len() > 1 }
    }

    /// A column of that name without cells.
    pub(super) fn named(name: &str) -> Self {
        Column::at(&[name.to_owned()])
    }

    /// The cell of a row; lists as JSON, or for people with commas.
    pub(super) fn text(&self, row: &Json, for_people: bool) -> String {
        let found = self.path.iter().try_fold(row, |json, name| match json {
            Json::Array(items) => items.get(name.parse::<usize>().ok()?.checked_sub(1)?),
            json => json.get(name),
        });
        match found {
            None | Some(Json::Null) => String::new(),
            Some(Json::Object(_)) if self.path.is_empty() => String::new(),
            Some(Json::Text(text)) => text.clone(),
            Some(Json::Array(items)) if items.is_empty() => String::new(),
            Some(Json::Array(items)) if for_people && items.iter().all(is_scalar) => {
                items.iter().map(plain).collect::<Vec<_>>().join(", ")
            }
            Some(other) => other.to_string(),
        }
    }
}

fn is_scalar(json: &Json) -> bool {
    !matches!(json, Json::Array(_) | Json::Object(_))
}

fn plain(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

fn is_nested(kind: Kind) -> bool {
    matches!(kind, Kind::List(Kind::Object(_)) | Kind::Map(_) | Kind::Any | Kind::Object(_))
}

fn worth(kind: Kind) -> Worth {
    match kind {
        Kind::Decimal | Kind::Integer => Worth::Quantity,
        Kind::Timestamp | Kind::Date | Kind::Month => Worth::Time,
        Kind::Enum(_) | Kind::Boolean => Worth::State,
        kind if is_nested(kind) => Worth::Nested,
        _ => Worth::Plain,
    }
}

fn by_table(object: &Object, path: &mut Vec<String>, columns: &mut Vec<Column>) {
    for field in object.fields {
        path.push(field.wire.to_owned());
        match field.kind {
            Kind::Object(inner) if path.len() < DEPTH => by_table(inner, path, columns),
            kind => columns.push(Column { nested: is_nested(kind), worth: worth(kind), ..Column::at(path) }),
        }
        path.pop();
    }
}

fn by_value(json: &Json, path: &mut Vec<String>, columns: &mut Vec<Column>) {
    match json {
        Json::Object(entries) if path.len() < DEPTH => {
            for (name, value) in entries {
                path.push(name.to_string());
                by_value(value, path, columns);
                path.pop();
            }
        }
        // a list in a list of lists: its first, its second, …
        Json::Array(items) if path.is_empty() => {
            for (at, item) in items.iter().enumerate() {
                path.push((at + 1).to_string());
                by_value(item, path, columns);
                path.pop();
            }
        }
        _ => {
            let column = Column::at(path);
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
    }
}
