#pragma once

#include "openvino/frontend/extension/op.hpp"
#include "openvino/frontend/tensorflow/extension/conversion.hpp"

namespace ov {
namespace frontend {
namespace tensorflow {

/// As ov::frontend::OpExtension, for this framework alone.
template <typename OVOpType = void>
using OpExtension = ov::frontend::OpExtensionBase<ConversionExtension, OVOpType>;

}  // namespace tensorflow
}  // namespace frontend
}  // namespace ov
