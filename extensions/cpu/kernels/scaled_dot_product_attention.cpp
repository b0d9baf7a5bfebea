#include "openvino/op/scaled_dot_product_attention.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "elementwise/operands.hpp"
#include "kernels/kernels.hpp"
#include "simd/matrix_product.hpp"
#include "simd/row_functions.hpp"
#include "strided/axes.hpp"

namespace tenon {
namespace cpu {
namespace {

constexpr size_t mask_input = 3, scale_input = 4;
/// Queries whose scores are held at a time: few enough for the second cache, enough to use each key several times.
constexpr size_t query_block = 24;

struct Sizes {
    size_t queries = 0, keys = 0, depth = 0, width = 0;
    /// Products of the batch, and how many elements before each its operands start.
    std::vector<size_t> query_start, key_start, value_start, mask_start;
    size_t mask_row_stride = 0, mask_column_stride = 0;

    size_t batches() const { return query_start.size(); }
    size_t keys_bytes() const { return (depth * keys + 15) / 16 * 64; }
    size_t scores_bytes() const { return (query_block * keys + 15) / 16 * 64; }
};

enum class MaskKind { none, causal, added, allowed };

class AttentionKernel : public Kernel {
public:
    AttentionKernel(Sizes sizes, MaskKind mask, bool has_scale)
        : m_sizes(std::move(sizes)), m_mask(mask), m_has_scale(has_scale) {}

    void run(KernelState*, const RunContext& context) const override {
        // A batch is the unit of work, or a part of its queries where there are few batches.
        const size_t threads = context.threads();
        const size_t parts = m_sizes.batches() % threads == 0 || m_sizes.batches() >= 4 * threads ? 1 : threads;
        struct Call {
            const AttentionKernel& kernel;
            const RunContext& context;
            size_t parts;
        } call{*this, context, parts};
        context.services().parallel(
            threads,
            [](void* what, size_t index, size_t count) {
                const auto& work = *static_cast<const Call*>(what);
                const size_t units = work.kernel.m_sizes.batches() * work.parts;
                work.kernel.run_units(work.context, index, units * index / count, units * (index + 1) / count,
                                      work.parts);
            },
            &call);
    }

    static size_t scratch_bytes(const Sizes& sizes, size_t threads) {
        return threads * (sizes.keys_bytes() + sizes.scores_bytes());
    }

private:
    void run_units(const RunContext& context, size_t thread, size_t first, size_t last, size_t parts) const {
        auto* scratch = context.scratch<char>() + thread * (m_sizes.keys_bytes() + m_sizes.scores_bytes());
        auto* keys = reinterpret_cast<float*>(scratch);
        auto* scores = reinterpret_cast<float*>(scratch + m_sizes.keys_bytes());
        const float scale =
            m_has_scale ? *context.input<float>(scale_input) : 1.0f / std::sqrt(static_cast<float>(m_sizes.depth));
        size_t transposed = std::numeric_limits<size_t>::max();
        for (size_t unit = first; unit < last; ++unit) {
            const size_t batch = unit / parts, part = unit % parts;
            if (batch != transposed)
                transpose_matrix(context.input<float>(1) + m_sizes.key_start[batch], m_sizes.depth, m_sizes.keys,
                                 m_sizes.depth, keys, m_sizes.keys);
            transposed = batch;
            const size_t end = m_sizes.queries * (part + 1) / parts;
            for (size_t query = m_sizes.queries * part / parts; query < end; query += query_block)
                attend(context, batch, query, std::min(query_block, end - query), scale, keys, scores);
        }
    }

    void attend(const RunContext& context, size_t batch, size_t query, size_t count, float scale, const float* keys,
                float* scores) const {
        const auto& s = m_sizes;
        multiply_matrices({context.input<float>(0) + s.query_start[batch] + query * s.depth, s.depth, keys, s.keys,
                           scores, s.keys, count, s.keys, s.depth});
        const auto& functions = row_functions();
        for (size_t i = 0; i < count; ++i) {
            float* row = scores + i * s.keys;
            functions.scale(row, row, scale, 0.0f, s.keys);
            apply_mask(context, batch, query + i, row);
            functions.softmax(row, row, s.keys);
        }
        multiply_matrices({scores, s.keys, context.input<float>(2) + s.value_start[batch], s.width,
                           context.output<float>(0) + (batch * s.queries + query) * s.width, s.width, count, s.width,
                           s.keys});
    }

    void apply_mask(const RunContext& context, size_t batch, size_t query, float* row) const {
        constexpr float hidden = -std::numeric_limits<float>::infinity();
        const size_t start = m_mask == MaskKind::added || m_mask == MaskKind::allowed
                                 ? m_sizes.mask_start[batch] + query * m_sizes.mask_row_stride
                                 : 0;
        switch (m_mask) {
            case MaskKind::none:
                return;
            case MaskKind::causal:
                std::fill(row + std::min(query + 1, m_sizes.keys), row + m_sizes.keys, hidden);
                return;
            case MaskKind::added:
                for (size_t key = 0; key < m_sizes.keys; ++key)
                    row[key] += context.input<float>(mask_input)[start + key * m_sizes.mask_column_stride];
                return;
            case MaskKind::allowed:
                for (size_t key = 0; key < m_sizes.keys; ++key)
                    if (!context.input<char>(mask_input)[start + key * m_sizes.mask_column_stride]) row[key] = hidden;
                return;
        }
    }

