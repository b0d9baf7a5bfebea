#!/usr/bin/env python3
"""Time of each operation of opset8 in Tenon and in OpenVINO: one program, built against each, in processes that take turns.

The models are bench/operation_models.py's: one operation, in sizes that networks have. Results are compared first; times are medians
over rounds of the medians of each process.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "bench"))
import engines  # noqa: E402
import report  # noqa: E402

EXAMPLES = """examples:
  bench/operations.py                               # peers in .cache/peers (bench/compare.py --install); takes some minutes
  bench/operations.py --only TopK Gather --rounds 7
  bench/operations.py --threads 2 --json operations.json

exit code: 0; 1 when an operation is slower than --limit times OpenVINO, when the median is above 1, or when results differ; 2 for a wrong call
"""
# Relative to the largest value: one step of a byte, and more than rounding of floats.
TOLERANCE = 4e-3


def parse():
    parser = argparse.ArgumentParser(description=__doc__, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release", metavar="FOLDER", help="Tenon's build (default: %(default)s)")
    parser.add_argument("--python", type=pathlib.Path, default=ROOT / ".cache/peers/bin/python", metavar="PATH", help="Python with OpenVINO (default: %(default)s)")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="names of operations")
    parser.add_argument("--rounds", type=int, default=5, help="(default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=0.1, help="for each operation in each round (default: %(default)s)")
    parser.add_argument("--threads", type=int, default=1, help="(default: %(default)s)")
    parser.add_argument("--limit", type=float, default=3, help="largest ratio that passes (default: %(default)s)")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="report with all figures")
    return parser.parse_args()


def build_peer(python):
    package = engines.run([python, "-c", "import openvino; print(openvino.__path__[0])"]).strip()
    folder = ROOT / "build/bench/operation_time_openvino"
    quiet = {"stdout": subprocess.DEVNULL, "check": True}
    subprocess.run(["cmake", "-S", ROOT / "bench/operation_time", "-B", folder, f"-DOpenVINO_DIR={package}/cmake"], **quiet)
    subprocess.run(["cmake", "--build", folder], **quiet)
    return folder / "operation_time"


def one_run(engine, program, models, arguments, outputs=None):
    """What a process says of each operation; an engine that ends early leaves the rest out."""
    command = [program, models / "models.json", "--threads", arguments.threads, "--seconds", arguments.seconds]
    command += ["--only", *arguments.only] if arguments.only else []
    command += ["--outputs", outputs] if outputs else []
    process = subprocess.Popen([str(each) for each in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    found = {}
    for line in process.stdout:
        figures = json.loads(line)
        found[figures["name"]] = figures
        print(f"\r{engine}: {figures['name']}\033[K", end="", file=sys.stderr)
    process.wait()
    print("\r\033[K", end="", file=sys.stderr)
    return found


def difference_of(peers, name, outputs):
    folders = [outputs / engine / name for engine in ("Tenon", "OpenVINO")]
    if not all(folder.is_dir() for folder in folders):
        return None
    differences = peers.ask(do="differences", left=str(folders[0]), right=str(folders[1]))["differences"]
    return None if None in differences else max(differences)


def summarise(name, rounds, peers, outputs):
    row = {"name": name}
    for engine, runs in rounds.items():
        figures = [run.get(name, {"error": "the process ended early"}) for run in runs]
        errors = [each["error"] for each in figures if "error" in each]
        row[engine] = {"error": errors[0]} if errors else {"median_ms": statistics.median(each["median_ms"] for each in figures),
                                                           "min_ms": min(each["min_ms"] for each in figures)}
    if all("error" not in row[engine] for engine in rounds):
        row["ratio"] = row["Tenon"]["median_ms"] / row["OpenVINO"]["median_ms"]
        row["difference"] = difference_of(peers, name, outputs)
    return row


def cell(figures):
    return "error" if "error" in figures else report.number(figures["median_ms"])


def main():
    arguments = parse()
    tenon = arguments.build / "bin/operation_time"
    for path, cure in ((tenon, "build first: cmake --preset release && cmake --build --preset release"), (arguments.python, "bench/compare.py --install")):
        if not path.exists():
            print(f"operations: there is no {path}; {cure}", file=sys.stderr)
            return 2
    programs = {"Tenon": tenon, "OpenVINO": build_peer(arguments.python)}
    models, outputs = ROOT / "build/bench/operations", ROOT / "build/bench/operation_outputs"
    print("writing models", end="", file=sys.stderr, flush=True)
    engines.run([arguments.python, "-B", ROOT / "bench/operation_models.py", models, *arguments.only])
    rounds = {engine: [] for engine in programs}
    for number in range(arguments.rounds):
        order = list(programs.items())
        for engine, program in order if number % 2 == 0 else reversed(order):
            rounds[engine].append(one_run(f"round {number + 1} of {arguments.rounds}, {engine}", program, models, arguments,
                                          outputs / engine if number == 0 else None))
    peers = engines.Peers(arguments.python)
    names = [each["name"] for each in json.loads((models / "models.json").read_text())]
    rows = [summarise(name, rounds, peers, outputs) for name in names]
    rows.sort(key=lambda row: -row.get("ratio", float("inf")))
    lines = [[row["name"], "", cell(row["Tenon"]), cell(row["OpenVINO"]), f"{row['ratio']:.2f}" if "ratio" in row else "–"] for row in rows]
    print(report.table(["operation", "", "Tenon, ms", "OpenVINO, ms", "ratio"], lines))
    ratios = [row["ratio"] for row in rows if "ratio" in row]
    slow = [row for row in rows if row.get("ratio", 0) > arguments.limit]
    wrong = [row for row in rows if "ratio" in row and (row["difference"] is None or row["difference"] > TOLERANCE)]
    print(f"\n{len(ratios)} of {len(rows)} operations compared, median ratio {statistics.median(ratios):.2f}, {len(slow)} above {arguments.limit:g}")
    for row in rows:
        for engine in programs:
            if "error" in row[engine]:
                print(f"error in {engine}: {row['name']}: {row[engine]['error'].strip().splitlines()[-1][:150]}", file=sys.stderr)
    for row in wrong:
        print(f"different results: {row['name']}: {row['difference']}", file=sys.stderr)
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(json.dumps({"operations": rows, "threads": arguments.threads}, indent=1))
    return int(bool(slow) or bool(wrong) or statistics.median(ratios) > 1)


if __name__ == "__main__":
    sys.exit(main())
