//! The command that tells whether a write was carried out, ready to be copied into a shell.

use huaweicloud_runtime::meta::Operation;
use huaweicloud_runtime::{Confirmation, redact, validate};

use super::connect::Connection;
use crate::catalog;

/// `bss call READ --set NAME=VALUE …` to the same server with the same keys; `None` where the first request does not say
/// all that the read needs. What is sensitive is left to be filled in: stderr ends up in logs.
pub(super) fn command_line(read: &Confirmation, operation: &Operation, connection: &Connection) -> Option<String> {
    let found = catalog::api(operation).find(read.operation())?.meta;
    validate::check_json(found, read.document(), Some(connection.site)).ok()?;
    let shown = redact::json(found.request, read.document());
    let mut line = format!("bss call {}", catalog::name(found));
    for (name, value) in shown.as_object().unwrap_or_default() {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        line += &format!(" --set {}", quoted(&format!("{name}={value}")));
    }
    // another site than the first is said, for the first is the default
    let first = catalog::service(operation).sites.first().is_some_and(|site| std::ptr::eq(site, connection.site));
    let said = [
        ("site", (!first).then_some(connection.site.id)),
        ("endpoint", connection.endpoint.as_deref()),
        ("as", connection.caller.map(|caller| caller.id)),
        ("profile", connection.profile.as_ref().map(|profile| profile.name.as_str())),
    ];
    for (name, value) in said {
        line += &value.map(|value| format!(" --{name} {}", quoted(value))).unwrap_or_default();
    }
    Some(line)
}

/// A word of a POSIX shell.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@,+".contains(c);
    match !word.is_empty() && word.chars().all(plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use huaweicloud_runtime::Json;

    use super::*;

    /// A write whose outcome is told by a read, with the field that both have.
    fn a_write() -> (&'static Operation, &'static str) {
        let writes = catalog::operations().map(|operation| operation.meta).filter(|meta| !meta.idempotent);
        let mut fields = writes.filter_map(|meta| meta.confirm_with.map(|how| (meta, how.fields)));
        let (meta, fields) = fields.find(|(_, fields)| fields.len() == 1).unwrap();
        (meta, fields[0].1)
    }

    #[test]
    fn a_line_names_the_read_its_fields_and_the_server() {
        let (meta, field) = a_write();
        let document = Json::Object(vec![(field.into(), Json::from("it's 1"))]);
        let read = Confirmation::of_json(meta, &document).unwrap();
        let site = &catalog::service(meta).sites[0];
        let line = command_line(&read, meta, &Connection::to(site).at("http://127.0.0.1:1")).unwrap();
        assert!(line.starts_with(&format!("bss call {} --set '", read.operation())), "{line}");
        assert!(line.ends_with(r"=it'\''s 1' --endpoint http://127.0.0.1:1"), "{line}");
    }

    #[test]
    fn without_what_the_read_needs_there_is_no_line() {
        let (meta, _) = a_write();
        let read = Confirmation::of_json(meta, &Json::Object(Vec::new())).unwrap();
        assert_eq!(command_line(&read, meta, &Connection::to(&catalog::service(meta).sites[0])), None);
    }

    #[test]
    fn words_of_a_shell_are_quoted() {
        assert_eq!([quoted("a=b"), quoted("a b"), quoted("a'b"), quoted("")], ["a=b", "'a b'", r"'a'\''b'", "''"]);
    }
}
