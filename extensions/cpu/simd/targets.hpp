#pragma once

// Included before Highway by every file with SIMD code: the instruction sets that are worth their compile time.
// What is left is the oldest processor that the build serves, AVX2 and AVX-512.
#ifndef HWY_DISABLED_TARGETS
#define HWY_DISABLED_TARGETS (HWY_SSE4 | HWY_AVX3_DL)
#endif
