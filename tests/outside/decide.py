"""Lets JSON Schema decide requests that `bss call --dry-run` decides, and compares.

    python decide.py python|ajv BSS SERVICE SCHEMAS REQUESTS [NODE AJV_FOLDER]

REQUESTS are lines of JSON: {"operation", "document", "rule"}; `rule` is the one that the request breaks, null when it
is valid. A rule that JSON Schema has no word for is an exception, and is counted by name.
"""
import json
import pathlib
import subprocess
import sys

# what stays in x-rules, or in an extension keyword: docs/exports.md says why
NO_WORD = {
    "before": "the order of two times",
    "at_most": "the span between two times",
    "same_month": "two times in one month",
    "in_month": "a time in the month of another field",
    "differs": "a value that is not that of another field, its reverse, or part of it",
    "distinct": "entries that differ by a field",
    "max_decimals": "digits after the point (x-max-decimals): validators compute multipleOf in floats",
    "min": "the least of a number that travels as text, or of a day or month (x-minimum)",
    "max": "the greatest of a number that travels as text, or of a day or month (x-maximum)",
    "above": "the bound of a number that travels as text (x-minimum)",
}


def by_python(folder, cases):
    import jsonschema

    validators = {}
    for case in cases:
        name = case["operation"]
        if name not in validators:
            schema = json.loads((folder / f"{name}.request.json").read_text(encoding="utf-8"))
            validators[name] = jsonschema.Draft202012Validator(schema)
        yield validators[name].is_valid(case["document"])


def by_ajv(folder, cases, node, ajv):
    script = pathlib.Path(__file__).with_name("ajv.mjs")
    lines = "".join(json.dumps({"operation": case["operation"], "document": case["document"]}) + "\n" for case in cases)
    out = subprocess.run([node, script, ajv, folder], input=lines, capture_output=True, text=True, check=True)
    return (line == "true" for line in out.stdout.splitlines())


def by_command(bss, service, case):
    call = [bss, "call", f"{service}:{case['operation']}", "--dry-run", "--yes", "--input", "-", "--site", "cn"]
    call += ["--endpoint", "http://127.0.0.1:1"]
    ended = subprocess.run(call, input=json.dumps(case["document"]), capture_output=True, text=True)
    if ended.returncode not in (0, 1):
        sys.exit(f"{case['operation']}: exit {ended.returncode}: {ended.stderr}")
    return ended.returncode == 0


def main():
    tool, bss, service, folder, requests, *node = sys.argv[1:]
    folder = pathlib.Path(folder)
    cases = [json.loads(line) for line in open(requests, encoding="utf-8")]
    decided = list(by_python(folder, cases) if tool == "python" else by_ajv(folder, cases, *node))
    assert len(decided) == len(cases), (len(decided), len(cases))
    same, exceptions, differ = 0, {}, []
    for case, schema in zip(cases, decided):
        command = by_command(bss, service, case)
        if schema == command:
            same += 1
        elif schema and not command and case["rule"] in NO_WORD:
            exceptions[case["rule"]] = exceptions.get(case["rule"], 0) + 1
        else:
            differ.append(f"{case['operation']} ({case['rule']}): schema {schema}, bss {command}: {json.dumps(case['document'])}")
    print("\n".join(differ))
    for rule, count in sorted(exceptions.items()):
        print(f"{count} x {rule}: {NO_WORD[rule]}")
    print(f"{len(cases)} requests: {same} decided alike, {sum(exceptions.values())} exceptions, {len(differ)} differ")
    sys.exit(bool(differ))


main()
