#!/usr/bin/python3 -B
"""Measures what a person at the prompt waits for, and prints it as a table for the README.

    Tests/Benchmarks/prompt.py [--rounds 5] [--nss .build/release/nss] [--check]

How soon the prompt is there; how soon a letter is echoed and Tab answers, with 200 record types of an account cached; how
soon a letter is echoed while the account's catalog does not answer. With --check the exit code is 1 when a figure misses
its aim: 30 ms for the prompt, 20 ms for a key, the slowest of all counted.
"""
import fcntl
import os
import pathlib
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

import client

KEYS = "GET record/v1/customer?limit=5"


class Prompt:
    """nss on a terminal; what it writes is read as soon as it comes."""

    def __init__(self, nss, arguments, environment):
        start = time.perf_counter()
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 120, 0, 0))
            os.execve(nss, [str(nss)] + arguments, environment)
        self.shown = b""
        self.until(lambda shown: shown.endswith(b"> "))
        self.started = time.perf_counter() - start

    def until(self, holds, patience=60):
        while not holds(self.shown):
            if not select.select([self.terminal], [], [], patience)[0]:
                sys.exit(f"nothing more came after {self.shown[-200:]}")
            self.shown += os.read(self.terminal, 65536)

    def press(self, keys, holds=lambda shown: shown):
        """Seconds from the key to what it shows."""
        self.shown = b""
        start = time.perf_counter()
        os.write(self.terminal, keys)
        self.until(holds)
        return time.perf_counter() - start

    def line(self, text):
        self.shown = b""
        os.write(self.terminal, text.encode() + b"\r")
        self.until(lambda shown: shown.count(b"\n") > 0 and shown.endswith(b"> "))

    def end(self):
        os.write(self.terminal, b"\x15\x04")
        try:
            while os.read(self.terminal, 65536):
                pass
        except OSError:
            pass
        os.waitpid(self.child, 0)


def main():
    options = client.arguments(__doc__, ["all"])
    print("| what | median | slowest | aim |\n|---|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work)
        types = folder / "types"
        types.mkdir()
        for number in range(150):
            fields = "".join(f"field{field} string\n" for field in range(60))
            (types / f"customrecord_kind{number}.txt").write_text(f"customrecord_kind{number}\n{fields}")
        home = {"HOME": work, "TERM": "xterm", "PATH": os.environ["PATH"], "INPUTRC": "/dev/null", "NO_COLOR": "1", "PAGER": ""}
        starts = []
        for _ in range(options.rounds):
            prompt = Prompt(options.nss, ["--simulator"], home)
            starts.append(prompt.started)
            prompt.end()
        row("the prompt is there", starts, 30)
        with simulator(options.nss, ["--records", str(types)], home) as environment:
            letters, tabs = keys(options, environment)
            row("a letter is echoed, 200 record types cached", letters, 20)
            row("Tab answers: record types, fields of a body", tabs, 20)
        for cached in folder.glob(".cache/nss/catalog/**/*"):
            if cached.is_file():
                cached.unlink()
        with simulator(options.nss, ["--latency", "30s"], home) as environment:
            letters, _ = keys(options, environment, waits=False)
            row("a letter is echoed, the catalog stalls for 30 s", letters, 20)
    if options.check and client.MISSED:
        sys.exit(f"missed: {', '.join(client.MISSED)}")


def keys(options, environment, waits=True):
    """What letters and Tab take; `waits` says whether the account answers, so that there is something to complete with."""
    prompt = Prompt(options.nss, [], environment)
    if waits:
        prompt.line(":records kind1")
        prompt.line(":describe customer")
    letters, tabs = [], []
    for _ in range(options.rounds):
        for letter in KEYS:
            letters.append(prompt.press(letter.encode()))
        prompt.press(b"\x15")
        if not waits:
            # The list is asked for, and does not come.
            prompt.press(b"GET record/v1/customrecord_\t")
            prompt.press(b"\x15")
            continue
        os.write(prompt.terminal, b"GET record/v1/customrecord_k")
        prompt.until(lambda shown: shown.endswith(b"_k"))
        tabs.append(prompt.press(b"\t", lambda shown: b"ind" in shown))
        prompt.press(b"\x15")
        os.write(prompt.terminal, b"PATCH record/v1/customer/1 { comp")
        prompt.until(lambda shown: shown.endswith(b"comp"))
        tabs.append(prompt.press(b"\t", lambda shown: b"any" in shown))
        prompt.press(b"\x15")
    prompt.end()
    return letters, tabs


class simulator:
    """`nss simulator` with the environment that reaches it."""

    def __init__(self, nss, arguments, environment):
        self.command, self.environment = [str(nss), "simulator"] + arguments, dict(environment)

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.environment, text=True)
        for line in self.process.stdout:
            name, separator, value = line.strip().removeprefix("export ").partition("=")
            if separator:
                self.environment[name] = value.strip("'\"")
            if name == "NSS_CA_FILE":
                return self.environment
        sys.exit("the simulator did not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def row(what, seconds, aim):
    median, slowest = statistics.median(seconds) * 1000, max(seconds) * 1000
    print(f"| {what} | {median:.2f} ms | {slowest:.2f} ms | {aim} ms |", flush=True)
    if slowest > aim:
        client.MISSED.append(what)


main()
