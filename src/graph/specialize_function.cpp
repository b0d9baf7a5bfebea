#include "ngraph/specialize_function.hpp"

#include "openvino/core/graph_util.hpp"
#include "openvino/op/constant.hpp"

namespace ngraph {

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
std::shared_ptr<Function> specialize_function(std::shared_ptr<Function> function,
                                              const std::vector<element::Type>& parameter_element_types,
                                              const std::vector<PartialShape>& parameter_shapes,
                                              const std::vector<void*>& parameter_values) {
    OPENVINO_ASSERT(function, "specialize_function: expected a function, found null");
    const size_t count = function->get_parameters().size();
    OPENVINO_ASSERT(
        parameter_element_types.size() == count && parameter_shapes.size() == count && parameter_values.size() == count,
        "specialize_function: expected an element type, a shape and a value (or null) for each of the ", count,
        " parameters, found ", parameter_element_types.size(), ", ", parameter_shapes.size(), " and ",
        parameter_values.size());
    auto specialized = function->clone();
    const auto parameters = specialized->get_parameters();
    for (size_t i = 0; i < count; ++i) {
        if (parameter_values[i] == nullptr) {
            parameters[i]->set_element_type(parameter_element_types[i]);
            parameters[i]->set_partial_shape(parameter_shapes[i]);
            continue;
        }
        const auto constant = std::make_shared<ov::op::v0::Constant>(
            parameter_element_types[i], parameter_shapes[i].to_shape(), parameter_values[i]);
        constant->set_friendly_name(parameters[i]->get_friendly_name());
        ov::replace_node(parameters[i], constant);
        specialized->remove_parameter(parameters[i]);
    }
    specialized->validate_nodes_and_infer_types();
    return specialized;
}

}  // namespace ngraph
