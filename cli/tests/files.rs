//! Files of requests and answers: byte for byte up and down, named and typed, never over another file, never by half.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use huaweicloud_runtime::Json;
use support::server::{Behaviour, Server};
use support::signal::INTERRUPT;
use support::{Ended, bss, bss_with_keys, command, command_with_keys, ended, folder, run, service, started};

/// All bytes there are, and what a careless reader of a multipart body stumbles over.
fn bytes() -> Vec<u8> {
    (0..=255).chain(*b"\r\n--\r\n\r\n--x--").collect()
}

fn upload(file: &str, url: &str) -> Ended {
    let set = format!("file={file}");
    bss_with_keys(&["call", "UploadAccessory", "--set", &set, "--set", "form_data={}", "--yes", "--endpoint", url], "")
}

/// A download that is asked for like this.
fn download(url: &str, more: &[&str]) -> Ended {
    let head = ["call", "DownloadImages", "--set", "accessory_id=i1", "--endpoint", url];
    bss_with_keys(&[&head[..], more].concat(), "")
}

#[test]
fn an_attachment_goes_up_and_comes_down_byte_for_byte() {
    let (service, folder) = (service(), folder());
    let (there, back) = (folder.join("a b;c.bin"), folder.join("back.bin"));
    std::fs::write(&there, bytes()).unwrap();
    let sent = bss(&[
        "ticket-attachments",
        "upload-accessory",
        "--file",
        &format!("@{}", there.display()),
        "--form-data",
        "{}",
        "--endpoint",
        &service.url,
    ]);
    assert_eq!(sent.status, 0, "{sent:?}");
    let id = sent.json().get("accessory_id").and_then(Json::as_str).unwrap().to_owned();
    let ask = ["ticket-attachments", "download-accessories", "--accessory-id", &id, "--endpoint", &service.url];
    let saved = bss(&[&ask[..], &["-o", back.to_str().unwrap()]].concat());
    assert_eq!((saved.status, saved.out.as_str()), (0, ""), "{saved:?}");
    assert_eq!(std::fs::read(&back).unwrap(), bytes());
    assert_eq!(folder.names(), ["a b;c.bin", "back.bin"]);
    let piped = command(&ask).output().unwrap();
    assert_eq!(piped.stdout, bytes());
}

