#include "openvino/op/if.hpp"

#include <algorithm>

#include "kernels/control_flow.hpp"

namespace tenon {
namespace cpu {
namespace {

using ov::op::v8::If;

class IfState : public KernelState {
public:
    struct Branch {
        std::unique_ptr<KernelState> state;
        /// Results that are no output with memory of its own keep theirs from run to run.
        ov::TensorVector arguments, results;
    };
    Branch branches[2];
};

class IfKernel : public Kernel {
public:
    IfKernel(const NodeDescription& description, PrepareContext& context)
        : m_node(std::dynamic_pointer_cast<const If>(description.node->shared_from_this())),
          m_inputs(planar_ports(description.inputs)),
          m_outputs(planar_ports(description.outputs)) {
        const auto& condition = description.inputs[0].constant;
        for (size_t branch = 0; branch < 2; ++branch) {
            const bool never_runs = condition && branch_for(condition.data()) != branch;
            if (!never_runs) m_bodies[branch] = context.compile_body(m_node->get_function(branch));
        }
    }

    std::unique_ptr<KernelState> make_state() const override {
        auto state = std::make_unique<IfState>();
        for (size_t branch = 0; branch < 2; ++branch) {
            if (!m_bodies[branch]) continue;
            state->branches[branch].state = m_bodies[branch]->make_state();
            const auto& body = *m_node->get_function(branch);
            state->branches[branch].arguments.resize(body.get_parameters().size());
            state->branches[branch].results.resize(body.get_results().size());
        }
        return state;
    }

    void run(KernelState* kernel_state, const RunContext& context) const override {
        const size_t branch = branch_for(context.input(0));
        auto& state = static_cast<IfState*>(kernel_state)->branches[branch];
        const auto index = static_cast<int>(branch);
        for (const auto& input : m_node->get_input_descriptions(index)) {
            state.arguments.at(input->m_body_parameter_index) =
                m_inputs.at(input->m_input_index).tensor(context.input(input->m_input_index));
        }
        auto results = state.results;
        std::vector<bool> written(m_outputs.size());
        for (const auto& output : m_node->get_output_descriptions(index)) {
            const auto& port = m_outputs.at(output->m_output_index);
            auto& result = results.at(output->m_body_value_index);
            if (!port.is_static() || is_output(result, context)) continue;
            result = port.tensor(context.output(output->m_output_index));
            written[output->m_output_index] = true;
        }
        m_bodies[branch]->run(*state.state, state.arguments, results, context.services());
        if (context.services().cancelled()) return;
        for (const auto& output : m_node->get_output_descriptions(index)) {
            const size_t to = output->m_output_index;
            const auto& result = results.at(output->m_body_value_index);
            if (written[to] && result.data() == context.output(to)) continue;
            const auto target =
                output_tensor(context, m_outputs[to], to, result.get_element_type(), result.get_shape());
            if (result.get_byte_size() != 0) result.copy_to(target);
        }
        for (size_t i = 0; i < results.size(); ++i) {
            if (!is_output(results[i], context)) state.results[i] = results[i];
        }
    }

private:
    static size_t branch_for(const void* condition) {
        return *static_cast<const char*>(condition) != 0 ? If::THEN_BODY_INDEX : If::ELSE_BODY_INDEX;
    }

    bool is_output(const ov::Tensor& tensor, const RunContext& context) const {
        if (!tensor) return false;
        for (size_t i = 0; i < m_outputs.size(); ++i) {
            if (m_outputs[i].is_static() && context.output(i) == tensor.data()) return true;
        }
        return false;
    }

    std::shared_ptr<const If> m_node;
    std::vector<PlanarPort> m_inputs, m_outputs;
    std::unique_ptr<const Body> m_bodies[2];
};

class IfFactory : public KernelFactory {
public:
    std::string name() const override { return "if"; }

    Offer offer(const NodeDescription& description) const override {
        const auto& node = description.as<If>();
        if (!node.get_then_body() || !node.get_else_body()) return Refusal{"the node has no bodies"};
        const auto& condition = description.inputs[0].shape;
        if (condition.is_dynamic() || ov::shape_size(condition.to_shape()) != 1)
            return Refusal{"a condition of shape " + condition.to_string()};
        return std::vector<Configuration>{planar_configuration(description, "if")};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice&,
                                          PrepareContext& context) const override {
        return std::make_unique<IfKernel>(description, context);
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_if() {
    return std::make_shared<IfFactory>();
}

}  // namespace cpu
}  // namespace tenon
