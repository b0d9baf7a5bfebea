#include <tenon/registrar.hpp>

#include "custom_relu.hpp"

using custom_ops::CustomRelu;

namespace {

class CustomReluKernel : public tenon::Kernel {
public:
    explicit CustomReluKernel(size_t count) : m_count(count) {}

    void run(tenon::KernelState*, const tenon::RunContext& context) const override {
        CustomRelu::apply(context.input<float>(0), context.output<float>(0), m_count);
    }

private:
    const size_t m_count;
};

class CustomReluFactory : public tenon::KernelFactory {
public:
    std::string name() const override { return "custom_relu"; }

    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        tenon::Configuration offered;
        offered.name = "custom_relu";
        offered.inputs = {{ov::element::f32, tenon::LayoutRule::planar(description.inputs[0].shape.size())}};
        offered.outputs = offered.inputs;
        return std::vector<tenon::Configuration>{offered};
    }

    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        return std::make_unique<CustomReluKernel>(ov::shape_size(description.input_shape(0)));
    }
};

}  // namespace

OPENVINO_EXTENSION_C_API void tenon_extension_cpp(tenon::Registrar& add) {
    add.add_operation<CustomRelu>();
    add.add_kernel<CustomRelu>("CPU", std::make_shared<CustomReluFactory>());
}
