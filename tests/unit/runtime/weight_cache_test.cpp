#include "weight_cache.hpp"

#include <gtest/gtest.h>

namespace weight_cache_test {

using tenon::WeightCache;

TEST(WeightCache, gives_the_same_object_for_the_same_constant_and_form) {
    WeightCache cache;
    const ov::Tensor constant(ov::element::f32, ov::Shape{2, 3});
    int made = 0;
    const auto make = [&] { return std::make_shared<int>(++made); };
    const auto first = cache.get(constant, "packed", make);
    EXPECT_EQ(cache.get(constant, "packed", make), first);
    EXPECT_NE(cache.get(constant, "turned round", make), first);
    EXPECT_EQ(*static_cast<const int*>(first.get()), 1);
    EXPECT_EQ(made, 2);
}

// A folded Reshape shares the memory of its constant.
TEST(WeightCache, tells_constants_in_the_same_memory_apart) {
    WeightCache cache;
    ov::Tensor wide(ov::element::f32, ov::Shape{2, 3});
    const ov::Tensor high(ov::element::f32, ov::Shape{3, 2}, wide.data());
    const ov::Tensor whole(ov::element::i32, ov::Shape{2, 3}, wide.data());
    const auto make = [] { return std::make_shared<int>(0); };
    const auto first = cache.get(wide, "turned round", make);
    EXPECT_NE(cache.get(high, "turned round", make), first);
    EXPECT_NE(cache.get(whole, "turned round", make), first);
}

TEST(WeightCache, keeps_nothing_that_nobody_uses) {
    WeightCache cache;
    std::weak_ptr<int> last;
    const auto memory = std::make_shared<std::vector<float>>(6);
    for (int i = 0; i < 1000; ++i) {
        const ov::Tensor constant(ov::element::f32, ov::Shape{6}, memory->data());
        const auto object = std::make_shared<int>(i);
        const auto got = cache.get(constant, "form " + std::to_string(i), [&] { return object; });
        EXPECT_TRUE(last.expired());
        last = object;
    }
    EXPECT_TRUE(last.expired());
}

}  // namespace weight_cache_test
