#pragma once

#include "openvino/core/except.hpp"

namespace ngraph {

using CheckFailure = ov::AssertFailure;
using CheckLocInfo = ov::CheckLocInfo;
using ov::write_all_to_stream;

}  // namespace ngraph

/// (exception class, context, condition[, parts...])
#define NGRAPH_CHECK_HELPER(exc_class, ctx, ...) OPENVINO_ASSERT_HELPER(exc_class, ctx, __VA_ARGS__)
/// (condition[, parts...]): throws ngraph::CheckFailure when the condition is false.
#define NGRAPH_CHECK(...) NGRAPH_CHECK_HELPER(::ngraph::CheckFailure, "", __VA_ARGS__)
