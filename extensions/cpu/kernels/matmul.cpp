#include "openvino/op/matmul.hpp"

#include <algorithm>

#include "elementwise/operands.hpp"
#include "kernels/kernels.hpp"
#include "onednn/fused_primitive.hpp"
#include "onednn/memory_description.hpp"

namespace tenon {
namespace cpu {
namespace {

using Dims = dnnl::memory::dims;
using Memory = dnnl::memory::desc;

/// A matrix product in oneDNN's terms: the last two axes are matrices, those before are batches.
struct Product {
    ov::Shape left, right, result;
    Memory left_memory, right_memory, result_memory;
    /// The right side is one constant matrix: all rows of the left side are one matrix, too.
    bool is_linear = false;
    bool has_bias = false;
    ResultView view;
    double operations = 0;
};

/// A row-major tensor whose last two axes are swapped where they are stored transposed.
Memory matrix_memory(const ov::Shape& stored, bool transposed) {
    auto strides = physical_strides(MemoryLayout::planar(stored.size()), stored);
    auto shape = stored;
    if (transposed) {
        std::swap(shape[shape.size() - 1], shape[shape.size() - 2]);
        std::swap(strides[strides.size() - 1], strides[strides.size() - 2]);
    }
    return Memory(to_dims(shape), dnnl::memory::data_type::f32, Dims(strides.begin(), strides.end()));
}

ov::Shape with_rank(ov::Shape shape, size_t rank) {
    shape.insert(shape.begin(), rank - shape.size(), 1);
    return shape;
}

bool is_row_constant(const NodeDescription& description, const TailStep& step, size_t columns) {
    if (step.kind != TailStep::Kind::binary || step.name != "add") return false;
    const auto& operand = description.inputs[step.operand];
    return operand.constant && is_real(operand.type) && !operand.constant.get_shape().empty() &&
           operand.constant.get_size() == columns && operand.constant.get_shape().back() == columns;
}

std::variant<Refusal, Product> product_of(const NodeDescription& description) {
    if (!is_real_and_static(description)) return Refusal{"elements or shapes that oneDNN is not used for"};
    const auto& node = description.as<ov::op::v0::MatMul>();
    auto left = description.input_shape(0), right = description.input_shape(1);
    if (ov::shape_size(left) == 0 || ov::shape_size(right) == 0) return Refusal{"a tensor without elements"};
    if (left.empty() || right.empty()) return Refusal{"a scalar operand"};
    Product product;
    // A vector is a row on the left and a column on the right; transposing it changes nothing.
    const bool transpose_left = node.get_transpose_a() && left.size() > 1;
    const bool transpose_right = node.get_transpose_b() && right.size() > 1;
    const bool right_is_vector = right.size() == 1;
    if (left.size() == 1) left.insert(left.begin(), 1);
    if (right_is_vector) right.push_back(1);
    const size_t columns = transpose_right ? right[right.size() - 2] : right.back();
    const auto result = description.output_shape(0);
    const bool ranks_agree = result.size() >= 2 && !right_is_vector && description.input_shape(0).size() > 1;
    product.operations = 2.0 * static_cast<double>(ov::shape_size(result)) *
                         static_cast<double>(transpose_left ? left[left.size() - 2] : left.back());
    product.is_linear = description.inputs[1].constant && right.size() == 2 && ranks_agree && !transpose_left;
    if (product.is_linear) {
        const size_t depth = left.back(), rows = ov::shape_size(left) / depth;
        product.left = {rows, depth};
        product.result = {rows, columns};
        product.left_memory = describe_memory(product.left, MemoryLayout::planar(2));
        // oneDNN's weights are outputs by inputs, the transposed right matrix.
        product.right_memory = matrix_memory(right, !transpose_right);
    } else {
        const size_t rank = std::max(left.size(), right.size());
        product.left = with_rank(left, rank);
        product.right = with_rank(right, rank);
        product.left_memory = matrix_memory(product.left, transpose_left);
        product.right_memory = matrix_memory(product.right, transpose_right);
        product.result = product.left;
        for (size_t i = 0; i + 2 < rank; ++i)
            product.result[i] = std::max(product.left[i], product.right[i]);
        product.result[rank - 2] = static_cast<size_t>(product.left_memory.get_dims()[rank - 2]);
        product.result[rank - 1] = columns;
    }
    const size_t primitive_rank = product.result.size();
    product.result_memory = describe_memory(product.result, MemoryLayout::planar(primitive_rank));
    product.has_bias =
        ranks_agree && !description.tail.empty() && is_row_constant(description, description.tail[0], columns);
    product.view = {result.empty() ? 0 : result.size() - 1, primitive_rank - 1, product.result,
                    MemoryLayout::planar(primitive_rank), MemoryLayout::planar(result.size())};
    return product;
}

dnnl::primitive_desc describe(const Product& product, const dnnl::primitive_attr& attributes) {
    const auto& dims = product.result;
    if (product.is_linear) {
        const auto bias = product.has_bias ? describe_memory({dims.back()}, MemoryLayout::planar(1)) : Memory();
        const Memory weights(product.right_memory.get_dims(), dnnl::memory::data_type::f32,
                             dnnl::memory::format_tag::any);
        return dnnl::inner_product_forward::primitive_desc(onednn_engine(), dnnl::prop_kind::forward_inference,
                                                           product.left_memory, weights, bias, product.result_memory,
                                                           attributes, true);
    }
    ov::Shape bias_shape(dims.size(), 1);
    bias_shape.back() = dims.back();
    const auto bias = product.has_bias ? describe_memory(bias_shape, MemoryLayout::planar(dims.size())) : Memory();
    if (product.has_bias)
        return dnnl::matmul::primitive_desc(onednn_engine(), product.left_memory, product.right_memory, bias,
                                            product.result_memory, attributes, true);
    return dnnl::matmul::primitive_desc(onednn_engine(), product.left_memory, product.right_memory,
                                        product.result_memory, attributes, true);
}

class MatMulFactory : public KernelFactory {
public:
    std::string name() const override { return "onednn matmul"; }

