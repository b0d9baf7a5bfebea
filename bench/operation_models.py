#!/usr/bin/env python3
"""One model per operation of opset8, in sizes that networks have; runs with the Python of the peers.

usage: operation_models.py FOLDER [NAME...]     writes FOLDER/<name>/{model.xml,model.bin,in<k>.npy} and FOLDER/models.json
"""

import json
import pathlib
import sys

import numpy as np
import openvino as ov
import openvino.opset8 as op
from openvino.utils.node_factory import NodeFactory

RANDOM = np.random.default_rng(1)
IMAGE = (1, 64, 112, 112)
TOKENS = (1, 512, 768)


class Inputs:
    """Parameters of a model with the arrays that they are given."""

    def __init__(self):
        self.nodes, self.arrays = [], []

    def add(self, array):
        array = np.require(array, requirements="C")
        node = op.parameter(list(array.shape), array.dtype.type, name=f"in{len(self.nodes)}")
        self.nodes.append(node)
        self.arrays.append(array)
        return node

    def normal(self, *shape):
        return self.add(RANDOM.standard_normal(shape, np.float32))

    def uniform(self, low, high, *shape):
        return self.add(RANDOM.uniform(low, high, shape).astype(np.float32))

    def integers(self, low, high, *shape, kind=np.int32):
        return self.add(RANDOM.integers(low, high, shape).astype(kind))

    def booleans(self, *shape):
        return self.add(RANDOM.integers(0, 2, shape).astype(bool))


def ints(*values):
    return op.constant(np.array(values, np.int64))


def scalar(value, kind=np.int64):
    return op.constant(np.array(value, kind))


def weights(*shape):
    return op.constant((RANDOM.standard_normal(shape, np.float32) * 0.1).astype(np.float32))


CASES = {}


def case(name):
    def add(make):
        CASES[name] = make
        return make
    return add


def add_all(names, make):
    """`names` holds operation = function, `make` gives the case of a function."""
    for name, function in names.items():
        CASES[name] = make(function)


add_all({"Abs": op.abs, "Atan": op.atan, "Asinh": op.asinh, "Ceiling": op.ceiling, "Cos": op.cos, "Cosh": op.cosh, "Erf": op.erf, "Exp": op.exp,
         "Floor": op.floor, "HSigmoid": op.hsigmoid, "HSwish": op.hswish, "Mish": op.mish, "Negative": op.negative, "ReLU": op.relu,
         "Sigmoid": op.sigmoid, "Sign": op.sign, "Sin": op.sin, "Sinh": op.sinh, "SoftPlus": op.softplus, "Tan": op.tan, "Tanh": op.tanh},
        lambda function: lambda i: function(i.normal(*IMAGE)))
add_all({"Acos": op.acos, "Asin": op.asin, "Atanh": op.atanh}, lambda function: lambda i: function(i.uniform(-0.99, 0.99, *IMAGE)))
add_all({"Log": op.log, "Sqrt": op.sqrt}, lambda function: lambda i: function(i.uniform(0.1, 9, *IMAGE)))
add_all({"Acosh": op.acosh}, lambda function: lambda i: function(i.uniform(1, 9, *IMAGE)))
add_all({"Add": op.add, "Divide": op.divide, "FloorMod": op.floor_mod, "Maximum": op.maximum, "Minimum": op.minimum, "Mod": op.mod,
         "Multiply": op.multiply, "SquaredDifference": op.squared_difference, "Subtract": op.subtract, "Equal": op.equal, "Greater": op.greater,
         "GreaterEqual": op.greater_equal, "Less": op.less, "LessEqual": op.less_equal, "NotEqual": op.not_equal},
        lambda function: lambda i: function(i.uniform(0.5, 9, *IMAGE), i.uniform(0.5, 9, *IMAGE)))
add_all({"LogicalAnd": op.logical_and, "LogicalOr": op.logical_or, "LogicalXor": op.logical_xor},
        lambda function: lambda i: function(i.booleans(*IMAGE), i.booleans(*IMAGE)))
