#include "openvino/op/split.hpp"

#include "kernels/kernels.hpp"
#include "openvino/op/variadic_split.hpp"
#include "strided/axes.hpp"
#include "strided/slices.hpp"

namespace tenon {
namespace cpu {
namespace {

class SplitKernel : public Kernel {
public:
    struct Part {
        StridedCopy copy;
        size_t source_bytes;
    };
    explicit SplitKernel(std::vector<Part> parts) : m_parts(std::move(parts)) {}

    void run(KernelState*, const RunContext& context) const override {
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const char* source = context.input<char>(0) + m_parts[i].source_bytes;
            if (context.output(i) != source) m_parts[i].copy.run(context, source, context.output(i));
        }
    }

private:
    const std::vector<Part> m_parts;
};

size_t axis_of(const NodeDescription& description) {
    return front_axis(constant_integers(description.inputs[1].constant)[0], description.input_shape(0).size());
}

std::vector<size_t> lengths_of(const NodeDescription& description, size_t axis) {
    std::vector<size_t> lengths;
    for (const auto& output : description.outputs)
        lengths.push_back(output.shape.to_shape()[axis]);
    return lengths;
}

class SplitFactory : public KernelFactory {
public:
    std::string name() const override { return "split"; }

    Offer offer(const NodeDescription& description) const override {
        const auto& type = description.inputs[0].type;
        if (!is_copied(type)) return Refusal{"elements of type " + type.to_string()};
        for (size_t i = 1; i < description.inputs.size(); ++i)
            if (!description.inputs[i].constant) return Refusal{"an axis or lengths that are not constant"};
        for (const auto& output : description.outputs)
            if (output.shape.is_dynamic()) return Refusal{"an output's shape is not known"};
        const auto shape = description.input_shape(0);
        const size_t axis = axis_of(description);
        const auto lengths = lengths_of(description, axis);
        std::vector<Configuration> offers;
        for (const auto& layout : slice_layouts(type, shape, axis, lengths)) {
            Configuration offered;
            offered.name = "split " + layout.name();
            offered.inputs = {{type, LayoutRule::exact(layout)}};
            for (size_t i = 1; i < description.inputs.size(); ++i)
                offered.inputs.push_back({description.inputs[i].type, LayoutRule::absorbed()});
            offered.outputs.assign(lengths.size(), {type, LayoutRule::exact(layout)});
            const auto bytes = static_cast<double>(layout.byte_size(type, shape));
            offered.seconds = 1e-7 + bytes * slice_seconds_per_byte(layout, shape, axis);
            if (are_slices_dense(layout, shape, axis)) {
                for (size_t i = 0, start = 0; i < lengths.size(); start += lengths[i++])
                    offered.views.push_back({i, 0, slice_offset(layout, shape, axis, start) * type.size()});
                *offered.seconds *= 0.2;
            }
            offers.push_back(std::move(offered));
        }
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto& layout = choice.inputs[0].layout;
        const auto shape = description.input_shape(0);
        const size_t axis = axis_of(description), size = choice.inputs[0].type.size();
        std::vector<SplitKernel::Part> parts;
        size_t start = 0;
        for (size_t i = 0; i < description.outputs.size(); ++i) {
            const auto part = description.output_shape(i);
            parts.push_back(
                {copy_between(layout, part, shape, part, size), slice_offset(layout, shape, axis, start) * size});
            start += part[axis];
        }
        return std::make_unique<SplitKernel>(std::move(parts));
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_split() {
    return std::make_shared<SplitFactory>();
}

}  // namespace cpu
}  // namespace tenon
