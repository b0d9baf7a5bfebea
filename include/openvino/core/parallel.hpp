#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <exception>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/core/core_visibility.hpp"

/// Values that `OV_THREAD` may have in projects of other builds; here the engine's threads serve in every case.
#define OV_THREAD_TBB 0
#define OV_THREAD_OMP 1
#define OV_THREAD_SEQ 2
#define OV_THREAD_TBB_AUTO 3

namespace tenon {

/// How many threads a `parallel_run` started here and now may get, at least 1.
OPENVINO_API size_t parallel_threads();

/// Number of the calling thread in the innermost `parallel_run` around it; 0 outside of any.
OPENVINO_API size_t parallel_index();

/// Calls `body(context, index, count)` once for each index below `count`, at the same time where it can, and returns
/// when all calls have. `count` is at least 1 and at most `teams`; inside another `parallel_run` it may be 1.
/// `body` must not throw.
OPENVINO_API void parallel_run(size_t teams, void (*body)(void* context, size_t index, size_t count), void* context);

}  // namespace tenon

/// The engine's threads as the API knows them; the number cannot be set from here.
inline int parallel_get_max_threads() {
    return static_cast<int>(tenon::parallel_threads());
}
inline int parallel_get_num_threads() {
    return parallel_get_max_threads();
}
inline int parallel_get_thread_num() {
    return static_cast<int>(tenon::parallel_index());
}
inline void parallel_set_num_threads(int) {}
inline int parallel_get_env_threads() {
    return 0;
}

