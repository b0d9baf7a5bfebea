#!/usr/bin/env python3
"""Puts figures into docs/benchmarks.md, between its lines <!-- begin NAME --> and <!-- end NAME -->.

usage: bench/write_document.py REPORT.json...     reports of compare.py, operations.py, custom_op_overhead/compare.py and
                                                  bench_extension_load, in any order; what no report tells stays as it is
"""

import json
import pathlib
import re
import statistics
import sys

import report

DOCUMENT = pathlib.Path(__file__).resolve().parent.parent / "docs/benchmarks.md"


def custom_operations(figures):
    return {name: report.table(**part) for name, part in figures["custom_operations"].items()}


def extension_load(figures):
    names = {"core_ms": "the first `ov::Core` of a process", "cold_ms": "`add_extension`, cold", "warm_ms": "`add_extension`, warm"}
    lines = [[f"`{library}`", name, *(f"{times[key][part]:.2f}" for part in ("median", "min", "p90"))]
             for library, times in figures["extension_load"].items() for key, name in names.items()]
    return {"extension-load": report.table(["library", "", "median, ms", "least", "90 %"], lines)}


def operations(figures):
    compared = [row for row in figures["operations"] if "ratio" in row]
    compared.sort(key=lambda row: row["name"])
    lines = [[row["name"], "", report.number(row["Tenon"]["median_ms"]), report.number(row["OpenVINO"]["median_ms"]), f"{row['ratio']:.2f}"]
             for row in compared]
    ratios = sorted(row["ratio"] for row in compared)
    slower = [row["name"] for row in compared if row["ratio"] > 1.05]
    closing = (f"{len(compared)} operations; median ratio {statistics.median(ratios):.2f}; {len(compared) - len(slower)} not slower than OpenVINO "
               f"(within 5 %), {sum(ratio <= 3 for ratio in ratios)} within 3 times; slowest in comparison: {ratios[-1]:.2f}.")
    table = report.table(["operation", "", "Tenon, ms", "OpenVINO, ms", "ratio"], lines)
    return {f"operations-{figures['threads']}": f"{closing}\n\n{table}"}


def sections_of(figures):
    if "operations" in figures:
        return operations(figures)
    if "custom_operations" in figures:
        return custom_operations(figures)
    if "extension_load" in figures:
        return extension_load(figures)
    return report.markdown(figures)


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        print(__doc__)
        return 0 if "--help" in sys.argv or "-h" in sys.argv else 2
    text = DOCUMENT.read_text()
    for path in sys.argv[1:]:
        for name, content in sections_of(json.loads(pathlib.Path(path).read_text())).items():
            begin, end = f"<!-- begin {name} -->\n", f"\n<!-- end {name} -->"
            text, count = re.subn(re.escape(begin) + ".*?" + re.escape(end), lambda _: begin + content + end, text, flags=re.DOTALL)
            if count != 1:
                sys.exit(f"write_document: {DOCUMENT} needs the lines {begin.strip()} and {end.strip()} once")
    DOCUMENT.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
