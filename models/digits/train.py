#!/usr/bin/env python3
"""Trains the network of this folder and writes it as OpenVINO IR.

Handwritten digits of scikit-learn (8 x 8 pixels, 1797 samples), of which a fifth is held back as the test set. The
activation is Squareplus, f(x) = (x + sqrt(x * x + softness)) / 2, with a softness that each layer learns (Barron,
"Squareplus: A Softplus-Like Algebraic Rectifier", 2021). No operation set has it, so an engine needs an extension.

Needs numpy and scikit-learn. Usage: train.py [OUTPUT_FOLDER]
"""

import pathlib
import struct
import sys
import zlib
from xml.etree import ElementTree

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

SEED = 20210401
EPOCHS = 60
BATCH = 32
LEARNING_RATE = 3e-3
WEIGHT_DECAY = 1e-4
CHANNELS = (16, 32, 32)
DROPOUT = 0.3
NOISE = 16


def patches(x):
    """3 x 3 neighbourhoods with a border of zeros: [n, c, h, w] to [n, h, w, c * 9]."""
    n, c, h, w = x.shape
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
    return windows.transpose(0, 2, 3, 1, 4, 5).reshape(n, h, w, c * 9)


class Convolution:
    """3 x 3, padded, with bias."""

    def __init__(self, rng, inputs, outputs):
        self.weight = rng.normal(0, np.sqrt(2 / (inputs * 9)), (outputs, inputs, 3, 3))
        self.bias = np.zeros(outputs)
        self.parameters = ["weight", "bias"]

    def forward(self, x):
        self.shape = x.shape
        self.patches = patches(x)
        y = self.patches @ self.weight.reshape(len(self.bias), -1).T + self.bias
        return y.transpose(0, 3, 1, 2)

    def backward(self, gradient):
        n, c, h, w = self.shape
        g = gradient.transpose(0, 2, 3, 1)
        flat = g.reshape(-1, g.shape[-1])
        self.weight_gradient = (flat.T @ self.patches.reshape(flat.shape[0], -1)).reshape(self.weight.shape)
        self.bias_gradient = flat.sum(0)
        spread = (g @ self.weight.reshape(len(self.bias), -1)).reshape(n, h, w, c, 3, 3)
        padded = np.zeros((n, c, h + 2, w + 2))
        for dy in range(3):
            for dx in range(3):
                padded[:, :, dy : dy + h, dx : dx + w] += spread[..., dy, dx].transpose(0, 3, 1, 2)
        return padded[:, :, 1:-1, 1:-1]


class Squareplus:
    def __init__(self):
        self.log_softness = np.array(0.0)
        self.parameters = ["log_softness"]

    @property
    def softness(self):
        return float(np.float32(np.exp(self.log_softness)))

    def forward(self, x):
        self.x = x
        self.root = np.sqrt(x * x + self.softness)
        return (x + self.root) / 2

    def backward(self, gradient):
        # Softness is positive because its logarithm is what is learnt.
        self.log_softness_gradient = np.sum(gradient / self.root) * self.softness / 4
        return gradient * (1 + self.x / self.root) / 2


