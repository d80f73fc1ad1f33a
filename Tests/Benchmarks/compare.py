#!/usr/bin/python3
"""Runs each program here in nss and in Debian's python3 and prints what they cost, as a table for the README.

    Tests/Benchmarks/compare.py [--rounds 5] [--only NAME] [--nss .build/release/nss] [--check]

A program is NAME.nss with NAME.py beside it: the same work, the same output, or the comparison ends there. What counts
is the CPU time of the whole process, user and system, as the kernel reports it; the two take turns, and the median of
the rounds stands. With --check the exit code is 1 when the geometric mean of the ratios is above 0.60, or one above 1.2.
"""
import argparse
import json
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
# Not whatever `python3` is on the path: the shim of a version manager takes ten times as long to start.
PYTHON = "/usr/bin/python3"
MOST_IN_THE_MEAN = 0.60
MOST_OF_ONE = 1.2


def main():
    options = arguments()
    names = sorted(
        path.stem for path in FOLDER.glob("*.nss")
        if path.with_suffix(".py").exists() and (not options.only or path.stem in options.only))
    with tempfile.TemporaryDirectory() as work:
        write_rows(pathlib.Path(work) / "rows.json")
        times = measure(names, options, work)
    ratios = show(times)
    mean = math.exp(statistics.fmean(map(math.log, ratios)))
    print(f"| geometric mean | | | **{mean:.2f}** |\n| the worst | | | {max(ratios):.2f} |")
    if options.check and (mean > MOST_IN_THE_MEAN or max(ratios) > MOST_OF_ONE):
        sys.exit(f"the mean may be {MOST_IN_THE_MEAN:.2f} and the worst {MOST_OF_ONE:.2f}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", action="append", metavar="NAME")
    parser.add_argument("--nss", type=pathlib.Path, default=FOLDER.parent.parent / ".build/release/nss")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    options.nss = options.nss.resolve()
    if not options.nss.exists():
        sys.exit(f"{options.nss} is not there: swift build -c release --static-swift-stdlib --product nss")
    return options


def write_rows(path):
    """10 MB of records as a web service writes them."""
    cities = ["Berlin", "Lyon", "Zürich", "Graz", "Kraków"]
    rows = [
        {
            "id": id, "name": f"Customer number {id}", "email": f"customer{id}@example.com", "active": id % 3 == 0,
            "balance": id % 9_973 / 100, "address": {"city": cities[id % 5], "zip": f"{id % 99_999:05d}"},
            "tags": ["retail", "eu"][: id % 3],
        }
        for id in range(1, 60_001)
    ]
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


def measure(names, options, work):
    """The CPU times in milliseconds, by name: those of nss and those of Python."""
    times = {name: ([], []) for name in names}
    for round in range(options.rounds):
        for name in names:
            commands = [[options.nss, "run", FOLDER / f"{name}.nss"], [PYTHON, FOLDER / f"{name}.py"]]
            outputs = []
            for command, spent in zip(commands, times[name]):
                output, milliseconds = run(command, work)
                outputs.append(output)
                spent.append(milliseconds)
            if outputs[0] != outputs[1]:
                sys.exit(f"{name}: nss prints {outputs[0]!r}, Python {outputs[1]!r}")
        print(f"round {round + 1} of {options.rounds}", file=sys.stderr)
    return times


def run(command, work):
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, cwd=work)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        if process.returncode != 0:
            errors.seek(0)
            sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}\n{errors.read().decode()}")
        return output.read().decode(), (usage.ru_utime + usage.ru_stime) * 1_000


def show(times):
    """Prints a line for each program and answers the ratios."""
    version = subprocess.run([PYTHON, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    print(f"| program | nss, ms | CPython {version}, ms | ratio |\n|---|---:|---:|---:|")
    ratios = []
    for name, (nss, python) in times.items():
        ours, theirs = statistics.median(nss), statistics.median(python)
        ratios.append(ours / theirs)
        first_line = (FOLDER / f"{name}.nss").read_text().splitlines()[0]
        print(f"| `{name}`: {first_line.strip('# .')} | {ours:.0f} | {theirs:.0f} | {ratios[-1]:.2f} |")
    return ratios


if __name__ == "__main__":
    main()
