//! Completion: every flag with known values, of every operation, offers exactly those, with their meanings, behind a blank
//! and behind `=`; names of operations that are cut; paths inside `--set`; and the binary as the shells ask it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "tests")]

mod support;

use std::collections::BTreeSet;

use bss::catalog;
use bss::{Line, candidates_of as candidates, set_words};
use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::meta::{Field, Kind, Object};
use support::{bss, command, folder, run};

/// What the tables say a field takes; none: nobody can list it.
fn known(field: &Field) -> BTreeSet<&'static str> {
    let kind = match field.kind {
        Kind::List(item) | Kind::Csv(item) => *item,
        kind => kind,
    };
    match kind {
        Kind::Enum(known) => {
            let only = field.all_limits().only;
            let values = known.values.iter().map(|value| value.wire);
            values.filter(|value| only.is_empty() || only.contains(value)).collect()
        }
        Kind::Boolean => ["false", "true"].into(),
        _ => BTreeSet::new(),
    }
}

fn words(found: &[(String, Option<String>)]) -> BTreeSet<&str> {
    found.iter().map(|(word, _)| word.as_str()).collect()
}

#[test]
fn every_value_flag_of_every_operation_offers_exactly_its_values() {
    let (mut operations, mut flags, mut values, mut with_meaning) = (0, 0, 0, 0);
    let mut bad = Vec::new();
    for operation in catalog::operations().map(|operation| operation.meta) {
        operations += 1;
        let (section, name) = (catalog::section(operation), catalog::kebab(operation.id));
        let line = ["bss", &section, &name];
        let mut asked = Line::of(&line);
        let offered = asked.candidates(&[&line[..], &["--"]].concat());
        for field in operation.request.fields {
            let plain = format!("--{}", catalog::kebab(field.wire));
            let own = format!("--field-{}", catalog::kebab(field.wire));
            let flag = if words(&offered).contains(own.as_str()) { &own } else { &plain };
            let Some((_, help)) = offered.iter().find(|(word, _)| word == flag) else {
                bad.push(format!("{}: {flag} is not offered", operation.id));
                continue;
            };
            if help.as_deref().unwrap_or_default().is_empty() {
                bad.push(format!("{}: {flag} has no meaning", operation.id));
            }
            flags += 1;
            let wanted = known(field);
            let behind_blank = asked.candidates(&[&line[..], &[flag, ""]].concat());
            // a flag that may stand alone is followed by other flags as well
            let of_value = behind_blank.iter().filter(|(word, _)| !word.starts_with("--")).cloned().collect::<Vec<_>>();
            let behind_equals = match wanted.is_empty() {
                true => Vec::new(),
                false => asked.candidates(&[&line[..], &[&format!("{flag}=")]].concat()),
            };
            let joined: BTreeSet<String> = wanted.iter().map(|value| format!("{flag}={value}")).collect();
            let joined: BTreeSet<&str> = joined.iter().map(String::as_str).collect();
            let short: BTreeSet<&str> =
                words(&of_value).into_iter().filter(|word| *word != "-y" && *word != "-r" && *word != "-o").collect();
            let short = short.into_iter().filter(|word| *word != "-h").collect::<BTreeSet<_>>();
            if short != wanted || words(&behind_equals) != joined {
                bad.push(format!("{}: {flag}: {short:?} {behind_equals:?} for {wanted:?}", operation.id));
            }
            values += wanted.len();
            with_meaning += of_value.iter().filter(|(_, help)| help.is_some()).count();
        }
    }
    println!("{operations} operations, {flags} flags, {values} values, {with_meaning} of them with a meaning");
    assert!(bad.is_empty(), "{} bad:\n{}", bad.len(), bad.join("\n"));
    assert!(operations > 150 && flags > 900 && values > 500 && with_meaning * 10 > values * 9);
}

