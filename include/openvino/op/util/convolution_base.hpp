#pragma once

#include "openvino/core/coordinate_diff.hpp"
#include "openvino/core/strides.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of all convolutions: the attributes of their window, one value per spatial axis (empty: 1, for pads 0).
/// Once shapes are static, pads are the real ones also where `auto_pad` determines them.
class OPENVINO_API ConvolutionBase : public Op {
public:
    OPENVINO_RTTI("ConvolutionBase", "util", Op);

    const Strides& get_strides() const { return m_strides; }
    void set_strides(const Strides& strides) { m_strides = strides; }
    const Strides& get_dilations() const { return m_dilations; }
    void set_dilations(const Strides& dilations) { m_dilations = dilations; }
    const CoordinateDiff& get_pads_begin() const { return m_pads_begin; }
    void set_pads_begin(const CoordinateDiff& pads_begin) { m_pads_begin = pads_begin; }
    const CoordinateDiff& get_pads_end() const { return m_pads_end; }
    void set_pads_end(const CoordinateDiff& pads_end) { m_pads_end = pads_end; }
    /// The name of set_pads_end in older releases.
    void set_adding_above(const CoordinateDiff& pads_end) { m_pads_end = pads_end; }
    const PadType& get_auto_pad() const { return m_auto_pad; }
    void set_auto_pad(const PadType& auto_pad) { m_auto_pad = auto_pad; }

protected:
    ConvolutionBase() = default;
    ConvolutionBase(const OutputVector& arguments, const Strides& strides, const CoordinateDiff& pads_begin,
                    const CoordinateDiff& pads_end, const Strides& dilations, const PadType& auto_pad)
        : Op(arguments),
          m_strides(strides),
          m_dilations(dilations),
          m_pads_begin(pads_begin),
          m_pads_end(pads_end),
          m_auto_pad(auto_pad) {}

    /// Takes over strides, dilations and pads that validation completed; pads that `auto_pad` determines included.
    template <typename Window>
    void adopt_window(const Window& window) {
        m_strides = Strides(window.strides.begin(), window.strides.end());
        m_dilations = Strides(window.dilations.begin(), window.dilations.end());
        m_pads_begin = CoordinateDiff(window.pads_begin.begin(), window.pads_begin.end());
        m_pads_end = CoordinateDiff(window.pads_end.begin(), window.pads_end.end());
    }

    Strides m_strides;
    Strides m_dilations;
    CoordinateDiff m_pads_begin;
    CoordinateDiff m_pads_end;
    PadType m_auto_pad = PadType::EXPLICIT;
};

/// Base of convolutions of data with filters.
class OPENVINO_API ConvolutionFwdPropBase : public ConvolutionBase {
public:
    OPENVINO_RTTI("ConvolutionFwdPropBase", "util", ConvolutionBase);

protected:
    ConvolutionFwdPropBase() = default;
    using ConvolutionBase::ConvolutionBase;
};

}  // namespace util
}  // namespace op
}  // namespace ov
