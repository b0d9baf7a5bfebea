#include "openvino/op/slice.hpp"

#include <algorithm>
#include <limits>

#include "kernels/kernels.hpp"
#include "openvino/op/strided_slice.hpp"
#include "strided/axes.hpp"
#include "strided/layout_copy.hpp"
#include "strided/slices.hpp"

namespace tenon {
namespace cpu {
namespace {

/// The elements that are taken along one axis of the input.
struct Taken {
    int64_t start = 0;
    int64_t step = 1;
    size_t count = 0;
};

class SliceKernel : public Kernel {
public:
    SliceKernel(StridedCopy copy, std::ptrdiff_t source_bytes) : m_copy(std::move(copy)), m_source(source_bytes) {}

    void run(KernelState*, const RunContext& context) const override {
        const char* source = context.input<char>(0) + m_source;
        if (context.output(0) != source) m_copy.run(context, source, context.output(0));
    }

private:
    const StridedCopy m_copy;
    const std::ptrdiff_t m_source;
};

Taken whole_axis(size_t length) {
    return {0, 1, length};
}

/// From `start` to before `stop`; negative places count from the end, and those outside stand for the ends.
Taken taken_of(int64_t start, int64_t stop, int64_t step, size_t size) {
    const auto length = static_cast<int64_t>(size), least = int64_t{step > 0 ? 0 : -1};
    const int64_t most = step > 0 ? length : length - 1;
    const auto place = [&](int64_t given) {
        if (given < -length) return least;
        return std::clamp(given < 0 ? given + length : given, least, most);
    };
    const int64_t first = place(start), last = place(stop);
    const int64_t distance = step > 0 ? last - first : first - last;
    if (distance <= 0 || step == 0) return {0, 1, 0};
    const uint64_t size_of_step = step > 0 ? static_cast<uint64_t>(step) : uint64_t{0} - static_cast<uint64_t>(step);
    const auto count = static_cast<size_t>((static_cast<uint64_t>(distance) - 1) / size_of_step + 1);
    return {first, count > 1 ? step : 1, count};
}

std::optional<std::vector<int64_t>> integers(const NodeDescription& description, size_t input) {
    const auto& constant = description.inputs[input].constant;
    if (!constant) return std::nullopt;
    return constant_integers(constant);
}

std::variant<Refusal, std::vector<Taken>> taken_by_slice(const NodeDescription& description, const ov::Shape& shape) {
    const auto start = integers(description, 1), stop = integers(description, 2), step = integers(description, 3);
    if (!start || !stop || !step) return Refusal{"places that are not constant"};
    std::vector<int64_t> axes;
    for (size_t i = 0; i < start->size(); ++i)
        axes.push_back(static_cast<int64_t>(i));
    if (description.node->get_input_size() > 4) {
        const auto given = integers(description, 4);
        if (!given) return Refusal{"axes that are not constant"};
        axes = *given;
    }
    std::vector<Taken> taken;
    for (const size_t size : shape)
        taken.push_back(whole_axis(size));
    for (size_t i = 0; i < axes.size(); ++i) {
        const auto axis = front_axis(axes[i], shape.size());
        taken[axis] = taken_of((*start)[i], (*stop)[i], (*step)[i], shape[axis]);
    }
    return taken;
}

bool is_set(const std::vector<int64_t>& mask, size_t place) {
    return place < mask.size() && mask[place] != 0;
}

std::variant<Refusal, std::vector<Taken>> taken_by_strides(const NodeDescription& description, const ov::Shape& shape) {
    const auto& node = description.as<ov::op::v1::StridedSlice>();
    const auto begin = integers(description, 1), end = integers(description, 2);
    if (!begin || !end) return Refusal{"places that are not constant"};
    std::optional<std::vector<int64_t>> strides = std::vector<int64_t>(begin->size(), 1);
    if (node.get_input_size() > 3) strides = integers(description, 3);
    if (!strides) return Refusal{"strides that are not constant"};
    constexpr int64_t far = std::numeric_limits<int64_t>::max();
    std::vector<Taken> taken;
    for (size_t i = 0; i < begin->size(); ++i) {
        if (is_set(node.get_ellipsis_mask(), i)) return Refusal{"an ellipsis"};
        if (is_set(node.get_new_axis_mask(), i)) continue;
        if (taken.size() == shape.size()) return Refusal{"more places than axes"};
        const size_t size = shape[taken.size()];
        const int64_t step = (*strides)[i];
        if (is_set(node.get_shrink_axis_mask(), i)) {
            const int64_t given = is_set(node.get_begin_mask(), i) ? 0 : (*begin)[i];
            const auto length = static_cast<int64_t>(size);
            if (given < -length || given >= length) return Refusal{"a place outside of the data"};
            taken.push_back({given < 0 ? given + length : given, 1, 1});
            continue;
        }
        const int64_t first = is_set(node.get_begin_mask(), i) ? (step > 0 ? 0 : far) : (*begin)[i];
        // Before the first element there is no place to name: the lowest number stands for it.
        const int64_t last =
            is_set(node.get_end_mask(), i) ? (step > 0 ? far : std::numeric_limits<int64_t>::min()) : (*end)[i];
        taken.push_back(taken_of(first, last, step, size));
    }
    while (taken.size() < shape.size())
        taken.push_back(whole_axis(shape[taken.size()]));
    return taken;
}

class SliceFactory : public KernelFactory {
public:
    std::string name() const override { return "slice"; }

