#pragma once

#include <cstdint>

#include "openvino/core/model.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon::command {

/// Values for an input that nobody gave, the same in every run: reals evenly from [0, 1), integers and booleans 0 or 1
/// (valid as token, mask and index alike). A dynamic first dimension becomes 1; throws UserError, which asks for
/// --shape, for other dynamic dimensions.
ov::Tensor generate_input(const ov::Model& model, size_t index);

}  // namespace tenon::command
