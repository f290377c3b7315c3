"""Schemathesis against a sandbox: every operation of a document, as somebody who may call it.

    python schemathesis_run.py SCHEMATHESIS BSS SITE DOCUMENT [EXAMPLES]

The document is split by whose keys may call (`x-callers`), for a run has one token. Looked for: answers of 5xx, answers
that are not as their schema says, statuses that the document does not know. At the end stands how many requests were
answered with which status and code, and which operations refused a request that broke no rule: README.md says why.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys
import urllib.request

tool, bss, site, path, *more = sys.argv[1:]
examples = more[0] if more else "8"
document = json.load(open(path, encoding="utf-8"))
keys = json.loads(subprocess.check_output([bss, "sandbox", "--print-keys", "--json"]))
calls = pathlib.Path(path).with_suffix(".calls.jsonl")
command = [bss, "sandbox", "--port", "0", "--site", site, "--rate", "unlimited", "--log", str(calls)]
sandbox = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
url = sandbox.stdout.readline().split()[-1]


def token(key):
    user = {"name": key["user"], "password": key["password"], "domain": {"name": key["account"]}}
    scope = {"domain": {"name": key["account"]}}
    auth = {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}
    request = urllib.request.Request(url + "/v3/auth/tokens", json.dumps({"auth": auth}).encode(), {"Content-Type": "application/json"})
    return urllib.request.urlopen(request).headers["X-Subject-Token"]


def of(caller):
    """The part of the document that this caller may call, and no caller before."""
    part, count = dict(document, paths={}, security=[]), 0
    for place, item in document["paths"].items():
        kept = {}
        for method, operation in item.items():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            callers = operation["x-callers"] if isinstance(operation["x-callers"], list) else list(keys)
            if callers[0] == caller:
                kept[method] = dict(operation, security=[])
        if kept:
            part["paths"][place] = kept
            count += len(kept)
    part["components"] = {name: value for name, value in document["components"].items() if name != "securitySchemes"}
    return part, count


worst = 0
try:
    for caller in keys:
        part, count = of(caller)
        if not count:
            continue
        file = pathlib.Path(path).with_suffix(f".{caller}.json")
        file.write_text(json.dumps(part), encoding="utf-8")
        print(f"-- {count} operations as {caller}", flush=True)
        checks = "not_a_server_error,response_schema_conformance,status_code_conformance"
        command = [tool, "run", str(file), "--url", url, "--header", f"X-Auth-Token: {token(keys[caller])}", "--checks", checks]
        command += ["--phases", "examples,coverage,fuzzing", "--max-examples", examples, "--generation-deterministic", "--no-color", "--workers", "1"]
        worst = max(worst, subprocess.run(command, env=dict(os.environ, NO_PROXY="*")).returncode)
finally:
    sandbox.terminate()
# what the requests were refused for: a code each, with how many operations it came from
answers, operations, broken = collections.Counter(), collections.defaultdict(set), collections.Counter()
good = collections.defaultdict(collections.Counter)  # requests that broke no rule, by answer and operation
for line in calls.open(encoding="utf-8"):
    call = json.loads(line)
    answer = (call["status"], call.get("code") or "")
    answers[answer] += 1
    operations[answer].add(call.get("operation"))
    if not call.get("broken"):
        good[answer][call.get("operation") or "no operation"] += 1
    broken.update(rule.rsplit(": ", 1)[-1] for rule in call.get("broken", [])[:1])
for (status, code), count in sorted(answers.items()):
    of_good = good[status, code]
    refused = f", {of_good.total()} of good requests: {', '.join(sorted(of_good))}" if status >= 400 and of_good else ""
    print(f"-- answers {status} {code}: {count} of {len(operations[status, code])} operations{refused}")
print("-- answers: the first rule that a request broke: " + ", ".join(f"{rule} {count}" for rule, count in broken.most_common()))
sys.exit(worst)
