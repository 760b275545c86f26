"""Runs a command that prints a line for each article it keeps, and prints what an article cost as they grew more.

usage: pace.py COUNT COMMAND...

Cost is told twice: by the clock, and by the processor time of the process with all its threads (others may work on the machine).
"""
import os
import subprocess
import sys
import time

TICK = os.sysconf("SC_CLK_TCK")


def sample(pid, lines):
    """Lines so far, clock, processor seconds, resident and peak memory in MB."""
    try:
        fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
        status = dict(line.split(":", 1) for line in open(f"/proc/{pid}/status"))
        memory = [int(status[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM")]
    except (OSError, KeyError):
        return None
    return (lines, time.monotonic(), (int(fields[11]) + int(fields[12])) / TICK, *memory)


def run(count, command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    every = max(1, count // 200)
    samples, lines = [], 0
    for _ in process.stdout:
        lines += 1
        if lines == 1 or lines % every == 0:
            samples.append(sample(process.pid, lines))
    code = process.wait()
    if code != 0 or lines != count:
        sys.exit(f"pace: exit {code}, {lines} of {count} lines")
    return [s for s in samples if s]


def near(samples, lines):
    return min(samples, key=lambda s: abs(s[0] - lines))


def cost(samples, start, end):
    """Milliseconds an article between two counts: by the clock, by the processor."""
    a, b = near(samples, start), near(samples, end)
    n = max(1, b[0] - a[0])
    return 1000 * (b[1] - a[1]) / n, 1000 * (b[2] - a[2]) / n


def main():
    count = int(sys.argv[1])
    samples = run(count, sys.argv[2:])
    print("articles         articles/s  ms/article  processor ms/article  memory MB")
    for i in range(10):
        start, end = count * i // 10, count * (i + 1) // 10
        clock, processor = cost(samples, start, end)
        print(f"{start:7}-{end:<7} {1000 / clock:11.1f} {clock:11.2f} {processor:21.2f} {near(samples, end)[3]:10.0f}")
    # An add "at 10,000" of 100,000 is the mean of those from 5,000 to 15,000; one "at 100,000" that of the last 10,000.
    early, late = cost(samples, count * 5 // 100, count * 15 // 100), cost(samples, count * 9 // 10, count)
    whole = cost(samples, 0, count)
    print(f"all: {1000 / whole[0]:.1f} articles/s; an add at {count} costs {late[0] / early[0]:.2f} times one at {count // 10} by the clock, {late[1] / early[1]:.2f} times by the processor")
    print(f"peak memory {max(s[4] for s in samples):.0f} MB")


main()
