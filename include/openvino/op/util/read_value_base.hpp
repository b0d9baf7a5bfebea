#pragma once

#include "openvino/op/op.hpp"
#include "openvino/op/util/variable_extension.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that give the present value of a variable; an input, where there is one, is its initial
/// value.
class OPENVINO_API ReadValueBase : public Op, public VariableExtension {
public:
    OPENVINO_RTTI("ReadValueBase", "util", Op);

protected:
    ReadValueBase() = default;
    explicit ReadValueBase(const OutputVector& arguments) : Op(arguments) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
