#include "passes.hpp"
#include "tenon/registrar.hpp"

using namespace tenon::transformations;

namespace {

/// Matchers of one walk, offered to each node in this order.
template <typename... Passes>
class Walk : public ov::pass::GraphRewrite {
public:
    Walk() { (add_matcher<Passes>(), ...); }
};

template <typename Pass>
void add_pass(tenon::Registrar& add) {
    add.add_pass(tenon::PassStage::model, "", [] { return std::make_shared<Pass>(); });
}

}  // namespace

/// Rewrites that are true on every device, in the order in which they run.
void tenon_transformations_extension(tenon::Registrar& add) {
    add_pass<Walk<SequenceFromIterator, UnrollIterations>>(add);
    add_pass<
        Walk<RemoveNoOperation, SinkMoves, MergeTransposes, MergeReshapes, TransposeToReshape, TransposeIntoMatMul>>(
        add);
    add_pass<MergeEqualNodes>(add);
    add_pass<Walk<FuseClamp, FuseSoftPlus, FuseHSigmoid, FuseGate, FuseMvn>>(add);
    add_pass<Walk<SubtractToAdd, DivideToMultiply, BatchNormToScale>>(add);
    add_pass<PadIntoWindow>(add);
    add_pass<Walk<MergeScales, MergeShifts, ScaleIntoWeightsBefore, ScaleIntoWeightsBehind, ScaleBeforeShift,
                  ShiftThroughWeights>>(add);
    add_pass<Walk<RemoveNoOperation, ShiftPerChannel>>(add);
}
