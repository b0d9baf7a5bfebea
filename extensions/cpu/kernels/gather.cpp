#include "openvino/op/gather.hpp"

#include <algorithm>
#include <cstring>

#include "kernels/kernels.hpp"
#include "strided/axes.hpp"
#include "strided/slices.hpp"

namespace tenon {
namespace cpu {
namespace {

/// Data seen as [outer, length, run of bytes]; the same indices are read for each of `outer`.
struct GatherSizes {
    size_t outer = 1, length = 1, run = 1, indices = 1;
};

template <typename Index>
class GatherKernel : public Kernel {
public:
    GatherKernel(const GatherSizes& sizes, bool fills_with_zeros, std::string node)
        : m_sizes(sizes), m_fills_with_zeros(fills_with_zeros), m_node(std::move(node)) {}

    void run(KernelState*, const RunContext& context) const override {
        const auto* indices = context.input<Index>(1);
        check(indices);
        const auto* data = context.input<char>(0);
        auto* output = context.output<char>(0);
        const size_t grain = std::max<size_t>(32768 / std::max<size_t>(m_sizes.run, 1), 64);
        context.parallel_ranges(m_sizes.outer * m_sizes.indices, grain, [&](size_t first, size_t last) {
            for (size_t i = first; i < last; ++i) {
                const auto place = position(indices[i % m_sizes.indices]);
                if (place < 0) {
                    std::memset(output + i * m_sizes.run, 0, m_sizes.run);
                    continue;
                }
                const size_t slice = i / m_sizes.indices * m_sizes.length + static_cast<size_t>(place);
                std::memcpy(output + i * m_sizes.run, data + slice * m_sizes.run, m_sizes.run);
            }
        });
    }

private:
    /// Below zero where there is no such slice.
    int64_t position(Index given) const {
        const auto length = static_cast<int64_t>(m_sizes.length);
        const int64_t place = given < 0 ? given + length : static_cast<int64_t>(given);
        return place < length ? place : -1;
    }

    void check(const Index* indices) const {
        if (m_fills_with_zeros) return;
        for (size_t i = 0; i < m_sizes.indices; ++i)
            OPENVINO_ASSERT(position(indices[i]) >= 0, m_node, ": index ", i, " is ", indices[i], ", expected -",
                            m_sizes.length, " to ", m_sizes.length, " - 1, the length of the gathered axis");
    }

    const GatherSizes m_sizes;
    const bool m_fills_with_zeros;
    const std::string m_node;
};

bool has_batch_dims(const ov::Node& node) {
    if (const auto* seventh = dynamic_cast<const ov::op::v7::Gather*>(&node)) return seventh->get_batch_dims() != 0;
    const auto* eighth = dynamic_cast<const ov::op::v8::Gather*>(&node);
    return eighth && eighth->get_batch_dims() != 0;
}

class GatherFactory : public KernelFactory {
public:
    std::string name() const override { return "gather"; }

    Offer offer(const NodeDescription& description) const override {
        const auto &data = description.inputs[0], &indices = description.inputs[1];
        if (!is_copied(data.type)) return Refusal{"elements of type " + data.type.to_string()};
        if (indices.type != ov::element::i32 && indices.type != ov::element::i64)
            return Refusal{"indices of type " + indices.type.to_string()};
        if (!description.inputs[2].constant) return Refusal{"an axis that is not constant"};
        if (data.shape.is_dynamic() || indices.shape.is_dynamic()) return Refusal{"shapes that are not known"};
        if (description.outputs[0].shape.is_dynamic()) return Refusal{"the output's shape is not known"};
        if (has_batch_dims(*description.node)) return Refusal{"batch dimensions"};
        Configuration offered;
        offered.name = "gather";
        offered.inputs = {{data.type, LayoutRule::planar(data.shape.size())},
                          {indices.type, LayoutRule::planar(indices.shape.size())},
                          {description.inputs[2].type, LayoutRule::absorbed()}};
        offered.outputs = {{data.type, LayoutRule::planar(description.outputs[0].shape.size())}};
        return std::vector<Configuration>{offered};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice&,
                                          PrepareContext&) const override {
        const auto shape = description.input_shape(0);
        const size_t axis = front_axis(constant_integers(description.inputs[2].constant).at(0), shape.size());
        GatherSizes sizes;
        for (size_t i = 0; i < axis; ++i)
            sizes.outer *= shape[i];
        sizes.length = shape[axis];
        sizes.run = description.inputs[0].type.size();
        for (size_t i = axis + 1; i < shape.size(); ++i)
            sizes.run *= shape[i];
        sizes.indices = ov::shape_size(description.input_shape(1));
        const bool fills = dynamic_cast<const ov::op::v8::Gather*>(description.node) != nullptr;
        const auto name = "node '" + description.node->get_friendly_name() + "' of type Gather";
        if (description.inputs[1].type == ov::element::i32)
            return std::make_unique<GatherKernel<int32_t>>(sizes, fills, name);
        return std::make_unique<GatherKernel<int64_t>>(sizes, fills, name);
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_gather() {
    return std::make_shared<GatherFactory>();
}

}  // namespace cpu
}  // namespace tenon
