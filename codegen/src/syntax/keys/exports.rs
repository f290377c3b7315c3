//! `exports.yaml`: which operations together give all rows of a month, for programs that write them to files.

use super::shape::{Construct, Shape, key, needed};

/// `exports.yaml`.
pub static EXPORTS: Construct = Construct {
    id: "exports",
    what: "the exports",
    title: "exports.yaml",
    keys: &[needed(
        "exports",
        Shape::Block(&Shape::Map(&Shape::Of(&EXPORT))),
        "Section → the rows of a month that its command writes to files",
        "{ bills: { … } }",
    )],
};

const VALUES: Shape = Shape::Map(&Shape::Value);
const PATH: Shape = Shape::Formed { what: "a path of wire names", pattern: "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*" };

/// The rows of a month.
pub static EXPORT: Construct = Construct {
    id: "export",
    what: "an export",
    title: "Export",
    keys: &[
        needed("title", Shape::Text, "What the rows are", "All bill rows of a month"),
        needed(
            "sources",
            Shape::Block(&Shape::Map(&Shape::Of(&EXPORT_SOURCE))),
            "Name → whose rows, and where they come from; the first without parts that the keys may call is taken, else the first",
            "{ own: { … } }",
        ),
    ],
};

/// Whose rows, and where they come from.
pub static EXPORT_SOURCE: Construct = Construct {
    id: "export_source",
    what: "a source of an export",
    title: "Source of an export",
    keys: &[
        needed("title", Shape::Text, "Whose rows they are", "The rows of all customers of a partner"),
        needed("rows", Shape::Text, "The paged operation that lists them", "ListThings"),
        needed("month", PATH, "Request field that takes the month", "cycle"),
        key("with", VALUES, "Request field → value that every call has", "{ statistic_type: 3 }"),
        needed("amount", PATH, "Field of a row that is summed up", "amount"),
        key(
            "zone",
            Shape::Formed { what: "a zone as `+08:00`", pattern: "[+-][0-9]{2}:[0-9]{2}" },
            "Where the service cuts its days and months, if not in UTC",
            "\"+08:00\"",
        ),
        key("parts", Shape::Of(&EXPORT_PARTS), "What the rows are asked for one by one", "{ list: ListCustomers, … }"),
        key("sum", Shape::Of(&EXPORT_SUM), "Where the service itself says the sum", "{ ask: ShowMonthlySum, … }"),
        key(
            "focus",
            Shape::Block(&Shape::Map(&Shape::Of(&EXPORT_COLUMN))),
            "Column of the FinOps specification FOCUS, or `x_…` for one of our own → where it comes from",
            "{ BilledCost: { field: amount } }",
        ),
    ],
};

/// What the rows are asked for one by one, such as customers.
pub static EXPORT_PARTS: Construct = Construct {
    id: "export_parts",
    what: "the parts of an export",
    title: "Parts of an export",
    keys: &[
        needed("list", Shape::Text, "The paged operation that lists them", "ListConsumingCustomers"),
        needed("month", PATH, "Its request field that takes the month", "bill_cycle"),
        key("with", VALUES, "Its further request fields", "{ limit: 100 }"),
        needed("id", PATH, "Field of an entry that names the part", "customer_id"),
        needed("field", PATH, "Request field of the rows that takes it", "customer_id"),
    ],
};

/// Where the service itself says the sum.
pub static EXPORT_SUM: Construct = Construct {
    id: "export_sum",
    what: "the sum of an export",
    title: "Sum of an export",
    keys: &[
        needed("ask", Shape::Text, "The operation that tells it", "ShowMonthlySum"),
        needed("month", PATH, "Its request field that takes the month", "bill_cycle"),
        key("with", VALUES, "Its further request fields", "{ method: all }"),
        key(
            "each",
            Shape::Map(&Shape::List(&Shape::Value)),
            "Request field → values that are asked one after the other and added up",
            "{ charge_mode: [1, 3] }",
        ),
        key("part", PATH, "Its request field that takes the part; left out: it knows no parts", "customer_id"),
        needed("amount", PATH, "Field of the answer, or of each entry of its list", "consume_amount"),
    ],
};

/// Where a column comes from.
pub static EXPORT_COLUMN: Construct = Construct {
    id: "export_column",
    what: "a column",
    title: "Column of an export",
    keys: &[
        key("field", PATH, "Field of the row", "amount"),
        key("values", VALUES, "Value of the field → value of the column; others are left empty", "{ 1: Usage }"),
        key("else", Shape::Value, "Value of the column where none of `values` is meant", "Other"),
        key("day", PATH, "Field with a day that stands for a time where `field` tells none", "bill_date"),
        key(
            "edge",
            Shape::Words(&["start", "end"]),
            "Which end of that day is meant, the start if nothing is said",
            "end",
        ),
        key("answer", PATH, "Field beside the list of rows", "currency"),
        key("text", Shape::Text, "The same in every row", "Huawei Cloud"),
        key("month", Shape::Words(&["start", "end"]), "A moment of the month, in UTC", "start"),
    ],
};
