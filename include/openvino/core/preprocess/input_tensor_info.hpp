#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/layout.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/core/preprocess/color_format.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ov {
namespace preprocess {

struct InputTensorState;

/// What the tensors of the user look like. What is not said is as the model expects it.
class OPENVINO_API InputTensorInfo final {
public:
    InputTensorInfo(const InputTensorInfo&) = delete;
    InputTensorInfo& operator=(const InputTensorInfo&) = delete;
    InputTensorInfo(InputTensorInfo&&) noexcept;
    InputTensorInfo& operator=(InputTensorInfo&&) noexcept;
    ~InputTensorInfo();

    InputTensorInfo& set_element_type(const element::Type& type);
    InputTensorInfo& set_layout(const Layout& layout);
    /// Height and width are known only with each tensor.
    InputTensorInfo& set_spatial_dynamic_shape();
    InputTensorInfo& set_spatial_static_shape(size_t height, size_t width);
    /// `sub_names` are the names of the inputs of a format with several planes: the input's name and "/" in front.
    InputTensorInfo& set_color_format(const ColorFormat& format, const std::vector<std::string>& sub_names = {});
    /// A hint for devices with memory of their own, kept in the input's rt_info as "memory_type".
    InputTensorInfo& set_memory_type(const std::string& memory_type);
    /// The whole shape; not together with set_spatial_*.
    InputTensorInfo& set_shape(const PartialShape& shape);
    /// Element type and shape of a tensor.
    InputTensorInfo& set_from(const Tensor& runtime_tensor);

private:
    InputTensorInfo();
    std::unique_ptr<InputTensorState> m_state;
    friend struct InputState;
    friend class PrePostProcessor;
};

}  // namespace preprocess
}  // namespace ov
