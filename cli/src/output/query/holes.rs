//! Computations over lists in which entries are missing: `sum(rows[].amount)` leaves out rows without an amount, and the
//! language says nothing of it. Here each missing entry is marked, and the computation counts the marks.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jmespath::ast::Ast;
use jmespath::functions::{AvgFn, Function, MaxFn, MinFn, SumFn, ToNumberFn};
use jmespath::{Context, Rcvar, Runtime, Variable};

use super::digits;

/// The functions that make one value of a list.
const COMPUTE: [&str; 4] = ["sum", "avg", "min", "max"];
/// Stands for an entry without a value.
const HOLE: &str = "\u{10fffe}";

/// What was found missing since the last question.
#[derive(Clone, Default)]
pub(super) struct Holes {
    found: Arc<Mutex<Vec<String>>>,
    more: Arc<AtomicUsize>,
}

impl Holes {
    /// So many warnings are kept, the rest is counted.
    const KEPT: usize = 20;

    /// Makes the computing functions count what is missing, and the one that reads a number read one.
    pub(super) fn listen(&self, runtime: &mut Runtime) {
        let functions: [Box<dyn Function>; 4] =
            [Box::new(SumFn::new()), Box::new(AvgFn::new()), Box::new(MinFn::new()), Box::new(MaxFn::new())];
        for (name, function) in COMPUTE.into_iter().zip(functions) {
            let holes = self.clone();
            let counted = move |args: &[Rcvar], context: &mut Context<'_>| {
                let Some((first, rest)) = args.split_first() else { return function.evaluate(args, context) };
                let kept = holes.without(name, first);
                if name == "sum"
                    && let Some(sum) = digits::exact_sum(&kept)
                {
                    return Ok(Rcvar::new(sum));
                }
                function.evaluate(&[&[kept], rest].concat(), context)
            };
            runtime.register_function(name, Box::new(counted));
        }
        let parses = ToNumberFn::new();
        let read =
            move |args: &[Rcvar], context: &mut Context<'_>| parses.evaluate(args, context).map(|it| digits::read(&it));
        runtime.register_function("to_number", Box::new(read));
    }

    /// The list without its holes, which are noted.
    fn without(&self, function: &str, list: &Rcvar) -> Rcvar {
        let Some(items) = list.as_array() else { return list.clone() };
        let is_hole = |item: &Rcvar| item.as_string().is_some_and(|text| text == HOLE);
        let kept: Vec<Rcvar> = items.iter().filter(|item| !is_hole(item)).cloned().collect();
        let missing = items.len() - kept.len();
        if missing == 0 {
            return list.clone();
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if found.len() < Self::KEPT {
            found.push(format!(
                "--query: {function} leaves out {missing} of {} entries, for they have no value",
                items.len()
            ));
        } else {
            self.more.fetch_add(1, Ordering::Relaxed);
        }
        Rcvar::new(Variable::Array(kept))
    }

    pub(super) fn forget(&self) {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.more.store(0, Ordering::Relaxed);
    }

    pub(super) fn warnings(&self) -> Vec<String> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match self.more.load(Ordering::Relaxed) {
            0 => {}
            more => found.push(format!("--query: {more} more computations leave out entries without a value")),
        }
        found
    }
}

/// The query with marks for what is missing in lists that are computed with.
pub(super) fn marked(tree: Ast) -> Ast {
    let inner = |tree: Box<Ast>| Box::new(marked(*tree));
    match tree {
        Ast::Function { offset, name, args } if COMPUTE.contains(&name.as_str()) => {
            Ast::Function { offset, name, args: args.into_iter().map(|arg| projected(marked(arg))).collect() }
        }
        // `list[].amount | sum(@)`
        Ast::Subexpr { offset, lhs, rhs } if computes_all(&rhs) => {
            Ast::Subexpr { offset, lhs: Box::new(projected(marked(*lhs))), rhs }
        }
        Ast::Subexpr { offset, lhs, rhs } => Ast::Subexpr { offset, lhs: inner(lhs), rhs: inner(rhs) },
        Ast::Function { offset, name, args } => {
            Ast::Function { offset, name, args: args.into_iter().map(marked).collect() }
        }
        Ast::Comparison { offset, comparator, lhs, rhs } => {
            Ast::Comparison { offset, comparator, lhs: inner(lhs), rhs: inner(rhs) }
        }
        Ast::Condition { offset, predicate, then } => {
            Ast::Condition { offset, predicate: inner(predicate), then: inner(then) }
        }
        Ast::Expref { offset, ast } => Ast::Expref { offset, ast: inner(ast) },
        Ast::Flatten { offset, node } => Ast::Flatten { offset, node: inner(node) },
        Ast::Not { offset, node } => Ast::Not { offset, node: inner(node) },
        Ast::ObjectValues { offset, node } => Ast::ObjectValues { offset, node: inner(node) },
        Ast::Projection { offset, lhs, rhs } => Ast::Projection { offset, lhs: inner(lhs), rhs: inner(rhs) },
        Ast::And { offset, lhs, rhs } => Ast::And { offset, lhs: inner(lhs), rhs: inner(rhs) },
        Ast::Or { offset, lhs, rhs } => Ast::Or { offset, lhs: inner(lhs), rhs: inner(rhs) },
        Ast::MultiList { offset, elements } => {
            Ast::MultiList { offset, elements: elements.into_iter().map(marked).collect() }
        }
        Ast::MultiHash { offset, mut elements } => {
            for element in &mut elements {
                let value = std::mem::replace(&mut element.value, Ast::Identity { offset });
                element.value = marked(value);
            }
            Ast::MultiHash { offset, elements }
        }
        leaf @ (Ast::Identity { .. } | Ast::Field { .. } | Ast::Index { .. } | Ast::Slice { .. }) => leaf,
        Ast::Literal { offset, value } => Ast::Literal { offset, value: digits::read(&value) },
    }
}

/// Whether it computes with just what stands before it.
fn computes_all(tree: &Ast) -> bool {
    matches!(tree, Ast::Function { name, args, .. }
        if COMPUTE.contains(&name.as_str()) && matches!(args.as_slice(), [Ast::Identity { .. }]))
}

/// A list made of entries, with a mark where an entry gives nothing.
fn projected(tree: Ast) -> Ast {
    match tree {
        Ast::Projection { offset, lhs, rhs } => Ast::Projection { offset, lhs, rhs: Box::new(or_hole(*rhs)) },
        other => other,
    }
}

fn or_hole(tree: Ast) -> Ast {
    match tree {
        // an entry that the condition leaves out is not missing
        Ast::Condition { offset, predicate, then } => {
            Ast::Condition { offset, predicate, then: Box::new(or_hole(*then)) }
        }
        tree => {
            let offset = 0;
            let hole = Ast::Literal { offset, value: Rcvar::new(Variable::String(HOLE.to_owned())) };
            Ast::Function { offset, name: "not_null".to_owned(), args: vec![tree, hole] }
        }
    }
}
