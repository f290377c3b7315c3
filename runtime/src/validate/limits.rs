//! Sizes, ranges and patterns.

use super::checker::Checker;
use super::pattern;
use super::times::Moment;
use super::values::Spot;
use crate::meta::Limits;
use crate::number;
use crate::violation::Rule;
use rust_decimal::Decimal;
use std::cmp::Ordering;

impl Checker {
    /// Characters of a text or of an item.
    pub(super) fn length(&mut self, spot: &Spot<'_>, text: &str) {
        let Limits { min_length, max_length, .. } = *spot.limits;
        // A text has at least a quarter as many characters as bytes, and at most as many.
        let fits_by_bytes =
            text.len() / 4 >= min_length as usize && max_length.is_none_or(|max| text.len() <= max as usize);
        if fits_by_bytes {
            return;
        }
        let rules =
            if spot.item { (Rule::ItemMinLength, Rule::ItemMaxLength) } else { (Rule::MinLength, Rule::MaxLength) };
        self.size(rules, "characters", text.chars().count(), min_length, max_length);
    }

    /// Characters of a comma-separated text.
    pub(super) fn joined_length(&mut self, limits: &Limits, chars: usize) {
        self.size((Rule::MinLength, Rule::MaxLength), "characters", chars, limits.min_length, limits.max_length);
    }

    /// Items of a list.
    pub(super) fn count(&mut self, limits: &Limits, items: usize) {
        self.size((Rule::MinItems, Rule::MaxItems), "items", items, limits.min_items, limits.max_items);
    }

    fn size(&mut self, (too_few, too_many): (Rule, Rule), unit: &str, have: usize, min: u32, max: Option<u32>) {
        let subject = if self.hidden { String::new() } else { format!("{}, ", in_words(have as u64, unit)) };
        if have < min as usize {
            let message = format!("{subject}at least {} needed", in_words(min, unit));
            self.report(too_few, Some(min.to_string()), Some(have.to_string()), message);
        }
        if let Some(max) = max
            && have > max as usize
        {
            let message = match self.hidden {
                true => format!("at most {} allowed", in_words(max, unit)),
                false => format!("{subject}at most {max} allowed"),
            };
            self.report(too_many, Some(max.to_string()), Some(have.to_string()), message);
        }
    }

    /// The whole text against the pattern.
    pub(super) fn pattern(&mut self, limits: &Limits, text: &str) {
        if let Some(pattern) = limits.pattern
            && !pattern::matches(pattern, text)
        {
            self.report(Rule::Pattern, Some(pattern.to_owned()), None, format!("does not match {pattern}"));
        }
    }

    /// What a text says: that it says something, what it must not be, of what it is made.
    pub(super) fn wording(&mut self, limits: &Limits, text: &str) {
        if limits.not_blank && text.trim().is_empty() {
            self.report(Rule::NotBlank, None, None, "must not be blank".to_owned());
        }
        if let Some(pattern) = limits.not_pattern
            && pattern::is_match(pattern, text)
        {
            self.report(Rule::NotPattern, Some(pattern.to_owned()), None, format!("must not match {pattern}"));
        }
        if let Some(prefix) = limits.not_prefix.iter().find(|prefix| text.starts_with(**prefix)) {
            let all = limits.not_prefix.join(", ");
            self.report(Rule::NotPrefix, Some(all), None, format!("must not begin with {prefix}"));
        }
        let have = classes(text);
        if have < limits.min_classes {
            let message = format!(
                "at least {} of these kinds of characters needed: upper case, lower case, digits, others",
                limits.min_classes
            );
            self.report(Rule::MinClasses, Some(limits.min_classes.to_string()), Some(have.to_string()), message);
        }
    }

    /// A number against its bounds, exactly.
    pub(super) fn range(&mut self, limits: &Limits, number: Decimal) {
        self.bounds(limits, |bound| Some(number.cmp(&number::decimal(bound)?)));
    }

    /// A time against its bounds.
    pub(super) fn moment(&mut self, limits: &Limits, moment: Moment) {
        self.bounds(limits, |bound| {
            let (moment, bound) = Moment::alike(moment, Moment::parse_any(bound)?);
            moment.partial_cmp(&bound)
        });
        self.age(limits, moment);
    }

    /// A time against now. Near the edge nobody knows whose clock is right and what the last day counts: there it is
    /// only warned of.
    fn age(&mut self, limits: &Limits, moment: Moment) {
        if limits.max_age.is_none() && !limits.not_future {
            return;
        }
        let Some(now) = self.now.map(Moment::at) else { return };
        if let Some(span) = limits.max_age {
            let (coarse, today) = Moment::alike(moment, now);
            let words = super::rules::in_words(span);
            let oldest = today.earlier(span);
            let message = format!("must be at most {words} ago, by the clock of this computer");
            match oldest {
                Some(oldest) if coarse < oldest && oldest.step_back().is_some_and(|edge| coarse < edge) => {
                    self.report(Rule::MaxAge, Some(words), None, message);
                }
                Some(oldest) if coarse < oldest => self.advise(Rule::MaxAge, Some(words), message),
                _ => {}
            }
        }
        let (coarse, today) = Moment::alike(moment, now);
        if limits.not_future && coarse > today {
            let message = "must not be in the future, by the clock of this computer".to_owned();
            match coarse.step_back().is_some_and(|before| before > today) {
                true => self.report(Rule::NotFuture, None, None, message),
                false => self.advise(Rule::NotFuture, None, message),
            }
        }
    }

    /// How the value stands to each bound; a bound that is no such value (the spec's lint refuses those) is passed over.
    fn bounds(&mut self, limits: &Limits, order: impl Fn(&'static str) -> Option<Ordering>) {
        let bounds = [
            (limits.min, Rule::Min, "must be at least"),
            (limits.max, Rule::Max, "must be at most"),
            (limits.above, Rule::Above, "must be more than"),
        ];
        for (bound, rule, words) in bounds {
            let Some((bound, order)) = bound.and_then(|bound| Some((bound, order(bound)?))) else { continue };
            let broken = match rule {
                Rule::Min => order.is_lt(),
                Rule::Max => order.is_gt(),
                _ => order.is_le(),
            };
            if broken {
                self.report(rule, Some(bound.to_owned()), None, format!("{words} {bound}"));
            }
        }
    }

    /// Digits after the point, as they would travel.
    pub(super) fn decimals(&mut self, limits: &Limits, number: Decimal) {
        let have = number.scale();
        if let Some(max) = limits.max_decimals
            && have > max
        {
            let subject =
                if self.hidden { String::new() } else { format!("{} after the point, ", in_words(have, "digits")) };
            let message = format!("{subject}at most {max} allowed after the point");
            self.report(Rule::MaxDecimals, Some(max.to_string()), Some(have.to_string()), message);
        }
    }
}

/// How many of the kinds upper case, lower case, digits and others a text has.
fn classes(text: &str) -> u32 {
    let kinds: [fn(char) -> bool; 4] =
        [char::is_uppercase, char::is_lowercase, |c| c.is_ascii_digit(), |c| !c.is_alphanumeric()];
    kinds.iter().filter(|kind| text.chars().any(**kind)).count() as u32
}

/// `1 item`, `2 items`.
fn in_words(number: impl Into<u64>, unit: &str) -> String {
    let number = number.into();
    let unit = if number == 1 { unit.trim_end_matches('s') } else { unit };
    format!("{number} {unit}")
}
