#!/usr/bin/python3
"""Measures what a request costs nss, over TLS on loopback, and prints it as a table for the README.

    Tests/Benchmarks/client.py [--rounds 5] [--only sequential|memory|parallel|budget] [--nss .build/release/nss] [--check]

`sequential`: 20,000 GETs on one connection to nginx, which answers fixed JSON; curl, one process with `--config`, takes
turns with nss. `memory`: 100,000 of them. `parallel`: 3,000 GETs, 32 at once, against the simulator with 30 ms of latency,
login and handshakes counted. `budget`: 1,000 GETs, 40 at once, against a simulator that allows 5 and takes 50 ms for each.
It needs nginx, curl and openssl. With --check the exit code is 1 when a figure misses its aim.
"""
import argparse
import contextlib
import json
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
REQUESTS = 20_000
TARGET = "record/v1/customer/7"
TOKEN = "fixed-token-of-the-benchmark"
MISSED = []


def main():
    parts = {"sequential": sequential, "memory": memory, "parallel": parallel, "budget": budget}
    options = arguments(__doc__, parts)
    print("| what | figure | aim |\n|---|---:|---:|")
    for name, part in parts.items():
        if not options.only or name in options.only:
            with tempfile.TemporaryDirectory() as work:
                part(options, pathlib.Path(work))
    if options.check and MISSED:
        sys.exit(f"missed: {', '.join(MISSED)}")


def arguments(description, parts):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", action="append", choices=list(parts))
    parser.add_argument("--nss", type=pathlib.Path, default=ROOT / ".build/release/nss")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    options.nss = options.nss.resolve()
    if not options.nss.exists():
        sys.exit(f"{options.nss} is not there: swift build -c release --static-swift-stdlib --product nss")
    return options


def row(what, figure, unit, aim, is_reached):
    print(f"| {what} | {figure:,.{2 if figure < 10 else 0}f}{unit} | {aim} |", flush=True)
    if not is_reached:
        MISSED.append(what)


def sequential(options, work):
    with nginx(work) as environment:
        ours = [options.nss, "run", script(work, f"for i in 1..{REQUESTS} {{ GET {TARGET} }}\n"), "--no-token-cache"]
        theirs = ["curl", "--silent", "--config", curl_config(work, environment)]
        nss, curl = [], []
        for round in range(options.rounds):
            for command, spent in ((ours, nss), (theirs, curl)):
                spent.append(run(command, environment))
            print(f"round {round + 1} of {options.rounds}", file=sys.stderr)
    rate = lambda runs: REQUESTS / statistics.median(run.seconds for run in runs)
    cpu = lambda runs: statistics.median(run.cpu for run in runs) / REQUESTS * 1e6
    ratio = statistics.median(theirs.seconds / ours.seconds for ours, theirs in zip(nss, curl))
    row(f"{REQUESTS:,} GETs, one after another: nss", rate(nss), " /s", "", True)
    row("the same: curl", rate(curl), " /s", "", True)
    row("ratio, median of the rounds", ratio, "", "≥ 1.5", ratio >= 1.5)
    row("CPU a request: nss", cpu(nss), " µs", "≤ 40 µs", cpu(nss) <= 40)
    row("CPU a request: curl", cpu(curl), " µs", "", True)


def memory(options, work):
    count = 100_000
    with nginx(work) as environment:
        ours = [options.nss, "run", script(work, f"for i in 1..{count} {{ GET {TARGET} }}\n"), "--no-token-cache"]
        megabytes = run(ours, environment).resident / 1024
    row(f"resident memory over {count:,} GETs", megabytes, " MB", "< 20 MB", megabytes < 20)


def parallel(options, work):
    count, at_once, latency = 3_000, 32, 0.030
    seconds, _ = against_simulator(options, work, count, at_once, ["--latency", "30ms"])
    share = count * latency / at_once / seconds * 100
    row(f"{count:,} GETs, {at_once} at once, 30 ms each: share of the ideal rate", share, " %", "≥ 93 %", share >= 93)


def budget(options, work):
    count, at_once, allowed, latency = 1_000, 40, 5, 0.050
    seconds, refused = against_simulator(options, work, count, at_once, ["--latency", "50ms", "--concurrency", str(allowed), "--verbose"])
    share, refusals = count * latency / allowed / seconds * 100, refused / count * 100
    row(f"{count:,} GETs, {at_once} at once where {allowed} are allowed: share of the ideal rate", share, " %", "≥ 90 %", share >= 90)
    row("of these answered 429", refusals, " %", "< 5 %", refusals < 5)


