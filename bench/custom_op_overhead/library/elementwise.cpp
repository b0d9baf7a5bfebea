#include <tenon/registrar.hpp>

#include "custom_relu.hpp"

using custom_ops::CustomRelu;

OPENVINO_EXTENSION_C_API void tenon_extension_cpp(tenon::Registrar& add) {
    add.add_operation<CustomRelu>();
    add.add_elementwise<CustomRelu>([](const ov::Node&) {
        tenon::TailStep step;
        step.kind = tenon::TailStep::Kind::chunk;
        step.name = "custom_relu";
        step.chunk = [](const float* const* inputs, float* output, size_t count, size_t) {
            CustomRelu::apply(inputs[0], output, count);
        };
        return step;
    });
}
