#include "threads.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

namespace threads_test {

using namespace tenon;

TEST(RunParallel, throws_what_a_body_threw_after_all_have_ended) {
    std::atomic<size_t> ended{0};
    const auto body = [](void* context, size_t index, size_t) {
        if (index == 1) throw std::runtime_error("part 1");
        ++*static_cast<std::atomic<size_t>*>(context);
    };
    try {
        run_parallel(3, body, &ended);
        FAIL() << "expected an exception";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "part 1");
    }
    EXPECT_LE(ended, 2U);
}

TEST(RunParallel, throws_also_when_every_body_does) {
    const auto body = [](void*, size_t, size_t) { throw 7; };
    EXPECT_THROW(run_parallel(4, body, nullptr), int);
}

TEST(RunParallel, serves_every_index_once) {
    std::vector<int> served(7, 0);
    run_parallel(
        served.size(), [](void* context, size_t index, size_t) { ++(*static_cast<std::vector<int>*>(context))[index]; },
        &served);
    EXPECT_EQ(served, std::vector<int>(7, 1));
}

}  // namespace threads_test
