#pragma once

#include "openvino/frontend/extension/op.hpp"
#include "openvino/frontend/pytorch/extension/conversion.hpp"

namespace ov {
namespace frontend {
namespace pytorch {

/// As ov::frontend::OpExtension, for this framework alone.
template <typename OVOpType = void>
using OpExtension = ov::frontend::OpExtensionBase<ConversionExtension, OVOpType>;

}  // namespace pytorch
}  // namespace frontend
}  // namespace ov
