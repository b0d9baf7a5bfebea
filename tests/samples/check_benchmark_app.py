#!/usr/bin/env python3
"""Runs benchmark_app as its user does and compares what it prints and writes with what it promises.

    check_benchmark_app.py CASE PROGRAM EXTENSION     in an empty folder; EXTENSION: the template's library, for models/digits
"""

import json
import pathlib
import sys

from check_sample import DIGITS, Sample

MODEL = DIGITS / "digits.xml"
LAST_LINES = r"^Count:      {count} iterations\nDuration:   \d+\.\d\d ms\nLatency:    \d+\.\d\d ms\nThroughput: \d+\.\d\d FPS\n\Z"


def run(sample, *arguments, code=0):
    sample.run("-m", MODEL, "-extensions", sample.extension, *arguments, code=code)


def steps(sample):
    for api in ("sync", "async"):
        run(sample, "-api", api, "-niter", 20, "-b", 2, "-pc", "-stream_output")
        sample.expect(r"\A\[Step 1/11\] Parsing and validating input arguments\n\[Step 2/11\] Loading Inference Engine\n",
                      r"^\[ INFO \] CPU \(MKLDNN\) extensions is loaded /", r"^\[Step 3/11\] Setting device configuration\n",
                      r"^\[Step 4/11\] Reading network files\n\[ INFO \] Loading network files\n\[ INFO \] Read network took \d+\.\d\d ms\n",
                      r"^\[Step 5/11\] Resizing network to match image sizes and given batch\n\[ INFO \] Reshaping network: 'image': \[2,1,8,8\]\n"
                      r"\[ INFO \] Network batch size was changed to: 2\n", r"^\[Step 6/11\] Configuring input of the model\n",
                      r"^\[ INFO \]     image : u8 / \[N,C,H,W\] \[2,1,8,8\]$", r"^\[Step 7/11\] Loading the model to the device\n",
                      r"^\[Step 8/11\] Setting optimal runtime parameters\n",
                      r"^\[Step 9/11\] Creating infer requests and filling input blobs with images\n",
                      r"Fill input 'image' with random values \(image is expected\)", r"^\[ INFO \] Infer Request 0 filling\n",
                      rf"^\[Step 10/11\] Measuring performance \(Start inference {api}hronously, \d+ inference requests using \d+ streams for "
                      r"CPU, limits: 20 iterations\)\n\[ INFO \] First inference took ", r"^Progress: \[\.{20}\] 100%\n",
                      r"^\[Step 11/11\] Dumping statistics report\n", r"^squareplus_1 +EXECUTED +layerType: Squareplus +realTime: \d+ ",
                      r"^Total time: +\d+ microseconds\nFull device name: \S", LAST_LINES.format(count=20))


def pictures(sample):
    pictures = sorted((DIGITS / "images").glob("*.png"))
    run(sample, "-i", *pictures[:2], "-niter", 3, "-api", "sync", "-load_from_file")
    sample.expect(rf"Fill input 'image' with {pictures[0]}", rf"Fill input 'image' with {pictures[1]}", LAST_LINES.format(count=3))
    pathlib.Path("raw.bin").write_bytes(bytes(64))
    run(sample, "-i", "raw.bin", "-niter", 3, "-b", 4)
    sample.expect("Fill input 'image' with raw.bin", LAST_LINES.format(count=3))
    run(sample, "-i", "raw.bin", "-niter", 3, "-ip", "FP32", code=3)
    sample.expect_error(r"\[ ERROR \] file 'raw.bin' has 64 bytes, but input 'image' takes 256 bytes")


def data_shapes(sample):
    run(sample, "-shape", "[?,1,8,8]", "-data_shape", "[1,1,8,8][3,1,8,8]", "-pcseq", "-niter", 20, "-latency_percentile", 90,
        "-inference_only=false", "-imean", "[128]", "-iscale", "[2]", "-layout", "[NCHW]")
    sample.expect(r"image : f32", r"Data image\[1,1,8,8\]: 10 iterations", r"Data image\[3,1,8,8\]: 10 iterations",
                  r"^Latency \(90 percentile\):    \d+\.\d\d ms\n")


