#!/usr/bin/env python3
"""Runs `tenon check` and compares what fails with what is known to fail.

check_manifest.py PROGRAM MANIFEST EXPECTED [ARGUMENT...]

EXPECTED holds lines `<regular expression for the whole id> <reason>`. A line whose cases pass has to go, unless its
reason begins with `rounding:`: such a case hangs on the last bits of sums, which differ between instruction sets.
Operations that no extension brings are counted, not failures.
"""
import json
import re
import subprocess
import sys
import tempfile

MISSING_OPERATION = " is known in: none"


def read_expected(path):
    with open(path) as lines:
        words = [line.split(None, 1) for line in lines if line.strip() and not line.startswith("#")]
    for line in words:
        if len(line) != 2:
            sys.exit(f"{path}: expected a regular expression and a reason, found: {line[0]}")
    return [(re.compile(pattern), reason.strip()) for pattern, reason in words]


def lacks_operation(case):
    failures = case.get("failures", [])
    return bool(failures) and all(MISSING_OPERATION in failure["text"] for failure in failures)


def main():
    program, manifest, expected_path, *arguments = sys.argv[1:]
    expected = read_expected(expected_path)
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        status = subprocess.run([program, "check", manifest, "--report", report.name, *arguments],
                                stdout=subprocess.PIPE, text=True)
        if status.returncode not in (0, 1):
            sys.exit(f"{program} check ended with {status.returncode}:\n{status.stdout}")
        cases = json.load(report)["cases"]

    failed = [case for case in cases if case["status"] == "failed"]
    missing = [case for case in failed if lacks_operation(case)]
    failed = {case["id"]: case for case in failed if not lacks_operation(case)}
    surprises = [id for id in failed if not any(pattern.fullmatch(id) for pattern, _ in expected)]
    ids = [case["id"] for case in cases]
    stale = [pattern.pattern for pattern, reason in expected
             if not reason.startswith("rounding:")
             and any(map(pattern.fullmatch, ids)) and not any(map(pattern.fullmatch, failed))]

    print(f"{len(cases)} cases: {len(failed)} fail, {len(failed) - len(surprises)} of them as expected; "
          f"{len(missing)} use operations that are not there")
    for id in surprises:
        for failure in failed[id].get("failures", [{"text": ""}])[:1]:
            print(f"FAIL {id}: {failure['text']}")
    for pattern in stale:
        print(f"passes now, remove it from {expected_path}: {pattern}")
    return bool(surprises or stale)


if __name__ == "__main__":
    sys.exit(main())
