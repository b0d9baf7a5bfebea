#pragma once

#include "openvino/pass/graph_rewrite.hpp"
#include "openvino/pass/pass.hpp"

namespace tenon {
namespace transformations {

// Every rewrite asks for exact types, leaves values alone that others use, too, and keeps names, rt_info and results.

/// Nodes that give their input back: conversions to the same type, reshapes to the same shape, transposes in order,
/// pads of nothing, slices of everything, sums with zeros, products with ones …
class RemoveNoOperation : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("RemoveNoOperation");
    RemoveNoOperation();
};

/// Transpose(Transpose(x)) → Transpose(x).
class MergeTransposes : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("MergeTransposes");
    MergeTransposes();
};

/// Of Reshape, Squeeze and Unsqueeze in a row the last one, where its result does not depend on those before it.
class MergeReshapes : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("MergeReshapes");
    MergeReshapes();
};

/// A Transpose that moves only axes of length 1 → Reshape.
class TransposeToReshape : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("TransposeToReshape");
    TransposeToReshape();
};

/// MatMul of a Transpose that swaps the last two axes → MatMul with the other transposition.
class TransposeIntoMatMul : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("TransposeIntoMatMul");
    TransposeIntoMatMul();
};

/// f(Transpose(x)) → Transpose(f(x)) for element-wise f, and the same for Reshape, Squeeze and Unsqueeze: f comes next
/// to what computes x, and moves next to each other, where they may end each other.
class SinkMoves : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("SinkMoves");
    SinkMoves();
};

/// TensorIterator over one LSTMCell, GRUCell or RNNCell → the sequence operation.
class SequenceFromIterator : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("SequenceFromIterator");
    SequenceFromIterator();
};

/// TensorIterator and Loop of a few iterations, whose number is known, over a small body → copies of the body.
class UnrollIterations : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("UnrollIterations");
    UnrollIterations();
};

/// x - c → x + (-c).
class SubtractToAdd : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("SubtractToAdd");
    SubtractToAdd();
};

/// x / c → x * (1 / c), of real types.
class DivideToMultiply : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("DivideToMultiply");
    DivideToMultiply();
};

/// BatchNormInference with constants → Multiply and Add.
class BatchNormToScale : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("BatchNormToScale");
    BatchNormToScale();
};

/// (x * a) * b → x * (a * b).
class MergeScales : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("MergeScales");
    MergeScales();
};

/// (x + a) + b → x + (a + b).
class MergeShifts : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("MergeShifts");
    MergeShifts();
};

/// (x + a) * b → x * b + a * b, so that the scale comes next to the weights that can take it.
class ScaleBeforeShift : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("ScaleBeforeShift");
    ScaleBeforeShift();
};

/// A product with constants per output channel behind a convolution or MatMul → its constant weights.
class ScaleIntoWeightsBefore : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("ScaleIntoWeightsBefore");
    ScaleIntoWeightsBefore();
};

/// A product with constants per input channel in front of a convolution or MatMul → its constant weights.
class ScaleIntoWeightsBehind : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("ScaleIntoWeightsBehind");
    ScaleIntoWeightsBehind();
};

/// A sum with constants per input channel in front of an unpadded convolution or a MatMul → a sum behind it.
class ShiftThroughWeights : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("ShiftThroughWeights");
    ShiftThroughWeights();
};

/// A sum with one number behind a convolution or MatMul → with a number per channel, which kernels take for a bias.
class ShiftPerChannel : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("ShiftPerChannel");
    ShiftPerChannel();
};

/// Zeros that Pad puts around an image → pads of the convolution or average pooling behind it.
class PadIntoWindow : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("PadIntoWindow");
    PadIntoWindow();
};

/// Minimum and Maximum with numbers, Relu and Clamp in a row → Clamp.
class FuseClamp : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("FuseClamp");
    FuseClamp();
};

/// log(exp(x) + 1) → SoftPlus.
class FuseSoftPlus : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("FuseSoftPlus");
    FuseSoftPlus();
};

/// clamp(x + 3, 0, 6) / 6 → HSigmoid.
class FuseHSigmoid : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("FuseHSigmoid");
    FuseHSigmoid();
};

/// A value times a function of itself, in any order of the factors → Swish, HSwish, Gelu or Mish.
class FuseGate : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("FuseGate");
    FuseGate();
};

/// (x - mean(x)) / sqrt(mean((x - mean(x))²) + eps), epsilon in or outside of the root → MVN.
class FuseMvn : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("FuseMvn");
    FuseMvn();
};

/// Nodes of the engine's operations with the same attributes and inputs → one of them; equal small constants count as
/// the same input.
class MergeEqualNodes : public ov::pass::ModelPass {
public:
    OPENVINO_MODEL_PASS_RTTI("MergeEqualNodes");
    bool run_on_model(const std::shared_ptr<ov::Model>& model) override;
};

}  // namespace transformations
}  // namespace tenon
