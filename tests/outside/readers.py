"""A month that `bss bills export` wrote, read by those who outgrow one machine: DuckDB, ClickHouse (chdb) and Spark.

    python readers.py BSS DOC [ROWS]      (duckdb, chdb or pyspark must be importable; Spark needs a Java)

What is asked is what DOC shows: each statement below `-- NAME` in its SQL block is run as it stands there, beside a folder
`bills` in each format that it names. Each must find all rows, and the sum that the export held against the service's.
"""
import decimal
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time


def statements(doc):
    """The statements of the SQL block, by the name in the comment above them."""
    block = next(found for found in re.findall(r"```sql\n(.*?)```", doc, re.S) if "bills" in found)
    found, name = {}, None
    for line in block.splitlines():
        if line.startswith("-- "):
            name = line[3:].split(" (")[0]
            found[name] = ""
        else:
            found[name] += line + "\n"
    return {name: [one for one in text.split(";\n") if one.strip()] for name, text in found.items()}


def by_duckdb():
    import duckdb

    duckdb.sql("set enable_progress_bar = false")
    return lambda statement: duckdb.sql(statement).fetchall()


def by_chdb():
    import chdb

    def ask(statement):
        lines = str(chdb.query(statement, "JSONCompactEachRow")).splitlines()
        return [json.loads(line, parse_float=decimal.Decimal) for line in lines]

    return ask


def by_spark():
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    session = session.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")

    return lambda statement: session.sql(statement).collect()


READERS = {"DuckDB": by_duckdb, "ClickHouse": by_chdb, "Spark SQL": by_spark}


def month_before_this():
    now = time.gmtime()
    year, month = (now.tm_year, now.tm_mon - 1) if now.tm_mon > 1 else (now.tm_year - 1, 12)
    return f"{year}-{month:02}"


def main():
    bss, doc, rows = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "5000"
    asked = statements(doc.read_text(encoding="utf-8"))
    if asked.keys() != READERS.keys():
        sys.exit(f"{doc} has statements for {sorted(asked)}, and here are {sorted(READERS)}")
    command = [bss, "sandbox", "--port", "0", "--site", "cn", "--rate", "unlimited", "--rows", rows]
    sandbox = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    url = sandbox.stdout.readline().split()[-1]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        told = {}
        try:
            for kind in ("csv", "parquet"):
                os.makedirs(f"{folder}/{kind}")
                export = [bss, "bills", "export", "--month", month_before_this(), "--endpoint", url, "--site", "cn"]
                export += ["--as", "customer", "--format", kind, "--rows-per-file", "2000", "--out", f"{folder}/{kind}/bills"]
                told[kind] = json.loads(subprocess.check_output(export, stderr=subprocess.DEVNULL))
        finally:
            sandbox.terminate()
        for name, start in READERS.items():
            try:
                ask = start()
            except ImportError as error:
                print(f"{name}: passed over, {error}")
                continue
            kind = None
            for statement in asked[name]:
                kind = next((known for known in told if known in statement), kind)
                os.chdir(f"{folder}/{kind}")
                if name == "Spark SQL":
                    # its folder is that of the Java process
                    statement = re.sub("([`'])bills[`']", rf"\1{folder}/{kind}/bills\1", statement)
                answer = ask(statement)
                if statement.startswith("create"):
                    continue
                total = sum(decimal.Decimal(str(row[-1])) for row in answer)
                wanted = decimal.Decimal(told[kind]["amount"])
                good = total == wanted and len(answer) > 1
                failed += not good
                print(f"{name}, {kind}: {len(answer)} services, {total} of {wanted}: {'the same' if good else 'WRONG'}")
    sys.exit(bool(failed))


main()
