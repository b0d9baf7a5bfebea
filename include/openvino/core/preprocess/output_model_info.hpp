#pragma once

#include <memory>

#include "openvino/core/layout.hpp"

namespace ov {
namespace preprocess {

/// What is known about the model's own output.
class OPENVINO_API OutputModelInfo final {
public:
    OutputModelInfo(const OutputModelInfo&) = delete;
    OutputModelInfo& operator=(const OutputModelInfo&) = delete;
    OutputModelInfo(OutputModelInfo&&) noexcept;
    OutputModelInfo& operator=(OutputModelInfo&&) noexcept;
    ~OutputModelInfo();

    /// Not needed where the model's result has a layout.
    OutputModelInfo& set_layout(const Layout& layout);

private:
    OutputModelInfo();
    std::unique_ptr<Layout> m_layout;
    friend struct OutputState;
    friend class PrePostProcessor;
};

}  // namespace preprocess
}  // namespace ov
