#include <cmath>
#include <tenon/registrar.hpp>

#include "squareplus.hpp"

using template_extension::Squareplus;

namespace {

/// What a node does to a run of elements, wherever it lies in the tensor. The engine needs no more to keep any memory
/// layout, to split the work over threads and to do it right behind the node before.
std::optional<tenon::TailStep> describe(const ov::Node& node) {
    tenon::TailStep step;
    step.kind = tenon::TailStep::Kind::chunk;
    step.name = "squareplus";
    const float softness = dynamic_cast<const Squareplus&>(node).softness();
    step.chunk = [softness](const float* const* inputs, float* output, size_t count, size_t) {
        for (size_t i = 0; i < count; ++i) {
            const float x = inputs[0][i];
            output[i] = (x + std::sqrt(x * x + softness)) / 2;
        }
    };
    return step;
}

}  // namespace

OPENVINO_EXTENSION_C_API void tenon_extension_cpp(tenon::Registrar& add) {
    add.add_operation<Squareplus>();
    add.add_elementwise<Squareplus>(describe);
}
