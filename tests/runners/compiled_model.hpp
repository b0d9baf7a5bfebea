#pragma once

#include <string>
#include <vector>

#include "openvino/runtime/core.hpp"
#include "run_model.hpp"

namespace runners {

/// A model that is compiled for a device, with one request.
class CompiledModel : public suites::RunningModel {
public:
    CompiledModel(ov::Core& core, const std::shared_ptr<ov::Model>& model, const std::string& device,
                  const ov::AnyMap& properties = {});

    ov::TensorVector infer(const ov::TensorVector& inputs) override;
    void reset_state() override { m_request.reset_state(); }

private:
    ov::InferRequest m_request;
};

/// Sets the inputs, infers and copies the outputs.
ov::TensorVector infer(ov::InferRequest& request, const ov::TensorVector& inputs);

/// The path of an extension that was built beside the tests.
std::string library_of_extension(const std::string& name);

}  // namespace runners
