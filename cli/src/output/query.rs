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
    fn an_object_of_the_answer_keeps_its_order_though_the_query_makes_one_with_its_names_and_more() {
        let json = r#"{"a":1,"row":{"a":1,"b":2}}"#;
        assert_eq!(pick("[{c: a, b: a, a: a}, row]", json), r#"[{"c":1,"b":1,"a":1},{"a":1,"b":2}]"#);
        assert_eq!(pick("[{b: a, a: a}, row]", json), r#"[{"b":1,"a":1},{"b":2,"a":1}]"#);
    }

    #[test]
    fn a_function_that_computes_nothing_is_given_what_there_is() {
        let json = r#"{"rows":[{"a":1},{},{"a":3}]}"#;
        assert_eq!(pick("length(rows[].a)", json), "2");
        assert_eq!(pick("reverse(rows[].a)", json), "[3,1]");
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
            ("starts_with(a, `1`)", "starts_with"),
            ("merge(a, 'x')", "merge"),
            ("join(a, `[1]`)", "join"),
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
            ["merge({a: @}, {b: @})"; 14].join("|"),
            format!("join(to_string([{0}]), to_array(to_string([{0}])))", ["@"; 60].join(",")),
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

    #[test]
    fn steps_are_counted_within_their_brackets_and_not_in_literals() {
        let chain = |count: usize| format!("a{}", ".a".repeat(count));
        assert!(check::depth(&chain(check::DEPTH - 1)).is_ok() && check::depth(&chain(check::DEPTH)).is_err());
        for sign in ["|", "&", "!", "<", ">", "=", ":"] {
            assert!(check::depth(&sign.repeat(check::DEPTH - 1)).is_ok(), "{sign}");
            assert!(check::depth(&sign.repeat(check::DEPTH)).is_err(), "{sign}");
        }
        for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] {
            assert!(
                check::depth(&open.repeat(check::DEPTH)).is_err()
                    && check::depth(&open.repeat(check::DEPTH - 1)).is_ok()
            );
            let shut = format!("{open}{close}").repeat(check::DEPTH - 1);
            assert!(check::depth(&shut).is_ok(), "{open}{close}");
            assert!(check::depth(&format!("{shut}{open}{close}")).is_err(), "{open}{close}");
        }
        for mark in ["'", "\"", "`"] {
            assert!(check::depth(&format!("{mark}{}{mark}", ".".repeat(500))).is_ok(), "{mark}");
            assert!(check::depth(&format!("{mark}\\{mark}{}{mark}", ".".repeat(500))).is_ok(), "{mark}");
            assert!(check::depth(&format!("{mark}{mark}{}", ".".repeat(500))).is_err(), "{mark}");
        }
        let parts = vec![chain(150); 9].join(",");
        assert!(check::depth(&parts).is_ok(), "a comma begins anew");
        assert!(check::depth(&format!("({parts}){}", ".a".repeat(198))).is_ok());
        assert!(check::depth(&format!("{}){}", "a", ".a".repeat(198))).is_ok());
    }

    #[test]
    fn functions_inside_every_kind_of_expression_are_looked_at() {
        for query in [
            "a == nofunc(@)",
            "nofunc(@) == a",
            "a[].nofunc(@)",
            "nofunc(@)[].a",
            "nofunc(@) && a",
            "a && nofunc(@)",
            "nofunc(@) || a",
            "a || nofunc(@)",
            "a[?nofunc(@)]",
            "a[?b].nofunc(@)",
            "!nofunc(@)",
            "nofunc(@).*",
            "nofunc(@)[]",
            "[nofunc(@)]",
            "{a: nofunc(@)}",
            "abs(nofunc(@))",
            "a | nofunc(@)",
            "sort_by(a, &nofunc(@))",
        ] {
            assert!(Query::parse(query).is_err(), "{query}");
            assert!(Query::parse(&query.replace("nofunc", "length")).is_ok() || query.contains("abs("), "{query}");
        }
    }

    #[test]
    fn every_function_takes_a_value_of_its_kind() {
        for (query, answer, picked) in [
            ("abs(a)", r#"{"a":-1}"#, "1"),
            ("avg([].a)", r#"[{"a":1},{"a":2}]"#, "1.5"),
            ("ceil(a)", r#"{"a":1.2}"#, "2"),
            ("contains(a, 'b')", r#"{"a":["b"]}"#, "true"),
            ("ends_with(a, 'b')", r#"{"a":"ab"}"#, "true"),
            ("floor(a)", r#"{"a":1.8}"#, "1"),
            ("join('-', a)", r#"{"a":["b","c"]}"#, r#""b-c""#),
            ("keys(a)", r#"{"a":{"b":1}}"#, r#"["b"]"#),
            ("length(a)", r#"{"a":"bcd"}"#, "3"),
            ("map(&b, a)", r#"{"a":[{"b":1}]}"#, "[1]"),
            ("max(a)", r#"{"a":[1,3,2]}"#, "3"),
            ("max_by(a, &b).b", r#"{"a":[{"b":1},{"b":3}]}"#, "3"),
            ("min(a)", r#"{"a":[2,1]}"#, "1"),
            ("not_null(a, b)", r#"{"b":1}"#, "1"),
            ("reverse(a)", r#"{"a":[1,2]}"#, "[2,1]"),
            ("sort(a)", r#"{"a":[2,1]}"#, "[1,2]"),
            ("sort_by(a, &b)[].b", r#"{"a":[{"b":2},{"b":1}]}"#, "[1,2]"),
            ("starts_with(a, 'b')", r#"{"a":"bc"}"#, "true"),
            ("to_array(a)", r#"{"a":1}"#, "[1]"),
            ("to_number(a)", r#"{"a":"1.5"}"#, "1.5"),
            ("to_string(a)", r#"{"a":1}"#, r#""1""#),
            ("to_string(`5`)", "{}", r#""5""#),
            ("to_string(to_number('5'))", "{}", r#""5""#),
            ("type(a)", r#"{"a":1}"#, r#""number""#),
            ("values(a)", r#"{"a":{"b":1}}"#, "[1]"),
            ("merge(a, b)", r#"{"a":{"c":1},"b":{"d":2}}"#, r#"{"c":1,"d":2}"#),
            ("a[?b && !c].b", r#"{"a":[{"b":1,"c":true},{"b":2}]}"#, "[2]"),
            ("a[?b > `1`].b", r#"{"a":[{"b":1},{"b":2}]}"#, "[2]"),
            ("a[?b > `1.5`].b", r#"{"a":[{"b":1},{"b":2}]}"#, "[2]"),
            ("abs(`-1.5`)", "{}", "1.5"),
            ("`[{\"a\":2.5}]`[0].a", "{}", "2.5"),
            ("a.*.b", r#"{"a":{"x":{"b":1}}}"#, "[1]"),
            ("[a, b || c]", r#"{"a":1,"c":2}"#, "[1,2]"),
            ("{s: sum(a), m: max(a)}", r#"{"a":[0.1,0.2]}"#, r#"{"s":0.3,"m":0.2}"#),
        ] {
            assert_eq!(pick(query, answer), picked, "{query}");
        }
    }

    #[test]
    fn numbers_that_a_float_cannot_hold_travel_as_they_are() {
        for digits in [
            "123456789012345",
            "1234567890123456",
            "0.1234567890123456",
            "-0",
            "1e400",
            "-12345678901234567.8",
            "0.000",
        ] {
            assert_eq!(pick("a", &format!(r#"{{"a":{digits}}}"#)), digits);
        }
        assert_eq!(pick("avg(@)", "[0.1,0.2]"), "0.15");
        assert_eq!(pick("sum(@)", "[1e2,1]"), "101");
        assert!(Query::parse("sum(@)").unwrap().pick(&Json::parse(br#"[1,"x"]"#).unwrap()).is_err());
    }

    #[test]
    fn an_object_of_the_query_has_its_order_and_one_of_the_answer_its_own() {
        let json = r#"{"r":[{"z":1,"a":2}],"o":{"z":1,"a":2,"m":3}}"#;
        assert_eq!(pick("{m: r[0].a, b: o.z, a: o}", json), r#"{"m":2,"b":1,"a":{"z":1,"a":2,"m":3}}"#);
        assert_eq!(pick("r[].{a: a, z: z}", json), r#"[{"a":2,"z":1}]"#);
        assert_eq!(pick("[{b: o.a}, o]", json), r#"[{"b":2},{"z":1,"a":2,"m":3}]"#);
    }

    #[test]
    fn computations_over_holes_are_warned_of_twenty_times_and_then_counted() {
        let rows: Vec<String> = (0..23).map(|_| r#"{"v":[{"a":1},{}]}"#.to_owned()).collect();
        let query = Query::parse("[].sum(v[].a)").unwrap();
        let found = query.pick(&Json::parse(format!("[{}]", rows.join(",")).as_bytes()).unwrap()).unwrap();
        assert_eq!(found.warnings.len(), 21);
        assert_eq!(found.warnings[0], "--query: sum leaves out 1 of 2 entries, for they have no value");
        assert_eq!(found.warnings[20], "--query: 3 more computations leave out entries without a value");
        let again = query.pick(&Json::parse(br#"[{"v":[{"a":1},{}]}]"#).unwrap()).unwrap();
        assert_eq!(again.warnings.len(), 1, "what was found before is forgotten");
    }

    #[test]
    fn holes_are_found_in_every_kind_of_expression() {
        let json = r#"{"r":[{"a":1},{}],"o":{"x":{"a":1},"y":{}}}"#;
        for (query, sum) in [
            ("sum(r[].a) == `1`", "true"),
            ("`1` == sum(r[].a)", "true"),
            ("[sum(r[].a)]", "[1]"),
            ("{x: sum(r[].a)}", r#"{"x":1}"#),
            ("abs(sum(r[].a))", "1"),
            ("sum(r[].a) && `2`", "2"),
            ("`2` && sum(r[].a)", "1"),
            ("`null` || sum(r[].a)", "1"),
            ("sum(r[].a) || `2`", "1"),
            ("!sum(r[].a)", "false"),
            ("[sum(r[].a)][]", "[1]"),
            ("{x: sum(r[].a)}.x", "1"),
            ("@.{x: sum(r[].a)}", r#"{"x":1}"#),
            ("{x: sum(r[].a)}.*", "[1]"),
        ] {
            let picked = picked(query, json);
            assert!(!picked.warnings.is_empty(), "{query}: {}", picked.json);
            assert_eq!(picked.json.to_string().trim_end_matches(".0"), sum.trim_end_matches(".0"), "{query}");
        }
    }
}