    Offer offer(const NodeDescription& description) const override {
        const auto& type = description.inputs[0].type;
        if (!is_copied(type)) return Refusal{"elements of type " + type.to_string()};
        if (description.inputs[0].shape.is_dynamic() || description.outputs[0].shape.is_dynamic())
            return Refusal{"an unknown shape"};
        const auto shape = description.input_shape(0), result = description.output_shape(0);
        const bool is_slice = dynamic_cast<const ov::op::v8::Slice*>(description.node) != nullptr;
        auto found = is_slice ? taken_by_slice(description, shape) : taken_by_strides(description, shape);
        if (const auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        const auto findings =
            std::make_shared<const std::vector<Taken>>(std::get<std::vector<Taken>>(std::move(found)));
        ov::Shape counts;
        for (const auto& taken : *findings)
            counts.push_back(taken.count);
        if (ov::shape_size(counts) != ov::shape_size(result) || ov::shape_size(result) == 0)
            return Refusal{"a result without elements, or of another size than its places tell"};
        std::vector<Configuration> offers;
        for (const auto& layout : slice_layouts(type, shape, 0, {})) {
            if (!layout.is_planar() && counts != result) continue;
            if (!layout.blocks().empty() && (counts[1] != shape[1] || (*findings)[1].step != 1)) continue;
            offers.push_back(configuration(description, layout, *findings));
            offers.back().findings = findings;
        }
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto& taken = *static_cast<const std::vector<Taken>*>(choice.configuration.findings.get());
        const auto& layout = choice.inputs[0].layout;
        const auto shape = description.input_shape(0);
        ov::Shape counts;
        for (const auto& axis : taken)
            counts.push_back(axis.count);
        const auto sizes = layout.physical_shape(counts);
        const auto from = physical_strides(layout, shape), to = physical_strides(layout, counts);
        std::vector<StridedAxis> axes;
        for (size_t i = 0; i < sizes.size(); ++i) {
            const int64_t step = i < layout.rank() ? taken[layout.order()[i]].step : 1;
            axes.push_back({sizes[i], step * static_cast<std::ptrdiff_t>(from[i]), static_cast<std::ptrdiff_t>(to[i])});
        }
        const size_t element = choice.inputs[0].type.size();
        return std::make_unique<SliceKernel>(StridedCopy(std::move(axes), element),
                                             offset(taken, layout, shape) * static_cast<std::ptrdiff_t>(element));
    }

private:
    static std::ptrdiff_t offset(const std::vector<Taken>& taken, const MemoryLayout& layout, const ov::Shape& shape) {
        const auto strides = physical_strides(layout, shape);
        std::ptrdiff_t elements = 0;
        for (size_t i = 0; i < layout.rank(); ++i)
            elements += taken[layout.order()[i]].start * static_cast<std::ptrdiff_t>(strides[i]);
        return elements;
    }

    /// What is taken lies in one piece.
    static bool is_dense(const std::vector<Taken>& taken, const MemoryLayout& layout, const ov::Shape& shape) {
        bool is_cut = false;
        for (size_t i = layout.rank(); i-- > 0;) {
            const auto& axis = taken[layout.order()[i]];
            if (is_cut && axis.count != 1) return false;
            if (axis.count > 1 && axis.step != 1) return false;
            is_cut = is_cut || axis.count != shape[layout.order()[i]];
        }
        return true;
    }

    static Configuration configuration(const NodeDescription& description, const MemoryLayout& layout,
                                       const std::vector<Taken>& taken) {
        const auto& type = description.inputs[0].type;
        const auto shape = description.input_shape(0);
        Configuration offered;
        offered.name = "slice " + layout.name();
        offered.inputs = {{type, LayoutRule::exact(layout)}};
        for (size_t i = 1; i < description.inputs.size(); ++i)
            offered.inputs.push_back({description.inputs[i].type, LayoutRule::absorbed()});
        const auto result = description.output_shape(0);
        offered.outputs = {
            {type, LayoutRule::exact(layout.is_planar() ? MemoryLayout::planar(result.size()) : layout)}};
        offered.seconds = 1e-7 + static_cast<double>(ov::shape_size(result) * type.size()) * 0.25e-9;
        if (is_dense(taken, layout, shape)) {
            const auto bytes = offset(taken, layout, shape) * static_cast<std::ptrdiff_t>(type.size());
            offered.views = {{0, 0, static_cast<size_t>(bytes)}};
            *offered.seconds *= 0.2;
        }
        return offered;
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_slice() {
    return std::make_shared<SliceFactory>();
}

}  // namespace cpu
}  // namespace tenon
