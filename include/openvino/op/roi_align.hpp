#pragma once

#include <string>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v3 {

/// Pools regions [x1, y1, x2, y2] (second input) of images (third input) of data [N, C, H, W] to a fixed size, from
/// interpolated samples. Specification: ROIAlign-3.
class OPENVINO_API ROIAlign : public Op {
public:
    TENON_OP("ROIAlign", "opset3");

    enum class PoolingMode { AVG, MAX };

    ROIAlign() = default;
    ROIAlign(const Output<Node>& input, const Output<Node>& rois, const Output<Node>& batch_indices, int pooled_h,
             int pooled_w, int sampling_ratio, float spatial_scale, const std::string& mode);
    ROIAlign(const Output<Node>& input, const Output<Node>& rois, const Output<Node>& batch_indices, int pooled_h,
             int pooled_w, int sampling_ratio, float spatial_scale, PoolingMode mode);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    int get_pooled_h() const { return m_pooled_h; }
    void set_pooled_h(int pooled_h) { m_pooled_h = pooled_h; }
    int get_pooled_w() const { return m_pooled_w; }
    void set_pooled_w(int pooled_w) { m_pooled_w = pooled_w; }
    int get_sampling_ratio() const { return m_sampling_ratio; }
    void set_sampling_ratio(int sampling_ratio) { m_sampling_ratio = sampling_ratio; }
    float get_spatial_scale() const { return m_spatial_scale; }
    void set_spatial_scale(float spatial_scale) { m_spatial_scale = spatial_scale; }
    PoolingMode get_mode() const { return m_mode; }
    void set_mode(PoolingMode mode) { m_mode = mode; }

private:
    int m_pooled_h = 0;
    int m_pooled_w = 0;
    int m_sampling_ratio = 0;
    float m_spatial_scale = 0.0f;
    PoolingMode m_mode = PoolingMode::AVG;
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const ROIAlign::PoolingMode& value);

}  // namespace v3

namespace v9 {

/// The same with a choice of how coordinates are aligned. Specification: ROIAlign-9.
class OPENVINO_API ROIAlign : public Op {
public:
    TENON_OP("ROIAlign", "opset9");

    using PoolingMode = v3::ROIAlign::PoolingMode;
    enum class AlignedMode { ASYMMETRIC, HALF_PIXEL_FOR_NN, HALF_PIXEL };

    ROIAlign() = default;
    ROIAlign(const Output<Node>& input, const Output<Node>& rois, const Output<Node>& batch_indices, int pooled_h,
             int pooled_w, int sampling_ratio, float spatial_scale, PoolingMode mode,
             AlignedMode aligned_mode = AlignedMode::ASYMMETRIC);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    int get_pooled_h() const { return m_pooled_h; }
    void set_pooled_h(int pooled_h) { m_pooled_h = pooled_h; }
    int get_pooled_w() const { return m_pooled_w; }
    void set_pooled_w(int pooled_w) { m_pooled_w = pooled_w; }
    int get_sampling_ratio() const { return m_sampling_ratio; }
    void set_sampling_ratio(int sampling_ratio) { m_sampling_ratio = sampling_ratio; }
    float get_spatial_scale() const { return m_spatial_scale; }
    void set_spatial_scale(float spatial_scale) { m_spatial_scale = spatial_scale; }
    PoolingMode get_mode() const { return m_mode; }
    void set_mode(PoolingMode mode) { m_mode = mode; }
    AlignedMode get_aligned_mode() const { return m_aligned_mode; }
    void set_aligned_mode(AlignedMode aligned_mode) { m_aligned_mode = aligned_mode; }

private:
    int m_pooled_h = 0;
    int m_pooled_w = 0;
    int m_sampling_ratio = 0;
    float m_spatial_scale = 0.0f;
    PoolingMode m_mode = PoolingMode::AVG;
    AlignedMode m_aligned_mode = AlignedMode::ASYMMETRIC;
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const ROIAlign::AlignedMode& value);

}  // namespace v9
}  // namespace op

template <>
OPENVINO_API EnumNames<op::v3::ROIAlign::PoolingMode>& EnumNames<op::v3::ROIAlign::PoolingMode>::get();
template <>
OPENVINO_API EnumNames<op::v9::ROIAlign::AlignedMode>& EnumNames<op::v9::ROIAlign::AlignedMode>::get();

/// Accessed by the names that IR uses.
template <>
class OPENVINO_API AttributeAdapter<op::v3::ROIAlign::PoolingMode>
    : public EnumAttributeAdapterBase<op::v3::ROIAlign::PoolingMode> {
public:
    AttributeAdapter(op::v3::ROIAlign::PoolingMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::v3::ROIAlign::PoolingMode)
};
template <>
class OPENVINO_API AttributeAdapter<op::v9::ROIAlign::AlignedMode>
    : public EnumAttributeAdapterBase<op::v9::ROIAlign::AlignedMode> {
public:
    AttributeAdapter(op::v9::ROIAlign::AlignedMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::v9::ROIAlign::AlignedMode)
};

}  // namespace ov
