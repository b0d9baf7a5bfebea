#include "openvino/op/add.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/tanh.hpp"
#include "rewriting.hpp"
#include "transformations/passes.hpp"

namespace merge_equal_nodes_test {

using namespace ov::op;
using namespace rewriting;
using tenon::transformations::MergeEqualNodes;

const ov::Shape shape{2, 3};

std::string merged(const Value& left, const Value& right) {
    return operations(*rewritten_by<MergeEqualNodes>(model_of({std::make_shared<v1::Add>(left, right)}), shape));
}

TEST(MergeEqualNodes, equal_chains_of_equal_constants) {
    const auto x = input({-1, 3});
    const auto chain = [&] {
        return std::make_shared<v0::Clamp>(std::make_shared<v1::Add>(x, noise({3}, 2)), -0.5, 0.5);
    };
    EXPECT_EQ(merged(chain(), chain()), "Add Add Clamp");
}

TEST(MergeEqualNodes, differing_attributes_constants_inputs_and_types_stay) {
    const auto x = input(shape);
    const auto clamp = [&](double most) { return std::make_shared<v0::Clamp>(x, -0.5, most); };
    EXPECT_EQ(merged(clamp(0.5), clamp(0.50000001)), "Add Clamp Clamp");
    const auto sum = [&](unsigned seed) { return std::make_shared<v1::Add>(x, noise({3}, seed)); };
    EXPECT_EQ(merged(sum(1), sum(2)), "Add Add Add");
    EXPECT_EQ(merged(std::make_shared<v0::Tanh>(x), std::make_shared<v0::Tanh>(clamp(0.5))), "Add Clamp Tanh Tanh");
}

TEST(MergeEqualNodes, results_stay_apart) {
    const auto x = input(shape);
    const auto model = model_of({std::make_shared<v0::Tanh>(x), std::make_shared<v0::Tanh>(x)});
    EXPECT_EQ(operations(*rewritten_by<MergeEqualNodes>(model, shape)), "Tanh Tanh");
}

class Counter : public ov::op::Op {
public:
    OPENVINO_OP("Counter", "extension");
    Counter() = default;
    explicit Counter(const Value& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<Counter>(inputs[0]);
    }
};

TEST(MergeEqualNodes, leaves_operations_of_others) {
    const auto x = input(shape);
    const auto model =
        model_of({std::make_shared<v1::Add>(std::make_shared<Counter>(x), std::make_shared<Counter>(x))});
    ov::pass::Manager manager;
    manager.register_pass<MergeEqualNodes>();
    manager.run_passes(model);
    EXPECT_EQ(operations(*model), "Add Counter Counter");
}

}  // namespace merge_equal_nodes_test
