//! What people try first: defaults by file and environment, formats, files, columns, tips that lead right, manual pages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use huaweicloud_runtime::Json;
use support::server::Server;
use support::{Ended, bss, command, folder, run};

/// With a settings file.
fn with(config: &std::path::Path, args: &[&str], environment: &[(&str, &str)]) -> Ended {
    let mut command = command(args);
    command.env("BSS_CONFIG", config).envs(environment.iter().copied());
    run(&mut command, "")
}

#[test]
fn a_flag_beats_the_environment_which_beats_the_profile_which_beats_the_default() {
    let folder = folder();
    let config = folder.join("config");
    std::fs::write(&config, "[default]\nprofile = work\nsite = eu\noutput = json\n[work]\nsite = intl\n").unwrap();
    let url = |args: &[&str], environment: &[(&str, &str)]| {
        let args = [&["call", "ListCustomerOrders", "--dry-run"], args].concat();
        let ended = with(&config, &args, environment);
        ended.json().get("url").and_then(Json::as_str).unwrap().to_owned()
    };
    let site = |id: &str| huaweicloud_bss::API.site(id).unwrap().host;
    assert!(url(&[], &[]).contains(site("intl")));
    assert!(url(&[], &[("BSS_SITE", "cn")]).contains(site("cn")));
    assert!(url(&["--site", "eu"], &[("BSS_SITE", "cn")]).contains(site("eu")));
    assert!(url(&[], &[("BSS_PROFILE", "other")]).contains(site("eu")));
}

#[test]
fn a_wrong_default_is_refused_with_its_place() {
    let folder = folder();
    let config = folder.join("config");
    for (text, why) in [
        ("[default]\nsite = mars\n", "there are cn, intl, eu"),
        ("[default]\nsiet = cn\n", "siet is no setting"),
        ("site = cn\n", "above the first section"),
    ] {
        std::fs::write(&config, text).unwrap();
        let ended = with(&config, &["call", "ListCustomerOrders", "--dry-run"], &[]);
        assert_eq!(ended.status, 2, "{text}: {ended:?}");
        assert!(ended.err.contains(why) && ended.err.contains(config.to_str().unwrap()), "{}", ended.err);
    }
}

#[test]
fn profiles_are_made_used_shown_and_removed() {
    let folder = folder();
    let config = folder.join("config");
    let profile = |args: &[&str]| with(&config, &[&["profile"], args].concat(), &[]);
    assert_eq!(profile(&["set", "work", "site=intl", "output=yaml"]).status, 0);
    assert_eq!(profile(&["use", "work"]).status, 0);
    assert_eq!(profile(&["list"]).out, "* work\n");
    assert!(profile(&["show"]).out.contains("intl") && profile(&["show"]).out.contains("[work]"));
    assert_eq!(profile(&["set", "work", "site=mars"]).status, 2);
    assert_eq!(profile(&["set", "work", "secret=x"]).status, 2);
    assert_eq!(profile(&["use", "wrok"]).status, 2);
    assert_eq!(profile(&["remove", "work"]).status, 0);
    assert_eq!(profile(&["list"]).out, "");
}

#[test]
fn what_stands_beside_a_list_is_shown_above_it() {
    let server = Server::answering(
        r#"{"total_count": 2, "order_info": {"order_id": "CS1", "status": 5}, "order_line_items": [{"order_line_item_id": "a"}, {"order_line_item_id": "b"}]}"#,
    );
    let show = |more: &[&str]| {
        let head = ["orders", "show-customer-order-details", "--order-id", "CS1", "--output", "table"];
        bss(&[&head[..], &["--endpoint", &server.url], more].concat()).out
    };
    let shown = show(&[]);
    let (above, list) = shown.split_once("\n\n").unwrap();
    assert!(above.contains("order_info.status    5 Completed"), "{shown}");
    assert!(!above.contains("total_count") && list == "order_line_item_id\na\nb\n", "{shown}");
    assert_eq!(show(&["--columns", "order_line_item_id"]), "order_line_item_id\na\nb\n");
}

