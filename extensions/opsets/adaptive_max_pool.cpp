#include "openvino/op/adaptive_max_pool.hpp"

#include "adaptive_pooling.hpp"
#include "element_dispatch.hpp"

namespace ov {
namespace op {
namespace v8 {

using namespace tenon::opsets;

AdaptiveMaxPool::AdaptiveMaxPool(const Output<Node>& data, const Output<Node>& output_shape,
                                 const element::Type& index_element_type)
    : Op({data, output_shape}), m_index_element_type(index_element_type) {
    constructor_validate_and_infer_types();
}

bool AdaptiveMaxPool::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("index_element_type", m_index_element_type);
    return true;
}

void AdaptiveMaxPool::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, supports(IndexTypes(), m_index_element_type), "index_element_type is ",
                          m_index_element_type, ", expected i32 or i64");
    const auto shape = infer_adaptive_pooling(this);
    set_output_size(2);
    set_output_type(0, get_input_element_type(0), shape);
    set_output_type(1, m_index_element_type, shape);
}

std::shared_ptr<Node> AdaptiveMaxPool::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<AdaptiveMaxPool>(inputs[0], inputs[1], m_index_element_type);
}

bool AdaptiveMaxPool::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto shape = adaptive_pooling_shape(this, inputs);
    outputs[0].set_shape(shape);
    outputs[1].set_shape(shape);
    const AdaptiveBins bins(inputs[0].get_shape(), shape);
    const auto pool = [&](auto tag, auto index_tag) {
        using T = decltype(tag);
        using Index = decltype(index_tag);
        for (size_t plane = 0; plane < bins.planes(); ++plane) {
            const T* in = inputs[0].data<T>() + plane * bins.in_plane();
            T* out = outputs[0].data<T>() + plane * bins.out_plane();
            Index* indices = outputs[1].data<Index>() + plane * bins.out_plane();
            bins.for_each([&](size_t bin, const auto& first, const auto& last) {
                size_t largest = bins.at(first[0], first[1], first[2]);
                for (size_t z = first[0]; z < last[0]; ++z)
                    for (size_t y = first[1]; y < last[1]; ++y)
                        for (size_t x = first[2]; x < last[2]; ++x)
                            if (in[bins.at(z, y, x)] > in[largest]) largest = bins.at(z, y, x);
                out[bin] = in[largest];
                indices[bin] = static_cast<Index>(largest);
            });
        }
    };
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        dispatch(IndexTypes(), outputs[1].get_element_type(), [&](auto index_tag) { pool(tag, index_tag); });
    });
}

bool AdaptiveMaxPool::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v8
}  // namespace op
}  // namespace ov
