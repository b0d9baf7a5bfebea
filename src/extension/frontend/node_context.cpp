#include "openvino/frontend/node_context.hpp"

#include "openvino/frontend/decoder.hpp"

namespace ov {
namespace frontend {

IDecoder::~IDecoder() = default;
DecoderBase::~DecoderBase() = default;

NodeContext::NodeContext(const std::string& op_type) : m_op_type(op_type) {}
NodeContext::~NodeContext() = default;

size_t NodeContext::get_input_size() const {
    FRONT_END_NOT_IMPLEMENTED(get_input_size);
}
size_t NodeContext::get_input_size(const std::string&) const {
    FRONT_END_NOT_IMPLEMENTED(get_input_size);
}
Output<Node> NodeContext::get_input(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_input);
}
Output<Node> NodeContext::get_input(const std::string&, int) const {
    FRONT_END_NOT_IMPLEMENTED(get_input);
}
Output<Node> NodeContext::get_input(const std::string&) const {
    FRONT_END_NOT_IMPLEMENTED(get_input);
}
Output<Node> NodeContext::get_input_by_reference(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_input_by_reference);
}
bool NodeContext::input_is_none(size_t index) const {
    const size_t count = get_input_size();
    FRONT_END_GENERAL_CHECK(index < count, m_op_type, " is asked for input ", index, "; it has ", count);
    return false;
}
Any NodeContext::get_values_from_const_input(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_values_from_const_input);
}
const std::string& NodeContext::get_op_type() const {
    return m_op_type;
}
const std::string& NodeContext::get_name() const {
    FRONT_END_NOT_IMPLEMENTED(get_name);
}
size_t NodeContext::get_subgraph_size() const {
    FRONT_END_NOT_IMPLEMENTED(get_subgraph_size);
}
std::shared_ptr<Model> NodeContext::get_subgraph(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_subgraph);
}
std::shared_ptr<Node> NodeContext::mark_node(std::shared_ptr<Node> ov_node) const {
    return ov_node;
}
Any NodeContext::apply_additional_conversion_rules(const Any& data, const std::type_info&) const {
    return data;
}
void NodeContext::throw_missing_attribute(const std::string& name) const {
    GeneralFailure::create(__FILE__, __LINE__, nullptr, {},
                           "Attribute with name '" + name + "' does not exist in operation " + m_op_type +
                               "; give get_attribute a default value if it is optional");
}

}  // namespace frontend
}  // namespace ov
