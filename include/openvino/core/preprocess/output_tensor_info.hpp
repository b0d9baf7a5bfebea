#pragma once

#include <memory>

#include "openvino/core/layout.hpp"
#include "openvino/core/type/element_type.hpp"

namespace ov {
namespace preprocess {

struct OutputTensorState;

/// What the tensors that the user gets look like. What is not said is as the model makes it.
class OPENVINO_API OutputTensorInfo final {
public:
    OutputTensorInfo(const OutputTensorInfo&) = delete;
    OutputTensorInfo& operator=(const OutputTensorInfo&) = delete;
    OutputTensorInfo(OutputTensorInfo&&) noexcept;
    OutputTensorInfo& operator=(OutputTensorInfo&&) noexcept;
    ~OutputTensorInfo();

    OutputTensorInfo& set_element_type(const element::Type& type);
    OutputTensorInfo& set_layout(const Layout& layout);

private:
    OutputTensorInfo();
    std::unique_ptr<OutputTensorState> m_state;
    friend struct OutputState;
    friend class PrePostProcessor;
};

}  // namespace preprocess
}  // namespace ov
