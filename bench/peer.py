"""What runs with the Python of the peers. The one argument is a request in JSON, the answer is one line of JSON.

{"do": "make_inputs", "inputs": [{"name", "type", "shape", "recorded"?}], "folder"}   one .npy file per input
{"do": "outputs", "model", "inputs": [file], "folder", "int8"}                      what OpenVINO computes, as .npy files
{"do": "differences", "left": folder, "right": folder}                              both hold <index>_<name>.npy
{"do": "time", "engine", "model", "inputs": [file], "threads", "seconds"}           one run of an engine
{"do": "versions"}
"""

import json
import pathlib
import statistics
import sys
import time

import numpy

TYPES = {"f16": "f2", "f32": "f4", "f64": "f8", "i8": "i1", "i16": "i2", "i32": "i4", "i64": "i8", "u8": "u1", "boolean": "?"}


def peak_megabytes():
    """Of this program alone: what getrusage says includes the program that started it."""
    for line in pathlib.Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return None


def make_inputs(request):
    random = numpy.random.default_rng(1)
    files = []
    for index, each in enumerate(request["inputs"]):
        kind = TYPES[each["type"]]
        if each.get("recorded"):
            values = numpy.load(each["recorded"]).astype(kind)
        elif kind[0] == "f":
            values = random.standard_normal(each["shape"]).astype(kind)
        elif "mask" in each["name"]:
            values = numpy.ones(each["shape"], kind)
        elif "type" in each["name"]:
            values = numpy.zeros(each["shape"], kind)
        else:
            values = random.integers(0, 2 if kind == "?" else 100, each["shape"]).astype(kind)
        files.append(str(pathlib.Path(request["folder"]) / f"in{index}.npy"))
        numpy.save(files[-1], numpy.ascontiguousarray(values))
    return {"files": files}


def openvino_request(model, inputs, properties):
    """The request with its inputs, and the milliseconds for reading and compiling."""
    import openvino

    core = openvino.Core()
    start = time.perf_counter()
    read = core.read_model(model)
    middle = time.perf_counter()
    compiled = core.compile_model(read, "CPU", properties)
    end = time.perf_counter()
    request = compiled.create_infer_request()
    for index, values in enumerate(inputs):
        request.set_input_tensor(index, openvino.Tensor(values))
    return request, (middle - start) * 1e3, (end - middle) * 1e3


def outputs(request):
    properties = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
    if request["int8"]:
        # Its integer kernels round elsewhere and, on some processors, saturate.
        properties["LP_TRANSFORMS_MODE"] = "NO"
    inference = openvino_request(request["model"], [numpy.load(each) for each in request["inputs"]], properties)[0]
    inference.infer()
    for index in range(len(inference.model_outputs)):
        numpy.save(pathlib.Path(request["folder"]) / f"{index}_.npy", inference.get_output_tensor(index).data)
    return {}


def differences(request):
    """Per output the largest difference relative to the largest value; None where shapes differ."""
    def load(folder):
        files = sorted(pathlib.Path(folder).glob("*.npy"), key=lambda each: int(each.name.split("_")[0]))
        return [numpy.load(each).astype("f8") for each in files]

    left, right = load(request["left"]), load(request["right"])
    if len(left) != len(right):
        return {"differences": [None]}
    found = []
    for a, b in zip(left, right):
        if a.shape != b.shape:
            found.append(None)
        elif a.size == 0:
            found.append(0.0)
        else:
            found.append(float(numpy.max(numpy.abs(a - b)) / max(float(numpy.max(numpy.abs(b))), 1e-6)))
    return {"differences": found}


def timed_loop(infer, seconds):
    start = time.perf_counter()
    infer()
    first = time.perf_counter() - start
    times = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(times) < 3:
        start = time.perf_counter()
        infer()
        times.append(time.perf_counter() - start)
    return {"first_ms": first * 1e3, "min_ms": min(times) * 1e3, "median_ms": statistics.median(times) * 1e3, "inferences": len(times)}


def time_openvino(request):
    properties = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": "f32",
        "NUM_STREAMS": 1,
        "INFERENCE_NUM_THREADS": request["threads"],
    }
    inputs = [numpy.load(each) for each in request["inputs"]]
    inference, read, compile_ = openvino_request(request["model"], inputs, properties)
    return {"read_ms": read, "compile_ms": compile_, **timed_loop(inference.infer, request["seconds"])}


def time_onnxruntime(request):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = request["threads"]
    options.inter_op_num_threads = 1
    start = time.perf_counter()
    session = onnxruntime.InferenceSession(request["model"], options, providers=["CPUExecutionProvider"])
    compile_ = time.perf_counter() - start
    files = dict(zip(request["input_names"], request["inputs"]))
    names = [each.name for each in session.get_inputs()]
    chosen = [files[name] for name in names] if all(name in files for name in names) else request["inputs"]
    feed = {name: numpy.load(file) for name, file in zip(names, chosen)}
    return {"read_ms": 0.0, "compile_ms": compile_ * 1e3, **timed_loop(lambda: session.run(None, feed), request["seconds"])}


def time_engine(request):
    base = peak_megabytes()
    figures = {"openvino": time_openvino, "onnxruntime": time_onnxruntime}[request["engine"]](request)
    return {**figures, "peak_mb": peak_megabytes() - base}


def versions(_):
    import importlib.metadata

    return {name: importlib.metadata.version(name) for name in ("openvino", "onnxruntime", "numpy")}


def main():
    request = json.loads(sys.argv[1])
    actions = {"make_inputs": make_inputs, "outputs": outputs, "differences": differences, "time": time_engine, "versions": versions}
    print(json.dumps(actions[request["do"]](request)))


if __name__ == "__main__":
    main()
