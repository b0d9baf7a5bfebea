#include "openvino/op/interpolate.hpp"

#include <algorithm>
#include <cstring>

#include "elementwise/operands.hpp"
#include "instruction_sets.hpp"
#include "kernels/kernels.hpp"
#include "openvino/op/constant.hpp"
#include "resampling/axis_taps.hpp"
#include "simd/resampling_functions.hpp"

namespace tenon {
namespace cpu {
namespace {

using Base = ov::op::util::InterpolateBase;

constexpr size_t most_taps = 64;
// Fewer neighbours that move together are better gathered than copied run by run.
constexpr size_t least_run = 16;

/// The tensor as [outer][rows][columns][inner], of which rows and columns are resized.
struct Resampling {
    size_t outer = 1, inner = 1;
    AxisTaps rows = AxisTaps::identity(1), columns = AxisTaps::identity(1);
};

class InterpolateKernel : public Kernel {
public:
    InterpolateKernel(Resampling resampling, size_t threads)
        : m_resampling(std::move(resampling)), m_threads(threads), m_functions(resampling_functions()) {
        const auto& columns = m_resampling.columns;
        const size_t inner = m_resampling.inner;
        if (inner >= least_run) return;
        for (size_t k = 0; k < columns.count; ++k)
            for (size_t i = 0; i < columns.length * inner; ++i) {
                const size_t tap = i / inner * columns.count + k;
                m_indices.push_back(static_cast<int32_t>(columns.indices[tap] * inner + i % inner));
                m_weights.push_back(columns.weights[tap]);
            }
    }

    static size_t scratch_bytes(const Resampling& resampling, size_t threads) {
        return threads * resampling.columns.size * resampling.inner * sizeof(float);
    }

    void run(KernelState*, const RunContext& context) const override {
        const size_t rows = m_resampling.outer * m_resampling.rows.length;
        const size_t row = std::max(m_resampling.columns.length, m_resampling.columns.size) * m_resampling.inner;
        const size_t threads = std::clamp<size_t>(rows * row / 16000, 1, m_threads);
        struct Call {
            const InterpolateKernel& kernel;
            const RunContext& context;
            size_t rows;
        } call{*this, context, rows};
        const ParallelBody body = [](void* address, size_t index, size_t count) {
            const auto& parts = *static_cast<const Call*>(address);
            parts.kernel.run_rows(parts.context, index, parts.rows * index / count, parts.rows * (index + 1) / count);
        };
        if (threads == 1)
            body(&call, 0, 1);
        else
            context.services().parallel(threads, body, &call);
    }

private:
    void run_rows(const RunContext& context, size_t thread, size_t first, size_t last) const {
        const auto& rows = m_resampling.rows;
        const size_t source_row = m_resampling.columns.size * m_resampling.inner;
        const size_t target_row = m_resampling.columns.length * m_resampling.inner;
        float* buffer = context.scratch<float>() + thread * source_row;
        for (size_t i = first; i < last; ++i) {
            const size_t row = i % rows.length;
            const float* image = context.input<float>(0) + i / rows.length * rows.size * source_row;
            float* target = context.output<float>(0) + i * target_row;
            if (i > first && row > 0 && rows.are_equal(row - 1, row))
                std::memcpy(target, target - target_row, target_row * sizeof(float));
            else
                run_columns(blended_row(image, row, source_row, buffer), target);
        }
    }

    const float* blended_row(const float* image, size_t row, size_t size, float* buffer) const {
        const auto& taps = m_resampling.rows;
        const size_t* indices = &taps.indices[row * taps.count];
        if (taps.is_choice()) return image + indices[0] * size;
        const float* sources[most_taps];
        for (size_t k = 0; k < taps.count; ++k)
            sources[k] = image + indices[k] * size;
        m_functions.blend(sources, &taps.weights[row * taps.count], taps.count, buffer, size);
        return buffer;
    }