add_all({"ReduceL1": op.reduce_l1, "ReduceL2": op.reduce_l2, "ReduceMax": op.reduce_max, "ReduceMean": op.reduce_mean, "ReduceMin": op.reduce_min,
         "ReduceProd": op.reduce_prod, "ReduceSum": op.reduce_sum},
        lambda function: lambda i: function(i.uniform(0.9, 1.1, *IMAGE), ints(2, 3)))
add_all({"ReduceLogicalAnd": op.reduce_logical_and, "ReduceLogicalOr": op.reduce_logical_or},
        lambda function: lambda i: function(i.booleans(*IMAGE), ints(2, 3)))

case("LogicalNot")(lambda i: op.logical_not(i.booleans(*IMAGE)))
case("Power")(lambda i: op.power(i.uniform(0.1, 2, *IMAGE), scalar(2.5, np.float32)))
case("Clamp")(lambda i: op.clamp(i.normal(*IMAGE), -0.5, 0.5))
case("Elu")(lambda i: op.elu(i.normal(*IMAGE), 1.0))
case("Gelu")(lambda i: op.gelu(i.normal(*TOKENS), "erf"))
case("HardSigmoid")(lambda i: op.hard_sigmoid(i.normal(*IMAGE), scalar(0.2, np.float32), scalar(0.5, np.float32)))
case("PReLU")(lambda i: op.prelu(i.normal(*IMAGE), weights(64)))
case("Selu")(lambda i: op.selu(i.normal(*IMAGE), scalar(1.67, np.float32), scalar(1.05, np.float32)))
case("Swish")(lambda i: op.swish(i.normal(*IMAGE)))
case("Round")(lambda i: op.round(i.normal(*IMAGE), "HALF_TO_EVEN"))
case("Select")(lambda i: op.select(i.booleans(*IMAGE), i.normal(*IMAGE), i.normal(*IMAGE)))
case("Convert")(lambda i: op.convert(i.normal(*IMAGE), "i32"))
case("ConvertLike")(lambda i: op.convert_like(i.normal(*IMAGE), i.integers(0, 2, 1)))
case("FakeQuantize")(lambda i: op.fake_quantize(i.normal(*IMAGE), *(op.constant(np.full((1, 64, 1, 1), value, np.float32)) for value in (-2, 2, -2, 2)), 256))

case("Convolution")(lambda i: op.convolution(i.normal(1, 64, 56, 56), weights(64, 64, 3, 3), [1, 1], [1, 1], [1, 1], [1, 1]))
case("ConvolutionBackpropData")(lambda i: op.convolution_backprop_data(i.normal(1, 64, 28, 28), weights(64, 64, 2, 2), [2, 2]))
case("GroupConvolution")(lambda i: op.group_convolution(i.normal(1, 64, 112, 112), weights(64, 1, 1, 3, 3), [1, 1], [1, 1], [1, 1], [1, 1]))
case("GroupConvolutionBackpropData")(lambda i: op.group_convolution_backprop_data(i.normal(1, 64, 28, 28), weights(4, 16, 16, 2, 2), [2, 2]))
case("BinaryConvolution")(lambda i: op.binary_convolution(i.uniform(0, 1, 1, 64, 28, 28), ov.op.Constant(ov.Type.u1, ov.Shape([64, 64, 3, 3]), RANDOM.integers(0, 2, 64 * 64 * 9).tolist()),
                                                          [1, 1], [1, 1], [1, 1], [1, 1], "xnor-popcount", 0.0))
case("DeformableConvolution")(lambda i: op.deformable_convolution(i.normal(1, 64, 28, 28), i.normal(1, 18, 28, 28), weights(64, 64, 3, 3), [1, 1], [1, 1], [1, 1],
                                                                  [1, 1]))
