#!/usr/bin/env python3
"""What a user's operation costs, in Tenon and in OpenVINO: one program, built against each, in processes that take turns.

Chains: time per node, slope between 10 and 1000 nodes on f32 [1,16] and [?,16], the operation's own arithmetic included.
Convolutions: eight 3x3 convolutions (64 to 64 channels, 56x56) with the operation behind each, beside the same with ReLU.
Network: ResNet-50 with the user's copies in the place of every ReLU, Add and Convolution, beside itself.
"""

import argparse
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tarfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "bench"))
import engines  # noqa: E402
import report  # noqa: E402

EXAMPLES = """examples:
  bench/custom_op_overhead/compare.py                                   # peers in .cache/peers (bench/compare.py --install)
  bench/custom_op_overhead/compare.py --rounds 3 --json custom.json
  bench/custom_op_overhead/compare.py --only chains

exit code: 0; 1 when Tenon misses one of the aims; 2 for a wrong call
"""
FORMS = {"evaluate": "`evaluate` alone", "kernel": "`tenon::Kernel`", "legacy": "`ILayerExecImpl`", "elementwise": "element-wise, chunk form; nodes are fused"}
# ns per node static and dynamic, and of the 99th percentile; ms of an element-wise step; the network's ratio.
AIMS = {"static": 100, "p99": 200, "dynamic": 1000, "step": 0.03, "network": 1.03}


def parse():
    parser = argparse.ArgumentParser(description=__doc__, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release", metavar="FOLDER", help="Tenon's build (default: %(default)s)")
    parser.add_argument("--python", type=pathlib.Path, default=ROOT / ".cache/peers/bin/python", metavar="PATH", help="Python with OpenVINO (default: %(default)s)")
    parser.add_argument("--network", type=pathlib.Path, metavar="XML", help="default: resnet50 of bench.tar.xz, unpacked into .cache/bench")
    parser.add_argument("--rounds", type=int, default=5, help="(default: %(default)s)")
    parser.add_argument("--only", choices=["chains", "convolutions", "network"], help="one of the three")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="report with all figures")
    return parser.parse_args()


class Program:
    """custom_op_overhead, built against one engine."""

    def __init__(self, name, folder, libraries):
        self.name = name
        self.folder = folder
        self.libraries = libraries

    def measure(self, what, library, *options):
        command = [self.folder / "custom_op_overhead", what, "--library", self.libraries / f"lib{library}.so", *options]
        return json.loads(engines.run(command).splitlines()[-1])


def build_peer(python):
    """The same sources against the package that lies in OpenVINO's wheel."""
    package = engines.run([python, "-c", "import openvino; print(openvino.__path__[0])"]).strip()
    folder = ROOT / "build/bench/custom_op_overhead_openvino"
    quiet = {"stdout": subprocess.DEVNULL, "check": True}
    subprocess.run(["cmake", "-S", ROOT / "bench/custom_op_overhead", "-B", folder, f"-DOpenVINO_DIR={package}/cmake"], **quiet)
    subprocess.run(["cmake", "--build", folder], **quiet)
    return Program("OpenVINO", folder, folder)


def network_of(arguments):
    if arguments.network:
        return arguments.network
    unpacked = ROOT / ".cache/bench/bench/resnet50/model.xml"
    if not unpacked.exists():
        archive = ROOT.parent / "shared/models/bench.tar.xz"
        if not archive.exists():
            return None
        with tarfile.open(archive) as tar:
            tar.extractall(ROOT / ".cache/bench", [each for each in tar.getmembers() if "/resnet50/" in each.name])
    return unpacked


def interval(values):
    """95 % interval of the median, by resampling."""
    source = random.Random(1)
    medians = sorted(statistics.median(source.choices(values, k=len(values))) for _ in range(1000))
    return medians[25], medians[975]


def percentile(values, part):
    return sorted(values)[round(part * (len(values) - 1))]


class Measurements:
    """Values of all rounds, by engine and workload."""

    def __init__(self, rounds):
        self.rounds = rounds
        self.results = {}

    def take(self, jobs):
        for done in range(self.rounds):
            for index, (key, program, arguments) in enumerate(jobs):
                print(f"\rround {done + 1} of {self.rounds}, {index + 1} of {len(jobs)}: {' '.join(map(str, key))}\033[K", end="", file=sys.stderr)
                self.results.setdefault(key, []).append(program.measure(*arguments))
        print("\r\033[K", end="", file=sys.stderr)

    def values(self, key, name):
        return [value for result in self.results[key] for value in result[name]]

    def last(self, key):
        return self.results[key][-1]

    def median(self, key, name):
        return statistics.median(result[name] for result in self.results[key])


