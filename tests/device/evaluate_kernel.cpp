#include "evaluate_kernel.hpp"

#include "deferred_queue.hpp"

namespace test_device {

EvaluateKernel::EvaluateKernel(std::shared_ptr<const ov::Node> node, std::shared_ptr<FarMemory> memory)
    : m_node(std::move(node)), m_memory(std::move(memory)) {
    for (const auto& output : m_node->outputs())
        m_depends_on_data = m_depends_on_data || output.get_partial_shape().is_dynamic();
}

void EvaluateKernel::run(tenon::KernelState*, const tenon::RunContext& context) const {
    auto& queue = dynamic_cast<DeferredQueue&>(context.queue());
    const std::vector<void*> inputs(context.inputs(), context.inputs() + m_node->get_input_size());
    const std::vector<void*> outputs(context.outputs(), context.outputs() + m_node->get_output_size());
    const auto& services = context.services();
    if (!m_depends_on_data) {
        queue.push([this, inputs, outputs, &services] {
            const auto computed = compute(take_inputs(inputs), services);
            for (size_t i = 0; i < outputs.size(); ++i)
                m_memory->copy_from_host(outputs[i], computed[i].data(), computed[i].get_byte_size());
        });
        return;
    }
    queue.finish();
    const auto computed = compute(take_inputs(inputs), services);
    for (size_t i = 0; i < outputs.size(); ++i) {
        const auto& tensor = computed[i];
        const bool is_static = m_node->get_output_partial_shape(i).is_static();
        void* target =
            is_static ? outputs[i] : services.allocate_output(i, tensor.get_element_type(), tensor.get_shape());
        m_memory->copy_from_host(target, tensor.data(), tensor.get_byte_size());
    }
}

ov::TensorVector EvaluateKernel::take_inputs(const std::vector<void*>& addresses) const {
    ov::TensorVector inputs;
    for (size_t i = 0; i < addresses.size(); ++i) {
        inputs.emplace_back(m_node->get_input_element_type(i), m_node->get_input_shape(i));
        m_memory->copy_to_host(inputs[i].data(), addresses[i], inputs[i].get_byte_size());
    }
    return inputs;
}

ov::TensorVector EvaluateKernel::compute(const ov::TensorVector& inputs, const tenon::RunServices&) const {
    ov::TensorVector outputs;
    for (const auto& output : m_node->outputs()) {
        const auto& shape = output.get_partial_shape();
        outputs.emplace_back(output.get_element_type(), shape.is_static() ? shape.to_shape() : ov::Shape{0});
    }
    OPENVINO_ASSERT(m_node->evaluate(outputs, inputs), "evaluate() of ", *m_node, " returned false");
    for (size_t i = 0; i < outputs.size(); ++i)
        OPENVINO_ASSERT(m_node->get_output_partial_shape(i).compatible(outputs[i].get_shape()), "evaluate() of ",
                        *m_node, " made an output of shape ", outputs[i].get_shape());
    return outputs;
}

namespace {

class EvaluateFactory : public tenon::KernelFactory {
public:
    explicit EvaluateFactory(std::shared_ptr<FarMemory> memory) : m_memory(std::move(memory)) {}

    std::string name() const override { return "evaluate on the test device"; }
    bool is_evaluate() const override { return true; }

    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        if (!description.node->has_evaluate()) return tenon::Refusal{"the operation has no evaluate() for its types"};
        tenon::Configuration planar;
        planar.name = "evaluate";
        for (const auto& input : description.inputs)
            planar.inputs.push_back({input.type, tenon::LayoutRule::planar(input.shape.size())});
        for (const auto& output : description.outputs) {
            const auto rank = output.shape.rank();
            planar.outputs.push_back({output.type, tenon::LayoutRule::planar(
                                                       rank.is_static() ? static_cast<size_t>(rank.get_length()) : 0)});
        }
        return std::vector<tenon::Configuration>{std::move(planar)};
    }

    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        return std::make_unique<EvaluateKernel>(description.node->shared_from_this(), m_memory);
    }

private:
    std::shared_ptr<FarMemory> m_memory;
};

}  // namespace

std::shared_ptr<const tenon::KernelFactory> make_evaluate(std::shared_ptr<FarMemory> memory) {
    return std::make_shared<EvaluateFactory>(std::move(memory));
}

}  // namespace test_device
