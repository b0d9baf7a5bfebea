#include <algorithm>

#include "matching.hpp"
#include "openvino/op/avg_pool.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/group_conv.hpp"
#include "openvino/op/pad.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

struct SpatialPads {
    std::vector<size_t> begin, end;
};

bool pads_with_zeros(const util::PadBase& pad) {
    if (pad.get_pad_mode() != PadMode::CONSTANT) return false;
    return pad.get_input_size() < 4 || is_uniform(pad.input_value(3), 0);
}

// Convolutions pad neither batches nor channels, and take nothing away.
std::optional<SpatialPads> spatial_pads(const Value& value) {
    const auto* pad = dynamic_cast<const util::PadBase*>(value.get_node());
    if (!pad || !(is_exactly<v1::Pad>(*pad) || is_exactly<v12::Pad>(*pad)) || !is_used_once(value) ||
        !pads_with_zeros(*pad))
        return std::nullopt;
    const auto begin = constant_integers(pad->input_value(1)), end = constant_integers(pad->input_value(2));
    if (!begin || !end || begin->size() < 3 || begin->size() != end->size()) return std::nullopt;
    SpatialPads pads;
    for (size_t i = 0; i < begin->size(); ++i) {
        const auto first = (*begin)[i], last = (*end)[i];
        if (first < 0 || last < 0 || (i < 2 && (first != 0 || last != 0))) return std::nullopt;
        if (i < 2) continue;
        pads.begin.push_back(static_cast<size_t>(first));
        pads.end.push_back(static_cast<size_t>(last));
    }
    return pads;
}

template <typename Convolution>
NodePtr padded_convolution(const NodePtr& node, const Value& data, const SpatialPads& pads) {
    const auto& old = static_cast<const Convolution&>(*node);
    if (old.get_auto_pad() != PadType::EXPLICIT && old.get_auto_pad() != PadType::VALID) return nullptr;
    const auto total = [&](const ov::CoordinateDiff& own, const std::vector<size_t>& added) {
        ov::CoordinateDiff sum(added.begin(), added.end());
        if (old.get_auto_pad() == PadType::VALID) return sum;
        for (size_t i = 0; i < own.size() && i < sum.size(); ++i)
            sum[i] += own[i];
        return sum;
    };
    return std::make_shared<Convolution>(data, node->input_value(1), old.get_strides(),
                                         total(old.get_pads_begin(), pads.begin), total(old.get_pads_end(), pads.end),
                                         old.get_dilations(), PadType::EXPLICIT);
}

// The zeros count as elements, the pool's own pads might not.
template <typename Pool>
NodePtr padded_pool(const NodePtr& node, const Value& data, const SpatialPads& pads) {
    const auto& old = static_cast<const Pool&>(*node);
    const auto is_zero = [](size_t pad) { return pad == 0; };
    const bool unpadded = old.get_auto_pad() == PadType::VALID ||
                          (old.get_auto_pad() == PadType::EXPLICIT &&
                           std::all_of(old.get_pads_begin().begin(), old.get_pads_begin().end(), is_zero) &&
                           std::all_of(old.get_pads_end().begin(), old.get_pads_end().end(), is_zero));
    if (!unpadded || old.get_rounding_type() != RoundingType::FLOOR) return nullptr;
    return std::make_shared<Pool>(data, old.get_strides(), ov::Shape(pads.begin), ov::Shape(pads.end), old.get_kernel(),
                                  false, RoundingType::FLOOR, PadType::EXPLICIT);
}

NodePtr padded(const NodePtr& node, const Value& data, const SpatialPads& pads) {
    if (is_exactly<v1::Convolution>(*node)) return padded_convolution<v1::Convolution>(node, data, pads);
    if (is_exactly<v1::GroupConvolution>(*node)) return padded_convolution<v1::GroupConvolution>(node, data, pads);
    if (is_exactly<v1::AvgPool>(*node)) return padded_pool<v1::AvgPool>(node, data, pads);
    return padded_pool<v14::AvgPool>(node, data, pads);
}

}  // namespace

PadIntoWindow::PadIntoWindow() {
    const auto matcher =
        match_exactly<v1::Convolution, v1::GroupConvolution, v1::AvgPool, v14::AvgPool>("PadIntoWindow");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        const auto value = node->input_value(0);
        const auto pads = spatial_pads(value);
        if (!pads) return false;
        const auto replacement = padded(node, value.get_node()->input_value(0), *pads);
        return replacement && put_in_place(node, register_new_node(replacement), {value.get_node_shared_ptr(), node});
    });
}

}  // namespace transformations
}  // namespace tenon
