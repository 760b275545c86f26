"""Adds batches to the archive of a running server and watches the server's memory; used by bench/soak.

usage: soak.py ARCHIVE URL SECONDS EVERY post|command BATCH...

Memory grows, by this rule, where the median of the samples of the last quarter is above that of the second quarter by more than
a tenth and 32 MB. The first quarter is left out: caches fill, code is compiled, the collector finds its size.
"""
import os
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

SAMPLE_SECONDS = 10
MOST_GROWTH, MOST_GROWTH_MB = 0.10, 32


def listener(port):
    """The process that listens on a port, by /proc: the socket's inode, then who has it open."""
    inodes = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        if not os.path.exists(table):
            continue
        for line in list(open(table))[1:]:
            fields = line.split()
            if fields[3] == "0A" and int(fields[1].rsplit(":", 1)[1], 16) == port:
                inodes.add(f"socket:[{fields[9]}]")
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if any(os.readlink(f"/proc/{pid}/fd/{fd}") in inodes for fd in os.listdir(f"/proc/{pid}/fd")):
                return int(pid)
        except OSError:
            continue
    sys.exit(f"soak: nobody listens on port {port} of this machine")


def resident(pid):
    try:
        return next(int(line.split()[1]) / 1024 for line in open(f"/proc/{pid}/status") if line.startswith("VmRSS"))
    except (OSError, StopIteration):
        return None


def post(url, batch):
    request = urllib.request.Request(url + "/api/add", data=open(batch, "rb").read(), headers={"Content-Type": "application/x-ndjson"})
    if os.environ.get("TOKEN"):
        request.add_header("Authorization", "Bearer " + os.environ["TOKEN"])
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.read().decode().splitlines(), None
    except (urllib.error.URLError, OSError) as error:
        return [], str(error)


def command(archive, batch):
    done = subprocess.run(["dotnet", "exec", "src/Sutra.Cli/bin/Release/net10.0/sutra.dll", "add", "--format", "jsonl", "--archive", archive, batch], capture_output=True, text=True)
    return done.stdout.splitlines(), None if done.returncode == 0 else (done.stderr.strip().splitlines() or ["exit code"])[-1]


def grew(samples):
    """What the rule in this file's head says: whether memory grew, and the two medians."""
    n = len(samples)
    if n < 4:
        return False, 0, 0
    early, late = statistics.median(samples[n // 4:n // 2]), statistics.median(samples[3 * n // 4:])
    return late > early * (1 + MOST_GROWTH) and late > early + MOST_GROWTH_MB, early, late


def run(archive, url, seconds, every, how, batches):
    pid = listener(urllib.parse.urlsplit(url).port or 80)
    samples, errors, kept = [], [], 0
    start = time.monotonic()
    next_sample = next_add = start
    while (now := time.monotonic()) < start + seconds:
        if now >= next_sample:
            memory = resident(pid)
            if memory is None:
                errors.append("the server is gone")
                break
            samples.append(memory)
            print(f"{now - start:7.0f} s {memory:7.0f} MB resident, {kept} articles added", flush=True)
            next_sample += SAMPLE_SECONDS
        if now >= next_add and batches:
            batch = batches.pop(0)
            expected = sum(1 for _ in open(batch, encoding="utf8"))
            lines, error = post(url, batch) if how == "post" else command(archive, batch)
            good = sum(1 for line in lines if '"kept"' in line)
            kept += good
            if error or good != expected:
                errors.append(f"{os.path.basename(batch)}: {good} of {expected} kept{': ' + error if error else ''}")
            next_add += every
        time.sleep(0.2)
    return samples, errors, kept


def main():
    archive, url, seconds, every, how = sys.argv[1:6]
    if how not in ("post", "command"):
        sys.exit("soak: ADD is post or command")
    samples, errors, kept = run(archive, url, float(seconds), float(every), how, sys.argv[6:])
    for error in errors[:20]:
        print("error:", error)
    growing, early, late = grew(samples)
    print(f"{kept} articles added, {len(errors)} errors; memory {early:.0f} MB in the second quarter, {late:.0f} MB in the last: it {'GROWS' if growing else 'does not grow'}")
    check = subprocess.run(["dotnet", "exec", "src/Sutra.Cli/bin/Release/net10.0/sutra.dll", "archive", "check", "--archive", archive], capture_output=True, text=True)
    print("archive check:", (check.stdout + check.stderr).strip().splitlines()[-1] if check.stdout or check.stderr else f"exit {check.returncode}")
    sys.exit(1 if errors or growing or check.returncode else 0)


main()
