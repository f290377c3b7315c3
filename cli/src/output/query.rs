//! JMESPath: checked as far as it can be before anything is sent, then asked of an answer. It knows nothing of operations.

mod check;
mod digits;
mod holes;

use huaweicloud_runtime::Json;
use jmespath::ast::Ast;
use jmespath::{Context, ErrorReason, JmespathError, Rcvar, Runtime, interpret};

use crate::ending::{Ending, Message};
use digits::Memory;
use holes::Holes;

/// A query.
pub(crate) struct Query {
    text: String,
    tree: Ast,
    runtime: Runtime,
    holes: Holes,
    /// The names of each object that the query makes, in its order.
    made: Vec<Vec<String>>,
}

/// What a query picked.
pub(crate) struct Picked {
    pub(crate) json: Json,
    /// What was left out of a computation, a line each.
    pub(crate) warnings: Vec<String>,
}

impl Query {
    /// A query that is sound: it parses, is not too deep, makes no endless copies of what came, calls functions that there are with as many arguments as they
    /// take, and gives them no literal that they refuse.
    pub(crate) fn parse(text: &str) -> Result<Self, Ending> {
        check::depth(text).map_err(|why| usage(&why))?;
        let tree = jmespath::parse(text).map_err(|error| usage(&reason(&error)))?;
        check::growth(&tree).map_err(|why| usage(&why))?;
        let mut runtime = Runtime::new();
        runtime.register_builtin_functions();
        check::functions(text, &tree, &runtime).map_err(|why| usage(&why))?;
        let mut made = Vec::new();
        check::objects(&tree, &mut made);
        let holes = Holes::default();
        holes.listen(&mut runtime);
        Ok(Query { text: text.to_owned(), tree: holes::marked(tree), runtime, holes, made })
    }

    /// What the query picks.
    ///
    /// # Errors
    /// Why it picks nothing from this answer, in words.
    pub(crate) fn pick(&self, answer: &Json) -> Result<Picked, String> {
        let mut memory = Memory::default();
        let variable = Rcvar::new(memory.lend(answer));
        let mut context = Context::new(&self.text, &self.runtime);
        self.holes.forget();
        let picked = interpret(&variable, &self.tree, &mut context).map_err(|error| reason(&error))?;
        Ok(Picked { json: memory.give_back(&picked, &self.made), warnings: self.holes.warnings() })
    }
}

fn usage(why: &str) -> Ending {
    Ending::Usage(Message::new(format!("--query: {why}; nothing was sent")).hint("the language: https://jmespath.org"))
}

