#include "openvino/op/assign.hpp"

#include "kernels/control_flow.hpp"

namespace tenon {
namespace cpu {
namespace {

class AssignKernel : public Kernel {
public:
    explicit AssignKernel(const NodeDescription& description)
        : m_id(description.as<ov::op::util::AssignBase>().get_variable_id()),
          m_input(description.inputs[0]),
          m_output(description.outputs[0]) {}

    void run(KernelState*, const RunContext& context) const override {
        const auto& services = context.services();
        const auto value = m_input.tensor(context.input(0));
        auto& variable = services.variable(m_id);
        if (!variable || variable.get_element_type() != value.get_element_type() ||
            variable.get_shape() != value.get_shape()) {
            variable = ov::Tensor(value.get_element_type(), value.get_shape());
        }
        if (value.get_byte_size() != 0) value.copy_to(variable);
        services.mark_variable_set(m_id);
        if (context.output(0) == context.input(0)) return;
        const auto target = output_tensor(context, m_output, 0, value.get_element_type(), value.get_shape());
        if (value.get_byte_size() != 0) value.copy_to(target);
    }

private:
    std::string m_id;
    PlanarPort m_input, m_output;
};

class AssignFactory : public KernelFactory {
public:
    std::string name() const override { return "assign"; }

    Offer offer(const NodeDescription& description) const override {
        auto configuration = planar_configuration(description, "assign");
        configuration.in_place = {{0, 0}};
        return std::vector<Configuration>{std::move(configuration)};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice&,
                                          PrepareContext&) const override {
        return std::make_unique<AssignKernel>(description);
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_assign() {
    return std::make_shared<AssignFactory>();
}

}  // namespace cpu
}  // namespace tenon
