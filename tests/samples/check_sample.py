#!/usr/bin/env python3
"""Runs a sample as its user does and compares what it prints and writes with what it promises.

    check_sample.py CASE PROGRAM EXTENSION     in an empty folder; EXTENSION: the template's library, for models/digits

The faces' place is where OpenVINO 2025 finds it in the same photo with the same networks, to a few pixels: the programs resize
otherwise. Exit code 77: the shared models are not there.
"""

import math
import pathlib
import re
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DIGITS = ROOT / "models/digits"
SHARED = ROOT.parent / "shared/models"
PHOTO = SHARED / "images/astronaut.ppm"
FACE = (180, 58, 270, 178)
NOTE = "This sample is an API example"


class Sample:
    def __init__(self, program, extension):
        self.program, self.extension = program, extension

    def run(self, *arguments, code=0):
        run = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, timeout=120)
        self.output, self.errors = run.stdout, run.stderr
        if run.returncode != code:
            self.fail(f"expected the exit code {code}, found {run.returncode}")

    def fail(self, reason):
        sys.exit(f"{reason}\n--- output\n{self.output}\n--- errors\n{self.errors}")

    def expect(self, *patterns):
        """The patterns stand in the output, in this order."""
        position = 0
        for pattern in patterns:
            match = re.compile(pattern, re.MULTILINE).search(self.output, position)
            if not match:
                self.fail(f"expected `{pattern}`")
            position = match.end()

    def expect_error(self, pattern):
        if not re.search(pattern, self.errors):
            self.fail(f"expected the error `{pattern}`")

    def expect_faces(self, pattern, count):
        """The detections more probable than a half that lie on the face; one per picture."""
        numbers = [list(map(float, match)) for match in re.findall(pattern, self.output)]
        faces = [n for n in numbers if n[0] > 0.9 and all(abs(a - b) <= 6 for a, b in zip(n[1:5], FACE))]
        if len(faces) != count:
            self.fail(f"expected {count} faces at {FACE}, found {faces} among {len(numbers)} detections")


def need_shared(*paths):
    for path in (PHOTO, *paths):
        if not path.exists():
            print(f"{path} is not there")
            sys.exit(77)


def is_red(pixels, width, x, y):
    blue, green, red = pixels[3 * (y * width + x) :][:3]
    return red > 200 and green < 80 and blue < 80


def read_bmp(path):
    """Width, height and the rows from the top, blue, green and red."""
    data = pathlib.Path(path).read_bytes()
    offset, (width, height) = struct.unpack_from("<I", data, 10)[0], struct.unpack_from("<ii", data, 18)
    row = (3 * width + 3) // 4 * 4
    rows = [data[offset + i * row :][: 3 * width] for i in range(abs(height))]
    return width, abs(height), b"".join(rows[::-1] if height > 0 else rows)


