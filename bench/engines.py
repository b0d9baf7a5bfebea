"""Runs of engines, each in a process of its own."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

PEER = pathlib.Path(__file__).resolve().parent / "peer.py"
TIMEOUT = 600


class RunFailed(Exception):
    pass


def run(command, environment=None):
    try:
        done = subprocess.run([str(each) for each in command], capture_output=True, text=True, timeout=TIMEOUT,
                              env={**os.environ, **(environment or {})})
    except subprocess.TimeoutExpired as error:
        raise RunFailed(f"no end after {TIMEOUT} s") from error
    if done.returncode:
        lines = (done.stderr.strip() or done.stdout.strip() or f"exit code {done.returncode}").splitlines()
        raise RunFailed(lines[-1][:300])
    return done.stdout


class Peers:
    """The Python that has OpenVINO and ONNX Runtime."""

    def __init__(self, python):
        self.python = python

    def ask(self, **request):
        return json.loads(run([self.python, "-B", PEER, json.dumps(request)]).splitlines()[-1])

    def time(self, engine, network, inputs, threads, seconds):
        model = network.onnx if engine == "onnxruntime" else network.path
        names = [each.name for each in network.inputs]
        return self.ask(do="time", engine=engine, model=str(model), inputs=inputs, input_names=names, threads=threads, seconds=seconds)


class Tenon:
    """The command `tenon`."""

    def __init__(self, program, environment):
        self.program = program
        self.environment = environment

    @staticmethod
    def _inputs(files):
        return [word for file in files for word in ("-i", file)]

    def save_outputs(self, network, inputs, folder):
        run([self.program, "run", network.path, *self._inputs(inputs), "-infer_precision", "f32", "-o", folder], self.environment)

    def time(self, network, inputs, threads, seconds):
        options = ["-hint", "latency", "-nthreads", threads, "-nstreams", 1, "-infer_precision", "f32", "-t", seconds]
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder) / "report.json"
            run([self.program, "bench", network.path, *self._inputs(inputs), *options, "--json", report], self.environment)
            figures = json.loads(report.read_text())
        return {
            "read_ms": figures["read_ms"],
            "compile_ms": figures["compile_ms"],
            "first_ms": figures["first_inference_ms"],
            "min_ms": figures["latency_ms"]["min"],
            "median_ms": figures["latency_ms"]["median"],
            "inferences": figures["inferences"],
            "peak_mb": figures["peak_memory_bytes"] / 2**20,
        }


def install_peers(folder):
    """A virtual environment with what bench/requirements.txt names."""
    run([sys.executable, "-m", "venv", folder])
    run([folder / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "-r", PEER.parent / "requirements.txt"])
