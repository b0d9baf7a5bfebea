#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {

/// Base of operations that are executed for their effect, not for their outputs (for example Assign).
class OPENVINO_API Sink : public Op {
public:
    OPENVINO_RTTI("Sink", "util", Op);

protected:
    Sink() : Op() {}
    explicit Sink(const OutputVector& arguments) : Op(arguments) {}
};

}  // namespace op
}  // namespace ov
