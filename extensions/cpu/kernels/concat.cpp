#include "openvino/op/concat.hpp"

#include <algorithm>

#include "kernels/kernels.hpp"
#include "strided/axes.hpp"
#include "strided/layout_copy.hpp"
#include "strided/slices.hpp"

namespace tenon {
namespace cpu {
namespace {

class ConcatKernel : public Kernel {
public:
    struct Part {
        StridedCopy copy;
        size_t target_bytes;
    };
    explicit ConcatKernel(std::vector<Part> parts) : m_parts(std::move(parts)) {}

    void run(KernelState*, const RunContext& context) const override {
        for (size_t i = 0; i < m_parts.size(); ++i) {
            char* target = context.output<char>(0) + m_parts[i].target_bytes;
            // The producer may have written to its place already.
            if (context.input(i) != target) m_parts[i].copy.run(context, context.input(i), target);
        }
    }

private:
    const std::vector<Part> m_parts;
};

size_t axis_of(const NodeDescription& description) {
    return front_axis(description.as<ov::op::v0::Concat>().get_axis(), description.output_shape(0).size());
}

std::vector<size_t> lengths_of(const NodeDescription& description, size_t axis) {
    std::vector<size_t> lengths;
    for (const auto& input : description.inputs)
        lengths.push_back(input.shape.to_shape()[axis]);
    return lengths;
}

class ConcatFactory : public KernelFactory {
public:
    std::string name() const override { return "concat"; }

    Offer offer(const NodeDescription& description) const override {
        const auto& type = description.outputs[0].type;
        if (description.outputs[0].shape.is_dynamic()) return Refusal{"the output's shape is not known"};
        if (!is_copied(type)) return Refusal{"elements of type " + type.to_string()};
        const auto shape = description.output_shape(0);
        const size_t axis = axis_of(description);
        const auto lengths = lengths_of(description, axis);
        std::vector<Configuration> offers;
        for (const auto& layout : slice_layouts(type, shape, axis, lengths)) {
            Configuration offered;
            offered.name = "concat " + layout.name();
            offered.inputs.assign(lengths.size(), {type, LayoutRule::exact(layout)});
            offered.outputs = {{type, LayoutRule::exact(layout)}};
            const auto bytes = static_cast<double>(layout.byte_size(type, shape));
            offered.seconds = 1e-7 + bytes * slice_seconds_per_byte(layout, shape, axis);
            if (are_slices_dense(layout, shape, axis)) {
                for (size_t i = 0, start = 0; i < lengths.size(); start += lengths[i++])
                    offered.slices.push_back({0, i, slice_offset(layout, shape, axis, start) * type.size()});
                *offered.seconds *= 0.2;
            }
            offers.push_back(std::move(offered));
        }
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto& layout = choice.outputs[0].layout;
        const auto shape = description.output_shape(0);
        const size_t axis = axis_of(description), size = choice.outputs[0].type.size();
        std::vector<ConcatKernel::Part> parts;
        size_t start = 0;
        for (size_t i = 0; i < description.inputs.size(); ++i) {
            const auto part = description.input_shape(i);
            parts.push_back(
                {copy_between(layout, part, part, shape, size), slice_offset(layout, shape, axis, start) * size});
            start += part[axis];
        }
        return std::make_unique<ConcatKernel>(std::move(parts));
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_concat() {
    return std::make_shared<ConcatFactory>();
}

}  // namespace cpu
}  // namespace tenon
