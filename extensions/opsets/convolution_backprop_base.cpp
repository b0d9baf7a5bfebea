#include "openvino/op/util/convolution_backprop_base.hpp"

#include "convolution_shape.hpp"
#include "integer_values.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace util {

element::Type ConvolutionBackPropBase::check_input_types() const {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2 || get_input_size() == 3,
                          "expected 2 or 3 inputs (data, filters, output_shape), found ", get_input_size());
    if (get_input_size() == 3) {
        tenon::opsets::check_integer_input(this, 2, "output_shape");
        tenon::opsets::check_input_rank(this, 2, "output_shape", 1);
    }
    return tenon::opsets::common_numeric_type(this, 0, 1);
}

PartialShape ConvolutionBackPropBase::requested_output_shape() const {
    if (get_input_size() < 3) return PartialShape::dynamic();
    PartialShape requested = PartialShape::dynamic();
    if (evaluate_as_partial_shape(input_value(2), requested)) return requested;
    const auto& shape = get_input_partial_shape(2);
    if (shape.is_static() && shape.size() == 1 && shape[0].get_length() <= 3)
        return PartialShape::dynamic(shape[0].get_length());
    return PartialShape::dynamic();
}

}  // namespace util
}  // namespace op
}  // namespace ov
