#include <algorithm>
#include <cstring>

#include "elementwise/operands.hpp"
#include "instruction_sets.hpp"
#include "kernels/kernels.hpp"
#include "onednn/fused_primitive.hpp"
#include "onednn/memory_description.hpp"
#include "openvino/op/avg_pool.hpp"
#include "openvino/op/max_pool.hpp"

namespace tenon {
namespace cpu {
namespace {

using Dims = dnnl::memory::dims;

/// The window of a pooling, whatever its class.
struct Pooling {
    dnnl::algorithm algorithm = dnnl::algorithm::pooling_max;
    Dims kernel, strides, dilations, pads_begin, pads_end;
};

template <typename Node>
Pooling window_of(const Node& node) {
    Pooling pooling;
    const auto dims = [](const auto& values) { return Dims(values.begin(), values.end()); };
    pooling.kernel = dims(node.get_kernel());
    pooling.strides = dims(node.get_strides());
    pooling.pads_begin = dims(node.get_pads_begin());
    pooling.dilations = Dims(pooling.kernel.size(), 0);
    return pooling;
}

template <typename Node>
void adopt_dilations(Pooling& pooling, const ov::Node* node) {
    const auto* typed = dynamic_cast<const Node*>(node);
    if (!typed) return;
    for (size_t i = 0; i < typed->get_dilations().size(); ++i)
        pooling.dilations[i] = static_cast<dnnl::memory::dim>(typed->get_dilations()[i]) - 1;
}

// Windows that hang over the end (rounding up) are padding for oneDNN.
void complete_pads(Pooling& pooling, const ov::Shape& source, const ov::Shape& target) {
    for (size_t i = 0; i < pooling.kernel.size(); ++i) {
        const auto extent = (pooling.kernel[i] - 1) * (pooling.dilations[i] + 1) + 1;
        pooling.pads_end.push_back((static_cast<int64_t>(target[i + 2]) - 1) * pooling.strides[i] + extent -
                                   static_cast<int64_t>(source[i + 2]) - pooling.pads_begin[i]);
    }
}

std::variant<Refusal, Pooling> pooling_of(const NodeDescription& description) {
    const auto& value = description.inputs[0];
    if (!is_real(value.type) || value.shape.is_dynamic() || description.outputs[0].shape.is_dynamic())
        return Refusal{"elements of type " + value.type.to_string()};
    const auto source = description.input_shape(0), target = description.output_shape(0);
    if (source.size() < 3 || source.size() > 5) return Refusal{"data of rank " + std::to_string(source.size())};
    if (ov::shape_size(source) == 0 || ov::shape_size(target) == 0) return Refusal{"a tensor without elements"};
    for (size_t i = 1; i < description.outputs.size(); ++i)
        if (!description.node->output(i).get_target_inputs().empty()) return Refusal{"the indices are used"};
    if (const auto* average = dynamic_cast<const ov::op::util::AvgPoolBase*>(description.node)) {
        auto pooling = window_of(*average);
        complete_pads(pooling, source, target);
        pooling.algorithm = average->get_exclude_pad() ? dnnl::algorithm::pooling_avg_exclude_padding
                                                       : dnnl::algorithm::pooling_avg_include_padding;
        if (!average->get_exclude_pad())
            for (size_t i = 0; i < pooling.kernel.size(); ++i)
                if (pooling.pads_end[i] > static_cast<int64_t>(average->get_pads_end()[i]))
                    return Refusal{"a window hangs over the padding that is counted"};
        return pooling;
    }
    const auto* largest = dynamic_cast<const ov::op::util::MaxPoolBase*>(description.node);
    if (!largest) return Refusal{"an unknown kind of pooling"};
    auto pooling = window_of(*largest);
    adopt_dilations<ov::op::v8::MaxPool>(pooling, description.node);
    adopt_dilations<ov::op::v14::MaxPool>(pooling, description.node);
    complete_pads(pooling, source, target);
    return pooling;
}

class PoolingFactory : public KernelFactory {
public:
    std::string name() const override { return "onednn pooling"; }

    Offer offer(const NodeDescription& description) const override {
        const auto found = pooling_of(description);
        if (const auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        const auto& pooling = std::get<Pooling>(found);
        const auto source = description.input_shape(0), target = description.output_shape(0);
        std::vector<Configuration> offers;
        for (const auto& layout :
             {MemoryLayout::channels_last(source.size()),
              MemoryLayout::channels_blocked(source.size(), channel_block()), MemoryLayout::planar(source.size())}) {
            auto fused = fuse_tail(description, 0, ResultView::of(target, layout), [&](const auto& attributes) {
                return dnnl::pooling_forward::primitive_desc(
                    onednn_engine(), dnnl::prop_kind::forward_inference, pooling.algorithm,
                    describe_memory(source, layout), describe_memory(target, layout), pooling.strides, pooling.kernel,
                    pooling.dilations, pooling.pads_begin, pooling.pads_end, attributes, true);
            });
            if (fused) offers.push_back(configuration(description, std::move(*fused), layout));
        }
        if (offers.empty()) return Refusal{"oneDNN has only reference code for it"};
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        using From = PrimitiveArgument::From;
        const auto& fused = *static_cast<const FusedPrimitive*>(choice.configuration.findings.get());
        return make_fused_kernel(
            fused, description, choice, 0,
            {{DNNL_ARG_SRC, fused.descriptor.query_md(dnnl::query::src_md), From::input, 0, nullptr},
             {DNNL_ARG_DST, fused.descriptor.query_md(dnnl::query::dst_md), From::output, 0, nullptr}});
    }

private:
    static Configuration configuration(const NodeDescription& description, FusedPrimitive fused,
                                       const MemoryLayout& layout) {
        Configuration offered;
        offered.inputs.resize(description.inputs.size(), {ov::element::f32, LayoutRule::exact(layout)});
        describe_fused(offered, description, fused, 0, layout);
        // Outputs that nobody reads are left as they are.
        for (size_t i = 1; i < description.outputs.size(); ++i)
            offered.outputs.push_back({description.outputs[i].type, LayoutRule::planar(layout.rank())});
        const auto elements = static_cast<double>(ov::shape_size(description.input_shape(0)) +
                                                  ov::shape_size(description.output_shape(0)));
        offered.seconds = 1e-6 + elements * (layout.is_planar() ? 0.6e-9 : 0.3e-9);
        offered.findings = std::make_shared<FusedPrimitive>(std::move(fused));
        return offered;
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_pooling() {
    return std::make_shared<PoolingFactory>();
}

}  // namespace cpu
}  // namespace tenon
