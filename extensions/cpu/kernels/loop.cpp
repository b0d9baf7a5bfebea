#include "openvino/op/loop.hpp"

#include "kernels/control_flow.hpp"
#include "openvino/op/tensor_iterator.hpp"
#include "tenon/iterate_body.hpp"

namespace tenon {
namespace cpu {
namespace {

using ov::op::util::SubGraphOp;

/// The request was cancelled between two iterations.
struct Cancelled {};

class LoopState : public KernelState {
public:
    std::unique_ptr<KernelState> body;
};

int64_t first_number(const ov::Tensor& tensor) {
    return tensor.get_element_type() == ov::element::i32 ? *tensor.data<int32_t>() : *tensor.data<int64_t>();
}

class LoopKernel : public Kernel {
public:
    LoopKernel(const NodeDescription& description, PrepareContext& context)
        : m_node(std::dynamic_pointer_cast<const SubGraphOp>(description.node->shared_from_this())),
          m_inputs(planar_ports(description.inputs)),
          m_outputs(planar_ports(description.outputs)),
          m_body(context.compile_body(m_node->get_function())) {
        if (const auto loop = std::dynamic_pointer_cast<const ov::op::v5::Loop>(m_node)) {
            m_has_limits = true;
            m_limits.ports = loop->get_special_body_ports();
            return;
        }
        bool has_slices = false;
        for (const auto& input : m_node->get_input_descriptions()) {
            has_slices = has_slices || ov::is_type<SliceInput>(input);
        }
        if (!has_slices) m_limits.trip_count = 1;
    }

    std::unique_ptr<KernelState> make_state() const override {
        auto state = std::make_unique<LoopState>();
        state->body = m_body->make_state();
        return state;
    }

    void run(KernelState* kernel_state, const RunContext& context) const override {
        auto& body_state = *static_cast<LoopState*>(kernel_state)->body;
        ov::TensorVector inputs;
        for (size_t i = 0; i < m_inputs.size(); ++i) {
            inputs.push_back(m_inputs[i].tensor(context.input(i)));
        }
        auto limits = m_limits;
        if (m_has_limits) {
            limits.trip_count = first_number(inputs[0]);
            limits.condition = *context.input<char>(1) != 0;
        }
        try {
            iterate_body(
                *m_node, limits, inputs,
                [&](const ov::TensorVector& arguments, ov::TensorVector& results) {
                    m_body->run(body_state, arguments, results, context.services());
                    if (context.services().cancelled()) throw Cancelled();
                },
                [&](size_t output, const ov::element::Type& type, const ov::Shape& shape) {
                    return output_tensor(context, m_outputs.at(output), output, type, shape);
                });
        } catch (const Cancelled&) {
            return;
        }
    }

private:
    std::shared_ptr<const SubGraphOp> m_node;
    std::vector<PlanarPort> m_inputs, m_outputs;
    std::unique_ptr<const Body> m_body;
    IterationLimits m_limits;
    bool m_has_limits = false;
};

class LoopFactory : public KernelFactory {
public:
    std::string name() const override { return "loop"; }

    Offer offer(const NodeDescription& description) const override {
        if (!description.as<SubGraphOp>().get_function()) return Refusal{"the node has no body"};
        if (dynamic_cast<const ov::op::v5::Loop*>(description.node)) {
            const auto& type = description.inputs[0].type;
            if (type != ov::element::i64 && type != ov::element::i32) {
                return Refusal{"the trip count is of type " + type.to_string()};
            }
        }
        return std::vector<Configuration>{planar_configuration(description, "loop")};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice&,
                                          PrepareContext& context) const override {
        return std::make_unique<LoopKernel>(description, context);
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_loop() {
    return std::make_shared<LoopFactory>();
}

}  // namespace cpu
}  // namespace tenon