    void run_columns(const float* source, float* target) const {
        const auto& taps = m_resampling.columns;
        const size_t inner = m_resampling.inner;
        if (!m_indices.empty()) {
            m_functions.gather(source, m_indices.data(), taps.is_choice() ? nullptr : m_weights.data(), taps.count,
                               target, taps.length * inner);
            return;
        }
        for (size_t column = 0; column < taps.length; ++column, target += inner) {
            const size_t* indices = &taps.indices[column * taps.count];
            if (taps.is_choice()) {
                std::memcpy(target, source + indices[0] * inner, inner * sizeof(float));
                continue;
            }
            const float* sources[most_taps];
            for (size_t k = 0; k < taps.count; ++k)
                sources[k] = source + indices[k] * inner;
            m_functions.blend(sources, &taps.weights[column * taps.count], taps.count, target, inner);
        }
    }

    const Resampling m_resampling;
    const size_t m_threads;
    const ResamplingFunctions& m_functions;
    /// Where few neighbours move together: [tap][element of a row].
    std::vector<int32_t> m_indices;
    std::vector<float> m_weights;
};

/// What is resized how, whatever the class of the node.
struct Plan {
    /// Per axis of the tensor.
    std::vector<AxisTaps> taps;
};

AxisTaps::Attributes attributes_of(const ov::op::v0::Interpolate::Attributes& old) {
    AxisTaps::Attributes attributes;
    attributes.mode = ov::as_enum<Base::InterpolateMode>(old.mode);
    attributes.pads_begin = old.pads_begin;
    attributes.pads_end = old.pads_end;
    attributes.antialias = old.antialias;
    attributes.nearest_mode = Base::NearestMode::SIMPLE;
    attributes.coordinate_transformation_mode =
        old.align_corners ? Base::CoordinateTransformMode::ALIGN_CORNERS : Base::CoordinateTransformMode::ASYMMETRIC;
    return attributes;
}

std::vector<int64_t> all_axes(size_t rank) {
    std::vector<int64_t> axes;
    for (size_t i = 0; i < rank; ++i)
        axes.push_back(static_cast<int64_t>(i));
    return axes;
}

template <typename T>
std::optional<std::vector<T>> constant_values(const NodeDescription& description, size_t input) {
    const auto& constant = description.inputs[input].constant;
    if (!constant) return std::nullopt;
    return ov::op::v0::Constant(constant).cast_vector<T>();
}

std::variant<Refusal, Plan> plan_of(const NodeDescription& description) {
    if (!is_real(description.inputs[0].type)) return Refusal{"elements that are no floats"};
    if (description.inputs[0].shape.is_dynamic() || description.outputs[0].shape.is_dynamic())
        return Refusal{"an unknown shape"};
    const auto source = description.input_shape(0), target = description.output_shape(0);
    if (ov::shape_size(source) == 0 || ov::shape_size(target) == 0) return Refusal{"a tensor without elements"};
    AxisTaps::Attributes attributes;
    std::optional<std::vector<int64_t>> axes = all_axes(source.size());
    std::optional<std::vector<float>> scales;
    bool by_scales = false;
    if (const auto* old = dynamic_cast<const ov::op::v0::Interpolate*>(description.node)) {
        attributes = attributes_of(old->get_attrs());
        axes->assign(old->get_attrs().axes.begin(), old->get_attrs().axes.end());
    } else {
        attributes = description.as<Base>().get_attrs();
        by_scales = attributes.shape_calculation_mode == Base::ShapeCalcMode::SCALES;
        const bool is_fourth = dynamic_cast<const ov::op::v4::Interpolate*>(description.node) != nullptr;
        const size_t axes_input = is_fourth ? 3 : 2;
        if (axes_input < description.node->get_input_size()) axes = constant_values<int64_t>(description, axes_input);
        if (by_scales) scales = constant_values<float>(description, is_fourth ? 2 : 1);
    }
    if (!axes || (by_scales && !scales)) return Refusal{"axes or scales that are not constant"};
    if (attributes.mode == Base::InterpolateMode::BILINEAR_PILLOW ||
        attributes.mode == Base::InterpolateMode::BICUBIC_PILLOW)
        return Refusal{"a mode of the Python imaging library"};
    for (const auto* pads : {&attributes.pads_begin, &attributes.pads_end})
        if (std::any_of(pads->begin(), pads->end(), [](size_t pad) { return pad > 0; })) return Refusal{"padding"};
    Plan plan;
    for (const size_t size : source)
        plan.taps.push_back(AxisTaps::identity(size));
    std::vector<float> factors;
    for (size_t i = 0; i < axes->size(); ++i) {
        if ((*axes)[i] < 0) (*axes)[i] += static_cast<int64_t>(source.size());
        const auto axis = static_cast<size_t>((*axes)[i]);
        factors.push_back(by_scales ? (*scales)[i]
                                    : static_cast<float>(target[axis]) / static_cast<float>(source[axis]));
    }
    const bool shrinks = std::any_of(factors.begin(), factors.end(), [](float factor) { return factor < 1.0f; });
    for (size_t i = 0; i < axes->size(); ++i) {
        const auto axis = static_cast<size_t>((*axes)[i]);
        auto& taps = plan.taps[axis];
        taps = AxisTaps::resize(source[axis], target[axis], factors[i], attributes, attributes.antialias && shrinks);
        if (taps.count > most_taps) return Refusal{std::to_string(taps.count) + " weights per element"};
    }
    return plan;
}

/// Nothing where the axes that are resized are more than two, or not neighbours in this layout.
std::optional<Resampling> resampling_in(const Plan& plan, const MemoryLayout& layout, const ov::Shape& source) {
    Resampling resampling;
    const auto physical = layout.physical_shape(source);
    size_t found = 0;
    bool is_interrupted = false;
    for (size_t i = 0; i < physical.size(); ++i) {
        const AxisTaps* taps = i < layout.rank() ? &plan.taps[layout.order()[i]] : nullptr;
        if (!taps || taps->is_identity()) {
            (found ? resampling.inner : resampling.outer) *= physical[i];
            is_interrupted = is_interrupted || (found && physical[i] > 1);
            continue;
        }
        if (++found > 2 || is_interrupted) return std::nullopt;
        if (taps->size != physical[i]) return std::nullopt;
        resampling.rows = std::move(resampling.columns);
        resampling.columns = *taps;
    }
    return resampling;
}

class InterpolateFactory : public KernelFactory {
public:
    std::string name() const override { return "interpolate"; }

