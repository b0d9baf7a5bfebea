#pragma once

#include "openvino/core/model.hpp"
#include "read_context.hpp"

namespace tenon::ir {

/// How a model of a v10 file is presented: inputs of f16 take f32, outputs are i32 (of 32- and 64-bit integers) or f32
/// (of everything else), by added conversions, and the names of operations are also names of the tensors of inputs and
/// outputs. Throws when a name then stands for two tensors.
void present_legacy_types(ov::Model& model, ReadContext& context);

}  // namespace tenon::ir
