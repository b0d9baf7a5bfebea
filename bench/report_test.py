#!/usr/bin/env python3
"""Tests of what becomes of figures, and of what is read from network files."""

import pathlib
import tempfile
import types
import unittest

import report
from network import Network

IR = """<net name="n" version="{version}"><layers>
<layer id="0" name="a" type="Parameter" version="opset1"><data shape="{shape}" element_type="{type}"/>
<output><port id="0" names="x,y"/></output></layer><layer id="1" name="b" type="{op}" version="opset1"/></layers></net>"""


def run(median, least):
    return {"median_ms": median, "min_ms": least, "read_ms": 1, "compile_ms": 2, "first_ms": 3, "peak_mb": 4}


def network(kind=""):
    return types.SimpleNamespace(name="net", kind=kind, counts=not kind)


class Rows(unittest.TestCase):
    def row(self, tenon, other, kind=""):
        return report.row_of(network(kind), 1, {"tenon": tenon, "openvino": other}, {"largest": 0})

    def test_medians_over_rounds_are_compared(self):
        row = self.row([run(10, 8), run(30, 9), run(20, 9)], [run(10, 4), run(10, 5), run(10, 6)])
        self.assertEqual(row["ratio"], 2)
        self.assertEqual(row["ratio_of_minima"], 2)
        self.assertEqual(row["engines"]["tenon"]["spread"], 1)
        self.assertTrue(row["noisy"])

    def test_steady_rounds_are_not_noisy(self):
        self.assertFalse(self.row([run(10, 9), run(11, 9)], [run(20, 19), run(21, 19)])["noisy"])

    def test_limit_is_for_networks_that_count(self):
        slow, listed = self.row([run(16, 16)], [run(10, 10)]), self.row([run(90, 90)], [run(10, 10)], "int8")
        self.assertEqual(report.beyond([slow, listed], 1.5), [slow])
        self.assertEqual(report.beyond([slow, listed], 1.6), [])

    def test_a_failed_round_fails_the_row(self):
        row = self.row([run(1, 1), {"error": "no memory"}], [run(1, 1), run(1, 1)])
        self.assertEqual(report.beyond([row], 100), [row])
        self.assertIn("no memory", report.closing([row], 1.5))


class Networks(unittest.TestCase):
    def read(self, **fields):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "v11-FP32.xml"
            path.write_text(IR.format(**{"shape": "1,3", "type": "f32", "op": "Relu", "version": 11, **fields}))
            return Network(path)

    def test_static_network_counts(self):
        found = self.read()
        self.assertTrue(found.counts)
        self.assertEqual(found.inputs[0].generated_shape(), [1, 3])
        self.assertEqual(found.inputs[0].names, {"a", "x", "y"})

    def test_scalar_input(self):
        self.assertEqual(self.read(shape="").inputs[0].generated_shape(), [])

    def test_dynamic_network_runs_on_one_text(self):
        for shape in ("?,?", "-1,-1", "1..8,?"):
            found = self.read(shape=shape, type="i64")
            self.assertEqual(found.kind, "dynamic")
            self.assertEqual(found.inputs[0].generated_shape(), [1, 128])
            self.assertIsNone(found.recorded_inputs())

    def test_half_precision_of_old_files_is_for_weights(self):
        self.assertEqual(self.read(type="f16", version=10).inputs[0].type, "f32")
        self.assertEqual(self.read(type="f16", version=11).inputs[0].type, "f16")

    def test_kinds(self):
        self.assertEqual(self.read(op="FakeQuantize").kind, "int8")
        self.assertEqual(self.read(op="LSTMSequence").kind, "recurrent")


if __name__ == "__main__":
    unittest.main()
