//! What can be known of a query without an answer.

use jmespath::ast::{Ast, KeyValuePair};
use jmespath::{Context, ErrorReason, Rcvar, Runtime, RuntimeError, Variable};

/// How deep a query may be: the library parses, asks and forgets it by recursion.
pub(super) const DEPTH: usize = 200;

/// Refuses a query that is too deep. Its steps are counted by their signs, for a parser would have to go down to see.
pub(super) fn depth(text: &str) -> Result<(), String> {
    // steps of the chain at each level of brackets
    let mut levels = vec![0_usize];
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\'' | '"' | '`' => skip_literal(sign, &mut signs),
            '(' | '[' | '{' => levels.push(0),
            ')' | ']' | '}' => {
                if levels.len() > 1 {
                    levels.pop();
                }
                step(&mut levels);
            }
            ',' => drop(levels.last_mut().map(|steps| *steps = 0)),
            '.' | '|' | '&' | '!' | '<' | '>' | '=' | ':' => step(&mut levels),
            _ => {}
        }
        if levels.len() + levels.iter().sum::<usize>() > DEPTH {
            return Err(format!("it is too deep, {DEPTH} steps at most"));
        }
    }
    Ok(())
}

fn step(levels: &mut [usize]) {
    if let Some(steps) = levels.last_mut() {
        *steps += 1;
    }
}

fn skip_literal(mark: char, signs: &mut std::str::Chars<'_>) {
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => drop(signs.next()),
            sign if sign == mark => return,
            _ => {}
        }
    }
}

/// How many times what came a query may make of it: what doubles in each step, such as `[@, @] | [@, @]`, has no end that
/// anyone waits for, and it would be found when the operation was carried out.
pub(super) const GROWTH: u64 = 10_000;

/// Refuses a query that may make too much of an answer.
pub(super) fn growth(tree: &Ast) -> Result<(), String> {
    match most(tree) {
        0..=GROWTH => Ok(()),
        _ => Err(format!("it may make more than {GROWTH} times of what came")),
    }
}

/// How many times what it is asked of an expression makes at most.
fn most(tree: &Ast) -> u64 {
    let sum = |parts: &[&Ast]| parts.iter().map(|part| most(part)).fold(0, u64::saturating_add).max(1);
    let product = |parts: &[&Ast]| parts.iter().map(|part| most(part)).fold(1, u64::saturating_mul);
    // one of them is taken, or nothing of them but what they say of another
    let greatest = |parts: &[&Ast]| parts.iter().map(|part| most(part)).max().unwrap_or(1);
    match tree {
        // the right is asked of what the left made
        Ast::Subexpr { lhs, rhs, .. } | Ast::Projection { lhs, rhs, .. } => product(&[lhs, rhs]),
        Ast::MultiList { .. } | Ast::MultiHash { .. } => sum(&children(tree)),
        Ast::Function { name, args, .. } => {
            let (asked, given): (Vec<_>, Vec<_>) = args.iter().partition(|arg| matches!(arg, Ast::Expref { .. }));
            let made = match name.as_str() {
                "join" => product(&given),
                "merge" => sum(&given),
                // marks are escaped, and so are their escapes
                "to_string" => sum(&given).saturating_mul(2),
                _ => greatest(&given),
            };
            made.saturating_mul(product(&asked))
        }
        _ => greatest(&children(tree)),
    }
}

/// Refuses functions that there are not, wrong counts of arguments, and literals that a function does not take.
pub(super) fn functions(text: &str, tree: &Ast, runtime: &Runtime) -> Result<(), String> {
    if let Ast::Function { name, args, offset } = tree {
        // the library names the bracket behind the name, in bytes
        let before = text.get(..*offset).unwrap_or(text).trim_end();
        let column = before.strip_suffix(name.as_str()).unwrap_or(before).chars().count() + 1;
        function(text, name, args, runtime).map_err(|why| format!("column {column}: {name}: {why}"))?;
    }
    children(tree).into_iter().try_for_each(|child| functions(text, child, runtime))
}

/// A function checks its arguments before it does anything, their count first: so it is asked with what is known of
/// them. One that is not known stands as null, and, where that is refused, as something of the kind that is wanted.
fn function(text: &str, name: &str, args: &[Ast], runtime: &Runtime) -> Result<(), String> {
    let function = runtime.get_function(name).ok_or("there is no such function")?;
    let unknown = |at: usize| !matches!(args.get(at), Some(Ast::Literal { .. } | Ast::Expref { .. }));
    let value = |arg: &Ast| match arg {
        Ast::Literal { value, .. } => super::digits::read(value),
        Ast::Expref { ast, .. } => Rcvar::new(Variable::Expref((**ast).clone())),
        _ => Rcvar::new(Variable::Null),
    };
    let mut values: Vec<Rcvar> = args.iter().map(value).collect();
    for _ in 0..=args.len() {
        let Err(error) = function.evaluate(&values, &mut Context::new(text, runtime)) else { return Ok(()) };
        match error.reason {
            // no value of an answer is an expression: there `&` is missing
            ErrorReason::Runtime(RuntimeError::InvalidType { position, expected, .. })
                if unknown(position) && expected != "expref" =>
            {
                values[position] = Rcvar::new(sample(&expected));
            }
            ErrorReason::Runtime(reason) => return Err(reason.to_string()),
            // what an expression makes of nothing says nothing
            ErrorReason::Parse(_) => return Ok(()),
        }
    }
    Ok(())
}

