#include <openvino/op/add.hpp>
#include <openvino/op/convolution.hpp>
#include <tenon/registrar.hpp>

#include "custom_relu.hpp"
#include "kernels/kernels.hpp"

namespace {

using custom_ops::CustomRelu;

/// Copies of two of the engine's operations: classes of the user's own, under types that the engine does not know.
class CustomAdd : public ov::op::v1::Add {
public:
    OPENVINO_OP("CustomAdd", "extension", ov::op::v1::Add);
    using Add::Add;

    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<CustomAdd>(inputs[0], inputs[1], get_autob());
    }
};

class CustomConvolution : public ov::op::v1::Convolution {
public:
    OPENVINO_OP("CustomConvolution", "extension", ov::op::v1::Convolution);
    using Convolution::Convolution;

    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<CustomConvolution>(inputs[0], inputs[1], get_strides(), get_pads_begin(),
                                                   get_pads_end(), get_dilations(), get_auto_pad());
    }
};

tenon::TailStep step(tenon::TailStep::Kind kind, const std::string& name) {
    tenon::TailStep step;
    step.kind = kind;
    step.name = name;
    return step;
}

}  // namespace

/// The user's convolution runs the same code as the engine's, here from a library of its own.
OPENVINO_EXTENSION_C_API void tenon_extension_cpp(tenon::Registrar& add) {
    add.add_operation<CustomConvolution>();
    add.add_kernel<CustomConvolution>("CPU", tenon::cpu::make_convolution());
    add.add_operation<CustomAdd>();
    add.add_elementwise<CustomAdd>([](const ov::Node&) {
        auto sum = step(tenon::TailStep::Kind::binary, "add");
        sum.operand = 1;
        return sum;
    });
    add.add_operation<CustomRelu>();
    add.add_elementwise<CustomRelu>([](const ov::Node&) { return step(tenon::TailStep::Kind::function, "relu"); });
}
