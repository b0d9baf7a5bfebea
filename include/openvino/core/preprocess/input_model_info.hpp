#pragma once

#include <memory>

#include "openvino/core/layout.hpp"

namespace ov {
namespace preprocess {

/// What is known about the model's own input.
class OPENVINO_API InputModelInfo final {
public:
    InputModelInfo(const InputModelInfo&) = delete;
    InputModelInfo& operator=(const InputModelInfo&) = delete;
    InputModelInfo(InputModelInfo&&) noexcept;
    InputModelInfo& operator=(InputModelInfo&&) noexcept;
    ~InputModelInfo();

    /// Not needed where the model's parameter has a layout.
    InputModelInfo& set_layout(const Layout& layout);

private:
    InputModelInfo();
    std::unique_ptr<Layout> m_layout;
    friend struct InputState;
    friend class PrePostProcessor;
};

}  // namespace preprocess
}  // namespace ov