fn reason(error: &JmespathError) -> String {
    let reason = match &error.reason {
        ErrorReason::Parse(reason) => reason.trim_end().to_owned(),
        ErrorReason::Runtime(reason) => reason.to_string(),
    };
    match error.line {
        0 => format!("column {}: {reason}", error.column + 1),
        line => format!("line {}, column {}: {reason}", line + 1, error.column + 1),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn picked(query: &str, json: &str) -> Picked {
        Query::parse(query).unwrap().pick(&Json::parse(json.as_bytes()).unwrap()).unwrap()
    }

    fn pick(query: &str, json: &str) -> String {
        picked(query, json).json.to_string()
    }

    #[test]
    fn digits_survive() {
        let json = r#"{"z":[{"a":0.10},{"a":100.000},{"a":12345678901234567.89},{"a":1E3},{"a":-0.00000001}]}"#;
        assert_eq!(pick("z[].a", json), "[0.10,100.000,12345678901234567.89,1E3,-0.00000001]");
        assert_eq!(pick("@", json), json);
    }

    #[test]
    fn sums_are_exact() {
        assert_eq!(pick("sum([].a)", r#"[{"a":0.1},{"a":0.2}]"#), "0.3");
        assert_eq!(pick("sum([].a)", r#"[{"a":12345678901234567.89},{"a":0.11}]"#), "12345678901234568.00");
        assert_eq!(pick("sum([])", "[]"), "0");
        assert_eq!(pick("length(@)", "[1.0,2.0]"), "2");
    }

    #[test]
    fn names_keep_their_order() {
        assert_eq!(pick("x", r#"{"x":{"b":1,"a":2}}"#), r#"{"b":1,"a":2}"#);
        assert_eq!(pick("x.{z: a, y: b}", r#"{"x":{"b":1,"a":2}}"#), r#"{"z":2,"y":1}"#);
    }

    #[test]
    fn a_query_that_is_none_is_wrong_use() {
        let Err(Ending::Usage(message)) = Query::parse("a[") else { panic!("no query") };
        assert!(message.what.starts_with("--query: column 3: ") && !message.what.contains('\n'), "{}", message.what);
        assert!(Query::parse("length(@)").unwrap().pick(&Json::Bool(true)).is_err());
    }

    #[test]
    fn what_can_be_known_of_a_query_is_known_before() {
        for (query, why) in [
            ("nofunc(@)", "nofunc"),
            ("a.{b: nofunc(c)}", "nofunc"),
            ("sum('x')", "sum"),
            ("sum(a, b)", "sum"),
            ("sum()", "sum"),
            ("sort_by(a)", "sort_by"),
            ("sort_by(a, b)", "sort_by"),
            ("a[?contains(b)]", "contains"),
            ("map(&nofunc(@), a)", "nofunc"),
        ] {
            let Err(Ending::Usage(message)) = Query::parse(query) else { panic!("{query} was taken") };
            assert!(message.what.contains(why), "{query}: {}", message.what);
        }
        for query in
            ["sum(a[].b)", "sort_by(a, &b)", "not_null(a, b, 'c')", "join(', ', a)", "merge(a, b)", "abs(`-1`)"]
        {
            assert!(Query::parse(query).is_ok(), "{query}");
        }
    }

    #[test]
    fn a_query_too_deep_is_refused_and_a_long_one_is_not() {
        let deep = [
            format!("a{}", ".a".repeat(20_000)),
            "[".repeat(20_000),
            format!("{}a", "!".repeat(20_000)),
            format!("a{}", "[0]".repeat(20_000)),
            format!("a{}", " | a".repeat(20_000)),
            format!("{}@{}", "abs(".repeat(20_000), ")".repeat(20_000)),
            format!("a{}", " || a".repeat(20_000)),
            format!("{}a", "&".repeat(20_000)),
        ];
        for query in &deep {
            let Err(Ending::Usage(message)) = Query::parse(query) else { panic!("{}", &query[..9]) };
            assert!(message.what.contains("deep"), "{}", message.what);
        }
        let wide: Vec<String> = (0..500).map(|at| format!("n{at}: a.b.c{at}")).collect();
        assert!(Query::parse(&format!("x[].{{{}}}", wide.join(", "))).is_ok());
        let most = format!("a{}", ".a".repeat(check::DEPTH - 2));
        assert_eq!(pick(&most, "{}"), "null");
    }

    #[test]
    fn a_query_that_doubles_in_each_step_is_refused_before_anything_is_sent() {
        for query in [
            ["[@,@]"; 40].join("|"),
            ["{a:@,b:@}"; 40].join("|"),
            format!("r[]{}", ".{a:@,b:@}".repeat(40)),
            ["[@,@][]"; 40].join("|"),
            ["map(&[@,@],@)"; 40].join("|"),
            ["to_string([@])"; 40].join("|"),
        ] {
            let Err(Ending::Usage(message)) = Query::parse(&query) else { panic!("{query}") };
            assert!(message.what.contains("10000 times of what came; nothing was sent"), "{}", message.what);
        }
        assert_eq!(pick("[@,@]|[@,@]", "1"), "[[1,1],[1,1]]");
        for query in ["[?a>`1` && contains(b, 'x')]", "[].{a: a}", "sort_by(@, &a)", "[*].[a] | []"] {
            assert!(Query::parse(&[query; 20].join("|")).is_ok(), "{query}");
        }
    }

    #[test]
    fn a_sum_over_holes_says_so() {
        let json = r#"{"r":[{"a":1,"k":"x"},{"k":"x"},{"a":null,"k":"y"},{"a":2,"k":"y"}]}"#;
        for (query, sum, holes) in [
            ("sum(r[].a)", "3", Some("2 of 4")),
            ("sum(r[*].a)", "3", Some("2 of 4")),
            ("r[].a | sum(@)", "3", Some("2 of 4")),
            ("{t: sum(r[?k=='x'].a)}", r#"{"t":1}"#, Some("1 of 2")),
            ("max(r[].a)", "2", Some("2 of 4")),
            ("sum(r[?a].a)", "3", None),
            ("r[].a", "[1,2]", None),
        ] {
            let picked = picked(query, json);
            assert_eq!(picked.json.to_string(), sum, "{query}");
            assert_eq!(picked.warnings.len(), usize::from(holes.is_some()), "{query}: {:?}", picked.warnings);
            assert!(picked.warnings.iter().all(|line| line.contains(holes.unwrap())), "{:?}", picked.warnings);
        }
    }
}