#[test]
fn a_queried_text_has_no_quotes_when_raw() {
    let server = Server::answering(r#"{"order_infos": [{"order_id": "a"}, {"order_id": "b"}], "total_count": 2}"#);
    let list = |more: &[&str]| {
        let head = ["orders", "list-customer-orders", "--endpoint", &server.url];
        bss(&[&head[..], more].concat()).out
    };
    assert_eq!(list(&["-r", "--query", "order_infos[0].order_id"]), "a\n");
    assert_eq!(list(&["-r", "--query", "order_infos[].order_id"]), "a\nb\n");
    assert_eq!(list(&["--output", "tsv", "--columns", "order_id,currency"]), "order_id\tcurrency\na\t\nb\t\n");
    assert_eq!(list(&["--output", "text", "--columns", "order_id"]), "a\nb\n");
    assert_eq!(list(&["--output", "csv", "--query", "order_infos[].[order_id, order_id]"]), "1,2\na,a\nb,b\n");
    let yaml = list(&["--output", "yaml"]);
    assert!(yaml.contains("order_infos:\n  - order_id: a\n  - order_id: b\n"), "{yaml}");
    let ended =
        bss(&["orders", "list-customer-orders", "--endpoint", &server.url, "--output", "csv", "--columns", "orderid"]);
    assert_eq!(ended.status, 2);
    assert!(ended.err.contains("did you mean order_id"), "{}", ended.err);
}

#[test]
fn a_file_is_there_once_it_is_whole() {
    let server = Server::answering(r#"{"order_infos": [{"order_id": "a"}], "total_count": 1}"#);
    let folder = folder();
    let file = folder.join("orders.json");
    let to = |url: &str| {
        bss(&[
            "orders",
            "list-customer-orders",
            "--endpoint",
            url,
            "-o",
            file.to_str().unwrap(),
            "--force",
            "--timeout",
            "2",
        ])
    };
    let ended = to(&server.url);
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{ended:?}");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("\"order_id\": \"a\""), "{written}");
    assert_eq!(to("http://127.0.0.1:1").status, 4);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written, "what was there stays");
    assert_eq!(folder.names(), ["orders.json"], "no part is left");
    let nowhere = bss(&["orders", "list-customer-orders", "--endpoint", &server.url, "-o", "/no/such/folder/x"]);
    assert_eq!((nowhere.status, server.count()), (2, 1), "nothing is sent that cannot be written");
}

#[test]
fn tips_lead_where_the_user_wants_to_go() {
    let field = bss(&["call", "ListCustomerOrders", "--limit", "3"]);
    assert_eq!(field.status, 2);
    for part in ["--set limit=", "bss orders list-customer-orders --limit"] {
        assert!(field.err.contains(part), "{}", field.err);
    }
    assert!(bss(&["pay-orders"]).err.contains("bss orders pay-orders"));
    assert!(bss(&["versoin"]).err.contains("version"));
    assert!(bss(&["version"]).out.starts_with("bss "));
    let help = bss(&["help", "errors"]);
    assert_eq!((help.status, help.out), (0, bss(&["errors", "--help"]).out));
}

