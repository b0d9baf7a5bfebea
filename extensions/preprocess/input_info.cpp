#include "openvino/core/preprocess/input_info.hpp"

#include "states.hpp"
#include "steps.hpp"

namespace ov {
namespace preprocess {

InputTensorInfo::InputTensorInfo() : m_state(std::make_unique<InputTensorState>()) {}
InputTensorInfo::InputTensorInfo(InputTensorInfo&&) noexcept = default;
InputTensorInfo& InputTensorInfo::operator=(InputTensorInfo&&) noexcept = default;
InputTensorInfo::~InputTensorInfo() = default;

InputTensorInfo& InputTensorInfo::set_element_type(const element::Type& type) {
    m_state->type = type;
    return *this;
}

InputTensorInfo& InputTensorInfo::set_layout(const Layout& layout) {
    m_state->layout = layout;
    return *this;
}

InputTensorInfo& InputTensorInfo::set_spatial_dynamic_shape() {
    OPENVINO_ASSERT(!m_state->shape, "set_spatial_dynamic_shape comes after set_shape, which says everything");
    m_state->spatial = InputTensorState::Spatial::open;
    return *this;
}

InputTensorInfo& InputTensorInfo::set_spatial_static_shape(size_t height, size_t width) {
    OPENVINO_ASSERT(!m_state->shape, "set_spatial_static_shape comes after set_shape, which says everything");
    m_state->spatial = InputTensorState::Spatial::fixed;
    m_state->height = height;
    m_state->width = width;
    return *this;
}

InputTensorInfo& InputTensorInfo::set_color_format(const ColorFormat& format,
                                                   const std::vector<std::string>& sub_names) {
    const size_t planes = format == ColorFormat::NV12_TWO_PLANES ? 2 : format == ColorFormat::I420_THREE_PLANES ? 3 : 1;
    OPENVINO_ASSERT(sub_names.empty() || (planes > 1 && sub_names.size() == planes), "colour format ", format, " has ",
                    planes, " plane(s), found ", sub_names.size(), " names for planes");
    m_state->color = format;
    m_state->plane_names = sub_names;
    return *this;
}

InputTensorInfo& InputTensorInfo::set_memory_type(const std::string& memory_type) {
    m_state->memory_type = memory_type;
    return *this;
}

InputTensorInfo& InputTensorInfo::set_shape(const PartialShape& shape) {
    OPENVINO_ASSERT(m_state->spatial == InputTensorState::Spatial::as_model,
                    "set_shape comes after set_spatial_static_shape or set_spatial_dynamic_shape; use one of them");
    m_state->shape = shape;
    return *this;
}

InputTensorInfo& InputTensorInfo::set_from(const Tensor& runtime_tensor) {
    return set_element_type(runtime_tensor.get_element_type()).set_shape(runtime_tensor.get_shape());
}

InputModelInfo::InputModelInfo() = default;
InputModelInfo::InputModelInfo(InputModelInfo&&) noexcept = default;
InputModelInfo& InputModelInfo::operator=(InputModelInfo&&) noexcept = default;
InputModelInfo::~InputModelInfo() = default;

InputModelInfo& InputModelInfo::set_layout(const Layout& layout) {
    m_layout = std::make_unique<Layout>(layout);
    return *this;
}

InputInfo::InputInfo() : m_state(std::make_unique<InputState>()) {}
InputInfo::InputInfo(InputInfo&&) noexcept = default;
InputInfo& InputInfo::operator=(InputInfo&&) noexcept = default;
InputInfo::~InputInfo() = default;

InputTensorInfo& InputInfo::tensor() {
    return m_state->tensor;
}

PreProcessSteps& InputInfo::preprocess() {
    return m_state->steps;
}

InputModelInfo& InputInfo::model() {
    return m_state->model;
}

}  // namespace preprocess
}  // namespace ov
