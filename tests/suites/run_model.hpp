#pragma once

#include <memory>

#include "openvino/core/model.hpp"
#include "openvino/runtime/tensor.hpp"

/// How the cases of the suites are run. Every program of the suites is linked with one runner, which defines `start`.
namespace suites {

/// A model that is ready to run, with the values of its variables.
class RunningModel {
public:
    virtual ~RunningModel() = default;
    /// Results for inputs in the order of the model's parameters.
    virtual ov::TensorVector infer(const ov::TensorVector& inputs) = 0;
    /// Variables begin anew.
    virtual void reset_state() = 0;
};

/// Makes a model ready in the way of the runner; the model itself stays as it is.
std::unique_ptr<RunningModel> start(const std::shared_ptr<ov::Model>& model);

inline ov::TensorVector run(const std::shared_ptr<ov::Model>& model, const ov::TensorVector& inputs) {
    return start(model)->infer(inputs);
}

/// Runs a model of a node alone. The node's inputs are constants, whose values are not looked at again, and
/// parameters, whose types and shapes become those of the model's.
ov::TensorVector run(const std::shared_ptr<ov::Node>& node, const ov::TensorVector& inputs);

}  // namespace suites