def report(sample):
    run(sample, "-niter", 5, "-report_type", "average_counters", "-report_folder", "out", "-exec_graph_path", "graph.xml")
    text = pathlib.Path("out/benchmark_average_counters_report.csv").read_text()
    for line in ("target device;CPU", "total number of iterations;5", "squareplus_1;EXECUTED;Squareplus;"):
        if line not in text:
            sample.fail(f"expected `{line}` in the report:\n{text}")
    if 'name="squareplus_1"' not in pathlib.Path("graph.xml").read_text():
        sample.fail("the graph that ran does not show the custom node")
    run(sample, "-niter", 5, "-nireq", 2, "-report_type", "detailed_counters", "-json_stats")
    found = json.loads(pathlib.Path("benchmark_detailed_counters_report.json").read_text())
    if found["execution_results"]["total number of iterations"] != "5" or len(found["counters"]) != 2:
        sample.fail(f"unexpected report {found}")
    run(sample, "-niter", 5, "-report_type", "no_counters")
    if "layerName" in pathlib.Path("benchmark_report.csv").read_text():
        sample.fail("no_counters has counters")


def configuration(sample):
    run(sample, "-niter", 1, "-nstreams", "CPU:2", "-nthreads", 2, "-pin", "NUMA", "-enforcebf16=false", "-dump_config", "device.json")
    expected = {"AFFINITY": "NUMA", "INFERENCE_NUM_THREADS": "2", "INFERENCE_PRECISION_HINT": "f32", "NUM_STREAMS": "2",
                "PERFORMANCE_HINT": "THROUGHPUT"}
    if json.loads(pathlib.Path("device.json").read_text()) != {"CPU": expected}:
        sample.fail("unexpected " + pathlib.Path("device.json").read_text())
    run(sample, "-niter", 1, "-load_config", "device.json", "-cache_dir", "cache", "-qb", 8)
    sample.expect(r"\[ WARNING \] -qb is for GNA", "using 2 streams for CPU")


def wrong_values(sample):
    for arguments, error in (
            (["-c", "kernels.xml"], "option -c describes kernels for the device GPU; there is none, only CPU"),
            (["-pin", "WELL"], "option -pin expects YES, NO, NUMA or HYBRID_AWARE, found 'WELL'"),
            (["-layout", "NN"], r"option -layout expects \[NCHW\] or name\[NCHW\],…, found '\[NN\]'"),
            (["-t", "soon"], "option -t expects a number of up to 9 digits, found 'soon'"),
            (["-api", "both"], "option -api expects async or sync, found 'both'"),
            (["-nothing"], "unknown option -nothing"), (["-i"], "option -i needs a value"),
            (["-i", "none.png"], "option -i: there is no 'none.png'"),
            (["-shape", "1,2"], "option -shape expects .* found '1,2'"),
            (["-shape", "b[1,2]"], "option -shape names 'b', which the model does not have"),
            (["-iop", "b:FP16"], "option -iop names 'b', which the model does not have"),
            (["-ip", "Q7"], "option -ip expects a type .* found 'Q7'"),
            (["-shape", "[?,1,8,8]"], "input 'image' has the open shape .*; give it one with -shape"),
            (["-load_from_file", "-b", 2], "option -b changes the model"),
            (["-latency_percentile", 101], "option -latency_percentile expects a number from 1 to 100, found '101'"),
            (["-report_type", "all"], "option -report_type expects no_counters, average_counters or detailed_counters, found 'all'"),
            (["-report_folder", "out"], "option -report_folder needs -report_type"),
            (["-load_config", "none.json"], "cannot read the file 'none.json' of -load_config"),
            (["-iscale", "[0]"], "option -iscale expects numbers other than 0"), (["-qb", 4], "option -qb expects 8 or 16, found '4'")):
        run(sample, "-niter", 1, *arguments, code=3)
        sample.expect_error(r"\A\[ ERROR \] " + error)
    sample.run("--help")
    sample.expect("-report_folder FOLDER", "examples:")


if __name__ == "__main__":
    globals()[sys.argv[1]](Sample(*sys.argv[2:4]))
