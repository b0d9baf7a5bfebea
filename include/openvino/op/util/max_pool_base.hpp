#pragma once

#include "openvino/core/shape.hpp"
#include "openvino/core/strides.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of max poolings: the attributes of their window, one value per spatial axis.
/// Once shapes are static, pads are the real ones also where `auto_pad` determines them.
class OPENVINO_API MaxPoolBase : public Op {
public:
    OPENVINO_RTTI("MaxPoolBase", "util", Op);

    void validate_and_infer_types() override;

    const Shape& get_kernel() const { return m_kernel; }
    void set_kernel(const Shape& kernel) { m_kernel = kernel; }
    const Strides& get_strides() const { return m_strides; }
    void set_strides(const Strides& strides) { m_strides = strides; }
    const Shape& get_pads_begin() const { return m_pads_begin; }
    void set_pads_begin(const Shape& pads_begin) { m_pads_begin = pads_begin; }
    const Shape& get_pads_end() const { return m_pads_end; }
    void set_pads_end(const Shape& pads_end) { m_pads_end = pads_end; }
    /// The name of set_pads_end in older releases.
    void set_adding_above(const Shape& pads_end) { m_pads_end = pads_end; }
    RoundingType get_rounding_type() const { return m_rounding_type; }
    void set_rounding_type(RoundingType rounding_type) { m_rounding_type = rounding_type; }
    PadType get_auto_pad() const { return m_auto_pad; }
    void set_auto_pad(const PadType& auto_pad) { m_auto_pad = auto_pad; }

protected:
    MaxPoolBase() = default;
    MaxPoolBase(const Output<Node>& data, const Strides& strides, const Shape& pads_begin, const Shape& pads_end,
                const Shape& kernel, RoundingType rounding_type = RoundingType::FLOOR,
                const PadType& auto_pad = PadType::EXPLICIT);

    /// The shape of the output; completes strides, pads and `dilations`.
    PartialShape infer_output_shape(Strides& dilations);

    Shape m_kernel;
    Strides m_strides;
    Shape m_pads_begin;
    Shape m_pads_end;
    PadType m_auto_pad = PadType::EXPLICIT;
    RoundingType m_rounding_type = RoundingType::FLOOR;
};

}  // namespace util
}  // namespace op
}  // namespace ov
