#include "compiled_model.hpp"

namespace {

ov::PartialShape without_lengths(const ov::PartialShape& shape) {
    return shape.rank().is_static() ? ov::PartialShape::dynamic(shape.rank()) : shape;
}

}  // namespace

/// Only the ranks of the inputs are known when the model is compiled.
std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    static ov::Core core;
    const auto open = model->clone();
    for (const auto& parameter : open->get_parameters())
        parameter->set_partial_shape(without_lengths(parameter->get_partial_shape()));
    open->validate_nodes_and_infer_types();
    return std::make_unique<runners::CompiledModel>(core, open, "CPU");
}
