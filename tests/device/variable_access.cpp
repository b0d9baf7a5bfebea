#include "evaluate_kernel.hpp"
#include "openvino/op/util/assign_base.hpp"
#include "openvino/op/util/read_value_base.hpp"

namespace test_device {
namespace {

ov::Tensor copy_of(const ov::Tensor& tensor) {
    ov::Tensor copy(tensor.get_element_type(), tensor.get_shape());
    tensor.copy_to(copy);
    return copy;
}

class VariableKernel : public EvaluateKernel {
public:
    using EvaluateKernel::EvaluateKernel;

protected:
    ov::TensorVector compute(const ov::TensorVector& inputs, const tenon::RunServices& services) const override {
        if (const auto* read = dynamic_cast<const ov::op::util::ReadValueBase*>(&node())) {
            const auto id = read->get_variable_id();
            const bool is_initial = !services.variable_is_set(id) && !inputs.empty();
            return {is_initial ? inputs[0] : copy_of(services.variable(id))};
        }
        const auto id = dynamic_cast<const ov::op::util::AssignBase&>(node()).get_variable_id();
        services.variable(id) = copy_of(inputs[0]);
        services.mark_variable_set(id);
        return inputs;
    }
};

class VariableFactory : public tenon::KernelFactory {
public:
    explicit VariableFactory(std::shared_ptr<FarMemory> memory)
        : m_memory(std::move(memory)), m_offers(make_evaluate(m_memory)) {}

    std::string name() const override { return "variables on the test device"; }
    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        return m_offers->offer(description);
    }
    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        return std::make_unique<VariableKernel>(description.node->shared_from_this(), m_memory);
    }

private:
    std::shared_ptr<FarMemory> m_memory;
    std::shared_ptr<const tenon::KernelFactory> m_offers;
};

}  // namespace

std::shared_ptr<const tenon::KernelFactory> make_variable_access(std::shared_ptr<FarMemory> memory) {
    return std::make_shared<VariableFactory>(std::move(memory));
}

}  // namespace test_device
