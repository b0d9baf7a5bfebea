#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <set>

#include "ie/ie_parallel.hpp"
#include "tenon/parallel.hpp"

namespace {

using namespace InferenceEngine;

TEST(Parallel, EveryIndexOnce) {
    std::vector<int> hits(1000);
    parallel_for(hits.size(), [&](size_t i) { ++hits[i]; });
    EXPECT_EQ(hits, std::vector<int>(1000, 1));
    parallel_for(static_cast<int>(hits.size()), [&](int i) { ++hits[i]; });
    ov::parallel_for(hits.size(), [&](int i) { ++hits[i]; });
    EXPECT_EQ(hits, std::vector<int>(1000, 3));
    parallel_for(0, [&](int) { ADD_FAILURE(); });
    parallel_for(-3, [&](int) { ADD_FAILURE(); });
}

TEST(Parallel, EveryPositionOnce) {
    const int as = 3, bs = 4, cs = 5, ds = 2, es = 3, fs = 2;
    std::vector<int> hits(as * bs * cs * ds * es * fs);
    parallel_for2d(as, hits.size() / as, [&](int a, size_t i) { ++hits[a * (hits.size() / 3) + i]; });
    ov::parallel_for2d_dynamic(as, hits.size() / as, [&](int a, size_t i) { ++hits[a * (hits.size() / 3) + i]; });
    parallel_for3d(as, bs, cs * ds * es * fs,
                   [&](size_t a, size_t b, size_t i) { ++hits[(a * bs + b) * cs * ds * es * fs + i]; });
    parallel_for4d(as, bs, cs, ds * es * fs,
                   [&](int a, int b, int c, int i) { ++hits[((a * bs + b) * cs + c) * ds * es * fs + i]; });
    parallel_for5d(as, bs, cs, ds, es * fs, [&](int a, int b, int c, int d, int i) {
        ++hits[(((a * bs + b) * cs + c) * ds + d) * es * fs + i];
    });
    ov::parallel_for6d(as, bs, cs, ds, es, fs, [&](int a, int b, int c, int d, int e, int f) {
        ++hits[((((a * bs + b) * cs + c) * ds + d) * es + e) * fs + f];
    });
    EXPECT_EQ(hits, std::vector<int>(hits.size(), 6));
}

TEST(Parallel, BodyMayTakeThreadAndWork) {
    std::vector<int> hits(24);
    const size_t threads = parallel_get_max_threads();
    parallel_for2d(4, 6, [&](size_t thread, int a, int b) {
        EXPECT_LT(thread, threads);
        ++hits[a * 6 + b];
    });
    parallel_for2d(4, 6, [&](size_t, size_t work, int a, int b) {
        EXPECT_EQ(work, static_cast<size_t>(a * 6 + b));
        ++hits[work];
    });
    EXPECT_EQ(hits, std::vector<int>(24, 2));
}

TEST(Parallel, EachThreadNumberOnce) {
    for (const int threads : {0, 1, 3, 64}) {
        const int expected = threads == 0 ? parallel_get_max_threads() : threads;
        std::vector<std::atomic<int>> hits(expected);
        const auto body = [&](const int thread, const int count) {
            EXPECT_EQ(count, expected);
            ++hits[thread];
        };
        parallel_nt(threads, body);
        parallel_nt_static(threads, body);
        for (const auto& hit : hits)
            EXPECT_EQ(hit, 2);
    }
}

TEST(Parallel, SharesCoverTheWork) {
    for (const size_t team : {1, 2, 3, 7, 16}) {
        for (const size_t work : {0, 1, 5, 7, 100}) {
            size_t next = 0;
            for (size_t thread = 0; thread < team; ++thread) {
                size_t start = 99, end = 99;
                splitter(work, team, thread, start, end);
                if (start == end) continue;
                EXPECT_EQ(start, next);
                EXPECT_LE(end - start, work / team + 1);
                next = end;
            }
            EXPECT_EQ(next, work);
        }
    }
    int start = 0, end = 0;
    splitter(10, 4, 1, start, end);
    EXPECT_EQ(start, 3);
    EXPECT_EQ(end, 6);
    splitter(10, 4, 3, start, end);
    EXPECT_EQ(start, 8);
    EXPECT_EQ(end, 10);
}

TEST(Parallel, SharesOfAWalk) {
    std::vector<int> hits(30);
    for (int thread = 0; thread < 4; ++thread)
        for_3d(thread, 4, 2, 3, 5, [&](int a, int b, int c) { ++hits[(a * 3 + b) * 5 + c]; });
    EXPECT_EQ(hits, std::vector<int>(30, 1));
}

TEST(Parallel, Sums) {
    EXPECT_EQ(parallel_sum(101, 5, [](int i) { return i; }), 5055);
    EXPECT_EQ(parallel_sum2d(3, 4, 0, [](int a, int b) { return a * b; }), 18);
    EXPECT_FLOAT_EQ(parallel_sum3d(2, 3, 4, 0.5f, [](size_t, size_t, size_t) { return 1.f; }), 24.5f);
    EXPECT_EQ(parallel_sum(0, 5, [](int) { return 1; }), 5);
}

TEST(Parallel, Sorts) {
    std::vector<int> values{3, 1, 2};
    parallel_sort(values.begin(), values.end(), [](int a, int b) { return a > b; });
    EXPECT_EQ(values, (std::vector<int>{3, 2, 1}));
}

TEST(Parallel, StepsThroughPositions) {
    size_t a = 0, b = 0;
    parallel_it_init(size_t(5), a, size_t(3), b, size_t(4));
    EXPECT_EQ(a, 1u);
    EXPECT_EQ(b, 1u);
    size_t steps = 0;
    while (!parallel_it_step(a, size_t(3), b, size_t(4)))
        ++steps;
    EXPECT_EQ(steps, 6u);
    EXPECT_EQ(a + b, 0u);
}

TEST(Parallel, ExceptionReachesTheCaller) {
    EXPECT_THROW(parallel_for(100,
                              [](int i) {
                                  if (i == 57) throw std::out_of_range("57");
                              }),
                 std::out_of_range);
}

TEST(Parallel, NestsAndNumbersThreads) {
    std::atomic<int> count{0};
    parallel_for(8, [&](int) { parallel_for(8, [&](int) { ++count; }); });
    EXPECT_EQ(count, 64);
    EXPECT_EQ(parallel_get_thread_num(), 0);
    EXPECT_GE(parallel_get_num_threads(), 1);
    EXPECT_EQ(parallel_get_env_threads(), 0);
    parallel_set_num_threads(2);
    std::vector<int> hits(3);
    tenon::parallel_run(
        hits.size(),
        [](void* context, size_t index, size_t count) {
            EXPECT_LT(static_cast<size_t>(parallel_get_thread_num()), count);
            ++(*static_cast<std::vector<int>*>(context))[index];
        },
        &hits);
    EXPECT_EQ(hits[0], 1);
}

static_assert(IE_THREAD_TBB == 0 && IE_THREAD_OMP == 1 && IE_THREAD_SEQ == 2 && IE_THREAD_TBB_AUTO == 3);
static_assert(OV_THREAD_TBB == 0 && OV_THREAD_OMP == 1 && OV_THREAD_SEQ == 2 && OV_THREAD_TBB_AUTO == 3);

}  // namespace
