#include "openvino/op/adaptive_avg_pool.hpp"

#include <cmath>

#include "adaptive_pooling.hpp"
#include "element_dispatch.hpp"
#include "saturating_cast.hpp"

namespace ov {
namespace op {
namespace v8 {

using namespace tenon::opsets;

AdaptiveAvgPool::AdaptiveAvgPool(const Output<Node>& data, const Output<Node>& output_shape)
    : Op({data, output_shape}) {
    constructor_validate_and_infer_types();
}

bool AdaptiveAvgPool::visit_attributes(AttributeVisitor&) {
    return true;
}

void AdaptiveAvgPool::validate_and_infer_types() {
    set_output_type(0, get_input_element_type(0), infer_adaptive_pooling(this));
}

std::shared_ptr<Node> AdaptiveAvgPool::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<AdaptiveAvgPool>(inputs[0], inputs[1]);
}

bool AdaptiveAvgPool::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    outputs[0].set_shape(adaptive_pooling_shape(this, inputs));
    const AdaptiveBins bins(inputs[0].get_shape(), outputs[0].get_shape());
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        for (size_t plane = 0; plane < bins.planes(); ++plane) {
            const T* in = inputs[0].data<T>() + plane * bins.in_plane();
            T* out = outputs[0].data<T>() + plane * bins.out_plane();
            bins.for_each([&](size_t bin, const auto& first, const auto& last) {
                double sum = 0;
                for (size_t z = first[0]; z < last[0]; ++z)
                    for (size_t y = first[1]; y < last[1]; ++y)
                        for (size_t x = first[2]; x < last[2]; ++x)
                            sum += static_cast<double>(in[bins.at(z, y, x)]);
                const size_t count = (last[0] - first[0]) * (last[1] - first[1]) * (last[2] - first[2]);
                const double mean = sum / static_cast<double>(count);
                if constexpr (std::is_integral_v<T>)
                    out[bin] = saturating_cast<T>(std::nearbyint(mean));
                else
                    out[bin] = static_cast<T>(static_cast<accumulator_t<T>>(mean));
            });
        }
    });
}

bool AdaptiveAvgPool::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v8
}  // namespace op
}  // namespace ov
