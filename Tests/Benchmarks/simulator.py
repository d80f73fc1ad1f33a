#!/usr/bin/python3 -B
"""Measures what the simulator takes for much data, and prints it as a table for the README.

    Tests/Benchmarks/simulator.py [--rounds 5] [--only pages|start|join] [--nss .build/release/nss] [--check]

`pages`: SuiteQL and a collection of 100,000 customers, 1,000 a page: the first page, which finds them all, the second and
the hundredth, which are of what it found, and a whole walk. `start`: a data folder with 100,000 customers, until the
environment is printed. `join`: 10,000 invoices with 100,000 lines besides their main ones, joined and grouped by customer.
CPU is the simulator's, all threads together. With --check the exit code is 1 when a figure misses its aim.
"""
import contextlib
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import client

CUSTOMERS = 100_000
INVOICES = 10_000
LINES = 10
JOIN = """SELECT t.entity, COUNT(*) lines, SUM(l.foreignamount) amount
  FROM transaction t JOIN transactionline l ON l.transaction = t.id
 WHERE l.mainline = 'F' GROUP BY t.entity ORDER BY t.entity"""


def main():
    parts = {"pages": pages, "start": start, "join": join}
    options = client.arguments(__doc__, parts)
    print("| what | figure | CPU | aim |\n|---|---:|---:|---:|")
    for name, part in parts.items():
        if not options.only or name in options.only:
            with tempfile.TemporaryDirectory() as work:
                part(options, pathlib.Path(work))
    if options.check and client.MISSED:
        sys.exit(f"missed: {', '.join(client.MISSED)}")


def row(what, figures, aim, is_reached=True):
    """Medians, in milliseconds."""
    seconds, cpu = (statistics.median(column) for column in zip(*figures))
    print(f"| {what} | {seconds * 1000:,.1f} ms | {cpu * 1000:,.0f} ms | {aim} |", flush=True)
    if not is_reached:
        client.MISSED.append(what)
    return seconds


def pages(options, work):
    query = '{ q: "SELECT id, companyname, email FROM customer ORDER BY id" }'
    suiteql = lambda offset: f"POST query/v1/suiteql?limit=1000&offset={offset}\n  Prefer: transient\n\n{query}\n"
    collection = lambda offset: f"GET record/v1/customer?limit=1000&offset={offset}\n"
    walk = lambda head: f"let n = 0\nfor row in {head} {{ n += 1 }}\nassert n >= {CUSTOMERS}\n"
    walks = {
        "SuiteQL": (suiteql, walk("SELECT id, companyname, email FROM customer ORDER BY id")),
        "collection": (collection, walk("GET record/v1/customer?limit=1000")),
    }
    with simulator(options, work, ["--customers", str(CUSTOMERS)]) as ask:
        for what, (page, whole) in walks.items():
            ask(page(0))
            turns = [[ask(page(offset)) for offset in (0, 1_000, 99_000)] for _ in range(options.rounds)]
            first, second, last = zip(*turns)
            row(f"{what}: page 1 of {CUSTOMERS:,} rows", first, "")
            later = row(f"{what}: page 2", second, "")
            is_reached = statistics.median(seconds for seconds, _ in last) <= 2 * later + 0.001
            row(f"{what}: page 100", last, "≤ 2 × page 2", is_reached)
            row(f"{what}: the walk of all 100, with the client", [ask(whole, counts_all=True) for _ in range(options.rounds)], "")


def start(options, work):
    settings = ["--customers", str(CUSTOMERS), "--data", str(work / "account")]
    with simulator(options, work, settings):
        pass
    figures = []
    for _ in range(options.rounds):
        begin = time.monotonic()
        with simulator(options, work, settings) as ask:
            figures.append((time.monotonic() - begin, ask.cpu()))
    seconds = statistics.median(seconds for seconds, _ in figures)
    row(f"start with {CUSTOMERS:,} customers on disk", figures, "< 1 s", seconds < 1)


def join(options, work):
    state = json.loads(subprocess.run([options.nss, "simulator", "--export", "-"], check=True, capture_output=True).stdout)
    invoices = state["records"]["invoice"]
    last = max(entry["id"] for table in state["records"].values() for entry in table["records"])
    model = next(entry for entry in invoices["records"] if entry["fields"]["item"]["lines"])
    line = model["fields"]["item"]["lines"][0]
    for number in range(last + 1, last + 1 + INVOICES):
        lines = [line | {"id": place + 1} for place in range(LINES)]
        customer = {"reference": str(121 + number % 150)}
        fields = model["fields"] | {
            "id": str(number), "tranId": f"INV{number}", "item": {"lines": lines}, "entity": customer}
        invoices["records"].append({"id": number, "fields": fields})
    invoices["next"] = last + 1 + INVOICES
    file = work / "state.json"
    file.write_text(json.dumps(state))
    query = f"POST query/v1/suiteql\n  Prefer: transient\n\n{{ q: {json.dumps(JOIN)} }}\n"
    with simulator(options, work, ["--import", str(file)]) as ask:
        ask(f"SELECT COUNT(*) n FROM transactionline WHERE mainline = 'F';\nassert number(body.items[0].n) >= {INVOICES * LINES}\n")
        figures = [ask(query) for _ in range(options.rounds)]
    seconds = statistics.median(seconds for seconds, _ in figures)
    row(f"{INVOICES * LINES:,} lines joined with their {INVOICES:,} invoices, and grouped", figures, "< 1 s", seconds < 1)


class Questions:
    """Asks a simulator, and tells what that took: seconds by the client's clock, and of the simulator's CPU."""

    def __init__(self, options, work, process, environment):
        self.options, self.work, self.process, self.environment = options, work, process, environment

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def __call__(self, text, counts_all=False):
        """Of the last request alone, unless `counts_all`."""
        before = self.cpu()
        script = client.script(self.work, text + ("" if counts_all else "print duration / 1ms\n"))
        run = client.run([self.options.nss, "run", script], self.environment | {"HOME": str(self.work)})
        return (run.seconds if counts_all else float(run.output.split()[-1]) / 1000), self.cpu() - before


@contextlib.contextmanager
def simulator(options, work, settings):
    process = subprocess.Popen(
        [options.nss, "simulator", *settings], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        lines = (process.stdout.readline() for _ in range(10))
        environment = dict(re.fullmatch(r"export (\w+)='(.*)'\n", line).groups() for line in lines)
        yield Questions(options, work, process, environment)
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