    const Sizes m_sizes;
    const MaskKind m_mask;
    const bool m_has_scale;
};

ov::Shape batches_of(const ov::Shape& shape) {
    return ov::Shape(shape.begin(), shape.end() - 2);
}

/// For each batch of the result: at which element the operand's batch starts.
std::vector<size_t> starts(const ov::Shape& operand, const ov::Shape& result, size_t elements) {
    auto all = broadcast_indices(operand, result);
    for (auto& start : all)
        start *= elements;
    return all;
}

MaskKind kind_of_mask(const NodeDescription& description) {
    if (description.as<ov::op::v13::ScaledDotProductAttention>().get_causal()) return MaskKind::causal;
    if (description.inputs.size() <= mask_input) return MaskKind::none;
    const auto& mask = description.inputs[mask_input];
    if (mask.type == ov::element::boolean) return MaskKind::allowed;
    const bool is_zero = mask.constant && mask.shape.to_shape().empty() && constant_floats(mask.constant)[0] == 0;
    return is_zero ? MaskKind::none : MaskKind::added;
}

Sizes sizes_of(const NodeDescription& description) {
    const auto query = description.input_shape(0), key = description.input_shape(1), value = description.input_shape(2);
    const auto result = batches_of(description.output_shape(0));
    Sizes sizes;
    sizes.queries = query[query.size() - 2];
    sizes.keys = key[key.size() - 2];
    sizes.depth = key.back();
    sizes.width = value.back();
    sizes.query_start = starts(batches_of(query), result, sizes.queries * sizes.depth);
    sizes.key_start = starts(batches_of(key), result, sizes.keys * sizes.depth);
    sizes.value_start = starts(batches_of(value), result, sizes.keys * sizes.width);
    const auto kind = kind_of_mask(description);
    if (kind == MaskKind::none || kind == MaskKind::causal) return sizes;
    auto mask = description.input_shape(mask_input);
    if (mask.size() < 2) mask.insert(mask.begin(), 2 - mask.size(), 1);
    sizes.mask_column_stride = mask.back() == 1 ? 0 : 1;
    sizes.mask_row_stride = mask[mask.size() - 2] == 1 ? 0 : mask.back();
    sizes.mask_start = starts(batches_of(mask), result, mask.back() * mask[mask.size() - 2]);
    return sizes;
}

/// Refused masks and scales are left to the operation itself, which says what is wrong with them.
bool are_usable(const NodeDescription& description) {
    if (description.inputs.size() > scale_input && ov::shape_size(description.input_shape(scale_input)) != 1)
        return false;
    const auto kind = kind_of_mask(description);
    if (kind == MaskKind::none || kind == MaskKind::causal) return true;
    auto scores = description.output_shape(0);
    scores.back() = description.input_shape(1)[description.input_shape(1).size() - 2];
    return broadcasts_to(description.input_shape(mask_input), scores);
}

class AttentionFactory : public KernelFactory {
public:
    std::string name() const override { return "attention"; }

    Offer offer(const NodeDescription& description) const override {
        for (size_t i = 0; i < description.inputs.size(); ++i) {
            const auto& input = description.inputs[i];
            if (input.shape.is_dynamic()) return Refusal{"shapes that are not known"};
            if (!is_real(input.type) && !(i == mask_input && input.type == ov::element::boolean))
                return Refusal{"elements of type " + input.type.to_string()};
            if (i != scale_input && i != mask_input && ov::shape_size(input.shape.to_shape()) == 0)
                return Refusal{"a tensor without elements"};
        }
        if (description.outputs[0].shape.is_dynamic()) return Refusal{"the output's shape is not known"};
        if (!are_usable(description)) return Refusal{"a mask or a scale of an unexpected shape"};
        Configuration offered;
        offered.name = "attention";
        for (const auto& input : description.inputs) {
            const auto type = input.type == ov::element::boolean ? ov::element::boolean : ov::element::f32;
            offered.inputs.push_back({type, LayoutRule::planar(input.shape.size())});
        }
        offered.outputs.push_back({ov::element::f32, LayoutRule::planar(description.outputs[0].shape.size())});
        offered.scratch_bytes = AttentionKernel::scratch_bytes(sizes_of(description), description.threads);
        return std::vector<Configuration>{offered};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice&,
                                          PrepareContext&) const override {
        return std::make_unique<AttentionKernel>(sizes_of(description), kind_of_mask(description),
                                                 description.inputs.size() > scale_input);
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_scaled_dot_product_attention() {
    return std::make_shared<AttentionFactory>();
}

}  // namespace cpu
}  // namespace tenon
