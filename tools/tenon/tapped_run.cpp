#include "tapped_run.hpp"

#include <unordered_set>

#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/sink.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

ov::Tensor copy_of(const ov::Tensor& tensor) {
    ov::Tensor copy(tensor.get_element_type(), tensor.get_shape());
    tensor.copy_to(copy);
    return copy;
}

std::vector<ov::Tensor> run_reference(const ov::Model& model, const InputSet& inputs) {
    ov::TensorVector values, outputs;
    for (const auto& input : inputs)
        values.push_back(input.tensor);
    for (const auto& output : model.outputs())
        outputs.emplace_back(output.get_element_type(),
                             output.get_partial_shape().is_static() ? output.get_shape() : ov::Shape{0});
    if (!model.evaluate(outputs, values))
        throw UserError("a node of the model has no definition of its own (evaluate), so '{}' cannot run it",
                        reference_device);
    return outputs;
}

std::vector<ov::Tensor> run_device(ov::Core& core, const std::shared_ptr<ov::Model>& model, const RunVariant& variant,
                                   const InputSet& inputs) {
    auto request = core.compile_model(model, variant.device, variant.properties).create_infer_request();
    set_inputs(request, inputs);
    request.infer();
    std::vector<ov::Tensor> outputs;
    for (size_t i = 0; i < model->get_results().size(); ++i)
        outputs.push_back(copy_of(request.get_output_tensor(i)));
    return outputs;
}

}  // namespace

std::vector<Tap> find_taps(const ov::Model& model) {
    std::vector<Tap> taps;
    std::unordered_set<const ov::Node*> computed;
    const auto ordered = model.get_ordered_ops();
    for (size_t i = 0; i < ordered.size(); ++i) {
        const auto* node = ordered[i].get();
        bool depends = dynamic_cast<const ov::op::v0::Parameter*>(node) != nullptr ||
                       dynamic_cast<const ov::op::Sink*>(node) != nullptr;
        const bool is_border = depends && node->get_input_size() == 0;
        for (const auto& value : node->input_values())
            depends = depends || computed.count(value.get_node()) > 0;
        if (!depends) continue;
        computed.insert(node);
        if (is_border || dynamic_cast<const ov::op::v0::Result*>(node)) continue;
        for (size_t port = 0; port < node->get_output_size(); ++port)
            if (const auto type = node->get_output_element_type(port);
                type.is_static() && type.bitwidth() >= 8 && type != ov::element::string)
                taps.push_back({i, port, node->get_friendly_name(), node->get_type_name()});
    }
    return taps;
}

TappedResult run_tapped(ov::Core& core, const ov::Model& model, const std::vector<Tap>& taps, const RunVariant& variant,
                        const InputSet& inputs) {
    const auto tapped = model.clone();
    const size_t own = tapped->get_results().size();
    const auto ordered = tapped->get_ordered_ops();
    ov::ResultVector results;
    for (const auto& tap : taps)
        results.push_back(std::make_shared<ov::op::v0::Result>(ordered.at(tap.node)->output(tap.port)));
    tapped->add_results(results);
    auto outputs =
        variant.device == reference_device ? run_reference(*tapped, inputs) : run_device(core, tapped, variant, inputs);
    TappedResult result;
    result.outputs.assign(outputs.begin(), outputs.begin() + static_cast<std::ptrdiff_t>(own));
    result.taps.assign(outputs.begin() + static_cast<std::ptrdiff_t>(own), outputs.end());
    return result;
}

}  // namespace tenon::command
