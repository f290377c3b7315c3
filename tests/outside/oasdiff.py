#!/usr/bin/env python3
"""Says of real changes of the spec what oasdiff says and what `cargo xtask diff` says, as a table of docs/oasdiff.md.

    OASDIFF=oasdiff python3 tests/outside/oasdiff.py            writes the table
    OASDIFF=oasdiff python3 tests/outside/oasdiff.py --check    only compares it

Each change is made in a copy of spec/bss. Both copies are exported as OpenAPI of one site for oasdiff, and compared as
they are by our command. Exit 0: done, 1: the table is stale or a change did not fit, 77: oasdiff is not there.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "oasdiff.md"
BEGIN, END = "<!-- changes: written by tests/outside/oasdiff.py -->", "<!-- end -->"
OASDIFF = os.environ.get("OASDIFF", "oasdiff")

ORDERS, PAY = "orders/list_customer_orders.yaml", "orders/pay_orders.yaml"
TRANSFER, COUPONS = "accounts/update_customer_account_amount.yaml", "coupons/create_partner_coupons.yaml"
BALANCE, ENTERPRISE = "accounts/show_customer_account_balances.yaml", "enterprise/update_sub_enterprise_amount.yaml"
SERVICE, MONEY, FLAGS = "service.yaml", "types/money.yaml", "types/flags.yaml"

# what is changed: file, old text (its first place), new text, and the site whose OpenAPI oasdiff is given
CHANGES = [
    ("A value is no longer allowed in a filter", ORDERS, "only: [1, 3, 4, 5, 6, 9]", "only: [1, 3, 4, 5, 6]", "cn"),
    ("One more value is allowed in a filter", ORDERS, "only: [1, 3, 4, 5, 6, 9]", "only: [1, 2, 3, 4, 5, 6, 9]", "cn"),
    ("A value leaves an enum that is only answered", "types/orders.yaml", "    15: { name: FeeAdjustment, doc: Fee adjustment }\n", "", "cn"),
    ("A value joins an enum that is only answered", "types/orders.yaml", "    15: { name: FeeAdjustment, doc: Fee adjustment }\n", "    15: { name: FeeAdjustment, doc: Fee adjustment }\n    16: { name: Gift, doc: Gift }\n", "cn"),
    ("An optional field is required", TRANSFER, "  indirect_partner_id:\n    type: IndirectPartnerId\n", "  indirect_partner_id:\n    type: IndirectPartnerId\n    required: true\n", "cn"),
    ("A required field is optional", TRANSFER, "    type: CustomerId\n    required: true\n", "    type: CustomerId\n", "cn"),
    ("A greatest length is shorter", TRANSFER, "    max_length: 64\n", "    max_length: 32\n", "cn"),
    ("A greatest length is longer", COUPONS, "    max_length: 512\n", "    max_length: 1024\n", "cn"),
    ("A greatest length is set", ORDERS, "    type: IndirectPartnerId\n", "    type: IndirectPartnerId\n    max_length: 64\n", "cn"),
    ("A least amount is larger", TRANSFER, "    min: 0.01\n", "    min: 1\n", "cn"),
    ("A greatest amount is smaller", TRANSFER, "    max: 2147483647\n", "    max: 10000\n", "cn"),
    ("Fewer decimals are taken", TRANSFER, "    max_decimals: 2\n", "    max_decimals: 1\n", "cn"),
    ("Fewer items are taken", COUPONS, "    max_items: 100\n", "    max_items: 50\n", "cn"),
    ("A page is smaller", ORDERS, "    max: 100\n", "    max: 50\n", "cn"),
    ("Another page size is the default", ORDERS, "    default: 10\n", "    default: 20\n", "cn"),
    ("A pattern is demanded", COUPONS, "  quota_id:\n    type: QuotaId\n", "  quota_id:\n    type: QuotaId\n    pattern: \"[0-9a-f]+\"\n", "cn"),
    ("A new optional field of a request", TRANSFER, "\nresponse:\n", "  remark: { type: text, doc: Remark }\n\nresponse:\n", "cn"),
    ("A new required field of a request", TRANSFER, "\nresponse:\n", "  remark: { type: text, required: true, doc: Remark }\n\nresponse:\n", "cn"),
    ("A field of a request goes", COUPONS, "  memo:\n    type: text\n    max_length: 512\n    on_null: ignored\n    source: sdk\n    doc: Remark; an empty string is stored as such\n", "", "cn"),
    ("A field of a request has another name", COUPONS, "  memo:\n", "  remark:\n", "cn"),
    ("A new field of an answer", BALANCE, "  debt_amount: {", "  frozen_amount: { type: Amount, doc: Frozen }\n  debt_amount: {", "cn"),
    ("A field of an answer goes", BALANCE, "  debt_amount: { type: Amount, doc: Total amount owed }\n", "", "cn"),
    ("A field of an answer has another name", BALANCE, "  debt_amount: {", "  debts: {", "cn"),
    ("An amount is answered as text", BALANCE, "  debt_amount: { type: Amount,", "  debt_amount: { type: text,", "cn"),
    ("An amount is sent as another kind of JSON", ENTERPRISE, "    wire: text\n    max_length: 32\n", "", "cn"),
    ("A new parameter of the query", TRANSFER, "\nresponse:\n", "\nquery:\n  remark: { type: text, doc: Remark }\n\nresponse:\n", "cn"),
    ("Another method", ENTERPRISE, "method: POST", "method: PUT", "cn"),
    ("Another path", PAY, "path: /v3/orders", "path: /v4/orders", "cn"),
    ("A site has the operation no more", PAY, "sites: [cn, intl, eu]", "sites: [cn, intl]", "eu"),
    ("A site has a field no more", ORDERS, "payment_time_end: { type: UtcTime,", "payment_time_end: { type: UtcTime, sites: [cn],", "intl"),
    ("The host of a site moves", SERVICE, "host: bss-intl.myhuaweicloud.com", "host: bss.example.com", "intl"),
    ("Repeating a transfer is said to be harmless", TRANSFER, "idempotent: false", "idempotent: true", "cn"),
    ("A kind of caller may call no more", TRANSFER, "callers: [partner, distributor]", "callers: [partner]", "cn"),
    ("One more kind of caller may call", PAY, "callers: [customer]", "callers: [customer, partner]", "cn"),
    ("Another permission is needed", PAY, "permission: billing:order:pay", "permission: billing:order:write", "cn"),
    ("Fewer calls a second", ORDERS, "rate_limit: 20/s", "rate_limit: 5/s", "cn"),
    ("An error code goes", ENTERPRISE, "  CBC.99007009: Transaction ID was used before\n", "", "cn"),
    ("An error code comes", ENTERPRISE, "  CBC.0100: A parameter is wrong\n", "  CBC.0100: A parameter is wrong\n  CBC.0101: A parameter is not valid\n", "cn"),
    ("A status is worth a second try", SERVICE, "  501: { name: Not Implemented, retry: false,", "  501: { name: Not Implemented, retry: true,", "cn"),
    ("What null does", ORDERS, "    on_null: filter\n", "    on_null: error\n", "cn"),
    ("What an empty text does", ORDERS, "    on_empty: ignored\n", "    on_empty: error\n", "cn"),
    ("A field is needed under a condition no more", PAY, "    required_when: { use_coupon: [YES] }\n", "", "cn"),
    ("A rule across two fields", COUPONS, "  - before: { valid_time: expire_time }\n", "  - before: { valid_time: expire_time, at_most: 1 year }\n", "cn"),
    ("An amount is counted in another unit", TRANSFER, "    unit: CNY\n", "    unit: fen\n", "cn"),
    ("A field is private", BALANCE, "      account_id: { type: text,", "      account_id: { type: text, sensitive: true,", "cn"),
    ("An operation is deprecated", BALANCE, "method: GET", "status: deprecated\nmethod: GET", "cn"),
    ("Prose only", TRANSFER, "doc: Amount to allocate, greater than 0, at most 2 decimals", "doc: Amount to allocate", "cn"),
]


def run(*arguments, codes=(0,), **more):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True, cwd=ROOT, **more)
    if done.returncode not in codes:
        sys.exit(f"{' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}")
    return done.stdout


def xtask():
    """The command, built once."""
    run("cargo", "build", "--quiet", "--package", "xtask")
    return ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "debug" / "xtask"


def cell(parts):
    return "<br>".join(parts) if parts else "nothing"


def theirs(old, new):
    said = json.loads(run(OASDIFF, "changelog", "--format", "json", old, new) or "[]") or []
    levels = {1: "info", 2: "warning", 3: "error"}
    rows = {}
    for row in said:
        key = (-row["level"], row["id"])
        rows[key] = rows.get(key, 0) + 1
    return [f"`{key[1]}` ({levels[-key[0]]}){f' × {count}' if count > 1 else ''}" for key, count in sorted(rows.items())]


def ours(command, old, new):
    said = json.loads(run(command, "--root", new, "diff", "--from", old, "--to", new, "--service", "bss",
                          "--format", "json", "--fail-on", "never"))
    def who(row):
        by = {}
        for one in row["affected"]:
            by.setdefault(tuple(one["sites"]), []).append(one["caller"] or "unknown callers")
        return "; ".join(f"{', '.join(callers)} at {', '.join(sites)}" for sites, callers in by.items())
    return [f"`{row['rule']}` ({row['severity']}): {who(row)}" for row in said["changes"]]


def main():
    if shutil.which(OASDIFF) is None:
        print(f"not here: {OASDIFF} (its releases have binaries, or build github.com/oasdiff/oasdiff with Go; name it in OASDIFF)")
        return 77
    rows, seen, misses = [], {"both": 0, "ours": 0, "theirs": 0, "neither": 0}, []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        # whatever is built meanwhile
        command = shutil.copy(xtask(), folder / "xtask")
        old, new = folder / "old", folder / "new"
        (old / "spec").mkdir(parents=True)
        shutil.copytree(ROOT / "spec" / "bss", old / "spec" / "bss")

        def openapi(side, site, out):
            run(command, "--root", side, "export", "openapi", "--site", site, "--out", out)
            return out

        base = {site: openapi(old, site, folder / f"{site}.json") for site in ("cn", "intl", "eu")}
        for title, path, before, after, site in CHANGES:
            shutil.rmtree(new, ignore_errors=True)
            shutil.copytree(old, new)
            file = new / "spec" / "bss" / path
            text = file.read_text()
            if before not in text or before == after:
                misses.append(f"{title}: {path} has no {before!r}")
                continue
            file.write_text(text.replace(before, after, 1))
            checked = subprocess.run([command, "--root", new, "lint", "--fix"], capture_output=True, text=True)
            if checked.returncode:
                misses.append(f"{title}: {checked.stdout}{checked.stderr}")
                continue
            one, other = theirs(base[site], openapi(new, site, folder / "new.json")), ours(command, old, new)
            seen["both" if one and other else "ours" if other else "theirs" if one else "neither"] += 1
            rows.append(f"| {title} | {cell(one)} | {cell(other)} |")
    if misses:
        print("\n".join(misses))
        return 1
    page = PAGE.read_text()
    version = run(OASDIFF, "--version").strip().removeprefix("oasdiff version ")
    if "--check" in sys.argv:
        # another release that says the same is no difference
        version = (re.search(r"; oasdiff (.+?)\. Both", page) or [None, version])[1]
    table = "\n".join([
        f"{len(rows)} changes of spec/bss; oasdiff {version}. Both say something of {seen['both']}, only ours of {seen['ours']}, only oasdiff of "
        f"{seen['theirs']}, neither of {seen['neither']}.",
        "", "| Change | oasdiff | `cargo xtask diff` |", "|---|---|---|", *rows,
    ])
    pattern = re.compile(re.escape(BEGIN) + r".*?" + re.escape(END), re.S)
    if not pattern.search(page):
        sys.exit(f"{PAGE} has lost the line {BEGIN}")
    wanted = pattern.sub(lambda _: f"{BEGIN}\n\n{table}\n\n{END}", page)
    if "--check" in sys.argv:
        return 0 if wanted == page else print(f"{PAGE} is stale: run this without --check") or 1
    PAGE.write_text(wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
