#include "openvino/core/preprocess/output_info.hpp"

#include "states.hpp"
#include "steps.hpp"

namespace ov {
namespace preprocess {

OutputTensorInfo::OutputTensorInfo() : m_state(std::make_unique<OutputTensorState>()) {}
OutputTensorInfo::OutputTensorInfo(OutputTensorInfo&&) noexcept = default;
OutputTensorInfo& OutputTensorInfo::operator=(OutputTensorInfo&&) noexcept = default;
OutputTensorInfo::~OutputTensorInfo() = default;

OutputTensorInfo& OutputTensorInfo::set_element_type(const element::Type& type) {
    m_state->type = type;
    return *this;
}

OutputTensorInfo& OutputTensorInfo::set_layout(const Layout& layout) {
    m_state->layout = layout;
    return *this;
}

OutputModelInfo::OutputModelInfo() = default;
OutputModelInfo::OutputModelInfo(OutputModelInfo&&) noexcept = default;
OutputModelInfo& OutputModelInfo::operator=(OutputModelInfo&&) noexcept = default;
OutputModelInfo::~OutputModelInfo() = default;

OutputModelInfo& OutputModelInfo::set_layout(const Layout& layout) {
    m_layout = std::make_unique<Layout>(layout);
    return *this;
}

PostProcessSteps::PostProcessSteps() : m_state(std::make_unique<PostProcessState>()) {}
PostProcessSteps::PostProcessSteps(PostProcessSteps&&) noexcept = default;
PostProcessSteps& PostProcessSteps::operator=(PostProcessSteps&&) noexcept = default;
PostProcessSteps::~PostProcessSteps() = default;

PostProcessSteps& PostProcessSteps::convert_element_type(const element::Type& type) {
    m_state->steps.push_back(convert_type_step(type));
    return *this;
}

PostProcessSteps& PostProcessSteps::clamp(double min_value, double max_value) {
    m_state->steps.push_back(clamp_step(min_value, max_value));
    return *this;
}

PostProcessSteps& PostProcessSteps::convert_layout(const Layout& dst_layout) {
    m_state->steps.push_back(convert_layout_step(dst_layout));
    return *this;
}

PostProcessSteps& PostProcessSteps::convert_layout(const std::vector<uint64_t>& dims) {
    m_state->steps.push_back(dims.empty() ? convert_layout_step({}) : transpose_step(dims));
    return *this;
}

PostProcessSteps& PostProcessSteps::custom(const CustomPostprocessOp& postprocess_cb) {
    m_state->steps.push_back(custom_step(postprocess_cb));
    return *this;
}

OutputInfo::OutputInfo() : m_state(std::make_unique<OutputState>()) {}
OutputInfo::OutputInfo(OutputInfo&&) noexcept = default;
OutputInfo& OutputInfo::operator=(OutputInfo&&) noexcept = default;
OutputInfo::~OutputInfo() = default;

OutputModelInfo& OutputInfo::model() {
    return m_state->model;
}

PostProcessSteps& OutputInfo::postprocess() {
    return m_state->steps;
}

OutputTensorInfo& OutputInfo::tensor() {
    return m_state->tensor;
}

}  // namespace preprocess
}  // namespace ov
