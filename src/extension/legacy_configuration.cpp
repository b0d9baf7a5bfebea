#include "legacy_configuration.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "legacy_view.hpp"
#include "precisions.hpp"

namespace tenon {
namespace {

using namespace InferenceEngine;

/// A configuration that the engine cannot serve, in words for the user.
struct Unusable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <typename... Parts>
void expect(bool holds, const Parts&... parts) {
    if (holds) return;
    std::ostringstream text;
    (text << ... << parts);
    throw Unusable(text.str());
}

/// How 2020-21 spells "left to the engine".
constexpr size_t undefined = SIZE_MAX;

bool is_open(const TensorDesc& desc) {
    return desc.getLayout() == Layout::ANY || desc.getBlockingDesc().getOrder().empty();
}

bool is_unspecified(const Precision& precision) {
    return precision == Precision::UNSPECIFIED;
}

std::string text_of(const TensorDesc& desc) {
    std::ostringstream text;
    text << desc.getPrecision().name() << " " << ov::Shape(desc.getDims()) << ", blocks "
         << ov::Shape(desc.getBlockingDesc().getBlockDims()) << " in order "
         << ov::Shape(desc.getBlockingDesc().getOrder());
    return text.str();
}

/// Sizes of the memory's dimensions and their axes. Neighbours of one axis are one dimension: nothing lies between.
struct Blocks {
    explicit Blocks(const BlockingDesc& desc) {
        for (size_t i = 0; i < desc.getOrder().size(); ++i) {
            const size_t axis = desc.getOrder()[i], size = desc.getBlockDims()[i];
            if (!axes.empty() && axes.back() == axis)
                sizes.back() *= size;
            else {
                axes.push_back(axis);
                sizes.push_back(size);
            }
        }
    }
    std::vector<size_t> axes, sizes;
};

/// The layout that a blocking description stands for: each axis once, then blocks of axes. Throws Unusable.
MemoryLayout layout_of(const TensorDesc& desc, const ov::Shape& shape) {
    const size_t rank = shape.size();
    // One element lies alike in every layout; 2020-21 writes a scalar in either way.
    if (rank == 0 || desc.getDims().empty()) return MemoryLayout::planar(rank);
    const Blocks blocks(desc.getBlockingDesc());
    auto outer = blocks.axes;
    outer.resize(std::min(rank, outer.size()));
    auto sorted = outer;
    std::sort(sorted.begin(), sorted.end());
    for (size_t axis = 0; axis < rank; ++axis)
        expect(axis < sorted.size() && sorted[axis] == axis, "asks for ", text_of(desc),
               "; expected an order that begins with each of the ", rank, " axes once");
    std::vector<MemoryLayout::Block> inner;
    std::vector<size_t> covered(rank, 1);
    for (size_t i = rank; i < blocks.axes.size(); ++i) {
        inner.push_back({blocks.axes[i], blocks.sizes[i]});
        covered[blocks.axes[i]] *= blocks.sizes[i];
    }
    for (size_t i = 0; i < rank; ++i) {
        const size_t block = std::max<size_t>(covered[outer[i]], 1);
        const size_t needed = (shape[outer[i]] + block - 1) / block;
        expect(blocks.sizes[i] == needed, "asks for ", text_of(desc), "; expected ", needed, " blocks along axis ",
               outer[i], " of ", shape[outer[i]], " elements");
    }
    return MemoryLayout(std::move(outer), std::move(inner));
}

PortOffer translate(const TensorDesc& desc, const ValueDescription& value) {
    const auto shape = value.shape.to_shape();
    const auto type =
        is_unspecified(desc.getPrecision()) ? legacy_type(value.type) : element_type_of(desc.getPrecision());
    expect(type.is_static(), "asks for precision ", desc.getPrecision().name(), ", which tensors cannot have");
    const auto& dims = desc.getDims();
    const bool one_element = ov::shape_size(shape) == 1 && ov::shape_size(ov::Shape(dims)) == 1;
    expect(one_element || shape == dims || (dims.empty() && is_open(desc)), "has extents ", ov::Shape(dims),
           "; expected ", shape, " as the node has");
    if (is_open(desc)) return {type, LayoutRule::any()};
    return {type, LayoutRule::exact(layout_of(desc, shape))};
}

/// Pairs (output, input) that both directions of `inPlace` ask for.
std::vector<std::pair<size_t, size_t>> shared_pairs(const LayerConfig& config) {
    std::vector<std::pair<size_t, size_t>> pairs;
    const auto add = [&](size_t output, size_t input) {
        if (output < config.outConfs.size() && input < config.inConfs.size() &&
            std::find(pairs.begin(), pairs.end(), std::make_pair(output, input)) == pairs.end())
            pairs.emplace_back(output, input);
    };
    for (size_t i = 0; i < config.outConfs.size(); ++i)
        if (config.outConfs[i].inPlace >= 0) add(i, static_cast<size_t>(config.outConfs[i].inPlace));
    for (size_t i = 0; i < config.inConfs.size(); ++i)
        if (config.inConfs[i].inPlace >= 0) add(static_cast<size_t>(config.inConfs[i].inPlace), i);
    return pairs;
}

bool is_constant(const LayerConfig& config) {
    const auto constant = [](const DataConfig& port) { return port.constant; };
    return std::all_of(config.inConfs.begin(), config.inConfs.end(), constant) &&
           std::all_of(config.outConfs.begin(), config.outConfs.end(), constant);
}

/// Strides and offsets that the kernel left open are those of dense memory from the first address on.
BlockingDesc completed(const BlockingDesc& asked) {
    const BlockingDesc dense(asked.getBlockDims(), asked.getOrder());
    auto strides = asked.getStrides(), dim_offsets = asked.getOffsetPaddingToData();
    const auto has_undefined = [](const SizeVector& values) {
        return std::find(values.begin(), values.end(), undefined) != values.end();
    };
    if (has_undefined(strides) || strides.empty()) strides = dense.getStrides();
    if (has_undefined(dim_offsets) || dim_offsets.empty()) dim_offsets = dense.getOffsetPaddingToData();
    const size_t offset = asked.getOffsetPadding() == undefined ? 0 : asked.getOffsetPadding();
    return {asked.getBlockDims(), asked.getOrder(), offset, dim_offsets, strides};
}

TensorDesc completed(const TensorDesc& asked, const ChosenPort& chosen, const ov::Shape& shape) {
    const auto precision = is_unspecified(asked.getPrecision()) ? precision_of(chosen.type) : asked.getPrecision();
    if (shape.empty() && asked.getDims().empty()) return TensorDesc(precision, {}, Layout::SCALAR);
    if (is_open(asked)) {
        auto order = chosen.layout.order();
        for (const auto& block : chosen.layout.blocks())
            order.push_back(block.axis);
        return TensorDesc(precision, shape, BlockingDesc(chosen.layout.physical_shape(shape), order));
    }
    const auto blocking = completed(asked.getBlockingDesc());
    if (blocking == asked.getBlockingDesc() && precision == asked.getPrecision()) return asked;
    return TensorDesc(precision, asked.getDims(), blocking);
}

void complete_ports(std::vector<DataConfig>& ports, const std::vector<ChosenPort>& chosen,
                    const std::vector<ValueDescription>& values) {
    for (size_t i = 0; i < ports.size(); ++i)
        ports[i].desc = completed(ports[i].desc, chosen[i], values[i].shape.to_shape());
}

Configuration translate(const LayerConfig& config, const NodeDescription& description) {
    Configuration offered;
    offered.name = "ILayerExecImpl";
    const auto add = [](std::vector<PortOffer>& ports, const DataConfig& port, const ValueDescription& value,
                        const std::string& what) {
        try {
            ports.push_back(translate(port.desc, value));
        } catch (const Unusable& error) {
            throw Unusable(what + " " + std::to_string(ports.size()) + " " + error.what());
        }
    };
    for (size_t i = 0; i < config.inConfs.size(); ++i)
        add(offered.inputs, config.inConfs[i], description.inputs[i], "input");
    for (size_t i = 0; i < config.outConfs.size(); ++i)
        add(offered.outputs, config.outConfs[i], description.outputs[i], "output");
    for (const auto& [output, input] : shared_pairs(config)) {
        // What lies apart from the engine's memory has none to share.
        if (!is_dense(config.outConfs[output].desc) || !is_dense(config.inConfs[input].desc)) continue;
        offered.in_place.emplace_back(output, input);
        if (offered.outputs[output].layout.kind() == LayoutRule::Kind::any)
            offered.outputs[output].layout = LayoutRule::same_as_input(input);
    }
    offered.run_once = is_constant(config);
    return offered;
}

bool same_ports(const std::vector<DataConfig>& a, const std::vector<DataConfig>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const DataConfig& x, const DataConfig& y) {
        return x.desc == y.desc && x.inPlace == y.inPlace && x.constant == y.constant;
    });
}