#[test]
fn a_file_is_sent_with_its_name_and_its_kind() {
    let (server, folder) = (Server::answering(r#"{"accessory_id": "a1"}"#), folder());
    let report = folder.join("report.pdf");
    std::fs::write(&report, "%PDF").unwrap();
    let path = report.display();
    for (given, name, kind) in [
        (format!("@{path}"), "report.pdf", "application/pdf"),
        (format!("{path}"), "report.pdf", "application/pdf"),
        (format!("@{path};type=text/x-own"), "report.pdf", "text/x-own"),
        (format!("@{path};filename=rechnung.txt"), "rechnung.txt", "text/plain"),
        (r#"{"file_name": "b", "base64": "JVBERg=="}"#.to_owned(), "b", "application/octet-stream"),
    ] {
        let ended = upload(&given, &server.url);
        assert_eq!(ended.status, 0, "{given}: {ended:?}");
        let body = String::from_utf8(server.last_body()).unwrap();
        let part = format!("name=\"file\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n%PDF\r\n");
        assert!(body.contains(&part), "{given}: {body}");
    }
}

#[test]
fn a_file_may_come_from_stdin() {
    let server = Server::answering(r#"{"accessory_id": "a1"}"#);
    let sets = ["--set", "file=@-;filename=log.txt", "--set", "form_data={}"];
    let head = ["call", "UploadAccessory", "--yes", "--endpoint", &server.url];
    assert_eq!(bss_with_keys(&[&head[..], &sets].concat(), "it failed").status, 0);
    let body = String::from_utf8(server.last_body()).unwrap();
    assert!(body.contains("filename=\"log.txt\"\r\nContent-Type: text/plain\r\n\r\nit failed\r\n"), "{body}");
}

#[test]
fn stdin_is_read_for_one_thing_alone() {
    let server = Server::answering("{}");
    let head = ["call", "UploadAccessory", "--input", "-", "--yes", "--endpoint", &server.url];
    let ended = bss_with_keys(&[&head[..], &["--set", "file=@-"]].concat(), "{}");
    assert_eq!((ended.status, server.count()), (2, 0), "{ended:?}");
    let told = "file: -: stdin is read for the request already; name a file for one of them";
    assert!(ended.err.contains(told), "{}", ended.err);
}

#[test]
fn a_file_that_is_not_there_sends_nothing() {
    let server = Server::answering("{}");
    let ended = upload("@/nonexistent/report.pdf", &server.url);
    assert_eq!((ended.status, server.count()), (2, 0), "{ended:?}");
    assert!(ended.err.contains("/nonexistent/report.pdf"), "{}", ended.err);
    assert_eq!(upload("@/tmp", &server.url).status, 2);
}

#[test]
fn an_input_without_an_end_is_refused() {
    let server = Server::answering("{}");
    let ended = bss(&["orders", "pay-orders", "--input", "/dev/zero", "--yes", "--endpoint", &server.url]);
    assert_eq!((ended.status, server.count()), (2, 0), "{ended:?}");
    assert!(ended.err.contains("--input /dev/zero: it is larger than 268,435,456 bytes"), "{}", ended.err);
}

#[test]
fn a_dry_run_tells_of_a_file_and_shows_no_byte_of_it() {
    let folder = folder();
    let report = folder.join("report.pdf");
    std::fs::write(&report, "confidential").unwrap();
    let set = format!("file=@{}", report.display());
    let ask = ["call", "UploadAccessory", "--set", &set, "--set", "form_data={}", "--dry-run"];
    let ended = bss_with_keys(&ask, "");
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("report.pdf (application/pdf, 12 bytes)"), "{}", ended.out);
    assert!(ended.out.contains("multipart/form-data; boundary="), "{}", ended.out);
    assert!(!ended.out.contains("confidential") && !ended.out.contains("Y29uZmlk"), "{}", ended.out);
}

#[test]
fn what_a_signature_cannot_carry_is_refused_before_it_is_sent() {
    let (server, folder) = (Server::answering("{}"), folder());
    let large = folder.join("large.bin");
    std::fs::write(&large, vec![7; 13 * 1024 * 1024]).unwrap();
    let ended = upload(&format!("@{}", large.display()), &server.url);
    assert_eq!((ended.status, server.count()), (1, 0), "{ended:?}");
    assert!(ended.err.contains("use a token"), "{}", ended.err);
}

/// A file that travels as a Base64 text in JSON.
fn upload_as_text(file: &str, more: &[&str]) -> Ended {
    let head = ["ticket-attachments", "upload-json-accessories", "--accessory-name", "report.pdf"];
    let set = ["--accessory-from", "incident", "--accessory-data", file];
    bss_with_keys(&[&head[..], &set, more].concat(), "")
}

#[test]
fn a_text_that_carries_a_file_takes_the_file() {
    let (service, folder) = (service(), folder());
    let there = folder.join("a.bin");
    std::fs::write(&there, bytes()).unwrap();
    let head = ["call", "UploadJsonAccessories", "--set", "accessory_name=a.bin", "--set", "accessory_from=incident"];
    let set = format!("accessory_data=@{}", there.display());
    let sent = bss(&[&head[..], &["--set", &set, "--endpoint", &service.url]].concat());
    assert_eq!(sent.status, 0, "{sent:?}");
    let id = sent.json().get("accessory_id").and_then(Json::as_str).unwrap().to_owned();
    let ask = ["ticket-attachments", "download-accessories", "--accessory-id", &id, "--endpoint", &service.url];
    assert_eq!(command(&ask).output().unwrap().stdout, bytes());
}

#[test]
fn a_text_that_carries_a_file_is_told_by_its_size_and_shows_no_byte() {
    let folder = folder();
    let report = folder.join("report.pdf");
    std::fs::write(&report, "confidential").unwrap();
    for given in [format!("@{}", report.display()), "Y29uZmlkZW50aWFs".to_owned()] {
        let ended = upload_as_text(&given, &["--dry-run"]);
        assert_eq!(ended.status, 0, "{ended:?}");
        assert!(ended.out.contains("12 bytes in Base64"), "{}", ended.out);
        assert!(!ended.out.contains("confidential") && !ended.out.contains("Y29uZmlk"), "{}", ended.out);
    }
}

#[test]
fn a_text_that_carries_no_file_may_begin_with_an_at_sign() {
    let ended = bss_with_keys(
        &["call", "CreateMessages", "--set", "case_id=c1", "--set", "message.content=@all", "--dry-run"],
        "",
    );
    assert!(ended.out.contains("@all") && ended.status == 0, "{ended:?}");
}

#[test]
fn a_text_that_is_too_large_to_be_signed_or_whose_file_is_not_there_sends_nothing() {
    let (server, folder) = (Server::answering("{}"), folder());
    let large = folder.join("large.bin");
    std::fs::write(&large, vec![7; 10 * 1024 * 1024]).unwrap();
    let ended = upload_as_text(&format!("@{}", large.display()), &["--yes", "--endpoint", &server.url]);
    assert_eq!((ended.status, server.count()), (1, 0), "{ended:?}");
    assert!(ended.err.contains("use a token"), "{}", ended.err);
    let ended = upload_as_text("@/nonexistent/report.pdf", &["--yes", "--endpoint", &server.url]);
    assert_eq!((ended.status, server.count()), (2, 0), "{ended:?}");
}

#[test]
fn no_file_is_replaced_without_a_word() {
    let (server, folder) = (Server::answering("new"), folder());
    let file = folder.join("kept");
    let path = file.to_str().unwrap();
    std::fs::write(&file, "old").unwrap();
    let ended = download(&server.url, &["-o", path]);
    assert_eq!((ended.status, server.count()), (2, 0), "{ended:?}");
    assert!(ended.err.contains("it is there already") && ended.err.contains("--force"), "{}", ended.err);
    assert_eq!(std::fs::read(&file).unwrap(), b"old");
    assert_eq!(download(&server.url, &["-o", path, "--force"]).status, 0);
    assert_eq!(std::fs::read(&file).unwrap(), b"new");
    assert_eq!(folder.names(), ["kept"]);
}

#[test]
fn an_answer_that_fails_leaves_no_file() {
    let folder = folder();
    let file = folder.join("none");
    let path = file.to_str().unwrap();
    let refused = Server::start(Behaviour::Answer(403, br#"{"error_code": "X", "error_msg": "no"}"#.to_vec()));
    let ended = download(&refused.url, &["-o", path]);
    assert!(ended.status == 3 && !ended.err.contains("bytes had come"), "{ended:?}");
    // an error with a good status is none the less an error
    let disguised = Server::answering(r#"{"error_code": "OSM.01010005", "error_msg": "no"}"#);
    assert_eq!(download(&disguised.url, &["-o", path]).status, 3);
    assert_eq!(folder.names(), [""; 0]);
}

#[cfg(unix)]
#[test]
fn a_signal_leaves_nothing_by_half() {
    let (server, folder) = (Server::start(Behaviour::Silence), folder());
    let file = folder.join("half");
    let head = ["call", "DownloadImages", "--set", "accessory_id=i1", "--endpoint", &server.url, "-o"];
    let child = started(&mut command_with_keys(&[&head[..], &[file.to_str().unwrap()]].concat()));
    server.wait();
    INTERRUPT.send(&child);
    let ended = ended(child, "");
    assert_eq!(ended.status, 130, "{ended:?}");
    assert!(ended.err.contains("Ctrl-C came before the answer, nothing is printed"), "{}", ended.err);
    assert_eq!(folder.names(), [""; 0]);
}

/// So many bytes, none of which says where it stands.
fn many(size: usize) -> Vec<u8> {
    (0..size).map(|at| (at * 31 + at / 251) as u8).collect()
}

/// An answer whose head promises more than comes.
fn begun(promised: usize, come: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 Said\r\nContent-Type: application/octet-stream\r\nX-Request-Id: r-1\r\nContent-Length: {promised}\r\n\
         Connection: close\r\n\r\n"
    );
    [head.as_bytes(), come].concat()
}

#[test]
fn a_large_file_is_written_byte_for_byte_and_leaves_nothing_beside_it() {
    let bytes = many(24 * 1024 * 1024);
    let (server, folder) = (Server::start(Behaviour::Raw(begun(bytes.len(), &bytes))), folder());
    let file = folder.join("big");
    let ended = download(&server.url, &["-o", file.to_str().unwrap()]);
    assert_eq!((ended.status, ended.out.as_str(), ended.err.as_str()), (0, "", ""));
    assert!(std::fs::read(&file).unwrap() == bytes, "the bytes are others");
    assert_eq!(folder.names(), ["big"]);
}

#[test]
fn a_file_that_breaks_off_is_not_kept_and_not_asked_for_again() {
    let bytes = many(1024 * 1024);
    let (server, folder) = (Server::start(Behaviour::Raw(begun(2 * bytes.len(), &bytes))), folder());
    let file = folder.join("cut");
    let ended = download(&server.url, &["-o", file.to_str().unwrap()]);
    assert_eq!((ended.status, server.count()), (4, 1), "{ended:?}");
    assert!(ended.err.contains("bytes had come, which were not kept"), "{}", ended.err);
    assert_eq!(folder.names(), [""; 0]);
    // what a program has read cannot be taken back
    let args = ["call", "DownloadImages", "--set", "accessory_id=i1", "--endpoint", &server.url];
    let ended = command_with_keys(&args).output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(4), "{said}");
    assert!(said.contains("are on stdout: that is no whole file"), "{said}");
    assert!(!ended.stdout.is_empty() && bytes.starts_with(&ended.stdout));
    // nor what a device has taken
    let ended = download(&server.url, &["-o", "/dev/null"]);
    assert_eq!(ended.status, 4, "{ended:?}");
    assert!(ended.err.contains("bytes had come, which went where --out says: that is no whole file"), "{}", ended.err);
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_told_as_an_answer_that_cannot_be_written() {
    let bytes = many(1024 * 1024);
    let server = Server::start(Behaviour::Raw(begun(bytes.len(), &bytes)));
    let ended = download(&server.url, &["-o", "/dev/full"]);
    assert_eq!((ended.status, server.count()), (5, 1), "{ended:?}");
    assert!(ended.err.contains("its answer cannot be written: No space left"), "{}", ended.err);
    // of one piece, too, behind which none comes
    let server = Server::start(Behaviour::Raw(begun(5, b"bytes")));
    let ended = download(&server.url, &["-o", "/dev/full"]);
    assert_eq!((ended.status, server.count()), (5, 1), "{ended:?}");
}

#[test]
fn flags_that_shape_an_answer_do_not_go_with_a_file() {
    let server = Server::answering("bytes");
    for flag in [&["--output", "csv"][..], &["--query", "a"], &["--columns", "a"], &["-r"]] {
        let ended = download(&server.url, flag);
        assert_eq!((ended.status, server.count()), (2, 0), "{ended:?}");
        assert!(ended.err.contains("answers with a file"), "{}", ended.err);
    }
}

#[test]
fn a_folder_that_is_not_there_is_told_before_anything_is_sent() {
    let server = Server::answering("bytes");
    let ended = download(&server.url, &["-o", "/nonexistent/folder/file"]);
    assert_eq!((ended.status, server.count()), (2, 0), "{ended:?}");
    assert!(ended.err.contains("there is no folder /nonexistent/folder"), "{}", ended.err);
    let ended = download(&server.url, &["--force", "-o", "/tmp"]);
    assert_eq!((ended.status, server.count()), (2, 0), "{ended:?}");
    assert!(ended.err.contains("--out /tmp: it is a folder"), "{}", ended.err);
    let device = download(&server.url, &["-o", "/dev/null"]);
    assert_eq!(device.status, 0, "{device:?}");
}

/// What only a partner must say, a customer may leave out.
#[test]
fn a_rule_for_one_caller_holds_for_that_caller() {
    let ask = |caller: &str| {
        run(&mut command(&["call", "ShowRefundOrderDetails", "--set", "order_id=CS1", "--as", caller, "--dry-run"]), "")
    };
    let partner = ask("partner");
    assert_eq!(partner.status, 1, "{partner:?}");
    assert!(partner.err.contains("customer_id: required"), "{}", partner.err);
    assert_eq!(ask("customer").status, 0);
    // the sandbox holds the rule for whoever signed
    let service = service();
    let sent = |caller: &str| {
        let head = ["call", "ShowRefundOrderDetails", "--set", "order_id=CS1", "--as", caller];
        bss(&[&head[..], &["--validate", "off", "--endpoint", &service.url]].concat())
    };
    let refused = sent("partner");
    assert!(refused.status == 3 && refused.err.contains("HTTP 400"), "{refused:?}");
    assert!(!sent("customer").err.contains("customer_id"), "a customer needs none");
}