    Offer offer(const NodeDescription& description) const override {
        const auto found = product_of(description);
        if (const auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        const auto& product = std::get<Product>(found);
        auto fused = fuse_tail(description, product.has_bias ? 1 : 0, product.view,
                               [&](const auto& attributes) { return describe(product, attributes); });
        if (!fused) return Refusal{"oneDNN has only reference code for it"};
        Configuration offered;
        for (const auto& input : description.inputs)
            offered.inputs.push_back({ov::element::f32, LayoutRule::planar(input.shape.size())});
        if (product.is_linear) offered.inputs[1] = {description.inputs[1].type, LayoutRule::absorbed()};
        if (product.has_bias) {
            const size_t bias = description.tail[0].operand;
            offered.inputs[bias] = {description.inputs[bias].type, LayoutRule::absorbed()};
        }
        describe_fused(offered, description, *fused, product.has_bias ? 1 : 0, product.view.layout);
        offered.seconds = 2e-6 + product.operations / (0.8 * peak_rate()) /
                                     static_cast<double>(std::max<size_t>(description.threads, 1));
        offered.findings = std::make_shared<FusedPrimitive>(std::move(*fused));
        return std::vector<Configuration>{std::move(offered)};
    }

    bool accepts(const NodeDescription& description, const TailStep& step) const override {
        const auto& shape = description.outputs[0].shape;
        if (shape.is_dynamic() || description.inputs[1].shape.is_dynamic()) return false;
        if (shape.size() < 2 || description.inputs[1].shape.size() < 2) return false;
        return description.tail.size() < 8 && can_absorb(description, step, shape.size() - 1);
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext& context) const override {
        using From = PrimitiveArgument::From;
        const auto product = std::get<Product>(product_of(description));
        const auto& fused = *static_cast<const FusedPrimitive*>(choice.configuration.findings.get());
        std::vector<PrimitiveArgument> arguments{
            {DNNL_ARG_SRC, product.left_memory, From::input, 0, nullptr},
            {DNNL_ARG_DST, product.result_memory, From::output, 0, nullptr},
        };
        if (product.is_linear) {
            const auto weights = fused.descriptor.query_md(dnnl::query::weights_md);
            arguments.push_back(
                {DNNL_ARG_WEIGHTS, weights, From::constant, 0,
                 pack_constant(description.inputs[1].constant, product.right_memory, weights, context)});
        } else {
            arguments.push_back({DNNL_ARG_WEIGHTS, product.right_memory, From::input, 1, nullptr});
        }
        if (product.has_bias) {
            const auto bias = fused.descriptor.query_md(dnnl::query::weights_md, 1);
            arguments.push_back(
                {DNNL_ARG_BIAS, bias, From::constant, 0,
                 pack_constant(description.inputs[description.tail[0].operand].constant, bias, bias, context)});
        }
        return make_fused_kernel(fused, description, choice, product.has_bias ? 1 : 0, std::move(arguments));
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_matmul() {
    return std::make_shared<MatMulFactory>();
}

}  // namespace cpu
}  // namespace tenon