def expect_box(sample, path):
    width, height, pixels = read_bmp(path)
    if (width, height) != (512, 512):
        sample.fail(f"{path} is {width} x {height}")
    left, top, right, bottom = FACE
    near = range(-6, 7)
    for x, y in ((left, (top + bottom) // 2), (right, (top + bottom) // 2)):
        if not any(is_red(pixels, width, x + d, y) for d in near):
            sample.fail(f"{path} has no red line near {x}, {y}")
    for x, y in (((left + right) // 2, top), ((left + right) // 2, bottom)):
        if not any(is_red(pixels, width, x, y + d) for d in near):
            sample.fail(f"{path} has no red line near {x}, {y}")


def write_ppm(path, width, height, pixels):
    pathlib.Path(path).write_bytes(b"P6 %d %d 255\n" % (width, height) + bytes(pixels))


def write_network(path, dims, layers, weights=b""):
    """An IR of the layers, each (type, attributes, dims of its output), one behind the other."""
    shape = lambda d: "".join(f"<dim>{n}</dim>" for n in d)
    text = ["<net name='chain' version='10'><layers>"]
    text.append(f"<layer id='0' name='in' type='Parameter' version='opset1'><data element_type='f32' shape='{','.join(map(str, dims))}'/>"
                f"<output><port id='0' precision='FP32'>{shape(dims)}</port></output></layer>")
    edges, before, last = [], dims, 0
    for i, (kind, attributes, constants, after) in enumerate(layers, 1):
        ports = f"<port id='0'>{shape(before)}</port>"
        for j, (kind_of, bytes_of, extents) in enumerate(constants, 1):
            identifier = 100 * i + j
            offset, weights = len(weights), weights + bytes_of
            text.append(f"<layer id='{identifier}' name='c{identifier}' type='Const' version='opset1'><data element_type='{kind_of}' "
                        f"shape='{','.join(map(str, extents))}' offset='{offset}' size='{len(bytes_of)}'/><output>"
                        f"<port id='0'>{shape(extents)}</port></output></layer>")
            ports += f"<port id='{j}'>{shape(extents)}</port>"
            edges.append((identifier, 0, i, j))
        text.append(f"<layer id='{i}' name='layer{i}' type='{kind}' version='opset1'><data {attributes}/><input>{ports}</input>"
                    f"<output><port id='9' precision='FP32'>{shape(after)}</port></output></layer>")
        edges.append((last, 0 if last == 0 else 9, i, 0))
        before, last = after, i
    text.append(f"<layer id='99' name='end' type='Result' version='opset1'><input><port id='0'>{shape(before)}</port></input></layer>")
    edges.append((last, 9, 99, 0))
    text.append("</layers><edges>")
    text += [f"<edge from-layer='{a}' from-port='{b}' to-layer='{c}' to-port='{d}'/>" for a, b, c, d in edges]
    pathlib.Path(path).write_text("".join(text) + "</edges></net>")
    pathlib.Path(path).with_suffix(".bin").write_bytes(weights)


def hello_query_device(sample):
    sample.run()
    sample.expect(r"^\[ INFO \] .+ version \.{9} \S", r"^\[ INFO \] Available devices: $", r"^\[ INFO \] CPU$",
                  r"^\[ INFO \] \tSUPPORTED_PROPERTIES: $", r"^\[ INFO \] \t\tImmutable: FULL_DEVICE_NAME : \S",
                  r"^\[ INFO \] \t\tMutable: NUM_STREAMS : \d+$")


def hello_query_device_2021(sample):
    sample.run()
    sample.expect(r"\ALoading Inference Engine\nAvailable devices: \n", r"^CPU\n\tSUPPORTED_METRICS: \n",
                  r"^\t\tAVAILABLE_DEVICES : \[ ", r"^\t\tFULL_DEVICE_NAME : \S", r"^\t\tOPTIMIZATION_CAPABILITIES : \[ FP32 .*\]$",
                  r"^\t\tRANGE_FOR_ASYNC_INFER_REQUESTS : \{ \d+, \d+, \d+ \}$", r"^\t\tRANGE_FOR_STREAMS : \{ \d+, \d+ \}$",
                  r"^\tSUPPORTED_CONFIG_KEYS \(default values\): \n", r"^\t\tCPU_THROUGHPUT_STREAMS : \d+$", r"^\t\tCACHE_DIR : \"\"$")
    if "UNSUPPORTED TYPE" in sample.output:
        sample.fail("a value has a type that the sample does not print")


def hello_reshape_ssd(sample):
    model = SHARED / "ir/face-detection-adas-0001/v11-FP16.xml"
    need_shared(model)
    sample.run(model, PHOTO, "CPU")
    sample.expect(r"Reshape network to the image size = \[512x512\]", "The resulting image was saved in the file: hello_reshape_ssd_output.bmp",
                  NOTE)
    sample.expect_faces(r"element, prob = (\S+), bbox = \((\d+),(\d+)\)-\((\d+),(\d+)\), batch id = 0", 1)
    expect_box(sample, "hello_reshape_ssd_output.bmp")
    sample.run(code=1)
    sample.expect("Usage : .* <path_to_model> <path_to_image> <device>")


def hello_reshape_ssd_2021(sample):
    model = SHARED / "ir/face-detection-retail-0004/v10-FP32.xml"
    need_shared(model)
    text = model.read_text().replace('type="ReLU" version="opset1"', 'type="CustomReLU" version="experimental"')
    if text.count("CustomReLU") != 31:
        sys.exit(f"{model} has not 31 layers of type ReLU")
    pathlib.Path("custom.xml").write_text(text)
    pathlib.Path("custom.bin").write_bytes(model.with_suffix(".bin").read_bytes())
    sample.run("custom.xml", PHOTO, "CPU", 2)
    sample.expect(r"\AResizing network to the image size = \[512x512\] with batch = 2\n", r"^Resulting input shape = \[2,3,512,512\]$",
                  r"^Resulting output shape = \[1,1,\d+,7\]$", "^Running CustomReLU kernel for the first time",
                  r"^\[\d+,1\] element, prob = ", r"^The resulting image was saved in the file: hello_reshape_ssd_output.jpg\n\n" + NOTE)
    sample.expect_faces(r"element, prob = (\S+), bbox = \((\d+),(\d+)\)-\((\d+),(\d+)\), batch id = [01]", 2)
    if sample.output.count("first time") != 1:
        sample.fail("the kernel's message is printed more than once")
    if not pathlib.Path("hello_reshape_ssd_output.jpg").read_bytes().startswith(b"\xff\xd8"):
        sample.fail("the picture is no JPEG")


def object_detection_sample_ssd(sample):
    model, other = SHARED / "ir/face-detection-retail-0004/v10-FP32.xml", SHARED / "images/coffee.ppm"
    need_shared(model, other)
    sample.run("-i", PHOTO, other, "-m", model)
    sample.expect(r"\A\[ INFO \] InferenceEngine: \n\t.+ version \.{9} \d+\.\d+\.\d+\n\tBuild \.{11} \S+\n\[ INFO \] Parsing input parameters\n",
                  r"^\[ INFO \] Files were added: 2\n\[ INFO \]     .*astronaut.ppm\n", r"^\[ INFO \] Loading Inference Engine\n\[ INFO \] Device info: \n\tCPU\n",
                  r"^\[ INFO \] Loading network files:\n\[ INFO \] .*v10-FP32.xml\n", "Preparing input blobs", "Batch size is 2",
                  "Loading model to the device", "Create infer request", "Start inference", "Processing output blobs",
                  r"^\[0,1\] element, prob = \S+    \(\d+,\d+\)-\(\d+,\d+\) batch id : 0 WILL BE PRINTED!$",
                  "Image out_0.bmp created!", "Image out_1.bmp created!", "Execution successful", NOTE)
    sample.expect_faces(r"element, prob = (\S+)    \((\d+),(\d+)\)-\((\d+),(\d+)\) batch id : 0 WILL BE PRINTED!", 1)
    if "batch id : 1 WILL BE PRINTED" in sample.output:
        sample.fail("the cup of coffee has a face")
    expect_box(sample, "out_0.bmp")
    sample.run("-m", model, code=1)
    sample.expect_error(r"^\[ ERROR \] option -i is required but not set")
    sample.run("-h")
    sample.expect('-i "<path>"', '-m "<path>"', '-d "<device>"', '-l "<absolute_path>"', '-c "<absolute_path>"', "-config")


def object_detection_sample_ssd_c(sample):
    model, other = SHARED / "ir/face-detection-retail-0004/v10-FP32.xml", SHARED / "images/coffee.ppm"
    need_shared(model, other)
    sample.run("-i", PHOTO, other, "-m", model)
    sample.expect(r"\A\[ INFO \] InferenceEngine: \n\tBuild \.{11} \S+\n\[ INFO \] Parsing input parameters\n",
                  r"^\[ INFO \] Files were added: 2\n\[ INFO \]     .*astronaut.ppm\n", r"^\[ INFO \] Loading Inference Engine\n\[ INFO \] Device info: \n\tCPU\n",
                  r"^\t.+ version \.{9} \d+\.\d+\n\tBuild \.{11} \S+\n\[ INFO \] Loading network files:\n\[ INFO \] .*v10-FP32.xml\n",
                  "Preparing input blobs", "Batch size is 2", "Loading model to the device", "Create infer request", "Start inference",
                  "Processing output blobs", r"^\[0,1\] element, prob = \S+    \(\d+,\d+\)-\(\d+,\d+\) batch id : 0 WILL BE PRINTED!$",
                  "Image out_0.bmp created!", "Image out_1.bmp created!", "Execution successful", NOTE)
    sample.expect_faces(r"element, prob = (\S+)    \((\d+),(\d+)\)-\((\d+),(\d+)\) batch id : 0 WILL BE PRINTED!", 1)
    if "batch id : 1 WILL BE PRINTED" in sample.output:
        sample.fail("the cup of coffee has a face")
    expect_box(sample, "out_0.bmp")
    folder = pathlib.Path("folder")
    (folder / "none").mkdir(parents=True, exist_ok=True)
    (folder / "photo.ppm").write_bytes(PHOTO.read_bytes())
    sample.run("-d", "CPU", "-l", sample.extension, "-m", model, "-i", folder)
    sample.expect(r"Files were added: 1\n\[ INFO \]     folder/photo.ppm\n", f"Custom extension loaded: {re.escape(sample.extension)}")
    sample.expect_faces(r"element, prob = (\S+)    \((\d+),(\d+)\)-\((\d+),(\d+)\) batch id : 0 WILL BE PRINTED!", 1)
    sample.run("-m", model, code=1)
    sample.expect_error(r"^\[ ERROR \] option -i is required but not set")
    sample.run("-i", PHOTO, "-m", model, "-c", "layers.xml", code=1)
    sample.expect_error(r"^\[ ERROR \] layers.xml: GENERAL_ERROR")
    sample.run("-h")
    sample.expect('-i "<path>"', '-m "<path>"', '-d "<device>"', '-l "<absolute_path>"', '-c "<absolute_path>"')


def classification_sample_async_2021(sample):
    pictures = [DIGITS / "images/3_1.png", DIGITS / "images/1_2.png"]
    sample.run("-i", *pictures, "-m", DIGITS / "digits.xml", "-l", sample.extension, "-nt", 3)
    sample.expect(r"^\[ INFO \] Files were added: 2$", f"CPU Extension loaded: {re.escape(sample.extension)}", "Batch size is 2",
                  r"Start inference \(10 asynchronous executions\)", *(f"Completed {k} async request execution" for k in range(1, 11)),
                  "Processing output blobs", r"^Top 3 results:\n\nImage .*3_1.png\n\nclassid probability\n-{7} -{11}\n3 {6} 0\.\d{7}\n",
                  r"^Image .*1_2.png\n\nclassid probability\n-{7} -{11}\n1 ", "Execution successful", NOTE)
    sample.run("-i", pictures[0], "-m", DIGITS / "digits.xml", code=1)
    # Without NDEBUG the engine's errors say where they are thrown, on a line of its own.
    sample.expect_error(r"^\[ ERROR \] (\n\S+:\d+ )?.*Squareplus")


def classification_sample_async(sample):
    sample.run("-i", DIGITS / "images", "-m", DIGITS / "digits.xml", "-l", sample.extension)
    files = sorted((DIGITS / "images").iterdir())
    sample.expect(f"Files were added: {len(files)}", f"Set batch size {len(files)}", "Loading model to the device CPU",
                  *(f"Completed {k} async request execution" for k in range(1, 11)), "Completed async requests execution",
                  *(f"Image .*{file.name}\n\nclassid probability\n-+ -+\n{file.name[0]} " for file in files))


def style_transfer_sample(sample):
    # A network that gives back what it gets, less 10: the style is the picture's own.
    minus_ten = struct.pack("<f", -10)
    write_network("same.xml", [1, 3, 4, 6], [("Add", "auto_broadcast='numpy'", [("f32", minus_ten, [1, 1, 1, 1])], [1, 3, 4, 6])])
    pixels = [(7 * i) % 200 for i in range(3 * 4 * 6)]
    write_ppm("a.ppm", 6, 4, pixels)
    write_ppm("b.ppm", 6, 4, pixels[::-1])
    sample.run("-i", "a.ppm", "b.ppm", "-m", "same.xml", "-mean_val_r", 11, "-mean_val_g", 12, "-mean_val_b", 13.5)
    sample.expect("Batch size is 2", r"Output size \[N,C,H,W\]: 2, 3, 4, 6", "Image out1.bmp created!", "Image out2.bmp created!",
                  "Execution successful")
    for path, source in (("out1.bmp", pixels), ("out2.bmp", pixels[::-1])):
        width, height, found = read_bmp(path)
        expected = []
        for i in range(0, len(source), 3):
            red, green, blue = source[i : i + 3]
            expected += [max(0, math.floor(blue + 3.5)), green + 2, red + 1]
        if (width, height) != (6, 4) or list(found) != expected:
            sample.fail(f"{path} has {list(found)}, expected {expected}")


def hello_nv12_input_classification(sample):
    # The mean of each colour is its "probability". Y, U, V = 81, 90, 240 is pure red (BT.601, limited range).
    axes = struct.pack("<qq", 2, 3)
    write_network("mean.xml", [1, 3, 4, 4], [("ReduceMean", "keep_dims='false'", [("i64", axes, [2])], [1, 3])])
    pathlib.Path("red.nv12").write_bytes(bytes([81] * 8 * 6 + [90, 240] * 4 * 3))
    sample.run("mean.xml", "red.nv12", "8x6", "CPU")
    sample.expect(r"\A\nTop 3 results:\n\nImage red.nv12\n\nclassid probability\n-+ -+\n2 {6} 25[3-5]\.", NOTE)
    sample.run("mean.xml", "red.nv12", "8x7", "CPU", code=1)
    sample.expect_error("even numbers")
    sample.run("mean.xml", "red.nv12", "8x8", "CPU", code=1)
    sample.expect_error("has 72 bytes, expected 96")


def hello_nv12_input_classification_c(sample):
    hello_nv12_input_classification(sample)
    pathlib.Path("mean.labels").write_text("blue\ngreen\n")
    sample.run("mean.xml", "red.nv12", "8x6", "CPU")
    sample.expect(r"classid probability label\n-+ -+ -----\n2 {6} 25[3-5]\.\d{7}   label #2\n", r"^[01] {6} \S+   (blue|green)\n")
    pathlib.Path("mean.labels").unlink()
    sample.run("none.xml", "red.nv12", "8x6", "CPU", code=1)
    sample.expect_error(r"^\[ ERROR \] none.xml: GENERAL_ERROR")


def write_lenet(path, with_shape):
    """LeNet whose output d is the softmax of the greatest value in the cell d of a grid on the picture, by 0.02."""
    weights = []
    kernel = [0.0] * 25
    kernel[12] = 1.0
    weights += kernel + [0.0] * (19 * 25) + [0.0] * 20
    weights += kernel + [0.0] * (50 * 20 * 25 - 25) + [0.0] * 50
    shape = struct.pack("<qq", 0, 800) if with_shape else b""
    first = struct.pack(f"<{len(weights)}f", *weights)
    weights = [0.0] * (500 * 800)
    for cell in range(16):
        weights[cell * 800 + cell] = 1.0
    weights += [0.0] * 500
    second = [0.0] * (10 * 500)
    for digit in range(10):
        second[digit * 500 + digit] = 0.02
    weights += second + [0.0] * 10
    pathlib.Path(path).write_bytes(first + shape + struct.pack(f"<{len(weights)}f", *weights))


def write_bright_cell(path, cell):
    """Two convolutions and poolings lead from rows 4 i + 6 to 4 i + 9 to the row i of the grid, columns alike."""
    row, column = divmod(cell, 4)
    pixels = []
    for y in range(28):
        for x in range(28):
            bright = 4 * row + 6 <= y <= 4 * row + 9 and 4 * column + 6 <= x <= 4 * column + 9
            pixels += [200 if bright else 0] * 3
    write_ppm(path, 28, 28, pixels)


LENET_PROBABILITY = f"{math.exp(4) / (math.exp(4) + 9):.7f}"[:7]


def ngraph_function_creation_sample(sample):
    write_bright_cell("six.ppm", 6)
    write_bright_cell("nine.ppm", 9)
    for with_shape in (False, True):
        write_lenet("lenet.bin", with_shape)
        sample.run("-m", "lenet.bin", "-i", "six.ppm", "nine.ppm", "-nt", 2)
        sample.expect("Batch size is 2", "Start inference", "Processing output blobs",
                      f"Top 2 results:\n\nImage six.ppm\n\nclassid probability\n-+ -+\n6 {{6}} {LENET_PROBABILITY}",
                      f"Image nine.ppm\n\nclassid probability\n-+ -+\n9 {{6}} {LENET_PROBABILITY}", "Execution successful", NOTE)
    pathlib.Path("short.bin").write_bytes(b"1234")
    sample.run("-m", "short.bin", "-i", "six.ppm", code=1)
    sample.expect_error("'short.bin' has 4 bytes, expected 1724320 of LeNet")


def model_creation_sample(sample):
    write_bright_cell("two.ppm", 2)
    write_lenet("lenet.bin", False)
    sample.run("lenet.bin", "CPU", "two.ppm")
    sample.expect("Create model from weights: lenet.bin", "Model name: lenet", "Start sync inference",
                  f"Top 1 results:\n\nImage two.ppm\n\nclassid probability\n-+ -+\n2 {{6}} {LENET_PROBABILITY}")


if __name__ == "__main__":
    globals()[sys.argv[1]](Sample(*sys.argv[2:4]))
