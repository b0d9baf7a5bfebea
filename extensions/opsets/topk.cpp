#include "openvino/op/topk.hpp"

namespace ov {
namespace op {
namespace v1 {

TopK::TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, const std::string& mode,
           const std::string& sort, const element::Type& index_element_type)
    : TopKBase(data, k, axis, mode, sort, index_element_type) {
    constructor_validate_and_infer_types();
}

TopK::TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, TopKMode mode, TopKSortType sort,
           const element::Type& index_element_type)
    : TopKBase(data, k, axis, mode, sort, index_element_type) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> TopK::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<TopK>(inputs[0], inputs[1], m_axis, m_mode, m_sort, m_index_element_type);
}

}  // namespace v1

namespace v3 {

TopK::TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, const std::string& mode,
           const std::string& sort, const element::Type& index_element_type)
    : TopKBase(data, k, axis, mode, sort, index_element_type) {
    constructor_validate_and_infer_types();
}

TopK::TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, TopKMode mode, TopKSortType sort,
           const element::Type& index_element_type)
    : TopKBase(data, k, axis, mode, sort, index_element_type) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> TopK::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<TopK>(inputs[0], inputs[1], m_axis, m_mode, m_sort, m_index_element_type);
}

}  // namespace v3

namespace v11 {

TopK::TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, const std::string& mode,
           const std::string& sort, const element::Type& index_element_type, bool stable)
    : TopKBase(data, k, axis, mode, sort, index_element_type), m_stable(stable) {
    constructor_validate_and_infer_types();
}

TopK::TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, TopKMode mode, TopKSortType sort,
           const element::Type& index_element_type, bool stable)
    : TopKBase(data, k, axis, mode, sort, index_element_type), m_stable(stable) {
    constructor_validate_and_infer_types();
}

bool TopK::visit_attributes(AttributeVisitor& visitor) {
    TopKBase::visit_attributes(visitor);
    visitor.on_attribute("stable", m_stable);
    return true;
}

std::shared_ptr<Node> TopK::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<TopK>(inputs[0], inputs[1], m_axis, m_mode, m_sort, m_index_element_type, m_stable);
}

}  // namespace v11
}  // namespace op
}  // namespace ov
