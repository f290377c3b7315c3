//! Sources to [`Spec`]: which construct a file holds, and the way there; says everything that is wrong on the way.

use std::collections::BTreeSet;

use super::ast::{Span, Spec};
use super::keys::{AUDIT, EXPORTS, OPERATION, SANDBOX, SECTION, SERVICE, Shape, TYPES_FILE};
use super::rules::{MISSING_KEY, UNEXPECTED_FILE};
use super::{build, characters, placeholder, shape_check};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::load::rules::ENCODING;
use crate::load::{BadByte, Sources, read};

/// Reads a whole spec. What could not be read is missing from the result and named in the findings; with an error
/// among them the result is good for further checks only, not for generating.
pub fn parse(sources: &Sources) -> (Spec, Diagnostics) {
    let mut spec = Spec::default();
    let mut out = Diagnostics::new();
    for (file, source) in sources.files().iter().enumerate() {
        let file = file as u32;
        if let Some(what) = source.obstacle {
            let span = Span { file, ..Span::default() };
            let finding = Diagnostic::new(&UNEXPECTED_FILE, span, format!("this is {what}, which is not read"));
            out.push(finding.help("put a plain file or folder in its place, or remove it"));
            continue;
        }
        if let Some(bad) = source.bad_byte {
            out.push(not_text(file, bad));
        }
        let document = read(file, &source.text, &mut out);
        characters::check(file, source, document.root.as_ref(), &mut out);
        let Some((place, shape)) = file_place(&source.path) else {
            out.push(unexpected(file, &source.path));
            continue;
        };
        let Some(root) = document.root else {
            // Unreadable: said already. Empty: nothing else would say so.
            if source.text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
                let span = Span { file, ..Span::default() };
                out.push(Diagnostic::new(&MISSING_KEY, span, "the file says nothing").help("fill or remove it"));
            }
            continue;
        };
        shape_check::check(&root, shape, &source.path, &mut out);
        placeholder::check(&root, &mut out);
        match place {
            Place::Service => spec.service = build::service(&root),
            Place::Sandbox => spec.sandbox = Some(root),
            Place::Audit => spec.audit = Some(build::audit(&root)),
            Place::Exports => spec.exports = Some(root),
            Place::Types { topic } => spec.types.push(build::types_file(topic, &root)),
            Place::Section { section } => spec.sections.push(build::section(section, &root)),
            Place::Operation { section } => spec.operations.push(build::operation(section, &root)),
        }
    }
    sections_have_their_file(&spec, sources, &mut out);
    out.sort();
    (spec, out)
}

/// The shape of a file's value, by its path.
pub(crate) fn file_construct(path: &str) -> Option<&'static Shape> {
    file_place(path).map(|(_, shape)| shape)
}

enum Place<'a> {
    Service,
    Sandbox,
    Audit,
    Exports,
    Types { topic: &'a str },
    Section { section: &'a str },
    Operation { section: &'a str },
}

fn file_place(path: &str) -> Option<(Place<'_>, &'static Shape)> {
    static SERVICE_FILE: Shape = Shape::Of(&SERVICE);
    static SANDBOX_FILE: Shape = Shape::Of(&SANDBOX);
    static AUDIT_FILE: Shape = Shape::Of(&AUDIT);
    static EXPORTS_FILE: Shape = Shape::Of(&EXPORTS);
    static SECTION_FILE: Shape = Shape::Of(&SECTION);
    static OPERATION_FILE: Shape = Shape::Of(&OPERATION);
    let stem = path.strip_suffix(".yaml")?;
    match stem.split('/').collect::<Vec<_>>()[..] {
        ["service"] => Some((Place::Service, &SERVICE_FILE)),
        ["sandbox"] => Some((Place::Sandbox, &SANDBOX_FILE)),
        ["audit"] => Some((Place::Audit, &AUDIT_FILE)),
        ["exports"] => Some((Place::Exports, &EXPORTS_FILE)),
        ["types", topic] => Some((Place::Types { topic }, &TYPES_FILE)),
        [section, "section"] => Some((Place::Section { section }, &SECTION_FILE)),
        [section, _] => Some((Place::Operation { section }, &OPERATION_FILE)),
        _ => None,
    }
}

fn not_text(file: u32, bad: BadByte) -> Diagnostic {
    // In the text a mark stands for it.
    let span = Span { file, start: bad.at, end: bad.at + char::REPLACEMENT_CHARACTER.len_utf8() as u32 };
    Diagnostic::new(&ENCODING, span, format!("byte 0x{:02X} is not UTF-8", bad.byte)).help("save the file as UTF-8")
}

fn unexpected(file: u32, path: &str) -> Diagnostic {
    let finding =
        Diagnostic::new(&UNEXPECTED_FILE, Span { file, ..Span::default() }, "the spec has no place for this file");
    let lower = path.to_ascii_lowercase();
    match lower.strip_suffix(".yaml").or_else(|| lower.strip_suffix(".yml")) {
        Some(stem) if !path.ends_with(".yaml") => {
            let name = stem.len() - stem.rfind('/').map_or(0, |slash| slash + 1);
            let name = &path[stem.len() - name..stem.len()];
            finding.help(format!("the ending is .yaml: name it {name}.yaml"))
        }
        _ => finding.help(
            "it is service.yaml, sandbox.yaml, exports.yaml, audit.yaml, types/<topic>.yaml, <section>/section.yaml or <section>/<operation>.yaml",
        ),
    }
}

fn sections_have_their_file(spec: &Spec, sources: &Sources, out: &mut Diagnostics) {
    let mut named = BTreeSet::new();
    for operation in &spec.operations {
        let path = format!("{}/section.yaml", operation.section);
        // Looked for among the files, not the sections: one that cannot be read has its own finding.
        if named.insert(&operation.section) && !sources.files().iter().any(|source| source.path == path) {
            let message = format!("the section `{}` has no section.yaml", operation.section);
            out.push(
                Diagnostic::new(&MISSING_KEY, operation.operation.span, message)
                    .label("first operation of the section")
                    .help(format!("add {path} with `title` and `summary`")),
            );
        }
    }
    if !sources.files().is_empty() && !sources.files().iter().any(|source| source.path == "service.yaml") {
        let span = Span { file: Sources::SERVICE, ..Span::default() };
        out.push(
            Diagnostic::new(&MISSING_KEY, span, "the spec has no service.yaml")
                .help("add it: it holds what all operations share, such as sites, callers and error codes"),
        );
    }
}
