#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "openvino/core/layout.hpp"
#include "openvino/core/node.hpp"
#include "openvino/core/type/element_type.hpp"

namespace ov {
namespace preprocess {

struct PostProcessState;

/// Steps from the model's output to the user's tensor, in the order of the calls. Conversions to the layout and element
/// type of the user's tensor follow by themselves.
class OPENVINO_API PostProcessSteps final {
public:
    using CustomPostprocessOp = std::function<Output<Node>(const Output<Node>& node)>;

    PostProcessSteps(const PostProcessSteps&) = delete;
    PostProcessSteps& operator=(const PostProcessSteps&) = delete;
    PostProcessSteps(PostProcessSteps&&) noexcept;
    PostProcessSteps& operator=(PostProcessSteps&&) noexcept;
    ~PostProcessSteps();

    /// Without a type: that of the user's tensor.
    PostProcessSteps& convert_element_type(const element::Type& type = {});
    PostProcessSteps& clamp(double min_value, double max_value);
    /// Without a layout: that of the user's tensor.
    PostProcessSteps& convert_layout(const Layout& dst_layout = {});
    /// Axis i of the result is axis dims[i] of what there was.
    PostProcessSteps& convert_layout(const std::vector<uint64_t>& dims);
    /// Adds nodes of the user's own making; their result goes on.
    PostProcessSteps& custom(const CustomPostprocessOp& postprocess_cb);

private:
    PostProcessSteps();
    std::unique_ptr<PostProcessState> m_state;
    friend struct OutputState;
    friend class PrePostProcessor;
};

}  // namespace preprocess
}  // namespace ov
