#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "openvino/core/preprocess/pre_post_process.hpp"

namespace ov {
namespace preprocess {

/// What is known about a tensor on one side of the steps.
struct PortDescription {
    std::string name;
    element::Type type;
    PartialShape shape;
    Layout layout;
};

/// The data on its way through the steps: one value per plane.
struct Flow {
    OutputVector values;
    Layout layout;
    ColorFormat color = ColorFormat::UNDEFINED;
};

/// One step: what it does to the data on the way to `target`.
struct Step {
    std::string text;
    std::function<void(Flow& flow, const PortDescription& target)> apply;
    /// Of a conversion of layout by axes: the order.
    std::vector<uint64_t> order;
};

struct InputTensorState {
    enum class Spatial { as_model, open, fixed };

    std::optional<element::Type> type;
    std::optional<Layout> layout;
    std::optional<PartialShape> shape;
    Spatial spatial = Spatial::as_model;
    size_t height = 0, width = 0;
    ColorFormat color = ColorFormat::UNDEFINED;
    std::vector<std::string> plane_names;
    std::string memory_type;
};

struct PreProcessState {
    std::vector<Step> steps;
};

struct InputState {
    InputTensorInfo tensor;
    PreProcessSteps steps;
    InputModelInfo model;
};

struct OutputTensorState {
    std::optional<element::Type> type;
    std::optional<Layout> layout;
};

struct PostProcessState {
    std::vector<Step> steps;
};

struct OutputState {
    OutputTensorInfo tensor;
    PostProcessSteps steps;
    OutputModelInfo model;
};

}  // namespace preprocess
}  // namespace ov
