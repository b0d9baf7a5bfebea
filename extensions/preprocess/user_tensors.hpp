#pragma once

#include "states.hpp"

namespace ov {
namespace preprocess {

/// The tensors that the user gives for an input of the model, one per plane. The name of a further plane is what
/// follows the input's own name. Throws where what was said does not fit together.
std::vector<PortDescription> describe_user_tensors(const InputTensorState& tensor, const std::vector<Step>& steps,
                                                   const PortDescription& model);

}  // namespace preprocess
}  // namespace ov
