#include "openvino/core/preprocess/pre_post_process.hpp"

#include <algorithm>

#include "openvino/core/rt_info.hpp"
#include "steps.hpp"
#include "user_tensors.hpp"

namespace ov {
namespace preprocess {
namespace {

using op::v0::Parameter;
using op::v0::Result;

PortDescription describe(const Parameter& parameter, const Layout* layout) {
    return {parameter.get_friendly_name(), parameter.get_element_type(), parameter.get_partial_shape(),
            layout ? *layout : parameter.get_layout()};
}

PortDescription describe(const Result& result, const Layout* layout) {
    return {result.get_input_node_ptr(0)->get_friendly_name(), result.get_input_element_type(0),
            result.get_input_partial_shape(0), layout ? *layout : result.get_layout()};
}

void run(const std::vector<Step>& steps, Flow& flow, const PortDescription& target) {
    for (const auto& step : steps)
        step.apply(flow, target);
}

void finish(Flow& flow, const PortDescription& target) {
    if (!target.layout.empty() && !flow.layout.empty() && target.layout != flow.layout)
        convert_layout_step({}).apply(flow, target);
    convert_type_step(element::dynamic).apply(flow, target);
}

// A parameter per plane; a single one has the names of the model's own.
ParameterVector make_parameters(const std::vector<PortDescription>& tensors, const Parameter& old,
                                const std::unordered_set<std::string>& names, const std::string& memory_type) {
    ParameterVector parameters;
    for (const auto& tensor : tensors) {
        const auto parameter = std::make_shared<Parameter>(tensor.type, tensor.shape);
        const std::string suffix = tensors.size() > 1 ? tensor.name : "";
        parameter->set_friendly_name(old.get_friendly_name() + suffix);
        std::unordered_set<std::string> own;
        for (const auto& name : names)
            own.insert(name + suffix);
        parameter->output(0).set_names(own);
        if (!tensor.layout.empty()) parameter->set_layout(tensor.layout);
        if (!memory_type.empty()) parameter->output(0).get_rt_info()["memory_type"] = memory_type;
        parameters.push_back(parameter);
    }
    return parameters;
}

void check_result(const Flow& flow, const PortDescription& target) {
    OPENVINO_ASSERT(flow.values.size() == 1, "the steps of input '", target.name, "' end in ", flow.values.size(),
                    " planes (", flow.color, "), the model takes one; add preprocess().convert_color");
    const auto& shape = flow.values[0].get_partial_shape();
    OPENVINO_ASSERT(shape.compatible(target.shape), "the steps of input '", target.name, "' end in shape ", shape,
                    ", the model takes ", target.shape, "; layouts are ", flow.layout.to_string(), " and ",
                    target.layout.to_string());
}

// The output keeps its names: they move from the model's value to the one that now is in front of the result.
void put_behind(Result& result, const Output<Node>& made) {
    const auto source = result.input_value(0);
    if (made == source) return;
    const auto name = source.get_node()->get_friendly_name();
    Output<Node> last = made;
    last.add_names(source.get_names());
    source.get_tensor().set_names({});
    const auto users = source.get_target_inputs();
    const bool only_result = std::none_of(users.begin(), users.end(), [&](const Input<Node>& user) {
        return is_type<Result>(user.get_node()) && user.get_node() != &result;
    });
    const bool single = source.get_node()->get_output_size() == 1;
    last.get_node()->set_friendly_name(name + (single ? "" : "." + std::to_string(source.get_index())));
    if (single && only_result && !is_type<Parameter>(source.get_node()))
        source.get_node()->set_friendly_name(name + "/before_postprocess");
    result.input(0).replace_source_output(made);
    result.revalidate_and_infer_types();
}

void print(std::ostream& out, const PortDescription& port) {
    out << port.type << ' ' << port.shape;
    if (!port.layout.empty()) out << ' ' << port.layout.to_string();
}

void print_steps(std::ostream& out, const std::vector<Step>& steps, bool layout_follows, bool type_follows) {
    for (const auto& step : steps)
        out << "    step: " << step.text << '\n';
    if (layout_follows) out << "    at the end, where still needed: convert layout\n";
    if (type_follows) out << "    at the end, where still needed: convert element type\n";
}

template <typename Info>
Info& only(std::vector<Info>& infos, const char* what) {
    OPENVINO_ASSERT(infos.size() == 1, "the model has ", infos.size(), ' ', what,
                    "s, so one has to be named by its index or tensor name");
    return infos[0];
}

template <typename Info>
Info& at(std::vector<Info>& infos, size_t index, const char* what) {
    OPENVINO_ASSERT(index < infos.size(), "the model has ", infos.size(), ' ', what, "s, found the index ", index);
    return infos[index];
}

}  // namespace

PrePostProcessor::PrePostProcessor(const std::shared_ptr<Model>& function) : m_model(function) {
    OPENVINO_ASSERT(function, "PrePostProcessor is given a null model");
    for (size_t i = 0; i < function->get_parameters().size(); ++i) {
        InputInfo info;
        m_inputs.push_back(std::move(info));
    }
    for (size_t i = 0; i < function->get_results().size(); ++i) {
        OutputInfo info;
        m_outputs.push_back(std::move(info));
    }
}

PrePostProcessor::PrePostProcessor(PrePostProcessor&&) noexcept = default;
PrePostProcessor& PrePostProcessor::operator=(PrePostProcessor&&) noexcept = default;
PrePostProcessor::~PrePostProcessor() = default;

InputInfo& PrePostProcessor::input() {
    return only(m_inputs, "input");
}

InputInfo& PrePostProcessor::input(size_t input_index) {
    return at(m_inputs, input_index, "input");
}

InputInfo& PrePostProcessor::input(const std::string& tensor_name) {
    const auto port = m_model->input(tensor_name);
    const auto parameter = as_type_ptr<Parameter>(port.get_node_shared_ptr());
    return m_inputs.at(static_cast<size_t>(m_model->get_parameter_index(parameter)));
}

OutputInfo& PrePostProcessor::output() {
    return only(m_outputs, "output");
}

OutputInfo& PrePostProcessor::output(size_t output_index) {
    return at(m_outputs, output_index, "output");
}

OutputInfo& PrePostProcessor::output(const std::string& tensor_name) {
    const auto index = m_model->get_result_index(m_model->output(tensor_name));
    OPENVINO_ASSERT(index >= 0, "the model has no output '", tensor_name, "'");
    return m_outputs.at(static_cast<size_t>(index));
}

ParameterVector PrePostProcessor::build_input(size_t index) {
    const auto& input = *m_inputs[index].m_state;
    const auto& steps = input.steps.m_state->steps;
    const auto& tensor = *input.tensor.m_state;
    const auto old = m_model->get_parameters()[index];
    const auto target = describe(*old, input.model.m_layout.get());
    const auto tensors = describe_user_tensors(tensor, steps, target);
    auto parameters = make_parameters(tensors, *old, old->output(0).get_names(), tensor.memory_type);
    copy_runtime_info(old, NodeVector(parameters.begin(), parameters.end()));
    Flow flow{{parameters.begin(), parameters.end()}, tensors[0].layout, tensor.color};
    run(steps, flow, target);
    finish(flow, target);
    check_result(flow, target);
    // Names and layout belong to the new parameter, not to what the model now takes.
    old->output(0).set_names({});
    old->output(0).get_rt_info().clear();
    old->output(0).replace(flow.values[0]);
    return parameters;
}

void PrePostProcessor::build_output(size_t index) {
    const auto& output = *m_outputs[index].m_state;
    const auto& tensor = *output.tensor.m_state;
    const auto& result = m_model->get_results()[index];
    const auto model = describe(*result, output.model.m_layout.get());
    const PortDescription target{model.name, tensor.type.value_or(model.type), model.shape,
                                 tensor.layout.value_or(Layout())};
    Flow flow{{result->input_value(0)}, model.layout, ColorFormat::UNDEFINED};
    run(output.steps.m_state->steps, flow, target);
    finish(flow, target);
    put_behind(*result, flow.values[0]);
    const auto layout = tensor.layout.value_or(flow.layout);
    if (!layout.empty()) result->set_layout(layout);
}

std::shared_ptr<Model> PrePostProcessor::build() {
    const auto old_parameters = m_model->get_parameters();
    ParameterVector parameters;
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        const auto added = build_input(i);
        parameters.insert(parameters.end(), added.begin(), added.end());
    }
    for (const auto& old : old_parameters)
        m_model->remove_parameter(old);
    m_model->add_parameters(parameters);
    m_model->validate_nodes_and_infer_types();
    for (size_t i = 0; i < m_outputs.size(); ++i)
        build_output(i);
    m_model->validate_nodes_and_infer_types();
    return m_model;
}

void PrePostProcessor::dump(std::ostream& out) const {
    const auto& parameters = m_model->get_parameters();
    for (size_t i = 0; i < m_inputs.size() && i < parameters.size(); ++i) {
        const auto& input = *m_inputs[i].m_state;
        const auto& steps = input.steps.m_state->steps;
        const auto model = describe(*parameters[i], input.model.m_layout.get());
        out << "input \"" << model.name << "\":\n";
        bool layout_follows = false, type_follows = false;
        for (const auto& tensor : describe_user_tensors(*input.tensor.m_state, steps, model)) {
            out << "    user's tensor: ";
            print(out, tensor);
            if (input.tensor.m_state->color != ColorFormat::UNDEFINED) out << ", " << input.tensor.m_state->color;
            out << '\n';
            layout_follows = !tensor.layout.empty() && !model.layout.empty() && tensor.layout != model.layout;
            type_follows = tensor.type != model.type;
        }
        print_steps(out, steps, layout_follows, type_follows);
        out << "    model's input: ";
        print(out, model);
        out << '\n';
    }
    const auto& results = m_model->get_results();
    for (size_t i = 0; i < m_outputs.size() && i < results.size(); ++i) {
        const auto& output = *m_outputs[i].m_state;
        const auto& tensor = *output.tensor.m_state;
        const auto model = describe(*results[i], output.model.m_layout.get());
        out << "output \"" << model.name << "\":\n    model's output: ";
        print(out, model);
        out << '\n';
        print_steps(out, output.steps.m_state->steps, tensor.layout && *tensor.layout != model.layout,
                    tensor.type && *tensor.type != model.type);
    }
}

std::ostream& operator<<(std::ostream& out, const PrePostProcessor& processor) {
    processor.dump(out);
    return out;
}

}  // namespace preprocess
}  // namespace ov
