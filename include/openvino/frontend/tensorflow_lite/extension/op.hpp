#pragma once

#include "openvino/frontend/extension/op.hpp"
#include "openvino/frontend/tensorflow_lite/extension/conversion.hpp"

namespace ov {
namespace frontend {
namespace tensorflow_lite {

/// As ov::frontend::OpExtension, for this framework alone.
template <typename OVOpType = void>
using OpExtension = ov::frontend::OpExtensionBase<ConversionExtension, OVOpType>;

}  // namespace tensorflow_lite
}  // namespace frontend
}  // namespace ov
