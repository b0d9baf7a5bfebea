#!/usr/bin/env python3
"""Writes the headers that follow from the operations' own headers and from the list of registered operations:
openvino/opsets/opsetN.hpp, openvino/op/ops.hpp, ngraph/op/*.hpp, ngraph/ops.hpp and ngraph/opsets/opsetN.hpp.

Usage: tools/generate_opset_headers.py [--check] [root of the repository]
With --check nothing is written; the exit code is 1 when a file would change.
"""
import argparse
import pathlib
import re
import sys

LAST_OPSET = 16
LAST_NGRAPH_OPSET = 8
# Operations that are also names in ngraph::op although their first version is not v0.
UNVERSIONED = {("v3", "Acosh"), ("v3", "Asinh"), ("v3", "Atanh")}
# Headers whose names in ngraph stand in headers written by hand.
WRITTEN_BY_HAND = {"op", "sink"}
# Folders in which 2020 had some of the headers.
OLD_FOLDERS = {
    "fused": "clamp depth_to_space elu fake_quantize gelu grn group_conv gru_cell hard_sigmoid log_softmax lstm_cell "
             "lstm_sequence matmul mod mvn normalize_l2 prelu rnn_cell selu shuffle_channels space_to_depth split "
             "squared_difference squeeze unsqueeze",
    "experimental/layers": "ctc_greedy_decoder detection_output interpolate prior_box prior_box_clustered proposal "
                           "psroi_pooling region_yolo reorg_yolo roi_pooling",
}


def declared_names(header):
    """(version, name) of what the header declares in ov::op::vN, and whether a class there has `struct Attributes`."""
    version, names, with_attributes, current = None, [], set(), None
    for line in header.read_text().splitlines():
        namespace = re.match(r"namespace (?:\w+::)*(\w+) \{", line)
        if namespace:
            version = namespace[1] if re.fullmatch(r"v\d+", namespace[1]) else None
        elif line.startswith("}  // namespace"):
            version = None
        if not version:
            continue
        declaration = re.match(r"(?:class|struct|enum class) (?:OPENVINO_API )?(\w+)", line)
        alias = re.match(r"using (\w+) =", line)
        if (declaration and not line.endswith(";")) or alias:
            current = (version, (declaration or alias)[1])
            names.append(current)
        elif re.match(r" {4}struct (OPENVINO_API )?Attributes\b", line):
            with_attributes.add(current)
    return sorted(set(names), key=lambda name: (name[0], name[1].lower())), with_attributes


def registered_operations(extension):
    """(class name, version, first opset, last opset or 0) of every line of the list."""
    line = re.compile(r"add\.add_to_opsets<(?:\w+::)*(v\d+)::(\w+)>\((\d+)(?:, (\d+))?\);")
    return [(name, version, int(first), int(last or 0))
            for version, name, first, last in line.findall(extension.read_text())]


def members_of(opset, operations):
    members = {}
    for name, version, first, last in operations:
        if first <= opset and (name not in members or members[name][1] < first):
            members[name] = (version, first, last)
    return {name: version for name, (version, _, last) in members.items() if last == 0 or opset <= last}


def includes(paths):
    return "#pragma once\n\n" + "".join(f'#include "{path}"\n' for path in sorted(set(paths)))


def opset_header(opset, operations, header_of):
    members = {name: version for name, version in members_of(opset, operations).items() if (version, name) in header_of}
    text = includes("openvino/op/" + header_of[version, name] + ".hpp" for name, version in members.items())
    text += f"\nnamespace ov {{\nnamespace opset{opset} {{\n\n"
    text += "".join(f"using op::{version}::{name};\n"
                    for name, version in sorted(members.items(), key=lambda member: (member[1], member[0].lower())))
    return text + f"\n}}  // namespace opset{opset}\n}}  // namespace ov\n"


def ngraph_header(stem, names, with_attributes):
    text = includes([f"openvino/op/{stem}.hpp", "ngraph/op/op.hpp"])
    if not names:
        return text
    text += "\nnamespace ngraph {\nnamespace op {\n"
    for version in sorted({version for version, _ in names}):
        text += f"namespace {version} {{\n\n"
        for owner, name in names:
            if owner == version:
                text += f"using ov::op::{version}::{name};\n"
                if (owner, name) in with_attributes and version == "v0":
                    text += f"using {name}Attrs = {name}::Attributes;\n"
        text += f"\n}}  // namespace {version}\n"
    unversioned = ""
    for version, name in names:
        if version == "v0" or (version, name) in UNVERSIONED:
            unversioned += f"using {version}::{name};\n"
            if (version, name) in with_attributes and version == "v0":
                unversioned += f"using {version}::{name}Attrs;\n"
    text += ("\n" + unversioned + "\n" if unversioned else "")
    return text + "}  // namespace op\n}  // namespace ngraph\n"


def ngraph_util_header(stem):
    return (includes([f"openvino/op/util/{stem}.hpp", "ngraph/op/op.hpp"]) +
            "\nnamespace ngraph {\nnamespace op {\nnamespace util {\n\nusing namespace ov::op::util;\n\n"
            "}  // namespace util\n}  // namespace op\n}  // namespace ngraph\n")


def generate(root):
    """Path → text of every generated file."""
    include = root / "include"
    operations = registered_operations(root / "extensions/opsets/extension.cpp")
    stems = sorted(path.stem for path in (include / "openvino/op").glob("*.hpp") if path.stem != "ops")
    header_of, files = {}, {}
    for stem in stems:
        names, with_attributes = declared_names(include / f"openvino/op/{stem}.hpp")
        header_of.update({name: stem for name in names})
        if stem not in WRITTEN_BY_HAND:
            files[f"ngraph/op/{stem}.hpp"] = ngraph_header(stem, names, with_attributes)
    util_stems = sorted(path.stem for path in (include / "openvino/op/util").glob("*.hpp") if path.stem != "attr_types")
    for stem in util_stems:
        files[f"ngraph/op/util/{stem}.hpp"] = ngraph_util_header(stem)
    for folder, names in OLD_FOLDERS.items():
        for stem in set(names.split()) & set(stems):
            files[f"ngraph/op/{folder}/{stem}.hpp"] = includes([f"ngraph/op/{stem}.hpp"])
    files["openvino/op/ops.hpp"] = includes(f"openvino/op/{stem}.hpp" for stem in stems)
    files["ngraph/ops.hpp"] = includes([f"ngraph/op/{stem}.hpp" for stem in stems] +
                                       [f"ngraph/op/util/{stem}.hpp" for stem in util_stems])
    for opset in range(1, LAST_OPSET + 1):
        files[f"openvino/opsets/opset{opset}.hpp"] = opset_header(opset, operations, header_of)
    for opset in range(1, LAST_NGRAPH_OPSET + 1):
        files[f"ngraph/opsets/opset{opset}.hpp"] = (
            includes([f"openvino/opsets/opset{opset}.hpp", "ngraph/node.hpp"]) +
            f"\nnamespace ngraph {{\n\nnamespace opset{opset} = ov::opset{opset};\n\n}}  // namespace ngraph\n")
    return {include / path: text for path, text in files.items()}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="write nothing, fail when a file is out of date")
    arguments.add_argument("root", nargs="?", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    options = arguments.parse_args()
    stale = {path: text for path, text in generate(options.root).items()
             if not path.exists() or path.read_text() != text}
    for path, text in stale.items():
        if options.check:
            print(f"{path} is out of date; run tools/generate_opset_headers.py")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
