#include "openvino/op/pad.hpp"

#include <algorithm>
#include <cstring>

#include "kernels/kernels.hpp"
#include "strided/axes.hpp"
#include "strided/layout_copy.hpp"
#include "strided/slices.hpp"

namespace tenon {
namespace cpu {
namespace {

using ov::op::PadMode;

/// A copy to a part of the output.
struct Part {
    enum class From { input, value, output };

    StridedCopy copy;
    From from;
    std::ptrdiff_t source_bytes, target_bytes;
};

class PadKernel : public Kernel {
public:
    PadKernel(std::vector<Part> parts, std::optional<size_t> value_input)
        : m_parts(std::move(parts)), m_value_input(value_input) {}

    void run(KernelState*, const RunContext& context) const override {
        static constexpr char zeros[8] = {};
        const char* value = m_value_input ? context.input<char>(*m_value_input) : zeros;
        for (const auto& part : m_parts) {
            const char* source = part.from == Part::From::input   ? context.input<char>(0) + part.source_bytes
                                 : part.from == Part::From::value ? value
                                                                  : context.output<char>(0) + part.source_bytes;
            part.copy.run(context, source, context.output<char>(0) + part.target_bytes);
        }
    }

private:
    const std::vector<Part> m_parts;
    const std::optional<size_t> m_value_input;
};

/// One dimension of the memory: elements that come from the input, and where they go.
struct Extent {
    size_t source_first, count, target_first, target_size;
    std::ptrdiff_t source_stride, target_stride;

    size_t behind() const { return target_size - target_first - count; }
};

/// The inside from the input, then the pads, the last dimension first: those of another dimension mirror what is there.
class PadParts {
public:
    PadParts(std::vector<Extent> extents, PadMode mode, size_t element)
        : m_extents(std::move(extents)), m_mode(mode), m_element(element) {}

    std::vector<Part> make() {
        std::vector<StridedAxis> axes;
        std::ptrdiff_t source = 0, target = 0;
        for (const auto& extent : m_extents) {
            axes.push_back({extent.count, extent.source_stride, extent.target_stride});
            source += static_cast<std::ptrdiff_t>(extent.source_first) * extent.source_stride;
            target += static_cast<std::ptrdiff_t>(extent.target_first) * extent.target_stride;
        }
        add(std::move(axes), Part::From::input, source, target);
        for (size_t i = m_extents.size(); i-- > 0;) {
            const auto& extent = m_extents[i];
            const size_t behind = extent.target_first + extent.count;
            if (extent.target_first) add_pad(i, 0, extent.target_first, mirror_before(extent));
            if (extent.behind()) add_pad(i, behind, extent.behind(), mirror_behind(extent));
        }
        return std::move(m_parts);
    }

private:
    /// Where the first element of a pad comes from.
    size_t mirror_before(const Extent& extent) const {
        if (m_mode == PadMode::EDGE) return extent.target_first;
        return 2 * extent.target_first - (m_mode == PadMode::SYMMETRIC ? 1 : 0);
    }
    size_t mirror_behind(const Extent& extent) const {
        const size_t last = extent.target_first + extent.count - 1;
        return m_mode == PadMode::REFLECT ? last - 1 : last;
    }

    void add_pad(size_t dimension, size_t first, size_t count, size_t mirrored) {
        std::vector<StridedAxis> axes;
        std::ptrdiff_t start = 0;
        const bool is_constant = m_mode == PadMode::CONSTANT;
        for (size_t i = 0; i < m_extents.size(); ++i) {
            const auto& extent = m_extents[i];
            const auto stride = extent.target_stride;
            if (i == dimension) {
                axes.push_back({count, m_mode == PadMode::EDGE ? 0 : -stride, stride});
                continue;
            }
            // Dimensions behind are padded already.
            axes.push_back({i < dimension ? extent.count : extent.target_size, stride, stride});
            if (i < dimension) start += static_cast<std::ptrdiff_t>(extent.target_first) * stride;
        }
        if (is_constant)
            for (auto& axis : axes)
                axis.source = 0;
        const auto stride = m_extents[dimension].target_stride;
        add(std::move(axes), is_constant ? Part::From::value : Part::From::output,
            start + static_cast<std::ptrdiff_t>(mirrored) * stride,
            start + static_cast<std::ptrdiff_t>(first) * stride);
    }

    void add(std::vector<StridedAxis> axes, Part::From from, std::ptrdiff_t source, std::ptrdiff_t target) {
        StridedCopy copy(std::move(axes), m_element);
        const auto bytes = static_cast<std::ptrdiff_t>(m_element);
        if (!copy.empty()) m_parts.push_back({std::move(copy), from, source * bytes, target * bytes});
    }