case("MatMul")(lambda i: op.matmul(i.normal(*TOKENS), weights(768, 768), False, False))
case("Einsum")(lambda i: op.einsum([i.normal(8, 128, 64), i.normal(8, 128, 64)], "bik,bjk->bij"))
case("AvgPool")(lambda i: op.avg_pool(i.normal(*IMAGE), [2, 2], [0, 0], [0, 0], [3, 3], True))
case("MaxPool")(lambda i: op.max_pool(i.normal(*IMAGE), [2, 2], [1, 1], [0, 0], [0, 0], [3, 3]).output(0))
case("AdaptiveAvgPool")(lambda i: op.adaptive_avg_pool(i.normal(1, 256, 56, 56), ints(7, 7)))
case("AdaptiveMaxPool")(lambda i: op.adaptive_max_pool(i.normal(1, 256, 56, 56), ints(7, 7), "i32").output(0))
case("BatchNormInference")(lambda i: op.batch_norm_inference(i.normal(*IMAGE), *(op.constant(RANDOM.uniform(0.5, 2, 64).astype(np.float32)) for _ in range(4)), 1e-3))
case("GRN")(lambda i: op.grn(i.normal(*IMAGE), 1e-3))
case("LRN")(lambda i: op.lrn(i.normal(*IMAGE), ints(1), size=5))
case("MVN")(lambda i: op.mvn(i.normal(*TOKENS), ints(2), True, 1e-6, "INSIDE_SQRT"))
case("NormalizeL2")(lambda i: op.normalize_l2(i.normal(*IMAGE), ints(1), 1e-6, "add"))
case("SoftMax")(lambda i: op.softmax(i.normal(12, 512, 512), 2))
case("LogSoftmax")(lambda i: op.log_softmax(i.normal(12, 512, 512), 2))
case("CumSum")(lambda i: op.cum_sum(i.normal(*IMAGE), scalar(3)))

case("Broadcast")(lambda i: op.broadcast(i.normal(64, 1, 112), ints(4, 64, 112, 112)))
case("Concat")(lambda i: op.concat([i.normal(1, 64, 56, 56), i.normal(1, 128, 56, 56)], 1))
case("Split")(lambda i: op.split(i.normal(1, 128, 112, 112), scalar(1), 2).outputs())
case("VariadicSplit")(lambda i: op.variadic_split(i.normal(1, 128, 112, 112), scalar(1), ints(32, 96)).outputs())
case("Pad")(lambda i: op.pad(i.normal(*IMAGE), ints(0, 0, 3, 3), ints(0, 0, 3, 3), "reflect"))
case("Tile")(lambda i: op.tile(i.normal(1, 64, 56, 56), ints(1, 1, 2, 2)))
case("Transpose")(lambda i: op.transpose(i.normal(*IMAGE), ints(0, 2, 3, 1)))
case("DepthToSpace")(lambda i: op.depth_to_space(i.normal(*IMAGE), "blocks_first", 2))
case("SpaceToDepth")(lambda i: op.space_to_depth(i.normal(*IMAGE), "blocks_first", 2))
case("BatchToSpace")(lambda i: op.batch_to_space(i.normal(4, 64, 56, 56), ints(1, 1, 2, 2), ints(0, 0, 0, 0), ints(0, 0, 0, 0)))
case("SpaceToBatch")(lambda i: op.space_to_batch(i.normal(*IMAGE), ints(1, 1, 2, 2), ints(0, 0, 0, 0), ints(0, 0, 0, 0)))
case("ShuffleChannels")(lambda i: op.shuffle_channels(i.normal(*IMAGE), 1, 4))
case("Slice")(lambda i: op.slice(i.normal(*IMAGE), ints(0, 1, 1), ints(64, 111, 111), ints(1, 1, 2), ints(1, 2, 3)))
case("StridedSlice")(lambda i: op.strided_slice(i.normal(*IMAGE), ints(0, 0, 1, 1), ints(1, 64, 111, 111), ints(1, 1, 1, 2), [0] * 4, [0] * 4))
case("Roll")(lambda i: op.roll(i.normal(*IMAGE), ints(3, 5), ints(2, 3)))
case("ReverseSequence")(lambda i: op.reverse_sequence(i.normal(8, 128, 512), i.integers(1, 128, 8), 0, 1))
case("ExtractImagePatches")(lambda i: op.extract_image_patches(i.normal(1, 32, 56, 56), [3, 3], [1, 1], [1, 1], "same_upper"))
case("ReorgYolo")(lambda i: op.reorg_yolo(i.normal(1, 64, 52, 52), [2]))
case("OneHot")(lambda i: op.one_hot(i.integers(0, 1000, 1024), scalar(1000), scalar(1.0, np.float32), scalar(0.0, np.float32), -1))
case("Range")(lambda i: op.range(scalar(0, np.int32), i.add(np.array(500000, np.int32)), scalar(1, np.int32), "i32"))
case("Reshape")(lambda i: op.reshape(i.normal(*IMAGE), ints(1, 64, -1), False))
case("Squeeze")(lambda i: op.squeeze(i.normal(*IMAGE), ints(0)))
case("Unsqueeze")(lambda i: op.unsqueeze(i.normal(*IMAGE), ints(0)))
case("ShapeOf")(lambda i: op.shape_of(i.normal(*IMAGE)))