    Offer offer(const NodeDescription& description) const override {
        const auto found = plan_of(description);
        if (const auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        const auto shape = description.input_shape(0);
        const size_t rank = shape.size();
        std::vector<MemoryLayout> layouts{MemoryLayout::planar(rank)};
        if (rank >= 3 && rank <= 5)
            layouts = {MemoryLayout::channels_last(rank), MemoryLayout::channels_blocked(rank, channel_block()),
                       layouts[0]};
        std::vector<Configuration> offers;
        for (const auto& layout : layouts)
            if (auto resampling = resampling_in(std::get<Plan>(found), layout, shape))
                offers.push_back(configuration(description, std::move(*resampling), layout));
        if (offers.empty()) return Refusal{"more than two axes to resize, or some that are no neighbours"};
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        return std::make_unique<InterpolateKernel>(*static_cast<const Resampling*>(choice.configuration.findings.get()),
                                                   threads_of(description));
    }

private:
    static size_t threads_of(const NodeDescription& description) { return std::max<size_t>(description.threads, 1); }

    static Configuration configuration(const NodeDescription& description, Resampling resampling,
                                       const MemoryLayout& layout) {
        Configuration offered;
        offered.name = "interpolate " + layout.name();
        offered.inputs = {{ov::element::f32, LayoutRule::exact(layout)}};
        for (size_t i = 1; i < description.inputs.size(); ++i) {
            const auto& input = description.inputs[i];
            offered.inputs.push_back(
                {input.type, input.constant ? LayoutRule::absorbed() : LayoutRule::planar(input.shape.size())});
        }
        offered.outputs = {{ov::element::f32, LayoutRule::exact(layout)}};
        offered.scratch_bytes = InterpolateKernel::scratch_bytes(resampling, threads_of(description));
        const size_t taps = resampling.rows.count + resampling.columns.count;
        const double per_tap = resampling.inner >= least_run ? 0.1e-9 : 0.5e-9;
        offered.seconds = 1e-6 + static_cast<double>(ov::shape_size(description.output_shape(0)) * taps) * per_tap;
        offered.findings = std::make_shared<Resampling>(std::move(resampling));
        return offered;
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_interpolate() {
    return std::make_shared<InterpolateFactory>();
}

}  // namespace cpu
}  // namespace tenon
