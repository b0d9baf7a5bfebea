"""What a network in IR format is, read from its XML file and from the manifest that lies above it, where there is one."""

import json
import pathlib
import re
import xml.etree.ElementTree

# Dynamic nets of tokens run on one text of so many.
TOKENS = 128
RECURRENT = re.compile(r"(LSTM|GRU|RNN)(Sequence|Cell)|TensorIterator|Loop")
# Recorded inputs that are likely to be real data come first.
PREFERRED = ("seeded", "photo", "rendered", "page", "c-e-g-chord")


class Input:
    """One input: its names, element type and the shape it runs with."""

    def __init__(self, layer, version):
        data = layer.find("data")
        port = layer.find("output/port")
        self.names = {layer.get("name"), *((port.get("names") or "").split(",") if port is not None else [])}
        self.name = layer.get("name")
        self.type = data.get("element_type")
        if version == 10 and self.type == "f16":
            # Half precision in old files means the weights only.
            self.type = "f32"
        text = data.get("shape", "").replace(" ", "")
        self.dimensions = [int(d) if d.isdigit() else None for d in text.split(",")] if text else []

    @property
    def is_dynamic(self):
        return None in self.dimensions

    def generated_shape(self):
        return [d if d is not None else (1 if axis == 0 else TOKENS) for axis, d in enumerate(self.dimensions)]


class Network:
    """A model file, how it is listed, and where its inputs come from."""

    def __init__(self, path):
        self.path = pathlib.Path(path).resolve()
        root = xml.etree.ElementTree.parse(self.path).getroot()
        layers = root.findall("layers/layer")
        types = {layer.get("type") for layer in layers}
        self.inputs = [Input(layer, int(root.get("version"))) for layer in layers if layer.get("type") == "Parameter"]
        self.is_int8 = "FakeQuantize" in types
        self.is_recurrent = any(RECURRENT.fullmatch(each) for each in types)
        self.is_dynamic = any(each.is_dynamic for each in self.inputs)
        folder, stem = self.path.parent.name, self.path.stem
        self.name = folder if stem == "model" else f"{folder} {stem.split('-', 1)[-1]}"
        onnx = self.path.with_suffix(".onnx")
        self.onnx = onnx if onnx.is_file() else None

    @property
    def kind(self):
        kinds = [word for word, holds in (("int8", self.is_int8), ("recurrent", self.is_recurrent), ("dynamic", self.is_dynamic)) if holds]
        return ", ".join(kinds)

    @property
    def counts(self):
        """The limit is for it: others are listed only."""
        return not self.kind

    def recorded_inputs(self):
        """A file per input, or none: tokens are generated so that texts have the length that is to be measured."""
        if self.is_dynamic and all(each.type in ("i32", "i64") for each in self.inputs):
            return None
        for folder in list(self.path.parents)[:4]:
            if (folder / "manifest.json").is_file():
                return self._inputs_in(folder)
        return None

    def _inputs_in(self, folder):
        relative = self.path.relative_to(folder).as_posix()
        cases = json.loads((folder / "manifest.json").read_text())["cases"]
        found = [case for case in cases if case["model"] == relative and case.get("runs")]
        found.sort(key=lambda case: (case["id"].rsplit("/", 1)[-1] not in PREFERRED, case["id"]))
        for case in found:
            given = case["runs"][0]["inputs"]
            if len(given) == len(self.inputs):
                return [str(folder / self._given_for(index, given)["file"]) for index in range(len(given))]
        return None

    def _given_for(self, index, given):
        by_name = [each for each in given if each.get("name") in self.inputs[index].names]
        return by_name[0] if by_name else given[index]
