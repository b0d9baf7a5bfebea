#pragma once

#include <algorithm>

#include "openvino/core/parallel.hpp"
#include "openvino/op/op.hpp"

namespace tenon::bench {

/// `rounds` times x(1 - x) times 3.5 of each element: arithmetic that stays in registers. All it has is an `evaluate`
/// with a loop over `ov::parallel_for`, as extensions have them.
class Waves : public ov::op::Op {
public:
    OPENVINO_OP("Waves", "bench");

    Waves() = default;
    Waves(const ov::Output<ov::Node>& x, size_t rounds) : Op({x}), m_rounds(rounds) {
        constructor_validate_and_infer_types();
    }

    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<Waves>(inputs[0], m_rounds);
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("rounds", m_rounds);
        return true;
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        constexpr size_t row = 1024;
        const float* x = inputs[0].data<const float>();
        float* y = outputs[0].data<float>();
        const size_t count = inputs[0].get_size();
        ov::parallel_for((count + row - 1) / row, [&](size_t part) {
            const size_t first = part * row, last = std::min(count, first + row);
            for (size_t i = first; i < last; ++i)
                y[i] = x[i];
            for (size_t round = 0; round < m_rounds; ++round)
                for (size_t i = first; i < last; ++i)
                    y[i] = 3.5F * y[i] * (1 - y[i]);
        });
        return true;
    }

private:
    size_t m_rounds = 1;
};

}  // namespace tenon::bench
