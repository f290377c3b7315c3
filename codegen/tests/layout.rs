//! The formatter changes how a file looks, never what it says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use codegen::diagnostics::{Diagnostics, human};
use codegen::layout::{departures, format};
use codegen::load::{Comment, Kind, Node, Sources, read};
use proptest::prelude::*;

#[test]
fn the_base_of_the_fixtures_stands_in_canonical_layout() {
    let sources = Sources::from_files(common::files(&common::fixture("check/_base")));
    let found = departures(&sources);
    assert!(found.is_empty(), "{}", human(&found, &sources, false));
}

#[test]
fn formatting_twice_is_formatting_once() {
    for (path, text) in common::corpus() {
        stable(path, text);
    }
}

#[test]
fn comments_keep_their_entries() {
    let messy = "# the file\nbody:\n    # before b\n    b: {type: text, doc: B}   # behind b\n    a: {doc: A,\n        # inside a\n        type: text}\n    # at the end of body\nsites: [cn]\n# last\noperation: X # the name\n# the end\n";
    insta::assert_snapshot!(format("s/x.yaml", messy).unwrap());
}

#[test]
fn a_wide_map_becomes_a_block_and_a_narrow_block_becomes_one_line() {
    let long = "x".repeat(100);
    let text = format!("A: {{ type: text, doc: {long} }}\nB:\n  type: text\n  doc: short\n");
    let expected = format!("A:\n  type: text\n  doc: {long}\n\nB: {{ type: text, doc: short }}\n");
    assert_eq!(format("types/t.yaml", &text).unwrap(), expected);
}

#[test]
fn quotes_stand_only_where_they_are_needed() {
    let text = "notes:\n  - 'plain'\n  - \"a: b\"\n  - \"YES\"\n  - '- x'\n  - \"\"\n  - \"it's\"\n";
    let expected = "notes:\n  - plain\n  - \"a: b\"\n  - YES\n  - \"- x\"\n  - \"\"\n  - it's\n";
    assert_eq!(format("s/x.yaml", text).unwrap(), expected);
}

#[test]
fn a_file_that_cannot_be_read_is_left_alone() {
    assert!(format("s/x.yaml", "a: [").is_err());
    assert!(format("s/x.yaml", "a: &b c").is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_reads_back_as_itself(text in "[ -~\\n\\t订:#,\\[\\]{}'\"-]{0,20}") {
        let quoted = serde_json::to_string(&text).unwrap();
        for source in [format!("notes:\n  - {quoted}\n"), format!("x: {{ a: {quoted} }}\n"), format!("{quoted}: [b]\n")] {
            stable("s/x.yaml", &source);
        }
    }

    #[test]
    fn any_input_is_read_without_a_panic(text in "\\PC{0,200}|[a-b:\\-\\n #{}\\[\\],'\"|>&*!?]{0,60}") {
        stable("s/x.yaml", &text);
        stable("types/x.yaml", &text);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        stable("service.yaml", &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn comments_anywhere_survive(pick in any::<prop::sample::Index>(), at in prop::collection::vec((any::<prop::sample::Index>(), 0usize..9, any::<bool>()), 1..6)) {
        let corpus: Vec<_> = common::corpus().iter().collect();
        let (path, text) = corpus[pick.index(corpus.len())];
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for (number, (line, indent, own_line)) in at.into_iter().enumerate() {
            let line = line.index(lines.len());
            if own_line {
                lines.insert(line, format!("{:indent$}# comment {number}", ""));
            } else {
                lines[line].push_str(&format!(" # comment {number}"));
            }
        }
        let text = lines.join("\n");
        prop_assert!(format(path, &text).is_ok());
        stable(path, &text);
    }

    #[test]
    fn a_broken_spec_file_is_read_without_a_panic(pick in any::<prop::sample::Index>(), cut in any::<prop::sample::Index>(), with in "[ \\n:\\-#{}\\[\\]a\"']{0,4}") {
        let corpus: Vec<_> = common::corpus().iter().collect();
        let (path, text) = corpus[pick.index(corpus.len())];
        let mut at = cut.index(text.len() + 1);
        while !text.is_char_boundary(at) { at -= 1; }
        let mut broken = text.clone();
        broken.insert_str(at, &with);
        stable(path, &broken);
        let mut tree = common::files(&common::fixture("check/_base"));
        tree.insert(path.clone(), broken);
        let sources = Sources::from_files(tree);
        let (spec, _) = codegen::syntax::parse(&sources);
        codegen::check::check(&spec, &sources);
    }
}

/// When `text` can be formatted: the result says the same, has the same comments, and is its own canonical form.
fn stable(path: &str, text: &str) {
    let Ok(once) = format(path, text) else { return };
    let twice = format(path, &once).unwrap_or_else(|found| panic!("unreadable result: {found:?}\n{once}"));
    assert_eq!(once, twice, "from:\n{text}");
    let (before, comments_before) = tree(text);
    let (after, comments_after) = tree(&once);
    match (&before, &after) {
        (Some(before), Some(after)) => assert!(sorted(before).same(&sorted(after)), "from:\n{text}\nto:\n{once}"),
        (None, None) => {}
        _ => panic!("from:\n{text}\nto:\n{once}"),
    }
    assert_eq!(comments_before, comments_after, "from:\n{text}\nto:\n{once}");
}

/// The tree and its comments in order of their text: the formatter may move both with their keys.
fn tree(text: &str) -> (Option<Node>, Vec<String>) {
    let document = read(0, text, &mut Diagnostics::new());
    let mut comments: Vec<Comment> = document.after.clone();
    if let Some(root) = &document.root {
        gather(root, &mut comments);
    }
    let mut texts: Vec<String> = comments.into_iter().map(|comment| comment.text).collect();
    texts.sort();
    (document.root, texts)
}

fn gather(node: &Node, out: &mut Vec<Comment>) {
    match &node.kind {
        Kind::Scalar(_) => {}
        Kind::List(list) => out.extend(list.after.iter().cloned()),
        Kind::Map(map) => out.extend(map.after.iter().cloned()),
    }
    for (comments, value) in node
        .items()
        .iter()
        .map(|item| (&item.comments, &item.value))
        .chain(node.entries().iter().map(|entry| (&entry.comments, &entry.value)))
    {
        out.extend(comments.before.iter().cloned());
        out.extend(comments.trailing.iter().cloned());
        gather(value, out);
    }
}

fn sorted(node: &Node) -> Node {
    let mut node = node.clone();
    match &mut node.kind {
        Kind::Scalar(_) => {}
        Kind::List(list) => list.items.iter_mut().for_each(|item| item.value = sorted(&item.value)),
        Kind::Map(map) => {
            map.entries.iter_mut().for_each(|entry| entry.value = sorted(&entry.value));
            map.entries.sort_by(|a, b| a.key.text.cmp(&b.key.text));
        }
    }
    node
}
