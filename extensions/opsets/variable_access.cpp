#include "variable_access.hpp"

#include <cstring>

#include "openvino/op/util/variable_context.hpp"

namespace tenon {
namespace opsets {
namespace {

ov::op::util::VariableValue::Ptr find_value(const std::shared_ptr<ov::op::util::Variable>& variable,
                                            const ov::EvaluationContext& context) {
    const auto found = context.find("VariableContext");
    if (found == context.end() || !found->second.is<ov::op::util::VariableContext>()) return nullptr;
    return found->second.as<ov::op::util::VariableContext>().get_variable_value(variable);
}

}  // namespace

bool read_variable(const std::shared_ptr<ov::op::util::Variable>& variable, const ov::EvaluationContext& context,
                   const ov::Tensor& initial_value, ov::Tensor& output) {
    const auto value = find_value(variable, context);
    if (!value) return false;
    const bool is_initial = value->get_reset() || !value->get_state();
    const auto& source = is_initial ? initial_value : value->get_state();
    if (source) {
        output.set_shape(source.get_shape());
        source.copy_to(output);
    } else if (output.get_byte_size() != 0) {
        std::memset(output.data(), 0, output.get_byte_size());
    }
    return true;
}

bool assign_variable(const std::shared_ptr<ov::op::util::Variable>& variable, const ov::EvaluationContext& context,
                     const ov::Tensor& value) {
    const auto target = find_value(variable, context);
    if (!target) return false;
    ov::Tensor copy(value.get_element_type(), value.get_shape());
    value.copy_to(copy);
    target->set_state(copy);
    target->set_reset(false);
    return true;
}

}  // namespace opsets
}  // namespace tenon
