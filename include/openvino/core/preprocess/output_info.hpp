#pragma once

#include <memory>

#include "openvino/core/preprocess/output_model_info.hpp"
#include "openvino/core/preprocess/output_tensor_info.hpp"
#include "openvino/core/preprocess/postprocess_steps.hpp"

namespace ov {
namespace preprocess {

struct OutputState;

/// One output of the model: the model's side, the steps, and the user's tensor.
class OPENVINO_API OutputInfo final {
public:
    OutputInfo(const OutputInfo&) = delete;
    OutputInfo& operator=(const OutputInfo&) = delete;
    OutputInfo(OutputInfo&&) noexcept;
    OutputInfo& operator=(OutputInfo&&) noexcept;
    ~OutputInfo();

    OutputModelInfo& model();
    PostProcessSteps& postprocess();
    OutputTensorInfo& tensor();

private:
    OutputInfo();
    std::unique_ptr<OutputState> m_state;
    friend class PrePostProcessor;
};

}  // namespace preprocess
}  // namespace ov
