#include <gtest/gtest.h>

#include "ngraph/runtime/host_tensor.hpp"
#include "openvino/core/symbol.hpp"
#include "test_operations.hpp"

namespace {

/// Gives bounds in the form of 2021 and labels in the form of 2022.
class OlderForms : public ov::op::Op {
public:
    OPENVINO_OP("OlderForms", "test");
    void validate_and_infer_types() override { set_output_type(0, ov::element::i64, ov::PartialShape{3}); }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector&) const override {
        return std::make_shared<OlderForms>();
    }
    bool evaluate_lower(const ov::HostTensorVector& outputs) const override { return fill(outputs, 1); }
    bool evaluate_upper(const ov::HostTensorVector& outputs) const override { return fill(outputs, 9); }
    bool evaluate_label(ov::TensorLabelVector& labels) const override {
        labels[0] = {7, ov::no_label, 7};
        return true;
    }

private:
    static bool fill(const ov::HostTensorVector& outputs, int64_t value) {
        outputs[0]->set_shape({3});
        std::fill_n(outputs[0]->get_data_ptr<int64_t>(), 3, value);
        return true;
    }
};

TEST(OlderEvaluationForms, GiveBounds) {
    OlderForms operation;
    operation.constructor_validate_and_infer_types();
    const ov::Node& node = operation;
    ov::TensorVector lower{{ov::element::i64, {3}}}, upper{{ov::element::i64, {3}}};
    EXPECT_TRUE(node.evaluate_lower(lower));
    EXPECT_TRUE(node.evaluate_upper(upper));
    EXPECT_EQ(lower[0].data<int64_t>()[2], 1);
    EXPECT_EQ(upper[0].data<int64_t>()[2], 9);
}

TEST(OlderEvaluationForms, EqualLabelsAreEqualSymbols) {
    OlderForms operation;
    operation.constructor_validate_and_infer_types();
    const ov::Node& node = operation;
    ov::TensorSymbolVector symbols;
    EXPECT_TRUE(node.evaluate_symbol(symbols));
    ASSERT_EQ(symbols.size(), 1U);
    ASSERT_EQ(symbols[0].size(), 3U);
    EXPECT_TRUE(ov::Symbol::are_equal(symbols[0][0], symbols[0][2]));
    EXPECT_EQ(symbols[0][1], nullptr);
}

}  // namespace
