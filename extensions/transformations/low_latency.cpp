#include "openvino/pass/low_latency.hpp"

#include <cstdint>
#include <vector>

#include "openvino/op/assign.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/read_value.hpp"
#include "openvino/op/util/sub_graph_base.hpp"

namespace ov {
namespace pass {
namespace {

using op::util::SubGraphOp;
using op::util::Variable;
using op::util::VariableInfo;

/// The last value of a body's result, through an output that is there or a new one.
Output<Node> last_value(SubGraphOp& loop, uint64_t result) {
    for (const auto& description : loop.get_output_descriptions()) {
        const auto body_output = std::dynamic_pointer_cast<SubGraphOp::BodyOutputDescription>(description);
        if (body_output && body_output->m_body_value_index == result && body_output->m_iteration == -1)
            return loop.output(body_output->m_output_index);
    }
    return loop.get_iter_value(loop.get_function()->get_results().at(result)->output(0), -1);
}

Output<Node> zeros_like(const Output<Node>& value, const std::string& name) {
    OPENVINO_ASSERT(value.get_partial_shape().is_static() && value.get_element_type().is_static(), "state '", name,
                    "' of type ", value.get_element_type(), " and shape ", value.get_partial_shape(),
                    " cannot begin with zeros; reshape the model, or let it begin with the loop's initial value");
    const std::vector<float> zero{0};
    return std::make_shared<op::v0::Constant>(value.get_element_type(), value.get_shape(), zero);
}

}  // namespace

bool LowLatency2::run_on_model(const std::shared_ptr<Model>& model) {
    bool changed = false;
    for (const auto& node : model->get_ordered_ops()) {
        const auto loop = std::dynamic_pointer_cast<SubGraphOp>(node);
        if (!loop) continue;
        size_t number = 0;
        for (const auto& description : loop->get_input_descriptions()) {
            const auto merged = std::dynamic_pointer_cast<SubGraphOp::MergedInputDescription>(description);
            if (!merged) continue;
            auto initial = loop->input_value(merged->m_input_index);
            if (std::dynamic_pointer_cast<op::util::ReadValueBase>(initial.get_node_shared_ptr())) continue;
            const auto& parameter = loop->get_function()->get_parameters().at(merged->m_body_parameter_index);
            const std::string name = loop->get_friendly_name() + "/" + parameter->get_friendly_name() + "/variable_" +
                                     std::to_string(number++);
            if (m_use_const_initializer) initial = zeros_like(initial, name);
            const auto variable =
                std::make_shared<Variable>(VariableInfo{initial.get_partial_shape(), initial.get_element_type(), name});
            const auto read = std::make_shared<op::v6::ReadValue>(initial, variable);
            loop->input(merged->m_input_index).replace_source_output(read);
            const auto assign =
                std::make_shared<op::v6::Assign>(last_value(*loop, merged->m_body_value_index), variable);
            model->add_variables({variable});
            model->add_sinks({assign});
            changed = true;
        }
    }
    if (changed) model->validate_nodes_and_infer_types();
    return changed;
}

}  // namespace pass
}  // namespace ov
