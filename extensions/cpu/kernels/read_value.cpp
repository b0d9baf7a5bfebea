#include "openvino/op/read_value.hpp"

#include <cstring>

#include "kernels/control_flow.hpp"

namespace tenon {
namespace cpu {
namespace {

class ReadValueKernel : public Kernel {
public:
    explicit ReadValueKernel(const NodeDescription& description)
        : m_id(description.as<ov::op::util::ReadValueBase>().get_variable_id()),
          m_inputs(planar_ports(description.inputs)),
          m_output(description.outputs[0]) {}

    void run(KernelState*, const RunContext& context) const override {
        const auto& services = context.services();
        const bool is_initial = !services.variable_is_set(m_id);
        const auto value =
            is_initial && !m_inputs.empty() ? m_inputs[0].tensor(context.input(0)) : services.variable(m_id);
        if (!value) {
            // A variable without initial value and with an open shape begins without elements.
            OPENVINO_ASSERT(!m_output.is_static(), "variable '", m_id, "' has no value; set its state first");
            services.allocate_output(0, m_output.type(), m_output.shape());
            return;
        }
        const auto target = output_tensor(context, m_output, 0, value.get_element_type(), value.get_shape());
        if (value.get_byte_size() != 0) value.copy_to(target);
    }

private:
    std::string m_id;
    std::vector<PlanarPort> m_inputs;
    PlanarPort m_output;
};

class ReadValueFactory : public KernelFactory {
public:
    std::string name() const override { return "read value"; }

    Offer offer(const NodeDescription& description) const override {
        return std::vector<Configuration>{planar_configuration(description, "read value")};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice&,
                                          PrepareContext&) const override {
        return std::make_unique<ReadValueKernel>(description);
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_read_value() {
    return std::make_shared<ReadValueFactory>();
}

}  // namespace cpu
}  // namespace tenon
