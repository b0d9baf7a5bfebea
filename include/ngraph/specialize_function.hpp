#pragma once

#include <memory>
#include <vector>

#include "ngraph/function.hpp"
#include "ngraph/partial_shape.hpp"
#include "ngraph/type/element_type.hpp"

namespace ngraph {

/// A copy of the function whose parameters have the given types and shapes, one for each. A parameter with a value
/// (a pointer to elements of that type, for a static shape) becomes a constant; null leaves it a parameter.
OPENVINO_API std::shared_ptr<Function> specialize_function(std::shared_ptr<Function> function,
                                                           const std::vector<element::Type>& parameter_element_types,
                                                           const std::vector<PartialShape>& parameter_shapes,
                                                           const std::vector<void*>& parameter_values);

}  // namespace ngraph