#[test]
fn there_is_a_manual_page_for_each_operation() {
    let folder = folder();
    let ended = bss(&["man", folder.to_str().unwrap()]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let pages: Vec<String> = std::fs::read_dir(folder.join("man1"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(pages.len() > huaweicloud_bss::API.operations.len(), "{}", pages.len());
    let page = std::fs::read_to_string(folder.join("man1/bss-orders-pay-orders.1")).unwrap();
    assert!(page.starts_with(".ie") && page.contains("use\\-coupon") && page.contains(".TH"), "{page}");
}

#[test]
fn an_answer_without_a_body_is_an_empty_object() {
    let server = Server::answering("");
    let pay = ["orders", "pay-orders", "--endpoint", &server.url, "--order-id", "CS1", "--use-coupon", "NO"];
    let ended = bss(&[&pay[..], &["--use-discount", "NO"]].concat());
    assert_eq!((ended.status, ended.out.as_str()), (0, "{}\n"), "{ended:?}");
}

#[test]
fn an_operation_that_answers_nothing_is_shown_as_an_empty_object_or_as_what_came() {
    let cancel = |body: &str, more: &[&str]| {
        let server = Server::answering(body);
        let head = ["call", "CancelCustomerOrder", "--set", "order_id=CS1", "--endpoint", &server.url];
        let ended = bss(&[&head[..], more].concat());
        assert_eq!(ended.status, 0, "{ended:?}");
        ended.json().to_string()
    };
    let words = r#"{"error_code":"CBC.0000","error_msg":"Success"}"#;
    assert_eq!((cancel("", &[]), cancel(words, &[])), ("{}".to_owned(), words.to_owned()));
    // a query computes with what is documented
    assert_eq!((cancel("", &["--query", "@"]), cancel(words, &["--query", "@"])), ("{}".to_owned(), "{}".to_owned()));
}

#[test]
fn the_settings_file_is_where_the_environment_says() {
    let path = |environment: &[(&str, &str)]| {
        let mut asked = command(&["profile", "path"]);
        asked.env_remove("HOME").envs(environment.iter().copied());
        let ended = run(&mut asked, "");
        (ended.status, ended.out.trim_end().to_owned())
    };
    assert_eq!(path(&[("HOME", "/h")]), (0, "/h/.config/bss/config".to_owned()));
    assert_eq!(path(&[("HOME", "/h"), ("XDG_CONFIG_HOME", "/x")]), (0, "/x/bss/config".to_owned()));
    assert_eq!(path(&[("HOME", "/h"), ("XDG_CONFIG_HOME", "")]), (0, "/h/.config/bss/config".to_owned()));
    assert_eq!(path(&[("HOME", "/h"), ("APPDATA", "/a")]), (0, "/a/bss/config".to_owned()));
    assert_eq!(path(&[("XDG_CONFIG_HOME", "/x"), ("BSS_CONFIG", "/c")]), (0, "/c".to_owned()));
    assert_eq!(path(&[]), (2, String::new()));
}

#[test]
fn a_profile_is_shown_with_where_each_setting_is_from() {
    let folder = folder();
    let config = folder.join("config");
    std::fs::write(&config, "[default]\nprofile = work\npager = less -R\n[work]\nsite = intl\n[idle]\nsite = eu\n")
        .unwrap();
    let file = config.display();
    let shown = with(&config, &["profile", "show"], &[("BSS_OUTPUT", "yaml")]).out;
    assert_eq!(
        shown,
        format!(
            "profile   work     {file} [default]\nsite      intl     {file} [work]\noutput    yaml     BSS_OUTPUT\n\
             pager     less -R  {file} [default]\n"
        )
    );
    let idle = with(&config, &["profile", "show", "idle"], &[]).out;
    assert!(idle.starts_with("profile   idle     --profile\nsite      eu "), "{idle}");
    assert_eq!(with(&config, &["profile", "list"], &[]).out, "* work\n  idle\n");
    let none = with(&folder.join("none"), &["profile", "list"], &[]);
    assert_eq!((none.status, none.out.as_str()), (0, ""));
    assert!(none.err.contains("no profiles yet; make one: bss profile set NAME site=…"), "{}", none.err);
    assert!(with(&folder.join("none"), &["profile", "show"], &[]).err.contains("nothing is set"));
    let unknown = with(&config, &["profile", "use", "wrok"], &[]);
    assert!(
        unknown.err.contains("there is no profile wrok") && unknown.err.contains("did you mean work?"),
        "{unknown:?}"
    );
    assert!(unknown.err.contains("make it: bss profile set wrok site=…"), "{unknown:?}");
    // a file that cannot be read is told, and not taken for none
    let folder_as_file = with(&folder, &["profile", "list"], &[]);
    assert_eq!(folder_as_file.status, 2, "{folder_as_file:?}");
    assert_eq!(folder.names(), ["config"], "nothing is left beside it");
}

#[test]
fn settings_are_written_where_there_was_no_folder() {
    let folder = folder();
    let config = folder.join("deep/er/config");
    assert_eq!(with(&config, &["profile", "set", "a", "site=eu", "output=yaml"], &[]).status, 0);
    assert_eq!(std::fs::read_to_string(&config).unwrap(), "[a]\nsite = eu\noutput = yaml\n");
    assert_eq!(with(&config, &["profile", "use", "a"], &[]).status, 0);
    assert!(std::fs::read_to_string(&config).unwrap().ends_with("\n[default]\nprofile = a\n"));
    assert_eq!(with(&config, &["profile", "remove", "a"], &[]).status, 0);
    assert_eq!(std::fs::read_to_string(&config).unwrap(), "[default]\nprofile = a\n");
}

#[test]
fn an_answer_goes_through_a_link_into_the_file_behind_it() {
    let server = Server::answering(r#"{"order_infos": [], "total_count": 0}"#);
    let folder = folder();
    let (file, link) = (folder.join("file"), folder.join("link"));
    std::fs::write(&file, "old").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&file, &link).unwrap();
    #[cfg(not(unix))]
    std::fs::write(&link, "").unwrap();
    let list = ["orders", "list-customer-orders", "--endpoint", &server.url, "--force", "-o", link.to_str().unwrap()];
    assert_eq!(bss(&list).status, 0);
    assert!(std::fs::read_to_string(&link).unwrap().starts_with('{'));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert!(std::fs::read_to_string(&file).unwrap().starts_with('{'));
        assert!(link.symlink_metadata().unwrap().is_symlink());
        // the umask holds as for any other file
        let plain = folder.join("plain");
        std::fs::write(&plain, "").unwrap();
        let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode();
        assert_eq!(mode(&file), mode(&plain));
    }
    // a file beside us has a folder that nobody names
    let mut here = command(&[&list[..6], &["here"]].concat());
    let ended = run(here.current_dir(&*folder), "");
    assert_eq!((ended.status, folder.join("here").is_file()), (0, true), "{ended:?}");
}

#[test]
fn the_manual_of_the_command_is_printed_and_the_pages_are_counted() {
    let page = bss(&["man"]);
    assert!(page.status == 0 && page.out.contains(".TH bss 1"), "{}", page.out);
    let folder = folder();
    let ended = bss(&["man", folder.to_str().unwrap()]);
    let pages = std::fs::read_dir(folder.join("man1")).unwrap().count();
    let told = format!("{pages} pages in {}\n", folder.join("man1").display());
    assert_eq!(ended.err, told);
    assert!(folder.join("man1/bss.1").is_file() && folder.join("man1/bss-errors.1").is_file());
    assert!(!folder.join("man1/bss-orders.1").exists(), "a section is no page, its operations are");
}
