#include "openvino/op/add.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/mvn.hpp"
#include "openvino/op/power.hpp"
#include "openvino/op/reduce_mean.hpp"
#include "openvino/op/sqrt.hpp"
#include "openvino/op/squared_difference.hpp"
#include "openvino/op/subtract.hpp"
#include "openvino/op/tanh.hpp"
#include "rewriting.hpp"
#include "transformations/passes.hpp"

namespace fuse_mvn_test {

using namespace ov::op;
using namespace rewriting;
using namespace tenon::transformations;

const ov::Shape shape{2, 3, 8};
const ov::PartialShape open{-1, -1, 8};

Value mean(const Value& x, std::vector<int64_t> axes = {-1}, bool keep = true) {
    return std::make_shared<v1::ReduceMean>(x, integers(axes), keep);
}
Value centred(const Value& x) {
    return std::make_shared<v1::Subtract>(x, mean(x));
}
Value add(const Value& x, double c) {
    return std::make_shared<v1::Add>(x, number(c));
}
Value power(const Value& x, double exponent) {
    return std::make_shared<v1::Power>(x, number(exponent));
}
Value root(const Value& x) {
    return std::make_shared<v0::Sqrt>(x);
}
Value over(const Value& x, const Value& y) {
    return std::make_shared<v1::Divide>(x, y);
}
Value times(const Value& x, const Value& y) {
    return std::make_shared<v1::Multiply>(x, y);
}

std::string fused(const Value& result) {
    return operations(*rewritten_by<FuseMvn>(model_of({result}), shape));
}

TEST(FuseMvn, forms_of_the_square) {
    const auto x = input(open);
    const auto d = centred(x);
    EXPECT_EQ(fused(over(d, root(add(mean(power(d, 2)), 1e-5)))), "MVN");
    const auto e = centred(x);
    EXPECT_EQ(fused(over(e, root(add(mean(times(e, e)), 1e-5)))), "MVN");
    const auto m = mean(x);
    const auto squared = std::make_shared<v0::SquaredDifference>(x, m);
    EXPECT_EQ(fused(over(std::make_shared<v1::Subtract>(x, m), root(add(mean(squared), 1e-5)))), "MVN");
    EXPECT_EQ(fused(over(centred(x), root(add(mean(power(centred(x), 2)), 1e-5)))), "MVN");
}

TEST(FuseMvn, forms_of_the_root) {
    const auto x = input(open);
    const auto variance = [&](const Value& d) { return add(mean(power(d, 2)), 1e-3); };
    const auto d = centred(x), e = centred(x), f = centred(x), g = centred(x);
    EXPECT_EQ(fused(over(d, power(variance(d), 0.5))), "MVN");
    EXPECT_EQ(fused(times(e, power(variance(e), -0.5))), "MVN");
    EXPECT_EQ(fused(times(over(number(1), root(variance(f))), f)), "MVN");
    EXPECT_EQ(fused(over(g, add(root(mean(power(g, 2))), 1e-3))), "MVN");
}

TEST(FuseMvn, layer_norm_keeps_its_scale_and_shift) {
    const auto d = centred(input(open));
    const auto normal = over(d, root(add(mean(power(d, 2)), 1e-5)));
    const auto result = std::make_shared<v1::Add>(times(normal, noise({8}, 1)), noise({8}, 2));
    EXPECT_EQ(fused(result), "Add MVN Multiply");
}

TEST(FuseMvn, refuses_what_is_no_deviation) {
    const auto x = input(open);
    const auto d = centred(x), e = centred(x), f = centred(x);
    EXPECT_NE(fused(over(d, root(add(mean(power(d, 3)), 10)))).find("Divide"), std::string::npos);
    EXPECT_NE(fused(over(e, root(add(mean(power(e, 2), {1}), 1e-5)))).find("Divide"), std::string::npos);
    EXPECT_NE(fused(over(f, root(mean(power(f, 2))))).find("Divide"), std::string::npos);
    EXPECT_NE(fused(over(x, root(add(mean(power(centred(x), 2)), 1e-5)))).find("Divide"), std::string::npos);
}

TEST(FuseMvn, refuses_a_value_used_elsewhere) {
    const auto d = centred(input(open));
    const auto model = model_of({over(d, root(add(mean(power(d, 2)), 1e-5))), std::make_shared<v0::Tanh>(d)});
    EXPECT_EQ(operations(*rewritten_by<FuseMvn>(model, shape)).find("MVN"), std::string::npos);
}

}  // namespace fuse_mvn_test