def against_simulator(options, work, count, at_once, settings):
    """The median time of the loop, and of the 429s among its requests."""
    text = f"""
let start = now()
for i in 1..{count} with parallel: {at_once} {{ GET record/v1/customer/{{{{101 + i % 20}}}} }}
print (now() - start) / 1ms
"""
    seconds, refused = [], []
    for _ in range(options.rounds):
        with simulator(options, work, settings) as (environment, log):
            loop = [options.nss, "run", script(work, text), "--no-token-cache", "--concurrency", str(at_once)]
            seconds.append(float(run(loop, environment).output) / 1000)
        refused.append(len(re.findall(r"^\d+ GET \S+ 429 ", log.read_text(), re.M)))
    return statistics.median(seconds), statistics.median(refused)


class Run:
    """What a process took: seconds on the clock and of CPU, and kilobytes at most."""

    def __init__(self, seconds, usage, output):
        self.seconds, self.output = seconds, output
        self.cpu = usage.ru_utime + usage.ru_stime
        self.resident = usage.ru_maxrss


def run(command, environment):
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=os.environ | environment)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}\n{errors.read().decode()}")
        output.seek(0)
        return Run(seconds, usage, output.read().decode())


def script(work, text):
    path = work / "benchmark.nss"
    path.write_text(text)
    return path


@contextlib.contextmanager
def nginx(work):
    """An nginx with a token endpoint that always grants the same, and one record of 580 bytes."""
    port = free_port()
    openssl = ["openssl", "req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run(
        openssl + ["-newkey", "rsa:2048", "-addext", "subjectAltName=DNS:localhost", "-keyout", work / "server.key",
                   "-out", work / "server.pem"], check=True, capture_output=True)
    subprocess.run(
        ["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", work / "client.key"],
        check=True, capture_output=True)
    (work / "client.key").chmod(0o600)
    token = json.dumps({"access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer"})
    (work / "nginx.conf").write_text(f"""
worker_processes 1;
pid {work}/nginx.pid;
error_log {work}/error.log;
events {{ worker_connections 256; }}
http {{
  access_log off;
  default_type application/json;
  keepalive_requests 1000000;
  {"".join(f"{kind}_temp_path {work}/{kind}; " for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])}
  server {{
    listen 127.0.0.1:{port} ssl;
    ssl_certificate {work}/server.pem;
    ssl_certificate_key {work}/server.key;
    ssl_protocols TLSv1.3;
    location /services/rest/auth/ {{ return 200 '{token}'; }}
    location /services/rest/record/ {{ return 200 '{record()}'; }}
  }}
}}
""")
    server = subprocess.Popen(["nginx", "-p", work, "-c", work / "nginx.conf", "-g", "daemon off;"], stderr=subprocess.DEVNULL)
    try:
        await_port(port, server)
        yield {
            "NSS_ACCOUNT": "1234567", "NSS_CLIENT_ID": "0" * 64, "NSS_CERTIFICATE_ID": "benchmark",
            "NSS_PRIVATE_KEY": str(work / "client.key"), "NSS_BASE_URL": f"https://localhost:{port}",
            "NSS_CA_FILE": str(work / "server.pem"),
        }
    finally:
        server.terminate()
        server.wait()


def record():
    fields = {"links": [{"rel": "self", "href": "https://localhost/services/rest/record/v1/customer/7"}], "id": "7"}
    fields |= {"companyName": "Glenrock Hospital", "balance": 1234.50, "isInactive": False, "comments": ""}
    fields["comments"] = "x" * (580 - len(json.dumps(fields)))
    return json.dumps(fields)


def curl_config(work, environment):
    """The same request as nss makes, so many times."""
    url = f"{environment['NSS_BASE_URL']}/services/rest/{TARGET}"
    fields = ["Accept: application/json", f"Authorization: Bearer {TOKEN}", "X-NetSuite-PropertyNameValidation: Error"]
    lines = [f'header = "{field}"' for field in fields] + [f'cacert = "{environment["NSS_CA_FILE"]}"']
    path = work / "curl.config"
    path.write_text("\n".join(lines + [f'url = "{url}"\noutput = "/dev/null"'] * REQUESTS) + "\n")
    return path


@contextlib.contextmanager
def simulator(options, work, settings):
    log = work / "simulator.log"
    with open(log, "w") as errors:
        server = subprocess.Popen(
            [options.nss, "simulator", *settings], stdout=subprocess.PIPE, stderr=errors, text=True)
        try:
            lines = (server.stdout.readline() for _ in range(10))
            variables = dict(re.fullmatch(r"export (\w+)='(.*)'\n", line).groups() for line in lines)
            yield variables, log
        finally:
            server.terminate()
            server.wait()


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def await_port(port, server):
    for _ in range(500):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if server.poll() is not None:
            break
        time.sleep(0.01)
    sys.exit("nginx does not answer")


if __name__ == "__main__":
    main()
