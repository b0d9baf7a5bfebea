#pragma once

#include "openvino/frontend/extension/op.hpp"
#include "openvino/frontend/paddle/extension/conversion.hpp"

namespace ov {
namespace frontend {
namespace paddle {

/// As ov::frontend::OpExtension, for this framework alone.
template <typename OVOpType = void>
using OpExtension = ov::frontend::OpExtensionBase<ConversionExtension, OVOpType>;

}  // namespace paddle
}  // namespace frontend
}  // namespace ov