def chains(measured, programs):
    jobs = [((program.name, form, mode), program, ("chains", f"custom_relu_{form}", *(["--dynamic"] if mode == "dynamic" else [])))
            for mode in ("static", "dynamic") for program in programs for form in (FORMS if program.name == "Tenon" else ["evaluate"])]
    measured.take(jobs)
    rows, missed = [], []
    for key, _, _ in jobs:
        engine, form, mode = key
        values = measured.values(key, "slopes_ns")
        own = measured.median(key, "direct_ns")
        compiled = measured.last(key)["compiled"] or {}
        slope, p99 = statistics.median(values), percentile(values, 0.99)
        rows.append([engine, FORMS[form], mode, f"{slope:.0f}", f"{p99:.0f}", f"{own:.0f}", str(compiled.get("steps", "")), str(compiled.get("reordered_bytes", ""))])
        if engine == "Tenon":
            kernel = own if form in ("evaluate", "legacy") else 0
            if slope - kernel > AIMS[mode] or (mode == "static" and p99 - kernel > AIMS["p99"]):
                missed.append(f"chains, {form}, {mode}: {slope - kernel:.0f} ns above the kernel, p99 {p99 - kernel:.0f}")
    return {"head": ["engine", "the operation has", "shapes", "ns per node", "99 %", "its `evaluate` alone, ns", "steps", "bytes reordered"], "lines": rows}, missed


def convolutions(measured, programs):
    jobs = [((program.name, form, threads), program, ("convolutions", f"custom_relu_{form}", "--threads", str(threads), "--repetitions", "60"))
            for threads in (1, 2) for program in programs for form in (["evaluate", "elementwise"] if program.name == "Tenon" else ["evaluate"])]
    measured.take(jobs)
    rows, missed = [], []
    for key, _, _ in jobs:
        engine, form, threads = key
        differences = measured.values(key, "difference_ms")
        low, high = interval(differences)
        compiled, steps = measured.last(key)["compiled"], [result["steps"] for result in measured.results[key] if result["steps"]]
        reorders = compiled["custom"] and compiled["custom"]["reorders"] - compiled["built_in"]["reorders"]
        times = sorted(each["ms"] for each in steps)
        step = statistics.median(times) if times else None
        rows.append([engine, FORMS[form].split(";")[0], str(threads), f"{statistics.median(measured.values(key, 'built_in_ms')):.2f}",
                     f"{statistics.median(measured.values(key, 'custom_ms')):.2f}", f"{statistics.median(differences) / 8:+.3f} ({low / 8:+.3f} to {high / 8:+.3f})",
                     "" if step is None else f"{step:.3f} ({times[0]:.3f} to {times[-1]:.3f})", "" if reorders is None else str(reorders)])
        if engine == "Tenon" and form == "elementwise" and threads == 1 and (step is None or step > AIMS["step"]):
            missed.append(f"convolutions: the element-wise step takes {step} ms")
        if engine == "Tenon" and form == "elementwise" and reorders:
            missed.append(f"convolutions: {reorders} reorders on top")
    return {"head": ["engine", "the operation has", "threads", "with ReLU, ms", "with the operation, ms", "difference per operation, ms (95 %)", "its own step, ms (least and most of the processes)", "reorders on top"],
            "lines": rows}, missed


def network(measured, programs, path):
    jobs = [(("Tenon", "copies", threads), programs[0], ("network", "custom_copies", path, "--threads", str(threads), "--repetitions", "20")) for threads in (1, 2)]
    measured.take(jobs)
    rows, missed = [], []
    for key, _, _ in jobs:
        ratios = measured.values(key, "ratio")
        low, high = interval(ratios)
        compiled = measured.last(key)["compiled"]
        ratio = statistics.median(ratios)
        rows.append([str(key[2]), f"{statistics.median(measured.values(key, 'built_in_ms')):.1f}", f"{statistics.median(measured.values(key, 'custom_ms')):.1f}",
                     f"{ratio:.3f} ({low:.3f} to {high:.3f})", f"{compiled['built_in']['steps']} and {compiled['custom']['steps']}",
                     f"{compiled['built_in']['reordered_bytes']} and {compiled['custom']['reordered_bytes']}"])
        if ratio > AIMS["network"]:
            missed.append(f"network, {key[2]} threads: {ratio:.3f} times")
    return {"head": ["threads", "built in, ms", "copies, ms", "ratio (95 %)", "steps", "bytes reordered"], "lines": rows}, missed


def main():
    arguments = parse()
    tenon = Program("Tenon", arguments.build / "bin", arguments.build / "lib")
    if not (tenon.folder / "custom_op_overhead").exists():
        print(f"compare: there is no {tenon.folder}/custom_op_overhead; build first: cmake --preset release && cmake --build --preset release", file=sys.stderr)
        return 2
    programs = [tenon]
    if arguments.python.exists():
        programs.append(build_peer(arguments.python))
    else:
        print(f"compare: without OpenVINO, since there is no {arguments.python} (bench/compare.py --install)", file=sys.stderr)
    measured, parts, missed = Measurements(arguments.rounds), {}, []
    path = network_of(arguments)
    for name, measure in (("chains", lambda: chains(measured, programs)), ("convolutions", lambda: convolutions(measured, programs)),
                          ("network", lambda: network(measured, programs, path))):
        if arguments.only not in (None, name):
            continue
        if name == "network" and not path:
            print("compare: without ResNet-50, since there is no ../shared/models/bench.tar.xz", file=sys.stderr)
            continue
        parts[f"custom-{name}"], misses = measure()
        missed += misses
        print(f"\n## {name}\n\n{report.table(**parts[f'custom-{name}'])}")
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(json.dumps({"custom_operations": parts, "missed": missed}, indent=1))
    for miss in missed:
        print(f"missed: {miss}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
