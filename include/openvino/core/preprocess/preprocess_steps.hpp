#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "openvino/core/layout.hpp"
#include "openvino/core/node.hpp"
#include "openvino/core/preprocess/color_format.hpp"
#include "openvino/core/preprocess/padding_mode.hpp"
#include "openvino/core/preprocess/resize_algorithm.hpp"
#include "openvino/core/type/element_type.hpp"

namespace ov {
namespace preprocess {

struct PreProcessState;

/// Steps from the user's tensor to the model's input, in the order of the calls. Conversions to the model's layout and
/// element type follow by themselves. A step that is not possible throws ov::Exception from PrePostProcessor::build.
class OPENVINO_API PreProcessSteps final {
public:
    using CustomPreprocessOp = std::function<Output<Node>(const Output<Node>& node)>;

    PreProcessSteps(const PreProcessSteps&) = delete;
    PreProcessSteps& operator=(const PreProcessSteps&) = delete;
    PreProcessSteps(PreProcessSteps&&) noexcept;
    PreProcessSteps& operator=(PreProcessSteps&&) noexcept;
    ~PreProcessSteps();

    /// Without a type: that of the model's input.
    PreProcessSteps& convert_element_type(const element::Type& type = {});
    PreProcessSteps& convert_color(const ColorFormat& dst_format);
    /// Divides by a number or by a number per channel; needs a floating type, and a layout with channels for the
    /// latter.
    PreProcessSteps& scale(float value);
    PreProcessSteps& scale(const std::vector<float>& values);
    /// Subtracts a number or a number per channel; needs what `scale` needs.
    PreProcessSteps& mean(float value);
    PreProcessSteps& mean(const std::vector<float>& values);
    /// Pads every axis; a list of values has to hold one.
    PreProcessSteps& pad(const std::vector<int>& pads_begin, const std::vector<int>& pads_end, float value,
                         PaddingMode mode);
    PreProcessSteps& pad(const std::vector<int>& pads_begin, const std::vector<int>& pads_end,
                         const std::vector<float>& values, PaddingMode mode);
    /// Adds nodes of the user's own making; their result goes on.
    PreProcessSteps& custom(const CustomPreprocessOp& preprocess_cb);
    /// Resizes height and width; without lengths to those of the model's input, which then have to be static.
    PreProcessSteps& resize(ResizeAlgorithm alg, size_t dst_height, size_t dst_width);
    PreProcessSteps& resize(ResizeAlgorithm alg);
    /// Keeps the elements from `begin` to before `end`, one number per axis; negative ones count from the end.
    PreProcessSteps& crop(const std::vector<int>& begin, const std::vector<int>& end);
    /// Without a layout: that of the model's input.
    PreProcessSteps& convert_layout(const Layout& dst_layout = {});
    /// Axis i of the result is axis dims[i] of what there was.
    PreProcessSteps& convert_layout(const std::vector<uint64_t>& dims);
    PreProcessSteps& reverse_channels();

private:
    PreProcessSteps();
    std::unique_ptr<PreProcessState> m_state;
    friend struct InputState;
    friend class PrePostProcessor;
};

}  // namespace preprocess
}  // namespace ov