/// A value of a kind, as the library names it.
fn sample(kind: &str) -> Variable {
    match kind.split(['|', '[']).next().unwrap_or_default() {
        "string" => Variable::String(String::new()),
        "number" => Variable::Number(0.into()),
        "boolean" => Variable::Bool(false),
        "object" => Variable::Object(Default::default()),
        "array" => Variable::Array(Vec::new()),
        _ => Variable::Null,
    }
}

/// The names of every object that the query makes, in its order.
pub(super) fn objects(tree: &Ast, made: &mut Vec<Vec<String>>) {
    if let Ast::MultiHash { elements, .. } = tree {
        made.push(elements.iter().map(|element| element.key.clone()).collect());
    }
    children(tree).into_iter().for_each(|child| objects(child, made));
}

fn children(tree: &Ast) -> Vec<&Ast> {
    match tree {
        Ast::Comparison { lhs, rhs, .. }
        | Ast::Projection { lhs, rhs, .. }
        | Ast::And { lhs, rhs, .. }
        | Ast::Or { lhs, rhs, .. }
        | Ast::Subexpr { lhs, rhs, .. } => vec![lhs, rhs],
        Ast::Condition { predicate, then, .. } => vec![predicate, then],
        Ast::Expref { ast, .. } => vec![ast],
        Ast::Flatten { node, .. } | Ast::Not { node, .. } | Ast::ObjectValues { node, .. } => vec![node],
        Ast::Function { args, .. } => args.iter().collect(),
        Ast::MultiList { elements, .. } => elements.iter().collect(),
        Ast::MultiHash { elements, .. } => elements.iter().map(|KeyValuePair { value, .. }| value).collect(),
        Ast::Identity { .. } | Ast::Field { .. } | Ast::Index { .. } | Ast::Literal { .. } | Ast::Slice { .. } => {
            Vec::new()
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_query_has_as_many_steps_as_it_may_have() {
        let steps = |count: usize| format!("a{}", ".a".repeat(count));
        assert_eq!(depth(&steps(DEPTH - 1)), Ok(()));
        assert!(depth(&steps(DEPTH)).is_err_and(|why| why.contains("200 steps at most")));
        let brackets = |count: usize| format!("{}a{}", "[".repeat(count), "]".repeat(count));
        assert_eq!(depth(&brackets(DEPTH - 1)), Ok(()));
        assert!(depth(&brackets(DEPTH)).is_err());
    }

    #[test]
    fn a_wrong_function_is_told_with_its_column() {
        let mut runtime = Runtime::new();
        runtime.register_builtin_functions();
        let why = |text: &str| functions(text, &jmespath::parse(text).unwrap(), &runtime).unwrap_err();
        assert_eq!(why("nofunc(@)"), "column 1: nofunc: there is no such function");
        assert_eq!(why("[a, nofunc(@)]"), "column 5: nofunc: there is no such function");
        assert_eq!(why("['ü', nofunc (@)]"), "column 7: nofunc: there is no such function");
        assert!(why("[a, sum(`1`)]").starts_with("column 5: sum: "));
    }

    fn grows(text: &str) -> u64 {
        most(&jmespath::parse(text).unwrap())
    }

    #[test]
    fn a_query_makes_as_much_as_its_parts_do() {
        assert_eq!(grows("a.b[0]"), 1);
        assert_eq!(grows("[@, @]"), 2);
        assert_eq!(grows("{a: @, b: @, c: @}"), 3);
        assert_eq!(grows("[@, @] | [@, @, @]"), 6);
        assert_eq!(grows("a[].[@, @]"), 2);
        assert_eq!(grows("[@, @] || [@, @, @]"), 3);
        assert_eq!(grows("join([@, @], [@, @, @])"), 6, "what stands between the items comes again for each");
        assert_eq!(grows("merge([@, @], [@, @, @])"), 5);
        assert_eq!(grows("to_string([@, @])"), 4, "marks are escaped");
        assert_eq!(grows("length([@, @])"), 2);
        assert_eq!(grows("map(&[@, @], [@, @, @])"), 6, "it is asked of each item");
        assert!(growth(&jmespath::parse("[@, @]").unwrap()).is_ok());
    }

    fn refused(text: &str) -> Option<String> {
        let mut runtime = Runtime::new();
        runtime.register_builtin_functions();
        functions(text, &jmespath::parse(text).unwrap(), &runtime).err()
    }

    #[test]
    fn a_literal_that_a_function_does_not_take_is_refused_behind_what_is_not_known_yet() {
        for good in
            ["starts_with(a, 'x')", "merge(a, `{}`)", "join('', a)", "sort_by(a, &b)", "max(a)", "contains(a, `1`)"]
        {
            assert_eq!(refused(good), None, "{good}");
        }
        for bad in ["starts_with(a, `5`)", "merge(a, `5`)", "map(&a, `5`)", "abs('x')", "abs(a, b)", "nothing(a)"] {
            assert!(refused(bad).is_some(), "{bad}");
        }
    }
}
