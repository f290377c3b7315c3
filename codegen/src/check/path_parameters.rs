//! The path and its parameters disagree.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "path-parameters",
    "Each `{name}` of the path stands in `path_parameters`, required, and each of these in the path",
    "A path with a hole is a call of another operation",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let path = &operation.path;
        let Some(placeholders) = placeholders(path) else {
            if !path.is_empty() {
                out.push(
                    RULE.at(path.span, "the path is not well-formed")
                        .help("write `/v2/orders/{order_id}`: a slash first, braces in pairs, each name once, letters, digits and signs of ASCII, no part `.` or `..`"),
                );
            }
            continue;
        };
        for name in &placeholders {
            if !operation.path_parameters.iter().any(|(wire, _)| wire.as_str() == *name) {
                out.push(
                    RULE.at(path.span, format!("the path parameter `{name}` is not described"))
                        .label(format!("`{{{name}}}` stands here"))
                        .help(format!("add `path_parameters: {{ {name}: {{ type: text, required: true, doc: … }} }}`")),
                );
            }
        }
        for (wire, field) in &operation.path_parameters {
            if !placeholders.contains(&wire.as_str()) {
                out.push(
                    RULE.at(wire.span, format!("the path has no `{{{}}}`", wire.value))
                        .label("nowhere to put it")
                        .related(path.span, "the path")
                        .help("add it to the path, or move it to `query`"),
                );
            } else if !matches!(field.required, Required::Everywhere(_)) {
                out.push(
                    RULE.at(wire.span, format!("the path parameter `{}` is not required", wire.value))
                        .label("a path has no holes")
                        .help("add `required: true`"),
                );
            }
        }
    }
}

/// The names in braces, or `None` when the path cannot be read.
fn placeholders(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    for part in path.strip_prefix('/')?.split('/') {
        match part.strip_prefix('{') {
            Some(rest) => {
                let name = rest.strip_suffix('}').filter(|name| !name.is_empty() && !name.contains(['{', '}']))?;
                if names.contains(&name) {
                    return None;
                }
                names.push(name);
            }
            // a client or a proxy would resolve them, so that it goes elsewhere than it was signed for
            None if matches!(part, "." | "..") || !part.chars().all(is_plain) => return None,
            None => {}
        }
    }
    Some(names)
}

/// What stands in a path as it is.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(c)
}

#[cfg(test)]
mod tests {
    use super::placeholders;

    #[test]
    fn a_path_begins_with_a_slash_and_each_name_fills_a_part() {
        assert_eq!(placeholders("/v2/{a}/x/{b}"), Some(vec!["a", "b"]));
        assert_eq!(placeholders("/v2/x"), Some(vec![]));
        let bad = [
            "v2", "/{}", "/{a", "/a}", "/x{a}", "/{a}x", "/{a}/{a}", "/{{a}}", "/a?b", "/a#b", "/a b", "/{a{}", "/.",
            "/a/../b", "/é", "/%41",
        ];
        assert_eq!(bad.map(placeholders), [const { None::<Vec<&str>> }; 16]);
    }
}
