#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the discrete Fourier transforms: data, axes and, optionally, one signal length per axis (-1: that of the
/// data) to which the data are cut or filled with zeros first.
class OPENVINO_API FFTBase : public Op {
public:
    OPENVINO_RTTI("FFTBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;

protected:
    FFTBase() = default;
    FFTBase(const Output<Node>& data, const Output<Node>& axes) : Op({data, axes}) {}
    FFTBase(const Output<Node>& data, const Output<Node>& axes, const Output<Node>& signal_size)
        : Op({data, axes, signal_size}) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
