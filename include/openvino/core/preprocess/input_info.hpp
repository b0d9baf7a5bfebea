#pragma once

#include <memory>

#include "openvino/core/preprocess/input_model_info.hpp"
#include "openvino/core/preprocess/input_tensor_info.hpp"
#include "openvino/core/preprocess/preprocess_steps.hpp"

namespace ov {
namespace preprocess {

struct InputState;

/// One input of the model: the user's tensor, the steps, and the model's side.
class OPENVINO_API InputInfo final {
public:
    InputInfo(const InputInfo&) = delete;
    InputInfo& operator=(const InputInfo&) = delete;
    InputInfo(InputInfo&&) noexcept;
    InputInfo& operator=(InputInfo&&) noexcept;
    ~InputInfo();

    InputTensorInfo& tensor();
    PreProcessSteps& preprocess();
    InputModelInfo& model();

private:
    InputInfo();
    std::unique_ptr<InputState> m_state;
    friend class PrePostProcessor;
};

}  // namespace preprocess
}  // namespace ov
