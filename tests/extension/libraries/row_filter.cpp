#include <algorithm>
#include <openvino/op/op.hpp>
#include <tenon/registrar.hpp>

namespace {

/// Each element becomes a quarter of both neighbours along the last axis and half of itself; beyond the ends are zeros.
class RowFilter : public ov::op::Op {
public:
    OPENVINO_OP("RowFilter", "extension");
    RowFilter() = default;
    explicit RowFilter(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<RowFilter>(inputs.at(0));
    }
    bool visit_attributes(ov::AttributeVisitor&) override { return true; }
};

class RowFilterKernel : public tenon::Kernel {
public:
    RowFilterKernel(ov::Shape shape, tenon::Tail tail) : m_shape(std::move(shape)), m_tail(std::move(tail)) {}

    void run(tenon::KernelState*, const tenon::RunContext& context) const override {
        const size_t width = m_shape.back(), rows = ov::shape_size(m_shape) / width;
        context.parallel_ranges(rows, 1, [&](size_t first, size_t last) {
            for (size_t row = first; row < last; ++row) {
                const float* x = context.input<float>(0) + row * width;
                float* y = context.output<float>(0) + row * width;
                for (size_t i = 0; i < width; ++i)
                    y[i] = x[i] / 2 + ((i > 0 ? x[i - 1] : 0) + (i + 1 < width ? x[i + 1] : 0)) / 4;
                // The row is still in the cache.
                for (const auto& step : m_tail)
                    apply(step, context, row, y);
            }
        });
    }

private:
    void apply(const tenon::TailStep& step, const tenon::RunContext& context, size_t row, float* y) const {
        const size_t width = m_shape.back();
        if (step.kind == tenon::TailStep::Kind::chunk) {
            step.chunk(&y, y, width, row / m_shape[2] % m_shape[1]);
        } else if (step.kind == tenon::TailStep::Kind::binary) {
            const float* other = context.input<float>(step.operand) + row * width;
            for (size_t i = 0; i < width; ++i)
                y[i] += other[i];
        } else {
            for (size_t i = 0; i < width; ++i)
                y[i] = std::max(y[i], 0.0F);
        }
    }

    const ov::Shape m_shape;
    const tenon::Tail m_tail;
};

/// Absorbs Relu, Add of a tensor of the same shape, and functions of users.
class RowFilterFactory : public tenon::KernelFactory {
public:
    std::string name() const override { return "row filter"; }

    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        if (description.inputs[0].shape.is_dynamic() || description.input_shape(0).size() != 4)
            return tenon::Refusal{"it filters tensors of four axes"};
        const tenon::PortOffer planar{ov::element::f32, tenon::LayoutRule::planar(4)};
        tenon::Configuration offered;
        offered.name = "rows";
        offered.inputs.assign(description.inputs.size(), planar);
        offered.outputs = {planar};
        return std::vector<tenon::Configuration>{offered};
    }
    bool accepts(const tenon::NodeDescription& description, const tenon::TailStep& step) const override {
        using Kind = tenon::TailStep::Kind;
        if (step.kind == Kind::function) return step.name == "relu";
        if (step.kind == Kind::chunk) return true;
        return step.name == "add" && description.inputs[step.operand].shape == description.outputs[0].shape;
    }
    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        return std::make_unique<RowFilterKernel>(description.output_shape(0), description.tail);
    }
};

}  // namespace

OPENVINO_EXTENSION_C_API void tenon_extension_cpp(tenon::Registrar& add) {
    add.add_operation<RowFilter>();
    add.add_kernel<RowFilter>("CPU", std::make_shared<RowFilterFactory>());
}
