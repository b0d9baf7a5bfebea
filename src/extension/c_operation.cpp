#include "c_operation.hpp"

#include <algorithm>
#include <utility>

#include "c_kernel.hpp"
#include "openvino/op/constant.hpp"

namespace tenon {
namespace {

/// The structure that functions get is the first member, from which they come back to the rest.
struct InferCall {
    tenon_infer call{};
    CTableNode* node = nullptr;
    std::vector<bool> set;
    std::string message;

    static InferCall& of(const tenon_infer* call) {
        return *const_cast<InferCall*>(reinterpret_cast<const InferCall*>(call));
    }
    void note(const std::string& text) {
        if (message.empty()) message = text;
    }
};

ov::PartialShape shape_of(int32_t rank, const int64_t* dims) {
    if (rank < 0) return ov::PartialShape::dynamic();
    std::vector<ov::Dimension> shape;
    for (int32_t i = 0; i < rank; ++i)
        shape.emplace_back(dims[i] < 0 ? ov::Dimension::dynamic() : ov::Dimension(dims[i]));
    return ov::PartialShape(std::move(shape));
}

void set_output(const tenon_infer* call, uint32_t output, tenon_type type, int32_t rank, const int64_t* dims) {
    auto& own = InferCall::of(call);
    constexpr int32_t most_axes = 64;
    if (output >= own.set.size())
        return own.note("set_output for output " + std::to_string(output) + " of " + std::to_string(own.set.size()));
    if (type < TENON_TYPE_UNKNOWN || type > TENON_TYPE_U64)
        return own.note("set_output with element type " + std::to_string(type) + "; expected 0 to 13");
    if (rank > most_axes || (rank > 0 && !dims))
        return own.note("set_output with rank " + std::to_string(rank) + (dims ? "" : " and no dims"));
    own.node->set_output_type(output, element_type_of(type), shape_of(rank, dims));
    own.set[output] = true;
}

std::vector<ValueDescription> inputs_of(const ov::Node& node) {
    std::vector<ValueDescription> inputs;
    for (const auto& input : node.input_values()) {
        ov::Tensor constant;
        const auto* source = dynamic_cast<const ov::op::v0::Constant*>(input.get_node());
        if (source && source->get_byte_size() > 0)
            constant =
                ov::Tensor(source->get_element_type(), source->get_shape(), const_cast<void*>(source->get_data_ptr()));
        inputs.push_back({input.get_element_type(), input.get_partial_shape(), constant});
    }
    return inputs;
}

}  // namespace

CTableNode::CTableNode(std::shared_ptr<const COperation> operation) : m_operation(std::move(operation)) {
    for (const auto& attribute : m_operation->attributes)
        m_attributes.push_back(attribute.default_value);
    set_output_size(m_operation->functions.output_count);
}

std::unique_ptr<const CNode> CTableNode::describe(const std::vector<ValueDescription>& inputs,
                                                  const std::vector<ValueDescription>& outputs) const {
    return std::make_unique<const CNode>(*m_operation, get_friendly_name(), m_attributes, inputs, outputs);
}

void CTableNode::validate_and_infer_types() {
    const auto& functions = m_operation->functions;
    NODE_VALIDATION_CHECK(
        this, get_input_size() >= functions.fewest_inputs && get_input_size() <= functions.most_inputs, "expected ",
        functions.fewest_inputs, " to ", functions.most_inputs, " inputs, got ", get_input_size());
    set_output_size(functions.output_count);
    const std::vector<ValueDescription> unknown(functions.output_count,
                                                {ov::element::dynamic, ov::PartialShape::dynamic(), {}});
    const auto described = describe(inputs_of(*this), unknown);
    InferCall own;
    own.node = this;
    own.set.resize(functions.output_count);
    own.call.size = sizeof(own.call);
    own.call.node = &described->view();
    own.call.set_output = &set_output;
    own.call.fail = [](const tenon_infer* call, const char* text) { InferCall::of(call).note(text ? text : ""); };
    const auto status = functions.infer(&own.call);
    NODE_VALIDATION_CHECK(this, status == TENON_OK, "infer: ", failure_text(status, own.message));
    NODE_VALIDATION_CHECK(this, own.message.empty(), "infer: ", own.message);
    const auto missing = std::find(own.set.begin(), own.set.end(), false);
    NODE_VALIDATION_CHECK(this, missing == own.set.end(), "infer did not call set_output for output ",
                          missing - own.set.begin());
}

bool CTableNode::visit_attributes(ov::AttributeVisitor& visitor) {
    for (size_t i = 0; i < m_attributes.size(); ++i)
        std::visit([&](auto& value) { visitor.on_attribute(m_operation->attributes[i].name, value); }, m_attributes[i]);
    return true;
}

std::shared_ptr<ov::Node> CTableNode::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    auto node = std::make_shared<CTableNode>(m_operation);
    node->m_attributes = m_attributes;
    node->set_arguments(inputs);
    node->constructor_validate_and_infer_types();
    return node;
}

bool CTableNode::has_evaluate() const {
    return can_evaluate(*this);
}

bool CTableNode::evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const {
    return evaluate_with_kernel(*this, outputs, inputs);
}

ov::OutputVector CTableOpExtension::create(const ov::OutputVector& inputs, ov::AttributeVisitor& visitor) const {
    auto node = std::make_shared<CTableNode>(m_operation);
    node->set_arguments(inputs);
    node->visit_attributes(visitor);
    node->constructor_validate_and_infer_types();
    return node->outputs();
}

}  // namespace tenon
