//! Limits that the prose of a package states: lengths, ranges, defaults, values. Only what is said beyond doubt.

use regex_lite::Regex;

/// What a text says of a value.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// Longest, in characters.
    pub(crate) max_length: Option<String>,
    /// Shortest, in characters.
    pub(crate) min_length: Option<String>,
    /// Least.
    pub(crate) min: Option<String>,
    /// Most.
    pub(crate) max: Option<String>,
    /// What counts when it is left out.
    pub(crate) default: Option<String>,
    /// Values with a meaning each; empty unless there are two.
    pub(crate) values: Vec<String>,
}

const NUMBER: &str = "(-?[0-9]+(?:\\.[0-9]+)?)";
const TO: &str = "\\s*(?:-|~|～|,|，|至|到|to)\\s*";

/// Reads a text, Chinese or English.
pub(crate) fn read(text: &str) -> Said {
    let of = |pattern: &str| {
        let found = Regex::new(pattern).ok()?.captures(text)?;
        let group = |at: usize| found.get(at).map(|group| group.as_str().to_owned());
        Some((group(1)?, group(2)))
    };
    let mut said = Said::default();
    let lengths = [
        format!("长度(?:范围)?[为是:：]*\\s*[\\[(（]?{NUMBER}{TO}{NUMBER}"),
        format!("{NUMBER}{TO}{NUMBER}\\s*(?:个字符|characters)"),
    ];
    if let Some((least, Some(most))) = lengths.iter().find_map(|pattern| of(pattern)) {
        (said.min_length, said.max_length) = (Some(least), Some(most));
    } else if let Some((most, _)) = of(&format!("(?:最大(?:字符)?长度|[Mm]aximum length)[为是:： ]*(?:is )?{NUMBER}"))
    {
        said.max_length = Some(most);
    }
    let ranges = [
        format!("(?:取值范围|[Vv]alue range)[为是:： ]*[\\[(（]?{NUMBER}{TO}{NUMBER}"),
        format!("[Tt]he value ranges from {NUMBER} to {NUMBER}"),
    ];
    if said.max_length.is_none()
        && let Some((least, Some(most))) = ranges.iter().find_map(|pattern| of(pattern))
    {
        (said.min, said.max) = (Some(least), Some(most));
    }
    said.default = of("(?:默认值|[Dd]efault value)(?:为|是|:|：| is| )*\\s*([A-Za-z0-9_-]+)").map(|(value, _)| value);
    said.values = values(text);
    said
}

/// `1：one 2：two`: words before a colon, when there are at least two and none twice.
fn values(text: &str) -> Vec<String> {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let mut found = Vec::new();
    for (at, colon) in text.match_indices([':', '：']) {
        let before = text[..at].trim_end_matches(' ');
        let start = before.char_indices().rev().take_while(|(_, c)| word(*c)).last().map(|(start, _)| start);
        let Some(value) = start.map(|start| own(&before[start..])) else { continue };
        let behind = text[at + colon.len()..].trim_start_matches(' ').chars().next();
        let in_front = start.and_then(|start| before[..start].chars().next_back());
        // times, links, names of other things; a meaning may be left out in a list with hyphens only
        let listed = start.is_some_and(|start| before[..start].ends_with("- "));
        let odd = behind.map_or(!listed, |c| c == '/' || colon == ":" && c.is_ascii_digit())
            || matches!(in_front, Some('.' | '/'));
        if !value.is_empty() && !odd && !found.iter().any(|known| known == value) {
            found.push(value.to_owned());
        }
    }
    if found.len() < 2 { Vec::new() } else { found }
}

/// A word without the hyphens in front; that of a negative number belongs to it.
fn own(word: &str) -> &str {
    let bare = word.trim_start_matches('-');
    if bare.is_empty() {
        // nothing but hyphens stands for "does not apply"
        return word;
    }
    let negative = word.len() > bare.len() && bare.bytes().all(|byte| byte.is_ascii_digit());
    if negative { &word[word.len() - bare.len() - 1..] } else { bare }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn lengths_are_read_in_both_languages() {
        assert_eq!(read("企业项目ID，最大长度：64").max_length.as_deref(), Some("64"));
        let said = read("委托ID，长度为1到64个字符");
        assert_eq!((said.min_length.as_deref(), said.max_length.as_deref()), (Some("1"), Some("64")));
        assert_eq!(read("The name. 1 to 32 characters").max_length.as_deref(), Some("32"));
    }

    #[test]
    fn ranges_and_defaults_are_read() {
        let said = read("查询条数，非必填，取值范围1-100，默认值为10");
        let said = (said.min.as_deref(), said.max.as_deref(), said.default.as_deref());
        assert_eq!(said, (Some("1"), Some("100"), Some("10")));
    }

    #[test]
    fn values_are_words_before_a_colon() {
        assert_eq!(
            read("账户类型：BALANCE_TYPE_DEBIT：现金账户BALANCE_TYPE_CREDIT：信用账户").values,
            ["BALANCE_TYPE_DEBIT", "BALANCE_TYPE_CREDIT"]
        );
        assert_eq!(read("订单状态：1：待审核41：1K Tokens").values, ["1", "41"]);
        assert_eq!(read("0：成功-1：失败").values, ["0", "-1"]);
        assert_eq!(read("1 : 包年/包月3：按需10：预留实例").values, ["1", "3", "10"]);
    }

    #[test]
    fn a_list_with_hyphens_may_leave_the_meanings_out() {
        assert_eq!(read("- DEFAULT:  - MESSAGE:  - CONNECT:  ").values, ["DEFAULT", "MESSAGE", "CONNECT"]);
        assert!(read("one of these: A or B. Values:").values.len() < 2);
    }

    #[test]
    fn times_links_and_single_words_are_no_values() {
        assert!(read("UTC时间，例如2019-01-02T23:59:59Z 见https://example.com").values.is_empty());
        assert!(read("order_id：订单号").values.is_empty());
    }
}