bool same_memory(const TensorDesc& before, const TensorDesc& after) {
    return before.getPrecision() == after.getPrecision() && before.getDims() == after.getDims() &&
           before.getBlockingDesc().getBlockDims() == after.getBlockingDesc().getBlockDims() &&
           before.getBlockingDesc().getOrder() == after.getBlockingDesc().getOrder();
}

}  // namespace

LegacyOffer translate(const std::vector<LayerConfig>& configurations, const NodeDescription& description,
                      const ov::Node& node) {
    LegacyOffer offer;
    for (size_t i = 0; i < configurations.size(); ++i) {
        const auto& config = configurations[i];
        OPENVINO_ASSERT(
            config.inConfs.size() == node.get_input_size() && config.outConfs.size() == node.get_output_size(),
            "getSupportedConfigurations of ", node.get_type_name(), ":", node.get_friendly_name(),
            " gave configuration ", i, " with ", config.inConfs.size(), " inputs and ", config.outConfs.size(),
            " outputs; expected one entry ", "per port: ", node.get_input_size(), " and ", node.get_output_size());
        try {
            offer.configurations.push_back(translate(config, description));
            offer.indices.push_back(i);
        } catch (const Unusable& error) {
            offer.refusals += (offer.refusals.empty() ? "configuration " : "; configuration ") + std::to_string(i) +
                              ": " + error.what();
        }
    }
    return offer;
}

