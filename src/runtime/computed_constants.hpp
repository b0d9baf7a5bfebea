#pragma once

#include <memory>
#include <vector>

#include "openvino/core/model.hpp"

namespace tenon {

/// A place where a value that is computed from constants alone enters the rest of a model.
struct ComputedConstant {
    std::shared_ptr<ov::Node> consumer;
    size_t input = 0;
    ov::element::Type type;
};

/// Those whose type is a 16-bit float, bodies of control-flow nodes included: quantized weights, for example, that are
/// scaled to half floats.
std::vector<ComputedConstant> find_narrow_computed_constants(const std::shared_ptr<ov::Model>& model);

/// After the model was widened and folded: rounds each value to the type that it had. What leads to it stays in single
/// precision, so that it is rounded once.
void round_computed_constants(const std::vector<ComputedConstant>& constants);

}  // namespace tenon