#[test]
fn every_own_flag_of_a_call_offers_its_values() {
    for (flag, wanted) in [
        ("--site", vec!["cn", "intl", "eu"]),
        ("--as", vec!["customer", "distributor", "partner"]),
        ("--validate", vec!["enforce", "warn", "off"]),
        ("--output", vec!["json", "jsonl", "yaml", "csv", "tsv", "text", "table", "wide", "raw"]),
        ("--endpoint", vec![]),
        ("--query", vec![]),
        ("--timeout", vec![]),
    ] {
        for line in [&["bss", "call", "PayOrders"][..], &["bss", "orders", "pay-orders"]] {
            let found = candidates(&[line, &[flag, ""]].concat());
            assert_eq!(words(&found), wanted.iter().copied().collect(), "{line:?} {flag}");
        }
    }
}

#[test]
fn a_name_that_is_cut_completes_like_the_whole() {
    let whole = candidates(&["bss", "orders", "pay-orders", "--use-coupon", ""]);
    assert_eq!(words(&whole), ["NO", "YES"].into());
    assert_eq!(candidates(&["bss", "orders", "pay", "--use-coupon", ""]), whole);
    assert!(whole.iter().all(|(_, help)| help.is_some()), "{whole:?}");
    // status is a flag of another command, too
    let status = candidates(&["bss", "orders", "list-customer-orders", "--status", ""]);
    assert!(words(&status).contains("6") && !words(&status).contains("active"), "{status:?}");
}

#[test]
fn set_completes_inside_objects_and_lists() {
    let set = |word: &str| {
        let found = candidates(&["bss", "call", "PayOrders", "--set", word]);
        found.into_iter().map(|(word, _)| word).collect::<Vec<_>>()
    };
    assert_eq!(set("order"), ["order_id="]);
    assert_eq!(set("use_coupon=Y"), ["use_coupon=YES"]);
    assert_eq!(set("coupon"), ["coupon_infos[0]."]);
    assert_eq!(set("coupon_infos[2"), ["coupon_infos[2]."]);
    assert_eq!(set("coupon_infos[0]."), ["coupon_infos[0].id=", "coupon_infos[0].type="]);
    assert!(set("coupon_infos[0].type=").contains(&"coupon_infos[0].type=301".to_owned()));
    assert!(set("coupon_infos[0].typo.").is_empty());
}

/// Every field at any depth is reached by completing the paths that are offered.
#[test]
fn every_field_of_every_request_is_reached_by_set() {
    fn count(object: &'static Object, depth: usize) -> usize {
        let below = |field: &Field| match field.kind {
            Kind::Object(inner) | Kind::List(&Kind::Object(inner)) if depth < 5 => count(inner, depth + 1),
            Kind::Object(_) | Kind::List(Kind::Object(_)) => 0,
            _ => 1,
        };
        object.fields.iter().map(below).sum()
    }
    // that the command line asks for the same words is shown above; built anew for each word it takes minutes
    fn reached(operation: &'static Erased, word: &str, depth: usize) -> usize {
        let below = |word: &String| match word.ends_with('=') {
            true => 1,
            false if depth < 5 => reached(operation, word, depth + 1),
            false => 0,
        };
        set_words(operation, word).iter().map(below).sum()
    }
    let mut all = 0;
    for operation in catalog::operations() {
        let wanted = count(operation.meta.request, 0);
        assert_eq!(reached(operation, "", 0), wanted, "{}", catalog::name(operation.meta));
        all += wanted;
    }
    println!("{all} fields reached");
    assert!(all > 900, "{all}");
}

#[test]
fn commands_operations_and_codes_complete_with_what_they_are() {
    assert!(words(&candidates(&["bss", "ord"])).contains("orders"));
    assert_eq!(words(&candidates(&["bss", "call", "PayOrdersV"])), ["PayOrdersV1"].into());
    let pay = candidates(&["bss", "describe", "PayOrders"]);
    assert!(
        pay.iter().any(|(word, help)| word == "PayOrders" && help.as_deref().is_some_and(|help| help.contains("Pay")))
    );
    assert!(!candidates(&["bss", "errors", "CBC.99003"]).is_empty());
    assert_eq!(words(&candidates(&["bss", "operations", "--section", "ord"])), ["orders"].into());
    assert_eq!(words(&candidates(&["bss", "operations", "--status", ""])), ["active", "deprecated", "removed"].into());
}

