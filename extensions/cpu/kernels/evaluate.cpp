#include <algorithm>
#include <cstring>

#include "kernels/kernels.hpp"
#include "ngraph/runtime/host_tensor.hpp"

namespace tenon {
namespace cpu {
namespace {

constexpr const char* shape_hint = ". Infer that shape, or a dynamic one where only the data tell";

/// The tensors that one stream hands to `evaluate`, made once and again only when an address changes.
class EvaluateState : public KernelState {
public:
    /// The overload of `evaluate` that the operation has; found out by calling them.
    enum class Form { unknown, host_tensors, host_tensors_with_context, tensors, tensors_with_context };

    ov::TensorVector inputs, outputs;
    ov::HostTensorVector host_inputs, host_outputs;
    /// Copies of `outputs` as handed in, to see whether the operation put others in their place.
    ov::TensorVector planned;
    std::vector<const void*> input_addresses;
    std::vector<void*> output_addresses;
    Form form = Form::unknown;
};

class EvaluateKernel : public Kernel {
public:
    explicit EvaluateKernel(const NodeDescription& description) : m_node(description.node->shared_from_this()) {
        for (const auto& input : description.inputs)
            m_inputs.push_back({input.type, input.shape.to_shape(), input.shape, true});
        for (const auto& output : description.outputs)
            m_outputs.push_back({output.type, output.shape.is_static() ? output.shape.to_shape() : ov::Shape{0},
                                 output.shape, output.shape.is_static()});
    }

    std::unique_ptr<KernelState> make_state() const override {
        auto state = std::make_unique<EvaluateState>();
        state->inputs.resize(m_inputs.size());
        state->input_addresses.resize(m_inputs.size());
        state->outputs.resize(m_outputs.size());
        state->planned.resize(m_outputs.size());
        state->output_addresses.resize(m_outputs.size());
        return state;
    }

    void run(KernelState* kernel_state, const RunContext& context) const override {
        auto& state = *static_cast<EvaluateState*>(kernel_state);
        bind(state, context);
        if (!evaluate(state))
            OPENVINO_THROW("Evaluation failed on node of type: ", m_node->get_type_name(),
                           " name: ", m_node->get_friendly_name(),
                           ". evaluate() returned false for input types and shapes", inputs_text(),
                           "; it must compute them, or has_evaluate() must say that it cannot");
        for (size_t i = 0; i < m_outputs.size(); ++i)
            check_output(state, context, i);
    }

private:
    struct Port {
        ov::element::Type type;
        ov::Shape shape;
        ov::PartialShape partial_shape;
        bool is_static;
    };

    void bind(EvaluateState& state, const RunContext& context) const {
        bool changed = false;
        for (size_t i = 0; i < m_inputs.size(); ++i) {
            const void* address = context.input(i);
            if (state.inputs[i] && state.input_addresses[i] == address) continue;
            state.inputs[i] = tensor_at(m_inputs[i], const_cast<void*>(address));
            state.input_addresses[i] = address;
            changed = true;
        }
        for (size_t i = 0; i < m_outputs.size(); ++i) {
            void* address = m_outputs[i].is_static ? context.output(i) : nullptr;
            if (state.outputs[i] && state.output_addresses[i] == address) continue;
            // The tensor of a shape that depends on data stays from run to run, so that its memory does.
            state.outputs[i] =
                m_outputs[i].is_static ? tensor_at(m_outputs[i], address) : ov::Tensor(m_outputs[i].type, ov::Shape{0});
            state.planned[i] = state.outputs[i];
            state.output_addresses[i] = address;
            changed = true;
        }
        if (changed && uses_host_tensors(state)) make_host_tensors(state);
        // The shape of the last inference must not bind this one.
        for (size_t i = 0; i < m_outputs.size(); ++i) {
            if (m_outputs[i].is_static) continue;
            state.outputs[i].set_shape(ov::Shape{0});
            if (uses_host_tensors(state)) state.host_outputs[i] = open_host_tensor(state.outputs[i]);
        }
    }

    static bool uses_host_tensors(const EvaluateState& state) {
        return state.form != EvaluateState::Form::tensors && state.form != EvaluateState::Form::tensors_with_context;
    }

    static ov::HostTensorPtr open_host_tensor(const ov::Tensor& tensor) {
        return std::make_shared<ov::HostTensor>(tensor, ov::PartialShape::dynamic());
    }

    static ov::Tensor tensor_at(const Port& port, void* address) {
        // A tensor without elements may have no address, but wants none either.
        alignas(64) static char nothing[64];
        return ov::Tensor(port.type, port.shape, address ? address : nothing);
    }

    void make_host_tensors(EvaluateState& state) const {
        state.host_inputs.clear();
        state.host_outputs.clear();
        for (const auto& tensor : state.inputs)
            state.host_inputs.push_back(std::make_shared<ov::HostTensor>(tensor));
        for (size_t i = 0; i < m_outputs.size(); ++i)
            state.host_outputs.push_back(m_outputs[i].is_static ? std::make_shared<ov::HostTensor>(state.outputs[i])
                                                                : open_host_tensor(state.outputs[i]));
    }

    bool evaluate(EvaluateState& state) const {
        using Form = EvaluateState::Form;
        if (state.form != Form::unknown) return evaluate_as(state.form, state);
        for (const auto form :
             {Form::host_tensors, Form::host_tensors_with_context, Form::tensors, Form::tensors_with_context}) {
            if (!evaluate_as(form, state)) continue;
            state.form = form;
            return true;
        }
        return false;
    }

