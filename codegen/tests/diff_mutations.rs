//! Single mutations of the real spec: every kind of key, tightened and loosened, sent and received. Each is told exactly
//! once, with the rule and the severity that stand beside it in the table.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;
#[path = "fixtures/diff/mutations/mod.rs"]
mod mutations;

use std::path::Path;
use std::time::Instant;

use codegen::diff::compare;
use codegen::model::TypeKind;
use mutations::{Mutation, mutations, spec};

#[test]
fn each_mutation_of_the_real_spec_is_told_once_with_its_severity() {
    let spec = spec();
    let mutations = mutations();
    assert!(mutations.len() >= 200, "{}", mutations.len());
    let mut wrong = Vec::new();
    for Mutation { name, rule, severity, mutate } in &mutations {
        let (mut old, mut new) = (spec.clone(), spec.clone());
        mutate(&mut old, &mut new);
        let changes = compare(&old, &new);
        let found: Vec<_> = changes.iter().map(|change| (change.rule.id, change.severity())).collect();
        if found != [(*rule, *severity)] {
            let places: Vec<String> =
                changes.iter().map(|change| format!("{} {}", change.place(), change.values())).collect();
            wrong.push(format!("{name}: expected {rule} {severity}, found {found:?} at {places:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong\n{}", wrong.len(), mutations.len(), wrong.join("\n"));
    println!("{} mutations", mutations.len());
}

#[test]
fn a_limit_of_a_shared_type_is_told_once_whatever_holds_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("spec/bss");
    let files = cases::files(&folder);
    let before = cases::model(files.clone());
    let mut tried = 0;
    for (at, (path, text)) in files.iter().enumerate().filter(|(_, (path, _))| path.starts_with("types/")) {
        for line in
            text.lines().filter(|line| line.starts_with(char::is_uppercase) && line.contains(" max_length: ")).take(2)
        {
            let (head, tail) = line.split_once(" max_length: ").unwrap();
            let digits: String = tail.chars().take_while(char::is_ascii_digit).collect();
            let loosened = format!("{head} max_length: {}9{}", digits, &tail[digits.len()..]);
            let mut edited = files.clone();
            edited[at].1 = text.replacen(line, &loosened, 1);
            let after = cases::model(edited);
            let changes = compare(&before, &after);
            let name = line.split(':').next().unwrap();
            assert_eq!(
                changes.len(),
                1,
                "{name} in {path}: {:?}",
                changes.iter().map(|c| c.place()).collect::<Vec<_>>()
            );
            assert_eq!(changes[0].type_name.as_deref(), Some(name));
            assert_eq!(changes[0].reach, after.find_type(name).unwrap().used_by, "{name}");
            tried += 1;
        }
    }
    assert!(tried >= 3, "{tried}");
}

#[test]
fn the_spec_differs_in_nothing_from_itself() {
    let (old, new) = (spec(), spec());
    let start = Instant::now();
    assert_eq!(compare(&old, &new), []);
    println!("the spec with itself: {:?}", start.elapsed());
}

#[test]
fn two_thousand_changes_are_told_and_can_be_read() {
    let (old, mut new) = (spec(), spec());
    let mut done = 0;
    for operation in &mut new.operations {
        operation.summary.push('!');
        for field in operation
            .request
            .fields
            .iter_mut()
            .chain(operation.response.iter_mut().flat_map(|object| &mut object.fields))
        {
            field.limits.max_length = Some(field.limits.max_length.map_or(9, |n| n + 1));
            field.doc.push('!');
            done += 2;
        }
    }
    let objects = new.types.iter_mut().filter_map(|def| match &mut def.kind {
        TypeKind::Object(object) => Some(object),
        _ => None,
    });
    for field in objects.flat_map(|object| &mut object.fields).take(2_200_usize.saturating_sub(done)) {
        field.deprecated = !field.deprecated;
    }
    let start = Instant::now();
    let changes = compare(&old, &new);
    let review = cases::review("a", "b", None, changes);
    let comment = codegen::diff::markdown(&review);
    let text = codegen::diff::text(&review, false);
    let elapsed = start.elapsed();
    assert!(review.changes.len() >= 2_000, "{}", review.changes.len());
    assert!(comment.chars().count() <= 65_536 && comment.contains("more, which a comment has no room for"));
    assert!(text.lines().count() > review.changes.len());
    println!("{} changes in {elapsed:?}", review.changes.len());
}
