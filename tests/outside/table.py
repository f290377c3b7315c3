"""What a run of run.sh came to, a line a tool, from WORK/results.tsv and from what was installed below WORK.

    python table.py WORK ROOT [PAGE]      prints the table, and writes it between the marks of PAGE

It must know no outcome that the run did not write.
"""
import collections
import datetime
import json
import pathlib
import subprocess
import sys

BEGIN, END = "<!-- run: written by table.py -->\n", "<!-- end of run -->"
# a tool's packages, whose versions are told
PYPI = {
    "openapi-spec-validator": ["openapi-spec-validator"],
    "openapi-generator": ["openapi-generator-cli"],
    "schemathesis": ["schemathesis"],
    "decide": ["jsonschema"],
    "guide": ["huaweicloudsdkbss"],
    "readers": ["duckdb", "chdb", "pyspark"],
    "rates": ["huaweicloudsdkbss"],
}
NPM = {
    "seriousme": ["@seriousme/openapi-schema-validator"],
    "redocly": ["@redocly/cli"],
    "prism": ["@stoplight/prism-cli"],
    "decide": ["ajv"],
    "comment": ["playwright-core", "markdown-it"],
    "reference": ["playwright-core", "axe-core"],
    "openapi-generator": ["typescript"],
}


def said(*command, cwd=None):
    """What a command prints; nothing where it does not run."""
    try:
        return subprocess.run(command, capture_output=True, text=True, cwd=cwd).stdout.strip()
    except OSError:
        return ""


def versions(work, tool):
    """The names and versions of what was installed for a tool."""
    python, names = work / "py" / "bin" / "python", []
    for package in PYPI.get(tool, []):
        version = said(python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))")
        names += [f"{package} {version}"] if version else []
    for package in NPM.get(tool, []):
        file = work / "node" / "node_modules" / package / "package.json"
        names += [f"{package} {json.loads(file.read_text(encoding='utf-8'))['version']}"] if file.exists() else []
    return ", ".join(names)


def table(work, root):
    """The rows of the run, and what did not pass by its name."""
    tools, others = collections.OrderedDict(), []
    for line in (work / "results.tsv").read_text(encoding="utf-8").splitlines():
        outcome, tool, name, rest = line.split("\t")[:4]
        counts = tools.setdefault(tool, collections.Counter())
        counts[outcome] += 1
        counts["seconds"] += int(rest) if outcome == "passed" else 0
        others += [] if outcome == "passed" else [f"- {outcome}: {name}, {pathlib.Path(rest).name if outcome == 'FAILED' else rest}"]
    total = sum(tools.values(), collections.Counter())
    commit = said("git", "log", "-1", "--format=%h", cwd=root) or "an unknown commit"
    lines = [f"One run of {commit}, {datetime.date.today():%d %B %Y}:\n", "| tool | versions | passed | failed | passed over | time |", "|---|---|---:|---:|---:|---:|"]
    for tool, counts in [*tools.items(), ("all", total)]:
        seconds = counts["seconds"]
        lines.append(f"| {tool} | {versions(work, tool)} | {counts['passed']} | {counts['FAILED']} | {counts['passed over']} | {seconds // 60}:{seconds % 60:02} |")
    return "\n".join(lines + ([""] + others if others else [])) + "\n"


def main():
    work, root = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    made = table(work, root)
    print(made)
    for page in map(pathlib.Path, sys.argv[3:]):
        text = page.read_text(encoding="utf-8")
        before, rest = text.split(BEGIN)
        page.write_text(before + BEGIN + made + END + rest.split(END)[1], encoding="utf-8")


main()
