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
    /// What is worth least goes first where there is no room for all.
    pub(super) worth: Worth,
}

/// How much a column tells, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Worth {
    /// Lists of objects and the like, which no cell shows well.
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

    pub(super) fn at(path: &[String]) -> Self {
        let name = if path.is_empty() { Self::VALUE.to_owned() } else { path.join(".") };
        Column { name, path: path.to_vec(), worth: Worth::Plain }
    }

    /// A column of that name without cells.
    pub(super) fn named(name: &str) -> Self {
        Column::at(&[name.to_owned()])
    }

    /// Whether it is a part of what stands beside it.
    pub(super) fn is_part(&self) -> bool {
        self.path.len() > 1
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

fn worth(kind: Kind) -> Worth {
    match kind {
        Kind::Decimal | Kind::Integer => Worth::Quantity,
        Kind::Timestamp | Kind::Date | Kind::Month => Worth::Time,
        Kind::Enum(_) | Kind::Boolean => Worth::State,
        Kind::List(Kind::Object(_)) | Kind::Map(_) | Kind::Any | Kind::Object(_) => Worth::Nested,
        _ => Worth::Plain,
    }
}

fn by_table(object: &Object, path: &mut Vec<String>, columns: &mut Vec<Column>) {
    for field in object.fields {
        path.push(field.wire.to_owned());
        match field.kind {
            Kind::Object(inner) if path.len() < DEPTH => by_table(inner, path, columns),
            kind => columns.push(Column { worth: worth(kind), ..Column::at(path) }),
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::super::catalog;

    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap()
    }

    fn names(shape: &Shape, answer: &Json) -> Vec<String> {
        shape.columns(answer).into_iter().map(|column| column.name).collect()
    }

    /// Cells of each row, by what is there.
    fn cells(answer: &str, for_people: bool) -> Vec<Vec<String>> {
        let (answer, shape) = (json(answer), Shape::unknown());
        let columns = shape.columns(&answer);
        let cells = |row: &&Json| columns.iter().map(|column| column.text(row, for_people)).collect();
        shape.rows(&answer).iter().map(cells).collect()
    }

    #[test]
    fn objects_become_columns_as_deep_as_four_names() {
        let answer = json(r#"[{"a":{"b":{"c":{"d":{"e":1}}}},"f":1},{"f":2,"g":3}]"#);
        assert_eq!(names(&Shape::unknown(), &answer), ["a.b.c.d", "f", "g"]);
        let columns = Shape::unknown().columns(&answer);
        assert_eq!(columns[0].text(&answer.as_array().unwrap()[0], false), r#"{"e":1}"#);
        assert_eq!((columns[0].worth, columns[1].worth), (Worth::Name, Worth::Plain));
    }

    #[test]
    fn what_is_inside_another_is_a_part_of_it() {
        let columns = Shape::unknown().columns(&json(r#"{"a":{"b":1},"c":2}"#));
        assert_eq!((columns[0].is_part(), columns[1].is_part()), (true, false));
    }

    #[test]
    fn what_is_no_object_has_columns_of_its_own() {
        assert_eq!(names(&Shape::unknown(), &json("[1,2]")), ["value"]);
        assert_eq!(cells("[1,\"x\"]", false), [["1"], ["x"]]);
        assert_eq!(names(&Shape::unknown(), &json(r#"[[1,{"a":2}],[3]]"#)), ["1", "2.a"]);
        assert_eq!(cells(r#"[[1,{"a":2}],[3]]"#, false), [["1", "2"], ["3", ""]]);
        assert_eq!(cells("7", false), [["7"]]);
        assert!(cells("null", false).is_empty() && cells("[]", false).is_empty());
    }

    #[test]
    fn people_get_lists_with_commas_and_programs_get_json() {
        let answer = r#"{"a":["x",1,null],"b":[{"c":1}],"d":[],"e":null,"f":"y","g":1.50}"#;
        assert_eq!(cells(answer, true), [["x, 1, null", r#"[{"c":1}]"#, "", "", "y", "1.50"]]);
        assert_eq!(cells(answer, false), [[r#"["x",1,null]"#, r#"[{"c":1}]"#, "", "", "y", "1.50"]]);
    }

    #[test]
    fn each_kind_has_its_worth() {
        let text: &'static Kind = &Kind::Text;
        for (kind, wanted) in [
            (Kind::Decimal, Worth::Quantity),
            (Kind::Integer, Worth::Quantity),
            (Kind::Timestamp, Worth::Time),
            (Kind::Date, Worth::Time),
            (Kind::Month, Worth::Time),
            (Kind::Boolean, Worth::State),
            (Kind::Any, Worth::Nested),
            (Kind::Map(text), Worth::Nested),
            (Kind::List(text), Worth::Plain),
            (Kind::Text, Worth::Plain),
        ] {
            assert_eq!(worth(kind), wanted, "{kind:?}");
        }
    }

    #[test]
    fn the_columns_of_an_operation_are_the_fields_of_its_rows() {
        let mut seen = [0; 3];
        for operation in catalog::operations().map(|known| known.meta) {
            let shape = Shape::of(operation);
            let known: Option<Vec<String>> =
                shape.known_columns().map(|columns| columns.into_iter().map(|column| column.name).collect());
            let Some(answer) = operation.response else {
                assert!(known.is_none() && shape.path.is_none());
                continue;
            };
            match shape.path {
                None => {
                    let first = answer.fields.first().map_or("", |field| field.wire);
                    let known = known.unwrap();
                    assert!(known.first().is_none_or(|name| name.split('.').next() == Some(first)), "{}", operation.id);
                    assert!(shape.beside().is_empty());
                    seen[0] += 1;
                }
                Some(path) => {
                    let row = match answer.fields.iter().find(|field| field.wire == path).map(|field| field.kind) {
                        Some(Kind::List(Kind::Object(row))) => *row,
                        _ => continue,
                    };
                    let columns = known.unwrap();
                    let wires: Vec<&str> = row.fields.iter().map(|field| field.wire).collect();
                    assert!(
                        columns.iter().all(|name| wires.contains(&name.split('.').next().unwrap())),
                        "{}",
                        operation.id
                    );
                    assert!(wires.iter().all(|wire| columns.iter().any(|name| name.split('.').next() == Some(wire))));
                    assert!(columns.iter().all(|name| name.split('.').count() <= DEPTH), "{}", operation.id);
                    let beside: Vec<&str> = shape.beside().iter().map(|column| column.name.as_str()).collect();
                    let total = operation.paging.and_then(|paging| paging.total);
                    assert!(!beside.contains(&path) && total.is_none_or(|total| !beside.contains(&total)));
                    for field in answer.fields.iter().filter(|field| worth(field.kind) > Worth::Nested) {
                        assert_eq!(beside.contains(&field.wire), Some(field.wire) != total, "{}", operation.id);
                    }
                    seen[1] += 1;
                    seen[2] += usize::from(!beside.is_empty());
                }
            }
        }
        assert!(seen.iter().all(|count| *count > 3), "{seen:?}");
    }

    #[test]
    fn a_table_is_as_deep_as_four_names_too() {
        use huaweicloud_runtime::meta::Field;
        static E: Object = Object::plain("E", &[Field::body("e", Kind::Text)]);
        static D: Object = Object::plain("D", &[Field::body("d", Kind::Object(&E)), Field::body("x", Kind::Integer)]);
        static C: Object = Object::plain("C", &[Field::body("c", Kind::Object(&D))]);
        static B: Object = Object::plain("B", &[Field::body("b", Kind::Object(&C))]);
        static A: Object = Object::plain("A", &[Field::body("a", Kind::Object(&B))]);
        let mut columns = Vec::new();
        by_table(&A, &mut Vec::new(), &mut columns);
        let told: Vec<(&str, Worth)> = columns.iter().map(|column| (column.name.as_str(), column.worth)).collect();
        assert_eq!(told, [("a.b.c.d", Worth::Nested), ("a.b.c.x", Worth::Quantity)]);
    }

    #[test]
    fn among_scalars_an_object_has_its_own_columns() {
        assert_eq!(cells(r#"[1,{"a":2}]"#, false), [["1", ""], ["", "2"]]);
    }

    #[test]
    fn the_only_list_of_an_answer_is_its_rows_and_no_list_stands_beside_it() {
        let mut seen = 0;
        for operation in catalog::operations().map(|known| known.meta) {
            let Some(answer) = operation.response else { continue };
            let shape = Shape::of(operation);
            assert!(shape.beside().iter().all(|column| column.worth > Worth::Nested), "{}", operation.id);
            let lists: Vec<&str> = answer
                .fields
                .iter()
                .filter(|field| matches!(field.kind, Kind::List(Kind::Object(_))))
                .map(|field| field.wire)
                .collect();
            if operation.paging.and_then(|paging| paging.items).is_none() {
                let only = lists.first().copied().filter(|_| lists.len() == 1);
                assert_eq!(shape.path, only, "{}", operation.id);
                seen += usize::from(only.is_some());
            }
        }
        assert!(seen > 3, "{seen}");
    }
}
