#pragma once

#include "states.hpp"

namespace ov {
namespace preprocess {

/// The only value of a flow; throws when there are several planes, which `what` cannot take.
Output<Node>& only_value(Flow& flow, const std::string& what);
/// The axis of a dimension of the layout, from the front. Throws when the layout has none.
size_t axis_of(const Flow& flow, const std::string& dimension, const std::string& what);

Step convert_type_step(const element::Type& type);
Step convert_layout_step(const Layout& layout);
Step transpose_step(const std::vector<uint64_t>& order);
/// Subtracts or divides.
Step mean_step(const std::vector<float>& values);
Step scale_step(const std::vector<float>& values);
Step resize_step(ResizeAlgorithm algorithm, std::optional<std::pair<size_t, size_t>> size);
Step pad_step(const std::vector<int>& begin, const std::vector<int>& end, const std::vector<float>& values,
              PaddingMode mode);
Step crop_step(const std::vector<int>& begin, const std::vector<int>& end);
Step clamp_step(double least, double most);
Step custom_step(const std::function<Output<Node>(const Output<Node>&)>& make);
Step reverse_channels_step();
Step convert_color_step(ColorFormat format);

}  // namespace preprocess
}  // namespace ov