#[test]
fn the_scripts_of_the_shells_ask_the_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = bss(&["completions", shell]);
        assert_eq!(script.status, 0);
        assert!(script.out.contains("COMPLETE"), "{shell}: {}", script.out);
    }
    let mut asked = command(&["--", "bss", "orders", "pay", "--use-coupon", ""]);
    let answered = run(asked.env("COMPLETE", "bash"), "");
    assert!(answered.out.lines().any(|line| line.starts_with("YES\t") && line.len() > 5), "{answered:?}");
    let mut asked = command(&["--", "bss", "orders", "pay", "--use-coupon", ""]);
    let answered = run(asked.env("COMPLETE", "fish"), "");
    assert!(answered.out.lines().any(|line| line.starts_with("YES\t")), "{answered:?}");
    let mut asked = command(&["--", "bss", "orders", "pay", "--use-coupon", ""]);
    let answered = run(asked.env("COMPLETE", "zsh").env("_CLAP_COMPLETE_INDEX", "4").env("_CLAP_IFS", "\n"), "");
    assert!(answered.out.contains("YES:"), "{answered:?}");
    // nobody asks
    for nobody in ["", "0"] {
        let answered = run(command(&["version"]).env("COMPLETE", nobody), "");
        assert!(answered.out.starts_with("bss "), "{answered:?}");
    }
}

#[test]
fn profiles_complete_by_the_settings_file() {
    let folder = folder();
    let config = folder.join("config");
    std::fs::write(&config, "[default]\nsite = cn\n[work]\nsite = eu\n[home]\nsite = intl\n").unwrap();
    for (typed, names) in [("", vec!["work", "home"]), ("w", vec!["work"])] {
        let mut asked = command(&["--", "bss", "call", "PayOrders", "--profile", typed]);
        let answered = run(asked.env("COMPLETE", "fish").env("BSS_CONFIG", &config), "");
        let offered: BTreeSet<&str> = answered.out.lines().filter(|word| !word.starts_with('-')).collect();
        assert_eq!(offered, names.into_iter().collect(), "{answered:?}");
    }
}

#[test]
fn files_complete_where_a_file_is_wanted() {
    let folder = folder();
    std::fs::write(folder.join("report.pdf"), "").unwrap();
    for line in [
        &["call", "PayOrders", "--input", "rep"][..],
        &["call", "PayOrders", "-o", "rep"],
        &["ticket-attachments", "upload-accessory", "--file", "rep"],
    ] {
        let mut asked = command(&[&["--", "bss"], line].concat());
        let answered = run(asked.env("COMPLETE", "fish").current_dir(&*folder), "");
        assert_eq!(answered.out.trim(), "report.pdf", "{line:?}: {answered:?}");
    }
}

/// A real bash, where there is one: the words are split by bash itself.
#[test]
fn bash_lists_descriptions_and_takes_the_only_word() {
    let folder = std::path::Path::new(env!("CARGO_BIN_EXE_bss")).parent().unwrap();
    let ask = |line: &str, kind: &str| {
        let script = format!(
            "PATH='{}':$PATH; eval \"$(bss completions bash)\"; COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}; COMP_TYPE={kind}; \
             COLUMNS=70; IFS=$'\\x01' read -ra COMP_WORDS <<< \"$(sed -E 's/ +/\\x01/g; s/([=:])/\\x01\\1\\x01/g; s/\\x01+/\\x01/g' <<< \"$COMP_LINE\")\"; \
             [[ $COMP_LINE == *[\\ =] ]] && COMP_WORDS+=(''); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _complete_bss; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            folder.display()
        );
        std::process::Command::new("bash").args(["--norc", "-c", &script]).output()
    };
    let Ok(output) = ask("bss orders pay --use-coupon ", "63") else {
        println!("skipped: there is no bash");
        return;
    };
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.starts_with("YES") && shown.contains("  ("), "{shown} {}", String::from_utf8_lossy(&output.stderr));
    let one = |line: &str| String::from_utf8(ask(line, "9").unwrap().stdout).unwrap();
    assert_eq!(one("bss orders pay --use-coupon Y"), "YES\n");
    assert_eq!(one("bss orders pay --use-coupon=Y"), "YES\n");
    assert_eq!(one("bss call PayOrders --set use_coupon=N"), "NO\n");
    assert_eq!(one("bss call PayOrders --set coupon_infos[0].ty"), "coupon_infos[0].type=\n");
}
