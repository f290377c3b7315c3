//! The command in a terminal: what is typed, what is asked, tables of its width, colours, a pager, progress. What is for
//! people goes to a terminal alone.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use std::process::Command;

use support::server::{Behaviour, Server};
use support::terminal::{ALL, Side, Terminal, in_terminal};
use support::tls::TlsServer;
use support::{bss, command, command_with_keys, folder};

const SIZE: (u16, u16) = (100, 40);

/// A command whose terminal has colours.
fn coloured(args: &[&str]) -> Command {
    let mut command = command(args);
    command.env("TERM", "xterm");
    command
}

/// A service with a list of so many orders, each of its own.
fn orders(count: usize) -> Server {
    let order = |at: usize| {
        format!(
            r#"{{"order_id": "CS{at:04}", "customer_id": "c{at}", "amount_after_discount": {at}.50, "create_time": "2026-10-{:02}T08:00:00Z", "status": 6}}"#,
            at % 28 + 1
        )
    };
    let orders: Vec<String> = (0..count).map(order).collect();
    Server::answering(&format!(r#"{{"total_count": {count}, "order_infos": [{}]}}"#, orders.join(",")))
}

fn list<'a>(server: &'a Server, more: &[&'a str]) -> Vec<&'a str> {
    [&["orders", "list-customer-orders", "--endpoint", &server.url][..], more].concat()
}

#[test]
fn what_waits_for_the_keyboard_says_so_and_how_it_ends() {
    let server = Server::answering("{}");
    let asked = command(&["call", "ListCustomerOrders", "--input", "-", "--endpoint", &server.url]);
    let mut terminal = Terminal::start(asked, SIZE, ALL);
    terminal.wait_for("reading the request from the terminal; Ctrl-D on a line of its own ends it\n");
    assert_eq!(server.count(), 0);
    terminal.type_in("{\"limit\": 2}\n\u{4}");
    let (shown, ended) = terminal.end();
    assert_eq!((ended.status, server.count()), (0, 1), "{shown}");
    let set = ["--set", "file=@-", "--set", "form_data={}", "--yes", "--endpoint", &server.url];
    let mut terminal =
        Terminal::start(command_with_keys(&[&["call", "UploadAccessory"], &set[..]].concat()), SIZE, ALL);
    terminal.wait_for("reading file from the terminal; Ctrl-D");
    terminal.type_in("typed\n\u{4}");
    let (shown, _) = terminal.end();
    assert!(String::from_utf8_lossy(&server.last_body()).contains("\r\n\r\ntyped\n\r\n"), "{shown}");
}

/// A payment at a service that is no sandbox, with what is answered to the question.
fn pay(server: &TlsServer, more: &[&str], answer: Option<&str>) -> (String, i32) {
    let head = ["call", "PayOrders", "--set", "order_id=CS1", "--set", "use_coupon=NO", "--set", "use_discount=NO"];
    let mut asked = command_with_keys(&[&head[..], &["--endpoint", &server.url], more].concat());
    asked.env("SSL_CERT_FILE", &server.root);
    let mut terminal = Terminal::start(asked, SIZE, ALL);
    if let Some(answer) = answer {
        terminal.wait_for("Send it? [y/N] ");
        terminal.type_in(answer);
    }
    let (shown, ended) = terminal.end();
    (shown, ended.status)
}

#[test]
fn a_payment_is_sent_once_the_user_says_yes_and_not_else() {
    let server = TlsServer::start("localhost", (2020, 4000));
    for yes in ["y\n", "YES\n", " Yes \n"] {
        let (shown, status) = pay(&server, &[], Some(yes));
        assert_eq!(status, 0, "{shown}");
        let told = format!(
            "PayOrders: Pay a yearly/monthly order\n  order_id      CS1\n  use_coupon    NO\n  use_discount  NO\n\
             It may move money or create something, at {} as customer.\nSend it? [y/N] ",
            server.url
        );
        assert!(shown.starts_with(&told), "{shown}");
    }
    for no in ["n\n", "\n", "yess\n", "\u{4}"] {
        let (shown, status) = pay(&server, &[], Some(no));
        assert!(status == 2 && shown.ends_with("error: not confirmed, nothing was sent\n"), "{status} {shown}");
    }
    let (shown, status) = pay(&server, &["--yes"], None);
    assert!(status == 0 && !shown.contains("Send it?"), "{shown}");
}

#[test]
fn a_read_and_a_sandbox_are_not_asked_about() {
    let server = TlsServer::start("localhost", (2020, 4000));
    let mut read = command_with_keys(&["call", "ListCustomerOrders", "--endpoint", &server.url]);
    read.env("SSL_CERT_FILE", &server.root);
    let (shown, status) = in_terminal(read, SIZE);
    assert!(status == 0 && !shown.contains("Send it?"), "{shown}");
    let sandbox = Server::answering("{}");
    let head = ["call", "PayOrders", "--set", "order_id=CS1", "--set", "use_coupon=NO", "--set", "use_discount=NO"];
    let (shown, status) = in_terminal(command(&[&head[..], &["--endpoint", &sandbox.url]].concat()), SIZE);
    assert_eq!((status, sandbox.count()), (0, 1), "{shown}");
    // what is needed to ask the vendor about a payment
    assert!(shown.ends_with("request r-1\n"), "{shown}");
}

#[test]
fn an_answer_is_a_table_on_a_terminal_and_a_document_elsewhere() {
    let server = orders(2);
    let (shown, status) = in_terminal(command(&list(&server, &[])), SIZE);
    assert!(status == 0 && shown.starts_with("order_id  ") && shown.contains("\nCS0000  "), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() <= 100), "{shown}");
    // stdout decides
    let piped = [Side::Terminal, Side::Pipe, Side::Terminal];
    let (shown, ended) = Terminal::start(command(&list(&server, &[])), SIZE, piped).end();
    assert_eq!(shown, "");
    assert!(ended.json().path("order_infos").is_some(), "{ended:?}");
    let folder = folder();
    let file = folder.join("orders");
    let (shown, _) = in_terminal(command(&list(&server, &["-o", file.to_str().unwrap()])), SIZE);
    assert_eq!(shown, "");
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("{\n  \"total_count\": 2"));
}

#[test]
fn a_narrow_terminal_gets_what_tells_most_and_the_names_of_the_rest() {
    let server = orders(3);
    let (shown, _) = in_terminal(command(&list(&server, &[])), (44, 40));
    let columns = |line: &str| line.chars().count();
    assert!(shown.lines().all(|line| columns(line) <= 52), "{shown}");
    assert!(shown.starts_with("order_id  ") && shown.contains("\n+") && shown.contains(" columns: "), "{shown}");
    assert!(shown.contains("the same in all: ") && shown.contains("--output wide"), "{shown}");
    let (wide, _) = in_terminal(command(&list(&server, &["--output", "wide"])), (44, 40));
    assert!(!wide.contains("columns: ") && wide.contains("customer_id"), "{wide}");
    // a terminal that nobody could read is taken for one of forty columns
    let (tiny, _) = in_terminal(command(&list(&server, &[])), (8, 40));
    assert!(tiny.lines().any(|line| columns(line) > 20), "{tiny}");
}

#[test]
fn colours_are_for_a_terminal_that_has_them() {
    let server = orders(1);
    let json = list(&server, &["--output", "json"]);
    let (shown, _) = in_terminal(coloured(&json), SIZE);
    assert!(shown.contains("\x1b[36m\"total_count\"\x1b[0m: 1"), "{shown}");
    let mut plain = coloured(&json);
    plain.env("NO_COLOR", "1");
    for asked in [plain, command(&json)] {
        assert!(!in_terminal(asked, SIZE).0.contains('\x1b'));
    }
    let (shown, _) = in_terminal(coloured(&list(&server, &[])), SIZE);
    assert!(shown.starts_with("\x1b[1morder_id") || shown.contains("\x1b[36morder_id"), "{shown}");
    // stderr has its own: a pipe there gets none, and colours of stdout stay
    let (_, ended) = Terminal::start(coloured(&["call", "PayOrder"]), SIZE, [Side::Pipe; 3]).end();
    assert!(!ended.err.contains('\x1b') && ended.err.starts_with("error: "), "{ended:?}");
    let (shown, _) = in_terminal(coloured(&["call", "PayOrder"]), SIZE);
    assert!(shown.starts_with("\x1b[1m\x1b[31merror:\x1b[0m there is no operation PayOrder\n"), "{shown}");
    assert!(shown.contains("\x1b[33mhint:\x1b[0m did you mean "), "{shown}");
}

#[test]
fn a_refusal_is_wrapped_for_a_terminal_and_a_line_each_for_a_script() {
    let wrong = ["call", "PayOrders", "--set", "use_coupon=YES", "--set", "use_discount=Maybe"];
    let (shown, status) = in_terminal(command_with_keys(&wrong), (56, 40));
    assert_eq!(status, 1, "{shown}");
    assert!(shown.starts_with("refused: nothing was sent\n  order_id: required: "), "{shown}");
    assert!(shown.lines().last().is_some_and(|line| line.starts_with("see https://")), "{shown}");
    let lines: Vec<&str> = shown.lines().filter(|line| !line.starts_with("see ")).collect();
    assert!(lines.iter().all(|line| line.chars().count() <= 56), "{shown}");
    assert!(lines.iter().any(|line| line.starts_with("    ")), "{shown}");
    // where hardly a word would fit on a line none is broken
    let (narrow, _) = in_terminal(command_with_keys(&wrong), (40, 40));
    assert!(narrow.contains("coupon_infos: required_when: must be given when use_coupon is YES\n"), "{narrow}");
    // of the same width are the lines of an error
    let (shown, _) = in_terminal(command(&["call", "PayOrders", "--all-pages"]), (50, 40));
    assert!(shown.lines().count() > 2 && shown.lines().all(|line| line.chars().count() <= 50), "{shown}");
    assert!(shown.lines().nth(1).is_some_and(|line| line.starts_with("  ")), "{shown}");
}

#[test]
fn what_is_longer_than_the_terminal_goes_through_the_pager() {
    let (long, short) = (orders(60), orders(3));
    let shown = |server: &Server, more: &[&str], pager: &str| {
        let mut asked = command(&list(server, more));
        asked.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        if !pager.is_empty() {
            asked.env("BSS_PAGER", pager);
        }
        in_terminal(asked, (100, 20)).0
    };
    let paged = "sed s/^/paged:/";
    let all = shown(&long, &[], paged);
    assert_eq!(all.lines().filter(|line| line.starts_with("paged:")).count(), all.lines().count(), "{all}");
    assert!(all.contains("paged:CS0059"), "{all}");
    for plain in [
        shown(&short, &[], paged),
        shown(&long, &["--no-pager"], paged),
        shown(&long, &[], "off"),
        shown(&long, &[], "cat"),
        shown(&long, &[], "/no/such/pager"),
    ] {
        assert!(plain.starts_with("order_id") && !plain.contains("paged:"), "{plain}");
    }
    let mut asked = command(&list(&long, &[]));
    asked.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("PAGER", "sed s/^/own:/");
    assert!(in_terminal(asked, (100, 20)).0.starts_with("own:order_id"));
    // one that has seen enough closes, and that is no failure
    let longer = orders(2_000);
    let mut asked = command(&list(&longer, &[]));
    asked.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("BSS_PAGER", "true");
    let (shown, status) = in_terminal(asked, (100, 20));
    assert!(status == 0 && !shown.contains("error"), "{shown}");
    // what was carried out is not told as unshown then
    let ids = vec![r#""CS2610070001""#; 10_000].join(",");
    let cancelled = Server::answering(&format!(r#"{{"order_ids": [{ids}]}}"#));
    let head =
        ["call", "CancelResourcesSubscription", "--validate", "off", "--output", "json", "--endpoint", &cancelled.url];
    let mut asked = command(&[&head[..], &["--set", "unsubscribe_type=1"]].concat());
    asked.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("BSS_PAGER", "true");
    let (shown, status) = in_terminal(asked, (100, 20));
    assert!(status == 0 && !shown.contains("carried out"), "{shown}");
    // its default options, unless the user has some
    for (own, wanted) in [(None, "FRSX"), (Some("-i"), "-i")] {
        let mut asked = command(&list(&long, &[]));
        asked.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        let folder = folder();
        let script = folder.join("pager");
        std::fs::write(&script, "#!/bin/sh\necho \"LESS is $LESS\"\ncat > /dev/null\n").unwrap();
        asked.env("BSS_PAGER", format!("sh {}", script.display()));
        asked.envs(own.map(|options| ("LESS", options)));
        assert_eq!(in_terminal(asked, (100, 20)).0, format!("LESS is {wanted}\n"));
    }
}

#[test]
fn a_page_of_a_longer_list_says_how_to_go_on() {
    let page = |total: usize, entries: usize| {
        let entries = vec![r#"{"order_id": "a"}"#; entries].join(",");
        Server::answering(&format!(r#"{{"total_count": {total}, "order_infos": [{entries}]}}"#))
    };
    let told = |server: &Server, more: &[&str]| in_terminal(command(&list(server, more)), SIZE).0;
    let (long, last) = (page(1_500, 3), page(5, 2));
    let shown = told(&long, &[]);
    let how = "3 of 1,500 entries; --all-pages reads all, --set offset=3 the next\n";
    assert!(shown.ends_with(how), "{shown}");
    assert!(told(&long, &["--offset", "30"]).contains("--set offset=33 the next"));
    for all in [
        told(&last, &["--offset", "3"]),
        told(&page(3, 3), &[]),
        told(&page(9, 0), &[]),
        told(&long, &["--query", "order_infos"]),
    ] {
        assert!(!all.contains("--all-pages"), "{all}");
    }
    // a script has asked for what it asked for
    assert_eq!(bss(&list(&long, &[])).err, "");
}

#[test]
fn a_file_is_not_written_to_a_terminal_unless_that_is_asked_for() {
    let server = Server::start(Behaviour::Raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 5\r\nConnection: close\r\n\r\nbytes"
            .to_vec(),
    ));
    let head = ["call", "DownloadImages", "--set", "accessory_id=i1", "--endpoint", &server.url];
    let download = |more: &[&str]| in_terminal(command_with_keys(&[&head[..], more].concat()), SIZE);
    let (shown, status) = download(&[]);
    assert_eq!((status, server.count()), (2, 0), "{shown}");
    assert!(shown.contains("which a terminal cannot show") && shown.contains("-o - for stdout"), "{shown}");
    assert_eq!(download(&["-o", "-"]), ("bytes".to_owned(), 0));
    let folder = folder();
    let file = folder.join("file");
    let (shown, status) = download(&["-o", file.to_str().unwrap()]);
    assert!(status == 0 && shown.ends_with("5 bytes\n"), "{status} {shown}");
    // nobody watches a pipe
    let piped = command_with_keys(&[&head[..], &["--force", "-o", file.to_str().unwrap()]].concat());
    let (shown, ended) = Terminal::start(piped, SIZE, [Side::Pipe; 3]).end();
    assert_eq!((ended.status, shown.as_str(), ended.err.as_str()), (0, "", ""));
}

#[test]
fn how_far_a_long_list_is_stands_on_a_terminal_alone() {
    let page = |one: &str, two: &str| {
        let page =
            format!(r#"{{"total_count": 4, "order_infos": [{{"order_id": "{one}"}}, {{"order_id": "{two}"}}]}}"#);
        (200, page.into_bytes())
    };
    let server = || Server::start(Behaviour::InTurn(vec![page("a", "b"), page("c", "d")]));
    let args = |server: &Server, format: &str| {
        let more = ["--all-pages", "--limit", "2", "--output", format];
        coloured(&list(server, &more))
    };
    let piped = [Side::Terminal, Side::Pipe, Side::Terminal];
    let far = |format: &str| {
        let server = server();
        let (shown, ended) = Terminal::start(args(&server, format), SIZE, piped).end();
        assert!(shown.contains(" 2 of 4 entries") || shown.contains(" 4 of 4 entries"), "{format}: {shown:?}");
        ended
    };
    assert_eq!(far("json").json().path("order_infos").and_then(|list| list.as_array()).map(<[_]>::len), Some(4));
    // what is written page by page, too
    assert_eq!(far("jsonl").out.lines().count(), 4);
    let other = server();
    let (_, ended) = Terminal::start(args(&other, "json"), SIZE, [Side::Pipe; 3]).end();
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
}

#[test]
fn signs_that_drive_a_terminal_reach_a_pipe_alone() {
    let server = Server::answering("{\"total_count\": 1, \"order_infos\": [{\"order_id\": \"a\u{202e}b\"}]}");
    for format in ["json", "jsonl", "yaml", "csv", "tsv", "text", "table", "wide", "raw"] {
        let args = list(&server, &["--output", format]);
        let (shown, _) = in_terminal(command(&args), SIZE);
        assert!(!shown.contains('\u{202e}') && shown.contains("202e"), "{format}: {shown}");
        let piped = bss(&args).out;
        let for_people = ["table", "wide", "yaml"].contains(&format);
        assert_eq!(piped.contains('\u{202e}'), !for_people, "{format}: {piped}");
    }
}

#[test]
fn a_description_is_as_wide_as_the_terminal_up_to_a_width_that_reads_well() {
    let widest = |columns| {
        let (shown, status) = in_terminal(command(&["describe", "PayOrders"]), (columns, 40));
        assert_eq!(status, 0);
        // what has no blanks is not broken
        let lines = shown.lines().filter(|line| !line.contains("://") && !line.contains(";"));
        lines.map(|line| line.chars().count()).max().unwrap()
    };
    let (narrow, wide, wider) = (widest(60), widest(110), widest(200));
    assert!(narrow <= 60 && wide > narrow && wide <= 110 && wider <= 110, "{narrow} {wide} {wider}");
}

#[test]
fn a_list_of_operations_keeps_ids_and_titles_on_a_narrow_terminal() {
    let (shown, _) = in_terminal(command(&["operations", "--section", "orders"]), (72, 40));
    assert!(shown.lines().all(|line| line.chars().count() <= 72), "{shown}");
    assert!(shown.contains("PayOrders ") && !shown.contains("POST"), "{shown}");
    let (wide, _) = in_terminal(command(&["operations", "--section", "orders"]), (200, 40));
    assert!(wide.contains("POST") && wide.contains("customer,partner"), "{wide}");
    let (codes, _) = in_terminal(command(&["errors"]), (60, 40));
    assert!(codes.lines().all(|line| line.chars().count() <= 60) && codes.contains('…'), "{codes}");
    assert!(codes.lines().any(|line| line.chars().count() == 60), "{codes}");
}

#[test]
fn a_large_file_on_its_way_is_told_with_its_size_and_a_small_one_needs_no_word() {
    let folder = folder();
    let upload = |size: usize, server: &Server| {
        let file = folder.join("file.bin");
        std::fs::write(&file, vec![b'x'; size]).unwrap();
        let set = format!("file=@{}", file.display());
        let head =
            ["call", "UploadAccessory", "--set", &set, "--set", "form_data={}", "--yes", "--endpoint", &server.url];
        let mut asked = command_with_keys(&head);
        asked.env("TERM", "xterm");
        Terminal::start(asked, SIZE, ALL)
    };
    let silent = Server::start(Behaviour::Silence);
    let mut terminal = upload(1024 * 1024, &silent);
    terminal.wait_for("sending 1.00 MiB");
    terminal.kill();
    let small = Server::answering(r#"{"accessory_id": "a1"}"#);
    let (shown, ended) = upload(512 * 1024, &small).end();
    assert!(ended.status == 0 && !shown.contains("sending"), "{shown}");
}

#[test]
fn a_download_tells_how_much_has_come() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 99000000\r\n\r\n";
    let server = Server::start(Behaviour::Begin([head.as_bytes(), &vec![b'x'; 32 << 20]].concat()));
    let folder = folder();
    let file = folder.join("half");
    let args = ["call", "DownloadImages", "--set", "accessory_id=i1", "--endpoint", &server.url, "-o"];
    let mut asked = command_with_keys(&[&args[..], &[file.to_str().unwrap()]].concat());
    asked.env("TERM", "xterm");
    let mut terminal = Terminal::start(asked, SIZE, ALL);
    terminal.wait_for("fetching: ");
    terminal.wait_for(" MiB, ");
    terminal.kill();
    // what goes into a pipe, too, while nobody reads it; on the terminal itself it would stand in the way
    let mut asked = command_with_keys(&args[..args.len() - 1]);
    asked.env("TERM", "xterm");
    let mut terminal = Terminal::start(asked, SIZE, [Side::Terminal, Side::Pipe, Side::Terminal]);
    terminal.wait_for("fetching: ");
    terminal.kill();
}

#[test]
fn an_export_tells_how_many_rows_there_are() {
    let service = support::bills::Bills::start(2_500, None);
    let out = folder();
    let args = ["bills", "export", "--month", "2026-10", "--out", out.to_str().unwrap(), "--endpoint", &service.url];
    let (shown, status) = in_terminal(coloured(&args), SIZE);
    let far = ["1,000", "2,000", "2,500"].iter().any(|rows| shown.contains(&format!(" {rows} of 2,500 rows")));
    assert!(status == 0 && far, "{shown:?}");
    // a service that does not say how many there are
    let silent =
        Server::answering(r#"{"fee_records": [{"id": "a", "bill_type": 5, "amount": 1}], "consume_amount": 1}"#);
    let out = folder();
    let args = ["bills", "export", "--month", "2026-10", "--out", out.to_str().unwrap(), "--endpoint", &silent.url];
    let (unknown, status) = in_terminal(coloured(&args), SIZE);
    assert!(status == 0 && unknown.contains(" 1 rows, ") && !unknown.contains(" of "), "{unknown:?}");
    // what is told at the end stands on a line of its own
    let told = shown.lines().find(|line| line.contains("2,500 rows in ")).unwrap();
    let own = told.rsplit("\u{1b}[2K").next().unwrap();
    assert!(!own.contains(" of 2,500 rows"), "{told:?}");
}
