#pragma once

#include "ie_precision.hpp"
#include "openvino/core/type/element_type.hpp"

namespace tenon {

/// The element type of a precision of the 2020-21 API; `dynamic` where tensors have none.
ov::element::Type element_type_of(const InferenceEngine::Precision& precision);
/// The precision of an element type; UNSPECIFIED where there is none.
InferenceEngine::Precision precision_of(const ov::element::Type& type);

}  // namespace tenon
