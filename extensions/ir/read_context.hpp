#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "openvino/op/util/variable.hpp"
#include "tenon/operations.hpp"
#include "weights.hpp"

namespace tenon::ir {

/// What the nodes of one file share while it is read.
struct ReadContext {
    /// For messages.
    std::string file;
    int64_t version;
    const OperationSet& operations;
    Weights weights;
    std::map<std::string, ov::op::util::Variable::Ptr> variables;
};

}  // namespace tenon::ir
