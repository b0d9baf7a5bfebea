#pragma once

#include <optional>

#include "ie/ie_data.h"
#include "ie/ie_input_info.hpp"
#include "openvino/core/layout.hpp"
#include "openvino/core/preprocess/pre_post_process.hpp"

namespace InferenceEngine {
namespace details {

/// Throws for a precision that tensors cannot have.
ov::element::Type type_of(const Data& data);
/// The axes of a network's input or output by the names that 2020-21 gives them.
ov::Layout network_layout(size_t rank);
/// The layout of the user's tensor where it is another than the network's.
std::optional<ov::Layout> other_layout(const TensorDesc& desc);

/// Adds what the description of an input asks for (precision, layout, resize, colours, means and scales) in front of
/// `port`. Throws when something does not fit.
void add_input_steps(const InferenceEngine::InputInfo& input, const ov::Output<ov::Node>& port,
                     ov::preprocess::InputInfo& way);

}  // namespace details
}  // namespace InferenceEngine