    bool evaluate_as(EvaluateState::Form form, EvaluateState& state) const {
        using Form = EvaluateState::Form;
        switch (form) {
            case Form::host_tensors:
                return m_node->evaluate(state.host_outputs, state.host_inputs) && take_host_outputs(state);
            case Form::host_tensors_with_context:
                return m_node->evaluate(state.host_outputs, state.host_inputs, ov::EvaluationContext()) &&
                       take_host_outputs(state);
            case Form::tensors_with_context:
                return m_node->evaluate(state.outputs, state.inputs, ov::EvaluationContext());
            default:
                return m_node->evaluate(state.outputs, state.inputs);
        }
    }

    bool take_host_outputs(EvaluateState& state) const {
        for (size_t i = 0; i < m_outputs.size(); ++i) {
            if (m_outputs[i].is_static && state.host_outputs[i]->get_data_ptr() == state.output_addresses[i] &&
                state.host_outputs[i]->get_partial_shape() == m_outputs[i].partial_shape)
                continue;
            OPENVINO_ASSERT(state.host_outputs[i]->get_partial_shape().is_static(), "evaluate() of node '",
                            m_node->get_friendly_name(), "' of type ", m_node->get_type_name(), " left output ", i,
                            " without a shape; call set_shape");
            state.outputs[i] = state.host_outputs[i]->get_tensor();
        }
        return true;
    }

    void check_output(EvaluateState& state, const RunContext& context, size_t index) const {
        const auto& port = m_outputs[index];
        auto& tensor = state.outputs[index];
        if (port.is_static && tensor == state.planned[index] && tensor.get_shape() == port.shape) return;
        OPENVINO_ASSERT(tensor, "evaluate() of node '", m_node->get_friendly_name(), "' left output ", index,
                        " without a tensor");
        if (!port.is_static) {
            take_dynamic_output(state, context, index);
            return;
        }
        const auto shape = tensor.get_shape();
        const auto type = tensor.get_element_type();
        const bool fits = type == port.type && shape == port.shape;
        if (fits && tensor.data() != state.output_addresses[index])
            std::memcpy(context.output(index), tensor.data(), tensor.get_byte_size());
        state.planned[index] = tensor_at(port, state.output_addresses[index]);
        tensor = state.planned[index];
        if (state.form == EvaluateState::Form::host_tensors) make_host_tensors(state);
        OPENVINO_ASSERT(fits, "evaluate() of node '", m_node->get_friendly_name(), "' of type ",
                        m_node->get_type_name(), " made output ", index, " of type ", type, " and shape ", shape,
                        "; expected ", port.type, " and ", port.shape, ", as validate_and_infer_types() said",
                        shape_hint);
    }

    /// The tensor that the operation resized is what the next step reads. One that it put in its place belongs to
    /// nobody knows whom, so it is copied.
    void take_dynamic_output(EvaluateState& state, const RunContext& context, size_t index) const {
        auto& tensor = state.outputs[index];
        OPENVINO_ASSERT(tensor.get_element_type() == m_outputs[index].type, "evaluate() of node '",
                        m_node->get_friendly_name(), "' made output ", index, " of type ", tensor.get_element_type(),
                        "; expected ", m_outputs[index].type);
        OPENVINO_ASSERT(m_outputs[index].partial_shape.compatible(tensor.get_shape()), "evaluate() of node '",
                        m_node->get_friendly_name(), "' of type ", m_node->get_type_name(), " made output ", index,
                        " of shape ", tensor.get_shape(), "; expected ", m_outputs[index].partial_shape,
                        ", as validate_and_infer_types() said", shape_hint);
        if (tensor == state.planned[index]) return context.services().give_output(index, tensor);
        context.services().RunServices::give_output(index, tensor);
        tensor = state.planned[index];
    }

    std::string inputs_text() const {
        std::ostringstream text;
        for (const auto& input : m_inputs)
            text << " " << input.type << input.shape;
        return text.str();
    }

    const std::shared_ptr<const ov::Node> m_node;
    std::vector<Port> m_inputs;
    std::vector<Port> m_outputs;
};

class EvaluateFactory : public KernelFactory {
public:
    std::string name() const override { return "evaluate"; }
    bool is_evaluate() const override { return true; }

    Offer offer(const NodeDescription& description) const override {
        if (!description.tail.empty()) return Refusal{"evaluate() takes no fused steps"};
        if (!description.node->has_evaluate()) return Refusal{"the operation has no evaluate() for its types"};
        Configuration planar;
        planar.name = "evaluate";
        for (const auto& input : description.inputs) {
            if (input.shape.is_dynamic()) return Refusal{"an input's shape is not known"};
            if (input.type.is_dynamic() || input.type == ov::element::string)
                return Refusal{"an input of type " + input.type.to_string()};
            planar.inputs.push_back({input.type, LayoutRule::planar(input.shape.size())});
        }
        for (const auto& output : description.outputs) {
            if (output.type.is_dynamic())
                return Refusal{"an output has no element type; call set_output_type in validate_and_infer_types()"};
            if (output.type == ov::element::string) return Refusal{"an output of type " + output.type.to_string()};
            const auto& rank = output.shape.rank();
            planar.outputs.push_back(
                {output.type, LayoutRule::planar(rank.is_static() ? static_cast<size_t>(rank.get_length()) : 0)});
        }
        return std::vector<Configuration>{std::move(planar)};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice&,
                                          PrepareContext&) const override {
        return std::make_unique<EvaluateKernel>(description);
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_evaluate() {
    return std::make_shared<EvaluateFactory>();
}

}  // namespace cpu
}  // namespace tenon
