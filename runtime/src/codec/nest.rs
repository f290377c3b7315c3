//! Members of a body that stand inside objects which no struct has.

use crate::json::write_text;

/// An object that is put together member by member, each at a path of names. What is written first stands first.
#[derive(Default)]
pub(super) struct Nest {
    members: Vec<(String, Member)>,
}

enum Member {
    Written(String),
    Inside(Nest),
}

impl Nest {
    /// Puts a value that is JSON already at a path. Of two values at one place the last stays.
    pub(super) fn put(&mut self, path: &[&str], json: String) {
        let Some((name, rest)) = path.split_first() else { return };
        if rest.is_empty() {
            self.members.retain(|(known, _)| known != name);
            return self.members.push(((*name).to_owned(), Member::Written(json)));
        }
        if let Some((_, Member::Inside(inner))) = self.members.iter_mut().find(|(known, _)| known == name) {
            return inner.put(rest, json);
        }
        let mut inner = Nest::default();
        inner.put(rest, json);
        self.members.push(((*name).to_owned(), Member::Inside(inner)));
    }

    /// Writes the object.
    pub(super) fn write(&self, out: &mut String) {
        out.push('{');
        for (index, (name, member)) in self.members.iter().enumerate() {
            out.push_str(if index > 0 { "," } else { "" });
            write_text(name, out);
            out.push(':');
            match member {
                Member::Written(json) => out.push_str(json),
                Member::Inside(inner) => inner.write(out),
            }
        }
        out.push('}');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shares_a_path_shares_its_objects() {
        let mut nest = Nest::default();
        nest.put(&["auth", "identity", "methods"], "[1]".to_owned());
        nest.put(&["plain"], "2".to_owned());
        nest.put(&["auth", "scope"], "3".to_owned());
        let mut out = String::new();
        nest.write(&mut out);
        assert_eq!(out, r#"{"auth":{"identity":{"methods":[1]},"scope":3},"plain":2}"#);
    }
}
