#pragma once

#include "openvino/op/sink.hpp"
#include "openvino/op/util/variable_extension.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that store their input in a variable.
class OPENVINO_API AssignBase : public Sink, public VariableExtension {
public:
    OPENVINO_RTTI("AssignBase", "util", Sink);

protected:
    AssignBase() = default;
    explicit AssignBase(const OutputVector& arguments) : Sink(arguments) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