class MaxPool:
    """2 x 2, stride 2."""

    parameters = []

    def forward(self, x):
        n, c, h, w = x.shape
        self.blocks = x.reshape(n, c, h // 2, 2, w // 2, 2)
        self.maximum = self.blocks.max((3, 5), keepdims=True)
        return self.maximum[:, :, :, 0, :, 0]

    def backward(self, gradient):
        chosen = self.blocks == self.maximum
        chosen = chosen / chosen.sum((3, 5), keepdims=True)
        n, c, h, _, w, _ = self.blocks.shape
        return (chosen * gradient[:, :, :, None, :, None]).reshape(n, c, 2 * h, 2 * w)


class FullyConnected:
    """Flattens, multiplies, adds a bias."""

    def __init__(self, rng, inputs, outputs):
        self.weight = rng.normal(0, np.sqrt(1 / inputs), (outputs, inputs))
        self.bias = np.zeros(outputs)
        self.parameters = ["weight", "bias"]

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(len(x), -1)
        return self.x @ self.weight.T + self.bias

    def backward(self, gradient):
        self.weight_gradient = gradient.T @ self.x
        self.bias_gradient = gradient.sum(0)
        return (gradient @ self.weight).reshape(self.shape)


class Dropout:
    """Hides some inputs while training; the written network does not have it."""

    parameters = []

    def __init__(self, rng):
        self.rng = rng
        self.active = True

    def forward(self, x):
        self.kept = (self.rng.random(x.shape) > DROPOUT) / (1 - DROPOUT) if self.active else 1.0
        return x * self.kept

    def backward(self, gradient):
        return gradient * self.kept


class Adam:
    def __init__(self, layers):
        self.slots = [(layer, name) for layer in layers for name in layer.parameters]
        self.first = [np.zeros_like(getattr(layer, name)) for layer, name in self.slots]
        self.second = [np.zeros_like(getattr(layer, name)) for layer, name in self.slots]
        self.step = 0

    def update(self, rate):
        self.step += 1
        for i, (layer, name) in enumerate(self.slots):
            gradient = getattr(layer, name + "_gradient")
            self.first[i] = 0.9 * self.first[i] + 0.1 * gradient
            self.second[i] = 0.999 * self.second[i] + 0.001 * gradient**2
            first = self.first[i] / (1 - 0.9**self.step)
            second = self.second[i] / (1 - 0.999**self.step)
            decay = WEIGHT_DECAY * getattr(layer, name) if name == "weight" else 0
            setattr(layer, name, getattr(layer, name) - rate * (first / (np.sqrt(second) + 1e-8) + decay))


def build(rng):
    a, b, c = CHANNELS
    return [
        Convolution(rng, 1, a), Squareplus(),
        Convolution(rng, a, b), Squareplus(), MaxPool(),
        Convolution(rng, b, c), Squareplus(), MaxPool(),
        Dropout(rng), FullyConnected(rng, c * 4, 10),
    ]  # fmt: skip


def logits_of(layers, images):
    x = images.astype(np.float64) / 255
    for layer in layers:
        x = layer.forward(x)
    return x


def softmax(x):
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def varied(rng, images):
    """Half of the images moved by up to one pixel, and noise on all, so that no image is learnt by heart."""
    padded = np.pad(images, ((0, 0), (0, 0), (1, 1), (1, 1)))
    result = images.astype(np.float64)
    for i, (dy, dx) in enumerate(rng.integers(0, 3, (len(images), 2))):
        if rng.random() < 0.5:
            result[i] = padded[i, :, dy : dy + 8, dx : dx + 8]
    return np.clip(result + rng.normal(0, NOISE, result.shape), 0, 255)


def train(rng, images, labels):
    layers = build(rng)
    adam = Adam(layers)
    steps = EPOCHS * (len(images) // BATCH)
    step = 0
    for epoch in range(EPOCHS):
        order = rng.permutation(len(images))
        loss = 0.0
        for begin in range(0, len(order) - BATCH + 1, BATCH):
            batch = order[begin : begin + BATCH]
            probability = softmax(logits_of(layers, varied(rng, images[batch])))
            loss -= np.log(probability[np.arange(BATCH), labels[batch]]).mean()
            gradient = probability
            gradient[np.arange(BATCH), labels[batch]] -= 1
            gradient /= BATCH
            for layer in reversed(layers):
                gradient = layer.backward(gradient)
            step += 1
            adam.update(LEARNING_RATE * (1 + np.cos(np.pi * step / steps)) / 2)
        if (epoch + 1) % 10 == 0:
            print(f"epoch {epoch + 1:3}  loss {loss / (len(order) // BATCH):.4f}", flush=True)
    for layer in layers:
        if isinstance(layer, Dropout):
            layer.active = False
    return layers


class IrWriter:
    """Writes a chain of layers, each with constant inputs of its own, as IR version 11."""

    def __init__(self, name):
        self.net = ElementTree.Element("net", name=name, version="11")
        self.layers = ElementTree.SubElement(self.net, "layers")
        self.edges = []
        self.weights = b""
        self.count = 0

    @staticmethod
    def ports(layer, kind, first, shapes, precision, names=""):
        if not shapes:
            return
        parent = ElementTree.SubElement(layer, kind)
        for i, shape in enumerate(shapes):
            port = ElementTree.SubElement(parent, "port", id=str(first + i), precision=precision[i])
            if names:
                port.set("names", names)
            for dim in shape:
                ElementTree.SubElement(port, "dim").text = str(dim)

    def add(self, type_name, name, inputs, output, version="opset1", precision="FP32", names="", **data):
        """`inputs`: handles of earlier layers, `output`: shape. Gives a handle: (layer id, port id, shape, precision)."""
        layer = ElementTree.SubElement(
            self.layers, "layer", id=str(self.count), name=name, type=type_name, version=version
        )
        if data:
            ElementTree.SubElement(layer, "data", {key: str(value) for key, value in data.items()})
        self.ports(layer, "input", 0, [h[2] for h in inputs], [h[3] for h in inputs])
        if output is not None:
            self.ports(layer, "output", len(inputs), [output], [precision], names)
        for i, (source, port, _, _) in enumerate(inputs):
            self.edges.append((source, port, self.count, i))
        self.count += 1
        return (self.count - 1, len(inputs), output, precision)

    def constant(self, name, value):
        value = np.ascontiguousarray(value)
        kind, precision = {"float32": ("f32", "FP32"), "int64": ("i64", "I64")}[value.dtype.name]
        self.weights += b"\0" * (-len(self.weights) % value.itemsize)
        offset = len(self.weights)
        self.weights += value.tobytes()
        return self.add(
            "Const", name, [], value.shape, precision=precision, element_type=kind,
            shape=", ".join(map(str, value.shape)), offset=offset, size=value.nbytes,
        )  # fmt: skip

    def write(self, stem):
        edges = ElementTree.SubElement(self.net, "edges")
        for source, source_port, target, target_port in self.edges:
            ElementTree.SubElement(edges, "edge", {
                "from-layer": str(source), "from-port": str(source_port),
                "to-layer": str(target), "to-port": str(target_port),
            })  # fmt: skip
        ElementTree.indent(self.net, "\t")
        text = ElementTree.tostring(self.net, encoding="unicode")
        stem.with_suffix(".xml").write_text('<?xml version="1.0"?>\n' + text + "\n")
        stem.with_suffix(".bin").write_bytes(self.weights)


def write_ir(layers, stem):
    ir = IrWriter("digits")
    f32 = np.float32
    x = ir.add("Parameter", "image", [], (1, 1, 8, 8), names="image", element_type="f32", shape="1, 1, 8, 8")
    scale = ir.constant("image/to_unit", np.full((1, 1, 1, 1), 1 / 255, f32))
    x = ir.add("Multiply", "image/scaled", [x, scale], x[2], auto_broadcast="numpy")
    counts = {}
    for layer in layers:
        kind = type(layer).__name__
        counts[kind] = counts.get(kind, 0) + 1
        name = f"{kind.lower()}_{counts[kind]}"
        n, c, *spatial = x[2]
        if kind == "Convolution":
            weight = ir.constant(name + "/weight", layer.weight.astype(f32))
            bias = ir.constant(name + "/bias", layer.bias.astype(f32).reshape(1, -1, 1, 1))
            shape = (n, len(layer.bias), *spatial)
            x = ir.add("Convolution", name, [x, weight], shape, strides="1, 1", dilations="1, 1", pads_begin="1, 1",
                       pads_end="1, 1", auto_pad="explicit")  # fmt: skip
            x = ir.add("Add", name + "/biased", [x, bias], shape, auto_broadcast="numpy")
        elif kind == "Squareplus":
            x = ir.add("Squareplus", name, [x], x[2], version="extension", softness=repr(layer.softness))
        elif kind == "MaxPool":
            shape = (n, c, spatial[0] // 2, spatial[1] // 2)
            x = ir.add("MaxPool", name, [x], shape, kernel="2, 2", strides="2, 2", pads_begin="0, 0",
                       pads_end="0, 0", rounding_type="floor", auto_pad="explicit")  # fmt: skip
        elif kind == "FullyConnected":
            flat = c * spatial[0] * spatial[1]
            # 0 keeps the batch, so that the network can be reshaped to another one.
            target = ir.constant(name + "/flat", np.array([0, flat], np.int64))
            x = ir.add("Reshape", name + "/flattened", [x, target], (n, flat), special_zero="true")
            weight = ir.constant(name + "/weight", layer.weight.astype(f32))
            bias = ir.constant(name + "/bias", layer.bias.astype(f32).reshape(1, -1))
            x = ir.add("MatMul", name, [x, weight], (n, 10), transpose_a="false", transpose_b="true")
            x = ir.add("Add", name + "/biased", [x, bias], (n, 10), auto_broadcast="numpy")
    x = ir.add("SoftMax", "probabilities", [x], x[2], names="probabilities", axis=1)
    ir.add("Result", "probabilities/result", [x], None)
    ir.write(stem)


def write_png(path, image):
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    height, width = image.shape
    rows = b"".join(b"\0" + row.tobytes() for row in image)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
    rng = np.random.default_rng(SEED)
    digits = load_digits()
    # The pixels of the data set are 0 to 16; images of the usual kind are 0 to 255.
    images = np.round(digits.images * 255 / 16).astype(np.uint8)[:, None]
    train_x, test_x, train_y, test_y = train_test_split(
        images, digits.target, test_size=0.2, stratify=digits.target, random_state=SEED
    )
    layers = train(rng, train_x, train_y)

    # What is written is rounded to 32 bits; the expected values belong to what is written.
    for layer in layers:
        for name in set(layer.parameters) & {"weight", "bias"}:
            setattr(layer, name, getattr(layer, name).astype(np.float32).astype(np.float64))
    probability = softmax(logits_of(layers, test_x))
    accuracy = float((probability.argmax(1) == test_y).mean())
    print(f"accuracy on the training set {(logits_of(layers, train_x).argmax(1) == train_y).mean():.4f}")
    print(f"accuracy on the {len(test_y)} digits held back {accuracy:.4f}")
    print("softness", [layer.softness for layer in layers if isinstance(layer, Squareplus)])

    folder.mkdir(parents=True, exist_ok=True)
    write_ir(layers, folder / "digits")
    np.save(folder / "digits_test.npy", test_x)
    np.save(folder / "digits_labels.npy", test_y.astype(np.int64))
    np.save(folder / "digits_expected.npy", probability.astype(np.float32))
    (folder / "images").mkdir(exist_ok=True)
    for digit in range(10):
        for i, index in enumerate(np.flatnonzero(test_y == digit)[:2]):
            write_png(folder / "images" / f"{digit}_{i + 1}.png", test_x[index, 0])
    if accuracy < 0.97:
        sys.exit("the network is worse than it should be: at least 0.97 is expected")


if __name__ == "__main__":
    main()
