#include "legacy_types.hpp"

#include <map>
#include <unordered_map>

#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "prepared_operation.hpp"
#include "read_error.hpp"

namespace tenon::ir {
namespace {

using TensorOfName = std::unordered_map<std::string, const ov::descriptor::Tensor*>;

ov::element::Type output_type(const ov::element::Type& type) {
    if (type.is_dynamic()) return type;
    switch (type) {
        case ov::element::Type_t::i32:
        case ov::element::Type_t::u32:
        case ov::element::Type_t::i64:
        case ov::element::Type_t::u64:
            return ov::element::i32;
        case ov::element::Type_t::string:
            return type;
        default:
            return ov::element::f32;
    }
}

std::shared_ptr<ov::Node> convert(const ov::Output<ov::Node>& value, const ov::element::Type& type,
                                  ReadContext& context) {
    return make_operation(context.operations, "Convert", {value}, context.file, "destination_type", type.to_string());
}

void convert_input(const std::shared_ptr<ov::op::v0::Parameter>& parameter, ReadContext& context) {
    const auto consumers = parameter->output(0).get_target_inputs();
    const auto type = parameter->get_element_type();
    parameter->set_element_type(ov::element::f32);
    parameter->validate_and_infer_types();
    const auto converted = convert(parameter, type, context);
    converted->set_friendly_name(parameter->get_friendly_name() + "/" + type.to_string());
    for (const auto& consumer : consumers)
        consumer.replace_source_output(converted);
    for (const auto& consumer : consumers) {
        if (ov::is_type<ov::op::v0::Result>(consumer.get_node())) consumer.get_node()->validate_and_infer_types();
    }
}

// The name of an operation is the name of the model's output, so it moves to the conversion.
std::shared_ptr<ov::Node> convert_output(const ov::Output<ov::Node>& value, const ov::element::Type& type,
                                         ReadContext& context) {
    const auto producer = value.get_node_shared_ptr();
    auto converted = convert(value, type, context);
    const std::string name = producer->get_friendly_name();
    if (ov::is_type<ov::op::v0::Parameter>(producer)) {
        converted->set_friendly_name(name + "/" + type.to_string());
        return converted;
    }
    if (producer->get_output_size() == 1) {
        converted->set_friendly_name(name);
        producer->set_friendly_name(name + "/" + value.get_element_type().to_string());
    } else {
        converted->set_friendly_name(name + "." + std::to_string(value.get_index()));
    }
    converted->get_output_tensor(0).set_names(value.get_names());
    value.get_tensor().set_names({});
    return converted;
}

void convert_outputs(ov::Model& model, ReadContext& context) {
    std::map<ov::Output<ov::Node>, std::shared_ptr<ov::Node>> converted;
    for (const auto& result : model.get_results()) {
        const auto value = result->input_value(0);
        const auto type = output_type(value.get_element_type());
        if (type == value.get_element_type()) continue;
        auto& conversion = converted[value];
        if (!conversion) conversion = convert_output(value, type, context);
        result->set_argument(0, conversion->output(0));
        result->validate_and_infer_types();
    }
}

std::string output_name(const ov::Output<ov::Node>& value) {
    const auto* node = value.get_node();
    return node->get_friendly_name() +
           (node->get_output_size() == 1 ? std::string() : "." + std::to_string(value.get_index()));
}

void add_name(TensorOfName& tensors, const std::string& name, ov::descriptor::Tensor& tensor,
              const std::string& where) {
    if (tensors.emplace(name, &tensor).first->second != &tensor) {
        fail(where, "Model operation names have collisions with tensor names: '", name,
             "' stands for two tensors. Please use MO to generate new IR version, it should allow to avoid the issue");
    }
    tensor.add_names({name});
}

void add_operation_names(const ov::Model& model, const std::string& where) {
    TensorOfName tensors;
    const auto add_own_names = [&](ov::descriptor::Tensor& tensor) {
        for (const auto& name : tensor.get_names()) {
            if (tensors.emplace(name, &tensor).first->second != &tensor) {
                fail(where, "Model tensor names have collisions: '", name, "' stands for two tensors. ",
                     "Please use MO to generate new IR version, it should allow to avoid the issue");
            }
        }
    };
    for (const auto& parameter : model.get_parameters())
        add_own_names(parameter->get_output_tensor(0));
    for (const auto& result : model.get_results())
        add_own_names(result->get_input_tensor(0));
    for (const auto& result : model.get_results()) {
        add_name(tensors, output_name(result->input_value(0)), result->get_input_tensor(0), where);
    }
    for (const auto& parameter : model.get_parameters()) {
        add_name(tensors, parameter->get_friendly_name(), parameter->get_output_tensor(0), where);
    }
}

}  // namespace

void present_legacy_types(ov::Model& model, ReadContext& context) {
    for (const auto& parameter : model.get_parameters()) {
        if (parameter->get_element_type() == ov::element::f16) convert_input(parameter, context);
    }
    convert_outputs(model, context);
    add_operation_names(model, context.file);
}

}  // namespace tenon::ir
