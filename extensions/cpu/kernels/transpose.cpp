#include "openvino/op/transpose.hpp"

#include "kernels/kernels.hpp"
#include "openvino/op/constant.hpp"
#include "strided/layout_copy.hpp"
#include "strided/slices.hpp"

namespace tenon {
namespace cpu {
namespace {

class TransposeKernel : public Kernel {
public:
    explicit TransposeKernel(StridedCopy copy) : m_copy(std::move(copy)) {}

    void run(KernelState*, const RunContext& context) const override {
        if (context.input(0) != context.output(0)) m_copy.run(context, context.input(0), context.output(0));
    }

private:
    const StridedCopy m_copy;
};

/// Output axis i is input axis order[i].
std::vector<size_t> order_of(const NodeDescription& description) {
    const size_t rank = description.input_shape(0).size();
    auto order = description.inputs[1].constant
                     ? ov::op::v0::Constant(description.inputs[1].constant).cast_vector<size_t>()
                     : std::vector<size_t>();
    if (order.empty())
        for (size_t i = rank; i-- > 0;)
            order.push_back(i);
    return order;
}

class TransposeFactory : public KernelFactory {
public:
    std::string name() const override { return "transpose"; }

    Offer offer(const NodeDescription& description) const override {
        const auto& type = description.inputs[0].type;
        if (!is_copied(type)) return Refusal{"elements of type " + type.to_string()};
        if (!description.inputs[1].constant) return Refusal{"an order that is not constant"};
        if (description.outputs[0].shape.is_dynamic()) return Refusal{"the output's shape is not known"};
        const size_t rank = description.input_shape(0).size();
        const auto order = order_of(description);
        const auto planar = MemoryLayout::planar(rank), last = MemoryLayout::channels_last(rank);
        std::vector<Configuration> offers;
        // Where the other layout of one side is the planar one of the other, nothing moves.
        if (!last.is_planar() && order == last.order())
            offers.push_back(configuration(description, last, planar, true));
        if (!last.is_planar() && inverse(order) == last.order())
            offers.push_back(configuration(description, planar, last, true));
        offers.push_back(configuration(description, planar, planar, false));
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto source_shape = description.input_shape(0), target_shape = description.output_shape(0);
        const auto order = order_of(description);
        const auto source = axis_strides(choice.inputs[0].layout, source_shape);
        const auto target = axis_strides(choice.outputs[0].layout, target_shape);
        std::vector<StridedAxis> axes;
        for (size_t i = 0; i < order.size(); ++i)
            axes.push_back({target_shape[i], source[order[i]], target[i]});
        return std::make_unique<TransposeKernel>(StridedCopy(std::move(axes), choice.inputs[0].type.size()));
    }

private:
    static std::vector<size_t> inverse(const std::vector<size_t>& order) {
        std::vector<size_t> turned(order.size());
        for (size_t i = 0; i < order.size(); ++i)
            turned[order[i]] = i;
        return turned;
    }

    static std::vector<std::ptrdiff_t> axis_strides(const MemoryLayout& layout, const ov::Shape& shape) {
        const auto physical = physical_strides(layout, shape);
        std::vector<std::ptrdiff_t> strides(shape.size());
        for (size_t i = 0; i < shape.size(); ++i)
            strides[layout.order()[i]] = static_cast<std::ptrdiff_t>(physical[i]);
        return strides;
    }

    static Configuration configuration(const NodeDescription& description, const MemoryLayout& source,
                                       const MemoryLayout& target, bool is_view) {
        const auto& type = description.inputs[0].type;
        Configuration offered;
        offered.name = is_view ? "transpose (view)" : "transpose";
        offered.inputs = {{type, LayoutRule::exact(source)}, {description.inputs[1].type, LayoutRule::absorbed()}};
        offered.outputs = {{type, LayoutRule::exact(target)}};
        if (is_view) offered.views = {{0, 0, 0}};
        const auto bytes = static_cast<double>(source.byte_size(type, description.input_shape(0)));
        offered.seconds = is_view ? 1e-8 : 1e-7 + bytes * 0.24e-9;
        return offered;
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_transpose() {
    return std::make_shared<TransposeFactory>();
}

}  // namespace cpu
}  // namespace tenon
