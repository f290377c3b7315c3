//! A pattern and a length that no text meets both.

use regex_syntax::hir::{Hir, HirKind};

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "pattern-length",
    "Some text matches the pattern and has a length within the limits",
    "No value would be legal",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (operation, name, field) in cx.scalars_and_fields() {
        let chain = cx.chain(operation, &field.type_.expr);
        let own: Vec<&Limits> =
            std::iter::once(&field.limits).chain(chain.iter().map(|(_, base)| &base.limits)).collect();
        let sites = field.by_site.iter().map(|(_, site)| Some(&site.limits));
        for site in std::iter::once(None).chain(sites) {
            // at a site, what it says counts before what the field says
            let limits = || site.into_iter().chain(own.iter().copied());
            let Some(pattern) = limits().find_map(|limits| limits.pattern.as_ref()) else { continue };
            let Some((shortest, longest)) = lengths(pattern) else { continue };
            let least = limits().find_map(|limits| limits.min_length.as_ref());
            let most = limits().find_map(|limits| limits.max_length.as_ref());
            let too_long = most.filter(|most| shortest > most.value);
            let too_short = least.filter(|least| longest.is_some_and(|longest| longest < least.value));
            let (limit, what) = match (too_long, too_short) {
                (Some(limit), _) => (limit, format!("takes {shortest} characters or more")),
                (_, Some(limit)) => (limit, format!("takes {} characters at most", longest.unwrap_or_default())),
                _ => continue,
            };
            out.push(
                RULE.at(pattern.span, format!("no value of `{}` can be legal: the pattern {what}", name.value))
                    .label("the pattern")
                    .related(limit.span, "the length")
                    .help("look both up again; the pattern speaks of the whole value"),
            );
        }
    }
}

/// The least and the greatest number of characters that a match has; `None` for a pattern that does not compile.
fn lengths(pattern: &str) -> Option<(u64, Option<u64>)> {
    let hir = regex_syntax::ParserBuilder::new().build().parse(pattern).ok()?;
    Some(of(&hir))
}

fn of(hir: &Hir) -> (u64, Option<u64>) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => (0, Some(0)),
        HirKind::Literal(literal) => {
            let count = String::from_utf8_lossy(&literal.0).chars().count() as u64;
            (count, Some(count))
        }
        HirKind::Class(_) => (1, Some(1)),
        HirKind::Capture(capture) => of(&capture.sub),
        HirKind::Repetition(repetition) => {
            let (least, most) = of(&repetition.sub);
            let times = repetition.max.and_then(|max| most?.checked_mul(u64::from(max)));
            (least.saturating_mul(u64::from(repetition.min)), if most == Some(0) { Some(0) } else { times })
        }
        HirKind::Concat(parts) => parts.iter().map(of).fold((0, Some(0)), |(least, most), (low, high)| {
            (least.saturating_add(low), most.zip(high).and_then(|(most, high)| most.checked_add(high)))
        }),
        HirKind::Alternation(parts) => {
            let all: Vec<_> = parts.iter().map(of).collect();
            let least = all.iter().map(|(low, _)| *low).min().unwrap_or(0);
            let most = all.iter().map(|(_, high)| *high).try_fold(0, |most, high| Some(high?.max(most)));
            (least, most)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::lengths;

    #[test]
    fn lengths_are_counted_in_characters() {
        for (pattern, expected) in [
            ("[a]{3}", (3, Some(3))),
            ("订单[0-9]{2,4}", (4, Some(6))),
            ("a|bcd|e?", (0, Some(3))),
            ("(?:ab)+", (2, None)),
            ("[0-9]*x", (1, None)),
            ("(a{2}){3}", (6, Some(6))),
        ] {
            assert_eq!(lengths(pattern), Some(expected), "{pattern}");
        }
        assert_eq!(lengths("("), None);
    }
}
