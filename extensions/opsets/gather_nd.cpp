#include "openvino/op/gather_nd.hpp"

namespace ov {
namespace op {
namespace v5 {

GatherND::GatherND(const Output<Node>& data, const Output<Node>& indices, size_t batch_dims)
    : GatherNDBase(data, indices, batch_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> GatherND::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GatherND>(inputs[0], inputs[1], m_batch_dims);
}

}  // namespace v5

namespace v8 {

GatherND::GatherND(const Output<Node>& data, const Output<Node>& indices, size_t batch_dims)
    : GatherNDBase(data, indices, batch_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> GatherND::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GatherND>(inputs[0], inputs[1], m_batch_dims);
}

}  // namespace v8
}  // namespace op
}  // namespace ov
