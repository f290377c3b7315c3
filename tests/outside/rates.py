"""A month of bill rows through the command and through the vendor's Python SDK, one after the other, from one sandbox.

    python rates.py BSS [ROWS] [DOC]      (huaweicloudsdkbss must be importable; BSS is a release build)

Both read all rows of a month by pages of 1,000 and write them as CSV; the SDK's rows by its own `to_json_object`. Printed, and
written between the marks of DOC: rows and megabytes of answers a second, processor time, the greatest memory.
"""
import csv
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

def month_before_this():
    now = time.gmtime()
    year, month = (now.tm_year, now.tm_mon - 1) if now.tm_mon > 1 else (now.tm_year - 1, 12)
    return f"{year}-{month:02}"


def by_sdk(url, month, key, out):
    """What a program with the vendor's SDK does, in a process of its own."""
    from huaweicloudsdkbss.v2 import BssClient, ListCustomerselfResourceRecordsRequest
    from huaweicloudsdkcore.auth.credentials import GlobalCredentials

    credentials = GlobalCredentials(key["ak"], key["sk"], key["domain_id"])
    client = BssClient.new_builder().with_credentials(credentials).with_endpoint(url).build()
    offset, written = 0, None
    with open(out, "w", newline="", encoding="utf-8") as file:
        while True:
            request = ListCustomerselfResourceRecordsRequest(cycle=month, limit=1000, offset=offset)
            request.statistic_type, request.include_zero_record = 3, True
            answer = client.list_customerself_resource_records(request)
            rows = [row.to_dict() for row in answer.fee_records]
            if written is None:
                written = csv.DictWriter(file, fieldnames=list(rows[0]))
                written.writeheader()
            written.writerows(rows)
            offset += len(rows)
            if not rows or offset >= answer.total_count:
                break
    print(offset)


def measured(name, command, env=None):
    """Seconds, processor seconds and greatest memory of a program."""
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env, text=True)
    said = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.monotonic() - began
    if status:
        sys.exit(f"{name} ended with {status}: {said}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said


def main():
    bss, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    doc = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    key = json.loads(subprocess.check_output([bss, "sandbox", "--print-keys", "--json"]))["customer"]
    command = [bss, "sandbox", "--port", "0", "--site", "cn", "--rate", "unlimited", "--rows", str(rows)]
    sandbox = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    url, month = sandbox.stdout.readline().split()[-1], month_before_this()
    env = dict(os.environ, HUAWEICLOUD_SDK_AK=key["ak"], HUAWEICLOUD_SDK_SK=key["sk"], NO_PROXY="*")
    lines, load = [], os.getloadavg()[0]
    try:
        with tempfile.TemporaryDirectory() as folder:
            export = [bss, "bills", "export", "--month", month, "--endpoint", url, "--site", "cn", "--as", "customer"]
            parquet = subprocess.run([*export, "--format", "parquet", "--out", f"{folder}/try"], env=env, capture_output=True)
            ways = [("`bss bills export`, CSV", [*export, "--compress", "none", "--out", f"{folder}/csv"])]
            ways += [("`bss bills export`, CSV in gzip", [*export, "--out", f"{folder}/gz"])]
            if parquet.returncode == 0:
                ways += [("`bss bills export`, Parquet", [*export, "--format", "parquet", "--out", f"{folder}/pq"])]
            sdk = [sys.executable, __file__, "--sdk", url, month, json.dumps(key), f"{folder}/sdk.csv"]
            ways += [("vendor's Python SDK, CSV", sdk)]
            for name, command in ways:
                seconds, processor, memory, said = measured(name, command, env)
                known = json.loads(said) if said.lstrip().startswith("{") else int(said)
                count = known["rows"] if isinstance(known, dict) else known
                assert count == rows and (not isinstance(known, dict) or known["agrees"]), said
                out = pathlib.Path(command[-1])
                size = sum(file.stat().st_size for file in ([out] if out.is_file() else out.rglob("rows-*"))) / 1e6
                lines.append((name, rows / seconds, size, size / seconds, processor, memory))
    finally:
        sandbox.terminate()
        _, _, usage = os.wait4(sandbox.pid, 0)
    here = pathlib.Path(__file__).parent
    commit = subprocess.run(["git", "log", "-1", "--format=%h"], cwd=here, capture_output=True, text=True).stdout.strip()
    head = f"{rows:,} rows of one month, release build of {commit or 'an unknown commit'}, {os.cpu_count()} processors shared with the sandbox"
    head += f" and, when it began, with a load of {load:.1f}:\n\n"
    table = "| way | rows/s | MB written | MB/s | processor | most memory |\n|---|---:|---:|---:|---:|---:|\n"
    for name, speed, size, per_second, processor, memory in lines:
        table += f"| {name} | {speed:,.0f} | {size:.1f} | {per_second:.1f} | {processor:.1f} s | {memory:.0f} MB |\n"
    made = usage.ru_utime + usage.ru_stime
    table += f"\nThe sandbox took {made:.0f} s of processor time for all of them, and {usage.ru_maxrss / 1024:.0f} MB.\n"
    print(head + table)
    if doc:
        page = doc.read_text(encoding="utf-8")
        before, rest = page.split("<!-- rates -->\n")
        _, after = rest.split("<!-- end of rates -->")
        doc.write_text(before + "<!-- rates -->\n" + head + table + "<!-- end of rates -->" + after, encoding="utf-8")


if sys.argv[1] == "--sdk":
    by_sdk(sys.argv[2], sys.argv[3], json.loads(sys.argv[4]), sys.argv[5])
else:
    main()
