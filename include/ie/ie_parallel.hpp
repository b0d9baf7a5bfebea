#pragma once

#include "details/ie_standard_headers.hpp"
#include "openvino/core/parallel.hpp"

/// Values that `IE_THREAD` may have in projects of other builds; here the engine's threads serve in every case.
#define IE_THREAD_TBB 0
#define IE_THREAD_OMP 1
#define IE_THREAD_SEQ 2
#define IE_THREAD_TBB_AUTO 3
/// A project that asks shall not bring threads of its own.
#ifndef IE_THREAD
#define IE_THREAD IE_THREAD_SEQ
#endif

namespace InferenceEngine {

using ov::for_1d;
using ov::for_2d;
using ov::for_3d;
using ov::for_4d;
using ov::for_5d;
using ov::for_6d;
using ov::parallel_for;
using ov::parallel_for2d;
using ov::parallel_for2d_dynamic;
using ov::parallel_for3d;
using ov::parallel_for4d;
using ov::parallel_for5d;
using ov::parallel_for6d;
using ov::parallel_it_init;
using ov::parallel_it_step;
using ov::parallel_nt;
using ov::parallel_nt_static;
using ov::parallel_sort;
using ov::parallel_sum;
using ov::parallel_sum2d;
using ov::parallel_sum3d;
using ov::splitter;

}  // namespace InferenceEngine