    const std::vector<Extent> m_extents;
    const PadMode m_mode;
    const size_t m_element;
    std::vector<Part> m_parts;
};

struct Pads {
    std::vector<int64_t> begin, end;
    PadMode mode = PadMode::CONSTANT;
};

std::variant<Refusal, Pads> pads_of(const NodeDescription& description) {
    const auto& type = description.inputs[0].type;
    if (!is_copied(type)) return Refusal{"elements of type " + type.to_string()};
    if (description.inputs[0].shape.is_dynamic() || description.outputs[0].shape.is_dynamic())
        return Refusal{"an unknown shape"};
    if (!description.inputs[1].constant || !description.inputs[2].constant)
        return Refusal{"pads that are not constant"};
    const auto shape = description.input_shape(0);
    if (ov::shape_size(shape) == 0 || ov::shape_size(description.output_shape(0)) == 0)
        return Refusal{"a tensor without elements"};
    Pads pads;
    pads.begin = constant_integers(description.inputs[1].constant);
    pads.end = constant_integers(description.inputs[2].constant);
    pads.mode = description.as<ov::op::util::PadBase>().get_pad_mode();
    for (size_t i = 0; i < shape.size(); ++i) {
        const auto length = static_cast<int64_t>(shape[i]);
        const bool cuts = pads.begin[i] < 0 || pads.end[i] < 0;
        if (cuts && pads.mode != PadMode::CONSTANT) return Refusal{"mirrored pads that cut"};
        if (-pads.begin[i] >= length || -pads.end[i] >= length ||
            length + std::min<int64_t>(pads.begin[i], 0) + std::min<int64_t>(pads.end[i], 0) <= 0)
            return Refusal{"pads that leave nothing of the data"};
    }
    return pads;
}

class PadFactory : public KernelFactory {
public:
    std::string name() const override { return "pad"; }

    Offer offer(const NodeDescription& description) const override {
        const auto found = pads_of(description);
        if (const auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        const auto& pads = std::get<Pads>(found);
        const auto& type = description.inputs[0].type;
        const auto shape = description.input_shape(0);
        std::vector<Configuration> offers;
        for (const auto& layout : slice_layouts(type, shape, 0, {})) {
            // Inside of blocks nothing can be added, and what fills them up has to stay 0.
            if (!layout.blocks().empty() &&
                (pads.begin[1] != 0 || pads.end[1] != 0 || shape[1] % layout.channel_block() != 0))
                continue;
            Configuration offered;
            offered.name = "pad " + layout.name();
            offered.inputs = {{type, LayoutRule::exact(layout)},
                              {description.inputs[1].type, LayoutRule::absorbed()},
                              {description.inputs[2].type, LayoutRule::absorbed()}};
            if (description.inputs.size() > 3) {
                const auto& value = description.inputs[3];
                if (value.type != type || !value.shape.is_static() || ov::shape_size(value.shape.to_shape()) != 1)
                    return Refusal{"a value of another type"};
                offered.inputs.push_back({type, LayoutRule::planar(value.shape.size())});
            }
            offered.outputs = {{type, LayoutRule::exact(layout)}};
            offered.seconds =
                1e-6 + static_cast<double>(ov::shape_size(description.output_shape(0)) * type.size()) * 0.25e-9;
            offers.push_back(std::move(offered));
        }
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto pads = std::get<Pads>(pads_of(description));
        const auto& layout = choice.inputs[0].layout;
        const auto shape = description.input_shape(0), result = description.output_shape(0);
        const auto from = physical_strides(layout, shape), to = physical_strides(layout, result);
        const auto sizes = layout.physical_shape(shape);
        std::vector<Extent> extents;
        for (size_t i = 0; i < sizes.size(); ++i) {
            const auto source = static_cast<std::ptrdiff_t>(from[i]), target = static_cast<std::ptrdiff_t>(to[i]);
            const size_t axis = i < layout.rank() ? layout.order()[i] : 1;
            const int64_t begin = i < layout.rank() ? pads.begin[axis] : 0;
            const int64_t end = i < layout.rank() ? pads.end[axis] : 0;
            const auto cut = static_cast<size_t>(std::max<int64_t>(-begin, 0) + std::max<int64_t>(-end, 0));
            extents.push_back({static_cast<size_t>(std::max<int64_t>(-begin, 0)), sizes[i] - cut,
                               static_cast<size_t>(std::max<int64_t>(begin, 0)),
                               sizes[i] - cut + static_cast<size_t>(std::max<int64_t>(begin, 0)) +
                                   static_cast<size_t>(std::max<int64_t>(end, 0)),
                               source, target});
        }
        PadParts parts(std::move(extents), pads.mode, choice.inputs[0].type.size());
        return std::make_unique<PadKernel>(parts.make(),
                                           description.inputs.size() > 3 ? std::optional<size_t>(3) : std::nullopt);
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_pad() {
    return std::make_shared<PadFactory>();
}

}  // namespace cpu
}  // namespace tenon