case("Gather")(lambda i: op.gather(weights(30000, 768), i.integers(0, 30000, 1, 512), scalar(0)))
case("GatherElements")(lambda i: op.gather_elements(i.normal(512, 1024), i.integers(0, 512, 512, 1024), 0))
case("GatherND")(lambda i: op.gather_nd(i.normal(64, 56, 56, 64), i.add(np.stack([RANDOM.integers(0, n, 20000) for n in (64, 56, 56)], 1).astype(np.int32))))
case("GatherTree")(lambda i: op.gather_tree(i.integers(0, 100, 100, 32, 10), i.integers(0, 10, 100, 32, 10), i.integers(50, 100, 32), scalar(99, np.int32)))
case("ScatterElementsUpdate")(lambda i: op.scatter_elements_update(i.normal(1024, 512), i.add(np.stack([RANDOM.permutation(1024)[:256] for _ in range(512)], 1).astype(np.int32)),
                                                                   i.normal(256, 512), scalar(0)))
case("ScatterNDUpdate")(lambda i: op.scatter_nd_update(i.normal(1000, 768), i.add(RANDOM.permutation(1000)[:256, None].astype(np.int32)), i.normal(256, 768)))
case("ScatterUpdate")(lambda i: op.scatter_update(i.normal(1000, 768), i.add(RANDOM.permutation(1000)[:256].astype(np.int32)), i.normal(256, 768), scalar(0)))
case("TopK")(lambda i: op.topk(i.normal(16, 100000), scalar(100, np.int32), 1, "max", "value").outputs())
case("NonZero")(lambda i: op.non_zero(i.booleans(1, 1, 512, 512)))
case("Bucketize")(lambda i: op.bucketize(i.uniform(0, 100, 500000), op.constant(np.arange(0, 100, 2).astype(np.float32))))
case("EmbeddingBagOffsetsSum")(lambda i: op.embedding_bag_offsets_sum(i.normal(10000, 128), i.integers(0, 10000, 4096), i.add(np.arange(0, 4096, 8).astype(np.int32))))
case("EmbeddingBagPackedSum")(lambda i: op.embedding_bag_packed_sum(i.normal(10000, 128), i.integers(0, 10000, 512, 8)))
case("EmbeddingSegmentsSum")(lambda i: op.embedding_segments_sum(i.normal(10000, 128), i.integers(0, 10000, 4096), i.add((np.arange(4096) // 8).astype(np.int32)),
                                                                 scalar(512, np.int32)))
case("RandomUniform")(lambda i: op.random_uniform(i.add(np.array([1, 64, 112, 112], np.int32)), scalar(0.0, np.float32), scalar(1.0, np.float32), "f32", 7, 11))

for mode, place in (("linear_onnx", "half_pixel"), ("nearest", "asymmetric"), ("cubic", "half_pixel")):
    CASES[f"Interpolate {mode}"] = lambda i, mode=mode, place=place: NodeFactory("opset4").create(
        "Interpolate", [i.normal(1, 64, 56, 56), ints(112, 112), op.constant(np.array([2, 2], np.float32)), ints(2, 3)],
        {"mode": mode, "shape_calculation_mode": "sizes", "coordinate_transformation_mode": place, "nearest_mode": "floor", "antialias": False, "pads_begin": [0] * 4,
         "pads_end": [0] * 4, "cube_coeff": -0.75})
add_all({"NV12toBGR": op.nv12_to_bgr, "NV12toRGB": op.nv12_to_rgb, "I420toBGR": op.i420_to_bgr, "I420toRGB": op.i420_to_rgb},
        lambda function: lambda i: function(i.integers(0, 256, 1, 720 * 3 // 2, 1280, 1, kind=np.uint8)))
case("DFT")(lambda i: op.dft(i.normal(16, 64, 64, 2), ints(1, 2)))
case("IDFT")(lambda i: op.idft(i.normal(16, 64, 64, 2), ints(1, 2)))


def boxes(batch, count, size):
    corners = RANDOM.uniform(0, size * 0.8, (batch, count, 2))
    return np.concatenate([corners, corners + RANDOM.uniform(size * 0.02, size * 0.2, (batch, count, 2))], -1).astype(np.float32)


def scores(*shape):
    values = RANDOM.uniform(0, 1, shape) ** 4
    return values.astype(np.float32)


def rois(count, size):
    return np.concatenate([np.zeros((count, 1), np.float32), boxes(1, count, size)[0]], 1)


case("NonMaxSuppression")(lambda i: op.non_max_suppression(i.add(boxes(1, 2000, 640)), i.add(scores(1, 10, 2000)), scalar(100), scalar(0.5, np.float32), scalar(0.3, np.float32),
                                                           scalar(0.0, np.float32)).output(0))
case("MatrixNms")(lambda i: op.matrix_nms(i.add(boxes(1, 1000, 640)), i.add(scores(1, 20, 1000)), score_threshold=0.3, nms_top_k=400, keep_top_k=100).output(0))
case("MulticlassNms")(lambda i: op.multiclass_nms(i.add(boxes(1, 1000, 640)), i.add(scores(1, 20, 1000)), iou_threshold=0.5, score_threshold=0.3, nms_top_k=400,
                                                  keep_top_k=100).output(0))
case("PriorBox")(lambda i: op.prior_box(i.add(np.array([38, 38], np.int64)), ints(300, 300),
                                        {"min_size": [60.0], "max_size": [111.0], "aspect_ratio": [2.0], "flip": True, "clip": False, "step": 8.0, "offset": 0.5,
                                         "variance": [0.1, 0.1, 0.2, 0.2]}))
case("PriorBoxClustered")(lambda i: op.prior_box_clustered(i.add(np.array([64, 64], np.int64)), ints(512, 512),
                                                           {"width": [10.0, 20.0, 40.0], "height": [12.0, 22.0, 44.0], "step": 8.0, "offset": 0.5,
                                                            "variance": [0.1, 0.1, 0.2, 0.2]}))


@case("DetectionOutput")
def detection_output(i):
    count, classes = 8732, 21
    priors = boxes(1, count, 1.0)[0].reshape(-1)
    both = np.stack([priors, np.tile(np.array([0.1, 0.1, 0.2, 0.2], np.float32), count)])[None]
    confidence = scores(1, count, classes)
    return op.detection_output(i.normal(1, count * 4), i.add((confidence / confidence.sum(-1, keepdims=True)).reshape(1, -1)), i.add(both),
                               {"background_label_id": 0, "top_k": 400, "keep_top_k": [200], "code_type": "caffe.PriorBoxParameter.CENTER_SIZE", "share_location": True,
                                "nms_threshold": 0.45, "confidence_threshold": 0.1, "normalized": True})


case("Proposal")(lambda i: op.proposal(i.add(scores(1, 30, 38, 63)), i.normal(1, 60, 38, 63), i.add(np.array([600, 1000, 1], np.float32)),
                                       {"base_size": np.uint64(16), "pre_nms_topn": np.uint64(6000), "post_nms_topn": np.uint64(300), "nms_thresh": np.float32(0.7),
                                        "min_size": np.uint64(16), "feat_stride": np.uint64(16), "ratio": np.array([0.5, 1, 2], np.float32),
                                        "scale": np.array([2, 4, 8, 16, 32], np.float32)}).output(0))
case("ROIPooling")(lambda i: op.roi_pooling(i.normal(1, 256, 50, 50), i.add(rois(100, 800)), [7, 7], 0.0625, "max"))
case("ROIAlign")(lambda i: op.roi_align(i.normal(1, 256, 50, 50), i.add(boxes(1, 100, 800)[0]), i.add(np.zeros(100, np.int32)), 7, 7, 2, 0.0625, "avg"))
case("PSROIPooling")(lambda i: op.psroi_pooling(i.normal(1, 490, 38, 38), i.add(rois(100, 600)), 10, 7, 0.0625, 1, 1, "average"))
case("DeformablePSROIPooling")(lambda i: op.deformable_psroi_pooling(i.normal(1, 490, 38, 38), i.add(rois(100, 600)), 10, 0.0625, 7, "bilinear_deformable", 1, 1, 0.1, 7,
                                                                     i.normal(100, 2, 7, 7)))
case("RegionYolo")(lambda i: op.region_yolo(i.normal(1, 255, 52, 52), 4, 80, 3, False, [0, 1, 2], 1, 3, [10.0, 13.0, 16.0, 30.0, 33.0, 23.0]))
case("CTCGreedyDecoder")(lambda i: op.ctc_greedy_decoder(i.normal(200, 8, 100), i.add(np.ones((200, 8), np.float32)), True))
case("CTCGreedyDecoderSeqLen")(lambda i: op.ctc_greedy_decoder_seq_len(i.normal(8, 200, 100), i.integers(100, 201, 8), op.constant(np.array([99], np.int32))).outputs())
case("CTCLoss")(lambda i: op.ctc_loss(i.normal(8, 100, 60), i.integers(60, 101, 8), i.integers(0, 59, 8, 100), i.integers(10, 20, 8), scalar(59, np.int32)))


# Python has no functions for these.
detectron = NodeFactory("opset6").create
case("ExperimentalDetectronDetectionOutput")(lambda i: detectron(
    "ExperimentalDetectronDetectionOutput", [i.add(boxes(1, 1000, 800)[0]), i.normal(1000, 81 * 4), i.add(scores(1000, 81)), i.add(np.array([[800, 800, 1]], np.float32))],
    {"score_threshold": 0.5, "nms_threshold": 0.5, "num_classes": 81, "post_nms_count": 2000, "max_detections_per_image": 100, "class_agnostic_box_regression": False,
     "max_delta_log_wh": 4.135, "deltas_weights": [10.0, 10.0, 5.0, 5.0]}).outputs())
case("ExperimentalDetectronGenerateProposalsSingleImage")(lambda i: detectron(
    "ExperimentalDetectronGenerateProposalsSingleImage", [i.add(np.array([800, 800, 1], np.float32)), i.add(boxes(1, 3 * 50 * 50, 800)[0]), i.normal(12, 50, 50),
                                                          i.add(scores(3, 50, 50))],
    {"min_size": 0.0, "nms_threshold": 0.7, "pre_nms_count": 1000, "post_nms_count": 1000}).outputs())
case("ExperimentalDetectronPriorGridGenerator")(lambda i: detectron(
    "ExperimentalDetectronPriorGridGenerator", [i.normal(3, 4), i.normal(1, 8, 100, 100), i.normal(1, 3, 800, 800)], {"flatten": True, "h": 0, "w": 0, "stride_x": 8.0, "stride_y": 8.0}))
case("ExperimentalDetectronROIFeatureExtractor")(lambda i: detectron(
    "ExperimentalDetectronROIFeatureExtractor", [i.add(boxes(1, 200, 800)[0]), *(i.normal(1, 256, size, size) for size in (200, 100, 50, 25))],
    {"output_size": 7, "sampling_ratio": 2, "pyramid_scales": [4, 8, 16, 32], "aligned": False}).output(0))
case("ExperimentalDetectronTopKROIs")(lambda i: detectron("ExperimentalDetectronTopKROIs", [i.add(boxes(1, 5000, 800)[0]), i.add(scores(5000))], {"max_rois": 1000}))


def recurrent(gates, states, sequence, extra=0):
    """The inputs of a cell or of a sequence with 256 inputs and 256 states."""
    def make(i, function, **options):
        batch, steps, width = (1, 100, 256) if sequence else (8, 1, 256)
        x = i.normal(batch, steps, width) if sequence else i.normal(batch, width)
        before = [i.normal(batch, 1, width) if sequence else i.normal(batch, width) for _ in range(states)]
        first = (1,) if sequence else ()
        length = [op.constant(np.full(batch, steps, np.int32))] if sequence else []
        bias = weights(*first, (gates + extra) * width)
        return function(x, *before, *length, weights(*first, gates * width, width), weights(*first, gates * width, width), bias, width,
                        *(["forward"] if sequence else []), **options).outputs()
    return make


case("RNNCell")(lambda i: op.rnn_cell(i.normal(8, 256), i.normal(8, 256), weights(256, 256), weights(256, 256), weights(256), 256, ["tanh"], [], []).outputs())
case("GRUCell")(lambda i: recurrent(3, 1, False)(i, op.gru_cell))
case("LSTMCell")(lambda i: recurrent(4, 2, False)(i, op.lstm_cell))
case("RNNSequence")(lambda i: recurrent(1, 1, True)(i, op.rnn_sequence))
case("GRUSequence")(lambda i: recurrent(3, 1, True)(i, op.gru_sequence))
case("LSTMSequence")(lambda i: recurrent(4, 2, True)(i, op.lstm_sequence))


@case("TensorIterator")
def tensor_iterator(i):
    x, before = i.normal(1, 100, 256), i.normal(1, 256)
    step, state = op.parameter([1, 1, 256], np.float32), op.parameter([1, 256], np.float32)
    new = op.tanh(op.add(op.matmul(op.squeeze(step, ints(1)), weights(256, 256), False, True), op.matmul(state, weights(256, 256), False, True)))
    stacked = op.unsqueeze(new, ints(1))
    node = op.tensor_iterator()
    node.set_body(ov.Model([new, stacked], [step, state], "body"))
    node.set_sliced_input(step, x.output(0), 0, 1, 1, -1, 1)
    node.set_merged_input(state, before.output(0), new.output(0))
    return node.get_concatenated_slices(stacked.output(0), 0, 1, 1, -1, 1)


@case("Loop")
def loop(i):
    before = i.normal(64, 256)
    state = op.parameter([64, 256], np.float32)
    new = op.tanh(op.matmul(state, weights(256, 256), False, True))
    goes_on = scalar(True, bool)
    node = op.loop(scalar(50, np.int32), scalar(True, bool))
    node.set_function(ov.Model([new, goes_on], [state], "body"))
    node.set_special_body_ports([-1, 1])
    node.set_merged_input(state, before.output(0), new.output(0))
    return node.get_iter_value(new.output(0), -1)


@case("If")
def if_op(i):
    x, yes = i.normal(*IMAGE), i.add(np.array(True))
    then, other = op.parameter(list(IMAGE), np.float32), op.parameter(list(IMAGE), np.float32)
    node = op.if_op(yes.output(0))
    first, second = ov.Model([op.exp(then)], [then], "then"), ov.Model([op.relu(other)], [other], "else")
    node.set_then_body(first)
    node.set_else_body(second)
    node.set_input(x.output(0), then, other)
    return node.set_output(first.get_results()[0], second.get_results()[0])


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        print(__doc__)
        return 0 if "--help" in sys.argv or "-h" in sys.argv else 2
    folder, names = pathlib.Path(sys.argv[1]), sys.argv[2:] or list(CASES)
    written = []
    for name in names:
        if name not in CASES:
            print(f"operation_models: expected one of {', '.join(CASES)}, found {name}", file=sys.stderr)
            return 2
        inputs = Inputs()
        made = CASES[name](inputs)
        outputs = made if isinstance(made, list) else [made]
        place = folder / name.replace(" ", "_")
        place.mkdir(parents=True, exist_ok=True)
        ov.save_model(ov.Model([op.result(each) for each in outputs], inputs.nodes, name), place / "model.xml", compress_to_fp16=False)
        files = []
        for index, array in enumerate(inputs.arrays):
            files.append(str(place / f"in{index}.npy"))
            np.save(files[-1], array)
        written.append({"name": name, "model": str(place / "model.xml"), "inputs": files, "shapes": [list(array.shape) for array in inputs.arrays],
                        "types": [str(array.dtype) for array in inputs.arrays]})
    (folder / "models.json").write_text(json.dumps(written, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