namespace ov {
namespace detail {

/// Runs `body(index, count)` on the engine's threads; the first exception is thrown again to the caller.
template <class F>
void run_team(size_t teams, const F& body) {
    struct Context {
        const F& body;
        std::atomic_flag failed = ATOMIC_FLAG_INIT;
        std::exception_ptr exception = nullptr;
    } context{body};
    tenon::parallel_run(
        std::max<size_t>(teams, 1),
        [](void* opaque, size_t index, size_t count) {
            auto& shared = *static_cast<Context*>(opaque);
            try {
                shared.body(index, count);
            } catch (...) {
                if (!shared.failed.test_and_set()) shared.exception = std::current_exception();
            }
        },
        &context);
    if (context.exception) std::rethrow_exception(context.exception);
}

/// Extent of an axis; below zero counts as none.
template <class D>
size_t extent_of(const D& bound) {
    return bound > D(0) ? static_cast<size_t>(bound) : 0;
}

/// Bodies may take the thread's number, or that and the number of the piece of work, in front of the indices.
template <class F, class... D>
void call_body(const F& body, size_t thread, size_t work, D... indices) {
    if constexpr (std::is_invocable_v<const F&, D...>)
        body(indices...);
    else if constexpr (std::is_invocable_v<const F&, size_t, D...>)
        body(thread, indices...);
    else
        body(thread, work, indices...);
}

template <class F, class... D, size_t... Axis>
void call_at(const F& body, size_t thread, size_t work, const std::array<size_t, sizeof...(D)>& position,
             std::index_sequence<Axis...>, const D&...) {
    call_body(body, thread, work, static_cast<D>(position[Axis])...);
}

}  // namespace detail

/// Share [start, end) of thread `thread` of `team` in `n` pieces of work; shares differ by one piece at most.
template <class T, class Q>
void splitter(const T& n, const Q& team, const Q& thread, T& start, T& end) {
    if (team <= Q(1) || n == T(0)) {
        start = 0;
        end = thread == Q(0) || team <= Q(1) ? n : 0;
        return;
    }
    const T each = n / static_cast<T>(team);
    const T rest = n % static_cast<T>(team);
    const T number = static_cast<T>(thread);
    start = number * each + std::min(number, rest);
    end = start + each + (number < rest ? 1 : 0);
}

namespace detail {

/// Calls the body for the share of one thread of a row-major walk over the extents.
template <class F, class... D>
void for_share(size_t thread, size_t team, const F& body, const D&... bounds) {
    constexpr size_t rank = sizeof...(D);
    const std::array<size_t, rank> extents{extent_of(bounds)...};
    size_t total = 1;
    for (const size_t extent : extents)
        total *= extent;
    size_t start = 0;
    size_t end = 0;
    splitter(total, team, thread, start, end);
    if (start >= end) return;
    std::array<size_t, rank> position{};
    size_t rest = start;
    for (size_t axis = rank; axis-- > 0; rest /= extents[axis])
        position[axis] = rest % extents[axis];
    for (size_t work = start; work < end; ++work) {
        call_at(body, thread, work, position, std::index_sequence_for<D...>{}, bounds...);
        for (size_t axis = rank; axis-- > 0;) {
            if (++position[axis] < extents[axis]) break;
            position[axis] = 0;
        }
    }
}

/// The whole walk, shared by as many threads as there is work for.
template <class F, class... D>
void for_all(const F& body, const D&... bounds) {
    size_t total = 1;
    for (const size_t extent : {extent_of(bounds)...})
        total *= extent;
    if (total == 0) return;
    const size_t teams = std::min(tenon::parallel_threads(), total);
    if (teams <= 1)
        for_share(0, 1, body, bounds...);
    else
        run_team(teams, [&](size_t index, size_t count) { for_share(index, count, body, bounds...); });
}

}  // namespace detail

/// Calls `body(thread, threads)` for each thread number below `threads` (0: as many as there are).
template <class F>
void parallel_nt(int threads, const F& body) {
    if (threads <= 0) threads = parallel_get_max_threads();
    if (threads == 1) {
        body(0, 1);
        return;
    }
    detail::run_team(static_cast<size_t>(threads), [&](size_t index, size_t count) {
        for (int thread = static_cast<int>(index); thread < threads; thread += static_cast<int>(count))
            body(thread, threads);
    });
}
template <class F>
void parallel_nt_static(int threads, const F& body) {
    parallel_nt(threads, body);
}

template <class I, class F>
void parallel_sort(I begin, I end, const F& less) {
    std::sort(begin, end, less);
}

/// `input` plus the sum of `body(index)` over all indices. The order of adding depends on the number of threads.
template <class T0, class R, class F>
R parallel_sum(const T0& D0, const R& input, const F& body) {
    const size_t total = detail::extent_of(D0);
    if (total == 0) return input;
    std::vector<std::unique_ptr<R>> sums(std::min(tenon::parallel_threads(), total));
    detail::run_team(sums.size(), [&](size_t index, size_t count) {
        auto sum = std::make_unique<R>(0);
        size_t start = 0;
        size_t end = 0;
        splitter(total, count, index, start, end);
        for (size_t i = start; i < end; ++i)
            *sum += body(static_cast<T0>(i));
        sums[index] = std::move(sum);
    });
    R result = input;
    for (const auto& sum : sums)
        if (sum) result += *sum;
    return result;
}
template <class T0, class T1, class R, class F>
R parallel_sum2d(const T0& D0, const T1& D1, const R& input, const F& body) {
    return parallel_sum(D0, input, [&](T0 i0) {
        R sum = 0;
        for (T1 i1 = 0; i1 < D1; ++i1)
            sum += body(i0, i1);
        return sum;
    });
}
template <class T0, class T1, class T2, class R, class F>
R parallel_sum3d(const T0& D0, const T1& D1, const T2& D2, const R& input, const F& body) {
    return parallel_sum2d(D0, D1, input, [&](T0 i0, T1 i1) {
        R sum = 0;
        for (T2 i2 = 0; i2 < D2; ++i2)
            sum += body(i0, i1, i2);
        return sum;
    });
}

/// Sets (index, bound) pairs, outermost first, to the row-major position `start`; returns what is left over.
template <class T>
T parallel_it_init(T start) {
    return start;
}
template <class T, class Q, class R, class... Pairs>
T parallel_it_init(T start, Q& index, const R& bound, Pairs&&... pairs) {
    start = parallel_it_init(start, std::forward<Pairs>(pairs)...);
    index = static_cast<Q>(start % static_cast<T>(bound));
    return start / static_cast<T>(bound);
}

/// Moves (index, bound) pairs to the next row-major position; true after the last one.
inline bool parallel_it_step() {
    return true;
}
template <class Q, class R, class... Pairs>
bool parallel_it_step(Q& index, const R& bound, Pairs&&... pairs) {
    if (!parallel_it_step(std::forward<Pairs>(pairs)...)) return false;
    index = static_cast<Q>(index + 1);
    if (static_cast<R>(index) < bound) return false;
    index = 0;
    return true;
}

/// The share of thread `thread` of `threads` in a row-major walk; the body takes an index per bound.
template <class T0, class F>
void for_1d(int thread, int threads, const T0& D0, const F& body) {
    detail::for_share(thread, threads, body, D0);
}
template <class T0, class T1, class F>
void for_2d(int thread, int threads, const T0& D0, const T1& D1, const F& body) {
    detail::for_share(thread, threads, body, D0, D1);
}
template <class T0, class T1, class T2, class F>
void for_3d(int thread, int threads, const T0& D0, const T1& D1, const T2& D2, const F& body) {
    detail::for_share(thread, threads, body, D0, D1, D2);
}
template <class T0, class T1, class T2, class T3, class F>
void for_4d(int thread, int threads, const T0& D0, const T1& D1, const T2& D2, const T3& D3, const F& body) {
    detail::for_share(thread, threads, body, D0, D1, D2, D3);
}
template <class T0, class T1, class T2, class T3, class T4, class F>
void for_5d(int thread, int threads, const T0& D0, const T1& D1, const T2& D2, const T3& D3, const T4& D4,
            const F& body) {
    detail::for_share(thread, threads, body, D0, D1, D2, D3, D4);
}
template <class T0, class T1, class T2, class T3, class T4, class T5, class F>
void for_6d(int thread, int threads, const T0& D0, const T1& D1, const T2& D2, const T3& D3, const T4& D4, const T5& D5,
            const F& body) {
    detail::for_share(thread, threads, body, D0, D1, D2, D3, D4, D5);
}

/// The whole walk on the engine's threads; returns when it is done. An exception of a body is thrown to the caller.
template <class T0, class F>
void parallel_for(const T0& D0, const F& body) {
    detail::for_all(body, D0);
}
template <class T0, class T1, class F>
void parallel_for2d(const T0& D0, const T1& D1, const F& body) {
    detail::for_all(body, D0, D1);
}
template <class T0, class T1, class F>
void parallel_for2d_dynamic(const T0& D0, const T1& D1, const F& body) {
    detail::for_all(body, D0, D1);
}
template <class T0, class T1, class T2, class F>
void parallel_for3d(const T0& D0, const T1& D1, const T2& D2, const F& body) {
    detail::for_all(body, D0, D1, D2);
}
template <class T0, class T1, class T2, class T3, class F>
void parallel_for4d(const T0& D0, const T1& D1, const T2& D2, const T3& D3, const F& body) {
    detail::for_all(body, D0, D1, D2, D3);
}
template <class T0, class T1, class T2, class T3, class T4, class F>
void parallel_for5d(const T0& D0, const T1& D1, const T2& D2, const T3& D3, const T4& D4, const F& body) {
    detail::for_all(body, D0, D1, D2, D3, D4);
}
template <class T0, class T1, class T2, class T3, class T4, class T5, class F>
void parallel_for6d(const T0& D0, const T1& D1, const T2& D2, const T3& D3, const T4& D4, const T5& D5, const F& body) {
    detail::for_all(body, D0, D1, D2, D3, D4, D5);
}

}  // namespace ov
