#!/usr/bin/env python3
"""Compares Tenon with OpenVINO, and with ONNX Runtime where the same network lies beside as .onnx.

Every run is a process of its own; engines take turns, in rounds. One request at a time (latency), one stream, f32 on the same
inputs, whose results are compared first. Networks with FakeQuantize run in f32 in Tenon and in int8 in OpenVINO; they, recurrent
and dynamic ones are listed, but the limit is not for them.
"""

import argparse
import glob
import json
import pathlib
import sys
import tarfile
import tempfile
import time

import engines
import report
from network import Network

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared/models"
EXAMPLES = """examples:
  bench/compare.py --install                            # once: OpenVINO and ONNX Runtime from PyPI into .cache/peers, that is
                                                        #   python3 -m venv .cache/peers
                                                        #   .cache/peers/bin/pip install -r bench/requirements.txt
  bench/compare.py --models resnet50/model.xml 'nets/*/*.xml' --threads 1 --rounds 3
  bench/compare.py --models model.xml --engines tenon,openvino,onnxruntime --markdown table.md
  bench/compare.py --all --limit 1.5 --json build/bench/compare.json

exit code: 0; 1 when a network is slower than the limit allows, fails or computes something else; 2 for a wrong call
"""


def parse():
    parser = argparse.ArgumentParser(description=__doc__, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", metavar="GLOB", default=[], help="networks (.xml)")
    parser.add_argument("--all", action="store_true", help="every network of shared/models/ir (once each, FP32 where there is one) and of bench.tar.xz")
    parser.add_argument("--unpacked", type=pathlib.Path, metavar="FOLDER", help="where bench.tar.xz of --all was unpacked; default: it is, into .cache/bench")
    parser.add_argument("--engines", default="tenon,openvino", help="tenon,openvino,onnxruntime (default: %(default)s)")
    parser.add_argument("--threads", default="1,2", metavar="N,N", help="(default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="(default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=1, help="per run (default: %(default)s)")
    parser.add_argument("--limit", type=float, metavar="RATIO", help="largest time of Tenon relative to OpenVINO's")
    parser.add_argument("--tolerance", type=float, default=1e-4, help="largest difference of outputs relative to their largest value (default: %(default)s)")
    parser.add_argument("--int8-tolerance", type=float, default=2e-2, help="the same for networks with FakeQuantize, where a last bit tips a value over to the next level (default: %(default)s)")
    parser.add_argument("--tenon", type=pathlib.Path, default=ROOT / "build/release/bin/tenon", metavar="PATH", help="(default: %(default)s)")
    parser.add_argument("--python", type=pathlib.Path, default=ROOT / ".cache/peers/bin/python", metavar="PATH", help="Python with OpenVINO (default: %(default)s)")
    parser.add_argument("--env", action="append", default=[], metavar="NAME=VALUE", help="for Tenon's runs, such as OMP_WAIT_POLICY=passive; may be repeated")
    parser.add_argument("--install", action="store_true", help="make .cache/peers first")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="report with all figures")
    parser.add_argument("--markdown", type=pathlib.Path, metavar="FILE", help="report as tables (default: to stdout)")
    arguments = parser.parse_args()
    arguments.engines = arguments.engines.split(",")
    arguments.threads = [int(each) for each in arguments.threads.split(",")]
    if not set(arguments.engines) <= set(report.NAMES) or "tenon" not in arguments.engines:
        parser.error(f"--engines: expected tenon and others of {', '.join(report.NAMES)}")
    if not all("=" in each for each in arguments.env):
        parser.error("--env: expected NAME=VALUE")
    if arguments.rounds < 1 or arguments.seconds <= 0:
        parser.error("--rounds and --seconds have to be positive")
    if not (arguments.models or arguments.all or arguments.install):
        parser.error("no networks: give --models or --all")
    return parser, arguments


def unpacked_folder(given):
    if given:
        return given
    folder = ROOT / ".cache/bench"
    if not (folder / "bench/manifest.json").is_file():
        print(f"compare: unpacking bench.tar.xz into {folder}", file=sys.stderr)
        with tarfile.open(SHARED / "bench.tar.xz") as archive:
            archive.extractall(folder, filter="data")
    return folder / "bench"


def one_file_per_network():
    """FP32 before FP16, v11 before v10; the FP16 files hold the same networks, which run in f32 all the same."""
    for folder in sorted((SHARED / "ir").iterdir()):
        files = [each for each in folder.glob("*.xml") if "INT8" not in each.stem]
        files.sort(key=lambda each: ("FP32" not in each.stem, "v11" not in each.stem))
        yield from files[:1]


def networks_of(parser, arguments):
    paths = []
    for pattern in arguments.models:
        found = sorted(glob.glob(pattern, recursive=True))
        if not found:
            parser.error(f"--models: no file fits {pattern}")
        paths += found
    if arguments.all:
        paths += sorted(unpacked_folder(arguments.unpacked).glob("*/model.xml"))
        paths += one_file_per_network()
    return [Network(path) for path in paths]


class Comparison:
    def __init__(self, arguments, networks, folder):
        self.arguments = arguments
        self.tenon = engines.Tenon(arguments.tenon, dict(each.split("=", 1) for each in arguments.env))
        self.peers = engines.Peers(arguments.python)
        self.folder = folder
        self.done = 0
        self.total = sum(len(self.engines_for(each)) for each in networks) * len(arguments.threads) * arguments.rounds
        self.begin = time.monotonic()

    def engines_for(self, network):
        return [each for each in self.arguments.engines if each != "onnxruntime" or network.onnx]

    def progress(self, text):
        spent = time.monotonic() - self.begin
        left = f", {spent / self.done * (self.total - self.done) / 60:.0f} min left" if self.done else ""
        clear, end = ("\r\033[K", "") if sys.stderr.isatty() else ("", "\n")
        print(f"{clear}[{self.done}/{self.total}{left}] {text}", end=end, file=sys.stderr, flush=True)

    def inputs_of(self, network):
        recorded = network.recorded_inputs()
        described = [{"name": each.name, "type": each.type, "shape": each.generated_shape(), "recorded": recorded and recorded[index]}
                     for index, each in enumerate(network.inputs)]
        return self.peers.ask(do="make_inputs", inputs=described, folder=str(self.folder))["files"]

    def difference(self, network, inputs):
        """The largest difference between the outputs of Tenon and OpenVINO, or what went wrong."""
        left, right = tempfile.mkdtemp(dir=self.folder), tempfile.mkdtemp(dir=self.folder)
        try:
            self.tenon.save_outputs(network, inputs, left)
            self.peers.ask(do="outputs", model=str(network.path), inputs=inputs, folder=right, int8=network.is_int8)
            found = self.peers.ask(do="differences", left=left, right=right)["differences"]
        except engines.RunFailed as error:
            return {"error": str(error)}
        if None in found:
            return {"error": "the outputs have other shapes than OpenVINO's"}
        largest = max(found, default=0.0)
        tolerance = self.arguments.int8_tolerance if network.is_int8 else self.arguments.tolerance
        # Not `largest > tolerance`: that is false for NaN.
        return {"largest": largest} if largest <= tolerance else {"largest": largest, "error": f"the outputs differ by {largest:.2g} of the largest value"}

    def run_once(self, engine, network, inputs, threads):
        try:
            if engine == "tenon":
                return self.tenon.time(network, inputs, threads, self.arguments.seconds)
            return self.peers.time(engine, network, inputs, threads, self.arguments.seconds)
        except engines.RunFailed as error:
            return {"error": str(error)}

    def rows_of(self, network):
        self.progress(f"{network.name}: comparing outputs")
        inputs = self.inputs_of(network)
        difference = self.difference(network, inputs)
        for threads in self.arguments.threads:
            runs = {engine: [] for engine in self.engines_for(network)}
            for number in range(self.arguments.rounds):
                # Nobody is always the first.
                for engine in sorted(runs, reverse=number % 2 == 1):
                    self.progress(f"{network.name}, {report.count_of(threads)}, round {number + 1}: {report.NAMES[engine]}")
                    runs[engine].append(self.run_once(engine, network, inputs, threads))
                    self.done += 1
            yield report.row_of(network, threads, runs, difference)


def write(arguments, figures):
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n")
    text = "\n\n".join(report.markdown(figures).values()) + "\n"
    if arguments.markdown:
        arguments.markdown.write_text(text)
    else:
        print(text)


def main():
    parser, arguments = parse()
    if arguments.install:
        engines.install_peers(ROOT / ".cache/peers")
        if not (arguments.models or arguments.all):
            return 0
    for program, advice in ((arguments.tenon, "build it or give --tenon"), (arguments.python, "run with --install or give --python")):
        if not program.exists():
            parser.error(f"there is no {program}; {advice}")
    networks = networks_of(parser, arguments)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        comparison = Comparison(arguments, networks, folder)
        figures = report.new_report(arguments, comparison.peers.ask(do="versions"))
        for network in networks:
            for row in comparison.rows_of(network):
                figures["rows"].append(row)
            if "error" in row["difference"]:
                wrong += 1
                print(f"\ncompare: {network.name}: {row['difference']['error']}", file=sys.stderr)
        comparison.progress("done")
    write(arguments, figures)
    slow = report.beyond(figures["rows"], arguments.limit) if arguments.limit else []
    for row in slow:
        ratio = f"{row['ratio']:.2f} times OpenVINO's latency" if "ratio" in row else "failed"
        print(f"compare: {row['network']}, {report.count_of(row['threads'])}: {ratio}", file=sys.stderr)
    return 1 if slow or wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except engines.RunFailed as error:
        sys.exit(f"compare: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