LayerConfig completed(LayerConfig configuration, const Choice& choice, const NodeDescription& description,
                      const Placement& placement) {
    complete_ports(configuration.inConfs, choice.inputs, description.inputs);
    complete_ports(configuration.outConfs, choice.outputs, description.outputs);
    const auto is_shared = [&](int output, int input) {
        return output >= 0 && static_cast<size_t>(output) < placement.shared_inputs.size() && input >= 0 &&
               placement.shared_inputs[static_cast<size_t>(output)] == static_cast<size_t>(input);
    };
    for (size_t i = 0; i < configuration.outConfs.size(); ++i)
        if (!is_shared(static_cast<int>(i), configuration.outConfs[i].inPlace)) configuration.outConfs[i].inPlace = -1;
    for (size_t i = 0; i < configuration.inConfs.size(); ++i)
        if (!is_shared(configuration.inConfs[i].inPlace, static_cast<int>(i))) configuration.inConfs[i].inPlace = -1;
    return configuration;
}

bool same(const LayerConfig& a, const LayerConfig& b) {
    return same_ports(a.inConfs, b.inConfs) && same_ports(a.outConfs, b.outConfs);
}

void expect_same_memory(const LayerConfig& before, const LayerConfig& after, const std::string& what) {
    const auto check = [&](const std::vector<DataConfig>& given, const std::vector<DataConfig>& kept,
                           const char* side) {
        OPENVINO_ASSERT(given.size() == kept.size(), what, ": init changed the number of ", side, "s from ",
                        given.size(), " to ", kept.size());
        for (size_t i = 0; i < given.size(); ++i)
            OPENVINO_ASSERT(same_memory(given[i].desc, kept[i].desc), what, ": init changed ", side, " ", i, " from ",
                            text_of(given[i].desc), " to ", text_of(kept[i].desc),
                            "; offer that in getSupportedConfigurations");
    };
    check(before.inConfs, after.inConfs, "input");
    check(before.outConfs, after.outConfs, "output");
}

TensorDesc filled(const TensorDesc& desc) {
    if (is_open(desc)) return desc;
    const auto blocking = completed(desc.getBlockingDesc());
    return blocking == desc.getBlockingDesc() ? desc : TensorDesc(desc.getPrecision(), desc.getDims(), blocking);
}

bool is_dense(const TensorDesc& desc) {
    const auto& asked = desc.getBlockingDesc();
    if (asked.getOrder().empty()) return true;
    const auto filled = completed(asked);
    return filled == BlockingDesc(filled.getBlockDims(), filled.getOrder());
}

}  // namespace tenon
