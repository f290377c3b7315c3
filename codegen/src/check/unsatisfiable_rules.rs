//! Rules that together leave nothing to send.

use std::collections::BTreeMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "unsatisfiable-rules",
    "The rules about which fields stand together leave a choice for every one of them",
    "A request that no choice of fields makes legal can never be sent",
    run,
);

/// More fields than this are not tried: no document ties so many together.
const MOST: usize = 12;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    // the rules of one request or object, by the place of its first field
    let mut groups: BTreeMap<Span, Vec<&super::context::RuleAt<'_>>> = BTreeMap::new();
    for at in &cx.rules {
        if let Some((wire, _)) = at.scope.fields().next()
            && presence(at.rule).is_some()
        {
            groups.entry(wire.span).or_default().push(at);
        }
    }
    for rules in groups.values() {
        for site in cx.site_ids() {
            if judge(rules, site, out) {
                break;
            }
        }
    }
}

/// Tries every choice of fields at a site; whether something was wrong.
fn judge(rules: &[&super::context::RuleAt<'_>], site: &str, out: &mut Diagnostics) -> bool {
    let here =
        |sites: &Option<Vec<Text>>| sites.as_ref().is_none_or(|sites| sites.iter().any(|id| id.as_str() == site));
    let rules: Vec<_> = rules.iter().filter(|at| here(&at.rule.sites)).collect();
    let mut names: Vec<&str> =
        rules.iter().flat_map(|at| super::rule_field::named(at.rule)).map(|at| at.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let Some(last) = rules.last() else { return false };
    if names.len() > MOST {
        return false;
    }
    let field = |name: &str| last.scope.get(name);
    let place = |name: &str| names.iter().position(|known| *known == name);
    let possible = |choice: usize| {
        let given = |name: &str| place(name).is_some_and(|at| choice & (1 << at) != 0);
        let fields = names.iter().all(|name| match field(name) {
            Some(field) if !here(&field.sites) => !given(name),
            Some(field) => !matches!(field.required, Required::Everywhere(_)) || given(name),
            None => true,
        });
        fields && rules.iter().all(|at| presence(at.rule).is_none_or(|rule| rule.holds(&given)))
    };
    let choices: Vec<usize> = (0..1 << names.len()).filter(|&choice| possible(choice)).collect();
    if choices.is_empty() {
        out.push(
            RULE.at(last.rule.span, format!("no choice of {} keeps all rules", listed(&names)))
                .label("with this rule nothing is left")
                .help("look the rules up again: one of them is another's opposite"),
        );
        return true;
    }
    for (at, name) in names.iter().enumerate() {
        let known = field(name).is_some_and(|field| here(&field.sites));
        if known && choices.iter().all(|choice| choice & (1 << at) == 0) {
            let rule = rules
                .iter()
                .rev()
                .find(|at| super::rule_field::named(at.rule).iter().any(|wire| wire.as_str() == *name));
            let span = rule.map_or(last.rule.span, |at| at.rule.span);
            out.push(
                RULE.at(span, format!("`{name}` can never be given: the rules always forbid it"))
                    .label("with this rule it has no place")
                    .help("look the rules up again, or remove the field"),
            );
            return true;
        }
    }
    false
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// What a rule says about which fields are there.
enum Presence<'a> {
    Together(&'a [Text]),
    AtLeastOne(&'a [Text]),
    AtMostOne(&'a [Text]),
    ExactlyOne(&'a [Text]),
    Needs(&'a Text, &'a Text),
}

fn presence(rule: &Rule) -> Option<Presence<'_>> {
    Some(match &rule.kind {
        RuleKind::Together(names) => Presence::Together(names),
        RuleKind::AtLeastOne(names) => Presence::AtLeastOne(names),
        RuleKind::AtMostOne(names) => Presence::AtMostOne(names),
        RuleKind::ExactlyOne(names) => Presence::ExactlyOne(names),
        RuleKind::Needs { field, with } => Presence::Needs(field, with),
        _ => return None,
    })
}

impl Presence<'_> {
    fn holds(&self, given: &dyn Fn(&str) -> bool) -> bool {
        let count = |names: &[Text]| names.iter().filter(|name| given(name)).count();
        match self {
            Presence::Together(names) => count(names) == 0 || count(names) == names.len(),
            Presence::AtLeastOne(names) => count(names) > 0,
            Presence::AtMostOne(names) => count(names) < 2,
            Presence::ExactlyOne(names) => count(names) == 1,
            Presence::Needs(field, with) => !given(field) || given(with),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_holds_for_the_choices_that_it_names() {
        let text = |name: &str| Text { value: name.to_owned(), span: Span::default() };
        let names = [text("a"), text("b")];
        let choices = [&[][..], &["a"], &["b"], &["a", "b"]];
        for (rule, holds) in [
            (Presence::Together(&names), [true, false, false, true]),
            (Presence::AtLeastOne(&names), [false, true, true, true]),
            (Presence::AtMostOne(&names), [true, true, true, false]),
            (Presence::ExactlyOne(&names), [false, true, true, false]),
            (Presence::Needs(&names[0], &names[1]), [true, false, true, true]),
        ] {
            assert_eq!(choices.map(|choice| rule.holds(&|name| choice.contains(&name))), holds);
        }
    }
}
